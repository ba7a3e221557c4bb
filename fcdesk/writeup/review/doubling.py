"""Finds what stands twice in a row in a text that came back: a paragraph that was copied where it stood.

Word leaves a copied paragraph's bookmark out and LibreOffice gives it another name, so nothing but the words says so.
"""

from collections.abc import Sequence
from itertools import pairwise

from fcdesk.cases.text import one_line


def doubled(paragraphs: Sequence[str], base: str) -> str:
    """Return what stands twice in a row in these paragraphs and did not in the text that left; "" for nothing.

    Paragraphs are compared as they are, each in one line.
    """
    sent = [one_line(line) for line in base.split("\n")]
    before = {one for one, following in pairwise(sent) if one == following}
    for one, following in pairwise(paragraphs):
        if one == following and one not in before:
            return one
    half = len(paragraphs) // 2
    if half > 1 and [*paragraphs[:half]] == [*paragraphs[half:]] and [*paragraphs] != sent:
        return "\n".join(paragraphs[:half])
    whole = range(len(paragraphs) - 2 * len(sent) + 1) if base else ()
    if any(_stands_at(paragraphs, start, sent) and _stands_at(paragraphs, start + len(sent), sent) for start in whole):
        return base
    return ""


def _stands_at(paragraphs: Sequence[str], start: int, wanted: Sequence[str]) -> bool:
    return paragraphs[start] == wanted[0] and [*paragraphs[start : start + len(wanted)]] == [*wanted]
