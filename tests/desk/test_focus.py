"""Where keys go when what had the keyboard is gone: to the page in view, never into a field that nobody chose."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fcdesk.cases.model import Case
from fcdesk.casework.rendering import Form
from fcdesk.desk.screens.evidence_dialog import EvidenceDialog
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.window import DeskWindow

_CONTROL = Qt.KeyboardModifier.ControlModifier
_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(qtbot: QtBot, sample: DeskWindow) -> DeskWindow:
    """The desk with the sample case and its write-up, the keyboard on the pages."""
    sample.jobs.wait()
    sample.session.step(3)
    _front(qtbot, sample)
    _press(qtbot, sample, Qt.Key.Key_4, _CONTROL)
    _settle(qtbot, sample)
    return sample


def _settle(qtbot: QtBot, window: DeskWindow) -> None:
    window.jobs.wait()  # what is found in the article is among the findings
    qtbot.waitUntil(lambda: not window.writeup.model.is_stale, timeout=20_000)
    window.jobs.wait()
    window.writeup.view.pages.finish()


def _case(window: DeskWindow) -> Case:
    case = window.session.case
    assert case is not None
    return case


def _press(
    qtbot: QtBot, window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key where the keyboard is; with nothing chosen the window gets it."""
    here: QWidget | None = window.focusWidget()
    qtbot.keyClick(window if here is None else here, key, modifier)


def _type_everything(qtbot: QtBot, window: DeskWindow) -> None:
    """Type letters that are no commands into whatever has the keyboard, and keep what became words."""
    here: QWidget | None = window.focusWidget()
    QTest.keyClicks(window if here is None else here, "qzv")
    for field in (*window.panel.fields, *window.writeup.report.fields):
        assert field.flush()


def _front(qtbot: QtBot, window: QWidget) -> None:
    # Without a window manager nobody gives the window the keyboard back when a dialog closes.
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def _put_away(window: DeskWindow) -> QPushButton:
    return next(one for one in window.message.findChildren(QPushButton) if one.text() == "Put away")


def test_that_k_walks_the_claims_after_an_export_whose_message_was_put_away(
    qtbot: QtBot, desk: DeskWindow, tmp_path: Path
) -> None:
    before, claims = _case(desk), [claim.id for claim in _case(desk).claims_in_order()]
    _press(qtbot, desk, Qt.Key.Key_E, _CONTROL)
    dialog = desk.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "Placeholder.docx"))
    dialog.reject()
    _front(qtbot, desk)
    qtbot.waitUntil(desk.message.isVisible)
    desk.jobs.wait()
    close = _put_away(desk)
    close.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.mouseClick(close, _LEFT)
    assert not desk.message.isVisible()
    assert desk.writeup.view.pages.hasFocus()
    _press(qtbot, desk, Qt.Key.Key_1, _CONTROL)
    assert desk.view.reader.hasFocus()
    place = claims.index(desk.session.claim.id if desk.session.claim else "")
    _press(qtbot, desk, Qt.Key.Key_K)
    _press(qtbot, desk, Qt.Key.Key_K)
    assert desk.session.claim is not None
    assert desk.session.claim.id == claims[place - 2]
    assert all(field.flush() for field in desk.panel.fields)
    assert _case(desk) == before


@pytest.mark.parametrize("name", ["article", "write-up"])
def test_that_ctrl_1_and_ctrl_4_give_their_page_the_keyboard(qtbot: QtBot, desk: DeskWindow, name: str) -> None:
    desk.side.show_claim()
    desk.panel.because.setFocus()
    _press(qtbot, desk, Qt.Key.Key_1 if name == "article" else Qt.Key.Key_4, _CONTROL)
    page = desk.view.reader if name == "article" else desk.writeup.view.pages
    assert desk.focusWidget() is page


def test_that_the_text_of_a_form_without_pages_gets_the_keyboard(qtbot: QtBot, desk: DeskWindow) -> None:
    desk.writeup.model.change(form=Form.MARKDOWN)
    _settle(qtbot, desk)
    _press(qtbot, desk, Qt.Key.Key_1, _CONTROL)
    _press(qtbot, desk, Qt.Key.Key_4, _CONTROL)
    assert desk.writeup.view.text.hasFocus()


@pytest.mark.parametrize("number", range(4))
def test_that_no_panel_that_is_turned_to_from_another_takes_words(qtbot: QtBot, desk: DeskWindow, number: int) -> None:
    before = _case(desk)
    shown = [place for place in range(desk.side.count()) if desk.side.isTabVisible(place)]
    without_buttons = desk.side.indexOf(desk.writeup.report)
    for origin in (place for place in shown if place not in (without_buttons, shown[number])):
        desk.side.setCurrentIndex(origin)
        buttons = desk.side.currentWidget().findChildren(QPushButton)
        next(one for one in buttons if one.isVisible() and one.isEnabled()).setFocus()
        box = desk.side.tabBar().tabRect(shown[number])
        qtbot.mouseClick(desk.side.tabBar(), _LEFT, pos=box.center())
        assert desk.side.currentIndex() == shown[number]
        _type_everything(qtbot, desk)
        assert _case(desk) == before


def test_that_a_field_that_was_left_by_another_tab_is_not_come_back_to_unasked(qtbot: QtBot, desk: DeskWindow) -> None:
    before = _case(desk)
    desk.side.show_claim()
    desk.panel.statement.setFocus()
    _press(qtbot, desk, Qt.Key.Key_4, _CONTROL)
    desk.side.show_panel(desk.writeup.missing)
    desk.writeup.missing.list.setFocus()
    _press(qtbot, desk, Qt.Key.Key_J)  # shows the claim
    assert desk.side.currentWidget() is desk.panel
    _press(qtbot, desk, Qt.Key.Key_J)
    _type_everything(qtbot, desk)
    assert _case(desk) == before


def test_that_an_export_that_was_given_up_leaves_the_keyboard_on_the_page(
    qtbot: QtBot, desk: DeskWindow, tmp_path: Path
) -> None:
    before = _case(desk)
    cancel = desk.job_line.cancel
    desk.export.write(str(tmp_path / "placeholder.docx"))
    desk.job_line.show_now()
    cancel.setFocus(Qt.FocusReason.MouseFocusReason)
    assert cancel.hasFocus()
    qtbot.mouseClick(cancel, _LEFT)
    desk.jobs.wait()
    assert not cancel.isVisible()
    assert desk.writeup.view.pages.hasFocus()
    _type_everything(qtbot, desk)
    assert _case(desk) == before


def test_that_a_button_that_is_disabled_hands_the_keyboard_to_no_field(qtbot: QtBot, desk: DeskWindow) -> None:
    before = _case(desk)
    desk.side.show_claim()
    desk.panel.cards.add_button.setFocus()
    desk.panel.cards.add_button.setEnabled(False)
    assert desk.side.tabBar().hasFocus()
    _type_everything(qtbot, desk)
    assert _case(desk) == before


def test_that_the_keyboard_is_on_the_page_when_what_had_it_went_while_a_dialog_was_open(
    qtbot: QtBot, desk: DeskWindow
) -> None:
    before = _case(desk)
    desk.side.show_claim()
    desk.panel.cards.add_button.setFocus()
    _press(qtbot, desk, Qt.Key.Key_E)
    dialog = desk.findChild(EvidenceDialog)
    assert dialog is not None
    _front(qtbot, dialog)
    desk.panel.cards.add_button.hide()
    dialog.reject()
    _front(qtbot, desk)
    assert desk.focusWidget() in (desk.side.tabBar(), desk.writeup.view.pages)
    _type_everything(qtbot, desk)
    assert _case(desk) == before


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720), (1024, 700)])
def test_that_zoom_and_theme_leave_the_keyboard_on_a_page_or_where_it_was(
    qtbot: QtBot, desk: DeskWindow, appearance: Appearance, size: tuple[int, int]
) -> None:
    before = _case(desk)
    desk.resize(*size)
    places = (desk.writeup.missing.list, desk.view.head.segments, desk.writeup.view.pages)
    try:
        for place in places:
            appearance.zoom_by(0)
            _press(qtbot, desk, Qt.Key.Key_4, _CONTROL)
            place.setFocus()
            for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_0):
                _press(qtbot, desk, key, _CONTROL)
                appearance.settle_zoom()
                _type_everything(qtbot, desk)
            desk.actions_by_name["dark"].trigger()
            _type_everything(qtbot, desk)
            desk.actions_by_name["light"].trigger()
    finally:
        appearance.zoom_by(0)
    assert _case(desk) == before


def test_that_whoever_types_in_a_field_keeps_it_through_zoom(
    qtbot: QtBot, desk: DeskWindow, appearance: Appearance
) -> None:
    desk.side.show_claim()
    desk.panel.because.setFocus()
    desk.resize(1280, 720)
    try:
        for _ in range(10):
            _press(qtbot, desk, Qt.Key.Key_Plus, _CONTROL)
            appearance.settle_zoom()
        qtbot.waitUntil(desk.panel.because.isVisible)
        assert desk.panel.because.hasFocus()
    finally:
        appearance.zoom_by(0)


# --- what changes a claim needs it in view ---------------------------------------------------------------------------


def test_that_no_key_changes_a_claim_on_the_write_up_while_none_is_shown(qtbot: QtBot, desk: DeskWindow) -> None:
    before = _case(desk)
    for panel in (desk.writeup.missing, desk.writeup.report, desk.writeup.document):
        desk.side.show_panel(panel)
        desk.writeup.view.pages.setFocus()
        for number in range(1, 10):
            _press(qtbot, desk, Qt.Key(Qt.Key.Key_0.value + number))
        _press(qtbot, desk, Qt.Key.Key_E)
        _press(qtbot, desk, Qt.Key.Key_Backspace, _CONTROL)
        assert not any(desk.actions_by_name[name].isEnabled() for name in ("evidence", "delete", "rating-5"))
    assert desk.findChild(EvidenceDialog) is None
    assert _case(desk) == before
    desk.side.show_claim()
    _press(qtbot, desk, Qt.Key.Key_5)
    assert _case(desk) != before


def test_that_a_rating_key_shows_a_hidden_claim_before_it_changes_it(qtbot: QtBot, desk: DeskWindow) -> None:
    _press(qtbot, desk, Qt.Key.Key_1, _CONTROL)
    before = _case(desk)
    desk.side.show_suggestions()
    _press(qtbot, desk, Qt.Key.Key_5)
    assert _case(desk) == before
    assert desk.panel.isVisible()
    _press(qtbot, desk, Qt.Key.Key_5)
    assert _case(desk) != before


def test_that_a_rating_key_shows_the_pane_of_the_claim_where_it_has_no_room(
    qtbot: QtBot, desk: DeskWindow, appearance: Appearance
) -> None:
    _press(qtbot, desk, Qt.Key.Key_1, _CONTROL)
    before = _case(desk)
    desk.resize(1280, 720)
    try:
        appearance.zoom_by(10)
        assert not desk.panel.isVisible()
        _press(qtbot, desk, Qt.Key.Key_5)
        assert _case(desk) == before
        assert desk.panel.isVisible()
        _press(qtbot, desk, Qt.Key.Key_5)
        assert _case(desk) != before
        _press(qtbot, desk, Qt.Key.Key_4, _CONTROL)
        assert desk.writeup.view.pages.hasFocus()
        changed = _case(desk)
        _press(qtbot, desk, Qt.Key.Key_4)
        assert _case(desk) == changed
    finally:
        appearance.zoom_by(0)


# --- room ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(1280, 720), (1024, 700)])
@pytest.mark.parametrize("zoom", [0, 5, 10])
def test_that_half_the_height_of_a_small_window_is_left_for_pages(
    qtbot: QtBot, desk: DeskWindow, appearance: Appearance, size: tuple[int, int], zoom: int
) -> None:
    desk.resize(*size)
    head = desk.view.head
    try:
        appearance.zoom_by(zoom)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        assert desk.writeup.view.pages.viewport().height() >= size[1] / 2
        assert head.export_button.isVisible()
        if zoom == 10:  # 200 %
            assert head.line.isVisible()
            assert _case(desk).details.title in head.line.text()
            _press(qtbot, desk, Qt.Key.Key_1, _CONTROL)
            assert head.title.isVisible()
            assert head.segments.isVisible()
    finally:
        appearance.zoom_by(0)
