"""What the archive keeps of each claim for lists alone: by what it is sorted, its evidence counted, its verdict.

None of it is a record's own; it is derived from the case, in the same transaction as each edit.
"""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from fcdesk.archive.mapping import json_text
from fcdesk.archive.schema import claim_lines
from fcdesk.cases.changes import Change
from fcdesk.cases.model import Case, Claim, EvidenceLink, Verdict
from fcdesk.cases.text import one_line, sort_key

_READ, _KEPT = 400, 80
"""How many characters of a text are looked at for its key, and how many the key has."""


@dataclass(frozen=True, slots=True)
class ListedVerdict:
    """The verdict that counts for a claim."""

    rating: str
    label: str
    scale: str
    scale_version: int


def text_key(text: str) -> str:
    """Return by what a text is sorted; texts that begin alike for many words count as alike."""
    return sort_key(one_line(text[:_READ]))[:_KEPT]


def verdict_key(verdict: ListedVerdict | Verdict | None) -> str:
    """Return a verdict as it is kept for lists; none is ""."""
    if verdict is None:
        return ""
    return json_text([verdict.scale, verdict.rating, verdict.label, verdict.scale_version])


def verdict_of(key: str) -> ListedVerdict | None:
    """Return the verdict that was kept for lists."""
    if not key:
        return None
    scale, rating, label, version = json.loads(key)
    return ListedVerdict(rating, label, scale, version)


def write_lines(connection: Connection, after: Case, changes: Sequence[Change]) -> None:
    """Bring the lines of the claims that these changes bear on to what the case says now."""
    meant = {claim_id for change in changes for claim_id in _claims_meant(change)}
    gone = [{"gone": claim_id} for claim_id in meant if claim_id not in after.claims]
    if gone:
        connection.execute(_DELETION, gone)
    lines = _lines(after, [after.claims[claim_id] for claim_id in meant if claim_id in after.claims])
    if lines:
        connection.execute(_WRITING, lines)


def stray_lines(connection: Connection, case: Case) -> int:
    """Return how many claims of a case have a line that says something else, or none."""
    kept = {row.claim_id: dict(row._mapping) for row in connection.execute(_OF_CASE, {"case": case.id})}  # noqa: SLF001 - SQLAlchemy's public name
    wanted = {line["claim_id"]: line for line in _lines(case, case.claims)}
    return sum(kept.get(claim_id) != wanted.get(claim_id) for claim_id in kept.keys() | wanted.keys())


def _claims_meant(change: Change) -> Iterable[str]:
    if change.kind == "claim":
        return (change.id,)
    records = (change.before, change.after)
    return (one.claim_id for one in records if isinstance(one, Verdict | EvidenceLink))


def _lines(case: Case, claims: Iterable[Claim]) -> list[dict[str, Any]]:
    wanted = list(claims)
    if not wanted:
        return []
    verdicts, evidence = case.present_verdicts(), Counter(link.claim_id for link in case.links)
    return [
        {
            "claim_id": claim.id,
            "case_id": case.id,
            "words": text_key(claim.statement or claim.anchor.quote),
            "claimant": text_key(claim.claimant or ""),
            "tags": text_key(", ".join(claim.tags)),
            "evidence": evidence[claim.id],
            "verdict": verdict_key(verdicts.get(claim.id)),
        }
        for claim in wanted
    ]


# Built once: building a statement costs several times what SQLite needs to run it.
_DELETION = delete(claim_lines).where(claim_lines.c.claim_id == bindparam("gone"))
_INSERTION = insert(claim_lines)
_WRITING = _INSERTION.on_conflict_do_update(
    index_elements=[claim_lines.c.claim_id],
    set_={column.name: _INSERTION.excluded[column.name] for column in claim_lines.c if not column.primary_key},
)
_OF_CASE = select(claim_lines).where(claim_lines.c.case_id == bindparam("case"))
