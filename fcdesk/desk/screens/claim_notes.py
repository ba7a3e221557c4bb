"""Notes on a claim: remarks for the desk alone, which no public document prints."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from fcdesk.cases.edits.remarks import add_note, remove_note
from fcdesk.cases.model import Case, Claim
from fcdesk.casework.workbench import Hand
from fcdesk.desk.case_words import moment_words
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.remark_list import RemarkList, RemarkRow
from fcdesk.desk.widgets.saved_text import SavedText


class NoteField(SavedText):
    """Where a note is written. It becomes one when it is left, by the button or by Ctrl+Enter: not while one thinks."""

    def __init__(self, session: Session, name: str) -> None:
        super().__init__(session, name, lines=2, as_a_whole=True)

    @Slot()
    @override
    def flush(self) -> bool:
        if not self.toPlainText().strip():
            return True
        if not super().flush():
            return False
        self._hand = None  # the next note is a step of its own
        self._show_stored("")
        self.state_changed.emit()
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.flush()
        else:
            super().keyPressEvent(event)

    @property
    @override
    def is_dirty(self) -> bool:
        return self._save is not None and bool(self.toPlainText().strip())


class ClaimNotes(QWidget):
    """The notes on the session's claim, newest last, and a field for another."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self.list = RemarkList(self.tr("Notes on the claim"), appearance)
        self.model = self.list.rows
        self.field = NoteField(session, self.tr("New note"))
        self.add_button = QPushButton(self.tr("Add note"))
        self.delete_button = QPushButton(self.tr("Delete note"))
        self._set_up_list()
        self._lay_out()
        self.add_button.clicked.connect(self.field.flush)
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
            notes = sorted((note for note in case.notes if note.claim_id == claim.id), key=lambda note: note.at)
            rows = [RemarkRow(note.id, note.text, f"{note.by} · {moment_words(note.at)}") for note in notes]
            had = self.list.hasFocus()
            self.model.show(rows)
            if had and not rows:
                self.field.setFocus()

            def save(hand: Hand, text: str) -> None:
                hand.do(add_note, text, claim_id=claim.id)

            self.field.show_text(claim.id, "", save)
        self._heading.setText(self.tr("Notes · {count}").format(count=len(self.model.rows)))
        self._fit()

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
        self.add_button.setEnabled(self.field.is_dirty)

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
