"""The numbers and dates of one sentence, read once: signals and quantities both come from this reading."""

from dataclasses import dataclass
from functools import cache

from fcdesk.spotting.lexicon.lexicon import NumberWords, load_lexicon
from fcdesk.spotting.lexicon.measuring import Measuring, load_measuring
from fcdesk.spotting.numbers.dates import Date, DateReader
from fcdesk.spotting.numbers.expressions import ExpressionReader, Hedge, Measure, beginning_at, ending_at
from fcdesk.spotting.numbers.numerals import NumeralReader, is_unparted
from fcdesk.spotting.words import Words

_ARABIC_PREFIXES = frozenset("وبلف")  # and, with, for, so: written together with the digits that follow
_JOINS = frozenset({"", "-", "‑", "_", "/"})
_JOINS_DIGITS = frozenset({"-", "‑", "/", ":"})
_HYPHENS = frozenset({"-", "‑"})
_SHORTEST_PREFIX = 3  # letters: mid-2014, post-2014; the у of У-2 is a name's
_FEWEST_IN_CODE = 3  # 1-800-555 is a code, 52-48 a vote
_BETWEEN_GROUPS = frozenset({" ", "-", "‑", "/", ") ", " (", "\u00a0"})  # of a telephone number
_MOST_GROUPS, _FEWEST_DIGITS = 6, 7
_OLDEST = 120
_MOST_LOOKS = 1_000  # places of a sentence where a number may stand; with more it is a table, and its rest is not read
_COUNTS_ONE = frozenset({Hedge.AT_LEAST, Hedge.EXACTLY})


@dataclass(frozen=True, slots=True)
class Numbers:
    """What was read in one sentence, in order and without overlap: dates, and measures, which count something."""

    words: Words
    measuring: Measuring
    dates: tuple[Date, ...]
    measures: tuple[Measure, ...]

    def when(self) -> frozenset[str]:
        """Return the dates as written, case folded."""
        return frozenset(self.words.text[date.start : date.end].casefold() for date in self.dates)


def read_numbers(words: Words, language: str | None) -> Numbers:
    """Read a sentence. `language` is a two-letter code; None, or one without lists, reads digits, signs and units.

    Of a sentence with more than a thousand numbers, such as a table without a full stop, only those are read.
    """
    return _Reader(words, language).read()


@cache
def _beginnings(language: str | None) -> frozenset[str]:
    """Every word that a number or a date can begin with, digits aside."""
    numbers, known = load_lexicon(language).numbers, load_measuring(language).numerals
    with_prefix = {prefix + word for prefix in known.prefixes for word in (*known.cardinals, *known.vague)}
    return frozenset(
        {*known.cardinals, *known.vague, *known.fractions, *numbers.months, *numbers.begin_months}
        | {*numbers.weekdays, *numbers.relative, *with_prefix}
    )


def names_a_thing(words: Words, index: int, known: NumberWords, measuring: Measuring) -> bool:
    """Whether digits are part of a name: the 19 of COVID-19, the 16 of F-16, the 5 of Article 5."""
    gap, before = words.gap(index), words.lower(index - 1)
    if not index or (gap == "" and (before in _ARABIC_PREFIXES or is_unparted(before[-1]))):
        return False
    if gap in _JOINS and not before[-1].isdigit():
        is_prefix = len(before) >= _SHORTEST_PREFIX and before in known.before_year
        return not is_prefix and measuring.measures.units.get(before) not in measuring.measures.money
    is_label = before.rpartition("'")[2] in known.not_a_quantity_after  # l'article 5
    return is_label and (known.has_small_labels or words.is_capitalised(index - 1))


class _Reader:
    def __init__(self, words: Words, language: str | None) -> None:
        self._words = words
        self._known = load_measuring(language)
        self._numbers = load_lexicon(language).numbers
        self._beginnings = _beginnings(language)
        self._numerals = NumeralReader(words, self._known.numerals)
        self._dates = DateReader(words, self._numbers, self._known)
        self._expressions = ExpressionReader(words, self._known, self._numerals, self._dates)
        self._found_dates: list[Date] = []
        self._found_measures: list[Measure] = []
        self._read_to = words.start
        self._free_from = 0  # words before have been read
        self._is_title_case: bool | None = None

    def read(self) -> Numbers:
        words, index, is_glued = self._words, 0, bool(self._known.numerals.glue)
        looks = 0
        while index < len(words) and looks < _MOST_LOOKS:
            lower = words.lower(index)
            may_begin = lower in self._beginnings or lower[0].isnumeric()
            if may_begin or (is_glued and self._numerals.may_begin(index)):
                index, looks = self._read(index), looks + 1
            else:
                index += 1
        return Numbers(words, self._known, tuple(self._found_dates), tuple(self._found_measures))

    def _read(self, index: int) -> int:
        """Read what stands at a word; return the word to go on with."""
        words = self._words
        is_digits = words.lower(index)[0].isdecimal()
        if is_digits and names_a_thing(words, index, self._numbers, self._known):
            return self._behind_digits(index)
        behind_phone = self._behind_phone(index) if is_digits else None
        if behind_phone:
            return behind_phone
        date = self._dates.read(index)
        if date:
            return self._take_date(date)
        if is_digits and self._behind_digits(index) - index >= _FEWEST_IN_CODE:
            return self._behind_digits(index)
        return self._read_number(index)

    def _behind_phone(self, index: int) -> int | None:
        """The word behind a telephone number: +49 30 1234567, 0171 555 1234, and after "Tel." any of seven digits."""
        words, behind, digits = self._words, index, 0
        while behind < min(index + _MOST_GROUPS, len(words)) and words.lower(behind).isdecimal():
            if behind > index and words.gap(behind) not in _BETWEEN_GROUPS:
                break
            digits += len(words.lower(behind))
            behind += 1
        is_called = words.lower(index - 1) in self._known.numerals.before_phone
        is_abroad = words.gap(index).endswith(("+", "(+")) and behind > index + 1
        is_trunk = words.lower(index)[0] == "0" and behind > index + 1
        return behind if digits >= _FEWEST_DIGITS and (is_called or is_abroad or is_trunk) else None

    def _take_date(self, date: Date) -> int:
        self._found_dates.append(date)
        self._read_to = max(self._read_to, date.end)
        self._free_from = date.last + 1
        return self._free_from

    def _behind_digits(self, index: int) -> int:
        """The word behind digits joined by dashes, strokes or colons."""
        words, index = self._words, index + 1
        while index < len(words) and words.gap(index) in _JOINS_DIGITS and words.lower(index)[0].isdecimal():
            index += 1
        return index

    def _read_number(self, index: int) -> int:
        numeral = self._numerals.read(index) or self._numerals.read(index - 1)
        if numeral is None or numeral.last < index:
            return index + 1
        measure = self._expressions.read(numeral, free_from=self._free_from, read_to=self._read_to)
        ago = self._ago(measure)
        if ago:
            return self._take_date(ago)
        if not self._is_other(measure, is_share=numeral.is_fraction):
            self._found_measures.append(measure)
            self._read_to = measure.end
        self._free_from = measure.last + 1
        return self._free_from

    def _ago(self, measure: Measure) -> Date | None:
        """Two years ago, vor zwei Jahren, il y a deux ans: a date counted back from today."""
        if measure.unit not in self._numbers.time_units:
            return None
        first, last, words = measure.number, measure.last, self._words
        behind = beginning_at(words, last + 1, self._numbers.ago_after)
        before = ending_at(words, first - 1, self._numbers.ago_before)
        if behind and words.gap(last + 1).isspace():
            return Date(first, behind[0], *words.slice(first, behind[0]))
        if before and before[0] >= self._free_from:
            return Date(before[0], last, *words.slice(before[0], last))
        return None

    def _is_other(self, measure: Measure, *, is_share: bool) -> bool:
        """Whether it only looks like a quantity: a lone one, an age, a name, a code."""
        is_lone = measure.value == 1 and measure.first == measure.last and measure.unit is None
        is_article = measure.value == 1 and self._is_article(measure)
        is_no_share = is_share and measure.unit is None
        is_name = self._is_spelled_name(measure) or self._is_code(measure)
        return is_lone or is_article or is_no_share or is_name or self._is_age(measure)

    def _is_article(self, measure: Measure) -> bool:
        """Eine Woche, un an, mehr als ein Placeholder: as little a number as "a" is; mindestens eine Person is one."""
        if self._known.numerals.has_number_for_article or measure.hedge in _COUNTS_ONE:
            return False
        return measure.number == measure.number_last and self._words.lower(measure.number) in self._known.numerals.one

    def _is_age(self, measure: Measure) -> bool:
        """Placeholder, 45, and 45 years old, and elle avait 45 ans."""
        words, known = self._words, self._known.measures
        is_old = measure.unit == "year" and measure.value is not None and measure.value < _OLDEST
        if is_old and words.lower(measure.first - 1) in known.has_age:
            return True
        if words.lower(measure.first - 1) in known.before_age:
            return True
        if measure.unit == "year" and words.lower(measure.last + 1) in known.after_age:
            return True
        if measure.unit or measure.value is None or measure.value >= _OLDEST:
            return False
        if words.lower(measure.last + 1) in known.joined_to_age and words.gap(measure.last + 1) in _HYPHENS:
            return words.is_capitalised(measure.last + 2)  # 45-летний Placeholder, not a 10-year war
        before, after = words.gap(measure.first).strip(), words.gap(measure.last + 1).strip()
        return before == "," and after[:1] in (",", ".", ")") and words.is_capitalised(measure.first - 1)

    def _is_code(self, measure: Measure) -> bool:
        """4G: digits with letters of no unit joined to them."""
        words, after = self._words, measure.last + 1
        is_joined = after < len(words) and measure.unit is None and words.gap(after) == ""
        return is_joined and words.lower(after).isascii() and words.lower(measure.last)[0].isdecimal()

    def _is_spelled_name(self, measure: Measure) -> bool:
        """The Thousand Talents plan: a number in capitals among names, in a sentence in small letters."""
        words, first = self._words, measure.first
        is_among = words.is_capitalised(first) and words.is_capitalised(measure.last + 1)
        if measure.is_digits or first == 0 or not is_among or self._known.numerals.has_capital_nouns:
            return False
        if self._is_title_case is None:
            self._is_title_case = 2 * sum(map(words.is_capitalised, range(len(words)))) >= len(words)
        return not self._is_title_case
