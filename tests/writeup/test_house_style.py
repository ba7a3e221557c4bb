"""Documents in a newsroom's own style: whose styles and page they have, and what of the donor never comes along."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from itertools import product
from pathlib import Path

import pytest
from docx.shared import Twips
from lxml.etree import _Element

from fcdesk.writeup.house_style import Donor, read_donor
from fcdesk.writeup.review.fields import marks_for
from fcdesk.writeup.word import write_annotated, write_dossier, write_review, write_word
from fcdesk.writeup.word.design import CHARACTER_STYLES, PARAGRAPH_STYLES
from tests.writeup.full_case import annotated_of, dossier_of, full_case
from tests.writeup.house_styles import AGENCY, DAILY, HOUSES, MAGAZINE, SECRET, house, package, paragraph, style
from tests.writeup.reading import MAIN, opened, parts_of, texts_of, values, xml_of
from tests.writeup.samples import outline_of, sample_case

CHECKER = Path(__file__).parents[3] / "shared" / "checks" / "docx" / "a11y_check.py"
KINDS: dict[str, Callable[[Donor, str], bytes]] = {
    "public": lambda donor, language: write_word(outline_of(full_case(), language), house=donor),
    "dossier": lambda donor, language: write_dossier(dossier_of(full_case(), language), house=donor),
    "annotated": lambda donor, language: write_annotated(annotated_of(full_case(), language), house=donor),
    "review": lambda donor, language: write_review(
        replace(outline_of(full_case(), language), in_short=(), method=()),
        marks_for(full_case(), "0" * 32),
        house=donor,
    ),
}
EVERY = list(product(HOUSES, KINDS))


@cache
def donor_of(name: str) -> Donor:
    return read_donor(house(name), name)


@cache
def written(name: str, kind: str = "public", language: str = "en") -> bytes:
    return KINDS[kind](donor_of(name), language)


def style_named(data: bytes, name: str) -> _Element:
    found = [one for one in xml_of(data, "word/styles.xml") if values(one, "w:name/@w:val") == [name]]
    assert len(found) == 1
    return found[0]


def parts_like(data: bytes, start: str) -> dict[str, bytes]:
    return {name: part for name, part in parts_of(data).items() if name.startswith(start)}


# --- whose styles -------------------------------------------------------------------------------------------------


def test_that_styles_are_found_by_name_though_their_ids_are_german() -> None:
    document = xml_of(written("daily.docx"))
    used = set(values(document, "//w:pStyle/@w:val"))
    assert {"Titel", "berschrift1", "berschrift2", "Beschriftung"} <= used
    assert not used & {"Title", "Heading1", "Heading2", "Caption", "Normal"}
    headings = values(document, "//w:p[w:pPr/w:pStyle/@w:val='berschrift1']//w:t/text()")
    assert "Claim by claim" in headings


def test_that_names_of_built_in_styles_are_found_however_they_are_spelt() -> None:
    assert "Heading 1" in donor_of("agency.dotx").report.used
    assert values(xml_of(written("agency.dotx")), "//w:p[w:pPr/w:pStyle/@w:val='Heading1']")


@pytest.mark.parametrize(("name", "kind"), EVERY)
def test_that_every_style_in_use_is_defined_and_no_name_or_id_is_there_twice(name: str, kind: str) -> None:
    data = written(name, kind)
    styles = xml_of(data, "word/styles.xml")
    identifiers, names = values(styles, "//w:style/@w:styleId"), values(styles, "//w:style/w:name/@w:val")
    assert len(identifiers) == len(set(identifiers))
    assert len(names) == len({one.casefold() for one in names})
    for part in parts_like(data, "word/"):
        if part.endswith(".xml"):
            root = xml_of(data, part)
            assert set(values(root, "//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val")) <= set(identifiers)
            numbers = values(root, "//w:numPr/w:numId/@w:val")
            assert set(numbers) <= {"0", *values(xml_of(data, "word/numbering.xml"), "//w:num/@w:numId")}
    assert set(values(styles, "//w:basedOn/@w:val | //w:next/@w:val | //w:link/@w:val")) <= set(identifiers)


def test_that_the_report_names_what_is_the_houses_and_what_was_added() -> None:
    report = donor_of("daily.docx").report
    assert report.used == (
        "caption", "footer", "header", "heading 1", "heading 2", "Hyperlink", "Normal", "Title"
    )  # fmt: skip
    ours = {look.name for look in PARAGRAPH_STYLES} | {look.name for look in CHARACTER_STYLES}
    assert ours <= {*report.used, *report.added}
    assert not set(report.used) & set(report.added)
    assert (report.header, report.footer) == ("Placeholder Daily Fact desk", "Seite 1 ·")


def test_that_a_houses_own_badge_is_used_and_the_others_are_ours() -> None:
    data = written("agency.dotx")
    assert values(style_named(data, "FC Verdict True"), "w:rPr/w:shd/@w:fill") == ["004B6A"]
    assert values(style_named(data, "FC Tag True"), "w:basedOn/@w:val") == ["VerdictTrue"]
    assert values(style_named(data, "FC Verdict Misleading"), "w:rPr/w:shd/@w:fill") == ["7A4B00"]


def test_that_a_style_of_another_kind_with_our_name_is_left_to_the_house() -> None:
    data = written("magazine.docx")
    assert style_named(data, "Strong").get(f"{MAIN}type") == "paragraph"
    strong = style_named(data, "FC Strong")
    assert strong.get(f"{MAIN}type") == "character"
    assert strong.get(f"{MAIN}styleId") in values(xml_of(data), "//w:rStyle/@w:val")
    assert "FC Strong" in donor_of("magazine.docx").report.added


def test_that_a_missing_heading_takes_after_the_houses_nearest_one() -> None:
    data = written("daily.docx")
    third = style_named(data, "heading 3")
    assert values(third, "w:basedOn/@w:val") == ["berschrift2"]
    assert values(third, "w:pPr/w:numPr/w:numId/@w:val") == ["0"]
    assert values(third, "w:pPr/w:outlineLvl/@w:val") == ["2"]
    assert int(values(third, "w:rPr/w:sz/@w:val")[0]) <= 28


def test_that_what_is_added_is_in_the_houses_font_and_colours() -> None:
    for name, ours in (("daily.docx", "00563F"), ("magazine.docx", "7A1E3C")):
        data = written(name)
        added = donor_of(name).report.added
        fonts = [one for one in added if values_in(data, one, "w:rPr/w:rFonts/@*")]
        assert fonts == []
        assert values(style_named(data, "FC Grid"), "w:tblStylePr/w:tcPr/w:shd/@w:fill") == [ours]


def values_in(data: bytes, name: str, path: str) -> list[str]:
    found = [one for one in xml_of(data, "word/styles.xml") if values(one, "w:name/@w:val") == [name]]
    return values(found[0], path) if found else []


def test_that_pale_colours_of_the_house_are_not_spread_to_what_is_added() -> None:
    data = written("agency.dotx")
    assert values(style_named(data, "FC Grid"), "w:tblStylePr/w:tcPr/w:shd/@w:fill") == ["1B2A41"]
    assert values(style_named(data, "Title"), "w:rPr/w:color/@w:val") == ["1B2A41"]
    assert values(style_named(data, "FC Reference"), "w:rPr/w:color/@w:val") == ["0B4F8A"]


def test_that_blocks_of_ours_do_not_set_their_first_lines_in_as_the_house_does() -> None:
    data = written("daily.docx")
    for name in ("FC Table", "FC Card True", "FC Evidence", "FC Fact"):
        assert values(style_named(data, name), "w:pPr/w:ind/@w:firstLine") == ["0"]
        assert values(style_named(data, name), "w:pPr/w:jc/@w:val") == ["left"]
    assert style_named(data, "FC Rationale").find(f"{MAIN}pPr") is None  # running text is as the house sets it


def test_that_sources_are_numbered_by_our_list_beside_the_houses() -> None:
    data = written("daily.docx")
    numbering = xml_of(data, "word/numbering.xml")
    number = values(style_named(data, "FC Source"), "w:pPr/w:numPr/w:numId/@w:val")[0]
    heading = values(style_named(data, "heading 1"), "w:pPr/w:numPr/w:numId/@w:val")
    assert heading == ["7"]
    abstract = values(numbering, f"//w:num[@w:numId='{number}']/w:abstractNumId/@w:val")[0]
    level = f"//w:abstractNum[@w:abstractNumId='{abstract}']/w:lvl"
    assert values(numbering, f"{level}/w:lvlText/@w:val") == ["[%1]"]
    assert values(numbering, f"{level}/w:pStyle/@w:val") == ["FCSource"]
    assert len(values(numbering, "//w:num/@w:numId")) == 3  # the list that no style counts by stayed behind


def test_that_default_colours_stand_with_styles_where_they_cannot_overrule_badges() -> None:
    styles = xml_of(written("magazine.docx"), "word/styles.xml")
    assert values(styles, "w:docDefaults//w:color/@w:val") == []
    assert values(style_named(written("magazine.docx"), "Normal"), "w:rPr/w:color/@w:val") == ["111111"]


# --- whose page ---------------------------------------------------------------------------------------------------


def test_that_the_page_is_the_houses_with_one_column_of_text() -> None:
    section = opened(written("magazine.docx")).sections[0]
    assert (section.page_width, section.page_height) == (Twips(15840), Twips(12240))
    assert (section.left_margin, section.right_margin) == (Twips(6800), Twips(1440))
    daily = xml_of(written("daily.docx"))
    assert values(daily, "//w:cols/@w:num") == []
    assert values(daily, "//w:docGrid/@w:linePitch") == []


@pytest.mark.parametrize(("name", "column"), [("daily.docx", 9071), ("magazine.docx", 7600), ("agency.dotx", 9638)])
def test_that_tables_and_tab_stops_follow_the_width_of_the_houses_text(name: str, column: int) -> None:
    data = written(name)
    for table in xml_of(data).iter(f"{MAIN}tbl"):
        assert values(table, "w:tblPr/w:tblW/@w:type") == ["pct"]
        widths = [int(width) for width in values(table, "w:tblGrid/w:gridCol/@w:w")]
        assert column * 0.97 <= sum(widths) <= column
    tabs = dict(
        zip(
            values(style_named(data, "FC Footer"), "w:pPr/w:tabs/w:tab/@w:pos"),
            values(style_named(data, "FC Footer"), "w:pPr/w:tabs/w:tab/@w:val"),
            strict=True,
        )
    )
    assert tabs.pop(str(column)) == "right"
    assert set(tabs.values()) <= {"clear"}


@pytest.mark.parametrize(("name", "kind"), EVERY)
def test_that_case_version_and_page_stand_in_every_footer(name: str, kind: str) -> None:
    data = written(name, kind)
    footers = parts_like(data, "word/footer")
    assert len(footers) == len(set(values(xml_of(data), "//w:sectPr/w:footerReference/@*[local-name()='id']")))
    for part in footers:
        footer = xml_of(data, part)
        said = "".join(values(footer, "//w:t/text()"))
        assert "Case FC-2026-0001 · version 3" in said
        codes = [code.strip() for code in values(footer, "//w:instrText/text()")]
        assert {"PAGE", "NUMPAGES"} <= set(codes)
        assert codes.count("NUMPAGES") == 1


def test_that_pages_are_not_counted_twice_where_the_house_counts_them() -> None:
    data = written("agency.dotx")
    odd = xml_of(data, "word/footer3.xml")
    assert values(odd, "//w:instrText/text()") == [" PAGE ", " NUMPAGES "]


@pytest.mark.parametrize("name", HOUSES)
def test_that_internal_documents_say_so_on_every_page_and_public_ones_do_not(name: str) -> None:
    for kind, expected in (("dossier", True), ("public", False)):
        data = written(name, kind)
        headers = parts_like(data, "word/header")
        assert headers
        for part in headers:
            assert ("INTERNAL" in "".join(values(xml_of(data, part), "//w:t/text()"))) is expected


def test_that_the_houses_header_comes_along_with_picture_table_and_link() -> None:
    data = written("magazine.docx")
    header = xml_of(data, "word/header1.xml")
    assert header.find(f"{MAIN}tbl") is not None
    relations = parts_of(data)["word/_rels/header1.xml.rels"].decode()
    assert "https://example.org/magazine" in relations
    pictures = parts_like(data, "word/media/")
    assert len(pictures) == 1  # for both headers
    assert len(parts_like(data, "word/header")) == 2
    assert xml_of(data).find(f".//{MAIN}titlePg") is not None
    assert "word/theme/theme1.xml" in parts_of(data)


def test_that_a_header_without_ours_is_made_where_the_house_has_none() -> None:
    bare = replace(AGENCY, section="<w:sectPr/>", parts={"styles": AGENCY.parts["styles"]})
    document = opened(write_word(outline_of(sample_case()), house=read_donor(package(bare), "bare.docx")))
    assert document.sections[0].header.paragraphs[0].text == "Fact check · FC-2026-0001"
    assert document.sections[0].footer.paragraphs[0].text.startswith("Case FC-2026-0001 · version 3\tPage ")
    assert document.sections[0].page_width == Twips(11906)


# --- what never comes along ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "kind"), EVERY)
def test_that_nothing_of_the_donors_text_authors_or_history_comes_along(name: str, kind: str) -> None:
    data = written(name, kind)
    assert SECRET.encode() in b"".join(parts_of(house(name)).values())
    for part, content in parts_of(data).items():
        for trace in (SECRET, "rsid", "anna", "Vorlagen", "paraId", "<w:ins ", "<w:del ", "odttf", "attachedTemplate"):
            assert trace.encode() not in content, (part, trace)
        assert not part.startswith(("customXml", "word/glossary", "word/fonts/"))


def test_that_tracked_changes_are_taken_as_accepted() -> None:
    header = "".join(values(xml_of(written("daily.docx"), "word/header1.xml"), "//w:t/text()"))
    assert header == "Placeholder DailyFact desk"


def test_that_a_document_of_ours_can_be_the_donor_without_its_own_case() -> None:
    first = full_case()
    first = replace(first, details=replace(first.details, reference="FC-2025-0777"))
    for donor_data in (write_word(outline_of(first)), write_word(outline_of(first), house=donor_of("daily.docx"))):
        donor = read_donor(donor_data, "ours.docx")
        data = write_word(outline_of(sample_case()), house=donor)
        assert b"FC-2025-0777" not in b"".join(parts_of(data).values())
        footers = [xml_of(data, part) for part in parts_like(data, "word/footer")]
        said = ["".join(values(footer, "//w:t/text()")) for footer in footers]
        assert [one.count("version 3") for one in said] == [1]
        assert all("NUMPAGES" in "".join(values(footer, "//w:instrText/text()")) for footer in footers)
        assert donor.report.faults == ()


def test_that_the_donors_language_is_not_that_of_our_words() -> None:
    styles = xml_of(written("daily.docx"), "word/styles.xml")
    assert values(styles, "//w:lang/@w:val") == ["en-GB"]


# --- the rest -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", HOUSES)
def test_that_no_word_of_a_document_depends_on_its_style(name: str) -> None:
    assert texts_of(written(name)) == texts_of(write_word(outline_of(full_case())))


@pytest.mark.parametrize(("name", "kind"), EVERY)
def test_that_the_same_case_and_donor_give_the_same_bytes(name: str, kind: str) -> None:
    again = read_donor(package(HOUSES[name]), name)
    assert KINDS[kind](again, "en") == written(name, kind)


def test_that_an_arabic_document_runs_from_right_to_left_in_a_house_that_does_not() -> None:
    data = written("daily.docx", "public", "ar")
    styles = xml_of(data, "word/styles.xml")
    roots = [one for one in styles if one.get(f"{MAIN}type") == "paragraph" and one.find(f"{MAIN}basedOn") is None]
    assert roots
    assert all(one.find(f"{MAIN}pPr/{MAIN}bidi") is not None for one in roots)
    assert xml_of(data).find(f".//{MAIN}sectPr/{MAIN}bidi") is not None
    assert values(style_named(data, "heading 1"), "w:rPr/w:szCs/@w:val") == ["34"]


def test_that_the_donors_contrast_faults_are_reported_with_style_and_ratio() -> None:
    report = donor_of("agency.dotx").report
    faults = {fault.style: (round(fault.ratio, 2), fault.needed) for fault in report.faults}
    assert faults == {"Heading 1": (2.05, 3.0), "Hyperlink": (2.32, 4.5), "Heading 2": (2.76, 4.5)}
    assert 'the style "Heading 2" of the house has a contrast of 2.75:1' in " ".join(report.sentences)
    assert donor_of("daily.docx").report.faults == donor_of("magazine.docx").report.faults == ()


def test_that_colours_of_the_theme_are_followed_before_what_was_saved() -> None:
    pale = MAGAZINE.parts["styles"].replace(
        'w:val="7A1E3C" w:themeColor="accent1"', 'w:val="7A1E3C" w:themeColor="lt2"'
    )
    themed = pale.replace('w:themeColor="lt2"', 'w:themeColor="background2"')
    donor = read_donor(package(replace(MAGAZINE, parts={**MAGAZINE.parts, "styles": themed})), "pale.docx")
    assert [fault.style for fault in donor.report.faults] == ["heading 1"]
    assert donor.report.faults[0].ink == "F3ECE7"


def test_that_remarks_say_what_a_reader_will_see_otherwise() -> None:
    daily, magazine = (" ".join(donor_of(name).report.remarks) for name in ("daily.docx", "magazine.docx"))
    assert "fonts embedded" in daily
    assert "2 columns" in daily
    assert "left out: FILENAME" in daily
    assert "Placeholder Sans" in magazine
    assert "no alternative text" in magazine


def test_that_styles_which_lean_on_each_other_in_a_circle_are_read() -> None:
    circle = style("A", "Normal", '<w:basedOn w:val="B"/>', extra='w:default="1"') + style(
        "B", "heading 1", '<w:basedOn w:val="A"/>'
    )
    donor = read_donor(
        package(replace(DAILY, parts={"styles": circle}, section="<w:sectPr/>", part_relations={})), "o.docx"
    )
    data = write_word(outline_of(sample_case()), house=donor)
    bases = {
        values(one, "@w:styleId")[0]: values(one, "w:basedOn/@w:val")
        for one in xml_of(data, "word/styles.xml").findall(f"{MAIN}style")
    }
    assert bases["A"] == [] or bases["B"] == []


def test_that_hidden_or_framed_house_styles_do_not_hide_our_words() -> None:
    hidden = (
        DAILY.parts["styles"]
        .replace("<w:keepNext/>", '<w:keepNext/><w:framePr w:w="100"/>')
        .replace(
            '<w:color w:val="00563F"/><w:sz w:val="34"/>', '<w:vanish/><w:color w:val="00563F"/><w:sz w:val="34"/>'
        )
    )
    donor = read_donor(package(replace(DAILY, parts={**DAILY.parts, "styles": hidden})), "hidden.docx")
    assert b"vanish" in hidden.encode()
    assert b"vanish" not in donor.styles
    assert b"framePr" not in donor.styles


def test_that_a_template_with_a_text_of_any_length_is_read_for_its_look_alone() -> None:
    long = replace(DAILY, body="".join(paragraph(f"{number} {SECRET}") for number in range(20_000)))
    assert read_donor(package(long), "daily.docx").styles == donor_of("daily.docx").styles


@pytest.mark.skipif(not CHECKER.exists(), reason="the accessibility checker is not beside this checkout")
@pytest.mark.parametrize("language", ["en", "ar"])
def test_that_the_accessibility_rules_hold_but_for_what_is_the_houses_own_fault(language: str, tmp_path: Path) -> None:
    for name, kind in EVERY:
        path = tmp_path / f"{name}_{kind}.docx"
        path.write_bytes(written(name, kind, language))
    done = subprocess.run(
        [sys.executable, str(CHECKER), *map(str, sorted(tmp_path.iterdir()))],
        capture_output=True,
        text=True,
        check=False,
    )
    inks = {fault.ink for fault in donor_of("agency.dotx").report.faults}
    found = [line for line in done.stdout.splitlines() if "ERROR" in line]
    assert [line for line in found if "contrast" not in line or not any(ink in line for ink in inks)] == []
    assert any("contrast" in line for line in found)
