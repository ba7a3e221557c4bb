"""Which language a text is in, as far as the small words tell: enough to choose the right word lists."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import cast

from fcdesk.assets import json_of

_SAMPLE_LENGTH = 8_000  # code points looked at; more would not change the answer
_WORD = re.compile(r"[^\W\d_]+")


_WITH_LISTS = frozenset({"ar", "de", "es", "fr", "ru", "uk"})


class Level(StrEnum):
    """How much is known of a language here.

    FULL: everything. LISTS: sentences, quantities, dates, quotations and reporting verbs. BASIC: what every script has.
    """

    FULL = "full"
    LISTS = "lists"
    BASIC = "basic"


def level_of(language: str | None) -> Level:
    """Say how well suggestions in a language (a two-letter code) are founded."""
    if language == "en":
        return Level.FULL
    return Level.LISTS if language in _WITH_LISTS else Level.BASIC


@dataclass(frozen=True, slots=True)
class SmallWords:
    """The most frequent words of each language, lower case."""

    of_language: dict[str, frozenset[str]]
    of_any: frozenset[str]


def load_small_words() -> SmallWords:
    """Read resources/spotting/languages.json."""
    words = cast("dict[str, list[str]]", json_of("spotting", "languages.json")["words"])
    by_language = {language: frozenset(listed) for language, listed in words.items()}
    return SmallWords(by_language, frozenset().union(*by_language.values()))


def language_of(text: str, given: str | None = None) -> str | None:
    """Return a two-letter code: the given tag's ("en-GB" is "en"), else the likeliest one, None when nothing tells."""
    if given:
        return re.split(r"[-_]", given.casefold(), maxsplit=1)[0]
    words = [word.lower() for word in _WORD.findall(text[:_SAMPLE_LENGTH])]
    listed = load_small_words().of_language
    hits = {language: sum(word in small for word in words) for language, small in listed.items()}
    best = max(hits, key=lambda language: hits[language])
    return best if hits[best] else None
