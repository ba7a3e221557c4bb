"""Cases, article and claim side by side; with less room a rail for the cases, and the claim over the article."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from fcdesk.desk.models.pane_sizes import WITH_CLAIM, WITH_LIST, fitted, kept_sizes
from fcdesk.desk.screens.cases_pane import CasesPane
from fcdesk.desk.screens.rail import Rail
from fcdesk.desk.theme.appearance import Appearance

_CASES, _ARTICLE, _CLAIM = range(3)


class Panes(QWidget):
    """The three panes. F6 goes round them; one that does not fit is shown when it is gone to, until Escape.

    They are children in the order in which they are read; the claim's, being the last, can lie over the article.
    """

    adapted = Signal()  # some may have come into view or gone out of it
    claim_left = Signal()  # with Escape, for what lies beside or below it

    def __init__(
        self,
        appearance: Appearance,
        cases: CasesPane,
        article: QWidget,
        claim: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.rail = Rail(cases.navigation, appearance, self)
        self._cases = cases
        self._panes = (cases, article, claim)
        self._sizes = kept_sizes("")
        self._current = _ARTICLE
        self._has_case = False
        for pane in self._panes:
            pane.setParent(self)
        claim.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)  # it covers what it lies over
        self._edges = (_Edge(appearance, self, _CASES), _Edge(appearance, self, _CLAIM))
        self.rail.opened.connect(self.open_cases)
        self.rail.new_case_asked.connect(cases.new_case_asked)
        appearance.changed.connect(self.adapt)
        self.adapt()  # before anything is shown: a window never gets narrower than what it shows at first

    def show_case(self, *, is_open: bool) -> None:
        """Make room for a claim, or for none while no case is open."""
        self._has_case = is_open
        self.show_pane(_ARTICLE)

    def show_pane(self, number: int) -> None:
        """Make sure that a pane can be seen: 0 cases, 1 article, 2 claim."""
        self._current = number
        self._show_fitting()

    @property
    def sizes(self) -> str:
        """How wide cases and claim are, as the settings keep it: in pixels at zoom 1."""
        return " ".join(map(str, self._sizes))

    def restore(self, sizes: str) -> None:
        """Make cases and claim as wide as they were."""
        self._sizes = kept_sizes(sizes)
        self._place()

    def widen(self, number: int, wide: int) -> None:
        """Make the pane of the cases (0) or the claim (2) this wide, in pixels, as far as there is room."""
        least = self._panes[number].minimumWidth()
        most = self.width() - self._panes[_ARTICLE].minimumWidth()
        size = round(max(least, min(wide, most)) / self._appearance.theme.zoom)
        self._sizes = (size, self._sizes[1]) if number == _CASES else (self._sizes[0], size)
        self._place()

    @Slot()
    def open_cases(self) -> None:
        """Show the list of cases and give it the keyboard."""
        self.show_pane(_CASES)
        self._cases.go_to_list()

    @Slot()
    def go_round(self) -> None:
        """Go to the next pane and give it the keyboard."""
        count = 3 if self._has_case else 2
        following = (self._here() + 1) % count
        if following == _CASES and not self._fits(WITH_LIST):
            self.show_pane(_ARTICLE)
            self.rail.list.setFocus(Qt.FocusReason.TabFocusReason)
            return
        self.show_pane(following)
        target = self._panes[following]
        first = target.nextInFocusChain()
        while first is not None and first is not target and not _takes_keys(first, target):
            first = first.nextInFocusChain()
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def adapt(self) -> None:
        """Show the panes that fit; of article and claim the one that the keyboard is in stays."""
        here = self.window().focusWidget()
        for number in (_ARTICLE, _CLAIM) if self._has_case and here is not None else ():
            if self._panes[number].isAncestorOf(here) and self._panes[number].isVisible():
                self._current = number
        self._show_fitting()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put away with Escape what is in view only because it was gone to; from the claim it leads to the article."""
        passes = self._current == _CASES and not self._fits(WITH_LIST)
        is_beside = self._has_case and self._panes[_CLAIM].isAncestorOf(self.window().focusWidget())
        if event.key() == Qt.Key.Key_Escape and (passes or self._lies_over or is_beside):
            self.show_pane(_ARTICLE)
            if is_beside:
                self.claim_left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.adapt()
        else:
            self._place()  # a message below takes height only, and is no reason to put anything away

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    @override
    def minimumSizeHint(self) -> QSize:
        high = max(pane.minimumSizeHint().height() for pane in self._panes if not pane.isHidden())
        return QSize(self.rail.wide + self._least(_ARTICLE), high)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @property
    def _lies_over(self) -> bool:
        """Whether the claim's pane lies over the article now."""
        return not self._panes[_CLAIM].isHidden() and not self._fits(WITH_CLAIM)

    def _here(self) -> int:
        """Return the pane that the keyboard is in, or else the one that was gone to last."""
        here: QWidget | None = self.window().focusWidget()
        if here is None:
            return self._current
        if self.rail.isAncestorOf(here):
            return _CASES
        return next((number for number, pane in enumerate(self._panes) if pane.isAncestorOf(here)), self._current)

    def _fits(self, width: int) -> bool:
        return self.width() >= width * self._appearance.theme.zoom

    def _least(self, number: int) -> int:
        pane = self._panes[number]
        return max(pane.minimumWidth(), pane.minimumSizeHint().width() if number == _ARTICLE else 0)

    def _show_fitting(self) -> None:
        if self._fits(WITH_LIST):
            shown = {_CASES, _ARTICLE, _CLAIM}
        elif self._current == _CASES:
            has_room = self.width() >= self._least(_CASES) + self._least(_ARTICLE)
            shown = {_CASES, _ARTICLE} if has_room else {_CASES}
        else:
            shown = {_ARTICLE, _CLAIM} if self._fits(WITH_CLAIM) else {_ARTICLE, self._current}
        if not self._has_case:
            shown.discard(_CLAIM)
        self.rail.setVisible(_CASES not in shown)
        for number, pane in enumerate(self._panes):
            pane.setVisible(number in shown)
        self._place()
        self.adapted.emit()

    def _place(self) -> None:
        """Give every pane in view its place."""
        theme, over = self._appearance.theme, self._lies_over
        shown = [not pane.isHidden() for pane in self._panes]
        docked = (shown[_CASES], shown[_ARTICLE], shown[_CLAIM] and not over)
        least = tuple(self._least(number) if is_docked else 0 for number, is_docked in enumerate(docked))
        left = 0 if self.rail.isHidden() else self.rail.wide
        wanted = (theme.px(self._sizes[0]), theme.px(self._sizes[1]))
        cases, article, claim = fitted(self.width() - left, wanted, (least[0], least[1], least[2]))
        if not shown[_ARTICLE]:
            cases = self.width()
        if over:
            claim = min(max(wanted[1], self._least(_CLAIM)), self.width() - left)
        self._put(self.rail, 0, left)
        self._put(self._panes[_CASES], left, cases)
        self._put(self._panes[_ARTICLE], left + cases, article)
        self._put(self._panes[_CLAIM], self.width() - claim, claim)
        self._place_edges(left + cases, self.width() - claim)

    def _place_edges(self, after_cases: int, before_claim: int) -> None:
        for edge, at, pane in zip(self._edges, (after_cases, before_claim), (_CASES, _CLAIM), strict=True):
            is_there = not self._panes[pane].isHidden() and not self._panes[_ARTICLE].isHidden()
            edge.setVisible(is_there or (pane == _CASES and not self.rail.isHidden()))
            edge.setEnabled(is_there)
            self._put(edge, at - edge.wide // 2, edge.wide)

    def _put(self, widget: QWidget, left: int, width: int) -> None:
        x = self.width() - left - width if self.isRightToLeft() else left
        if not widget.isHidden():
            widget.setGeometry(QRect(x, 0, width, self.height()))


class _Edge(QWidget):
    """The line between two panes, which can be drawn to either side."""

    def __init__(self, appearance: Appearance, panes: Panes, pane: int) -> None:
        super().__init__(panes)
        self._appearance, self._panes, self._pane = appearance, panes, pane
        self.setCursor(Qt.CursorShape.SplitHCursor)

    @property
    def wide(self) -> int:
        """How wide it is for the mouse; the line itself is one pixel."""
        return 7

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            at = self.mapToParent(event.position().toPoint()).x()
            from_left = self._panes.width() - at if self.isRightToLeft() else at
            self._panes.widen(self._pane, from_left if self._pane == _CASES else self._panes.width() - from_left)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.wide // 2, 0, 1, self.height(), QColor(self._appearance.theme.colours["border"]))
        painter.end()


def _takes_keys(widget: QWidget, pane: QWidget) -> bool:
    reached_by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return pane.isAncestorOf(widget) and reached_by_tab and widget.isEnabled() and widget.isVisible()
