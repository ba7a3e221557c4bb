"""The write-up as a web page: it says what the outline says, loads and runs nothing, and can be read by everybody."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import html
from lxml.html import HtmlElement

from fcdesk.assets import path_of
from fcdesk.cases.model import Anchor, Case
from fcdesk.cases.records import Records
from fcdesk.writeup.html import write_html
from fcdesk.writeup.html.body import TONES
from fcdesk.writeup.links import safe_href
from fcdesk.writeup.outline import Badge, Outline
from fcdesk.writeup.word.design import LOOKS
from tests.writeup.any_outline import Told, addresses_in, but_for_ends, outlines
from tests.writeup.samples import QUOTES, long_case, outline_of, sample_case
from tests.writeup.test_confidentiality import PLANTED, planted

BLOCKS = ("p", "h1", "h2", "h3", "h4", "th", "td")
ELEMENTS = {
    "html", "head", "meta", "title", "style", "body", "header", "nav", "main", "section", "div", "h1", "h2", "h3", "h4",
    "p", "ul", "ol", "li", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "a", "strong", "span", "bdi",
    "br", "figure", "figcaption", "img",
}  # fmt: skip
ATTRIBUTES = {
    "lang", "dir", "charset", "http-equiv", "name", "content", "class", "href", "rel", "id", "tabindex", "role",
    "scope", "aria-hidden", "aria-labelledby", "data-label", "value", "src", "alt",
    "width", "height",
}  # fmt: skip
ROOT = Path(__file__).parents[2]
PROGRAM = """
import hashlib
from fcdesk.writeup.html import write_html
from fcdesk.writeup.markdown import write_markdown
from tests.writeup.samples import outline_of, sample_case
for write in (write_html, write_markdown):
    print(hashlib.sha256(write(outline_of(sample_case(), "ar"))).hexdigest())
"""
STYLE_SHEET = path_of("writeup", "page.css").read_text(encoding="utf-8")


def page_of(data: bytes) -> HtmlElement:
    return html.document_fromstring(data, parser=html.HTMLParser(encoding="utf-8", huge_tree=True))


def said(element: HtmlElement) -> str:
    text = element.text or ""
    for child in element:
        text += ("\n" if child.tag == "br" else said(child)) + (child.tail or "")
    return text


def blocks_in(page: HtmlElement) -> list[HtmlElement]:
    """The innermost blocks of text, but for the list of contents, which only repeats headings."""
    return [element for element in page.iter(*BLOCKS) if not list(element.iterchildren(*BLOCKS))]


def texts_in(page: HtmlElement) -> list[str]:
    return [text for text in map(said, blocks_in(page)) if text]


def sample(language: str = "en") -> HtmlElement:
    return page_of(write_html(outline_of(sample_case(), language)))


def attributes(page: HtmlElement, name: str) -> list[str]:
    return [str(value) for value in page.xpath(f"//@{name}")]


@pytest.mark.parametrize("language", ["en", "uk", "es", "ar"])
def test_that_every_part_of_the_outline_is_read_back_in_order(language: str) -> None:
    outline = outline_of(sample_case(), language)
    assert texts_in(page_of(write_html(outline))) == Told(outline, is_page=True).texts()


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(outline=outlines())
def test_that_any_text_is_read_back_as_it_was_and_is_never_markup(outline: Outline) -> None:
    page = page_of(write_html(outline))
    assert but_for_ends(texts_in(page)) == but_for_ends(Told(outline, is_page=True).texts())
    assert {str(element.tag) for element in page.iter()} <= ELEMENTS
    assert {str(name) for element in page.iter() for name in element.attrib} <= ATTRIBUTES
    assert page.xpath("count(//style)") == 1
    assert page.xpath("string(//style)") == STYLE_SHEET
    safe = [safe_href(address) for address in addresses_in(outline)]
    assert [href for href in attributes(page, "href") if not href.startswith("#")] == [href for href in safe if href]


def test_that_a_word_of_ten_thousand_letters_may_break_anywhere() -> None:
    outline = replace(outline_of(sample_case()), headline="x" * 10_000)
    assert "x" * 10_000 in texts_in(page_of(write_html(outline)))
    assert "overflow-wrap: anywhere" in STYLE_SHEET


def test_that_the_page_runs_and_loads_nothing() -> None:
    page = sample()
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy == "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    assert page.xpath("//meta")[1].get("http-equiv") == "Content-Security-Policy"  # before anything it is to rule
    assert page.xpath("//meta[@name='referrer']/@content") == ["no-referrer"]
    assert not re.search(r"url\(|@import|@font-face|expression|</", STYLE_SHEET)


def test_that_headings_go_down_by_one_under_one_headline() -> None:
    levels = [int(str(element.tag)[1]) for element in sample().iter("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))


def test_that_the_page_has_its_landmarks_and_a_link_past_them() -> None:
    page = sample()
    assert [len(page.findall(f".//{name}")) for name in ("header", "nav", "main")] == [1, 1, 1]
    first = next(page.iter("a"))
    assert (first.get("class"), first.get("href")) == ("skip", "#main")
    assert said(first) == said(next(page.find(".//main").iter("h2")))
    titles = [said(element) for element in page.iter("h2")]
    assert [said(link) for link in page.findall(".//nav//a")] == titles


def test_that_every_jump_leads_somewhere_and_every_id_is_one() -> None:
    page = sample()
    ids = attributes(page, "id")
    assert len(ids) == len(set(ids))
    assert {href[1:] for href in attributes(page, "href") if href.startswith("#")} <= set(ids)
    assert {"claim-1", "claim-5", "source-1", "ratings", "sources", "corrections", "about"} <= set(ids)


def test_that_a_claims_anchor_is_its_own_number_wherever_it_stands() -> None:
    case = sample_case()
    moved = replace(case.claims["claim-1"], number=9)
    page = page_of(write_html(outline_of(replace(case, claims=case.claims.put(moved)))))
    assert page.xpath("//section[@class='claim']/@id")[0] == "claim-9"
    assert page.xpath("string(//*[@id='claim-9']/h3)").startswith("Claim 9.")


def test_that_tables_say_what_their_headers_head_and_what_they_are_called() -> None:
    page = sample()
    tables = page.findall(".//table")
    assert len(tables) == 4
    for table in tables:
        assert {cell.get("scope") for cell in table.findall("./thead//th")} == {"col"}
        assert all(row[0].get("scope") == "row" for row in table.findall("./tbody/tr"))
        assert len(page.xpath(f"//h2[@id='{table.get('aria-labelledby')}']")) == 1


def test_that_the_table_of_claims_leads_to_the_claims() -> None:
    links = sample().xpath("//table[@class='ratings']//td/a")
    assert [link.get("href") for link in links] == [f"#claim-{number}" for number in range(1, 6)]
    assert said(links[1]) == "They number more than one thousand"


def test_that_sources_carry_their_numbers_and_their_addresses_for_paper() -> None:
    source = sample().get_element_by_id("source-2")
    assert source.get("value") == "2"
    assert "example.org/placeholder/b" in said(source)


@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("uk", "ltr"), ("es", "ltr"), ("ar", "rtl")])
def test_that_the_page_says_its_language_and_direction_and_those_of_foreign_quotes(
    language: str, direction: str
) -> None:
    page = sample(language)
    assert (page.get("lang"), page.get("dir")) == (language, direction)
    quotes = page.xpath("//blockquote[@class='quote']")
    assert {(quote.get("lang"), quote.get("dir")) for quote in quotes} == {
        (None, None) if language == "en" else ("en", "ltr")
    }


def test_that_a_language_that_is_none_is_not_said() -> None:
    page = page_of(write_html(outline_of(sample_case('"><script>'), "es")))
    assert page.xpath("//blockquote/@lang") == []


def with_quote(quote: str) -> Case:
    case = sample_case()
    claim = replace(case.claims["claim-5"], anchor=Anchor(quote, "", "", None, None), claimant=quote)
    return replace(case, claims=case.claims.put(claim))


def test_that_arabic_words_in_an_english_line_do_not_move_their_neighbours() -> None:
    section = outline_of(with_quote("الكلمة الأولى")).claims[-1]
    page = page_of(write_html(replace(outline_of(with_quote("الكلمة الأولى")), claims=(section,))))
    assert page.xpath("//blockquote[@class='quote']/@dir") == ["rtl"]
    (name,) = page.xpath("//p[@class='meta']/bdi")
    assert (name.get("dir"), said(name)) == ("rtl", "الكلمة الأولى")


def test_that_text_that_reorders_what_follows_is_boxed_in() -> None:
    page = page_of(write_html(outline_of(with_quote("evil \u202e txt.exe"))))
    boxes = page.xpath("//bdi[@class='boxed']")
    assert {said(box).strip("“”") for box in boxes} >= {"evil \u202e txt.exe\u202c"}
    assert page.xpath("//*[contains(text(), '\u202e') and not(self::bdi) and not(self::title)]") == []
    assert re.search(r"\.boxed \{ display: inline-block;", STYLE_SHEET)


@pytest.mark.parametrize("headline", ["The thousand & the <four>", "العنوان", "The “العنوان” of it"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_that_the_title_is_plain_text(language: str, headline: str) -> None:
    outline = replace(outline_of(sample_case(), language), headline=headline)
    title = page_of(write_html(outline)).findtext("head/title")
    assert title == f"{headline} · {outline.labels.say('kicker')}"


def test_that_what_reorders_text_in_a_title_is_closed_in_it() -> None:
    title = page_of(write_html(replace(outline_of(sample_case()), headline="evil \u202e txt"))).findtext("head/title")
    assert title is not None
    assert (title[0], title[-1]) == ("\u2068", "\u2069")


def test_that_a_quotation_in_an_arabic_heading_keeps_both_marks_with_its_words() -> None:
    outline = outline_of(sample_case(), "ar")
    section = replace(outline.claims[0], heading="الادعاء 1. «They are four…»")
    (heading,) = page_of(write_html(replace(outline, claims=(section,)))).xpath("//section[@id='claims']//h3[1]")
    assert [said(one) for one in heading.iter("bdi") if one.get("dir") == "ltr"][:1] == ["«They are four…»"]


def test_that_a_badge_is_a_word_and_a_glyph_for_the_eye_alone() -> None:
    badge = sample().xpath("//table[@class='ratings']//span[contains(@class, 'badge')]")[2]
    assert badge.get("class") == "badge tone-true"
    assert said(badge) == "✓\u00a0True"
    assert [said(part) for part in badge.findall("./span[@aria-hidden='true']")] == ["✓"]


def test_that_a_tone_of_a_newsrooms_own_is_grey_and_free_words_have_no_badge() -> None:
    outline = outline_of(sample_case())
    own, free = Badge("Own", "purple", "?"), Badge("In words", "unproven", "", is_free=True)
    rows = (replace(outline.ratings[0], badge=own), replace(outline.ratings[1], badge=free))
    page = page_of(write_html(replace(outline, ratings=rows)))
    first, second = page.xpath("//table[@class='ratings']//td[2]/*")
    assert first.get("class") == "badge tone-unproven"
    assert (second.tag, said(second)) == ("strong", "In words")


# --- colours -------------------------------------------------------------------------------------------------------


def colours(scheme: str) -> dict[str, str]:
    """The colours of a scheme, "light" or "dark", by name."""
    light, dark = re.findall(r":root \{(.*?)\}", STYLE_SHEET, re.DOTALL)
    return dict(re.findall(r"--([a-z-]+): #([0-9a-f]{6});", light if scheme == "light" else dark))


def contrast(first: str, second: str) -> float:
    """WCAG 2.2, "contrast ratio"."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """WCAG 2.2, "relative luminance"."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def text_and_background() -> Iterator[tuple[str, str]]:
    for ink in ("ink", "heading", "secondary", "link", "quoted"):
        yield from ((ink, "page"), (ink, "card"))
    yield "head-ink", "head-fill"
    yield from ((f"{tone}-ink", f"{tone}-fill") for tone in TONES)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_that_all_text_stands_out_from_its_background(scheme: str) -> None:
    known = colours(scheme)
    weak = {pair: contrast(known[pair[0]], known[pair[1]]) for pair in text_and_background()}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}
    frames = {tone: min(contrast(known[f"{tone}-frame"], known[on]) for on in ("page", "card")) for tone in TONES}
    assert {tone: ratio for tone, ratio in frames.items() if ratio < 3} == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_that_solid_tint_and_outline_are_told_apart_without_colour(scheme: str) -> None:
    known = colours(scheme)
    fills = {tone: contrast(known[f"{tone}-fill"], known["page"]) for tone in TONES}
    assert all(fills[tone] > 4 for tone in ("false", "misleading"))
    assert all(1.1 < fills[tone] < 2 for tone in ("context", "unproven"))
    assert all(fills[tone] == 1 for tone in ("true", "mostly", "nocheck", "open"))


def test_that_by_day_the_ratings_look_as_in_the_word_document() -> None:
    known = colours("light")
    assert set(LOOKS) == TONES
    for tone, look in LOOKS.items():
        shown = [known[f"{tone}-{part}"].upper() for part in ("ink", "fill", "frame")]
        assert shown == [look.ink, look.fill, look.frame]


def test_that_every_colour_by_day_has_one_by_night() -> None:
    assert set(colours("light")) == set(colours("dark"))
    assert {tone for tone in TONES if f".tone-{tone} {{" in STYLE_SHEET} == TONES


# --- what is written -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "uk", "es", "ar"])
def test_that_nothing_that_must_stay_in_the_house_is_written(language: str) -> None:
    outline = outline_of(planted(), language)
    data = write_html(outline)
    assert PLANTED.lower().encode() not in data.lower()
    assert not any(note.encode() in data for note in (*outline.left_out, *outline.warnings))


def test_that_a_case_without_claims_says_so() -> None:
    page = page_of(write_html(outline_of(Case(details=sample_case().details))))
    assert "No claim of this article has been listed for checking yet." in texts_in(page)
    assert [said(element) for element in page.iter("h2")] == ["About this fact check"]
    assert page.findall(".//table") == []


def test_that_an_unjudged_case_has_no_empty_parts() -> None:
    case = replace(sample_case(), verdicts=Records(), replies=Records(), corrections=Records())
    blocks = blocks_in(page_of(write_html(outline_of(case))))
    assert all(said(block).strip() for block in blocks)


def test_that_a_quote_keeps_its_lines() -> None:
    page = page_of(write_html(outline_of(with_quote("First line\n\nsecond <b>line"))))
    assert "“First line\n\nsecond <b>line”" in texts_in(page)


def test_that_two_hundred_claims_are_all_there() -> None:
    outline = outline_of(long_case(200))
    page = page_of(write_html(outline))
    assert texts_in(page) == Told(outline, is_page=True).texts()
    assert len(page.xpath("//section[@class='claim']")) == 200
    assert f"“{QUOTES[0]}”" in texts_in(page)


def test_that_a_thousand_claims_take_less_than_a_second() -> None:
    outline = outline_of(long_case(1_000))
    began = time.process_time()
    data = write_html(outline)
    assert time.process_time() - began < 1
    assert data == write_html(outline)


def written_by_another_process(**environment: str) -> list[str]:
    variables = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    done = subprocess.run([sys.executable, "-c", PROGRAM], env=variables, capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_that_neither_time_zone_nor_hash_seed_nor_locale_changes_a_byte_of_page_or_markdown() -> None:
    first = written_by_another_process(TZ="Pacific/Kiritimati", PYTHONHASHSEED="1", LC_ALL="C")
    second = written_by_another_process(TZ="America/St_Johns", PYTHONHASHSEED="4242", LC_ALL="C.UTF-8")
    assert first == second
    assert len(first) == 2


def test_that_prose_runs_in_its_own_direction_under_labels_that_run_in_another() -> None:
    page = html.fromstring(write_html(outline_of(sample_case(), "ar")).decode())
    prose = [p for p in page.iter("p") if "open questions are listed plainly" in "".join(map(str, p.itertext()))]
    assert {p.get("dir") for p in prose} == {"ltr"}
    assert {p[0].get("dir") for p in prose} == {"rtl"}  # the label before it
    assert {
        cell.get("dir") for cell in page.iter("p") if "Placeholder answer" in "".join(map(str, cell.itertext()))
    } == {"ltr"}
    english = html.fromstring(write_html(outline_of(sample_case())).decode())
    assert {p.get("dir") for p in english.iter("p")} == {None}


def test_that_the_last_stop_of_a_statement_in_another_script_stays_behind_it() -> None:
    case = sample_case()
    claim = replace(case.claims["claim-1"], statement="Placeholder statement.")
    page = write_html(outline_of(replace(case, claims=case.claims.put(claim)), "ar")).decode()
    assert '<bdi dir="ltr">Placeholder statement.</bdi></h3>' in page
