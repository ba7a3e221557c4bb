"""What the wording of an English sentence tells of its worth for checking: a small model learned from debates.

The model is resources/spotting/model.json, made by `python -m tests.benchmarks.fit_spotting`. It weighs the signals
anew together with words, pairs of words and beginnings of words. It knows how people speak about politics; how much it
may say about a text is decided by `share_of_wording`.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from fcdesk.assets import json_of
from fcdesk.spotting.scoring import Scoring, summed
from fcdesk.spotting.words import Words

OF_LENGTH = 5  # added to the number of features, so that a sentence of two words is not judged by one of them
_YEAR_DIGITS = 4
_BEGINNING = 4  # letters that stand for all forms of a word: "employed", "employment"

# A text speaks when most of its sentences say I, we or you outside quotations: debates .67 to .78 of them, news mostly
# under .3. Before the first sentence is seen a text is held for spoken, with the weight of seven sentences.
_HELD_FOR_SPOKEN = 0.7
_SENTENCES_OF_DOUBT = 7
_WRITTEN, _SPOKEN = 0.35, 0.6
_SHARE_IF_WRITTEN = 0.25


@dataclass(frozen=True, slots=True)
class Wording:
    """The learned weights, in logits: of signals, and of the features that `features_of` names."""

    intercept: float
    repeat: float
    signals: dict[str, float]
    features: dict[str, float]

    def logit(self, signals: Iterable[str], words: Words) -> float:
        """Return the log-odds that a sentence is worth checking; signals the model has not met count nothing."""
        named = features_of(words)
        worded = sum(self.features.get(feature, 0.0) for feature in sorted(named)) / math.sqrt(len(named) + OF_LENGTH)
        return self.intercept + summed(signals, self.signals, self.repeat) + worded


def load_wording() -> Wording:
    """Read resources/spotting/model.json."""
    data = json_of("spotting", "model.json")
    return Wording(data["intercept"], data["repeat"], data["signals"], data["features"])


def features_of(words: Words) -> set[str]:
    """Name a sentence's words, its pairs of neighbours ("^" begins it) and beginnings of its longer words ("~empl").

    A number is "<number>", a year "<year>": which one it is says nothing of the next sentence.
    """
    lower = [_general(words.lower(index)) for index in range(len(words))]
    return {*lower, *(f"{first} {second}" for first, second in pairwise(["^", *lower])), *_beginnings(lower)}


def _general(lower: str) -> str:
    if not lower[0].isdigit():
        return lower
    return "<year>" if len(lower) == _YEAR_DIGITS and lower.startswith(("19", "20")) else "<number>"


def _beginnings(lower: Iterable[str]) -> Iterator[str]:
    return (f"~{word[:_BEGINNING]}" for word in lower if len(word) > _BEGINNING and word[0] != "<")


def share_of_wording(speaks: Sequence[bool]) -> float:
    """Return how much the learned model may say about a text, 0.25 (written) to 1 (spoken).

    `speaks` tells of each sentence whether somebody says I, we or you in it, quotations aside. The less there is to
    judge by, the more a text is held for spoken: of a single sentence its wording is all that is known.
    """
    spoken = (sum(speaks) + _HELD_FOR_SPOKEN * _SENTENCES_OF_DOUBT) / (len(speaks) + _SENTENCES_OF_DOUBT)
    between = min(max((spoken - _WRITTEN) / (_SPOKEN - _WRITTEN), 0.0), 1.0)
    return _SHARE_IF_WRITTEN + (1 - _SHARE_IF_WRITTEN) * between


def weights_as_used(scoring: Scoring, wording: Wording, share: float) -> dict[str, float]:
    """Return what one hit of each signal adds to the log-odds, when the model has that share in the judgement."""
    return {
        name: weight + share * (wording.signals[name] - weight) if name in wording.signals else weight
        for name, weight in scoring.weights().items()
    }
