"""The Word document: what it holds, how it is built, and that it holds up outside our own code."""

import io
import re
import subprocess
import sys
import zipfile
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from docx.shared import Twips

from fcdesk.cases.model import Anchor, Case, Claim, Verdict
from fcdesk.cases.records import Records
from fcdesk.cases.reporting import Report
from fcdesk.writeup.word import content_hash, write_word
from fcdesk.writeup.word.design import CHARACTER_STYLES, LOOKS, PARAGRAPH_STYLES, style_id
from tests.writeup.reading import MAIN, nodes, opened, parts_of, texts_of, values, xml_of
from tests.writeup.reported_case import reported_case, reported_outline
from tests.writeup.samples import QUOTES, long_case, outline_of, sample_case, scales, verdict

CHECKER = Path(__file__).parents[3] / "shared" / "checks" / "docx" / "a11y_check.py"


def english(case: Case | None = None) -> bytes:
    return write_word(outline_of(case or sample_case()))


def with_quote(quote: str) -> Case:
    case = sample_case()
    claim = Claim("claim-5", 5, Anchor(quote, "", "", None, None), claimant="Placeholder")
    return replace(case, claims=case.claims.put(claim))


def every_rating() -> Case:
    """A case whose claims wear, between them, every rating of every scale, and one conclusion in words."""
    case = sample_case()
    claims: list[Claim] = []
    verdicts: list[Verdict] = []
    for scale in scales().values():
        for rating in scale.ratings:
            number = len(claims) + 1
            claims.append(Claim(f"claim-{number}", number, Anchor(QUOTES[0], "", "", 0, len(QUOTES[0]))))
            given = replace(verdict(number, "true", QUOTES[0]), rating=rating.key, label=rating.label, scale=scale.name)
            verdicts.append(given)
    free = replace(verdicts[0], rating="x", label="Placeholder conclusion in words", scale="none")
    return replace(case, claims=Records(claims), verdicts=Records([free, *verdicts[1:]]))


def test_that_python_docx_reads_everything_back_in_order() -> None:
    texts = texts_of(english())
    expected = [
        "Fact check",
        "More Than a Thousand Ex-Ukrainian Soldiers Join Russian Forces",
        "The claims and our ratings",
        "The article we checked",
        "Claim by claim",
        "Claim 1. Former Ukrainian servicemen are deployed in four Russian combat units",
        f"“{QUOTES[0]}”",
        "\u2005?\u00a0Unproven\u00a0  as of 22 November 2026",
        "Evidence",
        "Claim 2. They number more than one thousand",
        f"“{QUOTES[4]}”",
        "\u2005○\u00a0Not yet judged\u00a0",
        "What the ratings mean",
        "Responses",
        "Sources",
        "Corrections and updates",
        "About this fact check",
    ]
    rest = iter(texts)
    assert [text for text in expected if text not in rest] == []  # each is found after the one before it


def test_that_no_paragraph_is_empty() -> None:
    assert all(text.strip() for text in texts_of(english()))


def test_that_heading_levels_never_skip() -> None:
    levels = [
        int(paragraph.style.name[-1])
        for paragraph in opened(english()).paragraphs
        if paragraph.style and (paragraph.style.name or "").startswith("Heading")
    ]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_that_every_jump_has_its_bookmark_and_every_web_link_its_relation() -> None:
    data = english()
    document = xml_of(data)
    names = values(document, "//w:bookmarkStart/@w:name")
    anchors = values(document, "//w:hyperlink/@w:anchor")
    assert anchors
    assert set(anchors) <= set(names)
    assert len(names) == len(set(names))
    assert {"claim_1", "claim_5", "source_3", "meanings"} <= set(names)
    identifiers = values(document, "//w:bookmarkStart/@w:id")
    assert values(document, "//w:bookmarkEnd/@w:id") == identifiers
    external = {name: rel for name, rel in opened(data).part.rels.items() if rel.is_external}
    used = values(document, "//w:hyperlink/@*[local-name()='id']")
    assert set(used) == set(external)
    assert {rel.target_ref for rel in external.values()} == {
        "https://example.org/placeholder-article",
        "https://example.org/placeholder/b",
    }


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ftp://example.org"]
)
def test_that_a_dangerous_address_is_never_a_link(address: str) -> None:
    case = sample_case()
    sources = Records([replace(source, url=address) for source in case.sources])
    hostile = replace(case, sources=sources, articles=Records([replace(case.article, url=address)]))
    document = english(hostile)
    assert not any(rel.is_external for rel in opened(document).part.rels.values())
    assert any("Placeholder source A" in text for text in texts_of(document))


def test_that_a_forbidden_address_is_printed_with_its_hidden_characters_shown() -> None:
    case = sample_case()
    sources = Records([replace(source, url="http://example.org/\u202ecod.exe") for source in case.sources])
    assert any("example.org/[U+202E]cod.exe" in text for text in texts_of(english(replace(case, sources=sources))))


def test_that_every_style_used_is_defined_and_none_is_called_quote() -> None:
    data = english(every_rating())
    styles = xml_of(data, "word/styles.xml")
    defined = set(values(styles, "//w:style/@w:styleId"))
    for part in parts_of(data):
        if re.fullmatch(r"word/(document|header\d|footer\d)\.xml", part):
            used = values(xml_of(data, part), "//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val")
            assert set(used) <= defined
    assert not any(name.lower().endswith("quote") for name in values(styles, "//w:style/w:name/@w:val"))


def test_that_styles_rest_on_styles_that_are_there() -> None:
    styles = xml_of(english(), "word/styles.xml")
    defined = values(styles, "//w:style/@w:styleId")
    assert len(defined) == len(set(defined))
    assert set(values(styles, "//w:basedOn/@w:val | //w:next/@w:val")) <= set(defined)


def test_that_every_tone_of_the_scales_has_a_look_of_its_own() -> None:
    tones = {rating.tone for scale in scales().values() for rating in scale.ratings}
    assert tones <= set(LOOKS)
    assert len({(look.ink, look.fill, look.frame_width) for look in LOOKS.values()}) == len(LOOKS)


def _luminance(colour: str) -> float:
    parts = (int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_that_every_colour_of_letters_stands_out_from_its_ground() -> None:
    for look in LOOKS.values():
        assert _contrast(look.ink, look.fill) >= 4.5, look.name
    texts = {style.name: style.text for style in PARAGRAPH_STYLES}
    texts.update({style.name: style.text for style in CHARACTER_STYLES})
    for name, text in texts.items():
        if text.colour and text.frame is None and name != "FC Table Head":
            assert _contrast(text.colour, "F4F5F7") >= 4.5, name


def test_that_tables_have_headers_captions_and_no_empty_cell() -> None:
    document = xml_of(english())
    tables = document.findall(f".//{MAIN}tbl")
    assert len(tables) == 4
    for table in tables:
        assert table.find(f"{MAIN}tblPr/{MAIN}tblCaption") is not None
        assert table.find(f"{MAIN}tr/{MAIN}trPr/{MAIN}tblHeader") is not None
        assert all("".join(str(text) for text in cell.itertext()).strip() for cell in table.iter(f"{MAIN}tc"))


def test_that_page_numbers_are_complex_fields_and_nothing_asks_on_opening() -> None:
    data = english()
    parts = parts_of(data)
    footer = next(name for name in parts if name.startswith("word/footer"))
    assert values(xml_of(data, footer), "//w:instrText/text()") == [" PAGE ", " NUMPAGES "]
    assert values(xml_of(data, footer), "//w:fldChar/@w:fldCharType") == ["begin", "separate", "end"] * 2
    assert b"fldSimple" not in b"".join(parts.values())
    assert b"updateFields" not in parts["word/settings.xml"]


def test_that_header_footer_title_and_language_say_what_the_document_is() -> None:
    document = opened(english())
    assert document.sections[0].header.paragraphs[0].text == "Fact check · FC-2026-0001"
    assert document.sections[0].footer.paragraphs[0].text == "Case FC-2026-0001 · version 3\tPage 1 of 1"
    assert document.core_properties.title == "More Than a Thousand Ex-Ukrainian Soldiers Join Russian Forces"
    assert document.core_properties.language == "en-GB"
    assert document.core_properties.created.isoformat().startswith("2026-11-22T10:00:00")


@pytest.mark.parametrize("at", ["2026-11-22", "2026-11-22T00:00:00", "2026-11-22T02:00:00+02:00"])
def test_that_times_are_universal_however_they_are_written(at: str) -> None:
    document = opened(write_word(replace(outline_of(sample_case()), prepared_at=at)))
    assert document.core_properties.created.isoformat().startswith("2026-11-22T00:00:00")


def test_that_fonts_name_their_free_twins() -> None:
    assert values(xml_of(english(), "word/fontTable.xml"), "//w:altName/@w:val")[1:3] == ["Carlito", "Caladea"]
    cyrillic = write_word(outline_of(sample_case(), "uk"))
    # Times New Roman stays for Arabic and Hebrew letters; a missing twin of it would set Cyrillic ones far apart.
    assert values(xml_of(cyrillic, "word/fontTable.xml"), "//w:font/@w:name") == ["Arial", "Calibri", "Times New Roman"]
    assert set(values(xml_of(cyrillic, "word/styles.xml"), "//w:rFonts/@w:ascii")) == {"Calibri"}


@pytest.mark.parametrize(("language", "most"), [("en", 28), ("es", 36)])
def test_that_the_column_of_ratings_has_room_for_the_longest_badge(language: str, most: int) -> None:
    case = sample_case()
    judged = {one.id: replace(one, rating="mostly-true", label="Mostly true") for one in case.verdicts}
    outline = outline_of(replace(case, verdicts=case.verdicts.updated(dict(judged))), language)
    root = xml_of(write_word(outline), "word/document.xml")
    for heading in ("claims and ratings", "meanings"):
        (table,) = nodes(root, f"//w:tbl[w:tblPr/w:tblCaption/@w:val='{outline.labels.say(heading)}']")
        assert f"{most * 50}" in values(table, "w:tr[1]/w:tc/w:tcPr/w:tcW/@w:w")


def without_statements() -> Case:
    case = reported_case()
    return replace(case, claims=case.claims.updated({one.id: replace(one, statement="") for one in case.claims}))


def test_that_a_quotation_in_an_arabic_heading_keeps_both_marks_with_its_words() -> None:
    root = xml_of(write_word(reported_outline(without_statements(), "ar")), "word/document.xml")
    headings = ["".join(values(one, ".//w:t/text()")) for one in nodes(root, "//w:p[w:pPr/w:pStyle/@w:val='Heading2']")]
    quoted = [heading for heading in headings if "«" in heading]
    assert quoted
    assert all(heading.endswith("»\u200e") and ". \u200e«" in heading for heading in quoted)
    runs = nodes(root, "//w:p[w:pPr/w:pStyle/@w:val='Heading2']/w:r[contains(w:t, '«')]")
    assert not any(nodes(run, "w:rPr/w:rtl") for run in runs)


def test_that_between_an_arabic_label_and_an_english_caption_there_is_a_space_of_its_own() -> None:
    root = xml_of(write_word(reported_outline(language="ar")), "word/document.xml")
    (label,) = nodes(root, "//w:p[w:bookmarkStart[@w:name='figure_1']]/w:bookmarkEnd/preceding-sibling::w:r")
    after = nodes(label, "following-sibling::w:r")
    assert not values(label, "w:t/text()")[0].endswith(" ")
    assert values(after[0], "w:t/text()") == [" "]


def test_that_the_page_follows_the_region_unless_it_is_chosen() -> None:
    assert opened(english()).sections[0].page_width == Twips(11906)
    american = outline_of(sample_case(), "en-US")
    assert opened(write_word(american)).sections[0].page_width == Twips(12240)
    assert opened(write_word(american, page="A4")).sections[0].page_width == Twips(11906)


def test_that_an_arabic_document_runs_from_right_to_left() -> None:
    data = write_word(outline_of(sample_case(), "ar"))
    document, styles = xml_of(data), xml_of(data, "word/styles.xml")
    assert values(styles, "//w:docDefaults//w:lang/@w:bidi") == ["ar-SA"]
    assert styles.find(f"{MAIN}style[@{MAIN}styleId='Normal']/{MAIN}pPr/{MAIN}bidi") is not None
    assert document.find(f".//{MAIN}sectPr/{MAIN}bidi") is not None
    tables = document.findall(f".//{MAIN}tbl")
    assert all(table.find(f"{MAIN}tblPr/{MAIN}bidiVisual") is not None for table in tables)
    bar = styles.find(f"{MAIN}style[@{MAIN}styleId='FCCardTrue']/{MAIN}pPr/{MAIN}pBdr/{MAIN}right")
    assert bar is not None
    assert bar.get(f"{MAIN}sz") == "36"
    runs = {"".join(values(run, ".//w:t/text()")): run for run in document.iter(f"{MAIN}r")}
    assert runs["المصادر"].find(f"{MAIN}rPr/{MAIN}rtl") is not None
    quoted = runs[f"«{QUOTES[0]}»"]
    assert quoted.find(f"{MAIN}rPr/{MAIN}rtl") is None
    assert values(quoted, "w:rPr/w:lang/@w:val") == ["en"]
    assert values(quoted, "../w:pPr/w:bidi/@w:val") == ["0"]


def test_that_an_arabic_quote_in_an_english_document_is_marked() -> None:
    case = with_quote("قال المصدر 62 جنديا ABC")
    case = replace(case, details=replace(case.details, language="ar"))
    document = xml_of(english(case))
    runs = [run for run in document.iter(f"{MAIN}r") if "قال" in "".join(values(run, "w:t/text()"))]
    assert all(values(run, "w:rPr/w:rtl") for run in runs)
    marked = [run for run in runs if values(run, "w:rPr/w:lang/@w:bidi") == ["ar"]]
    assert ["".join(values(run, "w:t/text()")) for run in marked] == ["“قال المصدر 62 جنديا "]
    paragraph = marked[0].getparent()
    assert paragraph is not None
    assert values(paragraph, "w:pPr/w:bidi/@w:val") == ["1"]
    assert values(paragraph, "w:pPr/w:ind/@w:*") == ["92", "227"]


def test_that_a_language_that_is_none_is_not_written() -> None:
    case = sample_case('x"><evil/>')
    assert values(xml_of(write_word(outline_of(case))), "//w:lang") == []


@pytest.mark.parametrize("quote", ["word " * 2_000, "x" * 10_000, "線" * 10_000, "a\n\n" * 3_000])
def test_that_a_quote_of_ten_thousand_characters_is_there_in_full(quote: str) -> None:
    assert f"“{quote}”" in texts_of(english(with_quote(quote)))


def test_that_a_long_quote_may_run_over_pages_and_a_short_one_stays_with_its_card() -> None:
    for quote, kept in (("word " * 2_000, (["0"], ["0"])), ("word " * 20, (["0"], []))):
        document = xml_of(english(with_quote(quote)))
        text = next(text for text in document.iter(f"{MAIN}t") if text.text == f"“{quote}”")
        assert tuple(values(text, f"../../w:pPr/w:{name}/@w:val") for name in ("keepNext", "keepLines")) == kept
        badges = values(text, "../following-sibling::w:r/w:rPr/w:rStyle[starts-with(@w:val, 'FCVerdict')]/@w:val")
        assert bool(badges) is not bool(kept[1])  # in the quote's own paragraph, which no page break can cut


def test_that_a_card_keeps_together_and_lets_go_after_its_last_paragraph() -> None:
    data = english()
    styles = xml_of(data, "word/styles.xml")
    for look in LOOKS.values():
        properties = styles.find(f"{MAIN}style[@{MAIN}styleId='{style_id(f'FC Card {look.name}')}']/{MAIN}pPr")
        assert properties is not None
        assert [properties.find(f"{MAIN}{tag}") is not None for tag in ("keepNext", "keepLines")] == [True, True]
    is_card = "w:pPr/w:pStyle[starts-with(@w:val, 'FCCard')]"
    last = values(xml_of(data), f"//w:p[{is_card}][not(following-sibling::w:p[1][{is_card}])]/w:pPr/w:keepNext/@w:val")
    others = values(xml_of(data), f"//w:p[{is_card}][following-sibling::w:p[1][{is_card}]]/w:pPr/w:keepNext/@w:val")
    assert (last, others) == (["0"] * 5, [])


def test_that_characters_xml_forbids_are_dropped_and_the_others_kept() -> None:
    quote = "a\x00b\x0bc\x1fd\ufffee\uffff f\ud800g <&>\"' \u0085 \u2028 😀 ]]>"
    assert "“abcde fg <&>\"' \u0085 \u2028 😀 ]]>”" in texts_of(english(with_quote(quote)))


def test_that_line_ends_of_every_kind_and_tabs_are_kept() -> None:
    assert "“one\n\ntwo\n\nthree\tfour”" in texts_of(english(with_quote("one\r\n\r\ntwo\r\rthree\tfour")))


def test_that_a_case_without_claims_evidence_or_addresses_is_a_document_too() -> None:
    case = sample_case()
    empty = Case(details=case.details, articles=Records([replace(case.article, url=None)]))
    data = english(empty)
    assert xml_of(data).findall(f".//{MAIN}tbl") == []
    assert not any(rel.is_external for rel in opened(data).part.rels.values())
    headings = {"Sources", "Claim by claim", "Responses", "What the ratings mean", "Corrections and updates"}
    assert headings.isdisjoint(texts_of(data))
    assert texts_of(english(Case(details=replace(case.details, title="", reference=""))))[1] == "Fact check"


def test_that_a_long_document_is_whole() -> None:
    texts = texts_of(english(long_case(130)))
    assert sum(text.startswith("Claim ") and "Placeholder statement" in text for text in texts) == 130
    assert (
        sum("https" not in text and "example.org/" in text and text.startswith("Placeholder source") for text in texts)
        == 390
    )


def test_that_the_headline_fits_the_property_however_long_it_is() -> None:
    case = sample_case()
    long = replace(case, details=replace(case.details, title="long " * 500))
    assert len(opened(english(long)).core_properties.title) <= 255


def test_that_the_hash_is_of_the_content_and_not_of_its_compression() -> None:
    data = english()
    again = io.BytesIO()
    with zipfile.ZipFile(again, "w", zipfile.ZIP_STORED) as archive:
        for name, part in reversed(parts_of(data).items()):
            archive.writestr(name, part)
    assert content_hash(again.getvalue()) == content_hash(data)
    case = sample_case()
    other = replace(case, details=replace(case.details, reference="FC-2026-0002"))
    assert content_hash(english(other)) != content_hash(data)


def test_that_the_zip_begins_with_the_types_and_tells_no_time() -> None:
    with zipfile.ZipFile(io.BytesIO(english())) as archive:
        members = archive.infolist()
    assert members[0].filename == "[Content_Types].xml"
    assert {(member.date_time, member.create_system, member.external_attr) for member in members} == {
        ((1980, 1, 1, 0, 0, 0), 0, 0)
    }


@pytest.mark.parametrize("style", ["Title", "heading 1", "FC Card", "FC Kicker"])
def test_that_styles_have_names_a_newsroom_can_find(style: str) -> None:
    names = values(xml_of(english(), "word/styles.xml"), "//w:style/w:name/@w:val")
    assert style in names
    assert style_id("heading 1") == "Heading1"


@pytest.mark.skipif(not CHECKER.exists(), reason="the accessibility checker is not beside this checkout")
@pytest.mark.parametrize("language", ["en", "uk", "ar"])
def test_that_the_accessibility_rules_hold(language: str, tmp_path: Path) -> None:
    paths = []
    for place, case in enumerate((sample_case(), every_rating(), Case(details=sample_case().details))):
        paths.append(tmp_path / f"{place}.docx")
        paths[-1].write_bytes(write_word(outline_of(case, language)))
    done = subprocess.run([sys.executable, str(CHECKER), *map(str, paths)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "WARN" not in done.stdout, done.stdout


@pytest.mark.parametrize("language", ["en", "ar"])
def test_that_no_page_break_can_cut_a_card_whose_quote_runs_as_the_document_does(language: str) -> None:
    # One paragraph, kept whole: two that ask to be kept together are parted by LibreOffice all the same.
    case = with_quote("قال المصدر" if language == "ar" else "Placeholder words")
    document = xml_of(write_word(outline_of(case, language)))
    cards = [p for p in document.iter(f"{MAIN}p") if "FCCard" in "".join(values(p, "w:pPr/w:pStyle/@w:val"))]
    whole = [card for card in cards if values(card, "w:r/w:rPr/w:rStyle[starts-with(@w:val, 'FCVerdict')]/@w:val")]
    assert len(whole) == len(case.claims)
    turned = [card for card in cards if values(card, "w:pPr/w:bidi/@w:val")]
    assert len(cards) - len(whole) == len(turned) == (4 if language == "ar" else 0)
    assert all(values(card, "w:r[1]/w:rPr/w:rStyle/@w:val") == ["FCLabel"] for card in turned)


def test_that_prose_runs_in_its_own_direction_under_labels_that_run_in_another() -> None:
    document = xml_of(write_word(outline_of(sample_case(), "ar")))

    def directions(words: str) -> set[str]:
        found = [p for p in document.iter(f"{MAIN}p") if words in "".join(map(str, p.itertext()))]
        assert found
        return {"".join(values(p, "w:pPr/w:bidi/@w:val")) for p in found}

    assert directions("the reasons for the rating of claim 1") == {"0"}
    assert directions("open questions are listed plainly") == {"0"}
    assert directions("Placeholder answer, quoted in full.") == {"0"}
    assert directions("Placeholder: the date of source B was added.") == {"0"}
    assert directions("المصادر") == {""}


def test_that_points_which_run_the_other_way_stay_in_their_box() -> None:
    report = Report(in_short=("Placeholder point.", "نقطة للتوضيح."))
    case = replace(sample_case(), details=replace(sample_case().details, report=report))
    document = xml_of(write_word(outline_of(case, "ar")))
    points = [p for p in document.iter(f"{MAIN}p") if values(p, "w:pPr/w:pStyle/@w:val") == ["FCInShort"]]
    assert [values(point, "w:pPr/w:bidi/@w:val | w:pPr/w:ind/@w:*") for point in points] == [
        ["0", "319", "227", "227"],
        [],
    ]


def test_that_the_last_stop_of_a_statement_in_another_script_stays_behind_it() -> None:
    case = sample_case()
    claim = replace(case.claims["claim-1"], statement="Placeholder statement.")
    document = xml_of(write_word(outline_of(replace(case, claims=case.claims.put(claim)), "ar")))
    headings = ["".join(map(str, p.itertext())) for p in document.iter(f"{MAIN}p")]
    assert any(heading.endswith("Placeholder statement.\u200e") for heading in headings)


def test_that_a_card_s_label_is_never_parted_from_its_quote() -> None:
    # In one paragraph: two that ask to be kept together are parted by some layout programs all the same.
    labels = [paragraph for paragraph in opened(english()).paragraphs if paragraph.text.startswith("What was claimed")]
    assert len(labels) == len(sample_case().claims)
    assert all(paragraph.text.startswith("What was claimed\n“") for paragraph in labels)
