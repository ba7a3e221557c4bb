"""The list of keys as a table: command, menu, keys."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from fcdesk.desk.models.command_keys import KeyRow

_Index = QModelIndex | QPersistentModelIndex


class KeyTable(QAbstractTableModel):
    """One row for each command that is shown."""

    def __init__(self, headings: tuple[str, str, str]) -> None:
        super().__init__()
        self._headings = headings
        self._rows: list[KeyRow] = []

    @property
    def rows(self) -> Sequence[KeyRow]:
        return self._rows

    def show(self, rows: Sequence[KeyRow]) -> None:
        """Show these rows. Only where they are others than before does the table begin anew."""
        if [row.id for row in rows] == [row.id for row in self._rows]:
            self._rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._headings) - 1))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row_at(self, index: _Index) -> KeyRow | None:
        return self._rows[index.row()] if index.isValid() else None

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return (row.words, row.menu, row.keys)[index.column()]

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._headings[section]
