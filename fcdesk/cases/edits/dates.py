"""Dates that the world gave us: kept as given, as precise as they were, but for those that no calendar has."""

import re
from collections.abc import Iterator
from datetime import date

from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.text import one_line, shortened

_LIKE_ISO = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d)(?:[T ]\d\d:?\d\d.*)?)?", re.ASCII)
_NUMBERS = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})", re.ASCII)
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?", re.ASCII)


def day_line(words: str) -> str:
    """Return a day of ours as it is kept, 2026-11-30 or "" for none; RuleBroken for anything else."""
    line = date_line(words)
    if line and not _DAY.fullmatch(line):
        raise RuleBroken('"{words}" is no day; write it as 2026-11-30', words=shortened(line, 40))
    return line


def date_line(words: str) -> str:
    """Return a date as it is kept. RuleBroken for a day in figures, whatever their order, that no calendar has."""
    line = one_line(words)
    meant = list(_meant_by(line))
    if meant and not any(map(_is_there, meant)):
        raise RuleBroken('"{line}" is not in the calendar; write a date as 2026-11-30, or in words', line=line)
    return line


def _meant_by(line: str) -> Iterator[tuple[str, str, str]]:
    """Yield what a date in figures can mean, as year, month and day; nothing for one in words."""
    if (match := _LIKE_ISO.fullmatch(line)) is not None:
        yield match[1], match[2], match[3] or "1"
    elif (match := _NUMBERS.fullmatch(line)) is not None:
        yield match[4], match[3], match[1]
        yield match[4], match[1], match[3]


def _is_there(day: tuple[str, str, str]) -> bool:
    try:
        return bool(date(*map(int, day)))
    except ValueError:
        return False
