"""Findings on pictures and recordings as schema.org MediaReview, each within the ClaimReview of its claim.

ClaimReview names it by `associatedMediaReview`, so programs that know ClaimReview alone find nothing else in the graph.
What nobody has said is left out, never guessed.
"""

from collections.abc import Mapping
from typing import Final

from fcdesk.cases.reporting import MediaCategory, MediaFinding
from fcdesk.writeup.characters import in_paragraphs
from fcdesk.writeup.json_ld import Json, known, web_address

_CATEGORIES: Final = {
    MediaCategory.ORIGINAL: "OriginalMediaContent",
    MediaCategory.DECONTEXTUALIZED: "DecontextualizedContent",
    MediaCategory.EDITED: "EditedOrCroppedContent",
    MediaCategory.TRANSFORMED: "TransformedContent",
    MediaCategory.STAGED: "StagedContent",
    MediaCategory.SATIRE: "SatireOrParodyContent",
}
_CHANGED: Final = frozenset({MediaCategory.EDITED, MediaCategory.TRANSFORMED, MediaCategory.STAGED})


def is_contradictory(finding: MediaFinding) -> bool:
    """Tell whether a finding calls its picture or recording both the original and something made of it."""
    return MediaCategory.ORIGINAL in finding.categories and bool(_CHANGED.intersection(finding.categories))


def media_review(finding: MediaFinding, claim: str, url: str, shared: Mapping[str, Json]) -> dict[str, Json]:
    """Return the markup of a finding; nothing of one that says nothing or contradicts itself.

    `claim` is what was claimed of the picture or recording, `url` the place in the published page, and `shared` what
    all reviews of that page say alike.
    """
    categories: list[Json] = [_CATEGORIES[category] for category in _CATEGORIES if category in finding.categories]
    if not categories or is_contradictory(finding):
        return {}
    return {
        "@type": "MediaReview",
        **known(url=url),
        **shared,
        "mediaAuthenticityCategory": categories if len(categories) > 1 else categories[0],
        **known(
            originalMediaContextDescription="\n".join(in_paragraphs(finding.context)),
            originalMediaLink=web_address(finding.original),
        ),
        "itemReviewed": {"@type": "MediaReviewItem", **known(mediaItemAppearance=_shown(finding)), **_meant(claim)},
    }


def _shown(finding: MediaFinding) -> list[Json]:
    address = web_address(finding.seen_at)
    return [{"@type": "MediaObject", "contentUrl": address}] if address else []


def _meant(claim: str) -> dict[str, Json]:
    return {"interpretedAsClaim": {"@type": "Claim", "description": claim}} if claim else {}
