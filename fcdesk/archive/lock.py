"""Keeps a second program off an archive, and says who has it.

The lock itself is the operating system's and goes with the process, so a crash leaves none behind. What it cannot
tell is who holds it, nor does it reach across every network share: a small file beside it does both.
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from fcdesk.cases.problems import EnvironmentProblem, because_of
from fcdesk.cases.words import say


@dataclass(frozen=True, slots=True)
class Owner:
    """Who has an archive open: machine, process, person, and since when."""

    host: str
    pid: int
    user: str
    since: str


class ArchiveLock:
    """The right to use one archive. Taken when made, given back by `release`."""

    def __init__(self, folder: Path, owner: Owner, *, take_over: bool = False, patience: float = 0) -> None:
        """Take the lock, or raise EnvironmentProblem naming who has it.

        A lock left by a program that is gone from this machine is taken without a word; one left by another machine
        only with `take_over`, because nothing here can tell whether that machine still works on the archive.
        `patience` is how many seconds to wait for a program that is about to be done.
        """
        self._owner_file = folder / "archive.owner.json"
        self._lock = FileLock(folder / "archive.lock", timeout=patience)
        try:
            self._lock.acquire()
        except Timeout:
            raise self._refusal(folder, self._present_owner(), owner.host) from None
        except OSError as error:
            raise because_of(error, say("opening the archive {archive}", archive=folder)) from error
        left = self._present_owner()
        if left is not None and left.host != owner.host and not take_over:
            self._lock.release()
            raise self._refusal(folder, left, owner.host)
        self._write(folder, owner)

    def release(self) -> None:
        """Give the lock back. Safe to call twice."""
        if self._lock.is_locked:
            self._owner_file.unlink(missing_ok=True)
            self._lock.release()

    def _write(self, folder: Path, owner: Owner) -> None:
        try:
            self._owner_file.write_text(json.dumps(asdict(owner)), encoding="utf-8")
        except OSError as error:
            self._lock.release()
            raise because_of(error, say("opening the archive {archive}", archive=folder)) from error

    def _present_owner(self) -> Owner | None:
        try:
            return Owner(**json.loads(self._owner_file.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None  # a half-written or missing note names nobody

    def _refusal(self, folder: Path, owner: Owner | None, here: str) -> EnvironmentProblem:
        if owner is None:
            return EnvironmentProblem(
                "the archive {archive} is open in another program; close that one and try again", archive=folder
            )
        who = say(
            "{user} on {machine} (process {process}) since {moment}",
            user=owner.user,
            machine=owner.host,
            process=str(owner.pid),
            moment=owner.since,
        )
        if owner.host == here:
            return EnvironmentProblem(
                "the archive {archive} is in use by {who}; close it there and try again", archive=folder, who=who
            )
        return EnvironmentProblem(
            "the archive {archive} is in use by {who}; close it there, or if that machine no longer runs "
            "it, take the archive over with --take-over",
            archive=folder,
            who=who,
        )
