"""Which quantities of a text speak of the same thing, set side by side with no verdict: a person looks and decides.

Two quantities are held for the same only where the unit agrees, the things counted are of one sort, and enough words
around them are shared; what stands in one sentence is contrasted there by its writer and is never put together.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import combinations

from fcdesk.spotting.numbers.expressions import Hedge
from fcdesk.spotting.numbers.measures import Certainty, Quantity

_LOOKED_BACK = 24  # quantities of a kind that a new one is compared with: time grows with the text, not its square
_MOST_MEMBERS = 12
_MOST_TOPIC_WORDS = 5
_LOOKED_AT = 4  # members whose shared words are named
_ABOUT = Decimal("0.1")  # "about 60" may be 54 to 66
_DIGITS = (1, 2, 3)
_HANDFUL = 10  # two candidates here and three there are seldom the same candidates
_ALIKE = 5  # words that different figures of one unit must share, and half of all words
_NEAR = 8  # sentences within which a report goes on about the same dead or injured
_TENFOLD = 10
_COMMON_UNITS = frozenset({"percent", "share", "percentage point", "point"})
_NEVER_MEET = frozenset({"time"})
_ONLY_EQUAL = frozenset({"share", "second", "minute", "hour", "day", "week", "month", "year", "decade", "century"})


class Notice(StrEnum):
    """What a person would notice among quantities that speak of the same thing."""

    AGREE = "agree"
    DIFFERENT_NUMBERS = "different numbers"
    CANNOT_BOTH_HOLD = "cannot both hold"
    SURE_AND_INFERRED = "sure here, inferred there"
    DIFFERENT_GIVERS = "different givers"
    DIFFERENT_HEDGES = "different hedges"


@dataclass(frozen=True, slots=True)
class Meeting:
    """Quantities of one thing, in the order of the text.

    Why they were put together: `topic` are words of the text they share, what is counted first; `same_sort` the nouns
    held for one sort of thing ("servicemen", "fighters"), empty where not all count something; `deed` what befell
    those counted ("dead"); `unit` the unit all have.
    """

    topic: tuple[str, ...]
    same_sort: tuple[str, ...]
    deed: str | None
    unit: str | None
    quantities: tuple[Quantity, ...]
    notices: tuple[Notice, ...]

    @property
    def agrees(self) -> bool:
        """Whether all of them say the same number."""
        return Notice.AGREE in self.notices


def meetings(quantities: Sequence[Quantity]) -> tuple[Meeting, ...]:
    """Group the quantities of one text that speak of the same thing, groups in the order of their first member."""
    telling = _Telling(quantities)
    open_groups: dict[tuple[str | None, str | None], list[list[Quantity]]] = {}
    groups: list[list[Quantity]] = []
    for quantity in quantities:
        key = _key(quantity)
        if key is None:
            continue
        listed = open_groups.setdefault(key, [])
        group = _best_group(quantity, listed[-_LOOKED_BACK:], telling)
        if group is None:
            listed.append([quantity])
            groups.append(listed[-1])
        else:
            group.append(quantity)
    return tuple(_meeting(group, telling) for group in groups if len(group) > 1)


def bounds(quantity: Quantity) -> tuple[Decimal | None, Decimal | None]:
    """Return the least and the most a quantity allows, None where it is open."""
    low = quantity.value if quantity.value is not None else quantity.low
    high = quantity.value if quantity.value is not None else quantity.high
    if low is None or high is None:
        return None, None
    if quantity.hedge in (Hedge.AT_LEAST, Hedge.MORE_THAN):
        return low, None
    if quantity.hedge in (Hedge.AT_MOST, Hedge.LESS_THAN, Hedge.UP_TO):
        return None, high
    if quantity.hedge is Hedge.ABOUT:
        return low - abs(low) * _ABOUT, high + abs(high) * _ABOUT
    return low, high


def _key(quantity: Quantity) -> tuple[str | None, str | None] | None:
    """What must be alike before two quantities are compared at all; None for what has nothing to be compared by."""
    topic = quantity.topic
    if quantity.unit:
        return None if quantity.unit in _NEVER_MEET else (quantity.unit, None)
    thing = topic.deed or topic.sort
    return (None, thing) if thing else None


class _Telling:
    """Which shared words tell something: those that stand beside half of an article's numbers do not."""

    def __init__(self, quantities: Sequence[Quantity]) -> None:
        met = Counter(word for quantity in quantities for word in quantity.topic.around)
        most = max(4, len(quantities) // 3)
        self._common = {word for word, times in met.items() if times > most}

    def shared(self, one: Quantity, other: Quantity) -> frozenset[str]:
        """The words beside two quantities that speak for their being about the same thing."""
        return self.telling(one) & self.telling(other)

    def telling(self, quantity: Quantity) -> frozenset[str]:
        return quantity.topic.close | (quantity.topic.around - self._common)


def _best_group(quantity: Quantity, groups: Iterable[list[Quantity]], telling: _Telling) -> list[Quantity] | None:
    best, most = None, 0
    for group in groups:
        if len(group) >= _MOST_MEMBERS or any(_excludes(quantity, member) for member in group):
            continue
        strength = max(_strength(quantity, member, telling) for member in group)
        if strength > most:
            best, most = group, strength
    return best


def _is_equal(one: Quantity, other: Quantity) -> bool:
    if one.value is None and other.value is None:
        return one.low is not None and (one.low, one.high) == (other.low, other.high)
    return one.value == other.value


def _excludes(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities cannot be of the same thing."""
    first, second = one.topic, other.topic
    if one.sentence == other.sentence or first.deed != second.deed or first.is_more != second.is_more:
        return True
    if first.sort != second.sort and not (first.is_general and second.is_general):
        return True
    if _is_equal(one, other):
        return False
    is_elsewhere = bool(first.names and second.names) and not first.names & second.names
    is_at_another_time = bool(first.when and second.when) and not first.when & second.when
    return is_elsewhere or is_at_another_time or first.is_more


def _strength(one: Quantity, other: Quantity, telling: _Telling) -> int:
    """How strongly two quantities seem to be of the same thing; 0 means they do not."""
    shared = telling.shared(one, other)
    close = one.topic.close & other.topic.close
    if _is_equal(one, other):
        return 1 + len(shared) if len(shared) >= _needed_of_equals(one, other) else 0
    if one.unit in _ONLY_EQUAL or (one.unit is None and (_is_handful(one) or _is_handful(other))):
        return 0
    if one.unit:
        is_alike = len(shared) >= _ALIKE and 2 * len(shared) >= len(telling.telling(one) | telling.telling(other))
        return len(shared) if is_alike and abs(one.sentence - other.sentence) > 1 else 0
    is_counted_alike = one.topic.close == other.topic.close
    if one.topic.deed:
        goes_on = abs(one.sentence - other.sentence) <= _NEAR and _is_of_one_size(one, other)
        return goes_on + len(shared) if is_counted_alike and _share_names(one, other) else 0
    is_alike = len(close) > 1 or bool(is_counted_alike and close and shared - close)
    return len(shared) + len(close) if is_alike and not one.topic.is_general else 0


def _share_names(one: Quantity, other: Quantity) -> bool:
    """Whether half of the names beside one quantity stand beside the other too, if both have any."""
    fewest = min(len(one.topic.names), len(other.topic.names))
    return 2 * len(one.topic.names & other.topic.names) >= fewest


def _is_of_one_size(one: Quantity, other: Quantity) -> bool:
    """Whether neither number is more than ten times the other."""
    if one.value is None or other.value is None:
        return False
    return max(one.value, other.value) <= _TENFOLD * min(one.value, other.value)


def _is_handful(quantity: Quantity) -> bool:
    return quantity.value is not None and abs(quantity.value) < _HANDFUL


def _needed_of_equals(one: Quantity, other: Quantity) -> int:
    """How many words two equal quantities must share: the rarer the figure, the fewer."""
    digits = _telling_digits(one)
    if one.unit:
        by_digits = (5, 3, 2) if one.unit in _COMMON_UNITS | _ONLY_EQUAL else (4, 2, 1)
        return by_digits[digits - 1]
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


def _meeting(group: list[Quantity], telling: _Telling) -> Meeting:
    heads = [quantity.topic.surfaces.get(quantity.topic.sort or "", "") for quantity in group]
    same_sort = tuple(dict.fromkeys(filter(None, heads)))
    return Meeting(
        topic=_topic(group, telling),
        same_sort=same_sort if all(heads) else (),
        deed=group[0].topic.deed,
        unit=group[0].unit,
        quantities=tuple(group),
        notices=tuple(_notices(group)),
    )


def _topic(group: list[Quantity], telling: _Telling) -> tuple[str, ...]:
    """What is counted, then the words around that most members share."""
    met = Counter(word for one, other in combinations(group[:_LOOKED_AT], 2) for word in telling.shared(one, other))
    surfaces = {word: shown for quantity in reversed(group) for word, shown in quantity.topic.surfaces.items()}
    counted = next((quantity.counts.text for quantity in group if quantity.counts), None)
    ranked = sorted(met, key=lambda word: (-met[word], word))
    often = [word for word in ranked if 2 * met[word] >= met[ranked[0]]]
    written = [surfaces.get(word, word) for word in often]
    around = [word for word in written if counted is None or word.lower() not in counted.lower()]
    return tuple(dict.fromkeys([*filter(None, [counted]), *around]))[:_MOST_TOPIC_WORDS]


def _notices(group: Sequence[Quantity]) -> Iterator[Notice]:
    values = {(q.value, q.low, q.high) for q in group if q.value is not None or q.low is not None}
    yield Notice.DIFFERENT_NUMBERS if len(values) > 1 else Notice.AGREE
    if any(_apart(one, other) for one, other in combinations(group, 2)):
        yield Notice.CANNOT_BOTH_HOLD
    if len({quantity.certainty is Certainty.INFERRED for quantity in group}) > 1:
        yield Notice.SURE_AND_INFERRED
    if len({quantity.giver for quantity in group if quantity.giver}) > 1:
        yield Notice.DIFFERENT_GIVERS
    if len(values) == 1 and len({quantity.hedge for quantity in group}) > 1:
        yield Notice.DIFFERENT_HEDGES


def _apart(one: Quantity, other: Quantity) -> bool:
    (low, high), (other_low, other_high) = bounds(one), bounds(other)
    is_above = low is not None and other_high is not None and low > other_high
    return is_above or (high is not None and other_low is not None and other_low > high)
