"""Evidence files and originals, kept under their SHA-256 and never rewritten."""

import hashlib
import os
import stat
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from fcdesk.cases.problems import EnvironmentProblem, RuleBroken, because_of
from fcdesk.cases.words import Words, say

_PIECE = 1 << 20
_ORIGINAL = say("the article's original")


class Vault:
    """A folder of files named by their content: files/ab/abcdef… and so on.

    A file is first written whole and synced under a passing name, then given its own; whatever is interrupted leaves
    either the whole file or none.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def forget_leftovers(self) -> None:
        """Remove what an interrupted copy left behind. Only for who has the archive to itself."""
        for passing in self._folder.glob("incoming-*"):
            passing.unlink(missing_ok=True)

    def path_of(self, sha256: str) -> Path:
        """Return where the file with that hash lies, or would lie."""
        return self._folder / sha256[:2] / sha256

    def keep_bytes(self, data: bytes, name: str = _ORIGINAL) -> str:
        """Keep these bytes and return their SHA-256; the name is for what is said if that fails."""
        sha256, _ = self._keep(lambda target: _copied(iter([data]), target), name)
        return sha256

    def keep_file(self, path: Path) -> tuple[str, int]:
        """Keep a copy of a file; return its SHA-256 and its size in bytes. Links, folders and devices are refused."""
        with _regular(path) as source:
            return self._keep(lambda target: _copied(iter(lambda: source.read(_PIECE), b""), target), path.name)

    def damage(self, sha256: str) -> Words | None:
        """Return what is wrong with the stored file, in words, or None if its bytes are what they were."""
        try:
            with self.path_of(sha256).open("rb") as file:
                present = hashlib.file_digest(file, "sha256").hexdigest()
        except FileNotFoundError:
            return say("is missing")
        except OSError as error:
            return say("cannot be read ({reason})", reason=error.strerror)
        return None if present == sha256 else say("was altered")

    def read(self, sha256: str, name: str) -> bytes:
        """Return the bytes of a stored file. EnvironmentProblem, naming it, if they are not what they were."""
        try:
            data = self.path_of(sha256).read_bytes()
        except FileNotFoundError as error:
            raise EnvironmentProblem(
                "{name} is missing from the archive's files; run fcdesk verify", name=name
            ) from error
        except OSError as error:
            raise because_of(error, say("reading {name} from the archive", name=name)) from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise EnvironmentProblem(
                "{name} was altered outside the program and is not used; run fcdesk verify", name=name
            )
        return data

    def _keep(self, copy: Callable[[BinaryIO], tuple[str, int]], name: str) -> tuple[str, int]:
        passing = self._folder / f"incoming-{os.getpid()}-{threading.get_ident()}"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with passing.open("wb") as target:
                sha256, size = copy(target)
                target.flush()
                os.fsync(target.fileno())
            self._settle(passing, sha256)
        except OSError as error:
            raise because_of(error, say("storing {name} in the archive", name=name)) from error
        finally:
            passing.unlink(missing_ok=True)
        return sha256, size

    def _settle(self, passing: Path, sha256: str) -> None:
        place = self.path_of(sha256)
        if place.exists():
            damage = self.damage(sha256)
            if damage is not None:
                raise EnvironmentProblem(
                    "the stored file {file} {damage}; run fcdesk verify before going on",
                    file=sha256[:12],
                    damage=damage,
                )
            return
        place.parent.mkdir(exist_ok=True)
        passing.chmod(0o444)
        passing.rename(place)
        _sync_folder(place.parent)
        _sync_folder(self._folder)


def _copied(pieces: Iterator[bytes], target: BinaryIO) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    for piece in pieces:
        target.write(piece)
        digest.update(piece)
        size += len(piece)
    return digest.hexdigest(), size


@contextmanager
def _regular(path: Path) -> Iterator[BinaryIO]:
    """Open a regular file for reading: no link is followed, no pipe waited for."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(path, flags)
    except OSError as error:
        raise because_of(error, say("reading {file}", file=path.name)) from error
    before = os.fstat(descriptor)
    if not stat.S_ISREG(before.st_mode):
        os.close(descriptor)
        raise RuleBroken("{file} is not a file that can be kept as evidence; choose a regular file", file=path.name)
    with os.fdopen(descriptor, "rb") as file:
        yield file
        after = os.fstat(file.fileno())
        if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
            raise EnvironmentProblem(
                "{file} changed while it was copied; wait until it is finished, then add it", file=path.name
            )


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows syncs a rename by itself, and cannot open folders
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
