"""The document's styles, from the design: defaults, one element per style, the table style; and the list of sources."""

from lxml.etree import Element, SubElement, _Element

from fcdesk.writeup.word.design import (
    CHARACTER_STYLES,
    HAIRLINE,
    INHOUSE_CHARACTER_STYLES,
    INHOUSE_PARAGRAPH_STYLES,
    LINK,
    NAVY,
    PARAGRAPH_STYLES,
    REVIEW_PARAGRAPH_STYLES,
    WHITE,
    Border,
    CharacterStyle,
    Fonts,
    Look,
    Page,
    ParagraphStyle,
    TextLook,
    style_id,
)
from fcdesk.writeup.word.names import NAMESPACES, w

TABLE_STYLE = "FC Grid"
_SOURCES_LIST = "1"
_POINTS_LIST = "2"
_BODY_SIZE = 11.0
_SOURCE_INDENT = 567  # room for [999]
_SIDES = {False: {"start": "left", "end": "right"}, True: {"start": "right", "end": "left"}}


def put(parent: _Element, tag: str, /, **values: str | int) -> _Element:
    """Append a child with attributes, all in the main namespace."""
    return SubElement(parent, w(tag), {w(key): str(value) for key, value in values.items()})


class StyleSheet:
    """Writes the styles for one document: its fonts, its page, its language and its direction."""

    def __init__(
        self,
        *,
        fonts: Fonts,
        page: Page,
        locale: str,
        right_to_left: bool,
        in_house: bool = False,
        review: bool = False,
    ) -> None:
        self._in_house = in_house
        self._review = review
        self._fonts = fonts
        self._page = page
        self._locale = locale
        self._right_to_left = right_to_left

    def write_into(self, styles: _Element) -> None:
        """Replace everything in a w:styles element."""
        styles.clear()
        self._defaults(styles)
        put(
            styles, "latentStyles", defLockedState=0, defUIPriority=99, defSemiHidden=1, defUnhideWhenUsed=1,
            defQFormat=0, count=376,
        )  # fmt: skip
        for paragraph in (*PARAGRAPH_STYLES, *(INHOUSE_PARAGRAPH_STYLES if self._in_house else ())):
            self._paragraph_style(styles, paragraph)
        for paragraph in REVIEW_PARAGRAPH_STYLES if self._review else ():
            self._paragraph_style(styles, paragraph)
        self._default_of(styles, "character", "Default Paragraph Font")
        for character in (*CHARACTER_STYLES, *(INHOUSE_CHARACTER_STYLES if self._in_house else ())):
            self._character_style(styles, character)
        table = self._default_of(styles, "table", "Normal Table", "TableNormal")
        margins = put(put(table, "tblPr"), "tblCellMar")
        for side in ("top", "left", "bottom", "right"):
            put(margins, side, w=108 if side in ("left", "right") else 0, type="dxa")
        self._default_of(styles, "numbering", "No List")
        self._table_style(styles)

    def _defaults(self, styles: _Element) -> None:
        defaults = put(styles, "docDefaults")
        text = put(put(defaults, "rPrDefault"), "rPr")
        self._fonts_of(text, serif=False)
        self._size(text, _BODY_SIZE)
        bidi = self._locale if self._right_to_left else "ar-SA"
        put(text, "lang", val=self._locale, eastAsia="en-US", bidi=bidi)
        put(put(put(defaults, "pPrDefault"), "pPr"), "spacing", before=0, after=130, line=276, lineRule="auto")

    def _default_of(self, styles: _Element, kind: str, name: str, identifier: str = "") -> _Element:
        style = put(styles, "style", type=kind, default=1, styleId=identifier or style_id(name))
        put(style, "name", val=name)
        put(style, "uiPriority", val=99)
        put(style, "semiHidden")
        put(style, "unhideWhenUsed")
        return style

    def _style(self, styles: _Element, kind: str, name: str, *, builtin: bool, default: bool = False) -> _Element:
        style = put(styles, "style", type=kind, styleId=style_id(name))
        if default:
            style.set(w("default"), "1")
        if not builtin:
            style.set(w("customStyle"), "1")
        put(style, "name", val=name)
        return style

    def _paragraph_style(self, styles: _Element, look: ParagraphStyle) -> None:
        style = self._style(styles, "paragraph", look.name, builtin=look.builtin, default=look.name == "Normal")
        if look.based_on:
            put(style, "basedOn", val=style_id(look.based_on))
        if look.following:
            put(style, "next", val=style_id(look.following))
        put(style, "uiPriority", val=9 if look.builtin else 1)
        put(style, "qFormat")
        self._paragraph_properties(put(style, "pPr"), look)
        self._text_properties(style, look.text)

    def _paragraph_properties(self, properties: _Element, look: ParagraphStyle) -> None:
        if look.keep_next:
            put(properties, "keepNext")
        if look.keep_lines:
            put(properties, "keepLines")
        if look.numbered:
            put(put(properties, "numPr"), "numId", val=_SOURCES_LIST)
        elif look.bulleted:
            put(put(properties, "numPr"), "numId", val=_POINTS_LIST)
        self._borders(properties, look.borders)
        if look.fill:
            put(properties, "shd", val="clear", color="auto", fill=look.fill)
        if look.tab_at_end:
            put(put(properties, "tabs"), "tab", val="right", pos=self._page.column)
        if look.based_on is None and self._right_to_left:
            put(properties, "bidi")
        put(properties, "spacing", before=look.before or 0, after=look.after, line=look.line, lineRule="auto")
        if look.start or look.end:
            hanging = {"hanging": look.hanging} if look.hanging else {}
            put(properties, "ind", left=look.start, right=look.end, **hanging)
        if look.level is not None:
            put(properties, "outlineLvl", val=look.level)

    def _borders(self, properties: _Element, borders: tuple[Border, ...]) -> None:
        if not borders:
            return
        frame = put(properties, "pBdr")
        sides = _SIDES[self._right_to_left]
        named = {sides.get(border.side, border.side): border for border in borders}
        for side in ("top", "left", "bottom", "right"):  # the order the format asks for
            border = named.get(side)
            if border:
                put(frame, side, val="single", sz=border.width, space=border.distance, color=border.colour)

    def _character_style(self, styles: _Element, look: CharacterStyle) -> None:
        style = self._style(styles, "character", look.name, builtin=look.builtin)
        put(style, "basedOn", val=style_id(look.based_on))
        put(style, "uiPriority", val=99 if look.builtin else 1)
        put(style, "qFormat")
        self._text_properties(style, look.text)

    def _text_properties(self, style: _Element, look: TextLook) -> None:
        text = Element(w("rPr"))
        if look.serif:
            self._fonts_of(text, serif=True)
        self._letters(text, look)
        if look.size:
            self._size(text, look.size)
        if look.underline:
            colour = {"color": look.underline_colour} if look.underline_colour else {}
            put(text, "u", val=look.underline, **colour)
        if look.frame:
            self._frame(text, look.frame)
        elif look.fill:
            put(text, "shd", val="clear", color="auto", fill=look.fill)
        if len(text):
            style.append(text)

    def _letters(self, text: _Element, look: TextLook) -> None:
        for name in ("b", "bCs") if look.bold else ():
            put(text, name)
        if look.italic:
            put(text, "i")  # not iCs: slanted Arabic is no emphasis but a fault
        # Capitals and letter-spacing do not exist in joined scripts; spacing tears their letters apart.
        if look.caps and not self._right_to_left:
            put(text, "caps")
        if look.colour:
            put(text, "color", val=look.colour)
        if look.spacing and not self._right_to_left:
            put(text, "spacing", val=look.spacing)

    def _frame(self, text: _Element, look: Look) -> None:
        put(text, "bdr", val="single", sz=look.frame_width, space=0, color=look.frame)
        put(text, "shd", val="clear", color="auto", fill=look.fill)

    def _fonts_of(self, text: _Element, *, serif: bool) -> None:
        fonts = self._fonts
        plain, complex_script = (fonts.serif, fonts.complex_serif) if serif else (fonts.text, fonts.complex_text)
        put(text, "rFonts", ascii=plain, hAnsi=plain, eastAsia=plain, cs=complex_script)

    def _size(self, text: _Element, points: float) -> None:
        half_points = int(points * 2)
        put(text, "sz", val=half_points)
        put(text, "szCs", val=half_points)

    def _table_style(self, styles: _Element) -> None:
        style = self._style(styles, "table", TABLE_STYLE, builtin=False)
        put(style, "basedOn", val="TableNormal")
        put(style, "uiPriority", val=40)
        table = put(style, "tblPr")
        borders = put(table, "tblBorders")
        for side, width, colour in (("top", 8, NAVY), ("bottom", 8, NAVY), ("insideH", 4, HAIRLINE)):
            put(borders, side, val="single", sz=width, space=0, color=colour)
        margins = put(table, "tblCellMar")
        for side, width in (("top", 40), ("left", 100), ("bottom", 40), ("right", 100)):
            put(margins, side, w=width, type="dxa")
        head = put(style, "tblStylePr", type="firstRow")
        text = put(head, "rPr")
        put(text, "b")
        put(text, "color", val=WHITE)
        put(put(head, "tcPr"), "shd", val="clear", color="auto", fill=NAVY)


def write_numbering(numbering: _Element, *, right_to_left: bool) -> None:
    """Replace everything in a w:numbering element by our two lists: sources, numbered [1], [2], and points."""
    numbering.clear()
    sources = _list_level(numbering, _SOURCES_LIST, "decimal", "FC Source", "[%1]")
    # From right to left LibreOffice hangs the number outwards and Word inwards: there is room on both sides.
    put(put(sources, "pPr"), "ind", left=_SOURCE_INDENT * (2 if right_to_left else 1), hanging=_SOURCE_INDENT)
    text = put(sources, "rPr")
    put(text, "b")
    put(text, "color", val=LINK)
    _list_level(numbering, _POINTS_LIST, "bullet", "FC In Short", "•")
    for number in (_SOURCES_LIST, _POINTS_LIST):
        put(put(numbering, "num", numId=number), "abstractNumId", val=number)


def _list_level(numbering: _Element, number: str, form: str, style: str, words: str) -> _Element:
    abstract = put(numbering, "abstractNum", abstractNumId=number)
    put(abstract, "multiLevelType", val="singleLevel")
    level = put(abstract, "lvl", ilvl=0)
    put(level, "start", val=1)
    put(level, "numFmt", val=form)
    put(level, "pStyle", val=style_id(style))
    put(level, "lvlText", val=words)
    put(level, "lvlJc", val="left")
    return level


def new_root(name: str) -> _Element:
    """Return an empty root element of the main namespace."""
    return Element(w(name), nsmap=NAMESPACES)
