"""Paints what stands at the head and the foot of every sheet, the numbers of pages filled in."""

from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from fcdesk.desk.pages.boxes import ParagraphBox
from fcdesk.desk.pages.type import Ink
from fcdesk.writeup.pages.model import Paper, Paragraph, Stretch


def paint_edges(painter: QPainter, paper: Paper, ink: Ink, page: int, pages: int) -> None:
    """Paint the head and the foot of a sheet; the painter measures in points from its top left."""
    down = paper.header
    for box in _boxes(paper.head, paper.column, ink, page, pages):
        box.paint(painter, QPointF(paper.left, down), {})
        down += box.height
    foot = _boxes(paper.foot, paper.column, ink, page, pages)
    down = paper.height - paper.footer - sum(box.height for box in foot)
    for box in foot:
        box.paint(painter, QPointF(paper.left, down), {})
        down += box.height


@lru_cache(maxsize=32)
def _boxes(
    paragraphs: tuple[Paragraph, ...], width: float, ink: Ink, page: int, pages: int
) -> tuple[ParagraphBox, ...]:
    return tuple(ParagraphBox(_numbered(paragraph, page, pages), width, ink) for paragraph in paragraphs)


def _numbered(paragraph: Paragraph, page: int, pages: int) -> Paragraph:
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
