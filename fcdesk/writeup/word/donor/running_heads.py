"""A donor's headers and footers, with their pictures, freed of everything that tells of the donor or does something."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from lxml.etree import _Element, tostring

from fcdesk.cases.words import say
from fcdesk.ooxml.package import Package, Relation
from fcdesk.writeup.links import safe_href
from fcdesk.writeup.word.donor.fields import clean_fields, fields_in, unwrap
from fcdesk.writeup.word.donor.page import Pages, Place
from fcdesk.writeup.word.donor.pictures import Picture, picture_in
from fcdesk.writeup.word.donor.refusals import damaged, refuse_field, refuse_what_runs, refused
from fcdesk.writeup.word.donor.schema import tidy
from fcdesk.writeup.word.names import MAIN, RELATIONS, w

_OUR_STYLES: Final = ("FC Header", "FC Footer")
_OUR_REFERENCE: Final = re.compile(r"\bFC-\d{4}-\d{4,}\b")
_SHORTEST_REFERENCE = 4
_OWN_PICTURES = 90_001  # far from the numbers of the pictures in a body
_WRAPPERS = tuple(w(name) for name in ("ins", "moveTo", "smartTag", "customXml", "sdt", "sdtContent"))
_DROPPED = (
    "del moveFrom bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd commentReference annotationRef proofErr "
    "permStart permEnd lastRenderedPageBreak footnoteReference endnoteReference footnoteRef endnoteRef sdtPr sdtEndPr "
    "smartTagPr customXmlPr rPrChange pPrChange tblPrChange trPrChange tcPrChange tblGridChange tblPrExChange "
    "numberingChange cellIns cellDel cellMerge sectPr sectPrChange moveFromRangeStart moveFromRangeEnd "
    "moveToRangeStart moveToRangeEnd customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart "
    "customXmlDelRangeEnd customXmlMoveFromRangeStart customXmlMoveFromRangeEnd customXmlMoveToRangeStart "
    "customXmlMoveToRangeEnd ruby contentPart delText"
)
_DROPPED_TAGS = frozenset(map(w, _DROPPED.split()))
_MARKED_AS_CHANGED = tuple(w(name) for name in ("ins", "del", "moveFrom", "moveTo"))  # in properties
_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_WORD_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_VML = ("urn:schemas-microsoft-com:vml", "urn:schemas-microsoft-com:office:office")
_LINKS = ("href", "althref", "onmouseover", "action")
_LATER = re.compile(r"\{http://schemas\.microsoft\.com/office/word/20\d\d/")
_FILE_NAME = re.compile(r"[\\/]|\.(?:png|jpe?g|gif|bmp|tiff?|svg|emf|wmf)\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Link:
    """A relation of a header or footer that comes along: to a picture's part, or to an address."""

    identifier: str
    target: str
    is_external: bool


@dataclass(frozen=True, slots=True)
class RunningHead:
    """A header or footer as it comes along. `says` are its words, for the person who chose the style."""

    place: Place
    pages: Pages
    xml: bytes
    links: tuple[Link, ...]
    pictures: tuple[Picture, ...]
    says: str
    is_empty: bool
    numbers_pages: bool
    dropped_fields: tuple[str, ...] = ()
    dropped_lines: int = 0
    unnamed_pictures: int = 0


def read_head(
    package: Package, part: str, place: Place, pages: Pages, *, styles: Mapping[str, str], reference: str
) -> RunningHead:
    """Return a header or footer. `styles` are the names of styles by id; `reference` is the donor's own, if it has one.

    RuleBroken for anything in it that runs, loads or is embedded.
    """
    root = package.tree(part)
    if root.tag != w("hdr" if place == "header" else "ftr"):
        raise damaged(
            package.name,
            say("its part {part} is no header", part=part)
            if place == "header"
            else say("its part {part} is no footer", part=part),
        )
    refuse_what_runs(package, part, root.iter())
    _choose(root)
    _unwrap_and_drop(root)
    dropped_fields = clean_fields(root, lambda name: refuse_field(package, part, name))
    _drop_empty_runs(root)
    lines = _drop_our_lines(root, styles, reference)
    unnamed = _clean_attributes(package, part, root)
    links, pictures = _relations(package, part, root)
    _clean_properties(root, styles)
    if not len(root):
        root.append(root.makeelement(w("p"), {}))
    return _head(place, pages, root, dropped_fields, links, pictures, lines, unnamed)


def _head(
    place: Place, pages: Pages, root: _Element, dropped_fields: Iterable[str], links: Iterable[Link],
    pictures: Iterable[Picture], lines: int, unnamed: int,
) -> RunningHead:  # fmt: skip
    says = " ".join(" ".join(str(text.text or "") for text in root.iter(w("t"))).split())
    shows = bool(says) or any(True for _ in root.iter(w("drawing"), w("pict"), w("tbl"), w("fldChar"), w("fldSimple")))
    return RunningHead(
        place, pages, tostring(root, encoding="UTF-8"), tuple(links), tuple(pictures), says,
        is_empty=not shows, numbers_pages=fields_in(root) >= {"PAGE", "NUMPAGES"},
        dropped_fields=tuple(sorted(dropped_fields)), dropped_lines=lines, unnamed_pictures=unnamed,
    )  # fmt: skip


def _choose(root: _Element) -> None:
    """Keep the drawing that today's programs show; what was meant for Word 2007 beside it says everything twice."""
    for fallback in list(root.iter(f"{{{_COMPATIBILITY}}}Fallback")):
        parent = fallback.getparent()
        if parent is not None and len(parent) > 1:
            parent.remove(fallback)


def _unwrap_and_drop(root: _Element) -> None:
    """Accept what was changed, and take out what belongs to the donor's text alone."""
    for element in list(root.iter()):
        parent = element.getparent()
        if parent is None:
            continue
        in_properties = str(parent.tag) in (w("rPr"), w("trPr"), w("numPr"))
        if element.tag in _DROPPED_TAGS or (in_properties and element.tag in _MARKED_AS_CHANGED):
            parent.remove(element)
    for tag in _WRAPPERS:
        for element in reversed(list(root.iter(tag))):  # from the inside
            unwrap(element)


def _drop_empty_runs(root: _Element) -> None:
    for run in list(root.iter(w("r"))):
        parent = run.getparent()
        if parent is not None and all(child.tag == w("rPr") for child in run):
            parent.remove(run)


def _drop_our_lines(root: _Element, styles: Mapping[str, str], reference: str) -> int:
    """Take out lines that name a case: a document of ours, made the donor, would put its own case into every other."""
    dropped = 0
    for paragraph in list(root.iter(w("p"))):
        style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
        name = styles.get(str(style.get(w("val"), "")), "") if style is not None else ""
        text = "".join(str(piece.text or "") for piece in paragraph.iter(w("t")))
        names_it = len(reference) >= _SHORTEST_REFERENCE and reference in text
        if name in _OUR_STYLES or names_it or _OUR_REFERENCE.search(text):
            dropped += 1
            _drop_paragraph(paragraph)
    return dropped


def _drop_paragraph(paragraph: _Element) -> None:
    parent = paragraph.getparent()
    if parent is not None and len(parent.findall(w("p"))) > 1:
        parent.remove(paragraph)
    else:
        for child in list(paragraph):
            paragraph.remove(child)


def _clean_attributes(package: Package, part: str, root: _Element) -> int:
    """Drop revision marks, links on drawings and names of files; return how many pictures say nothing of themselves."""
    unnamed, number = 0, _OWN_PICTURES
    for element in list(root.iter()):
        tag = str(element.tag)
        for name in list(element.attrib):
            if _LATER.match(str(name)) or str(name).startswith(w("rsid")) or _bare(str(name)) in ("anchorId", "editId"):
                del element.attrib[name]
        if tag.startswith(tuple(f"{{{space}}}" for space in _VML)):
            _clean_vml(package, part, element)
        elif tag in (f"{{{_DRAWING}}}hlinkClick", f"{{{_DRAWING}}}hlinkHover", f"{{{_DRAWING}}}hlinkMouseOver"):
            _remove(element)
        elif tag == f"{{{_DRAWING}}}blip":
            for extra in element.findall(f"{{{_DRAWING}}}extLst"):  # the same as SVG, which can hold programs
                element.remove(extra)
        elif tag in (f"{{{_WORD_DRAWING}}}docPr", f"{{{_PICTURE}}}cNvPr"):
            number += 1
            unnamed += _rename(element, number, is_shown=tag.startswith(f"{{{_WORD_DRAWING}}}"))
    return unnamed


def _rename(element: _Element, number: int, *, is_shown: bool) -> int:
    """Name a drawing by a number: Word keeps the path of the file it came from there."""
    description = str(element.get("descr", ""))
    element.set("id", str(number))
    element.set("name", f"Picture {number}")
    for name in ("title", "descr"):
        if name in element.attrib and (name == "title" or not is_shown or _FILE_NAME.search(description)):
            del element.attrib[name]
    return int(is_shown and not element.get("descr"))


def _clean_vml(package: Package, part: str, element: _Element) -> None:
    for name in list(element.attrib):
        bare = _bare(str(name))
        if bare == "src" and str(element.get(name)).strip():
            raise refused(
                package.name,
                say("its part {part} loads a picture from outside", part=part),
                say("embed the picture in Word"),
            )
        if bare in (*_LINKS, "src", "title") or (bare == "alt" and _FILE_NAME.search(str(element.get(name)))):
            del element.attrib[name]


def _relations(package: Package, part: str, root: _Element) -> tuple[list[Link], list[Picture]]:
    """Return the relations that the header still uses, with their pictures."""
    known = package.relations(part)
    links: dict[str, Link] = {}
    pictures: dict[str, Picture] = {}
    for element in list(root.iter()):
        if element.tag == w("hyperlink"):
            _keep_hyperlink(element, known, links)
            continue
        for name in [str(name) for name in element.attrib if str(name).startswith(f"{{{RELATIONS}}}")]:
            identifier = str(element.get(name))
            relation = known.get(identifier)
            if relation is None:
                raise damaged(
                    package.name,
                    say("its part {part} refers to {identifier}, which is missing", part=part, identifier=identifier),
                )
            if relation.kind != "image":
                raise refused(
                    package.name,
                    say("its part {part} holds an object of the kind {kind}", part=part, kind=relation.kind),
                )
            if relation.is_external:
                raise refused(
                    package.name,
                    say("its part {part} loads a picture from outside", part=part),
                    say("embed it in Word"),
                )
            if relation.target not in pictures:
                pictures[relation.target] = picture_in(package, relation.target)
            links[identifier] = Link(identifier, pictures[relation.target].part, is_external=False)
    return list(links.values()), list({picture.part: picture for picture in pictures.values()}.values())


def _keep_hyperlink(element: _Element, known: Mapping[str, Relation], links: dict[str, Link]) -> None:
    identifier = str(element.get(f"{{{RELATIONS}}}id", ""))
    relation = known.get(identifier)
    address = safe_href(relation.target) if relation is not None and relation.is_external else None
    if address is None:  # to a place in the donor's text, or to an address nobody should open
        unwrap(element)
        return
    links[identifier] = Link(identifier, address, is_external=True)
    for name in ("anchor", "docLocation", "tgtFrame"):
        if w(name) in element.attrib:
            del element.attrib[w(name)]


def _clean_properties(root: _Element, styles: Mapping[str, str]) -> None:
    for properties in list(root.iter(*map(w, ("pPr", "rPr", "tblPr", "trPr", "tcPr")))):
        numbered = properties.find(w("numPr"))
        if numbered is not None:
            properties.remove(numbered)  # lists of the donor's text stay with it
        marks = properties.find(w("rPr"))
        tidy(properties)
        if marks is not None and properties.tag == w("pPr"):
            properties.append(marks)
    for reference in list(root.iter(w("pStyle"), w("rStyle"), w("tblStyle"))):
        if reference.get(w("val")) not in styles:
            _remove(reference)


def _bare(name: str) -> str:
    return name.rpartition("}")[2]


def _remove(element: _Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def empty_head(place: Place, pages: Pages) -> RunningHead:
    """Return a header or footer of which the donor has none."""
    tag = "hdr" if place == "header" else "ftr"
    xml = f'<w:{tag} xmlns:w="{MAIN}" xmlns:r="{RELATIONS}"/>'.encode()
    return RunningHead(place, pages, xml, (), (), "", is_empty=True, numbers_pages=False)
