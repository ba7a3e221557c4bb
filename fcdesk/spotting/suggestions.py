"""Which sentences of an article are worth checking: every sentence with its score, its reasons and its source."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from fcdesk.cases.model import Block, BlockKind, ClaimKind
from fcdesk.spotting.attribution import Attribution, Claimant, SourceReader, Sourcing
from fcdesk.spotting.cues import Cue, Side, find_cues
from fcdesk.spotting.framing import claim_within
from fcdesk.spotting.language import language_of, level_of
from fcdesk.spotting.lexicon import load_lexicon
from fcdesk.spotting.measures import quantities_in
from fcdesk.spotting.meeting import Meeting, meetings
from fcdesk.spotting.naming import Names
from fcdesk.spotting.quantities import Found
from fcdesk.spotting.quotations import find_quotations
from fcdesk.spotting.rules import Reason, find_signals
from fcdesk.spotting.scoring import Scoring, load_scoring, probability_of
from fcdesk.spotting.sentences import Span, passages_of, sentences_of
from fcdesk.spotting.statement import Statement, propose
from fcdesk.spotting.statement_words import load_statement_words
from fcdesk.spotting.wording import load_wording, share_of_wording, weights_as_used
from fcdesk.spotting.words import Words

_EARLY = (3, 3, 2, 2, 1, 1)  # how strongly the body's first sentences count as early
_FEWEST_FOR_EARLY = 2 * len(_EARLY)  # a handful of sentences has no early part
_TITLES = frozenset({BlockKind.TITLE, BlockKind.HEADING})
_SPEAKING = frozenset({"first_person", "second_person"})
_NOT_BODY = frozenset({BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CAPTION})


@dataclass(frozen=True, slots=True)
class Voice:
    """One of those through whom a claim came to the article, and how the article names them (a Sourcing value)."""

    name: str
    sourcing: str
    is_probable: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence and what speaks for checking it.

    `quote` == text[start:end] is the claim's own words: the whole sentence, or what is left of a long one without
    "Placeholder has stated that". `whole` is the sentence. `statement` is a wording that stands alone, made of the
    article's own words. `chain` goes from who makes the claim to who passed it on to the article; `verb` are the words
    that report it. `score` is a probability, `sourcing` a Sourcing value, `kind` a ClaimKind value, `checkable` a
    Checkable value.
    """

    start: int
    end: int
    quote: str
    score: float
    band: str
    reasons: tuple[Reason, ...]
    claimant: str | None
    claimant_is_probable: bool
    sourcing: str
    kind: str
    whole: Span
    statement: str
    chain: tuple[Voice, ...]
    verb: str | None
    checkable: str


@dataclass(frozen=True, slots=True)
class Spotted:
    """Every sentence of a text in order.

    `level` is a Level: how much of the text's language is known here. `meetings` are the numbers that speak of the same
    thing, set side by side.
    """

    sentences: tuple[Sentence, ...]
    threshold: float
    level: str
    meetings: tuple[Meeting, ...]

    def suggestions(self, limit: int | None = None) -> tuple[Sentence, ...]:
        """Return the sentences worth checking, best first, ties in the order of the text."""
        worth = [sentence for sentence in self.sentences if sentence.score >= self.threshold]
        return tuple(sorted(worth, key=lambda sentence: (-sentence.score, sentence.start))[:limit])


@dataclass(frozen=True, slots=True)
class _Read:
    """A sentence as read, before it is scored."""

    words: Words
    signals: list[Found]
    attribution: Attribution
    claimant: Claimant | None
    claim: Span
    statement: Statement


def suggest(text: str, blocks: Sequence[Block], language: str | None = None) -> Spotted:
    """Read a text (NFC, line feeds as line ends) and score its sentences; without blocks, blank lines part paragraphs.

    `language` is a tag ("en", "uk-UA"); None lets the text itself tell.
    """
    spoken = language_of(text, language)
    passages = passages_of(text, blocks or None)
    spans = sentences_of(text, passages, spoken)
    quotations = find_quotations(text, passages)
    read = _read_sentences(text, spans, quotations, spoken)
    scoring = load_scoring()
    share = share_of_wording([_speaks(one) for one in read]) if load_lexicon(spoken).english else 0.0
    forms = _forms(spans, blocks, is_speech=share == 1)
    corrections = _corrections(read, scoring, share)
    weights = weights_as_used(scoring, load_wording(), share) if share else scoring.weights()
    sentences = tuple(
        _scored(one, [*form], correction, scoring, weights)
        for one, form, correction in zip(read, forms, corrections, strict=True)
    )
    return Spotted(sentences, scoring.threshold, str(level_of(spoken)), _meetings(text, read, blocks, spoken))


def signals_in(sentence: str, language: str) -> tuple[Words, tuple[str, ...]]:
    """Return the words of a sentence and the names of the signals it shows by itself: what a model is fitted on."""
    quotations = find_quotations(sentence, passages_of(sentence, None))
    (read,) = _read_sentences(sentence, [Span(0, len(sentence))], quotations, language)
    return read.words, tuple(found.signal for found in read.signals)


def _meetings(text: str, read: Sequence[_Read], blocks: Sequence[Block], language: str | None) -> tuple[Meeting, ...]:
    givers = [text[one.claimant.start : one.claimant.end] if one.claimant else None for one in read]
    return meetings(quantities_in([one.words for one in read], givers, blocks, language))


def _read_sentences(text: str, spans: Sequence[Span], quotations: Sequence[Span], language: str | None) -> list[_Read]:
    lexicon, wordings = load_lexicon(language), load_statement_words(language)
    reader, names = SourceReader(lexicon.sources, text), Names(wordings)
    read: list[_Read] = []
    for span, inside in zip(spans, _quotations_in(spans, quotations), strict=True):
        words = Words(text, span.start, span.end)
        cues = find_cues(words, lexicon)
        signals = find_signals(words, lexicon, cues, inside)
        attribution = reader.read(words, cues)
        claim = claim_within(words, attribution, language=language, cues=cues, quotations=inside, signals=signals)
        statement = propose(words, attribution, names, wordings, cues=cues, quotations=inside, claim=claim)
        names.read(words, attribution)
        if read and _sources_the_one_before(words, attribution) and not read[-1].claimant and attribution.claimant:
            read[-1] = replace(read[-1], claimant=replace(attribution.claimant, is_probable=True))
            signals.append(Found("only_sourcing", span.start, span.start))
        read.append(_Read(words, signals, attribution, attribution.claimant, claim, statement))
    return _with_speakers(read, quotations)


def _with_speakers(read: list[_Read], quotations: Sequence[Span]) -> list[_Read]:
    """Lend the speaker named beside a quotation to the sentences that stand wholly inside it."""
    around = list(_quotations_in([Span(one.words.start, one.words.end) for one in read], quotations))
    speakers: dict[Span, Claimant] = {}
    for one, quoted in zip(read, around, strict=True):
        if one.claimant and quoted:
            speakers.setdefault(quoted[-1], one.claimant)
            speakers.setdefault(quoted[0], one.claimant)
    return [_with_speaker(one, quoted, speakers) for one, quoted in zip(read, around, strict=True)]


def _with_speaker(one: _Read, quoted: Sequence[Span], speakers: dict[Span, Claimant]) -> _Read:
    """`quoted` are the quotations that overlap the sentence."""
    if one.claimant or len(quoted) != 1 or quoted[0] not in speakers:
        return one
    is_inside = quoted[0].start <= one.words.start and one.words.end <= quoted[0].end
    return replace(one, claimant=replace(speakers[quoted[0]], is_probable=True)) if is_inside else one


def _quotations_in(spans: Sequence[Span], quotations: Sequence[Span]) -> Iterator[list[Span]]:
    """For each sentence the quotations that overlap it; both are in order, so one walk serves all."""
    first = 0
    for span in spans:
        while first < len(quotations) and quotations[first].end <= span.start:
            first += 1
        last = first
        while last < len(quotations) and quotations[last].start < span.end:
            last += 1
        yield list(quotations[first:last])


def _sources_the_one_before(words: Words, attribution: Attribution) -> bool:
    """Whether this sentence only says where the one before comes from: "This was reported to … by …"."""
    cue = attribution.cue
    is_passive = cue is not None and cue.side is Side.RIGHT and cue.source_at > cue.last
    return is_passive and cue is not None and cue.first == 1 and words.lower(0) in ("this", "that", "it")


def _forms(spans: Sequence[Span], blocks: Sequence[Block], *, is_speech: bool) -> Iterator[tuple[Found, ...]]:
    """For each sentence the signals of its place: in a title, outside the body, early in the body.

    A speech does not begin with what it is about, as news does.
    """
    place, in_body = 0, 0
    early = _EARLY if len(spans) >= _FEWEST_FOR_EARLY and not is_speech else ()
    for span in spans:
        while place < len(blocks) and blocks[place].end <= span.start:
            place += 1
        kind = blocks[place].kind if place < len(blocks) and blocks[place].start <= span.start else None
        if kind in _TITLES:
            yield (Found("title", span.start, span.start),)
        elif kind in _NOT_BODY:
            yield (Found("not_body", span.start, span.start),)
        else:
            strength = early[in_body] if in_body < len(early) else 0
            yield (Found("early", span.start, span.start),) * strength
            in_body += 1


def _corrections(read: Sequence[_Read], scoring: Scoring, share: float) -> Iterator[float]:
    """What the learned wording adds to each sentence's log-odds: a share of what it says otherwise than the rules."""
    if not share:
        yield from (0.0 for _ in read)
        return
    wording = load_wording()
    for one in read:
        met = [found.signal for found in one.signals if found.signal in wording.signals]
        yield share * (wording.logit(met, one.words) - scoring.logit(met))


def _speaks(read: _Read) -> bool:
    signals = {found.signal for found in read.signals}
    return bool(signals & _SPEAKING) and "quotation" not in signals


def _scored(
    read: _Read, form: list[Found], correction: float, scoring: Scoring, weights: Mapping[str, float]
) -> Sentence:
    words, claimant = read.words, read.claimant
    signals = [*read.signals, *form]
    score = probability_of(scoring.logit(found.signal for found in signals) + correction)
    quote = read.claim
    return Sentence(
        start=quote.start,
        end=quote.end,
        quote=words.text[quote.start : quote.end],
        score=score,
        band=scoring.band(score),
        reasons=scoring.reasons(words.text, read.signals, weights),
        claimant=words.text[claimant.start : claimant.end] if claimant else None,
        claimant_is_probable=bool(claimant and claimant.is_probable),
        sourcing=str(claimant.sourcing if claimant else Sourcing.UNATTRIBUTED),
        kind=scoring.kind(found.signal for found in signals) or str(ClaimKind.OTHER),
        whole=Span(words.start, words.end),
        statement=read.statement.text,
        chain=tuple(_voices(words.text, claimant)),
        verb=_verb(words, read.attribution.cue),
        checkable=str(scoring.checkable(found.signal for found in signals)),
    )


def _voices(text: str, claimant: Claimant | None) -> Iterator[Voice]:
    if claimant:
        yield Voice(text[claimant.start : claimant.end], str(claimant.sourcing), claimant.is_probable)


def _verb(words: Words, cue: Cue | None) -> str | None:
    if cue is None:
        return None
    start, end = words.slice(cue.first, cue.last)
    return words.text[start:end]
