"""Makes a widget, with all that is in it, a place where things can be dropped."""

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class DropTarget(QObject):
    """Takes what is dropped on a widget. What lies there and takes drops itself comes first."""

    given = Signal(QMimeData)
    hovered = Signal(bool)  # whether something that can be dropped is held above it

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self.hovered.emit(False)  # noqa: FBT003 - a signal has no names
        elif isinstance(event, QDragEnterEvent | QDragMoveEvent):
            self._consider(event)
        elif isinstance(event, QDropEvent) and _is_use(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)  # the source keeps what it gives
            event.accept()
            self.hovered.emit(False)  # noqa: FBT003 - a signal has no names
            self.given.emit(event.mimeData())
            return True
        return isinstance(event, QDropEvent)

    def _consider(self, event: QDragMoveEvent) -> None:
        if not _is_use(event.mimeData()):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.hovered.emit(True)  # noqa: FBT003 - a signal has no names


def _is_use(data: QMimeData) -> bool:
    return data.hasUrls() or data.hasImage() or data.hasHtml() or data.hasText()
