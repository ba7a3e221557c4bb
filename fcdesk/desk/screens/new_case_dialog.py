"""Asks for the article of a new case: pasted, from a file, or the sample."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from fcdesk.cases.edits.addresses import web_address
from fcdesk.cases.edits.dates import date_line
from fcdesk.cases.problems import RuleBroken
from fcdesk.desk.field_words import explain_all, of_case
from fcdesk.desk.models.new_case_form import Beginning, Shape, beginning_of
from fcdesk.desk.said import problem_words
from fcdesk.desk.screens.evidence_given import paths_and_links
from fcdesk.desk.widgets.dialog_size import give_room
from fcdesk.desk.widgets.drop_target import DropTarget
from fcdesk.desk.widgets.file_chooser import chooser_to_open
from fcdesk.desk.widgets.form_scroll import FormScroll
from fcdesk.desk.widgets.problem_label import ProblemLabel

KINDS = "*.txt *.md *.html *.htm *.docx"


def _beginning(data: QMimeData) -> Beginning:
    return beginning_of(*paths_and_links(data), data.text())


class ArticleBox(QPlainTextEdit):
    """Where the text is pasted. A file, and a link while nothing stands here yet, are no words of the article."""

    given = Signal(QMimeData)

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasUrls() or super().canInsertFromMimeData(source)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        shape = _beginning(source).shape
        if shape in (Shape.FILE, Shape.FILES) or (shape is Shape.LINK and self.document().isEmpty()):
            self.given.emit(source)
        else:
            super().insertFromMimeData(source)


class NewCaseDialog(QDialog):
    """Takes pasted text, or asks for a file. The dialog stays open until the case exists."""

    text_given = Signal(str, object)  # text, dict of author, publisher, published, url
    file_given = Signal(str, object)  # path, the same
    sample_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New case"))
        self._file: Path | None = None
        self.text = ArticleBox()
        self.text.setAccessibleName(self.tr("Text of the article"))
        self.text.setTabChangesFocus(True)
        self._fields = {name: QLineEdit() for name in ("author", "publisher", "published", "url")}
        self.hint = QLabel()
        self.without_file = QPushButton(self.tr("Leave the file out"))
        self.file_button = QPushButton(self.tr("Read a &file…"))
        self.sample_button = QPushButton(self.tr("Open the &sample case"))
        self.problem = ProblemLabel()
        column = QVBoxLayout(self)
        column.addLayout(self._top())
        column.addWidget(self.text, 1)
        column.addLayout(self._other_ways())
        column.addWidget(self._form())
        column.addWidget(self.problem)
        column.addWidget(self._buttons())
        self._take_file(None)
        self.text.given.connect(self.take)
        DropTarget(self).given.connect(self.take)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_accepted)
        give_room(self, 560, 520)

    @Slot(str)
    def say(self, words: str) -> None:
        """Show why there is no case yet; what was pasted stays."""
        self.problem.say(words)
        self.resize(self.size().expandedTo(self.minimumSizeHint()))

    def begin_with(self, data: QMimeData) -> None:
        """Fill in what the clipboard holds, so that typing or pasting puts something else in its place."""
        begun = _beginning(data)
        if begun.shape is not Shape.FILES:  # which nobody asked for here
            self._fill(begun)

    @Slot(QMimeData)
    def take(self, data: QMimeData) -> None:
        """Fill in what was pasted or dropped."""
        begun = _beginning(data)
        self._fill(begun)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.hint.text()))

    def _fill(self, begun: Beginning) -> None:
        if begun.shape is Shape.NOTHING:
            return
        self.problem.hide()
        if begun.shape is not Shape.FILES:
            self._take_file(begun.file)
        if begun.address:
            self._fields["url"].setText(begun.address)
            self._fields["url"].setCursorPosition(0)
        if begun.text:
            self.text.setPlainText(begun.text)
            self.text.selectAll()
        self._show_hint(self._words_for(begun))

    def _words_for(self, begun: Beginning) -> str:
        if begun.file is not None:
            return self.tr("The article is read from the file {name}.").format(name=begun.file.name)
        return {
            Shape.FILES: self.tr("A case begins with one file: choose it with “Read a file…”."),
            Shape.LINK: self.tr(
                "The address is filled in. Pages are not fetched: open it in your browser, copy the article’s text and "
                "paste it here."
            ),
            Shape.TEXT: self.tr("This is what the clipboard holds. Type or paste to put something else in its place."),
        }.get(begun.shape, "")

    def _show_hint(self, words: str) -> None:
        self.hint.setText(words)
        self.hint.setVisible(bool(words))
        self.text.setAccessibleDescription(words)

    def _take_file(self, file: Path | None) -> None:
        """Have the article read from a file, or from what stands in the field."""
        self._file = file
        self.without_file.setVisible(file is not None)
        self.text.setEnabled(file is None)
        self.text.setPlaceholderText("" if file else self.tr("Paste the article here: its title in the first line"))
        if file is None:
            self._show_hint("")

    def _top(self) -> QHBoxLayout:
        self.hint.setTextFormat(Qt.TextFormat.PlainText)  # the name of a file is never read as markup
        self.hint.setWordWrap(True)
        self.without_file.clicked.connect(self._on_without_file)
        row = QHBoxLayout()
        row.addWidget(self.hint, 1)
        row.addWidget(self.without_file)
        return row

    def _other_ways(self) -> QHBoxLayout:
        """Return what can be done in place of pasting: not beside the other buttons, where large text has no room."""
        row = QHBoxLayout()
        for button in (self.file_button, self.sample_button):
            button.setAutoDefault(False)  # Enter in a field starts the case
            row.addWidget(button)
        row.addStretch(1)
        self.file_button.clicked.connect(self._on_file_asked)
        self.sample_button.clicked.connect(self.sample_asked)
        return row

    def _form(self) -> FormScroll:
        labels = (self.tr("&Author"), self.tr("&Publisher"), self.tr("Publishe&d"), self.tr("Add&ress"))
        body = QWidget()
        form = QFormLayout(body)
        form.setContentsMargins(0, 0, 0, 0)
        for label, field in zip(labels, self._fields.values(), strict=True):
            form.addRow(label, field)
            field.setAccessibleName(label.replace("&", ""))
        explain_all(self._fields, of_case())
        self._fields["published"].setPlaceholderText(self.tr("2026-11-22, or as precise as it is known"))
        self._fields["url"].setPlaceholderText("https://")
        return FormScroll(body)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        start = box.addButton(self.tr("Start case"), QDialogButtonBox.ButtonRole.AcceptRole)
        start.setProperty("kind", "primary")
        start.setToolTip(self.tr("Ctrl+Enter, from any field"))
        box.accepted.connect(self._on_accepted)
        box.rejected.connect(self.reject)
        return box

    def _about(self) -> dict[str, str | None]:
        return {name: field.text().strip() or None for name, field in self._fields.items()}

    @Slot()
    def _on_accepted(self) -> None:
        about = self._about()
        text = self.text.toPlainText()
        if self._is_refused("url", web_address) or self._is_refused("published", date_line):
            return
        if self._file is not None:
            self.file_given.emit(str(self._file), about)
        elif about["url"] and not text.strip():
            self.say(self.tr("Pages are not fetched: paste the article’s text above, or read it from a file"))
            self.text.setFocus()
        else:
            self.text_given.emit(text, about)

    def _is_refused(self, name: str, rule: Callable[[str], object]) -> bool:
        """Tell whether a field breaks a rule; then it says so and has the keyboard."""
        field = self._fields[name]
        try:
            rule(field.text())
        except RuleBroken as problem:
            self.say(problem_words(problem))
            field.setFocus()
            field.selectAll()
            return True
        return False

    @Slot()
    def _on_without_file(self) -> None:
        self._take_file(None)
        self.text.setFocus()

    @Slot()
    def _on_file_asked(self) -> None:
        kinds = self.tr("Articles ({kinds})").format(kinds=KINDS)
        chooser = chooser_to_open(self, self.tr("The article"), kinds, self.tr("All files (*)"))
        chooser.fileSelected.connect(self._on_file_chosen)
        chooser.open()

    @Slot(str)
    def _on_file_chosen(self, name: str) -> None:
        if not (self._is_refused("url", web_address) or self._is_refused("published", date_line)):
            self.file_given.emit(name, self._about())
