"""Says what went wrong, in the window and not over it, until it is put away; and for a while what was done."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCursor, QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from fcdesk.cases.text import as_sentence

_LEAST_MS, _WORD_MS, _BUTTON_MS = 10_000, 500, 10_000
"""How long news stay: time to notice them, to read or hear each word, and to reach their button."""


def reading_ms(words: str, *, has_button: bool) -> int:
    """Return how many milliseconds a sentence stays that merely tells of something done.

    Slow speech has two words a second. Where no spaces part the words, every other character counts as one.
    """
    count = sum(max(1, len(part) // 8 if part.isascii() else len(part) // 2) for part in words.split())
    return _LEAST_MS + count * _WORD_MS + (_BUTTON_MS if has_button else 0)


class MessageBar(QFrame):
    """One sentence, a button for what can be done about it, if anything, and one that puts it away.

    What merely tells of something done goes by itself after a while; not from under the pointer or the keyboard, and
    not while somebody is in another window.
    """

    action_taken = Signal()
    proposal_taken = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, timer: QTimer | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._timer = QTimer(self) if timer is None else timer
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_read)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)  # file names in it are never read as markup
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QPushButton(self.tr("Put away"))
        close.clicked.connect(self.hide)
        self.action = QPushButton()
        self.action.clicked.connect(self._on_action)
        self._proposal = ""
        row = QHBoxLayout(self)
        row.addWidget(self._words, 1)
        row.addWidget(self.action)
        row.addWidget(close)
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text()

    @Slot(str)
    def say(self, words: str) -> None:
        """Show what is in the way, and have a screen reader say it."""
        self._show(words, "problem")

    @Slot(str)
    def tell(self, words: str) -> None:
        """Show what was done or found, which is no trouble."""
        self._show(words, "news")

    @Slot(str, str)
    def offer(self, words: str, action: str) -> None:
        """Show what was done, with a button for what can be done next; `action_taken` tells that it was pressed."""
        self._show(words, "news", action)

    def propose(self, words: str, action: str, name: str, *, stays: bool = False) -> None:
        """Show what was done or found, with a button; `proposal_taken` tells the name when it is pressed."""
        self._show(words, "news", action, name)
        if stays:
            self._timer.stop()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self._timer.stop()
        super().hideEvent(event)

    @Slot()
    def _on_read(self) -> None:
        """Go away, unless somebody is at it or cannot have seen it yet."""
        here: QWidget | None = self.window().focusWidget()
        has_keyboard = here is not None and self.isAncestorOf(here)
        # Not `underMouse`, which holds for the place where a widget stood before its window made room for it.
        has_pointer = self.rect().contains(self.mapFromGlobal(QCursor.pos()))
        if has_keyboard or has_pointer or not self.window().isActiveWindow():
            self._timer.start()
        else:
            self.hide()

    @Slot()
    def _on_action(self) -> None:
        if self._proposal:
            self.proposal_taken.emit(self._proposal)
        else:
            self.action_taken.emit()

    def _show(self, words: str, kind: str, action: str = "", proposal: str = "") -> None:
        self._proposal = proposal
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._words.setText(as_sentence(words))
        self.setProperty("kind", kind)
        for widget in (self, self._words):  # a rule of the style sheet depends on the kind
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self.show()
        if kind == "news":
            self._timer.start(reading_ms(self._words.text(), has_button=bool(action)))
        else:
            self._timer.stop()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._words.text()))
