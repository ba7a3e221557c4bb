"""A reader's claims: painted under the text, numbered in the margin, found again under the pointer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from fcdesk.desk.models.rows import ClaimRow
from fcdesk.desk.models.stretches import Overlapping, lanes
from fcdesk.desk.theme import style
from fcdesk.desk.theme.tokens import Theme
from fcdesk.desk.widgets.article_view import ArticleView

_TWO_DIGITS = 99
_LANE, _LOWEST_LANE = 3, 2
"""How far below each other the lines of overlapping claims are, in pixels at zoom 1; there is room for three."""


@dataclass(frozen=True, slots=True)
class _Placed:
    """A claim that has a place in the article."""

    row: ClaimRow
    start: int
    end: int
    lane: int = 0


class ReaderClaims:
    """The claims of one view, of which only those in sight are ever looked at."""

    def __init__(self, view: ArticleView) -> None:
        self._view = view
        self._placed: Overlapping[_Placed] = Overlapping()
        self._by_id: dict[str, _Placed] = {}
        self._seen: list[tuple[_Placed, list[QRectF]]] = []
        self._badges: list[tuple[QRectF, ClaimRow]] = []
        self.current: str | None = None
        self._stretched: _Placed | None = None

    def show(self, rows: Sequence[ClaimRow]) -> None:
        """Mark these claims; those that have no place in the text are left out."""
        placed = [_Placed(row, row.start, row.end) for row in rows if row.start is not None and row.end is not None]
        placed.sort(key=lambda one: (one.start, -one.end))
        placed = [replace(one, lane=lane) for one, lane in zip(placed, lanes(placed), strict=True)]
        self._placed = Overlapping(placed)
        self._by_id = {one.row.id: one for one in placed}
        self._stretched = None

    def place_of(self, claim_id: str | None) -> tuple[int, int] | None:
        """Return where a claim stands in the article."""
        one = self._by_id.get(claim_id) if claim_id is not None else None
        return (one.start, one.end) if one is not None else None

    def stretch(self, passage: tuple[int, int] | None) -> None:
        """Paint the current claim as if it stood there, until it is shown anew; None: where it does stand."""
        one = self._by_id.get(self.current or "")
        self._stretched = _Placed(one.row, *passage, one.lane) if one is not None and passage is not None else None

    @property
    def current_mark(self) -> tuple[tuple[int, int], str] | None:
        """Where the current claim is painted, and in which tone."""
        one = self._stretched or self._by_id.get(self.current or "")
        return ((one.start, one.end), one.row.tone) if one is not None else None

    def paint_under_text(self, painter: QPainter, theme: Theme) -> None:
        """Paint what is in view; the current claim last, so that none that overlaps it hides what is being judged."""
        self._seen = [(one, list(self._view.boxes(one.start, one.end))) for one in self.in_view()]
        for one, lines in sorted(self._seen, key=lambda pair: pair[0].row.id == self.current):
            for line in lines:
                self._paint_highlight(painter, line, one.row, theme)
                self._paint_line(painter, line, one, theme)

    def paint_badges(self, painter: QPainter, theme: Theme) -> None:
        """Paint the numbers of what was painted under the text; badges of one line stack."""
        size = theme.px(20)
        first_lines = [(lines[0], one) for one, lines in self._seen if lines]
        self._badges, free = [], float("-inf")
        for line, one in sorted(first_lines, key=lambda pair: (pair[0].top(), pair[1].start)):
            top = max(line.center().y() - size / 2, free)
            free = top + size + theme.px(3)
            wide = 34 if one.row.glyph else 20
            box = QRectF(self._view.gutter(14 + wide, wide), top, theme.px(wide), size)
            self._badges.append((box, one.row))
            self._paint_badge(painter, box, one.row, theme)

    def at(self, point: QPointF) -> str | None:
        """Return the claim whose badge or words are at a point of the viewport; of several the shortest."""
        row = self.badge_at(point)
        if row is not None:
            return row.id
        place = self._view.place_at(point)
        under = [one for one in self._placed.between(place, place) if self._is_at(one, point)]
        return min(under, key=lambda one: one.end - one.start).row.id if under else None

    def badge_at(self, point: QPointF) -> ClaimRow | None:
        """Return the claim whose badge is at a point of the viewport."""
        return next((row for box, row in self._badges if box.contains(point)), None)

    def in_view(self) -> list[_Placed]:
        """Return the claims that may be in view."""
        seen = self._placed.between(*self._view.in_view())
        if self._stretched is None:
            return seen
        return [one for one in seen if one.row.id != self._stretched.row.id] + [self._stretched]

    def _is_at(self, one: _Placed, point: QPointF) -> bool:
        return any(line.contains(point) for line in self._view.boxes(one.start, one.end))

    def _paint_highlight(self, painter: QPainter, line: QRectF, claim: ClaimRow, theme: Theme) -> None:
        tone, current = theme.tone(claim.tone), claim.id == self.current
        path = QPainterPath()
        path.addRoundedRect(line, 3, 3)
        painter.fillPath(path, QColor(tone.highlight))
        if current:
            stronger = QColor(tone.solid)
            stronger.setAlpha(60 if theme.is_dark else 34)
            painter.fillPath(path, stronger)

    def _paint_line(self, painter: QPainter, line: QRectF, one: _Placed, theme: Theme) -> None:
        """Paint the line under a claim; where claims overlap, each has one of its own."""
        claim = one.row
        pen = QPen(QColor(theme.tone(claim.tone).solid), 2.0 if claim.id == self.current else 1.4)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if claim.label is None:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        under = line.bottom() - 0.5 + min(one.lane, _LOWEST_LANE) * theme.px(_LANE)
        painter.drawLine(QPointF(line.left() + 1, under), QPointF(line.right() - 1, under))

    def _paint_badge(self, painter: QPainter, box: QRectF, claim: ClaimRow, theme: Theme) -> None:
        painter.setFont(style.ui_font(theme.px(11), QFont.Weight.DemiBold))
        tone, current, open_ = theme.tone(claim.tone), claim.id == self.current, claim.label is None
        pen = QPen(QColor(tone.solid), 1.4)
        if open_ and not current:
            pen.setDashPattern([2.4, 1.6])
        painter.setPen(pen)
        painter.setBrush(QColor(theme.colours["page"] if open_ and not current else tone.solid))
        painter.drawRoundedRect(box, 5, 5)
        if current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 7, 7)
        painter.setPen(QColor(tone.text_on_soft if open_ and not current else tone.text_on_solid))
        words = f"{claim.number}\u2009{claim.glyph}" if claim.glyph else str(claim.number)
        if claim.number > _TWO_DIGITS or len(claim.glyph) > 1:
            painter.setFont(style.ui_font(theme.px(9), QFont.Weight.DemiBold))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
