"""Through whom a claim came: who said it first, then who passed it on. Only words of the text are links."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple, Protocol

from fcdesk.cases.model import Sourcing
from fcdesk.spotting.lexicon.source_words import SourceWords
from fcdesk.spotting.sources.claimant import Claimant
from fcdesk.spotting.sources.cue import Cue, Side
from fcdesk.spotting.sources.noun_phrases import PhraseReader
from fcdesk.spotting.sources.phrase_edges import NounPhrase
from fcdesk.spotting.words import Words

_REACH = 4  # words between a verb and "in a statement", "to …"
_LONGEST_TITLE = 6  # words of an outlet's name
_OPENING_MARKS = frozenset('«„“"‘')
_CLOSING_MARKS = frozenset('»“”"’')
_CARRIERS = (Sourcing.INSTITUTION, Sourcing.DOCUMENT)
_NOT_CITED = frozenset({"as", "by"})
Chain = tuple[Claimant, ...]


class Naming(Protocol):
    """Says who a noun phrase is."""

    def describe(self, words: Words, phrase: NounPhrase, *, is_certain: bool = False) -> Claimant | None:
        """Return None for a phrase that is no source; `is_certain`: only what is known to be one."""


class Link(NamedTuple):
    """One cue of a sentence, the words that name its source, and who that is."""

    cue: Cue
    source: NounPhrase
    claimant: Claimant


def linked(
    words: Words, phrases: PhraseReader, links: Sequence[Link | None], naming: Naming, known: SourceWords
) -> tuple[list[Chain], list[Claimant]]:
    """Return the chain of each attribution of a sentence, in order, () for those without a claimant; and who is cited.

    Cited is whom a link names as its own source: "citing two officials", "reported that, according to an official, …".
    """
    if not any(links):
        return [() for _ in links], []
    reader = _ChainReader(words, phrases, naming, known)
    own: list[Chain] = [(link.claimant, *reader.carriers(link)) if link else () for link in links]
    cited = reader.add_mentioned(links, own)
    chains = list(own)
    for place, by in enumerate(reader.passed_on(links)):
        if by is not None:
            chains[place] = chains[by] = _without_repeats([*own[place], *own[by]])
            one = links[place]
            cited += [one.claimant] if one and one.cue.is_phrase else []
    return [_without_repeats(chain) for chain in chains], cited


class _ChainReader:
    """Reads the chains of one sentence."""

    def __init__(self, words: Words, phrases: PhraseReader, naming: Naming, known: SourceWords) -> None:
        self._words = words
        self._phrases = phrases
        self._naming = naming
        self._known = known

    def add_mentioned(self, links: Sequence[Link | None], chains: list[Chain]) -> list[Claimant]:
        """Add to the nearest chain whom the sentence cites ("citing two officials") and who quotes it.

        Return those cited.
        """
        cited: list[Claimant] = []
        real = [(link.cue.first, place) for place, link in enumerate(links) if link]
        for first, last, kind in self._known.links.find(self._words):
            is_next = not self._words.gap(last + 1).strip() and self._words.lower(last + 1) not in _NOT_CITED
            claimant = self._described(last + 1) if is_next else None
            if claimant is None:
                continue
            place = real[max(0, bisect_right(real, (first, len(links))) - 1)][1]
            is_origin = kind == "citing"
            own = chains[place]
            cited += [claimant] if is_origin else []
            if is_origin and claimant.start == own[0].start:
                chains[place] = (*own, *self._citing(first))
            else:
                chains[place] = (claimant, *own) if is_origin else (*own, claimant)
        return cited

    def _citing(self, verb: int) -> list[Claimant]:
        """Say who "quoted an official" whose words follow."""
        phrase = self._phrases.before(verb - 1)
        claimant = self._naming.describe(self._words, phrase.core, is_certain=True) if phrase else None
        return [claimant] if claimant and claimant.sourcing in _CARRIERS else []

    def passed_on(self, links: Sequence[Link | None]) -> list[int | None]:
        """For each attribution the one that passes its claim on: "Placeholder A reported that Placeholder B said …"."""
        by: list[int | None] = [None] * len(links)
        for place in range(len(links) - 1):
            one, other = links[place], links[place + 1]
            if not one or not other or _same(one.claimant, other.claimant) or other.claimant.is_probable:
                continue
            if self._closes_with(other):
                by[place] = place + 1
            elif self._is_inside(one, other):
                by[place + 1] = place
        return by

    def _is_inside(self, outer: Link, inner: Link) -> bool:
        """Whether the inner source stands in what the outer one says, without an "and" that would begin anew."""
        words = self._words
        begins = max(outer.cue.last, outer.source.last if outer.cue.is_phrase else outer.cue.last) + 1
        if inner.source.first < begins or inner.cue.side is Side.SUBJECT:
            return False
        if outer.cue.side is Side.RIGHT and not outer.cue.is_phrase:
            return False
        if outer.cue.is_phrase and outer.cue.first > 0:
            return False
        between = range(begins, inner.source.first + 1)
        parting = self._known.joiners | self._known.contrasts
        parts = any(words.lower(index) in parting or words.gap(index).strip(" ,\n\u00a0'’-") for index in between)
        return not parts

    def _closes_with(self, other: Link) -> bool:
        """Whether the second attribution only ends the sentence: "…, Placeholder A reported."."""
        words = self._words
        last = max(other.cue.last, other.source.last)
        first = min(other.cue.first, other.source.first)
        is_last = last >= len(words) - 1
        passes = other.cue.is_phrase or words.lower(other.cue.verb) in self._known.passing
        return is_last and passes and "," in words.gap(first) and other.claimant.sourcing in _CARRIERS

    def carriers(self, link: Link) -> list[Claimant]:
        """The outlets and documents that carried it: "told …", "in a statement", "in an interview with …"."""
        words, known, cue = self._words, self._known, link.cue
        found = [self._told(link), self._reported_to(link)]
        after = max(cue.last, link.source.last) + 1 if cue.side is Side.RIGHT else cue.last + 1
        if not cue.is_phrase and not self._is_told_to(cue):
            found += self._media(after)
            found += self._media(0) if words.lower(0) in known.medium_openers and link.source.first > 0 else []
        return [one for one in found if one]

    def _is_told_to(self, cue: Cue) -> bool:
        return self._words.lower(cue.verb) in self._known.tells

    def _told(self, link: Link) -> Claimant | None:
        """Say who passed on what was told: "told Placeholder Agency", "said to …"; a person told is no link."""
        words, cue = self._words, link.cue
        if cue.is_phrase or cue.last != cue.verb or cue.side is Side.NOWHERE:
            return None
        is_inverted = cue.side is Side.RIGHT and cue.source_at == cue.last + 1
        if is_inverted and link.source.first > cue.last + 1 and self._is_told_to(cue):  # "сообщил ТАСС источник"
            return self._carrier(cue.last + 1, link.source.first - 1)
        at = link.source.last + 1 if is_inverted else cue.last + 1
        if is_inverted and self._is_written_on(at):
            return self._carrier(at)
        if words.gap(at).strip():
            return None
        if words.lower(at) in self._known.addressing:
            return self._carrier(at + 1)
        return self._carrier(at) if self._is_told_to(cue) and not is_inverted else None

    def _is_written_on(self, index: int) -> bool:
        """Whether "to" is written on to the word: Arabic "لوكالة", to an agency."""
        lower = self._words.lower(index)
        written = tuple(self._known.written_on)
        return bool(written) and lower.startswith(written) and lower not in self._known.institution

    def _reported_to(self, link: Link) -> Claimant | None:
        """Say to whom it "was reported … by" a source."""
        cue = link.cue
        between = cue.source_at - 1 - cue.last
        if cue.side is not Side.RIGHT or between < 2 or self._words.lower(cue.last + 1) not in self._known.addressing:  # noqa: PLR2004 - "to" and a word
            return None
        return self._carrier(cue.last + 2, cue.source_at - 2)

    def _media(self, first: int) -> list[Claimant | None]:
        words, known = self._words, self._known
        for index in range(first, min(len(words) - 1, first + _REACH)):
            if index > first and words.gap(index).strip(" ,"):
                break
            if words.lower(index) not in known.medium_openers:
                continue
            talk = next(
                (i for i in range(index + 1, min(len(words), index + _REACH)) if words.lower(i) in known.talks), None
            )
            if talk is not None:
                return [self._carrier(talk + 2)] if words.lower(talk + 1) in known.talk_with else []
            medium = self._medium(index + 1)
            if medium:
                return [medium]
        return []

    def _medium(self, first: int) -> Claimant | None:
        words, known = self._words, self._known
        if words.lower(first) in known.platforms:
            return Claimant(*words.slice(first, first), Sourcing.DOCUMENT, is_thing=True)
        phrase = self._phrases.after(first)
        claimant = self._naming.describe(words, phrase.core, is_certain=True) if phrase else None
        return claimant if claimant and claimant.sourcing is Sourcing.DOCUMENT else None

    def _carrier(self, first: int, last: int | None = None) -> Claimant | None:
        claimant = self._described(first, last)
        return claimant if claimant and claimant.sourcing in _CARRIERS else None

    def _described(self, first: int, last: int | None = None) -> Claimant | None:
        if first >= len(self._words):
            return None
        phrase = self._phrases.after(first)
        core = phrase.core if phrase else None
        if core and last is not None:
            core = NounPhrase(core.first, min(core.last, last))
        if core is None or core.last < core.first:
            return None
        claimant = self._naming.describe(self._words, core, is_certain=True)
        return self._called(core, claimant) if claimant else None

    def _called(self, core: NounPhrase, claimant: Claimant) -> Claimant:
        """An outlet by the name that stands in quotation marks behind its noun: "dem Magazin „Placeholder“"."""
        words, first = self._words, core.last + 1
        if claimant.sourcing not in _CARRIERS or words.gap(first).strip() not in _OPENING_MARKS:
            return claimant
        for last in range(first, min(len(words), first + _LONGEST_TITLE)):
            behind = words.gap(last + 1).strip()
            if behind[:1] in _CLOSING_MARKS:
                return replace(claimant, start=words[first].start, end=words[last].end)
            if behind:
                break
        return claimant


def _same(one: Claimant, other: Claimant) -> bool:
    return (one.start, one.end) == (other.start, other.end)


def _without_repeats(chain: Sequence[Claimant]) -> Chain:
    kept: list[Claimant] = []
    for link in chain:
        if not any(_same(link, other) for other in kept):
            kept.append(link)
    return tuple(kept)
