"""The fonts a donor asks for: its table comes along, embedded fonts stay, because their licences may forbid copies."""

from collections.abc import Iterable, Iterator

from lxml.etree import _Element

from fcdesk.writeup.word.donor.sheet import Sheet
from fcdesk.writeup.word.names import w
from fcdesk.writeup.word.styles import new_root

_ORDER = ("altName", "panose1", "family", "notTrueType", "pitch", "sig")
_EMBEDDED = ("embedRegular", "embedBold", "embedItalic", "embedBoldItalic")
# What Word brings along on Windows and Mac, as far as newsrooms set text in it.
_USUAL = frozenset(
    name.casefold()
    for name in (
        "Aptos", "Aptos Display", "Arial", "Arial Black", "Arial Narrow", "Book Antiqua", "Bookman Old Style",
        "Calibri",
        "Calibri Light", "Cambria", "Candara", "Century", "Century Gothic", "Consolas", "Constantia", "Corbel",
        "Courier New", "Franklin Gothic Book", "Franklin Gothic Medium", "Garamond", "Georgia", "Gill Sans MT",
        "Impact",
        "Palatino Linotype", "Rockwell", "Segoe UI", "Segoe UI Light", "Segoe UI Semibold", "Symbol", "Tahoma", "Times",
        "Times New Roman", "Trebuchet MS", "Verdana", "Wingdings",
    )
)  # fmt: skip
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def clean_fonts(root: _Element) -> tuple[_Element, bool]:
    """Return the table of fonts without embedded ones, and whether there were any."""
    fonts, embedded = new_root("fonts"), False
    for font in root.findall(w("font")):
        embedded = embedded or any(font.find(w(name)) is not None for name in _EMBEDDED)
        kept = [child for name in _ORDER for child in font.findall(w(name))[:1]]
        for child in kept:
            child[:] = []
        font[:] = kept
        for name in [name for name in font.attrib if name != w("name")]:
            del font.attrib[name]
        if font.get(w("name")):
            fonts.append(font)
    return fonts, embedded


def unusual_fonts(sheet: Sheet, styles: Iterable[_Element], theme: _Element | None) -> list[str]:
    """Return the fonts of these styles that a reader's computer may lack, sorted."""
    found: set[str] = set()
    for style in styles:
        fonts = sheet.effective(style, "rPr/rFonts")
        if fonts is None:
            continue
        themed = str(fonts.get(w("asciiTheme"), ""))
        found.update([str(fonts.get(w("ascii"), ""))] if not themed else _of_theme(theme, themed))
    return sorted(name for name in found if name and name.casefold() not in _USUAL)


def _of_theme(theme: _Element | None, place: str) -> Iterator[str]:
    kind = "majorFont" if place.startswith("major") else "minorFont"
    latin = theme.find(f".//{_DRAWING}{kind}/{_DRAWING}latin") if theme is not None else None
    if latin is not None:
        yield str(latin.get("typeface", ""))
