from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu
from pytestqt.qtbot import QtBot

from fcdesk.cases.edits.verdicts import set_verdict
from fcdesk.casework.newsroom import Newsroom
from fcdesk.desk.case_words import day_words
from fcdesk.desk.lines import listed, painted
from fcdesk.desk.runtime import languages
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.screens.language import LanguageDialog
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.window import DeskWindow
from fcdesk.desk.wording import quoted

Speak = Callable[[str], None]
DeskIn = Callable[[str], DeskWindow]


@pytest.fixture
def speak(qapp: QApplication, tmp_path: Path) -> Iterator[Speak]:
    """Have the application speak a language for the rest of the test."""
    spoken: list[languages.Speech] = []

    def begin(language: str) -> None:
        settings = Settings(tmp_path / "language.ini")
        languages.choose(settings, language)
        spoken.append(languages.Speech(qapp, settings))

    yield begin
    for one in reversed(spoken):
        one.end()


@pytest.fixture
def desk_in(speak: Speak, room: Newsroom, appearance: Appearance, settings: Settings, held: list[DeskWindow]) -> DeskIn:
    """Makes a desk that speaks a language."""

    def make(language: str) -> DeskWindow:
        speak(language)
        held.append(DeskWindow(room, appearance, settings))
        return held[-1]

    return make


@pytest.mark.parametrize(
    ("choice", "wanted", "spoken"),
    [
        ("system", ["uk-UA", "uk", "en"], "uk"),
        ("system", ["fr-FR", "fr", "es-MX"], "es"),
        ("system", ["fr-FR", "fr"], "en"),
        ("system", [], "en"),
        ("system", ["C"], "en"),
        ("ar", ["uk-UA"], "ar"),
        ("en", ["uk_UA"], "en"),
        ("no language", ["es_AR"], "es"),
    ],
)
def test_that_the_desk_speaks_what_was_chosen_or_what_the_system_wants(
    choice: str, wanted: list[str], spoken: str
) -> None:
    assert languages.spoken(choice, wanted) == spoken


@pytest.mark.parametrize(
    ("language", "system", "name"),
    [
        ("es", "es_MX", "es_MX"),
        ("es", "en_GB", "es_ES"),
        ("en", "en_GB", "en_GB"),
        ("ar", "ar_MA", "ar_MA"),
        ("ar", "ar_EG", "ar_001"),
        ("ar", "uk_UA", "ar_001"),
    ],
)
def test_that_dates_are_written_as_where_the_language_is_spoken(language: str, system: str, name: str) -> None:
    locale = languages.locale_of(language, QLocale(system))
    assert locale.name() == name
    assert locale.zeroDigit() == "0"


@pytest.mark.parametrize(("language", "day"), [("uk", "05.11.2026"), ("es", "5/11/2026")])
def test_that_a_day_is_written_as_in_the_language(speak: Speak, language: str, day: str) -> None:
    from datetime import date

    speak(language)
    assert day_words(date(2026, 11, 5)) == day


@pytest.mark.parametrize(
    ("language", "counted"),
    [
        ("en", {1: "1 claim", 2: "2 claims", 5: "5 claims"}),
        ("uk", {1: "1 твердження", 2: "2 твердження", 5: "5 тверджень", 21: "21 твердження"}),
    ],
)
def test_that_numbers_of_things_are_said_as_the_language_counts(
    speak: Speak, language: str, counted: dict[int, str]
) -> None:
    speak(language)
    said = {n: QCoreApplication.translate("AllClaims", "%n claims", "", n) for n in counted}
    assert said == counted


def test_that_the_buttons_of_qt_speak_the_language(speak: Speak, qtbot: QtBot) -> None:
    speak("es")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == "Cancelar"


def test_that_the_desk_in_arabic_is_mirrored(desk_in: DeskIn, qtbot: QtBot) -> None:
    window = desk_in("ar")
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left_of = window.cases.mapTo(window, window.cases.rect().center()).x()
    assert left_of > window.width() / 2


def test_that_ratings_are_shown_in_the_language_and_kept_in_the_words_of_their_scale(
    desk_in: DeskIn, room: Newsroom
) -> None:
    window = desk_in("uk")
    window.new_case.open_sample()
    window.jobs.wait()
    case = window.session.case
    assert case is not None
    claim = window.session.claim
    assert claim is not None
    chip = window.panel.verdict.chips[0]
    assert chip.accessibleName() == "Правда"
    chip.setChecked(True)
    assert window.session.case is not None
    verdict = window.session.case.verdict_on(claim.id)
    assert verdict is not None
    assert verdict.label == room.scale("default").current[0].label
    row = next(row for row in window.view._rows.of(window.session.case) if row.id == claim.id)
    assert row.label == "Правда"


def test_that_an_older_meaning_of_a_rating_keeps_its_words(speak: Speak, room: Newsroom) -> None:
    from dataclasses import replace

    from fcdesk.casework.sample import sample_case
    from fcdesk.desk.models.rows import label_of
    from fcdesk.desk.rating_words import scales_in_words

    speak("uk")
    bench = sample_case(room)
    claim = bench.case.claims_in_order()[0]
    bench.do(set_verdict, claim.id, room.scale("default"), "true")
    verdict = bench.case.verdict_on(claim.id)
    assert verdict is not None
    shown = scales_in_words(room.scales)
    assert label_of(verdict, shown) == "Правда"
    assert label_of(replace(verdict, scale_version=0), shown) == verdict.label


def test_that_a_language_chosen_is_spoken_from_the_next_start(window: DeskWindow, settings: Settings) -> None:
    said: list[str] = []
    window.session.told.connect(said.append)
    window.actions_by_name["language"].trigger()
    dialog = window.findChild(LanguageDialog)
    assert dialog is not None
    assert dialog.languages.value == languages.SYSTEM
    dialog.languages.show_value("uk")
    dialog._on_accepted()
    assert languages.choice_of(settings) == "uk"
    assert said == ["From its next start the desk speaks Українська"]


@pytest.mark.parametrize("language", ["uk", "es", "ar"])
def test_that_every_line_of_a_menu_has_a_letter_of_its_own_in_each_language(desk_in: DeskIn, language: str) -> None:
    window = desk_in(language)
    lines = [[top.text() for top in window.menuBar().actions()]]
    for top in window.menuBar().actions():
        menu = QMenu.menuInAction(top)
        lines.append([action.text() for action in menu.actions() if action.text()])
    for menu_lines in lines:
        letters = [text.replace("&&", "").partition("&")[2][:1].lower() for text in menu_lines]
        assert "" not in letters, menu_lines
        assert len(letters) == len(set(letters)), menu_lines


@pytest.mark.parametrize("language", ["en", "uk", "es", "ar"])
def test_that_a_small_screen_has_room_for_the_words_of_each_language(
    desk_in: DeskIn, language: str, qtbot: QtBot
) -> None:
    window = desk_in(language)
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    window.new_case.open_sample()
    window.jobs.wait()
    QApplication.processEvents()
    panel, tabs = window.panel._scroll, window.view.tabs
    assert window.panel._body.minimumSizeHint().width() <= panel.viewport().width()
    colouring = window.view.article.colouring
    assert tabs.tabBar().sizeHint().width() + colouring.sizeHint().width() <= tabs.width()


def test_that_quoted_words_keep_their_marks_beside_them_where_the_desk_runs_to_the_left(speak: Speak) -> None:
    speak("ar")
    assert quoted("Placeholder words.") == "\u2068«Placeholder words.»\u2069"


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("Placeholder title…", "\u2068Placeholder title…\u2069"),
        ("FC-2026-0001 · قُيّم", "FC-2026-0001 · قُيّم"),
        ("", ""),
    ],
)
def test_that_a_painted_line_from_the_left_keeps_its_ellipsis_at_its_end(speak: Speak, line: str, shown: str) -> None:
    speak("ar")
    assert painted(line) == shown
    assert listed(["a", "b"]) == "a، b"
