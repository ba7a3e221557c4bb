"""Where a sentence says that somebody said something: the reporting words, and on which side their source stands."""

from collections.abc import Iterator

from fcdesk.spotting.lexicon.lexicon import Lexicon
from fcdesk.spotting.sources.cue import Cue, Side
from fcdesk.spotting.sources.english_cues import EnglishVerbs
from fcdesk.spotting.sources.other_cues import OtherVerbs
from fcdesk.spotting.words import Words


def find_cues(words: Words, lexicon: Lexicon) -> list[Cue]:
    """Return the cues of a sentence, in order; no two of them overlap."""
    verbs = EnglishVerbs(words, lexicon) if lexicon.english else OtherVerbs(words, lexicon)
    phrases = list(_phrases(words, lexicon))
    taken = {index for cue in phrases for index in range(cue.first, cue.last + 1)}
    return sorted([*phrases, *verbs.find(taken)])


def _phrases(words: Words, lexicon: Lexicon) -> Iterator[Cue]:
    """Yield the phrases: "according to" has its source behind, "zufolge" before, "went on to say" is like a verb.

    "За його словами" has the source inside; German "so" names one only behind a mark.
    """
    for first, last, kind in lexicon.reporting.phrases.find(words):
        if kind == "own_words":
            yield Cue(first, last, Side.RIGHT, first + 1, is_phrase=True)
        elif kind in ("before_source", "behind_mark"):
            if kind == "behind_mark" and not words.gap(first).strip():
                continue
            if words.lower(last + 1) in lexicon.sources.openers and not words.is_capitalised(last + 1):
                continue  # German "laut um Hilfe"
            if not words.gap(last + 1).strip(' «"“„\n\u00a0'):
                yield Cue(first, last, Side.RIGHT, last + 1, is_phrase=True)
        elif kind == "behind_source":
            yield Cue(first, last, Side.LEFT, first - 1, is_phrase=True)
        else:
            has_that = words.lower(last + 1) in lexicon.reporting.that and not words.gap(last + 1).strip(" ,\n")
            while first > 0 and words.lower(first - 1) in lexicon.reporting.auxiliaries:
                first -= 1  # noqa: PLW2901 - the cue begins with "has been"
            yield Cue(first, last + has_that, Side.LEFT, first - 1, has_that)
