"""How likely a sentence is worth checking: a small logistic sum over its signals, weights kept as data."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from fcdesk.assets import json_of
from fcdesk.spotting.numbers.quantities import Found
from fcdesk.spotting.rules import Reason

_MOST_COUNTED = 3
_FARTHEST = 40.0


class Checkable(StrEnum):
    """Whether anybody could check a sentence today."""

    NOW = "now"
    NOT_YET = "not yet"  # it foretells; its grounds can be asked for
    NO = "no"  # a view, a wish, a question


@dataclass(frozen=True, slots=True)
class Signs:
    """The signals that tell whether a sentence can be checked: `facts` are what stays checkable in a view."""

    foretell: frozenset[str]
    past: frozenset[str]
    not_claims: frozenset[str]
    facts: frozenset[str]


@dataclass(frozen=True, slots=True)
class Scoring:
    """The weights of resources/spotting/weights.json.

    `kind_of` says which kind of reason a signal is shown as; signals without one are weighed but show no words.
    `why_of` says in words why a signal counts. `telling` lists the signals by how much they tell of a claim's kind;
    `repeat` is what a second and a third hit add to the first.
    """

    intercept: float
    scale: float
    repeat: float
    threshold: float
    high: float
    weight_of: dict[str, float]
    kind_of: dict[str, str]
    telling: tuple[str, ...]
    why_of: dict[str, str]
    signs: Signs

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

    def checkable(self, signals: Iterable[str]) -> Checkable:
        """Say whether a sentence with these signals can be checked now, not yet, or not at all.

        What foretells can be checked only where it tells of something past as well; a view or a question only where a
        fact is told in it. That somebody foretold it, or holds the view, is no such fact for a prediction.
        """
        met = set(signals)
        if met & self.signs.foretell and not met & self.signs.past:
            return Checkable.NOT_YET
        if met & self.signs.not_claims and not met & self.signs.facts:
            return Checkable.NO
        return Checkable.NOW

    def weights(self) -> dict[str, float]:
        """Return what one hit of each signal adds to the log-odds, by these rules alone."""
        return {name: self.scale * weight for name, weight in self.weight_of.items()}

    def reasons(self, text: str, signals: Sequence[Found], weights: Mapping[str, float]) -> tuple[Reason, ...]:
        """Return the signals that show words, in order, each with what it adds to the log-odds.

        `weights` are those in use, of one hit each: `weights()`, or `weights_as_used` of wording.py. Signals of one
        kind at one place, or at a place within that of the one before ("first" in "the first time"), are one reason,
        named after the first.
        """
        shown: dict[tuple[str, int, int], Reason] = {}
        latest: dict[str, tuple[int, int]] = {}
        hits = Counter[str]()
        for signal, start, end in signals:
            kind = self.kind_of.get(signal)
            if not kind:
                continue
            added = weights.get(signal, 0.0) * (times(hits[signal] + 1, self.repeat) - times(hits[signal], self.repeat))
            hits[signal] += 1
            first, last = latest.get(kind, (start, end))
            if not first <= start <= end <= last:
                first, last = start, end
            latest[kind] = first, last
            before = shown.get((kind, first, last))
            shown[kind, first, last] = (
                replace(before, weight=before.weight + added)
                if before
                else Reason(kind, start, end, text[start:end], added, signal)
            )
        return tuple(shown.values())

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
    return 0.0 if not count else 1 + repeat * (min(count, _MOST_COUNTED) - 1)


def probability_of(logit: float) -> float:
    """Turn log-odds into a probability; far-out ones are cut, so that nothing overflows."""
    return 1 / (1 + math.exp(-min(max(logit, -_FARTHEST), _FARTHEST)))


def load_scoring() -> Scoring:
    """Read resources/spotting/weights.json."""
    data = json_of("spotting", "weights.json")
    signals, only_reasons = data["signals"], frozenset(data["only_reasons"])
    return Scoring(
        intercept=data["intercept"],
        scale=data["scale"],
        repeat=data["repeat"],
        threshold=data["threshold"],
        high=data["high"],
        weight_of={name: signal["weight"] for name, signal in signals.items()},
        kind_of={name: signal["kind"] for name, signal in signals.items() if signal["kind"]},
        telling=tuple(name for name in data["telling"] if name not in only_reasons),
        why_of={name: signal["why"] for name, signal in signals.items()},
        signs=Signs(*(frozenset(data[key]) for key in ("foretell", "past", "not_claims", "checkable"))),
    )
