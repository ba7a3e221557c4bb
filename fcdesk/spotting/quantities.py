"""Numbers and dates among the words of a sentence, told apart by what stands beside them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from fcdesk.spotting.lexicon import NumberWords
from fcdesk.spotting.words import Words

_CURRENCY_SIGNS = "$€£¥₴₽₹₺₪₩¢"
_LONGEST_YEAR = 4
_LAST_DAY = 31
_BIG_DIGITS = 5  # 10,000 and above
_FULL_DATE = re.compile(r"\d{1,2}[.]\d{1,2}[.](?:\d{4}|\d{2})")
_ARABIC_PREFIXES = frozenset("وبلف")  # and, with, for, so: written together with the digits that follow
_JOINS_CARDINALS = frozenset({" ", "-", "‑", "\u00a0", "\n"})


class Found(NamedTuple):
    """A signal of weights.json and the place that shows it."""

    signal: str
    start: int
    end: int


def find_quantities(words: Words, known: NumberWords) -> Iterator[Found]:
    """Yield numbers ("number", "big_number", "percent", "money") and dates ("date"), in order, none overlapping."""
    reader = _Reader(words, known)
    index = 0
    while index < len(words):
        found, index = reader.read(index)
        if found:
            yield found


def names_a_thing(words: Words, index: int, known: NumberWords) -> bool:
    """Whether digits are part of a name: the 19 of COVID-19, the 16 of F-16, the 5 of Article 5."""
    gap, before = words.gap(index), words.lower(index - 1)
    if gap == "" and before in _ARABIC_PREFIXES:
        return False
    if index and gap in ("", "-", "‑", "_", "/") and not before[-1].isdigit():
        return before not in known.currencies
    return before in known.not_a_quantity_after and words.is_capitalised(index - 1)


class _Reader:
    """Reads one quantity or date at a time; every method looks at a handful of words only."""

    def __init__(self, words: Words, known: NumberWords) -> None:
        self._words = words
        self._known = known

    def read(self, index: int) -> tuple[Found | None, int]:
        """Return what stands at the word, and the word to go on with."""
        lower = self._words.lower(index)
        if lower[0].isdigit():
            return self._numeral(index)
        if lower in self._known.weekdays and (self._words.is_capitalised(index) or not lower.isascii()):
            return self._found("date", index, index), index + 1
        if self._is_month(index):
            last = self._date_end(index)
            return self._found("date", index, last), last + 1
        if lower in self._known.cardinals:
            return self._cardinal(index)
        return None, index + 1

    def _found(self, signal: str, first: int, last: int) -> Found:
        return Found(signal, *self._words.slice(first, last))

    def _is_month(self, index: int) -> bool:
        lower = self._words.lower(index)
        if lower in self._known.need_a_number:
            return self._is_day_or_year(index + 1) and self._words.is_capitalised(index)
        return lower in self._known.months

    def _is_day_or_year(self, index: int) -> bool:
        return self._is_year(index) or self._is_day(index)

    def _is_day(self, index: int) -> bool:
        lower = self._words.lower(index)
        return len(lower) in (1, 2) and lower.isdecimal() and 1 <= int(lower) <= _LAST_DAY

    def _is_year(self, index: int) -> bool:
        lower = self._words.lower(index)
        return len(lower) == _LONGEST_YEAR and lower.isdecimal() and lower[:2] in ("15", "16", "17", "18", "19", "20")

    def _date_end(self, month: int) -> int:
        """The last word of the date whose month is given: a day, then a year, may follow."""
        last = month
        if self._is_day(last + 1) and self._words.gap(last + 1).strip() in ("", "."):
            last += 1
            if self._words.lower(last + 1) in ("st", "nd", "rd", "th"):
                last += 1
        year = last + 2 if self._words.lower(last + 1) in self._known.joiners else last + 1
        return year if self._is_year(year) and self._words.gap(year).strip() in ("", ",") else last

    def _numeral(self, index: int) -> tuple[Found | None, int]:
        words = self._words
        if names_a_thing(words, index, self._known):
            return None, index + 1
        month = index + 2 if words.lower(index + 1) in (*self._known.joiners, "st", "nd", "rd", "th") else index + 1
        if self._is_day(index) and words.lower(month) in self._known.months | self._known.need_a_number:
            last = self._date_end(month)
            return self._found("date", index, last), last + 1
        if len(words.lower(index)) <= len("31.12.2026") and _FULL_DATE.fullmatch(words.lower(index)):
            return self._found("date", index, index), index + 1
        if self._is_year(index) and self._stands_as_year(index):
            return self._found("date", index, index), index + 1
        return self._measured(index, index)

    def _stands_as_year(self, index: int) -> bool:
        words = self._words
        if words.gap(index).rstrip().endswith(tuple(_CURRENCY_SIGNS)):
            return False
        if words.lower(index - 1) in self._known.before_year:
            return True
        following = words.lower(index + 1)
        joined = words.gap(index + 1).strip()
        is_counted = (
            not joined and following and (following in self._known.units or following in self._known.magnitudes)
        )
        return not (is_counted or joined.startswith("%"))

    def _cardinal(self, index: int) -> tuple[Found | None, int]:
        words, last = self._words, index
        while words.lower(last + 1) in self._known.cardinals and words.gap(last + 1) in _JOINS_CARDINALS:
            last += 1
        is_large = words.lower(last) in self._known.large_cardinals
        if words.lower(index) == "one" and not is_large and words.lower(last + 1) not in self._known.percents:
            return None, last + 1
        first = index - 1 if is_large and words.lower(index - 1) in ("a", "half") else index
        return self._measured(first, last)

    def _measured(self, first: int, last: int) -> tuple[Found, int]:
        """Say what the number between two words measures; signs and units beside it are taken in."""
        words = self._words
        start, end = words.slice(first, last)
        signal = "big_number" if self._is_big(first, last) else "number"
        if self._is_magnitude(last + 1):
            last, signal = last + 1, "big_number"
            end = words[last].end
        after = words.gap(last + 1)
        if after.lstrip().startswith(("%", "٪")):
            return Found("percent", start, end + len(after) - len(after.lstrip()) + 1), last + 1
        pair = f"{words.lower(last + 1)} {words.lower(last + 2)}"
        if words.lower(last + 1) in self._known.percents or pair in self._known.percent_pairs:
            last += 2 if pair in self._known.percent_pairs else 1
            return Found("percent", start, words[last].end), last + 1
        return self._with_currency(signal, first, last, start, end)

    def _with_currency(self, signal: str, first: int, last: int, start: int, end: int) -> tuple[Found, int]:
        before, after = self._words.gap(first), self._words.gap(last + 1)
        if before.rstrip()[-1:] and before.rstrip()[-1] in _CURRENCY_SIGNS:
            return Found("money", start - len(before) + len(before.rstrip()) - 1, end), last + 1
        if after.lstrip()[:1] and after.lstrip()[0] in _CURRENCY_SIGNS:
            return Found("money", start, end + len(after) - len(after.lstrip()) + 1), last + 1
        if self._words.lower(last + 1) in self._known.currencies and not after.strip(" -\u00a0"):
            return Found("money", start, self._words[last + 1].end), last + 2
        return Found(signal, start, end), last + 1

    def _is_magnitude(self, index: int) -> bool:
        lower = self._words.lower(index)
        gap = self._words.gap(index) if lower else "?"
        if lower not in self._known.magnitudes:
            return False
        return gap == "" if len(lower) == 1 else not gap.strip(" -\u00a0\u202f")

    def _is_big(self, first: int, last: int) -> bool:
        lower = self._words.lower(last)
        if lower[0].isdigit():
            return len(lower.replace(",", "").split(".")[0]) >= _BIG_DIGITS
        return lower in ("million", "billion", "trillion") or (last - first > 1 and lower == "thousand")
