"""The public write-up: from a case to the outline of what readers get.

Nothing is said that the case does not hold: an unjudged claim is called so, a finding is never made up, and what
stays in the house (see `publishable`) is not so much as hinted at.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from fcdesk.cases.model import Article, Case, Claim, Correction, Reply, Source, Stance, Verdict
from fcdesk.cases.scales import Scale
from fcdesk.writeup.characters import clean, in_one_line, in_paragraphs
from fcdesk.writeup.labels import Labels
from fcdesk.writeup.links import host_of
from fcdesk.writeup.naming import claim_anchor, foreign, in_short, joined, listed
from fcdesk.writeup.outline import (
    Card,
    ClaimSection,
    CorrectionRow,
    EvidenceItem,
    Jump,
    Line,
    Meaning,
    Outline,
    RatingRow,
    ReplyRow,
    Run,
    SourceEntry,
    WebLink,
    Words,
)
from fcdesk.writeup.places import Places
from fcdesk.writeup.public_sources import address_of, public_title, publisher_and_date, title_run
from fcdesk.writeup.publishable import Publishable, Shown, publishable
from fcdesk.writeup.quoting import as_read, unwrapped
from fcdesk.writeup.ratings import badge_of
from fcdesk.writeup.withheld_words import left_out, warnings

_STANCES = {Stance.SUPPORTS: "supports", Stance.UNDERMINES: "undermines", Stance.CONTEXT: "context"}


@dataclass(frozen=True, slots=True)
class _Telling:
    """What every part of the outline is told from and in which words."""

    case: Case
    article: Article | None
    public: Publishable
    scales: Mapping[str, Scale]
    labels: Labels
    prepared_at: str
    quote_language: str | None
    source_numbers: Mapping[str, int]
    claims_by_id: Mapping[str, Claim]
    places: Places


def public_outline(
    case: Case, *, scales: Mapping[str, Scale], labels: Labels, version: int, prepared_at: str
) -> Outline:
    """Return the outline of the write-up for readers.

    `scales` by name; `version` counts the case's write-ups; `prepared_at` is ISO 8601 in UTC.
    """
    telling = _telling(case, scales, labels, prepared_at)
    sections = tuple(_section(telling, claim) for claim in telling.public.claims)
    reference = in_one_line(case.details.reference)
    return Outline(
        labels=labels,
        reference=reference,
        version=version,
        prepared_at=prepared_at,
        headline=_headline(telling, reference),
        standfirst=_standfirst(telling),
        byline=labels.say("byline", date=labels.date(prepared_at), version=version),
        article=_article_lines(telling),
        ratings=tuple(_rating_row(telling, claim) for claim in telling.public.claims),
        claims=sections,
        replies=tuple(_reply_row(telling, reply) for reply in sorted(case.replies, key=_asked)),
        meanings=tuple(_meanings(telling)),
        sources=tuple(_source_entry(telling, source) for source in telling.public.sources),
        corrections=tuple(_correction_row(telling, entry) for entry in sorted(case.corrections, key=_corrected)),
        about=_about(telling, reference, version),
        left_out=tuple(left_out(telling.public, labels)),
        warnings=tuple(warnings(telling.public, labels)),
    )


def _telling(case: Case, scales: Mapping[str, Scale], labels: Labels, prepared_at: str) -> _Telling:
    public = publishable(case)
    article = max(case.articles, key=lambda version: version.version, default=None)
    return _Telling(
        case=case,
        article=article,
        public=public,
        scales=scales,
        labels=labels,
        prepared_at=prepared_at,
        quote_language=foreign(case.details.language, labels),
        source_numbers={source.id: number for number, source in enumerate(public.sources, 1)},
        claims_by_id={claim.id: claim for claim in public.claims},
        places=Places(article),
    )


def _headline(telling: _Telling, reference: str) -> str:
    article_title = public_title(telling.article.title) if telling.article else ""
    return public_title(telling.case.details.title) or article_title or reference or telling.labels.say("kicker")


def _standfirst(telling: _Telling) -> str:
    count = len(telling.public.claims)
    judged = sum(claim.id in telling.public.verdicts for claim in telling.public.claims)
    if count == 0:
        return telling.labels.say("no claims")
    if judged == count:
        return telling.labels.count("all judged", count)
    if judged == 0:
        return telling.labels.count("none judged", count)
    return telling.labels.count("some judged", judged, count=count, open=count - judged)


# --- the article -------------------------------------------------------------------------------------------------


def _article_lines(telling: _Telling) -> tuple[Line, ...]:
    article, labels = telling.article, telling.labels
    if article is None:
        return ()
    address, title = address_of(article.url), public_title(article.title)
    title_run: Run = Words(title, language=telling.quote_language)
    if address.href:
        title_run = WebLink(title or host_of(address.href), address.href, telling.quote_language)
    facts: list[tuple[str, Run]] = [
        ("title", title_run),
        ("author", Words(in_one_line(article.author))),
        ("publisher", Words(in_one_line(article.publisher))),
        ("published", Words(labels.date(in_one_line(article.published)))),
        ("address", Words(in_one_line(address.text))),
    ]
    return tuple((Words(f"{labels.say(key)}: ", strong=True), run) for key, run in facts if run.text)


# --- claims ------------------------------------------------------------------------------------------------------


def _rating_row(telling: _Telling, claim: Claim) -> RatingRow:
    labels = telling.labels
    short = in_short(claim, labels) or labels.say("claim number", number=claim.number)
    badge = badge_of(telling.public.verdicts.get(claim.id), telling.scales, labels)
    return RatingRow(claim.number, claim_anchor(claim), short, badge)


def _section(telling: _Telling, claim: Claim) -> ClaimSection:
    labels, verdict = telling.labels, telling.public.verdicts.get(claim.id)
    short = in_short(claim, labels)
    heading = labels.say("claim heading", number=claim.number, statement=short) if short else ""
    items = telling.public.shown.get(claim.id, ())
    return ClaimSection(
        number=claim.number,
        anchor=claim_anchor(claim),
        heading=heading or labels.say("claim number", number=claim.number),
        card=_card(telling, claim, verdict),
        because=in_paragraphs(verdict.because) if verdict else (labels.say("not yet judged means"),),
        evidence=tuple(_item(telling, f"{claim.number}.{place}", item) for place, item in enumerate(items, 1)),
        unknown=in_paragraphs(verdict.unknown) if verdict else (),
        no_evidence=labels.say("no evidence") if verdict and not items else "",
    )


def _card(telling: _Telling, claim: Claim, verdict: Verdict | None) -> Card:
    labels = telling.labels
    quote = as_read(claim.anchor, telling.article)
    remarks = [labels.say("lost")] if claim.anchor.is_lost else []
    wording = clean(verdict.wording) if verdict else ""
    if wording.strip() and wording != clean(claim.anchor.quote):
        remarks.append(labels.say("judged wording", quote=labels.quoted(unwrapped(wording))))
    return Card(
        quote=quote,
        quote_language=telling.quote_language,
        where=_where(telling, claim),
        remarks=tuple(remarks),
        badge=badge_of(verdict, telling.scales, labels),
        judged_on=labels.say("judged on", date=labels.date(verdict.at)) if verdict and verdict.at.strip() else "",
    )


def _where(telling: _Telling, claim: Claim) -> Line:
    claimant, place = in_one_line(claim.claimant), telling.places.words(claim.anchor.start, telling.labels)
    runs: list[Run] = [Words(claimant), Words(place if claimant else place[:1].upper() + place[1:])]
    address = address_of(telling.article.url).href if telling.article else None
    if address:
        runs.append(WebLink(telling.labels.say("article link"), address))
    return joined(telling.labels, (run for run in runs if run.text))


def _item(telling: _Telling, number: str, item: Shown) -> EvidenceItem:
    labels, source_number = telling.labels, telling.source_numbers[item.source.id]
    details = publisher_and_date(item.source, labels)
    locator = in_one_line(item.evidence.locator)
    return EvidenceItem(
        number=number,
        cited_as=Jump(f"[{source_number}]", f"source_{source_number}"),
        source=(
            _title_run(telling, item.source),
            *((Words(f"{labels.mark} — {details}{labels.mark}"),) if details else ()),
        ),
        excerpt=clean(item.evidence.excerpt).strip(),
        stance=labels.say(_STANCES[item.link.stance]),
        locator=labels.say("locator", locator=locator) if locator else "",
    )


# --- ratings -----------------------------------------------------------------------------------------------------


def _meanings(telling: _Telling) -> Iterable[Meaning]:
    """Return what the ratings used mean, in their scale's order; only where it is the scale they were given on."""
    verdicts = [telling.public.verdicts.get(claim.id) for claim in telling.public.claims]
    used = {(v.scale, v.scale_version, v.rating): v for v in verdicts if v}
    for name in dict.fromkeys(scale for scale, _, _ in used):
        scale = telling.scales.get(name)
        for rating in scale.ratings if scale else ():
            verdict = used.get((name, scale.version, rating.key)) if scale else None
            if scale and verdict and rating.definition:
                translated = telling.labels.rating(scale, rating)
                definition = translated.definition if translated else in_one_line(rating.definition)
                yield Meaning(badge_of(verdict, telling.scales, telling.labels), definition)
    if None in verdicts:
        yield Meaning(badge_of(None, telling.scales, telling.labels), telling.labels.say("not yet judged means"))


# --- sources, replies, corrections -------------------------------------------------------------------------------


def _title_run(telling: _Telling, source: Source) -> Run:
    return title_run(source, telling.labels, is_held=source.id in telling.public.held)


def _source_entry(telling: _Telling, source: Source) -> SourceEntry:
    labels, number = telling.labels, telling.source_numbers[source.id]
    facts = listed(labels, (in_one_line(source.author), publisher_and_date(source, labels)))
    read = in_one_line(telling.public.read_on.get(source.id))
    details = [labels.say("read on", date=labels.date(read)) if read else "", in_one_line(address_of(source.url).text)]
    return SourceEntry(
        number=number,
        anchor=f"source_{number}",
        line=(_title_run(telling, source), *((Words(f"{labels.mark}. {facts}{labels.mark}."),) if facts else ())),
        details=" · ".join(detail for detail in details if detail),
    )


def _asked(reply: Reply) -> tuple[str, str]:
    return (reply.asked_at, reply.id)


def _corrected(correction: Correction) -> tuple[str, str]:
    return (correction.at, correction.id)


def _about_claim(telling: _Telling, claim_id: str | None) -> Line:
    claim = telling.claims_by_id.get(claim_id) if claim_id else None
    return (Jump(telling.labels.say("about claim", number=claim.number), claim_anchor(claim)),) if claim else ()


def _reply_row(telling: _Telling, reply: Reply) -> ReplyRow:
    labels = telling.labels
    answer = in_paragraphs(reply.answer)
    if answer and reply.answered_at:
        answer = (labels.say("replied on", date=labels.date(reply.answered_at)), *answer)
    return ReplyRow(
        party=in_one_line(reply.party) or labels.say("unnamed party"),
        about=_about_claim(telling, reply.claim_id),
        asked_on=labels.date(in_one_line(reply.asked_at)) or labels.say("no date"),
        reply=answer or (labels.say("no reply", date=labels.date(telling.prepared_at)),),
    )


def _correction_row(telling: _Telling, correction: Correction) -> CorrectionRow:
    return CorrectionRow(
        on=telling.labels.date(in_one_line(correction.at)) or telling.labels.say("no date"),
        text=in_paragraphs(correction.text) or (telling.labels.say("what changed"),),
        about=_about_claim(telling, correction.claim_id),
    )


def _about(telling: _Telling, reference: str, version: int) -> tuple[str, ...]:
    labels = telling.labels
    on = labels.date(telling.prepared_at)
    document = labels.say("about document", version=version, reference=reference, date=on)
    if not telling.public.claims:
        return (document,)
    return (f"{labels.say('about quotes')} {labels.say('about scope')}", document)
