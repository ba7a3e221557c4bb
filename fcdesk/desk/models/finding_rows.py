"""What the checks find, as plain rows for a list. No Qt here."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from fcdesk.cases.model import Case
from fcdesk.cases.reporting import Waiver
from fcdesk.cases.review import Finding
from fcdesk.casework.checking import Checked


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding with its place, and the waiver that lets it pass, if any."""

    id: str
    finding: Finding
    claim_id: str | None
    evidence_id: str | None
    waiver: Waiver | None = None


def finding_rows(case: Case, checked: Checked) -> list[FindingRow]:
    """Return the findings that stand, errors first, then those that are let pass."""
    claims = {claim.number: claim.id for claim in case.claims}
    evidence = {one.number: one.id for one in case.evidence}
    found: list[tuple[Finding, Waiver | None]] = [(one, None) for one in checked.open]
    found.sort(key=lambda pair: pair[0].severity != "error")
    found.extend(checked.waived)
    rows = []
    for (one, waiver), row_id in zip(found, _ids(found), strict=True):
        place = (claims.get(one.claim or 0), evidence.get(one.evidence or 0))
        rows.append(FindingRow(row_id, one, *place, waiver))
    return rows


def _ids(found: list[tuple[Finding, Waiver | None]]) -> Iterator[str]:
    """Yield an id for each finding that it keeps from one look to the next; equal ones are numbered."""
    seen: Counter[str] = Counter()
    for one, _ in found:
        key = f"{one.rule} {one.about} {one.claim} {one.evidence} {one.field}"
        seen[key] += 1
        yield f"{key} {seen[key]}"
