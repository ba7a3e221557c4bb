"""The list of cases: which ones, page by page, and how many there are of each sort.

Everything is asked of SQLite; a page takes as long however many cases there are and however deep it lies.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, Select, Text, bindparam, func, select, tuple_

from fcdesk.archive.schema import TABLES, cases

_COLUMNS = (
    cases.c.id,
    cases.c.reference,
    cases.c.title,
    cases.c.status,
    cases.c.claim_count,
    cases.c.judged_count,
    cases.c.updated_at,
    cases.c.assignee,
    cases.c.deadline,
)
_articles, _claims, _verdicts = TABLES["article"], TABLES["claim"], TABLES["verdict"]


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the list of cases."""

    id: str
    reference: str
    title: str
    status: str
    claims: int
    judged: int
    updated: str
    assignee: str = ""
    deadline: str | None = None


@dataclass(frozen=True, slots=True)
class CasePage:
    """Some lines of the list, newest first, and the mark after which the next ones come (None: these are the last)."""

    rows: tuple[CaseRow, ...]
    next: str | None


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases are wanted; what is None is not asked. All that is asked has to hold.

    `assignee` "" means nobody's. `rating` is one that counts for a claim of the case now. Days are ISO dates;
    `created_until` and `due_until` include their day. `words` stand in the title or the reference.
    """

    status: str | None = None
    tag: str | None = None
    assignee: str | None = None
    rating: str | None = None
    claimant: str | None = None
    publisher: str | None = None
    created_from: str | None = None
    created_until: str | None = None
    due_until: str | None = None
    words: str | None = None

    def asked(self) -> dict[str, str]:
        """Return what is asked, by name: also the form in which a filter is kept."""
        given = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: value for name, value in given.items() if value is not None}


def page_of(connection: Connection, wanted: CaseFilter, limit: int | None, after: str | None) -> CasePage:
    """Return the wanted cases, the last changed first, from the mark on."""
    query = _page_query(frozenset(wanted.asked()), after is not None, limit is not None)
    updated, _, case_id = (after or "").partition(" ")
    asked: dict[str, str | int] = {"updated": updated, "id": case_id, "limit": (limit or 0) + 1}
    rows = [CaseRow(*row) for row in connection.execute(query, {**_bound(wanted), **asked}).all()]
    more = limit is not None and len(rows) > limit
    rows = rows[:limit] if more else rows
    return CasePage(tuple(rows), f"{rows[-1].updated} {rows[-1].id}" if more and rows else None)


def count_of(connection: Connection, wanted: CaseFilter) -> int:
    """Return how many cases are wanted."""
    return int(connection.execute(_count_query(frozenset(wanted.asked())), _bound(wanted)).scalar_one())


@cache
def _page_query(asked: frozenset[str], after: bool, limited: bool) -> Select[Any]:
    """Return the select of a page, built once for each way to ask for one."""
    query = select(*_COLUMNS).where(*_conditions(asked)).order_by(cases.c.updated_at.desc(), cases.c.id.desc())
    if after:
        # Compared as a pair, so that SQLite goes straight to the place in the index however deep the page lies.
        mark = tuple_(bindparam("updated", type_=Text), bindparam("id", type_=Text))
        query = query.where(tuple_(cases.c.updated_at, cases.c.id) < mark)
    return query.limit(bindparam("limit", type_=Integer)) if limited else query


@cache
def _count_query(asked: frozenset[str]) -> Select[Any]:
    return select(func.count()).select_from(cases).where(*_conditions(asked))


def _conditions(asked: frozenset[str]) -> list[ColumnElement[bool]]:
    return [condition() for name, condition in _CONDITIONS.items() if name in asked]


def _bound(wanted: CaseFilter) -> Mapping[str, str]:
    bound = {f"asked_{name}": value for name, value in wanted.asked().items()}
    if wanted.words is not None:
        escaped = wanted.words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        bound["asked_words"] = f"%{escaped}%"
    return bound


def _tagged() -> ColumnElement[bool]:
    tags = func.json_each(cases.c.tags).table_valued("value")
    return select(tags.c.value).where(tags.c.value == bindparam("asked_tag")).exists()


def _rated() -> ColumnElement[bool]:
    later = _verdicts.alias("later")
    is_later = (later.c.claim_id == _verdicts.c.claim_id) & (later.c.position > _verdicts.c.position)
    superseded = select(later.c.id).where((later.c.case_id == cases.c.id) & is_later).exists()
    of_case = (_verdicts.c.case_id == cases.c.id) & (_verdicts.c.rating == bindparam("asked_rating"))
    return select(_verdicts.c.id).where(of_case, ~superseded).exists()


def _claimed() -> ColumnElement[bool]:
    of_case = (_claims.c.case_id == cases.c.id) & (_claims.c.claimant == bindparam("asked_claimant"))
    return select(_claims.c.id).where(of_case).exists()


def _published_by() -> ColumnElement[bool]:
    of_case = (_articles.c.case_id == cases.c.id) & (_articles.c.publisher == bindparam("asked_publisher"))
    return select(_articles.c.id).where(of_case).exists()


def _named() -> ColumnElement[bool]:
    words = bindparam("asked_words", type_=Text)
    return cases.c.title.like(words, escape="\\") | cases.c.reference.like(words, escape="\\")


def _day(column: ColumnElement[Any]) -> ColumnElement[Any]:
    return func.substr(column, 1, 10)


_CONDITIONS: dict[str, Callable[[], ColumnElement[bool]]] = {
    "status": lambda: cases.c.status == bindparam("asked_status"),
    "assignee": lambda: cases.c.assignee == bindparam("asked_assignee"),
    "created_from": lambda: _day(cases.c.created_at) >= bindparam("asked_created_from"),
    "created_until": lambda: _day(cases.c.created_at) <= bindparam("asked_created_until"),
    "due_until": lambda: _day(cases.c.deadline) <= bindparam("asked_due_until"),
    "tag": _tagged,
    "rating": _rated,
    "claimant": _claimed,
    "publisher": _published_by,
    "words": _named,
}
