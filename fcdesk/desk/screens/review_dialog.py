"""Shows what came back in a review copy, word by word, and takes over what a person ticks: one step for undo."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QListView, QTextEdit, QVBoxLayout, QWidget

from fcdesk.cases.text import as_sentence
from fcdesk.casework.reviewing import Compared, Review, State
from fcdesk.desk import wording
from fcdesk.desk.case_words import day_words
from fcdesk.desk.models.review_rows import ReviewRows
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.problem_label import ProblemLabel
from fcdesk.writeup.characters import with_turns_shown

if TYPE_CHECKING:
    from fcdesk.writeup.review.copy import Comment
    from fcdesk.writeup.review.word_diff import Stretch

_MOST_SHOWN = 20


class ReviewDialog(QDialog):
    """On the left the texts, on the right what became of the current one."""

    submitted = Signal()

    def __init__(self, review: Review, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A review copy that came back"))
        self.resize(920, 560)
        self._review = review
        self._appearance = appearance
        self.rows = ReviewRows(review)
        self.list = QListView()
        self.text = QTextEdit()
        self.beside = QTextEdit()
        self.problem = ProblemLabel()
        self._set_up()
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.rows.chosen.connect(self._on_chosen)
        self._fill_beside()
        self._on_chosen()
        if self.rows.rowCount():
            self.list.setCurrentIndex(self.rows.index(0))
        else:
            self.text.setPlainText(self.tr("None of the texts that may be changed differs from what was sent."))

    def _set_up(self) -> None:
        self.list.setObjectName("sections")
        self.list.setModel(self.rows)
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Texts that came back changed"))
        self.list.setAccessibleDescription(self.tr("Space ticks a text to be taken over"))
        self.list.setMaximumWidth(320)
        names = {self.text: self.tr("What was changed"), self.beside: self.tr("Elsewhere in the document")}
        for field, name in names.items():
            field.setObjectName("changes")
            field.setReadOnly(True)
            field.setTabChangesFocus(True)
            field.setAccessibleName(name)

    def _lay_out(self) -> None:
        copy = self._review.copy
        words = self.tr("Sent as version {version} on {day} by {by}. Struck out: taken out. Underlined: put in.")
        day = day_words(date.fromisoformat(copy.at[:10]))
        heading = QLabel(words.format(version=copy.version, day=day, by=copy.by))
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        right = QVBoxLayout()
        right.addWidget(self.text, 3)
        self._beside_label = QLabel(self.tr("Elsewhere in the document, not taken over"))
        self._beside_label.setProperty("role", "section")
        right.addWidget(self._beside_label)
        right.addWidget(self.beside, 2)
        middle = QHBoxLayout()
        middle.addWidget(self.list, 1)
        middle.addLayout(right, 2)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = box.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setProperty("kind", "primary")
        box.accepted.connect(self.submitted)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(heading)
        column.addLayout(middle, 1)
        column.addWidget(self.problem)
        column.addWidget(box)

    @Slot()
    def _on_chosen(self) -> None:
        count = len(self.rows.names)
        self.take.setText(self.tr("Take over ({count})").format(count=count))
        self.take.setEnabled(count > 0)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        one = self.rows.field_at(index)
        if one is not None:
            self._show(one)

    def _show(self, one: Compared) -> None:
        self.text.clear()
        for sentence in self._remarks(one):
            self._say(sentence, strong=True)
        if one.document is not None and one.document != one.base:
            self._say(self.tr("In the document:"), strong=True)
            self._show_changes(one.in_document())
        if one.state in (State.CASE, State.BOTH):
            self._say(self.tr("Meanwhile in the case:"), strong=True)
            self._show_changes(one.in_case())
        for other in one.others:
            self._say(self.tr("A second text for the same place:"), strong=True)
            self._say(other)
        for said in _comments(one.comments):
            self._say(said)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _remarks(self, one: Compared) -> Iterator[str]:
        if one.rating_since is not None:
            since = self.tr("The rating has changed in the case since: {was} → {now}.")
            yield since.format(was=one.rating_since[0], now=one.rating_since[1])
        if one.state in (State.MISSING, State.DOUBLED, State.GONE):
            yield self.tr("It cannot be taken over: {state}.").format(state=wording.state_words(one.state))
        if one.state is State.BOTH:
            yield self.tr("Changed on both sides: ticked, the document’s words take the place of the case’s.")
        if one.has_changes:
            yield self.tr("With tracked changes, read as if all were accepted.")
        if one.by_style:
            yield self.tr("Its bookmark is gone; it was found by its style and place.")
        if one.unread:
            yield self.tr("Not taken in: {things}.").format(things=wording.unread_words(one.unread))

    def _show_changes(self, stretches: "Iterable[Stretch]") -> None:
        cursor = self._cursor()
        for stretch in stretches:
            cursor.insertText(with_turns_shown(stretch.text), self._form(stretch.sort.value))
        cursor.insertText("\n\n", QTextCharFormat())

    def _form(self, sort: str) -> QTextCharFormat:
        form, theme = QTextCharFormat(), self._appearance.theme
        if sort == "same":
            return form
        tone = theme.tone("false" if sort == "out" else "true")
        form.setBackground(QColor(tone.soft))
        form.setForeground(QColor(tone.text_on_soft))
        form.setFontStrikeOut(sort == "out")
        form.setFontUnderline(sort == "in")
        return form

    def _say(self, words: str, *, strong: bool = False) -> None:
        form = QTextCharFormat()
        if strong:
            form.setFontWeight(QFont.Weight.DemiBold)
        self._cursor().insertText(f"{with_turns_shown(words)}\n", form)

    def _cursor(self) -> QTextCursor:
        cursor = self.text.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        return cursor

    def _fill_beside(self) -> None:
        lines = list(self._beside_lines())
        self.beside.setPlainText(with_turns_shown("\n".join(lines)))
        for part in (self.beside, self._beside_label):
            part.setVisible(bool(lines))

    def _beside_lines(self) -> Iterator[str]:
        review, outside = self._review, self._review.outside
        for rating in review.ratings:
            words = self.tr("Rating of claim {number}: “{sent}” was changed to “{returned}”; change it on the desk.")
            yield words.format(number=rating.number, sent=rating.sent, returned=rating.returned)
        yield from (self.tr("Without a place: {text}").format(text=text) for text in review.stray[:_MOST_SHOWN])
        if outside is not None:
            yield from (self.tr("New: {text}").format(text=text) for text in outside.new[:_MOST_SHOWN])
            yield from (self.tr("No longer there: {text}").format(text=text) for text in outside.lost[:_MOST_SHOWN])
        elif review.has_changes:
            yield self.tr("There are tracked changes elsewhere.")
        yield from _comments(review.comments)


def _comments(comments: "Iterable[Comment]") -> Iterator[str]:
    for comment in comments:
        yield as_sentence(f"{comment.author}: {comment.text}" if comment.author else comment.text)
