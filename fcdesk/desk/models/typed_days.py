"""Reads a day as somebody typed it. Of what could be two days both are returned: none is guessed. No Qt here."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

_UNSEEN = re.compile("[\u200e\u200f\u061c\u2066-\u2069]")
"""Marks of direction that some languages have in dates, and nobody types."""
_PART = re.compile(r"\d+|[^\d\s.,/\-\u2010-\u2015،٫·]+")
_ORDINAL = re.compile(r"(\d)(?:st|nd|rd|th|er|º|ª)(?!\w)")
_YEAR_DIGITS, _NUMBERS = 4, 3
_CENTURY, _THIS_CENTURY_UNTIL = 100, 50
_SHORTEST = 3
"""How many letters of a month's name are enough where they are those of one month only."""

_Places = tuple[int, int, int]
_ORDERS: dict[str, _Places] = {"ymd": (0, 1, 2), "dmy": (2, 1, 0), "mdy": (2, 0, 1)}
"""Where in each order year, month and day stand."""


@dataclass(frozen=True, slots=True)
class DayWriting:
    """How days are written somewhere: "dmy", "mdy", "ymd", or "" where months are words; and what parts the numbers.

    `is_settled`: nobody there would mean another order by other marks. Where the month comes first that is not so:
    03.04.2026 is from elsewhere. `months` are names in small letters;
    `between` is what may stand between the parts, as in "22 de noviembre".
    """

    order: str = ""
    separator: str = ""
    is_settled: bool = False
    months: Mapping[str, int] = field(default_factory=dict)
    between: frozenset[str] = frozenset()


def days_meant(words: str, writing: DayWriting) -> tuple[date, ...]:
    """Return the days that words can mean: none, the one, or several."""
    line = _ORDINAL.sub(r"\1", _UNSEEN.sub("", words).strip().casefold())
    try:
        return (date.fromisoformat(line),)
    except ValueError:
        pass
    parts = [part for part in _PART.findall(_with_numbered_months(line, writing.months)) if part not in writing.between]
    numbers = [part for part in parts if part.isdecimal()]
    named = [month for part in parts if not part.isdecimal() for month in [_month_of(part, writing.months)]]
    if named:
        return _once(_with_named_month(named, numbers))
    return _once(_in_numbers(numbers, line, writing)) if len(numbers) == _NUMBERS else ()


def _with_numbered_months(line: str, months: Mapping[str, int]) -> str:
    """Put a name without a space for each month whose name has one, or ends in a number: "tháng 11"."""
    for name in sorted((name for name in months if _PART.findall(name) != [name]), key=len, reverse=True):
        line = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", f" \0{'m' * months[name]} ", line)
    return line


def _month_of(name: str, months: Mapping[str, int]) -> int:
    """Return the month of a name or of its beginning, 0 for none or several."""
    if name.startswith("\0"):
        return len(name) - 1
    if name in months:
        return months[name]
    begun = {month for whole, month in months.items() if len(name) >= _SHORTEST and whole.startswith(name)}
    return begun.pop() if len(begun) == 1 else 0


def _with_named_month(named: Sequence[int], numbers: Sequence[str]) -> Iterator[date | None]:
    if len(named) != 1 or len(numbers) != _NUMBERS - 1:
        return
    for day, year in (numbers, numbers[::-1]):
        yield _day(year, named[0], day)


def _in_numbers(numbers: Sequence[str], line: str, writing: DayWriting) -> Iterable[date | None]:
    """Return what numbers mean in the order of this place, if they can mean it; else in every order."""
    found = {order: _day(*(numbers[place] for place in places)) for order, places in _ORDERS.items()}
    is_own = writing.is_settled or (writing.separator != "" and writing.separator in line)
    own = found.get(writing.order) if is_own else None
    return (own,) if own is not None else found.values()


def _day(year: str, month: str | int, day: str) -> date | None:
    if len(year) not in (_YEAR_DIGITS, 2) or len(str(month)) > 2 or len(day) > 2:  # noqa: PLR2004 - digits
        return None
    number = int(year)
    if len(year) < _YEAR_DIGITS:
        number += 19 * _CENTURY if number >= _THIS_CENTURY_UNTIL else 20 * _CENTURY
    try:
        return date(number, int(month), int(day))
    except ValueError:
        return None


def _once(days: Iterable[date | None]) -> tuple[date, ...]:
    return tuple(dict.fromkeys(day for day in days if day is not None))
