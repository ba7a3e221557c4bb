"""Whether a stretch of a sentence is a clause of its own, as far as small words and verb forms tell.

No grammar is parsed: every answer is "certainly" or "perhaps not", and a caller does nothing on a "perhaps not".
"""

import re

from fcdesk.spotting.lexicon.statement_words import StatementWords
from fcdesk.spotting.words import Words

_PARTING_MARK = re.compile(r"[,;:،()\[\]\"“”„«»—–]")
_SHORTEST_PAST = 5  # letters of a regular past form: "ended"
_RELATIVE = frozenset({"who", "whom", "whose", "which", "that", "where"})
_CERTAIN_SUBJECTS = frozenset({"he", "she", "they", "there", "we", "i"})
_NO_APPOSITION = frozenset({"he", "she", "it", "they", "there", "we", "i", "many", "most", "some", "nobody", "nothing"})
_ADVERBS = frozenset({"also", "still", "now", "then", "only", "never", "not"})


class Clauses:
    """Looks at word ranges of one sentence (first and last word, both included)."""

    def __init__(self, words: Words, known: StatementWords) -> None:
        self._words = words
        self._known = known

    def is_finite(self, index: int) -> bool:
        """Whether the word shows a whole clause: "was", "has", "fled"; "based" and "the wounded" do not."""
        lower = self._words.lower(index)
        if lower in self._known.finite:
            return not (lower == "may" and self._words.is_capitalised(index))
        english = self._known.english
        if english is None or self._words.lower(index - 1) in english.before_adjective:
            return False
        if lower in english.irregular_past:
            return self._words.lower(index + 1) != "by"
        is_regular = lower.endswith("ed") and len(lower) >= _SHORTEST_PAST and lower not in english.not_past
        return is_regular and self._words.lower(index + 1) != "by" and not self._words.is_capitalised(index)

    def finite_in(self, first: int, last: int) -> int | None:
        """The first word that shows a clause whose subject begins at `first`; None when another clause comes first."""
        for index in range(first, last + 1):
            if index > first and self.is_finite(index):
                is_contact = index > first + 1 and self._words.lower(index - 1) in _CERTAIN_SUBJECTS
                return None if is_contact else index  # "the words he had": not yet the clause's own verb
            if self._words.lower(index) in _RELATIVE | self._known.subordinators and index > first:
                return None
        return None

    def is_clause(self, first: int, last: int) -> bool:
        """Whether a subject begins at `first` and has its verb before `last`."""
        words, lower = self._words, self._words.lower(first)
        if not lower or lower in self._known.not_objects or lower in self._known.subordinators:
            return False
        verb = self.finite_in(first, last)
        if lower in _CERTAIN_SUBJECTS:
            return last > first
        if verb is None:
            return False
        if self.has_plain_subject(first):
            return True
        is_bare = words.gap(first + 1).isspace() and lower not in self._known.sources.breakers
        return is_bare and not any(words.lower(i) in ("and", "or") for i in range(first, verb))

    def has_plain_subject(self, first: int) -> bool:
        """Whether the word shows by itself that a subject begins: an article, a number, a name."""
        lower = self._words.lower(first)
        return lower in self._known.clause_subjects or self._words.is_capitalised(first) or lower[:1].isdigit()

    def is_noun_phrase(self, first: int, last: int) -> bool:
        """Whether the words can be a source's description: no verb, no conjunction, no preposition at its head."""
        words, known = self._words, self._known
        if first > last:
            return True
        opening = words.lower(first)
        if opening in known.sources.prepositions or opening.endswith("ly"):
            return False
        apart = (known.sources.breakers - {"as"}) | known.hedging | known.subordinators | known.neutral
        apart -= known.sources.prepositions - {"who", "whose"}
        if any(words.lower(i) in apart or self.is_finite(i) for i in range(first, last + 1)):
            return False
        return not any(_PARTING_MARK.search(words.gap(i)) for i in range(first + 1, last + 1))

    def starts_with_verb(self, first: int) -> bool:
        """Whether a predicate begins here, perhaps behind an adverb: "was", "also fled"."""
        index = first
        while self._words.lower(index) in _ADVERBS or self._words.lower(index).endswith("ly"):
            index += 1
        return self.is_finite(index) and not self._words.is_capitalised(index)

    def could_be_predicate(self, first: int) -> bool:
        """Whether a second verb of an earlier subject may begin here: "(and) accused", "(but) has said"."""
        lower, english = self._words.lower(first), self._known.english
        if lower in self._known.finite or lower in self._known.neutral:
            return True
        is_regular = lower.endswith("ed") and len(lower) >= _SHORTEST_PAST
        return english is not None and (is_regular or lower in english.irregular_past)

    def starts_with_pronoun(self, first: int) -> bool:
        """Whether a clause begins with a pronoun and its verb: "he was", "there are"."""
        return self._words.lower(first) in _CERTAIN_SUBJECTS | {"it"} and self.starts_with_verb(first + 1)

    def cannot_describe(self, first: int) -> bool:
        """Whether no description of a source can begin so: "many", "they"."""
        return self._words.lower(first) in _NO_APPOSITION

    def is_main_clause(self, start: int) -> bool:
        """Whether the sentence's own clause begins here: its verb is near, or no comma follows."""
        last = len(self._words) - 1
        comma = self.comma_after(start, last)
        while comma is not None and self._known.english and self._words.lower(start) in self._known.occasion_openers:
            start, comma = comma, self.comma_after(comma, last)  # "According to X, in 2016, the number …"
        if self._words.lower(start) in ("who", "which", "whose", "where"):
            return False
        if comma is None:
            return True
        verb = self.finite_in(start, comma - 1)
        return verb is not None and not self._words.lower(verb).endswith("ed")  # "based": of a description

    def comma_after(self, first: int, last: int) -> int | None:
        """The first word behind a comma, from the second of the range on; None without one."""
        return next((i for i in range(first + 1, last + 1) if self._words.gap(i).strip() in (",", "،")), None)
