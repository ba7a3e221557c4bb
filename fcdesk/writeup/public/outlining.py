"""The public write-up: from a case to the outline of what readers get.

Nothing is said that the case does not hold: an unjudged claim is called so, a finding is never made up, and what
stays in the house (see `publishable`) is not so much as hinted at.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, TypeVar

from fcdesk.cases.house import Imprint, Section
from fcdesk.cases.model import Case, Correction, Reply, Source
from fcdesk.cases.scales import Scale
from fcdesk.cases.words import say
from fcdesk.writeup.characters import in_one_line, in_paragraphs
from fcdesk.writeup.export_words import PARTS
from fcdesk.writeup.labels import Labels
from fcdesk.writeup.links import host_of
from fcdesk.writeup.naming import listed, with_jump
from fcdesk.writeup.outline import (
    CorrectionRow,
    Jump,
    Line,
    Meaning,
    Outline,
    ReplyRow,
    Run,
    SourceEntry,
    WebLink,
    Words,
)
from fcdesk.writeup.public.claims import claim_sections, rating_row
from fcdesk.writeup.public.report import about, byline, headline, standfirst, tally
from fcdesk.writeup.public.sources import address_of, public_title, publisher_and_date, title_run
from fcdesk.writeup.public.telling import ReadPicture, Telling, no_pictures, telling_of
from fcdesk.writeup.public.withheld_words import left_out, warnings
from fcdesk.writeup.ratings import badge_of
from fcdesk.writeup.sections import sections_of, without_dead_jumps

T = TypeVar("T")

_NO_IMPRINT: Final = Imprint()
_HEAD: Final = ("headline", "standfirst", "report byline")
_PARTS: Final = {
    Section.IN_SHORT: "in short",
    Section.METHOD: "method",
    Section.RESPONSES: "responses",
    Section.CORRECTIONS: "corrections",
    Section.ABOUT: "about",
}
"""The parts with words of their own, as `warnings` names them."""
_OWED: Final = {
    Section.CLAIMS: "claim by claim",
    Section.MEANINGS: "meanings",
    Section.RESPONSES: "responses",
    Section.SOURCES: "sources",
    Section.CORRECTIONS: "corrections",
}
"""Sections that readers are owed, and their titles: who leaves one out is told so."""


def public_outline(
    case: Case,
    *,
    scales: Mapping[str, Scale],
    labels: Labels,
    version: int,
    prepared_at: str,
    sections: Sequence[Section] | None = None,
    imprint: Imprint = _NO_IMPRINT,
    read_picture: ReadPicture = no_pictures,
) -> Outline:
    """Return the outline of the write-up for readers.

    `scales` by name; `version` counts the case's write-ups; `prepared_at` is ISO 8601 in UTC. `sections` are those the
    newsroom has chosen, in their order (None: all). RuleBroken for a picture without alt text or one that cannot be
    shown, EnvironmentProblem for one whose file cannot be read.
    """
    telling = telling_of(case, scales, labels, prepared_at, imprint, read_picture)
    chosen = sections_of("public", sections)
    reference = in_one_line(case.details.reference)
    whole = _whole(telling, chosen, reference, version)
    return without_dead_jumps("public", whole, chosen)


def _whole(telling: Telling, chosen: Sequence[Section], reference: str, version: int) -> Outline:
    case, labels, public = telling.case, telling.labels, telling.public
    report = case.details.report
    meanings = tuple(_meanings(telling)) if Section.MEANINGS in chosen else ()
    parts = (*_HEAD, *(part for section, part in _PARTS.items() if section in chosen))
    omitted = _omitted(telling, chosen)
    # What a section does not tell is not even made: no picture is decoded for claims that are left out.
    return Outline(
        labels=labels,
        reference=reference,
        version=version,
        prepared_at=telling.prepared_at,
        headline=headline(telling),
        standfirst=standfirst(telling),
        byline=byline(telling, version),
        sections=tuple(chosen),
        in_short=_if(chosen, Section.IN_SHORT, filter(None, map(in_one_line, report.in_short))),
        ratings=_if(chosen, Section.RATINGS, (rating_row(telling, claim) for claim in public.claims)),
        caption=_caption(telling, has_meanings=bool(meanings)),
        article=_if(chosen, Section.ARTICLE, article_lines(telling)),
        claims=_if(chosen, Section.CLAIMS, claim_sections(telling)),
        method=_if(chosen, Section.METHOD, in_paragraphs(report.method)),
        replies=_if(chosen, Section.RESPONSES, (_reply_row(telling, one) for one in sorted(case.replies, key=_asked))),
        meanings=meanings,
        sources=_if(chosen, Section.SOURCES, (_source_entry(telling, source) for source in public.sources)),
        corrections=_if(
            chosen,
            Section.CORRECTIONS,
            (_correction_row(telling, entry) for entry in sorted(case.corrections, key=_corrected)),
        ),
        about=_if(chosen, Section.ABOUT, about(telling, reference, version)),
        left_out=(*left_out(public, with_pictures=Section.CLAIMS in chosen), *omitted),
        warnings=tuple(warnings(public, parts)),
        organisation=in_one_line(telling.imprint.organisation),
    )


def _if(chosen: Sequence[Section], section: Section, parts: Iterable[T]) -> tuple[T, ...]:
    return tuple(parts) if section in chosen else ()


def _omitted(telling: Telling, chosen: Sequence[Section]) -> Iterator[str]:
    """Yield a sentence for each section that was left out by choice although readers are owed what is in it."""
    case, public = telling.case, telling.public
    holds = {
        Section.CLAIMS: bool(public.claims),
        Section.MEANINGS: bool(public.claims),
        Section.RESPONSES: bool(len(case.replies)),
        Section.SOURCES: bool(public.sources),
        Section.CORRECTIONS: bool(len(case.corrections)),
    }
    for section, title in _OWED.items():
        if holds[section] and section not in chosen:
            yield say(
                "By choice, the section “{section}” was left out, although the case has something to say there.",
                section=PARTS[title],
            )


def _caption(telling: Telling, *, has_meanings: bool) -> Line:
    """Return what stands below the table of claims.

    How many are judged, if nothing above says so; why their numbers go up and down, if they do; and the meanings.
    """
    labels, said = telling.labels, tally(telling)
    numbers = [claim.number for claim in telling.public.claims]
    told = [said] if not has_meanings or standfirst(telling) != said else []
    if numbers != sorted(numbers):
        told.append(labels.say("in article order"))
    if not has_meanings:
        return (Words(" ".join(told)),)
    lead: Line = (Words(f"{' '.join(told)} "),) if told else ()
    return (*lead, *with_jump(labels, "see meanings", "section", (Jump(labels.say("meanings"), "meanings"),)))


# --- the article -------------------------------------------------------------------------------------------------


def article_lines(telling: Telling) -> tuple[Line, ...]:
    """Return what is known of the article, as lines with a label each."""
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


# --- ratings -----------------------------------------------------------------------------------------------------


def _meanings(telling: Telling) -> Iterable[Meaning]:
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


def _source_entry(telling: Telling, source: Source) -> SourceEntry:
    labels, number = telling.labels, telling.source_numbers[source.id]
    facts = listed(labels, (in_one_line(source.author), publisher_and_date(source, labels)))
    read = in_one_line(telling.public.read_on.get(source.id))
    details = [labels.say("read on", date=labels.date(read)) if read else "", in_one_line(address_of(source.url).text)]
    return SourceEntry(
        number=number,
        anchor=f"source_{number}",
        line=(
            title_run(source, labels, is_held=source.id in telling.public.held),
            *((Words(f"{labels.mark}. {facts}{labels.mark}."),) if facts else ()),
        ),
        details=" · ".join(detail for detail in details if detail),
    )


def _asked(reply: Reply) -> tuple[str, str]:
    return (reply.asked_at, reply.id)


def _corrected(correction: Correction) -> tuple[str, str]:
    return (correction.at, correction.id)


def _reply_row(telling: Telling, reply: Reply) -> ReplyRow:
    labels = telling.labels
    answer = in_paragraphs(reply.answer)
    if answer and reply.answered_at:
        answer = (labels.say("replied on", date=labels.date(reply.answered_at)), *answer)
    return ReplyRow(
        party=in_one_line(reply.party) or labels.say("unnamed party"),
        about=telling.about(reply.claim_id),
        asked_on=labels.date(in_one_line(reply.asked_at)) or labels.say("no date"),
        reply=answer or (labels.say("no reply", date=labels.date(telling.prepared_at)),),
    )


def _correction_row(telling: Telling, correction: Correction) -> CorrectionRow:
    return CorrectionRow(
        on=telling.labels.date(in_one_line(correction.at)) or telling.labels.say("no date"),
        text=in_paragraphs(correction.text) or (telling.labels.say("what changed"),),
        about=telling.about(correction.claim_id),
    )
