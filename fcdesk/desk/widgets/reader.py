"""The article with its claims marked in place. Painted under the text: the document itself stays untouched."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QContextMenuEvent,
    QFont,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextEdit, QToolTip, QWidget
from typing_extensions import override

from fcdesk.cases.model import Article
from fcdesk.desk import wording
from fcdesk.desk.models.rows import ClaimRow
from fcdesk.desk.models.suggestion_rows import FateRow, SuggestionRow
from fcdesk.desk.positions import Utf16Map
from fcdesk.desk.theme import style
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets import article_document, passage_lines
from fcdesk.desk.widgets.reader_marks import Stretches, paint_dots, paint_fate

COLUMN = 640
"""The widest a line of text gets, in pixels at zoom 1."""

_TWO_DIGITS = 99


def deselect(reader: QTextEdit) -> None:
    """Leave nothing selected; the cursor stays where it is."""
    cursor = reader.textCursor()
    cursor.clearSelection()
    reader.setTextCursor(cursor)


class Reader(QTextEdit):
    """Shows an article, its claims and suggestions, and what was read; a click on a claim or suggestion selects it."""

    claim_clicked = Signal(str)
    suggestion_clicked = Signal(str)
    menu_asked = Signal(QMenu, int, QPoint)  # the menu, the place of the article it is about, where on the screen

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._article: Article | None = None
        self._positions = Utf16Map("")
        self._claims: list[ClaimRow] = []
        self._current: str | None = None
        self._badges: list[tuple[QRectF, str]] = []
        self._suggestions: Stretches[SuggestionRow] = Stretches()
        self._suggestion: str | None = None
        self._fates: Stretches[FateRow] = Stretches()
        self._mirrored = False
        self.setObjectName("reader")
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Article text"))
        self.setAccessibleDescription(
            self.tr("Read only. Select text and press C to mark a claim, X to dismiss it. ")
            + self.tr("J and K walk from claim to claim, Shift+N to the next sentence that nobody has read.")
        )
        appearance.changed.connect(self._on_appearance_changed)

    def show_article(self, article: Article | None) -> None:
        """Show another article, from its beginning."""
        self._article = article
        self._positions = Utf16Map(article.text if article is not None else "")
        self._fill()
        # Filling leaves the cursor at the end, and Qt scrolls to it when the widget is laid out.
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def show_claims(self, claims: Sequence[ClaimRow], current: str | None) -> None:
        """Mark these claims; the current one stands out. Claims that have no place in the text are not shown."""
        self._claims = [claim for claim in claims if claim.start is not None]
        self._current = current
        self.viewport().update()

    def show_suggestions(self, rows: Sequence[SuggestionRow], current: str | None) -> None:
        """Underline these open suggestions; the current one stands out."""
        self._suggestions, self._suggestion = Stretches(rows), current
        self.viewport().update()

    def show_fates(self, rows: Sequence[FateRow]) -> None:
        """Show beside each of these sentences what became of it; none: the margin stays empty."""
        self._fates = Stretches(rows)
        self.viewport().update()

    def reveal(self, claim_id: str | None) -> None:
        """Scroll so that a claim can be seen, if it cannot."""
        claim = next((claim for claim in self._claims if claim.id == claim_id), None)
        if claim is not None:
            self.reveal_passage(claim.start or 0, claim.end or 0)

    def reveal_passage(self, start: int, end: int) -> None:
        """Scroll so that article text[start:end] can be seen, if it cannot."""
        lines = list(self._boxes(start, end))
        height = self.viewport().height()
        if lines and (lines[0].top() < 0 or lines[-1].bottom() > height):
            bar = self.verticalScrollBar()
            bar.setValue(int(bar.value() + lines[0].top() - height * 0.4))

    def selected_passage(self) -> tuple[int, int] | None:
        """Return the selected (start, end) in code points of the article, or None."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self._positions.points(cursor.selectionStart()), self._positions.points(cursor.selectionEnd())

    def place(self) -> int:
        """Return where the cursor stands, or where what is selected begins."""
        return self._positions.points(self.textCursor().selectionStart())

    def suggestion_here(self) -> str | None:
        """Return the suggestion that the cursor stands in."""
        row = self._suggestions.at(self.place())
        return row.id if row is not None else None

    def explain(self, start: int, words: str) -> None:
        """Show words below a place of the article, as hovering over it does, and have a screen reader say them."""
        box = next(iter(self._boxes(start, start + 1)), QRectF())
        place = self.viewport().mapToGlobal(box.bottomLeft().toPoint())
        QToolTip.showText(place, wording.tip(words), self.viewport())
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def select_passage(self, start: int, end: int) -> None:
        """Select article text[start:end]."""
        cursor = self.textCursor()
        cursor.setPosition(self._positions.units(start))
        cursor.setPosition(self._positions.units(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

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
            pointed = self.cursorForPosition(self.viewport().mapFromGlobal(event.globalPos()))
            place, at = self._positions.points(pointed.position()), event.globalPos()
        self.menu_asked.emit(menu, place, at)
        menu.popup(at)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        first_lines: list[tuple[ClaimRow, QRectF]] = []
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, last = self._in_view()
        for row in self._suggestions.between(first, last):
            for line in self._boxes(row.start, row.end):
                theme = self._appearance.theme
                paint_dots(painter, line, theme, current=row.id == self._suggestion)
        # The current one last, so that none that overlaps it hides what is being judged.
        for claim in sorted(self._visible_claims(), key=lambda claim: claim.id == self._current):
            lines = list(self._lines_of(claim))
            for line in lines:
                self._paint_highlight(painter, line, claim)
            if lines:
                first_lines.append((claim, lines[0]))
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_badges(painter, first_lines)
        self._paint_fates(painter, self._fates.between(first, last))
        painter.end()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self._words_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), wording.tip(words), self.viewport())
            return True
        return super().viewportEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(self._on_a_line(event))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(self._on_a_line(event))

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(self._on_a_line(event))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.textCursor().hasSelection():
            return
        claim_id = self._claim_at(event.position())
        suggestion = self._suggestion_at(event.position())
        if claim_id is not None:
            self.claim_clicked.emit(claim_id)
        elif suggestion is not None:
            self.suggestion_clicked.emit(suggestion.id)

    def _on_a_line(self, event: QMouseEvent) -> QMouseEvent:
        """Return the event at a height where there is text, so that a hand need not aim between line and line."""
        point = event.position()
        if not self.viewport().rect().contains(point.toPoint()):
            return event  # outside it means scrolling
        block = self.cursorForPosition(point.toPoint()).block()
        top = self.document().documentLayout().blockBoundingRect(block).top() - self.verticalScrollBar().value()
        place = QPointF(point.x(), top + passage_lines.on_a_line(block, point.y() - top))
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

    def _claim_at(self, point: QPointF) -> str | None:
        for box, claim_id in self._badges:
            if box.contains(point):
                return claim_id
        # Of overlapping claims the shortest is the one that was aimed at.
        under = [c for c in self._visible_claims() if any(line.contains(point) for line in self._lines_of(c))]
        return min(under, key=lambda c: (c.end or 0) - (c.start or 0)).id if under else None

    def _suggestion_at(self, point: QPointF) -> SuggestionRow | None:
        row = self._suggestions.at(self._positions.points(self.cursorForPosition(point.toPoint()).position()))
        hit = row is not None and any(line.contains(point) for line in self._boxes(row.start, row.end))
        return row if hit else None

    def _words_at(self, point: QPointF) -> str:
        """Return what hovering over a place says: a suggestion's reasons, or what became of a sentence."""
        suggestion = self._suggestion_at(point)
        if suggestion is not None:
            return wording.suggestion_in_full(suggestion)
        shown = self._fates.between(*self._in_view())
        gutter = QRectF(self._gutter(14, 14), point.y() - 1, self._appearance.theme.px(14), 2)
        if gutter.contains(point):
            beside = (row for box, row in self._fate_boxes(shown) if box.top() <= point.y() < box.bottom())
        else:
            beside = (row for row in shown if any(line.contains(point) for line in self._boxes(row.start, row.end)))
        found = next(beside, None)
        return wording.fate_words(found) if found is not None else ""

    def _on_appearance_changed(self) -> None:
        bar, passage = self.verticalScrollBar(), self.selected_passage()
        place = bar.value() / max(1, bar.maximum())
        self._fill()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if passage is not None:
            self.select_passage(*passage)
        bar.setValue(round(place * bar.maximum()))

    def _fill(self) -> None:
        if self._article is None:
            self.document().clear()
        else:
            article_document.fill(self.document(), self._article, self._positions, self._appearance.theme)
            blocks = self._article.blocks
            first = self.document().findBlock(self._positions.units(blocks[0].start if blocks else 0))
            self._mirrored = first.textDirection() == Qt.LayoutDirection.RightToLeft
        self._set_margins()

    def _set_margins(self) -> None:
        theme, width = self._appearance.theme, self.viewport().width()
        column = min(theme.px(COLUMN), width - theme.px(80))
        before = max(theme.px(56), (width - column) // 2)
        after = max(theme.px(24), width - column - before)
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        form.setLeftMargin(after if self._mirrored else before)
        form.setRightMargin(before if self._mirrored else after)
        form.setTopMargin(theme.px(28))
        form.setBottomMargin(theme.px(48))
        frame.setFrameFormat(form)

    def _gutter(self, distance: float, width: float) -> float:
        """Return the left edge of what is `width` wide and begins so far before the lines; measures at zoom 1."""
        theme, form = self._appearance.theme, self.document().rootFrame().frameFormat()
        if self._mirrored:
            return self.viewport().width() - form.rightMargin() + theme.px(distance) - theme.px(width)
        return form.leftMargin() - theme.px(distance)

    def _in_view(self) -> tuple[int, int]:
        """Return between which places of the article everything lies that can be seen."""
        height, width = self.viewport().height(), self.viewport().width()
        top = self.cursorForPosition(QPointF(0, 0).toPoint()).position()
        bottom = self.cursorForPosition(QPointF(width, height).toPoint()).position()
        # Where lines run from right to left, the corners are the ends of their lines and not their beginnings.
        ends = (self._start_of_line(top), self._end_of_line(bottom))
        return self._positions.points(ends[0]), self._positions.points(ends[1])

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

    def _visible_claims(self) -> list[ClaimRow]:
        """Return the claims that may be in view, so that painting does not depend on how many there are."""
        top, bottom = self._in_view()
        return [c for c in self._claims if (c.start or 0) <= bottom and (c.end or 0) >= top]

    def _lines_of(self, claim: ClaimRow) -> Iterator[QRectF]:
        """Yield the boxes of a claim's lines, in the viewport's coordinates."""
        return self._boxes(claim.start or 0, claim.end or 0)

    def _boxes(self, first: int, last: int) -> Iterator[QRectF]:
        """Yield the boxes of the lines of article text[first:last], in the viewport's coordinates."""
        start, end = self._positions.units(first), self._positions.units(last)
        scrolled = self.verticalScrollBar().value()
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            top = self.document().documentLayout().blockBoundingRect(block).topLeft()
            for box in passage_lines.boxes(block, start - block.position(), end - block.position()):
                yield box.translated(top.x(), top.y() - scrolled)
            block = block.next()

    def _fate_boxes(self, rows: Sequence[FateRow]) -> Iterator[tuple[QRectF, FateRow]]:
        """Yield where beside the text each sentence is marked; sentences of one line share its height."""
        lines: dict[int, list[tuple[QRectF, FateRow]]] = {}
        for row in rows:
            for box in self._boxes(row.start, row.end):
                beside = lines.setdefault(round(box.top()), [])
                if not beside or beside[-1][1] is not row:
                    beside.append((box, row))
        left, width = self._gutter(9, 4), self._appearance.theme.px(4)
        for line in lines.values():
            high = line[0][0].height() / len(line)
            for number, (box, row) in enumerate(line):
                yield QRectF(left, box.top() + number * high, width, high), row

    def _paint_fates(self, painter: QPainter, rows: Sequence[FateRow]) -> None:
        for box, row in self._fate_boxes(rows):
            paint_fate(painter, box, row.fate, self._appearance.theme)

    def _paint_highlight(self, painter: QPainter, line: QRectF, claim: ClaimRow) -> None:
        tone, current = self._appearance.theme.tone(claim.tone), claim.id == self._current
        path = QPainterPath()
        path.addRoundedRect(line, 3, 3)
        painter.fillPath(path, QColor(tone.highlight))
        if current:
            stronger = QColor(tone.solid)
            stronger.setAlpha(60 if self._appearance.theme.is_dark else 34)
            painter.fillPath(path, stronger)
        pen = QPen(QColor(tone.solid), 2.0 if current else 1.4)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if claim.label is None:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        under = line.bottom() - 0.5
        painter.drawLine(QPointF(line.left() + 1, under), QPointF(line.right() - 1, under))

    def _paint_badges(self, painter: QPainter, first_lines: list[tuple[ClaimRow, QRectF]]) -> None:
        theme = self._appearance.theme
        size, left = theme.px(20), self._gutter(34, 20)
        self._badges, free = [], float("-inf")
        for claim, line in sorted(first_lines, key=lambda pair: (pair[1].top(), pair[0].start or 0)):
            top = max(line.center().y() - size / 2, free)
            free = top + size + theme.px(3)  # badges of one line stack instead of hiding each other
            box = QRectF(left, top, size, size)
            self._badges.append((box, claim.id))
            self._paint_badge(painter, box, claim)

    def _paint_badge(self, painter: QPainter, box: QRectF, claim: ClaimRow) -> None:
        theme = self._appearance.theme
        painter.setFont(style.ui_font(theme.px(11), QFont.Weight.DemiBold))
        tone, current, open_ = theme.tone(claim.tone), claim.id == self._current, claim.label is None
        pen = QPen(QColor(tone.solid), 1.4)
        if open_ and not current:
            pen.setDashPattern([2.4, 1.6])
        painter.setPen(pen)
        painter.setBrush(QColor(theme.colours["page"] if open_ and not current else tone.solid))
        painter.drawRoundedRect(box, 5, 5)
        if current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 7, 7)
        painter.setPen(QColor(tone.text_on_soft if open_ and not current else tone.text_on_solid))
        if claim.number > _TWO_DIGITS:
            painter.setFont(style.ui_font(theme.px(9), QFont.Weight.DemiBold))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(claim.number))
