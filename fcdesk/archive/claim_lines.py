"""What the archive keeps of each claim for lists alone: by what it is sorted, its evidence counted, its verdict.

None of it is a record's own; it is derived from the case, in the same transaction as each edit.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update
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
    meant: dict[str, frozenset[str]] = {}
    for change in changes:
        for claim_id, columns in _meant(change):
            meant[claim_id] = meant.get(claim_id, frozenset()) | columns
    gone = [{"claim": claim_id} for claim_id in meant if claim_id not in after.claims]
    if gone:
        connection.execute(_DELETION, gone)
    by_columns: dict[frozenset[str], list[Claim]] = defaultdict(list)
    for claim_id, columns in meant.items():
        if claim_id in after.claims:
            by_columns[columns].append(after.claims[claim_id])
    for columns, claims in by_columns.items():
        lines = _lines(after, claims, columns)
        if columns == _ALL:
            connection.execute(_WRITING, lines)
        else:
            connection.execute(_UPDATE, [{"claim": line.pop("claim_id"), **line} for line in lines])


def stray_lines(connection: Connection, case: Case) -> int:
    """Return how many claims of a case have a line that says something else, or none."""
    kept = {row.claim_id: dict(row._mapping) for row in connection.execute(_OF_CASE, {"case": case.id})}  # noqa: SLF001 - SQLAlchemy's public name
    wanted = {line["claim_id"]: line for line in _lines(case, case.claims, _ALL)}
    return sum(kept.get(claim_id) != wanted.get(claim_id) for claim_id in kept.keys() | wanted.keys())


def _meant(change: Change) -> Iterable[tuple[str, frozenset[str]]]:
    """Yield the claims that a change bears on, and what of their lines."""
    if change.kind == "claim":
        yield change.id, _TEXTS if change.before is not None else _ALL
        return
    for record in (change.before, change.after):
        if isinstance(record, Verdict):
            yield record.claim_id, _VERDICT
        elif isinstance(record, EvidenceLink):
            yield record.claim_id, _EVIDENCE


def _lines(case: Case, claims: Collection[Claim], columns: frozenset[str]) -> list[dict[str, Any]]:
    """Return these columns of the lines of claims. What an edit of one claim does not need is not looked for."""
    lines: list[dict[str, Any]] = [{"claim_id": claim.id} for claim in claims]
    if columns >= _TEXTS:
        for line, claim in zip(lines, claims, strict=True):
            line |= {
                "case_id": case.id,
                "words": text_key(claim.statement or claim.anchor.quote),
                "claimant": text_key(claim.claimant or ""),
                "tags": text_key(", ".join(claim.tags)),
            }
    if columns >= _EVIDENCE:
        counted = Counter(link.claim_id for link in case.links)
        for line in lines:
            line["evidence"] = counted[line["claim_id"]]
    if columns >= _VERDICT:
        verdicts = case.present_verdicts() if len(lines) > 1 else {one.id: case.verdict_on(one.id) for one in claims}
        for line in lines:
            line["verdict"] = verdict_key(verdicts.get(line["claim_id"]))
    return lines


# Built once: building a statement costs several times what SQLite needs to run it.
_TEXTS = frozenset({"case_id", "words", "claimant", "tags"})
_EVIDENCE, _VERDICT = frozenset({"evidence"}), frozenset({"verdict"})
_ALL = _TEXTS | _EVIDENCE | _VERDICT
_OF_CLAIM = claim_lines.c.claim_id == bindparam("claim")
_DELETION = delete(claim_lines).where(_OF_CLAIM)
_UPDATE = update(claim_lines).where(_OF_CLAIM)  # of the columns that are given
_INSERTION = insert(claim_lines)
_WRITING = _INSERTION.on_conflict_do_update(
    index_elements=[claim_lines.c.claim_id], set_={name: _INSERTION.excluded[name] for name in sorted(_ALL)}
)
_OF_CASE = select(claim_lines).where(claim_lines.c.case_id == bindparam("case"))
