"""A list to choose from that the wheel of a mouse passes by: whoever scrolls the page has not chosen anything."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override


class Choice(QComboBox):
    """A combo box with a name. Its data are plain texts, as Qt hands members of a text enumeration back."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def offer(self, choices: dict[str, str]) -> None:
        """Offer these choices: what each stands for, and its words."""
        for value, words in choices.items():
            self.addItem(words, value)

    @property
    def value(self) -> str:
        """What the chosen words stand for."""
        return str(self.currentData() or "")

    def show_value(self, value: str) -> None:
        """Show what is chosen; a value that is not offered is offered from now on, as it is."""
        if self.findData(value) < 0:
            self.addItem(value, value)
        self.setCurrentIndex(self.findData(value))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
