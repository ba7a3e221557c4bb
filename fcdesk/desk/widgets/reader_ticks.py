"""Ticks beside a reader's scroll bar: where in the whole article its claims stand."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QTextDocument
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from fcdesk.desk import wording
from fcdesk.desk.colour_words import claim_words
from fcdesk.desk.models.rows import ClaimRow
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.theme.tokens import Theme
from fcdesk.desk.widgets.article_view import ArticleView

WIDTH = 16
_REACH = 12
"""How far above and below a tick a click still means it, in pixels at zoom 1."""
_SETTLE_MS = 60


class Ticks(QWidget):
    """One tick a claim, in its tone: a line, or two dots while there is no verdict. The current one is a bar."""

    claim_chosen = Signal(str)

    def __init__(self, view: ArticleView, appearance: Appearance) -> None:
        super().__init__(view)
        self._view = view
        self._appearance = appearance
        self._rows: Sequence[ClaimRow] = ()
        self._current: str | None = None
        self._depths: dict[int, float] = {}  # by place: how deep in the document it stands
        self._ticks: list[tuple[float, ClaimRow]] | None = None
        self._picture: QPixmap | None = None
        self.setAccessibleName(self.tr("Claims along the article"))
        self.setMouseTracking(True)
        # To know where the last claim stands, the whole article is laid out: not before what is in view was painted,
        # nor for each size that a window passes through while it is drawn larger.
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self._measure_again)
        self.follow(view.document())

    def follow(self, document: QTextDocument) -> None:
        """Measure another document, once there is time to lay it out as a whole."""
        document.documentLayout().documentSizeChanged.connect(self._settling.start)
        self._depths.clear()
        self._ticks = None
        self._settling.start()

    def show_claims(self, rows: Sequence[ClaimRow]) -> None:
        """Show where these claims stand; they all have a place."""
        self._rows = rows
        self._paint_again()

    def show_current(self, claim_id: str | None) -> None:
        """Have one claim stand out."""
        self._current = claim_id
        self.update()

    def forget_places(self) -> None:
        """Take in that another article is shown."""
        self._rows = ()
        self._paint_again()

    def ticks(self) -> Sequence[tuple[float, ClaimRow]]:
        """Return the claims from top to bottom, each with the height at which its tick stands."""
        if self._ticks is None:
            whole = max(1.0, self._view.document().documentLayout().documentSize().height())
            scale = min(1.0, self.height() / whole)
            self._ticks = sorted(((self._depth(row.start or 0) * scale, row) for row in self._rows), key=_height)
        return self._ticks

    def tick_at(self, y: float) -> ClaimRow | None:
        """Return the claim whose tick is nearest to a height, if one is near; of equals the current one."""
        ticks, reach = self.ticks(), self._appearance.theme.px(_REACH)
        first, last = (bisect_left(ticks, edge, key=_height) for edge in (y - reach, y + reach))
        near = ticks[first:last]
        found = min(near, key=lambda tick: (abs(tick[0] - y), tick[1].id != self._current), default=None)
        return found[1] if found is not None else None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        if self._picture is None and not self._settling.isActive():
            self._picture = self._painted(theme)
        painter = QPainter(self)
        if self._picture is not None:
            painter.drawPixmap(0, 0, self._picture)
        for y, row in self._ticks or ():
            if row.id == self._current:
                self._paint_current(painter, y, row, theme)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.tick_at(event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and row is not None:
            self.claim_chosen.emit(row.id)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()  # what was pressed here is not for the article to take as a click

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self.tick_at(event.position().y())
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self.tick_at(QPoint(event.pos()).y())
            QToolTip.showText(event.globalPos(), wording.tip(claim_words(row)) if row is not None else "", self)
            return True
        if event.type() == QEvent.Type.Resize:
            self._paint_again()
        return super().event(event)

    def _depth(self, place: int) -> float:
        if place not in self._depths:
            self._depths[place] = self._view.depth_of(place)
        return self._depths[place]

    @Slot()
    def _measure_again(self) -> None:
        self._depths.clear()
        self._paint_again()

    def _paint_again(self) -> None:
        self._ticks = self._picture = None
        self.update()

    def _painted(self, theme: Theme) -> QPixmap:
        """Return all ticks as a picture: there may be a thousand, and each step of J or K paints them again."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap((self.size().toSizeF() * ratio).toSize())
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(0, 0, 0, 0))
        painter = QPainter(picture)
        wide, high = theme.px(8), theme.px(3)
        left = (self.width() - wide) / 2
        looks = dict.fromkeys((round(y), row.tone, row.label is None) for y, row in self.ticks())
        for y, tone, is_open in looks:
            colour = QColor(theme.tone(tone).solid)
            if is_open:
                dot = wide * 3 / 8
                painter.fillRect(QRectF(left, y - high / 2, dot, high), colour)
                painter.fillRect(QRectF(left + wide - dot, y - high / 2, dot, high), colour)
            else:
                painter.fillRect(QRectF(left, y - high / 2, wide, high), colour)
        painter.end()
        return picture

    def _paint_current(self, painter: QPainter, y: float, row: ClaimRow, theme: Theme) -> None:
        high = theme.px(6)
        box = QRectF(1, y - high / 2, self.width() - 2, high)
        painter.fillRect(box.adjusted(0, -2, 0, 2), QColor(theme.colours["page"]))
        painter.fillRect(box, QColor(theme.tone(row.tone).solid))


def _height(tick: tuple[float, ClaimRow]) -> float:
    return tick[0]
