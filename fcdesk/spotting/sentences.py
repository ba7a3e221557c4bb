"""Where sentences begin and end, in any script, with exact offsets.

Offsets come from slicing alone, so joining the sentences and the gaps between them always gives the text back.
Each possible end is judged by a bounded look to either side; the time taken grows with the text's length only.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from fcdesk.assets import json_of
from fcdesk.cases.model import Block
from fcdesk.spotting.language import language_of, load_small_words

_REACH = 60  # how far back a word before a stop, and forward a word after it, is read
_HEADING_LENGTH = 150
_DAY_DIGITS = 2
_CLOSERS = "\"'”’“»«›‹)]}」』）】〉》〕］｝"
_EITHER_SIDE = '"“«»‹›'
_OPENERS = "\"'“‘„‚«»‹›([{「『（【〈《〔¿¡*•·–—-"

# Stops of scripts that write no space after them; a stop is the whole run, with the quotes and brackets it closes.
_WIDE = "。！？｡．"
_STOPS = re.compile(rf"[.!?…؟۔।॥።՞։{_WIDE}]+")
_CLOSING = re.compile(rf"[{re.escape(_CLOSERS)}]+")
_SPACED_GUILLEMET = re.compile(r"[ \u00a0\u202f]»(?=\s|[.,;:!?)]|$)")
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LAST_WORD = re.compile(r"[\w.'’\-№§]+$")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,3}")  # "u.s", "z.b", "ph.d"
_FIRST_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_WHITE = re.compile(r"\s*")
_FINAL = re.compile(rf"[.!?…:;,؟۔।॥{_WIDE}][{re.escape(_CLOSERS)}]*$")


@dataclass(frozen=True, slots=True)
class Span:
    """text[start:end], in code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """Words whose stop is not, or may not be, a sentence's; lower case, without that stop."""

    never_last: frozenset[str]
    may_be_last: frozenset[str]
    before_number: frozenset[str]
    particles: frozenset[str]
    months: frozenset[str]
    ordinal_languages: frozenset[str]


@cache
def load_abbreviations(language: str | None) -> Abbreviations:
    """Read resources/spotting/abbreviations.json: those of the language, and the English titles every text borrows.

    All languages together would not do: "me" and "on" are abbreviations in French and Italian.
    """
    data = json_of("spotting", "abbreviations.json")

    def listed(key: str) -> frozenset[str]:
        return frozenset([*data[key]["en"], *data[key].get(language, ())])

    return Abbreviations(
        never_last=listed("never_last"),
        may_be_last=listed("may_be_last"),
        before_number=frozenset(data["before_number"]),
        particles=frozenset(data["particles"]),
        months=frozenset(data["months"]),
        ordinal_languages=frozenset(data["ordinal_languages"]),
    )


@cache
def load_openers(language: str | None) -> frozenset[str]:
    """Return words that open a sentence after an abbreviation: every language's smallest, and its own stop words."""
    listed = json_of("spotting", "stop_words.json")["words"].get(language, ())
    return load_small_words().of_any | frozenset(listed)


def split_sentences(text: str, blocks: Sequence[Block] | None = None) -> tuple[Span, ...]:
    """Return the sentences in order, without outer white space; every other character lies in exactly one.

    A sentence never crosses a block's border. A blank line always ends one. Without blocks a single line break ends
    one only after a heading: a line without a final stop that was broken early, though the next word, which
    begins with no small letter, would have fitted the longest line of the passage.
    """
    return sentences_of(text, passages_of(text, blocks), language_of(text))


def passages_of(text: str, blocks: Sequence[Block] | None = None) -> tuple[Span, ...]:
    """Return the paragraphs and headings that sentences never cross, in order; see split_sentences."""
    return tuple(_headed(text) if blocks is None else _blocked(text, blocks))


def sentences_of(text: str, passages: Iterable[Span], language: str | None) -> tuple[Span, ...]:
    """Cut passages into sentences by the rules of a language ("de"), or by those all share (None)."""
    judge = _Judge(text, language)
    return tuple(span for passage in passages for span in judge.sentences_in(passage.start, passage.end))


def _blocked(text: str, blocks: Sequence[Block]) -> Iterator[Span]:
    """The blocks and what lies between them, each cut at blank lines."""
    borders = {0, len(text)}
    for block in blocks:
        borders.update(min(max(place, 0), len(text)) for place in (block.start, block.end))
    ordered = sorted(borders)
    for start, end in pairwise(ordered):
        for lines in _paragraphs(text, start, end):
            yield Span(lines[0].start, lines[-1].end)


def _headed(text: str) -> Iterator[Span]:
    """Paragraphs as blank lines set them apart, each cut after its headings."""
    for lines in _paragraphs(text, 0, len(text)):
        longest = max(line.end - line.start for line in lines)
        start = lines[0].start
        fresh = True
        for line, following in pairwise(lines):
            is_heading = fresh and _is_heading(text, line, following, longest)
            if is_heading:
                yield Span(start, line.end)
                start = following.start
            fresh = is_heading or bool(_FINAL.search(text, max(line.start, line.end - _REACH), line.end))
        yield Span(start, lines[-1].end)


def _paragraphs(text: str, start: int, end: int) -> Iterator[list[Span]]:
    """Runs of lines that hold more than white space."""
    lines: list[Span] = []
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        if text[start:stop].strip():
            lines.append(Span(start, stop))
        elif lines:
            yield lines
            lines = []
        start = stop + 1
    if lines:
        yield lines


def _is_heading(text: str, line: Span, following: Span, longest: int) -> bool:
    shown = text[line.start : line.end].strip() if line.end - line.start <= _HEADING_LENGTH else ""
    if not shown or _FINAL.search(shown):
        return False
    opening = text[following.start : min(following.end, following.start + _REACH)].split(maxsplit=1)
    word = opening[0].lstrip(_OPENERS) if opening else ""
    return bool(word) and not word[0].islower() and len(shown) + 1 + len(opening[0]) < longest


class _Judge:
    """Decides for each stop of one text whether a sentence ends there."""

    def __init__(self, text: str, language: str | None) -> None:
        self._text = text
        self._known = load_abbreviations(language)
        self._openers = load_openers(language)
        self._has_ordinals = language in self._known.ordinal_languages

    def sentences_in(self, start: int, end: int) -> Iterator[Span]:
        """Cut text[start:end] into sentences."""
        text = self._text
        start = _skip_white(text, start, end)
        for stop in _STOPS.finditer(text, start, end):
            if stop.start() < start:  # a stop swallowed by the quotation mark that closed after the one before
                continue
            after = self._after_closers(stop.end(), end)
            following = _skip_white(text, after, end)
            if following < end and self._ends_at(stop.group(), start, stop.start(), after, following, end):
                yield Span(start, after)
                start = following
        last = start + len(text[start:end].rstrip())
        if last > start:
            yield Span(start, last)

    def _after_closers(self, place: int, end: int) -> int:
        closing = _CLOSING.match(self._text, place, end)
        if closing:
            place = closing.end()
            if place < end and self._text[place].isalnum() and self._text[place - 1] in _EITHER_SIDE:
                place -= 1  # it opens what follows: 。“
        spaced = _SPACED_GUILLEMET.match(self._text, place, end)
        return spaced.end() if spaced else place

    def _ends_at(self, run: str, start: int, stop: int, after: int, following: int, end: int) -> bool:
        text = self._text
        if following == after:  # no white space: only scripts that need none
            return run[-1] in _WIDE or bool(_HAN.match(text, stop - 1) and _HAN.match(text, after))
        word = self._word_after(following, end)
        if word[:1].islower() or text[following] in ",;:)]}":
            return False
        if run != ".":
            return True
        is_quoted = after > stop + 1 and text[stop + 1] in '"”»'
        return self._full_stop_ends(start, stop, word, is_quoted=is_quoted)

    def _word_after(self, place: int, end: int) -> str:
        text = self._text
        limit = min(end, place + _REACH)
        while place < limit and (text[place] in _OPENERS or text[place].isspace()):
            place += 1
        word = _FIRST_WORD.match(text, place, limit)
        return word.group() if word else ""

    def _full_stop_ends(self, start: int, stop: int, following: str, *, is_quoted: bool) -> bool:
        """Judge a single full stop by the word before it and the word after it."""
        found = _LAST_WORD.search(self._text, max(start, stop - _REACH), stop)
        word = found.group().lower().strip("'’-.") if found else ""
        opens = following.lower() in self._openers
        if not found or not word or (is_quoted and not _DOTTED.fullmatch(word)):
            return True
        if word.isdigit():
            return self._number_ends(word, found.start() == start, following, opens=opens)
        return self._word_ends(found.group(), word, following, opens=opens)

    def _word_ends(self, surface: str, word: str, following: str, *, opens: bool) -> bool:
        if word in self._known.never_last or (word in self._known.before_number and following[:1].isdigit()):
            return False
        if word in self._known.may_be_last or _DOTTED.fullmatch(word):
            return opens
        if not _is_initial(surface):
            return True
        return opens and len(following) > 1 and following.lower() not in self._known.particles

    def _number_ends(self, number: str, is_first: bool, following: str, *, opens: bool) -> bool:
        if is_first and len(number) <= _DAY_DIGITS + 1:  # "1. Placeholder": an item's number
            return False
        if len(number) > _DAY_DIGITS:
            return True
        return following.lower() not in self._known.months and (opens or not self._has_ordinals)


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isupper()


def _skip_white(text: str, start: int, end: int) -> int:
    match = _WHITE.match(text, start, end)
    return match.end() if match else start
