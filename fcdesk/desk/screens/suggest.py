"""Puts forward claims: finds them in a job, marks them as one step that can be undone."""

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from fcdesk.cases.model import Case
from fcdesk.casework.suggesting import by_strength, spotted_in, still_open, take_unseen
from fcdesk.casework.workbench import Workbench
from fcdesk.desk.runtime.jobs import Jobs
from fcdesk.desk.runtime.session import Session
from fcdesk.spotting.suggestions import Sentence

MOST = 100
"""How many suggestions are marked at once: nobody asked for thousands of claims."""


class SuggestClaims(QObject):
    """The way from an article to claims put forward by the program."""

    def __init__(self, session: Session, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._bench: Workbench | None = None

    @Slot()
    def start(self) -> None:
        """Look for claims that are not marked yet."""
        bench = self._session.bench
        if bench is not None and self._bench is None:
            self._bench = bench
            self._jobs.start(
                self.tr("Looking for claims"), partial(_open_in, bench.case), self._on_found, self._on_failed
            )

    @Slot(object)
    def _on_found(self, sentences: list[Sentence]) -> None:
        bench, self._bench = self._bench, None
        if bench is None or bench is not self._session.bench:
            return  # another case is on the desk by now
        if not sentences:
            self._session.told.emit(self.tr("No further sentence here is worth suggesting"))
        elif self._session.attempt(partial(take_unseen, bench, sentences[:MOST])) and len(sentences) > MOST:
            words = self.tr("The best {most} of {all} suggestions were marked. Press S again for more")
            self._session.told.emit(words.format(most=MOST, all=len(sentences)))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._bench = None
        raise error


def _open_in(case: Case) -> list[Sentence]:
    return by_strength(still_open(case, spotted_in(case)))
