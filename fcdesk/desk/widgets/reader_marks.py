"""What the reader paints besides claims: dots under open suggestions, and beside each sentence what became of it."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from fcdesk.cases.coverage import Fate
from fcdesk.desk.theme.tokens import Theme


class Stretch(Protocol):
    """Anything with a place in the article, in code points."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


S = TypeVar("S", bound=Stretch)


class Stretches(Generic[S]):
    """Stretches of the article that never overlap, found by place without looking at all of them."""

    def __init__(self, stretches: Sequence[S] = ()) -> None:
        self.all = sorted(stretches, key=lambda one: one.start)
        self._starts = [one.start for one in self.all]

    def between(self, first: int, last: int) -> Sequence[S]:
        """Return those that have anything from first to last, both inclusive."""
        place = bisect_right(self._starts, first)
        if place and self.all[place - 1].end >= first:
            place -= 1
        return self.all[place : bisect_right(self._starts, last)]

    def at(self, place: int) -> S | None:
        """Return the one that a place lies in; its end still belongs to it, unless another begins there."""
        index = bisect_left(self._starts, place + 1)
        one = self.all[index - 1] if index else None
        return one if one is not None and place <= one.end else None


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
