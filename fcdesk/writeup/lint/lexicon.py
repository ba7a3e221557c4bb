"""The words by which prose is checked, by language: resources/writeup/lint.json.

Number words, magnitudes and small words are the same data that the spotting of claims reads.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from fcdesk.assets import json_of

_LISTS = (
    "own_things", "anaphora", "not_names", "claim_words", "positive", "negative", "negators", "softeners", "rates",
    "rating_words",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The lists of one language; empty for a language without them. See the resource for what each is.

    `cardinals` are number words with what they are worth, `magnitudes` words that multiply the digits before them.
    `openers` are small words, which have a capital only because they open a sentence.
    """

    language: str
    has_decimal_point: bool
    cardinals: Mapping[str, int]
    magnitudes: Mapping[str, int]
    openers: frozenset[str]
    lists: Mapping[str, frozenset[str]]

    def __getitem__(self, name: str) -> frozenset[str]:
        return self.lists[name]


@cache
def lexicon(language: str | None) -> Lexicon:
    """Return the lists for a language (BCP 47); English for None."""
    code = (language or "en").replace("_", "-").partition("-")[0].lower()
    ours, measuring = _ours(), json_of("spotting", "measuring.json")
    return Lexicon(
        language=code,
        has_decimal_point=code in measuring["decimal_point"],
        cardinals=_cardinals(measuring, code),
        magnitudes={**measuring["magnitudes"]["any"], **measuring["magnitudes"].get(code, {})},
        openers=frozenset(json_of("spotting", "languages.json")["words"].get(code, ())),
        lists={name: frozenset(ours[name].get(code, ())) for name in _LISTS},
    )


@cache
def every_cardinal() -> Mapping[str, frozenset[int]]:
    """Return the number words of all languages: what is cited may be in any of them."""
    measuring = json_of("spotting", "measuring.json")
    found: dict[str, set[int]] = {}
    for code in measuring["cardinals"]:
        for word, value in _cardinals(measuring, code).items():
            found.setdefault(word, set()).add(value)
    return {word: frozenset(values) for word, values in found.items()}


@cache
def every_magnitude() -> Mapping[str, frozenset[int]]:
    """Return the magnitudes of all languages: a billion is not the same everywhere."""
    found: dict[str, set[int]] = {}
    for listed in json_of("spotting", "measuring.json")["magnitudes"].values():
        for word, value in listed.items():
            found.setdefault(word, set()).add(value)
    return {word: frozenset(values) for word, values in found.items()}


@cache
def percent_words() -> frozenset[str]:
    """Return what stands for "per cent" behind a number."""
    units: Mapping[str, list[str]] = json_of("spotting", "measuring.json")["units"]
    pairs: Mapping[str, str] = json_of("spotting", "measuring.json")["unit_pairs"]
    written = {pair for pair, unit in pairs.items() if unit.startswith("percent")}
    return frozenset(units["percent"]) | written


@cache
def months() -> Mapping[str, int]:
    """Return the names of the months of all languages, January being 1."""
    return {
        form: number
        for listed in _ours()["months"].values()
        for number, forms in enumerate(listed, 1)
        for form in forms
    }


@cache
def words_of_all(name: str) -> frozenset[str]:
    """Return a list that is the same for all languages."""
    return frozenset(_ours()[name])


@cache
def record_kinds() -> Mapping[str, frozenset[str]]:
    """Return the nouns for what a case itself holds, with the kinds of records that each can mean."""
    return _kinds_of_words(_ours()["records"].items())


@cache
def locator_kinds() -> Mapping[str, frozenset[str]]:
    """Return the words by which a place within a source is named; those for one thing are of one kind."""
    return _kinds_of_words((row[0], row) for row in _ours()["locators"])


def _kinds_of_words(rows: Iterable[tuple[str, Iterable[str]]]) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for kind, words in rows:
        for word in words:
            found.setdefault(word, set()).add(kind)
    return {word: frozenset(kinds) for word, kinds in found.items()}


@cache
def every_opener() -> frozenset[str]:
    """Return the small words of all languages."""
    return frozenset(word for words in json_of("spotting", "languages.json")["words"].values() for word in words)


@cache
def approximations(language: str, way: str) -> tuple[str, ...]:
    """Return the phrases before a number that leave it to be rounded, exceeded or not reached, the longest first."""
    listed: Mapping[str, Mapping[str, list[str]]] = _ours()["approximations"]
    return tuple(sorted(listed.get(language, {}).get(way, ()), key=len, reverse=True))


@cache
def unfinished() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the phrases (in any case) and the words (as written) of texts that wait for more."""
    listed = _ours()["unfinished"]
    return tuple(listed["phrases"]), tuple(listed["words"])


def _cardinals(measuring: Mapping[str, Any], code: str) -> dict[str, int]:
    left_out = {"dozen"}  # no exact number
    return {word: value for word, value in measuring["cardinals"].get(code, {}).items() if word not in left_out}


def _ours() -> Mapping[str, Any]:
    found: Mapping[str, Any] = json_of("writeup", "lint.json")
    return found
