"""Handles at both ends of a reader's current claim, to be dragged with the mouse. Nothing is changed before the end."""

import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPen

from fcdesk.desk.models.claim_edges import Edge, Step, dragged
from fcdesk.desk.theme.tokens import Theme
from fcdesk.desk.widgets.article_view import ArticleView

_GRAB, _KNOB = 24, 9
"""How large what a hand aims at is, and what is seen of it; pixels at zoom 1."""
_SCROLL_MS = 40
_LEFTWARD = ("R", "AL")


@dataclass(frozen=True, slots=True)
class _Drag:
    """What is being dragged: an edge of a claim, and where the claim stood before."""

    claim_id: str
    edge: Edge
    before: tuple[int, int]
    passage: tuple[int, int]


class Handles:
    """The two handles of one view. Who owns the view hands it the mouse first."""

    def __init__(self, view: ArticleView) -> None:
        self._view = view
        self._drag: _Drag | None = None
        self._point = QPointF()
        self._step = Step.WORD
        self._scrolling = QTimer(view)
        self._scrolling.setInterval(_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll)

    @property
    def dragged_claim(self) -> str | None:
        """The claim whose edge is being dragged."""
        return self._drag.claim_id if self._drag is not None else None

    @property
    def passage(self) -> tuple[int, int] | None:
        """Where the claim that is being dragged would stand."""
        return self._drag.passage if self._drag is not None else None

    def edge_at(self, point: QPointF, passage: tuple[int, int], theme: Theme) -> Edge | None:
        """Return the edge of a passage whose handle is at a point of the viewport; of both the nearer."""
        knobs = ((edge, self._knob(passage, edge, theme)) for edge in Edge)
        away = {edge: (knob - point).manhattanLength() for edge, knob in knobs if knob is not None}
        half = theme.px(_GRAB) / 2
        near = [edge for edge in away if _is_within(self._knob(passage, edge, theme), point, half)]
        return min(near, key=lambda edge: away[edge], default=None)

    def grab(self, claim_id: str, passage: tuple[int, int], edge: Edge) -> None:
        """Begin to drag."""
        self._drag = _Drag(claim_id, edge, passage, passage)

    def move(self, point: QPointF, step: Step) -> None:
        """Have the edge follow the pointer; outside the viewport the article scrolls along."""
        self._point, self._step = point, step
        self._follow()
        if 0 <= point.y() < self._view.viewport().height():
            self._scrolling.stop()
        elif not self._scrolling.isActive():
            self._scrolling.start()

    def let_go(self) -> tuple[str, tuple[int, int]] | None:
        """End the drag; return the claim and where it is to stand, or None where it stands there already."""
        drag, self._drag = self._drag, None
        self._scrolling.stop()
        if drag is None or drag.passage == drag.before:
            return None
        return drag.claim_id, drag.passage

    def paint(self, painter: QPainter, passage: tuple[int, int], tone: str, theme: Theme) -> None:
        """Paint both handles of a passage: a line along the edge and a knob at its outer end."""
        colour, radius = QColor(theme.tone(tone).solid), theme.px(_KNOB) / 2
        for edge in Edge:
            box, knob = self._box(passage, edge), self._knob(passage, edge, theme)
            if box is not None and knob is not None:
                painter.setPen(QPen(colour, max(2.0, theme.px(2))))
                painter.drawLine(QPointF(knob.x(), box.top()), QPointF(knob.x(), box.bottom()))
                painter.setPen(QPen(QColor(theme.colours["page"]), 1.5))
                painter.setBrush(colour)
                painter.drawEllipse(knob, radius, radius)

    def _follow(self) -> None:
        drag = self._drag
        if drag is None:
            return
        view = self._view
        inside = QPointF(self._point.x(), min(max(self._point.y(), 1.0), view.viewport().height() - 2.0))
        place = view.place_at(view.point_on_a_line(inside))
        passage = dragged(view.text, drag.before, drag.edge, place, self._step)
        self._drag = _Drag(drag.claim_id, drag.edge, drag.before, passage)
        view.viewport().update()

    @Slot()
    def _scroll(self) -> None:
        height, bar = self._view.viewport().height(), self._view.verticalScrollBar()
        beyond = self._point.y() if self._point.y() < 0 else self._point.y() - height
        bar.setValue(bar.value() + round(beyond / 2))
        self._follow()

    def _box(self, passage: tuple[int, int], edge: Edge) -> QRectF | None:
        """Return the box of the character that stands at an edge."""
        at = passage[0] if edge is Edge.START else passage[1] - 1
        alone = next(self._view.boxes(at, at + 1), None)
        if alone is not None:
            return alone
        lines = list(self._view.boxes(*passage))  # a mark that takes no room of its own
        return (lines[0] if edge is Edge.START else lines[-1]) if lines else None

    def _knob(self, passage: tuple[int, int], edge: Edge, theme: Theme) -> QPointF | None:
        box = self._box(passage, edge)
        if box is None:
            return None
        at = passage[0] if edge is Edge.START else passage[1] - 1
        kind = unicodedata.bidirectional(self._view.text[at])
        leftward = kind in _LEFTWARD or (kind != "L" and self._view.runs_right_to_left)
        out = theme.px(_KNOB) / 2 - 1
        x = box.left() if (edge is Edge.START) is not leftward else box.right()
        return QPointF(x, box.top() - out if edge is Edge.START else box.bottom() + out)


def _is_within(knob: QPointF | None, point: QPointF, half: float) -> bool:
    return knob is not None and abs(knob.x() - point.x()) <= half and abs(knob.y() - point.y()) <= half
