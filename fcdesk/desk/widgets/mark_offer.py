"""A button beside words that the mouse has selected in the article: whoever has no hand on the keys can mark them."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Slot
from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from fcdesk.desk.theme import style
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.reader import Reader

_GAP = 6
"""How far it stands from the words, in pixels at zoom 1."""


class MarkOffer(QPushButton):
    """Comes when the mouse lets go of a selection, scrolls along with it, and goes when nothing is selected.

    The keyboard does the same with a key, so the button never takes it from the article.
    """

    def __init__(self, reader: Reader, appearance: Appearance) -> None:
        super().__init__(reader.viewport())
        self._reader = reader
        self._appearance = appearance
        self.setText(self.tr("Mark as a claim"))
        self.setProperty("kind", "primary")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()
        reader.passage_dragged.connect(self._offer)
        reader.selectionChanged.connect(self._on_selection_changed)
        reader.viewport().installEventFilter(self)  # the lines are other ones at another width
        appearance.changed.connect(self.hide)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.hide()
        return False

    @Slot()
    def _offer(self) -> None:
        passage, theme = self._reader.selected_passage(), self._appearance.theme
        lines = list(self._reader.boxes(*passage)) if passage is not None else []
        if lines:
            self.setIcon(style.icon("highlighter", theme, "on_accent"))
            self.setIconSize(QSize(theme.px(16), theme.px(16)))
            self.adjustSize()
            self.move(self._place(lines[0], lines[-1]))
            self.show()
            self.raise_()

    def _place(self, first: QRectF, last: QRectF) -> QPoint:
        """Return a place below the words; above them where there is no room, and always in view."""
        room, gap = self._reader.viewport().rect(), self._appearance.theme.px(_GAP)
        left = last.right() - self.width() if self._reader.runs_right_to_left else last.left()
        top = last.bottom() + gap
        if top + self.height() > room.height():
            top = first.top() - gap - self.height()
        return QPoint(
            round(max(0, min(left, room.width() - self.width()))),
            round(max(0, min(top, room.height() - self.height()))),
        )

    @Slot()
    def _on_selection_changed(self) -> None:
        if self._reader.selected_passage() is None:
            self.hide()
