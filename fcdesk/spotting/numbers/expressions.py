"""What belongs to a number as it is written: the range or ratio it is part of, its unit and its hedge."""

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from fcdesk.spotting.lexicon.measuring import Ending, MeasureWords, Measuring
from fcdesk.spotting.numbers.numerals import Numeral, NumeralReader
from fcdesk.spotting.words import Words

SHARE = "share"  # the unit of half, two-thirds and one in three

_SPACES = " \u00a0\u202f\n"
_BESIDE = frozenset({"", "-", "‑", *_SPACES})
_DASHES = frozenset({"-", "–", "—", "‑", " – ", " - ", " — "})
_TO_AROUND = frozenset({" ", "-", "\u00a0", "‑", "\n"})
_LONGEST_GAP = 8
_OUT_OF = frozenset({10, 100, 1000})  # "4 in 10", but not "won 5 in 11 states"
_OFTEN = 10
_PLACES = Decimal("0.0001")
_NEGATIVE = frozenset({"degree", "degree celsius", "degree fahrenheit", "percent", "percentage point"})
_DOLLARS = frozenset({"us", "a", "c", "nz", "hk"})
_CODES = frozenset({"usd", "eur", "gbp", "uah", "rub", "jpy", "chf", "cny", "inr", "pln", "rs"})


class Hedge(StrEnum):
    """How a number is bounded or blurred."""

    EXACTLY = "exactly"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    AT_MOST = "at most"
    LESS_THAN = "less than"
    ABOUT = "about"
    UP_TO = "up to"


@dataclass(slots=True)
class Measure:
    """What has been read of a quantity: from its first to its last word, and text[start:end].

    The number itself goes from the word `number` to `number_last`; `shown` is its place with its magnitude, and with
    its unit where that is money or a share of a hundred, but without its hedge: the reason that a reader is shown.
    """

    first: int
    last: int
    start: int
    end: int
    number: int
    number_last: int
    shown: tuple[int, int] = (0, 0)
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str | None = None
    hedge: Hedge | None = None
    hedge_shown: tuple[int, int] | None = None
    is_digits: bool = False

    def take_hedge(self, hedge: str, start: int, end: int) -> None:
        self.hedge, self.hedge_shown = Hedge(hedge), (start, end)
        self.start, self.end = min(self.start, start), max(self.end, end)


class Dates(Protocol):
    """What tells whether a date begins at a word."""

    def read(self, index: int) -> object | None:
        """Return the date, None where there is none."""


class ExpressionReader:
    """Reads what stands around the numbers of one sentence."""

    def __init__(self, words: Words, known: Measuring, numerals: NumeralReader, dates: Dates) -> None:
        self._words = words
        self._known = known
        self._numerals = numerals
        self._dates = dates
        self._free_from = 0
        self._read_to = 0

    def read(self, numeral: Numeral, *, free_from: int, read_to: int) -> Measure:
        """Return what stands around a number; the words before `free_from` and the text before `read_to` are taken."""
        self._free_from, self._read_to = free_from, read_to
        is_digits = self._words.lower(numeral.first)[0].isdecimal()
        measure = Measure(*numeral[:4], numeral.first, numeral.last, value=numeral.value, is_digits=is_digits)
        is_between = False
        if numeral.is_fraction:
            self._take_unit_of_part(measure)
        elif not self._take_ratio(measure):
            is_between = self._take_range(measure, numeral)
        end = measure.end
        if measure.unit is None and not numeral.is_fraction:
            self._take_unit(measure)
        is_unit_shown = measure.unit in self._known.measures.money | self._known.measures.percents
        measure.shown = (measure.start, measure.end if is_unit_shown else end)
        if is_between:
            measure.first -= 1
            measure.start = self._words[measure.first].start
        self._take_hedge(measure, read_to)
        return measure

    def _take_ratio(self, measure: Measure) -> bool:
        """One in three, 4 in 10, three out of five."""
        after = measure.last + 1
        found = beginning_at(self._words, after, self._known.measures.ratio)
        whole = self._numerals.read(found[0] + 1) if found else None
        if found is None or whole is None or whole.value is None or measure.value is None or whole.is_fraction:
            return False
        is_phrase = found[0] > after or measure.value == 1 or not measure.is_digits or whole.value in _OUT_OF
        is_part = 0 < measure.value < whole.value <= max(_OUT_OF) and (measure.value < _OFTEN or found[0] > after)
        if not is_phrase or not is_part or self._dates.read(whole.first):
            return False
        measure.value = (measure.value / whole.value).quantize(_PLACES)
        measure.unit, measure.last, measure.end = SHARE, whole.last, whole.end
        return True

    def _take_range(self, measure: Measure, numeral: Numeral) -> bool:
        """5–7, 5 to 7, between 5 and 7; the second's million is the first's too. Say whether "between" is before."""
        words, known, last = self._words, self._known.measures, measure.last
        before, link, gap = words.lower(measure.first - 1), words.lower(last + 1), words.gap(last + 1)
        is_between = [before, link] == [*known.between] and measure.first > self._free_from
        is_to = link in known.to and gap in _TO_AROUND and before not in known.from_words
        is_dash = gap != "" and gap.rstrip("$€£") in _DASHES
        second = self._numerals.read(last + (1 if is_dash else 2)) if is_dash or is_to or is_between else None
        if second is None or second.value is None or numeral.value is None or second.is_fraction:
            return False
        low = numeral.value * (second.scale if numeral.scale == 1 else 1)
        if not low < second.value or self._dates.read(second.first):
            return False
        measure.value, measure.low, measure.high = None, low, second.value
        measure.last, measure.end = second.last, second.end
        return is_between

    def _take_unit_of_part(self, measure: Measure) -> None:
        """Half of 1 percent, half an hour, ½ km; other parts are shares, save in "half a chance"."""
        words, one, place = self._words, self._known.numerals.one, measure.last + 1
        if words.lower(place) in self._known.numerals.after_fraction and words.lower(place + 1) in ("1", *one):
            place += 1
        if words.lower(place) in ("1", *one):
            whole = Measure(place, place, *words.slice(place, place), place, place)
            self._take_unit_word(whole)
            measure.unit = whole.unit
            if whole.unit:
                measure.last, measure.end = whole.last, whole.end
        else:
            self._take_unit_word(measure)
        if measure.unit is None and words.lower(measure.last + 1) not in one:
            measure.unit = SHARE

    def _take_unit(self, measure: Measure) -> None:
        before = self._words.gap(measure.first)
        if not (self._take_sign_after(measure) or self._take_sign_before(measure, before) or self._take_code(measure)):
            self._take_unit_word(measure)
        is_parted = before[-2:-1] in (" ", "(") or not measure.first  # demi-million has a hyphen
        is_minus = before.endswith(("-", "−")) and is_parted
        if is_minus and measure.unit in _NEGATIVE and measure.value:
            measure.value, measure.start = -measure.value, measure.start - 1

    def _take_sign_after(self, measure: Measure) -> bool:
        after = self._words.gap(measure.last + 1)
        unit = self._known.measures.units.get(after.lstrip()[:1])
        if unit is None or not after[:2].strip():
            return False
        measure.unit, measure.end = unit, measure.end + len(after) - len(after.lstrip()) + 1
        if unit == "degree" and self._words.lower(measure.last + 1) in ("c", "f"):
            measure.last += 1
            measure.end = self._words[measure.last].end
        return True

    def _take_sign_before(self, measure: Measure, before: str) -> bool:
        """$5, %5 as Turkish writes it, and US$5 and A$5, which begin with letters."""
        words, first = self._words, measure.first
        unit = self._known.measures.units.get(before.rstrip()[-1:])
        place = words[first].start - len(before) + len(before.rstrip()) - 1
        is_share = unit in self._known.measures.percents
        if unit is None or place < self._read_to or (is_share and before[-2:].strip() != before[-1:]):
            return False
        measure.unit, measure.start = unit, place
        if words.lower(first - 1) in _DOLLARS and words[first - 1].end == measure.start and first > self._free_from:
            measure.first, measure.start = first - 1, words[first - 1].start
        return True

    def _take_code(self, measure: Measure) -> bool:
        """A currency's code in capitals before the number: USD 5."""
        words, before = self._words, measure.first - 1
        is_code = words.lower(before) in _CODES and words.is_capitalised(before) and before >= self._free_from
        if not is_code or words.gap(measure.first) not in _BESIDE:
            return False
        measure.first, measure.start = before, words[before].start
        measure.unit = self._known.measures.units[words.lower(before)]
        return True

    def _take_unit_word(self, measure: Measure) -> None:
        words, known, place = self._words, self._known.measures, measure.last + 1
        gap, is_magnitude = words.gap(place), words.lower(measure.last) in self._known.numerals.magnitudes
        is_cut_short = gap == ". " and is_magnitude  # 2,5 Mio. Euro
        if place >= len(words) or (gap.strip(_SPACES + "-‑") and not is_cut_short) or "\n\n" in gap:
            return
        if is_magnitude and words.lower(place) in self._known.things.of and words.gap(place + 1) == " ":
            place += 1  # millones de euros
        lower = words.lower(place)
        two = f"{lower} {words.lower(place + 1)}"
        three = known.unit_pairs.get(f"{two} {words.lower(place + 2)}")
        pair = three or known.unit_pairs.get(two)
        unit = pair or known.units.get(lower) or (known.units.get(lower.removeprefix("d'")) if is_magnitude else None)
        is_letter = len(lower) == 1 and not (measure.is_digits and not words.is_capitalised(place))
        is_ordinal = lower == "second" and "-" not in gap
        if unit is not None and not is_letter and not is_ordinal:
            measure.unit, measure.last = unit, place + bool(pair) + bool(three)
            measure.end = words[measure.last].end

    def _take_hedge(self, measure: Measure, read_to: int) -> None:
        words, known = self._words, self._known.measures
        before = words.text[words[measure.first - 1].end if measure.first else words.start : measure.start]
        sign, after = before.rstrip(_SPACES)[-1:], measure.last + 1
        if sign in known.hedge_signs and len(before) <= _LONGEST_GAP:
            start = words.text.rindex(sign, measure.start - len(before), measure.start)
            measure.take_hedge(known.hedge_signs[sign], start, start + 1)
        elif not before.strip(_SPACES) and (found := self._hedge_before(measure.first - 1)):
            measure.take_hedge(found[1], *words.slice(found[0], measure.first - 1))
            measure.first = found[0]
        elif words.text[measure.end : measure.end + 1] == "+":
            measure.take_hedge(Hedge.AT_LEAST, measure.end, measure.end + 1)
        elif found_after := _hedge_after(words, after, known):
            last, hedge = found_after
            measure.take_hedge(hedge, *words.slice(after, last))
            measure.last = last
        measure.start = max(measure.start, read_to)  # a sign between two numbers is the first one's

    def _hedge_before(self, last: int) -> tuple[int, str] | None:
        found = ending_at(self._words, last, self._known.measures.hedges)
        return found if found and found[0] >= self._free_from else None


def with_hedge_after(words: Words, measure: Measure, behind: range, known: MeasureWords) -> Measure:
    """Return a measure with the hedge among the words behind what is counted, if they begin so: "62 troops or more"."""
    found = _hedge_after(words, behind.start, known) if measure.hedge is None else None
    if found is None or found[0] not in behind:
        return measure
    hedged = replace(measure, last=found[0])
    hedged.take_hedge(found[1], *words.slice(behind.start, found[0]))
    return hedged


def _hedge_after(words: Words, index: int, known: MeasureWords) -> tuple[int, str] | None:
    found = beginning_at(words, index, known.hedges_after)
    return found if found and not words.gap(index).strip(_SPACES) else None


def ending_at(words: Words, last: int, phrases: Ending) -> tuple[int, str] | None:
    """First word and label of the longest phrase that ends at a word."""
    for parts, label in phrases.get(words.lower(last), ()):
        first = last + 1 - len(parts)
        if first >= 0 and all(words.lower(first + offset) == part for offset, part in enumerate(parts)):
            return first, label
    return None


def beginning_at(words: Words, first: int, phrases: Ending) -> tuple[int, str] | None:
    """Last word and label of the longest phrase that begins at a word."""
    for parts, label in phrases.get(words.lower(first), ()):
        if all(words.lower(first + offset) == part for offset, part in enumerate(parts)):
            return first + len(parts) - 1, label
    return None
