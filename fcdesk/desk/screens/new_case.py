"""Makes a new case: reads the article off the window's thread, then puts the case on the desk."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.casework.sample import sample_case
from fcdesk.casework.starting import start_case
from fcdesk.desk.runtime.jobs import Jobs
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.said import problem_words, said
from fcdesk.desk.screens.new_case_dialog import NewCaseDialog
from fcdesk.intake.reading import Reading
from fcdesk.intake.sources import read_path, read_text


class NewCase(QObject):
    """The way from an article to an open case."""

    started = Signal()  # a case is on the desk that was not before: somebody wants to read its article

    def __init__(self, session: Session, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._window = window
        self._dialog: NewCaseDialog | None = None
        self._about: dict[str, str | None] = {}
        self._is_reading = False

    @Slot()
    def ask(self) -> None:
        """Ask for the article."""
        if self._dialog is not None:
            return
        dialog = NewCaseDialog(self._window)
        held: QMimeData | None = QGuiApplication.clipboard().mimeData()
        dialog.begin_with(QMimeData() if held is None else held)  # none, where nothing was ever copied
        dialog.text_given.connect(self.read_text)
        dialog.file_given.connect(self.read_file)
        dialog.sample_asked.connect(self.open_sample)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        dialog.open()

    @Slot(str, object)
    def read_text(self, text: str, about: dict[str, str | None]) -> None:
        self._start(partial(read_text, text), about)

    @Slot(str, object)
    def read_file(self, name: str, about: dict[str, str | None] | None = None) -> None:
        """Make a case from a file. What is said about it goes before what it says of itself."""
        self._start(partial(read_path, Path(name)), about or {})

    @Slot()
    def open_sample(self) -> None:
        """Put the sample case on the desk."""
        if self._session.attempt(self._opened_sample):
            self._close_dialog()
            self.started.emit()

    def _opened_sample(self) -> bool:
        self._session.open(sample_case(self._session.room))
        return True

    def _start(self, work: "partial[Reading]", about: dict[str, str | None]) -> None:
        if self._is_reading:  # a second click on the same button
            return
        self._is_reading, self._about = True, about
        self._jobs.start(self.tr("Reading the article"), work, self._on_read, self._on_failed)

    @Slot(object)
    def _on_read(self, reading: Reading) -> None:
        self._is_reading = False
        try:
            bench = start_case(self._session.room, reading, **self._about)
        except (RuleBroken, EnvironmentProblem) as problem:
            self._say(problem_words(problem))
            return
        self._close_dialog()
        self._session.open(bench)
        self.started.emit()
        if reading.remarks:
            self._session.told.emit(" ".join(map(said, reading.remarks)))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._is_reading = False
        if not isinstance(error, RuleBroken | EnvironmentProblem):
            raise error
        self._say(problem_words(error))

    def _say(self, words: str) -> None:
        if self._dialog is not None:
            self._dialog.say(words)
        else:
            self._session.problem_met.emit(words)

    def _close_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.accept()

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None
