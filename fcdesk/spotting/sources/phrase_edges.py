"""Where a noun phrase begins and ends, told by the small words and marks that bound it; no grammar is parsed.

Every walk is bounded, so that the time taken grows with the number of words alone.
"""

from typing import NamedTuple

from fcdesk.spotting.lexicon.source_words import SourceWords
from fcdesk.spotting.words import Words

LONGEST_SOURCE = 18  # words of a noun phrase that names a source
APPOSITION_REACH = 40  # words between the commas around "who serves as …"
_SHORT_TITLE = 3  # letters of an initial or a title cut short: "J", "Dr", "Gen"


class NounPhrase(NamedTuple):
    """From a sentence's first to last word of the phrase, both included."""

    first: int
    last: int


def bare(lower: str) -> str:
    """A word without the verb drawn together with it: "he" for "he's", "who" for "who've"."""
    return lower.partition("'")[0]


class PhraseEdges:
    """Finds the edges of one sentence's noun phrases."""

    def __init__(self, words: Words, known: SourceWords) -> None:
        self._words = words
        self._known = known

    def _is_short(self, index: int) -> bool:
        return self._words[index].end - self._words[index].start == 1

    def _is_relative(self, index: int) -> bool:
        """Whether "who", "which" or "that" stands here, in front of its verb."""
        return (
            index > 0
            and bare(self._words.lower(index)) in self._known.relatives
            and not self._words.is_capitalised(index)
        )

    def _opening_bracket(self, last: int) -> int:
        first = max(0, last - APPOSITION_REACH)
        return next((index for index in range(last, first, -1) if "(" in self._words.gap(index)), 0)

    def _phrase_to(self, last: int) -> NounPhrase | None:
        words, first = self._words, last + 1
        while first > 0 and last - first + 1 < LONGEST_SOURCE:
            if first <= last and not self._holds_together(first):
                break
            is_breaker = words.lower(first - 1) in self._known.breakers and not self._joins_names(first - 1)
            is_name = words.is_capitalised(first - 1) and (first > 1 or self._opens_with_name(first))
            if is_breaker and not is_name:
                break
            first -= 1
        return self._trimmed(first, last)

    def _opens_with_name(self, first: int) -> bool:
        """Whether a sentence's first word, a small word by its letters, is a name: "Will Placeholder"."""
        return self._words.is_capitalised(first) and self._words.lower(first - 1) not in self._known.not_names

    def _joins_names(self, index: int) -> bool:
        """Whether this is the "and" of "Placeholder Office for Trade and Industry" or of two who speak together."""
        words, known = self._words, self._known
        if words.lower(index) not in known.joiners or not words.is_capitalised(index - 1):
            return False
        is_first = index == 1 and words.lower(0) not in known.openers and words.lower(0) not in known.breakers
        if words.is_capitalised(index + 1):
            return index > 1 or is_first
        return is_first and words.lower(index + 1) in ("others", "his", "her", "their", "other", "the")

    def _holds_together(self, index: int) -> bool:
        """Whether a word and the one before it can belong to one noun phrase; a stop is allowed after "J" or "Dr"."""
        words = self._words
        between = words.gap(index)
        gap = between.strip(" '’\n\u00a0-")
        if "\n" in between and (between.count("\n") > 1 or gap):
            return False
        if "-" in between and (" " in between or "--" in between):  # a dash, not a hyphen
            return False
        if between == ".":  # an address: "placeholder.com"
            return True
        short = words[index - 1].end - words[index - 1].start <= _SHORT_TITLE
        return not gap or (gap == "." and short) or gap in ("%", "/", "$", "#", "&", "@")

    def _trimmed(self, first: int, last: int) -> NounPhrase | None:
        """Leave out an adverb or a prepositional phrase before the noun phrase ("In a statement the ministry")."""
        words = self._words
        if words.lower(first) in ("this", "last") and words.lower(first + 1) in self._known.spells:
            first += 2  # "This year the city expects …"
        while first <= last and words.lower(first) in self._known.openers and not self._is_about_a_number(first):
            inner = range(first + 1, last + 1)
            articles = self._known.articles
            first = max((i for i in inner if words.lower(i) in articles), default=first + 1)
        return NounPhrase(first, last) if first <= last else None

    def _is_about_a_number(self, index: int) -> bool:
        """Whether it is the "about" of "about four in 10"."""
        following = self._words.lower(index + 1)
        is_number = following[:1].isdigit() or following in self._known.partitives
        return self._words.lower(index) in ("about", "over", "under") and is_number

    def _phrase_from(self, first: int, *, is_phrase: bool = False) -> NounPhrase | None:
        """The noun phrase that begins at a word: up to a mark, a verb, "that", "who", or a date."""
        words, known, last = self._words, self._known, first - 1
        while last + 1 < len(words) and last - first + 1 < LONGEST_SOURCE:
            following = words.lower(last + 1)
            is_later = last >= first
            if is_later and not self._holds_together(last + 1):
                break
            if is_later and self._stops(last, following, is_phrase=is_phrase):
                break
            last += 1
        while last >= first and words.lower(last) in known.openers and not words.is_capitalised(last):
            last -= 1
        return NounPhrase(first, last) if last >= first else None

    def _stops(self, last: int, following: str, *, is_phrase: bool) -> bool:
        known, words = self._known, self._words
        if self._is_initial(last + 1):
            return False
        is_verb_behind = known.capital_nouns and self._is_verb_behind_noun(last, following)
        if is_verb_behind or (following in known.prepositions and words.lower(last + 2) in known.weekdays):
            return True
        if is_phrase and following not in known.breakers:
            is_verb = following in known.subject_ends or following.endswith("ed")
            return is_verb and words.is_capitalised(last) and not words.is_capitalised(last + 1)
        if following in known.joiners and words.is_capitalised(last) and words.is_capitalised(last + 2):
            return False
        if following in known.breakers or following in known.behind_source:
            return not (words.is_capitalised(last + 1) and following in known.behind_source)
        is_after_name = words.is_capitalised(last) and not words.is_capitalised(last + 1)
        return is_after_name and following in known.after_name

    def _is_initial(self, index: int) -> bool:
        """Whether it is the letter of a first name: Russian "А." is no "but"."""
        return self._words.is_capitalised(index) and self._is_short(index) and self._words.gap(index + 1)[:1] == "."

    def _is_verb_behind_noun(self, last: int, following: str) -> bool:
        """German: behind a noun a small letter begins a preposition, an article or the verb."""
        words, known = self._words, self._known
        if not words.is_capitalised(last) or words.is_capitalised(last + 1):
            return False
        return following not in known.prepositions | known.articles | known.name_particles | known.joiners
