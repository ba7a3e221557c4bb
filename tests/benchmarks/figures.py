"""What the measurements of spotting have in common: where the labelled data lies, and a line of their table."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

DATA = Path(__file__).parents[2].parent / "shared" / "data"
_WHOLE = 10

TEST = "test"  # nothing was learned or chosen by it, though earlier figures were seen
SEEN = "seen"  # no weight was fitted to it, but a choice was made after reading it: flatters
HELD_OUT = "held out"  # of the sentences learned from, each judged by what was learned from other debates


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. `aim` says what is aimed at: ">= 0.89"; empty where nothing is."""

    measured_on: str
    part: str
    measure: str
    value: float
    aim: str = ""

    def __str__(self) -> str:
        value = f"{self.value:.0f}" if self.value >= _WHOLE else f"{self.value:.3f}"
        return f"{self.measured_on:<32}{self.part:<10}{self.measure:<60}{value:>6}  {self.aim}".rstrip()


def mean(values: Iterable[float]) -> float:
    listed = list(values)
    return sum(listed) / len(listed)


def table(figures: Iterable[Figure]) -> None:
    """Print figures one by one, as they are measured."""
    for figure in figures:
        print(figure, flush=True)
