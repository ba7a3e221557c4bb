"""Every quantity of a text: its value, unit, hedge, what it counts, how certain it is put and who gives it.

Dates, ages, times of day, ordinals and numbers that are names are no quantities.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import cache
from itertools import islice, zip_longest

from fcdesk.cases.model import Block, BlockKind
from fcdesk.spotting.lexicon.lexicon import load_lexicon
from fcdesk.spotting.lexicon.measuring import load_measuring
from fcdesk.spotting.numbers.counted import Shown, ThingReader, Topic
from fcdesk.spotting.numbers.expressions import SHARE, Hedge, Measure, with_hedge_after
from fcdesk.spotting.numbers.inference import find_inference, find_opening
from fcdesk.spotting.numbers.readings import Numbers, read_numbers
from fcdesk.spotting.words import Words

_BESIDE = frozenset({"", "-", "‑", " ", "\u00a0", "\n"})
_DASHES = frozenset({"-", "–", "‑"})
_MOST = 20_000  # more than any article has; a megabyte of figures alone is a table
_TOLD_BY_ITSELF = 100  # "rose to 350" is a quantity, "came to 3" hardly
_IN_BODY = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION})


class Certainty(StrEnum):
    """Whether a number is put as fact, as somebody's word, as inferred, or not put at all but denied or asked."""

    STATED = "stated"
    REPORTED = "reported"
    INFERRED = "inferred"
    OPEN = "denied or open"


@dataclass(frozen=True, slots=True)
class Where:
    """The kind of block a quantity stands in; `number` counts the body's paragraphs from 1, None outside the body."""

    kind: BlockKind
    number: int | None


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with what is said about it; text == article_text[start:end], from the hedge to the unit.

    `value` is exact (of two-thirds four places). A range has `low` and `high` and no value; "dozens" has none of the
    three. `unit` is an English name ("percent", "dollar", "metre"), "share" for fractions, None for a plain count.
    `hedge_shown`, `certainty_shown` and `counts` are the words that show them. `topic` is for comparing.
    """

    start: int
    end: int
    text: str
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    counts: Shown | None
    hedge: Hedge | None
    hedge_shown: Shown | None
    certainty: Certainty
    certainty_shown: Shown | None
    giver: str | None
    where: Where
    sentence: int
    topic: Topic = field(repr=False)


def quantities_in(
    sentences: Sequence[Words], givers: Sequence[str | None], blocks: Sequence[Block], language: str | None
) -> tuple[Quantity, ...]:
    """Read the numbers of a text's sentences, and return the quantities among them; see quantities_of."""
    return quantities_of([read_numbers(words, language) for words in sentences], givers, blocks)


def quantities_of(
    read: Sequence[Numbers], givers: Sequence[str | None], blocks: Sequence[Block]
) -> tuple[Quantity, ...]:
    """Return the quantities of a text in order. `givers` tells for each sentence who is said to say it.

    Without blocks, a blank line between sentences begins a paragraph. A text of more than 20,000 quantities yields the
    first of them.
    """
    places = _places([numbers.words for numbers in read], blocks)
    found = (
        quantity
        for number, (numbers, giver, where) in enumerate(zip(read, givers, places, strict=True))
        if numbers.measures
        for quantity in _SentenceReader(numbers, giver, where, number).quantities()
    )
    return tuple(islice(found, _MOST))


def _places(sentences: Sequence[Words], blocks: Sequence[Block]) -> Iterator[Where]:
    place, paragraph = 0, 0
    before: Words | None = None
    for words in sentences:
        if not blocks:
            is_new = before is None or "\n\n" in before.text[before.end : words.start]
            paragraph, before = paragraph + is_new, words
            yield Where(BlockKind.PARAGRAPH, paragraph)
            continue
        while place < len(blocks) and blocks[place].end <= words.start:
            paragraph += blocks[place].kind in _IN_BODY
            place += 1
        kind = blocks[place].kind if place < len(blocks) and blocks[place].start <= words.start else None
        yield Where(kind or BlockKind.PARAGRAPH, paragraph + 1 if kind in _IN_BODY else None)


@cache
def _skipped(language: str) -> frozenset[str]:
    """Words that tell how many or when, and so not of what."""
    known, numbers = load_measuring(language), load_lexicon(language).numbers
    hedges = {
        part
        for listed in (*known.measures.hedges.values(), *known.measures.inferring.values())
        for parts, _ in listed
        for part in parts
    }
    numerals = known.numerals
    return frozenset(
        {*numerals.cardinals, *numerals.magnitudes, *numerals.vague, *known.measures.units, *numbers.months}
        | {*numbers.weekdays, *hedges, *load_lexicon(language).reporting.plain, "cent"}
    )  # fmt: skip


class _SentenceReader:
    """Makes quantities of what was read in one sentence."""

    def __init__(self, numbers: Numbers, giver: str | None, where: Where, number: int) -> None:
        known = numbers.measuring
        self._words = numbers.words
        self._measures = numbers.measures
        self._known = known
        self._giver = giver
        self._where = where
        self._number = number
        self._things = ThingReader(
            numbers.words, known.things, known.language, _skipped(known.language), known.numerals.cardinals
        )
        self._when = numbers.when() if numbers.measures else frozenset[str]()

    def quantities(self) -> Iterator[Quantity]:
        for measure, following in zip_longest(self._measures, self._measures[1:]):
            quantity = self._quantity(measure, following.first if following else len(self._words))
            if quantity:
                yield quantity

    def _quantity(self, measure: Measure, end: int) -> Quantity | None:
        """The quantity of a measure; what belongs to the next begins at the word `end`."""
        words, text = self._words, self._words.text
        counted = self._things.counted(measure.first, measure.last, has_unit=measure.unit not in (None, SHARE))
        is_bare = measure.unit is None and (self._is_score(measure) or (counted is None and self._is_nothing(measure)))
        if is_bare:
            return None
        last = max(measure.last, counted.last) if counted else measure.last
        if counted and last == counted.last:
            measure = with_hedge_after(words, measure, range(last + 1, end), self._known.measures)
        certainty, phrase = self._certainty(measure, last)
        return Quantity(
            start=measure.start,
            end=measure.end,
            text=text[measure.start : measure.end],
            value=measure.value,
            low=measure.low,
            high=measure.high,
            unit=measure.unit,
            counts=self._shown(words.slice(counted.first, counted.last)) if counted else None,
            hedge=measure.hedge,
            hedge_shown=self._shown(measure.hedge_shown) if measure.hedge_shown else None,
            certainty=certainty,
            certainty_shown=self._shown(words.slice(*phrase)) if phrase else None,
            giver=self._giver,
            where=self._where,
            sentence=self._number,
            topic=self._things.topic(measure.first, measure.last, counted, self._when),
        )

    def _certainty(self, measure: Measure, last: int) -> tuple[Certainty, tuple[int, int] | None]:
        """How certain a number is put that counts what ends at a word, and the words that show it."""
        opening = find_opening(self._words, measure.first, self._known.measures)
        if opening:
            return Certainty.OPEN, opening
        phrase = find_inference(self._words, measure.first, measure.number, last, self._known.measures)
        if phrase:
            return Certainty.INFERRED, phrase
        return (Certainty.REPORTED if self._giver else Certainty.STATED), None

    def _shown(self, place: tuple[int, int]) -> Shown:
        return Shown(*place, self._words.text[place[0] : place[1]])

    def _is_nothing(self, measure: Measure) -> bool:
        """A bare number that is probably a name's (Apollo 11) or a heading's.

        Such a number may be a reason to check a sentence ("voted 52-48"), but nothing tells what to compare it with.
        """
        words = self._words
        if measure.hedge:
            return False
        is_name = words.is_capitalised(measure.first - 1) and words.gap(measure.first) in _BESIDE
        return is_name or measure.low is not None or not measure.first or not self._is_told(measure)

    def _is_score(self, measure: Measure) -> bool:
        """Whether a number is joined to another with which it makes no range: 6-3, 7-5."""
        words, first, last = self._words, measure.first, measure.last
        is_joined_on = words.gap(last + 1) in _DASHES and words.lower(last + 1)[:1].isdecimal()
        is_joined_back = words.gap(first) in _DASHES and words.lower(first - 1)[:1].isdecimal()
        return measure.is_digits and (is_joined_on or is_joined_back)

    def _is_told(self, measure: Measure) -> bool:
        """Whether something in the sentence says what a bare number means: what befell people, or a large figure."""
        is_large = measure.value is None or measure.value >= _TOLD_BY_ITSELF
        if self._things.rate(measure.last):
            return True
        return is_large or self._things.deed(measure.first, measure.last, "") is not None
