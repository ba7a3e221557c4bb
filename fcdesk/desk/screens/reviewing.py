"""Reads a review copy back: asks for the file, compares it in a job, and takes over what is ticked."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.casework.exporting import draft_of
from fcdesk.casework.reviewing import Material, Review, accept, read_back, read_file
from fcdesk.desk.runtime.jobs import Jobs
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.said import problem_words
from fcdesk.desk.screens.review_dialog import ReviewDialog
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.file_chooser import chooser_to_open


class Reviewing(QObject):
    """The way from a document that came back to the texts of the case."""

    def __init__(self, session: Session, jobs: Jobs, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._appearance = appearance
        self._window = window
        self._dialog: ReviewDialog | None = None
        self._review: Review | None = None

    @Slot()
    def ask(self) -> None:
        """Ask for the document that came back."""
        if self._session.case is None:
            return
        words = self.tr("Word documents (*.docx)")
        chooser = chooser_to_open(self._window, self.tr("A review copy that came back"), words)
        chooser.fileSelected.connect(self.read)
        chooser.open()

    @Slot(str)
    def read(self, name: str) -> None:
        """Compare a document with what was sent and with the case as it is."""
        bench = self._session.bench
        if bench is not None:
            material = Material(draft_of(self._session.room, bench), tuple(bench.log()))
            work = partial(_compared, material, Path(name))
            said = self.tr("Reading {name}").format(name=Path(name).name)
            self._jobs.start(said, work, self._on_compared, self._on_failed)

    @Slot(object)
    def _on_compared(self, review: Review) -> None:
        case = self._session.case
        if case is None or review.copy.id not in case.review_copies or self._dialog is not None:
            return  # another case is on the desk by now
        self._review = review
        self._dialog = ReviewDialog(review, self._appearance, self._window)
        self._dialog.submitted.connect(self._on_submitted)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, RuleBroken | EnvironmentProblem):
            raise error
        self._session.problem_met.emit(problem_words(error))

    @Slot()
    def _on_submitted(self) -> None:
        dialog, review, bench = self._dialog, self._review, self._session.bench
        if dialog is None or review is None or bench is None:
            return
        try:
            is_changed = accept(bench, review, dialog.rows.names)
        except (RuleBroken, EnvironmentProblem) as problem:
            dialog.problem.say(problem_words(problem))
            return
        dialog.accept()
        if is_changed:
            self._session.told.emit(self.tr("Taken over from the review copy"))

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = self._review = None


def _compared(material: Material, path: Path) -> Review:
    return read_back(material, read_file(path), path.name)
