"""Dates as they are written, and what they say: "22 November 2026", "2026-11-22", "22.11.2026", "22 листопада"."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from fcdesk.writeup.lint.lexicon import months, words_of_all
from fcdesk.writeup.lint.words import lower_words

_AROUND = 24  # characters beside a month's name that can belong to its date
_LAST_DAY, _LAST_MONTH = 31, 12
_SUFFIX = r"(?:st|nd|rd|th|er|º|\.|-?го|-?е)?"
_IN_FIGURES = re.compile(
    r"(?<![\d.,/-])(?:(?P<y>\d{4})(?P<s>[-./])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})"
    r"|(?P<a>\d{1,2})(?P<t>[-./])(?P<b>\d{1,2})(?P=t)(?P<z>\d{4}))(?![\d-]|[./]\d)"
)
_YEAR_AFTER = r"(?:,|\.)?\s{1,3}(?:(?:de|del|of|року|года|عام)\s)?(?P<y>\d{4})(?!\d)"
_YEAR = re.compile(_YEAR_AFTER)
_BEHIND = re.compile(
    rf"(?:\.?\s{{1,2}}(?P<d>\d{{1,2}}){_SUFFIX}(?!\d)(?:\s?[–—-]\s?(?P<e>\d{{1,2}})(?!\d))?)?(?:{_YEAR_AFTER})?"
)


class Day(NamedTuple):
    """A date, as precise as it is written: what it does not say is None. At least the month is there."""

    year: int | None
    month: int
    day: int | None

    def __str__(self) -> str:
        parts = (self.year or "no year", f"{self.month:02}", f"{self.day:02}" if self.day else None)
        return "-".join(str(part) for part in parts if part is not None)


class WrittenDate(NamedTuple):
    """A date in a text, text[start:end], with all that it can mean: 3/4/2026 is in March or in April."""

    start: int
    end: int
    meanings: frozenset[Day]


def read_dates(text: str) -> list[WrittenDate]:
    """Return the dates of a text in order, none overlapping; a year alone is a number."""
    kept: list[WrittenDate] = []
    for date in sorted([*_in_figures(text), *_by_month(text)]):
        if not kept or date.start >= kept[-1].end:
            kept.append(date)
    return kept


def day_of(iso: str) -> Day | None:
    """Return the date that an ISO 8601 moment, day or month begins with; None for anything else."""
    match = re.match(r"(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)", iso.strip())
    if match is None:
        return None
    year, month, day = match.groups()
    return _possible(int(year), int(month), int(day) if day else None)


def _possible(year: int | None, month: int, day: int | None) -> Day | None:
    is_day = day is None or 1 <= day <= _LAST_DAY
    return Day(year, month, day) if is_day and 1 <= month <= _LAST_MONTH else None


def _in_figures(text: str) -> Iterator[WrittenDate]:
    for match in _IN_FIGURES.finditer(text):
        if match["y"]:
            days = [_possible(int(match["y"]), int(match["m"]), int(match["d"]))]
        else:
            first, second, year = int(match["a"]), int(match["b"]), int(match["z"])
            days = [_possible(year, second, first), _possible(year, first, second) if match["t"] != "." else None]
        meanings = frozenset(day for day in days if day)
        if meanings:
            yield WrittenDate(*match.span(), meanings)


@cache
def _month() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name in sorted(months(), key=len, reverse=True))
    return re.compile(rf"(?<![^\W\d_])(?:{names})(?![^\W\d_])", re.IGNORECASE)


@cache
def _first_words() -> frozenset[str]:
    return frozenset(name.split()[0] for name in months())


@cache
def _before() -> re.Pattern[str]:
    joins = "|".join(re.escape(word) for word in sorted(words_of_all("joins_days"), key=len, reverse=True))
    second = rf"(?:(?P<e>\d{{1,2}}){_SUFFIX}\s?(?:[–—-]|(?<=\s)(?:{joins})(?=\s))\s?)?"
    return re.compile(rf"(?<![\d.,:]){second}(?<![\d:])(?P<d>\d{{1,2}}){_SUFFIX}\s{{1,2}}(?:(?:of|de|d')\s?)?$")


def _by_month(text: str) -> Iterator[WrittenDate]:
    if _first_words().isdisjoint(lower_words(text)):
        return  # most texts name no month, and looking for all of them takes its time
    for match in _month().finditer(text):
        month, start, end = months()[match.group().lower()], *match.span()
        before = _before().search(text[max(0, start - _AROUND) : start])
        behind = _BEHIND.match(text, end, end + _AROUND)
        if behind is None:
            continue
        if before:
            yield from _with_days(before, start - before.end(), month, _year_at(text, end))
        elif behind["d"]:
            yield from _with_days(behind, 0, month, (int(behind["y"]) if behind["y"] else None, behind.end()), start)
        elif behind["y"] or _is_name(match):
            yield WrittenDate(start, behind.end(), frozenset({Day(_number(behind["y"]), month, None)}))


def _year_at(text: str, place: int) -> tuple[int | None, int]:
    """Return the year that stands behind a month's name, and where the date ends."""
    match = _YEAR.match(text, place, place + _AROUND)
    return (int(match["y"]), match.end()) if match else (None, place)


def _with_days(
    days: re.Match[str], offset: int, month: int, year: tuple[int | None, int], start: int | None = None
) -> Iterator[WrittenDate]:
    """Yield the one or two dates of "3 to 5 November 2026": two days have that month and year in common."""
    named = sorted((days.start(name), name) for name in ("d", "e") if days[name])
    for place, (at, name) in enumerate(named):
        is_last = place == len(named) - 1
        day = _possible(year[0], month, int(days[name]))
        first = start if start is not None and place == 0 else at + offset
        if day:
            yield WrittenDate(first, year[1] if is_last else days.end(name) + offset, frozenset({day}))


def _number(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _is_name(match: re.Match[str]) -> bool:
    """Whether a month's name standing alone can be nothing else: not the verb "may", not the march."""
    word = match.group()
    return len(word) > len("march") and (word[:1].isupper() or not word.isascii())
