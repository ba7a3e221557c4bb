"""Every quantity of a text: its value, unit, hedge, what it counts, how certain it is put and who gives it.

Dates, ages, times of day, ordinals and numbers that are names are no quantities.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import cache
from itertools import islice

from fcdesk.cases.model import Block, BlockKind
from fcdesk.spotting.counted import Shown, ThingReader, Topic
from fcdesk.spotting.expressions import SHARE, ExpressionReader, Hedge, Measure, SentenceDates
from fcdesk.spotting.inference import find_inference
from fcdesk.spotting.lexicon import load_lexicon
from fcdesk.spotting.measuring import Measuring, load_measuring
from fcdesk.spotting.numerals import Numeral, NumeralReader
from fcdesk.spotting.quantities import names_a_thing
from fcdesk.spotting.words import Words

_BESIDE = frozenset({"", "-", "‑", " ", "\u00a0", "\n"})
_OLDEST = 120
_MOST = 20_000  # more than any article has; a megabyte of figures alone is a table
_TOLD_BY_ITSELF = 100  # "rose to 350" is a quantity, "came to 3" hardly
_IN_BODY = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION})


class Certainty(StrEnum):
    """Whether a number is put as fact, as somebody's word, or as inferred."""

    STATED = "stated"
    REPORTED = "reported"
    INFERRED = "inferred"


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
    """Return the quantities of a text in order. `givers` tells for each sentence who is said to say it.

    `language` is a two-letter code or None. Without blocks, a blank line between sentences begins a paragraph.
    A text of more than 20,000 quantities yields the first of them.
    """
    known = load_measuring(language)
    places = _places(sentences, blocks)
    found = (
        quantity
        for number, (words, giver, where) in enumerate(zip(sentences, givers, places, strict=True))
        for quantity in _SentenceReader(words, known, giver, where, number).quantities()
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
    def __init__(self, words: Words, known: Measuring, giver: str | None, where: Where, number: int) -> None:
        self._words = words
        self._known = known
        self._giver = giver
        self._where = where
        self._number = number
        self._numerals = NumeralReader(words, known.numerals)
        self._things = ThingReader(
            words, known.things, known.language, _skipped(known.language), known.numerals.cardinals
        )
        self._dates = SentenceDates(words, known.language)
        self._expressions = ExpressionReader(words, known, self._numerals, self._dates)
        self._read_to = words.start
        self._first_free = 0
        self._is_title_case: bool | None = None

    def quantities(self) -> Iterator[Quantity]:
        index = 0
        while index < len(self._words):
            if not self._numerals.may_begin(index):
                index += 1
                continue
            quantity, index = self._read(index)
            self._first_free = index
            if quantity:
                self._read_to = quantity.end
                yield quantity

    def _read(self, index: int) -> tuple[Quantity | None, int]:
        words = self._words
        numeral = self._numerals.read(index) or self._numerals.read(index - 1)
        date_end = self._dates.end(index)
        if date_end and not self._is_counted_year(index, numeral):
            return None, date_end
        if numeral is None or numeral.last < index:
            return None, index + 1
        is_digits = words.lower(index)[0].isdecimal()
        if is_digits and names_a_thing(words, index, load_lexicon(self._known.language).numbers):
            return None, numeral.last + 1
        measure = self._expressions.read(numeral, free_from=self._first_free, read_to=self._read_to)
        is_lone_one = measure.value == 1 and measure.unit is None and measure.first == measure.last
        is_no_share = numeral.is_fraction and measure.unit is None
        is_other = (
            is_no_share
            or is_lone_one
            or self._is_age(measure)
            or self._is_spelled_name(measure)
            or self._is_code(measure)
        )
        return (None if is_other else self._quantity(measure, numeral.first)), measure.last + 1

    def _is_counted_year(self, index: int, numeral: Numeral | None) -> bool:
        """Whether what looks like a year counts something: "at least 2000 defectors"."""
        if numeral is None or numeral.last > index:
            return numeral is not None and numeral.scale > 1
        return self._words.lower(index + 1) in self._known.things.sorts and self._words.gap(index + 1) == " "

    def _is_age(self, measure: Measure) -> bool:
        """Placeholder, 45, and 45 years old; and two years ago, which is a date."""
        words, known = self._words, self._known.measures
        following = words.lower(measure.last + 1)
        if words.lower(measure.first - 1) in known.before_age:
            return True
        if (measure.unit == "year" and following in known.after_age) or following == "ago":
            return True
        if measure.unit or measure.value is None or measure.value >= _OLDEST:
            return False
        before, after = words.gap(measure.first).strip(), words.gap(measure.last + 1).strip()
        return before == "," and after[:1] in (",", ".", ")") and words.is_capitalised(measure.first - 1)

    def _quantity(self, measure: Measure, number: int) -> Quantity | None:
        words, text = self._words, self._words.text
        counted = self._things.counted(measure.first, measure.last, has_unit=measure.unit not in (None, SHARE))
        if measure.unit is None and counted is None and self._is_nothing(measure):
            return None
        last = max(measure.last, counted.last) if counted else measure.last
        if counted and last == counted.last:
            self._expressions.take_hedge_after(measure, last + 1)
        phrase = find_inference(words, measure.first, number, last, self._known.measures)
        inferred = self._shown(words.slice(*phrase)) if phrase else None
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
            certainty=Certainty.INFERRED if inferred else Certainty.REPORTED if self._giver else Certainty.STATED,
            certainty_shown=inferred,
            giver=self._giver,
            where=self._where,
            sentence=self._number,
            topic=self._things.topic(measure.first, measure.last, counted, self._dates.when()),
        )

    def _shown(self, place: tuple[int, int]) -> Shown:
        return Shown(*place, self._words.text[place[0] : place[1]])

    def _is_code(self, measure: Measure) -> bool:
        """4G: digits with letters of no unit joined to them."""
        words, after = self._words, measure.last + 1
        is_joined = after < len(words) and measure.unit is None and words.gap(after) == ""
        return is_joined and words.lower(after).isascii() and words.lower(measure.last)[0].isdecimal()

    def _is_spelled_name(self, measure: Measure) -> bool:
        """The Thousand Talents plan: a number in capitals among names, in a sentence in small letters."""
        words, first = self._words, measure.first
        is_among = words.is_capitalised(first) and words.is_capitalised(measure.last + 1)
        if measure.is_digits or first == 0 or not is_among:
            return False
        if self._is_title_case is None:
            self._is_title_case = 2 * sum(map(words.is_capitalised, range(len(words)))) >= len(words)
        return not self._is_title_case

    def _is_nothing(self, measure: Measure) -> bool:
        """A bare number that is probably a name's (Apollo 11), a score's (3-1) or a heading's."""
        words = self._words
        if measure.hedge:
            return False
        after = words.gap(measure.last + 1)
        is_score = after[:1] in ("-", "–") and words.lower(measure.last + 1)[:1].isdecimal()
        is_name = words.is_capitalised(measure.first - 1) and words.gap(measure.first) in _BESIDE
        return is_score or is_name or measure.low is not None or not measure.first or not self._is_told(measure)

    def _is_told(self, measure: Measure) -> bool:
        """Whether something in the sentence says what a bare number means: what befell people, or a large figure."""
        is_large = measure.value is None or measure.value >= _TOLD_BY_ITSELF
        return is_large or self._things.deed(measure.first, measure.last, "") is not None
