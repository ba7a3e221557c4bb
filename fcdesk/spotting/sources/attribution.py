"""Who is said to have said a sentence's claim, through whom it came, and how that source is named.

A claimant is always words of the text; a pronoun's is words that stood before, and only probable.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from fcdesk.spotting.lexicon.source_words import SourceWords
from fcdesk.spotting.sentences import Span
from fcdesk.spotting.sources.chains import Link, linked
from fcdesk.spotting.sources.claimant import Claimant
from fcdesk.spotting.sources.cue import Cue, Side
from fcdesk.spotting.sources.english_naming import EnglishNaming
from fcdesk.spotting.sources.noun_phrases import PhraseReader, SourcePhrase, span_of
from fcdesk.spotting.sources.other_naming import OtherNaming
from fcdesk.spotting.sources.persons import Sex, sex_of_name, sex_of_verb
from fcdesk.spotting.sources.phrase_edges import NounPhrase, bare
from fcdesk.spotting.sources.source_memory import SourceMemory
from fcdesk.spotting.words import Words

_LONGEST_LOOK_BACK = 2_000  # code points: longer than any sentence of an article
_CUES_BACK = 20  # cues of one sentence among which the last source is looked for
_FEWEST_BEHIND = 3  # words behind a pronoun from which on it opens a statement and does not close one: "he said that …"
_QUOTED_REACH = 14  # words between "quoted" and "as saying"
_QUOTED = '"“”„«»'


@dataclass(frozen=True, slots=True)
class Attribution:
    """A claimant and the cue that led to it; both None for a sentence that names nobody.

    `source` is the source as written, whole: "Brigadier General Placeholder, who serves as …", or the pronoun that
    stands for a probable claimant; it is there without a claimant for the writer's own "I" and for a "he" of whom
    nothing was said before. `verb` is the reporting words without "that". `chain` is through whom the claim came: who
    said it first, then who passed it on, outlets and documents included; it holds the claimant. `refers_to` is who "the
    source" probably is: an anonymous source met before. `origin` is the first of the chain where the claimant cites it.
    """

    claimant: Claimant | None = None
    cue: Cue | None = None
    source: Span | None = None
    verb: Span | None = None
    chain: tuple[Claimant, ...] = ()
    refers_to: Claimant | None = None
    origin: Claimant | None = None


@dataclass(frozen=True, slots=True)
class _Source:
    """A source as it stands: its phrase, and who that is."""

    phrase: SourcePhrase
    claimant: Claimant | None
    refers_to: Claimant | None = None
    is_said: bool = True


class SourceReader:
    """Reads one article's sentences in order and remembers the sources named so far, for "he said"."""

    def __init__(self, known: SourceWords, text: str) -> None:
        self._known = known
        self._naming = EnglishNaming(known, text) if known.language == "en" else OtherNaming(known)
        self._memory = SourceMemory(known)
        self._speaking: list[Claimant] = []  # the sources of the sentence that is read

    def read(self, words: Words, cues: Sequence[Cue]) -> Attribution:
        """Return the first attribution of the sentence that leads to a claimant."""
        return next((found for found in self.read_all(words, cues) if found.claimant), Attribution())

    def read_all(self, words: Words, cues: Sequence[Cue]) -> list[Attribution]:
        """Return an attribution for every cue of the sentence, in order; `source` None where no source was found."""
        phrases = PhraseReader(words, self._known)
        self._memory.begin(words, self._naming.mentions(words))
        sources: list[_Source | None] = []
        self._speaking = []
        for cue in cues:
            source = self._source(words, phrases, cue, sources)
            if source and source.claimant:
                self._memory.keep(words, source.claimant, self._sex(words, cue, source.claimant))
                self._naming.remember(words, source.claimant)
                self._speaking.append(source.claimant)
                if self._is_denied(words, cue, source):
                    source = replace(source, claimant=None)
            sources.append(source)
        links = [
            Link(cue, source.phrase.whole, source.claimant) if source and source.claimant else None
            for cue, source in zip(cues, sources, strict=True)
        ]
        chains, cited = linked(words, phrases, links, self._naming, self._known)
        return [_attribution(words, *one, cited=cited) for one in zip(cues, sources, chains, strict=True)]

    def _sex(self, words: Words, cue: Cue, claimant: Claimant) -> Sex:
        inside = words.within(claimant.start, claimant.end)
        told = sex_of_name(words, NounPhrase(inside[0], inside[-1]), self._known) if inside else Sex.UNTOLD
        return sex_of_verb(words.lower(cue.verb), self._known) if told is Sex.UNTOLD else told

    def _is_denied(self, words: Words, cue: Cue, source: _Source) -> bool:
        """Whether it is told that somebody did not say it: "has never said", "nobody said", "sagte nicht, dass"."""
        negations = self._known.negations
        if cue.is_phrase:
            return False
        first = cue.first if words.gap(cue.first).strip() else cue.first - 1
        beside = list(range(first, cue.verb))
        if self._known.capital_nouns and not words.gap(cue.verb + 1).strip():
            beside.append(cue.verb + 1)
        is_negated = any(words.lower(i) in negations or words.lower(i).endswith("n't") for i in beside)
        return is_negated or (source.is_said and words.lower(source.phrase.whole.first) in negations)

    def _source(
        self, words: Words, phrases: PhraseReader, cue: Cue, before: Sequence[_Source | None]
    ) -> _Source | None:
        """Read the source of a cue; `before` are those of the cues before it."""
        if cue.side is Side.NOWHERE:
            return None
        if cue.side is Side.SUBJECT:
            return self._subject(words, phrases, cue, before)
        if cue.side is Side.RIGHT:
            if cue.first < cue.source_at <= cue.last:  # "за його словами"
                inside = NounPhrase(cue.source_at, cue.source_at)
                return self._first_of(words, SourcePhrase(inside, inside))
            addressee = self._naming.addressee(words, cue)
            found = self._first_of(
                words,
                phrases.after(
                    cue.source_at + addressee, is_phrase=cue.is_phrase, is_opening=self._opens(words, cue.first)
                ),
            )
            return found or (self._to_the_left(words, phrases, cue.first - 1) if cue.is_either else None)
        found = self._to_the_left(words, phrases, cue.source_at)
        if found is None and cue.is_either:
            found = self._first_of(words, phrases.after(cue.last + 1))
        return found or (self._left_unsaid(cue) if self._known.drops_pronouns else None)

    def _opens(self, words: Words, first: int) -> bool:
        """Whether the claim follows "according to …": at a sentence's head, or inserted behind "that"."""
        is_inserted = words.gap(first).strip() == "," and words.lower(first - 1) in self._known.clause_words
        return first == 0 or is_inserted

    def _subject(
        self, words: Words, phrases: PhraseReader, cue: Cue, before: Sequence[_Source | None]
    ) -> _Source | None:
        """The source of "…, saying that …" and of "… and said": that of the verb before, or the subject."""
        quoted = self._quoted_as(words, phrases, cue)
        if quoted:
            return quoted
        nearest = self._first_of(words, phrases.subject_of_clause(cue.first)) if cue.is_joined else None
        if nearest:
            return nearest
        for source in reversed(before[-_CUES_BACK:]):
            if source and words.lower(source.phrase.whole.first) not in self._known.relatives:
                return source
        return self._first_of(words, phrases.subject(cue.first))

    def _quoted_as(self, words: Words, phrases: PhraseReader, cue: Cue) -> _Source | None:
        """The source of "saying" in "Placeholder quoted an official as saying": the official."""
        as_ = cue.first - 1
        if words.lower(as_) not in self._known.quoted_as:
            return None
        for index in range(as_ - 1, max(0, as_ - _QUOTED_REACH), -1):
            if words.gap(index + 1).strip(" '’-."):
                return None
            if words.lower(index) in self._known.quoting and words.lower(index + 1) not in ("by", "as"):
                phrase = phrases.after(index + 1)
                core = NounPhrase(index + 1, min(as_ - 1, phrase.core.last)) if phrase else None
                return self._first_of(words, SourcePhrase(core, core)) if core and core.last > index else None
        return None

    def _to_the_left(self, words: Words, phrases: PhraseReader, last: int) -> _Source | None:
        phrase = phrases.before(last)
        if phrase and self._known.capital_nouns and self._is_in_the_way(words, phrase.core.first):
            return None  # German "in Kyiv sagte er": what stands before the verb need not be its subject
        found = self._first_of(words, phrase)
        return found or self._first_of(words, phrases.before_relative(last))

    def _is_in_the_way(self, words: Words, first: int) -> bool:
        return any(words.lower(index) in self._known.prepositions for index in (first - 1, first))

    def _left_unsaid(self, cue: Cue) -> _Source | None:
        """In languages that drop their pronouns, a verb without a subject goes on with the last source."""
        claimant = self._memory.last() if cue.first <= 1 and not cue.is_phrase else None
        phrase = NounPhrase(cue.verb, cue.verb)
        return _Source(SourcePhrase(phrase, phrase), claimant, is_said=False) if claimant else None

    def _first_of(self, words: Words, phrase: SourcePhrase | None) -> _Source | None:
        """Say who a noun phrase or pronoun is; None for one that can be nobody."""
        if phrase is None:
            return None
        core = phrase.core
        surface = words.text[words[core.first].start : words[core.first].end]
        if core.first == core.last and not (surface.isupper() and len(surface) > 1):  # the WHO is not "who"
            lower = bare(words.lower(core.first))
            if lower in self._known.own_voice:
                return _Source(phrase, None) if lower in self._known.speakers else None
            if lower in self._known.pronouns:
                return _Source(phrase, self._meant_by(words, lower, core.first))
        claimant = self._naming.describe(words, core)
        if claimant is None and (shorter := self._from_last_article(words, core)):
            phrase = SourcePhrase(shorter, NounPhrase(shorter.first, phrase.whole.last))
            core, claimant = shorter, self._naming.describe(words, shorter)
        if claimant is None:
            return _Source(phrase, None) if self._naming.may_be_source(words, core) else None
        return _Source(phrase, claimant, self._memory.meant_by_description(words, core, claimant))

    def _meant_by(self, words: Words, pronoun: str, index: int) -> Claimant | None:
        """Say who a pronoun is: a person named before it, if what is said stands behind it, or in sentences before."""
        at = words[index].start
        before = words.text[max(words.start, at - _LONGEST_LOOK_BACK) : at]
        opens = index + _FEWEST_BEHIND < len(words) and not any(mark in before for mark in _QUOTED)
        return self._memory.meant_by(pronoun, at=at, opens=opens, inside=self._speaking)

    def _from_last_article(self, words: Words, core: NounPhrase) -> NounPhrase | None:
        """What is left of a phrase that took in too much: "the 30 percent" of "compared with the 30 percent"."""
        begins = (index for index in range(core.last, core.first, -1) if words.lower(index) in self._known.articles)
        first = next(begins, None)
        return NounPhrase(first, core.last) if first is not None and first < core.last else None


def _attribution(
    words: Words, cue: Cue, source: _Source | None, chain: tuple[Claimant, ...], *, cited: Collection[Claimant]
) -> Attribution:
    verb = Span(*words.slice(cue.first, cue.verb))
    if source is None:
        return Attribution(cue=cue, verb=verb)
    whole = span_of(words, source.phrase.whole) if source.is_said else None
    origin = chain[0] if chain and chain[0] != source.claimant and chain[0] in cited else None
    return Attribution(source.claimant, cue, whole, verb, chain, source.refers_to, origin)
