"""All checks of a case's prose in one pass. Time grows with the words of the case; the article is read once."""

from collections.abc import Iterator, Mapping

from fcdesk.cases.model import Case
from fcdesk.cases.review import Finding
from fcdesk.cases.scales import Scale
from fcdesk.cases.words import say
from fcdesk.writeup.lint.confidentiality import check_giveaways, check_only_confidential
from fcdesk.writeup.lint.grounds import Grounds
from fcdesk.writeup.lint.judging import check_agreement, check_lengths, check_statement, judged
from fcdesk.writeup.lint.leftovers import References, check_pictures, check_unfinished
from fcdesk.writeup.lint.lexicon import lexicon
from fcdesk.writeup.lint.prose import Passage, in_claim, prose_of
from fcdesk.writeup.lint.quoting import check_excerpts, check_quotations
from fcdesk.writeup.lint.sourcing import Sourcing, check_sourcing
from fcdesk.writeup.lint.support import Supporting, Told
from fcdesk.writeup.public.confidential import Giveaway
from fcdesk.writeup.public.publishable import publishable


def lint(
    case: Case, *, scales: Mapping[str, Scale] | None = None, texts: Mapping[str, str] | None = None
) -> list[Finding]:
    """Return what a careful reader would object to in a case's words, none twice.

    `scales` are by name; without them nothing is said of ratings. `texts` are stored files as text, by SHA-256;
    without them excerpts are not compared with the files they come from.
    """
    known = scales or {}
    sourcing = Sourcing(case)
    found = [*check_sourcing(case, sourcing), *check_excerpts(case, texts or {}), *check_pictures(case)]
    giveaways = publishable(case).telltale
    found += [*check_giveaways(case, giveaways), *check_only_confidential(case, sourcing)]
    found += _of_the_prose(case, known, sourcing, giveaways)
    found += _of_the_claims(case, known)
    return list({(one.rule, one.claim, one.about): one for one in reversed(found)}.values())[::-1]


def _of_the_prose(
    case: Case, scales: Mapping[str, Scale], sourcing: Sourcing, giveaways: tuple[Giveaway, ...]
) -> Iterator[Finding]:
    passages = list(prose_of(case))
    if not passages:
        return
    grounds, references = Grounds(case, scales, sourcing), References(case)
    supporting = Supporting(grounds.ground, lexicon(case.details.report.language or case.details.language))
    told: set[Told] = set()
    # What is confidential is told of once, and nothing is said of where it stands.
    spans = {(one.place.key, one.place.text): one.spans for one in giveaways}
    for passage in passages:
        allowed, hidden = grounds.of(passage), spans.get((passage.key, passage.text), ())
        yield from check_unfinished(passage)
        yield from references.check(passage)
        yield from check_quotations(passage, grounds.ground, allowed, hidden)
        yield from supporting.check(passage, allowed, told, hidden)


def _of_the_claims(case: Case, scales: Mapping[str, Scale]) -> Iterator[Finding]:
    words = lexicon(case.details.report.language or case.details.language)
    verdicts = case.present_verdicts()
    yield from check_lengths(claim for claim in case.claims_in_order() if claim.id in verdicts)
    for claim in case.claims_in_order():
        verdict = verdicts.get(claim.id)
        if claim.statement.strip():
            scale = scales.get(verdict.scale if verdict else case.details.scale)
            statement = Passage("statement", in_claim(claim, say("statement")), claim.statement, claim)
            yield from check_statement(statement, scale, words)
        if verdict:
            because = Passage("because", in_claim(claim, say("reasons")), verdict.because, claim)
            yield from check_agreement(because, judged(claim, verdict, scales), words)
