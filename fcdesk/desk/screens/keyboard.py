"""Where the keyboard goes when what had it is gone: to the page in view, and never into a field that nobody chose.

Left to itself, Qt hands the keyboard on along the tab chain. What is pressed next would then be typed into a record.
"""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QTabWidget,
    QTextEdit,
    QWidget,
)
from typing_extensions import override

from fcdesk.desk.screens.case_view import CaseView
from fcdesk.desk.screens.side import SidePane


class Keyboard(QObject):
    """Gives the keyboard a place in a window whenever it has lost the one it had."""

    def __init__(self, window: QMainWindow, cases: QWidget, view: CaseView, side: SidePane) -> None:
        super().__init__(window)
        self._window = window
        self._cases, self._view, self._side = cases, view, side
        view.tabs.currentChanged.connect(self._on_page_turned)
        side.currentChanged.connect(self._on_panel_turned)
        window.installEventFilter(self)

    def take_back(self) -> bool:
        """Move the keyboard away from what cannot be seen or used any more; tell whether it was there."""
        lost = self._here()
        if lost is None or (lost.isVisible() and lost.isEnabled()):
            return False
        place = self._place_for(lost)
        if place is None:
            lost.clearFocus()
        else:
            place.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look after it when the window is come back to: what had it may have gone while a dialog was open."""
        if event.type() == QEvent.Type.WindowActivate:
            self.take_back()
        return False

    def _here(self) -> QWidget | None:
        return self._window.focusWidget()

    def _place_for(self, lost: QWidget) -> QWidget | None:
        """Return what to give the keyboard: of the side its tabs, else the page, else what there is of the cases."""
        tabs, page = self._side.tabBar(), self._view.page
        if self._side.isAncestorOf(lost) and tabs.isVisible():
            return tabs
        if page.isVisible():
            return page
        return tabs if tabs.isVisible() else next(_reached_by_tab(self._cases), None)

    @Slot()
    def _on_page_turned(self) -> None:
        self._leave_words_of(self._view.tabs)

    @Slot()
    def _on_panel_turned(self) -> None:
        self._leave_words_of(self._side)

    def _leave_words_of(self, tabs: QTabWidget) -> None:
        """Go to the tabs if Qt has just gone from the page before into a field of this one.

        Whoever leads somebody to a field gives it the keyboard after its page was turned to.
        """
        here = self._here()
        if here is not None and _takes_words(here) and tabs.currentWidget().isAncestorOf(here):
            tabs.tabBar().setFocus(Qt.FocusReason.OtherFocusReason)


def _takes_words(widget: QWidget) -> bool:
    """Tell whether a letter pressed here would be taken for a word or a choice."""
    if isinstance(widget, QTextEdit):
        return not widget.isReadOnly()
    return isinstance(widget, QPlainTextEdit | QLineEdit | QComboBox | QAbstractSpinBox)


def _reached_by_tab(pane: QWidget) -> Iterator[QWidget]:
    for widget in pane.findChildren(QWidget):
        by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if by_tab and widget.isVisible() and widget.isEnabled() and not _takes_words(widget):
            yield widget
