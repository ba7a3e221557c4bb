"""Cases, article and claim side by side; on a narrow window or at a high zoom fewer at a time."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget
from typing_extensions import override

from fcdesk.desk.theme.appearance import Appearance

ALL_THREE, ARTICLE_AND_CLAIM = 1100, 840
"""From which width on, in pixels at zoom 1, all three panes fit, and from which article and claim do."""


class Panes(QSplitter):
    """The three panes. F6 goes round them; one that does not fit is shown when it is gone to."""

    adapted = Signal()  # some may have come into view or gone out of it

    def __init__(
        self, appearance: Appearance, cases: QWidget, article: QWidget, claim: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._appearance = appearance
        self._panes = (cases, article, claim)
        self._current = 1
        self._has_case = False
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        for pane in self._panes:
            self.addWidget(pane)
            # A splitter puts each new pane below the others, and screen readers would read them backwards.
            pane.raise_()
        self.setStretchFactor(1, 1)
        self.setSizes([232, 784, 424])
        appearance.changed.connect(self.adapt)
        self.adapt()  # before anything is shown: a window never gets narrower than what it shows at first

    def show_case(self, *, is_open: bool) -> None:
        """Make room for a claim, or for none while no case is open."""
        self._has_case = is_open
        self.show_pane(1)

    def show_pane(self, number: int) -> None:
        """Make sure that a pane can be seen: 0 cases, 1 article, 2 claim."""
        self._current = number
        self._show_fitting()

    @Slot()
    def go_round(self) -> None:
        """Go to the next pane and give it the keyboard."""
        count = 3 if self._has_case else 2
        self.show_pane((self._current + 1) % count)
        target = self._panes[self._current]
        first = target.nextInFocusChain()
        while first is not None and first is not target and not _takes_keys(first, target):
            first = first.nextInFocusChain()
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def adapt(self) -> None:
        """Show the panes that fit; of article and claim the one that the keyboard is in stays."""
        here = self.window().focusWidget()
        for number in (1, 2) if self._has_case and here is not None else ():
            if self._panes[number].isAncestorOf(here) and self._panes[number].isVisible():
                self._current = number
        self._show_fitting()

    def _show_fitting(self) -> None:
        width = self.width() / self._appearance.theme.zoom
        if width >= ALL_THREE:
            shown = {0, 1, 2}
        elif width >= ARTICLE_AND_CLAIM:
            shown = {1, 2} if self._current else {0, 1}
        else:
            shown = {self._current}
        if not self._has_case:
            shown.discard(2)
        for number, pane in enumerate(self._panes):
            pane.setVisible(number in shown)
        self.adapted.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.adapt()


def _takes_keys(widget: QWidget, pane: QWidget) -> bool:
    reached_by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return pane.isAncestorOf(widget) and reached_by_tab and widget.isEnabled() and widget.isVisible()
