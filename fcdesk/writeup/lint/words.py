"""Words of a text, and those beside a place in it."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache

from fcdesk.cases.text import shortened

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_BEFORE = re.compile(r"([^\W\d_]+)[ \u00a0]$")
_FOLLOWING = re.compile(r"[ \u00a0-]([^\W\d_]+)(?:[ \u00a0-]([^\W\d_]+))?(?:[ \u00a0-]([^\W\d_]+))?")
_AROUND = 60
_DOUBLE_CLOSE = re.compile(r"[”»]|(?<=\S)\"")
_DOUBLE_OPEN = re.compile(r"[“„«\"]")
_CLOSES = re.compile(r"’(?![^\W\d_])")


def words_in(text: str) -> set[str]:
    """Return the words of a text as they are written; hyphens part them, apostrophes do not."""
    return set(_WORD.findall(text))


@lru_cache(maxsize=8)
def lower_words(text: str) -> frozenset[str]:
    """Return the words of a text in lower case with straight apostrophes; of the text asked about last, at no cost."""
    return frozenset(word.lower().replace("’", "'").replace("ʼ", "'") for word in words_in(text))


def blanked(text: str, places: Iterable[tuple[int, int]], sign: str = " ") -> str:
    """Return a text with a sign for each character of these places, which are in order: all others stay where they are.

    Linear in the text, however many places there are.
    """
    pieces, end = [], 0
    for first, last in places:
        pieces += [text[end:first], sign * (last - first)]
        end = last
    return "".join([*pieces, text[end:]])


def touches(places: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether text[start:end] has a character in common with one of these places, which are in order and apart."""
    at = bisect_left(places, end, key=lambda place: place[0])
    return at > 0 and places[at - 1][1] > start


def in_marks(words: str, length: int) -> str:
    """Return at most `length` characters in quotation marks; those within are single ones, and none stays open."""
    inner = _DOUBLE_OPEN.sub("‘", _DOUBLE_CLOSE.sub("’", shortened(words, length)))
    missing = inner.count("‘") - len(_CLOSES.findall(inner))
    return f"“{inner}{'’' * max(0, missing)}”"


def words_following(text: str, start: int, end: int) -> tuple[str, list[str]]:
    """Return the word before text[start:end] and up to three behind it, in lower case; none beyond a mark."""
    before = _BEFORE.search(text[max(0, start - _AROUND) : start])
    following = _FOLLOWING.match(text, end, end + _AROUND)
    words = [word.lower() for word in following.groups() if word] if following else []
    return before[1].lower() if before else "", words
