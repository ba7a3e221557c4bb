"""The rows of the navigation: where cases lie, and filters kept under a name. No Qt but the model's."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from fcdesk.desk.models.case_wants import WantedCases
from fcdesk.desk.models.lists import RowsModel

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class NavigationRow:
    """A place or a saved filter with the number of its cases (None: not counted yet), or (no `wanted`) a heading."""

    id: str
    words: str
    wanted: WantedCases | None
    count: int | None = None
    is_saved: bool = False


class NavigationRows(RowsModel[NavigationRow]):
    """Rows of which headings cannot be chosen."""

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        return Qt.ItemFlag.NoItemFlags if row is not None and row.wanted is None else super().flags(index)
