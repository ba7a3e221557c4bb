"""Numbers that say of themselves that they are not exact: "about 5 thousand", "more than a thousand", "nearly 62 %"."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from fcdesk.writeup.lint.lexicon import Lexicon, approximations

Way = Literal["about", "over", "under"]

_REACH = 40  # characters before a number
_BETWEEN = r"(?:[\s\u00a0]+(?:an?|the|some|un|una))?[\s\u00a0~≈]*$"


def approximation_before(text: str, start: int, known: Lexicon) -> frozenset[Way] | None:
    """Return how the number at text[start:] is said to differ from the exact one; None if it is given as exact."""
    before = text[max(0, start - _REACH) : start].lower()
    if before.rstrip().endswith(("~", "≈")):
        return frozenset({"about"})
    found = {way for way, pattern in _patterns(known.language).items() if pattern.search(before)}
    return frozenset(found) or None


@lru_cache(maxsize=32)
def _patterns(language: str) -> dict[Way, re.Pattern[str]]:
    ways: tuple[Way, ...] = ("about", "over", "under")
    words = {way: approximations(language, way) for way in ways}
    return {
        way: re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, phrases))}){_BETWEEN}")
        for way, phrases in words.items()
        if phrases
    }


def is_rounded(said: Decimal, exact: Decimal, ways: frozenset[Way]) -> bool:
    """Whether a number is another one rounded, as finely as it is written: 5,000 to thousands, 4,700 to hundreds."""
    unit = Decimal(1).scaleb(_last_place(said))
    apart = exact - said
    return (
        ("about" in ways and abs(apart) * 2 <= unit)
        or ("over" in ways and 0 <= apart < unit)
        or ("under" in ways and -unit < apart <= 0)
    )


def _last_place(value: Decimal) -> int:
    """Return the power of ten of the last digit that is not nought: 3 of 5,000, -1 of 61.8."""
    exponent = value.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0
