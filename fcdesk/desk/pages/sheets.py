"""Puts boxes on sheets from top to bottom: what belongs together stays together, heads of tables stand again.

It is done piece by piece, so that whoever asks for it can stop and do something else in between; boxes that did not
change are used again, so that an edit costs only what it touched.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF

from fcdesk.desk.pages.boxes import Box, ParagraphBox, RowBox, alike_framed
from fcdesk.desk.pages.page_edges import overflow
from fcdesk.desk.pages.type import Ink
from fcdesk.writeup.pages.model import Block, Pages, Paragraph, Row

_Key = tuple[Block, bool, bool]


@dataclass(frozen=True, slots=True)
class Placed:
    """A box on a sheet: where in the column its first part that is shown begins, and which part that is."""

    box: Box
    top: float
    start: float
    end: float

    @property
    def height(self) -> float:
        return self.end - self.start


@dataclass(slots=True)
class Sheet:
    """What lies in the column of one sheet. `room` is how much of it is still free, `down` where that begins."""

    room: float
    down: float = 0.0
    placed: list[Placed] = field(default_factory=list)

    def put(self, box: Box, start: float, end: float, gap: float) -> None:
        self.placed.append(Placed(box, self.down + gap, start, end))
        self.down += gap + end - start
        self.room -= gap + end - start


class Sheets:
    """A document on its sheets. Go through `compose` to the end; what is there of it until then can be shown."""

    def __init__(self, pages: Pages, ink: Ink, earlier: "Sheets | None" = None) -> None:
        self.pages = pages
        self.ink = ink
        self.sheets: list[Sheet] = []
        self.anchors: dict[str, tuple[int, float]] = {}
        alike = earlier is not None and earlier.ink == ink and earlier.pages.paper.column == pages.paper.column
        self._earlier = earlier.boxes if alike and earlier is not None else {}
        self.boxes: dict[_Key, Box] = {}
        self._after = 0.0
        self._head: list[RowBox] = []

    def compose(self) -> Iterator[None]:
        """Put everything on sheets, pausing after each piece."""
        self._new_sheet()
        chain: list[Box] = []
        for box in self._in_order():
            chain.append(box)
            if not box.keep_next or len(chain) >= _LONGEST_CHAIN:
                self._place(chain)
                chain = []
            yield
        self._place(chain)

    def place_of(self, box: Box) -> tuple[int, float] | None:
        """Return the sheet on which a box begins, and where."""
        for number, sheet in enumerate(self.sheets):
            for placed in sheet.placed:
                if placed.box is box:
                    return number, placed.top
        return None

    def _in_order(self) -> Iterator[Box]:
        blocks = self.pages.blocks
        for place, block in enumerate(blocks):
            before = blocks[place - 1] if place else None
            after = blocks[place + 1] if place + 1 < len(blocks) else None
            yield self._box(block, before, after)

    def _box(self, block: Block, before: Block | None, after: Block | None) -> Box:
        if isinstance(block, Row):
            key: _Key = (block, not isinstance(after, Row) or after.table != block.table, False)
        else:
            key = (block, _joined(before, block), _joined(block, after))
        box = self.boxes.get(key) or self._earlier.get(key) or self._made(*key)
        self.boxes[key] = box
        return box

    def _made(self, block: Block, first: bool, second: bool) -> Box:
        width = self.pages.paper.column
        if isinstance(block, Row):
            return RowBox(block, width, self.ink, ends=first)
        return ParagraphBox(block, width, self.ink, joins=(first, second))

    # --- placing -------------------------------------------------------------------------------------------------

    @property
    def _sheet(self) -> Sheet:
        return self.sheets[-1]

    def _new_sheet(self) -> None:
        paper = self.pages.paper
        above, below = overflow(paper, self.ink, len(self.sheets) + 1)
        room = paper.height - paper.top - paper.bottom - above - below
        self.sheets.append(Sheet(max(room, 72.0), above))
        self._after = 0.0

    def _place(self, chain: Sequence[Box]) -> None:
        """Put boxes that are kept together on this sheet, or on the next one if that has room for them and this not."""
        if not chain:
            return
        if (chain[0].new_page and self._sheet.placed) or self._is_better_on_the_next(chain):
            self._next_sheet(chain[0])
        for box in chain:
            self._put(box)

    def _is_better_on_the_next(self, chain: Sequence[Box]) -> bool:
        last = chain[-1]
        start = last.cuts[0] if last.cuts else last.height
        needed = sum(_full(box) for box in chain[:-1]) + chain[0].before + self._after + start
        whole = self.pages.paper.height - self.pages.paper.top - self.pages.paper.bottom
        return self._sheet.room < needed <= whole and bool(self._sheet.placed)

    def _put(self, box: Box) -> None:
        gap = (self._after + box.before) if self._sheet.placed else 0.0
        self._remember_head(box)
        start, is_fresh = 0.0, not self._sheet.placed
        while box.height - start > self._sheet.room - gap + _SLACK:
            end = self._cut(box, start, self._sheet.room - gap)
            if end == start and is_fresh:
                end = start + max(self._sheet.room, _LEAST_PART)  # too tall for any sheet: cut wherever it ends
            if end > start:
                self._show(box, start, end, gap)
                start = end
            self._next_sheet(box)
            gap, is_fresh = 0.0, True
        self._show(box, start, box.height, gap)
        self._after = box.after

    def _show(self, box: Box, start: float, end: float, gap: float) -> None:
        if not start:
            for name in box.anchors:
                self.anchors.setdefault(name, (len(self.sheets) - 1, self._sheet.down + gap))
        self._sheet.put(box, start, end, gap)

    def _cut(self, box: Box, start: float, room: float) -> float:
        """Return where to cut a box so that the part fits; `start` if nowhere."""
        fitting = [cut for cut in box.cuts if start < cut <= start + room]
        return fitting[-1] if fitting else start

    def _remember_head(self, box: Box) -> None:
        is_head = isinstance(box, RowBox) and box.row.is_head
        if isinstance(box, RowBox) and self._head and self._head[0].row.table != box.row.table:
            self._head = []
        if is_head and isinstance(box, RowBox):
            self._head = [*self._head, box]

    def _next_sheet(self, box: Box) -> None:
        """Begin a sheet; where a table goes on there, with the table's head."""
        self._new_sheet()
        if isinstance(box, RowBox) and not box.row.is_head:
            for head in self._head:
                if head.row.table == box.row.table:
                    self._sheet.put(head, 0.0, head.height, 0.0)


_SLACK = 0.5
"""How much may reach beyond the column before it counts as too tall: less than any eye sees."""

_LONGEST_CHAIN = 200

_LEAST_PART = 36.0
"""The least of a box that is put on a sheet, even where heads of tables leave no room: else it would never end."""


def _joined(one: Block | None, other: Block | None) -> bool:
    return isinstance(one, Paragraph) and isinstance(other, Paragraph) and alike_framed(one, other)


def _full(box: Box) -> float:
    return box.before + box.height + box.after


def column_of(pages: Pages) -> QRectF:
    """Return where the column lies on a sheet."""
    paper = pages.paper
    return QRectF(QPointF(paper.left, paper.top), QPointF(paper.width - paper.right, paper.height - paper.bottom))
