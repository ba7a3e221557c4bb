"""What readers must not learn from a text, and verdicts that rest on what they must not learn."""

from collections.abc import Iterator

from fcdesk.cases.model import Case
from fcdesk.cases.review import ERROR, WARNING, Finding, key_of
from fcdesk.cases.text import shortened
from fcdesk.cases.words import say
from fcdesk.writeup.lint.prose import Sentences
from fcdesk.writeup.lint.sourcing import Sourcing
from fcdesk.writeup.public.confidential import Giveaway, is_confidential

_MOST_QUOTED = 3
_LONGEST = 60


def check_giveaways(case: Case, found: tuple[Giveaway, ...]) -> Iterator[Finding]:
    """Yield a finding for each text that holds words of a confidential source; it quotes them, for the house."""
    for one in found:
        place = one.place
        if place.field == "title" and not case.details.report.headline:
            continue  # told of the headline, which is the same
        words = one.words
        quoted = ", ".join(f"“{shortened(said, _LONGEST)}”" for said in words[:_MOST_QUOTED])
        if len(words) > _MOST_QUOTED:
            quoted = say("{items} and {count} more", items=quoted, count=len(words) - _MOST_QUOTED)
        text = say(
            "{where}: {words} can be known from a confidential source alone; take it out, or cite something open that "
            "has it.",
            where=place.where,
            words=quoted,
        )
        sentences = Sentences(place.text)
        where = (place.field, place.where, place.file.id if place.file else "", place.reply.id if place.reply else "")
        yield Finding(
            rule="confidential-words",
            severity=ERROR,
            claim=place.claim.number if place.claim else None,
            text=text,
            reply=place.reply.id if place.reply else None,
            file=place.file.id if place.file else None,
            field=place.field,
            about=key_of(*where, *words, *(sentences.at(start) for start, _ in one.spans)),
        )


def check_only_confidential(case: Case, sourcing: Sourcing) -> Iterator[Finding]:
    """Yield the judged claims of which readers get no evidence, because all of it is confidential."""
    verdicts = case.present_verdicts()
    for claim in case.claims_in_order():
        items, verdict = sourcing.evidence_of(claim.id), verdicts.get(claim.id)
        if verdict and items and all(is_confidential(case, item) for item in items):
            text = say(
                "Claim {number}: its verdict rests on confidential evidence alone, so readers are shown "
                "none; find something open, or tell them in the reasons why none is named.",
                number=str(claim.number),
            )
            about = key_of(verdict.rating, *sorted(item.id for item in items))
            yield Finding("only-confidential", WARNING, claim.number, text, field="evidence", about=about)
