"""Reads the tables of a document of ours as rows."""

from collections.abc import Callable, Iterator

from lxml.etree import _Element

from fcdesk.writeup.pages.looks import (
    Fonts,
    Said,
    Styles,
    W,
    colour_of,
    is_on,
    number,
    points,
    said_of_letters,
    side_of,
)
from fcdesk.writeup.pages.model import Cell, Paragraph, Row, Side

Read = Callable[[_Element, Said], Paragraph]
_INSIDE = 5.4


def rows_of(table: _Element, number_of_table: int, styles: Styles, read: Read) -> Iterator[Row]:
    """Yield a table's rows; `read` makes a paragraph of an element and of what the table's style says of letters."""
    properties = table.find(f"{W}tblPr")
    looks = _TableLooks(properties, styles)
    rows = list(table.iterfind(f"{W}tr"))
    mirrored = properties is not None and bool(is_on(properties, "bidiVisual"))
    for place, row in enumerate(rows):
        about = row.find(f"{W}trPr")
        is_head = about is not None and bool(is_on(about, "tblHeader"))
        cells = tuple(_cells(row, looks, read, is_head=is_head or place == 0))
        yield Row(
            table=number_of_table,
            cells=cells,
            is_head=is_head,
            may_split=about is None or not is_on(about, "cantSplit"),
            keep_next=any(paragraph.form.keep_next for cell in cells for paragraph in cell.paragraphs),
            right_to_left=mirrored,
            above=looks.side("top" if place == 0 else "insideH"),
            below=looks.side("bottom") if place == len(rows) - 1 else None,
            padding=looks.padding,
        )


def _cells(row: _Element, looks: "_TableLooks", read: Read, *, is_head: bool) -> Iterator[Cell]:
    elements = list(row.iterfind(f"{W}tc"))
    widths = [_width(cell) for cell in elements]
    whole = sum(widths) or 1
    letters = looks.head_letters if is_head else {}
    for cell, width in zip(elements, widths, strict=True):
        paragraphs = tuple(read(element, letters) for element in cell.iterfind(f"{W}p"))
        shading = cell.find(f"{W}tcPr/{W}shd")
        fill = colour_of(shading, "fill") or (looks.head_fill if is_head else "")
        yield Cell(width / whole, paragraphs, fill)


def _width(cell: _Element) -> float:
    return number(cell.find(f"{W}tcPr/{W}tcW"), "w") or 1


class _TableLooks:
    """How a table looks by its style and by what it says itself."""

    def __init__(self, properties: _Element | None, styles: Styles) -> None:
        style = properties.find(f"{W}tblStyle") if properties is not None else None
        chain = styles.table(style.get(f"{W}val", "")) if style is not None else []
        self._borders = [one.find(f"{W}tblPr/{W}tblBorders") for one in chain]
        margins = [one.find(f"{W}tblPr/{W}tblCellMar") for one in chain]
        if properties is not None:
            self._borders.append(properties.find(f"{W}tblBorders"))
            margins.append(properties.find(f"{W}tblCellMar"))
        self.padding = (
            _margin(margins, "top", 0),
            _margin(margins, "right", _INSIDE),
            _margin(margins, "bottom", 0),
            _margin(margins, "left", _INSIDE),
        )
        self.head_letters: Said = {}
        self.head_fill = ""
        for one in chain:
            for part in one.iterfind(f"{W}tblStylePr"):
                if part.get(f"{W}type") == "firstRow":
                    self.head_letters |= said_of_letters(part.find(f"{W}rPr"), Fonts())
                    self.head_fill = colour_of(part.find(f"{W}tcPr/{W}shd"), "fill") or self.head_fill

    def side(self, name: str) -> Side | None:
        """Return the line along one edge of the table, or between its rows ("insideH")."""
        found = [borders.find(f"{W}{name}") for borders in self._borders if borders is not None]
        return next((side_of(border) for border in reversed(found) if border is not None), None)


def _margin(margins: list[_Element | None], side: str, otherwise: float) -> float:
    found = [points(one.find(f"{W}{side}"), "w") for one in margins if one is not None]
    return next((value for value in reversed(found) if value is not None), otherwise)
