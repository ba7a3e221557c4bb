"""A small screen and large text: nothing is cut, and nothing lies where it cannot be reached."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QWidget

from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.window import DeskWindow


@pytest.fixture
def small(window: DeskWindow, appearance: Appearance) -> Iterator[DeskWindow]:
    """The desk on 800 x 600 pixels at 200 % text."""
    appearance.zoom_by(10)
    window.resize(800, 600)
    _settle()
    yield window
    appearance.zoom_by(0)


def _settle() -> None:
    for _ in range(3):
        QCoreApplication.processEvents()


def _cut(root: QWidget) -> list[str]:
    """The words of buttons and labels that have less room than they need."""
    cut = []
    for one in root.findChildren(QWidget):
        if not one.isVisible():
            continue
        if isinstance(one, QAbstractButton) and one.text() and one.width() < one.minimumSizeHint().width():
            cut.append(one.text())
        if isinstance(one, QLabel) and one.text() and one.wordWrap() and one.height() < one.heightForWidth(one.width()):
            cut.append(one.text())
    return cut


def test_that_the_window_need_not_be_larger_than_the_screen(small: DeskWindow) -> None:
    assert small.minimumSizeHint().height() <= 600
    assert _cut(small.view) == []
    small.new_case.open_sample()
    for pane in range(3):
        small._panes.show_pane(pane)
        _settle()
        assert small.minimumSizeHint().width() <= 800, pane
        assert small.minimumSizeHint().height() <= 600, pane


def test_that_the_article_has_room_for_some_lines(small: DeskWindow) -> None:
    small.new_case.open_sample()
    small.actions_by_name["article"].trigger()
    _settle()
    assert small.view.head.line.isVisible()  # title and export on one line
    assert small.view.reader.height() >= 4 * small.view.reader.fontMetrics().lineSpacing()
    assert _cut(small.view.head) == []
    small.resize(1440, 1600)
    _settle()
    assert small.view.head.title.isVisible()


@pytest.mark.parametrize("name", ["new-case", "details", "history", "keys"])
def test_that_a_dialog_is_no_larger_than_the_screen_and_cuts_no_words(small: DeskWindow, name: str) -> None:
    small.new_case.open_sample()
    small.actions_by_name[name].trigger()
    _settle()
    (dialog,) = [one for one in small.findChildren(QDialog) if one.isVisible()]
    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    assert _cut(dialog) == []
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
