"""Passages that were read and will not be checked: said so, for a reason, or taken up again."""

from collections.abc import Sequence
from dataclasses import replace

from fcdesk.cases.anchoring import anchor_at
from fcdesk.cases.edits.edit import Stamp, edit
from fcdesk.cases.model import Case, Dismissal, DismissalReason
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.text import cleaned


@edit("Dismiss passage")
def dismiss(
    case: Case,
    stamp: Stamp,
    passages: Sequence[tuple[int, int]],
    reason: DismissalReason,
    *,
    remark: str = "",
    was_suggested: bool = False,
) -> Case:
    """Record that passages of the article, (start, end) each, will not be checked. "Other" needs a remark."""
    words = _remark(reason, remark)
    places = {(one.anchor.start, one.anchor.end) for one in case.dismissals}
    dismissals = case.dismissals
    for index, (start, end) in enumerate(passages):
        anchor = anchor_at(case.article.text, start, end)
        if (anchor.start, anchor.end) in places:
            raise RuleBroken("exactly that passage is dismissed already; change the reason instead")
        places.add((anchor.start, anchor.end))
        dismissals = dismissals.put(
            Dismissal(stamp.part(index), anchor, reason, stamp.by, stamp.at, words, was_suggested)
        )
    return replace(case, dismissals=dismissals)


@edit("Change reason of dismissal")
def change_dismissal(case: Case, stamp: Stamp, dismissal_id: str, reason: DismissalReason, *, remark: str = "") -> Case:
    """Give another reason; it is the reason of whoever changed it."""
    changed = replace(
        case.dismissals[dismissal_id], reason=reason, remark=_remark(reason, remark), by=stamp.by, at=stamp.at
    )
    return replace(case, dismissals=case.dismissals.put(changed))


@edit("Take up again")
def take_up_again(case: Case, _stamp: Stamp, dismissal_id: str) -> Case:
    """Take a dismissal back: the passage counts as unread again."""
    return replace(case, dismissals=case.dismissals.without(case.dismissals[dismissal_id].id))


def _remark(reason: DismissalReason, remark: str) -> str:
    words = cleaned(remark)
    if reason is DismissalReason.OTHER and not words.strip():
        raise RuleBroken("another reason needs words; say why the passage will not be checked")
    return words
