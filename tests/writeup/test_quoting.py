"""How the words of a claim are shown: unwrapped, and between the right marks."""

from dataclasses import replace

import pytest

from fcdesk.cases.model import Anchor, Block, BlockKind
from fcdesk.writeup.labels import labels_for
from fcdesk.writeup.quoting import as_read
from fcdesk.writeup.word import write_word
from tests.writeup.reading import texts_of
from tests.writeup.samples import article, outline_of, sample_case

WRAPPED = "Former Ukrainian servicemen\nare deployed.\n\nThey number\nmore.\nA line of its own."
BLOCKS = tuple(Block(BlockKind.PARAGRAPH, *span) for span in ((0, 41), (43, 60), (61, 79)))
ARTICLE = replace(article(), text=WRAPPED, blocks=BLOCKS)


def anchor(quote: str) -> Anchor:
    start = WRAPPED.find(quote)
    return Anchor(quote, "", "", *((start, start + len(quote)) if start >= 0 else (None, None)))


def test_that_a_line_end_within_a_paragraph_is_read_as_a_space_and_one_between_two_stays() -> None:
    assert as_read(anchor(WRAPPED), ARTICLE) == (
        "Former Ukrainian servicemen are deployed.\n\nThey number more.\nA line of its own."
    )


def test_that_a_lost_quote_keeps_only_empty_lines() -> None:
    assert as_read(Anchor("one\ntwo\n\nthree", "", "", None, None), ARTICLE) == "one two\n\nthree"
    assert as_read(Anchor("one\ntwo", "", "", 3, 10), ARTICLE) == "one two"


def test_that_line_ends_a_word_document_means_are_kept() -> None:
    meant = replace(ARTICLE, media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    assert as_read(anchor("They number\nmore."), meant) == "They number\nmore."


def test_that_the_document_shows_a_wrapped_quote_in_one_line() -> None:
    case = sample_case()
    claim = replace(case.claims["claim-5"], anchor=anchor("servicemen\nare deployed"))
    case = replace(case, articles=case.articles.put(ARTICLE), claims=case.claims.put(claim))
    assert "“servicemen are deployed”" in texts_of(write_word(outline_of(case)))


@pytest.mark.parametrize(
    ("language", "text", "shown"),
    [
        ("en", "Plain words", "“Plain words”"),
        ("en", '"All of it"', '"All of it"'),
        ("en", "“All of it”", "“All of it”"),
        ("en", '"We spent it," he said', '‘"We spent it," he said’'),
        ("en", '"One" and "two"', '‘"One" and "two"’'),
        ("en", "He said “no”", "‘He said “no”’"),
        ("en", "the soldiers'", "“the soldiers'”"),
        ("en", "«No», he said", "“«No», he said”"),
        ("uk", "«Ні», — сказав він", "„«Ні», — сказав він“"),
        ("uk", "«Ні»", "«Ні»"),
        ("es", "«No», dijo", "“«No», dijo”"),
        ("ar", "«لا» قال", "”«لا» قال“"),
        ("en", "", "“”"),
    ],
)
def test_that_quotation_marks_are_never_doubled(language: str, text: str, shown: str) -> None:
    assert labels_for(language).quoted(text) == shown
