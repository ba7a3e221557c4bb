"""The annotated copy: the article with a comment on each claim, for the house or for everybody."""

from dataclasses import replace

import pytest

from fcdesk.cases.model import Case
from fcdesk.writeup.word import write_annotated
from tests.writeup.full_case import CHECKER, annotated_of, full_case
from tests.writeup.reading import opened, parts_of, texts_of
from tests.writeup.reading_comments import comments_of
from tests.writeup.samples import article, outline_of, sample_case
from tests.writeup.test_confidentiality import PLANTED, planted


def copy_of(case: Case, language: str = "en", *, for_public: bool = False) -> bytes:
    return write_annotated(annotated_of(case, language, for_public=for_public))


def test_that_the_article_stands_there_in_full_with_its_headline_as_a_heading() -> None:
    texts = texts_of(copy_of(full_case()))
    plain = [text.replace("\u00a0", " ") for text in texts]
    for number, line in enumerate(article().text.split("\n")):
        words = line.split(",")[0][:60]
        assert any(text.startswith(words) for text in plain), number
    headings = [p.text for p in opened(copy_of(full_case())).paragraphs if p.style and p.style.name == "Heading 2"]
    assert headings == [article().title]


def test_that_every_passage_has_its_reference_in_print() -> None:
    text = "\n".join(texts_of(copy_of(full_case())))
    assert [tag for tag in ("[C1]", "[C2]", "[C3]", "[C4]", "[C5]", "[C6]", "[C7]", "[C8]") if tag not in text] == []


@pytest.mark.parametrize("language", ["en", "uk", "es", "ar"])
def test_that_the_public_copy_holds_nothing_that_must_stay_in_the_house(language: str) -> None:
    parts = parts_of(copy_of(planted(), language, for_public=True))
    leaking = [name for name, data in parts.items() if PLANTED.lower().encode() in data.lower()]
    assert leaking == []
    assert "word/comments.xml" in parts


def test_that_the_public_copy_is_unsigned_and_says_nothing_of_internal() -> None:
    data = copy_of(full_case(), for_public=True)
    assert {comment.author for comment in opened(data).comments} == {"Fact check"}
    assert not any(word in part for part in parts_of(data).values() for word in (CHECKER.encode(), b"INTERNAL"))
    assert not any(b"CONFIDENTIAL" in part or b"witness" in part for part in parts_of(data).values())


def test_that_the_public_copy_is_the_same_as_if_the_confidential_source_had_never_been() -> None:
    case = full_case()
    never = replace(
        case,
        sources=case.sources.without("source-9"),
        evidence=case.evidence.without("evidence-9"),
        links=case.links.without("link-9"),
    )
    assert copy_of(case, for_public=True) == copy_of(never, for_public=True)
    assert copy_of(case) != copy_of(never)


def test_that_the_copy_for_the_house_names_confidential_sources_and_says_so_on_every_page() -> None:
    data = copy_of(full_case())
    document = opened(data)
    assert document.sections[0].header.paragraphs[0].text.startswith("INTERNAL – not for publication")
    assert document.sections[0].different_first_page_header_footer is False
    assert texts_of(data)[0].startswith("INTERNAL – not for publication")
    assert document.core_properties.content_status == "INTERNAL – not for publication"
    assert "Placeholder confidential source — Placeholder witness CONFIDENTIAL" in "\n".join(comments_of(data).values())


def test_that_the_person_who_exports_a_public_copy_is_told_what_was_left_out() -> None:
    public, house = annotated_of(planted(), for_public=True), annotated_of(planted())
    assert public.left_out == outline_of(planted()).left_out
    assert house.left_out == house.warnings == ()


def test_that_both_number_sources_as_the_public_write_up_does() -> None:
    public = {source.number for source in outline_of(full_case()).sources}
    assert public == {1, 2, 3}
    for for_public in (False, True):
        said = "\n".join(comments_of(copy_of(full_case(), for_public=for_public)).values())
        assert "[1] Placeholder source A" in said
        assert "[2] Placeholder source B" in said
        assert ("[4] " in said) is not for_public


def test_that_a_case_without_claims_or_article_is_a_document_too() -> None:
    for for_public in (False, True):
        texts = texts_of(copy_of(Case(details=sample_case().details), for_public=for_public))
        assert "The case has no article." in texts
        assert not any("underlined" in text for text in texts)


@pytest.mark.parametrize("for_public", [False, True])
def test_that_writing_twice_gives_the_same_bytes(for_public: bool) -> None:
    assert copy_of(full_case(), for_public=for_public) == copy_of(full_case(), for_public=for_public)
