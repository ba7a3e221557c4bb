"""How a suggestion is painted in the list: strength, quote, who says it, what speaks for checking it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from unicodedata import bidirectional

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from fcdesk.desk.models.lists import Role
from fcdesk.desk.positions import Utf16Map
from fcdesk.desk.theme import style
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.theme.tokens import Theme
from fcdesk.desk.widgets.delegates import Card, CardDelegate

_QUOTE_LINES = 3
_BARS = 3


@dataclass(frozen=True, slots=True)
class SuggestionWords:
    """What a suggestion's card says. `strength` is 1 to 3; `mark` may be empty."""

    strength: int
    head: str
    mark: str
    quote: str
    source: str
    reasons: str


class SuggestionDelegate(CardDelegate):
    """Paints each suggestion as a card of one height. `words_of` makes the words of a row."""

    def __init__(self, appearance: Appearance, words_of: Callable[[Any], SuggestionWords]) -> None:
        super().__init__(appearance, _no_card, _QUOTE_LINES + 3, framed=True)
        self._words_of = words_of

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = self._appearance.theme
        words = self._words_of(index.data(Role.ROW))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        box = option.rect.adjusted(theme.px(4), theme.px(3), -theme.px(4), -theme.px(3))
        self._paint_box(painter, box, option.state, theme)
        inner = box.adjusted(theme.px(10), theme.px(4), -theme.px(10), -theme.px(4))
        lines = [inner.adjusted(0, n * theme.px(20), 0, 0) for n in range(self._lines)]
        for line in lines:
            line.setHeight(theme.px(20))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        _paint_head(painter, lines[0], words, theme, mirrored=mirrored)
        body = style.ui_font(theme.size("body"))
        quote = wrapped(words.quote, body, inner.width(), _QUOTE_LINES)
        caption = style.ui_font(theme.size("caption"))
        parts = [(_directed(line, words.quote), body, "text") for line in quote]
        parts += [(words.source, caption, "text2"), (words.reasons, caption, "text2")]
        for line, (said, font, colour) in zip(lines[1:], parts, strict=False):
            _paint_line(painter, line, said, font, QColor(theme.colours[colour]))
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._appearance.theme.px(80), self.height())


def wrapped(words: str, font: QFont, width: int, most: int) -> list[str]:
    """Return words broken into lines of a width, at most so many, the last one cut with an ellipsis."""
    layout = QTextLayout(words, font)
    positions = Utf16Map(words)
    starts: list[int] = []
    layout.beginLayout()
    while len(starts) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        starts.append(positions.points(line.textStart()))
    layout.endLayout()
    ends = [*starts[1:], len(words)]
    lines = [words[start:end].strip() for start, end in zip(starts, ends, strict=True)]
    if lines:
        lines[-1] = QFontMetrics(font).elidedText(lines[-1], Qt.TextElideMode.ElideRight, width)
    return lines


def _directed(line: str, quote: str) -> str:
    """Return a line of a quote, written in the direction of the whole quote and not of the line or the desk."""
    strong = next((kind for kind in map(bidirectional, quote) if kind in {"L", "R", "AL"}), "L")
    before = "\u2066" if strong == "L" else "\u2067"
    return f"{before}{line}\u2069"


def _no_card(_row: object) -> Card:
    return Card("", "", ())


def _paint_head(painter: QPainter, line: QRect, words: SuggestionWords, theme: Theme, *, mirrored: bool) -> None:
    room = line.adjusted(0, 0, 0, 0)
    bars = _paint_strength(painter, line, words.strength, theme, mirrored=mirrored)
    font = style.ui_font(theme.size("caption"), QFont.Weight.DemiBold)
    gap = theme.px(6)
    if words.mark:
        marked = QFontMetrics(font).horizontalAdvance(words.mark) + theme.px(12)
        left = room.left() if mirrored else room.right() - marked
        _paint_mark(painter, QRectF(left, room.top() + 1, marked, room.height() - 3), words.mark, font, theme)
        room.adjust(marked + gap if mirrored else 0, 0, 0 if mirrored else -marked - gap, 0)
    room.adjust(0 if mirrored else bars + gap, 0, -bars - gap if mirrored else 0, 0)
    _paint_line(painter, room, words.head, font, QColor(theme.colours["text2"]))


def _paint_strength(painter: QPainter, line: QRect, strength: int, theme: Theme, *, mirrored: bool) -> int:
    """Paint three bars of growing height, as many filled as there is strength; return the width taken."""
    wide, gap, base = theme.px(4), theme.px(2), line.center().y() + theme.px(6)
    taken = _BARS * wide + (_BARS - 1) * gap
    for number in range(_BARS):
        step = number * (wide + gap)
        left = line.right() - wide - step if mirrored else line.left() + step
        high = theme.px(4 + 4 * number)
        painter.setPen(QPen(QColor(theme.colours["accent"]), 1))
        painter.setBrush(QColor(theme.colours["accent"]) if number < strength else Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(left + 0.5, base - high + 0.5, wide - 1, high - 1))
    return taken


def _paint_mark(painter: QPainter, box: QRectF, mark: str, font: QFont, theme: Theme) -> None:
    tone = theme.tone("nocheck")
    pen = QPen(QColor(tone.solid), 1)
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(QColor(tone.soft))
    painter.drawRoundedRect(box, theme.px(4), theme.px(4))
    painter.setPen(QColor(tone.text_on_soft))
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, mark)


def _paint_line(painter: QPainter, line: QRect, words: str, font: QFont, colour: QColor) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
