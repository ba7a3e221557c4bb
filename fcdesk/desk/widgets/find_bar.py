"""Asks for words to be found in a text, over the text and not in a window of its own."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget
from typing_extensions import override

from fcdesk.desk.theme import style
from fcdesk.desk.theme.appearance import Appearance


class _Field(QLineEdit):
    """Where the words are typed. Enter goes on, with Shift back."""

    next_asked = Signal()
    previous_asked = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.previous_asked.emit()
        else:
            self.next_asked.emit()


class FindBar(QFrame):
    """A field, how many matches there are, and buttons to walk along them."""

    words_changed = Signal(str)
    next_asked = Signal()
    previous_asked = Signal()
    close_asked = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setObjectName("findBar")
        self.setAccessibleName(self.tr("Find in the article"))
        self.field = _Field()
        self.field.setAccessibleName(self.tr("Words to find in the article"))
        self.field.setPlaceholderText(self.tr("Find in the article"))
        self.count = QLabel()
        self.count.setProperty("role", "caption")
        self.previous = _button(self.tr("Previous match"))
        self.next = _button(self.tr("Next match"))
        self.close_button = _button(self.tr("Close the search (Escape)"))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.field, 10)
        for part in (self.count, self.previous, self.next):
            self._row.addWidget(part)
        self._row.addStretch(1)
        self._row.addWidget(self.close_button)
        self.field.textChanged.connect(self.words_changed)
        for asking in (self.field.next_asked, self.next.clicked):
            asking.connect(self.next_asked)
        for asking in (self.field.previous_asked, self.previous.clicked):
            asking.connect(self.previous_asked)
        self.close_button.clicked.connect(self.close_asked)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()
        self.hide()

    @property
    def words(self) -> str:
        """The words that are asked for."""
        return self.field.text()

    def ask(self, words: str) -> None:
        """Come into view, give the field the keyboard, and put those words into it, if any."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_count(self, place: int, matches: int) -> None:
        """Say which match is shown, from 1 on, of how many; and have a screen reader say it."""
        words = self.tr("{place} of {matches}").format(place=place, matches=matches)
        said = words if matches else self.tr("No matches")
        self.count.setText(said if self.words.strip() else "")
        for button in (self.previous, self.next):
            button.setEnabled(matches > 0)
        if self.count.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, said))

    @Slot()
    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        self._row.setContentsMargins(theme.px(24), theme.px(6), theme.px(16), theme.px(6))
        self._row.setSpacing(theme.px(4))
        self.count.setMinimumWidth(theme.px(72))
        self.field.setMaximumWidth(theme.px(420))
        for button, name in ((self.previous, "chevron-up"), (self.next, "chevron-down"), (self.close_button, "x")):
            button.setIcon(style.icon(name, theme))
            button.setIconSize(QSize(theme.px(16), theme.px(16)))


def _button(words: str) -> QToolButton:
    button = QToolButton()
    button.setAccessibleName(words)
    button.setToolTip(words)
    return button
