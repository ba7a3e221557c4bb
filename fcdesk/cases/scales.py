"""Verdict scales as data: what a desk may say of a claim, in which order, and how it is told apart without colour.

Degrees ("mostly true") can be ordered from best to worst; kinds ("satire", "outdated") cannot, and neither can
states ("unproven"). A scale has a version, because a rating means what its scale meant when it was given.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fcdesk.cases.problems import RuleBroken


@dataclass(frozen=True, slots=True)
class Rating:
    """One thing a scale can say. `tone` names a set of colours, `glyph` says the same without colour.

    `kind` is "degree", "kind" or "state". `value` is a degree's place as a number (higher is truer), else None.
    """

    key: str
    label: str
    kind: str
    tone: str
    glyph: str
    definition: str
    value: int | None = None
    retired: bool = False


@dataclass(frozen=True, slots=True)
class Scale:
    """A desk's ratings. A scale without ratings takes a free conclusion in words."""

    name: str
    version: int
    title: str
    ratings: tuple[Rating, ...]

    @property
    def is_free(self) -> bool:
        return not self.ratings

    @property
    def current(self) -> tuple[Rating, ...]:
        """The ratings that can be given today, in the order they are offered."""
        return tuple(rating for rating in self.ratings if not rating.retired)

    def rating(self, key: str) -> Rating | None:
        return next((rating for rating in self.ratings if rating.key == key), None)

    def chosen(self, word: str) -> Rating:
        """Return the current rating meant by a key or a label, whatever its case; else RuleBroken."""
        wanted = word.strip().casefold()
        for rating in self.current:
            if wanted in (rating.key.casefold(), rating.label.casefold()):
                return rating
        if self.is_free:
            if not wanted:
                raise RuleBroken("a free conclusion needs words; write what you concluded")
            return free_rating(word.strip())
        offered = ", ".join(rating.key for rating in self.current)
        raise RuleBroken(
            '"{word}" is no rating of the scale "{scale}"; choose one of {offered}',
            word=word,
            scale=self.name,
            offered=offered,
        )


def free_rating(words: str) -> Rating:
    """Return a conclusion in the checker's own words, on no scale."""
    return Rating(key=words, label=words, kind="state", tone="unproven", glyph="•", definition="")


def scale_from(data: Mapping[str, Any]) -> Scale:
    """Build a scale from its JSON object (resources/scales/*.json)."""
    ratings = tuple(Rating(**rating) for rating in data["ratings"])
    return Scale(name=data["name"], version=data["version"], title=data["title"], ratings=ratings)
