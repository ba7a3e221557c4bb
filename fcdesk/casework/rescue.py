"""Keeps words that could not be saved: a text file beside the archive, or wherever there is still room."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from fcdesk.cases.problems import EnvironmentProblem
from fcdesk.casework.files import write_whole


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
    name = f"{reference} {field} {at.replace(':', '')}.txt"
    head = f"{reference}\n{field}\n{at}\n\n"
    for folder in folders:
        try:
            write_whole(folder / name, (head + text).encode())
        except EnvironmentProblem:
            continue
        return folder / name
    return None


def rescued(folder: Path) -> list[Rescued]:
    """Return the texts that lie in a folder, oldest first. Files that are not ours are passed over."""
    found = []
    for path in sorted(folder.glob("*.txt")):
        try:
            head, _, text = path.read_text(encoding="utf-8").partition("\n\n")
            reference, field, at = head.split("\n")
        except (OSError, ValueError):
            continue
        found.append(Rescued(reference, field, at, text, path))
    return sorted(found, key=lambda text: text.at)
