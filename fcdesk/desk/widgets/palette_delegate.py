"""How a row of the palette is painted: what it is, its words, and its key at the end."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from fcdesk.desk.models.lists import Role
from fcdesk.desk.models.palette_rows import Kind, PaletteRow
from fcdesk.desk.theme import style
from fcdesk.desk.theme.appearance import Appearance

_Index = QModelIndex | QPersistentModelIndex
_ICONS = {
    Kind.COMMAND: "command",
    Kind.CLAIM: "message-square-quote",
    Kind.EVIDENCE: "paperclip",
    Kind.CASE: "folder",
}
_NOTE_SHARE = 0.42
"""How much of a row its note may take."""


class PaletteDelegate(QStyledItemDelegate):
    """Paints from both ends towards the middle, whichever way the script runs."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._icons: dict[Kind, QIcon] = {}
        self._icons_of = ""

    def height(self) -> int:
        """Return the height of each row in pixels."""
        return self._appearance.theme.px(36)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(self._appearance.theme.px(80), self.height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: PaletteRow = index.data(Role.ROW)
        theme = self._appearance.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(theme.px(6), theme.px(1), -theme.px(6), -theme.px(1))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.colours["sel"]))
            painter.drawRoundedRect(QRectF(box), theme.px(6), theme.px(6))
        is_left_to_right = bool(option.direction == Qt.LayoutDirection.LeftToRight)
        room = _Room(box.adjusted(theme.px(10), 0, -theme.px(10), 0), is_left_to_right=is_left_to_right)
        self._icon(row.kind).paint(painter, room.first(theme.px(16), theme.px(12)))
        if row.keys and not row.why_not:
            self._paint_keys(painter, room, row.keys)
        self._paint_note(painter, room, row.why_not or row.note)
        self._write(painter, room.rest, row.words, "text3" if row.why_not else "text", "body")
        painter.restore()

    def _paint_keys(self, painter: QPainter, room: "_Room", keys: str) -> None:
        theme = self._appearance.theme
        font = style.ui_font(theme.size("caption"))
        chip = room.last(QFontMetrics(font).horizontalAdvance(keys) + theme.px(16), theme.px(8))
        chip.setHeight(theme.px(20))
        chip.moveTop(room.rest.center().y() - theme.px(10))
        painter.setPen(QPen(QColor(theme.colours["border"]), 1))
        painter.setBrush(QColor(theme.colours["app"]))
        painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4))
        painter.setFont(font)
        painter.setPen(QColor(theme.colours["text2"]))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, keys)

    def _paint_note(self, painter: QPainter, room: "_Room", note: str) -> None:
        if note:
            theme = self._appearance.theme
            width = QFontMetrics(style.ui_font(theme.size("caption"))).horizontalAdvance(note) + theme.px(2)
            place = room.last(min(width, int(room.rest.width() * _NOTE_SHARE)), theme.px(12))
            self._write(painter, place, note, "text3", "caption")

    def _write(self, painter: QPainter, box: QRect, words: str, colour: str, size: str) -> None:
        theme = self._appearance.theme
        font = style.ui_font(theme.size(size), QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(theme.colours[colour]))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)

    def _icon(self, kind: Kind) -> QIcon:
        theme = self._appearance.theme
        look = f"{theme.name} {theme.zoom}"
        if look != self._icons_of:
            self._icons, self._icons_of = {}, look
        if kind not in self._icons:
            self._icons[kind] = style.icon(_ICONS[kind], theme)
        return self._icons[kind]


class _Room:
    """What is still free of a row's box."""

    def __init__(self, box: QRect, *, is_left_to_right: bool) -> None:
        self.rest = box
        self._is_left_to_right = is_left_to_right

    def first(self, width: int, gap: int) -> QRect:
        """Take a place where reading begins."""
        return self._take(width, gap, at_left=self._is_left_to_right)

    def last(self, width: int, gap: int) -> QRect:
        """Take a place where reading ends."""
        return self._take(width, gap, at_left=not self._is_left_to_right)

    def _take(self, width: int, gap: int, *, at_left: bool) -> QRect:
        place = QRect(self.rest)
        if at_left:
            place.setRight(place.left() + width - 1)
            self.rest = self.rest.adjusted(width + gap, 0, 0, 0)
        else:
            place.setLeft(place.right() - width + 1)
            self.rest = self.rest.adjusted(0, 0, -width - gap, 0)
        return place
