"""What stands on the pages of a document, and how it looks: plain values for whoever draws them.

All lengths are points. Colours are six hex digits, "" where none is said. What is said of an edge of a paragraph or of
its writing direction holds as in Word: left and right are those of the page, not of the language.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Alignment = Literal["start", "end", "center", "both"]
Edge = Literal["top", "left", "bottom", "right"]
Generic = Literal["", "serif", "sans", "mono"]
"""What a face is like, "" where nobody says."""

Tab = tuple[float, Literal["left", "center", "right", "clear"]]
"""Where a tab leads to from the left edge of the column, and what of the text behind it stands there.

Infinitely far on is the middle or the end of the column, whatever its width. "clear" takes a tab of the style away.
"""


@dataclass(frozen=True, slots=True)
class Letters:
    """How letters look. `frame` is the colour of a line round them, as badges have.

    `generic` is what the document says its family is like, for whoever does not have it.
    """

    family: str = ""
    generic: Generic = ""
    size: float = 11
    bold: bool = False
    italic: bool = False
    caps: bool = False
    colour: str = ""
    fill: str = ""
    underline: str = ""
    underline_colour: str = ""
    frame: str = ""
    spacing: float = 0


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as a paragraph shows it: the name of its bytes in `Pages.pictures`, its size, and what it shows."""

    name: str
    width: float
    height: float
    words: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """Text that looks alike. `link` is an address, or "#" and the name of a place in the document.

    `field` is "PAGE" or "NUMPAGES" where the text is the number of the page, or of all pages. Where a `picture` stands
    in the line, the text is one space, as wide as the picture.
    """

    text: str
    letters: Letters
    link: str = ""
    field: str = ""
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """A line along one edge of a paragraph or row, and how far it keeps from the text."""

    width: float
    distance: float
    colour: str


@dataclass(frozen=True, slots=True)
class Form:
    """How a paragraph stands. `line` is the height of a line as a share of the font's own, or `exact` in points.

    `first` is the indent of the first line beyond the others, negative where it hangs. `level` is 1 for a heading of
    the first level, 0 for no heading.
    """

    before: float = 0
    after: float = 0
    line: float = 1
    exact: float = 0
    left: float = 0
    right: float = 0
    first: float = 0
    alignment: Alignment = "start"
    right_to_left: bool = False
    keep_next: bool = False
    keep_lines: bool = False
    new_page: bool = False
    sides: tuple[tuple[Edge, Side], ...] = ()
    fill: str = ""
    tabs: tuple[Tab, ...] = ()
    level: int = 0

    def side(self, edge: Edge) -> Side | None:
        """Return the line along one edge."""
        return next((side for name, side in self.sides if name == edge), None)


@dataclass(frozen=True, slots=True)
class Placing:
    """Where in one direction something floats: so far from the beginning of a frame, or aligned in it.

    Frames have Word's names: "page", "margin", "column", "paragraph", "leftMargin" and so on.
    """

    frame: str
    offset: float = 0
    alignment: str = ""


@dataclass(frozen=True, slots=True)
class Floating:
    """A picture or a box of text that does not stand in a line, but somewhere on the page."""

    width: float
    height: float
    across: Placing
    down: Placing
    picture: Picture | None = None
    paragraphs: "tuple[Paragraph, ...]" = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. `anchors` are the names of places that links lead to; `number` stands before a list's entry.

    `picture` is the one that it consists of, `floating` is what hangs on it.
    """

    stretches: tuple[Stretch, ...]
    form: Form
    anchors: tuple[str, ...] = ()
    number: str = ""
    number_letters: Letters = field(default_factory=Letters)
    picture: Picture | None = None
    floating: tuple[Floating, ...] = ()

    @property
    def text(self) -> str:
        return "".join(stretch.text for stretch in self.stretches)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its share of the table's width, from 0 to 1."""

    share: float
    paragraphs: tuple[Paragraph, ...]
    fill: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, cells in the order in which they are read. Head rows stand again on each page.

    `table` numbers the tables of a document; `above` and `below` are the lines along the row.
    """

    table: int
    cells: tuple[Cell, ...]
    is_head: bool
    may_split: bool
    keep_next: bool
    right_to_left: bool
    above: Side | None
    below: Side | None
    padding: tuple[float, float, float, float] = (0, 5.4, 0, 5.4)  # top, right, bottom, left

    @property
    def anchors(self) -> tuple[str, ...]:
        return tuple(name for cell in self.cells for paragraph in cell.paragraphs for name in paragraph.anchors)


Block = Paragraph | Row


@dataclass(frozen=True, slots=True)
class Edges:
    """What stands at the head and at the foot of a page."""

    head: tuple[Block, ...] = ()
    foot: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet with its margins, and what stands at the head and the foot of each page, `header` and `footer` away.

    The first page and those with even numbers have edges of their own where `first` and `even` are not None.
    """

    width: float
    height: float
    top: float
    right: float
    bottom: float
    left: float
    header: float
    footer: float
    edges: Edges = Edges()
    first: Edges | None = None
    even: Edges | None = None

    def edges_of(self, page: int) -> Edges:
        """Return what stands at the edges of a page, counted from 1."""
        own = self.first if page == 1 else self.even if page % 2 == 0 else None
        return self.edges if own is None else own

    @property
    def column(self) -> float:
        """The width of the text."""
        return self.width - self.left - self.right


@dataclass(frozen=True, slots=True)
class Pages:
    """A whole document. `pictures` holds the bytes of the pictures by name."""

    paper: Paper
    blocks: tuple[Block, ...]
    pictures: Mapping[str, bytes]
