"""Comments: each stands on exactly the words of its claim, is signed as the case says, and any reader finds it."""

import re
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fcdesk.cases.anchoring import anchor_at
from fcdesk.cases.model import Case, Claim
from fcdesk.cases.records import Records
from fcdesk.writeup.inhouse.commenting import initials_of
from fcdesk.writeup.inhouse.outline import AnnotatedOutline, DossierOutline
from fcdesk.writeup.word import write_annotated, write_dossier
from tests.writeup.full_case import (
    CHECKER,
    LOST,
    OVERLAPPING,
    annotated_of,
    arabic_case,
    dossier_of,
    full_case,
    hostile_case,
    over_two_paragraphs,
)
from tests.writeup.reading import MAIN, opened, parts_of, values, xml_of
from tests.writeup.reading_comments import comments_of, passages_of, tagged
from tests.writeup.samples import AT, QUOTES, article, sample_case


def documents(case: Case, language: str = "en") -> list[bytes]:
    """The dossier and both annotated copies."""
    copies = [write_annotated(annotated_of(case, language, for_public=public)) for public in (False, True)]
    return [write_dossier(dossier_of(case, language)), *copies]


def with_claims(*spans: tuple[int, int]) -> Case:
    text = article().text
    claims = [
        Claim(f"claim-{number}", number, anchor_at(text, start, end)) for number, (start, end) in enumerate(spans, 1)
    ]
    return Case(details=sample_case().details, articles=Records([article()]), claims=Records(claims))


@pytest.mark.parametrize("case", [full_case(), arabic_case()])
def test_that_every_claim_has_a_comment_on_exactly_its_words(case: Case) -> None:
    for data in documents(case):
        found = tagged(data)
        for claim in case.claims:
            assert found[f"C{claim.number}"] == claim.anchor.quote
        assert len(found) == len(passages_of(data)) == len(comments_of(data))


def test_that_nested_overlapping_and_long_passages_are_each_whole() -> None:
    found = tagged(write_dossier(dossier_of(full_case())))
    assert found["C4"] == QUOTES[3]
    assert found["C6"] == OVERLAPPING
    assert found["C7"] == over_two_paragraphs(article().text)
    assert found["C8"] == LOST


def test_that_a_dismissed_passage_has_a_comment_with_its_reason_in_the_dossier_only() -> None:
    dossier, *copies = documents(full_case())
    passages, said = tagged(dossier), comments_of(dossier).values()
    assert passages["D1"] == article().text.split("\n")[6]
    assert "D1 · Dismissed: opinion (Placeholder remark)" in said
    assert "D2 · Dismissed: Placeholder: a reason in words" in said
    assert not any(tag.startswith("D") for data in copies for tag in tagged(data))


@pytest.mark.parametrize(
    "spans",
    [
        [(0, 62), (0, 62)],
        [(0, 400), (100, 200), (150, 300), (399, 500)],
        [(0, len(article().text)), (10, 20)],
        [(70, 100), (100, 140), (140, 150)],
        [(60, 66), (62, 63), (200, 700), (600, 1_500)],
    ],
)
def test_that_passages_may_lie_across_each_other_in_any_way(spans: list[tuple[int, int]]) -> None:
    spans = [(start, end) for start, end in spans if article().text[start:end].strip()]
    case = with_claims(*spans)
    for data in documents(case):
        found = tagged(data)
        assert [found[f"C{claim.number}"] for claim in case.claims] == [claim.anchor.quote for claim in case.claims]


LENGTH = len(article().text)
SPANS = st.lists(st.tuples(st.integers(0, LENGTH - 1), st.integers(1, 600)), min_size=1, max_size=12)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(spans=SPANS)
def test_that_any_set_of_passages_is_read_back_word_for_word(spans: list[tuple[int, int]]) -> None:
    text = article().text
    wanted = [(start, min(start + length, LENGTH)) for start, length in spans]
    case = with_claims(*[span for span in wanted if text[slice(*span)].strip()])
    for data in (write_dossier(dossier_of(case)), write_annotated(annotated_of(case))):
        found = tagged(data)
        assert [found[f"C{claim.number}"] for claim in case.claims] == [claim.anchor.quote for claim in case.claims]


@settings(max_examples=40, deadline=None)
@given(spans=SPANS)
def test_that_the_article_s_words_are_all_there_whatever_is_marked(spans: list[tuple[int, int]]) -> None:
    text = article().text
    wanted = [(start, min(start + length, LENGTH)) for start, length in spans]
    outline = annotated_of(with_claims(*[span for span in wanted if text[slice(*span)].strip()]))
    paragraphs = [
        "".join(stretch.text for stretch in one.stretches) for row in outline.article.rows for one in row.paragraphs
    ]
    assert "\n".join(paragraphs) == text


def test_that_a_passage_broken_by_hand_is_read_without_the_line_ends() -> None:
    text = article().text.split("\n")[2]
    broken = text.replace(" with their", "\nwith their").replace("total number", "total\nnumber")
    made = replace(article(), text=broken, blocks=(replace(article().blocks[2], start=0, end=len(broken)),))
    quote = "combat units,\nwith their total\nnumber"
    start = broken.index(quote)
    claim = Claim("claim-1", 1, anchor_at(broken, start, start + len(quote)))
    case = Case(details=sample_case().details, articles=Records([made]), claims=Records([claim]))
    for data in documents(case):
        assert tagged(data)["C1"] == quote.replace("\n", " ")


def test_that_a_position_alone_is_not_believed() -> None:
    case = full_case()
    moved = replace(case.claims["claim-1"].anchor, start=5, end=5 + len(QUOTES[0]))
    case = replace(case, claims=case.claims.put(replace(case.claims["claim-1"], anchor=moved)))
    outline = annotated_of(case)
    lost = ["".join(stretch.text for stretch in row.paragraphs[0].stretches) for row in outline.article.lost]
    assert lost == [QUOTES[0], LOST]
    assert tagged(write_annotated(outline))["C1"] == QUOTES[0]


def test_that_comments_are_numbered_from_nought_and_each_has_its_range_and_reference() -> None:
    for data in documents(full_case()):
        document, count = xml_of(data), len(opened(data).comments)
        numbers = [str(number) for number in range(count)]
        assert values(xml_of(data, "word/comments.xml"), "//w:comment/@w:id") == numbers
        for mark in ("commentRangeStart", "commentRangeEnd", "commentReference"):
            assert sorted(values(document, f"//w:{mark}/@w:id"), key=int) == numbers


def test_that_no_comment_begins_in_one_cell_and_ends_in_another() -> None:
    document = xml_of(write_dossier(dossier_of(full_case())))
    for start in document.iter(f"{MAIN}commentRangeStart"):
        number = start.get(f"{MAIN}id")
        end = document.find(f".//{MAIN}commentRangeEnd[@{MAIN}id='{number}']")
        assert end is not None
        assert next(end.iterancestors(f"{MAIN}tc")) is next(start.iterancestors(f"{MAIN}tc"))


def test_that_a_reference_never_stands_inside_a_passage() -> None:
    for outline in (dossier_of(full_case()), annotated_of(full_case())):
        assert shown_within(outline) == []
    shown = [
        stretch.shown
        for row in dossier_of(full_case(), read=False).article.rows
        for one in row.paragraphs
        for stretch in one.stretches
        if stretch.shown
    ]
    assert shown == [("C1",), ("C2",), ("C3",), ("C7",), ("C6", "C4"), ("D1",), ("D2",), ("C5",)]


def test_that_a_reference_that_would_stand_in_another_paragraph_stands_in_the_margin_alone() -> None:
    text = article().text
    outer = over_two_paragraphs(text)
    start = text.index(outer)
    outline = dossier_of(with_claims((start, start + len(outer)), (start + 4, start + 27)), read=False)
    (row,) = [row for row in outline.article.rows if row.place == "3–4"]
    assert [note.tag.text for note in row.margin] == ["C1", "C2"]
    shown = [tag for one in row.paragraphs for stretch in one.stretches for tag in stretch.shown]
    assert shown == ["C1"]


def shown_within(outline: DossierOutline | AnnotatedOutline) -> list[str]:
    open_: set[str] = set()
    wrong: list[str] = []
    for row in outline.article.rows:
        for stretch in (stretch for one in row.paragraphs for stretch in one.stretches):
            open_ = (open_ | set(stretch.begins)) - set(stretch.ends)
            wrong += stretch.shown if open_ else ()
    return wrong


def test_that_a_comment_is_signed_and_dated_by_who_judged_the_claim() -> None:
    comments = {comment.text.split(" ")[0]: comment for comment in opened(documents(full_case())[0]).comments}
    judged, open_ = comments["C1"], comments["C5"]
    assert (judged.author, judged.initials) == (CHECKER, "PC")
    assert judged.timestamp is not None
    assert judged.timestamp.isoformat() == "2026-11-22T10:00:00+00:00"
    assert open_.author == "Fact check"
    assert open_.timestamp == judged.timestamp  # of the document: nobody has judged the claim


def test_that_a_comment_says_rating_claim_reasons_and_sources() -> None:
    said = next(text for text in comments_of(documents(full_case())[0]).values() if text.startswith("C1 "))
    expected = [
        "C1 · ? Unproven · as of 22 November 2026",
        "Former Ukrainian servicemen are deployed in four Russian combat units",
        "Why this rating. Placeholder: the reasons",
        "What we could not establish. Placeholder: open questions",
        "[2] Placeholder source B: official statement — Placeholder author, Placeholder publisher B, 2025. Supports",
        "[4] Placeholder confidential source — Placeholder witness CONFIDENTIAL. Contradicts the claim. Where in",
    ]
    lines = iter(said.split("\n"))
    assert [words for words in expected if not any(words in line for line in lines)] == []


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Placeholder Checker", "PC"),
        ("one two three four", "OTT"),
        ("desk", "D"),
        ("مدقق أول", "مأ"),
        ("–", "–"),
        ("", ""),
    ],
)
def test_that_initials_are_the_first_letters(name: str, initials: str) -> None:
    assert initials_of(name) == initials


def test_that_a_name_of_any_length_fits_and_words_of_any_kind_are_kept() -> None:
    for data in documents(hostile_case()):
        for comment in opened(data).comments:
            assert 0 < len(comment.author) <= 255
            assert len(comment.initials or "") <= 9
            assert comment.timestamp is not None


def test_that_links_in_comments_lead_only_to_the_web() -> None:
    data = write_annotated(annotated_of(full_case()))
    relations = parts_of(data)["word/_rels/comments.xml.rels"].decode()
    targets = set(re.findall('Target="([^"]+)"', relations))
    assert targets == {
        "https://example.org/placeholder-article",
        "https://example.org/placeholder/b",
        "https://example.org/placeholder/confidential",
    }
    used = values(xml_of(data, "word/comments.xml"), "//w:hyperlink/@*[local-name()='id']")
    assert set(used) == set(re.findall('Id="([^"]+)"', relations))
    hostile = parts_of(write_annotated(annotated_of(hostile_case())))
    assert b"External" not in hostile.get("word/_rels/comments.xml.rels", b"")


def test_that_a_case_without_claims_has_no_comments_part() -> None:
    for data in documents(Case(details=sample_case().details, articles=Records([article()]))):
        assert "word/comments.xml" not in parts_of(data)
        assert len(opened(data).comments) == 0


def test_that_an_arabic_comment_runs_from_right_to_left() -> None:
    data = write_annotated(annotated_of(full_case(), "ar"))
    runs = {"".join(values(run, "w:t/text()")): run for run in xml_of(data, "word/comments.xml").iter(f"{MAIN}r")}
    assert runs["سبب التقييم. "].find(f"{MAIN}rPr/{MAIN}rtl") is not None
    assert AT[:4] in values(xml_of(data, "word/comments.xml"), "//w:comment/@w:date")[0]
