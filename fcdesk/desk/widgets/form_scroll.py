"""Holds the fields of a form, so that a screen which has no room for them all still has room for the buttons below."""

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

_FRAME = 60
"""Pixels that a window takes beside the form: its margins, and a scroll bar."""
_LINES = 4
"""How many lines of a form are to be seen at least."""


class FormScroll(QScrollArea):
    """Scrolls up and down where it must, sideways only on a screen that is too narrow; asks for what its form would."""

    def __init__(self, form: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        form.setObjectName("formBody")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(form)

    @override
    def sizeHint(self) -> QSize:
        return self._form.sizeHint().grownBy(self._beside)

    @override
    def minimumSizeHint(self) -> QSize:
        least = self._form.minimumSizeHint()
        height = min(least.height(), _LINES * self.fontMetrics().lineSpacing())
        width = min(least.width(), self.screen().availableSize().width() - _FRAME)
        return QSize(width, height).grownBy(self._beside)

    @property
    def _beside(self) -> QMargins:
        return QMargins(0, 0, self.verticalScrollBar().sizeHint().width(), 0)
