"""A list of pieces of evidence: how their cards are painted, and dragged into another order."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from fcdesk.desk.evidence_words import also_words, files_words, grade_words, stance_words
from fcdesk.desk.models.evidence_rows import EvidenceRow
from fcdesk.desk.models.lists import Role
from fcdesk.desk.theme import style
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.theme.tokens import Theme
from fcdesk.desk.wording import isolated, quoted

_Index = QModelIndex | QPersistentModelIndex

_FORMAT = "application/x-fcdesk-evidence-order"
_LINE = 20
_LONG = 54  # characters of an excerpt that get a second line
_LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
_TRAILING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a card. `height` counts lines of text; the files can be opened where they stand."""

    words: str
    font: QFont
    colour: str
    height: int = 1
    is_files: bool = False


class EvidenceDelegate(QStyledItemDelegate):
    """Paints a piece of evidence as a card: stance and grade, title, where it is from, its words, files, other claims.

    A card is as high as what there is to say; `with_stance` leaves the stance out where none is given yet.
    """

    def __init__(self, appearance: Appearance, *, with_stance: bool = True) -> None:
        super().__init__()
        self._appearance = appearance
        self._with_stance = with_stance

    def height(self, row: EvidenceRow) -> int:
        """Return the height of a row's card in pixels."""
        theme = self._appearance.theme
        lines = 1 + sum(line.height for line in _lines(row, theme))
        return theme.px(_LINE) * lines + theme.px(16)

    def files_box(self, row: EvidenceRow, card: QRect) -> QRect:
        """Return where in a card its files stand."""
        theme = self._appearance.theme
        for line, box in _placed(row, _inside(card, theme), theme):
            if line.is_files:
                return box
        return QRect()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(self._appearance.theme.px(80), self.height(index.data(Role.ROW)))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._appearance.theme
        row: EvidenceRow = index.data(Role.ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_box(painter, option, theme)
        inside = _inside(option.rect, theme)
        self._paint_head(painter, QRect(inside.topLeft(), QSize(inside.width(), theme.px(_LINE))), row, theme)
        for line, box in _placed(row, inside, theme):
            _write(painter, box, line, theme)
        painter.restore()

    def _paint_head(self, painter: QPainter, box: QRect, row: EvidenceRow, theme: Theme) -> None:
        number = self.tr("no. {number}").format(number=row.number)
        words = f"{stance_words(row.stance)} · {number}" if self._with_stance else number
        if row.is_confidential:
            confidential = self.tr("confidential")
            words = f"{words} · {confidential}"
        head = _Line(words, style.ui_font(theme.size("caption"), QFont.Weight.DemiBold), "text")
        grade = _Line(grade_words(row.grade), style.ui_font(theme.size("caption")), "text2")
        taken = QFontMetrics(head.font).horizontalAdvance(words) + theme.px(12)
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        _write(painter, box, head, theme)
        rest = box.adjusted(0, 0, -taken, 0) if mirrored else box.adjusted(taken, 0, 0, 0)
        _write(painter, rest, grade, theme, _TRAILING)


class EvidenceList(QListView):
    """Cards that can be dragged to another place among themselves."""

    moved = Signal(str, int)  # which, and before which place it was dropped
    files_asked = Signal(str)

    def __init__(self, delegate: EvidenceDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self._target: int | None = None
        self.setItemDelegate(delegate)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        row = _row_at(self.currentIndex())
        if row is not None:
            drag = QDrag(self)
            drag.setMimeData(dragged(row.id))
            drag.exec(Qt.DropAction.MoveAction)
            self._show_target(None)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._consider(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_target(None)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        moved, place = _moved(event.mimeData()), self._place_at(event)
        self._show_target(None)
        if not moved:
            event.ignore()  # files and links are for what the list stands in
            return
        event.acceptProposedAction()
        self.moved.emit(moved, place)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row = _row_at(index)
        box = self._delegate.files_box(row, self.visualRect(index)) if row is not None else QRect()
        if row is not None and box.contains(event.position().toPoint()):
            self.files_asked.emit(row.id)
        else:
            super().mouseDoubleClickEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._target is not None:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(self.palette().link().color(), 3))
            height = self._edge_of(self._target)
            painter.drawLine(4, height, self.viewport().width() - 4, height)
            painter.end()

    def _consider(self, event: QDragMoveEvent) -> None:
        if _moved(event.mimeData()):
            self._show_target(self._place_at(event))
            event.acceptProposedAction()
        else:
            event.ignore()

    def _show_target(self, place: int | None) -> None:
        self._target = place
        self.viewport().update()

    def _place_at(self, event: QDropEvent) -> int:
        """Return before which row something would be dropped: below a card's middle it is the next one."""
        height = event.position().y()
        rows = range(self.model().rowCount())
        middles = (self.visualRect(self.model().index(row, 0)).center().y() for row in rows)
        return sum(1 for middle in middles if middle < height)

    def _edge_of(self, place: int) -> int:
        last = self.model().rowCount() - 1
        if place <= last:
            return max(2, self.visualRect(self.model().index(place, 0)).top())
        return self.visualRect(self.model().index(last, 0)).bottom()


def dragged(evidence_id: str) -> QMimeData:
    """Return a piece of evidence as it is dragged along the list."""
    data = QMimeData()
    data.setData(_FORMAT, evidence_id.encode())
    return data


def _moved(data: QMimeData) -> str:
    return bytes(data.data(_FORMAT).data()).decode("ascii", "replace")


def _row_at(index: _Index) -> EvidenceRow | None:
    row = index.data(Role.ROW) if index.isValid() else None
    return row if isinstance(row, EvidenceRow) else None


def _lines(row: EvidenceRow, theme: Theme) -> list[_Line]:
    small, strong = style.ui_font(theme.size("caption")), style.ui_font(theme.size("body"), QFont.Weight.DemiBold)
    where = " · ".join(filter(None, (row.locator, row.origin)))
    excerpt = quoted(row.excerpt) if row.excerpt else ""
    lines = (
        _Line(row.title, strong, "text"),
        _Line(where, small, "text2"),
        _Line(excerpt, small, "text2", 2 if len(excerpt) > _LONG else 1),
        _Line(files_words(row.files), small, "text2", is_files=True),
        _Line(also_words(row.also), small, "text2"),
    )
    return [line for line in lines if line.words]


def _inside(card: QRect, theme: Theme) -> QRect:
    return card.adjusted(theme.px(14), theme.px(7), -theme.px(14), -theme.px(7))


def _placed(row: EvidenceRow, inside: QRect, theme: Theme) -> Iterator[tuple[_Line, QRect]]:
    """Yield the lines below the head with their places."""
    top = inside.top() + theme.px(_LINE)
    for line in _lines(row, theme):
        height = theme.px(_LINE) * line.height
        yield line, QRect(inside.left(), top, inside.width(), height)
        top += height


def _paint_box(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
    box = option.rect.adjusted(theme.px(4), theme.px(3), -theme.px(4), -theme.px(3))
    painter.setPen(QPen(QColor(theme.colours["focus" if focused else "border"]), 2 if focused else 1))
    painter.setBrush(QColor(theme.colours["sel" if chosen else "surface"]))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6))


def _write(painter: QPainter, box: QRect, line: _Line, theme: Theme, align: Qt.AlignmentFlag = _LEADING) -> None:
    painter.setFont(line.font)
    painter.setPen(QColor(theme.colours[line.colour]))
    metrics = QFontMetrics(line.font)
    words, height = line.words, box.height() // line.height
    for place in range(line.height):
        is_last = place == line.height - 1
        cut = len(words) if is_last else _fitting(words, line.font, box.width())
        shown = metrics.elidedText(words[:cut].rstrip(), Qt.TextElideMode.ElideRight, box.width())
        row = QRect(box.left(), box.top() + place * height, box.width(), height)
        painter.drawText(row, align, isolated(shown))  # signs stay beside their words, whichever way those run
        words = words[cut:]


def _fitting(words: str, font: QFont, width: int) -> int:
    """Return how many characters of words fit on a line, broken between words."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    # Qt counts UTF-16 units.
    return len(words.encode("utf-16-le")[: line.textLength() * 2].decode("utf-16-le", "ignore"))
