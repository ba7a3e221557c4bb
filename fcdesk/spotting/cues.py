"""Where a sentence says that somebody said something: the reporting words, and on which side their source stands."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from fcdesk.spotting.lexicon import Lexicon
from fcdesk.spotting.words import Words

_BY_REACH = 8
_CLAUSE_REACH = 12
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})
_AFTER_THESE_NO_VERB = frozenset(
    {"the", "a", "an", "of", "his", "her", "their", "its", "by", "in", "for", "with", "this", "to"}
)
_PAST = frozenset({"found", "shown", "thought"})
_PLURALS = frozenset({"many", "some", "others", "people", "police", "both", "most"})
_OPENING_MARKS = '"“«„‘:'
_CLOSING_MARKS = "\"”»“’'"


class Side(StrEnum):
    """Where the source stands: before the cue, behind it, or nowhere ("it was reported")."""

    LEFT = "left"
    RIGHT = "right"
    NOWHERE = "nowhere"


class Cue(NamedTuple):
    """The reporting words from one word to another (both included), and the words next to which the source stands."""

    first: int
    last: int
    side: Side
    source_at: int
    has_that: bool = False


def find_cues(words: Words, lexicon: Lexicon) -> list[Cue]:
    """Return the cues of a sentence, in order."""
    finder = _Finder(words, lexicon)
    cues = [*finder.phrases(), *finder.verbs()]
    return sorted(cues)


class _Finder:
    """Looks for cues; each decision reads a bounded number of words."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._words = words
        self._reporting = lexicon.reporting
        self._sources = lexicon.sources
        self._weekdays = lexicon.numbers.weekdays

    def phrases(self) -> Iterator[Cue]:
        for first, last, _ in self._reporting.according.find(self._words):
            yield Cue(first, last, Side.RIGHT, last + 1)

    def verbs(self) -> Iterator[Cue]:
        taken = -1
        for index in range(len(self._words)):
            if index > taken and self._reports(index):
                cue = self._cue_at(index, taken)
                taken = cue.last
                yield cue

    def _reports(self, index: int) -> bool:
        lower, before = self._words.lower(index), self._words.lower(index - 1)
        if index and self._words.is_capitalised(index):  # the United States
            return False
        if lower in self._reporting.plain:
            return before not in _AFTER_THESE_NO_VERB
        if lower not in self._reporting.needs_that or before == "to":
            return False
        return (
            self._is_shown_to_report(index, before) if lower in _PAST or lower.endswith("ed") else self._agrees(index)
        )

    def _agrees(self, index: int) -> bool:
        """Whether "claims" or "claim" has a subject before it that fits: "false claims" and "a claim" are nouns."""
        words, before = self._words, self._words.lower(index - 1)
        if not words.gap(index).isspace():
            return False
        is_plural = before.endswith("s") or before in _PLURALS or before in self._sources.group_pronouns
        is_known = before in self._sources.anonymous or before in self._sources.document
        if words.lower(index).endswith("s"):
            is_pronoun = before in self._sources.person_pronouns or before in self._sources.thing_pronouns
            return is_pronoun or (is_known and not is_plural) or (words.is_capitalised(index - 1) and index > 1)
        return is_plural and (is_known or before in _PLURALS or before in self._sources.group_pronouns)

    def _is_shown_to_report(self, index: int, before: str) -> bool:
        if self._words.lower(index + 1) in self._reporting.that:
            return before not in _AFTER_THESE_NO_VERB
        if any(mark in self._words.gap(index + 1) for mark in _OPENING_MARKS):
            return True
        known = (*self._sources.person_pronouns, *self._sources.group_pronouns)
        names_source = before in known or before in self._sources.anonymous or before in self._sources.document
        return names_source and self._words.gap(index).isspace()

    def _cue_at(self, verb: int, taken: int) -> Cue:
        words, first = self._words, verb
        while first - 1 > taken and self._is_auxiliary(first - 1) and words.gap(first).isspace():
            first -= 1
        has_that = words.lower(verb + 1) in self._reporting.that and not words.gap(verb + 1).strip(" ,\n")
        last = verb + 1 if has_that else verb
        is_passive = any(words.lower(index) in _BE for index in range(first, verb))
        if is_passive:
            return self._passive(first, last, has_that=has_that)
        if first == verb and not has_that and self._is_inverted(verb):
            return Cue(first, last, Side.RIGHT, last + 1)
        return Cue(first, last, Side.LEFT, first - 1, has_that)

    def _is_auxiliary(self, index: int) -> bool:
        lower = self._words.lower(index)
        return lower in self._reporting.auxiliaries or (lower.endswith("ly") and not self._words.is_capitalised(index))

    def _passive(self, first: int, last: int, *, has_that: bool) -> Cue:
        for index in range(last + 1, min(len(self._words), last + 1 + _BY_REACH)):
            if self._words.gap(index).strip():
                break
            if self._words.lower(index) == "by":
                return Cue(first, last, Side.RIGHT, index + 1, has_that)
        return Cue(first, last, Side.NOWHERE, last, has_that)

    def _is_inverted(self, verb: int) -> bool:
        """'…,” said Placeholder', '…, said the source': the verb follows a mark, its source the verb."""
        words = self._words
        if words.lower(verb) not in self._reporting.inverting or verb + 1 >= len(words):
            return False
        before, after = words.gap(verb).rstrip(), words.gap(verb + 1)
        if not after.isspace() or words.lower(verb + 1) in self._weekdays:
            return False
        is_quoted = not verb or before.endswith(tuple(_CLOSING_MARKS))
        if not is_quoted and not (before.endswith(",") and self._ends_the_clause(verb + 1)):
            return False
        return self._can_name_source(verb + 1)

    def _ends_the_clause(self, index: int) -> bool:
        """Whether no verb follows before the next mark: "…, said the source." but not "…, said the states were …"."""
        words = self._words
        for place in range(index, min(len(words), index + _CLAUSE_REACH)):
            if place > index and words.gap(place).strip(" .’'-"):
                return True
            if words.lower(place) in self._sources.breakers:
                return False
        return index + _CLAUSE_REACH >= len(words)

    def _can_name_source(self, index: int) -> bool:
        words, following = self._words, self._words.lower(index)
        return (
            words.is_capitalised(index)
            or not following[:1].isascii()
            or following in self._sources.determiners
            or following in self._sources.anonymous
            or following in self._sources.person_pronouns
            or following in self._sources.group_pronouns
        )
