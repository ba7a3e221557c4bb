"""The signals that a sentence's numbers and dates give: what they are shows that there is something to check."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from fcdesk.spotting.lexicon.measuring import MeasureWords
from fcdesk.spotting.numbers.expressions import SHARE, Measure
from fcdesk.spotting.numbers.readings import Numbers

_BIG = Decimal(10_000)


class Found(NamedTuple):
    """A signal of weights.json and the place that shows it."""

    signal: str
    start: int
    end: int


def find_quantities(numbers: Numbers) -> Iterator[Found]:
    """Yield dates ("date"), then numbers ("number", "big_number", "percent", "money", "vague_quantity"), none twice.

    A number that nothing can be compared with ("voted 52-48", Apollo 11) is a signal though it is no quantity: only
    what a number counts tells the two apart, and that is looked for where numbers are compared.
    """
    known = numbers.measuring.measures
    yield from (Found("date", date.start, date.end) for date in numbers.dates)
    yield from (Found(_signal(measure, known), *measure.shown) for measure in numbers.measures)


def _signal(measure: Measure, known: MeasureWords) -> str:
    if measure.unit in known.percents:
        return "percent"
    if measure.unit in known.money:
        return "money"
    most = measure.high if measure.value is None else measure.value
    is_rough = measure.unit == SHARE and measure.number == measure.last  # half of them
    if most is None or is_rough:
        return "vague_quantity"
    if measure.unit == SHARE:
        return "percent"
    return "big_number" if most >= _BIG else "number"
