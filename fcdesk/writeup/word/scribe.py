"""Writes paragraphs, links, bookmarks and tables into one body, from top to bottom, in time linear in their number.

python-docx would look up a style, a relation and a neighbour for each of them; here the ids of styles follow from their
names, the relations are kept in a table of our own, and everything is appended.
"""

import re
from collections.abc import Container, Iterator, Mapping, Sequence

from lxml.etree import SubElement, _Element

from fcdesk.writeup.characters import clean, opening_of
from fcdesk.writeup.labels import is_right_to_left
from fcdesk.writeup.outline import Picture
from fcdesk.writeup.word import names as n
from fcdesk.writeup.word.design import INHOUSE_PARAGRAPH_STYLES, PARAGRAPH_STYLES, TURNED, style_id
from fcdesk.writeup.word.drawing import put_picture
from fcdesk.writeup.word.styles import TABLE_STYLE, put

_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_RTL_LETTER = re.compile(f"[{_RTL}]")
_LTR_LETTER = re.compile(f"(?![{_RTL}])[^\\W\\d_]")
_RTL_SIGN, _LTR_SIGN = re.compile(f"[{_RTL}\u200f]"), re.compile(f"(?![{_RTL}])[^\\W\\d_]|\u200e")
_LAST_LETTER = re.compile("([^\\W\\d_])([\\W\\d_]*)\\Z")
_RTL_MARK, _LTR_MARK = "\u200f", "\u200e"
_BREAKS = re.compile("([\n\t])")
_LANGUAGE_TAG = re.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
LONG = 1_200  # characters that fill a third of a page: no longer worth keeping together
_INDENTS = {
    style.name: (style.start, style.end, style.hanging)
    for style in (*PARAGRAPH_STYLES, *INHOUSE_PARAGRAPH_STYLES)
    if style.start or style.end
}
_LINK_STYLES = frozenset({"Hyperlink", "FC Meta Link"})
_EMU_IN_TWIP = 635
_EMU_IN_PIXEL = 9_525
_HIGHEST = 10 * 360_000  # 10 cm: a picture, its caption and what it belongs to still go on one page
ROOM_BELOW_TABLE = 160  # twips
_WHOLE = 5000  # of a table's width, in fiftieths of a percent


class Scribe:
    """Writes into one parent element.

    `ids` are those of styles, by name, where they do not follow from it, as in a newsroom's own style sheet.
    `tight` are the styles that need room put above them where they stand below a table.
    `links` and `pictures` are the relations it has used: address to relation id, bytes to relation id and media type.
    """

    def __init__(
        self,
        parent: _Element,
        *,
        right_to_left: bool,
        column: int,
        ids: Mapping[str, str] | None = None,
        tight: Container[str] = (),
    ) -> None:
        self._parent = parent
        self._right_to_left = right_to_left
        self._column = column
        self._bookmarks = 0
        self._tight = tight
        self._style_ids: dict[str, str] = dict(ids or {})
        self._drawings = 0
        self.links: dict[str, str] = {}
        self.pictures: dict[bytes, tuple[str, str]] = {}

    def paragraph(
        self,
        style: str,
        *,
        keep_next: bool | None = None,
        new_page: bool = False,
        after: int | None = None,
        within: _Element | None = None,
        may_split: bool = False,
        right_to_left: bool | None = None,
    ) -> _Element:
        """Append an empty paragraph to the body, or `within` a cell.

        `keep_next` says whether it stays with the next one, else its style does; `after` replaces its space below
        (twips). A page break may cut one that `may_split`, whatever its style says. It runs in the document's direction
        unless `right_to_left` says otherwise.
        """
        below_table = within is None and style in self._tight and self._is_below_table()
        paragraph = SubElement(self._parent if within is None else within, n.P)
        properties = SubElement(paragraph, n.P_PROPERTIES)
        SubElement(properties, n.P_STYLE, {n.VAL: self._id_of(style)})
        if keep_next is not None:
            SubElement(properties, n.KEEP_NEXT, {} if keep_next else {n.VAL: "0"})
        if may_split:
            put(properties, "keepLines", val=0)
        if new_page:
            put(properties, "pageBreakBefore")
        is_turned = right_to_left not in (None, self._right_to_left)
        if is_turned:
            put(properties, "bidi", val=int(bool(right_to_left)))
        if new_page:
            put(properties, "spacing", before=0)
        elif below_table:
            put(properties, "spacing", before=ROOM_BELOW_TABLE)
        elif after is not None:
            put(properties, "spacing", after=after)
        if is_turned and style in _INDENTS:
            # Indents are meant in the paragraph's direction, frames are not: so the indents change sides.
            start, end, hanging = _INDENTS[style]
            hangs = {"hanging": hanging} if hanging else {}
            put(properties, "ind", left=end + hanging, right=start - hanging, **hangs)
        return paragraph

    def text(self, parent: _Element, text: str, style: str = "", language: str | None = None) -> None:
        """Append text to a paragraph or link, in one run for each stretch of one writing direction."""
        self._text(parent, clean(text), style, language, right_to_left=self._right_to_left)

    def _text(self, parent: _Element, text: str, style: str, language: str | None, *, right_to_left: bool) -> None:
        if text.isascii() and not right_to_left:
            if text:
                self._run(parent, text, style, language, rtl=False)
            return
        for stretch, rtl in _stretches(text, right_to_left=right_to_left):
            self._run(parent, stretch, style, language, rtl=rtl)

    def prose(
        self, style: str, text: str, *, within: _Element | None = None, keep_next: bool | None = None
    ) -> tuple[_Element, bool]:
        """Append an empty paragraph for words of the desk, and say whether it runs from right to left.

        It runs as most of their letters do, so that English under Arabic labels has its stops where they belong. The
        text itself is written by `stretch`.
        """
        right_to_left = _mostly_right_to_left(text, otherwise=self._right_to_left)
        paragraph = self.paragraph(style, within=within, keep_next=keep_next, right_to_left=right_to_left)
        return paragraph, right_to_left

    def label(self, paragraph: _Element, text: str, *, right_to_left: bool) -> None:
        """Append a label of ours, in the document's direction, to a paragraph that may run in the other one."""
        if right_to_left != self._right_to_left:
            text = f"{text}{_RTL_MARK if self._right_to_left else _LTR_MARK}"  # keeps the stop behind it where it is
        self.text(paragraph, text, "Strong")

    def settled(self, text: str) -> str:
        """Return a text for a place of the document's direction, with its last stop kept on its own side.

        A mark is added where the text ends in signs behind a letter of the other direction.
        """
        text = clean(text)
        end = _LAST_LETTER.search(text)
        if end is None or not end[2].strip():
            return text
        runs_on = bool(_RTL_LETTER.match(end[1]))
        if runs_on == self._right_to_left:
            return text
        mark, opening = _RTL_MARK if runs_on else _LTR_MARK, opening_of(text, end.start(2))
        own = _RTL_LETTER if self._right_to_left else _LTR_LETTER
        if opening is not None and not own.search(text, opening):
            text = f"{text[:opening]}{mark}{text[opening:]}"  # a quotation keeps both its marks with its words
        return f"{text}{mark}"

    def quotation(self, style: str, text: str, run_style: str = "", language: str | None = None) -> None:
        """Append a paragraph with words of others, which runs in their direction and, if it is long, over pages."""
        text = clean(text)
        right_to_left, is_long = self.runs_right_to_left(text), len(text) > LONG
        is_turned = right_to_left != self._right_to_left
        paragraph = self.paragraph(
            TURNED.get(style, style) if is_turned else style,
            keep_next=False if is_long else None,
            may_split=is_long,
            right_to_left=right_to_left,
        )
        self._text(paragraph, text, run_style, language, right_to_left=right_to_left)

    def runs_right_to_left(self, text: str) -> bool:
        """Tell the direction of words of others; words without letters run in the document's."""
        return _runs_right_to_left(text, otherwise=self._right_to_left)

    def others_words(self, style: str, text: str, *, within: _Element | None = None) -> tuple[_Element, bool]:
        """Append an empty paragraph for a text of others, and say whether that runs from right to left.

        The text itself is written by `stretch`, piece by piece.
        """
        right_to_left = self.runs_right_to_left(text)
        return self.paragraph(style, within=within, right_to_left=right_to_left), right_to_left

    def stretch(self, paragraph: _Element, text: str, style: str, language: str | None, *, right_to_left: bool) -> None:
        """Append a piece of such a text."""
        self._text(paragraph, clean(text), style, language, right_to_left=right_to_left)

    def open_comment(self, paragraph: _Element, number: int) -> None:
        """Begin the passage here that a comment is on. Numbers are counted from 0, each used once."""
        SubElement(paragraph, n.COMMENT_START, {n.ID: str(number)})

    def close_comment(self, paragraph: _Element, number: int) -> None:
        """End that passage here; it may have begun in an earlier paragraph."""
        SubElement(paragraph, n.COMMENT_END, {n.ID: str(number)})
        SubElement(self._annotation(paragraph), n.COMMENT_REFERENCE, {n.ID: str(number)})

    def comment_mark(self, paragraph: _Element) -> None:
        """Append the mark that a comment's own text begins with."""
        SubElement(self._annotation(paragraph), n.ANNOTATION)

    def _annotation(self, paragraph: _Element) -> _Element:
        run = SubElement(paragraph, n.R)
        SubElement(SubElement(run, n.R_PROPERTIES), n.R_STYLE, {n.VAL: self._id_of("annotation reference")})
        return run

    def badge(self, parent: _Element, label: str, glyph: str, style: str) -> None:
        """Append a rating's badge: one run, so that its frame is one; the odd spaces are those that leave no gaps."""
        text, rtl = f"\u2005{glyph}\u00a0{label}\u00a0", bool(_RTL_LETTER.search(label))
        if rtl != self._right_to_left:
            # Marks of the label's own direction at both ends keep glyph and label together in a foreign line.
            mark = "\u200f" if rtl else "\u200e"
            text = f"{mark}{text}{mark}"
        self._run(parent, clean(text), style, None, rtl=rtl)

    def web_link(
        self, parent: _Element, text: str, address: str, style: str = "Hyperlink", language: str | None = None
    ) -> None:
        """Append a link out of the document; the address must have come from `links.safe_href`."""
        relation = self.links.setdefault(address, f"link{len(self.links) + 1}")
        self.text(SubElement(parent, n.HYPERLINK, {n.RELATION_ID: relation, n.HISTORY: "1"}), text, style, language)

    def jump(self, parent: _Element, text: str, anchor: str, style: str = "Hyperlink") -> None:
        """Append a link to a bookmark of this document; plain text for an anchor of ""."""
        if not anchor:
            self.text(parent, text, "" if style in _LINK_STYLES else style)
            return
        self.text(SubElement(parent, n.HYPERLINK, {n.ANCHOR: anchor, n.HISTORY: "1"}), text, style)

    def picture(self, paragraph: _Element, picture: Picture) -> None:
        """Append a picture in the line of text, no wider than the column and no higher than a third of a page."""
        identifier = self.pictures.setdefault(picture.data, (f"picture{len(self.pictures) + 1}", picture.media_type))[0]
        self._drawings += 1
        width, height = _extent(picture.width, picture.height, self._column * _EMU_IN_TWIP)
        put_picture(put(paragraph, "r"), identifier, picture.alt, number=self._drawings, width=width, height=height)

    def open_bookmark(self, paragraph: _Element, name: str) -> str:
        """Begin a bookmark here and return the id `close_bookmark` needs."""
        self._bookmarks += 1
        put(paragraph, "bookmarkStart", id=self._bookmarks, name=name)
        return str(self._bookmarks)

    def close_bookmark(self, paragraph: _Element, identifier: str) -> None:
        put(paragraph, "bookmarkEnd", id=identifier)

    def field(self, paragraph: _Element, instruction: str) -> None:
        """Append a complex field that the office program computes, such as PAGE; mammoth would drop a simple one."""
        put(put(paragraph, "r"), "fldChar", fldCharType="begin")
        code = put(put(paragraph, "r"), "instrText")
        code.set(n.SPACE, "preserve")
        code.text = f" {instruction} "
        put(put(paragraph, "r"), "fldChar", fldCharType="separate")
        self._run(paragraph, "1", "", None, rtl=False)
        put(put(paragraph, "r"), "fldChar", fldCharType="end")

    def table(self, caption: str, headings: Sequence[str], shares: Sequence[int]) -> "Table":
        """Append a table whose first row is its header; `shares` are the columns' widths in percent."""
        table = put(self._parent, "tbl")
        properties = put(table, "tblPr")
        put(properties, "tblStyle", val=self._id_of(TABLE_STYLE))
        if self._right_to_left:
            put(properties, "bidiVisual")
        put(properties, "tblW", w=_WHOLE, type="pct")
        put(properties, "tblLayout", type="fixed")
        put(
            properties, "tblLook", val="0420", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0, noHBand=0, noVBand=1
        )  # fmt: skip
        put(properties, "tblCaption", val=clean(caption))
        grid = put(table, "tblGrid")
        for share in shares:
            put(grid, "gridCol", w=self._column * share // 100)
        written = Table(self, table, shares)
        for cell, heading in zip(written.row(is_header=True), headings, strict=True):
            self.text(self.paragraph("FC Table Head", within=cell), heading)
        return written

    def _is_below_table(self) -> bool:
        return len(self._parent) > 0 and self._parent[-1].tag == n.TABLE

    def _id_of(self, style: str) -> str:
        known = self._style_ids.get(style)
        if known is None:
            known = self._style_ids[style] = style_id(style)
        return known

    def _run(self, parent: _Element, text: str, style: str, language: str | None, *, rtl: bool) -> None:
        run = SubElement(parent, n.R)
        if style or rtl or language:
            properties = SubElement(run, n.R_PROPERTIES)
            if style:
                SubElement(properties, n.R_STYLE, {n.VAL: self._id_of(style)})
            if rtl:
                SubElement(properties, n.RTL)
            if language:
                _mark_language(properties, language)
        for piece in _BREAKS.split(text) if "\n" in text or "\t" in text else (text,):
            if piece == "\n":
                SubElement(run, n.BREAK)
            elif piece == "\t":
                SubElement(run, n.TAB)
            elif piece:
                _write(run, piece)


class Table:
    """A table that grows by rows."""

    def __init__(self, scribe: Scribe, table: _Element, shares: Sequence[int]) -> None:
        self._scribe = scribe
        self._table = table
        self._shares = shares

    def row(self, *, is_header: bool = False, may_split: bool = False) -> list[_Element]:
        """Append a row, which no page break may cut unless it `may_split`, and return its cells.

        Each cell needs a paragraph.
        """
        row = put(self._table, "tr")
        properties = put(row, "trPr")
        if not may_split:
            put(properties, "cantSplit")
        if is_header:
            put(properties, "tblHeader")
        cells = []
        for share in self._shares:
            cell = put(row, "tc")
            put(put(cell, "tcPr"), "tcW", w=_WHOLE * share // 100, type="pct")
            cells.append(cell)
        return cells


def _extent(width: int, height: int, column: int) -> tuple[int, int]:
    """Return a picture's size on paper in EMU: at 96 pixels to the inch, or as much smaller as it must be."""
    wide, high = width * _EMU_IN_PIXEL, height * _EMU_IN_PIXEL
    shrunk = max(1.0, wide / column, high / _HIGHEST)
    return max(1, int(wide / shrunk)), max(1, int(high / shrunk))


def _write(run: _Element, text: str) -> None:
    element = SubElement(run, n.T)
    if text[0].isspace() or text[-1].isspace():
        element.set(n.SPACE, "preserve")
    element.text = text


def _mark_language(properties: _Element, language: str) -> None:
    """Say which language a run is in, if it is a language tag at all: the word comes from a case, that is anywhere."""
    if not _LANGUAGE_TAG.fullmatch(language):
        return
    element = SubElement(properties, n.LANGUAGE, {n.VAL: language})
    if is_right_to_left(language):
        element.set(n.BIDI, language)


def _runs_right_to_left(text: str, *, otherwise: bool) -> bool:
    """Tell a text's direction by its first letter, as Unicode's bidirectional algorithm does (rules P2, P3)."""
    first = _LTR_LETTER.search(text)
    foreign = _RTL_LETTER.search(text, 0, first.start() if first else len(text))
    return bool(foreign) if first or foreign else otherwise


def _mostly_right_to_left(text: str, *, otherwise: bool) -> bool:
    """Tell a text's direction by most of its letters: the first may be that of an agency's Latin name."""
    if text.isascii():
        return False if _LTR_LETTER.search(text) else otherwise
    rtl, ltr = len(_RTL_LETTER.findall(text)), len(_LTR_LETTER.findall(text))
    return otherwise if rtl == ltr else rtl > ltr


def _stretches(text: str, *, right_to_left: bool) -> Iterator[tuple[str, bool]]:
    """Cut a text into stretches of one direction; neutral characters go with the paragraph's own."""
    if right_to_left:
        yield from _cut(text, _LTR_SIGN, _RTL_LETTER, rest_is_rtl=True)
    else:
        yield from _cut(text, _RTL_SIGN, _LTR_LETTER, rest_is_rtl=False)


def _cut(text: str, own: re.Pattern[str], other: re.Pattern[str], *, rest_is_rtl: bool) -> Iterator[tuple[str, bool]]:
    """Cut out the stretches from the first to the last `own` letter or mark before an `other` letter comes."""
    position = 0
    while (first := own.search(text, position)) is not None:
        if first.start() > position:
            yield text[position : first.start()], rest_is_rtl
        border = other.search(text, first.end())
        end = border.start() if border else len(text)
        while not own.match(text, end - 1):
            end -= 1
        yield text[first.start() : end], not rest_is_rtl
        position = end
    if position < len(text):
        yield text[position:], rest_is_rtl
