"""Verbs of saying in languages other than English, known by their forms; either side of one may hold its source."""

from collections.abc import Collection, Iterator

from fcdesk.spotting.lexicon.lexicon import Lexicon
from fcdesk.spotting.sources.cue import Cue, Side
from fcdesk.spotting.sources.phrase_edges import bare
from fcdesk.spotting.words import Words

_RELATIVE_REACH = 16  # words of a relative clause between commas
_MARKS = "\"”»“’',–—-"


class OtherVerbs:
    """Finds the verbs of saying of one sentence."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._words = words
        self._reporting = lexicon.reporting
        self._sources = lexicon.sources

    def find(self, taken_by_phrases: Collection[int]) -> Iterator[Cue]:
        taken = -1
        for index in range(len(self._words)):
            lower = bare(self._words.lower(index))
            if lower not in self._reporting.verbs or index <= taken or index in taken_by_phrases:
                continue
            if self._words.lower(index - 1) in self._sources.articles or self._is_other_sense(index):
                continue
            cue = self._cue_at(index, taken)
            taken = cue.last
            yield cue

    def _is_other_sense(self, verb: int) -> bool:
        """Whether the word behind the verb gives it another meaning: "говорит о …", "заявила права на …"."""
        return f"{self._words.lower(verb)} {self._words.lower(verb + 1)}" in self._sources.other_sense

    def _cue_at(self, verb: int, taken: int) -> Cue:
        words, first = self._words, verb
        while first - 1 > taken and words.lower(first - 1) in self._reporting.auxiliaries and self._is_tight(first):
            first -= 1
        has_that = words.lower(verb + 1) in self._reporting.that and not words.gap(verb + 1).strip(" ,\n")
        last = verb + has_that
        if words.lower(verb) in self._reporting.impersonal or words.lower(verb - 1) in self._reporting.makes_impersonal:
            return Cue(first, last, Side.NOWHERE, last, has_that)
        if not has_that and self._may_precede_its_source(first, verb):
            is_either = not words.gap(first).strip()  # behind a quotation's mark nothing else is its subject
            return Cue(first, last, Side.RIGHT, verb + 1, is_either=is_either)
        return Cue(first, last, Side.LEFT, first - 1, has_that, is_either=not has_that)

    def _closes_relative(self, verb: int) -> bool:
        """Whether the comma before a verb ends "…, who would not be named,": its source stands before that."""
        words, known = self._words, self._sources
        if words.gap(verb).strip() != ",":
            return False
        for index in range(verb - 1, max(0, verb - _RELATIVE_REACH), -1):
            gap = words.gap(index).strip()
            if gap:
                is_article = known.capital_nouns and words.lower(index) in known.articles
                is_relative = is_article and not words.is_capitalised(index + 1)
                return gap == "," and (is_relative or words.lower(index) in known.relatives)
        return False

    def _is_tight(self, index: int) -> bool:
        return not self._words.gap(index).strip(" -\n\u00a0")

    def _may_precede_its_source(self, first: int, verb: int) -> bool:
        words, following = self._words, self._words.lower(verb + 1)
        if verb + 1 >= len(words) or not self._is_tight(verb + 1) or following in self._sources.openers:
            return False
        before = words.gap(first).strip()
        is_inverted = bool(before) and before[-1] in _MARKS and not self._closes_relative(first)
        is_led_in = first == 0 or words.lower(first - 1) in self._reporting.before_subject
        return self._reporting.verb_first or is_inverted or is_led_in
