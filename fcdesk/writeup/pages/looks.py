"""Works out how a paragraph and its letters look: from a document's defaults, its styles and what is said in place."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from math import inf
from typing import Any, Literal

from lxml.etree import _Element

from fcdesk.writeup.pages.model import Edge, Form, Generic, Letters, Side, Tab

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
Said = dict[str, Any]
"""What one element says: names of the fields of Form or Letters, with their values."""

_TWIPS = 20
_LINE = 240
_EDGES: tuple[Edge, ...] = ("top", "left", "bottom", "right")
_ALIGNMENTS = {"left": "start", "start": "start", "right": "end", "end": "end", "center": "center", "both": "both"}
_TABS: Mapping[str, Literal["left", "center", "right", "clear"]] = {
    "left": "left", "start": "left", "num": "left", "center": "center", "right": "right", "end": "right",
    "decimal": "right", "clear": "clear",
}  # fmt: skip
_GENERIC: Mapping[str, Generic] = {"roman": "serif", "swiss": "sans", "modern": "mono"}
TO_THE_MIDDLE: Tab = (inf, "center")
TO_THE_END: Tab = (inf, "right")
_OFF = ("0", "false", "off", "none")
_LONGEST_CHAIN = 20
_UNSAID: Said = {"family": "Times New Roman", "generic": "serif", "size": 10.0}
"""What Word sets letters in of which no style says anything."""


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts of one document: those of its theme by "major" and "minor", and what each is like, by its name."""

    of_theme: Mapping[str, str] = field(default_factory=dict)
    generic: Mapping[str, Generic] = field(default_factory=dict)


def generic_fonts(table: _Element) -> dict[str, Generic]:
    """Return what a document says its fonts are like."""
    found: dict[str, Generic] = {}
    for font in table.iterfind(f"{W}font"):
        kind, pitch = font.find(f"{W}family"), font.find(f"{W}pitch")
        said = kind.get(f"{W}val", "") if kind is not None else ""
        is_fixed = pitch is not None and pitch.get(f"{W}val") == "fixed"
        found[font.get(f"{W}name", "")] = "mono" if is_fixed else _GENERIC.get(said, "")
    return found


def points(element: _Element | None, name: str) -> float | None:
    """Return a length that is written in twentieths of a point."""
    value = number(element, name)
    return None if value is None else value / _TWIPS


def number(element: _Element | None, name: str) -> float | None:
    """Return an attribute as a number, None where there is none."""
    try:
        return float(element.get(f"{W}{name}", "")) if element is not None else None
    except ValueError:
        return None


def is_on(parent: _Element, name: str) -> bool | None:
    """Return whether a switch is on, None where nothing is said of it."""
    return _switch(parent.find(f"{W}{name}"))


def _switch(switch: _Element | None) -> bool | None:
    return None if switch is None else switch.get(f"{W}val", "1") not in _OFF


def colour_of(element: _Element | None, name: str) -> str | None:
    """Return a colour; "" for the automatic one, None where nothing is said."""
    value = element.get(f"{W}{name}") if element is not None else None
    return value if value is None else "" if value == "auto" else value.upper()


def said_of_letters(properties: _Element | None, fonts: Fonts) -> Said:
    """Return what a w:rPr says."""
    if properties is None or not len(properties):
        return {}
    part = {child.tag: child for child in properties}.get
    said: Said = {
        **_family(part(f"{W}rFonts"), fonts),
        "bold": _switch(part(f"{W}b")),
        "italic": _switch(part(f"{W}i")),
        "caps": _switch(part(f"{W}caps")),
        "colour": colour_of(part(f"{W}color"), "val"),
        "fill": colour_of(part(f"{W}shd"), "fill"),
        "frame": colour_of(part(f"{W}bdr"), "color"),
        "spacing": points(part(f"{W}spacing"), "val"),
    }
    half_points = number(part(f"{W}sz"), "val")
    said["size"] = half_points / 2 if half_points else None
    underline = part(f"{W}u")
    if underline is not None:
        kind = underline.get(f"{W}val", "single")
        said["underline"] = "" if kind in _OFF else kind
        said["underline_colour"] = colour_of(underline, "color")
    return _without_silence(said)


def _family(named: _Element | None, fonts: Fonts) -> Said:
    if named is None:
        return {}
    of_theme = named.get(f"{W}asciiTheme") or named.get(f"{W}hAnsiTheme") or ""
    family = fonts.of_theme.get(of_theme[:5]) or named.get(f"{W}ascii") or named.get(f"{W}hAnsi")
    return {"family": family, "generic": fonts.generic.get(family, "")} if family else {}


def said_of_form(properties: _Element | None) -> Said:
    """Return what a w:pPr says."""
    if properties is None or not len(properties):
        return {}
    part = {child.tag: child for child in properties}.get
    level, alignment = number(part(f"{W}outlineLvl"), "val"), part(f"{W}jc")
    said: Said = {
        "keep_next": _switch(part(f"{W}keepNext")),
        "keep_lines": _switch(part(f"{W}keepLines")),
        "new_page": _switch(part(f"{W}pageBreakBefore")),
        "right_to_left": _switch(part(f"{W}bidi")),
        "fill": colour_of(part(f"{W}shd"), "fill"),
        "level": None if level is None or level > 8 else int(level) + 1,  # noqa: PLR2004 - 9 means body text
        "alignment": _ALIGNMENTS.get(alignment.get(f"{W}val", "")) if alignment is not None else None,
        "sides": _sides(part(f"{W}pBdr")),
        "tabs": tuple(_tabs(part(f"{W}tabs"))) or None,
        **_spacing(part(f"{W}spacing")),
        **_indents(part(f"{W}ind")),
    }
    return _without_silence(said)


def _without_silence(said: Said) -> Said:
    return {name: value for name, value in said.items() if value is not None}


def _spacing(spacing: _Element | None) -> Said:
    line = number(spacing, "line")
    said: Said = {"before": points(spacing, "before"), "after": points(spacing, "after")}
    if line and spacing is not None:
        is_exact = spacing.get(f"{W}lineRule", "auto") == "exact"
        said |= {"exact": line / _TWIPS if is_exact else 0, "line": 1.0 if is_exact else line / _LINE}
    return said


def _indents(indent: _Element | None) -> Said:
    start, end = points(indent, "start"), points(indent, "end")
    first, hanging = points(indent, "firstLine"), points(indent, "hanging")
    return {
        "left": points(indent, "left") if start is None else start,
        "right": points(indent, "right") if end is None else end,
        "first": -hanging if hanging is not None else first,
    }


def _sides(borders: _Element | None) -> tuple[tuple[Edge, Side], ...] | None:
    if borders is None:
        return None
    found = ((edge, side_of(borders.find(f"{W}{edge}"))) for edge in _EDGES)
    return tuple((edge, side) for edge, side in found if side is not None)


def side_of(border: _Element | None) -> Side | None:
    """Return a border's line; None where there is none."""
    if border is None or border.get(f"{W}val", "nil") in (*_OFF, "nil"):
        return None
    width, distance = number(border, "sz") or 0, number(border, "space") or 0
    return Side(width / 8, distance, colour_of(border, "color") or "")


def _tabs(tabs: _Element | None) -> Iterator[Tab]:
    for tab in tabs if tabs is not None else ():
        place, kind = points(tab, "pos"), _TABS.get(tab.get(f"{W}val", ""))
        if place is not None and kind is not None:
            yield place, kind


def formed(form: Form, said: Said) -> Form:
    """Return a form with what is said of it in place."""
    return replace(form, **_merged([{"tabs": form.tabs}, said])) if said else form


class Styles:
    """The styles of one document. What a style says is worked out once."""

    def __init__(self, styles: _Element, fonts: Fonts) -> None:
        self._fonts = fonts
        self._by_id = {style.get(f"{W}styleId", ""): style for style in styles.iterfind(f"{W}style")}
        self._default = next((name for name, style in self._by_id.items() if _is_default_paragraph(style)), "")
        defaults = styles.find(f"{W}docDefaults")
        self._letters = _UNSAID | said_of_letters(_within(defaults, "rPrDefault", "rPr"), fonts)
        self._form = said_of_form(_within(defaults, "pPrDefault", "pPr"))
        self.form = cache(self._form_of)
        self.letters = cache(self._letters_of)
        self.of_letters = cache(self._said_of_letters)
        self.numbering = cache(self._numbering_of)

    def said(self, properties: _Element | None) -> Said:
        """Return what letters are said to look like in place, their character style included."""
        if properties is None:
            return {}
        style = properties.find(f"{W}rStyle")
        by_style = self.of_letters(style.get(f"{W}val", "")) if style is not None else {}
        is_all = style is not None and len(properties) == 1
        return by_style if is_all else {**by_style, **said_of_letters(properties, self._fonts)}

    def _said_of_letters(self, style_id: str) -> Said:
        """Return what a style and those it rests on say of letters."""
        return _merged(said_of_letters(style.find(f"{W}rPr"), self._fonts) for style in self._chain(style_id))

    def _numbering_of(self, style_id: str) -> _Element | None:
        """Return the w:numPr of a style or of one it rests on."""
        found = [_within(style, "pPr", "numPr") for style in self._chain(style_id or self._default)]
        return next((properties for properties in reversed(found) if properties is not None), None)

    def table(self, style_id: str) -> list[_Element]:
        """Return a table style and those it rests on, the most general first."""
        return list(self._chain(style_id))

    def _form_of(self, style_id: str) -> Form:
        chain = self._chain(style_id or self._default)
        return formed(Form(), _merged([self._form, *(said_of_form(style.find(f"{W}pPr")) for style in chain)]))

    def _letters_of(self, style_id: str, of_table: tuple[tuple[str, Any], ...] = ()) -> Letters:
        return Letters(**{**self._letters, **dict(of_table), **self.of_letters(style_id or self._default)})

    def _chain(self, style_id: str) -> Iterator[_Element]:
        """Yield what a style rests on, the most general first, and then the style."""
        chain: list[_Element] = []
        while style_id in self._by_id and len(chain) < _LONGEST_CHAIN:
            style = self._by_id[style_id]
            chain.append(style)
            base = style.find(f"{W}basedOn")
            style_id = base.get(f"{W}val", "") if base is not None else ""
        return reversed(chain)


def _is_default_paragraph(style: _Element) -> bool:
    return style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") in ("1", "true")


def _merged(said: Iterable[Said]) -> Said:
    """Return what is said in the end; of the tabs those that were said and not taken away later."""
    merged: Said = {}
    tabs: dict[float, Tab] = {}
    for one in said:
        merged |= one
        tabs.update((tab[0], tab) for tab in one.get("tabs", ()))
    if tabs:
        merged["tabs"] = tuple(tab for _, tab in sorted(tabs.items()) if tab[1] != "clear")
    return merged


def _within(element: _Element | None, *names: str) -> _Element | None:
    for name in names:
        element = element.find(f"{W}{name}") if element is not None else None
    return element
