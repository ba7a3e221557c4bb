"""Remarks under each other, each with all its words: notes on a claim, earlier verdicts."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from fcdesk.desk.models.lists import Role, RowsModel
from fcdesk.desk.theme import style
from fcdesk.desk.theme.appearance import Appearance

_Index = QModelIndex | QPersistentModelIndex

_TALLEST = 260
"""How high the list grows, in pixels at zoom 1, before it scrolls by itself."""


@dataclass(frozen=True, slots=True)
class RemarkRow:
    """A remark as the list shows it. The head says who made it, and when."""

    id: str
    text: str
    head: str


class RemarkDelegate(QStyledItemDelegate):
    """Paints a remark with all its words, in as many lines as they take."""

    def __init__(self, appearance: Appearance, view: QListView) -> None:
        super().__init__(view)
        self._appearance = appearance
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        theme = self._appearance.theme
        row: RemarkRow = index.data(Role.ROW)
        width = max(theme.px(60), self._view.viewport().width())
        room = QRect(0, 0, width - theme.px(20), 1 << 20)
        metrics = QFontMetrics(style.ui_font(theme.size("body")))
        words = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading, row.text)
        return QSize(width, words.height() + theme.px(34))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._appearance.theme
        row: RemarkRow = index.data(Role.ROW)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(1, 1, -1, -theme.px(5))
        painter.setPen(QPen(QColor(theme.colours["focus" if is_focused else "border"]), 2 if is_focused else 1))
        painter.setBrush(QColor(theme.colours["sel" if is_chosen else "surface"]))
        painter.drawRoundedRect(QRectF(box), theme.px(6), theme.px(6))
        inner = box.adjusted(theme.px(9), theme.px(4), -theme.px(9), -theme.px(4))
        head = QRect(inner.left(), inner.top(), inner.width(), theme.px(18))
        painter.setFont(style.ui_font(theme.size("caption")))
        painter.setPen(QColor(theme.colours["text2"]))
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, row.head)
        painter.setFont(style.ui_font(theme.size("body")))
        painter.setPen(QColor(theme.colours["text"]))
        words = inner.adjusted(0, theme.px(19), 0, 0)
        painter.drawText(words, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading, row.text)
        painter.restore()


class RemarkList(QListView):
    """As high as its remarks, up to a point."""

    def __init__(self, name: str, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.rows: RowsModel[RemarkRow] = RowsModel(_spoken)
        self.setAccessibleName(name)
        self.setItemDelegate(RemarkDelegate(appearance, self))
        self.setModel(self.rows)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self) -> None:
        """Take the height of the remarks; there is no list without any."""
        heights = (self.sizeHintForRow(place) for place in range(len(self.rows.rows)))
        self.setFixedHeight(min(sum(heights) + 2, self._appearance.theme.px(_TALLEST)))
        self.setVisible(bool(self.rows.rows))


def _spoken(row: RemarkRow) -> str:
    return f"{row.text}, {row.head}"
