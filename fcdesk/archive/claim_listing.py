"""The list of the claims of all cases, read stretch by stretch along the list of cases, or sorted by a column.

No case is read whole. A stretch has so many claims that it is read in a few milliseconds, however many claims there
are and however few of them are wanted: whoever looks for a rare word goes on from stretch to stretch.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, Select, Text, bindparam, func, select, tuple_

from fcdesk.archive.claim_lines import ListedVerdict, verdict_of
from fcdesk.archive.claim_order import CASE_COLUMNS, ClaimOrder, next_claims
from fcdesk.archive.schema import TABLES, cases, claim_lines

_claims = TABLES["claim"]

_Row = Row[*tuple[Any, ...]]

_CLAIMS_AT_ONCE = 200
"""About how many claims a stretch along the cases holds; none of them is parted, so that it may be more."""

_SORTED_AT_ONCE = 100
"""How many claims a sorted stretch holds: they come from as many cases, and there is more to do for each."""

_CASES_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class ListedClaim:
    """One line of the list of claims, with the reference and title of its case."""

    case_id: str
    reference: str
    title: str
    id: str
    number: int
    quote: str
    statement: str
    claimant: str
    kind: str
    priority: str
    status: str
    tags: tuple[str, ...]
    evidence: int
    verdict: ListedVerdict | None


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """Which claims are wanted; what is None is not asked. All that is asked has to hold.

    Each of `words` stands in the claim, its quote, its tags, or the title or reference of its case; `claimant` is a
    part of the claimant's name; `rating` "" means that there is no verdict. None of it heeds upper and lower case.
    """

    words: str | None = None
    rating: str | None = None
    claimant: str | None = None


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """The wanted claims of a stretch, and the mark after which the next one begins (None: this was the last).

    There may be none in it while later ones have some. `read` says how many claims were looked at.
    """

    rows: tuple[ListedClaim, ...]
    next: str | None
    read: int


@dataclass(frozen=True, slots=True)
class _Stretch:
    cases: Sequence[_Row]
    next: str | None


def claims_of(
    connection: Connection, wanted: ClaimFilter, after: str | None, order: ClaimOrder | None = None
) -> ClaimPage:
    """Return the wanted claims of the next stretch from the mark on, in an order.

    Without one they come by case, the last changed first, and within each case as they stand in its article.
    """
    if order is None or order.by in CASE_COLUMNS:
        return _claims_by_case(connection, wanted, after, order)
    ids, mark = next_claims(connection, order, after, _SORTED_AT_ONCE)
    found = {row.id: row for row in connection.execute(_THESE_CLAIMS, {"ids": json.dumps(ids)})}
    case_ids = json.dumps(sorted({row.case_id for row in found.values()}))
    owners = {case.id: case for case in connection.execute(_THESE_CASES, {"ids": case_ids})}
    rows = (found[claim_id] for claim_id in ids)
    listed = (_listed(owners[row.case_id], row) for row in rows)
    return ClaimPage(tuple(claim for claim in listed if _is_wanted(claim, wanted)), mark, len(ids))


def _claims_by_case(
    connection: Connection, wanted: ClaimFilter, after: str | None, order: ClaimOrder | None
) -> ClaimPage:
    stretch = _stretch(connection, after, order)
    if not stretch.cases:
        return ClaimPage((), None, 0)
    found: dict[str, list[_Row]] = {case.id: [] for case in stretch.cases}
    for row in connection.execute(_CLAIMS_OF, {"ids": json.dumps([case.id for case in stretch.cases])}):
        found[row.case_id].append(row)
    listed = (_listed(case, row) for case in stretch.cases for row in sorted(found[case.id], key=_place_in_text))
    read = sum(map(len, found.values()))
    return ClaimPage(tuple(claim for claim in listed if _is_wanted(claim, wanted)), stretch.next, read)


def count_of_claims(connection: Connection) -> int:
    """Return how many claims all cases have."""
    return int(connection.execute(_COUNT).scalar_one())


def _stretch(connection: Connection, after: str | None, order: ClaimOrder | None) -> _Stretch:
    """Return the next cases that have claims, as many as are read at once."""
    by = CASE_COLUMNS[order.by] if order is not None else "updated_at"
    query = _cases(by, later=after is not None, descending=order is None or order.descending)
    seen = dict(zip(("value", "id"), json.loads(after), strict=True)) if after is not None else {}
    rows = connection.execute(query, seen).all()
    kept, claims = 0, 0
    for row in rows:
        if kept and claims + row.claim_count > _CLAIMS_AT_ONCE:
            break
        kept, claims = kept + 1, claims + row.claim_count
    is_last = kept == len(rows) < _CASES_AT_ONCE
    cases_read = rows[:kept]
    mark = None if is_last or not cases_read else json.dumps([cases_read[-1].value, cases_read[-1].id])
    return _Stretch(cases_read, mark)


def _place_in_text(row: _Row) -> tuple[bool, int, int, int]:
    return (row.anchor_start is None, row.anchor_start or 0, -(row.anchor_end or 0), row.number)


def _listed(case: _Row, row: _Row) -> ListedClaim:
    return ListedClaim(
        case_id=case.id,
        reference=case.reference,
        title=case.title,
        id=row.id,
        number=row.number,
        quote=row.anchor_quote,
        statement=row.statement,
        claimant=row.claimant or "",
        kind=row.kind,
        priority=row.priority,
        status=row.status,
        tags=tuple(json.loads(row.tags)),
        evidence=row.evidence,
        verdict=verdict_of(row.verdict),
    )


def _is_wanted(claim: ListedClaim, wanted: ClaimFilter) -> bool:
    if wanted.rating is not None and wanted.rating != (claim.verdict.rating if claim.verdict is not None else ""):
        return False
    if wanted.claimant is not None and wanted.claimant.casefold() not in claim.claimant.casefold():
        return False
    return wanted.words is None or _has_all(_texts(claim), wanted.words)


def _texts(claim: ListedClaim) -> Iterator[str]:
    yield from (claim.statement, claim.quote, claim.claimant, claim.title, claim.reference, *claim.tags)


def _has_all(texts: Iterable[str], words: str) -> bool:
    folded = "\n".join(texts).casefold()
    return all(word in folded for word in words.casefold().split())


# Built once: building a statement costs several times what SQLite needs to run it.
_COUNT = select(func.coalesce(func.sum(cases.c.claim_count), 0))
_IDS = select(func.json_each(bindparam("ids", type_=Text)).table_valued("value").c.value)
_CLAIMS = select(
    _claims.c.case_id,
    _claims.c.id,
    _claims.c.number,
    _claims.c.anchor_quote,
    _claims.c.anchor_start,
    _claims.c.anchor_end,
    _claims.c.statement,
    _claims.c.claimant,
    _claims.c.kind,
    _claims.c.priority,
    _claims.c.status,
    _claims.c.tags,
    func.coalesce(claim_lines.c.evidence, 0).label("evidence"),
    func.coalesce(claim_lines.c.verdict, "").label("verdict"),
).join_from(_claims, claim_lines, claim_lines.c.claim_id == _claims.c.id, isouter=True)
_CLAIMS_OF = _CLAIMS.where(_claims.c.case_id.in_(_IDS))
_THESE_CLAIMS = _CLAIMS.where(_claims.c.id.in_(_IDS))
_THESE_CASES = select(cases.c.id, cases.c.reference, cases.c.title).where(cases.c.id.in_(_IDS))


@cache
def _cases(by: str, *, later: bool, descending: bool) -> Select[Any]:
    """Return the query for cases with claims, by a column; with `later` after a case."""
    value = cases.c[by].label("value")
    query = select(cases.c.id, cases.c.reference, cases.c.title, value, cases.c.claim_count)
    query = query.where(cases.c.claim_count > 0).limit(_CASES_AT_ONCE)
    if later:
        place, mark = (
            tuple_(cases.c[by], cases.c.id),
            tuple_(bindparam("value", type_=Text), bindparam("id", type_=Text)),
        )
        query = query.where(place < mark if descending else place > mark)
    return query.order_by(*(column.desc() if descending else column for column in (cases.c[by], cases.c.id)))
