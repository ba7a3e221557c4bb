"""The write-up in Markdown: what a CommonMark parser reads from it is what the outline says, and nothing else."""

import time
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, example, given, settings
from markdown_it import MarkdownIt
from markdown_it.token import Token

from fcdesk.cases.model import Case
from fcdesk.cases.records import Records
from fcdesk.writeup.html import write_html
from fcdesk.writeup.links import safe_href
from fcdesk.writeup.markdown import write_markdown
from fcdesk.writeup.outline import Outline, SourceEntry, WebLink, Words
from tests.writeup.any_outline import Told, addresses_in, but_for_ends, outlines
from tests.writeup.samples import long_case, outline_of, sample_case
from tests.writeup.test_confidentiality import PLANTED, planted

PARSER = MarkdownIt("commonmark").enable("table")
BLOCKS = {"heading", "paragraph", "blockquote", "bullet_list", "ordered_list", "list_item"} | {
    "table", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip
INLINE = {"text", "hardbreak", "link_open", "link_close", "strong_open", "strong_close"}


def texts_in(markdown: bytes) -> list[str]:
    """The blocks' texts, the paragraphs of one quotation together; anything but our own kinds of markup is a fault."""
    texts: list[str] = []
    quoted = False
    for token in PARSER.parse(markdown.decode()):
        if token.type == "inline":
            text = said(token.children or [])
            texts[-1:] = [f"{texts[-1]}\n\n{text}"] if quoted and texts[-1:] != [""] else [*texts[-1:], text]
        elif token.type == "blockquote_open":
            texts.append("")
        assert token.type == "inline" or token.type.removesuffix("_open").removesuffix("_close") in BLOCKS
        quoted = (quoted or token.type == "blockquote_open") and token.type != "blockquote_close"
    return [text for text in texts if text]


def said(tokens: Sequence[Token]) -> str:
    assert {token.type for token in tokens} <= INLINE
    return "".join("\n" if token.type == "hardbreak" else token.content for token in tokens)


def links_in(markdown: bytes) -> list[str]:
    tokens = [child for token in PARSER.parse(markdown.decode()) for child in token.children or []]
    return [str(token.attrs["href"]) for token in tokens if token.type == "link_open"]


def with_sources(*sources: SourceEntry) -> Outline:
    return replace(outline_of(sample_case()), sources=sources)


def as_read(texts: list[str]) -> list[str]:
    """The parser used here strips U+0085 from the ends of a line; to CommonMark it is a character as any other."""
    return [text for text in (text.replace("\x85", "") for text in texts) if text]


@pytest.mark.parametrize("language", ["en", "uk", "es", "ar"])
def test_that_every_part_of_the_outline_is_read_back_in_order(language: str) -> None:
    outline = outline_of(sample_case(), language)
    assert texts_in(write_markdown(outline)) == Told(outline, is_page=False).texts()


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(outline=outlines())
@example(outline=with_sources(SourceEntry(1, "source_1", (Words("!"), WebLink("x", "https://example.org/")), "")))
@example(outline=with_sources(SourceEntry(1, "source_1", (Words("&"), Words("lt;"), Words("b>")), "")))
@example(outline=with_sources(SourceEntry(1, "source_1", (Words("1986."), Words(" A bad year")), "1. x")))
@example(outline=with_sources(SourceEntry(1, "source_1", (Words("x;\x1f", strong=True), Words("y")), "")))
def test_that_any_text_is_read_back_as_it_was(outline: Outline) -> None:
    read, told = texts_in(write_markdown(outline)), Told(outline, is_page=False).texts()
    assert as_read(but_for_ends(read)) == as_read(but_for_ends(told))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(outline=outlines())
def test_that_links_lead_only_where_a_link_may_lead(outline: Outline) -> None:
    safe = [safe_href(address) for address in addresses_in(outline)]
    assert links_in(write_markdown(outline)) == [PARSER.normalizeLink(address) for address in safe if address]


def test_that_a_text_with_an_address_in_it_is_no_link_even_to_programs_that_look_for_some() -> None:
    sentence = "See http://example.org/x and HTTPS://example.org or www.example.org."
    outline = replace(outline_of(sample_case()), about=((Words(sentence),),))
    eager = MarkdownIt("gfm-like", {"linkify": False}).parse(write_markdown(outline).decode())
    assert sentence in [said(token.children or []) for token in eager if token.type == "inline"]
    text = write_markdown(outline).decode()
    assert "http\\://" in text
    assert "www\\." in text


def test_that_a_word_of_ten_thousand_letters_stays_whole() -> None:
    outline = replace(outline_of(sample_case()), headline="x" * 10_000)
    assert "x" * 10_000 in texts_in(write_markdown(outline))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("# no heading", "\\# no heading"),
        ("1986. A year", "1986\\. A year"),
        ("3) three", "3\\) three"),
        ("1.5 million", "1.5 million"),
        ("- no list", "\\- no list"),
        ("AT&T", "AT\\&T"),
        ("R&D is & stays", "R&D is & stays"),
        ("a &lt; b", "a \\&lt; b"),
        ("a_b *c* `d`", "a\\_b \\*c\\* \\`d\\`"),
        ("a | b", "a \\| b"),
        ("\u202eabc", "&#x202E;abc&#x202C;"),
        ("Really!", "Really\\!"),
    ],
)
def test_that_only_what_would_be_markup_is_escaped(text: str, written: str) -> None:
    outline = replace(outline_of(sample_case()), about=((Words(text),),))
    assert write_markdown(outline).decode().endswith(f"\n\n{written}\n")


@pytest.mark.parametrize("headline", ["#", "##", "C #", "C ##", "C#", "\\#", "a \\ #", "# #"])
def test_that_number_signs_at_the_end_of_a_heading_stay(headline: str) -> None:
    assert texts_in(write_markdown(replace(outline_of(sample_case()), headline=headline)))[1] == headline


@pytest.mark.parametrize("text", ["#" * 200_000 + "x", "&" * 200_000, "a\u0627" * 100_000, " " * 200_000 + "x"])
def test_that_time_grows_no_faster_than_the_text(text: str) -> None:
    outline = replace(outline_of(sample_case()), headline=text, about=((Words(text),),))
    began = time.process_time()
    write_markdown(outline)
    write_html(outline)
    assert time.process_time() - began < 3


def test_that_a_quote_keeps_its_lines_and_paragraphs() -> None:
    case = sample_case()
    outline = outline_of(case)
    section = outline.claims[0]
    lines = "First line\nsecond line\n\nnew paragraph\n\n\n# after two empty lines"
    changed = replace(section, card=replace(section.card, quote=lines))
    text = write_markdown(replace(outline, claims=(changed,))).decode()
    assert "> “First line\\\n> second line\n>\n> new paragraph&#10;\n>\n> \\# after two empty lines”\n" in text


def test_that_the_claims_are_a_table_and_the_sources_a_numbered_list() -> None:
    text = write_markdown(outline_of(sample_case())).decode()
    assert "\n| No. | Claim | Rating |\n| ---: | --- | --- |\n| 1 | Former Ukrainian" in text
    assert "\n2. [Placeholder source B: official statement](<https://example.org/placeholder/b>)" in text


def test_that_headings_go_down_by_one() -> None:
    tokens = PARSER.parse(write_markdown(outline_of(sample_case())).decode())
    levels = [int(token.tag[1]) for token in tokens if token.type == "heading_open"]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))


@pytest.mark.parametrize("language", ["en", "uk", "es", "ar"])
def test_that_nothing_that_must_stay_in_the_house_is_written(language: str) -> None:
    outline = outline_of(planted(), language)
    text = write_markdown(outline)
    assert PLANTED.lower().encode() not in text.lower()
    assert not any(note.encode() in text for note in (*outline.left_out, *outline.warnings))


def test_that_a_case_without_claims_says_so() -> None:
    text = write_markdown(outline_of(Case(details=sample_case().details))).decode()
    assert "No claim of this article has been listed for checking yet." in text
    assert "|" not in text


def test_that_an_unjudged_case_has_no_empty_parts() -> None:
    case = replace(sample_case(), verdicts=Records(), replies=Records(), corrections=Records())
    outline = outline_of(case)
    assert texts_in(write_markdown(outline)) == Told(outline, is_page=False).texts()


def test_that_two_hundred_claims_are_all_there() -> None:
    outline = outline_of(long_case(200))
    assert texts_in(write_markdown(outline)) == Told(outline, is_page=False).texts()
    assert len(links_in(write_markdown(outline))) == len(addresses_in(outline))


def test_that_a_thousand_claims_take_less_than_a_second() -> None:
    outline = outline_of(long_case(1_000))
    began = time.process_time()
    text = write_markdown(outline)
    assert time.process_time() - began < 1
    assert text == write_markdown(outline)
