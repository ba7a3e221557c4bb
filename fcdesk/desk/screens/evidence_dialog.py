"""Asks for a piece of evidence: what it is, what it says, and how it bears on the claim."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
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
from fcdesk.desk.evidence_words import stance_choices
from fcdesk.desk.field_words import explain_all, of_evidence
from fcdesk.desk.lines import listed
from fcdesk.desk.models.evidence_form import Filled
from fcdesk.desk.models.evidence_rows import SourceRow
from fcdesk.desk.screens.evidence_parts import FilesRow, GradeChoices
from fcdesk.desk.screens.source_finder import SourceFinder
from fcdesk.desk.widgets.choice import Choice
from fcdesk.desk.widgets.form_scroll import FormScroll
from fcdesk.desk.widgets.problem_label import ProblemLabel

_Entry = tuple[str, QWidget, str]
"""A field of the form: its label, the control, and a hint shown in it while it is empty."""

_ROOM = 120
"""Pixels of the screen that the form leaves free, for its frame and the system's bars."""
_WIDTH = 620
"""How wide the form is at least, in pixels, where the screen has room for it."""
_CHARACTERS = 80
"""How many characters two fields beside each other take, with their labels."""
_AROUND = 60
"""Pixels that margins and a scroll bar take of its width."""


class EvidenceDialog(QDialog):
    """A form for one piece of evidence. It stays open until what was filled in has been saved."""

    submitted = Signal(object)  # Filled
    dismissed = Signal(object)  # Filled
    pictures_asked = Signal()
    stored_asked = Signal()

    def __init__(
        self,
        claim_words: str,
        filled: Filled,
        parent: QWidget | None = None,
        *,
        sources: Sequence[SourceRow] = (),
        is_new: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._is_new = is_new
        self.setWindowTitle(self.tr("Add evidence") if is_new else self.tr("Evidence"))
        self._heading, self._shared = QLabel(claim_words), QLabel()
        self.finder = SourceFinder(sources)
        self.title, self.url, self.author, self.publisher, self.published = (QLineEdit() for _ in range(5))
        self.locator = QLineEdit()
        self.confidential = QCheckBox(self.tr("&Confidential source"))
        self.excerpt, self.note = QPlainTextEdit(), QPlainTextEdit()
        self.stance, self.grades = Choice(self.tr("Stance")), GradeChoices()
        self.problem = ProblemLabel()
        self.files = FilesRow()
        self.pictures, self.stored = QPushButton(), QPushButton()
        self.pictures.clicked.connect(self.pictures_asked)
        self.stored.clicked.connect(self.stored_asked)
        self.finder.chosen.connect(self._on_source_chosen)
        self.stance.offer(stance_choices())
        self._lay_out(has_finder=is_new and bool(sources))
        grades = {"source": self.grades.source, "content": self.grades.content}
        texts = {"locator": self.locator, "excerpt": self.excerpt, "note": self.note}
        explain_all({**grades, **texts, "stance": self.stance, "confidential": self.confidential}, of_evidence())
        self._fill(filled)
        first = self.title if self.finder.source is None else self.excerpt
        first.setFocus()  # what is typed first is a title; whoever looks for a known source goes one step back

    @property
    def filled(self) -> Filled:
        """What the form holds now. What a source of the case says of itself is not said again."""
        said = NewEvidence(
            excerpt=self.excerpt.toPlainText(),
            locator=self.locator.text(),
            grade=self.grades.grade,
            note=self.note.toPlainText(),
        )
        return Filled(self._with_source(said), Stance(self.stance.value), self.files.files)

    def go_to(self, name: str) -> None:
        """Give the keyboard to the field of one of the evidence's texts."""
        fields: dict[str, QWidget] = {
            "url": self.url,
            "author": self.author,
            "publisher": self.publisher,
            "published": self.published,
            "excerpt": self.excerpt,
            "locator": self.locator,
            "grade": self.grades.source,
            "stance": self.stance,
        }
        fields.get(name, self.title).setFocus()

    def show_pictures(self, count: int) -> None:
        """Offer to choose which of the pictures among the files the write-up shows."""
        self.pictures.setText(self.tr("Pictures in the write-up ({count})…").format(count=count))
        self.pictures.setVisible(count > 0)

    def show_stored(self, count: int) -> None:
        """Offer to look at the files that are kept already."""
        self.stored.setText(self.tr("View stored files ({count})").format(count=count))
        self.stored.setVisible(count > 0)

    def show_shared(self, numbers: Sequence[int]) -> None:
        """Say which other evidence comes from the same source, and changes with it."""
        words = self.tr("This source also serves evidence {numbers}: what is changed of the source changes there, too.")
        self._shared.setText(words.format(numbers=listed(map(str, numbers))))
        self._shared.setVisible(bool(numbers))

    def show_excerpt(self, excerpt: str, locator: str) -> None:
        """Take over words that were picked in a stored copy meanwhile."""
        self.excerpt.setPlainText(excerpt)
        self.locator.setText(locator)

    @Slot(str)
    def say(self, words: str) -> None:
        """Show why nothing was saved; what was filled in stays."""
        self.problem.say(words)

    @Slot(list)
    def attach(self, names: list[str]) -> None:
        """Have these files kept with the evidence."""
        self.files.attach(names)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make_room()

    @override
    def reject(self) -> None:
        self.dismissed.emit(self.filled)
        super().reject()

    def _make_room(self) -> None:
        """Have the window as large as what is in it, as far as the screen goes; beyond that the fields scroll."""
        room, needed = self.screen().availableSize(), self._body.sizeHint()
        around = self.sizeHint().height() - self._scroll.sizeHint().height()
        width = max(_WIDTH, self._body.minimumSizeHint().width() + _AROUND)
        self.resize(min(width, room.width()), min(needed.height() + max(0, around) + 8, room.height() - _ROOM))

    def _with_source(self, said: NewEvidence) -> NewEvidence:
        if self.finder.source is not None:
            return replace(said, source_id=self.finder.source.id)
        return replace(
            said,
            title=self.title.text(),
            url=self.url.text() or None,
            author=self.author.text() or None,
            publisher=self.publisher.text() or None,
            published=self.published.text() or None,
            confidential=self.confidential.isChecked(),
        )

    def _fill(self, filled: Filled) -> None:
        new = filled.evidence
        texts = (new.title, new.url, new.author, new.publisher, new.published, new.locator)
        fields = (self.title, self.url, self.author, self.publisher, self.published, self.locator)
        for entry, text in zip(fields, texts, strict=True):
            entry.setText(text or "")
            entry.setCursorPosition(0)
        self.grades.show_grade(new.grade)
        self.excerpt.setPlainText(new.excerpt)
        self.note.setPlainText(new.note)
        self.confidential.setChecked(new.confidential)
        self.stance.show_value(filled.stance.value)
        self.files.show_files(filled.files)
        known = (row for row in self.finder.rows if row.id == new.source_id)
        source = next(known, None)
        if source is not None:
            self.finder.choose(source)

    @Slot(object)
    def _on_source_chosen(self, source: SourceRow | None) -> None:
        """Show what is known of a source of the case; it is not changed here."""
        if source is not None:
            self.title.setText(source.title)
            self.url.setText(source.url)
            self.author.setText(source.author)
            self.publisher.setText(source.publisher)
            self.published.setText(source.published)
            self.confidential.setChecked(source.is_confidential)
        fields: tuple[QWidget, ...] = (self.title, self.url, self.author, self.publisher, self.published)
        for field in (*fields, self.confidential):
            field.setEnabled(source is None)

    def _lay_out(self, *, has_finder: bool) -> None:
        for label in (self._heading, self._shared):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("role", "caption")
        self._shared.hide()
        self.pictures.hide()
        self.stored.hide()
        self._body = QWidget()
        form = QGridLayout(self._body)
        form.setContentsMargins(0, 0, 8, 0)
        rows = tuple(self._rows(has_finder=has_finder))
        if self.fontMetrics().averageCharWidth() * _CHARACTERS > self.screen().availableSize().width():
            rows = tuple((entry,) for row in rows for entry in row)
        for number, row in enumerate(rows):
            for place, entry in enumerate(row):
                self._add_entry(form, number, place * 2, 3 if len(row) == 1 else 1, entry)
        hidden = QLabel(self.tr("It stays out of every public document."))
        hidden.setProperty("role", "caption")
        for number, widget in enumerate((self.stored, self.pictures, self.confidential, hidden), len(rows)):
            form.addWidget(widget, number, 1, 1, 3)
        if not has_finder:
            form.addWidget(self.finder, len(rows) + 4, 1)
            self.finder.hide()
        self._scroll = FormScroll(self._body)
        column = QVBoxLayout(self)
        for part in (self._heading, self._shared, self._scroll, self.problem, self._buttons()):
            column.addWidget(part, int(part is self._scroll))
        self._order_focus()

    def _rows(self, *, has_finder: bool) -> Iterator[tuple[_Entry, ...]]:
        """Yield the fields, short ones two in a row, so that the form fits on a small screen."""
        if has_finder:
            yield ((self.tr("&Known source"), self.finder, ""),)
        yield ((self.tr("&Title"), self.title, self.tr("What the source calls itself")),)
        yield ((self.tr("&Address"), self.url, self.tr("https://… (nothing is fetched)")),)
        yield (self.tr("A&uthor"), self.author, ""), (self.tr("&Publisher"), self.publisher, "")
        when = (self.tr("Publishe&d"), self.published, self.tr("2026-11-22, or less precise"))
        yield when, (self.tr("&Stance"), self.stance, "")
        yield ((self.tr("&Excerpt"), self.excerpt, self.tr("The words of the source that matter, to the letter")),)
        yield ((self.tr("&Where in it"), self.locator, self.tr("Page, paragraph, minute")),)
        yield (self.tr("Sou&rce is"), self.grades.source, ""), (self.tr("What it sa&ys is"), self.grades.content, "")
        yield ((self.tr("&Note"), self.note, self.tr("For the desk alone; never printed")),)
        yield ((self.tr("&Files"), self.files, ""),)

    def _order_focus(self) -> None:
        """Have Tab go as the eye does."""
        source = (
            self.finder.field,
            self.finder.list,
            self.finder.another,
            self.title,
            self.url,
            self.author,
            self.publisher,
        )
        content = (self.published, self.stance, self.excerpt, self.locator, self.grades.source, self.grades.content)
        rest = (self.note, self.files.choose_button, self.files.none_button, self.stored, self.pictures)
        for one, following in pairwise((*source, *content, *rest, self.confidential)):
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
        if self.grades.is_half:
            self.say(self.tr("A grade has two halves: choose how reliable the source is and how credible the words."))
            self.grades.source.setFocus()
            return
        self.submitted.emit(self.filled)
