"""Asks for a piece of evidence: what it is, what it says, and how it bears on the claim."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fcdesk.cases.edits.evidence import NewEvidence
from fcdesk.cases.model import Stance
from fcdesk.cases.text import as_sentence


class EvidenceDialog(QDialog):
    """A form for one piece of evidence. `submitted` carries it; the dialog stays until `done_well` or `say`."""

    submitted = Signal(object, object, object)  # NewEvidence, Stance, list[Path]

    def __init__(self, claim_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add evidence"))
        self.setMinimumWidth(520)
        self.title, self.url, self.publisher, self.published = (QLineEdit() for _ in range(4))
        self.locator, self.grade = QLineEdit(), QLineEdit()
        self.excerpt, self.note = QPlainTextEdit(), QPlainTextEdit()
        self.stance = QComboBox()
        self.problem = QLabel()
        self._paths: list[Path] = []
        self._files = QPushButton(self.tr("Choose files…"))
        self._files.clicked.connect(self._on_files_asked)
        self._set_up_stance()
        column = QVBoxLayout(self)
        heading = QLabel(claim_words)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        heading.setProperty("role", "caption")
        column.addWidget(heading)
        column.addLayout(self._form())
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.hide()
        column.addWidget(self.problem)
        column.addWidget(self._buttons())

    @Slot(str)
    def say(self, words: str) -> None:
        """Show why the evidence was not added; what was filled in stays."""
        self.problem.setText(as_sentence(words))
        self.problem.show()

    def _set_up_stance(self) -> None:
        words = {
            Stance.SUPPORTS: self.tr("Supports the claim"),
            Stance.UNDERMINES: self.tr("Undermines the claim"),
            Stance.CONTEXT: self.tr("Gives context"),
        }
        for stance, said in words.items():
            self.stance.addItem(said, stance)
        self.stance.setCurrentIndex(list(words).index(Stance.CONTEXT))

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget, str], ...] = (
            (self.tr("&Title"), self.title, self.tr("What the source calls itself")),
            (self.tr("&Address"), self.url, self.tr("https://… (nothing is fetched)")),
            (self.tr("&Publisher"), self.publisher, ""),
            (self.tr("Publishe&d"), self.published, self.tr("2026-11-22, or as precise as it is known")),
            (self.tr("&Stance"), self.stance, ""),
            (self.tr("&Excerpt"), self.excerpt, self.tr("The words of the source that matter, to the letter")),
            (self.tr("&Where in it"), self.locator, self.tr("Page, paragraph, minute")),
            (self.tr("&Grade"), self.grade, self.tr("A-F for the source, 1-6 for what it says: B2")),
            (self.tr("&Note"), self.note, self.tr("For the desk alone; never printed")),
            (self.tr("&Files"), self._files, ""),
        )
        for label, field, hint in rows:
            form.addRow(label, field)
            field.setAccessibleName(label.replace("&", ""))
            if hint and isinstance(field, QLineEdit | QPlainTextEdit):
                field.setPlaceholderText(hint)
            if isinstance(field, QPlainTextEdit):
                field.setTabChangesFocus(True)
                field.setFixedHeight(72)
        return form

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        add = box.addButton(self.tr("Add evidence"), QDialogButtonBox.ButtonRole.AcceptRole)
        add.setProperty("kind", "primary")
        box.accepted.connect(self._on_accepted)
        box.rejected.connect(self.reject)
        return box

    @Slot()
    def _on_accepted(self) -> None:
        new = NewEvidence(
            title=self.title.text(),
            url=self.url.text() or None,
            publisher=self.publisher.text() or None,
            published=self.published.text() or None,
            excerpt=self.excerpt.toPlainText(),
            locator=self.locator.text(),
            grade=self.grade.text() or None,
            note=self.note.toPlainText(),
        )
        # Qt hands a member of a text enumeration back as plain text.
        self.submitted.emit(new, Stance(self.stance.currentData()), list(self._paths))

    @Slot()
    def _on_files_asked(self) -> None:
        chooser = QFileDialog(self, self.tr("Files to keep as evidence"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chooser.filesSelected.connect(self.attach)
        chooser.open()

    @Slot(list)
    def attach(self, names: list[str]) -> None:
        """Have these files kept with the evidence."""
        self._paths = [Path(name) for name in names]
        self._files.setText(", ".join(path.name for path in self._paths) or self.tr("Choose files…"))
