"""Boxes for words that rows of a list are to hold."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit
from typing_extensions import override


class WordsBox(QLineEdit):
    """Escape clears it, the arrow down leaves it for the list."""

    left = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FinderBox(QLineEdit):
    """Words by which rows of a list are found; the arrows walk along the list meanwhile."""

    def __init__(self, shown: QAbstractItemView) -> None:
        super().__init__()
        self._shown = shown

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            QCoreApplication.sendEvent(self._shown, event)
        else:
            super().keyPressEvent(event)
