"""A hand on the mouse and none on the keys: it presses what can be seen, where it can be seen."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QMenu,
    QMenuBar,
    QPushButton,
    QScrollArea,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

_LEFT, _RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
_NONE = Qt.KeyboardModifier.NoModifier


class Mouse:
    """Gives its events to the windows, which find out by themselves what lies below the pointer."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def click(self, widget: QWidget, point: QPoint | None = None, button: Qt.MouseButton = _LEFT) -> None:
        """Press and let go at a point of a widget, or in its middle."""
        place = widget.rect().center() if point is None else point
        top = self._top_at(widget, place)
        QTest.mouseClick(top.windowHandle(), button, _NONE, widget.mapTo(top, place))

    def click_words(self, parent: QWidget, words: str) -> None:
        """Press the one button in view that says these words."""
        found = [one for one in parent.findChildren(QPushButton) if one.isVisible() and _said(one.text()) == words]
        assert len(found) == 1, (words, [one.text() for one in parent.findChildren(QPushButton)])
        self.click(found[0])

    def drag(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        """Press at a point, move to another and let go there."""
        top = self._top_at(widget, start)
        handle = top.windowHandle()
        QTest.mousePress(handle, _LEFT, _NONE, widget.mapTo(top, start))
        for one, other in pairwise(_between(start, end)):
            assert one != other
            QTest.mouseMove(handle, widget.mapTo(top, other))
        QTest.mouseRelease(handle, _LEFT, _NONE, widget.mapTo(top, end))

    def drop(self, widget: QWidget, data: QMimeData) -> None:
        """Carry something from another program over a widget, and let go of it there."""
        place, act = widget.rect().center(), Qt.DropAction.CopyAction
        top = self._top_at(widget, place)
        handle, at = top.windowHandle(), widget.mapTo(top, place)
        enter = QDragEnterEvent(at, act, data, _LEFT, _NONE)
        QCoreApplication.sendEvent(handle, enter)
        move = QDragMoveEvent(at, act, data, _LEFT, _NONE)
        QCoreApplication.sendEvent(handle, move)
        assert move.isAccepted(), "nothing here takes it"
        QCoreApplication.sendEvent(handle, QDropEvent(at.toPointF(), act, data, _LEFT, _NONE))

    def choose(self, combo: QComboBox, words: str) -> None:
        """Open a list to choose from and press one of its lines."""
        self.click(combo)
        view = combo.view()
        self._qtbot.waitUntil(view.isVisible)
        index = combo.model().index(combo.findText(words), 0)
        view.scrollTo(index)
        self.click_row(view, index.row())
        self._qtbot.waitUntil(lambda: not view.isVisible())

    def click_row(self, view: QAbstractItemView, row: int) -> None:
        """Press a row of a list."""
        self.click(view.viewport(), view.visualRect(view.model().index(row, 0)).center())

    def turn_to(self, bar: QTabBar, words: str) -> None:
        """Press the tab whose words begin so."""
        place = next(one for one in range(bar.count()) if _said(bar.tabText(one)).startswith(words))
        self.click(bar, bar.tabRect(place).center())

    def command(self, bar: QMenuBar, menu: str, words: str) -> None:
        """Open a menu and press one of its lines."""
        title = next(one for one in bar.actions() if _said(one.text()) == menu)
        self.click(bar, bar.actionGeometry(title).center())
        self._press_line(words)

    def paste_into(self, field: QWidget, words: str) -> None:
        """Put words on the clipboard, as another program does, and paste them with the menu of a field."""
        QApplication.clipboard().setText(words)
        self.click(field)
        self.click(field, button=_RIGHT)
        self._press_line("Paste")

    def wheel(self, widget: QWidget, notches: int) -> None:
        """Turn the wheel over the middle of a widget, towards oneself with a negative number."""
        place = widget.rect().center()
        top = self._top_at(widget, place)
        at = widget.mapTo(top, place).toPointF()
        turned = QWheelEvent(
            at,
            top.mapToGlobal(at),
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            _NONE,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003 - Qt's own signature
        )
        QCoreApplication.sendEvent(top.windowHandle(), turned)

    def wheel_to(self, widget: QWidget) -> None:
        """Turn the wheel until a widget of a page that scrolls is in view."""
        page: QWidget | None = widget
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        assert page is not None
        view, bar = page.viewport(), page.verticalScrollBar()
        while not view.rect().contains(QRect(widget.mapTo(view, QPoint()), widget.size())):
            before = bar.value()
            self.wheel(view, 1 if widget.mapTo(view, QPoint()).y() < 0 else -1)
            assert bar.value() != before, widget

    def _press_line(self, words: str) -> None:
        self._qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(one for one in menu.actions() if _line(one) == words)
        assert action.isEnabled(), words
        self.click(menu, menu.actionGeometry(action).center())

    def _top_at(self, widget: QWidget, point: QPoint) -> QWidget:
        """Return the window; what is meant has to be in view there and under nothing else."""
        assert widget.isVisible(), widget
        assert widget.isEnabled(), widget
        top = widget.window()
        self._qtbot.waitExposed(top)
        self._qtbot.waitUntil(lambda: _is_on_top(widget, point))
        modal = QApplication.activeModalWidget()
        assert modal is None or modal is top or top is QApplication.activePopupWidget(), modal
        return top


def _is_on_top(widget: QWidget, point: QPoint) -> bool:
    top = widget.window()
    place = widget.mapTo(top, point)
    found = top.childAt(place) or top
    inside = QRect(QPoint(), top.size()).contains(place)
    return inside and (found is widget or widget.isAncestorOf(found))


def _between(start: QPoint, end: QPoint) -> Iterator[QPoint]:
    steps = 6
    for step in range(steps + 1):
        yield start + (end - start) * step / steps


def _line(action: QAction) -> str:
    return _said(action.text().partition("\t")[0])


def _said(words: str) -> str:
    """Return the words of a control as they are read."""
    return words.replace("&", "").strip()
