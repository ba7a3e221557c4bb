"""A suggestion in its context: its edges, its words, its source, before it is marked as a claim or as two."""

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from fcdesk.cases.anchoring import whole_words
from fcdesk.cases.edits.claims import Passage
from fcdesk.cases.model import Article, ClaimKind, Sourcing
from fcdesk.cases.problems import RuleBroken
from fcdesk.casework.suggesting import split
from fcdesk.desk import wording
from fcdesk.desk.positions import Utf16Map
from fcdesk.desk.said import problem_words
from fcdesk.desk.widgets.problem_label import ProblemLabel

_AROUND = 1_500
"""How many characters before and after a passage are shown at most."""

_LABEL = 20
"""How many characters of a label stand in a line."""


class SuggestionDialog(QDialog):
    """Edges by selecting, the rest in fields. It stays open until what it holds has been marked."""

    submitted = Signal(object)  # list[Passage]

    def __init__(self, article: Article, passage: Passage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Edit suggestion"))
        self._passage = passage
        self._first, last = _around(article, passage)
        self._words = article.text[self._first : last]
        self._positions = Utf16Map(self._words)
        self._edges = (passage.start - self._first, passage.end - self._first)
        self.context = QPlainTextEdit(self._words.replace("\n", " "))
        self.statement = QPlainTextEdit(passage.statement)
        self.claimant = QLineEdit(passage.claimant or "")
        self.sourcing, self.kind = QComboBox(), QComboBox()
        self.split_button = QPushButton(self.tr("S&plit here"))
        self.problem = ProblemLabel()
        self._fill_choices()
        self._lay_out()
        self._select_passage()
        self.context.selectionChanged.connect(self._on_selection_changed)
        self.context.cursorPositionChanged.connect(self._refresh_split)
        self.split_button.clicked.connect(self._on_split)
        self._show_edges()
        self._refresh_split()

    @property
    def passage(self) -> Passage:
        """What the form holds now."""
        return replace(
            self._passage,
            start=self._first + self._edges[0],
            end=self._first + self._edges[1],
            statement=self.statement.toPlainText(),
            claimant=self.claimant.text() or None,
            # Qt hands a member of a text enumeration back as plain text.
            sourcing=Sourcing(self.sourcing.currentData()) if self.sourcing.currentData() else None,
            kind=ClaimKind(self.kind.currentData()),
        )

    @property
    def split_at(self) -> int | None:
        """The place of the article where the cursor stands, if it lies within the passage; no word is parted."""
        cursor = self.context.textCursor()
        place = self._positions.points(cursor.position())
        start, end = self._edges
        while start < place < end and self._words[place - 1].isalnum() and self._words[place].isalnum():
            place += 1
        inside = not cursor.hasSelection() and self._words[start:place].strip() and self._words[place:end].strip()
        return self._first + place if inside and start < place < end else None

    def say(self, words: str) -> None:
        """Show why it was not marked; what was filled in stays."""
        self.problem.say(words)

    def _fill_choices(self) -> None:
        self.sourcing.addItem(self.tr("not looked at yet"), "")
        for sourcing, words in wording.sourcings().items():
            self.sourcing.addItem(words, sourcing.value)
        for kind, (words, meaning) in wording.kinds().items():
            self.kind.addItem(words, kind.value)
            self.kind.setItemData(self.kind.count() - 1, meaning, Qt.ItemDataRole.ToolTipRole)
        self.sourcing.setCurrentIndex(self.sourcing.findData(self._passage.sourcing or ""))
        self.kind.setCurrentIndex(self.kind.findData(self._passage.kind.value))

    def _lay_out(self) -> None:
        self.context.setReadOnly(True)
        self.context.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        hint = QLabel(
            self.tr("Select other words to change the passage; put the cursor between two words to split it.")
        )
        hint.setWordWrap(True)
        hint.setProperty("role", "caption")
        form = QGridLayout()
        rows = (
            (self.tr("&Article"), self.context),
            (self.tr("Claim in one plain &sentence"), self.statement),
            (self.tr("&Claimant"), self.claimant),
            (self.tr("S&ourcing"), self.sourcing),
            (self.tr("&Kind"), self.kind),
        )
        for number, (words, control) in enumerate(rows):
            label = QLabel(words)
            label.setBuddy(control)
            label.setWordWrap(True)
            label.setFixedWidth(label.fontMetrics().averageCharWidth() * _LABEL)
            control.setAccessibleName(words.replace("&", ""))
            top = number if number == 0 else number + 1
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            form.addWidget(label, top, 0)
            form.addWidget(control, top, 1)
        form.addWidget(hint, 1, 1)
        for field, height in ((self.context, 4), (self.statement, 3)):
            field.setTabChangesFocus(True)
            field.setMinimumHeight(field.fontMetrics().lineSpacing() * height)
        self.statement.setMaximumHeight(self.statement.minimumHeight() * 2)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addWidget(self._buttons())
        self.setMinimumWidth(max(560, column.minimumSize().width()))
        walk = (self.context, self.statement, self.claimant, self.sourcing, self.kind, self.split_button)
        for one, following in pairwise(walk):
            QWidget.setTabOrder(one, following)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.split_button.setToolTip(self.tr("Marks two claims, parted where the cursor stands"))
        box.addButton(self.split_button, QDialogButtonBox.ButtonRole.ActionRole)
        mark = box.addButton(self.tr("Mark as a claim"), QDialogButtonBox.ButtonRole.AcceptRole)
        mark.setProperty("kind", "primary")
        box.accepted.connect(self._on_accepted)
        box.rejected.connect(self.reject)
        return box

    def _select_passage(self) -> None:
        cursor = self.context.textCursor()
        cursor.setPosition(self._positions.units(self._edges[0]))
        cursor.setPosition(self._positions.units(self._edges[1]), QTextCursor.MoveMode.KeepAnchor)
        self.context.setTextCursor(cursor)

    @Slot()
    def _on_selection_changed(self) -> None:
        cursor = self.context.textCursor()
        if cursor.hasSelection():
            start, end = (self._positions.points(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
            start, end = whole_words(self._words, start, end)
            if self._words[start:end].strip():
                self._edges = (start, end)
                self._show_edges()

    def _show_edges(self) -> None:
        """Keep the passage marked while the cursor goes elsewhere."""
        mark = QTextEdit.ExtraSelection()
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        form.setFontWeight(600)
        form.setUnderlineColor(QColor(self.palette().color(QPalette.ColorRole.Link)))
        cursor = self.context.textCursor()
        cursor.setPosition(self._positions.units(self._edges[0]))
        cursor.setPosition(self._positions.units(self._edges[1]), QTextCursor.MoveMode.KeepAnchor)
        mark.cursor, mark.format = cursor, form
        with QSignalBlocker(self.context):
            self.context.setExtraSelections([mark])

    @Slot()
    def _refresh_split(self) -> None:
        self.split_button.setEnabled(self.split_at is not None)

    @Slot()
    def _on_split(self) -> None:
        at = self.split_at
        if at is None:
            return
        try:
            parts = split(self.passage, at)
        except RuleBroken as problem:
            self.say(problem_words(problem))
            return
        self.submitted.emit(list(parts))

    @Slot()
    def _on_accepted(self) -> None:
        self.submitted.emit([self.passage])


def _around(article: Article, passage: Passage) -> tuple[int, int]:
    """Return the paragraph that a passage stands in, or as much around it as is good to read."""
    inside = (block for block in article.blocks if block.start <= passage.start and passage.end <= block.end)
    block = next(inside, None)
    start, end = (block.start, block.end) if block is not None else (0, len(article.text))
    return max(start, passage.start - _AROUND), min(end, passage.end + _AROUND)
