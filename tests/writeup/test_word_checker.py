"""The checker of Word files itself: it is silent about good files, and names each fault that is put into one."""

import io
import re
import warnings
import zipfile
from collections.abc import Callable

import pytest

from fcdesk.writeup.word import write_dossier
from tests.writeup.full_case import dossier_of, full_case
from tests.writeup.reading import parts_of
from tests.writeup.word_checker import Rule, problems

Parts = dict[str, bytes]
Plant = Callable[[Parts], None]

DOCUMENT, STYLES, COMMENTS = "word/document.xml", "word/styles.xml", "word/comments.xml"
RELATIONS, TYPES, CORE = "word/_rels/document.xml.rels", "[Content_Types].xml", "docProps/core.xml"
SETTINGS, NUMBERING, FOOTER = "word/settings.xml", "word/numbering.xml", "word/footer1.xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PICTURE = (
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<wp:extent cx="9525" cy="9525"/><wp:docPr id="1" name="Picture 1" descr="Placeholder picture"/>'
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData '
    'uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="x"/>'
    '<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="picture1"/></pic:blipFill><pic:spPr/></pic:pic>'
    "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
)
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8ffff3f0005fe02fe"
    "0def46b80000000049454e44ae426082"
)


def good() -> Parts:
    """A dossier with comments, tables, links and fields, and with a picture put into it."""
    parts = parts_of(write_dossier(dossier_of(full_case())))
    parts["word/media/picture1.png"] = PNG
    swap(DOCUMENT, "<w:sectPr", f"{PICTURE}<w:sectPr")(parts)
    relation = f'<Relationship Id="picture1" Type="{OFFICE}/image" Target="media/picture1.png"/>'
    swap(RELATIONS, "</Relationships>", f"{relation}</Relationships>")(parts)
    swap(TYPES, "<Override", '<Default Extension="png" ContentType="image/png"/><Override')(parts)
    return parts


def swap(part: str, pattern: str, by: str, times: int = 1) -> Plant:
    """Put something else in the place of what a pattern finds first (`times` 0: everywhere)."""

    def plant(parts: Parts) -> None:
        parts[part], found = re.subn(pattern.encode(), by.encode(), parts[part], count=times)
        assert found, f"{part} has no {pattern}"

    return plant


def drop(part: str) -> Plant:
    def plant(parts: Parts) -> None:
        del parts[part]

    return plant


def add(part: str, data: bytes = b"<x/>") -> Plant:
    def plant(parts: Parts) -> None:
        parts[part] = data

    return plant


def at_the_end(tag: str) -> Plant:
    """Put an element before the section properties, at the end of the body."""
    return swap(DOCUMENT, "<w:sectPr", f"{tag}<w:sectPr")


def macro(parts: Parts) -> None:
    relation("vbaProject", "vbaProject.bin")(parts)
    add("word/vbaProject.bin")(parts)
    swap(TYPES, "(?=</Types>)", '<Default Extension="bin" ContentType="application/x"/>')(parts)


def relation(kind: str, target: str, mode: str = "", name: str = "planted") -> Plant:
    one = f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{target}"{mode}/></Relationships>'
    return swap(RELATIONS, "</Relationships>", one)


OUT = ' TargetMode="External"'
LINK = '<w:p><w:hyperlink r:id="link1"><w:r><w:t>{}</w:t></w:r></w:hyperlink></w:p>'
PROPERTIES = '<w:p><w:pPr><w:pStyle w:val="FCTable"/>{}</w:pPr><w:r><w:rPr>{}</w:rPr><w:t>x</w:t></w:r></w:p>'
TABLE = (
    "<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p>"
    "</w:tc></w:tr></w:tbl>"
)
OVERRIDE = '<Override PartName="/word/gone.xml" ContentType="text/xml"/>'
BOOKMARK = '<w:bookmarkStart w:id="900" w:name="{}"/><w:bookmarkEnd w:id="900"/>'
COMMENT = '<w:comment w:id="{}" w:author="x"><w:p/></w:comment>'

PLANTED: list[tuple[Rule, str, Plant]] = [
    (Rule.DANGLING_RELATION, "to a part that is not there", relation("footnotes", "footnotes.xml")),
    (Rule.DANGLING_ID, "of a link", swap(DOCUMENT, 'r:id="link1"', 'r:id="link99"')),
    (Rule.DANGLING_ID, "of a picture", swap(DOCUMENT, 'r:embed="picture1"', 'r:embed="picture9"')),
    (Rule.DOUBLED_BOOKMARK_ID, "", swap(DOCUMENT, '(bookmarkStart w:id=)"2"(.*?bookmarkEnd w:id=)"2"', r'\1"1"\2"1"')),
    (Rule.DOUBLED_BOOKMARK_NAME, "", at_the_end(BOOKMARK.format("source_1"))),
    (Rule.BAD_BOOKMARK_NAME, "", at_the_end(BOOKMARK.format("a b"))),
    (Rule.UNCLOSED_BOOKMARK, "without its end", swap(DOCUMENT, '<w:bookmarkEnd w:id="1"/>', "")),
    (Rule.UNCLOSED_BOOKMARK, "without its start", at_the_end('<w:bookmarkEnd w:id="900"/>')),
    (Rule.MISSING_IMAGE, "", drop("word/media/picture1.png")),
    (Rule.MISSING_TYPE, "", swap(TYPES, '<Default Extension="png"[^>]*>', "")),
    (Rule.DOUBLED_TYPE, "", swap(TYPES, '<Default Extension="png"[^>]*>', r"\g<0>\g<0>")),
    (Rule.TYPE_WITHOUT_PART, "", swap(TYPES, "(?=</Types>)", OVERRIDE)),
    (Rule.WRONG_TYPE, "", swap(TYPES, "wordprocessingml.styles", "wordprocessingml.stylez")),
    (Rule.WRONG_ORDER, "of a paragraph's properties", at_the_end(PROPERTIES.format("<w:jc/><w:keepNext/>", ""))),
    (Rule.WRONG_ORDER, "of a run's properties", at_the_end(PROPERTIES.format("", "<w:rtl/><w:b/>"))),
    (Rule.WRONG_ORDER, "of a cell's properties", swap(DOCUMENT, "<w:tcPr>(?=<w:tcW)", r'\g<0><w:shd w:val="clear"/>')),
    (Rule.WRONG_ORDER, "of a section's properties", swap(DOCUMENT, "(?=</w:sectPr>)", "<w:type/>")),
    (Rule.WRONG_ORDER, "of a paragraph", at_the_end("<w:p><w:r><w:t>x</w:t></w:r><w:pPr/></w:p>")),
    (Rule.WRONG_ORDER, "of the settings", swap(SETTINGS, "</w:settings>", "<w:rsids/></w:settings>")),
    (Rule.DOUBLED_PROPERTY, "", at_the_end(PROPERTIES.format("", "<w:b/><w:b/>"))),
    (Rule.MISPLACED, "in the body", at_the_end("<w:r><w:t>x</w:t></w:r>")),
    (Rule.MISPLACED, "in a run's properties", at_the_end(PROPERTIES.format("", "<w:keepNext/>"))),
    (Rule.NOT_WELL_FORMED, "by a control character", swap(DOCUMENT, "<w:t>", "<w:t>\x0b")),
    (Rule.NOT_WELL_FORMED, "by an end that is missing", swap(FOOTER, "</w:ftr>", "")),
    (Rule.NOT_WELL_FORMED, "by a document type", swap(SETTINGS, "<w:settings", "<!DOCTYPE x []><w:settings")),
    (Rule.UNDECLARED_PREFIX, "", swap(SETTINGS, "<w:settings ", '<w:settings mc:Ignorable="w99" ')),
    (Rule.UNKNOWN_STYLE, "of a paragraph", swap(DOCUMENT, 'w:pStyle w:val="FCTable"', 'w:pStyle w:val="Gone"')),
    (Rule.UNKNOWN_STYLE, "in the footer", swap(FOOTER, 'w:pStyle w:val="[^"]*"', 'w:pStyle w:val="Gone"')),
    (Rule.OTHER_STYLE, "", swap(DOCUMENT, 'w:pStyle w:val="FCTable"', 'w:pStyle w:val="FCMeta"')),
    (Rule.DOUBLED_STYLE, "by its name", swap(STYLES, 'w:name w:val="FC Meta"', 'w:name w:val="FC NOTE"')),
    (Rule.STYLE_WITHOUT_BASE, "", swap(STYLES, 'w:basedOn w:val="Normal"', 'w:basedOn w:val="Gone"')),
    (Rule.STYLE_WITHOUT_BASE, "because it is its own", swap(STYLES, '(Id="FCNote".*?On w:val=)"[^"]*"', r'\1"FCNote"')),
    (Rule.UNDEFINED_LIST, "in the text", at_the_end(PROPERTIES.format('<w:numPr><w:numId w:val="99"/></w:numPr>', ""))),
    (Rule.UNDEFINED_LIST, "in the lists", swap(NUMBERING, '(<w:abstractNumId w:val=)"[^"]*"', r'\1"99"')),
    (Rule.UNCLOSED_FIELD, "", swap(FOOTER, '<w:r><w:fldChar w:fldCharType="end"/></w:r>', "")),
    (Rule.UNCLOSED_FIELD, "that never began", swap(FOOTER, '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', "")),
    (Rule.DEAD_ANCHOR, "", swap(DOCUMENT, 'w:anchor="[^"]*"', 'w:anchor="gone"')),
    (Rule.EMPTY_TITLE, "", swap(CORE, "<dc:title>.*?</dc:title>", "<dc:title> </dc:title>")),
    (Rule.EMPTY_TITLE, "that is not there at all", swap(CORE, "<dc:title>.*?</dc:title>", "")),
    (Rule.BAD_DATE, "of the document", swap(CORE, ">2026-11-22T10:00:00Z<", ">yesterday<")),
    (Rule.BAD_DATE, "of a comment", swap(COMMENTS, 'w:date="[^"]*"', 'w:date="yesterday"')),
    (Rule.MISSING_ALT, "", swap(DOCUMENT, ' descr="Placeholder picture"', "")),
    (Rule.MISSING_ALT, "but a file name", swap(DOCUMENT, "Placeholder picture", "IMG_0001.JPG")),
    (Rule.DOUBLED_DRAWING, "", swap(DOCUMENT, "<wp:docPr [^>]*>", r"\g<0>\g<0>")),
    (Rule.TABLE_WITHOUT_HEADER, "", swap(DOCUMENT, "<w:tblHeader/>", "")),
    (Rule.TABLE_WITHOUT_HEADER, "that is switched off", swap(DOCUMENT, "<w:tblHeader/>", '<w:tblHeader w:val="0"/>')),
    (Rule.WRONG_CELLS, "", swap(DOCUMENT, "(?=</w:tblGrid>)", "<w:gridCol/>")),
    (Rule.EMPTY_CELL, "", swap(DOCUMENT, "<w:t>Claims listed</w:t>", "<w:t> </w:t>")),
    (Rule.CELL_WITHOUT_END, "", swap(DOCUMENT, "(?=</w:tc>)", BOOKMARK.format("late"))),
    (Rule.MERGED_CELLS, "", swap(DOCUMENT, "(?=</w:tcPr>)", '<w:gridSpan w:val="1"/>')),
    (Rule.SKIPPED_HEADING, "", swap(DOCUMENT, '"Heading1"', '"Heading3"')),
    (Rule.EMPTY_HEADING, "", at_the_end('<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:p>')),
    (Rule.NO_HEADING, "", swap(DOCUMENT, '"Heading[1-9]"', '"FCNote"', times=0)),
    (Rule.BARE_LINK, "", at_the_end(LINK.format("https://example.org/placeholder"))),
    (Rule.BARE_LINK, "that says nothing", at_the_end(LINK.format("Click here"))),
    (Rule.EMPTY_LINK, "", at_the_end(LINK.format(" "))),
    (Rule.MISSING_LANGUAGE, "", swap(STYLES, "(<w:docDefaults>.*?)<w:lang [^>]*/>", r"\1")),
    (Rule.BAD_LANGUAGE, "", at_the_end(PROPERTIES.format("", '<w:lang w:val="none at all"/>'))),
    (Rule.RANGE_WITHOUT_COMMENT, "", swap(COMMENTS, '(?s)<w:comment w:id="0".*?</w:comment>', "")),
    (Rule.COMMENT_WITHOUT_PLACE, "", swap(COMMENTS, "(?=</w:comments>)", COMMENT.format(900))),
    (Rule.UNCLOSED_COMMENT, "without its end", swap(DOCUMENT, '<w:commentRangeEnd w:id="0"/>', "")),
    (Rule.UNCLOSED_COMMENT, "without its start", swap(DOCUMENT, '<w:commentRangeStart w:id="0"/>', "")),
    (Rule.DOUBLED_COMMENT, "", swap(COMMENTS, "(?=</w:comments>)", COMMENT.format(0))),
    (Rule.UNREACHED_PART, "", add("word/left_behind.xml")),
    (Rule.DOUBLED_RELATION, "", relation("hyperlink", "https://example.org/", OUT, "link1")),
    (Rule.REMOTE_CONTENT, "a picture", relation("image", "https://example.org/x.png", OUT)),
    (Rule.REMOTE_CONTENT, "a template", relation("attachedTemplate", "https://example.org/x.dotm", OUT)),
    (Rule.FORBIDDEN_ADDRESS, "a script", relation("hyperlink", "javascript:alert(1)", OUT)),
    (Rule.FORBIDDEN_ADDRESS, "a file", relation("hyperlink", "file:///etc/passwd", OUT)),
    (Rule.MALFORMED_ADDRESS, "with a blank", relation("hyperlink", "https://example.org/a b", OUT)),
    (Rule.MALFORMED_ADDRESS, "with a broken escape", relation("hyperlink", "https://example.org/%zz", OUT)),
    (Rule.MALFORMED_ADDRESS, "with a port that is none", relation("hyperlink", "https://example.org:99999/", OUT)),
    (Rule.ACTIVE_CONTENT, "", macro),
    (Rule.PROTECTED, "", swap(SETTINGS, "(?=<w:defaultTabStop)", "<w:documentProtection/>")),
    (Rule.ASKS_ON_OPENING, "", swap(SETTINGS, "(?=<w:compat>)", "<w:updateFields/>")),
    (Rule.NESTED_TABLE, "", swap(DOCUMENT, "(?<=</w:p>)(?=</w:tc>)", f"{TABLE}<w:p/>")),
]  # fmt: skip


def zipped(parts: Parts) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return written.getvalue()


def test_that_a_good_file_has_no_problem() -> None:
    assert problems(zipped(good())) == []


@pytest.mark.parametrize(
    ("rule", "plant"), [(rule, plant) for rule, _, plant in PLANTED], ids=[f"{rule} {how}" for rule, how, _ in PLANTED]
)
def test_that_a_planted_fault_is_reported_as_what_it_is_and_nothing_else_is(rule: Rule, plant: Plant) -> None:
    parts = good()
    plant(parts)
    assert {problem.rule for problem in problems(zipped(parts))} == {rule}


def test_that_every_rule_has_a_fault_that_shows_it() -> None:
    elsewhere = {Rule.DOUBLED_PART, Rule.NO_PACKAGE}
    assert {rule for rule, _, _ in PLANTED} | elsewhere == set(Rule)


@pytest.mark.parametrize("name", [DOCUMENT, DOCUMENT.upper()])
def test_that_a_doubled_part_is_reported(name: str) -> None:
    written = io.BytesIO(zipped(good()))
    with zipfile.ZipFile(written, "a") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Python warns of what is done here on purpose
        archive.writestr(name, good()[DOCUMENT])
    assert Rule.DOUBLED_PART in {problem.rule for problem in problems(written.getvalue())}


@pytest.mark.parametrize("data", [b"", b"words", zipped({"a.xml": b"<a/>"}), zipped(good())[:-200]])
def test_that_what_is_no_word_file_is_said_to_be_none(data: bytes) -> None:
    assert {problem.rule for problem in problems(data)} == {Rule.NO_PACKAGE}
