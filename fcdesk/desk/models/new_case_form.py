"""What of the clipboard, or of what was dropped, a new case can begin with. No Qt here."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

_ADDRESS = re.compile(r"https?://[^\s/][^\s]{0,1999}", re.IGNORECASE)
_FEWEST_WORDS = 12
"""A line of fewer words is a name, a search or a password, and no article."""
_MOST_CHARACTERS = 1_000_000


class Shape(Enum):
    """What was given, as far as a case can begin with it."""

    NOTHING = auto()
    FILE = auto()
    FILES = auto()
    LINK = auto()
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class Beginning:
    """What can be filled in. An address may come with a text, never with a file."""

    shape: Shape = Shape.NOTHING
    file: Path | None = None
    address: str = ""
    text: str = ""


def beginning_of(paths: Sequence[Path], links: Sequence[str], text: str) -> Beginning:
    """Return what can be filled in from files of this machine, further addresses, and plain text.

    The same thing comes in several shapes: copied files have their paths as text, and a link its address. So files come
    first, and a text that is no more than an address is an address.
    """
    if paths:
        is_one = len(paths) == 1 and paths[0].is_file()
        return Beginning(Shape.FILE, file=paths[0]) if is_one else Beginning(Shape.FILES)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    addresses = list(dict.fromkeys([*filter(_ADDRESS.fullmatch, links), *filter(_ADDRESS.fullmatch, lines)]))
    address = addresses[0] if len(addresses) == 1 else ""  # of several, none is the article's more than another
    if _is_article([line for line in lines if line not in addresses]) and len(text) <= _MOST_CHARACTERS:
        return Beginning(Shape.TEXT, address=address, text=text)
    return Beginning(Shape.LINK, address=address) if address else Beginning()


def _is_article(lines: Sequence[str]) -> bool:
    return sum(len(line.split()) for line in lines) >= _FEWEST_WORDS
