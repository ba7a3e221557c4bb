"""Which pictures of a piece of evidence the write-up shows, with which caption, and in which words for the blind."""

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from fcdesk.archive.vault import Vault
from fcdesk.cases.edits.report import show_file
from fcdesk.cases.model import Case, StoredFile
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.casework.pictures import try_picture
from fcdesk.desk.lines import listed
from fcdesk.desk.models.lists import RowsModel
from fcdesk.desk.pages.images import image_from
from fcdesk.desk.runtime.jobs import Jobs
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.said import problem_words
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.delegates import Card, CardDelegate
from fcdesk.desk.widgets.dialog_size import give_room
from fcdesk.desk.widgets.problem_label import ProblemLabel

_EDGE = 280
_LARGEST = 40_000_000
"""Bytes of a picture that is decoded to be looked at here."""


@dataclass(frozen=True, slots=True)
class PictureRow:
    """A picture file as the dialog has it so far."""

    id: str
    name: str
    for_readers: bool
    caption: str
    alt: str


def pictures_of(case: Case, evidence_id: str) -> list[StoredFile]:
    """Return the files of a piece of evidence that are pictures."""
    return [file for file in case.files_of(evidence_id) if file.media_type.startswith("image/")]


class PicturesDialog(QDialog):
    """The pictures of one piece of evidence; what is chosen is saved together, as one step."""

    submitted = Signal(object)  # list[PictureRow], those that changed
    picture_asked = Signal(str)

    def __init__(self, files: list[StoredFile], current: str | None, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Pictures in the write-up"))
        self._before = [PictureRow(f.id, f.name, f.for_readers, f.caption, f.alt) for f in files]
        self.model: RowsModel[PictureRow] = RowsModel(self._spoken)
        self.list = QListView()
        self.image = QLabel()
        self.shown = QCheckBox(self.tr("&Show this picture in the write-up"))
        self.caption = QLineEdit()
        self.alt = QPlainTextEdit()
        self.problem = ProblemLabel()
        self._delegate = CardDelegate(appearance, self._card, 2, framed=True)
        self._set_up()
        self._lay_out()
        self.model.show(self._before)
        self._connect()
        start = self.model.place_of(current)
        self.list.setCurrentIndex(start if start.isValid() else self.model.index(0))
        give_room(self, 620, 0)

    @property
    def changed(self) -> list[PictureRow]:
        """The rows that are not as they were."""
        return [row for row, before in zip(self.model.rows, self._before, strict=True) if row != before]

    @Slot(str, QImage)
    def show_picture(self, file_id: str, image: QImage) -> None:
        """Show a picture that was decoded, if it is still the one that is looked at."""
        row = self.model.row_at(self.list.currentIndex())
        if row is None or row.id != file_id:
            return
        if image.isNull():
            self.image.setText(self.tr("This file cannot be shown as a picture."))
        else:
            self.image.setPixmap(QPixmap.fromImage(image))

    def _set_up(self) -> None:
        self.list.setAccessibleName(self.tr("Pictures of this evidence"))
        self.list.setItemDelegate(self._delegate)
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setFixedWidth(220)
        self.image.setFixedSize(_EDGE + 8, _EDGE * 2 // 3)
        self.image.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.image.setWordWrap(True)
        self.image.setTextFormat(Qt.TextFormat.PlainText)
        self.image.setProperty("role", "caption")
        self.caption.setAccessibleName(self.tr("Caption"))
        self.alt.setAccessibleName(self.tr("What it shows, for those who cannot see it"))
        self.alt.setPlaceholderText(self.tr("No picture leaves the house without these words"))
        self.alt.setTabChangesFocus(True)
        self.alt.setMaximumHeight(80)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.addWidget(self.list, 0, 0, 6, 1)
        grid.addWidget(self.image, 0, 1)
        grid.addWidget(self.shown, 1, 1)
        for row, field in ((2, self.caption), (4, self.alt)):
            label = QLabel(field.accessibleName())
            label.setBuddy(field)
            grid.addWidget(label, row, 1)
            grid.addWidget(field, row + 1, 1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = box.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setProperty("kind", "primary")
        box.accepted.connect(self._on_accepted)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(grid)
        column.addWidget(self.problem)
        column.addWidget(box)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.shown.toggled.connect(self._on_edited)
        self.caption.textEdited.connect(self._on_edited)
        self.alt.textChanged.connect(self._on_edited)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is None:
            return
        for field in (self.shown, self.caption, self.alt):
            field.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.shown.setChecked(row.for_readers)
        self.caption.setText(row.caption)
        self.alt.setPlainText(row.alt)
        for field in (self.shown, self.caption, self.alt):
            field.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.image.setText("…")
        self.picture_asked.emit(row.id)

    @Slot()
    def _on_edited(self) -> None:
        current = self.model.row_at(self.list.currentIndex())
        if current is not None:
            texts = {"caption": self.caption.text(), "alt": self.alt.toPlainText()}
            edited = replace(current, for_readers=self.shown.isChecked(), **texts)
            self.model.show([edited if row.id == current.id else row for row in self.model.rows])

    @Slot()
    def _on_accepted(self) -> None:
        self.submitted.emit(self.changed)

    def _card(self, row: PictureRow) -> Card:
        return Card("", row.name, (self.tr("in the write-up") if row.for_readers else self.tr("not shown"),))

    def _spoken(self, row: PictureRow) -> str:
        card = self._card(row)
        return listed((card.title, *card.lines))


class Pictures(QObject):
    """The way from a picture in the archive to the write-up."""

    def __init__(self, session: Session, jobs: Jobs, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._appearance = appearance
        self._window = window
        self._dialog: PicturesDialog | None = None

    @Slot(str)
    def open_for_evidence(self, evidence_id: str) -> None:
        """Show the pictures of a piece of evidence."""
        self._open(evidence_id, None)

    @Slot(str)
    def open_for_file(self, file_id: str) -> None:
        """Show a picture beside the others of its evidence."""
        case = self._session.case
        if case is not None and file_id in case.files:
            self._open(case.files[file_id].evidence_id, file_id)

    def _open(self, evidence_id: str, file_id: str | None) -> None:
        case = self._session.case
        files = pictures_of(case, evidence_id) if case is not None else []
        if self._dialog is not None:
            return
        if not files:
            self._session.told.emit(self.tr("This evidence has no picture among its files"))
            return
        dialog = PicturesDialog(files, file_id, self._appearance, self._window)
        self._dialog = dialog
        dialog.submitted.connect(self._on_submitted)
        dialog.picture_asked.connect(self._on_picture_asked)
        dialog.finished.connect(self._on_finished)
        self._on_picture_asked(file_id or files[0].id)
        dialog.open()

    @Slot(str)
    def _on_picture_asked(self, file_id: str) -> None:
        case = self._session.case
        if case is not None:
            work = partial(_decoded, self._session.room.archive.vault, case.files[file_id])
            self._jobs.start("", work, self._on_decoded, self._on_failed)

    @Slot(object)
    def _on_decoded(self, decoded: tuple[str, QImage]) -> None:
        if self._dialog is not None:
            self._dialog.show_picture(*decoded)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, RuleBroken | EnvironmentProblem):
            raise error
        if self._dialog is not None:
            self._dialog.setEnabled(True)
            self._dialog.problem.say(problem_words(error))

    @Slot(object)
    def _on_submitted(self, rows: list[PictureRow]) -> None:
        dialog, bench = self._dialog, self._session.bench
        if dialog is None or bench is None:
            return
        dialog.setEnabled(False)
        shown = [bench.case.files[row.id] for row in rows if row.for_readers]
        work = partial(_tried, self._session.room.archive.vault, bench.case, shown, rows)
        self._jobs.start("", work, self._on_tried, self._on_failed)

    @Slot(object)
    def _on_tried(self, rows: list[PictureRow]) -> None:
        dialog, bench = self._dialog, self._session.bench
        if dialog is None or bench is None:
            return
        dialog.setEnabled(True)
        visit = bench.visit(None)
        try:
            for row in rows:
                visit.do(show_file, row.id, for_readers=row.for_readers, caption=row.caption, alt=row.alt)
        except (RuleBroken, EnvironmentProblem) as problem:
            dialog.problem.say(problem_words(problem))
            return
        dialog.accept()

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None


def _tried(vault: Vault, case: Case, files: list[StoredFile], rows: list[PictureRow]) -> list[PictureRow]:
    """Return the rows once every picture has proved fit for readers; RuleBroken for the first that is not."""
    for file in files:
        try_picture(case, file, partial(vault.read, name=file.name))
    return rows


def _decoded(vault: Vault, file: StoredFile) -> tuple[str, QImage]:
    if file.size > _LARGEST:
        return file.id, QImage()
    return file.id, image_from(vault.read(file.sha256, file.name), _EDGE)
