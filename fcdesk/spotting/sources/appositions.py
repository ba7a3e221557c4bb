"""What is told of a source behind its name: "Placeholder (R-Kyiv), 31, a reader who came by train"."""

from enum import Enum

from fcdesk.spotting.sources.phrase_edges import APPOSITION_REACH, PhraseEdges

_FEWEST_OF_ASIDE = 3  # words up to which "in short", "by contrast" between commas is no part of a name
_OPENING_REACH = 6  # words of an apposition among which its noun is looked for: "law professor at …"


class Told(Enum):
    """When a stretch behind a comma is taken to tell of the source before it."""

    FREELY = "said Placeholder, a reader"
    IF_CLOSED = "according to Placeholder, a reader, …"
    IF_ENDED = "…, according to Placeholder, a reader."


class Appositions(PhraseEdges):
    """Tells the appositions of one sentence."""

    def _is_apposition(self, index: int) -> bool:
        """Whether a stretch behind a comma tells of a source: "the reader", "who came", "31", "professor of …"."""
        words, known, lower = self._words, self._known, self._words.lower(index)
        if lower in known.not_apposition:
            return False
        opens = (known.relatives, known.determiners, known.titles, known.tells_more)
        if lower[0].isdigit() or words.is_capitalised(index) or any(lower in listed for listed in opens):
            return True
        if lower == "of" and words.lower(index - 1)[:1].isdigit():  # "31, of Placeholder"
            return True
        never = (known.openers, known.breakers, known.behind_source)
        return not (lower.endswith("ing") or any(lower in listed for listed in never)) and self._holds_a_noun(index)

    def _holds_a_noun(self, index: int) -> bool:
        """Whether a person's noun or a preposition stands among the first words: "law professor at …"."""
        words, known = self._words, self._known
        for place in range(index, min(len(words), index + _OPENING_REACH)):
            lower = words.lower(place)
            if place > index and (words.gap(place).strip(" '’-") or lower in known.clause_words):
                return False
            if lower in known.persons or lower in known.titles or (place > index and lower in known.prepositions):
                return True
        return False

    def _is_aside(self, index: int, behind: int) -> bool:
        """Whether a short stretch between commas is said by the way: "by contrast", "meanwhile", "in an interview"."""
        lower = self._words.lower(index)
        return lower in self._known.openers or behind - index <= _FEWEST_OF_ASIDE or lower.endswith("ing")

    def _end_of_whole(self, last: int, told: Told) -> int:
        """The last word of what is told of a source that ends at a word."""
        words = self._words
        while last + 1 < len(words):
            gap, following = words.gap(last + 1).strip(), last + 1
            if gap.startswith("("):
                end = self._end_of_bracket(following)
            elif (gap in (",", "),") and self._tells_of_the_source(following, told)) or (
                not gap and words.lower(following) in self._known.relatives
            ):
                end = self._end_of_stretch(following)
            else:
                break
            if end is None:
                break
            last = end
        return last

    def _tells_of_the_source(self, index: int, told: Told) -> bool:
        if not self._is_apposition(index):
            return False
        if told is Told.FREELY:
            return True
        words, known, lower = self._words, self._known, self._words.lower(index)
        end = self._end_of_stretch(index)
        if end is None or lower in known.determiners - known.articles:
            return False
        if end + 1 >= len(words):
            return told is Told.IF_ENDED
        return words.gap(end + 1).strip() == "," and (lower in known.relatives or not self._holds_a_verb(index, end))

    def _holds_a_verb(self, first: int, last: int) -> bool:
        lowers = (self._words.lower(index) for index in range(first, last + 1))
        return any(lower in self._known.clause_words or lower.endswith("ed") for lower in lowers)

    def _end_of_bracket(self, index: int) -> int | None:
        words = self._words
        for place in range(index, min(len(words), index + _OPENING_REACH)):
            if ")" in words.gap(place + 1):
                return place
        return None

    def _end_of_stretch(self, first: int) -> int | None:
        """The last word before the next mark; None when none comes soon."""
        words = self._words
        for index in range(first, min(len(words), first + APPOSITION_REACH)):
            if index + 1 == len(words) or not self._holds_together(index + 1):
                return index
        return None
