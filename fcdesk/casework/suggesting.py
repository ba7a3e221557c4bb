"""Puts forward the sentences of an article that are worth checking, and takes them as claims."""

from fcdesk.cases.edits.claims import Passage, mark_claims
from fcdesk.cases.model import Article, Case, Claim, ClaimKind
from fcdesk.casework.workbench import Workbench
from fcdesk.spotting.suggestions import Sentence, Spotted, suggest


def suggestions_for(article: Article, language: str | None) -> Spotted:
    """Return every sentence of an article with what speaks for and against checking it."""
    return suggest(article.text, article.blocks, language)


def untaken(case: Case) -> list[Sentence]:
    """Return the suggestions that no claim of the case covers yet, best first."""
    spotted = suggestions_for(case.article, case.details.language)
    return [one for one in spotted.suggestions() if not any(_overlap(one, claim) for claim in case.claims)]


def take(bench: Workbench, sentences: list[Sentence]) -> bool:
    """Mark these suggestions as claims, in the order of the article, as one step; False if there are none."""
    in_order = sorted(sentences, key=lambda sentence: sentence.start)
    return bench.do(mark_claims, [passage_of(sentence) for sentence in in_order])


def passage_of(sentence: Sentence) -> Passage:
    """Return a suggestion as a passage to be marked. A claimant who is only probable is left for a person to name."""
    claimant = None if sentence.claimant_is_probable else sentence.claimant
    return Passage(sentence.start, sentence.end, claimant=claimant, kind=ClaimKind(sentence.kind))


def _overlap(sentence: Sentence, claim: Claim) -> bool:
    start, end = claim.anchor.start, claim.anchor.end
    return start is not None and end is not None and start < sentence.end and sentence.start < end
