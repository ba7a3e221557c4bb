"""Reads a Word document that this program has written: its paper, its paragraphs, its tables, in order.

It is no reader for any document: what our own writers never write (columns, nested tables) is passed over, and what
floats is read for the head and the foot of pages, where a newsroom's style has it. The bytes are ours, and what a
newsroom's style brought into them was looked at before.
"""

import posixpath
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from io import BytesIO

from lxml.etree import XMLParser, _Element, fromstring

from fcdesk.writeup.pages.drawings import Drawings
from fcdesk.writeup.pages.looks import (
    TO_THE_END,
    TO_THE_MIDDLE,
    Fonts,
    Said,
    Styles,
    W,
    formed,
    generic_fonts,
    is_on,
    points,
    said_of_form,
)
from fcdesk.writeup.pages.looks import (
    number as number_of,
)
from fcdesk.writeup.pages.model import Block, Edges, Floating, Letters, Pages, Paper, Paragraph, Picture, Stretch, Tab
from fcdesk.writeup.pages.tables import rows_of

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_A4 = (595.3, 841.9)
_MARGIN = 62.35
_FIELDS = ("PAGE", "NUMPAGES")
_WRAPPERS = tuple(f"{W}{name}" for name in ("ins", "sdt", "sdtContent", "smartTag", "moveTo"))
_SIGNS = {f"{W}br": "\n", f"{W}cr": "\n", f"{W}tab": "\t", f"{W}noBreakHyphen": "\u2011"}
_BULLETS = range(0xE000, 0xF900)  # where the symbol fonts have theirs
_DEPTHS = 9  # of a list, as Word has them
_DRAWN = (f"{W}drawing", f"{W}pict")
_TABS = {"left": (), "center": (TO_THE_MIDDLE,), "right": (TO_THE_END,)}
_FOR_A_PICTURE = "\u00a0"
_BLANKS = f" {_FOR_A_PICTURE}"


def read_pages(document: bytes) -> Pages:
    """Return what stands on the pages of a document of ours."""
    with zipfile.ZipFile(BytesIO(document)) as package:
        return _Reading(package).pages()


class _Reading:
    """Reads one document."""

    def __init__(self, package: zipfile.ZipFile) -> None:
        self._package = package
        self._names = set(package.namelist())
        fonts = Fonts(self._theme_fonts(), generic_fonts(self._part("word/fontTable.xml")))
        self._styles = Styles(self._part("word/styles.xml"), fonts)
        self._lists = _Lists(self._part("word/numbering.xml"), self._styles)
        self._drawings = Drawings(package, self._paragraphs)
        self._tables = 0

    def pages(self) -> Pages:
        body = self._part("word/document.xml").find(f"{W}body")
        links = self._relations("word/document.xml")
        blocks = tuple(self._blocks(body, links)) if body is not None else ()
        blocks += tuple(self._comments())
        paper = self._paper(body.find(f"{W}sectPr") if body is not None else None, links)
        return Pages(paper, blocks, self._drawings.pictures)

    def _part(self, name: str) -> _Element:
        if name not in self._names:
            return fromstring(f'<w:none xmlns:w="{W[1:-1]}"/>')
        parser = XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
        return fromstring(self._package.read(name), parser)

    def _relations(self, part: str) -> dict[str, str]:
        """Return what a part's relations lead to: addresses, or the names of other parts."""
        folder, name = posixpath.split(part)
        found = {}
        for relation in self._part(f"{folder}/_rels/{name}.rels").iterfind(f"{_PACKAGE}Relationship"):
            target = relation.get("Target", "")
            is_outside = relation.get("TargetMode") == "External"
            place = target if is_outside else posixpath.normpath(posixpath.join(folder, target)).lstrip("/")
            found[relation.get("Id", "")] = place
        return found

    def _theme_fonts(self) -> dict[str, str]:
        theme = self._part("word/theme/theme1.xml")
        found = {}
        for kind in ("major", "minor"):
            latin = theme.find(f".//{_A}{kind}Font/{_A}latin")
            if latin is not None:
                found[kind] = latin.get("typeface", "")
        return found

    # --- the body ------------------------------------------------------------------------------------------------

    def _blocks(self, parent: _Element, links: Mapping[str, str]) -> Iterator[Block]:
        for child in parent:
            if child.tag == f"{W}p":
                yield self._paragraph(child, links)
            elif child.tag == f"{W}tbl":
                self._tables += 1
                yield from rows_of(child, self._tables, self._styles, lambda p, said: self._paragraph(p, links, said))
            elif child.tag in _WRAPPERS:
                yield from self._blocks(child, links)

    def _paragraph(self, element: _Element, links: Mapping[str, str], of_table: Said | None = None) -> Paragraph:
        properties = element.find(f"{W}pPr")
        style = properties.find(f"{W}pStyle") if properties is not None else None
        style_id = style.get(f"{W}val", "") if style is not None else ""
        form = self._styles.form(style_id)
        letters = self._styles.letters(style_id, tuple(sorted((of_table or {}).items())))
        number, number_letters, place = self._lists.next_number(properties, style_id, letters)
        runs = _Runs(self._styles, letters, links, self._drawings)
        stretches = tuple(runs.of(element))
        said = {**place, **said_of_form(properties)}
        pictures = [stretch.picture for stretch in stretches if stretch.picture is not None]
        is_picture = len(pictures) == 1 and not "".join(stretch.text for stretch in stretches).strip(_BLANKS)
        form = formed(formed(form, said), {"tabs": tuple(runs.tabs)} if runs.tabs else {})
        return Paragraph(
            stretches=() if is_picture else stretches,
            form=form,
            anchors=tuple(runs.anchors),
            number=number,
            number_letters=number_letters,
            picture=pictures[0] if is_picture else None,
            floating=tuple(runs.floating),
        )

    def _paragraphs(self, parent: _Element, links: Mapping[str, str]) -> Iterator[Paragraph]:
        for block in self._blocks(parent, links):
            if isinstance(block, Paragraph):
                yield block

    def _comments(self) -> Iterator[Paragraph]:
        """Yield the comments as paragraphs behind everything else: a margin would have no room for them."""
        for number, comment in enumerate(self._part("word/comments.xml").iterfind(f"{W}comment"), 1):
            for place, element in enumerate(comment.iterfind(f"{W}p")):
                paragraph = self._paragraph(element, self._relations("word/comments.xml"))
                if place == 0:
                    letters = paragraph.stretches[0].letters if paragraph.stretches else Letters()
                    said_by = Stretch(f"[{number}] {comment.get(f'{W}author', '')}: ", replace(letters, bold=True))
                    anchors = (f"comment {comment.get(f'{W}id')}", *paragraph.anchors)
                    form = replace(paragraph.form, before=paragraph.form.before + 6, keep_next=True)
                    stretches = (said_by, *paragraph.stretches)
                    paragraph = replace(paragraph, stretches=stretches, anchors=anchors, form=form)
                yield paragraph

    # --- the paper -----------------------------------------------------------------------------------------------

    def _paper(self, section: _Element | None, links: Mapping[str, str]) -> Paper:
        size = section.find(f"{W}pgSz") if section is not None else None
        margins = section.find(f"{W}pgMar") if section is not None else None
        has_even = bool(is_on(self._part("word/settings.xml"), "evenAndOddHeaders"))
        return Paper(
            width=points(size, "w") or _A4[0],
            height=points(size, "h") or _A4[1],
            header=points(margins, "header") or _MARGIN / 2,
            footer=points(margins, "footer") or _MARGIN / 2,
            top=abs(points(margins, "top") or _MARGIN),
            right=points(margins, "right") or _MARGIN,
            bottom=abs(points(margins, "bottom") or _MARGIN),
            left=(points(margins, "left") or _MARGIN) + (points(margins, "gutter") or 0),
            edges=self._edges(section, links, "default"),
            first=self._edges(section, links, "first") if section is not None and is_on(section, "titlePg") else None,
            even=self._edges(section, links, "even") if has_even else None,
        )

    def _edges(self, section: _Element | None, links: Mapping[str, str], kind: str) -> Edges:
        return Edges(
            tuple(self._edge(section, "headerReference", links, kind)),
            tuple(self._edge(section, "footerReference", links, kind)),
        )

    def _edge(self, section: _Element | None, name: str, links: Mapping[str, str], kind: str) -> Iterator[Block]:
        """Yield what stands at the head or foot of pages of a kind."""
        for reference in section.iterfind(f"{W}{name}") if section is not None else ():
            if reference.get(f"{W}type", "default") == kind:
                part = links.get(reference.get(f"{_R}id", ""), "")
                yield from self._blocks(self._part(part), self._relations(part))


class _Runs:
    """Reads the text of one paragraph. On the way it notes places that are named, what floats, and tabs of its own."""

    def __init__(self, styles: Styles, letters: Letters, links: Mapping[str, str], drawings: Drawings) -> None:
        self._styles = styles
        self._letters = letters
        self._links = links
        self._field: str | None = None
        self.anchors: list[str] = []
        self._drawings = drawings
        self.floating: list[Floating] = []
        self.tabs: list[Tab] = []

    def of(self, parent: _Element, link: str = "") -> Iterator[Stretch]:
        for child in parent:
            if child.tag == f"{W}r":
                yield from self._run(child, link)
            elif child.tag == f"{W}hyperlink":
                anchor = child.get(f"{W}anchor")
                yield from self.of(child, f"#{anchor}" if anchor else self._links.get(child.get(f"{_R}id", ""), ""))
            elif child.tag == f"{W}bookmarkStart":
                self.anchors.append(child.get(f"{W}name", ""))
            elif child.tag in _WRAPPERS:
                yield from self.of(child, link)
            elif child.tag == f"{W}fldSimple":
                self._field = (child.get(f"{W}instr") or "").strip()
                yield from self.of(child, link)
                self._field = None

    def _run(self, run: _Element, link: str) -> Iterator[Stretch]:
        properties = run.find(f"{W}rPr")
        if properties is not None and is_on(properties, "vanish"):
            return
        said = self._styles.said(properties)
        letters = replace(self._letters, **said) if said else self._letters
        for part in _chosen(run):
            if part.tag == f"{W}fldChar":
                self._field = {"begin": "", "separate": self._field}.get(part.get(f"{W}fldCharType", ""))
            elif part.tag == f"{W}instrText":
                self._field = (self._field or "") + (part.text or "")
            elif part.tag == f"{W}commentReference":
                number = part.get(f"{W}id", "")
                yield Stretch(f"[{int(number) + 1}]", letters, f"#comment {number}")
            elif part.tag in _DRAWN:
                yield from self._drawn(part, letters, link)
            elif part.tag == f"{W}ptab":
                self.tabs += _TABS.get(part.get(f"{W}alignment", ""), ())
                yield Stretch("\t", letters)
            else:
                text = _text_of(part)
                field = _kind_of(self._field)
                if text:
                    yield Stretch(text, letters, link, field)

    def _drawn(self, drawing: _Element, letters: Letters, link: str) -> Iterator[Stretch]:
        for found in self._drawings.read(drawing, self._links):
            if isinstance(found, Picture):
                yield Stretch(_FOR_A_PICTURE, letters, link, picture=found)
            else:
                self.floating.append(found)


def _chosen(run: _Element) -> Iterator[_Element]:
    """Yield the parts of a run; of those that are there twice, for older programs too, the one for today's."""
    for part in run:
        if part.tag == f"{_COMPATIBILITY}AlternateContent":
            choice = part.find(f"{_COMPATIBILITY}Choice")
            yield from choice if choice is not None else ()
        else:
            yield part


def _kind_of(instruction: str | None) -> str:
    """Return which number a field shows, "" for any other field: switches behind its name do not matter."""
    words = (instruction or "").split()
    return words[0].upper() if words and words[0].upper() in _FIELDS else ""


def _text_of(part: _Element) -> str:
    return (part.text or "") if part.tag == f"{W}t" else _SIGNS.get(str(part.tag), "")


class _Lists:
    """Counts the entries of lists."""

    def __init__(self, numbering: _Element, styles: Styles) -> None:
        self._styles = styles
        self._counts: Counter[tuple[str, int]] = Counter()
        abstract = {one.get(f"{W}abstractNumId", ""): one for one in numbering.iterfind(f"{W}abstractNum")}
        self._levels: dict[tuple[str, int], _Element] = {}
        for one in numbering.iterfind(f"{W}num"):
            reference = one.find(f"{W}abstractNumId")
            chosen = abstract.get(reference.get(f"{W}val", "")) if reference is not None else None
            for level in chosen.iterfind(f"{W}lvl") if chosen is not None else ():
                self._levels[one.get(f"{W}numId", ""), int(number_of(level, "ilvl") or 0)] = level

    def next_number(self, properties: _Element | None, style_id: str, letters: Letters) -> tuple[str, Letters, Said]:
        """Return what stands before the next entry of a paragraph's list, how it looks and where, "" if in none."""
        of_paragraph = properties.find(f"{W}numPr") if properties is not None else None
        chosen = of_paragraph if of_paragraph is not None else self._styles.numbering(style_id)
        reference = chosen.find(f"{W}numId") if chosen is not None else None
        number_id = reference.get(f"{W}val", "") if reference is not None else ""
        depth = int(number_of(chosen.find(f"{W}ilvl"), "val") or 0) if chosen is not None else 0
        level = self._levels.get((number_id, depth))
        if level is None:
            return "", letters, {}
        self._counts[number_id, depth] += 1
        for below in range(depth + 1, _DEPTHS):
            self._counts[number_id, below] = 0
        look = replace(letters, **self._styles.said(level.find(f"{W}rPr")))
        return self._words(level, number_id), look, said_of_form(level.find(f"{W}pPr"))

    def _words(self, level: _Element, number_id: str) -> str:
        pattern, kind = level.find(f"{W}lvlText"), level.find(f"{W}numFmt")
        words = pattern.get(f"{W}val", "") if pattern is not None else ""
        if kind is not None and kind.get(f"{W}val") == "bullet":
            return "•" if not words or ord(words[0]) in _BULLETS else words
        for depth in range(_DEPTHS):
            words = words.replace(f"%{depth + 1}", str(self._counts[number_id, depth]))
        return words
