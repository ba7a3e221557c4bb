"""The dates of a sentence: written in figures, by month, weekday or year, or told from today ("last week")."""

import re
from typing import NamedTuple

from fcdesk.spotting.lexicon.lexicon import NumberWords
from fcdesk.spotting.lexicon.measuring import Measuring
from fcdesk.spotting.numbers.expressions import ending_at
from fcdesk.spotting.words import Words

_CURRENCY_SIGNS = "$€£¥₴₽₹₺₪₩¢"
_LAST_DAY, _LAST_MONTH = 31, 12
_FIRST_YEAR, _LAST_YEAR, _FAR_YEAR = 1500, 2099, 2199
_YEAR_DIGITS, _DECADE_DIGITS = 4, 2
_ROUND = 100
_MOST_JOINERS = 2
_BESIDE = frozenset({" ", "\u00a0", "\u202f", "\n"})
_DASHES = frozenset({"-", "–", "—", "‑", " – ", " - ", " — "})
_COUNTING = frozenset({"at least", "more than", "at most", "less than", "up to", "exactly"})
# Each repeat is bounded and each pattern is tried at a word's beginning only: the time taken stays linear.
_IN_FIGURES = re.compile(
    r"(?P<y>\d{4})(?P<s>[-./])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?!\d|[-./]\d)"
    r"|(?P<a>\d{1,2})(?P<t>[-./])(?P<b>\d{1,2})(?P=t)(?:\d{4}|(?<!-)\d{2})(?!\d|[-./]\d)"
)
_EAST_ASIAN = re.compile(
    r"\d{4} ?[年년](?: ?\d{1,2} ?[月월](?: ?\d{1,2} ?[日号號일])?)?|\d{1,2} ?[月월] ?\d{1,2} ?[日号號일]"
)
_BEGUN_BEFORE = re.compile(r"[\d@#№:]$|\d[-./]$")


class Date(NamedTuple):
    """A date as written: from its first to its last word; text[start:end]."""

    first: int
    last: int
    start: int
    end: int


class DateReader:
    """Reads the date that begins at a word of a sentence; every look takes in a handful of words only."""

    def __init__(self, words: Words, known: NumberWords, measuring: Measuring) -> None:
        self._words = words
        self._known = known
        self._measuring = measuring

    def read(self, index: int) -> Date | None:
        """Return the date that begins at a word."""
        lower = self._words.lower(index)
        if not lower:
            return None
        if lower[0].isdecimal():
            return self._in_figures(index) or self._by_day(index) or self._by_year(index)
        last = self._relative_end(index)
        if last is not None:
            return self._date(index, last)
        if lower in self._known.weekdays:
            return self._date(index, index) if self._is_written_as_name(index) else None
        last = self._month_end(index)
        if last is None or not self._is_month_for_sure(index, last):
            return None
        return self._date(index, self._end(last))

    def _date(self, first: int, last: int) -> Date:
        return Date(first, last, *self._words.slice(first, last))

    def _is_written_as_name(self, index: int) -> bool:
        return not self._known.has_capitals or self._words.is_capitalised(index)

    def _relative_end(self, index: int) -> int | None:
        """The last word of "la semana pasada" and its like; a German noun of the same letters (Morgen) is none."""
        words = self._words
        listed = self._known.relative.get(words.lower(index), ())
        if not listed or (index and self._known.has_capitals and words.is_capitalised(index)):
            return None
        for parts in listed:
            if all(words.lower(index + place) == part for place, part in enumerate(parts)):
                return index + len(parts) - 1
        return None

    def _month_end(self, index: int) -> int | None:
        """The last word of a month's name: some have two words, some are given by two names with a stroke between."""
        words, months = self._words, self._known.months
        lower = words.lower(index)
        if lower in self._known.begin_months and f"{lower} {words.lower(index + 1)}" in months:
            last = index + 1
        elif lower in months:
            last = index
        else:
            return None
        return last + 1 if words.lower(last + 1) in months and words.gap(last + 1) == "/" else last

    def _is_month_for_sure(self, first: int, last: int) -> bool:
        """Whether it is no other word: May, March and mars need a number beside them, or "in" before."""
        if not self._is_written_as_name(first):
            return False
        if self._words.lower(first) not in self._known.need_a_number:
            return True
        is_told = self._words.lower(first - 1) in self._known.before_month
        return is_told or self._is_day(last + 1) or self._is_year(last + 1) or self._end(last) > last

    def _is_day(self, index: int) -> bool:
        lower = self._words.lower(index)
        return len(lower) in (1, 2) and lower.isdecimal() and 1 <= int(lower) <= _LAST_DAY

    def _is_year(self, index: int) -> bool:
        lower = self._words.lower(index)
        is_whole = len(lower) == _YEAR_DIGITS and lower.isdecimal()
        return is_whole and _FIRST_YEAR <= int(lower) <= (_FAR_YEAR if self._is_told_year(index) else _LAST_YEAR)

    def _is_told_year(self, index: int) -> bool:
        """Whether the words around tell a year of the next century: "before 2100", not "after 2100 patients"."""
        words, before, following = self._words, self._words.lower(index - 1), self._words.lower(index + 1)
        is_told = before in self._known.before_year and not self._may_count(before) and words.gap(index) in _BESIDE
        is_open = not words.gap(index + 1).strip() and following != ""
        return is_told and (not is_open or following in self._measuring.things.small)

    def _end(self, month: int) -> int:
        """The last word of the date whose month ends at a word: a day, then a year, may follow."""
        words, last = self._words, month
        if self._is_day(last + 1) and words.gap(last + 1).strip() in ("", "."):
            last = self._with_ending(last + 1)
        year = last + 2 if words.lower(last + 1) in self._known.joiners else last + 1
        is_joined = self._is_year(year) and words.gap(year).strip() in ("", ",", ".")
        return self._with_year_word(year) if is_joined else last

    def _with_ending(self, index: int) -> int:
        """Take in the letters of an ordinal: 3rd, 1er, 24-го."""
        is_beside = self._words.gap(index + 1) in ("", "-", "‑")
        return index + 1 if is_beside and self._words.lower(index + 1) in self._known.endings else index

    def _with_year_word(self, year: int) -> int:
        """Take in the word for year where it follows: 2022 року."""
        last = self._with_ending(year)
        is_beside = last + 1 < len(self._words) and self._words.gap(last + 1) in ("", *_BESIDE)
        return last + 1 if is_beside and self._words.lower(last + 1) in self._known.after_year else last

    def _in_figures(self, index: int) -> Date | None:
        """24.02.2022, 2022-02-24, 2/24/2022, 2022年2月24日."""
        words = self._words
        begin = words[index].start
        match = _IN_FIGURES.match(words.text, begin, words.end)
        if match and not self._is_calendar(match):
            return None
        match = match or _EAST_ASIAN.match(words.text, begin, words.end)
        if match is None or _BEGUN_BEFORE.search(words.text, max(words.start, begin - 2), begin):
            return None
        last = index
        while last + 1 < len(words) and words[last + 1].start < match.end():
            last += 1
        if words[last].end > match.end() and words.lower(last)[0].isdecimal():
            return None
        with_year = self._with_year_word(last) if words[last].end == match.end() else last
        return Date(index, with_year, begin, words[with_year].end if with_year > last else match.end())

    def _is_calendar(self, match: re.Match[str]) -> bool:
        """Whether day and month can be such, in either order."""
        one, other = int(match["m"] or match["a"]), int(match["d"] or match["b"])
        return 1 <= min(one, other) <= _LAST_MONTH and max(one, other) <= _LAST_DAY

    def _by_day(self, index: int) -> Date | None:
        """24 February 2022, 24. Februar, le 1er mars, 5–7 May, 5 to 7 May."""
        words = self._words
        if not self._is_day(index):
            return None
        day, following = index, words.lower(index + 1)
        if self._is_day(index + 1) and words.gap(index + 1) in _DASHES:
            day = index + 1
        elif following in self._known.day_links and self._is_day(index + 2):
            day = index + 2
        last = self._with_ending(day)
        for _ in range(_MOST_JOINERS):
            last += words.lower(last + 1) in self._known.joiners
        month = self._month_end(last + 1)
        if month is None or words.gap(last + 1).strip() not in ("", ".", "-"):
            return None
        return self._date(index, self._end(month))

    def _by_year(self, index: int) -> Date | None:
        """2022, 2022 року, 1990s, el año 352, los años 60; not 2000 people."""
        is_year = self._is_year(index) and self._stands_as_year(index)
        return self._date(index, self._with_year_word(index)) if is_year or self._is_called_year(index) else None

    def _is_called_year(self, index: int) -> bool:
        """Whether digits that may be any number stand beside a word for year."""
        words, known = self._words, self._known
        lower, before = words.lower(index), words.lower(index - 1)
        if not lower.isdecimal() or words.gap(index) not in _BESIDE:
            return False
        if len(lower) == _DECADE_DIGITS:
            return before in known.before_decade and int(lower) % 10 == 0
        is_early = _YEAR_DIGITS - 1 <= len(lower) <= _YEAR_DIGITS and int(lower) < _FIRST_YEAR
        last = self._with_year_word(index)
        is_named = last > index and last == self._with_ending(index) + 1 and words[last].end - words[last].start > 1
        return is_early and (before in known.year or (is_named and before in known.before_year))

    def _stands_as_year(self, index: int) -> bool:
        words, known = self._words, self._known
        gap, joined = words.gap(index), words.gap(index + 1).strip()
        if gap.rstrip().endswith((*_CURRENCY_SIGNS, "#", "№", "+", "@")) or joined[:1] in ("%", "٪", "+"):
            return False
        if joined[:1] and joined[0] in _CURRENCY_SIGNS:
            return False
        if self._with_year_word(index) > index or (gap in _DASHES and self._is_year(index - 1)):
            return True
        following, before = words.lower(index + 1), words.lower(index - 1)
        is_counted = not joined and self._counts(following)
        if before in known.before_year and not (is_counted and self._may_count(before)):
            return True
        return not is_counted and not self._is_hedged(index)

    def _counts(self, following: str) -> bool:
        """Whether a word is what a number counts or is measured in."""
        measuring = self._measuring
        if len(following) == 1:
            return False
        is_unit = following in measuring.measures.units or following in measuring.numerals.magnitudes
        return is_unit or following in measuring.things.sorts or following in self._known.counted

    def _may_count(self, before: str) -> bool:
        """Whether a word is one of those that stand before years and before counts alike: to, between, hasta."""
        known = self._measuring.measures
        return before in known.to or before in known.between or before in known.hedges or before in self._known.joiners

    def _is_hedged(self, index: int) -> bool:
        """More than 2000, about 2000: about 2014 is a year."""
        found = ending_at(self._words, index - 1, self._measuring.measures.hedges)
        if found is None or self._words.gap(index) not in _BESIDE:
            return False
        return found[1] in _COUNTING or int(self._words.lower(index)) % _ROUND == 0
