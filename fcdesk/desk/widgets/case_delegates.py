"""How the navigation and the list of cases are painted."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from fcdesk.archive.listing import CaseRow
from fcdesk.desk.case_words import number_words
from fcdesk.desk.lines import painted
from fcdesk.desk.models.lists import Role
from fcdesk.desk.models.navigation_rows import NavigationRow
from fcdesk.desk.theme import style
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.theme.tokens import Theme

_Index = QModelIndex | QPersistentModelIndex

_LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
_TRAILING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing


@dataclass(frozen=True, slots=True)
class CaseCard:
    """What the list says of a case: title, progress, how it stands, and the tone of that ("" for a quiet one)."""

    title: str
    progress: str
    standing: str
    tone: str


class CaseDelegate(QStyledItemDelegate):
    """Paints a case as a card of three lines. `card_of` makes the words."""

    def __init__(self, appearance: Appearance, card_of: Callable[[CaseRow], CaseCard]) -> None:
        super().__init__()
        self._appearance = appearance
        self._card_of = card_of

    def height(self) -> int:
        """Return the height of each card in pixels."""
        return self._appearance.theme.px(72)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(self._appearance.theme.px(80), self.height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._appearance.theme
        card = self._card_of(index.data(Role.ROW))
        painter.save()
        box = _paint_box(painter, option, theme)
        tone = theme.tone(card.tone).text_on_soft if card.tone else theme.colours["text2"]
        caption, body = theme.size("caption"), theme.size("body")
        lines = (
            (card.title, style.ui_font(body, QFont.Weight.DemiBold), theme.colours["text"]),
            (card.progress, style.ui_font(caption), theme.colours["text2"]),
            (card.standing, style.ui_font(caption, QFont.Weight.Medium if card.tone else QFont.Weight.Normal), tone),
        )
        for place, (words, font, colour) in enumerate(lines):
            line = QRect(box.left(), box.top() + place * theme.px(19), box.width(), theme.px(19))
            _write(painter, line, words, font, colour)
        painter.restore()


class NavigationDelegate(QStyledItemDelegate):
    """Paints a row of the navigation: its words, and at the end the number of cases."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance

    def height(self) -> int:
        """Return the height of each row in pixels."""
        return self._appearance.theme.px(28)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(self._appearance.theme.px(80), self.height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._appearance.theme
        row: NavigationRow = index.data(Role.ROW)
        painter.save()
        box = _paint_box(painter, option, theme, edge=1)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if row.wanted is None:
            _write(painter, box, row.words, _font(theme, "caption", QFont.Weight.DemiBold), theme.colours["text2"])
        else:
            count = "" if row.count is None else number_words(row.count)
            font = _font(theme, "caption", QFont.Weight.Normal)
            room = QFontMetrics(font).horizontalAdvance(count) + theme.px(8)
            _write(painter, box, count, font, theme.colours["text2"], _TRAILING)
            words = box.adjusted(0, 0, -room, 0) if _is_left_to_right(option) else box.adjusted(room, 0, 0, 0)
            weight = QFont.Weight.DemiBold if is_chosen else QFont.Weight.Normal
            _write(painter, words, row.words, _font(theme, "body", weight), theme.colours["text"])
        painter.restore()


def _paint_box(painter: QPainter, option: QStyleOptionViewItem, theme: Theme, edge: int = 2) -> QRect:
    """Paint what is behind a row, and return the place for its words."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = option.rect.adjusted(theme.px(2), theme.px(edge), -theme.px(2), -theme.px(edge))
    is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    is_focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
    painter.setPen(QPen(QColor(theme.colours["focus"]), 2) if is_focused else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colours["sel"]) if is_chosen else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), theme.px(6), theme.px(6))
    return box.adjusted(theme.px(8), theme.px(4) if edge > 1 else 0, -theme.px(8), 0)


def _write(
    painter: QPainter, box: QRect, words: str, font: QFont, colour: str, align: Qt.AlignmentFlag = _LEADING
) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, align, painted(shown))


def _font(theme: Theme, size: str, weight: QFont.Weight) -> QFont:
    return style.ui_font(theme.size(size), weight)


def _is_left_to_right(option: QStyleOptionViewItem) -> bool:
    return bool(option.direction == Qt.LayoutDirection.LeftToRight)
