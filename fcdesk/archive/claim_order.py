"""By what the claims of all cases can be put in order, and the next ones in that order, found along an index."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, Row, Select, Table, bindparam, func, select, tuple_

from fcdesk.archive.schema import TABLES, claim_lines

_claims = TABLES["claim"]

_Row = Row[*tuple[Any, ...]]

CASE_COLUMNS = {"case": "reference", "title": "title_key"}
"""What a claim has from its case: these are sorted case by case, and within a case by the article."""

_COLUMNS: dict[str, tuple[Table, str]] = {
    "number": (_claims, "number"),
    "claim": (claim_lines, "words"),
    "claimant": (claim_lines, "claimant"),
    "kind": (_claims, "kind"),
    "priority": (_claims, "priority"),
    "status": (_claims, "status"),
    "evidence": (claim_lines, "evidence"),
    "verdict": (claim_lines, "verdict"),
    "tags": (claim_lines, "tags"),
}


@dataclass(frozen=True, slots=True)
class ClaimOrder:
    """By which column, and whether downwards, which is upwards from the end. What is alike is sorted by case and id.

    With a `rank`, a column's values are sorted by what it returns for them, not by themselves: only for a column that
    has few of them. `claim_lines.verdict_of` takes a verdict's value apart.
    """

    by: str
    descending: bool = False
    rank: Callable[[str], Any] | None = None


def next_claims(
    connection: Connection, order: ClaimOrder, after: str | None, limit: int
) -> tuple[list[str], str | None]:
    """Return the ids of the claims after the mark, and the mark after which the next ones come, if any do."""
    seen = json.loads(after) if after is not None else None
    rows = _plain(connection, order, seen, limit) if order.rank is None else _ranked(connection, order, seen, limit)
    mark = json.dumps(list(rows[-1])) if len(rows) == limit else None
    return [row[2] for row in rows], mark


def _plain(connection: Connection, order: ClaimOrder, seen: list[Any] | None, limit: int) -> Sequence[_Row]:
    query = _page(order.by, within=False, later=seen is not None, descending=order.descending)
    bound = dict(zip(("value", "case", "id"), seen, strict=True)) if seen is not None else {}
    return connection.execute(query, bound | {"limit": limit}).all()


def _ranked(connection: Connection, order: ClaimOrder, seen: list[Any] | None, limit: int) -> Sequence[_Row]:
    """Go from value to value, in the order of their ranks, until there are enough claims."""
    rows: list[_Row] = []
    for value in _values_from(connection, order, seen):
        is_later = seen is not None and value == seen[0]
        bound = {"value": value, "limit": limit - len(rows)}
        if is_later and seen is not None:
            bound |= {"case": seen[1], "id": seen[2]}
        query = _page(order.by, within=True, later=is_later, descending=order.descending)
        rows += connection.execute(query, bound).all()
        if len(rows) == limit:
            break
    return rows


def _values_from(connection: Connection, order: ClaimOrder, seen: list[Any] | None) -> list[str]:
    """Return the values of a column in their order, from the one on that the last page ended in."""
    rank = order.rank

    def place(value: str) -> tuple[Any, str]:
        return (rank(value) if rank is not None else value, value)

    values = sorted(connection.execute(_values(order.by)).scalars(), key=place, reverse=order.descending)
    if seen is None:
        return values
    last = place(seen[0])
    return [one for one in values if (place(one) <= last if order.descending else place(one) >= last)]


# Built once each: building a statement costs several times what SQLite needs to run it.


@cache
def _page(by: str, *, within: bool, later: bool, descending: bool) -> Select[Any]:
    """Return the query for claims by a column, or `within` one of its values; with `later` after a claim."""
    table, name = _COLUMNS[by]
    sorted_by: list[ColumnElement[Any]] = [table.c[name], table.c.case_id, *table.primary_key]
    query = select(*sorted_by).limit(bindparam("limit", type_=Integer))
    marks = [
        bindparam(mark, type_=column.type) for mark, column in zip(("value", "case", "id"), sorted_by, strict=True)
    ]
    if within:
        query = query.where(sorted_by[0] == marks[0])
    if later:
        place, mark = tuple_(*sorted_by[within:]), tuple_(*marks[within:])
        query = query.where(place < mark if descending else place > mark)
    return query.order_by(*(column.desc() if descending else column for column in sorted_by[within:]))


@cache
def _values(by: str) -> Select[Any]:
    """Return the query for a column's values that leaps from each to the next, instead of reading all claims."""
    table, name = _COLUMNS[by]
    column = table.c[name]
    found = select(func.min(column).label("value")).cte("found", recursive=True)
    following = select(func.min(column)).where(column > found.c.value).correlate(found).scalar_subquery()
    found = found.union_all(select(following).where(found.c.value.is_not(None)))
    return select(found.c.value).where(found.c.value.is_not(None))
