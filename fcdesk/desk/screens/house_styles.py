"""House styles of the archive: a document of the newsroom is looked at, its report is shown, then it is kept or not."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.cases.text import as_sentence
from fcdesk.casework.house import read_house_file, style_report
from fcdesk.desk.runtime.jobs import Jobs
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.runtime.writeup import WriteUp
from fcdesk.desk.said import problem_words, said
from fcdesk.desk.widgets.dialog_size import give_room
from fcdesk.desk.widgets.file_chooser import chooser_to_open
from fcdesk.desk.widgets.problem_label import ProblemLabel

if TYPE_CHECKING:
    from fcdesk.writeup.house_style import StyleReport


@dataclass(frozen=True, slots=True)
class Looked:
    """A document that can be a house style: its bytes, and what is to be known of it."""

    file_name: str
    data: bytes
    report: "StyleReport"


class StyleDialog(QDialog):
    """Shows what a document gives as house style, and asks for a name for it."""

    named = Signal(str)

    def __init__(self, looked: Looked, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add a house style"))
        self.name = QLineEdit(Path(looked.file_name).stem)
        self.name.setAccessibleName(self.tr("Name of the style"))
        self.report = QPlainTextEdit(self._words(looked.report))
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("What the document gives"))
        self.problem = ProblemLabel()
        column = QVBoxLayout(self)
        for field in (self.name, self.report):
            label = QLabel(field.accessibleName())
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        keep = box.addButton(self.tr("Keep as house style"), QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setProperty("kind", "primary")
        box.accepted.connect(self._on_accepted)
        box.rejected.connect(self.reject)
        column.addWidget(self.problem)
        column.addWidget(box)
        give_room(self, 520, 420)

    def _words(self, report: "StyleReport") -> str:
        parts = [
            (self.tr("To look at"), [as_sentence(said(one)) for one in report.sentences]),
            (self.tr("On every page"), [line for line in (report.header, report.footer) if line]),
            (self.tr("Styles of the document that are used"), report.used),
            (self.tr("Styles that were added to it"), report.added),
        ]
        blocks = [
            "\n".join([f"{heading} ({len(lines)})", *(f"– {line}" for line in lines)])
            for heading, lines in parts
            if lines
        ]
        return "\n\n".join(blocks)

    @Slot()
    def _on_accepted(self) -> None:
        self.named.emit(self.name.text())


class HouseStyles(QObject):
    """Adds and removes house styles; they belong to the archive, so no undo of a case takes them back."""

    changed = Signal()

    def __init__(self, session: Session, jobs: Jobs, writeup: WriteUp, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._writeup = writeup
        self._window = window
        self._dialog: StyleDialog | None = None
        self._looked: Looked | None = None
        self._leaving = ""

    @Slot()
    def ask(self) -> None:
        """Ask for a document of the newsroom."""
        words = self.tr("Word documents and templates (*.docx *.dotx)")
        chooser = chooser_to_open(self._window, self.tr("A document in the house style"), words)
        chooser.fileSelected.connect(self.look)
        chooser.open()

    @Slot(str)
    def look(self, name: str) -> None:
        """Read a document and show what it would give."""
        path = Path(name)
        said = self.tr("Looking at {name}").format(name=path.name)
        self._jobs.start(said, partial(_look, path), self._on_looked, self._on_failed)

    @Slot(str)
    def remove(self, name: str) -> None:
        """Ask whether a style is to be forgotten: no undo brings it back."""
        self._leaving = name
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Remove the house style {name} from the archive?").format(name=name))
        box.setInformativeText(self.tr("Documents that were written in it stay as they are."))
        go = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        go.clicked.connect(self._on_removed)
        box.open()

    @Slot()
    def _on_removed(self) -> None:
        if self._session.attempt(partial(self._remove, self._leaving)):
            self.changed.emit()

    def _remove(self, name: str) -> bool:
        self._session.room.archive.house.remove_style(name)
        if self._writeup.style == name:
            self._writeup.choose_style(None)
        return True

    @Slot(object)
    def _on_looked(self, looked: Looked) -> None:
        if self._dialog is None:
            self._looked = looked
            self._dialog = StyleDialog(looked, self._window)
            self._dialog.named.connect(self._on_named)
            self._dialog.finished.connect(self._on_finished)
            self._dialog.open()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, RuleBroken | EnvironmentProblem):
            raise error
        self._session.problem_met.emit(problem_words(error))

    @Slot(str)
    def _on_named(self, name: str) -> None:
        looked, dialog, room = self._looked, self._dialog, self._session.room
        if looked is None or dialog is None:
            return
        try:
            kept = room.archive.house.keep_style(name, looked.file_name, looked.data, at=room.clock(), by=room.user)
        except (RuleBroken, EnvironmentProblem) as problem:
            dialog.problem.say(problem_words(problem))
            return
        dialog.accept()
        self._writeup.choose_style(None)  # one of the same name may have been another document so far
        self._writeup.choose_style(kept.name)
        self.changed.emit()

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = self._looked = None


def _look(path: Path) -> Looked:
    data = read_house_file(path)
    return Looked(path.name, data, style_report(data, path.name))
