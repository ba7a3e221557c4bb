"""What comes out of reading a file: the text, what each stretch of it is, and what the file says of itself."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from fcdesk.cases.model import Block, BlockKind
from fcdesk.cases.text import cleaned, one_line

_CELL_ENDS = ".!?…:;,。！？،؛؟"

Part = tuple[BlockKind, str]
"""A block before it has a place: what it is, and its text."""


@dataclass(frozen=True)
class Reading:
    """An article as it was read.

    `text` is NFC with LF line ends; `blocks` are places in it. `data` are the bytes as they arrived, untouched.
    What the document does not say is None: nothing here is a guess, except a language told from the words alone.
    `published` is the date as the document writes it. `remarks` are whole sentences for the user.
    """

    title: str
    text: str
    blocks: tuple[Block, ...]
    data: bytes
    file_name: str
    media_type: str
    author: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    remarks: tuple[str, ...] = ()

    @cached_property
    def sha256(self) -> str:
        """The SHA-256 of `data`, in hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()

    @property
    def size(self) -> int:
        """The number of bytes that arrived."""
        return len(self.data)


def assembled(parts: Iterable[Part]) -> tuple[str, tuple[Block, ...]]:
    """Join parts to one text, an empty line between them, and say where each stands. Empty parts are dropped."""
    pieces: list[str] = []
    blocks: list[Block] = []
    position = 0
    for kind, raw in parts:
        piece = cleaned(raw).strip()
        if piece:
            pieces.append(piece)
            blocks.append(Block(kind, position, position + len(piece)))
            position += len(piece) + 2
    return "\n\n".join(pieces), tuple(blocks)


def table_row(cells: Iterable[str]) -> str:
    """Join the cells of a table's row to one line: "Kyiv; 12%", or without the mark where a cell ends a sentence."""
    row = ""
    for cell in filter(None, map(one_line, cells)):
        row += ("" if not row else " " if row[-1] in _CELL_ENDS else "; ") + cell
    return row


def shortened(text: str, limit: int = 80) -> str:
    """Return the first sentence of a text as a title of at most `limit` characters, cut between words with "…"."""
    words = text.split()
    chosen: list[str] = []
    for word in words:
        if len(" ".join([*chosen, word])) > limit - 1:
            break
        chosen.append(word)
        if len(chosen) > 2 and word[-1] in ".!?。！？":  # noqa: PLR2004 - "Mr." or "No." alone is no sentence
            return " ".join(chosen)
    short = " ".join(chosen)
    if len(chosen) == len(words):
        return short
    return (short or words[0][: limit - 1]) + "…"
