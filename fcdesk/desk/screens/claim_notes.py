"""Notes on a claim: remarks for the desk alone, which no public document prints."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from fcdesk.cases.edits.remarks import add_note, change_note, remove_note
from fcdesk.cases.model import Case, Claim, Note
from fcdesk.casework.workbench import Hand
from fcdesk.desk.case_words import moment_words
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.remark_list import RemarkList, RemarkRow
from fcdesk.desk.widgets.saved_text import SavedText

_Reason = Qt.FocusReason
_PASSING = (_Reason.ActiveWindowFocusReason, _Reason.PopupFocusReason, _Reason.MenuBarFocusReason)
"""Why the keyboard goes elsewhere to come back: a look into another window, a menu."""


class NoteField(SavedText):
    """Where a note is written. What is typed is a note of the case at once, and the same note until it is finished.

    So it is saved as every other text is, without a place of its own for drafts: who comes back after the program was
    killed finds it among the notes. It is finished by the button, by Ctrl+Enter and by leaving the field, not by a
    look into another window.
    """

    finished = Signal()

    def __init__(self, session: Session, name: str) -> None:
        super().__init__(session, name, lines=2)
        self.note_id: str | None = None

    @Slot()
    def finish(self) -> bool:
        """Be done with the note that is being written; False if it cannot be saved, and stays here."""
        if not self.flush():
            return False
        was_written = self.note_id is not None
        self.forget()
        self._show_stored("")
        self.state_changed.emit()
        if was_written:
            self.finished.emit()
        return True

    def forget(self) -> None:
        """Take what is typed next for another note, which is a step of its own."""
        self.note_id = self._hand = None

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._ends_visit(event.reason()) and not self.is_dirty:
            self.finish()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finish()
        else:
            super().keyPressEvent(event)

    @property
    @override
    def is_dirty(self) -> bool:
        return super().is_dirty and (self.note_id is not None or bool(self.toPlainText().strip()))

    @override
    def _ends_visit(self, reason: Qt.FocusReason) -> bool:
        return reason not in _PASSING


class ClaimNotes(QWidget):
    """The notes on the session's claim, newest last, and a field for another."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self._others: frozenset[str] | None = None  # the notes there are, while another one is added
        self.list = RemarkList(self.tr("Notes on the claim"), appearance)
        self.model = self.list.rows
        self.field = NoteField(session, self.tr("New note"))
        self.add_button = QPushButton(self.tr("Add note"))
        self.delete_button = QPushButton(self.tr("Delete note"))
        self._set_up_list()
        self._lay_out()
        self.add_button.clicked.connect(self.field.finish)
        self.field.finished.connect(self._on_finished)
        self.delete_button.clicked.connect(self._on_delete)
        self.field.state_changed.connect(self._on_field_changed)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def show_claim(self, case: Case | None, claim: Claim | None) -> None:
        """Show the notes on a claim."""
        if case is None or claim is None:
            self.model.show([])
            self.field.show_text(None, "", None)
        else:
            self._show_notes(case, claim.id)
        self._heading.setText(self.tr("Notes · {count}").format(count=self.count))
        self._fit()

    @property
    def count(self) -> int:
        """How many notes the claim has, with the one that is being written."""
        return len(self.model.rows) + (self.field.note_id is not None)

    def _show_notes(self, case: Case, claim_id: str) -> None:
        notes = sorted((note for note in case.notes if note.claim_id == claim_id), key=lambda note: note.at)
        written = self._written(notes)
        others = [note for note in notes if note is not written]
        had = self.list.hasFocus()
        self.model.show([RemarkRow(note.id, note.text, f"{note.by} · {moment_words(note.at)}") for note in others])
        if had and not others:
            self.field.setFocus()

        def save(hand: Hand, text: str) -> None:
            self._save(hand, text, claim_id)

        self.field.show_text(claim_id, written.text if written is not None else "", save)

    def _written(self, notes: Sequence[Note]) -> Note | None:
        """Return which of the notes is the one in the field; it may have been taken back meanwhile."""
        if self._others is not None:
            self.field.note_id = next((note.id for note in notes if note.id not in self._others), None)
        found = next((note for note in notes if note.id == self.field.note_id), None)
        if found is None and self._others is None:
            self.field.forget()
        return found

    def _save(self, hand: Hand, text: str, claim_id: str) -> None:
        """Save what is in the field: as a note of its own at first, then in place of that note's words."""
        case, note_id = self._session.case, self.field.note_id
        if case is None:
            return
        if note_id is None:
            self._others = frozenset(note.id for note in case.notes)
            try:
                hand.do(add_note, text, claim_id=claim_id)
            finally:
                self._others = None
        elif text.strip():
            hand.do(change_note, note_id, text)
        else:
            hand.do(remove_note, note_id)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _set_up_list(self) -> None:
        self.list.setToolTip(self.tr("Delete deletes a note"))
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_delete)
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def _lay_out(self) -> None:
        self._heading = QLabel()
        self._heading.setProperty("role", "section")
        self.field.setPlaceholderText(self.tr("For the desk alone; never printed for readers"))
        self.delete_button.hide()
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.delete_button)
        line.addWidget(self.add_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._heading, self.list, self.field):
            self._column.addWidget(widget)
        self._column.addLayout(line)

    def _fit(self) -> None:
        self.list.fit()
        self._on_field_changed()
        self._on_selection_changed()

    @Slot()
    def _on_field_changed(self) -> None:
        self.add_button.setEnabled(bool(self.field.toPlainText().strip()))

    @Slot()
    def _on_finished(self) -> None:
        self.show_claim(self._session.case, self._session.claim)

    @Slot()
    def _on_selection_changed(self) -> None:
        self.delete_button.setVisible(self.list.selectionModel().hasSelection())

    @Slot()
    def _on_delete(self) -> None:
        row = self.model.row_at(self.list.currentIndex())
        if row is not None and self._session.do(remove_note, row.id):
            self._session.told.emit(self.tr("Note deleted."))

    @Slot()
    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        self._column.setSpacing(theme.px(6))
        self.field.fit(theme.px(19))
        self.list.doItemsLayout()
        self._fit()
