"""How strongly two quantities of a text seem to be of the same thing, and what rules it out.

Equal figures need the fewer shared words the rarer the figure is. Different figures need more: they meet where they
count the same sort of thing, befell the same people, are counted by the same rate or measure the same of one thing.
"""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from fcdesk.spotting.numbers.counted import Topic
from fcdesk.spotting.numbers.measures import Certainty, Quantity

Key = tuple[str, str]

_FIRST = 3  # an equal figure is rather of the same thing than a different one
_DIGITS = (1, 2, 3)
_HANDFUL = 10  # two candidates here and three there are seldom the same candidates
_ALIKE = 5  # words that different figures of one unit must share, and half of all words
_NEAR = 8  # sentences within which a report goes on about the same dead or injured
_NEXT = 1  # paragraphs
_TENFOLD, _DOUBLE = 10, 2
_SHORT = 12  # quantities of a text in which two figures of one noun are rarely of two groups of it
_TELLING = 2  # words beside two figures of one noun in a longer text
_FEW = 4  # figures of one noun: a text with more compares groups of it
_LARGE = 30  # below, two figures of a noun are often two groups of it
_MOVEMENTS = frozenset({"rise", "fall"})
_TELLS_BY_ITSELF = frozenset({"damage"})
_ENDING = 2  # letters
_HUNDRED = 100
_PARTS = frozenset({"percent", "share"})
_COMMON_UNITS = _PARTS | {"percentage point", "point"}
_NEVER_MEET = frozenset({"time"})
_ONLY_EQUAL = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "century"})


class Likeness:
    """Compares the quantities of one text; words that stand beside a third of its numbers tell nothing."""

    def __init__(self, quantities: Sequence[Quantity], money: frozenset[str]) -> None:
        met = Counter(word for quantity in quantities for word in quantity.topic.around)
        most = max(4, len(quantities) // 3)
        self._common = {word for word, times in met.items() if times > most}
        self._money = money
        self._figures: dict[object, set[Decimal]] = {}
        for quantity in quantities:
            self._figures.setdefault(_about(quantity), set()).add(_least(quantity))
        self._is_short = len(quantities) <= _SHORT

    def key(self, quantity: Quantity) -> Key | None:
        """What must be alike before two quantities are compared; None for what has nothing to be compared by.

        A number that is denied or asked for is nobody's, and is never set beside others.
        """
        topic = quantity.topic
        if quantity.certainty is Certainty.OPEN or quantity.unit in _NEVER_MEET:
            return None
        if quantity.unit:
            is_part, is_money = quantity.unit in _PARTS, quantity.unit in self._money
            return "unit", "part" if is_part else "money" if is_money else quantity.unit
        if topic.rate:
            return "rate", topic.rate
        thing = topic.deed or topic.sort
        return ("thing", thing) if thing else None

    def shared(self, one: Quantity, other: Quantity) -> frozenset[str]:
        """The words beside two quantities that speak for their being about the same thing."""
        return self._telling(one) & self._telling(other)

    def strength(self, one: Quantity, other: Quantity) -> int:
        """How strongly two quantities seem to be of the same thing; 0 means they do not."""
        shared = len(self.shared(one, other))
        if is_equal(one, other):
            return _FIRST + shared if shared >= _needed_of_equals(one, other) else 0
        if one.unit:
            return self._strength_of_measures(one, other)
        if one.topic.is_only_part or other.topic.is_only_part:
            return 0
        if one.topic.rate:
            is_told = bool(one.topic.sort and other.topic.sort) or shared > 0
            return 2 + shared if is_told and _is_within(_TENFOLD, one, other) else 0
        return 0 if _is_handful(one) or _is_handful(other) else self._strength_of_plain(one, other)

    def _strength_of_plain(self, one: Quantity, other: Quantity) -> int:
        """Of two different figures without unit or rate."""
        return self._strength_of_deeds(one, other) if one.topic.deed else self._strength_of_counts(one, other)

    def _telling(self, quantity: Quantity) -> frozenset[str]:
        return quantity.topic.close | (quantity.topic.around - self._common)

    def _strength_of_measures(self, one: Quantity, other: Quantity) -> int:
        """Of two different figures of one unit, or of two currencies."""
        if one.unit in _ONLY_EQUAL:
            return 0
        shared = self.shared(one, other)
        is_alike = len(shared) >= _ALIKE and 2 * len(shared) >= len(self._telling(one) | self._telling(other))
        if not _names_within(one, other):
            return 0
        if is_alike and one.unit == other.unit != "share" and abs(one.sentence - other.sentence) > 1:
            return len(shared)
        beside = one.topic.beside & other.topic.beside
        most = _TENFOLD if self._is_short else _DOUBLE
        is_of_one_size = _is_within(most, one, other) or (one.unit != other.unit and one.unit in self._money)
        if not is_of_one_size or not self._are_few(one, other):
            return 0
        if one.topic.sort and one.topic.sort == other.topic.sort and not one.topic.is_loose:
            return 1 + len(shared) if len(beside) > 1 and one.topic.close == other.topic.close else 0
        is_aspect = one.topic.aspect is not None and one.topic.aspect == other.topic.aspect
        is_told = one.topic.aspect in _TELLS_BY_ITSELF or bool(beside)
        return 1 + len(shared) if is_aspect and is_told and self._is_money_or_part(one) else 0

    def _is_money_or_part(self, quantity: Quantity) -> bool:
        is_movement = quantity.topic.aspect in _MOVEMENTS
        return quantity.unit in _PARTS if is_movement else quantity.unit in self._money

    def _are_few(self, *quantities: Quantity) -> bool:
        """Whether the text has few figures of what two quantities are about."""
        return all(len(self._figures[_about(quantity)]) <= _FEW for quantity in quantities)

    def _strength_of_deeds(self, one: Quantity, other: Quantity) -> int:
        """Of two tolls: near by, words they share or a bare toll ("put the death toll at 15") tell it is one."""
        if one.topic.close != other.topic.close or not _share_names(one, other):
            return 0
        shared = len(self.shared(one, other))
        is_bare = one.topic.sort is None or other.topic.sort is None
        if not _is_within(_TENFOLD, one, other):
            return shared if shared >= _DIGITS[-1] else 0
        if _is_near(one, other):
            return 1 + shared if shared or is_bare else 0
        return shared if shared > 1 else 0

    def _strength_of_counts(self, one: Quantity, other: Quantity) -> int:
        """Of two different figures of one noun."""
        first, second = one.topic, other.topic
        close, shared = first.close & second.close, self.shared(one, other)
        is_counted_alike = first.close == second.close
        if len(close) > 1 or (is_counted_alike and close and shared - close):
            return 0 if first.is_general else len(shared) + len(close)
        if first.is_loose or not is_counted_alike or not _share_names(one, other) or first.aspect != second.aspect:
            return 0
        if not _is_within(_DOUBLE, one, other) or not self._are_few(one, other) or not _is_one_noun(first, second):
            return 0
        is_told = len(first.beside & second.beside - self._common) > (0 if self._is_short else _TELLING)
        is_large = min(_least(one), _least(other)) >= _LARGE and first.names == second.names
        return 1 + len(shared) if is_told or (is_large and self._is_short) else 0


def _is_one_noun(first: Topic, second: Topic) -> bool:
    """Whether two nouns of one stem are forms of one word: applications and applicants are not."""
    one, other = (topic.surfaces.get(topic.sort or "", "").lower() for topic in (first, second))
    if not (first.sort and one.startswith(first.sort) and other.startswith(first.sort)):
        return first.sort == second.sort  # they stand in the list of one sort
    length = min(len(one), len(other)) - _ENDING
    return one[:length] == other[:length]


def _about(quantity: Quantity) -> object:
    """What the figures of a text are told apart by, to count them."""
    topic = quantity.topic
    return (quantity.unit, topic.aspect, topic.sort) if quantity.unit else (topic.sort, topic.deed)


def is_equal(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities give the same number of the same unit."""
    if one.unit != other.unit:
        return False
    if one.value is None and other.value is None:
        return one.low is not None and (one.low, one.high) == (other.low, other.high)
    return one.value == other.value


def excludes(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities cannot be of the same thing."""
    first, second = one.topic, other.topic
    if one.sentence == other.sentence or first.deed != second.deed or first.is_more != second.is_more:
        return True
    if first.rate and second.rate and first.rate != second.rate:
        return True
    is_rate_alone = first.rate is not None and (first.sort is None or second.sort is None)
    if first.sort != second.sort and not (first.is_general and second.is_general) and not is_rate_alone:
        return True
    if is_equal(one, other):
        return False
    is_elsewhere = bool(first.names and second.names) and not first.names & second.names
    is_at_another_time = bool(first.when and second.when) and not first.when & second.when
    return is_elsewhere or is_at_another_time or first.is_more


def in_hundredths(quantity: Quantity) -> Decimal:
    """What a quantity's figures are multiplied by, so that a third and 33 percent can be compared."""
    return Decimal(_HUNDRED if quantity.unit == "share" else 1)


def _share_names(one: Quantity, other: Quantity) -> bool:
    """Whether half of the names beside one quantity stand beside the other too, if both have any."""
    fewest = min(len(one.topic.names), len(other.topic.names))
    return 2 * len(one.topic.names & other.topic.names) >= fewest


def _names_within(one: Quantity, other: Quantity) -> bool:
    """Whether all names beside one of two quantities stand beside the other too."""
    return one.topic.names <= other.topic.names or other.topic.names <= one.topic.names


def _is_within(times: int, one: Quantity, other: Quantity) -> bool:
    """Whether neither number is more than so many times the other."""
    least, most = sorted((_least(one) * in_hundredths(one), _least(other) * in_hundredths(other)))
    return 0 < most <= times * least


def _least(quantity: Quantity) -> Decimal:
    """The number, the lower one of a range, 0 where there is none."""
    return next((figure for figure in (quantity.value, quantity.low) if figure is not None), Decimal(0))


def _is_near(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities stand in the same paragraph or the next, and few sentences apart."""
    first, second = one.where.number, other.where.number
    is_next = first is None or second is None or abs(first - second) <= _NEXT
    return is_next and abs(one.sentence - other.sentence) <= _NEAR


def _is_handful(quantity: Quantity) -> bool:
    return quantity.value is not None and abs(quantity.value) < _HANDFUL


def _needed_of_equals(one: Quantity, other: Quantity) -> int:
    """How many words two equal quantities must share: the rarer the figure, the fewer."""
    digits = _telling_digits(one)
    if one.unit:
        by_digits = (5, 3, 2) if one.unit in _COMMON_UNITS | _ONLY_EQUAL else (4, 2, 1)
        return by_digits[digits - 1]
    if one.topic.rate:
        return int(_is_handful(one))
    if one.topic.deed:
        return abs(one.sentence - other.sentence) > _NEAR
    if one.topic.is_general:
        return (3, 2, 1)[digits - 1]
    if one.topic.close & other.topic.close or digits == len(_DIGITS):
        return 0
    return 3 if _is_handful(one) else 3 - digits


def _telling_digits(quantity: Quantity) -> int:
    """1 to 3: the digits of a figure without the zeros at its ends; 62 has two, 1,000 has one."""
    value = quantity.high if quantity.value is None else quantity.value
    if value is None:
        return 1
    digits = "".join(map(str, value.as_tuple().digits)).strip("0")
    return min(max(len(digits), 1), len(_DIGITS))
