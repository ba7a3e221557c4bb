"""Which words show that a number is inferred ("likely to surpass"), or denied or left open ("unclear whether")."""

from fcdesk.spotting.lexicon.measuring import MeasureWords
from fcdesk.spotting.numbers.expressions import ending_at
from fcdesk.spotting.words import Words

_BEFORE, _AFTER = 12, 3  # words between a number and the word that shows it is inferred
_QUESTION = ("?", "؟", "？")
_MODALS = frozenset({"could", "would", "may", "might", "will"})


def find_inference(words: Words, first: int, number: int, last: int, known: MeasureWords) -> tuple[int, int] | None:
    """Return first and last word of a phrase of inference in the clause of a number.

    The expression begins at the word `first` with its hedge, the number itself stands at `number`, and what is counted
    ends at `last`.
    """
    for index in range(number - 1, max(-1, first - _BEFORE), -1):
        found = _phrase_at(words, index, known)
        if found:
            return found
        if words.gap(index).strip("$€£ \n'’.%-") or words.lower(index) in known.closes_clause:
            break
    for index in range(last + 1, min(len(words), last + 1 + _AFTER)):
        if words.gap(index).strip(" %\n'’") or words.lower(index) in known.closes_clause:
            break
        found = _phrase_at(words, index, known)
        if found:
            return found
    return None


def find_opening(words: Words, first: int, known: MeasureWords) -> tuple[int, int] | None:
    """Return first and last word of what denies or leaves open the clause of a number beginning at a word.

    Of a question that is its last word.
    """
    for index in range(first - 1, max(-1, first - _BEFORE), -1):
        found = ending_at(words, index, known.leaving_open)
        if found:
            return found[0], index
        if words.gap(index).strip("$€£ \n'’.%-\"“„«") or words.lower(index) in known.closes_clause:
            break
    is_question = words.gap(len(words)).strip(" \n'’\"”»)").endswith(_QUESTION)
    return (len(words) - 1, len(words) - 1) if is_question else None


def _phrase_at(words: Words, index: int, known: MeasureWords) -> tuple[int, int] | None:
    """First and last word of a phrase that ends at a word; the verb after "to" or "could" belongs to it."""
    lower = words.lower(index)
    found = ending_at(words, index, known.inferring)
    if found is None or (index and lower in _MODALS and words.is_capitalised(index)):
        return None  # May and Will are names too
    takes_verb = (lower == "to" or lower in _MODALS) and index + 1 < len(words)
    is_verb = takes_verb and words.lower(index + 1).isalpha() and not words.gap(index + 1).strip()
    return found[0], index + is_verb
