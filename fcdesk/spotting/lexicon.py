"""The word lists of resources/spotting/, read once and made ready for looking up."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from fcdesk.assets import json_of
from fcdesk.spotting.words import PhraseList


@dataclass(frozen=True, slots=True)
class NumberWords:
    """Words of quantities and dates; those of all languages together except the cardinals, which are English."""

    cardinals: frozenset[str]
    large_cardinals: frozenset[str]
    magnitudes: frozenset[str]
    percents: frozenset[str]
    percent_pairs: frozenset[str]
    currencies: frozenset[str]
    units: frozenset[str]
    months: frozenset[str]
    need_a_number: frozenset[str]
    weekdays: frozenset[str]
    joiners: frozenset[str]
    before_year: frozenset[str]
    not_a_quantity_after: frozenset[str]


@dataclass(frozen=True, slots=True)
class EnglishWords:
    """What tells the sort of statement in English; `phrases` finds the signals that are plain lists.

    It also finds "likelihood" ("is likely to"), which rules.py turns into a prediction or an inference: by words that
    name grounds ("given") and words of a time to come ("soon").
    """

    phrases: PhraseList
    grounds: frozenset[str]
    time_to_come: frozenset[str]
    irregular_past: frozenset[str]
    weak_past: frozenset[str]
    not_past: frozenset[str]
    before_adjective: frozenset[str]
    comparatives: frozenset[str]
    first_person: frozenset[str]
    second_person: frozenset[str]
    negation: frozenset[str]


@dataclass(frozen=True, slots=True)
class ReportingWords:
    """Verbs that report speech, in one language, and phrases that name a source ("according to")."""

    plain: frozenset[str]
    needs_that: frozenset[str]
    inverting: frozenset[str]
    according: PhraseList
    auxiliaries: frozenset[str]
    that: frozenset[str]


@dataclass(frozen=True, slots=True)
class SourceWords:
    """Words that tell who a source is."""

    anonymous: frozenset[str]
    document: frozenset[str]
    institution: frozenset[str]
    offices: frozenset[str]
    titles: frozenset[str]
    countries: frozenset[str]
    person_pronouns: frozenset[str]
    group_pronouns: frozenset[str]
    thing_pronouns: frozenset[str]
    own_voice: frozenset[str]
    determiners: frozenset[str]
    partitives: frozenset[str]
    prepositions: frozenset[str]
    breakers: frozenset[str]
    name_particles: frozenset[str]
    not_names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All word lists for a text in one language. `english` is None where its lists do not apply."""

    numbers: NumberWords
    reporting: ReportingWords
    sources: SourceWords
    english: EnglishWords | None


def _sets(data: dict[str, Any], *leaving_out: str) -> dict[str, Any]:
    return {key: frozenset(listed) for key, listed in data.items() if key not in ("about", *leaving_out)}


def _english() -> EnglishWords:
    data = json_of("spotting", "phrases_en.json")
    phrases = PhraseList({**data["phrases"], "likelihood": data["likelihood"]})
    return EnglishWords(phrases=phrases, **_sets(data, "phrases", "likelihood"))


def _reporting(language: str) -> ReportingWords:
    data = json_of("spotting", "reporting.json")
    plain = frozenset(data["plain"].get(language, ()))
    return ReportingWords(
        plain=plain,
        needs_that=frozenset(data["needs_that"].get(language, ())),
        inverting=frozenset(data["inverting"]) if language == "en" else plain,
        according=PhraseList({"according": data["according"].get(language, ())}),
        auxiliaries=frozenset(data["auxiliaries"]),
        that=frozenset(data["that"]),
    )


@cache
def load_lexicon(language: str | None) -> Lexicon:
    """Read the lists for a language code; a language without lists of its own gets numbers and dates alone."""
    return Lexicon(
        numbers=NumberWords(**_sets(json_of("spotting", "numbers.json"))),
        reporting=_reporting(language or ""),
        sources=SourceWords(**_sets(json_of("spotting", "sources.json"))),
        english=_english() if language == "en" else None,
    )
