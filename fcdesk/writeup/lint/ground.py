"""What prose may rest on: the words of the evidence, the claims, the article and the replies, indexed once.

Every number, date and word knows the pieces it stands in, so that a claim's text is held against its own evidence, and
what stands elsewhere in the case can be named.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple, TypeVar

from fcdesk.cases.words import say
from fcdesk.writeup.lint.dates import Day, read_dates
from fcdesk.writeup.lint.lexicon import Lexicon
from fcdesk.writeup.lint.likeness import Compared
from fcdesk.writeup.lint.names import bucket_of, folded, is_same
from fcdesk.writeup.lint.numbers import Key, Number, holds_percent, numbers_of_source
from fcdesk.writeup.lint.prose import without_addresses
from fcdesk.writeup.lint.saying import is_year, is_year_alone, kinds_of_place, kinds_of_record
from fcdesk.writeup.lint.words import blanked, words_in

_LONGEST_JOIN = 8  # characters between the two numbers of a range
_MOST_ALIKE = 400  # words that begin alike and are looked at for one name
_GLUED = re.compile(r"([^\W\d_])(\d)")  # p12
_CYRILLIC, _LATIN = re.compile("[\u0400-\u04ff]"), re.compile("[A-Za-z\u00c0-\u024f]")

_K = TypeVar("_K")


class Value(NamedTuple):
    """A number of a piece: its worth, and how it is written."""

    worth: Decimal
    written: str
    is_share: bool


@dataclass(slots=True)
class Piece:
    """One text: what a person calls it ("evidence 3"), and what stands in it. `is_prose`: the checker's own words."""

    label: str
    text: Compared
    evidence: int | None = None
    is_prose: bool = False
    values: list[Value] = field(default_factory=list)
    has_percent: bool = False
    days: list[Day] = field(default_factory=list)


class Ground:
    """All pieces of a case, and which of them hold a number, a date or a word."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._numbers: dict[Key, set[int]] = defaultdict(set)
        self._shares: dict[Key, set[int]] = defaultdict(set)  # numbers of per cent
        self._with_percent: set[int] = set()
        self._years: dict[Key, set[int]] = defaultdict(set)
        self._places: dict[tuple[str, Key], set[int]] = defaultdict(set)  # of locators, by kind: page, row …
        self._counts: dict[tuple[str, Key], set[int]] = defaultdict(set)  # of the case's records, by kind
        self._ratings: frozenset[str] = frozenset()
        self._days: dict[tuple[int | None, int, int | None], set[int]] = defaultdict(set)
        self._yearless: dict[tuple[int, int | None], set[int]] = defaultdict(set)
        self._words: dict[str, set[int]] = defaultdict(set)
        self._buckets: dict[str, list[str]] = defaultdict(list)
        self._cyrillic: set[int] = set()
        self._latin: set[int] = set()

    def add_words(self, label: str, text: str, *, evidence: int | None = None, days: Iterable[Day | None] = ()) -> int:
        """Take in a text for its words alone, with dates that belong to it; return the piece's number."""
        place = len(self.pieces)
        self.pieces.append(Piece(label, Compared(text), evidence))
        self._take_words(place, text)
        for day in filter(None, days):
            self._take_day(place, day)
        return place

    def add_numbers(self, label: str, text: str, *, days: Iterable[Day | None] = ()) -> int:
        """Take in a text for its numbers and dates alone, with dates that belong to it; return the piece's number."""
        place = len(self.pieces)
        self.pieces.append(Piece(label, Compared(text)))
        self._take_values(place, text, days)
        return place

    def add_prose(self, label: str, text: str) -> int:
        """Take in words of the checker's own, which others of them may repeat; return the piece's number."""
        place = self.add(label, text)
        self.pieces[place].is_prose = True
        return place

    def add(
        self,
        label: str,
        text: str,
        *,
        names: str = "",
        locator: str = "",
        evidence: int | None = None,
        days: Iterable[Day | None] = (),
    ) -> int:
        """Take in a text with all that it holds; return the piece's number.

        `names` are titles and the like, in which a number like 2025 is a year; `locator` is a place within the source,
        whose numbers bear out such places alone.
        """
        place = self.add_words(label, "\n".join(filter(None, (text, names, locator))), evidence=evidence)
        self._take_values(place, text, days)
        self._take_values(place, names, in_names=True)
        self._take_locator(place, locator)
        return place

    def add_ratings(self, labels: str) -> int:
        """Take in the names of the ratings, by which claims are counted, too: "three are false"."""
        self._ratings = frozenset(word.lower() for word in words_in(labels))
        return self.add_words(say("the ratings"), labels)

    def _take_values(self, place: int, text: str, days: Iterable[Day | None] = (), *, in_names: bool = False) -> None:
        for day in filter(None, days):
            self._take_day(place, day)
        bare = self._without_dates(place, text)
        numbers = list(numbers_of_source(bare))
        for number in numbers:
            if is_year_alone(bare, number, in_name=in_names):
                self._take_year(place, number)
            else:
                self._take_number(place, number, bare)
        self._take_shares(place, numbers, bare)

    def _without_dates(self, place: int, text: str) -> str:
        """Take in the dates of a text; return it with blanks for them."""
        bare = without_addresses(text)
        dates = read_dates(bare)
        for date in dates:
            for day in date.meanings:
                self._take_day(place, day)
        return blanked(bare, ((date.start, date.end) for date in dates), "·")

    def _take_locator(self, place: int, locator: str) -> None:
        bare = _GLUED.sub(r"\1 \2", self._without_dates(place, locator))
        for number in numbers_of_source(bare):
            kinds = kinds_of_place(bare, number) or {""}
            for key in number.keys:
                if isinstance(key, str):  # a time, or a name with digits: nothing else is written so
                    self._numbers[key].add(place)
                for kind in kinds:
                    self._places[kind, key].add(place)

    def count(self, place: int, kind: str, numbers: Iterable[int]) -> None:
        """Let a piece hold numbers that nobody wrote: how many records of a kind there are."""
        for number in numbers:
            self._counts[kind, Decimal(number).normalize()].add(place)

    def _take_year(self, place: int, number: Number) -> None:
        for key in number.keys:
            self._years[key].add(place)

    def _take_number(self, place: int, number: Number, text: str) -> None:
        for key in (*number.keys, *map(Decimal.normalize, number.parts)):
            if number.is_percent:
                self._shares[key].add(place)
            else:
                self._numbers[key].add(place)
            if isinstance(key, Decimal):
                self.pieces[place].values.append(Value(key, text[number.start : number.end], number.is_percent))

    def _take_shares(self, place: int, numbers: list[Number], text: str) -> None:
        """Take for shares, too, what has its sign further on: the 58 of "58 to 62 %", a table with "%" at its head."""
        for number, following in pairwise(numbers):
            if following.is_percent and 0 < following.start - number.end <= _LONGEST_JOIN:
                for key in number.keys:
                    self._shares[key].add(place)
        has_percent = holds_percent(text)
        self.pieces[place].has_percent |= has_percent
        if has_percent and not any(number.is_percent for number in numbers):
            self._with_percent.add(place)

    def _take_day(self, place: int, day: Day) -> None:
        self.pieces[place].days.append(day)
        self._days[None, day.month, None].add(place)
        self._days[None, day.month, day.day].add(place)
        if day.year is None:
            self._yearless[day.month, day.day].add(place)
            return
        self._days[day.year, day.month, None].add(place)
        self._days[day.year, day.month, day.day].add(place)
        self._years[Decimal(day.year).normalize()].add(place)

    def _take_words(self, place: int, text: str) -> None:
        for written in words_in(text):
            word = folded(written)
            known = self._words[word]
            if not known and word:
                self._buckets[bucket_of(word)].append(word)
            known.add(place)
        for letters, places in ((_CYRILLIC, self._cyrillic), (_LATIN, self._latin)):
            if letters.search(text):
                places.add(place)

    # --- asking ----------------------------------------------------------------------------------------------------

    def of_number(self, number: Number, *, among_shares: bool) -> set[int]:
        """Return the pieces that hold a number. `among_shares`: the sentence speaks of per cent, so either will do."""
        found: set[int] = set()
        for key in number.keys:
            plain, shares = self._numbers.get(key, set()), self._shares.get(key, set())
            if number.is_percent:
                found |= shares | (plain & self._with_percent)
            else:
                found |= plain | (shares if among_shares else set())
        return found

    def of_said(self, text: str, number: Number, known: Lexicon) -> set[int]:
        """Return the pieces that hold a number as what the words beside it make it: a year, a page, so many claims."""
        found: set[int] = set()
        if is_year(text, number, known):
            found |= _in_any(self._years, number.keys)
        for kind in {*kinds_of_place(text, number), ""} if kinds_of_place(text, number) else ():
            found |= _in_any(self._places, ((kind, key) for key in number.keys))
        for kind in kinds_of_record(text, number, known, self._ratings):
            found |= _in_any(self._counts, ((kind, key) for key in number.keys))
        return found

    def of_part(self, value: Decimal) -> set[int]:
        """Return the pieces that hold a plain value."""
        return self._numbers.get(value.normalize(), set())

    def of_share(self, number: Number) -> set[int]:
        """Return the pieces in which a plain number is a share, or a share a plain number."""
        kept = self._numbers if number.is_percent else self._shares
        return set().union(*(kept.get(key, set()) for key in number.keys))

    def of_day(self, day: Day, allowed: frozenset[int]) -> set[int]:
        """Return the pieces that hold a date at least as precise; a date without a year goes with its year beside."""
        found = set(self._days.get((day.year, day.month, day.day), set()))
        year = Decimal(day.year or 0).normalize()
        has_year = self._years.get(year, set()) | self._numbers.get(year, set())
        if day.year is not None and not has_year.isdisjoint(allowed):
            found |= self._yearless.get((day.month, day.day), set())
        return found

    def of_word(self, word: str, allowed: frozenset[int], language: str) -> set[int]:
        """Return the pieces that hold a folded word; where none of the allowed does, those with another case of it."""
        found = self._words.get(word, set())
        if not found.isdisjoint(allowed):
            return found
        alike = self._buckets.get(bucket_of(word), [])[:_MOST_ALIKE]
        return found.union(*(self._words[other] for other in alike if is_same(word, other, language)))

    def is_comparable(self, word: str, allowed: frozenset[int]) -> bool:
        """Whether any of these pieces is in the writing of a word: a Cyrillic name is not in an English source."""
        if _CYRILLIC.match(word):
            return not self._cyrillic.isdisjoint(allowed)
        return _LATIN.match(word) is None or not self._latin.isdisjoint(allowed)


def _in_any(kept: Mapping[_K, set[int]], keys: Iterable[_K]) -> set[int]:
    return set().union(*(kept.get(key, set()) for key in keys))
