"""Numbers as they are written, in digits or in words, and what they are worth.

A reading of its own and smaller than that of `spotting`: here a number is only compared with others, so where marks or
words can mean two things, what is cited keeps both.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from fcdesk.writeup.lint.lexicon import Lexicon, every_cardinal, every_magnitude, lexicon, percent_words
from fcdesk.writeup.lint.words import lower_words

Key = Decimal | str
"""What a number is compared by: its worth; a time ("10:30") or a name with digits ("T-72") as it is written."""

_MOST_DIGITS = 24
_GROUP = 3
_HUNDRED, _THOUSAND, _TEN = 100, 1000, 10
_SMALL = 10
_YEARS = range(1500, 2100)
_SPACES = " \u00a0\u202f\u2009"
_DIGITS = re.compile(
    rf"\d{{1,2}}:\d{{2}}(?::\d{{2}})?(?![\d:])"
    r"|(?<![\d./])\d{1,3}/\d{1,3}(?![\d/]|[.,]\d)"
    rf"|\d{{1,3}}(?:[{_SPACES}'’٬]\d{{3}}(?!\d))+(?:[.,٫]\d+)?"
    r"|\d+(?:[.,٫٬]\d+)*"
)
_PREFIX = re.compile(r"(?:[^\W\d_]{1,12}-|[^\W\d_]{1,12})$")
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_NEXT_WORD = re.compile(r"[ \u00a0\u202f\u2009-]?([^\W\d_]+(?:['’ʼ][^\W\d_]+)*)\.?")
_PERCENT = re.compile(r"[ \u00a0\u202f]?(?:[%٪％]|(?:per cent|por ciento|pour cent|в المئة)|[^\W\d_]+)")
_DIGIT = re.compile(r"\d")
_LINKS = frozenset({"and", "y", "et"})
_TIED = re.compile(r"[ \u00a0\u202f]|-|‑|\s?,?\s(?:and|y|et)\s")


class Number(NamedTuple):
    """A number in a text, text[start:end]: `keys` is all that it can mean, `parts` what its digits mean apart.

    `is_small_word`: a word for two to ten, which may count what only the writer has in mind.
    """

    start: int
    end: int
    keys: frozenset[Key]
    parts: tuple[Decimal, ...] = ()
    is_percent: bool = False
    is_small_word: bool = False


def numbers_of_prose(text: str, known: Lexicon) -> list[Number]:
    """Return the numbers of a text in a known language, in order. The word for one is none: it is seldom a number."""
    cardinals, magnitudes = _worth_of_words(known.language)
    marks = "." if known.has_decimal_point else ","
    return _apart([*_in_digits(text, magnitudes, marks), *_in_words(text, cardinals, magnitudes)])


@cache
def _worth_of_words(language: str) -> tuple[Mapping[str, frozenset[int]], Mapping[str, frozenset[int]]]:
    """Return what number words and magnitudes are worth. One letter may also be a unit: 5 m."""
    known = lexicon(language)
    cardinals = {word: frozenset({value}) for word, value in known.cardinals.items()}
    magnitudes = {
        word: frozenset({1, value}) if len(word) == 1 else frozenset({value})
        for word, value in known.magnitudes.items()
    }
    return cardinals, magnitudes


@cache
def _any_magnitude() -> Mapping[str, frozenset[int]]:
    return {word: values | {1} for word, values in every_magnitude().items()}


def numbers_of_source(text: str) -> Iterator[Number]:
    """Yield the numbers of a text in any language, with all that they can mean."""
    if _DIGIT.search(text):
        yield from _in_digits(text, _any_magnitude(), ".,")
    if not every_cardinal().keys().isdisjoint(lower_words(text)):
        yield from _in_words(text, every_cardinal(), every_magnitude())


def _apart(found: list[Number]) -> list[Number]:
    """Return numbers in order without those that are part of another: the million of "1.2 million"."""
    kept: list[Number] = []
    for number in sorted(found, key=lambda number: (number.start, -number.end)):
        if not kept or number.start >= kept[-1].end:
            kept.append(number)
    return kept


def holds_percent(text: str) -> bool:
    """Whether shares are given somewhere in a text."""
    words = lower_words(text)
    return any(sign in text for sign in "%٪％") or not (percent_words() | {"cent", "ciento"}).isdisjoint(words)


# --- digits --------------------------------------------------------------------------------------------------------


def _in_digits(text: str, magnitudes: Mapping[str, frozenset[int]], marks: str) -> Iterator[Number]:
    for match in _DIGITS.finditer(text):
        start, end = match.span()
        written = _plain(match.group())
        if "/" in written:
            yield from _fraction(start, end, written, is_percent=_is_percent(text, end))
            continue
        if ":" in written:
            yield Number(start, end, frozenset({written.lstrip("0")}))
            continue
        name = _PREFIX.search(text, max(0, start - 14), start)
        if name and not _is_dated(name.group(), written):
            yield Number(name.start(), end, frozenset({f"{name.group()}{written}".lower()}))
            continue
        values = frozenset(value for mark in marks for value in _worth(written, mark))
        # Where the text's own mark makes no number, the other one was meant: "1,5 million".
        values = values or frozenset(value for mark in ".," for value in _worth(written, mark))
        if values:
            yield _measured(text, start, end, values, magnitudes, _parts(match.group()))


def _fraction(start: int, end: int, written: str, *, is_percent: bool) -> Iterator[Number]:
    """Yield a fraction: a half is a half however it is written, and its parts are none of the text's numbers."""
    above, below = map(int, written.split("/"))
    worth = {_normal(Decimal(above) / below)} if below and _is_even_part(above, below) else set()
    yield Number(start, end, frozenset({f"{above}/{below}", *worth}), is_percent=is_percent)


def _is_even_part(above: int, below: int) -> bool:
    return above < below and (above * 1_000_000) % below == 0


def _is_dated(prefix: str, written: str) -> bool:
    """Whether letters in front of digits leave them a number: mid-2026, and a letter before a currency (US$5) aside."""
    return prefix.endswith("-") and written.isdecimal() and int(written) in _YEARS


def _measured(
    text: str, start: int, end: int, values: frozenset[Decimal], magnitudes: Mapping[str, frozenset[int]],
    parts: tuple[Decimal, ...],
) -> Number:  # fmt: skip
    """Return a number with the magnitude and the sign for per cent behind it."""
    behind = _NEXT_WORD.match(text, end, end + 20)
    worth = magnitudes.get(behind[1].lower()) if behind else None
    if worth and behind:
        end = behind.end(1)
        values = frozenset(value * factor for value in values for factor in worth)
        parts = ()
    return Number(start, end, frozenset(map(_normal, values)), parts, is_percent=_is_percent(text, end))


def _is_percent(text: str, end: int) -> bool:
    sign = _PERCENT.match(text, end, end + 24)
    return sign is not None and sign.group().strip().lower() in percent_words()


def _plain(written: str) -> str:
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in written)


def _parts(written: str) -> tuple[Decimal, ...]:
    """Return what groups with a space between them are worth apart: "in 5 300 people" may hold two numbers."""
    groups = _plain(written).translate(dict.fromkeys(map(ord, _SPACES), " ")).split(" ")
    return tuple(map(Decimal, groups)) if len(groups) > 1 and all(map(str.isdecimal, groups)) else ()


def _worth(written: str, mark: str) -> Iterator[Decimal]:
    """Yield what digits are worth where `mark` parts decimals; nothing for what is no number (1.2.3)."""
    if sum(map(str.isdecimal, written)) > _MOST_DIGITS:
        return
    whole, found, part = written.replace("٫", mark).rpartition(mark)
    if not found:
        whole, part = part, ""
    if mark in whole:  # the mark stands more than once: it parts thousands
        whole, part = f"{whole}{mark}{part}", ""
    groups = re.split(r"\D", whole)
    is_grouped = all(len(group) == _GROUP for group in groups[1:]) and len(groups[0]) <= _GROUP
    is_indian = all(len(group) in (2, _GROUP) for group in groups[1:]) and len(groups[-1]) == _GROUP
    if len(groups) > 1 and not is_grouped and not is_indian:
        return
    if found and part and not part.strip("0") and len(part) == _GROUP:
        return  # nobody writes 1.000 for one
    digits = "".join(groups)
    if digits.isdecimal() and (not part or part.isdecimal()):
        yield _normal(Decimal(f"{digits}.{part}" if part else digits))


def _normal(value: Decimal) -> Decimal:
    return value.normalize()


# --- words ---------------------------------------------------------------------------------------------------------


def _in_words(
    text: str, cardinals: Mapping[str, frozenset[int]], magnitudes: Mapping[str, frozenset[int]]
) -> Iterator[Number]:
    row: list[tuple[re.Match[str], frozenset[int]]] = []
    for match in _WORD.finditer(text):
        word = match.group().lower().replace("’", "'").replace("ʼ", "'")
        if row and word in _LINKS:
            continue
        values = cardinals.get(word) or (magnitudes.get(word) if row and len(word) > 1 else None)
        if row and (values is None or not _TIED.fullmatch(text[row[-1][0].end() : match.start()])):
            yield from _told(row)
            row = []
        if values is not None:
            row.append((match, values))
    if row:
        yield from _told(row)


def _told(row: list[tuple[re.Match[str], frozenset[int]]]) -> Iterator[Number]:
    """Yield the numbers that words in a row make: "sixty-two" is one, "five six" are two."""
    total = current = 0
    start, end = row[0][0].start(), row[0][0].start()
    for match, values in row:
        value = min(values)
        if value < _HUNDRED and not _goes_on(current, value):
            yield from _said(start, end, total + current)
            total, current, start = 0, 0, match.start()
        if value >= _THOUSAND:
            total, current = total + (current or 1) * value, 0
        elif value == _HUNDRED:
            current = (current or 1) * _HUNDRED
        else:
            current += value
        end = match.end()
    yield from _said(start, end, total + current)


def _goes_on(current: int, value: int) -> bool:
    """Whether a word below a hundred can belong to the number begun: twenty two, but not two twenty."""
    if value >= _TEN:
        return current % _HUNDRED == 0
    return current % _TEN == 0 and current % _HUNDRED != _TEN


def _said(start: int, end: int, value: int) -> Iterator[Number]:
    if value > 1:
        yield Number(start, end, frozenset({_normal(Decimal(value))}), is_small_word=value <= _SMALL)
