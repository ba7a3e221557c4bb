"""The palette over the desk: what it lists, what its keys do, and that it goes without a trace."""

import gc
import time
import weakref
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fcdesk.casework.newsroom import Newsroom
from fcdesk.casework.starting import start_case
from fcdesk.desk.models.palette_rows import Kind, PaletteRow, PaletteRows
from fcdesk.desk.screens.evidence_dialog import EvidenceDialog
from fcdesk.desk.screens.palette import Palette
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.window import DeskWindow
from fcdesk.intake.sources import read_text

_CONTROL = Qt.KeyboardModifier.ControlModifier


def _asked(qtbot: QtBot, window: DeskWindow) -> Palette:
    """Press Ctrl+K where the keyboard is, and return what comes."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    here: QWidget | None = window.focusWidget()
    qtbot.keyClick(window if here is None else here, Qt.Key.Key_K, _CONTROL)
    palette = window.commands.palette_desk.palette
    assert palette is not None
    return palette


def _typed(palette: Palette, words: str) -> list[str]:
    QTest.keyClicks(palette.field, words)
    return [row.words for row in palette.model.rows]


def _press(palette: Palette, key: Qt.Key) -> None:
    QTest.keyClick(palette.field, key)


def test_that_ctrl_k_and_a_few_letters_and_enter_give_a_command(qtbot: QtBot, sample: DeskWindow) -> None:
    palette = _asked(qtbot, sample)
    assert palette.field.hasFocus()
    _typed(palette, ">write")
    _press(palette, Qt.Key.Key_Return)
    assert sample.commands.palette_desk.palette is None
    assert sample.view.shows_writeup


def test_that_commands_show_the_keys_they_have_now(qtbot: QtBot, sample: DeskWindow) -> None:
    rows = {row.target: row for row in _asked(qtbot, sample).model.rows}
    assert rows["mark"].keys == "C"
    assert rows["export"].keys == "Ctrl+E"
    assert rows["rating-1"].words == "Rate as “True”"


def test_that_what_cannot_be_done_says_why_and_is_not_done(qtbot: QtBot, window: DeskWindow) -> None:
    palette = _asked(qtbot, window)
    _typed(palette, ">export")
    assert palette.row is not None
    assert palette.row.why_not == "no case is open"
    _press(palette, Qt.Key.Key_Return)
    assert window.commands.palette_desk.palette is palette


def test_that_a_claim_is_found_by_its_words_and_shown(qtbot: QtBot, sample: DeskWindow) -> None:
    case = sample.session.case
    assert case is not None
    third = case.claims_in_order()[2]
    palette = _asked(qtbot, sample)
    _typed(palette, f"claim {third.number}")
    _press(palette, Qt.Key.Key_Return)
    assert sample.session.claim == third
    assert sample.panel.isVisible()


def test_that_evidence_is_found_by_its_excerpt_and_opened(qtbot: QtBot, sample: DeskWindow) -> None:
    sample.evidence.ask()
    form = sample.findChild(EvidenceDialog)
    assert form is not None
    form.title.setText("Placeholder source A")
    form.excerpt.setPlainText("four combat units, as the article has it")
    form._on_accepted()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    palette = _asked(qtbot, sample)
    assert _typed(palette, "as the article has it")[0] == "Evidence 1: Placeholder source A"
    _press(palette, Qt.Key.Key_Return)
    opened = sample.findChild(EvidenceDialog)
    assert opened is not None
    assert opened.title.text() == "Placeholder source A"


def test_that_cases_of_the_archive_are_found_once_typing_pauses(
    qtbot: QtBot, sample: DeskWindow, room: Newsroom
) -> None:
    other = start_case(room, read_text("A placeholder of its own\n\nAt least 62 soldiers joined in 2024.")).case
    palette = _asked(qtbot, sample)
    assert "Case: A placeholder of its own" in [row.words for row in palette.model.rows]
    _typed(palette, "placeholder of its o")
    qtbot.waitUntil(lambda: palette.is_settled)
    assert [row.words for row in palette.model.rows] == ["Case: A placeholder of its own"]
    _press(palette, Qt.Key.Key_Return)
    assert sample.session.case is not None
    assert sample.session.case.id == other.id


def test_that_a_case_far_down_the_archive_is_found_by_its_words_whatever_their_accents(
    qtbot: QtBot, sample: DeskWindow, room: Newsroom
) -> None:
    start_case(room, read_text("Délai de grâce, a placeholder\n\nAt least 62 soldiers joined in 2024."))
    for number in range(8):
        start_case(room, read_text(f"Another placeholder {number}\n\nAt least 62 soldiers joined in 2024."))
    palette = _asked(qtbot, sample)
    _typed(palette, "delai grace")
    qtbot.waitUntil(lambda: palette.is_settled)
    assert [row.words for row in palette.model.rows] == ["Case: Délai de grâce, a placeholder"]


def test_that_letters_of_another_script_find_too(qtbot: QtBot, sample: DeskWindow, room: Newsroom) -> None:
    start_case(room, read_text("Місце для назви\n\nAt least 62 soldiers joined in 2024."))
    palette = _asked(qtbot, sample)
    for letter in "МІСЦЕ":
        key = QKeyEvent(QEvent.Type.KeyPress, ord(letter), Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(palette.field, key)
    qtbot.waitUntil(lambda: palette.is_settled)
    assert [row.words for row in palette.model.rows] == ["Case: Місце для назви"]


def test_that_typing_on_gives_up_the_search_for_what_was_typed_before(qtbot: QtBot, sample: DeskWindow) -> None:
    asked: list[str] = []

    def endless(words: str) -> Iterator[list[PaletteRow]]:
        asked.append(words)
        while words == "a":
            yield []

    palette = Palette(PaletteRows([], []), endless, sample._appearance, sample)
    palette.show()
    QTest.keyClicks(palette.field, "a")
    qtbot.waitUntil(lambda: asked[-1] == "a")
    assert not palette.is_settled
    QTest.keyClicks(palette.field, "b")
    qtbot.waitUntil(lambda: palette.is_settled)
    assert asked == ["", "a", "ab"]
    palette.hide()
    palette.deleteLater()


def test_that_commands_only_means_no_cases(qtbot: QtBot, sample: DeskWindow, room: Newsroom) -> None:
    start_case(room, read_text("Export placeholder\n\nAt least 62 soldiers joined in 2024."))
    palette = _asked(qtbot, sample)
    _typed(palette, "> export")
    qtbot.waitUntil(lambda: palette.is_settled)
    assert {row.kind for row in palette.model.rows} == {Kind.COMMAND}


def test_that_arrows_go_along_the_list_and_stay_within_it(qtbot: QtBot, sample: DeskWindow) -> None:
    palette = _asked(qtbot, sample)
    rows = palette.model.rows
    for key, place in (
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_PageDown, 11),
        (Qt.Key.Key_PageUp, 1),
        (Qt.Key.Key_Up, 0),
    ):
        _press(palette, key)
        assert palette.row == rows[place]
    for _ in range(len(rows)):
        _press(palette, Qt.Key.Key_Down)
    assert palette.row == rows[-1]


def _leave_by_escape(palette: Palette) -> None:
    _press(palette, Qt.Key.Key_Escape)


def _leave_by_its_key(palette: Palette) -> None:
    QTest.keyClick(palette.field, Qt.Key.Key_K, _CONTROL)


def _leave_by_a_click_beside(palette: Palette) -> None:
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, palette.height() - 5))


@pytest.mark.parametrize("leave", [_leave_by_escape, _leave_by_its_key, _leave_by_a_click_beside])
def test_that_it_gives_the_keyboard_back(qtbot: QtBot, sample: DeskWindow, leave: Callable[[Palette], None]) -> None:
    for place in (sample.panel.statement, sample.view.reader):
        place.setFocus()
        palette = _asked(qtbot, sample)
        leave(palette)
        assert sample.commands.palette_desk.palette is None
        assert place.hasFocus()


def test_that_it_goes_when_the_keyboard_goes_elsewhere(qtbot: QtBot, sample: DeskWindow) -> None:
    _asked(qtbot, sample)
    sample.cases.box.setFocus()
    assert sample.commands.palette_desk.palette is None
    assert sample.cases.box.hasFocus()


def test_that_letters_go_into_its_field_and_run_nothing(qtbot: QtBot, sample: DeskWindow) -> None:
    case = sample.session.case
    palette = _asked(qtbot, sample)
    _typed(palette, "jkcexsmu.1")
    assert palette.field.text() == "jkcexsmu.1"
    assert sample.session.case == case


def test_that_tab_does_not_leave_for_what_lies_behind(qtbot: QtBot, sample: DeskWindow) -> None:
    palette = _asked(qtbot, sample)
    _press(palette, Qt.Key.Key_Tab)
    assert palette.field.hasFocus()


def test_that_it_dies_when_closed(qtbot: QtBot, sample: DeskWindow) -> None:
    alive = weakref.ref(_asked(qtbot, sample))
    sample.commands.palette_desk.leave()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
    gc.collect()
    assert alive() is None
    assert sample.findChild(Palette) is None


def test_that_what_was_chosen_last_comes_first_next_time(qtbot: QtBot, sample: DeskWindow) -> None:
    palette = _asked(qtbot, sample)
    _typed(palette, ">next claim")
    _press(palette, Qt.Key.Key_Return)
    assert _asked(qtbot, sample).model.rows[0].target == "next"


def test_that_field_list_and_rows_say_what_they_are(qtbot: QtBot, sample: DeskWindow) -> None:
    palette = _asked(qtbot, sample)
    for control in (palette.field, palette.list):
        assert control.accessibleName()
    _typed(palette, ">next claim")
    rows = QAccessible.queryAccessibleInterface(palette.list)
    assert rows is not None
    assert rows.child(0).text(QAccessible.Text.Name) == "Next claim, command, Claim, J"


def test_that_nothing_found_is_said(qtbot: QtBot, sample: DeskWindow) -> None:
    palette = _asked(qtbot, sample)
    _typed(palette, "qzvqzv")
    qtbot.waitUntil(lambda: palette.is_settled)
    assert palette.nothing.isVisible()
    assert not palette.list.isVisible()
    _press(palette, Qt.Key.Key_Return)
    assert sample.commands.palette_desk.palette is palette


@pytest.mark.parametrize(("width", "steps"), [(1440, 0), (1280, 10), (640, 3)])
def test_that_it_stays_within_the_window(
    qtbot: QtBot, sample: DeskWindow, appearance: Appearance, width: int, steps: int
) -> None:
    sample.resize(width, 720)
    appearance.zoom_by(steps)
    try:
        palette = _asked(qtbot, sample)
        box = palette._box
        assert sample.rect().contains(box.geometry())
        assert box.width() > 300
    finally:
        appearance.zoom_by(0)


def test_that_a_click_chooses(qtbot: QtBot, sample: DeskWindow) -> None:
    palette = _asked(qtbot, sample)
    _typed(palette, ">write-up")
    place = palette.list.visualRect(palette.model.index(0)).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert sample.view.shows_writeup


def test_that_the_button_in_the_bar_opens_it_and_gives_way_to_the_menus(
    qtbot: QtBot, sample: DeskWindow, appearance: Appearance
) -> None:
    button = sample.commands.palette_desk.button
    assert button.isVisible()
    assert button.height() >= 24
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert isinstance(sample.focusWidget(), QLineEdit)
    sample.commands.palette_desk.leave()
    sample.resize(900, 600)
    appearance.zoom_by(10)
    try:
        assert not button.isVisible()
    finally:
        appearance.zoom_by(0)
    sample.resize(1440, 900)
    assert button.isVisible()


def test_that_a_letter_is_answered_at_once_among_thousands(qtbot: QtBot, sample: DeskWindow) -> None:
    words = "Placeholder {number} of the article, with about as many words as claims have"
    rows = [PaletteRow(Kind.CLAIM, str(number), words.format(number=number)) for number in range(2000)]
    palette = Palette(PaletteRows(rows, []), lambda _words: iter(()), sample._appearance, sample)
    palette.show()
    took = []
    for letter in "article words":
        begun = time.perf_counter()
        QTest.keyClicks(palette.field, letter)
        took.append(time.perf_counter() - begun)
    palette.hide()
    palette.deleteLater()
    assert sorted(took)[len(took) // 2] < 0.05  # a machine under load takes its time; 5 ms on a quiet one
