"""List models over plain rows. They tell views exactly what changed, so that selection and place are kept."""

from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from enum import IntEnum
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from fcdesk.desk.tips import tip

_Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a delegate asks for besides Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1


class RowWithId(Protocol):
    """Any row that can be told from the others."""

    @property
    def id(self) -> str: ...


R = TypeVar("R", bound=RowWithId)


class RowsModel(QAbstractListModel, Generic[R]):
    """Rows in one column. `spoken` gives the words that a screen reader says for a row."""

    def __init__(self, spoken: Callable[[R], str]) -> None:
        super().__init__()
        self._spoken = spoken
        self._rows: list[R] = []

    @property
    def rows(self) -> Sequence[R]:
        return self._rows

    def show(self, rows: Sequence[R]) -> None:
        """Show these rows instead, telling views of each row that came, went or changed."""
        old_ids, new_ids = [row.id for row in self._rows], [row.id for row in rows]
        if old_ids != new_ids:
            self._move_to(old_ids, new_ids, rows)
        for place, row in enumerate(rows):
            if self._rows[place] != row:
                self._rows[place] = row
                index = self.index(place)
                self.dataChanged.emit(index, index)

    def place_of(self, row_id: str | None) -> QModelIndex:
        """Return the index of the row with that id, or one that is not valid."""
        place = next((i for i, row in enumerate(self._rows) if row.id == row_id), -1)
        return self.index(place) if place >= 0 else QModelIndex()

    def row_at(self, index: _Index) -> R | None:
        return self._rows[index.row()] if index.isValid() else None

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role == Role.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._spoken(row))
        return None

    def _move_to(self, old_ids: list[str], new_ids: list[str], rows: Sequence[R]) -> None:
        matcher = SequenceMatcher(None, old_ids, new_ids, autojunk=False)
        for tag, old_start, old_end, new_start, new_end in reversed(matcher.get_opcodes()):
            if tag in ("delete", "replace"):
                self.beginRemoveRows(QModelIndex(), old_start, old_end - 1)
                del self._rows[old_start:old_end]
                self.endRemoveRows()
            if tag in ("insert", "replace"):
                self.beginInsertRows(QModelIndex(), old_start, old_start + new_end - new_start - 1)
                self._rows[old_start:old_start] = rows[new_start:new_end]
                self.endInsertRows()
