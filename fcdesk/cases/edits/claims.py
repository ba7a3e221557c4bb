"""Claims: marked in the text, put in plain words, moved, parted, joined, taken out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypedDict, Unpack

from fcdesk.cases.anchoring import anchor_at
from fcdesk.cases.edits.edit import Stamp, edit
from fcdesk.cases.edits.evidence import links_handed_over
from fcdesk.cases.edits.joining import one_after_the_other, side_by_side
from fcdesk.cases.model import Case, Claim, ClaimKind, ClaimStatus, Priority, Sourcing
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.text import cleaned, one_line, tidy_tags

_OF_A_CLAIM = (
    "links", "verdicts", "notes", "replies", "reviews", "corrections", "media_findings", "waivers",
)  # fmt: skip


class ClaimFields(TypedDict, total=False):
    """What is said about a claim, besides its place in the text."""

    statement: str
    claimant: str | None
    kind: ClaimKind
    priority: Priority
    sourcing: Sourcing | None
    relayed_by: tuple[str, ...]
    chosen_because: str
    status: ClaimStatus
    said_where: str
    said_on: str
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of the article to be marked as a claim, and what is known of it already."""

    start: int
    end: int
    statement: str = ""
    claimant: str | None = None
    kind: ClaimKind = ClaimKind.OTHER
    priority: Priority = Priority.NORMAL
    sourcing: Sourcing | None = None
    relayed_by: tuple[str, ...] = ()
    chosen_because: str = ""
    status: ClaimStatus = ClaimStatus.TO_DO
    said_where: str = ""
    said_on: str = ""
    tags: tuple[str, ...] = ()
    was_suggested: bool = False


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
            raise RuleBroken(
                "exactly that passage is claim {number} already; change that claim instead", number=str(number)
            )
        details = replace(details, claims_numbered=details.claims_numbered + 1)
        claim = Claim(
            id=stamp.part(index),
            number=details.claims_numbered,
            anchor=anchor,
            kind=passage.kind,
            priority=passage.priority,
            added_at=stamp.at,
            statement=passage.statement,
            claimant=passage.claimant,
            sourcing=passage.sourcing,
            relayed_by=passage.relayed_by,
            chosen_because=passage.chosen_because,
            was_suggested=passage.was_suggested,
            status=passage.status,
            said_where=passage.said_where,
            said_on=passage.said_on,
            tags=passage.tags,
        )
        places[anchor.start, anchor.end] = claim.number
        claims = claims.put(_tidied(claim))
    return replace(case, details=details, claims=claims)


@edit("Change claim")
def change_claim(case: Case, _stamp: Stamp, claim_id: str, **fields: Unpack[ClaimFields]) -> Case:
    """Change what is said about a claim. Its evidence, notes and verdicts stay."""
    return replace(case, claims=case.claims.put(_tidied(replace(case.claims[claim_id], **fields))))


def _tidied(claim: Claim) -> Claim:
    relayed_by = (one_line(name) for name in claim.relayed_by)
    return replace(
        claim,
        statement=cleaned(claim.statement),
        claimant=one_line(claim.claimant or "") or None,
        relayed_by=tuple(name for name in relayed_by if name),
        chosen_because=cleaned(claim.chosen_because),
        said_where=one_line(claim.said_where),
        said_on=one_line(claim.said_on),
        tags=tidy_tags(claim.tags),
    )


@edit("Move claim")
def move_claim(case: Case, _stamp: Stamp, claim_id: str, start: int, end: int) -> Case:
    """Give a claim another passage of the article."""
    claim = replace(case.claims[claim_id], anchor=anchor_at(case.article.text, start, end))
    _refuse_same_place(claim, case.claims)
    return replace(case, claims=case.claims.put(claim))


@edit("Split claim")
def split_claim(case: Case, stamp: Stamp, claim_id: str, at: int) -> Case:
    """Part a claim in two at a place in its passage. The first keeps all there is; the second is a claim to be judged.

    Both lose the plain statement, which spoke of the whole.
    """
    claim = case.claims[claim_id]
    start, end = claim.anchor.start, claim.anchor.end
    text = case.article.text
    if start is None or end is None or not (text[start:at].strip() and text[at:end].strip()):
        raise RuleBroken(
            "that place does not lie within claim {number}; choose one between its words", number=str(claim.number)
        )
    number = case.details.claims_numbered + 1
    first = replace(claim, anchor=anchor_at(text, start, at), statement="")
    second = replace(first, id=stamp.id, number=number, anchor=anchor_at(text, at, end), added_at=stamp.at)
    for part in (first, second):
        _refuse_same_place(part, (other for other in case.claims if other.id != claim_id))
    details = replace(case.details, claims_numbered=number)
    return replace(case, details=details, claims=case.claims.updated({claim_id: first, second.id: second}))


@edit("Merge claims")
def merge_claims(case: Case, _stamp: Stamp, claim_id: str, other_id: str) -> Case:
    """Make one claim of two: the first, over all that both quote, with the other's evidence, notes and replies.

    What is said of the two is said of it, in the order of the article; what was let pass of the other is taken out.
    """
    claim, other = case.claims[claim_id], case.claims[other_id]
    if claim is other:
        raise RuleBroken("claim {number} cannot be merged with itself; choose another claim", number=str(claim.number))
    judgements = (case.verdicts, case.reviews, case.corrections, case.media_findings)
    judged = [one.claim_id for records in judgements for one in records]
    if other_id in judged:
        raise RuleBroken(
            "claim {other} has been judged, and a verdict holds for its own wording alone; merge claim "
            "{number} into it, or delete it",
            other=str(other.number),
            number=str(claim.number),
        )
    ends = (claim.anchor.start, claim.anchor.end, other.anchor.start, other.anchor.end)
    places = [place for place in ends if place is not None]
    if len(places) < len(ends):
        raise RuleBroken("one of the two passages is no longer in the article; give it a new place first")
    whole = anchor_at(case.article.text, min(places), max(places))
    merged = replace(claim, anchor=whole, **_said_of_both(claim, other))
    _refuse_same_place(merged, (one for one in case.claims if one.id not in (claim_id, other_id)))
    notes = {note.id: replace(note, claim_id=claim_id) for note in case.notes if note.claim_id == other_id}
    replies = {reply.id: replace(reply, claim_id=claim_id) for reply in case.replies if reply.claim_id == other_id}
    return replace(
        case,
        claims=case.claims.put(merged).without(other_id),
        links=links_handed_over(case, claim_id, other_id),
        notes=case.notes.updated(notes),
        replies=case.replies.updated(replies),
        **_without(case, other_id, ("waivers",)),
    )


def _said_of_both(claim: Claim, other: Claim) -> ClaimFields:
    """Return what is said of a claim that takes in another. Where only one thing can be said, its own stands."""
    first, second = sorted((claim, other), key=lambda one: (one.anchor.start or 0, one.anchor.end or 0))
    return {
        **joined_fields(first, second),
        "kind": claim.kind if claim.kind is not ClaimKind.OTHER else other.kind,
        "priority": min(claim.priority, other.priority, key=list(Priority).index),
        "sourcing": claim.sourcing or other.sourcing,
    }


def joined_fields(first: Claim | Passage, second: Claim | Passage) -> ClaimFields:
    """Return what can be said of both in the words of both: sentences one after the other, names side by side."""
    return {
        "statement": one_after_the_other(first.statement, second.statement),
        "claimant": side_by_side(first.claimant or "", second.claimant or "") or None,
        "relayed_by": tuple(dict.fromkeys((*first.relayed_by, *second.relayed_by))),
        "chosen_because": side_by_side(first.chosen_because, second.chosen_because),
        "said_where": side_by_side(first.said_where, second.said_where),
        "said_on": side_by_side(first.said_on, second.said_on),
        "tags": tidy_tags((*first.tags, *second.tags)),
    }


def _refuse_same_place(claim: Claim, claims: Iterable[Claim]) -> None:
    place = (claim.anchor.start, claim.anchor.end)
    if any((other.anchor.start, other.anchor.end) == place for other in claims if other.id != claim.id):
        raise RuleBroken("exactly that passage is another claim already; choose other edges")


@edit("Delete claim")
def remove_claim(case: Case, _stamp: Stamp, claim_id: str) -> Case:
    """Take a claim out with all that belongs to it alone. Evidence stays in the case."""
    case.claims[claim_id]  # a claim that is gone already breaks the rule here
    return replace(case, claims=case.claims.without(claim_id), **_without(case, claim_id, _OF_A_CLAIM))


def _without(case: Case, claim_id: str, names: Iterable[str]) -> dict[str, Any]:
    """Return these collections of the case without what belongs to the claim."""
    of_claim = {name: [r.id for r in getattr(case, name) if r.claim_id == claim_id] for name in names}
    return {name: getattr(case, name).updated(dict.fromkeys(ids)) for name, ids in of_claim.items()}
