"""Walks the body of a Word document that came back and lists its paragraphs as they would be with all changes accepted.

Tracked insertions count, tracked deletions do not, and a paragraph whose end was deleted runs on into the next one.
Bookmarks and comments are noted with the place where they begin and end. Time is linear in the document's length.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from lxml.etree import _Element

_MARKS: Final = {
    "tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n",
    "noBreakHyphen": "\N{NON-BREAKING HYPHEN}", "softHyphen": "\N{SOFT HYPHEN}",
}  # fmt: skip
_NOT_READ: Final = frozenset(
    {"pPr", "rPr", "sectPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "sdtEndPr", "instrText", "delInstrText",
     "delText", "footnoteRef", "endnoteRef", "annotationRef", "separator", "continuationSeparator", "rt", "proofErr",
     "docPr"}
)  # fmt: skip
_ENDS: Final = {"insertion": ("ins", "moveTo"), "deletion": ("del", "moveFrom")}
_DEEPEST: Final = 150  # elements within elements; word processors write a tenth of that
_MOST_MOVES: Final = 20  # that may go on at one place; more would cost time for each paragraph
_OFF: Final = frozenset({"0", "false", "off"})
_PRIVATE_USE = range(0xE000, 0xF900)


class TooDeep(ValueError):  # noqa: N818 - named for what was met
    """More elements stand within each other than any word processor writes."""


class Unread(StrEnum):
    """What a stretch of prose held that is no text of its own and was not taken in."""

    FOOTNOTE = "footnote"
    PICTURE = "picture"
    TEXT_BOX = "text box"
    HIDDEN = "hidden text"
    TABLE = "table"
    TURN = "characters that turn the order of writing"


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the text: which paragraph, and after how many of its characters."""

    paragraph: int
    offset: int


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a bookmark begins. `id` pairs it with its end; `gone`: it stands in text that is deleted or moved away."""

    name: str
    id: str
    place: Place
    gone: bool


@dataclass(slots=True)
class Paragraph:
    """One paragraph with all changes accepted. `comments` are the ids of those that begin, end or hang here.

    `swallowed` are the styles of paragraphs before it whose ends were deleted.
    """

    style: str = ""
    text: str = ""
    has_changes: bool = False
    swallowed: set[str] = field(default_factory=set)
    comments: set[str] = field(default_factory=set)
    unread: set[Unread] = field(default_factory=set)


@dataclass(slots=True)
class _Move:
    """A tracked move: which paragraphs it put down, in order, and how many it has taken up or put down so far."""

    arrived: list[int] = field(default_factory=list)
    left: int = 0


@dataclass
class ReviewWalk:
    """One walk over a body. `style_names` by id; `label_styles` and `badge_styles` are ids of character styles.

    What is set in the first is no prose and not read; what is set in the others is the rating of a claim.
    """

    style_names: dict[str, str]
    label_styles: frozenset[str] = frozenset()
    badge_styles: frozenset[str] = frozenset()
    paragraphs: list[Paragraph] = field(default_factory=list)
    starts: list[Mark] = field(default_factory=list)
    ends: dict[str, list[Place]] = field(default_factory=dict)  # by id, which a copied paragraph has once more
    badges: list[tuple[int, str]] = field(default_factory=list)  # paragraph, words: what shows the rating on a card
    _open: Paragraph | None = None
    _pieces: list[str] = field(default_factory=list)
    _length: int = 0
    _gone: int = 0  # how many deletions and moves away one is in
    _new: int = 0  # how many insertions and moves hither
    _tables: int = 0
    _depth: int = 0
    _fields: list[bool] = field(default_factory=list)  # for each open field: whether its result has begun
    _codes: int = 0  # how many of them have not
    _moves: dict[str, _Move] = field(default_factory=dict)
    _leaving: dict[str, str] = field(default_factory=dict)  # range id -> name of a move, where one is in its old place
    _arriving: dict[str, str] = field(default_factory=dict)
    _moved_marks: list[tuple[int, str, int]] = field(default_factory=list)  # start's index, move, which paragraph of it
    _handlers: dict[str, Callable[[_Element], None]] = field(init=False)

    def __post_init__(self) -> None:
        self._handlers = {
            "p": self._read_paragraph, "r": self._read_run, "t": self._read_text, "sym": self._read_symbol,
            "ins": self._insertion, "moveTo": self._insertion, "del": self._deletion, "moveFrom": self._deletion,
            "bookmarkStart": self._bookmark, "bookmarkEnd": self._bookmark_end, "tbl": self._table,
            "moveFromRangeStart": self._move_away, "moveFromRangeEnd": self._end_move,
            "moveToRangeStart": self._move_hither, "moveToRangeEnd": self._end_move,
            "commentRangeStart": self._comment, "commentRangeEnd": self._comment, "commentReference": self._comment,
            "footnoteReference": self._note, "endnoteReference": self._note, "sdt": self._control,
            "AlternateContent": self._alternative, "txbxContent": self._box, "fldChar": self._field_mark,
            "drawing": self._picture, "pict": self._picture, "object": self._picture,
            **dict.fromkeys(_MARKS, self._read_mark),
        }  # fmt: skip

    def read(self, body: _Element) -> None:
        """Read a whole body, once."""
        self._children(body)
        self._finish()
        for index, name, step in self._moved_marks:
            arrived = self._moves[name].arrived
            if step < len(arrived):
                mark = self.starts[index]
                self.starts[index] = Mark(mark.name, mark.id, Place(arrived[step], 0), gone=False)

    # --- structure ---------------------------------------------------------------------------------------------------

    def _read(self, element: _Element) -> None:
        name = local(element)
        handler = self._handlers.get(name)
        if handler is not None:
            handler(element)
        elif name not in _NOT_READ:
            self._children(element)

    def _children(self, element: _Element) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise TooDeep
        for each in element:
            self._read(each)
        self._depth -= 1

    def _read_paragraph(self, element: _Element) -> None:
        paragraph = self._opened()
        properties = child(element, "pPr")
        style = value(child(properties, "pStyle"))
        paragraph.style = self.style_names.get(style, style)
        if self._tables:
            paragraph.unread.add(Unread.TABLE)
        for name in self._arriving.values():
            self._moves[name].arrived.append(len(self.paragraphs))
        self._children(element)
        end = child(properties, "rPr")
        is_deleted = any(child(end, name) is not None for name in _ENDS["deletion"])
        is_inserted = any(child(end, name) is not None for name in _ENDS["insertion"])
        paragraph.has_changes |= is_deleted or is_inserted
        for name in self._leaving.values():
            self._moves[name].left += 1
        if is_deleted:  # its words run on into the next paragraph, which gives them its style
            paragraph.swallowed.add(paragraph.style)
        else:
            self._finish()

    def _opened(self) -> Paragraph:
        if self._open is None:
            self._open = Paragraph()
        return self._open

    def _finish(self) -> None:
        if self._open is not None:
            self._open.text = "".join(self._pieces)
            self.paragraphs.append(self._open)
        self._open, self._pieces, self._length = None, [], 0
        self._fields, self._codes = [], 0  # a code never goes past a paragraph, unless the file is damaged

    def _table(self, element: _Element) -> None:
        self._finish()
        self._tables += 1
        self._children(element)
        self._tables -= 1
        self._finish()

    def _control(self, element: _Element) -> None:
        if not is_on(child(child(element, "sdtPr"), "showingPlcHdr")):
            content = child(element, "sdtContent")
            if content is not None:
                self._children(content)

    def _alternative(self, element: _Element) -> None:
        """Read the first of the alternatives: the others say the same for older programs."""
        for each in element:
            self._children(each)
            return

    def _box(self, _element: _Element) -> None:
        self._opened().unread.add(Unread.TEXT_BOX)

    def _picture(self, element: _Element) -> None:
        self._opened().unread.add(Unread.PICTURE)
        if any(local(each) == "txbxContent" for each in element.iter()):
            self._opened().unread.add(Unread.TEXT_BOX)

    # --- text --------------------------------------------------------------------------------------------------------

    def _read_run(self, element: _Element) -> None:
        properties = child(element, "rPr")
        if properties is not None and self._is_no_prose(properties):
            return
        read = len(self._pieces)
        self._children(element)
        if properties is not None and value(child(properties, "rStyle")) in self.badge_styles:
            self.badges.append((len(self.paragraphs), "".join(self._pieces[read:])))

    def _is_no_prose(self, properties: _Element) -> bool:
        if is_on(child(properties, "vanish")):
            self._opened().unread.add(Unread.HIDDEN)
            return True
        return value(child(properties, "rStyle")) in self.label_styles

    def _read_text(self, element: _Element) -> None:
        self._add(element.text or "")

    def _read_mark(self, element: _Element) -> None:
        self._add(_MARKS[local(element)])

    def _read_symbol(self, element: _Element) -> None:
        """A character of a symbol font; those without a meaning of their own show as U+FFFD."""
        try:
            code = int(value(element, "char"), 16)
        except ValueError:
            return
        is_plain = 0x20 <= code < 0xD800 or (code not in _PRIVATE_USE and 0xF900 <= code < 0x110000)  # noqa: PLR2004 - Unicode
        self._add(chr(code) if is_plain else "\N{REPLACEMENT CHARACTER}")

    def _add(self, text: str) -> None:
        """Add words, unless they are deleted or belong to the code of a field and not to its result."""
        paragraph = self._opened()
        if self._gone or self._new:
            paragraph.has_changes = True
        if not self._gone and not self._codes:
            self._pieces.append(text)
            self._length += len(text)

    def _field_mark(self, element: _Element) -> None:
        step = value(element, "fldCharType")
        if step == "begin":
            self._fields.append(False)
            self._codes += 1
        elif step == "separate" and self._fields:
            self._codes -= not self._fields[-1]
            self._fields[-1] = True
        elif step == "end" and self._fields:
            self._codes -= not self._fields.pop()

    # --- changes -----------------------------------------------------------------------------------------------------

    def _insertion(self, element: _Element) -> None:
        self._new += 1
        self._children(element)
        self._new -= 1

    def _deletion(self, element: _Element) -> None:
        self._opened().has_changes |= len(element) > 0
        self._gone += 1
        self._children(element)
        self._gone -= 1

    def _move_away(self, element: _Element) -> None:
        name = value(element, "name")
        self._moves.setdefault(name, _Move())
        if len(self._leaving) < _MOST_MOVES:
            self._leaving[value(element, "id")] = name

    def _move_hither(self, element: _Element) -> None:
        name = value(element, "name")
        self._moves.setdefault(name, _Move())
        if len(self._arriving) < _MOST_MOVES:
            self._arriving[value(element, "id")] = name
        if self._open is not None:  # the move begins within a paragraph, which is thus its first
            self._moves[name].arrived.append(len(self.paragraphs))

    def _end_move(self, element: _Element) -> None:
        self._leaving.pop(value(element, "id"), None)
        self._arriving.pop(value(element, "id"), None)

    # --- marks -------------------------------------------------------------------------------------------------------

    def _here(self) -> Place:
        return Place(len(self.paragraphs), self._length)

    def _bookmark(self, element: _Element) -> None:
        if self._leaving:
            name = next(reversed(self._leaving.values()))
            self._moved_marks.append((len(self.starts), name, self._moves[name].left))
        gone = bool(self._gone or self._leaving)
        self.starts.append(Mark(value(element, "name"), value(element, "id"), self._here(), gone))

    def _bookmark_end(self, element: _Element) -> None:
        if not self._leaving:  # else the mark has moved to a new place, where the style says how far its text goes
            self.ends.setdefault(value(element, "id"), []).append(self._here())

    def _comment(self, element: _Element) -> None:
        self._opened().comments.add(value(element, "id"))

    def _note(self, _element: _Element) -> None:
        self._opened().unread.add(Unread.FOOTNOTE)


def local(element: _Element) -> str:
    """Return an element's name without its namespace: strict and transitional documents differ in nothing else."""
    return str(element.tag).rpartition("}")[2]


def child(element: _Element | None, name: str) -> _Element | None:
    """Return the first child of that local name."""
    for each in element if element is not None else ():
        if local(each) == name:
            return each
    return None


def value(element: _Element | None, name: str = "val") -> str:
    """Return an attribute by its local name, "" where there is none."""
    for key, held in element.attrib.items() if element is not None else ():
        if str(key).rpartition("}")[2] == name:
            return str(held)
    return ""


def is_on(element: _Element | None) -> bool:
    """Tell whether a switch such as w:vanish is there and not off."""
    return element is not None and value(element) not in _OFF
