"""Puts forward the sentences of an article that are worth checking; a person takes them as claims or dismisses them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import reduce

from fcdesk.cases.coverage import Fate, Reading, coverage
from fcdesk.cases.edits.claims import Passage, joined_fields, mark_claims
from fcdesk.cases.edits.dismissals import dismiss
from fcdesk.cases.model import Article, Case, ClaimKind, DismissalReason, Sourcing
from fcdesk.cases.problems import RuleBroken
from fcdesk.casework.workbench import Workbench
from fcdesk.spotting.suggestions import Sentence, Spotted, suggest


def suggestions_for(article: Article, language: str | None) -> Spotted:
    """Return every sentence of an article with what speaks for and against checking it."""
    return suggest(article.text, article.blocks, language)


def spotted_in(case: Case) -> Spotted:
    """Return what is found in the article that is under check."""
    return suggestions_for(case.article, case.details.language)


def readings(case: Case, spotted: Spotted) -> tuple[Reading, ...]:
    """Return what became of each sentence so far: the nothing-unread map, in the order of `spotted.sentences`."""
    return coverage(case, [(sentence.whole.start, sentence.whole.end) for sentence in spotted.sentences])


def still_open(case: Case, spotted: Spotted) -> tuple[Sentence, ...]:
    """Return the suggestions that are neither taken nor dismissed yet, in the order of the article."""
    return tuple(sentence for sentence in unread(spotted, readings(case, spotted)) if is_suggested(spotted, sentence))


def unread(spotted: Spotted, found: Sequence[Reading]) -> tuple[Sentence, ...]:
    """Return the sentences that nobody has decided on, suggested or not. `found` is what `readings` gives."""
    fates = zip(spotted.sentences, found, strict=True)
    return tuple(sentence for sentence, reading in fates if reading.fate is Fate.UNREAD)


def is_suggested(spotted: Spotted, sentence: Sentence) -> bool:
    """Whether the program puts a sentence forward."""
    return sentence.score >= spotted.threshold


def by_strength(sentences: Iterable[Sentence]) -> list[Sentence]:
    """Return sentences with the likeliest first, equals in the order of the article."""
    return sorted(sentences, key=lambda sentence: (-sentence.score, sentence.start))


def take(bench: Workbench, passages: Iterable[Passage]) -> bool:
    """Mark passages, seen and perhaps changed by a person, as claims in one step; False if there are none."""
    return bench.do(mark_claims, sorted(passages, key=lambda passage: passage.start))


def take_unseen(bench: Workbench, sentences: Iterable[Sentence]) -> bool:
    """Mark suggestions as claims without their plain statements: nobody has read those, and they are printed."""
    return take(bench, [replace(passage_of(sentence), statement="") for sentence in sentences])


def set_aside(
    bench: Workbench,
    sentences: Iterable[Sentence],
    reason: DismissalReason,
    remark: str = "",
    *,
    was_suggested: bool = True,
) -> bool:
    """Dismiss sentences, whole as they are, as one step; False if there are none."""
    wholes = [(sentence.whole.start, sentence.whole.end) for sentence in sentences]
    return bench.do(dismiss, wholes, reason, remark=remark, was_suggested=was_suggested)


def passage_of(sentence: Sentence) -> Passage:
    """Return a suggestion as a passage to be marked. A claimant who is only probable is left for a person to name."""
    is_guess = sentence.claimant_is_probable
    return Passage(
        sentence.start,
        sentence.end,
        statement=sentence.statement,
        claimant=None if is_guess else sentence.claimant,
        kind=ClaimKind(sentence.kind),
        sourcing=None if is_guess else Sourcing(sentence.sourcing),
        relayed_by=() if is_guess else tuple(voice.name for voice in sentence.relays if not voice.is_probable),
        chosen_because="; ".join(dict.fromkeys(f"{reason.kind}: {reason.text}" for reason in sentence.reasons)),
        was_suggested=True,
    )


def merged(passages: Sequence[Passage]) -> Passage:
    """Return neighbouring passages as one, with what is said of all of them."""
    if not passages:
        raise RuleBroken("there is nothing to merge; choose two or more suggestions")
    return reduce(_joined, sorted(passages, key=lambda one: (one.start, one.end)))


def _joined(first: Passage, second: Passage) -> Passage:
    ways = {one.sourcing for one in (first, second) if one.sourcing is not None}
    both = replace(first, **joined_fields(first, second))
    return replace(
        both,
        end=max(first.end, second.end),
        kind=first.kind if first.kind is not ClaimKind.OTHER else second.kind,
        sourcing=ways.pop() if len(ways) == 1 else None,  # of two that differ neither holds for the whole
    )


def split(passage: Passage, at: int) -> tuple[Passage, Passage]:
    """Return the two parts of a passage, cut at a place of the article; each still wants its plain statement."""
    if not passage.start < at < passage.end:
        raise RuleBroken("that place does not lie within the suggestion; choose one between its words")
    return replace(passage, end=at, statement=""), replace(passage, start=at, statement="")
