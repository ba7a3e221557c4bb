"""What the reader paints besides claims: dots under suggestions, frames around matches, and fates beside sentences."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from fcdesk.cases.coverage import Fate
from fcdesk.desk.theme.tokens import Theme


def paint_dots(painter: QPainter, line: QRectF, theme: Theme, *, current: bool) -> None:
    """Paint a dotted line under a line of a suggestion; the current one gets larger dots and a tint."""
    if current:
        path = QPainterPath()
        path.addRoundedRect(line, 3, 3)
        painter.fillPath(path, QColor(theme.colours["hover"]))
    wide = (2.6 if current else 1.9) * theme.zoom
    pen = QPen(QColor(theme.colours["accent" if current else "text3"]), wide)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.01, 2.2])
    painter.setPen(pen)
    under = line.bottom() - 0.5
    painter.drawLine(QPointF(line.left() + 2, under), QPointF(line.right() - 2, under))


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
