"""Review copies: what left the house to come back changed, and what of the changes is taken over."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from fcdesk.cases.edits.claims import change_claim
from fcdesk.cases.edits.edit import Stamp, edit
from fcdesk.cases.edits.report import change_report
from fcdesk.cases.edits.verdicts import explain_verdict
from fcdesk.cases.model import Case, Claim
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.reporting import Prose, ReviewCopy, ReviewField


@edit("Write review copy")
def note_review_copy(
    case: Case, stamp: Stamp, export_id: str, version: int, content_hash: str, fields: Sequence[ReviewField]
) -> Case:
    """Keep what the prose was when a review copy left the house; what comes back is compared with it."""
    copy = ReviewCopy(export_id, stamp.at, stamp.by, version, content_hash, tuple(fields))
    return replace(case, review_copies=case.review_copies.put(copy))


@edit("Accept from review copy")
def accept_review(case: Case, stamp: Stamp, texts: Sequence[ReviewField]) -> Case:
    """Give exactly these stretches of prose the texts they came back with. A rating is never touched.

    RuleBroken, and nothing is taken over, where one of them has nowhere to go any more.
    """
    for field in texts:
        take = _TAKEN.get(field.prose)
        case = take(case, stamp, field) if take else _into_report(case, stamp, field)
    return case


def _into_report(case: Case, stamp: Stamp, field: ReviewField) -> Case:
    if field.prose is Prose.IN_SHORT:
        return change_report(case, stamp, in_short=field.text.split("\n"))
    if field.prose is Prose.HEADLINE:
        return change_report(case, stamp, headline=field.text)
    if field.prose is Prose.STANDFIRST:
        return change_report(case, stamp, standfirst=field.text)
    return change_report(case, stamp, method=field.text)


def _statement(case: Case, stamp: Stamp, field: ReviewField) -> Case:
    return change_claim(case, stamp, _claim(case, field).id, statement=field.text)


def _because(case: Case, stamp: Stamp, field: ReviewField) -> Case:
    return explain_verdict(case, stamp, _judged(case, field).id, because=field.text)


def _unknown(case: Case, stamp: Stamp, field: ReviewField) -> Case:
    return explain_verdict(case, stamp, _judged(case, field).id, unknown=field.text)


_TAKEN: dict[Prose, Callable[[Case, Stamp, ReviewField], Case]] = {
    Prose.STATEMENT: _statement,
    Prose.BECAUSE: _because,
    Prose.UNKNOWN: _unknown,
}
"""What belongs to a claim; everything else belongs to the report."""


def _claim(case: Case, field: ReviewField) -> Claim:
    claim = case.claims.get(field.claim_id or "")
    if claim is None:
        raise RuleBroken("a claim of the review copy has been deleted since; leave its texts out")
    return claim


def _judged(case: Case, field: ReviewField) -> Claim:
    claim = _claim(case, field)
    if case.verdict_on(claim.id) is None:
        raise RuleBroken(
            "the verdict on claim {number} has been withdrawn, so there is nothing left to explain; "
            "judge the claim again or leave its texts out",
            number=str(claim.number),
        )
    return claim
