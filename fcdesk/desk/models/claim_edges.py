"""Where the edges of a claim can go: to the next word or character, or to what a hand with a mouse means. No Qt here.

Both edges always stand beside something that can be seen, and something always stays between them.
"""

import re
import unicodedata
from collections.abc import Callable
from enum import Enum

_ZERO_WIDTH_JOINER = "\u200d"
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_FLAG_LETTERS = range(0x1F1E6, 0x1F200)
# Scripts that put no space between words, as far as a single character is a stop that makes sense.
_ALONE = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f]")
_WITHIN_WORDS, _WITHIN_NUMBERS = "'’ʼ‘-‐‑·־", ".,:٫٬"


class Edge(Enum):
    """Which end of a claim."""

    START = "start"
    END = "end"


class Step(Enum):
    """How far an edge goes at once."""

    WORD = "word"
    CHARACTER = "character"


def moved(text: str, passage: tuple[int, int], edge: Edge, step: Step, *, forward: bool) -> tuple[int, int] | None:
    """Return the passage with one edge moved by a step, or None where that edge can go no further."""
    start, end = passage
    go = _by_word if step is Step.WORD else _by_character
    place = go(text, start if edge is Edge.START else end, edge, forward=forward)
    if place is None:
        return None
    wanted = (place, end) if edge is Edge.START else (start, place)
    return wanted if wanted[0] < wanted[1] else None


def dragged(text: str, passage: tuple[int, int], edge: Edge, place: int, step: Step) -> tuple[int, int]:
    """Return the passage with one edge at the stop that is nearest to a place; past the other edge it does not go."""
    start, end = passage
    is_stop = _stop(edge, step)
    if edge is Edge.START:
        last = _previous(text, end, is_stop)
        stop = _nearest(text, place, is_stop)
        return (min(stop, last) if last is not None else start), end
    first = _next(text, start, is_stop)
    stop = _nearest(text, place, is_stop)
    return start, (max(stop, first) if first is not None else end)


def _by_word(text: str, place: int, edge: Edge, *, forward: bool) -> int | None:
    is_stop = _stop(edge, Step.WORD)
    found = _next(text, place, is_stop) if forward else _previous(text, place, is_stop)
    return found if found is not None else _by_what_is_left(text, place, edge, forward=forward)


def _by_what_is_left(text: str, place: int, edge: Edge, *, forward: bool) -> int | None:
    """Return the edge of the text that no word reaches, as with a full stop at its end."""
    if forward and edge is Edge.END:
        last = len(text.rstrip())
        return last if last > place else None
    if not forward and edge is Edge.START:
        first = len(text) - len(text.lstrip())
        return first if first < place else None
    return None


def _by_character(text: str, place: int, edge: Edge, *, forward: bool) -> int | None:
    is_stop = _stop(edge, Step.CHARACTER)
    return _next(text, place, is_stop) if forward else _previous(text, place, is_stop)


_IsStop = Callable[[str, int], bool]


def _stop(edge: Edge, step: Step) -> _IsStop:
    if step is Step.WORD:
        return _is_word_start if edge is Edge.START else _is_word_end
    return _is_character_start if edge is Edge.START else _is_character_end


def _next(text: str, place: int, is_stop: _IsStop) -> int | None:
    return next((i for i in range(place + 1, len(text) + 1) if is_stop(text, i)), None)


def _previous(text: str, place: int, is_stop: _IsStop) -> int | None:
    return next((i for i in range(place - 1, -1, -1) if is_stop(text, i)), None)


def _nearest(text: str, place: int, is_stop: _IsStop) -> int:
    place = max(0, min(len(text), place))
    if is_stop(text, place):
        return place
    found = [stop for stop in (_previous(text, place, is_stop), _next(text, place, is_stop)) if stop is not None]
    return min(found, key=lambda stop: abs(stop - place), default=place)


def _is_word_start(text: str, place: int) -> bool:
    return _is_in_word(text, place) and _parts_words(text, place)


def _is_word_end(text: str, place: int) -> bool:
    return _is_in_word(text, place - 1) and _parts_words(text, place)


def _parts_words(text: str, place: int) -> bool:
    """Tell whether what stands before and behind a place does not belong to one word."""
    if not (_is_in_word(text, place - 1) and _is_in_word(text, place)):
        return True
    return _parts_characters(text, place) and bool(_ALONE.match(text, place) or _ALONE.match(text, place - 1))


def _is_in_word(text: str, place: int) -> bool:
    if not 0 <= place < len(text):
        return False
    if _is_letter(text[place]):
        return True
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    if text[place] in _WITHIN_WORDS:
        return _is_letter(before) and _is_letter(after)
    return text[place] in _WITHIN_NUMBERS and before.isdecimal() and after.isdecimal()


def _is_letter(char: str) -> bool:
    return char.isalnum() or (bool(char) and unicodedata.category(char).startswith("M"))


def _is_character_start(text: str, place: int) -> bool:
    return place < len(text) and not text[place].isspace() and _parts_characters(text, place)


def _is_character_end(text: str, place: int) -> bool:
    return place > 0 and not text[place - 1].isspace() and _parts_characters(text, place)


def _parts_characters(text: str, place: int) -> bool:
    """Tell whether a place does not lie within what a person sees as one character."""
    if not 0 < place < len(text):
        return True
    before, after = text[place - 1], text[place]
    if _ZERO_WIDTH_JOINER in (before, after) or ord(after) in _SKIN_TONES:
        return False
    if ord(before) in _FLAG_LETTERS and ord(after) in _FLAG_LETTERS:
        return _flag_letters_before(text, place) % 2 == 0
    return not unicodedata.category(after).startswith("M")


def _flag_letters_before(text: str, place: int) -> int:
    first = place
    while first and ord(text[first - 1]) in _FLAG_LETTERS:
        first -= 1
    return place - first
