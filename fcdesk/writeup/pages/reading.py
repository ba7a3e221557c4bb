"""Reads a Word document that this program has written: its paper, its paragraphs, its tables, in order.

It is no reader for any document: what our own writers never write (columns, floating pictures, nested tables) is passed
over. The bytes are ours, and what a newsroom's style brought into them was looked at before.
"""

import posixpath
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from io import BytesIO

from lxml.etree import XMLParser, _Element, fromstring

from fcdesk.writeup.pages.looks import Said, Styles, W, points, said_of_form
from fcdesk.writeup.pages.model import Block, Letters, Pages, Paper, Paragraph, Picture, Stretch
from fcdesk.writeup.pages.tables import rows_of

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_EMU = 12_700  # to a point
_A4 = (595.3, 841.9)
_MARGIN = 62.35
_FIELDS = ("PAGE", "NUMPAGES")
_WRAPPERS = tuple(f"{W}{name}" for name in ("ins", "sdt", "sdtContent", "smartTag", "moveTo"))
_SIGNS = {f"{W}br": "\n", f"{W}cr": "\n", f"{W}tab": "\t", f"{W}noBreakHyphen": "\u2011"}
_BULLETS = range(0xE000, 0xF900)  # where the symbol fonts have theirs
_LARGEST_PICTURE = 40_000_000


def read_pages(document: bytes) -> Pages:
    """Return what stands on the pages of a document of ours."""
    with zipfile.ZipFile(BytesIO(document)) as package:
        return _Reading(package).pages()


class _Reading:
    """Reads one document."""

    def __init__(self, package: zipfile.ZipFile) -> None:
        self._package = package
        self._names = set(package.namelist())
        self._styles = Styles(self._part("word/styles.xml"), self._theme_fonts())
        self._lists = _Lists(self._part("word/numbering.xml"), self._styles)
        self._pictures: dict[str, bytes] = {}
        self._tables = 0

    def pages(self) -> Pages:
        body = self._part("word/document.xml").find(f"{W}body")
        links = self._relations("word/document.xml")
        blocks = tuple(self._blocks(body, links)) if body is not None else ()
        blocks += tuple(self._comments())
        paper = self._paper(body.find(f"{W}sectPr") if body is not None else None, links)
        return Pages(paper, blocks, self._pictures)

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
        said = {**place, **said_of_form(properties)}
        runs = _Runs(self._styles, letters, links)
        stretches = tuple(runs.of(element))
        return Paragraph(
            stretches=stretches,
            form=replace(form, **said) if said else form,
            anchors=tuple(runs.anchors),
            number=number,
            number_letters=number_letters,
            picture=self._picture(runs.drawing, links),
        )

    def _picture(self, element: _Element | None, links: Mapping[str, str]) -> Picture | None:
        if element is None:
            return None
        blip = element.find(f".//{_A}blip")
        extent = element.find(f".//{_WP}extent")
        name = links.get(blip.get(f"{_R}embed", ""), "") if blip is not None else ""
        if extent is None or name not in self._names or self._package.getinfo(name).file_size > _LARGEST_PICTURE:
            return None
        self._pictures[name] = self._pictures.get(name) or self._package.read(name)
        described = element.find(f".//{_WP}docPr")
        words = described.get("descr", "") if described is not None else ""
        return Picture(name, int(extent.get("cx", 0)) / _EMU, int(extent.get("cy", 0)) / _EMU, words)

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
        return Paper(
            width=points(size, "w") or _A4[0],
            height=points(size, "h") or _A4[1],
            header=points(margins, "header") or _MARGIN / 2,
            footer=points(margins, "footer") or _MARGIN / 2,
            top=abs(points(margins, "top") or _MARGIN),
            right=points(margins, "right") or _MARGIN,
            bottom=abs(points(margins, "bottom") or _MARGIN),
            left=points(margins, "left") or _MARGIN,
            head=tuple(self._edge(section, "headerReference", links)),
            foot=tuple(self._edge(section, "footerReference", links)),
        )

    def _edge(self, section: _Element | None, name: str, links: Mapping[str, str]) -> Iterator[Paragraph]:
        """Yield the paragraphs at the head or foot of ordinary pages."""
        for reference in section.iterfind(f"{W}{name}") if section is not None else ():
            if reference.get(f"{W}type", "default") == "default":
                part = links.get(reference.get(f"{_R}id", ""), "")
                for block in self._blocks(self._part(part), self._relations(part)):
                    if isinstance(block, Paragraph):
                        yield block


class _Runs:
    """Reads the text of one paragraph. On the way it notes places that are named, and the last drawing."""

    def __init__(self, styles: Styles, letters: Letters, links: Mapping[str, str]) -> None:
        self._styles = styles
        self._letters = letters
        self._links = links
        self._field: str | None = None
        self.anchors: list[str] = []
        self.drawing: _Element | None = None

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

    def _run(self, run: _Element, link: str) -> Iterator[Stretch]:
        said = self._styles.said(run.find(f"{W}rPr"))
        letters = replace(self._letters, **said) if said else self._letters
        for part in run:
            if part.tag == f"{W}fldChar":
                self._field = {"begin": "", "separate": self._field}.get(part.get(f"{W}fldCharType", ""))
            elif part.tag == f"{W}instrText":
                self._field = (part.text or "").strip()
            elif part.tag == f"{W}commentReference":
                number = part.get(f"{W}id", "")
                yield Stretch(f"[{int(number) + 1}]", letters, f"#comment {number}")
            elif part.tag == f"{W}drawing":
                self.drawing = part
            else:
                text = _text_of(part)
                field = self._field if self._field in _FIELDS else ""
                if text:
                    yield Stretch(text, letters, link, field or "")


def _text_of(part: _Element) -> str:
    return (part.text or "") if part.tag == f"{W}t" else _SIGNS.get(str(part.tag), "")


class _Lists:
    """Counts the entries of lists."""

    def __init__(self, numbering: _Element, styles: Styles) -> None:
        self._styles = styles
        self._counts: Counter[str] = Counter()
        abstract = {one.get(f"{W}abstractNumId", ""): one for one in numbering.iterfind(f"{W}abstractNum")}
        self._levels: dict[str, _Element] = {}
        for one in numbering.iterfind(f"{W}num"):
            reference = one.find(f"{W}abstractNumId")
            chosen = abstract.get(reference.get(f"{W}val", "")) if reference is not None else None
            level = chosen.find(f"{W}lvl") if chosen is not None else None
            if level is not None:
                self._levels[one.get(f"{W}numId", "")] = level

    def next_number(self, properties: _Element | None, style_id: str, letters: Letters) -> tuple[str, Letters, Said]:
        """Return what stands before the next entry of a paragraph's list, how it looks and where, "" if in none."""
        of_paragraph = properties.find(f"{W}numPr") if properties is not None else None
        chosen = of_paragraph if of_paragraph is not None else self._styles.numbering(style_id)
        reference = chosen.find(f"{W}numId") if chosen is not None else None
        number_id = reference.get(f"{W}val", "") if reference is not None else ""
        level = self._levels.get(number_id)
        if level is None:
            return "", letters, {}
        self._counts[number_id] += 1
        look = replace(letters, **self._styles.said(level.find(f"{W}rPr")))
        return self._words(level, self._counts[number_id]), look, said_of_form(level.find(f"{W}pPr"))

    def _words(self, level: _Element, count: int) -> str:
        pattern, kind = level.find(f"{W}lvlText"), level.find(f"{W}numFmt")
        words = pattern.get(f"{W}val", "") if pattern is not None else ""
        if kind is not None and kind.get(f"{W}val") == "bullet":
            return "•" if not words or ord(words[0]) in _BULLETS else words
        return words.replace("%1", str(count))
