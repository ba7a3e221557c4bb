"""Where a sentence's claim ends and the words that only say who makes it begin."""

from fcdesk.spotting.attribution import Attribution
from fcdesk.spotting.cues import Side
from fcdesk.spotting.sentences import Span
from fcdesk.spotting.words import Words

_SHORT_ENOUGH = 150  # code points: a shorter sentence is easily read whole
_FEWEST_WORDS = 6  # what is left must still be a statement


def claim_within(words: Words, attribution: Attribution) -> Span:
    """Return the part of a long sentence that carries the claim; the whole sentence where that is not certain.

    Certain are "<source> has stated that …", with nothing between the sentence's start and its "that" but the source,
    and "According to <source>, …".
    """
    whole = Span(words.start, words.end)
    cue, claimant = attribution.cue, attribution.claimant
    if not cue or not claimant or claimant.is_probable or whole.end - whole.start < _SHORT_ENOUGH:
        return whole
    first = _after_that(words, attribution) if cue.side is Side.LEFT else _after_according(words, attribution)
    if first is None or len(words) - first < _FEWEST_WORDS:
        return whole
    start = words[first].start
    opening = words.gap(first).lstrip(" ,\n\u00a0")
    return Span(start - len(opening), whole.end)


def _after_that(words: Words, attribution: Attribution) -> int | None:
    """The first word behind "<source> … that", when the source is the sentence's own subject."""
    cue, claimant = attribution.cue, attribution.claimant
    if not cue or not claimant or not cue.has_that:
        return None
    before_source = words.text[words.start : claimant.start].strip()
    is_opening = not before_source or (before_source[0].isupper() and "," not in before_source)
    return cue.last + 1 if is_opening else None


def _after_according(words: Words, attribution: Attribution) -> int | None:
    """The first word behind the comma that closes an opening "According to …"."""
    cue, claimant = attribution.cue, attribution.claimant
    if not cue or not claimant or cue.first != 0:
        return None
    behind = next((index for index in range(cue.last, len(words)) if words[index].start >= claimant.end), None)
    return behind if behind is not None and words.gap(behind).strip() == "," else None
