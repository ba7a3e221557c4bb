"""Asks for a piece of evidence: what it is, what it says, and how it bears on the claim."""

from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from fcdesk.cases.edits.evidence import NewEvidence
from fcdesk.cases.model import Stance
from fcdesk.desk.widgets.problem_label import ProblemLabel

_Entry = tuple[str, QWidget, str]
"""A field of the form: its label, the control, and a hint shown in it while it is empty."""


@dataclass(frozen=True, slots=True)
class Filled:
    """What the form holds: the evidence, how it bears on the claim, and further files to keep."""

    evidence: NewEvidence = field(default_factory=NewEvidence)
    stance: Stance = Stance.CONTEXT
    paths: tuple[Path, ...] = ()


class EvidenceDialog(QDialog):
    """A form for one piece of evidence. It stays open until what was filled in has been saved."""

    submitted = Signal(object)  # Filled
    dismissed = Signal(object)  # Filled
    pictures_asked = Signal()

    def __init__(self, claim_words: str, filled: Filled, parent: QWidget | None = None, *, is_new: bool = True) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._is_new = is_new
        self.setWindowTitle(self.tr("Add evidence") if is_new else self.tr("Evidence"))
        self.setMinimumWidth(600)
        self.title, self.url, self.author, self.publisher, self.published = (QLineEdit() for _ in range(5))
        self.locator, self.grade = QLineEdit(), QLineEdit()
        self.confidential = QCheckBox(self.tr("&Confidential: this source stays out of every public document"))
        self.excerpt, self.note = QPlainTextEdit(), QPlainTextEdit()
        self.stance = QComboBox()
        self.problem = ProblemLabel()
        self._paths: list[Path] = []
        self._files = QPushButton(self.tr("Choose files…"))
        self._files.clicked.connect(self._on_files_asked)
        self.pictures = QPushButton()
        self.pictures.clicked.connect(self.pictures_asked)
        self.pictures.hide()
        self._set_up_stance()
        column = QVBoxLayout(self)
        heading = QLabel(claim_words)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        heading.setProperty("role", "caption")
        column.addWidget(heading)
        column.addLayout(self._form())
        column.addWidget(self.problem)
        column.addWidget(self._buttons())
        self._order_focus()
        self._fill(filled)

    @property
    def filled(self) -> Filled:
        """What the form holds now."""
        new = NewEvidence(
            title=self.title.text(),
            url=self.url.text() or None,
            author=self.author.text() or None,
            publisher=self.publisher.text() or None,
            published=self.published.text() or None,
            confidential=self.confidential.isChecked(),
            excerpt=self.excerpt.toPlainText(),
            locator=self.locator.text(),
            grade=self.grade.text() or None,
            note=self.note.toPlainText(),
        )
        # Qt hands a member of a text enumeration back as plain text.
        return Filled(new, Stance(self.stance.currentData()), tuple(self._paths))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Have the window at least as high as what is in it, which Qt does not see to where text wraps."""
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.minimumHeightForWidth(self.width()))

    @override
    def reject(self) -> None:
        self.dismissed.emit(self.filled)
        super().reject()

    def _fill(self, filled: Filled) -> None:
        new = filled.evidence
        texts = (new.title, new.url, new.author, new.publisher, new.published, new.locator, new.grade)
        fields = (self.title, self.url, self.author, self.publisher, self.published, self.locator, self.grade)
        for entry, text in zip(fields, texts, strict=True):
            entry.setText(text or "")
        self.excerpt.setPlainText(new.excerpt)
        self.note.setPlainText(new.note)
        self.confidential.setChecked(new.confidential)
        self.stance.setCurrentIndex(self.stance.findData(filled.stance))
        self.attach([str(path) for path in filled.paths])

    def go_to(self, name: str) -> None:
        """Give the keyboard to the field of one of the evidence's texts."""
        fields: dict[str, QWidget] = {
            "url": self.url,
            "author": self.author,
            "publisher": self.publisher,
            "published": self.published,
            "excerpt": self.excerpt,
            "locator": self.locator,
            "grade": self.grade,
            "stance": self.stance,
        }
        fields.get(name, self.title).setFocus()

    def show_pictures(self, count: int) -> None:
        """Offer to choose which of so many pictures readers get to see."""
        self.pictures.setText(self.tr("Pictures in the write-up (%n)…", "", count))
        self.pictures.setVisible(count > 0)

    @Slot(str)
    def say(self, words: str) -> None:
        """Show why the evidence was not added; what was filled in stays."""
        self.problem.say(words)
        self._make_room()

    def _set_up_stance(self) -> None:
        words = {
            Stance.SUPPORTS: self.tr("Supports the claim"),
            Stance.UNDERMINES: self.tr("Undermines the claim"),
            Stance.CONTEXT: self.tr("Gives context"),
        }
        for stance, said in words.items():
            self.stance.addItem(said, stance)

    def _form(self) -> QGridLayout:
        """Return the fields, short ones two in a row, so that the form fits on a small screen."""
        form = QGridLayout()
        words = self.tr("The words of the source that matter, to the letter")
        rows: tuple[tuple[_Entry, ...], ...] = (
            ((self.tr("&Title"), self.title, self.tr("What the source calls itself")),),
            ((self.tr("&Address"), self.url, self.tr("https://… (nothing is fetched)")),),
            ((self.tr("A&uthor"), self.author, ""), (self.tr("&Publisher"), self.publisher, "")),
            (
                (self.tr("Publishe&d"), self.published, self.tr("2026-11-22, or less precise")),
                (self.tr("&Stance"), self.stance, ""),
            ),
            ((self.tr("&Excerpt"), self.excerpt, words),),
            (
                (self.tr("&Where in it"), self.locator, self.tr("Page, paragraph, minute")),
                (self.tr("&Grade"), self.grade, self.tr("B2: A-F source, 1-6 content")),
            ),
            ((self.tr("&Note"), self.note, self.tr("For the desk alone; never printed")),),
            ((self.tr("&Files"), self._files, ""),),
        )
        self.pictures.setAccessibleName(self.tr("Pictures in the write-up"))
        for number, row in enumerate(rows):
            for place, entry in enumerate(row):
                self._add_entry(form, number, place * 2, 3 if len(row) == 1 else 1, entry)
        form.addWidget(self.pictures, len(rows), 1, 1, 3)
        form.addWidget(self.confidential, len(rows) + 1, 1, 1, 3)
        return form

    def _order_focus(self) -> None:
        """Have Tab go as the eye does."""
        source = (self.title, self.url, self.author, self.publisher, self.published, self.stance)
        content = (self.excerpt, self.locator, self.grade, self.note, self._files, self.pictures, self.confidential)
        for one, following in pairwise((*source, *content)):
            QWidget.setTabOrder(one, following)

    def _add_entry(self, form: QGridLayout, row: int, column: int, span: int, entry: _Entry) -> None:
        words, control, hint = entry
        label = QLabel(words)
        label.setBuddy(control)
        control.setAccessibleName(words.replace("&", ""))
        if hint and isinstance(control, QLineEdit | QPlainTextEdit):
            control.setPlaceholderText(hint)
        if isinstance(control, QPlainTextEdit):
            control.setTabChangesFocus(True)
            control.setMinimumHeight(56)
        form.addWidget(label, row, column)
        form.addWidget(control, row, column + 1, 1, span)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        words = self.tr("Add evidence") if self._is_new else self.tr("Save")
        add = box.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
        add.setProperty("kind", "primary")
        box.accepted.connect(self._on_accepted)
        box.rejected.connect(self.reject)
        return box

    @Slot()
    def _on_accepted(self) -> None:
        self.submitted.emit(self.filled)

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
