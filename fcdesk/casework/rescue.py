"""Keeps words that could not be saved: a text file beside the archive, or wherever there is still room."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from fcdesk.cases.problems import EnvironmentProblem, because_of
from fcdesk.cases.words import say
from fcdesk.casework.files import write_whole

PUT_AWAY = "put away"
"""The folder of rescue files that somebody has seen to."""

_NAME = re.compile(r" \d{4}-\d{2}-\d{2}T\d{6}Z( \d+)?\.txt$")
"""How the name of a rescue file ends: with the moment, and a number where there were more."""


@dataclass(frozen=True, slots=True)
class Rescued:
    """A text that could not be saved: which case and field it belongs to, when, and where it lies."""

    reference: str
    field: str
    at: str
    text: str
    path: Path


def rescue(folders: Iterable[Path], reference: str, field: str, at: str, text: str) -> Path | None:
    """Write the text into the first of the folders that takes it; return where, or None if none does."""
    data = f"{reference}\n{field}\n{at}\n\n{text}".encode(errors="replace")
    for folder in folders:
        path = _free_name(folder, f"{reference} {field} {at.replace(':', '')}")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write_whole(path, data)
        except (EnvironmentProblem, OSError):
            continue
        return path
    return None


def put_away(one: Rescued) -> Path:
    """Move a rescue file into a folder beside it, where nobody is told of it any more; return where it lies now.

    EnvironmentProblem if it cannot be moved; then it lies where it did.
    """
    folder = one.path.parent / PUT_AWAY
    target = _free_name(folder, one.path.stem)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        return one.path.rename(target)
    except OSError as error:
        raise because_of(error, say("moving {file}", file=one.path)) from error


def _free_name(folder: Path, name: str) -> Path:
    """Return a path that no earlier rescue has: two may well happen within one second."""
    names = (f"{name}.txt", *(f"{name} {number}.txt" for number in range(2, 1000)))
    return next((folder / one for one in names if not (folder / one).exists()), folder / names[-1])


def rescued(*folders: Path) -> list[Rescued]:
    """Return the texts that lie in the folders, oldest first.

    Files that are not ours are passed over: by their names alone, for one folder may be somebody's home.
    """
    paths = [path for folder in dict.fromkeys(folders) for path in _named_so(folder)]
    found = (_read(path) for path in sorted(paths, key=lambda path: (len(path.name), path.name)))
    return sorted((one for one in found if one is not None), key=lambda text: text.at)


def _named_so(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if _NAME.search(path.name) and path.is_file()]
    except OSError:
        return []


def _read(path: Path) -> Rescued | None:
    try:
        head, _, text = path.read_text(encoding="utf-8").partition("\n\n")
        reference, field, at = head.split("\n")
    except (OSError, ValueError):
        return None
    is_ours = path.name.startswith(f"{reference} {field} {at.replace(':', '')}")
    return Rescued(reference, field, at, text, path) if is_ours else None
