"""The article with its claims marked in place. Painted under the text: the document itself stays untouched."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget
from typing_extensions import override

from fcdesk.cases.model import Article
from fcdesk.desk.models.rows import ClaimRow
from fcdesk.desk.positions import Utf16Map
from fcdesk.desk.theme import style
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets import article_document, passage_lines

COLUMN = 640
"""The widest a line of text gets, in pixels at zoom 1."""

_TWO_DIGITS = 99


class Reader(QTextEdit):
    """Shows an article and its claims; a click on a claim selects it."""

    claim_clicked = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._article: Article | None = None
        self._positions = Utf16Map("")
        self._claims: list[ClaimRow] = []
        self._current: str | None = None
        self._badges: list[tuple[QRectF, str]] = []
        self.setObjectName("reader")
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Article text"))
        self.setAccessibleDescription(
            self.tr("Read only. Select text and press C to mark a claim. J and K walk from claim to claim.")
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

    def reveal(self, claim_id: str | None) -> None:
        """Scroll so that a claim can be seen, if it cannot."""
        claim = next((claim for claim in self._claims if claim.id == claim_id), None)
        lines = list(self._lines_of(claim)) if claim is not None else []
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

    def select_passage(self, start: int, end: int) -> None:
        """Select article text[start:end]."""
        cursor = self.textCursor()
        cursor.setPosition(self._positions.units(start))
        cursor.setPosition(self._positions.units(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def clear_selection(self) -> None:
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        # The article's own words, not the document's stand-ins for line ends.
        data, passage = QMimeData(), self.selected_passage()
        if passage is not None and self._article is not None:
            data.setText(self._article.text[passage[0] : passage[1]])
        return data

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        first_lines: list[tuple[ClaimRow, QRectF]] = []
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
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
        painter.end()

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
        if claim_id is not None:
            self.claim_clicked.emit(claim_id)

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
        self._set_margins()

    def _set_margins(self) -> None:
        theme, width = self._appearance.theme, self.viewport().width()
        column = min(theme.px(COLUMN), width - theme.px(80))
        left = max(theme.px(56), (width - column) // 2)
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        form.setLeftMargin(left)
        form.setRightMargin(max(theme.px(24), width - column - left))
        form.setTopMargin(theme.px(28))
        form.setBottomMargin(theme.px(48))
        frame.setFrameFormat(form)

    def _visible_claims(self) -> list[ClaimRow]:
        """Return the claims that may be in view, so that painting does not depend on how many there are."""
        height, width = self.viewport().height(), self.viewport().width()
        top = self._positions.points(self.cursorForPosition(QPointF(0, 0).toPoint()).position())
        bottom = self._positions.points(self.cursorForPosition(QPointF(width, height).toPoint()).position())
        return [c for c in self._claims if (c.start or 0) <= bottom and (c.end or 0) >= top]

    def _lines_of(self, claim: ClaimRow) -> Iterator[QRectF]:
        """Yield the boxes of a claim's lines, in the viewport's coordinates."""
        start, end = self._positions.units(claim.start or 0), self._positions.units(claim.end or 0)
        scrolled = self.verticalScrollBar().value()
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            top = self.document().documentLayout().blockBoundingRect(block).topLeft()
            for box in passage_lines.boxes(block, start - block.position(), end - block.position()):
                yield box.translated(top.x(), top.y() - scrolled)
            block = block.next()

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
        size, left = theme.px(20), self.document().rootFrame().frameFormat().leftMargin() - theme.px(34)
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
