"""The way from a piece of evidence to its stored files, to an excerpt of them, and to a copy outside of the archive."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from fcdesk.archive.vault import Vault
from fcdesk.cases.edits.evidence import change_evidence
from fcdesk.cases.model import StoredFile
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.cases.text import shortened
from fcdesk.casework.viewing import Shape, StoredCopy, look_at, name_for_copy, save_copy
from fcdesk.desk.pages.images import decoded
from fcdesk.desk.runtime.jobs import Jobs
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.said import problem_words, said
from fcdesk.desk.screens.evidence_viewer import ViewerWindow
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.file_chooser import chooser_to_save
from fcdesk.desk.wording import quoted

_LARGEST_EDGE = 6_000
"""Pixels of a picture in either direction; a larger one is shown smaller."""
PATIENCE_MS = 20_000


@dataclass(frozen=True)
class Seen:
    """What became of a look at a file: which look, what it showed, or why it showed nothing."""

    asked: int
    copy: StoredCopy
    colours: QImage
    greys: QImage
    refused: str = ""


class EvidenceViewing(QObject):
    """Opens the viewer, reads for it off the window's thread, and does what is asked for in it."""

    excerpt_offered = Signal(str, str)  # words and locator, for the form from which the files were looked at

    def __init__(
        self, session: Session, jobs: Jobs, appearance: Appearance, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._appearance = appearance
        self._settings = settings
        self._window = window
        self._viewer: ViewerWindow | None = None
        self._evidence_id = ""
        self._for_form = False
        self._asked = 0
        self._copying: StoredFile | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience_over)
        session.case_opened.connect(self.close)

    @Slot(str)
    def open(self, evidence_id: str) -> None:
        """Show the files of a piece of evidence, the first of them first."""
        self.open_over(evidence_id, None)

    def open_over(self, evidence_id: str, form: QWidget | None) -> None:
        """Show them over a form, which gets what is picked, or beside the desk."""
        case = self._session.case
        files = case.files_of(evidence_id) if case is not None else []
        if case is None or not files:
            self._session.told.emit(self.tr("No file is stored with this evidence"))
            return
        self.close()
        self._evidence_id, self._for_form = evidence_id, form is not None
        evidence, parent = case.evidence[evidence_id], form or self._window
        grey = self._settings.text("viewer-grey", "off") == "on"
        viewer = ViewerWindow(evidence, files, self._appearance, parent, grey=grey)
        viewer.file_asked.connect(self._look)
        viewer.copy_asked.connect(self._on_copy_asked)
        viewer.excerpt_picked.connect(self._on_picked)
        viewer.grey_chosen.connect(self._on_grey_chosen)
        viewer.finished.connect(self._on_finished)
        self._viewer = viewer
        self._look(files[0].id)
        viewer.show()

    @Slot()
    def close(self) -> None:
        """Close the viewer if it is open."""
        if self._viewer is not None:
            self._viewer.close()
            self._viewer = None

    @Slot(str)
    def _look(self, file_id: str) -> None:
        case = self._session.case
        file = case.files.get(file_id) if case is not None else None
        if file is None:
            if self._viewer is not None:
                self._viewer.show_refused(self.tr("This file does not belong to the case any more"))
            return
        self._asked += 1
        self._patience.start()
        work = partial(_seen, self._session.room.archive.vault, file, self._asked)
        self._jobs.start("", work, self._on_seen, self._on_failed)

    @Slot(object)
    def _on_seen(self, seen: Seen) -> None:
        if self._viewer is None or seen.asked != self._asked:
            return
        self._patience.stop()
        if seen.refused:
            self._viewer.show_refused(said(seen.refused))
        elif seen.copy.shape is Shape.PICTURE and seen.colours.isNull():
            words = self.tr("This picture cannot be shown: it is damaged, of an unusual kind, or too large")
            self._viewer.show_refused(words)
        else:
            self._viewer.show_copy(seen.copy, seen.colours, seen.greys)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._patience.stop()
        raise error

    @Slot()
    def _on_patience_over(self) -> None:
        self._asked += 1  # what comes yet is not shown
        if self._viewer is not None:
            self._viewer.show_refused(self.tr("Looking at this file takes too long. It is kept; you can save a copy"))

    @Slot(bool)
    def _on_grey_chosen(self, on: bool) -> None:
        self._settings.keep("viewer-grey", "on" if on else "off")

    @Slot(str, str)
    def _on_picked(self, words: str, locator: str) -> None:
        if self._for_form:
            self.excerpt_offered.emit(words, locator)
            return
        case = self._session.case
        if case is None or self._evidence_id not in case.evidence:
            if self._viewer is not None:
                self._viewer.problem.say(self.tr("This evidence is not in the case any more; undo brings it back"))
            return
        if self._session.do(change_evidence, self._evidence_id, excerpt=words, locator=locator):
            said = self.tr("Excerpt of evidence {number}: {words}")
            number = case.evidence[self._evidence_id].number
            self._session.told.emit(said.format(number=number, words=quoted(shortened(words, 80))))

    @Slot(str)
    def _on_copy_asked(self, file_id: str) -> None:
        case = self._session.case
        file = case.files.get(file_id) if case is not None else None
        if file is None or self._viewer is None:
            return
        self._copying = file
        chooser = chooser_to_save(self._viewer, self.tr("Save a copy"), name_for_copy(file))
        chooser.fileSelected.connect(self._on_place_chosen)
        chooser.open()

    @Slot(str)
    def _on_place_chosen(self, name: str) -> None:
        if self._copying is not None:
            work = partial(_copied, self._session.room.archive.vault, self._copying, Path(name))
            self._jobs.start(self.tr("Saving a copy"), work, self._on_copied, self._on_copy_failed)

    @Slot(object)
    def _on_copied(self, target: Path) -> None:
        self._session.told.emit(self.tr("A copy was saved: {path}").format(path=target))

    @Slot(object)
    def _on_copy_failed(self, error: Exception) -> None:
        if not isinstance(error, RuleBroken | EnvironmentProblem):
            raise error
        self._session.problem_met.emit(problem_words(error))
        if self._viewer is not None:
            self._viewer.problem.say(problem_words(error))

    @Slot()
    def _on_finished(self) -> None:
        self._patience.stop()
        self._viewer = None


def _seen(vault: Vault, file: StoredFile, asked: int) -> Seen:
    try:
        copy = look_at(vault, file)
    except EnvironmentProblem as problem:
        return Seen(asked, StoredCopy(Shape.UNSHOWN), QImage(), QImage(), problem.words)
    if copy.shape is not Shape.PICTURE:
        return Seen(asked, copy, QImage(), QImage())
    colours = _on_white(decoded(copy.data, _LARGEST_EDGE))
    # The format in which the screen wants them: else the window's thread would change all their pixels.
    greys = colours.convertToFormat(QImage.Format.Format_Grayscale8).convertToFormat(QImage.Format.Format_RGB32)
    colours = colours.convertToFormat(QImage.Format.Format_RGB32)
    return Seen(asked, StoredCopy(Shape.PICTURE), colours, greys)


def _on_white(image: QImage) -> QImage:
    """Return a picture as it looks on paper: grey has no transparency, and both versions are to be alike."""
    if not image.hasAlphaChannel():
        return image
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper


def _copied(vault: Vault, file: StoredFile, target: Path) -> Path:
    save_copy(vault, file, target)
    return target
