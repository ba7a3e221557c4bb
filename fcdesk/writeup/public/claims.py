"""The claims of a public write-up: what was claimed, how it is rated and why, the evidence and its pictures."""

from collections.abc import Iterator
from itertools import count

from fcdesk.cases.model import Claim, Stance, StoredFile, Verdict
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.cases.words import say
from fcdesk.writeup.characters import clean, in_one_line, in_paragraphs
from fcdesk.writeup.naming import claim_anchor, in_short, joined, listed, with_jump
from fcdesk.writeup.outline import (
    Card,
    ClaimSection,
    EvidenceItem,
    Jump,
    Line,
    Picture,
    RatingRow,
    Run,
    WebLink,
    Words,
)
from fcdesk.writeup.pictures import MOST_BYTES, public_picture
from fcdesk.writeup.public.media import media_lines
from fcdesk.writeup.public.publishable import Shown
from fcdesk.writeup.public.sources import address_of, publisher_and_date, title_run
from fcdesk.writeup.public.telling import Telling
from fcdesk.writeup.quoting import as_read, unwrapped
from fcdesk.writeup.ratings import badge_of

_STANCES = {Stance.SUPPORTS: "supports", Stance.UNDERMINES: "undermines", Stance.CONTEXT: "context"}


def rating_row(telling: Telling, claim: Claim) -> RatingRow:
    """Return a claim's line in the table of claims."""
    labels = telling.labels
    short = in_short(claim, labels) or labels.say("claim number", number=claim.number)
    badge = badge_of(telling.public.verdicts.get(claim.id), telling.scales, labels)
    return RatingRow(claim.number, claim_anchor(claim), short, badge)


def claim_sections(telling: Telling) -> Iterator[ClaimSection]:
    """Yield what is said of each claim.

    RuleBroken for a picture that cannot be shown as it is, EnvironmentProblem for one whose file cannot be read.
    """
    figures = _Figures(telling)
    for claim in telling.public.claims:
        yield _section(telling, claim, figures)


def _section(telling: Telling, claim: Claim, figures: "_Figures") -> ClaimSection:
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
        evidence=tuple(
            _item(telling, f"{claim.number}.{place}", item, figures.of(claim, item))
            for place, item in enumerate(items, 1)
        ),
        unknown=in_paragraphs(verdict.unknown) if verdict else (),
        no_evidence=labels.say("no evidence") if verdict and not items else "",
    )


def _card(telling: Telling, claim: Claim, verdict: Verdict | None) -> Card:
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
        media=tuple(media_lines(telling.public.media.get(claim.id), labels)),
    )


def _where(telling: Telling, claim: Claim) -> Line:
    claimant, place = in_one_line(claim.claimant), telling.places.words(claim.anchor.start, telling.labels)
    relayed = listed(telling.labels, map(in_one_line, claim.relayed_by))
    via = telling.labels.say("via", names=relayed) if relayed else ""
    occasion = listed(telling.labels, (in_one_line(claim.said_where), telling.labels.date(in_one_line(claim.said_on))))
    told = [words for words in (claimant, via, occasion, place) if words]
    runs: list[Run] = [Words(words if number else words[:1].upper() + words[1:]) for number, words in enumerate(told)]
    address = address_of(telling.article.url).href if telling.article else None
    if address:
        runs.append(WebLink(telling.labels.say("article link"), address))
    return joined(telling.labels, (run for run in runs if run.text))


def _item(telling: Telling, number: str, item: Shown, figures: tuple[tuple[Picture, ...], Line]) -> EvidenceItem:
    labels, source_number = telling.labels, telling.source_numbers[item.source.id]
    details = publisher_and_date(item.source, labels)
    locator = in_one_line(item.evidence.locator)
    return EvidenceItem(
        number=number,
        cited_as=Jump(f"[{source_number}]", f"source_{source_number}"),
        source=(
            title_run(item.source, labels, is_held=item.source.id in telling.public.held),
            *((Words(f"{labels.mark} — {details}{labels.mark}"),) if details else ()),
        ),
        excerpt=clean(item.evidence.excerpt).strip(),
        stance=labels.say(_STANCES[item.link.stance]),
        locator=labels.say("locator", locator=locator) if locator else "",
        pictures=figures[0],
        see=figures[1],
    )


# --- pictures ----------------------------------------------------------------------------------------------------


class _Figures:
    """Numbers the pictures in the order a reader meets them; each is shown once and then referred to."""

    def __init__(self, telling: Telling) -> None:
        self._telling = telling
        self._numbers = count(1)
        self._shown: dict[str, Jump] = {}

    def of(self, claim: Claim, item: Shown) -> tuple[tuple[Picture, ...], Line]:
        """Return the pictures to show with a piece of evidence, and a line that leads to those shown before."""
        labels = self._telling.labels
        files = self._telling.public.pictures.get(item.evidence.id, ())
        before: list[Run] = []
        for file in files:
            if file.id in self._shown:
                before += [*([Words(", ")] if before else []), self._shown[file.id]]
        pictures = tuple(self._new(claim, item, file) for file in files if file.id not in self._shown)
        return pictures, with_jump(labels, "see figures", "figures", tuple(before)) if before else ()

    def _new(self, claim: Claim, item: Shown, file: StoredFile) -> Picture:
        number, labels = next(self._numbers), self._telling.labels
        whose = say(
            "the picture {file} of evidence {number}", file=in_one_line(file.name), number=str(item.evidence.number)
        )
        alt = in_one_line(file.alt)
        if not alt or alt.casefold() == in_one_line(file.name).casefold():
            raise RuleBroken(
                "{picture}, shown under claim {number}, has no words for readers who cannot see it; "
                "describe what it shows, or take it out of the write-up",
                picture=whose,
                number=str(claim.number),
            )
        if file.size > MOST_BYTES:
            raise RuleBroken("{picture} is too large for a write-up; add a smaller copy of it", picture=whose)
        try:
            picture = public_picture(
                self._telling.read_picture(file.sha256),
                say("{picture}, under claim {number},", picture=whose, number=str(claim.number)),
            )
        except EnvironmentProblem as problem:
            raise EnvironmentProblem(
                "{picture}, under claim {number}, cannot be shown: {problem}",
                picture=whose,
                number=str(claim.number),
                problem=problem.words,
            ) from problem
        name, cited = labels.say("figure", number=number), self._telling.source_numbers[item.source.id]
        caption = in_one_line(file.caption)
        self._shown[file.id] = Jump(name, f"figure_{number}")
        return Picture(
            anchor=f"figure_{number}",
            data=picture.data,
            media_type=picture.media_type,
            width=picture.width,
            height=picture.height,
            alt=alt,
            caption=(
                Words(f"{name}.{labels.mark} ", strong=True),
                Words(f"{caption}{labels.mark} " if caption else ""),
                Jump(f"[{cited}]", f"source_{cited}"),
            ),
        )
