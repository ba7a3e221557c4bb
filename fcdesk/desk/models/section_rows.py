"""The sections of a kind of document as a list that is ticked and put in order."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from fcdesk.cases.house import Section
from fcdesk.desk import wording

_Index = QModelIndex | QPersistentModelIndex


class SectionRows(QAbstractListModel):
    """The sections that a document has, in their order, then those that it could have. `chosen` tells of a change."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[Section, bool]] = []

    @property
    def sections(self) -> tuple[Section, ...]:
        """The ticked ones in their order."""
        return tuple(section for section, ticked in self._rows if ticked)

    def show(self, known: Sequence[Section], ticked: Sequence[Section]) -> None:
        """Show the sections of another kind of document."""
        rows = [(one, True) for one in ticked if one in known]
        rows += [(one, False) for one in known if one not in ticked]
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def move(self, place: int, by: int) -> int:
        """Move a row up (-1) or down (1); return where it is then."""
        target = place + by
        if not (0 <= place < len(self._rows) and 0 <= target < len(self._rows)):
            return place
        self.beginMoveRows(QModelIndex(), place, place, QModelIndex(), target + (by > 0))
        self._rows.insert(target, self._rows.pop(place))
        self.endMoveRows()
        self.chosen.emit()
        return target

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        section, ticked = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return wording.section_words(section)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return None

    @override
    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self._rows[index.row()] = (self._rows[index.row()][0], Qt.CheckState(value) is Qt.CheckState.Checked)
        self.dataChanged.emit(index, index, [role])
        self.chosen.emit()
        return True
