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

from fcdesk.spotting.lexicon.measuring import load_measuring
from fcdesk.spotting.numbers.expressions import SHARE, Hedge
from fcdesk.spotting.numbers.likeness import Key, Likeness, excludes, in_hundredths
from fcdesk.spotting.numbers.measures import Certainty, Quantity

_LOOKED_BACK = 24  # quantities of a kind that a new one is compared with: time grows with the text, not its square
_MOST_MEMBERS = 12
_PERCENT = "percent"
_MOST_TOPIC_WORDS = 5
_LOOKED_AT = 4  # members whose shared words are named
_ABOUT = Decimal("0.1")  # "about 60" may be 54 to 66


class Notice(StrEnum):
    """What a person would notice among quantities that speak of the same thing."""

    AGREE = "agree"
    DIFFERENT_NUMBERS = "different numbers"
    CANNOT_BOTH_HOLD = "cannot both hold"
    SURE_AND_INFERRED = "sure here, inferred there"
    DIFFERENT_GIVERS = "different givers"
    DIFFERENT_HEDGES = "different hedges"
    DIFFERENT_UNITS = "different units"


@dataclass(frozen=True, slots=True)
class Meeting:
    """Quantities of one thing, in the order of the text.

    Why they were put together: `topic` are words of the text they share, what is counted first; `same_sort` the nouns
    held for one sort of thing ("servicemen", "fighters"), empty where not all count something; `deed` what befell
    those counted ("dead"); `unit` the unit all have, None where there is none or they differ (dollars and euros).
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
    likeness = Likeness(quantities, load_measuring(None).measures.money)
    open_groups: dict[Key, list[list[Quantity]]] = {}
    groups: list[list[Quantity]] = []
    for quantity in quantities:
        key = likeness.key(quantity)
        if key is None:
            continue
        listed = open_groups.setdefault(key, [])
        group = _best_group(quantity, listed[-_LOOKED_BACK:], likeness)
        if group is None:
            listed.append([quantity])
            groups.append(listed[-1])
        else:
            group.append(quantity)
    return tuple(_meeting(group, likeness) for group in groups if len(group) > 1)


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


def _best_group(quantity: Quantity, groups: Iterable[list[Quantity]], likeness: Likeness) -> list[Quantity] | None:
    best, most = None, 0
    for group in groups:
        if len(group) >= _MOST_MEMBERS or any(excludes(quantity, member) for member in group):
            continue
        strength = max(likeness.strength(quantity, member) for member in group)
        if strength > most:
            best, most = group, strength
    return best


def _meeting(group: list[Quantity], likeness: Likeness) -> Meeting:
    heads = [quantity.topic.surfaces.get(quantity.topic.sort or "", "") for quantity in group]
    same_sort = tuple(dict.fromkeys(filter(None, heads)))
    return Meeting(
        topic=_topic(group, likeness),
        same_sort=same_sort if all(heads) else (),
        deed=group[0].topic.deed,
        unit=group[0].unit if len({quantity.unit for quantity in group}) == 1 else None,
        quantities=tuple(group),
        notices=tuple(_notices(group)),
    )


def _topic(group: list[Quantity], likeness: Likeness) -> tuple[str, ...]:
    """What is counted, then the words around that most members share."""
    met = Counter(word for one, other in combinations(group[:_LOOKED_AT], 2) for word in likeness.shared(one, other))
    surfaces = {word: shown for quantity in reversed(group) for word, shown in quantity.topic.surfaces.items()}
    counted = next((quantity.counts.text for quantity in group if quantity.counts), None)
    ranked = sorted(met, key=lambda word: (-met[word], word))
    often = [word for word in ranked if 2 * met[word] >= met[ranked[0]]]
    written = [surfaces.get(word, word) for word in often]
    around = [word for word in written if counted is None or word.lower() not in counted.lower()]
    return tuple(dict.fromkeys([*filter(None, [counted]), *around]))[:_MOST_TOPIC_WORDS]


def _notices(group: Sequence[Quantity]) -> Iterator[Notice]:
    """What differs; figures in different currencies are set side by side, and are not compared."""
    kinds = {_kind(quantity) for quantity in group}
    values = {(_kind(quantity), *_figures(quantity)) for quantity in group if any(_figures(quantity))}
    if len(kinds) > 1:
        yield Notice.DIFFERENT_UNITS
    if len(values) > len(kinds):
        yield Notice.DIFFERENT_NUMBERS
    elif len(kinds) == 1:
        yield Notice.AGREE
    if any(_apart(one, other) for one, other in combinations(group, 2)):
        yield Notice.CANNOT_BOTH_HOLD
    if len({quantity.certainty is Certainty.INFERRED for quantity in group}) > 1:
        yield Notice.SURE_AND_INFERRED
    if len({quantity.giver for quantity in group if quantity.giver}) > 1:
        yield Notice.DIFFERENT_GIVERS
    if len(values) == 1 and len({quantity.hedge for quantity in group}) > 1:
        yield Notice.DIFFERENT_HEDGES


def _kind(quantity: Quantity) -> str | None:
    """The unit that figures are compared in: shares are parts of a hundred."""
    return _PERCENT if quantity.unit == SHARE else quantity.unit


def _figures(quantity: Quantity) -> tuple[Decimal | None, ...]:
    """Value, least and most in the unit that figures are compared in."""
    figures = (quantity.value, quantity.low, quantity.high)
    return tuple(None if figure is None else figure * in_hundredths(quantity) for figure in figures)


def _apart(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities cannot both hold; a fraction ("a third") is never as exact as a percentage."""
    if _kind(one) != _kind(other):
        return False
    (low, high), (other_low, other_high) = _rough_bounds(one), _rough_bounds(other)
    is_above = low is not None and other_high is not None and low > other_high
    return is_above or (high is not None and other_low is not None and other_low > high)


def _rough_bounds(quantity: Quantity) -> tuple[Decimal | None, Decimal | None]:
    if quantity.unit != SHARE:
        return bounds(quantity)
    low, high = bounds(quantity)
    return (
        low * in_hundredths(quantity) * (1 - _ABOUT) if low is not None else None,
        high * in_hundredths(quantity) * (1 + _ABOUT) if high is not None else None,
    )
