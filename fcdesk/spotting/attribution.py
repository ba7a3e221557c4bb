"""Who is said to have said a sentence's claim, and how that source is named. A claimant is always words of the text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from fcdesk.spotting.cues import Cue, Side
from fcdesk.spotting.language import load_small_words
from fcdesk.spotting.lexicon import SourceWords
from fcdesk.spotting.noun_phrases import NounPhrase, phrase_after, phrase_before, phrase_before_relative
from fcdesk.spotting.words import Words

_INSIDE = re.compile(r"(?<=[\w,;] )[^\W\d_]+")  # words that do not open a sentence
_FULL_NAME = 2


class Sourcing(StrEnum):
    """How a sentence is sourced."""

    NAMED = "named"
    ANONYMOUS = "anonymous"
    INSTITUTION = "institution"
    DOCUMENT = "document"
    UNATTRIBUTED = "unattributed"


@dataclass(frozen=True, slots=True)
class Claimant:
    """text[start:end] is who says it. `is_probable`: a guess (a pronoun, a sentence that sources the one before it)."""

    start: int
    end: int
    sourcing: Sourcing
    is_probable: bool = False
    is_thing: bool = False


@dataclass(frozen=True, slots=True)
class Attribution:
    """A claimant and the cue that led to it; both None for a sentence that names nobody."""

    claimant: Claimant | None = None
    cue: Cue | None = None


class SourceReader:
    """Reads one article's sentences in order and remembers the sources named so far, for "he said"."""

    def __init__(self, known: SourceWords, text: str) -> None:
        self._known = known
        self._small_words = load_small_words().of_language["en"]
        self._names = {match.group() for match in _INSIDE.finditer(text) if match.group()[0].isupper()}
        self._last: Claimant | None = None
        self._last_thing: Claimant | None = None
        self._surnames: set[str] = set()

    def read(self, words: Words, cues: Sequence[Cue]) -> Attribution:
        """Return the first cue of the sentence that leads to a source."""
        for cue in cues:
            claimant = self._claimant(words, cue)
            if claimant:
                self._remember(words, claimant)
                return Attribution(claimant, cue)
        return Attribution()

    def _remember(self, words: Words, claimant: Claimant) -> None:
        if claimant.is_probable:
            return
        if claimant.sourcing in (Sourcing.NAMED, Sourcing.ANONYMOUS):
            self._last = claimant
        else:
            self._last_thing = claimant
        if claimant.sourcing is Sourcing.NAMED and words.text[claimant.start].isupper():
            self._surnames.add(words.text[claimant.start : claimant.end].split()[-1].lower())

    def _claimant(self, words: Words, cue: Cue) -> Claimant | None:
        if cue.side is Side.NOWHERE:
            return None
        if cue.side is Side.RIGHT:
            phrase = phrase_after(words, cue.source_at, self._known)
            return self._resolve(words, phrase) if phrase else None
        phrase = phrase_before(words, cue.source_at, self._known)
        found = self._resolve(words, phrase) if phrase else None
        if found is None and (phrase is None or words.lower(phrase.first) not in self._known.own_voice):
            phrase = phrase_before_relative(words, cue.source_at, self._known)
            found = self._resolve(words, phrase) if phrase else None
        return found

    def _resolve(self, words: Words, phrase: NounPhrase) -> Claimant | None:
        """Say who a noun phrase or pronoun is."""
        surface = words.text[words[phrase.first].start : words[phrase.first].end]
        if phrase.first == phrase.last and not (surface.isupper() and len(surface) > 1):  # the WHO is not "who"
            lower = words.lower(phrase.first)
            if lower in self._known.own_voice:
                return None
            if lower in self._known.person_pronouns or lower in self._known.group_pronouns:
                return _probable(self._last)
            if lower in self._known.thing_pronouns:
                return _probable(self._last_thing)
        return self._describe(words, phrase)

    def _describe(self, words: Words, phrase: NounPhrase) -> Claimant | None:
        """Say who a noun phrase is."""
        head = self._head(words, phrase)
        name = self._name(words, phrase, head)
        if name and self._is_person(words, phrase, name):
            return Claimant(*words.slice(name.first, name.last), Sourcing.NAMED)
        start, end = words.slice(phrase.first, phrase.last)
        lower = words.lower(head)
        if lower in self._known.offices and words.lower(phrase.first) not in ("a", "an", "one", "former"):
            return Claimant(start, end, Sourcing.NAMED)  # "the president": one person, though not by name
        if lower in self._known.anonymous or lower.removesuffix("s") in self._known.countries - {lower}:
            return Claimant(start, end, Sourcing.ANONYMOUS)
        if lower in self._known.document and not (head > 0 and words.is_capitalised(head)):
            return Claimant(start, end, Sourcing.DOCUMENT, is_thing=True)
        if self._is_institution(words, phrase, head) or (name and name.last > 0):
            return Claimant(start, end, Sourcing.INSTITUTION, is_thing=True)
        return Claimant(start, end, Sourcing.ANONYMOUS) if self._could_speak(words, phrase, head) else None

    def _could_speak(self, words: Words, phrase: NounPhrase, head: int) -> bool:
        """Whether an unknown noun phrase may be people ("younger adults"): a doubtful one is better left out."""
        inside = [words.lower(index) for index in range(phrase.first, phrase.last + 1)]
        allowed = self._known.determiners | self._known.prepositions
        if any(lower in self._small_words and lower not in allowed for lower in inside):
            return False
        is_noun = (
            inside[-1] not in allowed and words.lower(head) not in allowed and not words.lower(head).endswith("ly")
        )
        return is_noun and (inside[0] in self._known.determiners or words.lower(head).endswith("s"))

    def _head(self, words: Words, phrase: NounPhrase) -> int:
        """The noun before the first preposition; in "one of the sources" the noun behind it."""
        first = phrase.first
        is_partitive = words.lower(first) in self._known.partitives and words.lower(first + 1) == "of"
        first = first + 2 if is_partitive and first + 2 <= phrase.last else first
        for index in range(first + 1, phrase.last + 1):
            if words.is_capitalised(index) or self._is_inside_name(words, index):
                continue
            if words.lower(index) in self._known.prepositions:
                return index - 1
        return phrase.last

    def _is_inside_name(self, words: Words, index: int) -> bool:
        lower = words.lower(index)
        joins_names = words.is_capitalised(index - 1) and words.is_capitalised(index + 1)
        return lower in self._known.name_particles and joins_names

    def _name(self, words: Words, phrase: NounPhrase, head: int) -> NounPhrase | None:
        """The run of capitalised words that ends with the head, or with the phrase, without titles before it."""
        for last in dict.fromkeys((head, phrase.last)):
            if not words.is_capitalised(last) or words.lower(last) in self._known.titles:
                continue
            first = last
            while first > phrase.first and self._continues_name(words, first):
                first -= 1
            first = self._without_titles(words, first, last)
            return NounPhrase(first, last)
        return None

    def _continues_name(self, words: Words, first: int) -> bool:
        """Whether the word before `first` belongs to the same name."""
        lower = words.lower(first - 1)
        if words.gap(first).strip(" .-\u00a0\n"):
            return False
        is_particle = lower in self._known.name_particles and words.is_capitalised(first - 2)
        is_name = words.is_capitalised(first - 1) and lower not in self._known.not_names
        return (is_name and not lower.endswith("'s")) or is_particle

    def _without_titles(self, words: Words, first: int, last: int) -> int:
        """Skip titles and, before a full name, the country they come from: "Ukrainian President Placeholder"."""
        after_title = max((i + 1 for i in range(first, last) if words.lower(i) in self._known.titles), default=first)
        if after_title == first and last - first >= _FULL_NAME and words.lower(first) in self._known.countries:
            return first + 1
        while first < after_title < last and words.lower(after_title) in self._known.countries:
            after_title += 1
        while after_title < last and words.lower(after_title) in self._known.name_particles - {
            "de",
            "von",
            "van",
            "al",
        }:
            after_title += 1
        return after_title

    def _is_person(self, words: Words, phrase: NounPhrase, name: NounPhrase) -> bool:
        lowers = [words.lower(index) for index in range(name.first, name.last + 1)]
        if any(lower in self._known.institution or lower in self._known.anonymous for lower in lowers):
            return False
        has_title = name.first > phrase.first and words.lower(name.first - 1) in self._known.titles
        if has_title or lowers[-1] in self._surnames:
            return True
        surface = words.text[words[name.last].start : words[name.last].end]
        is_place = lowers[-1] in self._known.countries or lowers[-1].removesuffix("s") in self._known.countries
        if surface.isupper() or is_place or words.lower(phrase.first) == "the" or lowers[-1] in self._known.document:
            return False
        if name.last == name.first == 0:  # a capital that opens a sentence proves no name: "Scientists said"
            return surface in self._names or not surface.endswith("s")
        return name.last > name.first or phrase.first == phrase.last

    def _is_institution(self, words: Words, phrase: NounPhrase, head: int) -> bool:
        surface = words.text[words[head].start : words[head].end]
        if (surface.isupper() and len(surface) > 1) or words.lower(head) in self._known.institution:
            return True
        bodies = self._known.institution | self._known.countries
        inside = range(phrase.first, phrase.last + 1)
        return any(words.is_capitalised(index) and words.lower(index) in bodies for index in inside)


def _probable(source: Claimant | None) -> Claimant | None:
    if source is None:
        return None
    return Claimant(source.start, source.end, source.sourcing, is_probable=True, is_thing=source.is_thing)
