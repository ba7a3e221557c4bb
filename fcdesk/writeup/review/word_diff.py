"""What tells one text from another, word by word: words, punctuation marks, and the white space between them.

Myers's algorithm (E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1, 1986) finds the
fewest words to take out and put in; its effort grows with the number of differences. Past a bound the texts are first
cut at words that stand in both exactly once (as patience diff does), so that no pair of texts takes long.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

_TOKEN = re.compile(r"\n|[^\S\n]+|[\w’'\u00ad\u0300-\u036f]+|[^\w\s]")
_MOST_DIFFERENCES = 150  # tried before a stretch is cut up
_MOST_CUTS = 12  # of cut pieces


class Sort(StrEnum):
    """Whether a stretch stands in both texts, only in the first, or only in the second."""

    SAME = "same"
    OUT = "out"
    IN = "in"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of one of two texts."""

    sort: Sort
    text: str


def word_diff(before: str, after: str) -> tuple[Stretch, ...]:
    """Return how to get from one text to the other, in order; what is taken out stands before what is put in.

    The stretches that are SAME or OUT make up the first text, those that are SAME or IN the second.
    """
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    return tuple(_joined(_tidied(_compared(old, new, _MOST_CUTS))))


def _compared(old: Sequence[str], new: Sequence[str], cuts: int) -> Iterator[Stretch]:
    """Compare what lies between the common beginning and the common end."""
    start = 0
    shorter = min(len(old), len(new))
    while start < shorter and old[start] == new[start]:
        start += 1
    end = 0
    while end < shorter - start and old[-1 - end] == new[-1 - end]:
        end += 1
    yield Stretch(Sort.SAME, "".join(old[:start]))
    yield from _middle(old[start : len(old) - end], new[start : len(new) - end], cuts)
    yield Stretch(Sort.SAME, "".join(old[len(old) - end :]))


def _middle(old: Sequence[str], new: Sequence[str], cuts: int) -> Iterator[Stretch]:
    if not old or not new:
        yield from _replaced(old, new)
        return
    pairs = _fewest(old, new)
    if pairs is not None:
        yield from _along(old, new, pairs)
        return
    anchors = _anchors(old, new) if cuts else []
    if not anchors:
        yield from _replaced(old, new)
        return
    left = right = 0
    for here, there in [*anchors, (len(old), len(new))]:
        yield from _compared(old[left:here], new[right:there], cuts - 1)
        yield Stretch(Sort.SAME, "".join(old[here : here + 1]))
        left, right = here + 1, there + 1


def _replaced(old: Sequence[str], new: Sequence[str]) -> Iterator[Stretch]:
    yield Stretch(Sort.OUT, "".join(old))
    yield Stretch(Sort.IN, "".join(new))


def _along(old: Sequence[str], new: Sequence[str], pairs: Iterable[tuple[int, int]]) -> Iterator[Stretch]:
    left = right = 0
    for here, there in pairs:
        yield from _replaced(old[left:here], new[right:there])
        yield Stretch(Sort.SAME, old[here])
        left, right = here + 1, there + 1
    yield from _replaced(old[left:], new[right:])


def _fewest(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]] | None:
    """Return the places of words kept, in pairs, so that the fewest are not; None past _MOST_DIFFERENCES."""
    reach = {1: 0}
    rounds: list[dict[int, int]] = []
    for differences in range(min(_MOST_DIFFERENCES, len(old) + len(new)) + 1):
        rounds.append(reach.copy())
        for diagonal in range(-differences, differences + 1, 2):
            x = _furthest(reach, diagonal, differences)
            while x < len(old) and 0 <= x - diagonal < len(new) and old[x] == new[x - diagonal]:
                x += 1
            reach[diagonal] = x
            if x >= len(old) and x - diagonal >= len(new):
                return _traced(rounds, len(old), len(new))
    return None


def _furthest(reach: dict[int, int], diagonal: int, differences: int) -> int:
    """Return how far one gets on a diagonal by one word put in or taken out."""
    goes_down = diagonal == -differences or (
        diagonal != differences and reach.get(diagonal - 1, -1) < reach.get(diagonal + 1, -1)
    )
    return reach[diagonal + 1] if goes_down else reach[diagonal - 1] + 1


def _traced(rounds: list[dict[int, int]], x: int, y: int) -> list[tuple[int, int]]:
    pairs = []
    for differences in range(len(rounds) - 1, -1, -1):
        reach, diagonal = rounds[differences], x - y
        if differences == 0:
            pairs += [(x - step, y - step) for step in range(1, min(x, y) + 1)]
            break
        goes_down = diagonal == -differences or (
            diagonal != differences and reach.get(diagonal - 1, -1) < reach.get(diagonal + 1, -1)
        )
        before = diagonal + 1 if goes_down else diagonal - 1
        from_x = reach[before]
        from_y = from_x - before
        arrived = from_x if goes_down else from_x + 1
        pairs += [(x - step, y - step) for step in range(1, x - arrived + 1)]
        x, y = from_x, from_y
    return pairs[::-1]


def _anchors(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Return the places of words that stand in both texts exactly once, the longest series in the same order."""
    once_old, once_new = _once(old), _once(new)
    shared = sorted((place, once_new[word]) for word, place in once_old.items() if word in once_new)
    tails: list[int] = []
    last: list[int] = []
    back: list[int | None] = []
    for index, (_, there) in enumerate(shared):
        length = bisect_left(tails, there)
        back.append(last[length - 1] if length else None)
        tails[length : length + 1] = [there]
        last[length : length + 1] = [index]
    series = []
    at = last[-1] if last else None
    while at is not None:
        series.append(shared[at])
        at = back[at]
    return series[::-1]


def _once(words: Sequence[str]) -> dict[str, int]:
    counts = Counter(words)
    return {word: place for place, word in enumerate(words) if counts[word] == 1}


def _joined(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    for sort, alike in groupby(stretches, key=lambda stretch: stretch.sort):
        yield Stretch(sort, "".join(stretch.text for stretch in alike))


def _tidied(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    """Put what is taken out before what is put in; white space between two changed words changes with them."""
    same, out, put = "", "", ""
    for stretch in stretches:
        if not stretch.text:
            continue
        if stretch.sort is Sort.SAME:
            if (out or put) and stretch.text.strip():
                yield from _changed(out, put)
                out, put = "", ""
            if out or put:
                out, put = out + stretch.text, put + stretch.text
            else:
                same += stretch.text
            continue
        if same:
            yield Stretch(Sort.SAME, same)
            same = ""
        out, put = (out + stretch.text, put) if stretch.sort is Sort.OUT else (out, put + stretch.text)
    yield from _changed(out, put)
    if same:
        yield Stretch(Sort.SAME, same)


def _changed(out: str, put: str) -> Iterator[Stretch]:
    """Yield a change; white space at its end that both sides have stays what it was."""
    shared = 0
    while shared < min(len(out), len(put)) and out[-1 - shared] == put[-1 - shared] and out[-1 - shared].isspace():
        shared += 1
    kept = out[len(out) - shared :]
    out, put = out[: len(out) - shared], put[: len(put) - shared]
    yield from (stretch for stretch in (Stretch(Sort.OUT, out), Stretch(Sort.IN, put)) if stretch.text)
    if kept:
        yield Stretch(Sort.SAME, kept)
