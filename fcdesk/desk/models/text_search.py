"""Finding words in an article as a person means them: without regard to case, accents and kinds of quotes. No Qt here.

A text is folded once; each search after that takes as long as the text is.
"""

import unicodedata
from bisect import bisect_right
from itertools import accumulate
from typing import NamedTuple

from fcdesk.cases.anchoring import TYPEWRITER

# Combining classes of accents and of the points of Hebrew and Arabic. The others carry the sense of a word: vowel
# signs and viramas of India, vowels of Thailand, the voicing marks of Japan.
_POINTS, _FIRST_ACCENT = range(10, 37), 200


class Match(NamedTuple):
    """Where words were found: text[start:end]."""

    start: int
    end: int


class SearchText:
    """One article's text, ready to be searched."""

    def __init__(self, text: str) -> None:
        table = {ord(char): _folded(char) for char in set(text)}
        self._text = text.translate(table)
        # Characters that do not fold to exactly one: where they stand, and where that begins and ends when folded.
        odd = {chr(code) for code, whole in table.items() if len(whole) != 1}
        self._odd = [place for place, char in enumerate(text) if char in odd] if odd else []
        lengths = [len(table[ord(text[place])]) for place in self._odd]
        growth = accumulate(length - 1 for length in lengths)
        self._ends = [place + 1 + grown for place, grown in zip(self._odd, growth, strict=True)]
        self._starts = [end - length for end, length in zip(self._ends, lengths, strict=True)]
        self._accents = {place for place, length in zip(self._odd, lengths, strict=True) if not length}

    def matches(self, words: str) -> list[Match]:
        """Return where the words stand, in order; matches never overlap."""
        wanted = folded(words)
        found: list[Match] = []
        place = self._text.find(wanted) if wanted.strip() else -1
        while place >= 0:
            match = self._match(place, place + len(wanted))
            if not found or match.start >= found[-1].end:  # half of a character can be found twice in it
                found.append(match)
            place = self._text.find(wanted, place + len(wanted))
        return found

    def _match(self, first: int, last: int) -> Match:
        """Return the whole characters of folded text[first:last], with the accents on the last one."""
        if not self._odd:
            return Match(first, last)
        end = self._character(last - 1) + 1
        while end in self._accents:
            end += 1
        return Match(self._character(first), end)

    def _character(self, place: int) -> int:
        """Return which character of the text a place of the folded text belongs to."""
        index = bisect_right(self._starts, place) - 1
        if index < 0:
            return place
        beyond = place - self._ends[index]
        return self._odd[index] if beyond < 0 else self._odd[index] + 1 + beyond


def folded(text: str) -> str:
    """Return text as searches compare it."""
    return "".join(map(_folded, text))


def _folded(char: str) -> str:
    apart = unicodedata.normalize("NFKD", char.translate(TYPEWRITER).casefold())
    kept = "".join(one for one in apart if not _is_accent(one))
    return " " if kept.isspace() else kept.casefold()


def _is_accent(char: str) -> bool:
    kind = unicodedata.combining(char)
    return kind in _POINTS or kind >= _FIRST_ACCENT
