"""An article to be read: its text in a column, where each passage of it stands, and what of it is selected."""

from collections.abc import Iterator

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QMenu, QTextEdit, QWidget
from typing_extensions import override

from fcdesk.cases.model import Article
from fcdesk.desk.positions import Utf16Map
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets import article_document, passage_lines

COLUMN = 640
"""The widest a line of text gets, in pixels at zoom 1."""

_LINE = 28
"""About how high a line is, in pixels at zoom 1."""


def deselect(reader: QTextEdit) -> None:
    """Leave nothing selected; the cursor stays where it is."""
    cursor = reader.textCursor()
    cursor.clearSelection()
    reader.setTextCursor(cursor)


class ArticleView(QTextEdit):
    """Shows an article. All places are code points of its stored text."""

    menu_asked = Signal(QMenu, int, QPoint)  # the menu, the place of the article it is about, where on the screen

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._article: Article | None = None
        self._positions = Utf16Map("")
        self._mirrored = False
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        appearance.changed.connect(self._on_appearance_changed)

    def show_article(self, article: Article | None) -> None:
        """Show another article, from its beginning."""
        self._article = article
        self._positions = Utf16Map(article.text if article is not None else "")
        self._fill()
        self.verticalScrollBar().setValue(0)

    @property
    def text(self) -> str:
        """The article's text."""
        return self._article.text if self._article is not None else ""

    @property
    def runs_right_to_left(self) -> bool:
        """Whether the article's lines begin on the right."""
        return self._mirrored

    def reveal_passage(self, start: int, end: int) -> None:
        """Scroll so that article text[start:end] can be seen, if it cannot."""
        lines = list(self.boxes(start, end))
        height = self.viewport().height()
        if lines and (lines[0].top() < 0 or lines[-1].bottom() > height):
            self._scroll_to(self.verticalScrollBar().value() + lines[0].top() - height * 0.4)

    def selected_passage(self) -> tuple[int, int] | None:
        """Return the selected (start, end) in code points of the article, or None."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self._positions.points(cursor.selectionStart()), self._positions.points(cursor.selectionEnd())

    def select_passage(self, start: int, end: int) -> None:
        """Select article text[start:end]."""
        cursor = self.textCursor()
        cursor.setPosition(self._positions.units(start))
        cursor.setPosition(self._positions.units(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def place(self) -> int:
        """Return where the cursor stands, or where what is selected begins."""
        return self._positions.points(self.textCursor().selectionStart())

    def place_at(self, point: QPointF) -> int:
        """Return the place of the article that is nearest to a point of the viewport."""
        return self._positions.points(self.cursorForPosition(point.toPoint()).position())

    def point_on_a_line(self, point: QPointF) -> QPointF:
        """Return the point, or one above or below it where there is text, as a hand meant it."""
        block = self.cursorForPosition(point.toPoint()).block()
        top = self.document().documentLayout().blockBoundingRect(block).top() - self.verticalScrollBar().value()
        return QPointF(point.x(), top + passage_lines.on_a_line(block, point.y() - top))

    def boxes(self, first: int, last: int) -> Iterator[QRectF]:
        """Yield the boxes of the lines of article text[first:last], in the viewport's coordinates."""
        start, end = self._positions.units(first), self._positions.units(last)
        scrolled = self.verticalScrollBar().value()
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            top = self.document().documentLayout().blockBoundingRect(block).topLeft()
            for box in passage_lines.boxes(block, start - block.position(), end - block.position()):
                yield box.translated(top.x(), top.y() - scrolled)
            block = block.next()

    def depth_of(self, place: int) -> float:
        """Return how deep in the whole document the middle of the line of a place stands."""
        unit = self._positions.units(place)
        block = self.document().findBlock(unit)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        line = block.layout().lineForTextPosition(unit - block.position())
        return top + line.y() + line.height() / 2 if line.isValid() else top

    def in_view(self) -> tuple[int, int]:
        """Return between which places of the article everything lies that can be seen."""
        height, width = self.viewport().height(), self.viewport().width()
        self._lay_out(self.verticalScrollBar().value())
        bottom = self.cursorForPosition(QPointF(width, height).toPoint()).position()
        is_at_top = self.verticalScrollBar().value() <= self.document().rootFrame().frameFormat().topMargin()
        top = 0 if is_at_top else self.cursorForPosition(QPointF(0, 0).toPoint()).position()
        # Where lines run from right to left, the corners are the ends of their lines and not their beginnings.
        ends = (self._start_of_line(top), self._end_of_line(bottom))
        return self._positions.points(ends[0]), self._positions.points(ends[1])

    def gutter(self, distance: float, width: float) -> float:
        """Return the left edge of what is `width` wide and begins so far before the lines; measures at zoom 1."""
        theme, form = self._appearance.theme, self.document().rootFrame().frameFormat()
        if self._mirrored:
            return self.viewport().width() - form.rightMargin() + theme.px(distance) - theme.px(width)
        return form.leftMargin() - theme.px(distance)

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        # The article's own words, not the document's stand-ins for line ends.
        data, passage = QMimeData(), self.selected_passage()
        if passage is not None and self._article is not None:
            data.setText(self._article.text[passage[0] : passage[1]])
        return data

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show Qt's own menu with what others add to it: at the pointer, or at the cursor if a key asked for it."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place, at = self.place(), self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        else:
            place = self.place_at(QPointF(self.viewport().mapFromGlobal(event.globalPos())))
            at = event.globalPos()
        self.menu_asked.emit(menu, place, at)
        menu.popup(at)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins(self.document())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(self._on_a_line(event))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(self._on_a_line(event))

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(self._on_a_line(event))

    def _on_a_line(self, event: QMouseEvent) -> QMouseEvent:
        """Return the event at a height where there is text, so that a hand need not aim between line and line."""
        point = event.position()
        if not self.viewport().rect().contains(point.toPoint()):
            return event  # outside it means scrolling
        place = self.point_on_a_line(point)
        shift = place - point
        return QMouseEvent(
            event.type(),
            place,
            event.scenePosition() + shift,
            event.globalPosition() + shift,
            event.button(),
            event.buttons(),
            event.modifiers(),
            event.pointingDevice(),
        )

    @Slot()
    def _on_appearance_changed(self) -> None:
        passage, is_at_top = self.selected_passage(), self.verticalScrollBar().value() == 0
        place = self.place_at(QPointF(self.viewport().width() / 2, self._appearance.theme.px(_LINE)))
        self._fill()
        if passage is not None:
            self.select_passage(*passage)
        self._scroll_to(0 if is_at_top else self.depth_of(place) - self._appearance.theme.px(_LINE))

    def _scroll_to(self, depth: float) -> None:
        """Show the document from that depth on."""
        self._lay_out(depth)
        self.verticalScrollBar().setValue(round(depth))

    def _lay_out(self, depth: float) -> None:
        """Have the document laid out where a viewport that begins at a depth looks.

        A hit test that finds a part that is not laid out lays it out, and its own answer is wrong then. At the top of
        the article two screens are enough, and the first paint need not wait for the rest; anywhere else it is all.
        """
        layout = self.document().documentLayout()
        if depth > 0:
            layout.blockBoundingRect(self.document().lastBlock())
        else:
            layout.hitTest(QPointF(0, 2 * self.viewport().height()), Qt.HitTestAccuracy.FuzzyHit)

    def _fill(self) -> None:
        # A document of its own: one that is shown is laid out after each change, and as a whole; a new one only as far
        # as it is looked at.
        document = QTextDocument(self)
        if self._article is not None:
            article_document.fill(document, self._article, self._positions, self._appearance.theme)
            blocks = self._article.blocks
            first = document.findBlock(self._positions.units(blocks[0].start if blocks else 0))
            self._mirrored = first.textDirection() == Qt.LayoutDirection.RightToLeft
        self._set_margins(document)
        self.setDocument(document)

    def _set_margins(self, document: QTextDocument) -> None:
        theme, width = self._appearance.theme, self.viewport().width()
        column = min(theme.px(COLUMN), width - theme.px(68))
        before = max(theme.px(56), (width - column) // 2)
        after = max(theme.px(12), width - column - before)
        frame = document.rootFrame()
        form = frame.frameFormat()
        form.setLeftMargin(after if self._mirrored else before)
        form.setRightMargin(before if self._mirrored else after)
        form.setTopMargin(theme.px(28))
        form.setBottomMargin(theme.px(48))
        if form != frame.frameFormat():
            frame.setFrameFormat(form)

    def _start_of_line(self, unit: int) -> int:
        cursor = self.textCursor()
        cursor.setPosition(unit)
        cursor.movePosition(QTextCursor.MoveOperation.StartOfLine)
        return cursor.position()

    def _end_of_line(self, unit: int) -> int:
        cursor = self.textCursor()
        cursor.setPosition(unit)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfLine)
        return cursor.position()
