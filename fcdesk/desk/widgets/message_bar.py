"""Says what went wrong, in the window and not over it, until it is put away."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from fcdesk.cases.text import as_sentence


class MessageBar(QFrame):
    """One sentence, and a button that puts it away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)  # file names in it are never read as markup
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QPushButton(self.tr("Put away"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.addWidget(self._words, 1)
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

    def _show(self, words: str, kind: str) -> None:
        self._words.setText(as_sentence(words))
        self.setProperty("kind", kind)
        for widget in (self, self._words):  # a rule of the style sheet depends on the kind
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._words.text()))
