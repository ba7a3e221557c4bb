"""Reads a .docx back: its parts, its XML, and its text in the order of the page."""

import io
import re
import zipfile

from docx import Document
from docx.document import Document as WordDocument
from docx.table import Table
from docx.text.paragraph import Paragraph
from lxml import etree
from lxml.etree import _Element

MAIN = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NAMESPACES = {"w": MAIN[1:-1]}


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def xml_of(data: bytes, part: str = "word/document.xml") -> _Element:
    return etree.fromstring(parts_of(data)[part])


def opened(data: bytes) -> WordDocument:
    return Document(io.BytesIO(data))


def texts_of(data: bytes) -> list[str]:
    """Every paragraph's text, tables included, in document order; without the marks that only keep a direction."""
    texts = []
    for block in opened(data).iter_inner_content():
        texts += _said(block) if isinstance(block, Paragraph) else _cells(block)
    return [re.sub("[\u200e\u200f]", "", text) for text in texts]


def _said(paragraph: Paragraph) -> list[str]:
    """A paragraph's text; of a card, which is one paragraph, the label, the quote and each line below it."""
    names = [run.style.name for run in paragraph.runs]
    if "FC Claim" not in names or names[0] != "FC Label":
        return [paragraph.text]
    label = paragraph.runs[0].text
    quote = "".join(run.text for run, name in zip(paragraph.runs, names, strict=True) if name == "FC Claim")
    below = paragraph.text[len(label) + len(quote) :].removeprefix("\n")
    return [label, quote.removeprefix("\n"), *(below.split("\n") if below else ())]


def _cells(table: Table) -> list[str]:
    return [paragraph.text for row in table.rows for cell in row.cells for paragraph in cell.paragraphs]


def nodes(element: _Element, path: str) -> list[_Element]:
    """The elements an XPath with the prefix w finds."""
    found = element.xpath(path, namespaces=NAMESPACES)
    assert isinstance(found, list)
    return [one for one in found if isinstance(one, etree._Element)]


def values(element: _Element, path: str) -> list[str]:
    """The w:val (or other) attributes an XPath with the prefix w finds."""
    found = element.xpath(path, namespaces=NAMESPACES)
    assert isinstance(found, list)
    return [str(value) for value in found]
