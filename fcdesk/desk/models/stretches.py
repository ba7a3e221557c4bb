"""Stretches of an article, found by their place without looking at all of them. No Qt here."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Generic, Protocol, TypeVar


class Stretch(Protocol):
    """Anything with a place in the article, in code points."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


S = TypeVar("S", bound=Stretch)


class Stretches(Generic[S]):
    """Stretches of the article that never overlap, found by place without looking at all of them."""

    def __init__(self, stretches: Sequence[S] = ()) -> None:
        self.all = sorted(stretches, key=lambda one: one.start)
        self._starts = [one.start for one in self.all]

    def between(self, first: int, last: int) -> Sequence[S]:
        """Return those that have anything from first to last, both inclusive."""
        place = bisect_right(self._starts, first)
        if place and self.all[place - 1].end >= first:
            place -= 1
        return self.all[place : bisect_right(self._starts, last)]

    def at(self, place: int) -> S | None:
        """Return the one that a place lies in; its end still belongs to it, unless another begins there."""
        index = bisect_left(self._starts, place + 1)
        one = self.all[index - 1] if index else None
        return one if one is not None and place <= one.end else None


class Overlapping(Generic[S]):
    """Stretches of the article that may overlap."""

    def __init__(self, stretches: Sequence[S] = ()) -> None:
        self.all = sorted(stretches, key=lambda one: one.start)
        self._starts = [one.start for one in self.all]
        # How far the article is covered by each and all before it: never less than by those before.
        self._reached = list(accumulate((one.end for one in self.all), max))

    def between(self, first: int, last: int) -> list[S]:
        """Return those that have anything from first to last, both inclusive, by where they begin."""
        place = bisect_left(self._reached, first)
        return [one for one in self.all[place : bisect_right(self._starts, last)] if one.end >= first]


def lanes(stretches: Sequence[Stretch]) -> list[int]:
    """Return for each of these stretches, which come by where they begin, a lane that none that overlaps it has."""
    taken: list[int] = []  # by lane: where its last stretch ends
    chosen = []
    for one in stretches:
        lane = next((lane for lane, end in enumerate(taken) if end <= one.start), len(taken))
        taken[lane : lane + 1] = [one.end]
        chosen.append(lane)
    return chosen
