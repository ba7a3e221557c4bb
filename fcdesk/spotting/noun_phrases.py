"""Noun phrases beside a word, found by the small words and marks that bound them; no grammar is parsed."""

from typing import NamedTuple

from fcdesk.spotting.lexicon import SourceWords
from fcdesk.spotting.words import Words

_LONGEST_SOURCE = 14  # words of a noun phrase that names a source
_APPOSITION_REACH = 40  # words between the commas around "who serves as …"
_SHORT_TITLE = 3  # letters of an initial or a title cut short: "J", "Dr", "Gen"


class NounPhrase(NamedTuple):
    """From a sentence's first to last word of the phrase, both included."""

    first: int
    last: int


def phrase_before(words: Words, last: int, known: SourceWords) -> NounPhrase | None:
    """The noun phrase that ends at a word, or, behind a closing comma, before the insertion that comma closes."""
    if last < 0:
        return None
    gap = words.gap(last + 1).strip()
    if gap == "." and words[last].end - words[last].start == 1:  # "the S.E.C. said"
        gap = ""
    if ")" in gap:
        opening = next((i for i in range(last, max(0, last - _APPOSITION_REACH), -1) if "(" in words.gap(i)), 0)
        last, gap = opening - 1, gap.partition(")")[2].strip()
        if last < 0:
            return None
    if (
        words.lower(last) in ("who", "which")
        and not words.is_capitalised(last)
        and words.gap(last).strip() in ("", ",")
    ):
        return _noun_phrase_to(words, last - 1, known)
    if gap == ",":
        before = _before_insertion(words, last, known)
        return _with_insertion(words, before, last, known) if before is not None else None
    return None if gap else _noun_phrase_to(words, last, known)


def phrase_before_relative(words: Words, last: int, known: SourceWords) -> NounPhrase | None:
    """Return the noun phrase that a relative clause before a verb speaks of: "officials who asked not to be named"."""
    for index in range(last, max(0, last - _LONGEST_SOURCE), -1):
        if words.gap(index + 1).strip() and index < last:
            return None
        if words.lower(index) in ("who", "that") and not words.is_capitalised(index):
            return _noun_phrase_to(words, index - 1, known)
    return None


def _with_insertion(words: Words, before: int, last: int, known: SourceWords) -> NounPhrase | None:
    """The noun phrase before an insertion, or the insertion when it is the name: "its spokesman, Placeholder, said"."""
    phrase = _noun_phrase_to(words, before, known)
    inserted = range(before + 1, last + 1)
    is_full_name = len(inserted) > 1 and all(words.is_capitalised(index) for index in inserted)
    is_unnamed = phrase is not None and not words.is_capitalised(phrase.last)
    return NounPhrase(before + 1, last) if is_full_name and is_unnamed else phrase


def _before_insertion(words: Words, last: int, known: SourceWords) -> int | None:
    """The word before "…, who serves as …," or "…, 45,"; None when the comma closes nothing of the kind."""
    for index in range(last, max(0, last - _APPOSITION_REACH), -1):
        if words.gap(index).strip() != ",":
            continue
        lower = words.lower(index)
        is_insertion = lower in ("who", "which", "whose") or lower in known.determiners or lower in known.titles
        if is_insertion or lower[0].isdigit() or lower.endswith("ing") or words.is_capitalised(index):
            return index - 1
    return None


def _noun_phrase_to(words: Words, last: int, known: SourceWords) -> NounPhrase | None:
    first = last + 1
    while first > 0 and last - first + 1 < _LONGEST_SOURCE:
        if first <= last and not _holds_together(words, first):
            break
        is_breaker = words.lower(first - 1) in known.breakers and not _joins_names(words, first - 1)
        if is_breaker and (first == 1 or not words.is_capitalised(first - 1)):
            break
        first -= 1
    return _trimmed(words, first, last, known)


def _joins_names(words: Words, index: int) -> bool:
    """Whether this is the "and" of "Placeholder Office for Trade and Industry"."""
    is_between = words.is_capitalised(index - 1) and words.is_capitalised(index + 1)
    return words.lower(index) == "and" and is_between and index > 1


def _holds_together(words: Words, index: int) -> bool:
    """Whether a word and the one before it can belong to one noun phrase; a stop is allowed after "J" or "Dr"."""
    gap = words.gap(index).strip(" '’\n\u00a0-")
    short = words[index - 1].end - words[index - 1].start <= _SHORT_TITLE
    return not gap or (gap == "." and short)


def _trimmed(words: Words, first: int, last: int, known: SourceWords) -> NounPhrase | None:
    """Leave out an adverb or a prepositional phrase before the noun phrase ("In a statement the ministry")."""
    openers = known.prepositions | {"however", "meanwhile", "earlier", "later", "then", "also", "but", "and", "still"}
    while first <= last and words.lower(first) in openers:
        inner = range(first + 1, last + 1)
        first = max((i for i in inner if words.lower(i) in ("the", "a", "an")), default=first + 1)
    return NounPhrase(first, last) if first <= last else None


def phrase_after(words: Words, first: int, known: SourceWords) -> NounPhrase | None:
    """The noun phrase that begins at a word: up to a mark, a verb, "that", "who", or a date."""
    stops = known.breakers | {"on", "during", "after", "before", "when", "while", "last", "this", "yesterday", "who"}
    last = first - 1
    while last + 1 < len(words) and last - first + 1 < _LONGEST_SOURCE:
        is_later = last >= first
        if is_later and (not _holds_together(words, last + 1) or words.lower(last + 1) in stops):
            break
        last += 1
    while last >= first and words.lower(last) in known.prepositions:
        last -= 1
    return NounPhrase(first, last) if last >= first else None
