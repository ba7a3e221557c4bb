"""Table models over plain rows. They tell views exactly what changed, so that selection and place are kept."""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from fcdesk.desk.models.lists import Role, RowWithId
from fcdesk.desk.models.table_rows import Column, in_order, with_words
from fcdesk.desk.tips import tip

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

R = TypeVar("R", bound=RowWithId)


class TableModel(QAbstractTableModel, Generic[R]):
    """Rows in columns, as they come."""

    def __init__(self, columns: Sequence[Column[R]]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._rows: list[R] = []
        self._places: dict[str, int] = {}

    @property
    def rows(self) -> Sequence[R]:
        """The rows that are shown, in the order in which they are."""
        return self._rows

    def place_of(self, row_id: str | None) -> QModelIndex:
        """Return the index of the row with that id, or one that is not valid."""
        place = self._places.get(row_id) if row_id is not None else None
        return self.index(place, 0) if place is not None else QModelIndex()

    def row_at(self, index: _Index) -> R | None:
        return self._rows[index.row()] if index.isValid() else None

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role == Role.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[index.column()].words(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.columns[index.column()].words(row))
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.columns[section].title if orientation == Qt.Orientation.Horizontal else str(section + 1)

    def _put(self, rows: Sequence[R]) -> None:
        """Show other rows instead, telling views which came, went, moved or changed."""
        wanted = {row.id: row for row in rows}
        self._remove(lambda row: row.id not in wanted)
        self._reorder([row.id for row in rows if row.id in self._places])
        self._insert(rows)
        for place, row in enumerate(rows):
            self._change(place, row)

    def _change(self, place: int, row: R) -> None:
        if self._rows[place] != row:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))

    def _remove(self, is_gone: Callable[[R], bool]) -> None:
        gone = [place for place, row in enumerate(self._rows) if is_gone(row)]
        for first, last in reversed(_runs(gone)):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
        if gone:
            self._place()

    def _reorder(self, ids: Sequence[str]) -> None:
        """Put the rows that are there into another order, and every index that a view holds with them."""
        if [row.id for row in self._rows] == list(ids):
            return
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        held_ids = [self._rows[index.row()].id for index in held]
        by_id = {row.id: row for row in self._rows}
        self._rows = [by_id[row_id] for row_id in ids]
        self._place()
        moved = [self.index(self._places[one], index.column()) for one, index in zip(held_ids, held, strict=True)]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def _insert(self, rows: Sequence[R]) -> None:
        new = [place for place, row in enumerate(rows) if row.id not in self._places]
        for first, last in _runs(new):
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows[first:first] = rows[first : last + 1]
            self.endInsertRows()
        if new:
            self._place()

    def _place(self) -> None:
        self._places = {row.id: place for place, row in enumerate(self._rows)}


class RecordsModel(TableModel[R]):
    """All records of one sort that a case has: sorted by a column, or in their own order; filtered by words."""

    def __init__(self, columns: Sequence[Column[R]]) -> None:
        super().__init__(columns)
        self._all: Sequence[R] = ()
        self._words = ""
        self._by: Column[R] | None = None
        self._is_descending = False

    @property
    def total(self) -> int:
        """How many rows there are, shown or not."""
        return len(self._all)

    def show(self, rows: Sequence[R]) -> None:
        """Show these rows, as far as they hold the words that are looked for."""
        self._all = rows
        self._put(self._wanted())

    def look_for(self, words: str) -> None:
        """Show only the rows that hold these words. Another query: the model is reset."""
        if words.split() == self._words.split():
            return
        self._words = words
        self.beginResetModel()
        self._rows = self._wanted()
        self._place()
        self.endResetModel()

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._by = self.columns[column] if column >= 0 else None
        self._is_descending = order == Qt.SortOrder.DescendingOrder
        self._put(self._wanted())

    def _wanted(self) -> list[R]:
        found = with_words(self._all, self.columns, self._words)
        return in_order(found, self._by, descending=self._is_descending)


class PagedModel(TableModel[R]):
    """Rows that are read as they are scrolled to, in the order in which they are wanted.

    `on_more` is called when further ones are wanted, `on_order` when all are wanted in another order.
    """

    def __init__(
        self, columns: Sequence[Column[R]], on_more: Callable[[], object], on_order: Callable[[], object]
    ) -> None:
        super().__init__(columns)
        self._on_more, self._on_order = on_more, on_order
        self._has_more = False
        self.by: str | None = None
        self.is_descending = False

    def begin(self) -> None:
        """Show nothing, until rows are added."""
        self.beginResetModel()
        self._rows, self._places, self._has_more = [], {}, False
        self.endResetModel()

    def add(self, rows: Iterable[R], *, has_more: bool) -> None:
        """Add rows below those that are there; one that is there already stays where it is."""
        self._has_more = has_more
        new = [row for row in rows if row.id not in self._places]
        if new:
            count = len(self._rows)
            self.beginInsertRows(QModelIndex(), count, count + len(new) - 1)
            self._rows += new
            self._places.update((row.id, count + place) for place, row in enumerate(new))
            self.endInsertRows()

    def update_where(self, is_meant: Callable[[R], bool], rows: Iterable[R]) -> None:
        """Show those that are meant as they are now: changed, or gone if they are not among these rows."""
        now = {row.id: row for row in rows}
        self._remove(lambda row: is_meant(row) and row.id not in now)
        for row_id, row in now.items():
            place = self._places.get(row_id)
            if place is not None:
                self._change(place, row)

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        is_sorted = column >= 0
        is_downwards = is_sorted and order == Qt.SortOrder.DescendingOrder
        wanted = (self.columns[column].key if is_sorted else None, is_downwards)
        if wanted != (self.by, self.is_descending):
            self.by, self.is_descending = wanted
            self._on_order()

    @override
    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and self._has_more

    @override
    def fetchMore(self, parent: _Index) -> None:
        if self.canFetchMore(parent):
            self._on_more()


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Return places in order as the first and last of each unbroken run."""
    breaks = [i for i, (one, other) in enumerate(pairwise(places), start=1) if other != one + 1]
    edges = [0, *breaks, len(places)]
    return [(places[start], places[end - 1]) for start, end in pairwise(edges)] if places else []
