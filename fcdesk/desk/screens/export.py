"""Exports the chosen document: asks where to, writes it in a job that can be given up, notes it in the log."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.cases.text import as_sentence
from fcdesk.casework.exporting import Exported, file_name, note, write_document
from fcdesk.casework.jobs import Cancelled, IsCancelled, Progress
from fcdesk.casework.rendering import Kind
from fcdesk.desk import wording
from fcdesk.desk.runtime.jobs import Jobs
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.runtime.writeup import Judged, WriteUp
from fcdesk.desk.said import problem_words, said
from fcdesk.desk.widgets.file_chooser import chooser_to_save


@dataclass(frozen=True, slots=True)
class _Written:
    """What was written, and how many findings of the checks were open in it."""

    exported: Exported
    still_open: int


class Export(QObject):
    """The way from a case to a document of any kind and form."""

    written = Signal(str, str)  # what was written and left out, and what a button offers to do next

    def __init__(self, session: Session, jobs: Jobs, writeup: WriteUp, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._writeup = writeup
        self._window = window
        self._folder: Path | None = None

    @Slot()
    def ask(self) -> None:
        """Ask where the document is to lie."""
        case, order = self._session.case, self._writeup.order
        if case is None:
            return
        name, words = wording.document_forms()[order.form]
        suffix = order.form.suffix.removeprefix(".")
        chooser = chooser_to_save(self._window, words, file_name(case.details.reference, order), self._folder)
        chooser.setNameFilter(f"{name.split(',')[0]} (*.{suffix})")
        chooser.setDefaultSuffix(suffix)
        chooser.fileSelected.connect(self.write)
        chooser.open()

    @Slot(str)
    def write(self, name: str) -> None:
        """Write the chosen document of the case as it is now."""
        self._session.attempt(partial(self._write, Path(name)))

    def _write(self, target: Path) -> bool:
        draft, order = self._writeup.draft(), self._writeup.order
        if draft is None:
            return False
        leaves_the_house = order.kind is Kind.PUBLIC or order.for_readers
        judge = self._writeup.judging(draft.case) if leaves_the_house else None
        work = partial(_write_and_judge, partial(write_document, draft, target, order), judge)
        said = self.tr("Writing {name}").format(name=target.name)
        self._jobs.start(said, work, self._on_written, self._on_failed, can_be_cancelled=True)
        return True

    @Slot()
    def open_folder(self) -> None:
        """Show the folder of the document that was written last, because somebody asked for it."""
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    @Slot(object)
    def _on_written(self, written: _Written) -> None:
        exported = written.exported
        if self._session.attempt(partial(self._noted, exported)):
            self._folder = exported.path.absolute().parent
            words = [self.tr("Written: {path}").format(path=exported.path), *exported.remarks]
            if written.still_open:
                count = written.still_open
                words.insert(1, self.tr("Findings of the checks still open: %n; Missing lists them", "", count))
            self.written.emit(" ".join(as_sentence(said(one)) for one in words), self.tr("Open folder"))

    def _noted(self, exported: Exported) -> bool:
        bench = self._session.bench
        if bench is None or bench.case.id != exported.case_id:  # another case is on the desk by now
            bench = self._session.room.open_id(exported.case_id)
        note(bench, exported)
        return True

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self._session.told.emit(self.tr("The export was given up; nothing was written"))
        elif isinstance(error, RuleBroken | EnvironmentProblem):
            self._session.problem_met.emit(problem_words(error))
        else:
            raise error


def _write_and_judge(
    write: Callable[..., Exported], judge: Callable[[], Judged] | None, *, progress: Progress, cancelled: IsCancelled
) -> _Written:
    exported = write(progress=progress, cancelled=cancelled)
    return _Written(exported, len(judge().checked.open) if judge is not None else 0)
