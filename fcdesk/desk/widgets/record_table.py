"""A table of records: rows of one height, chosen with keys or mouse, copied, sorted; columns as somebody wants them."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QItemSelectionModel, QMimeData, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHeaderView, QTableView
from typing_extensions import override

from fcdesk.desk.models.lists import RowWithId
from fcdesk.desk.models.table_rows import Column, TableLook, TableOrder, as_html, as_text
from fcdesk.desk.models.tables import TableModel
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.table_delegate import TableDelegate
from fcdesk.desk.widgets.table_header import TableHeader

_Move = QAbstractItemView.CursorAction
_UP, _DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
R = TypeVar("R", bound=RowWithId)


class RecordTable(QTableView, Generic[R]):
    """Shows a model's rows. `name` is what it is called, `key` the name of its look in the settings."""

    chosen = Signal(str)  # somebody went to a row
    opened = Signal(str)
    deletion_asked = Signal(str)
    copied = Signal(int)

    def __init__(
        self,
        name: str,
        key: str,
        model: TableModel[R],
        delegate: TableDelegate,
        appearance: Appearance,
        settings: Settings,
    ) -> None:
        super().__init__()
        self._rows, self._delegate = model, delegate
        self._appearance, self._settings, self._key = appearance, settings, key
        self._is_showing = self._is_fitting = False
        self._look = TableLook.of(model.columns, settings.text(key, ""))
        self.setObjectName("records")
        self.setAccessibleName(name)
        self.header = TableHeader(self.tr("Headings"), appearance, self)
        self.setHorizontalHeader(self.header)
        self._set_up()
        self.setItemDelegate(delegate)
        self.setModel(model)
        self.header.sectionResized.connect(self._on_section_resized)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.activated.connect(self._on_activated)
        appearance.changed.connect(self.fit)
        self.fit()

    @property
    def columns(self) -> Sequence[Column[R]]:
        """All columns there are, shown or not."""
        return self._rows.columns

    @property
    def shown_columns(self) -> list[Column[R]]:
        """The columns in view, in their order."""
        return [column for column in self._rows.columns if column.key not in self._look.hidden]

    def show_column(self, key: str, *, shown: bool) -> None:
        """Show a column or hide it, and remember that."""
        self._look = self._look.with_hidden(key, hidden=not shown)
        self._keep()
        self.fit()

    def show_current(self, row_id: str | None) -> None:
        """Show which row is the current one; nobody has chosen it here. Rows chosen together stay so if it is one."""
        index = self._rows.place_of(row_id)
        here = self.currentIndex()
        if index.isValid() and here.isValid() and index.row() == here.row() and self._is_selected(here):
            return
        self._is_showing = True
        column = here.column() if here.isValid() else 0
        self.choose(self._rows.index(index.row(), column) if index.isValid() else QModelIndex())
        if not index.isValid():
            self.clearSelection()
        self._is_showing = False

    def choose(self, index: QModelIndex) -> None:
        """Make a row the current one, and the only one chosen. Qt would heed the keys that are held: Shift, to redo."""
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)

    def let_sort(self) -> None:
        """Have the rows sorted by the headings: at first as they were sorted last, or else as they come."""
        order = TableOrder.of(self.columns, self._settings.text(f"{self._key}-order", ""))
        self.header.setSortIndicator(order.place_in(self.columns), _DOWN if order.is_descending else _UP)
        self.setSortingEnabled(True)
        self.header.sortIndicatorChanged.connect(self._on_order_changed)

    def step(self, by: int) -> None:
        """Go to the next row (1) or the one before (-1)."""
        here = self.currentIndex()
        place = max(0, min(len(self._rows.rows) - 1, here.row() + by if here.isValid() else 0))
        if self._rows.rows:
            self.choose(self._rows.index(place, max(0, here.column())))

    def hold_choice(self, *, held: bool) -> None:
        """Say whether rows are on the move: whom Qt chooses on the way there, nobody has chosen."""
        self._is_showing = held

    @Slot()
    def copy_table(self) -> None:
        """Put the rows that are chosen together on the clipboard, or all if fewer than two are."""
        rows = self._selected()
        self._copy(rows if len(rows) > 1 else self._rows.rows)

    @Slot()
    def copy_selected(self) -> None:
        """Put the chosen rows on the clipboard."""
        self._copy(self._selected())

    @Slot()
    def fit(self) -> None:
        """Give rows and columns their measures, and the room that is left to the column that takes it."""
        high = self._delegate.height()
        self.verticalHeader().setMinimumSectionSize(high)
        self.verticalHeader().setDefaultSectionSize(high)
        self._is_fitting = True
        theme, rest = self._appearance.theme, self.viewport().width()
        for place, column in enumerate(self._rows.columns):
            self.setColumnHidden(place, column.key in self._look.hidden)
            if not column.takes_rest:
                self.setColumnWidth(place, theme.px(self._look.width(column)))
                rest -= 0 if self.isColumnHidden(place) else self.columnWidth(place)
        for place, column in enumerate(self._rows.columns):
            if column.takes_rest:
                self.setColumnWidth(place, max(theme.px(min(180, column.width)), rest))
        self._is_fitting = False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._rows.row_at(self.currentIndex())
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selected()
        elif event.key() == Qt.Key.Key_Delete and row is not None:
            self.deletion_asked.emit(row.id)
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Do nothing: single letters are commands, and the box above finds words."""

    @override
    def moveCursor(self, cursorAction: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        rows = self._rows.rowCount()
        if rows and cursorAction in (_Move.MoveHome, _Move.MoveEnd):  # a table would go along the row
            return self._rows.index(
                0 if cursorAction is _Move.MoveHome else rows - 1, max(0, self.currentIndex().column())
            )
        return super().moveCursor(cursorAction, modifiers)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().hide()

    def _is_selected(self, index: QModelIndex) -> bool:
        return self.selectionModel().isSelected(index)

    def _selected(self) -> list[R]:
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._rows.rows[place] for place in places]

    def _copy(self, rows: Sequence[R]) -> None:
        if not rows:
            return
        data = QMimeData()
        data.setText(as_text(rows, self.shown_columns))
        data.setHtml(as_html(rows, self.shown_columns))
        QApplication.clipboard().setMimeData(data)
        self.copied.emit(len(rows))

    def _keep(self) -> None:
        self._settings.keep(self._key, self._look.kept(self._rows.columns))

    @Slot(int, int, int)
    def _on_section_resized(self, place: int, _before: int, now: int) -> None:
        """Remember how wide somebody made a column, and give what is left to the one that takes it."""
        column = self._rows.columns[place]
        if self._is_fitting or column.takes_rest or not now:
            return
        self._look = self._look.with_width(column.key, round(now / self._appearance.theme.zoom))
        self._keep()
        self.fit()

    @Slot(int, Qt.SortOrder)
    def _on_order_changed(self, place: int, order: Qt.SortOrder) -> None:
        key = self.columns[place].key if place >= 0 else ""
        self._settings.keep(f"{self._key}-order", TableOrder(key, is_descending=order == _DOWN).kept())

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = self._rows.row_at(current)
        if row is not None and not self._is_showing:
            self.chosen.emit(row.id)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index)
        if row is not None:
            self.opened.emit(row.id)
