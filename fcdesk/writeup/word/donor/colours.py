"""The colours of a donor's styles, as Word shows them, and whether text can be read in them (WCAG 2.2, 1.4.3)."""

import colorsys
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from lxml.etree import _Element

from fcdesk.cases.words import Words, say
from fcdesk.writeup.word.design import CARD_FILL, WHITE
from fcdesk.writeup.word.donor.sheet import Sheet, name_of
from fcdesk.writeup.word.names import w

ENOUGH: Final = 4.5
_ENOUGH_LARGE = 3.0
_LARGE, _LARGE_BOLD = 18.0, 14.0  # points
_BLACK = "000000"
_HEX = re.compile("[0-9A-Fa-f]{6}")
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
# What styles call the colours of a theme, and what the theme calls them, unless the settings say otherwise.
_THEMED = {
    "dark1": "dk1", "light1": "lt1", "dark2": "dk2", "light2": "lt2", "text1": "dk1", "background1": "lt1",
    "text2": "dk2", "background2": "lt2", "hyperlink": "hlink", "followedHyperlink": "folHlink",
}  # fmt: skip
_MAPPED = {"text1": "t1", "background1": "bg1", "text2": "t2", "background2": "bg2"}


@dataclass(frozen=True, slots=True)
class ContrastFault:
    """A style whose letters stand out too little from what is behind them: colours as RRGGBB."""

    style: str
    ratio: float
    needed: float
    ink: str
    ground: str

    @property
    def sentence(self) -> Words:
        """The fault in words, with what to do."""
        ratio = int(self.ratio * 100) / 100  # never rounded up to a figure that would do
        return say(
            'the style "{style}" of the house has a contrast of {ratio}:1 ({ink} on {ground}), below {needed}:1; '
            "choose a darker colour in Word",
            style=self.style,
            ratio=f"{ratio:.2f}",
            ink=self.ink,
            ground=self.ground,
            needed=f"{self.needed:g}",
        )


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours (RRGGBB), from 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance, as WCAG 2.2 defines it."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)  # noqa: PLR2004 - WCAG's figures
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def theme_colours(theme: _Element | None, mapping: Mapping[str, str]) -> dict[str, str]:
    """Return a theme's colours as RRGGBB, under the names styles use.

    `mapping` is what the settings say of text and ground: which of the theme's colours "t1" and "bg1" are.
    """
    scheme = theme.find(f".//{_DRAWING}clrScheme") if theme is not None else None
    found: dict[str, str] = {}
    for slot in scheme if scheme is not None else ():
        for colour in slot:
            given = str(colour.get("lastClr") or colour.get("val") or "")
            if _HEX.fullmatch(given):
                found[str(slot.tag).removeprefix(_DRAWING)] = given.upper()
    named = found | {name: found[slot] for name, slot in _THEMED.items() if slot in found}
    chosen = {name: mapping.get(short, "") for name, short in _MAPPED.items()}
    return named | {name: named[slot] for name, slot in chosen.items() if slot in named}


class Colours:
    """What colours the styles of a sheet come out in."""

    def __init__(self, sheet: Sheet, theme: Mapping[str, str]) -> None:
        self._sheet = sheet
        self._theme = theme

    def ink(self, style: _Element | None) -> str | None:
        """Return the colour of a style's letters, None if it is left to the program (black on white)."""
        return self._colour(self._sheet.effective(style, "rPr/color"), "val", "theme", "Color")

    def of_theme(self, name: str) -> str | None:
        """Return a colour of the theme by the name that styles use for it."""
        return self._theme.get(name)

    def fill(self, style: _Element | None) -> str | None:
        """Return the colour behind a style's letters, None if there is none."""
        for path in ("rPr/shd", "pPr/shd"):
            found = self._colour(self._sheet.effective(style, path), "fill", "theme", "Fill")
            if found:
                return found
        return None

    def first_row(self, table: _Element) -> str | None:
        """Return the colour behind the first row of a table in a style."""
        for part in table.findall(w("tblStylePr")):
            if part.get(w("type")) == "firstRow":
                return self._colour(part.find(f"{w('tcPr')}/{w('shd')}"), "fill", "theme", "Fill")
        return None

    def settle(self) -> None:
        """Write down what the theme's colours are, for programs and checkers that do not look there."""
        for tag, plain, suffix in (("color", "val", "Color"), ("shd", "fill", "Fill")):
            for element in self._sheet.root.iter(w(tag)):
                settled = self._colour(element, plain, "theme", suffix) if element.get(w(f"theme{suffix}")) else None
                if settled:
                    element.set(w(plain), settled)

    def fault(self, style: _Element, *, on_card: bool = False) -> ContrastFault | None:
        """Return what is wrong with a style; `on_card` for one that also stands on a claim's grey card."""
        ink, ground = self.ink(style) or _BLACK, self.fill(style) or (CARD_FILL if on_card else WHITE)
        size, bold = self._sheet.size(style), self._sheet.is_on(style, "rPr/b")
        needed = _ENOUGH_LARGE if size >= _LARGE or (bold and size >= _LARGE_BOLD) else ENOUGH
        ratio = contrast(ink, ground)
        return ContrastFault(name_of(style), ratio, needed, ink, ground) if ratio < needed else None

    def _colour(self, element: _Element | None, plain: str, theme: str, suffix: str) -> str | None:
        if element is None:
            return None
        # Word goes by the theme where it is named; the plain value is what the theme was when the file was saved.
        themed = self._theme.get(str(element.get(w(f"{theme}{suffix}"), "")))
        if themed:
            part = "" if suffix == "Color" else suffix
            return _shaded(themed, element.get(w(f"theme{part}Tint")), element.get(w(f"theme{part}Shade")))
        given = str(element.get(w(plain), ""))
        return given.upper() if _HEX.fullmatch(given) else None


def _shaded(colour: str, tint: str | None, shade: str | None) -> str:
    """Lighten or darken a colour as Word does it: in the lightness of HSL, by a part of 255 in hexadecimal."""
    hue, light, saturation = colorsys.rgb_to_hls(*(int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4)))
    if tint and (part := _part(tint)) is not None:
        light = light * part + 1 - part
    if shade and (part := _part(shade)) is not None:
        light *= part
    return "".join(f"{round(one * 255):02X}" for one in colorsys.hls_to_rgb(hue, light, saturation))


def _part(given: str) -> float | None:
    return int(given, 16) / 255 if re.fullmatch("[0-9A-Fa-f]{1,2}", given) else None
