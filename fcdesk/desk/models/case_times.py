"""How a case stands in time: when it is due, and since when nothing has happened to it. No Qt here.

`now` is a moment with its zone: a deadline's day is the day where the desk stands.
"""

from dataclasses import dataclass
from datetime import date, datetime

from fcdesk.archive.listing import CaseRow
from fcdesk.cases.model import CaseStatus

SOON = 3
"""Within how many days a deadline counts as near."""

STALE = 14
"""After how many days without a change a case counts as left lying."""

_DONE = frozenset({CaseStatus.PUBLISHED.value, CaseStatus.ARCHIVED.value})


@dataclass(frozen=True, slots=True)
class Due:
    """When a case is due: the day, the hour ("14:05") if there is one, how many days are left, whether it is over."""

    day: date
    hour: str
    days: int
    is_over: bool

    @property
    def is_soon(self) -> bool:
        return not self.is_over and self.days <= SOON


def local(moment: str) -> datetime:
    """Return a moment of the records ("2026-11-22T10:00:00Z") as it is called here."""
    return datetime.fromisoformat(moment).astimezone()


def due_of(row: CaseRow, now: datetime) -> Due | None:
    """Return when a case is due; None for one that is done, or has no deadline."""
    if row.deadline is None or row.status in _DONE:
        return None
    if "T" in row.deadline:
        at = datetime.fromisoformat(row.deadline).astimezone(now.tzinfo)
        return Due(at.date(), f"{at:%H:%M}", (at.date() - now.date()).days, at < now)
    day = date.fromisoformat(row.deadline)
    return Due(day, "", (day - now.date()).days, day < now.date())


def days_left_lying(row: CaseRow, now: datetime) -> int:
    """Return for how many days nothing has happened to a case that should go on; 0 if it is not left lying."""
    if row.status in _DONE:
        return 0
    days = (now - datetime.fromisoformat(row.updated)).days
    return days if days >= STALE else 0
