"""A text field without a save button: what is typed is saved after a short pause, on leaving, and before any edit."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from fcdesk.casework.workbench import Hand
from fcdesk.desk.runtime.session import Session

IDLE_MS = 600
"""How long somebody has to pause for what was typed to be saved."""

LONGEST_MS = 2000
"""How long it takes at most, however steadily somebody types."""

Save = Callable[[Hand, str], None]


class SavedText(QPlainTextEdit):
    """A field of one record. All that is typed between focus in and focus out is one step for undo.

    It is saved after a short pause, and every other second while somebody types on; what is only right `as_a_whole`
    (a day, an address) once the field is left. The desk's own undo works in it, not the field's: otherwise what is on
    screen and what is on disk would part.
    """

    saved = Signal()
    state_changed = Signal()  # what is on screen and what is on disk came together, or parted

    def __init__(
        self, session: Session, name: str, lines: int, *, as_a_whole: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._save: Save | None = None
        self._hand: Hand | None = None
        self._owner: str | None = None
        self._kept = ""
        self._stored = ""
        self._is_saving = False
        self._lines = lines
        self._as_a_whole = as_a_whole
        self.setAccessibleName(name)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self.flush)
        self._overdue = QTimer(self)
        self._overdue.setSingleShot(True)
        self._overdue.setInterval(LONGEST_MS)
        self._overdue.setTimerType(Qt.TimerType.PreciseTimer)  # others may take a twentieth longer
        self._overdue.timeout.connect(self.flush)
        self.textChanged.connect(self._on_text_changed)

    def show_text(self, owner: str | None, text: str, save: Save | None) -> None:
        """Show the text of a record (its id is `owner`) and how to save it (None: there is nothing to edit).

        Words that could not be saved yet are not thrown away for it.
        """
        if self.is_dirty and owner != self._owner:
            return
        if not self.is_dirty:
            self._take(text, owner)
        self._save = save
        if self.isReadOnly() is not (save is None):
            self.setReadOnly(save is None)
            self.style().unpolish(self)  # it looks different then
            self.style().polish(self)
        if owner != self._owner:
            self._owner = owner
            self._hand = None

    def _take(self, text: str, owner: str | None) -> None:
        """Show what is on disk. Where that is what was typed here, only tidier, the typing is not disturbed by it."""
        if self._is_saving:
            self._stored = text
        elif not (self.hasFocus() and owner == self._owner and text == self._stored):
            self._show_stored(text)

    def _show_stored(self, text: str) -> None:
        self._kept = self._stored = text
        if text != self.toPlainText():
            place = self.textCursor().position()
            self.setPlainText(text)
            cursor = self.textCursor()
            cursor.setPosition(min(place, self.document().characterCount() - 1))
            self.setTextCursor(cursor)

    @property
    def is_dirty(self) -> bool:
        """Whether the field holds words that are not on disk."""
        return self._save is not None and self.toPlainText() != self._kept

    @Slot()
    def flush(self) -> bool:
        """Save now; False if that failed and the words are in the field only."""
        self._idle.stop()
        self._overdue.stop()
        bench = self._session.bench
        if not self.is_dirty or self._save is None or bench is None:
            return True
        self._hand = self._hand or bench.visit(self)
        text = self.toPlainText()
        before, self._kept = self._kept, text
        self._is_saving = True
        is_saved = self._session.save_text(self._hand, self.accessibleName(), text, self._save)
        self._is_saving = False
        if not is_saved:
            self._kept = before
            return False
        self.saved.emit()
        self.state_changed.emit()
        return True

    def flush_for(self, origin: object) -> bool:
        """Save before somebody else's edit; False if that failed."""
        return origin is self or self.flush()

    def fit(self, line_height: int, lines: int | None = None) -> None:
        """Take the height of the field's lines, or of so many."""
        self.setFixedHeight(
            (self._lines if lines is None else lines) * line_height + 2 * int(self.document().documentMargin()) + 14
        )

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.flush()
        if self._ends_visit(event.reason()):
            self._hand = None
        super().focusOutEvent(event)
        if not self.is_dirty and self._owner is not None:
            self._show_stored(self._stored)

    def _ends_visit(self, _reason: Qt.FocusReason) -> bool:
        """Tell whether a visit is over when the keyboard goes elsewhere for a reason."""
        return True

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Leave files and pictures to what the field stands in: their paths are no words of anybody's."""
        is_file = any(url.isLocalFile() for url in source.urls())
        return not is_file and super().canInsertFromMimeData(source)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self.isReadOnly() and (_is_letter(event) or event.matches(QKeySequence.StandardKey.Paste)):
                event.accept()  # whoever types or pastes here means words: none of them may run a command
                return True
            # Undo and redo belong to the case; letting the shortcut pass hands them to the window's actions.
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if event.matches(undo) or event.matches(redo):
                event.ignore()
                return False
        return super().event(event)

    @Slot()
    def _on_text_changed(self) -> None:
        if self.is_dirty and not self._as_a_whole:
            self._idle.start()
            if not self._overdue.isActive():
                self._overdue.start()
        self.state_changed.emit()


def _is_letter(event: QKeyEvent) -> bool:
    """Tell whether a key would write something. With Control it does not, though some systems send a text along."""
    with_command = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier)
    return bool(event.text()) and event.text().isprintable() and not with_command
