"""Transparent rules: what in a sentence makes it worth checking, or not, each with its place in the text."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from fcdesk.spotting.cues import Cue
from fcdesk.spotting.lexicon import EnglishWords, Lexicon
from fcdesk.spotting.quantities import Found, find_quantities
from fcdesk.spotting.sentences import Span
from fcdesk.spotting.words import Words

_SHORTEST_PAST = 5  # letters of a regular past form: "ended"
_FEW_WORDS = 6
_MANY_WORDS = 20
_QUOTED_WORDS = 3  # fewer are a term in quotation marks, not somebody's statement
_LONGEST_ACRONYM = 6
_REACH_OF_THAN = 4
_QUESTION = re.compile(r"[?？؟][\"'”’»)\]]*$")
_FINAL_MARK = re.compile(r"[.!?…。！？؟۔।:;][\"'”’»)\]]*$")


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a sentence is offered, or ranks low. `kind` is one of ClaimKind's values; text == article_text[start:end]."""

    kind: str
    start: int
    end: int
    text: str


def find_signals(words: Words, lexicon: Lexicon, cues: Iterable[Cue], quotations: Iterable[Span]) -> list[Found]:
    """Return every signal of weights.json that the sentence shows, in the order of the text."""
    quantities = list(find_quantities(words, lexicon.numbers))
    found = list(quantities)
    found += (Found("attribution", *words.slice(cue.first, cue.last)) for cue in cues)
    found += _quoted(words, quotations)
    found += _whole_sentence(words, named=lexicon.english is not None)
    if lexicon.english:
        found += _english_phrases(words, lexicon.english, quantities)
        found += _past_events(words, lexicon.english, lexicon.reporting.plain)
        found += _comparisons(words, lexicon.english)
        found += _single_words(words, lexicon.english)
    else:
        found.append(Found("other_language", words.start, words.start))
    return sorted(found, key=lambda signal: (signal.start, signal.end))


def _quoted(words: Words, quotations: Iterable[Span]) -> Iterator[Found]:
    for quotation in quotations:
        start, end = max(quotation.start, words.start), min(quotation.end, words.end)
        if words.text.count(" ", start, end) >= _QUOTED_WORDS - 1:
            yield Found("quotation", start, end)


def _whole_sentence(words: Words, *, named: bool) -> Iterator[Found]:
    """Signals of form; they have no words of their own to show, so they stand at the sentence's start."""
    here, text = words.start, words.text
    tail = text[max(words.start, words.end - _FEW_WORDS) : words.end]
    if _QUESTION.search(tail):
        yield Found("question", here, here)
    if not _FINAL_MARK.search(tail):
        yield Found("no_final_mark", here, here)
    if len(words) < _FEW_WORDS:
        yield Found("few_words", here, here)
    if len(words) > _MANY_WORDS:
        yield Found("many_words", here, here)
    if named and any(words.is_capitalised(index) and words.lower(index)[0] != "i" for index in range(1, len(words))):
        yield Found("name", here, here)
    for word in (words[index] for index in range(len(words))):
        if 1 < word.end - word.start <= _LONGEST_ACRONYM and text[word.start : word.end].isupper():
            yield Found("acronym", word.start, word.end)
            break


def _english_phrases(words: Words, english: EnglishWords, quantities: list[Found]) -> Iterator[Found]:
    taken = {place for quantity in quantities for place in (quantity.start, quantity.end)}
    for first, last, label in english.phrases.find(words):
        start, end = words.slice(first, last)
        is_within_number = label == "vague_quantity" and (start in taken or end in taken)
        if not is_within_number:
            yield Found(label, start, end)


def _past_events(words: Words, english: EnglishWords, reporting: frozenset[str]) -> Iterator[Found]:
    for index in range(len(words)):
        lower = words.lower(index)
        if lower in english.weak_past:
            yield Found("weak_past", *words.slice(index, index))
            continue
        is_past = lower in english.irregular_past or (_is_regular_past(lower, english) and lower not in reporting)
        if is_past and words.lower(index - 1) not in english.before_adjective:
            yield Found("past_event", *words.slice(index, index))


def _is_regular_past(lower: str, english: EnglishWords) -> bool:
    return lower.endswith("ed") and len(lower) >= _SHORTEST_PAST and lower not in english.not_past


def _comparisons(words: Words, english: EnglishWords) -> Iterator[Found]:
    """A comparative with "than", where no number follows: "more than 1,000" hedges a number, it compares nothing."""
    for index in range(1, len(words)):
        follows = words.lower(index + 1)
        if words.lower(index) != "than" or not follows or follows[0].isdigit() or follows in ("a", "half", "one"):
            continue
        near = range(max(0, index - _REACH_OF_THAN), index)
        first = next((place for place in near if words.lower(place) in english.comparatives), None)
        if first is not None:
            yield Found("comparison", *words.slice(first, index))


def _single_words(words: Words, english: EnglishWords) -> Iterator[Found]:
    listed = (
        ("first_person", english.first_person),
        ("second_person", english.second_person),
        ("negation", english.negation),
    )
    for label, known in listed:
        for index in range(len(words)):
            if words.lower(index) in known and not _is_country(words, index):
                yield Found(label, *words.slice(index, index))
                break


def _is_country(words: Words, index: int) -> bool:
    """The US, which is not us."""
    word = words[index]
    return words.text[word.start : word.end] == "US"
