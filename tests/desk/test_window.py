from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.screens.evidence_dialog import EvidenceDialog
from fcdesk.desk.screens.new_case_dialog import NewCaseDialog
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.window import DeskWindow

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QListView, QPlainTextEdit, QTextEdit)


def _nameless(root: QWidget) -> list[str]:
    found = []
    for kind in CONTROLS:
        for control in root.findChildren(kind):
            named = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
            if control.isVisible() and not named:
                found.append(f"{type(control).__name__} {control.objectName()}")
    return found


def test_that_every_visible_control_has_a_name(sample: DeskWindow) -> None:
    sample.evidence.ask()
    sample.new_case.ask()
    for root in (sample, sample.findChild(EvidenceDialog), sample.findChild(NewCaseDialog)):
        assert root is not None
        assert _nameless(root) == []


def test_that_panes_are_read_and_walked_from_the_cases_to_the_claim(qtbot: QtBot, sample: DeskWindow) -> None:
    panes = [sample.cases, sample.view, sample.side]
    children = QAccessible.queryAccessibleInterface(sample._panes)
    assert children is not None
    read = [children.child(index).object() for index in range(children.childCount())]
    assert [pane for pane in read if pane in panes] == panes
    sample.cases.new_button.setFocus()
    walked = [0]
    for _ in range(60):
        qtbot.keyClick(sample.focusWidget(), Qt.Key.Key_Tab)
        here = next((i for i, pane in enumerate(panes) if pane.isAncestorOf(sample.focusWidget())), None)
        if here is not None and here != walked[-1]:
            walked.append(here)
    assert walked[:4] == [0, 1, 2, 0]


def test_that_a_label_never_reads_a_title_as_markup(sample: DeskWindow) -> None:
    sample.view.head.show_case("FC-1", "<img src='file:///etc/passwd'>")
    assert sample.view.head.title.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("key", ["C", "J", "K", "E", "V", "S", "X", "M", "U", ".", "1"])
def test_that_letter_keys_type_letters_in_a_field(qtbot: QtBot, sample: DeskWindow, key: str) -> None:
    bench = sample.session.bench
    assert bench is not None
    before = bench.version
    sample.panel.statement.setFocus()
    qtbot.keyClicks(sample.panel.statement, key.lower())
    assert sample.panel.statement.toPlainText() == key.lower()
    assert bench.version == before


def test_that_a_rating_key_without_a_claim_does_nothing(qtbot: QtBot, window: DeskWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_1)
    assert window.session.case is None


def test_that_nothing_selected_is_said_and_marks_nothing(sample: DeskWindow) -> None:
    case = sample.session.case
    sample.view.mark_selection()
    assert "select" in sample.message.words
    assert sample.session.case == case


def test_that_a_deleted_claim_comes_back_with_undo(sample: DeskWindow) -> None:
    case, claim = sample.session.case, sample.session.claim
    assert case is not None
    assert claim is not None
    sample.actions_by_name["delete"].trigger()
    assert sample.session.case is not None
    assert claim.id not in sample.session.case.claims
    assert sample.session.claim is not None
    sample.actions_by_name["undo"].trigger()
    assert sample.session.case == case


def test_that_words_typed_after_the_open_case_was_opened_again_are_on_the_desk_and_on_the_disk(
    qtbot: QtBot, sample: DeskWindow
) -> None:
    field = sample.panel.statement
    field.setFocus()
    qtbot.keyClicks(field, "Placeholder")
    assert field.flush()
    sample.actions_by_name["sample"].trigger()
    qtbot.keyClicks(field, " words")
    assert field.flush()
    on_the_desk = sample.session.case
    assert on_the_desk is not None
    assert sample.session.room.archive.open_case(on_the_desk.id).case == on_the_desk
    assert sample.session.claim is not None
    assert sample.session.claim.statement == "Placeholder words"


def test_that_the_menu_says_what_undo_takes_back(sample: DeskWindow) -> None:
    sample.panel.verdict.choose_number(6)
    assert sample.actions_by_name["undo"].text() == "&Undo: set the verdict (claim 1)"


def test_that_every_line_of_a_menu_has_a_letter_of_its_own(sample: DeskWindow) -> None:
    for menu in sample.menuBar().actions():
        lines = QMenu.menuInAction(menu).actions()
        words = [line.text() for line in lines if not line.isSeparator()]
        letters = [word[word.index("&") + 1].lower() for word in words]
        assert words
        assert len(set(letters)) == len(letters)


def test_that_no_key_means_two_things(window: DeskWindow) -> None:
    keys = [key.toString() for action in window.findChildren(QAction) for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_that_the_last_case_and_the_zoom_are_remembered(
    qtbot: QtBot, sample: DeskWindow, settings: Settings, tmp_path: Path
) -> None:
    sample.actions_by_name["larger"].trigger()
    case = sample.session.case
    assert case is not None
    sample.close()
    again = Settings(tmp_path / "desk.ini")
    assert again.text("case", "") == case.details.reference
    assert again.number("zoom", 1.0) == pytest.approx(1.1)
    assert not again.layout("window").isEmpty()


@pytest.mark.parametrize(("zoom", "shown"), [(0, (True, True, True)), (10, (False, True, False))])
def test_that_panes_that_do_not_fit_are_hidden_and_reached_by_f6(
    qtbot: QtBot, sample: DeskWindow, appearance: Appearance, zoom: int, shown: tuple[bool, ...]
) -> None:
    sample.resize(1280, 720)
    appearance.zoom_by(zoom)
    panes = (sample.cases, sample.view, sample.side)
    try:
        assert tuple(pane.isVisible() for pane in panes) == shown
        sample.view.reader.setFocus()
        sample.actions_by_name["panes"].trigger()
        assert sample.side.isVisible()
        assert sample.side.isAncestorOf(sample.focusWidget())
    finally:
        appearance.zoom_by(0)


def test_that_the_theme_changes_without_a_restart(sample: DeskWindow, appearance: Appearance) -> None:
    sample.actions_by_name["dark"].trigger()
    dark = sample.grab().toImage().pixelColor(5, 200)
    sample.actions_by_name["light"].trigger()
    light = sample.grab().toImage().pixelColor(5, 200)
    assert dark.lightness() < 60
    assert light.lightness() > 200


def test_that_escape_leads_from_the_reason_to_the_article(sample: DeskWindow, qtbot: QtBot) -> None:
    sample.panel.verdict.choose_number(6)
    sample.actions_by_name["because"].trigger()
    assert sample.panel.because.hasFocus()
    qtbot.keyClick(sample.panel.because, Qt.Key.Key_Escape)
    assert sample.view.reader.hasFocus()


def test_that_a_reason_without_a_rating_asks_for_the_rating(sample: DeskWindow) -> None:
    sample.actions_by_name["because"].trigger()
    assert sample.panel.verdict.chips[0].hasFocus()
    assert "Choose a rating first" in sample.message.words


def test_that_no_claim_can_be_judged_beside_the_claims_of_all_cases(sample: DeskWindow) -> None:
    sample.actions_by_name["all-claims"].trigger()
    assert not sample.side.isEnabled()
    sample.actions_by_name["article"].trigger()
    assert sample.side.isEnabled()


def test_that_a_refusal_makes_no_dialog_smaller(window: DeskWindow) -> None:
    window.new_case.ask()
    dialog = window.findChild(NewCaseDialog)
    assert dialog is not None
    before = dialog.size()
    dialog.say("Placeholder refusal")
    assert dialog.size().expandedTo(before) == dialog.size()
    dialog.reject()


def test_that_the_keyboard_goes_with_a_rating_that_is_chosen_by_its_number(sample: DeskWindow) -> None:
    chips = sample.panel.verdict.chips
    chips[0].setFocus()
    sample.actions_by_name["rating-5"].trigger()
    assert sample.panel.verdict.chips[4].hasFocus()
