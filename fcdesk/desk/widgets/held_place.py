"""The first line of a text that can be seen: which one it is, and having it stay the first one."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from fcdesk.desk.positions import Utf16Map


class HeldPlace:
    """A place in a text that is shown from there, through other widths, until something else is scrolled to."""

    def __init__(self, shown: QTextEdit) -> None:
        self._shown = shown
        self._text = ""
        self._positions = Utf16Map("")
        self._held: tuple[int, int] | None = None  # the place, and how far down that was

    def begin(self, text: str) -> None:
        """Hold nothing, as another text is shown."""
        self._text, self._positions, self._held = text, Utf16Map(text), None

    def first_in_view(self) -> int:
        """Return where the first line begins that can be seen; 0 while the text's beginning can."""
        if not self._shown.verticalScrollBar().value():
            return 0
        cursor = self._shown.cursorForPosition(QPoint(0, self._shown.fontMetrics().height() // 2))
        cursor.movePosition(QTextCursor.MoveOperation.StartOfLine)
        return self._positions.points(cursor.position())

    def show_from(self, start: int) -> None:
        """Scroll so that the line with a place of the text is the first that can be seen."""
        bar = self._shown.verticalScrollBar()
        if 0 < start < len(self._text):
            document = self._shown.document()  # which is laid out as far only as it has been looked at
            document.documentLayout().blockBoundingRect(document.lastBlock())
            cursor = self._shown.textCursor()
            cursor.setPosition(self._positions.units(start))
            bar.setValue(bar.value() + self._shown.cursorRect(cursor).top())
        else:
            bar.setValue(0)
        self._held = (start, bar.value())

    @property
    def is_held(self) -> bool:
        """Whether nothing else was scrolled to since."""
        return self._held is not None and self._held[1] == self._shown.verticalScrollBar().value()

    def show_again(self) -> None:
        """Show the text from the same place, as its lines are others now."""
        if self._held is not None:
            self.show_from(self._held[0])
