"""The word lists of measuring.json and same_things.json, made ready for one language."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any

from fcdesk.assets import json_of
from fcdesk.spotting.language import load_small_words

Ending = Mapping[str, Sequence[tuple[tuple[str, ...], str]]]


@dataclass(frozen=True, slots=True)
class NumeralWords:
    """What a number is written with in one language.

    `joins_tens`: the word for "and" stands between tens and ones alone. `prefixes` are written together with the word
    they belong to. `half_of_scale` stand for half before a million or a dozen only. `hedges` are the last words of
    phrases like "more than".
    """

    has_decimal_point: bool
    cardinals: Mapping[str, int]
    magnitudes: Mapping[str, int]
    fractions: Mapping[str, Fraction]
    fraction_alone: frozenset[str]
    half_of_scale: frozenset[str]
    after_fraction: frozenset[str]
    one: frozenset[str]
    has_number_for_article: bool
    has_capital_nouns: bool
    joiners: frozenset[str]
    joins_tens: bool
    prefixes: frozenset[str]
    hedges: frozenset[str]
    vague: frozenset[str]
    before_vague: frozenset[str]
    glue: str
    glued_scales: Mapping[str, int]
    ordinal: frozenset[str]
    clock: frozenset[str]
    before_phone: frozenset[str]


@dataclass(frozen=True, slots=True)
class MeasureWords:
    """Units, hedges, words of inference and the small words between two numbers.

    `money` and `percents` are those units that are currencies, and those that are parts of a hundred or a thousand.
    `hedges`, `inferring` and `leaving_open` are phrases by their last word, `hedges_after` and `ratio` by their first,
    longest first. `leaving_open` denies what follows or leaves it open: "unclear whether".
    """

    units: Mapping[str, str]
    money: frozenset[str]
    percents: frozenset[str]
    unit_pairs: Mapping[str, str]
    hedges: Ending
    hedges_after: Ending
    hedge_signs: Mapping[str, str]
    inferring: Ending
    leaving_open: Ending
    closes_clause: frozenset[str]
    ratio: Ending
    between: Sequence[str]
    to: frozenset[str]
    from_words: frozenset[str]
    before_age: frozenset[str]
    after_age: frozenset[str]
    joined_to_age: frozenset[str]
    has_age: frozenset[str]


@dataclass(frozen=True, slots=True)
class ThingWords:
    """What is counted: the sorts of things that go by several names, and what bounds a noun phrase.

    `general` sorts count nearly everything, and so do nouns with a stem in `loose`: two figures of them tell nothing.
    `rates` are phrases like "a day" by their first word; `aspects` say what is measured of a thing ("cost", "fall").
    """

    sorts: Mapping[str, str]
    general: frozenset[str]
    loose: frozenset[str]
    rates: Ending
    aspects: Mapping[str, str]
    deeds: Mapping[str, str]
    same_word: Mapping[str, str]
    one_more: frozenset[str]
    number_of: frozenset[str]
    stands_for_number: frozenset[str]
    bare_plurals: frozenset[str]
    no_plural: frozenset[str]
    ends_phrase: frozenset[str]
    small: frozenset[str]
    adjective_endings: tuple[str, ...]
    before_noun: frozenset[str]
    of: frozenset[str]


@dataclass(frozen=True, slots=True)
class Measuring:
    """All lists for reading quantities in a text of one language; a language without lists has digits and units."""

    language: str
    numerals: NumeralWords
    measures: MeasureWords
    things: ThingWords


@cache
def load_measuring(language: str | None) -> Measuring:
    """Read the lists for a two-letter code; None, or a code without lists, reads digits, signs and units alone."""
    code = language or ""
    return Measuring(code, _numerals(code), _measures(code), _things(code))


def _numerals(code: str) -> NumeralWords:
    data = json_of("spotting", "measuring.json")
    glued = data["glued"].get(code, {"and": "", "scales": {}})
    return NumeralWords(
        has_decimal_point=not code or code in data["decimal_point"],
        cardinals=data["cardinals"].get(code, {}),
        magnitudes=data["magnitudes"]["any"] | data["magnitudes"].get(code, {}),
        fractions={word: Fraction(part) for word, part in data["fractions"].get(code, {}).items()},
        fraction_alone=_listed(data, "fraction_alone", code),
        half_of_scale=_listed(data, "half_of_scale", code),
        after_fraction=_listed(data, "after_fraction", code),
        one=_listed(data, "one", code),
        has_number_for_article=code not in data["article_is_one"],
        has_capital_nouns=code == "de",
        joiners=_listed(data, "and", code),
        joins_tens=code in data["and_joins_tens"],
        prefixes=_listed(data, "prefixes", code),
        hedges=frozenset(phrase.split()[-1] for listed in data["hedges"].get(code, {}).values() for phrase in listed),
        vague=_listed(data, "vague", code),
        before_vague=_listed(data, "before_vague", code),
        glue=glued["and"],
        glued_scales=glued["scales"],
        ordinal=frozenset(data["ordinal"]),
        clock=frozenset(data["clock"]),
        before_phone=frozenset(data["before_phone"]),
    )


def _measures(code: str) -> MeasureWords:
    data = json_of("spotting", "measuring.json")
    return MeasureWords(
        units={word: unit for unit, words in data["units"].items() for word in words},
        money=frozenset(data["money"]),
        percents=frozenset(data["percent"]),
        unit_pairs=data["unit_pairs"],
        hedges=by_last(data["hedges"].get(code, {})),
        hedges_after=by_first_word(data["hedges_after"].get(code, {})),
        hedge_signs=data["hedge_signs"],
        inferring=by_last({"inferred": data["inferring"].get(code, ())}),
        leaving_open=by_last({"open": data["leaving_open"].get(code, ())}),
        closes_clause=_listed(data, "closes_clause", code),
        ratio=by_first_word({"ratio": data["ratio"].get(code, ())}),
        between=data["between"].get(code, ()),
        to=_listed(data, "to", code),
        from_words=_listed(data, "from", code),
        before_age=frozenset(data["age"]["before"]),
        after_age=frozenset(data["age"]["after"]),
        joined_to_age=frozenset(data["age"]["joined"]),
        has_age=_listed(data["age"], "has", code),
    )


def _things(code: str) -> ThingWords:
    data = json_of("spotting", "same_things.json")
    small = load_small_words().of_language.get(code, frozenset())
    return ThingWords(
        sorts=_by_word(data["sorts"], code),
        general=frozenset(data["general"]),
        loose=_listed(data, "loose", code),
        rates=by_first_word({rate: words.get(code, ()) for rate, words in data["rates"].items()}),
        aspects=_by_word(data["aspects"], code),
        deeds=_by_word(data["deeds"], code),
        same_word=data["same_word"],
        one_more=_listed(data, "one_more", code),
        number_of=_listed(data, "number_of", code),
        stands_for_number=_listed(data, "stands_for_number", code),
        bare_plurals=frozenset(data["bare_plurals"]),
        no_plural=frozenset(data["no_plural"]),
        ends_phrase=_listed(data, "ends_phrase", code) | small,
        small=small,
        adjective_endings=tuple(data["adjective_endings"].get(code, ())),
        before_noun=_listed(data, "before_noun", code),
        of=_listed(json_of("spotting", "measuring.json"), "after_fraction", code),
    )


def _listed(data: Mapping[str, Any], key: str, code: str) -> frozenset[str]:
    return frozenset(data[key].get(code, ()))


def _by_word(data: Mapping[str, Mapping[str, Sequence[str]]], code: str) -> dict[str, str]:
    return {word: name for name, listed in data.items() for word in listed.get(code, ())}


def _phrases(labelled: Mapping[str, Iterable[str]]) -> list[tuple[tuple[str, ...], str]]:
    found = [(tuple(phrase.split()), label) for label, phrases in labelled.items() for phrase in phrases]
    return sorted(found, key=lambda entry: -len(entry[0]))


def by_last(labelled: Mapping[str, Iterable[str]]) -> Ending:
    """Return labelled phrases by their last word, longest first."""
    by_last: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for parts, label in _phrases(labelled):
        by_last.setdefault(parts[-1], []).append((parts, label))
    return by_last


def by_first_word(labelled: Mapping[str, Iterable[str]]) -> Ending:
    """Return labelled phrases by their first word, longest first."""
    by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for parts, label in _phrases(labelled):
        by_first.setdefault(parts[0], []).append((parts, label))
    return by_first
