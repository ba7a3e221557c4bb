"""How the cells of a table are painted: words in up to three lines, and a verdict as a pill."""

from itertools import pairwise
from unicodedata import bidirectional

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from fcdesk.desk.models.claim_rows import ClaimLine
from fcdesk.desk.models.lists import Role
from fcdesk.desk.positions import Utf16Map
from fcdesk.desk.theme import style
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.theme.tokens import Theme

_Index = QModelIndex | QPersistentModelIndex
_LINES = 3
_REMEMBERED = 600


class TableDelegate(QStyledItemDelegate):
    """Paints cells of a fixed height. `pill` is the number of the column that holds a verdict, -1 for none."""

    def __init__(self, appearance: Appearance, pill: int = -1) -> None:
        super().__init__()
        self._appearance = appearance
        self._pill = pill
        self._remembered: dict[tuple[str, int, int], tuple[str, ...]] = {}

    def height(self) -> int:
        """Return the height of each row in pixels."""
        theme = self._appearance.theme
        metrics = QFontMetricsF(style.ui_font(theme.size("body")))
        return round(metrics.lineSpacing() * _LINES) + theme.px(14)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(self._appearance.theme.px(40), self.height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._appearance.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, theme)
        box = option.rect.adjusted(theme.px(10), theme.px(4), -theme.px(6), -theme.px(4))
        row = index.data(Role.ROW)
        if index.column() == self._pill and isinstance(row, ClaimLine):
            self._paint_pill(painter, box, row, str(index.data()), theme)
        else:
            painter.setPen(QColor(theme.colours["text"]))
            painter.setFont(style.ui_font(theme.size("body")))
            self._paint_words(painter, box, str(index.data()))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(theme.colours["sel"]))
        painter.setPen(QPen(QColor(theme.colours["border"]), 1))
        under = QRectF(option.rect).bottom() - 0.5
        painter.drawLine(QPointF(option.rect.left(), under), QPointF(option.rect.right() + 1, under))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.colours["focus"]), 2))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), theme.px(4), theme.px(4))

    def _paint_words(self, painter: QPainter, box: QRect, words: str) -> None:
        """Paint words in as many lines as they need, at most three, in the middle of the box."""
        metrics, window = QFontMetrics(painter.font()), painter.layoutDirection()
        direction = _direction(words, window)
        painter.setLayoutDirection(direction)
        if metrics.horizontalAdvance(words) <= box.width():
            painter.drawText(box, _edge(window), words)
            return
        lines = self._wrapped(words, painter.font(), box.width())
        high = metrics.lineSpacing()
        top = box.center().y() - high * len(lines) / 2
        for place, line in enumerate(lines):
            at = QRectF(box.left(), top + place * high, box.width(), high)
            painter.drawText(at, _edge(direction), line)

    def _wrapped(self, words: str, font: QFont, width: int) -> tuple[str, ...]:
        """Return words in lines; those painted lately are remembered, as a table is painted anew at each step."""
        key = (words, width, font.pixelSize())
        if key not in self._remembered:
            if len(self._remembered) > _REMEMBERED:
                self._remembered.clear()
            self._remembered[key] = _lines_of(words, font, width)
        return self._remembered[key]

    def _paint_pill(self, painter: QPainter, box: QRect, row: ClaimLine, words: str, theme: Theme) -> None:
        tone = theme.tone(row.tone)
        font = style.ui_font(theme.size("caption"), QFont.Weight.DemiBold)
        metrics, inner = QFontMetrics(font), theme.px(8)
        said = f"{row.glyph} {words}".strip()
        width = min(metrics.horizontalAdvance(said) + 2 * inner + 2, box.width())
        pill = QRect(box.left(), 0, width, theme.px(24))
        pill.moveTop(box.center().y() - pill.height() // 2)
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            pill.moveRight(box.right())
        pen = QPen(QColor(tone.solid), 1)
        if row.label is None:
            pen.setDashPattern([3, 2])
        painter.setPen(pen if row.label is None else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.soft))
        painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6))
        painter.setPen(QColor(tone.text_on_soft))
        painter.setFont(font)
        shown = metrics.elidedText(said, Qt.TextElideMode.ElideRight, pill.width() - 2 * inner)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)


def _lines_of(words: str, font: QFont, width: int) -> tuple[str, ...]:
    """Return words in lines that fit a width; what three lines cannot hold is left off, with a mark."""
    layout = QTextLayout(words.replace("\n", " "), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    line = layout.createLine()
    while line.isValid() and len(starts) <= _LINES:
        line.setLineWidth(width)
        starts.append(line.textStart())
        line = layout.createLine()
    layout.endLayout()
    points = Utf16Map(words)
    places = [points.points(start) for start in starts] + [len(words)]
    lines = [words[one:other].strip() for one, other in pairwise(places)]
    if len(lines) > _LINES:
        rest = words[places[_LINES - 1] :].replace("\n", " ")
        lines[_LINES - 1 :] = [QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)]
    return tuple(lines)


def _direction(words: str, otherwise: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Return from where words of an article are read, by their first letter, whatever the window's direction is."""
    known = {"L": Qt.LayoutDirection.LeftToRight, "R": Qt.LayoutDirection.RightToLeft}
    known["AL"] = Qt.LayoutDirection.RightToLeft
    return next((known[kind] for kind in map(bidirectional, words) if kind in known), otherwise)


def _edge(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Return where lines begin that are read in a direction."""
    is_mirrored = direction == Qt.LayoutDirection.RightToLeft
    edge = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    return Qt.AlignmentFlag.AlignVCenter | edge | Qt.AlignmentFlag.AlignAbsolute
