"""The steps of a case, newest first: how each stands now, and how many steps it is from here to there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from typing_extensions import override

from fcdesk.archive.kept_case import LogLine
from fcdesk.casework.history import History
from fcdesk.desk.models.lists import RowsModel

_Index = QModelIndex | QPersistentModelIndex

PAGE = 100
"""How many lines are read at a time."""


class Standing(StrEnum):
    """How a line of the history stands now."""

    HERE = "here"  # the case is as this step left it
    DONE = "done"
    TAKEN_BACK = "taken back"  # redo brings it back
    REPLACED = "replaced"  # taken back, and something else was done since
    NOTE = "note"  # says that something happened, and is no step


@dataclass(frozen=True, slots=True)
class Way:
    """How to get to a step: so many times undo, or redo."""

    count: int
    is_back: bool


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A line of the history."""

    id: str
    line: LogLine
    standing: Standing


def row_of(line: LogLine, history: History) -> HistoryRow:
    """Return a line with how it stands."""
    return HistoryRow(str(line.seq), line, _standing(line, history))


def way_to(line: LogLine, history: History) -> Way | None:
    """Return how to get to where the case stood right after a step, None if there is no way or no need of one."""
    if line.kind == "open":
        back = len(history.done)
    elif line.kind == "do" and line.step in history.done:
        back = history.done.index(line.step)
    elif line.kind == "do" and line.step in history.taken_back:
        return Way(history.taken_back.index(line.step) + 1, is_back=False)
    else:
        return None
    return Way(back, is_back=True) if back else None


def _standing(line: LogLine, history: History) -> Standing:
    if line.kind not in ("open", "do"):
        return Standing.NOTE
    if line.kind == "open":
        return Standing.DONE if history.done else Standing.HERE
    if line.step in history.done:
        return Standing.HERE if line.step == history.done[0] else Standing.DONE
    return Standing.TAKEN_BACK if line.step in history.taken_back else Standing.REPLACED


class HistoryRows(RowsModel[HistoryRow]):
    """Reads a page when it is scrolled to. `read(limit, before)` gives lines, newest first."""

    def __init__(
        self,
        spoken: Callable[[HistoryRow], str],
        read: Callable[[int, int | None], Sequence[LogLine]],
        history: Callable[[], History],
    ) -> None:
        super().__init__(spoken)
        self._read = read
        self._history = history
        self._has_more = True

    @override
    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and self._has_more

    @override
    def fetchMore(self, parent: _Index) -> None:
        before = self._rows[-1].line.seq if self._rows else None
        lines = self._read(PAGE, before)
        self._has_more = len(lines) == PAGE
        self._insert(len(self._rows), lines)

    def refresh(self) -> None:
        """Show what has happened since, and how all the others stand now."""
        newest = self._rows[0].line.seq if self._rows else 0
        self._insert(0, [line for line in self._read(PAGE, None) if line.seq > newest])
        history = self._history()
        self._rows = [replace(row, standing=_standing(row.line, history)) for row in self._rows]
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _insert(self, place: int, lines: Sequence[LogLine]) -> None:
        if lines:
            history = self._history()
            self.beginInsertRows(QModelIndex(), place, place + len(lines) - 1)
            self._rows[place:place] = [row_of(line, history) for line in lines]
            self.endInsertRows()
