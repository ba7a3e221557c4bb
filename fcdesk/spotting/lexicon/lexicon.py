"""The word lists of resources/spotting/, read once and made ready for looking up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from fcdesk.assets import json_of
from fcdesk.spotting.lexicon.measuring import Ending, by_first_word, by_last
from fcdesk.spotting.lexicon.source_words import ReportingWords, SourceWords, read_reporting, read_sources
from fcdesk.spotting.words import PhraseList

_LISTS_OF_NUMBERS = (
    "before_month", "weekdays", "joiners", "endings", "day_links", "before_year", "after_year", "year", "before_decade",
    "counted", "not_a_quantity_after",
)  # fmt: skip
_SHORTEST_FUTURE = 5  # letters of a verb with an ending of the future
_ONLY_FUTURE = ("тиме", "тимуть", "тиметься")
_IDIOMS = ("not_change", "change_needs_number", "refused", "not_rank")
_VIEWS = {"opinion": "opinions", "time_to_come": "time_to_come"}
_FORMS = ("future_endings", "future_beginnings", "past_endings")


@dataclass(frozen=True, slots=True)
class NumberWords:
    """What dates are written with in one language, and words beside which digits are a name; see numbers.json.

    `relative` are phrases by their first word, longest first; so are `ago_after`, and `ago_before` by their last.
    """

    months: frozenset[str]
    begin_months: frozenset[str]
    need_a_number: frozenset[str]
    before_month: frozenset[str]
    weekdays: frozenset[str]
    has_capitals: bool
    joiners: frozenset[str]
    endings: frozenset[str]
    day_links: frozenset[str]
    before_year: frozenset[str]
    after_year: frozenset[str]
    year: frozenset[str]
    before_decade: frozenset[str]
    counted: frozenset[str]
    relative: Mapping[str, Sequence[tuple[str, ...]]]
    ago_before: Ending
    ago_after: Ending
    time_units: frozenset[str]
    not_a_quantity_after: frozenset[str]
    has_small_labels: bool


@dataclass(frozen=True, slots=True)
class EnglishWords:
    """What tells the sort of statement in English; `phrases` finds the signals that are plain lists.

    It also finds "likelihood" ("is likely to"), which rules.py turns into a prediction or an inference: by words that
    name grounds ("given") and words of a time to come ("soon"). `idioms` finds phrases in which a word of the lists is
    no sign: "fell ill" changes no number, "first aid" is no rank.
    """

    phrases: PhraseList
    idioms: PhraseList
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
    foretelling: frozenset[str]
    warning: frozenset[str]
    may_come: frozenset[str]
    measured: frozenset[str]
    before_noun: frozenset[str]
    same_in_past: frozenset[str]
    plain_form_after: frozenset[str]


@dataclass(frozen=True, slots=True)
class OtherWords:
    """What outside English tells a view and a time to come, from statements.json; `phrases` finds both.

    A verb of the future is a word of `future`, or one with an ending or a beginning that no word of `not_future` has.
    """

    phrases: PhraseList
    future: frozenset[str]
    future_endings: tuple[str, ...]
    future_beginnings: tuple[str, ...]
    not_future: frozenset[str]
    past_endings: tuple[str, ...]
    by_year: frozenset[str]
    present_looks_alike: bool

    def tells_of_future(self, lower: str) -> bool:
        """Whether the word can be a verb of the future; in Russian and Ukrainian many of the present look the same."""
        if lower in self.future:
            return True
        if lower in self.not_future or len(lower) < _SHORTEST_FUTURE:
            return False
        return lower.endswith(self.future_endings) or lower.startswith(self.future_beginnings)

    def tells_certainly(self, lower: str) -> bool:
        """Whether the word is a verb of the future that nothing else looks like."""
        is_certain = lower in self.future or not self.present_looks_alike or lower.endswith(_ONLY_FUTURE)
        return is_certain and self.tells_of_future(lower)

    def tells_of_past(self, lower: str) -> bool:
        """Whether the word may be a verb of the past."""
        return bool(self.past_endings) and lower.endswith(self.past_endings)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All word lists for a text in one language. `english` is None where its lists do not apply.

    `furniture` finds how lines of the page begin that are not the article's own ("Updated: …").
    """

    numbers: NumberWords
    reporting: ReportingWords
    sources: SourceWords
    english: EnglishWords | None
    other: OtherWords
    furniture: PhraseList


def _sets(data: dict[str, Any], *leaving_out: str) -> dict[str, Any]:
    return {key: frozenset(listed) for key, listed in data.items() if key not in ("about", *leaving_out)}


def _english() -> EnglishWords:
    data = json_of("spotting", "phrases_en.json")
    phrases = PhraseList({**data["phrases"], "likelihood": data["likelihood"]})
    idioms = PhraseList({key: data[key] for key in _IDIOMS})
    return EnglishWords(phrases=phrases, idioms=idioms, **_sets(data, "phrases", "likelihood", *_IDIOMS))


def _other(language: str) -> OtherWords:
    data = json_of("spotting", "statements.json")
    phrases = {signal: data[key].get(language, ()) for signal, key in _VIEWS.items()}
    return OtherWords(
        phrases=PhraseList(phrases),
        present_looks_alike=language in data["present_looks_alike"],
        future=frozenset(data["future"].get(language, ())),
        by_year=frozenset(data["by_year"].get(language, ())),
        not_future=frozenset(data["not_future"].get(language, ())),
        **{key: tuple(data[key].get(language, ())) for key in _FORMS},
    )


def _furniture(language: str) -> PhraseList:
    data = json_of("spotting", "statements.json")
    return PhraseList({key: data[key].get(language, ()) for key in ("furniture", "furniture_whole")})


def _numbers(language: str) -> NumberWords:
    """A language without lists knows the months of all, beside a number only: they tell little by themselves."""
    data = json_of("spotting", "numbers.json")
    months = data["months"].get(language) or {month for listed in data["months"].values() for month in listed}
    relative = [tuple(phrase.split()) for phrase in data["relative"].get(language, ())]
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for parts in sorted(relative, key=len, reverse=True):
        by_first.setdefault(parts[0], []).append(parts)
    return NumberWords(
        months=frozenset(months),
        begin_months=frozenset(month.split()[0] for month in months if " " in month),
        need_a_number=frozenset(data["need_a_number"].get(language, months)),
        has_capitals=language in data["has_capitals"],
        relative=by_first,
        ago_before=by_last({"ago": data["ago_before"].get(language, ())}),
        ago_after=by_first_word({"ago": data["ago_after"].get(language, ())}),
        time_units=frozenset(data["time_units"]),
        has_small_labels=language in data["small_labels"],
        **{key: frozenset(data[key].get(language, ())) for key in _LISTS_OF_NUMBERS},
    )


@cache
def load_lexicon(language: str | None) -> Lexicon:
    """Read the lists for a language code; a language without lists of its own gets numbers and dates alone."""
    return Lexicon(
        numbers=_numbers(language or ""),
        reporting=read_reporting(language or ""),
        sources=read_sources(language or ""),
        english=_english() if language == "en" else None,
        other=_other(language or ""),
        furniture=_furniture(language or ""),
    )
