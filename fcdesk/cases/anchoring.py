"""A claim's place in the text: found by position, by quote and by its surroundings, in that order.

A stored position is believed only after the text there has been compared with the stored quote. The order is the one
that the Hypothesis client uses for W3C selectors.
"""

import re

from fcdesk.cases.model import Anchor
from fcdesk.cases.problems import RuleBroken

CONTEXT = 32
"""How many characters before and after a quote are kept so that it can be told from its like."""

# Characters a keyboard gives for those a typesetter uses; one for one, so that positions stay true.
TYPEWRITER = str.maketrans("‘’‚‛“”„‟–—−‐‑\u00a0\u202f\u2009", "''''\"\"\"\"-----   ")


def anchor_at(text: str, start: int, end: int) -> Anchor:
    """Return the anchor of text[start:end], without white space at its edges. RuleBroken if nothing is left."""
    if not 0 <= start <= end <= len(text):
        raise RuleBroken("that passage lies outside the article; select it again")
    passage = text[start:end]
    start += len(passage) - len(passage.lstrip())
    end = start + len(passage.strip())
    if start == end:
        raise RuleBroken("nothing is selected; select the words that make the claim")
    return Anchor(
        quote=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        start=start,
        end=end,
    )


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a passage with the words at its edges made whole, as a hand with a mouse meant it."""
    start, end = max(0, start), min(len(text), end)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while 0 < start < end and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while start < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end


def anchored_again(text: str, anchor: Anchor) -> Anchor:
    """Return the anchor in another text: at the same place, at the quote's new place, or lost with its quote kept."""
    place = find(text, anchor)
    if place is None:
        return Anchor(anchor.quote, anchor.prefix, anchor.suffix, None, None)
    return anchor_at(text, place, place + len(anchor.quote))


def find(text: str, anchor: Anchor) -> int | None:
    """Return where the anchor's quote starts in the text, or None.

    Of several places the one with the most like surroundings wins; of equals the one nearest to the old place.
    """
    if anchor.start is not None and text.startswith(anchor.quote, anchor.start):
        before = text[max(0, anchor.start - len(anchor.prefix)) : anchor.start]
        if before == anchor.prefix:
            return anchor.start
    places = occurrences(text, anchor.quote)
    if not places:
        return None
    old = anchor.start or 0
    return max(places, key=lambda place: (_likeness(text, place, anchor), -abs(place - old)))


def occurrences(text: str, quote: str) -> list[int]:
    """Return every place where the quote starts, overlapping ones included."""
    places: list[int] = []
    place = text.find(quote) if quote else -1
    while place >= 0:
        places.append(place)
        place = text.find(quote, place + 1)
    return places


def passages_like(text: str, quote: str) -> list[tuple[int, int]]:
    """Return the (start, end) of each passage that a person who typed `quote` can have meant.

    Exact ones if there are any; else those that differ only in white space, or in typographic quotation marks and
    dashes where the keyboard has plain ones.
    """
    exact = [(place, place + len(quote)) for place in occurrences(text, quote)]
    if exact:
        # "the" means the word, not the middle of "other"; only who quotes half a word gets half words.
        return [passage for passage in exact if whole_words(text, *passage) == passage] or exact
    words = quote.translate(TYPEWRITER).split()
    if not words:
        return []
    pattern = r"\s+".join(map(re.escape, words))
    return [match.span() for match in re.finditer(pattern, text.translate(TYPEWRITER))]


def _likeness(text: str, place: int, anchor: Anchor) -> int:
    end = place + len(anchor.quote)
    before, after = text[max(0, place - CONTEXT) : place], text[end : end + CONTEXT]
    return _common(before[::-1], anchor.prefix[::-1]) + _common(after, anchor.suffix)


def _common(one: str, other: str) -> int:
    """Return how many characters two strings share from their start."""
    pairs = zip(one, other, strict=False)
    return next((index for index, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
