"""How many cases each row of the navigation has, counted one after the other while the desk has nothing else to do."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from fcdesk.archive.archive import Archive
from fcdesk.cases.problems import EnvironmentProblem
from fcdesk.desk.models.case_wants import WantedCases, count_of
from fcdesk.desk.said import problem_words

_PAUSE_MS = 300
"""How long after an edit the counting begins: whoever works fast is not slowed down by it."""


class NavigationCounts(QObject):
    """Counts what it is asked for, one row in each turn of the event loop. The archive is read in this thread only."""

    counted = Signal(str, int)
    problem_met = Signal(str)

    def __init__(self, archive: Archive, parent: QObject) -> None:
        super().__init__(parent)
        self._archive = archive
        self._waiting: dict[str, WantedCases] = {}
        self._is_seen = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)

    def ask(self, wanted: Mapping[str, WantedCases], *, at_once: bool = False) -> None:
        """Count these, by the row's id, in place of what is still waiting."""
        self._waiting = dict(wanted)
        if self._is_seen:
            self._timer.start(0 if at_once else _PAUSE_MS)

    def see(self, *, seen: bool) -> None:
        """Count while somebody sees the numbers, and go on later with what was not counted."""
        self._is_seen = seen
        if seen and self._waiting:
            self._timer.start(0)
        elif not seen:
            self._timer.stop()

    @property
    def is_done(self) -> bool:
        return not self._waiting

    @Slot()
    def _on_timeout(self) -> None:
        if not self._waiting:
            return
        row_id = next(iter(self._waiting))
        wanted = self._waiting.pop(row_id)
        try:
            count = count_of(self._archive, wanted)
        except EnvironmentProblem as problem:
            self._waiting = {}
            self.problem_met.emit(problem_words(problem))
            return
        self.counted.emit(row_id, count)
        self._timer.start(0)
