"""What the reader paints besides claims: dots under suggestions, frames around matches, and fates beside sentences."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from fcdesk.cases.coverage import Fate
from fcdesk.desk.theme.tokens import Theme


class Dots:
    """Dotted lines, of tiles that are made once: a pen that dots a line takes five times as long."""

    def __init__(self) -> None:
        self._tiles: dict[tuple[str, float, float], QPixmap] = {}

    def paint(self, painter: QPainter, line: QRectF, theme: Theme, *, current: bool) -> None:
        """Paint a dotted line under a line of a suggestion; the current one gets larger dots and a tint."""
        if current:
            path = QPainterPath()
            path.addRoundedRect(line, 3, 3)
            painter.fillPath(path, QColor(theme.colours["hover"]))
        wide = (2.6 if current else 1.9) * theme.zoom
        look = (theme.colours["accent" if current else "text3"], wide, painter.device().devicePixelRatioF())
        if look not in self._tiles:
            self._tiles[look] = _tile(*look)
        tile = self._tiles[look]
        high = tile.height() / tile.devicePixelRatioF()
        painter.drawTiledPixmap(QRectF(line.left() + 1, line.bottom() - 0.5 - high / 2, line.width() - 3, high), tile)


def _tile(colour: str, wide: float, ratio: float) -> QPixmap:
    """Return a dot with the air around it."""
    pitch = max(1, round(wide * 2.2))
    picture = QPixmap(round(pitch * ratio), round(pitch * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QPointF(pitch / 2, pitch / 2), wide / 2, wide / 2)
    painter.end()
    return picture


def paint_match(painter: QPainter, line: QRectF, theme: Theme, *, current: bool) -> None:
    """Paint a frame around a line of what was found, which no claim has; the current one is filled and thicker."""
    box = line.adjusted(1, 0, -1, -1)
    path = QPainterPath()
    path.addRoundedRect(box, 2, 2)
    if current:
        painter.fillPath(path, QColor(theme.colours["pressed"]))
    painter.strokePath(path, QPen(QColor(theme.colours["text"]), 2.2 if current else 1.0))


def paint_fate(painter: QPainter, box: QRectF, fate: Fate, theme: Theme) -> None:
    """Paint what became of a sentence: unread is a row of dots, dismissed a hair line, a claim a solid bar."""
    middle = box.center().x()
    line = QLineF(middle, box.top() + 2, middle, box.bottom() - 2)
    if fate is Fate.UNREAD:
        pen = QPen(QColor(theme.colours["accent"]), 3.2 * theme.zoom)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 1.9])
    elif fate is Fate.DISMISSED:
        pen = QPen(QColor(theme.colours["border_strong"]), 1.3 * theme.zoom)
    else:
        pen = QPen(QColor(theme.colours["border_strong"]), 3.2 * theme.zoom)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(line)
