"""Paints what stands at the head and the foot of every sheet, the numbers of pages filled in."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from fcdesk.desk.pages.boxes import Box, ParagraphBox, RowBox
from fcdesk.desk.pages.type import Ink, paint_picture
from fcdesk.writeup.pages.model import Block, Floating, Paper, Paragraph, Placing, Row, Stretch


def paint_edges(
    painter: QPainter, paper: Paper, ink: Ink, numbers: tuple[int, int], pictures: Mapping[str, bytes]
) -> None:
    """Paint the head and the foot of a sheet; the painter measures in points from its top left.

    `numbers` are that of the page, from 1, and how many there are.
    """
    edges = paper.edges_of(numbers[0])
    head, foot = (_boxes(blocks, paper.column, ink, *numbers) for blocks in (edges.head, edges.foot))
    for boxes, top in ((head, paper.header), (foot, paper.height - paper.footer - _height(foot))):
        for box, down in _stacked(boxes, top):
            for floating in _floating(box):
                _paint_floating(painter, floating, paper, down, ink, pictures)
            box.paint(painter, QPointF(paper.left, down), pictures)


def overflow(paper: Paper, ink: Ink, page: int) -> tuple[float, float]:
    """Return how far the head and the foot of a page reach beyond its margins: the text makes room for them."""
    edges = paper.edges_of(page)
    head, foot = (_height(_boxes(blocks, paper.column, ink, page, page)) for blocks in (edges.head, edges.foot))
    return max(paper.header + head - paper.top, 0.0), max(paper.footer + foot - paper.bottom, 0.0)


@lru_cache(maxsize=64)
def _boxes(blocks: tuple[Block, ...], width: float, ink: Ink, page: int, pages: int) -> tuple[Box, ...]:
    return tuple(_box(_numbered(block, page, pages), width, ink) for block in blocks)


def _box(block: Block, width: float, ink: Ink) -> Box:
    return RowBox(block, width, ink, ends=True) if isinstance(block, Row) else ParagraphBox(block, width, ink)


def _stacked(boxes: Iterable[Box], top: float) -> Iterator[tuple[Box, float]]:
    for box in boxes:
        yield box, top + box.before
        top += box.before + box.height + box.after


def _height(boxes: Iterable[Box]) -> float:
    return sum(box.before + box.height + box.after for box in boxes)


def _floating(box: Box) -> Iterator[Floating]:
    if isinstance(box, ParagraphBox):
        yield from box.paragraph.floating
        return
    for cell in box.row.cells:
        for paragraph in cell.paragraphs:
            yield from paragraph.floating


def _paint_floating(
    painter: QPainter, floating: Floating, paper: Paper, down: float, ink: Ink, pictures: Mapping[str, bytes]
) -> None:
    """Paint what floats; `down` is where the paragraph begins that it hangs on."""
    left = _placed(floating.across, _across(paper).get(floating.across.frame), floating.width)
    top = _placed(floating.down, _down(paper, down).get(floating.down.frame), floating.height)
    if floating.picture is not None:
        box = QRectF(left, top, floating.width, floating.height)
        paint_picture(painter, box, pictures.get(floating.picture.name, b""))
    boxes = _boxes(floating.paragraphs, max(floating.width - 2 * _INSIDE, 1.0), ink, 1, 1)
    for box_of_words, place in _stacked(boxes, top + _INSIDE / 2):
        box_of_words.paint(painter, QPointF(left + _INSIDE, place), pictures)


_INSIDE = 7.2
"""How far the words of a box keep from its sides, where nothing else is said."""


def _across(paper: Paper) -> dict[str, tuple[float, float]]:
    column = (paper.left, paper.width - paper.right)
    return {
        "page": (0.0, paper.width),
        "margin": column,
        "column": column,
        "character": column,
        "leftMargin": (0.0, paper.left),
        "left-margin-area": (0.0, paper.left),
        "rightMargin": (column[1], paper.width),
        "right-margin-area": (column[1], paper.width),
    }


def _down(paper: Paper, paragraph: float) -> dict[str, tuple[float, float]]:
    inside = (paper.top, paper.height - paper.bottom)
    return {
        "page": (0.0, paper.height),
        "margin": inside,
        "topMargin": (0.0, paper.top),
        "top-margin-area": (0.0, paper.top),
        "bottomMargin": (inside[1], paper.height),
        "bottom-margin-area": (inside[1], paper.height),
        "paragraph": (paragraph, inside[1]),
        "line": (paragraph, inside[1]),
    }


def _placed(placing: Placing, frame: tuple[float, float] | None, size: float) -> float:
    """Return where in its frame something begins."""
    start, end = frame or (0.0, size)
    if placing.alignment == "center":
        return (start + end - size) / 2
    if placing.alignment in ("right", "bottom", "outside"):
        return end - size
    return start + (0.0 if placing.alignment else placing.offset)


def _numbered(block: Block, page: int, pages: int) -> Block:
    if isinstance(block, Paragraph):
        return _with_numbers(block, page, pages)
    cells = (
        replace(cell, paragraphs=tuple(_with_numbers(one, page, pages) for one in cell.paragraphs))
        for cell in block.cells
    )
    return replace(block, cells=tuple(cells))


def _with_numbers(paragraph: Paragraph, page: int, pages: int) -> Paragraph:
    numbers = {"PAGE": str(page), "NUMPAGES": str(pages)}
    stretches = tuple(
        replace(stretch, text=numbers[stretch.field]) if stretch.field else stretch for stretch in paragraph.stretches
    )
    return replace(paragraph, stretches=_once(stretches))


def _once(stretches: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    """Return stretches with a number only once where a field's result was several of them."""
    return tuple(
        stretch
        for place, stretch in enumerate(stretches)
        if not (stretch.field and place and stretches[place - 1].field == stretch.field)
    )
