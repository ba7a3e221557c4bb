"""The list of the claims of all cases, read stretch by stretch along the list of cases; no case is read whole.

A stretch is some cases with so many claims together that it is read in a few milliseconds, however many claims there
are and however few of them are wanted: whoever looks for a rare word goes on from stretch to stretch.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Text, bindparam, func, select, tuple_

from fcdesk.archive.schema import TABLES, cases

_claims, _verdicts, _links = TABLES["claim"], TABLES["verdict"], TABLES["link"]

_Row = Row[*tuple[Any, ...]]

_CLAIMS_AT_ONCE = 200
"""About how many claims a stretch holds; a case is never parted, so that it may be more."""

_CASES_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class ListedVerdict:
    """The verdict that counts for a claim."""

    rating: str
    label: str
    scale: str
    scale_version: int


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


def claims_of(connection: Connection, wanted: ClaimFilter, after: str | None) -> ClaimPage:
    """Return the wanted claims of the next cases from the mark on: cases the last changed first, each in order."""
    stretch = _stretch(connection, after)
    if not stretch.cases:
        return ClaimPage((), None, 0)
    ids = json.dumps([case.id for case in stretch.cases])
    found: dict[str, list[_Row]] = {case.id: [] for case in stretch.cases}
    for row in connection.execute(_CLAIMS, {"cases": ids}):
        found[row.case_id].append(row)
    verdicts = _present_verdicts(connection, ids)
    evidence = {row.claim_id: row.pieces for row in connection.execute(_EVIDENCE, {"cases": ids})}
    listed = (
        _listed(case, row, verdicts.get(row.id), evidence.get(row.id, 0))
        for case in stretch.cases
        for row in sorted(found[case.id], key=_place_in_text)
    )
    read = sum(map(len, found.values()))
    return ClaimPage(tuple(claim for claim in listed if _is_wanted(claim, wanted)), stretch.next, read)


def count_of_claims(connection: Connection) -> int:
    """Return how many claims all cases have."""
    return int(connection.execute(_COUNT).scalar_one())


def _stretch(connection: Connection, after: str | None) -> _Stretch:
    """Return the next cases that have claims, as many as are read at once."""
    updated, _, case_id = (after or "").partition(" ")
    asked = {"updated": updated, "id": case_id}
    rows = connection.execute(_FIRST if after is None else _NEXT, asked if after is not None else {}).all()
    kept, claims = 0, 0
    for row in rows:
        if kept and claims + row.claim_count > _CLAIMS_AT_ONCE:
            break
        kept, claims = kept + 1, claims + row.claim_count
    is_last = kept == len(rows) < _CASES_AT_ONCE
    cases_read = rows[:kept]
    mark = None if is_last or not cases_read else f"{cases_read[-1].updated_at} {cases_read[-1].id}"
    return _Stretch(cases_read, mark)


def _present_verdicts(connection: Connection, ids: str) -> dict[str, ListedVerdict]:
    rows = sorted(connection.execute(_VERDICTS, {"cases": ids}), key=_in_history)
    return {row.claim_id: ListedVerdict(row.rating, row.label, row.scale, row.scale_version) for row in rows}


def _in_history(row: _Row) -> tuple[int, str, str]:
    return (row.position, row.at, row.id)


def _place_in_text(row: _Row) -> tuple[bool, int, int, int]:
    return (row.anchor_start is None, row.anchor_start or 0, -(row.anchor_end or 0), row.number)


def _listed(case: _Row, row: _Row, verdict: ListedVerdict | None, evidence: int) -> ListedClaim:
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
        evidence=evidence,
        verdict=verdict,
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
_FIRST = (
    select(cases.c.id, cases.c.reference, cases.c.title, cases.c.updated_at, cases.c.claim_count)
    .where(cases.c.claim_count > 0)
    .order_by(cases.c.updated_at.desc(), cases.c.id.desc())
    .limit(_CASES_AT_ONCE)
)
_MARK = tuple_(bindparam("updated", type_=Text), bindparam("id", type_=Text))
_NEXT = _FIRST.where(tuple_(cases.c.updated_at, cases.c.id) < _MARK)
_COUNT = select(func.coalesce(func.sum(cases.c.claim_count), 0))
_IDS = select(func.json_each(bindparam("cases", type_=Text)).table_valued("value").c.value)
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
).where(_claims.c.case_id.in_(_IDS))
_VERDICTS = select(
    _verdicts.c.id,
    _verdicts.c.claim_id,
    _verdicts.c.position,
    _verdicts.c.at,
    _verdicts.c.rating,
    _verdicts.c.label,
    _verdicts.c.scale,
    _verdicts.c.scale_version,
).where(_verdicts.c.case_id.in_(_IDS))
_EVIDENCE = (
    select(_links.c.claim_id, func.count().label("pieces"))
    .where(_links.c.case_id.in_(_IDS))
    .group_by(_links.c.claim_id)
)
