"""How rows are painted: a card with a title and lines, and a numbered segment."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from fcdesk.desk.lines import painted
from fcdesk.desk.models.lists import Role
from fcdesk.desk.models.rows import ClaimRow
from fcdesk.desk.theme import style
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.theme.tokens import Theme

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says: a small head line (may be empty), the title, and lines below it."""

    head: str
    title: str
    lines: tuple[str, ...]


class CardDelegate(QStyledItemDelegate):
    """Paints each row as a card of fixed height, its text cut with an ellipsis. `card_of` makes the words."""

    def __init__(self, appearance: Appearance, card_of: Callable[[Any], Card], lines: int, *, framed: bool) -> None:
        super().__init__()
        self._appearance = appearance
        self._card_of = card_of
        self._lines = lines
        self._framed = framed

    def height(self) -> int:
        """Return the height of each card in pixels."""
        theme = self._appearance.theme
        return theme.px(20) * self._lines + theme.px(16)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(self._appearance.theme.px(80), self.height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._appearance.theme
        card = self._card_of(index.data(Role.ROW))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(theme.px(4), theme.px(3), -theme.px(4), -theme.px(3))
        self._paint_box(painter, box, option.state, theme)
        self._paint_words(painter, box.adjusted(theme.px(10), theme.px(4), -theme.px(10), -theme.px(4)), card, theme)
        painter.restore()

    def _paint_box(self, painter: QPainter, box: QRect, state: QStyle.StateFlag, theme: Theme) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        fill = "sel" if chosen else "surface" if self._framed else None
        edge = "focus" if focused else "border" if self._framed else None
        painter.setPen(QPen(QColor(theme.colours[edge]), 2 if focused else 1) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.colours[fill]) if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6))

    def _paint_words(self, painter: QPainter, box: QRect, card: Card, theme: Theme) -> None:
        caption, body = theme.size("caption"), theme.size("body")
        parts = [(card.head, style.ui_font(caption), "text2")] if card.head else []
        parts.append((card.title, style.ui_font(body, QFont.Weight.DemiBold), "text"))
        parts += [(line, style.ui_font(caption), "text2") for line in card.lines if line]
        for place, (words, font, colour) in enumerate(parts[: self._lines]):
            line = QRect(box.left(), box.top() + place * theme.px(20), box.width(), theme.px(20))
            painter.setFont(font)
            painter.setPen(QColor(theme.colours[colour]))
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, painted(shown))


class SegmentDelegate(QStyledItemDelegate):
    """Paints a claim as a numbered segment: filled by verdict, dashed while there is none."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        theme = self._appearance.theme
        return QSize(theme.px(46), theme.px(28))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._appearance.theme
        row: ClaimRow = index.data(Role.ROW)
        tone = theme.tone(row.tone)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(2, 2, -2, -2)
        pen = QPen(QColor(tone.solid), 1.4)
        if row.label is None and not chosen:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        unjudged = QColor(theme.colours["page"])
        painter.setBrush(QColor(tone.solid) if chosen else unjudged if row.label is None else QColor(tone.soft))
        painter.drawRoundedRect(box, theme.px(4), theme.px(4))
        painter.setPen(QColor(tone.text_on_solid if chosen else tone.text_on_soft))
        painter.setFont(style.ui_font(theme.size("caption"), QFont.Weight.DemiBold))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{row.number} {row.glyph}".strip())
        painter.restore()
