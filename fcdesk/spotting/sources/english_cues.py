"""Verbs of saying in English, and which of the words that look like one is none: "the states", "false claims"."""

from collections.abc import Collection, Iterator

from fcdesk.spotting.lexicon.lexicon import Lexicon
from fcdesk.spotting.sources.cue import Cue, Side
from fcdesk.spotting.sources.phrase_edges import bare
from fcdesk.spotting.words import Words

_BY_REACH = 8
_CLAUSE_REACH = 12
_LONGEST_NAME = 4
_COLON_AND_MARK = 2
_OBJECT_REACH = 10  # words between "put" and "at 52"
_BEFORE_NUMBER = frozenset({"about", "around", "at", "between", "less", "more", "nearly", "over", "some", "under"})
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})
_AFTER_THESE_NO_VERB = frozenset(
    {"the", "a", "an", "of", "his", "her", "their", "its", "by", "in", "for", "with", "this", "to", "my", "your", "our"}
)
_AFTER_THESE_NO_PARTICIPLE = frozenset(
    {"of", "from", "without", "worth", "keep", "kept", "the", "a", "an", "his", "her"}
)
_PAST = frozenset({"found", "shown", "thought"})
_PLURALS = frozenset({"many", "some", "others", "people", "police", "both", "most"})
_ALSO_NOUNS = frozenset({"states", "reports", "claims", "notes", "estimates", "shows", "promises", "points", "fears"})
_FOLLOWS_A_CLAUSE = frozenset({"said", "says", "added", "announced", "reported", "warned"})
_LIKELY_NOUNS = frozenset(
    {"claim", "report", "comment", "note", "state", "show", "promise", "estimate", "point", "fear", "hope"}
)
_MODAL = frozenset({"will", "can", "could", "may", "might", "should", "must", "cannot"})
_TIMES = frozenset({"week", "month", "year", "night"})
_JOINERS = frozenset({"and", "but", "or", "then"})
_OPENING_MARKS = '"“«„‘:'
_CLOSING_MARKS = "\"”»“’'"


class EnglishVerbs:
    """Finds the verbs of saying of one sentence; each decision reads a bounded number of words."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._words = words
        self._reporting = lexicon.reporting
        self._sources = lexicon.sources
        self._weekdays = lexicon.numbers.weekdays

    def find(self, taken_by_phrases: Collection[int]) -> Iterator[Cue]:
        taken = -1
        verbs = self._reporting.verbs
        for index in range(len(self._words)):
            if index <= taken or index in taken_by_phrases:
                continue
            is_listed = self._words.lower(index) in verbs
            if self._reports(index) if is_listed else self._leads_to_quotation(index) or self._puts_a_number(index):
                cue = self._cue_at(index, taken)
                taken = cue.last
                yield cue

    def _reports(self, index: int) -> bool:
        lower = self._words.lower(index)
        before = "" if self._words.gap(index).strip() else self._words.lower(index - 1)
        if index and self._words.is_capitalised(index):  # the United States; but "Placeholder Says …" in a title
            return lower in ("says", "said", "tells") and self._words.is_capitalised(index - 1)
        if lower in self._reporting.participles:
            return index > 0 and before not in _AFTER_THESE_NO_PARTICIPLE
        if lower in self._reporting.plain:
            return before not in _AFTER_THESE_NO_VERB and not self._is_other_sense(index, before)
        if before == "to":
            return False
        return (
            self._is_shown_to_report(index, before) if lower in _PAST or lower.endswith("ed") else self._agrees(index)
        )

    def _leads_to_quotation(self, index: int) -> bool:
        """Whether a verb of any sense stands between a name and a colon with a quotation: "Placeholder agreed: “…”"."""
        words = self._words
        if not words.lower(index).endswith("ed") or words.is_capitalised(index) or index == 0:
            return False
        behind = words.gap(index + 1).strip()
        if len(behind) < _COLON_AND_MARK or behind[0] != ":" or behind[-1] not in _OPENING_MARKS:
            return False
        is_named = words.is_capitalised(index - 1) or words.lower(index - 1) in self._sources.persons
        return not words.gap(index).strip() and (is_named or words.lower(index - 1) in self._sources.person_pronouns)

    def _puts_a_number(self, index: int) -> bool:
        """Whether it is the "put" of "put the toll at 52"."""
        words = self._words
        if words.lower(index) not in ("put", "puts") or words.lower(index + 1) not in self._sources.determiners:
            return False
        if not words.is_capitalised(index - 1) and words.lower(index - 1) not in self._bodies_and_people():
            return False
        for place in range(index + 2, min(len(words), index + _OBJECT_REACH)):
            if words.gap(place).strip():
                return False
            if words.lower(place) == "at":
                following = words.lower(place + 1)
                return following[:1].isdigit() or following in _BEFORE_NUMBER
        return False

    def _bodies_and_people(self) -> frozenset[str]:
        known = self._sources
        return known.persons | known.institution | known.document | known.titles

    def _is_other_sense(self, index: int, before: str) -> bool:
        """Whether nothing is told: "Placeholder reported from Kyiv", "responded to the call", "you can say"."""
        following = self._words.lower(index + 1)
        if self._words.lower(index) == "say":
            return before in _MODAL or before in ("you", "let's")
        return (self._words.lower(index), following) in {("reported", "from"), ("responded", "to")}

    def _agrees(self, index: int) -> bool:
        """Whether "claims" or "claim" has a subject before it that fits: "false claims" and "a claim" are nouns."""
        words, before = self._words, self._words.lower(index - 1)
        if not words.gap(index).isspace():
            return False
        is_plural = before.endswith("s") or before in _PLURALS or before in self._sources.group_pronouns
        is_known = before in self._sources.persons or before in self._sources.document
        if words.lower(index + 1) in self._reporting.that and words.lower(index) not in _LIKELY_NOUNS | _ALSO_NOUNS:
            return before not in _AFTER_THESE_NO_VERB
        if words.lower(index).endswith("s"):
            if before in self._sources.person_pronouns or before in self._sources.thing_pronouns:
                return True
            if words.lower(index) in _ALSO_NOUNS:
                return not is_plural and (is_known or self._is_verb_of_a_name(index))
            is_body = before in self._sources.institution and not is_plural
            return is_body or (is_known and not is_plural) or (words.is_capitalised(index - 1) and index > 1)
        is_verb = words.lower(index) not in _LIKELY_NOUNS or before in self._sources.group_pronouns
        return is_plural and (is_known or before in _PLURALS or is_verb or self._is_plural_s_verb(index))

    def _is_plural_s_verb(self, index: int) -> bool:
        """Whether "estimate" is the verb of a plural: in front of "that", or with an object at a sentence's head."""
        words, following = self._words, self._words.lower(index + 1)
        if words.gap(index + 1).strip() or "'" in words.lower(index - 1):
            return False
        if following in self._reporting.that:
            return True
        known = self._sources
        is_object = following[:1].isdigit() or following in known.determiners or following.endswith("s")
        is_small = following in known.prepositions or following in known.breakers or following in known.helping
        return index == 1 and words.lower(0).endswith("s") and is_object and not is_small

    def _is_verb_of_a_name(self, index: int) -> bool:
        """Whether "reports" or "claims" is a verb behind a name or a noun: "Placeholder reports that …"."""
        words = self._words
        if words.lower(index + 1) in self._reporting.that:
            return words.lower(index - 1) not in _AFTER_THESE_NO_VERB
        return words.is_capitalised(index - 1) and index > 1 and self._opens_a_clause(index + 1)

    def _opens_a_clause(self, index: int) -> bool:
        """Whether what follows is "that", a quotation, a pronoun, an article or a name."""
        words, lower = self._words, self._words.lower(index)
        if any(mark in words.gap(index) for mark in _OPENING_MARKS):
            return True
        opens = lower in self._reporting.that or lower in self._sources.pronouns or lower in self._sources.articles
        return not words.gap(index).strip() and (opens or words.is_capitalised(index))

    def _is_shown_to_report(self, index: int, before: str) -> bool:
        before = bare(before)
        if self._words.lower(index + 1) in self._reporting.that:
            return before not in _AFTER_THESE_NO_VERB
        if any(mark in self._words.gap(index + 1) for mark in _OPENING_MARKS):
            return True
        known = before in self._sources.pronouns and before not in self._sources.thing_pronouns
        names_source = known or before in self._sources.persons or before in self._sources.document
        return names_source and self._words.gap(index).isspace()

    def _cue_at(self, verb: int, taken: int) -> Cue:
        words, first = self._words, verb
        while first - 1 > taken and self._is_auxiliary(first - 1) and words.gap(first).isspace():
            first -= 1
        has_that = words.lower(verb + 1) in self._reporting.that and not words.gap(verb + 1).strip(" ,\n")
        last = verb + 1 if has_that else verb
        first = self._before_time(first)
        if words.lower(verb) in self._reporting.participles:
            is_left = any(words.lower(index) in _BE for index in range(first, verb)) or self._follows_a_noun(first)
            return Cue(first, last, Side.LEFT if is_left else Side.SUBJECT, first - 1, has_that)
        is_passive = any(words.lower(index) in _BE for index in range(first, verb))
        if is_passive:
            return self._passive(first, last, has_that=has_that)
        if first == verb and not has_that and self._is_inverted(verb):
            return Cue(first, last, Side.RIGHT, last + 1)
        is_joined = first > 1 and words.lower(first - 1) in _JOINERS and not words.gap(first).strip()
        side = Side.SUBJECT if is_joined else Side.LEFT
        return Cue(first, last, side, first - 1, has_that, is_joined=is_joined)

    def _closes_with_a_name(self, index: int) -> bool:
        """Whether a name and a mark follow: "…, explained Placeholder, “…"."""
        words, last = self._words, index
        while last < len(words) and words.is_capitalised(last) and last - index < _LONGEST_NAME:
            last += 1
            if words.gap(last).strip():
                return words.gap(last).strip()[0] in ",."
        return False

    def _before_time(self, first: int) -> int:
        """Step over "on Monday" and "last week" between a source and its verb."""
        words = self._words
        if first < 2 or words.gap(first).strip():  # noqa: PLR2004 - two words make a time
            return first
        is_day = words.lower(first - 1) in self._weekdays and words.lower(first - 2) in ("on", "late", "early")
        is_last = words.lower(first - 1) in _TIMES and words.lower(first - 2) in ("last", "this")
        return first - 2 if is_day or is_last else first

    def _follows_a_noun(self, first: int) -> bool:
        """Whether "saying" stands right behind a name or a person: "a witness claiming …"."""
        words, before = self._words, self._words.lower(first - 1)
        if words.gap(first).strip() or first < 2:  # noqa: PLR2004 - at a sentence's head it is no insertion
            return False
        return words.is_capitalised(first - 1) or before in self._sources.persons or before in self._sources.institution

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
        if not is_quoted and not (before.endswith(",") and self._may_close(verb)):
            return False
        return self._can_name_source(verb + 1, is_quoted=is_quoted)

    def _may_close(self, verb: int) -> bool:
        """Whether "…, said the source" can end the clause: no verb follows before the next mark."""
        words = self._words
        if self._closes_with_a_name(verb + 1):
            return True
        if words.lower(verb) not in _FOLLOWS_A_CLAUSE or bare(words.lower(verb + 1)) in self._sources.pronouns:
            return False
        for place in range(verb + 1, min(len(words), verb + 1 + _CLAUSE_REACH)):
            gap = words.gap(place).strip(" .’'-")
            if place > verb + 1 and gap:
                return gap[0] in ",;)"
            lower = words.lower(place)
            is_verb = lower in self._reporting.verbs or (lower.endswith("ed") and not words.is_capitalised(place))
            if is_verb or bare(lower) in self._sources.breakers - _JOINERS or lower in self._sources.relatives:
                return lower in self._sources.relatives
        return verb + 1 + _CLAUSE_REACH >= len(words)

    def _can_name_source(self, index: int, *, is_quoted: bool) -> bool:
        words, known, following = self._words, self._sources, self._words.lower(index)
        if words.is_capitalised(index) or following in known.determiners or following in known.pronouns:
            return True
        if following in known.anonymous or following in known.titles:
            return True
        is_small = following in known.openers or following in known.behind_source or following in known.breakers
        return is_quoted and words.lower(index - 1) == "said" and not is_small and not following.endswith("ly")
