"""Claims that follow their frame: "Placeholder has stated that …", "According to Placeholder, …"."""

import re

from fcdesk.spotting.sources.cue import Side
from fcdesk.spotting.statements.clauses import Clauses
from fcdesk.spotting.statements.occasions import Occasions
from fcdesk.spotting.statements.reporting import Reporting

_LONGEST_FRAME = 30  # words between a source's first and its verb
_LONGEST_BETWEEN = 10
_LONGEST_SOURCE = 14
_OTHER_CUE_REACH = 12

_BOUNDARY = re.compile(r"[,،”\"»]")
_QUOTING = re.compile(r"[\"“”„«»]")
_STARTS_QUOTATION = re.compile(r"\s*[,:]\s*[\"“«„]$")
_MARKS_BEFORE_CLAIM = ' \n“"«$€£₴'


class LeadingFrame:
    """Looks for the end of a frame that opens its sentence."""

    def __init__(self, reporting: Reporting) -> None:
        self._reporting = reporting
        self._words = reporting.words
        self._cue = reporting.cue
        self._known = reporting.known
        self._clauses = Clauses(reporting.words, reporting.known)
        self._occasions = Occasions(reporting.words, reporting.known)
        self._last = len(reporting.words) - 1

    def claim_start(self) -> int | None:
        """Return the first word of a claim that follows its frame."""
        if not self._known.neutral or self._known.is_verb_second:
            return None  # German: "Laut Placeholder bleibt …" is no sentence without its opening
        start = self._behind_source() if self._cue.side is Side.RIGHT else self._behind_verb()
        if start is None or self._ends_with_other_frame(start) or self._goes_on_otherwise(start):
            return None
        return start if self._words.lower(start) not in self._known.after_determiner_that else None

    def _behind_source(self) -> int | None:
        """The first word behind "According to X," or "وقال X إن"."""
        last = self._reporting.last
        if self._reporting.is_according:
            return self._behind_comma(last) if self._opens(self._cue.first) else None
        return self._behind_verb_first(last) if self._cue.first == 0 else None

    def _behind_verb(self) -> int | None:
        """The first word behind "X said", "X has stated that"."""
        last = self._reporting.last
        is_near = self._cue.first - last <= _LONGEST_FRAME
        if not is_near or not self._opens(self._reporting.first) or not self._is_closed_between(last):
            return None
        return self._cue.last + 1 if self._cue.has_that else self._clause_behind(self._cue.last)

    def _is_closed_between(self, last: int) -> bool:
        """Whether what stands between a source and its verb is over: not "X, who said earlier that …, said …"."""
        words, behind = self._words, last + 1
        if behind == self._cue.first:
            return True
        if words.gap(behind).strip():
            return bool(words.gap(self._cue.first).strip())
        if words.lower(behind) not in ("who", "which", "that"):
            return True
        return self._cue.first - behind > 1 and any(
            self._clauses.is_finite(i) or words.lower(i).endswith("ed") for i in range(behind + 1, self._cue.first)
        )

    def _goes_on_otherwise(self, start: int) -> bool:
        """Whether the sentence may go on in the article's own voice: "X said …, but he urged …"."""
        inside = range(start + 1, self._last)
        return any(self._may_leave_frame(index) or self._is_parted(index) for index in inside)

    def _is_parted(self, index: int) -> bool:
        """Whether a clause that nobody need have said begins behind ";", or behind ":" or a dash with no other."""
        gap = self._words.gap(index).strip()
        if _QUOTING.search(gap):
            return False
        if ";" in gap or "؛" in gap:
            return True
        has_mark = gap in ("—", "–", "-", ":")
        return has_mark and self._clauses.is_clause(index, self._last) and not self._has_dash_behind(index)

    def _has_dash_behind(self, index: int) -> bool:
        return any(self._words.gap(i).strip() in ("—", "–", "-") for i in range(index + 1, self._last + 1))

    def _may_leave_frame(self, index: int) -> bool:
        words, lower, following = self._words, self._words.lower(index), self._words.lower(index + 1)
        if lower not in ("and", "but", "yet", "or") or words.gap(index).strip() not in ("", ","):
            return False
        if following == "that" or following in self._known.neutral:
            return True
        if not words.gap(index).strip():
            has_same_verb = any(words.lower(i) == following for i in range(self._cue.first, self._cue.last))
            is_told = any(cue.first == index + 1 for cue in self._reporting.cues)
            return has_same_verb or is_told  # "has said … and has expressed", "conceded that … but implied that"
        if following in ("he", "she", "it", "they") or self._clauses.could_be_predicate(index + 1):
            return True
        if lower in ("but", "yet"):
            return following != "not"
        return not self._cue.has_that and self._clauses.is_clause(index + 1, self._last)

    def _opens(self, first: int) -> bool:
        """Whether nothing but a title, "But", "However," or "On Monday," stands before the frame's first word."""
        words, known = self._words, self._known
        if first == 0:
            return not _QUOTING.search(words.gap(0))
        if first > _LONGEST_FRAME or words.gap(first).strip() in (":", ";"):
            return False
        if any(_QUOTING.search(words.gap(i)) for i in range(first + 1)):
            return False
        begin = 1 if words.lower(0) in known.bare_openers and not words.gap(1).strip() else 0
        comma = next((i for i in range(first, begin, -1) if words.gap(i).strip() == ","), None)
        if comma is None:
            return self._clauses.is_noun_phrase(begin, first - 1)
        opener = " ".join(words.lower(i) for i in range(begin, comma))
        if opener in known.openers or self._occasions.is_occasion(begin, comma - 1):
            return self._clauses.is_noun_phrase(comma, first - 1)
        return self._is_inserted_name(comma, first) and self._clauses.is_noun_phrase(begin, comma - 1)

    def _is_inserted_name(self, comma: int, first: int) -> bool:
        """Whether the source is the name in "the party's leader, X, said"."""
        is_name = comma == first and self._reporting.is_named and self._words.is_capitalised(first)
        return is_name and self._cue.side is Side.LEFT and "," in self._words.gap(self._cue.first)

    def _behind_comma(self, last: int) -> int | None:
        """The first word behind the comma that closes "According to X", unless a description of X follows."""
        start = last + 1
        if self._words.gap(start).strip() not in (",", "،") or start > self._last:
            return None
        return start if self._clauses.cannot_describe(start) or self._clauses.is_main_clause(start) else None

    def _behind_verb_first(self, last: int) -> int | None:
        """The first word behind "وقال X إن": verb, source, "that"."""
        for index in range(last + 1, min(last + _LONGEST_BETWEEN, self._last)):
            if self._words.gap(index).strip():
                return None
            if self._words.lower(index) in self._known.that:
                return index + 1
        return None

    def _clause_behind(self, verb: int) -> int | None:
        """The first word of what was said, behind a verb without "that"."""
        words, start = self._words, verb + 1
        if start > self._last or self._known.english is None:
            return None
        if _STARTS_QUOTATION.fullmatch(words.gap(start)):
            return start if self._is_quoted_to_the_end(start) else None
        has_hearer = words.lower(verb) in self._known.needs_object
        after_hearer = self._occasions.behind_hearer(start) if has_hearer else start
        if after_hearer is None or words.gap(after_hearer).strip():
            return None
        behind = self._occasions.behind_occasion(after_hearer)
        is_clear = not words.gap(behind).strip(_MARKS_BEFORE_CLAIM) and self._is_said(behind, verb)
        if words.lower(behind) in self._known.that:
            return behind + 1 if not words.gap(behind + 1).strip(_MARKS_BEFORE_CLAIM + ",(") else None
        # "told Placeholder News Ukraine has …": where the hearer ends cannot be told
        return behind if is_clear and not (has_hearer and words.is_capitalised(behind)) else None

    def _is_said(self, first: int, verb: int) -> bool:
        """Whether a clause begins at the word, not only a thing: "wrote a letter that was …"."""
        if self._words.lower(verb) not in self._known.takes_bare_clause:
            return self._clauses.starts_with_pronoun(first)
        return self._clauses.is_clause(first, self._last)

    def _is_quoted_to_the_end(self, start: int) -> bool:
        """Whether the quotation that begins at the word is not closed before the sentence's last word."""
        return not any(re.search(r"[\"”»]", self._words.gap(i)) for i in range(start + 1, self._last + 1))

    def _ends_with_other_frame(self, start: int) -> bool:
        """Whether the claim ends with somebody else's ", the ministry said": whose frame is the outer one is open."""
        for cue in self._reporting.cues:
            if cue.first <= self._cue.last or cue.first < max(start, self._last - _OTHER_CUE_REACH):
                continue
            near = range(max(start, cue.first - _LONGEST_SOURCE), cue.first + 1)
            if any(_BOUNDARY.search(self._words.gap(i)) for i in near):
                return True
        return False
