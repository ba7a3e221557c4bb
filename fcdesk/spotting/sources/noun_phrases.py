"""The noun phrases beside a word that may name a source, with what is told of that source."""

import re
from typing import NamedTuple

from fcdesk.spotting.sentences import Span
from fcdesk.spotting.sources.appositions import Appositions, Told
from fcdesk.spotting.sources.phrase_edges import APPOSITION_REACH, LONGEST_SOURCE, NounPhrase, bare
from fcdesk.spotting.words import Words

_SUBJECT_REACH = 8
_MOST_AUXILIARIES = 3
_MOST_SETTINGS = 4  # "At a rally in Placeholder, in May, …"
_DASHES = frozenset("-–—")
_ENDS_OPENING = frozenset({",", *_DASHES})
_SHORTENED = re.compile(r"['’](?:s|ve|d|re|ll)$")


class SourcePhrase(NamedTuple):
    """The words that name a source, and `whole`, the same with what is told of it: "…, who serves as …"."""

    core: NounPhrase
    whole: NounPhrase


def span_of(words: Words, phrase: NounPhrase) -> Span:
    """The place of a phrase in the text; a bracket it opens and that closes right behind it belongs to it."""
    start, end = words.slice(phrase.first, phrase.last)
    behind = words.gap(phrase.last + 1)
    closing = behind.find(")")
    if 0 <= closing <= 1 and "(" in words.text[start:end]:
        end += closing + 1
    shortened = _SHORTENED.search(words.text, words[phrase.last].start, end)
    return Span(start, shortened.start() if shortened else end)


class PhraseReader(Appositions):
    """Reads the noun phrases of one sentence."""

    def before(self, last: int) -> SourcePhrase | None:
        """The source that ends at a word, or, behind a comma, a dash or a bracket, before the insertion that closes."""
        if last < 0:
            return None
        gap = self._words.gap(last + 1).strip()
        if gap == "%" or (gap == "." and self._is_short(last)):  # "47% say", "the S.E.C. said"
            gap = ""
        if ")" in gap:
            return self._before_bracket(last, gap)
        if self._is_relative(last):
            return self._antecedent(last)
        if gap in (",", ".,") or gap in _DASHES:
            return self._before_insertion(last, gap[-1])
        return None if gap else self._before_tight(last)

    def _before_tight(self, last: int) -> SourcePhrase | None:
        words, known = self._words, self._known
        lower = bare(words.lower(last))
        if lower in known.pronouns and lower not in known.objects:
            phrase: NounPhrase | None = NounPhrase(last, last)
        else:
            phrase = self._phrase_to(last)
        if phrase and self._is_in_relative(phrase.first - 1):
            return self.before_relative(last) or SourcePhrase(phrase, phrase)
        return SourcePhrase(phrase, phrase) if phrase else None

    def _is_in_relative(self, before: int) -> bool:
        """Whether a noun phrase is the object of a relative clause: "people who have battled threats say"."""
        index = before
        while before - index < _MOST_AUXILIARIES and self._words.lower(index) in self._known.helping:
            index -= 1
        return index > 0 and self._opens_relative(index)

    def _opens_relative(self, index: int) -> bool:
        """Whether "who" or "that" opens a clause about the noun before it, and not what somebody says."""
        words, known = self._words, self._known
        if not self._is_relative(index) or words.gap(index).strip() or words.gap(index + 1).strip():
            return False
        following = words.lower(index + 1)
        is_clause = following in known.determiners or following in known.pronouns or words.is_capitalised(index + 1)
        return not is_clause

    def before_relative(self, last: int) -> SourcePhrase | None:
        """The source that a relative clause before a verb speaks of: "officials who asked not to be named"."""
        words = self._words
        for index in range(last, max(0, last - LONGEST_SOURCE), -1):
            if words.gap(index + 1).strip() and index < last:
                return None
            if self._is_relative(index):
                core = self._phrase_to(index - 1)
                return SourcePhrase(core, NounPhrase(core.first, last)) if core else None
        return None

    def after(self, first: int, *, is_phrase: bool = False, is_opening: bool = False) -> SourcePhrase | None:
        """The source that begins at a word. `is_phrase`: after "according to"; `is_opening`: the claim follows it."""
        core = self._phrase_from(first, is_phrase=is_phrase)
        if core is None:
            return None
        if bare(self._words.lower(core.last)) in self._known.pronouns:
            return SourcePhrase(core, core)
        told = Told.FREELY if not is_phrase else Told.IF_CLOSED if is_opening else Told.IF_ENDED
        whole = NounPhrase(core.first, self._end_of_whole(core.last, told))
        named = self._name_behind(core) if whole.last > core.last else None
        return SourcePhrase(named or core, whole)

    def _name_behind(self, core: NounPhrase) -> NounPhrase | None:
        """The full name behind "the firm's chief executive," when nothing else stands between it and a mark."""
        words, first = self._words, core.last + 1
        if words.is_capitalised(core.last) or words.gap(first).strip() != ",":
            return None
        end = first
        while words.is_capitalised(end + 1) and not words.gap(end + 1).strip(" .-\n\u00a0"):
            end += 1
        is_full = end > first and words.is_capitalised(first)
        return NounPhrase(first, end) if is_full and words.gap(end + 1).strip()[:1] in (",", ".", "") else None

    def subject(self, before: int) -> SourcePhrase | None:
        """The noun phrase that opens the sentence, or its main clause behind "In an interview, …"."""
        words, first = self._words, 0
        for _ in range(_MOST_SETTINGS):
            if first >= before or not self._is_set_before(first):
                break
            reach = min(before, first + LONGEST_SOURCE)
            behind = next((i for i in range(first + 1, reach) if words.gap(i).strip() in _ENDS_OPENING), 0)
            if not behind:
                break
            first = behind
        return self.subject_at(first, before)

    def _is_set_before(self, index: int) -> bool:
        """Whether a stretch at the head of a sentence only says when or where: "In March, …", "KYIV — …"."""
        words, lower = self._words, self._words.lower(index)
        if words.gap(index + 1).strip() in _DASHES and words.is_capitalised(index):
            return True
        return lower in self._known.openers or lower in self._known.sets_time

    def subject_of_clause(self, before: int) -> SourcePhrase | None:
        """The noun phrase behind the nearest "when", "as" or "and" that has one: "when Placeholder came and said …"."""
        for index in range(before - 2, max(0, before - APPOSITION_REACH), -1):
            opener = self._words.lower(index - 1)
            is_reported = opener in self._known.passing or opener in self._known.tells or opener == "that"
            opens = opener in self._known.clause_words and not is_reported and not self._words.gap(index).strip()
            is_comma = "," in self._words.gap(index) or self._words.lower(index - 1) in self._known.joiners
            is_pronoun = self._words.lower(index) in self._known.pronouns
            if (opens and (is_pronoun or self._words.is_capitalised(index))) or (is_comma and is_pronoun):
                return self.subject_at(index, before)
        return None

    def subject_at(self, first: int, before: int) -> SourcePhrase | None:
        """The noun phrase that begins at a word and ends before its verb."""
        while self._words.lower(first) in self._known.openers and first + 1 < before:
            first += 1
        last = self._end_of_subject(first, before)
        if last < first:
            return None
        core = NounPhrase(first, last)
        return SourcePhrase(core, NounPhrase(first, min(before - 1, self._end_of_whole(last, Told.IF_CLOSED))))

    def _end_of_subject(self, first: int, before: int) -> int:
        words, known = self._words, self._known
        if bare(words.lower(first)) in known.pronouns or bare(words.lower(first)) in known.own_voice:
            return first
        last = first
        limit = min(before, first + _SUBJECT_REACH)
        if words.is_capitalised(first) and words.lower(first) not in known.determiners:
            while last + 1 < limit and self._holds_together(last + 1) and self._is_in_name(last + 1):
                last += 1
            return last
        while last + 1 < limit and self._holds_together(last + 1) and not self._ends_subject(last + 1):
            last += 1
        return last

    def _is_in_name(self, index: int) -> bool:
        lower = self._words.lower(index)
        is_joined = lower in self._known.name_particles and self._words.is_capitalised(index + 1)
        nouns = (self._known.persons, self._known.titles, self._known.institution)
        return self._words.is_capitalised(index) or is_joined or any(lower in listed for listed in nouns)

    def _ends_subject(self, index: int) -> bool:
        lower = self._words.lower(index)
        if lower in self._known.breakers or lower in self._known.subject_ends or lower in self._known.relatives:
            return True
        return lower.endswith(("ed", "ly")) and not self._words.is_capitalised(index)

    def _antecedent(self, last: int) -> SourcePhrase | None:
        """For "…, who said": who that is; as written, the source is the "who"."""
        gap = self._words.gap(last).strip()
        if gap not in ("", ",") and gap not in _DASHES and not gap.endswith("),"):
            return None
        before = last - 1
        if ")" in gap:
            before = self._opening_bracket(before) - 1
        core = self._phrase_to(before) if before >= 0 else None
        return SourcePhrase(core, NounPhrase(last, last)) if core else None

    def _before_bracket(self, last: int, gap: str) -> SourcePhrase | None:
        before = self._opening_bracket(last) - 1
        rest = gap.partition(")")[2].strip()
        core = self._phrase_to(before) if before >= 0 else None
        if core is None or rest not in ("", ","):
            return None
        outer = self._before_insertion(before, ",") if rest == "," and not self._words.is_capitalised(before) else None
        return SourcePhrase(
            outer.core if outer else core, NounPhrase((outer or SourcePhrase(core, core)).whole.first, last)
        )

    def _before_insertion(self, last: int, mark: str) -> SourcePhrase | None:
        """The source before one or more insertions, the last of which ends at a word: "X, a reader, who came, said"."""
        end, found, first_inside = last, None, last + 1
        for index in range(last, max(0, last - APPOSITION_REACH), -1):
            gap = self._words.gap(index).strip()
            if "," not in gap and gap not in _DASHES:
                if gap and not self._holds_together(index):
                    break
                continue
            if not self._is_mark(gap, mark):
                continue
            if not self._is_apposition(index):
                if found is not None or not self._is_aside(index, first_inside):
                    break
                end = index - 1
            core = self._head_before(index)
            if core is not None:
                found, first_inside = self._named_one(core, index, last), index
                if not self._goes_on_before(core):
                    break
            elif found is not None:
                break
        return SourcePhrase(found[0], NounPhrase(found[1], end)) if found else None

    @staticmethod
    def _is_mark(gap: str, mark: str) -> bool:
        return gap.endswith(mark) or (mark == "," and "," in gap)

    def _goes_on_before(self, core: NounPhrase) -> bool:
        """Whether the noun phrase before a comma is itself an insertion behind a name: "X, 31, a reader, said"."""
        words, first = self._words, core.first
        if first > 1 and words.lower(first - 1) == "of":  # "31, of Placeholder, N.C., …"
            first -= 1
        if first == 0 or words.gap(first).strip() != ",":
            return False
        tells = words.lower(first) in self._known.determiners or not words.is_capitalised(first)
        follows_name = words.is_capitalised(first - 1) or words.lower(first - 1)[0].isdigit()
        return tells and self._is_apposition(first) and follows_name

    def _named_one(self, core: NounPhrase, inside: int, last: int) -> tuple[NounPhrase, int]:
        """The name, when it is the insertion: "its spokesman, Placeholder, said"; and where the whole begins."""
        end = inside
        while end < last and not self._words.gap(end + 1).strip(" .\n\u00a0"):
            end += 1
        inserted = range(inside, end + 1)
        is_full_name = len(inserted) > 1 and all(self._words.is_capitalised(index) for index in inserted)
        is_unnamed = not self._words.is_capitalised(core.last)
        return (NounPhrase(inside, end) if is_full_name and is_unnamed else core), core.first

    def _head_before(self, index: int) -> NounPhrase | None:
        before = index - 1
        if ")" in self._words.gap(index):
            before = self._opening_bracket(before) - 1
        return self._phrase_to(before) if before >= 0 else None
