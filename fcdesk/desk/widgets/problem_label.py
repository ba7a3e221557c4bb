"""Says in a form what is wrong with it, where it can be mended."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QWidget

from fcdesk.cases.text import as_sentence


class ProblemLabel(QLabel):
    """Hidden until there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)  # file names in it are never read as markup
        self.setProperty("role", "problem")
        self.setWordWrap(True)
        self.hide()

    def say(self, words: str) -> None:
        """Show a sentence, and have a screen reader say it."""
        self.setText(as_sentence(words))
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.text()))
