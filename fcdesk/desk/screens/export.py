"""Exports the write-up: asks where to, writes it in a job, notes it in the log."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.cases.text import as_sentence
from fcdesk.casework.exporting import Exported, draft_of, note, write_document
from fcdesk.desk.runtime.jobs import Jobs
from fcdesk.desk.runtime.session import Session


class ExportToWord(QObject):
    """The way from a case to a Word document."""

    def __init__(self, session: Session, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._window = window

    @Slot()
    def ask(self) -> None:
        """Ask where the document is to lie."""
        case = self._session.case
        if case is None:
            return
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chooser = QFileDialog(self._window, self.tr("Export to Word"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDirectory(documents)
        chooser.setNameFilter(self.tr("Word documents (*.docx)"))
        chooser.setDefaultSuffix("docx")
        chooser.selectFile(f"{case.details.reference}.docx")
        chooser.fileSelected.connect(self.write)
        chooser.open()

    @Slot(str)
    def write(self, name: str) -> None:
        """Write the document of the case as it is now."""
        bench = self._session.bench
        if bench is None:
            return
        draft = draft_of(self._session.room, bench)
        work = partial(write_document, draft, Path(name))
        self._jobs.start(self.tr("Writing the write-up"), work, self._on_written, self._on_failed)

    @Slot(object)
    def _on_written(self, exported: Exported) -> None:
        if self._session.attempt(partial(self._noted, exported)):
            words = [self.tr("Written: {path}").format(path=exported.path), *exported.remarks]
            self._session.told.emit(" ".join(as_sentence(one) for one in words))

    def _noted(self, exported: Exported) -> bool:
        bench = self._session.bench
        if bench is None or bench.case.id != exported.case_id:  # another case is on the desk by now
            bench = self._session.room.open_id(exported.case_id)
        note(bench, exported)
        return True

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, RuleBroken | EnvironmentProblem):
            raise error
        self._session.problem_met.emit(str(error))
