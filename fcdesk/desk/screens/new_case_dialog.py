"""Asks for the article of a new case: pasted, from a file, or the sample."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fcdesk.desk.widgets.file_chooser import chooser_to_open
from fcdesk.desk.widgets.problem_label import ProblemLabel

KINDS = "*.txt *.md *.html *.htm *.docx"


class NewCaseDialog(QDialog):
    """Takes pasted text, or asks for a file. The dialog stays open until the case exists."""

    text_given = Signal(str, object)  # text, dict of author, publisher, published, url
    file_given = Signal(str)
    sample_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New case"))
        self.setMinimumSize(560, 480)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Text of the article"))
        self.text.setPlaceholderText(self.tr("Paste the article here: its title in the first line"))
        self.text.setTabChangesFocus(True)
        self._fields = {name: QLineEdit() for name in ("author", "publisher", "published", "url")}
        self.file_button = QPushButton(self.tr("Read a &file…"))
        self.sample_button = QPushButton(self.tr("Open the &sample case"))
        self.problem = ProblemLabel()
        column = QVBoxLayout(self)
        column.addWidget(self.text, 1)
        column.addLayout(self._form())
        column.addWidget(self.problem)
        column.addWidget(self._buttons())

    @Slot(str)
    def say(self, words: str) -> None:
        """Show why there is no case yet; what was pasted stays."""
        self.problem.say(words)
        self.adjustSize()

    def _form(self) -> QFormLayout:
        labels = (self.tr("&Author"), self.tr("&Publisher"), self.tr("Publishe&d"), self.tr("Add&ress"))
        form = QFormLayout()
        for label, field in zip(labels, self._fields.values(), strict=True):
            form.addRow(label, field)
            field.setAccessibleName(label.replace("&", ""))
        return form

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        start = box.addButton(self.tr("Start case"), QDialogButtonBox.ButtonRole.AcceptRole)
        start.setProperty("kind", "primary")
        box.addButton(self.file_button, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(self.sample_button, QDialogButtonBox.ButtonRole.ActionRole)
        box.accepted.connect(self._on_accepted)
        box.rejected.connect(self.reject)
        self.file_button.clicked.connect(self._on_file_asked)
        self.sample_button.clicked.connect(self.sample_asked)
        return box

    @Slot()
    def _on_accepted(self) -> None:
        about = {name: field.text().strip() or None for name, field in self._fields.items()}
        self.text_given.emit(self.text.toPlainText(), about)

    @Slot()
    def _on_file_asked(self) -> None:
        kinds = self.tr("Articles ({kinds})").format(kinds=KINDS)
        chooser = chooser_to_open(self, self.tr("The article"), kinds, self.tr("All files (*)"))
        chooser.fileSelected.connect(self.file_given)
        chooser.open()
