"""What was found out about the picture, recording or video that a claim rests on."""

import re
from collections.abc import Sequence
from dataclasses import replace

from fcdesk.cases.edits.edit import Stamp, edit
from fcdesk.cases.model import Case
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.reporting import MediaCategory, MediaFinding
from fcdesk.cases.text import cleaned, one_line, shortened

_CHANGED = frozenset({MediaCategory.EDITED, MediaCategory.TRANSFORMED, MediaCategory.STAGED})
# As write-ups judge links: a plain host, no user name before it, no character that hides or reorders others.
_HIDING = r"\x00-\x1f\x7f-\xa0\\<>\"\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff"
_WEB_ADDRESS = re.compile(
    rf"https?://[^\W_](?:[\w.-]*[^\W_])?\.?(?::\d{{1,5}})?(?:[/?#][^\s{_HIDING}]*)?", re.IGNORECASE
)


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
    against = _CHANGED.intersection(chosen)
    if MediaCategory.ORIGINAL in chosen and against:
        raise RuleBroken(f"a picture or video cannot be both original and {min(against)}; choose one of them")
    finding = MediaFinding(
        id=_id_of(case.claims[claim_id].id),
        claim_id=claim_id,
        categories=chosen,
        by=stamp.by,
        at=stamp.at,
        seen_at=_web_address(seen_at),
        original=_web_address(original),
        context=cleaned(context),
    )
    return replace(case, media_findings=case.media_findings.put(finding))


@edit("Withdraw finding on media")
def remove_media_finding(case: Case, _stamp: Stamp, claim_id: str) -> Case:
    """Take the finding back."""
    if _id_of(claim_id) not in case.media_findings:
        raise RuleBroken("nothing is said of this claim's picture or video, so nothing can be taken back")
    return replace(case, media_findings=case.media_findings.without(_id_of(claim_id)))


def _web_address(words: str) -> str:
    address = words.strip()
    if address and not _WEB_ADDRESS.fullmatch(address):
        raise RuleBroken(f'"{shortened(address, 80)}" is no address of a web page; write one that begins with https://')
    return one_line(address)


def _id_of(claim_id: str) -> str:
    return f"{claim_id}~media"  # one for each claim, so its id follows from the claim's
