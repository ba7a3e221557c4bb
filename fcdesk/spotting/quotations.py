"""Stretches of a text between quotation marks of any convention, found in one pass."""

import re
from collections.abc import Iterable, Iterator

from fcdesk.spotting.sentences import Span

_MARKS = re.compile(r"[\"“”„«»‘’「」『』]")
_CLOSED_BY = {'"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "‘": "’", "「": "」", "『": "』"}
_STAYS_OPEN = "“«"  # newspapers leave these open at a paragraph's end when the speaker goes on in the next


def find_quotations(text: str, passages: Iterable[Span]) -> tuple[Span, ...]:
    """Return the outermost quotations with their marks, in order. None goes beyond its passage (a paragraph).

    One that is never closed ends with its passage where the mark shows which side it is; a straight mark without a
    partner is nothing.
    """
    return tuple(quotation for passage in passages for quotation in _read(text, passage))


def _read(text: str, passage: Span) -> Iterator[Span]:
    opened, start, depth = "", 0, 0
    for mark in _MARKS.finditer(text, passage.start, passage.end):
        sign, place = mark.group(), mark.start()
        if not opened:
            if _can_open(text, sign, place):
                opened, start, depth = sign, place, 1
        elif sign in _CLOSED_BY[opened] and _can_close(text, sign, place):
            depth -= 1
            if depth == 0:
                yield Span(start, place + 1)
                opened = ""
        elif sign == opened:
            depth += 1
    if opened and opened in _STAYS_OPEN:
        yield Span(start, passage.end)


def _can_open(text: str, sign: str, place: int) -> bool:
    if sign not in _CLOSED_BY:
        return False
    return sign not in '»"' or (place + 1 < len(text) and not text[place + 1].isspace())


def _can_close(text: str, sign: str, place: int) -> bool:
    return sign != "’" or not text[place + 1 : place + 2].isalpha()
