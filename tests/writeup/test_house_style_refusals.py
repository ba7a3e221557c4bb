"""Which documents are refused as house style, and that the sentence says which file, why, and what to do."""

import io
import re
import time
import zipfile
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fcdesk.cases.problems import RuleBroken
from fcdesk.writeup.house_style import read_donor
from fcdesk.writeup.word import write_word
from tests.writeup.house_styles import (
    DAILY,
    DOCUMENT,
    HOUSES,
    MAGAZINE,
    House,
    complex_field,
    house,
    package,
    paragraph,
    picture,
    section,
    zipped,
)
from tests.writeup.reading import parts_of, values, xml_of
from tests.writeup.samples import outline_of, sample_case

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"
RELATIONS = "word/_rels/document.xml.rels"


def reason(data: bytes, name: str = "house.docx") -> str:
    """Why a file is refused; the sentence names the file and ends with what to do."""
    with pytest.raises(RuleBroken) as caught:
        read_donor(data, name)
    sentence = str(caught.value)
    assert sentence.startswith(f"{name} was not taken as house style because ")
    assert re.search(r"; [a-z].*\.$", sentence)
    assert "\n" not in sentence
    return sentence


def with_members(members: Mapping[str, bytes], name: str = "daily.docx") -> bytes:
    return zipped({**parts_of(house(name)), **members})


def with_relation(kind: str, target: str, *, external: bool = False, part: str = RELATIONS) -> bytes:
    mode = ' TargetMode="External"' if external else ""
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    added = f'<Relationship Id="rBad" Type="{base}/{kind}" Target="{target}"{mode}/></Relationships>'
    relations = parts_of(house("daily.docx"))[part].replace(b"</Relationships>", added.encode())
    return with_members({part: relations, "word/bad.bin": b"x"})


def with_header(inner: str, base: House = DAILY) -> bytes:
    return package(replace(base, parts={**base.parts, "header1": inner}))


# --- no Word document ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "no Word document"),
        (b"{\\rtf1 placeholder}", "no Word document"),
        (OLE + b"\0" * 2_000, "protected by a password or in the format of Word 2003"),
        (zipped({"mimetype": b"application/vnd.oasis.opendocument.text"}), "no Word document"),
        (b"PK\x03\x04" + b"\0" * 100, "cannot be unpacked"),
        (house("daily.docx")[:-40], "cannot be unpacked"),
        (b"PK" * 21_000_000, "larger than 40 MB"),
    ],
    ids=["empty", "rtf", "encrypted", "odt", "noise", "cut", "large"],
)
def test_that_what_is_no_word_document_is_refused(data: bytes, why: str) -> None:
    assert why in reason(data)


def test_that_another_office_file_is_refused() -> None:
    sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    assert "no Word document" in reason(package(replace(DAILY, main_type=sheet)))


def test_that_the_strict_dialect_is_named() -> None:
    strict = parts_of(house("daily.docx"))["word/document.xml"].replace(
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    assert '"Strict Open XML"' in reason(with_members({"word/document.xml": strict}))


def test_that_a_document_without_styles_is_refused() -> None:
    assert "it has no styles" in reason(package(replace(DAILY, parts={}, part_relations={}, section="<w:sectPr/>")))


# --- what runs ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["house.docm", "HOUSE.DOTM"])
def test_that_names_of_macro_files_are_refused_whatever_is_in_them(name: str) -> None:
    assert "macros" in reason(house("daily.docx"), name)


def test_that_macros_are_found_whatever_the_file_is_called() -> None:
    assert "macros" in reason(package(replace(DAILY, main_type=MACROS)))
    assert "macros" in reason(with_members({"word/vbaProject.bin": OLE}))
    assert "macros" in reason(with_relation("vbaProject", "bad.bin"))
    disguised = replace(DAILY, types={"/word/bad.bin": "application/vnd.ms-office.vbaProject"})
    assert "macros" in reason(package(disguised))


@pytest.mark.parametrize(
    ("kind", "why"),
    [
        ("oleObject", "an embedded object"),
        ("package", "an embedded file"),
        ("control", "an ActiveX control"),
        ("aFChunk", "another document inside it"),
        ("subDocument", "partial documents"),
        ("mailMergeSource", "a mail merge"),
    ],
)
def test_that_what_is_embedded_is_refused_and_named(kind: str, why: str) -> None:
    assert why in reason(with_relation(kind, "bad.bin"))
    assert why in reason(with_relation(kind, "http://example.org/x", external=True))


def test_that_embedded_files_are_refused_even_where_nothing_refers_to_them() -> None:
    assert "an embedded file" in reason(with_members({"word/embeddings/sheet1.xlsx": b"PK"}))
    assert "ActiveX" in reason(with_members({"word/activeX/activeX1.xml": b"<x/>"}))


@pytest.mark.parametrize(
    "target",
    [
        "http://example.org/t.dotm", "https://example.org/t.dotx", "file:///\\\\server\\share\\t.dotx",
        "//server/t.dotx", "\\\\server\\share\\t.dotx", "file://server/share/t.dotx", "ftp://example.org/t.dotx",
        "%5C%5Cserver%5Ct.dotx",
    ],
)  # fmt: skip
def test_that_a_template_on_another_computer_is_refused(target: str) -> None:
    changed = replace(
        DAILY, part_relations={**DAILY.part_relations, "settings": {"rId1": ("attachedTemplate", f"!{target}")}}
    )
    assert "loads its template from another computer" in reason(package(changed))


@pytest.mark.parametrize("target", ["file:///C:\\Users\\x\\t.dotx", "C:/t.dotx", "t.dotx", "file:///Users/x/t.dotx"])
def test_that_a_template_on_somebodys_own_computer_is_left_behind(target: str) -> None:
    changed = replace(
        DAILY, part_relations={**DAILY.part_relations, "settings": {"rId1": ("attachedTemplate", f"!{target}")}}
    )
    data = write_word(outline_of(sample_case()), house=read_donor(package(changed), "house.docx"))
    assert b"attachedTemplate" not in b"".join(parts_of(data).values())


@pytest.mark.parametrize("kind", ["image", "styles", "header", "theme", "font"])
def test_that_anything_else_from_outside_is_refused(kind: str) -> None:
    assert "from outside" in reason(with_relation(kind, "https://example.org/x", external=True))


VML = '<v:shape xmlns:v="urn:schemas-microsoft-com:vml">'
FIELDS = ("DDE", "DDEAUTO", "INCLUDETEXT", "INCLUDEPICTURE", "LINK", "DATABASE", "MACROBUTTON", "IMPORT", "AUTOTEXT")


@pytest.mark.parametrize("field", FIELDS)
def test_that_fields_that_load_or_run_are_refused_in_every_way_to_write_them(field: str) -> None:
    simple = f'<w:p><w:fldSimple w:instr=" {field.lower()} x "><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>'
    split = complex_field("@").replace(
        "> @ </w:instrText>", f">{field[:2]}</w:instrText></w:r><w:r><w:instrText>{field[2:]} c:\\x</w:instrText>"
    )
    nested = complex_field(f"IF 1 = 1 {'@'}").replace(
        "@", "x</w:instrText></w:r>" + complex_field(field) + "<w:r><w:instrText>"
    )
    in_result = complex_field("PAGE", f"1</w:t></w:r>{complex_field(field)}<w:r><w:t>")
    for header in (
        simple,
        f"<w:p>{complex_field(field)}</w:p>",
        *(f"<w:p>{one}</w:p>" for one in (split, nested, in_result)),
    ):
        assert f"a field {field}" in reason(with_header(header)), header


def test_that_a_field_put_together_of_others_does_not_stay() -> None:
    outer = complex_field("@", "boom").replace(
        "> @ <", "></w:instrText></w:r>" + complex_field("QUOTE 68 68 69") + "<w:r><w:instrText><"
    )
    donor = read_donor(with_header(f"<w:p>{outer}<w:r><w:t>Placeholder</w:t></w:r></w:p>"), "house.docx")
    header = next(head for head in donor.heads if head.place == "header")
    assert (header.says, header.dropped_fields) == ("Placeholder", ("without a name",))
    assert b"instrText" not in header.xml


@pytest.mark.parametrize(
    ("inner", "why"),
    [
        ("<w:p><w:r><w:object/></w:r></w:p>", "an embedded object"),
        ("<w:p><w:r><w:pict><w:control/></w:pict></w:r></w:p>", "an ActiveX control"),
        ('<w:altChunk r:id="rId9"/>', "another document inside it"),
        (
            f'<w:p><w:r><w:pict>{VML}<v:imagedata src="http://example.org/x.png"/></v:shape></w:pict></w:r></w:p>',
            "loads a picture from outside",
        ),
        (f"<w:p>{picture('rMissing')}</w:p>", "which is missing"),
    ],
    ids=["object", "control", "chunk", "vml", "relation"],
)
def test_that_headers_that_hold_more_than_words_and_pictures_are_refused(inner: str, why: str) -> None:
    assert why in reason(with_header(inner))


def test_that_pictures_in_formats_that_can_hold_programs_are_refused() -> None:
    for content in (
        b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
        b"\xd7\xcd\xc6\x9a" + b"\0" * 40,
        b"MZ",
    ):
        changed = replace(MAGAZINE, files={"word/media/logo.png": content})
        assert "can hold more than a picture" in reason(package(changed))


def test_that_links_on_pictures_and_to_odd_places_are_taken_off() -> None:
    linked = picture("rId1").replace("/><a:graphic>", '><a:hlinkClick r:id="rId2"/></wp:docPr><a:graphic>', 1)
    text = '<w:hyperlink r:id="rId3"><w:r><w:t>Placeholder</w:t></w:r></w:hyperlink>'
    relations = {
        "rId1": ("image", "media/logo.png"), "rId2": ("hyperlink", "!file:///x"),
        "rId3": ("hyperlink", "!javascript:x"),
    }  # fmt: skip
    base = replace(MAGAZINE, part_relations={**MAGAZINE.part_relations, "header1": relations})
    donor = read_donor(with_header(f"<w:p>{linked}{text}</w:p>", base), "house.docx")
    header = donor.heads[0]
    assert [link.is_external for link in header.links] == [False]
    assert header.says == "Placeholder"
    assert b"hyperlink" not in header.xml
    assert b"hlinkClick" not in header.xml


# --- damaged or hostile ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "part", ["word/styles.xml", "word/document.xml", "word/header1.xml", "word/_rels/document.xml.rels"]
)
def test_that_a_document_type_definition_is_refused_in_every_part(part: str) -> None:
    lol = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    content = parts_of(house("daily.docx"))[part]
    bad = content.replace(b"?>\n", b"?>\n" + lol, 1)
    assert "document type definition" in reason(with_members({part: bad}))
    assert "document type definition" in reason(with_members({part: bad.decode().encode("utf-16")}))


def test_that_broken_relations_and_parts_are_named() -> None:
    parts = parts_of(house("daily.docx"))
    for missing in ("word/styles.xml", "word/header1.xml", "word/numbering.xml", "customXml/item1.xml"):
        assert f"refers to {missing.lower()}, which is missing" in reason(
            zipped({name: data for name, data in parts.items() if name != missing})
        )
    for part in ("word/styles.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"):
        assert f"its part {part.lower()} is not well formed" in reason(with_members({part: parts[part][:-20]}))


def test_that_a_part_that_unpacks_to_a_hundred_times_its_size_is_refused() -> None:
    assert "a hundred times its size" in reason(with_members({"word/media/x.png": b"\0" * 30_000_000}))


def test_that_many_parts_same_names_and_names_that_lead_out_are_refused() -> None:
    assert "parts" in reason(with_members({f"x/{number}": b"" for number in range(3_001)}))
    assert "leads out of the file" in reason(with_members({"word/../../x": b""}))
    assert "of the same name" in reason(with_members({"WORD/STYLES.XML": b""}))


def test_that_a_password_on_a_part_is_named() -> None:
    data = bytearray(house("daily.docx"))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as archive:
        place = archive.start_dir
    data[place + 8] |= 1
    assert "protected by a password" in reason(bytes(data))


def test_that_xml_that_is_nested_without_end_is_refused() -> None:
    deep = f"<w:p>{'<w:r>' * 5_000}{'</w:r>' * 5_000}</w:p>"
    assert "not well formed" in reason(with_header(deep))


def test_that_a_header_of_absurd_size_is_refused_at_once() -> None:
    started = time.process_time()
    assert "far too large" in reason(with_header("<w:p>" + "<w:ins/>" * 100_000 + "</w:p>"))
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    ("margins", "why"),
    [
        ('w:left="5000" w:right="5000"', "cm wide"),
        ('w:top="9000" w:bottom="9000"', "no room"),
        ('w:left="99999"', "larger"),
    ],
)
def test_that_a_page_without_room_for_text_is_refused(margins: str, why: str) -> None:
    assert why in reason(package(replace(DAILY, section=section('w:w="11906" w:h="16838"', margins))))


def test_that_a_page_whose_measures_are_none_is_the_usual_one() -> None:
    odd = section('w:w="wide" w:h="21cm"', 'w:top="-1440" w:left="1in" w:gutter="x"')
    page = read_donor(package(replace(DAILY, section=odd)), "house.docx").page
    assert (page.width, page.height, page.margins["top"], page.margins["left"]) == (11906, 11907, 1440, 1440)


@pytest.mark.parametrize("count", [500, 4_000])
def test_that_reading_takes_time_in_step_with_the_number_of_styles(count: int) -> None:
    many = "".join(
        f'<w:style w:type="paragraph" w:styleId="S{number}"><w:name w:val="s{number}"/>'
        f'<w:basedOn w:val="S{number - 1}"/>'
        "</w:style>" for number in range(count - 20)
    )  # fmt: skip
    started = time.process_time()
    read_donor(package(replace(DAILY, parts={**DAILY.parts, "styles": DAILY.parts["styles"] + many})), "house.docx")
    assert time.process_time() - started < 0.5 + count / 1_000


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(HOUSES)), st.data())
def test_that_a_damaged_document_is_read_or_refused_in_words(name: str, data: st.DataObject) -> None:
    members = parts_of(house(name))
    part = data.draw(st.sampled_from(sorted(members)))
    content = members[part]
    start = data.draw(st.integers(0, len(content)))
    length = data.draw(st.integers(0, 40))
    members[part] = content[:start] + data.draw(st.binary(max_size=12)) + content[start + length :]
    try:
        donor = read_donor(zipped(members), name)
    except RuleBroken as problem:
        said = str(problem)
    else:
        said = name
        written = write_word(outline_of(sample_case()), house=donor)
        assert values(xml_of(written), "//w:sectPr/w:pgSz/@w:w")
    assert said.startswith(name)


def test_that_a_document_with_a_plain_body_passes() -> None:
    assert (
        read_donor(package(replace(DAILY, body=paragraph("Placeholder"), main_type=DOCUMENT)), "x.docx").name
        == "x.docx"
    )
