"""Reads drawings: pictures and boxes of text, in a line or somewhere on the page, in today's form and in Word 97's."""

import re
import zipfile
from collections.abc import Callable, Iterator, Mapping

from lxml.etree import _Element

from fcdesk.writeup.pages.looks import W
from fcdesk.writeup.pages.model import Floating, Paragraph, Picture, Placing

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_V = "{urn:schemas-microsoft-com:vml}"
_EMU = 12_700  # to a point
_LARGEST = 40_000_000
_MEASURE = re.compile(r"\s*(-?[\d.]+)\s*(pt|in|cm|mm|px|pc|)\s*")
_POINTS = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835, "px": 0.75, "pc": 12.0, "": 0.75}
_OLD_FRAMES = {"text": "column", "char": "column", "line": "paragraph"}

ReadBox = Callable[[_Element, Mapping[str, str]], Iterator[Paragraph]]
"""Reads the paragraphs of a box of text; the mapping is what the part's relations lead to."""


class Drawings:
    """The drawings of one document. `pictures` holds the bytes of those that were met, by the name of their part."""

    def __init__(self, package: zipfile.ZipFile, read_box: ReadBox) -> None:
        self._package = package
        self._names = set(package.namelist())
        self._read_box = read_box
        self.pictures: dict[str, bytes] = {}

    def read(self, drawing: _Element, links: Mapping[str, str]) -> Iterator[Picture | Floating]:
        """Yield what a w:drawing or a w:pict shows: a picture that stands in the line, or what floats."""
        found = self._read_old(drawing, links) if drawing.tag == f"{W}pict" else self._read_new(drawing, links)
        if found is not None:
            yield found

    def _read_new(self, drawing: _Element, links: Mapping[str, str]) -> Picture | Floating | None:
        extent, blip = drawing.find(f"./*/{_WP}extent"), drawing.find(f".//{_A}blip")
        if extent is None:
            return None
        width, height = _emu(extent.get("cx")), _emu(extent.get("cy"))
        described = drawing.find(f"./*/{_WP}docPr")
        words = described.get("descr", "") if described is not None else ""
        name = links.get(blip.get(f"{_R}embed", ""), "") if blip is not None else ""
        picture = self._picture(name, width, height, words)
        anchor = drawing.find(f"{_WP}anchor")
        if anchor is None and picture is not None:
            return picture
        across = _placing(anchor.find(f"{_WP}positionH") if anchor is not None else None, "column")
        down = _placing(anchor.find(f"{_WP}positionV") if anchor is not None else None, "paragraph")
        return self._floating(drawing, links, Floating(width, height, across, down, picture))

    def _read_old(self, drawing: _Element, links: Mapping[str, str]) -> Picture | Floating | None:
        shape = next((one for one in drawing.iter() if "width" in _style_of(one)), None)
        if shape is None:
            return None
        style, data = _style_of(shape), drawing.find(f".//{_V}imagedata")
        width, height = _length(style.get("width")), _length(style.get("height"))
        name = links.get(data.get(f"{_R}id", ""), "") if data is not None else ""
        picture = self._picture(name, width, height, shape.get("alt", ""))
        if style.get("position") != "absolute" and picture is not None:
            return picture
        across = _old_placing(style, "horizontal", "margin-left", "column")
        down = _old_placing(style, "vertical", "margin-top", "paragraph")
        return self._floating(drawing, links, Floating(width, height, across, down, picture))

    def _floating(self, drawing: _Element, links: Mapping[str, str], place: Floating) -> Floating | None:
        box = next(drawing.iter(f"{W}txbxContent"), None)
        words = tuple(self._read_box(box, links)) if box is not None else ()
        if place.picture is None and not words:
            return None
        return Floating(place.width, place.height, place.across, place.down, place.picture, words)

    def _picture(self, name: str, width: float, height: float, words: str) -> Picture | None:
        if name not in self._names or self._package.getinfo(name).file_size > _LARGEST:
            return None
        if name not in self.pictures:
            self.pictures[name] = self._package.read(name)
        return Picture(name, width, height, words)


def _placing(position: _Element | None, otherwise: str) -> Placing:
    if position is None:
        return Placing(otherwise)
    frame = position.get("relativeFrom", otherwise)
    offset, alignment = position.find(f"{_WP}posOffset"), position.find(f"{_WP}align")
    if alignment is not None:
        return Placing(frame, alignment=(alignment.text or "").strip())
    return Placing(frame, _emu(offset.text if offset is not None else None))


def _old_placing(style: Mapping[str, str], direction: str, margin: str, otherwise: str) -> Placing:
    frame = style.get(f"mso-position-{direction}-relative", otherwise)
    alignment = style.get(f"mso-position-{direction}", "")
    aligned = "" if alignment == "absolute" else alignment
    return Placing(_OLD_FRAMES.get(frame, frame), _length(style.get(margin)), aligned)


def _style_of(element: _Element) -> dict[str, str]:
    parts = (part.partition(":") for part in element.get("style", "").split(";"))
    return {name.strip(): value.strip() for name, _, value in parts}


def _length(words: str | None) -> float:
    measure = _MEASURE.fullmatch(words or "")
    try:
        return float(measure[1]) * _POINTS[measure[2]] if measure else 0.0
    except ValueError:
        return 0.0


def _emu(words: str | None) -> float:
    try:
        return int(words or 0) / _EMU
    except ValueError:
        return 0.0
