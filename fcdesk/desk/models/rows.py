"""What the desk's lists show, as plain rows made from a case. No Qt here."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from fcdesk.archive.listing import CaseRow
from fcdesk.cases.model import Case, Claim, Verdict
from fcdesk.cases.scales import Scale, free_rating
from fcdesk.cases.text import one_line


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim as lists and the reader show it. `label` is None while there is no verdict; places are code points."""

    id: str
    number: int
    words: str
    tone: str
    glyph: str
    label: str | None
    start: int | None
    end: int | None


def claim_rows(case: Case, scales: Mapping[str, Scale]) -> list[ClaimRow]:
    """Return the claims in the article's order."""
    verdicts = case.present_verdicts()
    return [claim_row(claim, verdicts.get(claim.id), scales) for claim in case.claims_in_order()]


class Judged(Protocol):
    """What is kept of a verdict wherever it is shown."""

    @property
    def rating(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def scale(self) -> str: ...
    @property
    def scale_version(self) -> int: ...


def tone_of(verdict: Judged | None, scales: Mapping[str, Scale]) -> tuple[str, str]:
    """Return the tone and the glyph that stand for a verdict, or for none."""
    if verdict is None:
        return "open", ""
    scale = scales.get(verdict.scale)
    rating = scale.rating(verdict.rating) if scale is not None else None
    chosen = rating or free_rating(verdict.label)
    return chosen.tone, chosen.glyph


def label_of(verdict: Judged | None, scales: Mapping[str, Scale]) -> str | None:
    """Return what a verdict is called: in the words of these scales if it was given on them as they are now."""
    if verdict is None:
        return None
    scale = scales.get(verdict.scale)
    rating = scale.rating(verdict.rating) if scale is not None and scale.version == verdict.scale_version else None
    return rating.label if rating is not None else verdict.label


def row_of_case(case: Case, updated: str) -> CaseRow:
    """Return the line of the list that a case has now, without asking the archive."""
    details = case.details
    judged = sum(1 for _ in case.judged())
    return CaseRow(
        details.id, details.reference, details.title, details.status.value, len(case.claims), judged, updated
    )


def claim_row(claim: Claim, verdict: Verdict | None, scales: Mapping[str, Scale]) -> ClaimRow:
    """Return one claim as lists and the reader show it."""
    tone, glyph = tone_of(verdict, scales)
    return ClaimRow(
        id=claim.id,
        number=claim.number,
        words=one_line(claim.statement or claim.anchor.quote),
        tone=tone,
        glyph=glyph,
        label=label_of(verdict, scales),
        start=claim.anchor.start,
        end=claim.anchor.end,
    )
