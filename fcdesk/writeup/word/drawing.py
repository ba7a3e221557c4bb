"""A picture in a line of text, as DrawingML has it: the few elements that Word and LibreOffice ask for."""

from lxml.etree import SubElement, _Element

from fcdesk.writeup.characters import clean
from fcdesk.writeup.word.names import RELATIONS, w

_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PLACED = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_NAMESPACES = {"wp": _PLACED, "a": _MAIN, "pic": _PICTURE}


def put_picture(run: _Element, relation: str, alt: str, *, number: int, width: int, height: int) -> None:
    """Append a picture to a run. `number` is its own in the document; width and height are in EMU."""
    size = {"cx": str(width), "cy": str(height)}
    named = {"id": str(number), "name": f"Picture {number}"}
    inline = SubElement(SubElement(run, w("drawing")), _wp("inline"), {}, _NAMESPACES)
    for side in ("distT", "distB", "distL", "distR"):
        inline.set(side, "0")
    SubElement(inline, _wp("extent"), size)
    SubElement(inline, _wp("docPr"), {**named, "descr": clean(alt)})
    locks = SubElement(SubElement(inline, _wp("cNvGraphicFramePr")), _a("graphicFrameLocks"))
    locks.set("noChangeAspect", "1")
    data = SubElement(SubElement(inline, _a("graphic")), _a("graphicData"), {"uri": _PICTURE})
    picture = SubElement(data, _pic("pic"))
    properties = SubElement(picture, _pic("nvPicPr"))
    SubElement(properties, _pic("cNvPr"), named)
    SubElement(properties, _pic("cNvPicPr"))
    filling = SubElement(picture, _pic("blipFill"))
    SubElement(filling, _a("blip"), {f"{{{RELATIONS}}}embed": relation})
    SubElement(SubElement(filling, _a("stretch")), _a("fillRect"))
    _shape(SubElement(picture, _pic("spPr")), size)


def _shape(properties: _Element, size: dict[str, str]) -> None:
    place = SubElement(properties, _a("xfrm"))
    SubElement(place, _a("off"), {"x": "0", "y": "0"})
    SubElement(place, _a("ext"), size)
    SubElement(SubElement(properties, _a("prstGeom"), {"prst": "rect"}), _a("avLst"))


def _wp(name: str) -> str:
    return f"{{{_PLACED}}}{name}"


def _a(name: str) -> str:
    return f"{{{_MAIN}}}{name}"


def _pic(name: str) -> str:
    return f"{{{_PICTURE}}}{name}"
