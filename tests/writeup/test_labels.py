"""The words of the document by language, its dates and its counts."""

import string

import pytest

from fcdesk.assets import json_of
from fcdesk.cases.scales import scale_from
from fcdesk.writeup.labels import label_languages, labels_for, languages


def fields_of(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("2026-11-22", "22 November 2026"),
        ("2026-11-22T10:00:00Z", "22 November 2026"),
        ("2026-11", "November 2026"),
        ("2026", "2026"),
        ("spring 2026", "spring 2026"),
        ("2026-13-01", "2026-13-01"),
        ("2026-02-30", "2026-02-30"),
        ("0000-01-01", "0000-01-01"),
        ("", ""),
    ],
)
def test_that_a_date_is_said_in_words_as_precise_as_it_is(iso: str, words: str) -> None:
    assert labels_for("en").date(iso) == words


@pytest.mark.parametrize(
    ("language", "day", "month"),
    [
        ("en-US", "November 2, 2026", "November 2026"),
        ("uk", "2 листопада 2026 року", "листопад 2026 року"),
        ("es", "2 de noviembre de 2026", "noviembre de 2026"),
        ("ar", "2 نوفمبر 2026", "نوفمبر 2026"),
    ],
)
def test_that_dates_follow_the_language(language: str, day: str, month: str) -> None:
    labels = labels_for(language)
    assert labels.date("2026-11-02") == day
    assert labels.date("2026-11") == month


@pytest.mark.parametrize("language", ["xx", None, "", "../scales/default", "de-AT"])
def test_that_a_language_without_words_gets_english(language: str | None) -> None:
    labels = labels_for(language)
    assert labels.language == "en"
    assert labels.say("kicker") == "Fact check"


def test_that_a_region_is_filled_up_from_its_language() -> None:
    labels = labels_for("EN_us")
    assert labels.locale == "en-US"
    assert labels.say("kicker") == "Fact check"
    assert labels_for("uk-UA").language == "uk"


@pytest.mark.parametrize("language", languages())
def test_that_every_translation_has_the_same_keys_and_blanks_as_english(language: str) -> None:
    english, other = json_of("writeup", "labels.en.json"), json_of("writeup", f"labels.{language}.json")
    for key, words in other["words"].items():
        assert fields_of(words) == fields_of(english["words"][key]), key
    for key, forms in other.get("counted", {}).items():
        allowed = fields_of(english["counted"][key]["other"])
        assert all(fields_of(form) <= allowed for form in forms.values()), key
    if "-" not in language:
        assert other["words"].keys() == english["words"].keys()
        assert other["counted"].keys() == english["counted"].keys()
        assert len(other["months"]) == 12


@pytest.mark.parametrize("language", ["ar", "es", "uk"])
def test_that_every_rating_of_our_own_scale_is_translated(language: str) -> None:
    scale, labels = scale_from(json_of("scales", "default.json")), labels_for(language)
    translated = [labels.rating(scale, rating) for rating in scale.ratings]
    assert len(translated) == 7
    assert all(words and words.label and words.definition for words in translated)
    assert len({words.label for words in translated if words}) == 7
    assert labels_for("en").rating(scale, scale.ratings[0]) is None


def test_that_one_is_counted_otherwise_than_many_where_a_language_needs_it() -> None:
    assert labels_for("en").count("must be settled", 1) == "1 point must be settled before sign-off."
    assert labels_for("en").count("must be settled", 21) == "21 points must be settled before sign-off."
    assert labels_for("uk").count("must be settled", 1) == "Питань, які треба вирішити до схвалення: 1."


def test_that_arabic_runs_from_right_to_left_and_english_does_not() -> None:
    assert labels_for("ar").is_right_to_left
    assert not labels_for("en").is_right_to_left


def test_that_the_languages_are_called_what_their_speakers_call_them() -> None:
    assert dict(label_languages()) == {
        "ar": "العربية", "en": "English", "en-US": "English (United States)", "es": "Español", "uk": "Українська",
    }  # fmt: skip
    assert [code for code, _ in label_languages()] == ["en", "en-US", "es", "uk", "ar"]


@pytest.mark.parametrize(
    ("wanted", "locale"),
    [("en", "en-GB"), ("en-US", "en-US"), ("en-CA", "en-CA"), ("es_mx", "es-MX"), ("uk-Cyrl-PL", "uk-PL"),
     ("ar-EG", "ar-EG"), ("de-AT", "en-GB"), ("en-x-private", "en-GB"), ('en-"><', "en-GB")],
)  # fmt: skip
def test_that_the_locale_keeps_the_region_asked_for(wanted: str, locale: str) -> None:
    assert labels_for(wanted).locale == locale
