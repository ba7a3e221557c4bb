"""Dates that the world gave us: kept as given, as precise as they were, but for those that no calendar has."""

import re
from datetime import date

from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.text import one_line, shortened

_LIKE_ISO = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d)(?:[T ]\d\d:?\d\d.*)?)?", re.ASCII)
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?", re.ASCII)


def day_line(words: str) -> str:
    """Return a day of ours as it is kept, 2026-11-30 or "" for none; RuleBroken for anything else."""
    line = date_line(words)
    if line and not _DAY.fullmatch(line):
        raise RuleBroken('"{words}" is no day; write it as 2026-11-30', words=shortened(line, 40))
    return line


def date_line(words: str) -> str:
    """Return a date as it is kept. RuleBroken for one that is written as 2026-11-30 is (ISO 8601), and is not there."""
    line = one_line(words)
    match = _LIKE_ISO.fullmatch(line)
    if match is not None:
        year, month, day = match.groups()
        try:
            date(int(year), int(month), int(day or 1))
        except ValueError:
            raise RuleBroken(
                '"{line}" is not in the calendar; write a date as 2026-11-30, or in words', line=line
            ) from None
    return line
