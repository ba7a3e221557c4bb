"""Claims that their frame follows or interrupts: "…, the ministry said", "“…,” said Placeholder", "…, he said, …"."""

import re

from fcdesk.spotting.sentences import Span
from fcdesk.spotting.sources.cue import Side
from fcdesk.spotting.statements.clauses import Clauses
from fcdesk.spotting.statements.occasions import Occasions
from fcdesk.spotting.statements.reporting import Reporting

_FEWEST_LEFT = 2  # words
_FEWEST_WORDS = 6  # of a claim in which no verb is found
_LONGEST_FRAME = 30
_LONGEST_TAIL = 14  # words behind the verb: "said in an interview with … on Monday"
_LONGEST_INSERTION_TAIL = 8
_LONGEST_SOURCE_HEAD = 10

_BOUNDARY = re.compile(r"[,،”\"»]")
_CLOSED = re.compile(r"[,.!?][\"”»]|[\"”»],")
_QUOTING = re.compile(r"[\"“”„«»]")
_AFTER_CLAIM = re.compile(
    r"((?:[ \u00a0\u202f]?[%‰](?=[\s,.]))?"
    r"[^\s,،;:.!?…“”\"»’]*[,،.!?…]{0,3}(?:[ \u00a0\u202f]»)?[“”\"»’]*)[,،]?\s*(?:[—–-]\s*)?[(]?$"
)
_COORDINATORS = frozenset(
    {"and", "but", "while", "although", "though", "adding", "with", "as", "because", "if", "unless", "or", "so", "yet"}
)
_JOINS_WITH_COMMA = _COORDINATORS | {"which", "who", "where", "when", "including", "after", "before", "despite"}
_AUXILIARIES = frozenset({"a", "ont", "ha", "han"})  # "…, a déclaré X": before the verb, and part of the frame


class TrailingFrame:
    """Looks for a frame between a comma, or a closing mark, and the end of its sentence or another comma."""

    def __init__(self, reporting: Reporting) -> None:
        self._reporting = reporting
        self._words = reporting.words
        self._cue = reporting.cue
        self._known = reporting.known
        self._clauses = Clauses(reporting.words, reporting.known)
        self._occasions = Occasions(reporting.words, reporting.known)
        self._last = len(reporting.words) - 1

    def boundary(self) -> int | None:
        """Return the first word of a frame that a comma or a closing mark parts from what was said."""
        words, first, last = self._words, self._reporting.first, self._reporting.last
        begin = self._cue.first if self._cue.side is Side.RIGHT else first
        if self._cue.side is Side.RIGHT and self._known.english is None:
            begin -= words.lower(begin - 1) in _AUXILIARIES
        is_inserted_name = self._cue.side is Side.LEFT and last + 1 == self._cue.first and "," in words.gap(last + 1)
        boundary = self._marked_before(begin - 1 if is_inserted_name else begin)
        if boundary is None or self._is_inside_longer_frame(boundary):
            return None
        between = range(boundary, begin)
        if self._cue.side is Side.RIGHT:
            return boundary if boundary == begin else None
        if self._cue.first - last > _LONGEST_FRAME or not self._clauses.is_noun_phrase(boundary, begin - 1):
            return None
        return boundary if len(between) <= _LONGEST_SOURCE_HEAD else None

    def _is_inside_longer_frame(self, boundary: int) -> bool:
        """Whether a quotation closed just before, so that the frame begins there: "…,” X, a spokesman, said"."""
        near = range(boundary - 1, max(0, boundary - _LONGEST_SOURCE_HEAD), -1)
        return any(_CLOSED.search(self._words.gap(index)) for index in near)

    def _marked_before(self, index: int) -> int | None:
        """The nearest word, going back, with a comma or a closing mark before it."""
        for place in range(index, max(0, index - _LONGEST_SOURCE_HEAD), -1):
            if _BOUNDARY.search(self._words.gap(place)):
                return place
        return None

    def _is_left_open(self, boundary: int) -> bool:
        """Whether what stands before the frame is a claim: words enough, and a verb or a quotation."""
        words = self._words
        if boundary < _FEWEST_LEFT or not _AFTER_CLAIM.fullmatch(words.gap(boundary)):
            return False
        if words.lower(boundary - 1) in self._known.sources.breakers | self._known.sources.prepositions:
            return False
        if _QUOTING.search(words.gap(boundary)):
            return True
        depends = words.lower(0) in self._known.subordinators | self._known.sources.prepositions
        if depends and self._clauses.comma_after(0, boundary - 1) is None:
            return False
        is_inverted = self._cue.side is Side.RIGHT and not self._reporting.is_according and self._known.english
        is_long = boundary >= _FEWEST_WORDS and not is_inverted
        return is_long or any(self._clauses.is_finite(i) for i in range(boundary))

    def claim_end(self, boundary: int) -> int | None:
        """Return where the claim ends, when nothing but the frame follows it; an offset in the text."""
        behind = self._behind_frame()
        if not self._is_left_open(boundary) or not self._is_tail(behind, self._last, _LONGEST_TAIL):
            return None
        if self._known.english is None and self._words.lower(0) in self._known.subordinators:
            return None
        gap = _AFTER_CLAIM.fullmatch(self._words.gap(boundary))
        if gap is None or self._is_in_parts(boundary):
            return None
        closing = gap.group(1) if _QUOTING.search(gap.group(1)) else gap.group(1).rstrip(",،.")
        return self._words[boundary - 1].end + len(closing)

    def _is_in_parts(self, boundary: int) -> bool:
        """Whether the frame may hold for the last clause alone ("a; b, police said"), or the mood depends on it."""
        words = self._words
        is_reported = any(words.lower(i) in self._known.reported_mood for i in range(boundary))
        is_quoted = _QUOTING.search(words.gap(boundary)) is not None
        return not is_quoted and (is_reported or any(";" in words.gap(i) for i in range(1, boundary)))

    def _behind_frame(self) -> int:
        return (self._cue.last if self._cue.side is Side.LEFT else self._reporting.last) + 1

    def _is_tail(self, first: int, last: int, longest: int) -> bool:
        """Whether the words behind the verb, or behind the source, say nothing but when, where, to whom, or who."""
        words, is_left = self._words, self._cue.side is Side.LEFT
        last -= first <= last == self._last and words.lower(last) in self._known.separable
        if first <= last and not self._may_follow(first, last):
            return False
        start = first
        if is_left and words.lower(first - 1) in self._known.needs_object:
            hearer = self._occasions.behind_hearer(first)
            if hearer is None:
                return False
            start = hearer
        if last - start + 1 > longest:
            return False
        if is_left and start <= last and words.lower(start) not in self._known.occasion_openers:
            return False
        return self._is_plain(start, last)

    def _may_follow(self, first: int, last: int) -> bool:
        """Whether the tail's first word is tied to the verb by nothing, or describes the source behind a comma."""
        gap = self._words.gap(first).strip(" \n")
        if gap in ("", ".") or self._cue.side is Side.LEFT:
            return gap == ""
        opens_relative = self._words.lower(first) in ("who", "which", "whose", "where")
        has_verb = any(self._words.lower(i) in self._known.finite for i in range(first, last + 1))
        return gap == "," and (opens_relative or not has_verb)

    def _is_plain(self, first: int, last: int) -> bool:
        """Whether the words hold no clause, quotation or number of their own."""
        words = self._words
        for index in range(first, last + 1):
            lower, gap = words.lower(index), words.gap(index)
            if (
                ("," in gap and not self._describes(index))
                or lower in self._known.that | self._known.hedging
                or _QUOTING.search(gap)
                or ":" in gap
            ):
                return False
            if lower[0].isdigit() and not self._is_in_date(index):
                return False
            if self._known.english and self._cue.side is Side.LEFT and lower in self._known.finite:
                return False
        return self._known.english is not None or not any("," in words.gap(i) for i in range(first, last + 1))

    def _describes(self, index: int) -> bool:
        """Whether what begins behind a comma may speak of the source: not "and …", "adding …", "the highest since"."""
        lower, following = self._words.lower(index), self._words.lower(index + 1)
        comparatives = self._known.english.comparatives if self._known.english else frozenset[str]()
        is_rank = lower == "the" and (following.endswith("est") or following in ("most", "least", "first", "second"))
        is_adverbial = lower.endswith(("ly", "ing")) or lower in ("up", "down", "not", "even", "compared", "despite")
        return not (lower in _COORDINATORS or lower in comparatives or is_rank or is_adverbial)

    def _is_in_date(self, index: int) -> bool:
        near = (self._words.lower(index - 1), self._words.lower(index - 2), self._words.lower(index + 1))
        named = self._known.occasions | self._known.dates
        return any(lower in named for lower in near) or self._words.lower(index)[:2] in ("19", "20")

    def inserted(self, boundary: int) -> Span | None:
        """Return what can go of a frame between two commas: with both, or with one where the other must stay."""
        words, behind = self._words, self._behind_frame()
        if boundary < 1 or words.gap(boundary).strip() != "," or self._known.english is None:
            return None
        end = next((i for i in range(behind, self._last + 1) if words.gap(i).strip()), None)
        if end is None or words.gap(end).strip() != "," or not self._is_tail(behind, end - 1, _LONGEST_INSERTION_TAIL):
            return None
        begin = words[boundary - 1].end
        keeps_comma = self._keeps_comma(boundary, end)
        if keeps_comma is None:
            return None
        last = words[end - 1].end if keeps_comma else words[end].start - len(words.gap(end).lstrip(","))
        return Span(begin, last)

    def _keeps_comma(self, boundary: int, end: int) -> bool | None:
        """Whether one comma stays where an insertion goes; None when neither way is certain to read well."""
        words, known = self._words, self._known
        has_verb = any(self._clauses.is_finite(i) for i in range(boundary))
        has_comma = self._clauses.comma_after(0, boundary - 1) is not None
        if self._clauses.starts_with_verb(end):
            is_subject = self._clauses.is_noun_phrase(0, boundary - 1) and not has_comma
            return False if is_subject and not has_verb else None
        if words.lower(end) in _JOINS_WITH_COMMA and has_verb:
            return True
        opens = words.lower(0) in known.subordinators | known.sources.prepositions | {"for"}
        if opens and not has_comma and self._clauses.is_main_clause(end) and self._clauses.is_clause(end, self._last):
            return True
        return None
