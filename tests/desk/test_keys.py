"""The keys of commands: what may be changed, what clashes, what is kept."""

import gc
import weakref

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from fcdesk import __version__
from fcdesk.casework.newsroom import Newsroom
from fcdesk.desk.models.command_keys import can_be_given, clash, in_force, is_single, read_back, written
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.screens.keys import KeysDialog
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.window import DeskWindow

OWN = {"mark": ("C",), "undo": ("Ctrl+Z",), "redo": ("Ctrl+Shift+Z", "Ctrl+Y"), "dark": ()}


@pytest.mark.parametrize(("key", "single"), [("C", True), ("Shift+N", True), (".", True), ("1", True), ("Num+5", True)])
def test_that_letters_digits_and_signs_are_single_keys(key: str, single: bool) -> None:
    assert is_single(key) is single


@pytest.mark.parametrize("key", ["Ctrl+C", "F1", "Ctrl++", "Alt+1", "Return", "Ctrl+Shift+Z"])
def test_that_keys_with_others_and_named_keys_are_not_single(key: str) -> None:
    assert not is_single(key)


@pytest.mark.parametrize("key", ["", "Tab", "Esc", "Return", "Shift+Space", "Down", "Backspace"])
def test_that_keys_that_move_about_cannot_be_given(key: str) -> None:
    assert not can_be_given(key)


def test_that_a_key_given_to_a_command_is_no_other_commands_any_more() -> None:
    assert in_force(OWN, {"dark": ("Ctrl+Y",)}) == OWN | {"dark": ("Ctrl+Y",), "redo": ("Ctrl+Shift+Z",)}


def test_that_what_was_changed_of_a_command_that_is_gone_changes_nothing() -> None:
    assert in_force(OWN, {"gone": ("C",)}) == OWN


def test_that_single_keys_can_be_left_out() -> None:
    assert in_force(OWN, {}, with_single=False) == OWN | {"mark": ()}


def test_that_a_clash_names_the_other_command_and_never_the_same_one() -> None:
    assert clash(OWN, "mark", "Ctrl+Y") == "redo"
    assert clash(OWN, "redo", "Ctrl+Y") is None
    assert clash(OWN, "mark", "F9") is None


@given(
    st.dictionaries(st.text(max_size=8), st.sampled_from([("F9",), ("Ctrl+J",), (), ("Alt+Q", "Alt+R")]), max_size=1)
)
def test_that_changed_keys_come_back_as_they_were(changed: dict[str, tuple[str, ...]]) -> None:
    assert read_back(written(changed)) == changed


@pytest.mark.parametrize("text", ["", "nothing", "[]", "[" * 5000, '{"a": "F9"}', '{"a": [1]}', '{"a": ["Return"]}'])
def test_that_what_is_no_list_of_keys_is_left_out(text: str) -> None:
    assert read_back(text) == {}


def test_that_a_key_written_for_two_commands_is_the_firsts() -> None:
    assert read_back('{"a": ["F9"], "b": ["F9", "F10"]}') == {"a": ("F9",), "b": ("F10",)}


def _asked(qtbot: QtBot, window: DeskWindow) -> KeysDialog:
    window.view.reader.setFocus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Question)
    dialog = window.findChild(KeysDialog)
    assert dialog is not None
    return dialog


def _give(qtbot: QtBot, dialog: KeysDialog, name: str, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    dialog.choose(name)
    dialog.edit.setFocus()
    with qtbot.waitSignal(dialog.edit.editingFinished):
        qtbot.keyClick(dialog.edit, key, modifier)


def _keys(window: DeskWindow, name: str) -> list[str]:
    return [key.toString() for key in window.actions_by_name[name].shortcuts()]


_CONTROL, _NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def test_that_all_commands_are_listed_with_their_keys(qtbot: QtBot, sample: DeskWindow) -> None:
    dialog = _asked(qtbot, sample)
    rows = {row.id: row for row in dialog.model.rows}
    assert set(rows) == set(sample.actions_by_name)
    assert (rows["redo"].words, rows["redo"].menu, rows["redo"].keys) == ("Redo", "Edit", "Ctrl+Shift+Z, Ctrl+Y")


def test_that_a_command_is_found_by_its_words_or_its_key(qtbot: QtBot, sample: DeskWindow) -> None:
    dialog = _asked(qtbot, sample)
    QAbstractItemModelTester(dialog.model)
    dialog.box.setText("delete cl")
    assert dialog.model.rows[0].id == "delete"
    dialog.box.setText("ctrl+backsp")
    assert [row.id for row in dialog.model.rows] == ["delete"]


def test_that_keys_change_behind_a_list_that_shows_none_of_them(qtbot: QtBot, sample: DeskWindow) -> None:
    dialog = _asked(qtbot, sample)
    dialog.box.setText("Placeholder words of no command")
    assert not dialog.model.rows
    dialog.single.setChecked(False)
    assert _keys(sample, "next") == []
    dialog.single.setChecked(True)
    assert _keys(sample, "next") == ["J"]


def test_that_a_changed_key_works_at_once_and_at_the_next_start(
    qtbot: QtBot,
    sample: DeskWindow,
    room: Newsroom,
    appearance: Appearance,
    settings: Settings,
    held: list[DeskWindow],
) -> None:
    dialog = _asked(qtbot, sample)
    _give(qtbot, dialog, "next", Qt.Key.Key_F9, _NONE)
    assert dialog.row is not None
    assert (dialog.row.id, dialog.row.keys, dialog.row.is_changed) == ("next", "F9", True)
    dialog.accept()
    before = sample.session.claim
    sample.activateWindow()
    qtbot.waitUntil(sample.isActiveWindow)
    qtbot.keyClick(sample.view.reader, Qt.Key.Key_F9)
    assert sample.session.claim != before
    held.append(DeskWindow(room, appearance, settings))
    assert _keys(held[0], "next") == ["F9"]


def test_that_a_key_that_is_taken_is_refused_with_the_name_of_its_command(qtbot: QtBot, sample: DeskWindow) -> None:
    dialog = _asked(qtbot, sample)
    _give(qtbot, dialog, "next", Qt.Key.Key_E, _CONTROL)
    assert dialog.problem.isVisible()
    assert dialog.problem.text() == "Ctrl+E belongs to “Export…” already."
    assert _keys(sample, "next") == ["J"]


def test_that_a_key_of_something_beside_the_commands_is_refused_too(qtbot: QtBot, sample: DeskWindow) -> None:
    other = QAction("Placeholder", sample.cases)
    other.setShortcut(QKeySequence("Ctrl+F12"))
    dialog = _asked(qtbot, sample)
    _give(qtbot, dialog, "next", Qt.Key.Key_F12, _CONTROL)
    assert "Placeholder" in dialog.problem.text()


def test_that_a_key_that_is_needed_everywhere_is_refused(qtbot: QtBot, sample: DeskWindow) -> None:
    dialog = _asked(qtbot, sample)
    _give(qtbot, dialog, "next", Qt.Key.Key_Return, _NONE)
    assert "another key" in dialog.problem.text()
    assert _keys(sample, "next") == ["J"]


def test_that_a_key_can_be_put_back_and_all_can(qtbot: QtBot, sample: DeskWindow) -> None:
    dialog = _asked(qtbot, sample)
    assert not dialog.restore_all_button.isEnabled()
    for name, key in (("next", Qt.Key.Key_F9), ("redo", Qt.Key.Key_F10)):
        _give(qtbot, dialog, name, key, _NONE)
    dialog.choose("next")
    dialog.restore_button.click()
    assert (_keys(sample, "next"), _keys(sample, "redo")) == (["J"], ["F10"])
    assert not dialog.restore_button.isEnabled()
    dialog.restore_all_button.click()
    assert _keys(sample, "redo") == ["Ctrl+Shift+Z", "Ctrl+Y"]


def test_that_a_key_is_not_put_back_while_another_command_has_it(qtbot: QtBot, sample: DeskWindow) -> None:
    dialog = _asked(qtbot, sample)
    _give(qtbot, dialog, "next", Qt.Key.Key_F9, _NONE)
    _give(qtbot, dialog, "dark", Qt.Key.Key_J, _NONE)
    dialog.choose("next")
    dialog.restore_button.click()
    assert dialog.problem.text() == "J belongs to “Dark” already."
    assert (_keys(sample, "next"), _keys(sample, "dark")) == (["F9"], ["J"])


def test_that_single_letter_keys_can_be_switched_off(qtbot: QtBot, sample: DeskWindow, settings: Settings) -> None:
    dialog = _asked(qtbot, sample)
    dialog.single.setChecked(False)
    for name in ("mark", "next", "rating-1", "explain", "next-unread"):
        assert _keys(sample, name) == []
    assert _keys(sample, "keys") == ["F1"]
    dialog.accept()
    before = sample.session.claim
    qtbot.keyClick(sample.view.reader, Qt.Key.Key_J)
    assert sample.session.claim == before
    assert settings.text("single-keys", "") == "off"


def test_that_every_control_of_the_list_has_a_name(qtbot: QtBot, sample: DeskWindow) -> None:
    dialog = _asked(qtbot, sample)
    assert all(control.accessibleName() for control in (dialog.box, dialog.table, dialog.edit))


def test_that_a_question_mark_in_a_field_is_a_question_mark(qtbot: QtBot, sample: DeskWindow) -> None:
    sample.panel.statement.setFocus()
    qtbot.keyClick(sample.panel.statement, "?")
    assert sample.findChild(KeysDialog) is None
    assert sample.panel.statement.toPlainText() == "?"


def test_that_the_list_of_keys_dies_when_closed(qtbot: QtBot, sample: DeskWindow) -> None:
    dialog = _asked(qtbot, sample)
    alive = weakref.ref(dialog)
    dialog.reject()
    del dialog
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
    gc.collect()
    assert alive() is None


def test_that_the_button_of_the_palette_names_its_key(qtbot: QtBot, sample: DeskWindow) -> None:
    assert "Ctrl+K" in sample.commands.palette_desk.button.text()
    sample.commands.keys.choices.change("palette", ("Ctrl+F9",))
    assert "Ctrl+F9" in sample.commands.palette_desk.button.text()


def test_that_about_says_the_version_and_the_licence(window: DeskWindow) -> None:
    window.actions_by_name["about"].trigger()
    box = window.findChild(QMessageBox)
    assert box is not None
    assert __version__ in box.text()
    assert "Apache" in box.informativeText()
    box.close()


def test_that_tooltips_and_buttons_name_the_keys_in_force(sample: DeskWindow) -> None:
    bar, head, cards = sample.view.article.find_bar, sample.view.head, sample.panel.cards
    change, keys = sample.found.dismissed.change, sample.commands.keys.choices

    def named() -> list[bool]:
        tips = (bar.next.toolTip(), head.read.toolTip(), change.toolTip(), cards.drop_row.text())
        return [tip.endswith(end) for tip, end in zip(tips, ("(F3)", "(U)", "(X)", "press E"), strict=True)]

    assert named() == [True] * 4
    assert bar.previous.toolTip() == f"Previous match ({_native('Shift+F3')})"
    keys.change("find-next", ("F9",))
    keys.change("map", ("Ctrl+U",))
    keys.change("paste", ("Ctrl+Alt+V",))
    assert bar.next.toolTip() == "Next match (F9)"
    assert bar.next.accessibleName() == "Next match"
    assert head.read.toolTip().endswith(f"({_native('Ctrl+U')})")
    assert cards.drop_row.toolTip().startswith(_native("Ctrl+Alt+V"))
    keys.allow_single(allowed=False)
    assert change.toolTip() == "Give another reason for not checking it"
    assert cards.drop_row.text() == "Drop a link, file or picture"
    keys.allow_single(allowed=True)
    keys.restore_all()
    assert named() == [True] * 4


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def test_that_changed_keys_are_named_after_a_restart(
    room: Newsroom, appearance: Appearance, settings: Settings, held: list[DeskWindow]
) -> None:
    settings.keep("keys", written({"find-next": ("F9",)}))
    again = DeskWindow(room, appearance, settings)
    held.append(again)
    assert again.view.article.find_bar.next.toolTip() == "Next match (F9)"
