"""Pieces of evidence as lists show them, made from a case. No Qt here."""

from dataclasses import dataclass

from fcdesk.cases.model import Case
from fcdesk.cases.text import shortened


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """A piece of evidence as it bears on one claim."""

    id: str
    number: int
    title: str
    stance: str
    excerpt: str
    origin: str
    locator: str
    grade: str | None
    files: int


def evidence_rows(case: Case, claim_id: str) -> list[EvidenceRow]:
    """Return a claim's evidence in the checker's order."""
    rows = []
    for link in case.links_of(claim_id):
        evidence = case.evidence[link.evidence_id]
        source = case.sources[evidence.source_id]
        rows.append(
            EvidenceRow(
                id=evidence.id,
                number=evidence.number,
                title=shortened(case.name_of(evidence), 120),
                stance=link.stance.value,
                excerpt=shortened(evidence.excerpt, 160),
                origin=", ".join(filter(None, (source.publisher, source.published))),
                locator=evidence.locator,
                grade=evidence.grade,
                files=len(case.files_of(evidence.id)),
            )
        )
    return rows
