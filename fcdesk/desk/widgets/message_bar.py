"""Says what went wrong, in the window and not over it, until it is put away."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from fcdesk.cases.text import as_sentence


class MessageBar(QFrame):
    """One sentence, a button for what can be done about it, if anything, and one that puts it away."""

    action_taken = Signal()
    proposal_taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
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

    def propose(self, words: str, action: str, name: str) -> None:
        """Show what was done or found, with a button; `proposal_taken` tells the name when it is pressed."""
        self._show(words, "news", action, name)

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
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._words.text()))
