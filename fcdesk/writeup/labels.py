"""The fixed words of a write-up, by language, and dates and counts said in that language.

The words are data: resources/writeup/labels.LANGUAGE.json. A file may leave words out: "en-US" is filled up from
"en", and every language from English, so that a document is never without a word. What the ratings of our own scales
are called is data too: resources/writeup/ratings.LANGUAGE.json; English is in the scales themselves.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypedDict, TypeVar, cast

from fcdesk.assets import json_of, names_in
from fcdesk.cases.scales import Rating, Scale

T = TypeVar("T")

_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_REGION = re.compile("[a-z]{2}")
_SUBTAGS = re.compile("(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?")  # a script, a region, or both, or neither
_MARK_FAMILIES = ('"“”„‟\uff02', "'‘’‚‛", "«»")
_ISO_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:?\d{2}.*)?)?)?")


class _LabelFile(TypedDict, total=False):
    """The shape of a label file. `name` is what those who speak the language call it."""

    name: str
    locale: str
    months: list[str]
    months_alone: list[str]
    words: dict[str, str]
    counted: dict[str, Mapping[str, str]]


class _ScaleFile(TypedDict):
    """The words for one scale, which hold for one version of it."""

    version: int
    ratings: dict[str, dict[str, str]]


@dataclass(frozen=True, slots=True)
class RatingWords:
    """A rating's label and its definition in a document's language."""

    label: str
    definition: str


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of one language.

    `locale` is the tag Word knows ("en-GB"), with the region that was asked for. `months` are the names as they stand
    in a full date, `months_alone` as they stand without a day. `counted` holds sentences with a number in them: "one"
    for the number 1, where a language needs it, and "other". A language with more plural forms words its "other" so
    that none is needed. `ratings` are by scale, its version, and the rating's key.
    """

    language: str
    locale: str
    months: tuple[str, ...]
    months_alone: tuple[str, ...]
    words: Mapping[str, str]
    counted: Mapping[str, Mapping[str, str]]
    ratings: Mapping[tuple[str, int, str], RatingWords]

    @property
    def is_right_to_left(self) -> bool:
        return is_right_to_left(self.language)

    @property
    def mark(self) -> str:
        """What follows a stretch of text of unknown direction, so that what comes next keeps its place in the line."""
        return "\u200f" if self.is_right_to_left else ""

    def say(self, key: str, **values: str | int) -> str:
        """Return the words kept under a key, with the values put in."""
        return self.words[key].format(**values)

    def count(self, key: str, number: int, **values: str | int) -> str:
        """Return the sentence kept under a key in the form its language uses for that number."""
        forms = self.counted[key]
        form = forms["one"] if number == 1 and "one" in forms else forms["other"]
        return form.format(number=number, **values)

    def rating(self, scale: Scale, rating: Rating) -> RatingWords | None:
        """Return a rating's words in this language, if there are any for this version of its scale."""
        return self.ratings.get((scale.name, scale.version, rating.key))

    def quoted(self, text: str) -> str:
        """Return a text in quotation marks: in none more if it stands in some already, in others if it begins so."""
        first, last = _marks(text[:1]), _marks(text[-1:])
        if first and first == last and not any(mark in text[1:-1] for mark in first):
            return text
        own, inner = self.words["quoted"], self.words["quoted inner"]
        clashes = _marks(own[0]) in (first, last) and _marks(inner[0]) not in (first, last)
        return (inner if clashes else own).format(text=text)

    def date(self, iso: str) -> str:
        """Return an ISO 8601 date in words, as precise as it is; what is no such date comes back as it was."""
        match = _ISO_DATE.fullmatch(iso.strip())
        if match is None:
            return iso
        year, month, day = match.groups()
        if month is None:
            return year
        if not _exists(int(year), int(month), int(day or 1)):
            return iso
        if day is None:
            return self.say("month", month=self.months_alone[int(month) - 1], year=int(year))
        return self.say("date", day=int(day), month=self.months[int(month) - 1], year=int(year))


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _marks(letter: str) -> str:
    """Return the quotation marks that look like a letter; "" if it is none."""
    return next((family for family in _MARK_FAMILIES if letter and letter in family), "")


def is_right_to_left(language: str) -> bool:
    """Tell whether a language (BCP 47) is written from right to left."""
    return language.replace("_", "-").partition("-")[0].lower() in _RIGHT_TO_LEFT


def languages() -> list[str]:
    """Return the languages there are words for, sorted."""
    return [name.removeprefix("labels.") for name in names_in("writeup", ".json") if name.startswith("labels.")]


def labels_for(language: str | None) -> Labels:
    """Return the words for a language (BCP 47, "uk" or "en-US"); English for one we have no words for."""
    known = {name.lower(): name for name in languages()}
    wanted = (language or "en").replace("_", "-").lower()
    general = wanted.partition("-")[0]
    chain = [known[name] for name in dict.fromkeys((wanted, general, "en")) if name in known]
    files = [cast("_LabelFile", json_of("writeup", f"labels.{name}.json")) for name in chain]
    months = _first([file.get("months") for file in files])
    alone = _first([file.get("months_alone") or file.get("months") for file in files])
    return Labels(
        language=chain[0],
        locale=_locale(_first([file.get("locale") for file in files]), wanted),
        months=tuple(months),
        months_alone=tuple(alone),
        words=_filled_up([file.get("words", {}) for file in files]),
        counted=_filled_up([file.get("counted", {}) for file in files]),
        ratings=_ratings_in(general if general in known else "en"),
    )


def label_languages() -> tuple[tuple[str, str], ...]:
    """Return the languages there are words for, each with the name it has in itself, sorted by name."""
    named = [(code, cast("_LabelFile", json_of("writeup", f"labels.{code}.json"))["name"]) for code in languages()]
    return tuple(sorted(named, key=lambda pair: pair[1]))


def is_labelled(language: str) -> bool:
    """Tell whether there are words for a language (BCP 47), alone or with a script and a region ("es-MX")."""
    general, *subtags = re.split("(?=-)", language.replace("_", "-").lower())
    return general in languages() and _SUBTAGS.fullmatch("".join(subtags)) is not None


def _locale(locale: str, wanted: str) -> str:
    """Return the locale for the region asked for ("es-MX"), where the words are in the language asked for."""
    general, *subtags = wanted.split("-")
    region = next((subtag for subtag in subtags if _REGION.fullmatch(subtag)), "")
    return f"{general}-{region.upper()}" if region and locale.partition("-")[0] == general else locale


def _ratings_in(language: str) -> dict[tuple[str, int, str], RatingWords]:
    if f"ratings.{language}" not in names_in("writeup", ".json"):
        return {}
    file = cast("dict[str, _ScaleFile]", json_of("writeup", f"ratings.{language}.json"))
    return {
        (name, scale["version"], key): RatingWords(**words)
        for name, scale in file.items()
        for key, words in scale["ratings"].items()
    }


def _first(candidates: Iterable[T | None]) -> T:
    """Return what the most special label file says; English says everything."""
    return next(candidate for candidate in candidates if candidate is not None)


def _filled_up(files: list[dict[str, T]]) -> dict[str, T]:
    return {key: value for file in reversed(files) for key, value in file.items()}
