"""The rows of a table of claims: of one case, or of all cases of the archive. No Qt here."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from fcdesk.archive.claim_listing import ListedClaim
from fcdesk.cases.model import Case, Claim, Verdict
from fcdesk.cases.scales import Scale
from fcdesk.cases.text import shortened
from fcdesk.desk.models.rows import Judged, label_of, tone_of

_LONGEST = 400
"""How many characters of a claim a row holds: a cell shows no more."""

_UNRANKED = 999


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """A claim in a table. `label` None: no verdict; `rank` is the verdict's place on its scale, -1 for none.

    `reference` and `title` are those of its case, where the table has several.
    """

    id: str
    number: int
    words: str
    claimant: str
    kind: str
    priority: str
    status: str
    evidence: int
    tone: str
    glyph: str
    label: str | None
    rank: int
    tags: tuple[str, ...]
    case_id: str = ""
    reference: str = ""
    title: str = ""


def claim_lines(case: Case, scales: Mapping[str, Scale]) -> list[ClaimLine]:
    """Return the claims of a case in the article's order."""
    verdicts, counts = case.present_verdicts(), Counter(link.claim_id for link in case.links)
    return [_line(claim, verdicts.get(claim.id), counts[claim.id], scales) for claim in case.claims_in_order()]


def line_of_case(line: ClaimLine, case: Case) -> ClaimLine:
    """Return the line as it stands among claims of other cases."""
    return replace(line, case_id=case.id, reference=case.details.reference, title=case.details.title)


def listed_line(listed: ListedClaim, scales: Mapping[str, Scale]) -> ClaimLine:
    """Return the line of a claim that the archive listed."""
    tone, glyph = tone_of(listed.verdict, scales)
    return ClaimLine(
        id=listed.id,
        number=listed.number,
        words=shortened(listed.statement or listed.quote, _LONGEST),
        claimant=listed.claimant,
        kind=listed.kind,
        priority=listed.priority,
        status=listed.status,
        evidence=listed.evidence,
        tone=tone,
        glyph=glyph,
        label=label_of(listed.verdict, scales),
        rank=verdict_rank(listed.verdict, scales),
        tags=listed.tags,
        case_id=listed.case_id,
        reference=listed.reference,
        title=listed.title,
    )


def _line(claim: Claim, verdict: Verdict | None, evidence: int, scales: Mapping[str, Scale]) -> ClaimLine:
    tone, glyph = tone_of(verdict, scales)
    return ClaimLine(
        id=claim.id,
        number=claim.number,
        words=shortened(claim.statement or claim.anchor.quote, _LONGEST),
        claimant=claim.claimant or "",
        kind=claim.kind.value,
        priority=claim.priority.value,
        status=claim.status.value,
        evidence=evidence,
        tone=tone,
        glyph=glyph,
        label=label_of(verdict, scales),
        rank=verdict_rank(verdict, scales),
        tags=claim.tags,
    )


def verdict_rank(verdict: Judged | None, scales: Mapping[str, Scale]) -> int:
    """Return a verdict's place on its scale, -1 for none."""
    if verdict is None:
        return -1
    known = scales.get(verdict.scale)
    ratings = known.ratings if known is not None else ()
    return next((place for place, one in enumerate(ratings) if one.key == verdict.rating), _UNRANKED)
