"""Shows a document as sheets of paper, one below the other, as it would come out of a printer."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget
from typing_extensions import override

from fcdesk.desk import wording
from fcdesk.desk.pages.boxes import Box, ParagraphBox
from fcdesk.desk.pages.page_edges import paint_edges
from fcdesk.desk.pages.sheets import Sheets
from fcdesk.desk.pages.type import Ink, LinkPlace
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.writeup.pages.model import Pages

BUDGET = 0.010
"""How long the window is kept waiting at a time while pages are made, in seconds."""

_PIXELS = 96 / 72
"""Pixels to a point at zoom 1."""

_LEAST_SHARE = 0.72
"""How much smaller than its natural size a sheet is shown, to fit in: less could not be read."""

_GAP, _EDGE = 18, 14
_TINTED = Ink("#E7E4DC", "#16181C")
_WHITE = Ink("#FFFFFF", "#171C26")
_NEAR = 3
"""How many sheets before and after those in view keep what painting them needs."""


class PageView(QAbstractScrollArea):
    """Sheets that are scrolled through. Left and Right walk along the links, Enter follows one, Backspace goes back."""

    web_link_asked = Signal(str)
    page_changed = Signal(int, int)  # the sheet in view, from 1, and how many there are

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._sheets: Sheets | None = None
        self._coming: Sheets | None = None
        self._steps: Iterator[None] = iter(())
        self._link: tuple[int, int] | None = None  # the sheet, and which of its links
        self._painted: set[int] = set()
        self._back: list[int] = []
        self._shown = (0, 0)
        self._hint = ""
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_timeout)
        self.setObjectName("sheets")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Preview of the pages"))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        appearance.changed.connect(self._on_appearance_changed)

    @property
    def count(self) -> int:
        """How many sheets there are by now."""
        return len(self._sheets.sheets) if self._sheets is not None else 0

    @property
    def is_composing(self) -> bool:
        return self._timer.isActive()

    def show_pages(self, pages: Pages | None, hint: str = "") -> None:
        """Show another document, or words in place of one. What still stands in it stays where it is on screen."""
        self._hint = hint
        if pages is None:
            self._timer.stop()
            self._sheets = self._coming = None
            self._refresh_bars()
            return
        if self._sheets is not None and self._coming is None and self._sheets.pages is pages:
            return
        earlier = self._coming or self._sheets
        self._coming = Sheets(pages, self._ink(), earlier)
        self._steps = self._coming.compose()
        self._timer.start()
        self._on_timeout()

    def finish(self) -> None:
        """Make all pages now."""
        while self._timer.isActive():
            self._on_timeout()

    def text(self) -> str:
        """Return the words of the sheet in view."""
        number = self._shown[0] - 1
        if self._sheets is None or not 0 <= number < self.count:
            return self._hint
        return "\n".join(_words(placed.box) for placed in self._sheets.sheets[number].placed)

    def go_to(self, anchor: str) -> bool:
        """Scroll to a place of the document; tell whether there is one of that name."""
        place = self._sheets.anchors.get(anchor) if self._sheets is not None else None
        if place is None or self._sheets is None:
            return False
        paper = self._sheets.pages.paper
        self._scroll_to(place[0], paper.top + place[1] - 12)
        return True

    # --- making pages --------------------------------------------------------------------------------------------

    @Slot()
    def _on_timeout(self) -> None:
        """Make pages for a moment, then give the window a chance."""
        until = perf_counter() + BUDGET
        for _ in self._steps:
            if perf_counter() > until:
                break
        else:
            self._timer.stop()
        coming = self._coming
        if coming is not None and (not self._timer.isActive() or self._sheets is None):
            if self._sheets is None or self._sheets is coming:
                self._sheets = coming
                self._refresh_bars()
            else:
                place = self._place_kept(coming)
                self._sheets, self._link = coming, None
                self._refresh_bars()
                if place is not None:
                    self.verticalScrollBar().setValue(place)
        elif coming is not None and self._sheets is coming:
            self._refresh_bars()
        if not self._timer.isActive():
            self._coming = None
        self._tell_page()
        self.viewport().update()

    def _place_kept(self, coming: Sheets) -> int | None:
        """Return where to scroll so that what stands at the top of the view stays there."""
        bar, sheets = self.verticalScrollBar(), self._sheets
        if sheets is None or bar.value() == 0:
            return 0
        scale, first = self._scale(), True
        for number, box, top in self._from_the_top(sheets):
            found = coming.place_of(box)
            if found is not None:
                moved = self._top_of(found[0], coming) + (coming.pages.paper.top + found[1]) * scale
                was = self._top_of(number, sheets) + (sheets.pages.paper.top + top) * scale
                return round(bar.value() + moved - was)
            first = False
        return bar.value() if first else None

    def _from_the_top(self, sheets: Sheets) -> Iterator[tuple[int, Box, float]]:
        """Yield the boxes from the top of the view on, with their sheets and places."""
        top, scale = self.verticalScrollBar().value(), self._scale()
        for number, sheet in enumerate(sheets.sheets):
            for placed in sheet.placed:
                down = self._top_of(number, sheets) + (sheets.pages.paper.top + placed.top) * scale
                if down >= top and not placed.start:
                    yield number, placed.box, placed.top

    # --- where things are ----------------------------------------------------------------------------------------

    def _ink(self) -> Ink:
        return _TINTED if self._appearance.theme.is_dark else _WHITE

    def _scale(self) -> float:
        """Return how many pixels a point is: as many as fit, up to the natural size, and enough to be read."""
        natural = _PIXELS * self._appearance.theme.zoom
        if self._sheets is None:
            return natural
        room = self.viewport().width() - 2 * _EDGE
        return min(natural, max(room / self._sheets.pages.paper.width, natural * _LEAST_SHARE))

    def _step(self, sheets: Sheets) -> float:
        return sheets.pages.paper.height * self._scale() + _GAP

    def _top_of(self, number: int, sheets: Sheets) -> float:
        return _EDGE + number * self._step(sheets)

    def _corner(self, number: int) -> QPointF:
        """Return the top left of a sheet in the viewport."""
        sheets = self._sheets
        if sheets is None:
            return QPointF()
        width = sheets.pages.paper.width * self._scale()
        left = max((self.viewport().width() - width) / 2, _EDGE) - self.horizontalScrollBar().value()
        return QPointF(left, self._top_of(number, sheets) - self.verticalScrollBar().value())

    def _in_view(self) -> range:
        if self._sheets is None:
            return range(0)
        step, top = self._step(self._sheets), self.verticalScrollBar().value() - _EDGE
        first = max(0, int(top // step))
        last = min(self.count, int((top + self.viewport().height()) // step) + 1)
        return range(first, last)

    def _refresh_bars(self) -> None:
        view, bar, across = self.viewport(), self.verticalScrollBar(), self.horizontalScrollBar()
        height = self._top_of(self.count, self._sheets) if self._sheets is not None else 0
        width = self._sheets.pages.paper.width * self._scale() + 2 * _EDGE if self._sheets is not None else 0
        bar.setRange(0, max(0, round(height - view.height())))
        bar.setPageStep(view.height())
        bar.setSingleStep(self._appearance.theme.px(40))
        across.setRange(0, max(0, round(width - view.width())))
        across.setPageStep(view.width())
        self._tell_page()
        view.update()

    def _scroll_to(self, number: int, down: float) -> None:
        if self._sheets is not None:
            self._back.append(self.verticalScrollBar().value())
            self.verticalScrollBar().setValue(round(self._top_of(number, self._sheets) + down * self._scale()))

    def _tell_page(self) -> None:
        view = self._in_view()
        middle = view[0] if len(view) else -1
        if len(view) > 1 and self._corner(view[1]).y() < self.viewport().height() / 2:
            middle = view[1]
        shown = (middle + 1, self.count)
        if shown != self._shown:
            self._shown = shown
            self.page_changed.emit(*shown)

    # --- painting ------------------------------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._appearance.theme
        painter.fillRect(event.rect(), QColor(theme.colours["pressed"]))
        if self._sheets is None:
            painter.setPen(QColor(theme.colours["text2"]))
            room = self.viewport().rect().adjusted(theme.px(24), theme.px(24), -theme.px(24), 0)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, self._hint)
        for number in self._in_view():
            self._paint_sheet(painter, number)
        painter.end()
        self._forget_far()

    def _forget_far(self) -> None:
        """Let go of what painting needed of sheets that are far away by now: a long document has hundreds."""
        view, sheets = self._in_view(), self._sheets
        self._painted.update(view)
        far = {number for number in self._painted if len(view) and not view[0] - _NEAR <= number <= view[-1] + _NEAR}
        self._painted -= far
        for number in far:
            if sheets is not None and number < self.count:
                for placed in sheets.sheets[number].placed:
                    placed.box.forget()

    def _paint_sheet(self, painter: QPainter, number: int) -> None:
        sheets = self._sheets
        if sheets is None:
            return
        paper, scale = sheets.pages.paper, self._scale()
        painter.save()
        painter.translate(self._corner(number))
        painter.scale(scale, scale)
        painter.setPen(QPen(QColor(self._appearance.theme.colours["border"]), 0.6))
        painter.setBrush(QColor(sheets.ink.paper))
        painter.drawRect(QRectF(0, 0, paper.width, paper.height))
        paint_edges(painter, paper, sheets.ink, (number + 1, self.count), sheets.pages.pictures)
        for placed in sheets.sheets[number].placed:
            painter.save()
            if placed.height < placed.box.height:
                painter.setClipRect(QRectF(0, paper.top + placed.top, paper.width, placed.height))
            at = QPointF(paper.left, paper.top + placed.top - placed.start)
            placed.box.paint(painter, at, sheets.pages.pictures)
            painter.restore()
        self._paint_link(painter, number)
        painter.restore()

    def _paint_link(self, painter: QPainter, number: int) -> None:
        link = self._current_link() if self._link is not None and self._link[0] == number and self.hasFocus() else None
        if link is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor("#0B4F8A"), 1.5))
            painter.drawRoundedRect(link.box.adjusted(-2, -1, 2, 1), 2, 2)

    # --- links ---------------------------------------------------------------------------------------------------

    def _links_on(self, number: int) -> Iterator[LinkPlace]:
        if self._sheets is None:
            return
        paper = self._sheets.pages.paper
        for placed in self._sheets.sheets[number].placed:
            for link in placed.box.links():
                if placed.start <= link.box.center().y() <= placed.end:
                    moved = link.box.translated(paper.left, paper.top + placed.top - placed.start)
                    yield LinkPlace(moved, link.target, link.text)

    def _link_at(self, point: QPoint) -> LinkPlace | None:
        for number in self._in_view():
            place = (QPointF(point) - self._corner(number)) / self._scale()
            for link in self._links_on(number):
                if link.box.contains(place):
                    return link
        return None

    def _walk(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) link, at first to one that is in view."""
        view = self._in_view()
        if not len(view):
            return
        number, place = self._link or (view[0], -1 if by > 0 else 0)
        links, place = list(self._links_on(number)), place + by
        while not 0 <= place < len(links):
            number += by
            if not 0 <= number < self.count:
                return
            links = list(self._links_on(number))
            place = 0 if by > 0 else len(links) - 1
        self._link = (number, place)
        self._reveal(number, links[place].box)
        words = self.tr("Link: {words}").format(words=links[place].text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.viewport().update()

    def _current_link(self) -> LinkPlace | None:
        if self._link is None or self._link[0] >= self.count:
            return None
        links = list(self._links_on(self._link[0]))
        return links[self._link[1]] if self._link[1] < len(links) else None

    def _reveal(self, number: int, box: QRectF) -> None:
        top = self._corner(number).y() + box.top() * self._scale()
        if not 0 <= top <= self.viewport().height() - box.height() * self._scale():
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + top - self.viewport().height() * 0.4))

    def _follow(self, target: str) -> None:
        if target.startswith("#"):
            self.go_to(target[1:])
            self._link = None
        elif target:
            self.web_link_asked.emit(target)

    # --- what people do ------------------------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, key = self.verticalScrollBar(), event.key()
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.text())
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._walk(-1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (link := self._current_link()) is not None:
            self._follow(link.target)
        elif key == Qt.Key.Key_Backspace and self._back:
            bar.setValue(self._back.pop())
        elif key == Qt.Key.Key_Space:
            bar.triggerAction(bar.SliderAction.SliderPageStepAdd)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(0 if key == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        link = self._link_at(event.position().toPoint())
        if link is not None and event.button() == Qt.MouseButton.LeftButton:
            self._follow(link.target)
        else:
            super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        link = self._link_at(event.position().toPoint())
        shape = Qt.CursorShape.ArrowCursor if link is None else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            link = self._link_at(event.pos())
            words = link.target if link is not None and not link.target.startswith("#") else ""
            QToolTip.showText(event.globalPos(), wording.tip(words), self.viewport())
            return True
        return super().viewportEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        super().resizeEvent(event)
        self._refresh_bars()
        bar.setValue(round(share * bar.maximum()))

    @Slot()
    def _on_scrolled(self) -> None:
        self._tell_page()
        self.viewport().update()

    @Slot()
    def _on_appearance_changed(self) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        if self._sheets is not None and self._sheets.ink != self._ink():
            pages, self._sheets, self._coming = self._sheets.pages, None, None
            self.show_pages(pages, self._hint)
        self._refresh_bars()
        bar.setValue(round(share * bar.maximum()))


def _words(box: Box) -> str:
    if isinstance(box, ParagraphBox):
        return box.paragraph.text
    return "\t".join(" ".join(paragraph.text for paragraph in cell.paragraphs) for cell in box.row.cells)
