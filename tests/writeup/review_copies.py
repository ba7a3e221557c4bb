"""Review copies for tests: written from the sample case, edited as Word and others would, and read back."""

import io
import zipfile
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import replace

from lxml import etree
from lxml.etree import SubElement, _Element

from fcdesk.cases.model import Case
from fcdesk.cases.reporting import Prose, Report
from fcdesk.writeup.review.copy import Returned, read_review_copy
from fcdesk.writeup.review.fields import FieldName, marks_for
from fcdesk.writeup.word import write_review
from tests.writeup.reading import MAIN, parts_of
from tests.writeup.samples import outline_of, sample_case

HEADLINE, IN_SHORT = FieldName(Prose.HEADLINE), FieldName(Prose.IN_SHORT)
STANDFIRST, METHOD = FieldName(Prose.STANDFIRST), FieldName(Prose.METHOD)
STATEMENT, BECAUSE, UNKNOWN = (FieldName(prose, 1) for prose in (Prose.STATEMENT, Prose.BECAUSE, Prose.UNKNOWN))
EMPTY = FieldName(Prose.UNKNOWN, 2)
REPORT = Report(
    headline="Placeholder headline: what was found",
    standfirst="Placeholder standfirst, one sentence.",
    in_short=("Placeholder point one.", "Placeholder point two – “in quotes”.", "نقطة ثالثة للتجربة 62"),
    method="Placeholder method, first paragraph.\nSecond paragraph\twith a tab, 62\u00a0troops, co\u00adoperation.",
)
Texts = dict[FieldName, str]


def review_case() -> Case:
    case = sample_case()
    return replace(case, details=replace(case.details, report=REPORT))


def written(case: Case | None = None, language: str = "en") -> bytes:
    case = case or review_case()
    return write_review(outline_of(case, language), marks_for(case, "export-1"))


def texts(case: Case | None = None) -> Texts:
    """What a copy of the case should say, text by text."""
    return dict(marks_for(case or review_case(), "export-1").texts)


def read(data: bytes) -> Returned:
    return read_review_copy(data, "copy.docx")


def read_texts(data: bytes) -> Texts:
    return {name: one.text for name, one in read(data).fields.items()}


def edited(data: bytes, change: Callable[[_Element], None], part: str = "word/document.xml") -> bytes:
    """The document with one part changed in place."""
    tree = etree.fromstring(parts_of(data)[part])
    change(tree)
    return with_parts(data, {part: etree.tostring(tree, encoding="UTF-8", standalone=True)})


def with_parts(data: bytes, changed: Mapping[str, bytes | None]) -> bytes:
    """The document with these parts in place of those of the name; None takes one out."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (parts_of(data) | dict(changed)).items():
            if content is not None:
                archive.writestr(name, content)
    return buffer.getvalue()


def w(name: str) -> str:
    return f"{MAIN}{name}"


def bookmark(tree: _Element, name: FieldName | str, end: bool = False) -> _Element:
    """The start or end of a bookmark."""
    named = name if isinstance(name, str) else name.bookmark
    start = next(each for each in tree.iter(w("bookmarkStart")) if each.get(w("name")) == named)
    if not end:
        return start
    return next(each for each in tree.iter(w("bookmarkEnd")) if each.get(w("id")) == start.get(w("id")))


def paragraphs(tree: _Element, name: FieldName) -> list[_Element]:
    """The paragraphs from a bookmark's start to its end."""
    first, last = (_paragraph_of(bookmark(tree, name, end)) for end in (False, True))
    found = [first]
    while found[-1] is not last:
        following = found[-1].getnext()
        assert following is not None
        found.append(following)
    return found


def _paragraph_of(element: _Element) -> _Element:
    return next(element.iterancestors(w("p")))


def runs(paragraph: _Element) -> list[_Element]:
    return paragraph.findall(w("r"))


def run_of(text: str, tag: str = "t") -> _Element:
    run = etree.Element(w("r"))
    held = SubElement(run, w(tag))
    held.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    held.text = text
    return run


def change_of(kind: str, *content: _Element, number: int = 900) -> _Element:
    """A tracked change round its content: ins, del, moveFrom or moveTo."""
    change = etree.Element(w(kind))
    change.set(w("id"), str(number))
    change.set(w("author"), "Placeholder reviewer")
    change.set(w("date"), "2026-11-23T09:00:00Z")
    change.extend(content)
    return change


def deleted(run: _Element) -> _Element:
    """The same run as Word writes it in a deletion."""
    copy = deepcopy(run)
    for text in copy.iter(w("t")):
        text.tag = w("delText")
    return copy


def mark_end(paragraph: _Element, kind: str) -> None:
    """Say that a paragraph's end was inserted or deleted."""
    properties = paragraph.find(w("pPr"))
    assert properties is not None
    change = change_of(kind)
    SubElement(properties, w("rPr")).append(change)


def after_with(paragraph: _Element, text: str) -> _Element:
    """A paragraph in the same style behind another, as Enter makes it."""
    new = etree.Element(w("p"))
    properties = paragraph.find(w("pPr"))
    assert properties is not None
    new.append(deepcopy(properties))
    new.append(run_of(text))
    paragraph.addnext(new)
    return new


def move_first_section(tree: _Element) -> None:
    """Move claim 1 behind everything as Word tracks it: the bookmarks stay where the text was."""
    body = tree.find(w("body"))
    assert body is not None
    heading = next(bookmark(tree, "claim_1").iterancestors(w("p")))
    section, each = [heading], heading.getnext()
    while each is not None and not any(mark.get(w("name")) == "claim_2" for mark in each.iter(w("bookmarkStart"))):
        section.append(each)
        each = each.getnext()
    assert each is not None
    copies = [deepcopy(part) for part in section]
    for kind, parts, behind in (("moveFrom", section, each), ("moveTo", copies, body[-1])):
        start, end = etree.Element(w(f"{kind}RangeStart")), etree.Element(w(f"{kind}RangeEnd"))
        for mark in (start, end):
            mark.set(w("id"), "8001" if kind == "moveFrom" else "8002")
        start.set(w("name"), "move1")
        for part in parts:
            for run in list(part.iter(w("r"))):
                holder = run.getparent()
                assert holder is not None
                holder.replace(run, change_of(kind, deepcopy(run)))
            mark_end(part, kind)
        behind.addprevious(start)
        for part in parts:
            behind.addprevious(part)
        behind.addprevious(end)
    for copy in copies:
        for mark in [*copy.iter(w("bookmarkStart")), *copy.iter(w("bookmarkEnd"))]:
            mark.getparent().remove(mark)  # type: ignore[union-attr]  # it is in a tree
