"""How likely a sentence is worth checking: a small logistic sum over its signals, weights kept as data."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from fcdesk.assets import json_of

_MOST_COUNTED = 3
_FARTHEST = 40.0


@dataclass(frozen=True, slots=True)
class Scoring:
    """The weights of resources/spotting/weights.json.

    `kind_of` says which kind of reason a signal is shown as; signals without one are weighed but show no words.
    `telling` lists the signals by how much they tell of a sentence's kind; `repeat` is what a second and a third hit
    add to the first.
    """

    intercept: float
    scale: float
    repeat: float
    threshold: float
    high: float
    weight_of: dict[str, float]
    kind_of: dict[str, str]
    telling: tuple[str, ...]

    def probability(self, signals: Iterable[str]) -> float:
        """Return the calibrated probability, 0 to 1, that a sentence with these signals deserves checking."""
        return probability_of(self.logit(signals))

    def logit(self, signals: Iterable[str]) -> float:
        """Return the calibrated log-odds that a sentence with these signals deserves checking."""
        return self.scale * (self.intercept + self.weigh(signals))

    def weigh(self, signals: Iterable[str]) -> float:
        """Return the sum of the weights: a signal met again adds a part of its weight, twice at most."""
        return summed(signals, self.weight_of, self.repeat)

    def kind(self, signals: Iterable[str]) -> str | None:
        """Return the kind of the most telling signal; None when no signal has one."""
        met = set(signals)
        return next((self.kind_of[signal] for signal in self.telling if signal in met), None)

    def band(self, score: float) -> str:
        """Say a score in a word: "high", "medium" or "low"."""
        if score >= self.high:
            return "high"
        return "medium" if score >= self.threshold else "low"


def summed(signals: Iterable[str], weights: Mapping[str, float], repeat: float) -> float:
    """Add up the weights of signals; a second and a third hit add `repeat` of the first, unknown signals nothing."""
    return sum(weights.get(signal, 0.0) * times(count, repeat) for signal, count in Counter(signals).items())


def times(count: int, repeat: float) -> float:
    """Return how often a signal's weight counts that was met `count` times."""
    return 1 + repeat * (min(count, _MOST_COUNTED) - 1)


def probability_of(logit: float) -> float:
    """Turn log-odds into a probability; far-out ones are cut, so that nothing overflows."""
    return 1 / (1 + math.exp(-min(max(logit, -_FARTHEST), _FARTHEST)))


def load_scoring() -> Scoring:
    """Read resources/spotting/weights.json."""
    data = json_of("spotting", "weights.json")
    signals = data["signals"]
    return Scoring(
        intercept=data["intercept"],
        scale=data["scale"],
        repeat=data["repeat"],
        threshold=data["threshold"],
        high=data["high"],
        weight_of={name: signal["weight"] for name, signal in signals.items()},
        kind_of={name: signal["kind"] for name, signal in signals.items() if signal["kind"]},
        telling=tuple(data["telling"]),
    )
