"""Sections chosen and put in another order: all renderings follow, and no link leads to what was left out."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fcdesk.cases.house import Section
from fcdesk.cases.model import Case
from fcdesk.writeup.html import write_html
from fcdesk.writeup.inhouse.dossier import dossier_outline
from fcdesk.writeup.labels import labels_for
from fcdesk.writeup.markdown import write_markdown
from fcdesk.writeup.outline import Outline
from fcdesk.writeup.sections import SECTIONS, sections_of
from fcdesk.writeup.word import write_annotated, write_dossier, write_word
from tests.writeup.full_case import annotated_of, full_case, readings_of
from tests.writeup.reading import texts_of, values, xml_of
from tests.writeup.reported_case import reported_case, reported_outline
from tests.writeup.samples import AT, scales
from tests.writeup.test_html import attributes, page_of, said

TITLES = {
    Section.IN_SHORT: "In short",
    Section.RATINGS: "The claims and our ratings",
    Section.ARTICLE: "The article we checked",
    Section.CLAIMS: "Claim by claim",
    Section.METHOD: "How we checked",
    Section.MEANINGS: "What the ratings mean",
    Section.RESPONSES: "Responses",
    Section.SOURCES: "Sources",
    Section.CORRECTIONS: "Corrections and updates",
    Section.ABOUT: "About this fact check",
}
CHOSEN = st.lists(st.sampled_from(SECTIONS["public"]), unique=True).map(tuple)
ALL = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
IN_ARTICLE_ORDER = "The claims stand in the order of the article, not of their numbers."


def titles(texts: list[str]) -> list[str]:
    return [text for text in texts if text in TITLES.values()]


def dead_links(document: bytes) -> set[str]:
    xml = xml_of(document)
    return set(values(xml, "//w:hyperlink/@w:anchor")) - set(values(xml, "//w:bookmarkStart/@w:name"))


def without(*left_out: Section) -> Outline:
    return reported_outline(sections=[section for section in SECTIONS["public"] if section not in left_out])


@ALL
@given(chosen=CHOSEN)
def test_that_every_rendering_has_the_chosen_sections_in_their_order(chosen: tuple[Section, ...]) -> None:
    outline = reported_outline(sections=chosen)
    expected = [TITLES[section] for section in chosen]
    assert titles(texts_of(write_word(outline))) == expected
    assert [said(heading) for heading in page_of(write_html(outline)).iter("h2")] == expected
    lines = write_markdown(outline).decode().splitlines()
    assert [line[3:] for line in lines if line.startswith("## ")] == expected


@ALL
@given(chosen=CHOSEN)
def test_that_no_link_leads_to_a_section_that_was_left_out(chosen: tuple[Section, ...]) -> None:
    outline = reported_outline(sections=chosen)
    assert dead_links(write_word(outline)) == set()
    page = page_of(write_html(outline))
    targets = {href[1:] for href in attributes(page, "href") if href.startswith("#")}
    assert targets <= set(attributes(page, "id"))


def test_that_what_would_have_been_a_link_is_still_read() -> None:
    texts = texts_of(write_word(without(Section.SOURCES, Section.MEANINGS)))
    assert "1.1 Placeholder source A: the article itself — Placeholder publisher A, 2 January 2025 [1]" in texts
    assert "4 of 8 claims listed from this article have been judged; not yet judged: 4. " + IN_ARTICLE_ORDER in texts


def test_that_links_stay_where_nothing_was_left_out() -> None:
    xml = xml_of(write_word(reported_outline()))
    assert {"claim_1", "source_1", "meanings", "figure_1"} <= set(values(xml, "//w:hyperlink/@w:anchor"))


@pytest.mark.parametrize(
    ("section", "is_told"),
    [
        (Section.CLAIMS, True), (Section.MEANINGS, True), (Section.RESPONSES, True), (Section.SOURCES, True),
        (Section.CORRECTIONS, True), (Section.IN_SHORT, False), (Section.ABOUT, False), (Section.ARTICLE, False),
    ],
)  # fmt: skip
def test_that_the_exporter_is_told_of_what_readers_are_owed(section: Section, is_told: bool) -> None:
    told = [words for words in without(section).left_out if words.startswith("By choice")]
    title = TITLES[section]
    expected = f"By choice, the section “{title}” was left out, although the case has something to say there."
    assert told == ([expected] if is_told else [])


def test_that_nothing_is_told_of_a_section_that_would_be_empty() -> None:
    case = Case(details=reported_case().details)
    assert reported_outline(case, sections=()).left_out == ()


def test_that_pictures_of_claims_that_are_left_out_are_not_even_read() -> None:
    outline = reported_outline(sections=[Section.RATINGS], read_picture=None)
    assert outline.claims == ()
    assert "5 stored files were left out." in outline.left_out


def test_that_sections_of_other_documents_and_doubled_ones_are_ignored() -> None:
    chosen = (Section.SOURCES, Section.LOG, Section.CLAIMS, Section.SOURCES)
    assert sections_of("public", chosen) == (Section.SOURCES, Section.CLAIMS)
    assert sections_of("dossier", chosen) == (Section.SOURCES, Section.LOG)
    assert sections_of("annotated", None) == SECTIONS["annotated"]


def test_that_every_section_belongs_to_a_kind_of_document() -> None:
    assert {section for known in SECTIONS.values() for section in known} == set(Section)
    assert all(len(known) == len(set(known)) for known in SECTIONS.values())


def dossier(chosen: Any = None) -> bytes:
    case = full_case()
    outline = dossier_outline(
        case, scales=scales(), labels=labels_for("en"), version=3, prepared_at=AT, findings=(),
        readings=readings_of(case), sections=chosen,
    )  # fmt: skip
    return write_dossier(outline)


@ALL
@given(chosen=st.lists(st.sampled_from(SECTIONS["dossier"]), unique=True))
def test_that_a_dossier_of_any_sections_has_no_dead_links_and_no_loose_comments(chosen: list[Section]) -> None:
    document = dossier(chosen)
    assert dead_links(document) == set()
    xml = xml_of(document)
    assert ("annotated-article" in chosen) == bool(values(xml, "//w:commentReference/@w:id"))


def test_that_a_dossier_follows_the_order() -> None:
    texts = texts_of(dossier([Section.LOG, Section.SIGN_OFF, Section.STATE]))
    found = [text for text in texts if text in ("The case’s log", "Sign-off", "State of the check", "Claim log")]
    assert found == ["The case’s log", "Sign-off", "State of the check"]


def test_that_an_annotated_copy_may_be_the_text_alone() -> None:
    whole = annotated_of(full_case())
    texts = texts_of(write_annotated(replace(whole, sections=(Section.ANNOTATED_ARTICLE,))))
    assert "Article text" in texts
    assert "The article we checked" not in texts
