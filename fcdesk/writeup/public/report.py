"""What a public write-up says of itself: its headline, who made it and how it was checked."""

from collections.abc import Iterator

from fcdesk.cases.model import Case, Review
from fcdesk.writeup.characters import in_one_line
from fcdesk.writeup.labels import Labels
from fcdesk.writeup.naming import joined
from fcdesk.writeup.outline import Line, Run, WebLink, Words
from fcdesk.writeup.public.sources import address_of, public_title
from fcdesk.writeup.public.telling import Telling


def headline(telling: Telling) -> str:
    """Return the headline that states the finding; else the case's title, the article's, or what the document is."""
    details = telling.case.details
    article_title = public_title(telling.article.title) if telling.article else ""
    named = public_title(details.report.headline) or public_title(details.title) or article_title
    return named or in_one_line(details.reference) or telling.labels.say("kicker")


def standfirst(telling: Telling) -> str:
    """Return the report's own standfirst, else how many claims have been judged."""
    return in_one_line(telling.case.details.report.standfirst) or tally(telling)


def tally(telling: Telling) -> str:
    """Return how many claims have been judged, as a sentence."""
    count = len(telling.public.claims)
    judged = sum(claim.id in telling.public.verdicts for claim in telling.public.claims)
    if count == 0:
        return telling.labels.say("no claims")
    if judged == count:
        return telling.labels.count("all judged", count)
    if judged == 0:
        return telling.labels.count("none judged", count)
    return telling.labels.count("some judged", judged, count=count, open=count - judged)


def byline(telling: Telling, version: int) -> str:
    """Return who made the document, as they wrote it, when it was published and which version it is."""
    labels, report = telling.labels, telling.case.details.report
    published = labels.date(in_one_line(report.published_on))
    known = (
        in_one_line(report.byline),
        labels.say("published on", date=published) if published else "",
        labels.say("byline", date=labels.date(telling.prepared_at), version=version),
    )
    return f"{labels.mark} · ".join(words for words in known if words)


def about(telling: Telling, reference: str, version: int) -> Iterator[Line]:
    """Yield what a reader should know of the document: what it covers, who answers for it, who publishes it."""
    labels, report = telling.labels, telling.case.details.report
    if telling.public.claims:
        yield (Words(f"{labels.say('about quotes')} {labels.say('about scope')}"),)
    document = labels.say("about document", version=version, reference=reference, date=labels.date(telling.prepared_at))
    yield (Words(document),)
    page = address_of(report.page)
    if page.href:
        yield (Words(f"{labels.say('published at')}: "), WebLink(in_one_line(page.text), page.href))
    signed = tuple(Words(words) for words in (in_one_line(report.byline), _checked(telling.case, labels)) if words)
    if signed:
        yield joined(labels, signed)
    yield from _imprint(telling)


def _imprint(telling: Telling) -> Iterator[Line]:
    imprint = telling.imprint
    name, home = in_one_line(imprint.organisation), address_of(imprint.organisation_url)
    publisher: Run = Words(name or in_one_line(home.text))
    if home.href:
        publisher = WebLink(name or in_one_line(home.text), home.href)
    if publisher.text:
        yield (Words(f"{telling.labels.say('publisher')}: "), publisher)
    yield from ((Words(line),) for line in map(in_one_line, imprint.lines) if line)


def _checked(case: Case, labels: Labels) -> str:
    """Say that a second person checked the case, and when, if that is so; never who.

    It is so if the last word on the case as a whole was an approval, by somebody who judged none of the claims, given
    after the last of the ratings it is about.
    """
    last = max((review for review in case.reviews if review.claim_id is None), key=_in_time, default=None)
    verdicts = case.present_verdicts().values()
    if last is None or not last.approved or not verdicts or not _name(last.by):
        return ""
    if any(_name(verdict.by) == _name(last.by) or verdict.at > last.at for verdict in case.verdicts):
        return ""
    on = labels.date(in_one_line(last.at))
    return labels.say("checked on", date=on) if on else ""


def _in_time(review: Review) -> tuple[str, str]:
    return (review.at, review.id)


def _name(by: str) -> str:
    return in_one_line(by).casefold()
