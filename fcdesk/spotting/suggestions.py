"""Which sentences of an article are worth checking: every sentence with its score, its reasons and its source."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from fcdesk.cases.model import Block, BlockKind, ClaimKind, Sourcing
from fcdesk.spotting.language import language_of, level_of
from fcdesk.spotting.lexicon.lexicon import load_lexicon
from fcdesk.spotting.lexicon.source_words import ReportingWords
from fcdesk.spotting.lexicon.statement_words import load_statement_words
from fcdesk.spotting.numbers.measures import quantities_of
from fcdesk.spotting.numbers.meeting import Meeting, meetings
from fcdesk.spotting.numbers.quantities import Found
from fcdesk.spotting.numbers.readings import Numbers, read_numbers
from fcdesk.spotting.quotations import find_quotations
from fcdesk.spotting.rules import Reason, find_signals
from fcdesk.spotting.scoring import Scoring, load_scoring, probability_of
from fcdesk.spotting.sentences import Span, passages_of, sentences_of
from fcdesk.spotting.sources.attribution import Attribution, SourceReader
from fcdesk.spotting.sources.claimant import Claimant
from fcdesk.spotting.sources.cue import Side
from fcdesk.spotting.sources.cues import find_cues
from fcdesk.spotting.statements.framing import claim_within
from fcdesk.spotting.statements.naming import Names
from fcdesk.spotting.statements.statement import Statement, propose
from fcdesk.spotting.wording import load_wording, share_of_wording, weights_as_used
from fcdesk.spotting.words import Words

_EARLY = (3, 3, 2, 2, 1, 1)  # how strongly the body's first sentences count as early
_FEWEST_FOR_EARLY = 2 * len(_EARLY)  # a handful of sentences has no early part
_MOST_POINTING_BACK = 2  # words: "Про це", "Das"
_CLOSING_MARKS = '"”“»’」』'
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
    article's own words. `chain` goes from who said it first to who passed it on to the article, `claimant` among them;
    `as_written` is how this sentence names a claimant who is only probable ("he"), `verb` the words that report it.
    `score` is a probability, `sourcing` a Sourcing value, `kind` a ClaimKind value, `checkable` a Checkable value.
    """

    start: int
    end: int
    quote: str
    score: float
    band: str
    reasons: tuple[Reason, ...]
    claimant: str | None
    claimant_is_probable: bool
    as_written: str | None
    sourcing: str
    kind: str
    whole: Span
    statement: str
    chain: tuple[Voice, ...]
    verb: str | None
    checkable: str

    @property
    def relays(self) -> tuple[Voice, ...]:
        """Those who passed the claim on, from its claimant to the article."""
        names = [voice.name for voice in self.chain]
        return self.chain[names.index(self.claimant) + 1 :] if self.claimant in names else ()


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
    numbers: Numbers
    signals: list[Found]
    attribution: Attribution
    claimant: Claimant | None
    chain: tuple[Claimant, ...]
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
    return Spotted(sentences, scoring.threshold, str(level_of(spoken)), _meetings(text, read, blocks))


def signals_in(sentence: str, language: str) -> tuple[Words, tuple[str, ...]]:
    """Return the words of a sentence and the names of the signals it shows by itself: what a model is fitted on."""
    quotations = find_quotations(sentence, passages_of(sentence, None))
    (read,) = _read_sentences(sentence, [Span(0, len(sentence))], quotations, language)
    return read.words, tuple(found.signal for found in read.signals)


def _meetings(text: str, read: Sequence[_Read], blocks: Sequence[Block]) -> tuple[Meeting, ...]:
    givers = [text[one.claimant.start : one.claimant.end] if one.claimant else None for one in read]
    return meetings(quantities_of([one.numbers for one in read], givers, blocks))


def _read_sentences(text: str, spans: Sequence[Span], quotations: Sequence[Span], language: str | None) -> list[_Read]:
    lexicon, wordings = load_lexicon(language), load_statement_words(language)
    reader, names = SourceReader(lexicon.sources, text), Names(wordings)
    read: list[_Read] = []
    for span, inside in zip(spans, _quotations_in(spans, quotations), strict=True):
        words = Words(text, span.start, span.end)
        cues = find_cues(words, lexicon)
        numbers = read_numbers(words, language)
        signals = find_signals(numbers, lexicon, cues, inside)
        attribution = _foremost(reader.read_all(words, cues), inside)
        claim = claim_within(words, attribution, language=language, cues=cues, quotations=inside, signals=signals)
        statement = propose(words, attribution, names, wordings, cues=cues, quotations=inside, claim=claim)
        names.read(words, attribution)
        only_sources = _sources_the_one_before(words, attribution, lexicon.reporting)
        if read and only_sources and attribution.claimant and not read[-1].claimant:
            read[-1] = _with_lent(read[-1], attribution.claimant, attribution.chain)
            signals.append(Found("only_sourcing", span.start, span.start))
        read.append(
            _Read(
                words,
                numbers,
                signals,
                attribution,
                _claimant_of(attribution, statement),
                attribution.chain,
                claim,
                statement,
            )
        )
    return _with_speakers(read, quotations)


def _foremost(found: Sequence[Attribution], quotations: Sequence[Span]) -> Attribution:
    """Return the attribution that leads to the sentence's claimant: what is said inside a quotation comes second."""
    leading = [one for one in found if one.claimant and one.cue]
    outside = (one for one in leading if one.verb and not any(q.start <= one.verb.start < q.end for q in quotations))
    return next(outside, leading[0] if leading else Attribution())


def _claimant_of(attribution: Attribution, statement: Statement) -> Claimant | None:
    """Return who makes the claim as its plain statement has it.

    Of a chain that is the first whom the statement leaves out: of "According to A, B said that …", where "B said that"
    stays, it is A who claims that B said so. Whom an outlet cites comes before the outlet.
    """
    if attribution.origin:
        return attribution.origin
    left_out = (
        voice
        for voice in attribution.chain
        if any(change.start <= voice.start and voice.end <= change.end for change in statement.changes)
    )
    return next(left_out, attribution.claimant)


def _with_lent(one: _Read, claimant: Claimant, chain: Sequence[Claimant]) -> _Read:
    """Take those through whom another sentence came as a guess for this one."""
    guessed = tuple(replace(voice, is_probable=True) for voice in chain)
    return replace(one, claimant=replace(claimant, is_probable=True), chain=guessed)


def _with_speakers(read: list[_Read], quotations: Sequence[Span]) -> list[_Read]:
    """Lend the speaker named beside a quotation to the sentences that stand wholly inside it."""
    around = list(_quotations_in([Span(one.words.start, one.words.end) for one in read], quotations))
    goes_on = _continued(read, quotations)
    speakers: dict[Span, _Read] = {}
    for one, quoted in zip(read, around, strict=True):
        if one.claimant and quoted:
            speakers.setdefault(quoted[-1], one)
            speakers.setdefault(quoted[0], one)
    for quotation in quotations:  # in the order of the text, so that a speaker is carried on and on
        if quotation not in speakers and quotation in goes_on and goes_on[quotation] in speakers:
            speakers[quotation] = speakers[goes_on[quotation]]
    for quotation in reversed(quotations):  # a speaker named at the end of a speech of several paragraphs
        if quotation in speakers and quotation in goes_on and not _parts(read, goes_on[quotation], quotation):
            speakers.setdefault(goes_on[quotation], speakers[quotation])
    return [_with_speaker(one, quoted, speakers) for one, quoted in zip(read, around, strict=True)]


def _parts(read: Sequence[_Read], before: Span, after: Span) -> bool:
    """Whether words stand between two quotations."""
    return bool(read[0].words.text[before.end : after.start].strip())


def _continued(read: Sequence[_Read], quotations: Sequence[Span]) -> dict[Span, Span]:
    """For each quotation that opens a sentence the one that it goes on with.

    That is one left open at the end of the paragraph before, or one whose speaker stands between the two in its own
    sentence: "“…,” said Placeholder. “…”".
    """
    starts = [one.words.start for one in read]
    text = read[0].words.text if read else ""
    found: dict[Span, Span] = {}
    for before, after in pairwise(quotations):
        place = bisect_left(starts, after.start)
        if place == 0 or place == len(starts) or starts[place] != after.start:
            continue
        between = text[before.end : after.start]
        is_left_open = not between.strip() and "\n" in between and text[before.end - 1] not in _CLOSING_MARKS
        is_same_sentence = starts[place - 1] < before.end and bool(between.strip()) and "\n" not in between
        if is_left_open or is_same_sentence:
            found[after] = before
    return found


def _with_speaker(one: _Read, quoted: Sequence[Span], speakers: dict[Span, _Read]) -> _Read:
    """`quoted` are the quotations that overlap the sentence."""
    speaker = speakers.get(quoted[0]) if len(quoted) == 1 else None
    if one.claimant or speaker is None or speaker.claimant is None:
        return one
    is_inside = quoted[0].start <= one.words.start and one.words.end <= quoted[0].end
    return _with_lent(one, speaker.claimant, speaker.chain) if is_inside else one


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


def _sources_the_one_before(words: Words, attribution: Attribution, known: ReportingWords) -> bool:
    """Whether a sentence only says where the one before comes from: "This was reported by …", "Про це заявив …"."""
    cue = attribution.cue
    if cue is None or cue.side is not Side.RIGHT:
        return False
    if cue.source_at > cue.last and cue.first == 1 and words.lower(0) in ("this", "that", "it"):
        return True
    return 0 < cue.first <= _MOST_POINTING_BACK and words.lower(cue.first - 1) in known.before_subject


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
        as_written=_as_written(words, read.attribution) if claimant and claimant.is_probable else None,
        sourcing=str(claimant.sourcing if claimant else Sourcing.UNATTRIBUTED),
        kind=scoring.kind(found.signal for found in signals) or str(ClaimKind.OTHER),
        whole=Span(words.start, words.end),
        statement=read.statement.text,
        chain=tuple(
            Voice(words.text[voice.start : voice.end], str(voice.sourcing), voice.is_probable) for voice in read.chain
        ),
        verb=_verb(words, read.attribution),
        checkable=str(scoring.checkable(found.signal for found in signals)),
    )


def _as_written(words: Words, attribution: Attribution) -> str | None:
    source = attribution.source
    return words.text[source.start : source.end] if source else None


def _verb(words: Words, attribution: Attribution) -> str | None:
    verb = attribution.verb
    return words.text[verb.start : verb.end] if verb else None
