"""How a quotation agrees with a text: exactly, but for its marks, with something left out, or not at all."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import Enum
from itertools import pairwise
from typing import NamedTuple


class Agreement(Enum):
    """What has to be overlooked for a quotation to be found in a text; the value says it to a person."""

    EXACT = ""
    SPACES = "white space"
    MARKS = "quotation marks, apostrophes or dashes"
    CAPITALS = "capitals"
    ABRIDGED = "what is left out or put in"


class Likeness(NamedTuple):
    """How a quotation was found, and in which words the difference lies, if that can be said."""

    agreement: Agreement
    detail: str = ""


class Difference(NamedTuple):
    """The first words in which a quotation is not what stands at the likeliest place of a text."""

    quoted: str
    there: str


_ALIKE = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″＂", '"'), **dict.fromkeys("‘’‚‛ʼ′´`", "'"), **dict.fromkeys("‐‑‒–—―−", "-"),
        "…": "...", "\u00ad": "", "\u200b": "", "\ufeff": "", "\u200e": "", "\u200f": "",
    }
)  # fmt: skip
_CLOSING = " .,;:!?…"
_LEFT_OUT = re.compile(r"\s*(?:\[\s*(?:\.\.\.)?[^\[\]]{0,80}\]|\(\.\.\.\)|\.\.\.)\s*")
_WORD = re.compile(r"\w+(?:['-]\w+)*")
_MOST_WORDS = 60  # of a quotation that are compared word for word
_SEEDS = (4, 3, 2)  # words in a row by which the likeliest place is looked for
_MOST_LOOKS = 12
_AROUND = 600  # characters before and behind the place
_LIKE_ENOUGH = 0.5
_LONG_WORD = 4  # letters; shorter ones may be small in a headline
_LONGEST_GAP = 2_000  # characters that may be left out of one quotation
_SHORT = 80


def squeezed(text: str) -> str:
    """Return a text with one space for every stretch of white space."""
    return " ".join(text.split())


def plain(text: str) -> str:
    """Return a text with one sort of quotation mark, apostrophe and dash, and single spaces."""
    return squeezed(text.translate(_ALIKE))


class Compared:
    """A text that quotations are looked for in; its plainer forms are made when first needed, and kept."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._squeezed: str | None = None
        self._plain: str | None = None
        self._lower: str | None = None

    def find(self, quotation: str) -> Likeness | None:
        """Return how a quotation is found, by the strictest reading; None if it is not. A closing stop may differ."""
        bare = quotation.strip().strip(_CLOSING)
        if not bare or bare in self.text:
            return Likeness(Agreement.EXACT)
        if squeezed(bare) in self.squeezed:
            is_line_end = squeezed(bare) == bare
            return Likeness(Agreement.EXACT if is_line_end else Agreement.SPACES)
        wanted = plain(bare).strip(_CLOSING)
        if wanted in self.plain:
            return Likeness(Agreement.MARKS)
        place = self.lower.find(wanted.lower())
        if place >= 0:
            is_headline = _is_in_title_case(self.plain[place : place + len(wanted)])
            return Likeness(Agreement.EXACT if is_headline else Agreement.CAPITALS)
        return self._abridged(wanted.lower())

    @property
    def squeezed(self) -> str:
        if self._squeezed is None:
            self._squeezed = squeezed(self.text)
        return self._squeezed

    @property
    def plain(self) -> str:
        if self._plain is None:
            self._plain = plain(self.text)
        return self._plain

    @property
    def lower(self) -> str:
        if self._lower is None:
            self._lower = self.plain.lower()
        return self._lower

    def _abridged(self, wanted: str) -> Likeness | None:
        """Find the parts of a quotation between its omissions, one behind the other and near enough."""
        parts = [part for part in (piece.strip(_CLOSING) for piece in _LEFT_OUT.split(wanted)) if part]
        if not parts or parts == [wanted]:
            return None
        place = self.lower.find(parts[0])
        gaps: list[str] = []
        for part, following in pairwise(parts):
            end = place + len(part)
            place = self.lower.find(following, end, end + _LONGEST_GAP) if place >= 0 else -1
            gaps.append(self.lower[end : max(end, place)].strip())
        if place < 0:
            return None
        return Likeness(Agreement.ABRIDGED, "; ".join(f"“{_cut(gap)}”" for gap in gaps if gap))

    def difference(self, quotation: str) -> Difference | None:
        """Return where a quotation that was not found departs from the likeliest place; None if nothing is like it."""
        quoted = _WORD.findall(plain(quotation).lower())[:_MOST_WORDS]
        place = self._likeliest(quoted)
        if place is None:
            return None
        there = _WORD.findall(self.lower[max(0, place - _AROUND) : place + _AROUND])
        matcher = SequenceMatcher(None, there, quoted, autojunk=False)
        blocks = [block for block in matcher.get_matching_blocks() if block.size]
        if sum(block.size for block in blocks) < _LIKE_ENOUGH * len(quoted):
            return None
        first, last = blocks[0], blocks[-1]
        window = there[max(0, first.a - first.b) : last.a + last.size + len(quoted) - last.b - last.size]
        return _first_difference(quoted, window)

    def _likeliest(self, quoted: list[str]) -> int | None:
        for size in _SEEDS:
            starts = range(max(0, len(quoted) - size + 1))
            step = max(1, len(starts) // _MOST_LOOKS)
            for start in starts[::step]:
                place = self.lower.find(" ".join(quoted[start : start + size]))
                if place >= 0:
                    return place
        return None


def _is_in_title_case(words: str) -> bool:
    """Whether words have their capitals only because they stand in a headline."""
    capital = [word[0].isupper() for word in _WORD.findall(words) if len(word) >= _LONG_WORD]
    return len(capital) > 1 and all(capital)


def _first_difference(quoted: list[str], there: list[str]) -> Difference | None:
    for tag, a, b, c, d in SequenceMatcher(None, quoted, there, autojunk=False).get_opcodes():
        if tag != "equal" and (b > a or b < len(quoted)):
            return Difference(_cut(" ".join(quoted[a:b])), _cut(" ".join(there[c:d])))
    return None


def _cut(words: str) -> str:
    return words if len(words) <= _SHORT else f"{words[:_SHORT].rstrip()}…"


# --- quotations in prose -------------------------------------------------------------------------------------------

_MARKS = re.compile(r"[\"“”„«»‘’「」『』\n]")
_CLOSED_BY = {'"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "‘": "’", "「": "」", "『": "』"}
_FEWEST_WORDS = 3


class Quotation(NamedTuple):
    """Words between quotation marks, text[start:end] without the marks."""

    start: int
    end: int
    words: str


def quotations_in(text: str, *, fewest: int = _FEWEST_WORDS) -> Iterator[Quotation]:
    """Yield the outermost quotations of three words and more, or so many; none goes beyond its line."""
    opened, start, depth = "", 0, 0
    for mark in _MARKS.finditer(text):
        sign, place = mark.group(), mark.start()
        if sign == "\n":
            opened = ""
        elif not opened:
            if _can_open(text, sign, place):
                opened, start, depth = sign, place + 1, 1
        elif sign in _CLOSED_BY[opened] and _can_close(text, sign, place):
            depth -= 1
            if depth == 0:
                words = text[start:place]
                opened = ""
                if len(words.split()) >= fewest:
                    yield Quotation(start, place, words)
        elif sign == opened and sign != '"':
            depth += 1


def _can_open(text: str, sign: str, place: int) -> bool:
    if sign not in _CLOSED_BY:
        return False
    if sign == "‘":
        return not text[place - 1 : place].isalpha()
    return sign not in '»"' or not text[place + 1 : place + 2].isspace()


def _can_close(text: str, sign: str, place: int) -> bool:
    return sign != "’" or not text[place + 1 : place + 2].isalpha()
