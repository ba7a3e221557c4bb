"""Shows a picture as large as wanted, in its colours or in shades of grey."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QWidget
from typing_extensions import override

_STEP = 1.25
_SMALLEST, _LARGEST = 0.02, 16.0


class PictureView(QGraphicsView):
    """A picture that can be made larger and smaller, and moved about with the arrows or the mouse.

    Both versions of it are made off the window's thread, so that the switch is at once.
    """

    scaled = Signal(float)  # by how much the picture is larger than its pixels

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours, self._greys = QImage(), QImage()
        self._is_grey = False
        self._fits = True
        self._item = QGraphicsPixmapItem()
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        scene = QGraphicsScene(self)
        scene.addItem(self._item)
        self.setScene(scene)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setObjectName("picture")
        self.setAccessibleName(self.tr("Stored picture"))
        self.setAccessibleDescription(self.tr("Plus and minus make it larger and smaller, 1 shows it pixel by pixel"))

    @property
    def scale_now(self) -> float:
        """By how much the picture is larger than its pixels."""
        return self.transform().m11()

    @property
    def shown(self) -> QImage:
        """The version of the picture that is shown."""
        return self._greys if self._is_grey else self._colours

    def show_picture(self, colours: QImage, greys: QImage) -> None:
        """Show another picture, as large as there is room for it."""
        self._colours, self._greys = colours, greys
        self._paint()
        self.fit()

    def show_grey(self, *, grey: bool) -> None:
        """Show the picture without its colours, or with them."""
        self._is_grey = grey
        self._paint()

    @Slot()
    def larger(self) -> None:
        self._scale_to(self.scale_now * _STEP)

    @Slot()
    def smaller(self) -> None:
        self._scale_to(self.scale_now / _STEP)

    @Slot()
    def natural(self) -> None:
        """Show a pixel of the picture on each pixel of the screen."""
        self._scale_to(1.0 / self.devicePixelRatioF())

    @Slot()
    def fit(self) -> None:
        """Show the whole picture, but none of its pixels larger than one of the screen."""
        size, room = self._item.pixmap().size(), self.viewport().size()
        if size.isEmpty():
            return
        wanted = min(1.0, (room.width() - 4) / size.width(), (room.height() - 4) / size.height())
        self._scale_to(wanted)
        self._fits = True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self.fit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.larger if event.angleDelta().y() > 0 else self.smaller)()
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = {"+": self.larger, "=": self.larger, "-": self.smaller, "1": self.natural, "0": self.fit}
        chosen = action.get(event.text())
        if chosen is None:
            super().keyPressEvent(event)
        else:
            chosen()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.text() in "+=-10":
            event.accept()
            return True
        return super().event(event)

    def _paint(self) -> None:
        self._item.setPixmap(QPixmap.fromImage(self.shown))
        self.setSceneRect(self._item.boundingRect())

    def _scale_to(self, scale: float) -> None:
        scale = min(_LARGEST, max(_SMALLEST, scale))
        self.resetTransform()
        self.scale(scale, scale)
        self._fits = False
        self.scaled.emit(scale)
