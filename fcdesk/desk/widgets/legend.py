"""A line that says what the colours of the article tell: a mark as in the margin, a word, how many claims."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from fcdesk.desk import tips
from fcdesk.desk.lines import listed
from fcdesk.desk.theme import style
from fcdesk.desk.theme.appearance import Appearance

_LONGEST = 180
"""How wide the words of one look get, in pixels at zoom 1."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One look and what it stands for. `is_open`: an outline of dashes, as claims without a verdict have."""

    words: str
    glyph: str
    tone: str
    is_open: bool = False


class Legend(QLabel):
    """Its text is the whole legend, for who listens and for the tooltip; painted is what fits into a line."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._entries: Sequence[Entry] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self._on_appearance_changed)

    def show_entries(self, name: str, entries: Sequence[Entry]) -> None:
        """Show these looks; `name` says what they are of."""
        self._entries = entries
        said = listed(entry.words for entry in entries)
        self.setText(f"{name}: {said}" if entries else name)
        self.setAccessibleName(self.text())
        self.setToolTip(tips.tip("\n".join(f"{entry.glyph} {entry.words}".strip() for entry in entries)))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, self._appearance.theme.px(26))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, 0, self.width(), 1, QColor(theme.colours["border"]))
        metrics = QFontMetrics(style.ui_font(theme.size("caption")))
        end, place = self.width() - theme.px(24), theme.px(16)
        for number, entry in enumerate(self._entries):
            rest = theme.px(40)
            width = min(metrics.horizontalAdvance(entry.words), theme.px(_LONGEST))
            needed = theme.px(22) + width
            is_last = number + 1 == len(self._entries)
            if number and place + needed + (0 if is_last else rest) > end:
                self._paint_words(painter, place, rest, f"+{len(self._entries) - number}")
                break
            self._paint_mark(painter, place, entry)
            self._paint_words(painter, place + theme.px(22), width, entry.words)
            place += needed + theme.px(16)
        painter.end()

    def _box(self, place: int, width: int, height: int) -> QRectF:
        """Return a box so far from where lines begin, in the middle of the height."""
        left = self.width() - place - width if self.isRightToLeft() else place
        return QRectF(left, (self.height() - height) / 2 + 0.5, width, height)

    def _paint_mark(self, painter: QPainter, place: int, entry: Entry) -> None:
        theme = self._appearance.theme
        tone = theme.tone(entry.tone)
        pen = QPen(QColor(tone.solid), 1.4)
        if entry.is_open:
            pen.setDashPattern([2.4, 1.6])
        painter.setPen(pen)
        painter.setBrush(QColor(theme.colours["page"] if entry.is_open else tone.solid))
        box = self._box(place, theme.px(16), theme.px(16))
        painter.drawRoundedRect(box, theme.px(4), theme.px(4))
        painter.setPen(QColor(tone.text_on_soft if entry.is_open else tone.text_on_solid))
        painter.setFont(style.ui_font(theme.px(10), QFont.Weight.DemiBold))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, entry.glyph)

    def _paint_words(self, painter: QPainter, place: int, width: int, words: str) -> None:
        theme = self._appearance.theme
        font = style.ui_font(theme.size("caption"))
        painter.setFont(font)
        painter.setPen(QColor(theme.colours["text2"]))
        room = max(0, min(width + 1, self.width() - place - theme.px(8)))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if self.isRightToLeft():
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self._box(place, room, self.height()), flags, shown)

    @Slot()
    def _on_appearance_changed(self) -> None:
        self.updateGeometry()
        self.update()
