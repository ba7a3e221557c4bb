"""The JSON of a review copy that came back. Keys may be added, never renamed."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from fcdesk.casework.reviewing import Compared, Review

if TYPE_CHECKING:
    from fcdesk.writeup.review.copy import Comment
    from fcdesk.writeup.review.fields import FieldName
    from fcdesk.writeup.review.word_diff import Stretch


def review_shape(review: Review, taken: "Iterable[FieldName]" = ()) -> dict[str, Any]:
    """Return everything that was found, and the names of the texts that were taken over."""
    return {
        "export": review.copy.id,
        "written": review.copy.at,
        "version": review.copy.version,
        "fields": [_field(one) for one in review.fields],
        "stray": list(review.stray),
        "comments": _comments(review.comments),
        "tracked_changes_outside": review.has_changes,
        "ratings": [{"claim": one.number, "sent": one.sent, "returned": one.returned} for one in review.ratings],
        "outside": {"new": list(review.outside.new), "lost": list(review.outside.lost)} if review.outside else None,
        "accepted": [name.words for name in taken],
    }


def _field(one: Compared) -> dict[str, Any]:
    return {
        "field": one.name.words,
        "claim": one.name.number,
        "prose": one.name.prose.value,
        "state": one.state.value,
        "base": one.base,
        "case": one.present,
        "document": one.document,
        "diff": _diff(one.in_document()),
        "case_diff": _diff(one.in_case()),
        "tracked_changes": one.has_changes,
        "comments": _comments(one.comments),
        "unread": [what.value for what in one.unread],
        "others": list(one.others),
        "by_style": one.by_style,
        "rating_since": {"sent": one.rating_since[0], "case": one.rating_since[1]} if one.rating_since else None,
    }


def _diff(stretches: "Iterable[Stretch]") -> list[list[str]]:
    return [[stretch.sort.value, stretch.text] for stretch in stretches]


def _comments(comments: "Iterable[Comment]") -> list[dict[str, str]]:
    return [{"author": comment.author, "text": comment.text} for comment in comments]
