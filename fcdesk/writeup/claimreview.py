"""The judged claims of a case as schema.org ClaimReview (JSON-LD), for programs that collect fact checks.

What the case or the newsroom does not say is left out, never guessed: a rating without a place in its scale's order
gets no number, a claimant of whom nobody said whether it is a person or a body is not named, and a date that is not
exact to the day is no date of a claim. What is missing is said in the remarks.

A finding on the picture or recording that a claim rests on stands within the review of that claim: see `mediareview`.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from fcdesk.cases.model import Article, Case, Claim, Sourcing, Verdict
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.reporting import MediaFinding
from fcdesk.cases.scales import Scale
from fcdesk.cases.words import say
from fcdesk.writeup.addresses import PublicAddress
from fcdesk.writeup.characters import in_one_line, in_paragraphs
from fcdesk.writeup.export_words import MISSING, counted
from fcdesk.writeup.json_ld import Json, known, web_address
from fcdesk.writeup.labels import Labels
from fcdesk.writeup.mediareview import is_contradictory, media_review
from fcdesk.writeup.naming import claim_anchor
from fcdesk.writeup.public.publishable import publishable
from fcdesk.writeup.public.sources import address_of, public_title
from fcdesk.writeup.public.withheld_words import warnings
from fcdesk.writeup.ratings import badge_of

_Judged = tuple[Claim, Verdict]

_ADVISED_LENGTH = 75  # Google's advice for claimReviewed, in characters
_LOWEST = 1  # Google's rule for worstRating
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?(?:Z|[+-][0-9]{2}:[0-9]{2})?"
)
_MONTH_OR_YEAR = re.compile(r"[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?")
# Within a page, "</script>" or "<!--" would end or swallow the markup; some programs take U+2028 for a line's end.
_ESCAPED = {ord(letter): f"\\u{ord(letter):04x}" for letter in "<>&\u2028\u2029"}


@dataclass(frozen=True, slots=True)
class Publication:
    """Where, when and by whom a write-up is published, as far as the newsroom has said; "" for what it has not.

    `page` is the address of the page with the full fact check, `published_on` a day or moment in ISO 8601,
    `organisation` the publisher's name and `organisation_url` its home page.
    """

    page: str = ""
    published_on: str = ""
    organisation: str = ""
    organisation_url: str = ""


@dataclass(frozen=True, slots=True)
class Markup:
    """A JSON-LD document in UTF-8, how many ClaimReviews it holds, and sentences for the person who exports it."""

    data: bytes
    reviews: int
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Frame:
    """What every review of one case is made from; `article` is None where no public document may speak of it."""

    scales: Mapping[str, Scale]
    labels: Labels
    page: str
    shared: Mapping[str, Json]
    article: Article | None
    media: Mapping[str, MediaFinding]


def place_in_page(claim: Claim) -> str:
    """Return the place of a claim within the published page, as its address ends: "claim-3", as our HTML has it."""
    return claim_anchor(claim).replace("_", "-")


def claim_reviews(case: Case, publication: Publication, *, scales: Mapping[str, Scale], labels: Labels) -> Markup:
    """Return the markup for a case: one ClaimReview for each judged claim, in the article's order.

    `scales` are by name. The same case gives the same bytes; they may stand in a page's <script> element as they are.
    Raises RuleBroken where the publication's addresses or its date cannot be published as given.
    """
    public = publishable(case)
    article = max(case.articles, key=lambda version: version.version, default=None)
    frame = _Frame(scales, labels, _page(publication), _shared(publication), article, public.media)
    judged = [(claim, verdict) for claim in public.claims if (verdict := public.verdicts.get(claim.id))]
    told = [pair for pair in judged if _summary(*pair) and _is_worded(pair[1])]
    remarks = (
        *_on_media(frame, [claim for claim, _ in told]),
        *_on_numbers(frame, told, unjudged=len(public.claims) - len(judged), wordless=len(judged) - len(told)),
        *(_on_publication(frame, publication) if told else ()),
        *warnings(public),
    )
    return Markup(_written([_review(frame, *pair) for pair in told]), len(told), remarks)


def _written(reviews: list[Json]) -> bytes:
    document = {"@context": "https://schema.org", "@graph": reviews}
    return f"{json.dumps(document, ensure_ascii=False, indent=1).translate(_ESCAPED)}\n".encode()


# --- the publication ---------------------------------------------------------------------------------------------


def _page(publication: Publication) -> str:
    page = _web_address(publication.page, say("the published page"))
    if "#" in page:
        raise RuleBroken("give the address of the published page without # and what follows; each claim adds its own")
    return page


def _shared(publication: Publication) -> dict[str, Json]:
    """Return what all reviews of a page say alike: who publishes it and when."""
    name, home = (
        in_one_line(publication.organisation),
        _web_address(publication.organisation_url, say("the organisation")),
    )
    on = publication.published_on.strip()
    if on and not _is_exact(on):
        raise RuleBroken("the date of publication is no date; write it as 2026-11-22")
    author: dict[str, Json] = {"@type": "Organization", **known(name=name, url=home)}
    return known(datePublished=on, author=author if name or home else "")


def _web_address(words: str, whose: str) -> str:
    """Return an address fit for readers; "" for none. One that would have to be changed for them is refused."""
    address = address_of(words)
    if address == PublicAddress():
        return ""
    if address.lost_login or address.lost_secrets:
        raise RuleBroken("the address of {whose} holds a password or a key; give the one that readers use", whose=whose)
    if address.href is None or not address.href.startswith(("https://", "http://")):
        raise RuleBroken(
            "the address of {whose} is none of a public web page; give it with https:// in front", whose=whose
        )
    return address.href


# --- one review --------------------------------------------------------------------------------------------------


def _review(frame: _Frame, claim: Claim, verdict: Verdict) -> Json:
    url = f"{frame.page}#{place_in_page(claim)}" if frame.page else ""
    finding = frame.media.get(claim.id)
    media = media_review(finding, _summary(claim, verdict), url, frame.shared) if finding else {}
    return {
        "@type": "ClaimReview",
        **known(url=url),
        **frame.shared,
        "claimReviewed": _summary(claim, verdict),
        "itemReviewed": _claim(frame, claim, verdict),
        "reviewRating": _rating(frame, verdict),
        **known(reviewBody="\n".join(in_paragraphs(verdict.because)), associatedMediaReview=media),
    }


def _summary(claim: Claim, verdict: Verdict) -> str:
    """Return the claim in one line: as plainly stated, else in the words that were judged."""
    return in_one_line(claim.statement) or _judged_words(claim, verdict)


def _judged_words(claim: Claim, verdict: Verdict) -> str:
    return in_one_line(verdict.wording) or in_one_line(claim.anchor.quote)


def _is_worded(verdict: Verdict) -> bool:
    return bool(in_one_line(verdict.label) or in_one_line(verdict.rating))


def _claim(frame: _Frame, claim: Claim, verdict: Verdict) -> Json:
    return {
        "@type": "Claim",
        **known(text=_judged_words(claim, verdict), author=_claimant(claim)),
        **known(datePublished=_claimed_on(frame.article, claim), appearance=_appearance(frame.article, claim)),
    }


def _claimant(claim: Claim) -> dict[str, Json]:
    """Return the claimant where it is sure what it is.

    An institution is an Organization. "Named" holds persons, groups and firms alike, and schema.org has no type that
    fits them all; anonymous and documentary sources are no author that could be named.
    """
    name = in_one_line(claim.claimant)
    return {"@type": "Organization", "name": name} if name and claim.sourcing is Sourcing.INSTITUTION else {}


def _claimed_on(article: Article | None, claim: Claim) -> str:
    """Return the day on which it was said, else the article's, unless others had passed it on before."""
    said = claim.said_on.strip()
    if _is_exact(said):
        return said
    published = _published(article)
    return published if _is_exact(published) and not claim.relayed_by and not claim.anchor.is_lost else ""


def _appearance(article: Article | None, claim: Claim) -> list[Json]:
    """Return the article as the place where the claim stands; nothing if its present text has lost the claim."""
    address = web_address(article.url if article else None)
    if article is None or not address or claim.anchor.is_lost:
        return []
    published = _published(article)
    on = published if _is_exact(published) or _MONTH_OR_YEAR.fullmatch(published) else ""
    return [{"@type": "CreativeWork", **known(url=address, name=public_title(article.title), datePublished=on)}]


def _published(article: Article | None) -> str:
    return ((article.published if article else None) or "").strip()


def _is_exact(iso: str) -> bool:
    """Tell whether words are a day, or a moment of one, that exists."""
    try:
        if _DAY.fullmatch(iso):
            return bool(date.fromisoformat(iso))
        return bool(_MOMENT.fullmatch(iso) and datetime.fromisoformat(iso))
    except ValueError:
        return False


def _rating(frame: _Frame, verdict: Verdict) -> Json:
    label = badge_of(verdict, frame.scales, frame.labels).label
    return {"@type": "Rating", "alternateName": label, **_place_in_order(frame.scales.get(verdict.scale), verdict)}


def _place_in_order(scale: Scale | None, verdict: Verdict) -> dict[str, Json]:
    """Return the rating as a number between those of its scale's worst and best degrees; nothing for other ratings.

    Kinds ("satire") and states ("unproven") have no place between false and true. Nor has a rating of a scale that we
    do not have in the version on which it was given, nor one whose scale goes below 1 or has a single degree.
    """
    if scale is None or scale.version != verdict.scale_version:
        return {}
    values = {rating.key: rating.value for rating in scale.ratings if rating.kind == "degree" and rating.value}
    value = values.get(verdict.rating)
    worst, best = min(values.values(), default=0), max(values.values(), default=0)
    if value is None or worst < _LOWEST or worst == best:
        return {}
    return {"ratingValue": value, "worstRating": worst, "bestRating": best}


# --- remarks for the person who exports --------------------------------------------------------------------------


def _on_numbers(frame: _Frame, told: list[_Judged], *, unjudged: int, wordless: int) -> Iterator[str]:
    claims = [claim for claim, _ in told]
    counts = {
        "reviews unjudged": unjudged,
        "reviews without words": wordless,
        "reviews long": _count(len(_summary(*pair)) > _ADVISED_LENGTH for pair in told),
        "reviews without number": _count("ratingValue" not in _rated(frame, verdict) for _, verdict in told),
        "reviews without claimant": _count(
            bool(in_one_line(claim.claimant)) and not _claimant(claim) for claim in claims
        ),
        "reviews lost": _count(claim.anchor.is_lost for claim in claims),
        "reviews other wording": _count(_judged_otherwise(*pair) for pair in told),
    }
    yield from (counted(key, number) for key, number in counts.items() if number)
    telling = [str(claim.number) for claim, verdict in told if _says_its_rating(frame, claim, verdict)]
    if telling:
        yield say(
            "These claims contain the words of their own rating, which readers of ClaimReview do not accept: "
            "{numbers}.",
            numbers=", ".join(telling),
        )


def _on_media(frame: _Frame, told: Sequence[Claim]) -> Iterator[str]:
    """Yield what became of findings on pictures and recordings that are not written, or not in full."""
    findings = [frame.media[claim.id] for claim in told if claim.id in frame.media]
    counts = {
        "media unjudged": len(frame.media) - len(findings),
        "media contradictory": _count(map(is_contradictory, findings)),
        "media without address": _count(not web_address(finding.seen_at) for finding in findings),
    }
    yield from (counted(key, number) for key, number in counts.items() if number)


def _count(found: Iterable[bool]) -> int:
    return sum(found)


def _rated(frame: _Frame, verdict: Verdict) -> dict[str, Json]:
    return _place_in_order(frame.scales.get(verdict.scale), verdict)


def _judged_otherwise(claim: Claim, verdict: Verdict) -> bool:
    return _judged_words(claim, verdict) != in_one_line(claim.anchor.quote)


def _says_its_rating(frame: _Frame, claim: Claim, verdict: Verdict) -> bool:
    label = badge_of(verdict, frame.scales, frame.labels).label
    return label.lower() in _summary(claim, verdict).lower()


def _on_publication(frame: _Frame, publication: Publication) -> Iterator[str]:
    """Yield what readers of the markup ask for and nobody has said; nothing is put in its place."""
    published = _published(frame.article)
    missing = {
        "reviews no page": not frame.page,
        "reviews no date": not publication.published_on.strip(),
        "reviews no organisation": "author" not in frame.shared,
        "reviews no appearance": not web_address(frame.article.url if frame.article else None),
        "reviews no claim date": not _is_exact(published),
    }
    yield from (MISSING[key] for key, is_missing in missing.items() if is_missing)
