"""Finds what somebody means by a few letters: words that begin so, else its letters near each other. No Qt here."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

_GAPS = re.compile(r"[\W_]+")
_LONGEST_FOR_LETTERS = 60
"""Up to how many letters a text may have to be found by some of its letters: a longer one has nearly all in order."""

_BEGINS, _WORD_BEGINS, _HOLDS, _INITIALS, _LETTERS = range(5)

T = TypeVar("T")


def folded(text: str) -> str:
    """Return text without what people leave out when they look for it: capitals, accents, signs between words."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return _GAPS.sub(" ", bare.casefold()).strip()


class Finder(Generic[T]):
    """Things that are looked for by their words again and again; each text is folded once.

    Without `by_letters` nothing is found by some of its letters: among thousands of titles that finds too much.
    """

    def __init__(self, things: Sequence[T], words_of: Callable[[T], str], *, by_letters: bool = True) -> None:
        self._worst = _LETTERS if by_letters else _HOLDS
        self._things = [(f" {folded(words_of(thing))}", thing) for thing in things]

    def find(self, query: str) -> list[T]:
        """Return what matches all words of the query, best first; what matches as well stays in its order."""
        wanted = folded(query).split()
        ranked = [(_rank(wanted, text), thing) for text, thing in self._things]
        found = [(rank, thing) for rank, thing in ranked if rank is not None and rank[0] <= self._worst]
        return [thing for _, thing in sorted(found, key=_first)]


def _first(pair: tuple[tuple[int, int], object]) -> tuple[int, int]:
    return pair[0]


def _rank(wanted: Sequence[str], text: str) -> tuple[int, int] | None:
    """Return how well a text matches, the lower the better: its worst word first, then all together."""
    ranks = []
    for word in wanted:
        rank = _rank_of_word(word, text)
        if rank is None:
            return None
        ranks.append(rank)
    return (max(ranks, default=0), sum(ranks))


def _rank_of_word(word: str, text: str) -> int | None:
    """Return how well one word is found in a text, which has a space before each of its words."""
    if word in text:
        begins = f" {word}"
        return _BEGINS if text.startswith(begins) else _WORD_BEGINS if begins in text else _HOLDS
    if len(word) == 1 or len(text) > _LONGEST_FOR_LETTERS:
        return None
    if _has_in_order(word, "".join(part[0] for part in text.split())):
        return _INITIALS
    near = 2 * len(word) + 2
    starts = (place for place, letter in enumerate(text) if letter == word[0])
    return _LETTERS if any(_has_in_order(word, text[start : start + near]) for start in starts) else None


def _has_in_order(letters: str, text: str) -> bool:
    place = -1
    for letter in letters:
        place = text.find(letter, place + 1)
        if place < 0:
            return False
    return True
