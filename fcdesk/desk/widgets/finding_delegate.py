"""Paints a finding: how much it weighs as a sign and a word, where it is, and what it says, on two lines."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from fcdesk.desk.models.lists import Role
from fcdesk.desk.theme import style
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.theme.tokens import Theme

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Notice:
    """What a row says: a sign with its tone, a head line, a text of up to two lines, and a smaller line below."""

    sign: str
    tone: str
    head: str
    text: str
    below: str = ""


class FindingDelegate(QStyledItemDelegate):
    """Rows of one height. `notice_of` makes the words."""

    def __init__(self, appearance: Appearance, notice_of: Callable[[Any], Notice]) -> None:
        super().__init__()
        self._appearance = appearance
        self._notice_of = notice_of

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        theme = self._appearance.theme
        return QSize(theme.px(80), theme.px(82))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._appearance.theme
        notice = self._notice_of(index.data(Role.ROW))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(theme.px(4), theme.px(3), -theme.px(4), -theme.px(3))
        self._paint_box(painter, box, option.state, theme)
        painter.setLayoutDirection(option.direction)
        self._paint_words(painter, box.adjusted(theme.px(8), theme.px(6), -theme.px(8), -theme.px(4)), notice, theme)
        painter.restore()

    def _paint_box(self, painter: QPainter, box: QRect, state: QStyle.StateFlag, theme: Theme) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(QColor(theme.colours["focus" if focused else "border"]), 2 if focused else 1))
        painter.setBrush(QColor(theme.colours["sel" if chosen else "surface"]))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6))

    def _paint_words(self, painter: QPainter, box: QRect, notice: Notice, theme: Theme) -> None:
        tone, line = theme.tone(notice.tone), theme.px(18)
        caption = style.ui_font(theme.size("caption"), QFont.Weight.DemiBold)
        head = QRect(box.left(), box.top(), box.width(), line)
        painter.setFont(caption)
        painter.setPen(QColor(tone.text_on_soft if not theme.is_dark else tone.solid))
        metrics = QFontMetrics(caption)
        words = metrics.elidedText(f"{notice.sign} {notice.head}".strip(), Qt.TextElideMode.ElideRight, head.width())
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
        lines = 1 if notice.below else 2
        below = self._paint_text(painter, box.adjusted(0, line, 0, 0), notice.text, lines, theme)
        if notice.below:
            small = style.ui_font(theme.size("caption"))
            painter.setFont(small)
            painter.setPen(QColor(theme.colours["text2"]))
            room = QRect(box.left(), below, box.width(), line)
            shown = QFontMetrics(small).elidedText(notice.below, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)

    def _paint_text(self, painter: QPainter, box: QRect, text: str, lines: int, theme: Theme) -> int:
        """Paint a text on so many lines, the last one cut with an ellipsis; return where the room below it begins."""
        font, height = style.ui_font(theme.size("body")), theme.px(19)
        painter.setFont(font)
        painter.setPen(QColor(theme.colours["text"]))
        top = box.top()
        for part in _broken(text, font, box.width(), lines):
            room = QRect(box.left(), top, box.width(), height)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, part)
            top += height
        return top


def _broken(text: str, font: QFont, width: int, lines: int) -> list[str]:
    """Return a text in lines of a width, the last one cut with an ellipsis where there is more."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[str] = []
    while len(found) < lines and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        length = line.textLength() if len(found) < lines - 1 else len(text)
        units = text.encode("utf-16-le")[2 * start : 2 * (start + length)]
        part = units.decode("utf-16-le", "ignore").strip()
        found.append(QFontMetrics(font).elidedText(part, Qt.TextElideMode.ElideRight, width))
    layout.endLayout()
    return found
