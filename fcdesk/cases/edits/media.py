"""What was found out about the picture, recording or video that a claim rests on."""

from collections.abc import Sequence
from dataclasses import replace

from fcdesk.cases.edits.addresses import web_address
from fcdesk.cases.edits.edit import Stamp, edit
from fcdesk.cases.model import Case
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.reporting import MediaCategory, MediaFinding
from fcdesk.cases.text import cleaned
from fcdesk.cases.words import say

_CHANGED = {
    MediaCategory.EDITED: say("edited"),
    MediaCategory.TRANSFORMED: say("transformed"),
    MediaCategory.STAGED: say("staged"),
}


@edit("Judge media")
def set_media_finding(
    case: Case,
    stamp: Stamp,
    claim_id: str,
    categories: Sequence[MediaCategory],
    *,
    seen_at: str = "",
    original: str = "",
    context: str = "",
) -> Case:
    """Record what became of the claim's picture or video; it takes the place of an earlier finding on that claim.

    The categories are not exclusive, but what is the original has been neither edited, transformed nor staged. Where it
    was seen and where it comes from are addresses of web pages, or empty.
    """
    chosen = tuple(dict.fromkeys(categories))
    if not chosen:
        raise RuleBroken("say what became of the picture or video; choose one category at least")
    against = _CHANGED.keys() & chosen
    if MediaCategory.ORIGINAL in chosen and against:
        raise RuleBroken(
            "a picture or video cannot be both original and {category}; choose one of them",
            category=_CHANGED[min(against)],
        )
    finding = MediaFinding(
        id=_id_of(case.claims[claim_id].id),
        claim_id=claim_id,
        categories=chosen,
        by=stamp.by,
        at=stamp.at,
        seen_at=web_address(seen_at),
        original=web_address(original),
        context=cleaned(context),
    )
    return replace(case, media_findings=case.media_findings.put(finding))


@edit("Withdraw finding on media")
def remove_media_finding(case: Case, _stamp: Stamp, claim_id: str) -> Case:
    """Take the finding back."""
    if _id_of(claim_id) not in case.media_findings:
        raise RuleBroken("nothing is said of this claim's picture or video, so nothing can be taken back")
    return replace(case, media_findings=case.media_findings.without(_id_of(claim_id)))


def _id_of(claim_id: str) -> str:
    return f"{claim_id}~media"  # one for each claim, so its id follows from the claim's
