"""The annotated copy: the article with a comment on each claim.

There is one kind of it, and whoever makes it has to say for whom. For the house (the author, the editor, the lawyer) it
holds everything, confidential sources under their names, and says so on each page; for the public it holds what
`publishable` lets out, unsigned. There is no default: a copy made for the wrong reader cannot be called back.
"""

from collections.abc import Mapping, Sequence

from fcdesk.cases.house import Imprint, Section
from fcdesk.cases.model import Case, Claim
from fcdesk.cases.scales import Scale
from fcdesk.writeup.characters import in_one_line
from fcdesk.writeup.inhouse.commenting import STANCES, Cited, claim_comment
from fcdesk.writeup.inhouse.marking import NOTHING_MARKED, Passage, marked_article
from fcdesk.writeup.inhouse.outline import AnnotatedOutline, MarginNote
from fcdesk.writeup.inhouse.telling import InHouse, article_facts, in_house, source_line
from fcdesk.writeup.labels import Labels
from fcdesk.writeup.outline import Jump, Words
from fcdesk.writeup.public.outlining import article_lines
from fcdesk.writeup.public.publishable import Publishable
from fcdesk.writeup.public.report import byline, headline, standfirst
from fcdesk.writeup.public.sources import publisher_and_date, title_run
from fcdesk.writeup.public.telling import Telling, telling_of
from fcdesk.writeup.public.withheld_words import left_out, warnings
from fcdesk.writeup.ratings import badge_of
from fcdesk.writeup.sections import sections_of

_HEAD = ("headline", "standfirst", "report byline")


def annotated_outline(
    case: Case,
    *,
    scales: Mapping[str, Scale],
    labels: Labels,
    version: int,
    prepared_at: str,
    for_public: bool,
    sections: Sequence[Section] | None = None,
) -> AnnotatedOutline:
    """Return the outline of the annotated copy. Arguments as for `public_outline`, and for whom it is."""
    telling = telling_of(case, scales, labels, prepared_at, Imprint())
    house = in_house(case, scales=scales, labels=labels, prepared_at=prepared_at)
    chosen = sections_of("annotated", sections)
    passages = _public_passages(house, telling) if for_public else _inhouse_passages(house)
    article = marked_article(house.article, passages, labels=labels, language=house.quote_language)
    facts = article_lines(telling) if for_public else article_facts(house)
    return AnnotatedOutline(
        labels=labels,
        reference=in_one_line(case.details.reference),
        version=version,
        prepared_at=prepared_at,
        for_public=for_public,
        headline=headline(telling),
        standfirst=standfirst(telling),
        byline=byline(telling, version),
        sections=chosen,
        intro=labels.say("annotated intro") if telling.public.claims else "",
        article_facts=facts if Section.ARTICLE in chosen else (),
        article=article if Section.ANNOTATED_ARTICLE in chosen else NOTHING_MARKED,
        left_out=tuple(left_out(telling.public)) if for_public else (),
        warnings=tuple(warnings(telling.public, _HEAD)) if for_public else (),
    )


def _inhouse_passages(house: InHouse) -> list[Passage]:
    return [_passage(house, claim, inhouse_citations(house, claim), signed=True) for claim in house.claims]


def _public_passages(house: InHouse, telling: Telling) -> list[Passage]:
    numbers = telling.source_numbers
    return [
        _passage(house, claim, _public_citations(telling.public, numbers, claim, house.labels), signed=False)
        for claim in house.claims
    ]


def _passage(house: InHouse, claim: Claim, cited: list[Cited], *, signed: bool) -> Passage:
    verdict = house.present(claim.id)
    badge = badge_of(verdict, house.scales, house.labels)
    tag = f"C{claim.number}"
    comment = claim_comment(claim, verdict, badge, cited, house.labels, signed=signed)
    return Passage(tag, "claim", claim.anchor, MarginNote(Jump(tag, ""), (), badge, ""), comment)


def inhouse_citations(house: InHouse, claim: Claim) -> list[Cited]:
    """Return the claim's evidence as a comment for the house cites it."""
    labels = house.labels
    cited = []
    for item in house.bearing.get(claim.id, ()):
        number = house.cited_as(item.source)
        locator = in_one_line(item.evidence.locator)
        cited.append(
            Cited(
                number=number.text if number else "–",
                source=source_line(item.source, labels),
                mark=labels.say("confidential") if item.source and item.source.confidential else "",
                stance=labels.say(STANCES[item.link.stance]),
                locator=labels.say("locator", locator=locator) if locator else "",
            )
        )
    return cited


def _public_citations(public: Publishable, numbers: Mapping[str, int], claim: Claim, labels: Labels) -> list[Cited]:
    cited = []
    for item in public.shown.get(claim.id, ()):
        details = publisher_and_date(item.source, labels)
        title = title_run(item.source, labels, is_held=item.source.id in public.held)
        locator = in_one_line(item.evidence.locator)
        cited.append(
            Cited(
                number=f"[{numbers[item.source.id]}]",
                source=(title, *((Words(f"{labels.mark} — {details}{labels.mark}"),) if details else ())),
                mark="",
                stance=labels.say(STANCES[item.link.stance]),
                locator=labels.say("locator", locator=locator) if locator else "",
            )
        )
    return cited
