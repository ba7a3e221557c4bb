"""Where cases lie, as icons: what stands in place of the navigation where there is little room."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from fcdesk.desk.models.case_wants import Place
from fcdesk.desk.models.lists import Role
from fcdesk.desk.models.navigation_rows import NavigationRow
from fcdesk.desk.models.pane_sizes import RAIL
from fcdesk.desk.screens.navigation import Navigation
from fcdesk.desk.theme import style
from fcdesk.desk.theme.appearance import Appearance

_Index = QModelIndex | QPersistentModelIndex
_ROW = 38
_ICONS = {
    Place.INBOX: "inbox",
    Place.MINE: "folder-open",
    Place.WAITING: "hourglass",
    Place.IN_REVIEW: "user-check",
    Place.PUBLISHED: "circle-check",
    Place.ARCHIVE: "archive",
    Place.ALL: "list",
}
_SAVED = "filter"


class Rail(QWidget):
    """The rows of a navigation, of which the same one is chosen here and there. Enter or a click opens the list."""

    opened = Signal()
    new_case_asked = Signal()

    def __init__(self, navigation: Navigation, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._appearance = appearance
        self.new_button = QToolButton()
        self.new_button.setAccessibleName(self.tr("New case"))
        self.new_button.setToolTip(self.tr("New case"))
        self.list = QListView()
        self.list.setAccessibleName(navigation.accessibleName())
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = _IconDelegate(appearance)
        self.list.setItemDelegate(self._delegate)
        self.list.setModel(navigation.rows)
        self.list.setSelectionModel(navigation.selectionModel())
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
        self.new_button.clicked.connect(self.new_case_asked)
        self.list.clicked.connect(self._on_opened)
        self.list.activated.connect(self._on_opened)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    @property
    def wide(self) -> int:
        """How wide the rail is, in pixels."""
        return self._appearance.theme.px(RAIL)

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit()

    @Slot()
    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        self._delegate.forget()
        self.new_button.setIcon(style.icon("plus", theme))
        self.new_button.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.new_button.setFixedSize(theme.px(40), theme.px(32))
        self._column.setContentsMargins(theme.px(4), theme.px(12), theme.px(4), theme.px(8))
        self._column.setSpacing(theme.px(12))
        self.list.doItemsLayout()


class _IconDelegate(QStyledItemDelegate):
    """Paints a place as its icon, and a heading as a line."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._icons: dict[str, QIcon] = {}

    def forget(self) -> None:
        """Draw the icons anew, as the theme or its size is another now."""
        self._icons.clear()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        theme = self._appearance.theme
        row: NavigationRow = index.data(Role.ROW)
        return QSize(theme.px(32), theme.px(_ROW if row.wanted is not None else 12))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._appearance.theme
        row: NavigationRow = index.data(Role.ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        if row.wanted is None:
            painter.setPen(QPen(QColor(theme.colours["border"]), 1))
            painter.drawLine(QPointF(box.left() + 8, box.center().y()), QPointF(box.right() - 8, box.center().y()))
        else:
            self._paint_place(painter, option, box.adjusted(2, 2, -2, -2), row)
        painter.restore()

    def _paint_place(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, row: NavigationRow) -> None:
        theme = self._appearance.theme
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(QColor(theme.colours["focus"]), 2) if is_focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.colours["sel"]) if is_chosen else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, theme.px(6), theme.px(6))
        size = theme.px(18)
        where = option.rect.center()
        colour = "text" if is_chosen else "text2"
        self._icon(_icon_of(row), colour).paint(
            painter, where.x() - size // 2 + 1, where.y() - size // 2 + 1, size, size
        )

    def _icon(self, name: str, colour: str) -> QIcon:
        key = f"{name} {colour}"
        if key not in self._icons:
            self._icons[key] = style.icon(name, self._appearance.theme, colour, 18)
        return self._icons[key]


def _icon_of(row: NavigationRow) -> str:
    return _SAVED if row.is_saved else _ICONS[Place(row.id)]
