"""Phrases that only say to whom, when or where something was said: "told reporters", "in a statement on Monday"."""

from fcdesk.spotting.lexicon.statement_words import StatementWords
from fcdesk.spotting.statements.clauses import Clauses
from fcdesk.spotting.words import Words

_LONGEST_OCCASION = 10  # words


class Occasions:
    """Looks for them among the words of one sentence."""

    def __init__(self, words: Words, known: StatementWords) -> None:
        self._words = words
        self._known = known
        self._clauses = Clauses(words, known)
        self._last = len(words) - 1

    def is_occasion(self, first: int, last: int) -> bool:
        """Whether the words only say when or where it was said: "On Monday", "In a statement"."""
        if last - first >= _LONGEST_OCCASION or self._words.lower(first) not in self._known.occasion_openers:
            return False
        inside = range(first, last + 1)
        if any(self._words.lower(i) in self._known.reporting - self._known.occasions for i in inside):
            return False
        names_one = any(self._words.lower(i) in self._known.occasions for i in inside)
        return names_one and not any(self._clauses.is_finite(i) or self._words.gap(i + 1).strip(" ,") for i in inside)

    def behind_hearer(self, first: int) -> int | None:
        """The word behind "reporters", "the audience", "CNN", "the Placeholder Times"."""
        words = self._words
        for size in (2, 1):
            if " ".join(words.lower(first + i) for i in range(size)) in self._known.small_hearers:
                return first + size
        index = first + 1 if words.lower(first) in ("the", "a") else first
        begin = index
        while words.is_capitalised(index) and (index == begin or words.gap(index).isspace()):
            index += 1
        return index if index > begin else None

    def behind_occasion(self, first: int) -> int:
        """The word behind "on Monday", "in a statement"; the word itself when no such words begin there."""
        words = self._words
        if words.lower(first) not in self._known.occasion_openers:
            return first
        for index in range(first + 1, min(first + _LONGEST_OCCASION, self._last)):
            is_behind = words.lower(index - 1) in self._known.occasions
            is_that = words.lower(index) in self._known.that and self.is_occasion(first, index - 1)
            if is_that or (is_behind and words.lower(index) in ("he", "she", "it", "they", "there", "we", "the")):
                return index
            if words.gap(index).strip():
                break
        return first
