"""Review copies that are damaged, locked, or built to do harm are refused in one sentence."""

import io
import time
import zipfile

import pytest

from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from tests.writeup.review_copies import read, with_parts, written

SENT = written()
DTD = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'


def refused(data: bytes) -> str:
    with pytest.raises((RuleBroken, EnvironmentProblem)) as caught:
        read(data)
    sentence = str(caught.value)
    assert sentence.startswith("copy.docx ")
    assert "\n" not in sentence
    return sentence


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"plain text", b"\xff\xd8\xff"])
def test_that_what_is_no_word_document_is_refused(data: bytes) -> None:
    assert "is no Word document" in refused(data)


def test_that_an_old_or_locked_document_says_what_to_do() -> None:
    assert "save it as .docx" in refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")


def test_that_another_zip_is_told_apart() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("hello.txt", "hello")
    assert "is a zip file but no Word document" in refused(buffer.getvalue())


@pytest.mark.parametrize("cut", [10, 200, 2_000])
def test_that_a_cut_off_document_is_said_to_be_damaged(cut: int) -> None:
    assert "is damaged" in refused(SENT[:-cut])


@pytest.mark.parametrize(
    "part", ["word/document.xml", "docProps/custom.xml", "_rels/.rels", "word/_rels/document.xml.rels"]
)
def test_that_a_document_type_definition_is_refused_wherever_it_stands(part: str) -> None:
    assert "document type definition" in refused(with_parts(SENT, {part: DTD}))
    assert "document type definition" in refused(with_parts(SENT, {part: DTD.decode().encode("utf-16")}))


@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml", "docProps/custom.xml"])
def test_that_a_part_that_is_not_xml_is_said_to_be_damaged(part: str) -> None:
    assert "is damaged" in refused(with_parts(SENT, {part: b"<w:document"}))


def test_that_a_document_without_its_main_part_is_refused() -> None:
    assert "is no Word document" in refused(with_parts(SENT, {"word/document.xml": None}))


def test_that_a_bomb_is_not_unpacked() -> None:
    assert "hundred times its size" in refused(with_parts(SENT, {"word/media/a.png": b"0" * 20_000_000}))
    assert "its text unpacks to more than" in refused(with_parts(SENT, {"word/b.xml": b" " * 48_000_001}))


def test_that_too_many_elements_are_refused_before_they_are_parsed() -> None:
    assert "too many elements" in refused(
        with_parts(SENT, dict.fromkeys(("word/b.xml", "word/c.xml"), b"<a/>" * 500_001))
    )


def test_that_elements_nested_too_deep_are_refused() -> None:
    deep = b'<w:document xmlns:w="urn:x"><w:body>%s%s</w:body></w:document>' % (b"<w:p>" * 200, b"</w:p>" * 200)
    assert "nested too deep" in refused(with_parts(SENT, {"word/document.xml": deep}))


def test_that_two_parts_of_one_name_are_refused() -> None:
    buffer = io.BytesIO(SENT)
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr("WORD/document.xml", "<x/>")
    assert "two parts of the same name" in refused(buffer.getvalue())


def _document(body: str) -> bytes:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return with_parts(SENT, {"word/document.xml": f'<w:d xmlns:w="{space}"><w:body>{body}</w:body></w:d>'.encode()})


_MANY = 20_000
_STARTS = "".join(f'<w:bookmarkStart w:id="{n}" w:name="fc_C{n}_because"/>' for n in range(_MANY))
_ENDS = "".join(f'<w:bookmarkEnd w:id="{n}"/>' for n in range(_MANY))
_FIELD = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
_AGAIN = _STARTS.replace('w:id="', 'w:id="x'), _ENDS.replace('w:id="', 'w:id="x')


@pytest.mark.parametrize(
    "body",
    [
        f"<w:p>{_STARTS}</w:p>{'<w:p/>' * _MANY}<w:p>{_ENDS}</w:p>",
        f"<w:p>{_STARTS}{_ENDS}</w:p>{'<w:p/>' * _MANY}<w:p>{_AGAIN[0]}{_AGAIN[1]}</w:p>",
        f"<w:p>{_FIELD * _MANY}</w:p>{'<w:p/>' * _MANY}",
        "".join(f'<w:moveFromRangeStart w:id="{n}" w:name="m{n}"/>' for n in range(_MANY)) + "<w:p/>" * _MANY,
    ],
    ids=["all round everything", "each twice", "fields never closed", "moves never ended"],
)
def test_that_marks_without_end_cost_no_more_than_their_number(body: str) -> None:
    began = time.process_time()
    read(_document(body))
    assert time.process_time() - began < 5
