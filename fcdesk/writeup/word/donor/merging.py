"""Joins the donor's styles with ours: those of the same name are the donor's, the others are added to suit them.

Built-in styles are known by their names, whatever their ids; "FC …" styles that the donor defines are the donor's. What
is added takes over the house's font, the size of its text and the colours of its headings and links, as far as these
stand out enough from their ground; the looks of ratings stay as they are, because they carry meaning.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain, count
from typing import Final

from lxml.etree import _Element, fromstring

from fcdesk.writeup.word.design import (
    CARD_FILL,
    CHARACTER_STYLES,
    INHOUSE_CHARACTER_STYLES,
    INHOUSE_PARAGRAPH_STYLES,
    LINK,
    NAVY,
    PAGES,
    PARAGRAPH_STYLES,
    REVIEW_PARAGRAPH_STYLES,
    WHITE,
    CharacterStyle,
    Fonts,
    Page,
    ParagraphStyle,
    TextLook,
    style_id,
)
from fcdesk.writeup.word.donor.colours import ENOUGH, Colours, contrast
from fcdesk.writeup.word.donor.schema import drop_child, properties_of, set_child
from fcdesk.writeup.word.donor.sheet import Sheet, name_of, value
from fcdesk.writeup.word.names import VAL, w
from fcdesk.writeup.word.scribe import ROOM_BELOW_TABLE
from fcdesk.writeup.word.styles import TABLE_STYLE, StyleSheet, put

HEADER_LINE: Final = "FC Header"
FOOTER_LINE: Final = "FC Footer"
_LIKE_NORMAL = frozenset({"FC Rationale", "FC Article"})  # running text: as the house sets it, indents and all
_IN_TABLES = frozenset({"FC Table", "FC Margin"})
_TABLE_HEAD: Final = "FC Table Head"
_SMALL_BADGE = "FC Tag "
_DEFAULTS = {"character": "Default Paragraph Font", "table": "Normal Table", "numbering": "No List"}
_BLACK = "000000"
_OUR_SIZE = 11.0
_SMALLEST = 8.0
_SCALES = (0.85, 1.3)  # below and above it is not text any more, or not our layout
_NO_LEVEL = 9
_LEVELS = tuple(f"heading {level}" for level in range(1, 10))


@dataclass(frozen=True, slots=True)
class Merged:
    """The joined styles: the element, the id of each of our styles by name, and which came from where.

    `link` is the colour of links; `tight` are those of our paragraph styles that leave no room above them.
    """

    styles: _Element
    ids: Mapping[str, str]
    link: str
    used: tuple[str, ...]
    added: tuple[str, ...]
    tight: frozenset[str]


def merge(
    styles: bytes, theme: Mapping[str, str], *, column: int, locale: str, right_to_left: bool, in_house: bool,
    review: bool,
) -> Merged:  # fmt: skip
    """Join a donor's cleaned styles with ours. `column` is the width of the house's text in twips."""
    sheet = Sheet(fromstring(styles))
    joining = _Joining(sheet, Colours(sheet, theme), column, locale, right_to_left=right_to_left)
    paragraphs = [*PARAGRAPH_STYLES, *(INHOUSE_PARAGRAPH_STYLES if in_house else ())]
    paragraphs += [*(REVIEW_PARAGRAPH_STYLES if review else ()), *_lines()]
    characters = [*CHARACTER_STYLES, *(INHOUSE_CHARACTER_STYLES if in_house else ())]
    return joining.join(paragraphs, characters)


def _lines() -> tuple[ParagraphStyle, ParagraphStyle]:
    """Our own lines in the house's header and footer, so that their tab stop is where the text ends."""
    return (
        ParagraphStyle(HEADER_LINE, based_on="header", before=40, after=140, line=240, tab_at_end=True),
        ParagraphStyle(FOOTER_LINE, based_on="footer", before=140, after=40, line=240, tab_at_end=True),
    )


class _Joining(StyleSheet):
    """Adds to a donor's styles those of ours that it lacks."""

    def __init__(self, sheet: Sheet, colours: Colours, column: int, locale: str, *, right_to_left: bool) -> None:
        page = Page(column, column, side=0)
        super().__init__(fonts=Fonts(), page=page, locale=locale, right_to_left=right_to_left)
        self._sheet = sheet
        self._colours = colours
        self._ids: dict[str, str] = {}
        self._taken = {identifier.casefold() for identifier in sheet.by_id}
        self._names = set(sheet.names)

    def join(self, paragraphs: Iterable[ParagraphStyle], characters: Iterable[CharacterStyle]) -> Merged:
        styles = self._sheet.root
        self._set_language()
        self._set_colour()
        self._turn()
        looks: list[ParagraphStyle | CharacterStyle] = [*paragraphs, *characters]
        kinds = {look.name: "paragraph" if isinstance(look, ParagraphStyle) else "character" for look in looks}
        kinds |= {TABLE_STYLE: "table"}
        found = {name: style for name, kind in kinds.items() if (style := self._found(kind, name)) is not None}
        self._ids |= {name: str(style.get(w("styleId"))) for name, style in found.items()}
        missing = [look for look in looks if look.name not in found]
        self._add_defaults(styles)
        for look in missing:
            self._ids[look.name] = self._free_id(look.name)
        for look in missing:
            self._add(styles, look)
        if TABLE_STYLE not in found:
            self._ids[TABLE_STYLE] = self._free_id(TABLE_STYLE)
            self._table_style(styles)
        used = sorted({name_of(style) for style in found.values()}, key=str.casefold)
        written = Sheet(styles)
        added = [name_of(written.by_id[self._ids[name]]) for name in kinds if name not in found]
        return Merged(
            styles,
            self._ids,
            self._palette.get(LINK, LINK),
            tuple(used),
            tuple(added),
            frozenset(_tight(written, self._ids)),
        )

    # --- what the house has ----------------------------------------------------------------------------------------

    def _found(self, kind: str, name: str) -> _Element | None:
        found = self._sheet.find(kind, name)
        if found is not None and name in (TABLE_STYLE, _TABLE_HEAD) and not self._has_dark_head:
            return None  # ours belong together: light letters, and the dark ground they stand on
        return self._sheet.default("paragraph") if found is None and name == "Normal" else found

    def _set_language(self) -> None:
        """The words are in the document's language, whatever the donor's was."""
        defaults = self._sheet.root.find(w("docDefaults"))
        if defaults is None:
            defaults = self._sheet.root.makeelement(w("docDefaults"), {})
            self._sheet.root.insert(0, defaults)
        text = properties_of(properties_of(defaults, "rPrDefault"), "rPr")
        set_child(
            text, "lang", val=self._locale, eastAsia="en-US", bidi=self._locale if self._right_to_left else "ar-SA"
        )

    def _set_colour(self) -> None:
        """Say with the styles what colour letters have by default: LibreOffice lets a default overrule badges."""
        path = "/".join(w(name) for name in ("docDefaults", "rPrDefault", "rPr"))
        defaults = self._sheet.root.find(path)
        colour = defaults.find(w("color")) if defaults is not None else None
        if defaults is None or colour is None:
            return
        defaults.remove(colour)
        for style in self._sheet.root.findall(w("style")):
            if style.get(w("type")) == "paragraph" and not value(style, "basedOn"):
                text = properties_of(style, "rPr")
                if text.find(w("color")) is None:
                    kept = set_child(text, "color")
                    for name, given in colour.attrib.items():
                        kept.set(name, given)

    def _turn(self) -> None:
        """Let the house's styles run in the document's direction: those based on none say so, the others follow."""
        for style in self._sheet.root.findall(w("style")):
            if style.get(w("type")) == "paragraph":
                drop_child(style.find(w("pPr")), "bidi")
                if self._right_to_left and not value(style, "basedOn"):
                    set_child(properties_of(style, "pPr"), "bidi")
        if self._right_to_left:
            self._match_scripts()

    def _match_scripts(self) -> None:
        """Set Arabic and Hebrew letters as large and as bold as the house's Latin ones; few say so themselves."""
        for text in self._sheet.root.iter(w("rPr")):
            for latin, other in (("sz", "szCs"), ("b", "bCs")):
                given = text.find(w(latin))
                if given is not None:
                    set_child(text, other, **({"val": str(given.get(VAL))} if given.get(VAL) else {}))

    @cached_property
    def _has_dark_head(self) -> bool:
        """Whether the house has both the style of our tables and that of their first rows, and they can be read."""
        grid, head = self._sheet.find("table", TABLE_STYLE), self._sheet.find("paragraph", _TABLE_HEAD)
        if grid is None or head is None:
            return False
        ground = self._colours.first_row(grid) or WHITE
        return contrast(self._colours.ink(head) or _BLACK, ground) >= ENOUGH

    @cached_property
    def _palette(self) -> dict[str, str]:
        """Our colours for headings and links as the house has them, where they stand out from white and from a card."""
        heading = next((style for name in _LEVELS if (style := self._sheet.find("paragraph", name)) is not None), None)
        link = self._sheet.find("character", "Hyperlink")
        theirs = {
            NAVY: self._colours.ink(heading) if heading is not None else None,
            LINK: self._colours.ink(link) if link is not None else self._colours.of_theme("hyperlink"),
        }
        return {ours: their for ours, their in theirs.items() if their and _stands_out(their)}

    @cached_property
    def _scale(self) -> float:
        """How much larger than ours the house's text is."""
        lowest, highest = _SCALES
        return min(highest, max(lowest, self._sheet.size(self._found("paragraph", "Normal")) / _OUR_SIZE))

    # --- what is added ---------------------------------------------------------------------------------------------

    def _add_defaults(self, styles: _Element) -> None:
        for kind, name in _DEFAULTS.items():
            theirs = self._sheet.find(kind, name)
            if theirs is None:
                theirs = self._sheet.default(kind)
            if theirs is None:
                theirs = self._default_of(styles, kind, name, self._free_id(name))
            self._ids[name] = str(theirs.get(w("styleId")))

    def _add(self, styles: _Element, look: ParagraphStyle | CharacterStyle) -> None:
        if isinstance(look, CharacterStyle):
            in_tables = look.name.startswith(_SMALL_BADGE)
            text = self._suited(look.text, badge=look.text.frame is not None, tight=in_tables)
            self._character_style(styles, replace(look, text=text))
        elif look.name in _LIKE_NORMAL:
            self._paragraph_style(styles, look)
            styles[-1].remove(properties_of(styles[-1], "pPr"))
        else:
            self._paragraph_style(styles, self._like_the_house(look))

    def _like_the_house(self, look: ParagraphStyle) -> ParagraphStyle:
        """Return one of ours as it suits the house; a heading takes after the house's nearest heading."""
        is_card = look.name.startswith("FC Card")
        borders = look.borders if is_card else tuple(
            replace(border, colour=self._palette.get(border.colour, border.colour)) for border in look.borders
        )  # fmt: skip
        look = replace(look, text=self._suited(look.text, tight=look.name in _IN_TABLES), borders=borders)
        nearest = self._nearest_heading(look)
        if nearest is None:
            return look
        theirs = self._sheet.find("paragraph", nearest)
        size = look.text.size or _OUR_SIZE
        if look.level is not None and int(nearest[-1]) <= look.level:
            size = min(size, self._sheet.size(theirs))
        is_pale = not _stands_out(self._colours.ink(theirs) or _BLACK)
        text = TextLook(size, bold=look.text.bold, colour=NAVY if is_pale else None)
        return replace(look, based_on=nearest, borders=(), text=text)

    def _nearest_heading(self, look: ParagraphStyle) -> str | None:
        if look.name == "Title":
            order = _LEVELS
        elif look.level is not None:
            order = (*reversed(_LEVELS[: look.level]), *_LEVELS[look.level + 1 :])
        else:
            return None
        return next((name for name in order if self._sheet.find("paragraph", name) is not None), None)

    def _suited(self, text: TextLook, *, badge: bool = False, tight: bool = False) -> TextLook:
        """Return letters of ours as they suit the house; `tight` where a narrow column makes them smaller still."""
        scale = min(self._scale, self._page.column / PAGES["A4"].column) if tight else self._scale
        size = max(_SMALLEST, round(text.size * scale * 2) / 2) if text.size else None
        colour = text.colour if badge or not text.colour else self._palette.get(text.colour, text.colour)
        return replace(text, size=size, colour=colour, serif=False)

    def _style(self, styles: _Element, kind: str, name: str, *, builtin: bool, default: bool = False) -> _Element:
        style = super()._style(styles, kind, self._free_name(name), builtin=builtin, default=default)
        style.set(w("styleId"), self._ids[name])
        return style

    def _paragraph_style(self, styles: _Element, look: ParagraphStyle) -> None:
        super()._paragraph_style(styles, look)
        self._refer(styles[-1], {"basedOn": look.based_on, "next": look.following})

    def _character_style(self, styles: _Element, look: CharacterStyle) -> None:
        super()._character_style(styles, look)
        self._refer(styles[-1], {"basedOn": look.based_on})

    def _refer(self, style: _Element, names: Mapping[str, str | None]) -> None:
        for tag, name in names.items():
            if name:
                set_child(style, tag, val=self._id_of(name))

    def _id_of(self, name: str) -> str:
        if name in self._ids:
            return self._ids[name]
        theirs = self._sheet.find("paragraph", name)
        return str(theirs.get(w("styleId"))) if theirs is not None else style_id(name)

    def _paragraph_properties(self, properties: _Element, look: ParagraphStyle) -> None:
        super()._paragraph_properties(properties, look)
        if look.based_on is None:
            return
        # What a house sets for its running text (first lines set in, both sides flush) is not meant for our blocks.
        indent = {"hanging": look.hanging} if look.hanging else {"firstLine": 0}
        if not look.numbered:  # a list says itself how far its lines are set in
            set_child(properties, "ind", left=look.start, right=look.end, **indent)
        set_child(properties, "contextualSpacing", val=0)
        set_child(properties, "jc", val="left")
        if look.based_on in _LEVELS:
            set_child(properties, "pageBreakBefore", val=0)
            put(set_child(properties, "numPr"), "numId", val=0)
            set_child(properties, "outlineLvl", val=_NO_LEVEL if look.level is None else look.level)
        if look.name in (HEADER_LINE, FOOTER_LINE):
            self._own_line(properties, look)

    def _own_line(self, properties: _Element, look: ParagraphStyle) -> None:
        """Take the house's rules and tab stops off a line of ours; the rules stay with the house's own lines."""
        frame = set_child(properties, "pBdr")
        for side in ("top", "left", "bottom", "right"):
            put(frame, side, val="nil")
        tabs = set_child(properties, "tabs")
        column = self._page.column
        stops = {column: "right"} | dict.fromkeys(self._stops(look.based_on or "") - {column}, "clear")
        for position, kind in sorted(stops.items()):
            put(tabs, "tab", val=kind, pos=position)

    def _stops(self, name: str) -> set[int]:
        """The tab stops of a house style and of those it is based on, in twips."""
        stops = set()
        for style in self._sheet.chain(self._sheet.find("paragraph", name)):
            for tab in style.iter(w("tab")):
                position = str(tab.get(w("pos"), ""))
                if position.lstrip("-").isdecimal() and len(position) < 7 and tab.get(VAL) != "clear":  # noqa: PLR2004 - twips
                    stops.add(int(position))
        return stops

    def _fonts_of(self, text: _Element, *, serif: bool) -> None:
        """Leave the font to the house."""

    def _table_style(self, styles: _Element) -> None:
        super()._table_style(styles)
        style = styles[-1]
        set_child(style, "basedOn", val=self._ids["Normal Table"])
        navy = self._palette.get(NAVY)
        if navy:
            for element in style.iter():
                for name in (w("color"), w("fill")):
                    if element.get(name) == NAVY:
                        element.set(name, navy)

    def _free_id(self, name: str) -> str:
        wanted = identifier = style_id(name)
        number = 2
        while identifier.casefold() in self._taken:
            identifier, number = f"{wanted}{number}", number + 1
        self._taken.add(identifier.casefold())
        return identifier

    def _free_name(self, name: str) -> str:
        """Return a name for one of ours: its own, unless a house style of another kind has it."""
        first = name if name.startswith("FC ") else f"FC {name}"
        others = (f"{first} {number}" for number in count(2))
        free = next(one for one in chain((name, first), others) if one.casefold() not in self._names)
        self._names.add(free.casefold())
        return free


def _tight(sheet: Sheet, ids: Mapping[str, str]) -> Iterator[str]:
    for name, identifier in ids.items():
        spacing = sheet.effective(sheet.by_id.get(identifier), "pPr/spacing")
        before = str(spacing.get(w("before"), "0")) if spacing is not None else "0"
        if before.isdecimal() and len(before) < 6 and int(before) < ROOM_BELOW_TABLE:  # noqa: PLR2004 - twips
            yield name


def _stands_out(colour: str) -> bool:
    return min(contrast(colour, WHITE), contrast(colour, CARD_FILL)) >= ENOUGH
