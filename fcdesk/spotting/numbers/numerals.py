"""Numbers as they are written, in digits or words, and what they are worth."""

import re
import unicodedata
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from fcdesk.spotting.lexicon.measuring import NumeralWords
from fcdesk.spotting.words import Words

# Long rows of digit groups are tables or keys, and bounded repeats keep reading them linear.
_DIGITS = re.compile(
    r"\d{1,3}(?:[ \u00a0\u202f\u2009'’٬]\d{3}){1,5}(?![ \u00a0\u202f\u2009'’٬]?\d)(?:[.,٫]\d+(?!\d))?"
    r"|\d+(?:[.,٫٬]\d+){0,8}",
)
_LONGEST_WORD = 60  # letters of a number written in one word
_MOST_DIGITS = 24  # more is no number anybody counted
_GROUP = 3
_HUNDRED, _THOUSAND = 100, 1000
_TEN, _TWENTY = 10, 20
_QUATRE, _SOIXANTE = 4, (60, 80)  # French: quatre-vingts, soixante-dix, quatre-vingt-dix
_MOST_MAGNITUDES = 2  # mil millones
_SCALES = frozenset({10**3, 10**5, 10**6, 10**7, 10**9, 10**12})  # with lakh and crore
_ARABIC_TEEN = frozenset({"عشر", "عشرة"})  # follows its unit: five ten is fifteen
_ARABIC_ORDINALS = frozenset(
    {
        *("الحادي", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع"),
        *("الحادية", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة"),
    }
)  # before a teen: the twelfth
_PLACES = Decimal("0.0001")  # two-thirds is 0.6667
_BESIDE = frozenset({"", " ", "-", "‑", "\u00a0", "\u202f", "\n"})
_LONGEST_PREFIX = 1
_LONGEST_NUMERAL = 16  # words
_UNPARTED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SIGNS_OF_SCALE = {"万": 10**4, "萬": 10**4, "만": 10**4, "亿": 10**8, "億": 10**8, "억": 10**8}


class Numeral(NamedTuple):
    """A number among the words, from its first to its last word; text[start:end]. `value` is None for "dozens"."""

    first: int
    last: int
    start: int
    end: int
    value: Decimal | None
    scale: int = 1  # the million of "1.2 million"
    is_fraction: bool = False


def value_of(written: str, *, has_decimal_point: bool) -> Decimal | None:
    """Return what digits with their marks are worth; None for what is no number ("1.2.3", "007", 10,000 digits).

    A single mark before exactly three digits is read as the language has it: "1.200" is 1200 where a comma parts
    decimals, 1.2 where a point does. Digits may be of any script.
    """
    if len(written) >= 2 * _MOST_DIGITS or sum(map(str.isdecimal, written)) > _MOST_DIGITS:
        return None
    digits = "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in written)
    if "٫" in digits:  # the Arabic decimal mark means nothing else
        whole, _, part = digits.rpartition("٫")
        return _joined(_ungrouped(whole), part) if part.isdecimal() else None
    marks = [sign for sign in digits if not sign.isdecimal()]
    if not marks:
        return None if len(digits) > 1 and digits[0] == "0" else Decimal(digits)
    return _with_marks(digits, marks, "." if has_decimal_point else ",")


def _with_marks(digits: str, marks: list[str], decimal_mark: str) -> Decimal | None:
    last = marks[-1]
    whole, _, part = digits.rpartition(last)
    is_only = marks.count(last) == 1
    if last in ".," and is_only and (len(marks) > 1 or last == decimal_mark or len(part) != _GROUP or whole == "0"):
        return _joined(_ungrouped(whole), part)
    return _joined(_ungrouped(digits), "")


def _ungrouped(digits: str) -> str | None:
    """Digits without the marks between thousands; None where the groups are not thousands (or Indian lakhs)."""
    groups = re.split(r"\D", digits)
    if len(groups) > 1 and (len({*re.findall(r"\D", digits)}) > 1 or len(groups[-1]) != _GROUP):
        return None
    is_grouped = all(len(group) in (_GROUP - 1, _GROUP) for group in groups[1:]) and len(groups[0]) <= _GROUP
    is_plain = groups[0] != "" and (len(groups) == 1 or groups[0][0] != "0")
    return "".join(groups) if is_plain and (is_grouped or len(groups) == 1) else None


def _joined(whole: str | None, part: str) -> Decimal | None:
    if whole is None or (len(whole) > 1 and whole[0] == "0"):
        return None
    return Decimal(f"{whole or 0}.{part}" if part else whole or "0")


def _part(sign: str) -> Decimal | None:
    """What ½ and its like are worth."""
    if len(sign) != 1 or unicodedata.category(sign) != "No":
        return None
    worth = unicodedata.numeric(sign)
    return _decimal(Fraction(worth).limit_denominator(100)) if 0 < worth < 1 else None


def is_unparted(sign: str) -> bool:
    """Whether a letter is of a script that sets no space between a word and the digits behind it."""
    return _UNPARTED.fullmatch(sign) is not None


class NumeralReader:
    """Reads the number that stands at a word of a sentence."""

    def __init__(self, words: Words, known: NumeralWords) -> None:
        self._words = words
        self._known = known

    def read(self, index: int) -> Numeral | None:
        """Return the number that begins at a word; what only looks like one (5th, 17:30, 4G) is none."""
        lower = self._bare(index)
        if not lower:
            return None
        if lower[0].isdecimal():
            return self._digits(index)
        part = _part(lower)
        if part:
            return self._numeral(index, index, part, is_fraction=True)
        return self._fraction(index) or self._vague(index) or self._spelled(index)

    def may_begin(self, index: int) -> bool:
        """Whether a number may begin at a word: a quick look, for the many words where none does."""
        lower, known = self._bare(index), self._known
        if lower[:1].isnumeric() or lower in known.cardinals or lower in known.vague or lower in known.fractions:
            return True
        return bool(known.glue) and self._glued(lower) is not None

    def _numeral(
        self, first: int, last: int, value: Decimal | None, *, scale: int = 1, is_fraction: bool = False
    ) -> Numeral:
        start, end = self._words.slice(first, last)
        start += len(self._words.lower(first)) - len(self._bare(first))
        return Numeral(first, last, start, end, value, scale, is_fraction)

    def _bare(self, index: int) -> str:
        """The word in lower case without the small word written together with it: Arabic "and three"."""
        lower, known = self._words.lower(index), self._known
        if lower[:1] not in known.prefixes or lower in known.cardinals or len(lower) <= _LONGEST_PREFIX + 2:
            return lower
        bare = lower[_LONGEST_PREFIX:]
        return bare if bare in known.cardinals or bare in known.vague else lower

    def _digits(self, index: int) -> Numeral | None:
        words = self._words
        match = _DIGITS.match(words.text, words[index].start, words.end)
        if match is None:
            return None
        last = index
        while last + 1 < len(words) and words[last + 1].start < match.end():
            last += 1
        value = value_of(match.group(), has_decimal_point=self._known.has_decimal_point)
        if value is None or words[last].end != match.end() or self._is_label(index, last):
            return None
        part = _part(words.lower(last + 1)) if words.gap(last + 1) == "" else None
        if part:
            return self._numeral(index, last + 1, value + part)
        factor = _SIGNS_OF_SCALE.get(words.text[match.end() : match.end() + 1])
        if factor:  # the sign may begin a longer word, so only the end of the text tells that it is taken in
            return Numeral(index, last, words[index].start, match.end() + 1, _whole(value * factor), factor)
        return self._with_magnitude(index, last, value)

    def _is_label(self, first: int, last: int) -> bool:
        """5th, 17:30, 9/11, #5, 5 p.m., 4G, 1990s: digits that count nothing."""
        words, before, after = self._words, self._words.gap(first), self._words.gap(last + 1)
        following = words.lower(last + 1)
        if before.endswith("/") and first:
            return words.lower(first - 1)[-1].isdecimal()
        if before.endswith((":", "#", "№", "№ ", "+", "@", "_")):
            return True
        if following and after in (":", "/", "_") and (following[0].isdecimal() or after == "_"):
            return True
        is_joined = after == "" and following != ""
        if following in self._known.ordinal and (is_joined or (after == "-" and not following.isascii())):
            return True
        is_german_ordinal = bool(self._known.glue) and after == ". " and words.is_capitalised(last + 1)  # "5. Klasse"
        return is_german_ordinal or self._is_time(first, last)

    def _is_time(self, first: int, last: int) -> bool:
        """5 p.m., 17 Uhr, and either number of 17 h 30."""
        words = self._words
        following, after_next = words.lower(last + 1), words.lower(last + 2)
        if following in self._known.clock or f"{following} {after_next}" in ("a m", "p m", "o clock"):
            return True
        is_hour = following == "h" and after_next.isdecimal()
        return is_hour or (words.lower(first - 1) == "h" and words.lower(first - 2).isdecimal())

    def _with_magnitude(self, first: int, last: int, value: Decimal) -> Numeral:
        scale = 1
        for _ in range(_MOST_MAGNITUDES):
            factor = self._magnitude(last + 1)
            if factor:
                scale, last = scale * factor, last + 1
        return self._numeral(first, last, _whole(value * scale) if scale > 1 else value, scale=scale)

    def _magnitude(self, index: int) -> int:
        lower, gap = self._words.lower(index), self._words.gap(index) if index < len(self._words) else "?"
        factor = self._known.magnitudes.get(lower, 0)
        if len(lower) > 1 or lower not in self._known.magnitudes:
            return factor if gap in _BESIDE else 0
        is_money = self._words.gap(index - 1).rstrip().endswith(("$", "€", "£", "₴", "₽"))
        is_counted = (
            lower != "m" or is_money or self._words.lower(index + 1) in ("people", "euros", "dollars", "pounds")
        )
        return factor if gap == "" and is_counted else 0

    def _spelled(self, index: int) -> Numeral | None:
        words, known = self._words, self._known
        total, last = self._summed(index)
        is_ordinal = words.lower(index) in _ARABIC_TEEN and words.lower(index - 1) in _ARABIC_ORDINALS
        if last < index or is_ordinal:
            return None
        value, scale = total.value, total.scale
        dozen = known.magnitudes.get(words.lower(last + 1), 0) if words.gap(last + 1) in _BESIDE else 0
        if 1 < dozen < _HUNDRED and value < _HUNDRED:
            value, scale, last = value * dozen, dozen, last + 1
        is_scale = known.cardinals.get(words.lower(index), 0) > _TEN
        has_one = is_scale and words.lower(index - 1) in known.one and words.gap(index) in _BESIDE
        return self._numeral(index - 1 if has_one else index, last, Decimal(value), scale=scale)

    def _summed(self, index: int) -> "tuple[_Sum, int]":
        """Add up the number words from a word on; return their sum and the last of them."""
        words, known, total, last = self._words, self._known, _Sum(), index - 1
        for _ in range(_LONGEST_NUMERAL):
            place, lower = last + 1, words.lower(last + 1)
            is_attached = lower in _ARABIC_TEEN
            word = self._bare(index) if last < index else ""
            if last >= index:
                if words.gap(place) not in _BESIDE or not lower:
                    break
                if lower in known.joiners:
                    if known.joins_tens and not self._joins_tens(place):
                        break
                    place += 1
                    scale = self._worth(words.lower(place + 1)) or 0
                    if scale == _HUNDRED or (scale > _HUNDRED and total.value >= _THOUSAND):
                        break  # between one hundred and two hundred
                elif lower[:1] == "و" and lower[1:] in known.cardinals:
                    lower, is_attached = lower[1:], True
            word = word or (lower if is_attached else words.lower(place))
            value, is_scale = self._worth(word), known.cardinals.get(word, 0) in _SCALES
            if value is None or not total.takes(value, is_attached=is_attached, is_scale=is_scale):
                break
            last = place
        return total, last

    def _joins_tens(self, index: int) -> bool:
        """Whether "and" stands between tens and ones: vingt et un, treinta y dos."""
        tens, ones = self._worth(self._words.lower(index - 1)) or 0, self._worth(self._words.lower(index + 1)) or 0
        return _TWENTY <= tens < _HUNDRED and (0 < ones < _TEN or ones == _TEN + 1)

    def _worth(self, lower: str) -> int | None:
        value = self._known.cardinals.get(lower)
        return value if value is not None or not self._known.glue else self._glued(lower)

    def _glued(self, lower: str) -> int | None:
        """German writes a number below a million as one word."""
        if not lower or len(lower) > _LONGEST_WORD:
            return None
        if lower in self._known.cardinals:
            return self._known.cardinals[lower]
        for scale, factor in self._known.glued_scales.items():
            before, found, after = lower.partition(scale)
            if found:
                many = self._glued(before) if before else 1
                rest = self._glued(after.removeprefix(self._known.glue)) if after else 0
                fits = many is not None and rest is not None and many < factor and rest < factor
                return many * factor + rest if fits and many is not None and rest is not None else None
        ones, found, tens = lower.partition(self._known.glue)
        one, ten = self._known.cardinals.get(ones, 0), self._known.cardinals.get(tens, 0)
        return one + ten if found and 0 < one < _TEN and _TWENTY <= ten < _HUNDRED else None

    def _vague(self, index: int) -> Numeral | None:
        """Dozens, hundreds of thousands, several hundred, a few million."""
        words, known = self._words, self._known
        lower, before = self._bare(index), words.lower(index - 1)
        is_many = known.cardinals.get(lower, 0) >= _HUNDRED
        is_some = before in known.before_vague and (is_many or lower in known.vague)
        if not is_some and (lower not in known.vague or (is_many and before in known.hedges)):
            return None  # "более тысячи" is more than one thousand
        last = index
        while words.lower(last + 1) in known.after_fraction and words.lower(last + 2) in known.vague:
            last += 2
        while (
            words.lower(last + 1) in known.magnitudes
            and words.gap(last + 1) in _BESIDE
            and len(words.lower(last + 1)) > 1
        ):
            last += 1
        first = index - 1 if is_some else index
        return self._numeral(first, last, None)

    def _fraction(self, index: int) -> Numeral | None:
        """Half of, a third of, two-thirds, half a million."""
        words, known = self._words, self._known
        lower, following = words.lower(index), words.lower(index + 1)
        if lower in known.fraction_alone or lower in known.half_of_scale:
            part = known.fractions[lower]
            scale = known.cardinals.get(words.lower(index + 2), 0)
            if following in known.one and scale > _TEN:
                return self._numeral(index, index + 2, _decimal(part * scale), scale=scale)
            scale = known.cardinals.get(following, 0)
            if scale > _TEN and words.gap(index + 1) in _BESIDE:  # half-dozen, a half-million
                has_one = words.lower(index - 1) in known.one and words.gap(index) in _BESIDE
                return self._numeral(index - has_one, index + 1, _decimal(part * scale), scale=scale)
            is_followed = following in known.after_fraction | known.one or not known.after_fraction
            is_share = is_followed and lower in known.fraction_alone
            return self._numeral(index, index, _decimal(part), is_fraction=part < 1) if is_share else None
        shared = known.fractions.get(following) if words.gap(index + 1) in _BESIDE else None
        many = 1 if lower in known.one else known.cardinals.get(lower, 0)
        is_share = many > 1 or words.lower(index + 2) in known.after_fraction
        if shared is None or not 0 < many < _TEN or not is_share:
            return None
        return self._numeral(index, index + 1, _decimal(many * shared), is_fraction=True)


def _whole(worth: Decimal) -> Decimal:
    """62, not 62.0."""
    return Decimal(int(worth)) if worth == worth.to_integral_value() else worth


def _decimal(part: Fraction) -> Decimal:
    exact = Decimal(part.numerator) / part.denominator
    return exact if exact == exact.quantize(_PLACES) else exact.quantize(_PLACES)


class _Sum:
    """Adds number words up: two | hundred | and | five | thousand."""

    def __init__(self) -> None:
        self._total = 0
        self._current: int | None = None
        self._least = 10**18
        self.scale = 1

    @property
    def value(self) -> int:
        return self._total + (self._current or 0)

    def takes(self, value: int, *, is_attached: bool, is_scale: bool) -> bool:
        """Add a word's worth, if it can follow what has been read."""
        if is_scale:
            return self._takes_scale(value)
        if self._current is None:
            self._current = value
        elif self._multiplies(value):
            self._current *= value
        elif self._adds(self._current, value, is_attached=is_attached):
            self._current += value
        else:
            return False
        self.scale = value if value == _HUNDRED else 1
        return True

    def _multiplies(self, value: int) -> bool:
        current = self._current or 0
        return (value == _HUNDRED and 0 < current < _HUNDRED) or (value == _TWENTY and current == _QUATRE)

    def _adds(self, current: int, value: int, *, is_attached: bool) -> bool:
        tail = current % _HUNDRED
        if current == 0 or value == 0 or value >= _HUNDRED:
            return False
        if tail == 0:
            return True
        if value < _TEN:
            return tail >= _TWENTY and tail % _TEN == 0
        if value < _TWENTY:
            return tail in _SOIXANTE or (is_attached and tail < _TEN)
        return is_attached and tail < _TEN

    def _takes_scale(self, value: int) -> bool:
        if value >= self._least or self._current == 0 or (self._total and self._current is None):
            return False
        self._total += (1 if self._current is None else self._current) * value
        self._current, self._least, self.scale = None, value, value
        return True
