"""Walks the body of a Word document in reading order and collects the text a reader would see, paragraph by paragraph.

Kept: tracked insertions and moves, content controls, text boxes (once), field results, links, tables row by row.
Left out: tracked deletions, hidden text, field codes, placeholder text, comments. Notes come after the body.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from fcdesk.cases.model import BlockKind
from fcdesk.intake.reading import table_row
from fcdesk.intake.word_styles import WordStyles, child, is_on, local, value
from fcdesk.ooxml.package import Element

_MARKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\N{NON-BREAKING HYPHEN}", "ptab": "\t"}
_NOT_READ = frozenset(
    {"pPr", "rPr", "sectPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "sdtEndPr", "instrText", "delInstrText",
     "delText", "footnoteRef", "endnoteRef", "annotationRef", "separator", "continuationSeparator", "rt",
     "fldChar", "proofErr", "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "docPr"}
)  # fmt: skip
_LONGEST_CELL = 200  # characters; longer ones are text set in columns, and each paragraph stands for itself
_PRIVATE_USE = range(0xE000, 0xF900)


@dataclass(frozen=True)
class WordParagraph:
    """One paragraph as read: `kind` is None where the document's styles say nothing."""

    kind: BlockKind | None
    text: str


@dataclass
class _Open:
    """A paragraph being read: its words so far, and the text boxes that hang on it."""

    pieces: list[str] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    is_hidden: bool = False


@dataclass
class _Row:
    """A table's row being read: where in the paragraphs each of its cells begins."""

    starts: list[int] = field(default_factory=list)
    is_layout: bool = False


@dataclass
class WordWalk:
    """The state of one walk, and what it counted. `paragraphs` grows in reading order."""

    styles: WordStyles
    paragraphs: list[WordParagraph] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)  # ("footnote" | "endnote", id)
    insertions: int = 0
    deletions: int = 0
    hidden: int = 0
    comments: int = 0
    _paragraph: _Open = field(default_factory=_Open)
    _handlers: dict[str, Callable[[Element], None]] = field(init=False)  # by local name
    _rows: list[_Row] = field(default_factory=list)  # the table rows one is in, the innermost last
    _fields: list[bool] = field(default_factory=list)  # for each open field: whether its result has begun

    def __post_init__(self) -> None:
        self._handlers = {
            "p": self._read_paragraph, "r": self._read_run, "t": self._read_text, "tr": self._read_row,
            "tc": self._read_cell,
            "ins": self._read_insertion, "moveTo": self._read_insertion,
            "del": self._leave_deletion, "moveFrom": self._leave_deletion,
            "sdt": self._read_control, "AlternateContent": self._read_alternative, "txbxContent": self._keep_box,
            "sym": self._read_symbol, "footnoteReference": self._note, "endnoteReference": self._note,
            "commentReference": self._count_comment, "softHyphen": self._nothing,
            **dict.fromkeys(_MARKS, self._read_mark),
        }  # fmt: skip

    def read(self, element: Element) -> None:
        """Read an element and everything in it."""
        name = local(element)
        handler = self._handlers.get(name)
        if handler is not None:
            handler(element)
        elif name not in _NOT_READ:
            self._children(element)

    def _children(self, element: Element) -> None:
        for each in element:
            if isinstance(each.tag, str):
                self.read(each)

    def _read_paragraph(self, element: Element) -> None:
        properties = child(element, "pPr")
        style = value(child(properties, "pStyle"))
        self._paragraph.is_hidden = self.styles.is_hidden(style)
        self._children(element)
        if is_on(child(properties, "rPr", "del")):
            self.deletions += 1
            return  # the paragraph's end was deleted: its words run on into the next
        finished, self._paragraph = self._paragraph, _Open()
        if finished.pieces:
            self.paragraphs.append(WordParagraph(self._kind(properties, style), "".join(finished.pieces)))
        for box in finished.boxes:
            self._children(box)

    def _kind(self, properties: Element | None, style: str | None) -> BlockKind | None:
        kind = self.styles.kind_of(style)
        numbering = value(child(properties, "numPr", "numId"))
        outline = value(child(properties, "outlineLvl"))
        if kind is None and outline is not None and outline < "9":
            return BlockKind.HEADING
        if kind is None and numbering not in (None, "0"):
            return BlockKind.LIST_ITEM
        return None if kind is BlockKind.LIST_ITEM and numbering == "0" else kind

    def _read_run(self, element: Element) -> None:
        properties = child(element, "rPr")
        hidden = is_on(child(properties, "vanish"))
        if hidden is None:
            hidden = self._paragraph.is_hidden or self.styles.is_hidden(value(child(properties, "rStyle")))
        before = len(self._paragraph.pieces)
        for each in element:
            if local(each) == "fldChar":
                self._step_field(value(each, "fldCharType"))
            elif isinstance(each.tag, str):
                self.read(each)
        if hidden:
            self.hidden += sum(map(len, self._paragraph.pieces[before:]))
            del self._paragraph.pieces[before:]

    def _step_field(self, step: str | None) -> None:
        if step == "begin":
            self._fields.append(False)
        elif step == "separate" and self._fields:
            self._fields[-1] = True
        elif step == "end" and self._fields:
            self._fields.pop()

    def _add(self, text: str) -> None:
        """Add words, unless they belong to the code of a field and not to its result."""
        if all(self._fields):
            self._paragraph.pieces.append(text)

    def _read_text(self, element: Element) -> None:
        self._add(element.text or "")

    def _read_mark(self, element: Element) -> None:
        self._add(_MARKS[local(element)])

    def _read_symbol(self, element: Element) -> None:
        """A character of a symbol font; those without a meaning of their own show as U+FFFD."""
        try:
            code = int(value(element, "char") or "", 16)
        except ValueError:
            return
        is_plain = 0x20 <= code < 0xD800 or (code not in _PRIVATE_USE and 0xF900 <= code < 0x110000)  # noqa: PLR2004 - Unicode
        self._add(chr(code) if is_plain else "\N{REPLACEMENT CHARACTER}")

    def _read_row(self, element: Element) -> None:
        if child(element, "trPr", "del") is not None:
            self.deletions += 1
            return
        if self._rows:
            self._rows[-1].is_layout = True
        self._rows.append(_Row())
        self._children(element)
        self._finish_row(self._rows.pop())

    def _finish_row(self, row: _Row) -> None:
        """Make a row one paragraph: alone, "12%" says nothing. A table around a table only sets text in columns."""
        if row.is_layout or len(row.starts) < 2:  # noqa: PLR2004 - nothing to join
            return
        ends = [*row.starts[1:], len(self.paragraphs)]
        cells = [self._words_of(start, end) for start, end in zip(row.starts, ends, strict=True)]
        if sum(map(bool, cells)) > 1 and max(map(len, cells)) <= _LONGEST_CELL:
            self.paragraphs[row.starts[0] :] = [WordParagraph(BlockKind.PARAGRAPH, table_row(cells))]

    def _read_cell(self, element: Element) -> None:
        if self._rows:
            self._rows[-1].starts.append(len(self.paragraphs))
        self._children(element)

    def _words_of(self, start: int, end: int) -> str:
        return " ".join(paragraph.text.strip() for paragraph in self.paragraphs[start:end]).strip()

    def _read_insertion(self, element: Element) -> None:
        self.insertions += len(element) > 0
        self._children(element)

    def _leave_deletion(self, element: Element) -> None:
        self.deletions += len(element) > 0

    def _read_control(self, element: Element) -> None:
        if not is_on(child(element, "sdtPr", "showingPlcHdr")):
            content = child(element, "sdtContent")
            if content is not None:
                self._children(content)

    def _read_alternative(self, element: Element) -> None:
        """Read one of the alternatives: a text box is written twice, for new and for old Word."""
        boxes, pieces = len(self._paragraph.boxes), len(self._paragraph.pieces)
        for each in element:
            self._children(each)
            if len(self._paragraph.boxes) > boxes or len(self._paragraph.pieces) > pieces:
                return

    def _keep_box(self, element: Element) -> None:
        self._paragraph.boxes.append(element)

    def _note(self, element: Element) -> None:
        self.notes.append((local(element).removesuffix("Reference"), value(element, "id") or ""))

    def _count_comment(self, _element: Element) -> None:
        self.comments += 1

    def _nothing(self, _element: Element) -> None:
        """A soft hyphen shows only where a line breaks."""
