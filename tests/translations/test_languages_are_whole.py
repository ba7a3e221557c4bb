"""What is translated is what the code says now, all of it, and fits where it is put."""

import re
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.translations.qt_tools import LANGUAGES, LOCALE, loaded_of, release, source_of, update
from tests.translations.reading import Message, messages

_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%L?n|%\d|</?\w+[^>]*>")
_KEY = re.compile(r"&(?=[^\s&])")
_TRANSLATED = [language for language in LANGUAGES if language != "en"]


def _wrong(language: str, is_wrong: Callable[[Message], bool]) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.source, one.forms) for one in messages(source_of(language)) if is_wrong(one)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_the_words_of_a_language_are_those_that_the_code_says_now(language: str, tmp_path: Path) -> None:
    shutil.copy(source_of(language), tmp_path)
    update(language, tmp_path)
    kept, now = (source_of(language, folder) for folder in (LOCALE, tmp_path))
    assert _said(kept) == _said(now), "python -m tests.translations brings resources/locale up to date"


def _said(path: Path) -> set[tuple[str, str, bool]]:
    return {(one.context, one.source, one.is_counted) for one in messages(path)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_what_is_loaded_is_made_of_the_words_kept(language: str, tmp_path: Path) -> None:
    release(language, into=tmp_path)
    made, kept = (loaded_of(language, folder).read_bytes() for folder in (tmp_path, LOCALE))
    assert made == kept, "python -m tests.translations brings resources/locale up to date"


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_nothing_is_left_untranslated(language: str) -> None:
    assert _wrong(language, lambda one: not one.is_finished or not all(one.forms)) == []


@pytest.mark.parametrize("language", _TRANSLATED)
def test_that_a_translation_has_the_places_that_are_filled_in(language: str) -> None:
    assert _wrong(language, _loses_a_place) == []


def _loses_a_place(one: Message) -> bool:
    wanted = Counter(_PLACEHOLDER.findall(one.source))
    # "one claim" and "two claims" may be said without a digit
    may_miss = {"%n", "{n}", "{n:,}"} if one.is_counted else set()
    for form in one.forms:
        found = Counter(_PLACEHOLDER.findall(form))
        if found - wanted or set(wanted - found) - may_miss:
            return True
    return False


@pytest.mark.parametrize("language", _TRANSLATED)
def test_that_a_translation_has_a_key_where_the_english_has_one(language: str) -> None:
    def keys(text: str) -> int:
        return len(_KEY.findall(text.replace("&&", "")))

    assert _wrong(language, lambda one: any(keys(form) != keys(one.source) for form in one.forms)) == []


@pytest.mark.parametrize("language", _TRANSLATED)
def test_that_a_translation_begins_and_ends_with_the_blanks_of_the_english(language: str) -> None:
    def blanks(text: str) -> tuple[int, int]:
        return len(text) - len(text.lstrip(" \n")), len(text) - len(text.rstrip(" \n"))

    assert _wrong(language, lambda one: any(blanks(form) != blanks(one.source) for form in one.forms)) == []


@pytest.mark.parametrize("language", ["uk", "ar"])
def test_that_a_language_of_another_script_is_written_in_it(language: str) -> None:
    """What has no letter of it is a name, a key or a sign, and there are few of those."""
    script = re.compile("[Ѐ-ӿ]" if language == "uk" else "[\u0600-\u06ff]")
    signs = [one.source for one in messages(source_of(language)) if not all(map(script.search, one.forms))]
    assert len(signs) < 40, signs
