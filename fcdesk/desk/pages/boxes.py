"""What lies on a sheet: paragraphs with their frames, rows of tables, pictures. Each knows its height and its cuts."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from fcdesk.desk.pages.type import Ink, LinkPlace, Setting, paint_picture
from fcdesk.writeup.pages.model import Cell, Edge, Form, Paragraph, Row, Side

_WIDOWS = 2
"""How many lines of a paragraph stay together at least where a page ends."""

_OVERLAP = 0.4
"""How far a frame reaches into the next paragraph that it goes on round: else a hair of paper shows between them."""


class ParagraphBox:
    """A paragraph with its frame. Where it joins its neighbour in one frame, the space between is its own."""

    def __init__(
        self, paragraph: Paragraph, width: float, ink: Ink, *, joins: tuple[bool, bool] = (False, False)
    ) -> None:
        self.paragraph = paragraph
        self._width = width
        self._ink = ink
        self._joins = joins
        form = paragraph.form
        above, below = joins
        self.before = 0.0 if above else form.before
        self.after = 0.0 if below else form.after
        self._top = form.before if above else _reach(form.side("top"))
        self._bottom = form.after if below else _reach(form.side("bottom"))
        self._setting: Setting | None = None
        setting = self._set()
        self._setting = None  # most are far from what is in view: each is set anew when it is painted
        self._content = paragraph.picture.height if paragraph.picture else setting.height
        self.height = self._top + self._content + self._bottom
        self.cuts = () if form.keep_lines else _inner_cuts(setting.tops, self._top)
        self.keep_next, self.new_page = form.keep_next, form.new_page
        self.anchors = paragraph.anchors

    def forget(self) -> None:
        """Let go of what only painting needs."""
        self._setting = None

    def paint(self, painter: QPainter, at: QPointF, pictures: Mapping[str, bytes]) -> None:
        """Paint it with its top left at a place of the column; the painter measures in points."""
        self._paint_frame(painter, at)
        place = at + QPointF(self._indents()[0], self._top)
        picture = self.paragraph.picture
        if picture is None:
            self._set().paint(painter, place, pictures)
            return
        width = min(picture.width, self._width)
        box = QRectF(place.x() + self._before_picture(width), place.y(), width, picture.height)
        paint_picture(painter, box, pictures.get(picture.name, b""))

    def _before_picture(self, width: float) -> float:
        """Return how far a picture that stands alone keeps from the left of its lines."""
        form, room = self.paragraph.form, self._width - sum(self._indents()) - width
        if form.alignment == "center":
            return room / 2
        return max(room, 0.0) if (form.alignment == "end") is not form.right_to_left else 0.0

    def links(self) -> Iterator[LinkPlace]:
        """Yield the links in it, from its own top left."""
        left = self._indents()[0]
        if not any(stretch.link for stretch in self.paragraph.stretches):
            return
        for link in self._set().links():
            yield LinkPlace(link.box.translated(left, self._top), link.target, link.text)

    def _set(self) -> Setting:
        if self._setting is None:
            left, right = self._indents()
            self._setting = Setting(self.paragraph, self._width - left - right, self._ink)
        return self._setting

    def _indents(self) -> tuple[float, float]:
        """Return the indents from the left and from the right of the page."""
        form = self.paragraph.form
        return (form.right, form.left) if form.right_to_left else (form.left, form.right)

    def _paint_frame(self, painter: QPainter, at: QPointF) -> None:
        form = self.paragraph.form
        if not form.fill and not form.sides:
            return
        left, right = self._indents()
        box = QRectF(at.x() + left, at.y(), self._width - left - right, self.height)
        hanging = min(form.first, 0.0)  # a frame reaches to where the first line begins
        box.adjust(0 if form.right_to_left else hanging, 0, -hanging if form.right_to_left else 0, 0)
        box.adjust(0, 0, 0, _OVERLAP if self._joins[1] else 0)
        box.adjust(-_reach(form.side("left")), 0, _reach(form.side("right")), 0)
        if form.fill:
            painter.fillRect(box, self._ink.ground(form.fill))
        for edge, side in form.sides:
            if not (edge == "top" and self._joins[0]) and not (edge == "bottom" and self._joins[1]):
                painter.fillRect(_edge_of(box, edge, side), self._ink.ground(side.colour))


class RowBox:
    """A row of a table."""

    before = after = 0.0
    new_page = False

    def __init__(self, row: Row, width: float, ink: Ink, *, ends: bool) -> None:
        self.row = row
        self._ink = ink
        self._width = width
        self._cells = list(self._placed(width))
        heights = [_height_of(boxes) for _, boxes in self._cells]
        self.height = max(heights, default=0.0) + row.padding[0] + row.padding[2]
        self.cuts = tuple(self._common_cuts()) if row.may_split else ()
        self.keep_next = row.keep_next and not ends
        self.anchors = row.anchors

    def forget(self) -> None:
        """Let go of what only painting needs."""
        for _, boxes in self._cells:
            for box in boxes:
                box.forget()

    def paint(self, painter: QPainter, at: QPointF, pictures: Mapping[str, bytes]) -> None:
        for (cell, left, width), boxes in self._cells:
            if cell.fill:
                ground = QRectF(at.x() + left, at.y(), width, self.height)
                painter.fillRect(ground, self._ink.ground(cell.fill))
            for box, place in _stacked(boxes):
                painter_at = at + QPointF(left + self.row.padding[3], self.row.padding[0] + place)
                box.paint(painter, painter_at, pictures)
        line = QRectF(at.x(), at.y(), self._width, self.height)
        for edge, side in (("top", self.row.above), ("bottom", self.row.below)):
            if side is not None:
                down = line.top() if edge == "top" else line.bottom() - side.width
                painter.fillRect(QRectF(line.x(), down, line.width(), side.width), self._ink.of(side.colour))

    def links(self) -> Iterator[LinkPlace]:
        for (_, left, _), boxes in self._cells:
            for box, place in _stacked(boxes):
                for link in box.links():
                    moved = link.box.translated(left + self.row.padding[3], self.row.padding[0] + place)
                    yield LinkPlace(moved, link.target, link.text)

    def _placed(self, width: float) -> Iterator[tuple[tuple[Cell, float, float], list[ParagraphBox]]]:
        """Yield each cell with its left edge and its width; in a table from right to left the first is the last."""
        left = 0.0
        cells = reversed(self.row.cells) if self.row.right_to_left else self.row.cells
        for cell in cells:
            share = cell.share * width
            inner = max(share - self.row.padding[1] - self.row.padding[3], 1.0)
            boxes = [ParagraphBox(paragraph, inner, self._ink) for paragraph in cell.paragraphs]
            yield (cell, left, share), boxes
            left += share

    def _common_cuts(self) -> Iterator[float]:
        """Yield where no line of any cell would be cut through."""
        top = self.row.padding[0]
        lines = [
            (top + place + begin, top + place + end)
            for _, boxes in self._cells
            for box, place in _stacked(boxes)
            for begin, end in _between((0.0, *box.cuts, box.height))
        ]
        for cut in sorted({end for _, end in lines}):
            if cut < self.height and not any(begin < cut - 0.01 and cut + 0.01 < end for begin, end in lines):
                yield cut


Box = ParagraphBox | RowBox


def alike_framed(one: Paragraph, other: Paragraph) -> bool:
    """Tell whether two paragraphs that follow each other stand in one frame."""
    form, following = one.form, other.form
    has_frame = bool(form.sides or form.fill)
    is_alike = (form.sides, form.fill, _extent(form)) == (following.sides, following.fill, _extent(following))
    return has_frame and is_alike


def _extent(form: Form) -> tuple[float, float]:
    """Return how far a frame keeps from the left and from the right of the column: indents mean the direction's."""
    start = form.left + min(form.first, 0.0)
    return (form.right, start) if form.right_to_left else (start, form.right)


def _inner_cuts(tops: tuple[float, ...], top: float) -> tuple[float, ...]:
    return tuple(top + place for place in tops[_WIDOWS:-_WIDOWS])


def _between(cuts: tuple[float, ...]) -> Iterator[tuple[float, float]]:
    return pairwise(cuts)


def _reach(side: Side | None) -> float:
    return side.width + side.distance if side is not None else 0.0


def _edge_of(box: QRectF, edge: Edge, side: Side) -> QRectF:
    width = max(side.width, 0.5)
    if edge in ("left", "right"):
        return QRectF(box.left() if edge == "left" else box.right() - width, box.top(), width, box.height())
    return QRectF(box.left(), box.top() if edge == "top" else box.bottom() - width, box.width(), width)


def _height_of(boxes: list[ParagraphBox]) -> float:
    return sum(box.before + box.height + box.after for box in boxes)


def _stacked(boxes: list[ParagraphBox]) -> Iterator[tuple[ParagraphBox, float]]:
    """Yield boxes with their places, one below the other."""
    down = 0.0
    for box in boxes:
        yield box, down + box.before
        down += box.before + box.height + box.after
