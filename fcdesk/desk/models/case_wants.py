"""Which cases a list shows: the rows of the navigation, filters kept under a name, and the cases read page by page.

No Qt here. Cases come from the archive as they are needed; a list of 100,000 is never read whole.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from heapq import merge
from typing import Any

from fcdesk.archive.archive import Archive
from fcdesk.archive.listing import CaseFilter, CaseRow
from fcdesk.cases.model import Case, CaseStatus
from fcdesk.desk.models.rows import row_of_case

PAGE = 200
"""How many cases are read at a time."""

_TAKEN_IN_NEXT = 20
"""Among how many of the cases changed last the one that was changed just now is looked for."""

_LIVE = tuple(status for status in CaseStatus if status is not CaseStatus.ARCHIVED)
_DAYS = frozenset({"created_from", "created_until", "due_until"})


class Place(StrEnum):
    """The rows of the navigation that are always there."""

    INBOX = "inbox"
    MINE = "mine"
    WAITING = "waiting"
    IN_REVIEW = "in-review"
    PUBLISHED = "published"
    ARCHIVE = "archive"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class WantedCases:
    """A filter, and whether archived cases are left out of what it finds."""

    filter: CaseFilter = field(default_factory=CaseFilter)
    without_archived: bool = False

    @property
    def parts_archived(self) -> bool:
        """Whether archived cases have to be told from the others: one status that is asked for does so already."""
        return self.without_archived and self.filter.status is None

    def named(self, words: str) -> "WantedCases":
        """Return the same, of cases with these words in title or reference; without words all of them."""
        return replace(self, filter=replace(self.filter, words=words.strip() or None))


EVERYTHING = WantedCases()


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A filter under the name that somebody gave it."""

    name: str
    wanted: WantedCases


def places(user: str) -> dict[Place, WantedCases]:
    """Return what each row of the navigation shows somebody."""
    of_status = {
        Place.WAITING: CaseStatus.WAITING,
        Place.IN_REVIEW: CaseStatus.IN_REVIEW,
        Place.PUBLISHED: CaseStatus.PUBLISHED,
        Place.ARCHIVE: CaseStatus.ARCHIVED,
    }
    return {
        Place.INBOX: WantedCases(CaseFilter(status=CaseStatus.OPEN.value, assignee="")),
        Place.MINE: WantedCases(CaseFilter(assignee=user), without_archived=True),
        **{place: WantedCases(CaseFilter(status=status.value)) for place, status in of_status.items()},
        Place.ALL: EVERYTHING,
    }


def cases_of(archive: Archive, wanted: WantedCases) -> Iterator[CaseRow]:
    """Return the wanted cases, the last changed first, each page read when it is come to."""
    if not wanted.parts_archived:
        return _read(archive, wanted.filter)
    # The archive asks for one status at a time; the live ones are read side by side and put in order.
    streams = (_read(archive, replace(wanted.filter, status=status.value)) for status in _LIVE)
    return merge(*streams, key=_changed, reverse=True)


def count_of(archive: Archive, wanted: WantedCases) -> int:
    """Return how many cases are wanted."""
    count = archive.count(wanted.filter)
    if wanted.parts_archived:
        count -= archive.count(replace(wanted.filter, status=CaseStatus.ARCHIVED.value))
    return count


def row_just_changed(archive: Archive, wanted: WantedCases, case_id: str) -> CaseRow | None:
    """Return the row of a case that was changed just now, None if it is not among the wanted: it stands at the top."""
    newest = zip(range(_TAKEN_IN_NEXT), cases_of(archive, wanted), strict=False)
    return next((row for _, row in newest if row.id == case_id), None)


def row_now(case: Case, updated: str) -> CaseRow:
    """Return the row of a case as it is now, without asking the archive."""
    details = case.details
    return replace(row_of_case(case, updated), assignee=details.assignee, deadline=details.deadline)


def facts_of(case: Case) -> tuple[object, ...]:
    """Return all that filters ask of a case. While that stays the same, it is in the lists that it was in."""
    details = case.details
    return (
        (details.title, details.reference, details.status, details.assignee, details.deadline, details.tags),
        frozenset(verdict.rating for verdict in case.present_verdicts().values()),
        frozenset(claim.claimant for claim in case.claims),
        frozenset(article.publisher for article in case.articles),
    )


def written(filters: Sequence[SavedFilter]) -> str:
    """Return saved filters as JSON, to be kept."""
    return json.dumps([_as_json(one) for one in filters], ensure_ascii=False)


def read_back(text: str) -> list[SavedFilter]:
    """Return saved filters from JSON. What somebody else wrote there and is no filter is left out."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return []
    found = (_from_json(one) for one in data) if isinstance(data, list) else ()
    return list({one.name: one for one in found if one is not None}.values())


def _read(archive: Archive, wanted: CaseFilter) -> Iterator[CaseRow]:
    after = None
    while True:
        page = archive.page(wanted, limit=PAGE, after=after)
        yield from page.rows
        if page.next is None:
            return
        after = page.next


def _changed(row: CaseRow) -> tuple[str, str]:
    return (row.updated, row.id)


def _as_json(one: SavedFilter) -> dict[str, object]:
    return {
        "name": one.name,
        "asked": one.wanted.filter.asked(),
        "without_archived": one.wanted.without_archived,
    }


def _from_json(data: object) -> SavedFilter | None:
    if not isinstance(data, Mapping) or not isinstance(data.get("name"), str) or not data["name"].strip():
        return None
    asked = data.get("asked")
    if not isinstance(asked, Mapping) or not all(_can_be_asked(name, value) for name, value in asked.items()):
        return None
    wanted = WantedCases(CaseFilter(**asked), without_archived=data.get("without_archived") is True)
    return SavedFilter(data["name"].strip(), wanted)


def _can_be_asked(name: str, value: Any) -> bool:  # noqa: ANN401 - whatever stood in the file
    if name not in CaseFilter.__slots__ or not isinstance(value, str):
        return False
    if name not in _DAYS:
        return True
    try:
        return bool(date.fromisoformat(value))
    except ValueError:
        return False
