"""Records of the way from a case to its readers: the report's words, media judged, findings waived, review copies.

As all records they are frozen; `model.Case` holds them.
"""

from dataclasses import dataclass
from enum import StrEnum


class MediaCategory(StrEnum):
    """What became of a picture, a recording or a video on its way to the reader; schema.org's MediaReview has these."""

    ORIGINAL = "original"
    DECONTEXTUALIZED = "decontextualized"
    EDITED = "edited"
    TRANSFORMED = "transformed"
    STAGED = "staged"
    SATIRE = "satire"


class Prose(StrEnum):
    """A stretch of the write-up in the checker's own words, which a reviewer may change in a review copy."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    IN_SHORT = "in-short"
    METHOD = "method"
    STATEMENT = "statement"
    BECAUSE = "because"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Report:
    """What the write-up says beside the claims, in the checker's words. What is empty is left out of it.

    `headline` states the finding (empty: the case's title stands in); `in_short` are points that stand alone; `method`
    says how it was checked; `byline` names people only where somebody wrote them there. `language` is that of the
    labels (None: the article's); `page` and `published_on` say where and when the check is published.
    """

    headline: str = ""
    standfirst: str = ""
    in_short: tuple[str, ...] = ()
    method: str = ""
    byline: str = ""
    language: str | None = None
    page: str = ""
    published_on: str = ""


@dataclass(frozen=True, slots=True)
class MediaFinding:
    """What was found out about the picture, recording or video that a claim rests on.

    `seen_at` is the address where it appeared, `original` where it comes from, `context` what it really shows.
    """

    id: str
    claim_id: str
    categories: tuple[MediaCategory, ...]
    by: str
    at: str
    seen_at: str = ""
    original: str = ""
    context: str = ""


@dataclass(frozen=True, slots=True)
class Waiver:
    """That a finding of the checks is let pass, and why. It holds while the finding is `about` the very same thing."""

    id: str
    rule: str
    about: str
    reason: str
    by: str
    at: str
    claim_id: str | None = None


@dataclass(frozen=True, slots=True)
class ReviewField:
    """One prose text as a review copy had it; `claim_id` is None for those of the case as a whole."""

    prose: Prose
    text: str
    claim_id: str | None = None


@dataclass(frozen=True, slots=True)
class ReviewCopy:
    """A copy that left the house to come back changed: what its prose was then. `version` is the case's."""

    id: str
    at: str
    by: str
    version: int
    content_hash: str
    fields: tuple[ReviewField, ...]
