"""The list of cases: grows as it is scrolled, and keeps its selection when a case moves to the top."""

from collections.abc import Callable, Iterator
from itertools import islice

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from typing_extensions import override

from fcdesk.archive.listing import CaseRow
from fcdesk.cases.problems import EnvironmentProblem
from fcdesk.desk.models.case_wants import PAGE
from fcdesk.desk.models.lists import RowsModel
from fcdesk.desk.said import problem_words

_Index = QModelIndex | QPersistentModelIndex


class CaseRows(RowsModel[CaseRow]):
    """Cases from an iterator that reads them as they are come to. `on_problem` is told if that fails."""

    def __init__(self, spoken: Callable[[CaseRow], str], on_problem: Callable[[str], object]) -> None:
        super().__init__(spoken)
        self._on_problem = on_problem
        self._ids: set[str] = set()
        self._source: Iterator[CaseRow] | None = None

    def begin(self, source: Iterator[CaseRow]) -> None:
        """Show other cases, from their first one on."""
        self.beginResetModel()
        self._rows, self._ids = [], set()
        self._source = source
        self._rows = self._next_page()
        self.endResetModel()

    def lift(self, row: CaseRow) -> None:
        """Show a case at the top, where one belongs that was changed just now."""
        place = self.place_of(row.id).row() if row.id in self._ids else -1
        if place > 0:
            self.beginMoveRows(QModelIndex(), place, place, QModelIndex(), 0)
            self._rows.insert(0, self._rows.pop(place))
            self.endMoveRows()
        elif place < 0:
            self.beginInsertRows(QModelIndex(), 0, 0)
            self._rows.insert(0, row)
            self._ids.add(row.id)
            self.endInsertRows()
        if self._rows[0] != row:
            self._rows[0] = row
            self.dataChanged.emit(self.index(0), self.index(0))

    def drop(self, case_id: str) -> None:
        """Show a case no longer."""
        place = self.place_of(case_id).row()
        if place >= 0:
            self.beginRemoveRows(QModelIndex(), place, place)
            self._ids.discard(self._rows.pop(place).id)
            self.endRemoveRows()

    @override
    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and self._source is not None

    @override
    def fetchMore(self, parent: _Index) -> None:
        page = self._next_page()
        if page:
            count = len(self._rows)
            self.beginInsertRows(QModelIndex(), count, count + len(page) - 1)
            self._rows += page
            self.endInsertRows()

    def _next_page(self) -> list[CaseRow]:
        """Return the next cases that are not shown yet: one that was changed meanwhile stands at the top already."""
        if self._source is None:
            return []
        try:
            read = list(islice(self._source, PAGE))
        except EnvironmentProblem as problem:
            self._source = None
            self._on_problem(problem_words(problem))
            return []
        if len(read) < PAGE:
            self._source = None
        page = [row for row in read if row.id not in self._ids]
        self._ids.update(row.id for row in page)
        return page
