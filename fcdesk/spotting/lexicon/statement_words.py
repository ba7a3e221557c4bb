"""The word lists of resources/spotting/statements.json for one language."""

from dataclasses import dataclass
from functools import cache
from typing import cast

from fcdesk.assets import json_of
from fcdesk.spotting.lexicon.lexicon import EnglishWords, Lexicon, load_lexicon
from fcdesk.spotting.lexicon.source_words import SourceWords


@dataclass(frozen=True, slots=True)
class StatementWords:
    """What tells a claim from the words around it; see "about" in the file. Lower case.

    `dates` are the words that a day is named with: weekdays and months. `is_verb_second`: what follows "according to X"
    is no sentence without it. `reporting` are all verbs that report, neutral or not. `english` is None in languages
    where only clear attribution frames are told from the rest.
    """

    neutral: frozenset[str]
    reporting: frozenset[str]
    needs_object: frozenset[str]
    hedging: frozenset[str]
    subordinators: frozenset[str]
    finite: frozenset[str]
    that: frozenset[str]
    occasions: frozenset[str]
    occasion_openers: frozenset[str]
    small_hearers: frozenset[str]
    openers: frozenset[str]
    bare_openers: frozenset[str]
    keeps_bare_opener: frozenset[str]
    clause_subjects: frozenset[str]
    not_objects: frozenset[str]
    known_heads: frozenset[str]
    persons: frozenset[str]
    quantified: frozenset[str]
    takes_bare_clause: frozenset[str]
    surveyed: frozenset[str]
    after_determiner_that: frozenset[str]
    months: frozenset[str]
    dates: frozenset[str]
    separable: frozenset[str]
    reported_mood: frozenset[str]
    is_verb_second: bool
    sources: SourceWords
    english: EnglishWords | None


def _of_language(key: str, language: str | None) -> frozenset[str]:
    listed = cast("dict[str, list[str]]", json_of("spotting", "statements.json")[key])
    return frozenset(listed.get(language or "", ()))


def _listed(key: str) -> frozenset[str]:
    return frozenset(cast("list[str]", json_of("spotting", "statements.json")[key]))


@cache
def load_statement_words(language: str | None) -> StatementWords:
    """Read the lists for a language code ("en"); a language without lists of its own gets none of its frames told."""
    lexicon: Lexicon = load_lexicon(language)
    return StatementWords(
        neutral=_of_language("neutral", language),
        reporting=lexicon.reporting.plain | lexicon.reporting.needs_that,
        needs_object=_listed("needs_object"),
        hedging=_of_language("hedging", language),
        subordinators=_of_language("subordinators", language),
        finite=_of_language("finite", language),
        that=lexicon.reporting.that,
        occasions=_listed("occasions"),
        occasion_openers=_listed("occasion_openers"),
        small_hearers=_listed("small_hearers"),
        openers=_listed("openers"),
        bare_openers=_listed("bare_openers"),
        keeps_bare_opener=_listed("keeps_bare_opener"),
        clause_subjects=_listed("clause_subjects"),
        not_objects=_listed("not_objects"),
        known_heads=_listed("known_heads"),
        persons=_listed("persons"),
        quantified=_listed("quantified"),
        takes_bare_clause=_listed("takes_bare_clause"),
        surveyed=_listed("surveyed"),
        after_determiner_that=_listed("after_determiner_that"),
        months=lexicon.numbers.months,
        dates=lexicon.numbers.months | lexicon.numbers.weekdays,
        separable=_of_language("separable", language),
        reported_mood=_of_language("reported_mood", language),
        is_verb_second=language in _listed("verb_second"),
        sources=lexicon.sources,
        english=lexicon.english,
    )
