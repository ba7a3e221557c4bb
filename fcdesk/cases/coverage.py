"""The nothing-unread map: what became of each sentence of the article."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from fcdesk.cases.changes import CASE, Change
from fcdesk.cases.model import Case, Claim, Dismissal


class Fate(StrEnum):
    """What became of a sentence."""

    CLAIM = "claim"
    DISMISSED = "dismissed"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence, text[start:end], with the numbers of the claims in it, or the dismissal that covers it."""

    start: int
    end: int
    fate: Fate
    claims: tuple[int, ...] = ()
    dismissal: Dismissal | None = None


def coverage(case: Case, sentences: Iterable[tuple[int, int]]) -> tuple[Reading, ...]:
    """Return what became of each sentence; they are given in order, as (start, end), and never overlap.

    A claim stands for every sentence that it touches, a dismissal for a sentence if it covers the greater part of it.
    """
    ordered = tuple(sentences)
    starts = [start for start, _ in ordered]
    claims: dict[int, list[int]] = {}
    for claim in case.claims_in_order():
        for place in _touched(ordered, starts, claim.anchor.start, claim.anchor.end):
            claims.setdefault(place, []).append(claim.number)
    dismissed: dict[int, Dismissal] = {}
    for dismissal in case.dismissals:
        for place in _touched(ordered, starts, dismissal.anchor.start, dismissal.anchor.end):
            if _covers_most(dismissal, *ordered[place]):
                dismissed[place] = dismissal
    return tuple(
        _reading(*span, tuple(claims.get(place, ())), dismissed.get(place)) for place, span in enumerate(ordered)
    )


def touches_coverage(changes: Iterable[Change]) -> bool:
    """Tell whether changes can alter what became of a sentence; most only say more about a claim."""
    return any(map(_touches_coverage, changes))


def _touches_coverage(change: Change) -> bool:
    before, after = change.before, change.after
    if isinstance(before, Claim) and isinstance(after, Claim):
        return (before.anchor, before.number) != (after.anchor, after.number)
    return change.kind in (CASE, "article", "claim", "dismissal")


def counts(readings: Iterable[Reading]) -> dict[Fate, int]:
    """Return how many sentences met each fate, all fates named."""
    met = Counter(reading.fate for reading in readings)
    return {fate: met[fate] for fate in Fate}


def _reading(start: int, end: int, claims: tuple[int, ...], dismissal: Dismissal | None) -> Reading:
    if claims:
        return Reading(start, end, Fate.CLAIM, claims, dismissal)
    return Reading(start, end, Fate.DISMISSED if dismissal else Fate.UNREAD, (), dismissal)


def _touched(
    sentences: Sequence[tuple[int, int]], starts: Sequence[int], start: int | None, end: int | None
) -> Iterable[int]:
    """Return the places of the sentences that a passage has a character in common with."""
    if start is None or end is None:
        return ()
    first = bisect_left(starts, start)
    if first and sentences[first - 1][1] > start:
        first -= 1
    return range(first, bisect_left(starts, end))


def _covers_most(dismissal: Dismissal, start: int, end: int) -> bool:
    first, last = dismissal.anchor.start, dismissal.anchor.end
    return first is not None and last is not None and 2 * (min(end, last) - max(start, first)) > end - start
