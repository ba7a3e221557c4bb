"""Paints a finding: how much it weighs as a sign and a word, where it is, and all that it says."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from fcdesk.desk.models.lists import Role
from fcdesk.desk.theme import style
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.theme.tokens import Theme

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Notice:
    """What a row says: a sign with its tone, a head line, a text, and a smaller text below."""

    sign: str
    tone: str
    head: str
    text: str
    below: str = ""


class FindingDelegate(QStyledItemDelegate):
    """Rows as high as their words need. `notice_of` makes the words."""

    def __init__(self, appearance: Appearance, notice_of: Callable[[Any], Notice]) -> None:
        super().__init__()
        self._appearance = appearance
        self._notice_of = notice_of

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        theme, notice = self._appearance.theme, self._notice_of(index.data(Role.ROW))
        width = _room(option.widget) - 2 * theme.px(_ASIDE + _INSIDE)
        return QSize(theme.px(80), _height(notice, max(width, theme.px(80)), theme))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._appearance.theme
        notice = self._notice_of(index.data(Role.ROW))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        aside, inside = theme.px(_ASIDE), theme.px(_INSIDE)
        box = option.rect.adjusted(aside, theme.px(_ABOVE), -aside, -theme.px(_ABOVE))
        self._paint_box(painter, box, option.state, theme)
        painter.setLayoutDirection(option.direction)
        above, below = theme.px(_TOP), theme.px(_FOOT)
        self._paint_words(painter, box.adjusted(inside, above, -inside, -below), notice, theme)
        painter.restore()

    def _paint_box(self, painter: QPainter, box: QRect, state: QStyle.StateFlag, theme: Theme) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(QColor(theme.colours["focus" if focused else "border"]), 2 if focused else 1))
        painter.setBrush(QColor(theme.colours["sel" if chosen else "surface"]))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6))

    def _paint_words(self, painter: QPainter, box: QRect, notice: Notice, theme: Theme) -> None:
        tone = theme.tone(notice.tone)
        colour = tone.text_on_soft if not theme.is_dark else tone.solid
        top, texts = box.top(), _texts(notice, box.width(), theme)
        for text, ink in zip(texts, (colour, theme.colours["text"], theme.colours["text2"]), strict=True):
            painter.setFont(text.font)
            painter.setPen(QColor(ink))
            for line in text.lines:
                room = QRect(box.left(), top, box.width(), text.line_height)
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, line)
                top += text.line_height


def _room(view: QObject) -> int:
    """Return how wide rows are. The option does not say it reliably.

    The scroll bar's room is left free where there is none, too: else rows would change with it, and it with them.
    """
    if not isinstance(view, QListView):
        return 0
    return view.contentsRect().width() - view.verticalScrollBar().sizeHint().width()


@dataclass(frozen=True, slots=True)
class _Text:
    """A text broken into lines, with its font and the height of each line in pixels."""

    lines: tuple[str, ...]
    font: QFont
    line_height: int


def _texts(notice: Notice, width: int, theme: Theme) -> tuple[_Text, _Text, _Text]:
    """Return head, text and the smaller text below as they are painted in a width."""
    caption, body = theme.size("caption"), theme.size("body")
    bold = QFont.Weight.DemiBold
    head = _broken(f"{notice.sign} {notice.head}".strip(), caption, bold, width)
    text = _broken(notice.text, body, QFont.Weight.Normal, width)
    below = _broken(notice.below, caption, QFont.Weight.Normal, width)
    return (
        _Text(head, style.ui_font(caption, bold), theme.px(18)),
        _Text(text, style.ui_font(body), theme.px(19)),
        _Text(below, style.ui_font(caption), theme.px(18)),
    )


def _height(notice: Notice, width: int, theme: Theme) -> int:
    words = sum(len(text.lines) * text.line_height for text in _texts(notice, width, theme))
    return words + 2 * theme.px(_ABOVE) + theme.px(_TOP) + theme.px(_FOOT)


_ASIDE, _ABOVE = 4, 3
"""How far the box keeps from the sides, and from the rows above and below, in pixels at zoom 1."""

_INSIDE, _TOP, _FOOT = 8, 6, 6
"""How far the words keep from the sides, the top and the foot of the box."""

_MOST_LINES = 60
"""More words than that are cut: no row may fill the list many times over."""


@lru_cache(maxsize=4096)
def _broken(text: str, size: int, weight: QFont.Weight, width: int) -> tuple[str, ...]:
    """Return a text in lines of a width, with an ellipsis where there are more than anybody reads."""
    if not text:
        return ()
    font = style.ui_font(size, weight)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[str] = []
    while len(found) < _MOST_LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        length = line.textLength() if len(found) < _MOST_LINES - 1 else len(text)
        units = text.encode("utf-16-le")[2 * start : 2 * (start + length)]
        part = units.decode("utf-16-le", "ignore").strip()
        found.append(QFontMetrics(font).elidedText(part, Qt.TextElideMode.ElideRight, width))
    layout.endLayout()
    return tuple(found)
