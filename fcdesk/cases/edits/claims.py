"""Claims: marked in the text, put in plain words, moved, taken out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypedDict, Unpack

from fcdesk.cases.anchoring import anchor_at
from fcdesk.cases.edits.edit import Stamp, edit
from fcdesk.cases.model import Case, Claim, ClaimKind, Priority
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.text import cleaned, one_line


class ClaimFields(TypedDict, total=False):
    """What is said about a claim, besides its place in the text."""

    statement: str
    claimant: str | None
    kind: ClaimKind
    priority: Priority


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of the article to be marked as a claim, and what is known of it already."""

    start: int
    end: int
    statement: str = ""
    claimant: str | None = None
    kind: ClaimKind = ClaimKind.OTHER
    priority: Priority = Priority.NORMAL


@edit("Mark claim")
def mark_claim(case: Case, stamp: Stamp, start: int, end: int, **fields: Unpack[ClaimFields]) -> Case:
    """Mark article text[start:end] as a claim. Claims may overlap, but no two may be the very same passage."""
    return _marked(case, stamp, [Passage(start, end, **fields)])


@edit("Mark claims")
def mark_claims(case: Case, stamp: Stamp, passages: Sequence[Passage]) -> Case:
    """Mark several passages in one step."""
    return _marked(case, stamp, passages)


def _marked(case: Case, stamp: Stamp, passages: Sequence[Passage]) -> Case:
    details, claims = case.details, case.claims
    places = {(claim.anchor.start, claim.anchor.end): claim.number for claim in claims}
    for index, passage in enumerate(passages):
        anchor = anchor_at(case.article.text, passage.start, passage.end)
        if (anchor.start, anchor.end) in places:
            number = places[anchor.start, anchor.end]
            raise RuleBroken(f"exactly that passage is claim {number} already; change that claim instead")
        details = replace(details, claims_numbered=details.claims_numbered + 1)
        claim = Claim(
            id=stamp.part(index),
            number=details.claims_numbered,
            anchor=anchor,
            statement=cleaned(passage.statement),
            claimant=one_line(passage.claimant or "") or None,
            kind=passage.kind,
            priority=passage.priority,
            added_at=stamp.at,
        )
        places[anchor.start, anchor.end] = claim.number
        claims = claims.put(claim)
    return replace(case, details=details, claims=claims)


@edit("Change claim")
def change_claim(case: Case, _stamp: Stamp, claim_id: str, **fields: Unpack[ClaimFields]) -> Case:
    """Change a claim's statement, claimant, kind or priority. Its evidence, notes and verdicts stay."""
    if "statement" in fields:
        fields["statement"] = cleaned(fields["statement"])
    if "claimant" in fields:
        fields["claimant"] = one_line(fields["claimant"] or "") or None
    return replace(case, claims=case.claims.put(replace(case.claims[claim_id], **fields)))


@edit("Move claim")
def move_claim(case: Case, _stamp: Stamp, claim_id: str, start: int, end: int) -> Case:
    """Give a claim another passage of the article."""
    claim = case.claims[claim_id]
    anchor = anchor_at(case.article.text, start, end)
    if any(
        (other.anchor.start, other.anchor.end) == (anchor.start, anchor.end) and other is not claim
        for other in case.claims
    ):
        raise RuleBroken("exactly that passage is another claim already; choose other edges")
    return replace(case, claims=case.claims.put(replace(claim, anchor=anchor)))


@edit("Delete claim")
def remove_claim(case: Case, _stamp: Stamp, claim_id: str) -> Case:
    """Take a claim out with its verdicts, links, notes, replies and reviews. Evidence stays in the case."""
    case.claims[claim_id]  # a claim that is gone already breaks the rule here
    gone = {
        name: getattr(case, name).updated({r.id: None for r in getattr(case, name) if r.claim_id == claim_id})
        for name in ("links", "verdicts", "notes", "replies", "reviews", "corrections")
    }
    return replace(case, claims=case.claims.without(claim_id), **gone)
