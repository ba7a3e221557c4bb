"""Who reports a sentence's claim, in which words, and whether they say no more than that it was said."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from fcdesk.spotting.lexicon.statement_words import StatementWords
from fcdesk.spotting.sources.attribution import Attribution
from fcdesk.spotting.sources.cue import Cue, Side
from fcdesk.spotting.statements.clauses import Clauses
from fcdesk.spotting.words import Words

_NEAR = 6  # words before a source's first that can belong to it: "a quarter of"
_PARTING = re.compile(r"\s[—–-]+\s|[;:]")
_PRONOUNS = frozenset({"he", "she", "it", "they", "we", "i", "you"})


@dataclass(frozen=True, slots=True)
class Reporting:
    """A sentence's reporting words with its source: the source's first and last word as it stands in the sentence.

    `is_named` is False where a pronoun stands for the source; `is_according` tells "according to" from a verb. `cues`
    are all those of the sentence.
    """

    words: Words
    known: StatementWords
    cue: Cue
    cues: Sequence[Cue]
    first: int
    last: int
    is_named: bool
    is_according: bool


def reporting_of(
    words: Words, attribution: Attribution, known: StatementWords, cues: Sequence[Cue]
) -> Reporting | None:
    """Return what an attribution says of its sentence; None where the reporting words are part of the claim.

    They are when they hedge or deny ("has not said"), say more than that it was said ("hopes"), or count who said it.
    """
    cue = attribution.cue
    source = _source(words, attribution, known)
    if cue is None or attribution.claimant is None or source is None:
        return None
    is_verb = any(words.lower(i) in known.neutral for i in range(cue.first, cue.last + 1))
    if cue.side is Side.RIGHT and any(words.lower(i) in known.needs_object for i in range(cue.first, cue.last + 1)):
        return None  # "told" names its hearer on the right
    is_single = cue.first == cue.last and known.english is not None  # a verb, though none of the neutral ones
    is_according = cue.side is Side.RIGHT and not is_verb and not is_single
    if not (is_verb or is_according) or _is_hedged(words, cue, known) or _is_counted(words, cue, source, known):
        return None
    return Reporting(words, known, cue, cues, *source, not attribution.claimant.is_probable, is_according)


def _source(words: Words, attribution: Attribution, known: StatementWords) -> tuple[int, int] | None:
    """The first and last word of the source as it stands in this sentence: the name, or the pronoun for it."""
    cue, claimant = attribution.cue, attribution.claimant
    if cue is None or claimant is None or cue.side is Side.NOWHERE:
        return None
    if claimant.is_probable:
        listed = known.sources.person_pronouns | known.sources.group_pronouns | known.sources.thing_pronouns
        return (cue.source_at, cue.source_at) if words.lower(cue.source_at) in listed else None
    inside = [i for i in range(len(words)) if claimant.start <= words[i].start < claimant.end]
    if not inside or (len(inside) > 1 and words.lower(inside[0]) in _PRONOUNS):
        return None
    if any(_PARTING.search(words.gap(i)) for i in inside[1:]):
        return None
    if cue.side is Side.RIGHT:
        return (inside[0], inside[-1]) if inside[0] > cue.first else None
    is_phrase = Clauses(words, known).is_noun_phrase(inside[0], inside[-1])
    return (inside[0], inside[-1]) if is_phrase and inside[-1] < cue.first else None


def _is_hedged(words: Words, cue: Cue, known: StatementWords) -> bool:
    """Whether the reporting words say that it was not said, or not for certain."""
    first = cue.first - 1 if cue.side is Side.LEFT else cue.first - 2
    return any(words.lower(i) in known.hedging for i in range(first, cue.last + 1))


def _is_counted(words: Words, cue: Cue, source: tuple[int, int], known: StatementWords) -> bool:
    """Whether that so many, or that part of the public, said so is the claim itself: "a quarter say"."""
    first, last = source
    if words.lower(first + 1) == "of" and words.lower(first) in known.sources.partitives:
        return words.lower(last) in known.surveyed  # "one of the sources"
    begin = first
    while cue.side is Side.LEFT and 0 < begin > first - _NEAR and not words.gap(begin).strip():
        begin -= 1
    inside = {words.lower(i) for i in range(begin, last + 1)}
    is_public = words.lower(last) in known.surveyed and cue.side is Side.LEFT
    return is_public or bool(inside & known.quantified) or any(lower[0].isdigit() for lower in inside)
