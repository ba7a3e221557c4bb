"""Word documents of ours read back as pages: their words, looks, links, tables, directions."""

from collections.abc import Iterator
from io import BytesIO

import pytest
from docx import Document

from fcdesk.cases.model import Case
from fcdesk.casework.rendering import Kind, Order
from fcdesk.writeup.pages.model import Pages, Paragraph, Row
from fcdesk.writeup.pages.reading import read_pages
from tests.writeup.every_document import PICTURE, cases, orders, rendered
from tests.writeup.full_case import full_case
from tests.writeup.house_styles import HOUSES

CASES, ORDERS = cases(), orders()


def _pages(case: Case, order: Order, house: str = "") -> Pages:
    return read_pages(rendered(case, order, house).data)


def _paragraphs(pages: Pages) -> Iterator[Paragraph]:
    for block in pages.blocks:
        if isinstance(block, Row):
            for cell in block.cells:
                yield from cell.paragraphs
        else:
            yield block


def _squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("case", [name for name in CASES if name != "200 claims"])
def test_that_another_reader_finds_no_word_that_the_pages_lack(case: str, order: str) -> None:
    data = rendered(CASES[case], ORDERS[order]).data
    stretches = [s for paragraph in _paragraphs(read_pages(data)) for s in paragraph.stretches]
    text = _squeezed("".join(s.text for s in stretches if not s.link.startswith("#comment")))
    document = Document(BytesIO(data))
    cells = (cell for table in document.tables for row in table.rows for cell in row.cells)
    others = [*document.paragraphs, *(paragraph for cell in cells for paragraph in cell.paragraphs)]
    assert others
    assert [p.text for p in others if _squeezed(p.text) not in text] == []


@pytest.mark.parametrize("order", ORDERS)
def test_that_every_link_inside_leads_to_a_place_that_there_is(order: str) -> None:
    pages = _pages(CASES["told in full"], ORDERS[order])
    places = {name for paragraph in _paragraphs(pages) for name in paragraph.anchors}
    jumps = {s.link[1:] for p in _paragraphs(pages) for s in p.stretches if s.link.startswith("#")}
    assert jumps
    assert jumps <= places


def test_that_links_out_have_only_addresses_that_are_safe_to_open() -> None:
    pages = _pages(CASES["hostile addresses"], Order())
    outside = {s.link for p in _paragraphs(pages) for s in p.stretches if s.link and not s.link.startswith("#")}
    assert outside
    assert all(link.startswith(("http://", "https://", "mailto:")) for link in outside)


def test_that_headings_badges_and_cards_look_as_they_are_written() -> None:
    pages = _pages(full_case(), Order())
    first = next(p for p in _paragraphs(pages) if p.form.level == 1)
    assert first.stretches[0].letters.bold
    assert first.form.keep_next
    badges = [s.letters for p in _paragraphs(pages) for s in p.stretches if s.letters.frame]
    assert badges
    assert all(letters.caps and letters.fill for letters in badges)
    assert any(p.form.fill and p.form.side("left") for p in _paragraphs(pages))


def test_that_tables_have_their_heads_widths_and_lines() -> None:
    rows = [block for block in _pages(full_case(), Order()).blocks if isinstance(block, Row)]
    heads = [row for row in rows if row.is_head]
    assert {row.table for row in heads} == {row.table for row in rows}
    for row in rows:
        assert sum(cell.share for cell in row.cells) == pytest.approx(1)
        assert row.above is not None
    assert all(cell.fill for row in heads for cell in row.cells)


def test_that_sources_are_numbered_in_order() -> None:
    numbers = [p.number for p in _paragraphs(_pages(full_case(), Order())) if p.number.startswith("[")]
    assert numbers == [f"[{place}]" for place in range(1, len(numbers) + 1)]
    assert numbers


def test_that_a_document_from_right_to_left_is_mirrored() -> None:
    pages = _pages(CASES["Arabic"], Order())
    assert any(p.form.right_to_left for p in _paragraphs(pages))
    assert all(block.right_to_left for block in pages.blocks if isinstance(block, Row))
    card = next(p for p in _paragraphs(pages) if p.form.fill and p.form.right_to_left)
    bar, other = card.form.side("right"), card.form.side("left")
    assert bar is not None
    assert bar.width > (other.width if other else 0)


def test_that_head_and_foot_hold_their_fields() -> None:
    paper = _pages(full_case(), Order()).paper
    foot = [block for block in paper.edges.foot if isinstance(block, Paragraph)]
    assert [s.field for p in foot for s in p.stretches if s.field] == ["PAGE", "NUMPAGES"]
    assert paper.edges.head
    assert paper.width == pytest.approx(595.3, abs=0.1)
    assert paper.column < paper.width


def test_that_the_paper_is_the_one_that_is_chosen() -> None:
    assert _pages(full_case(), Order(page="Letter")).paper.width == pytest.approx(612)


def test_that_pictures_come_with_their_bytes_and_words() -> None:
    pages = _pages(CASES["told in full"], Order())
    pictures = [p.picture for p in _paragraphs(pages) if p.picture]
    assert [picture.words for picture in pictures] == ["Placeholder words: what is to be seen"]
    assert pages.pictures[pictures[0].name].startswith(PICTURE[:8])
    assert 0 < pictures[0].width <= pages.paper.column + 1


def test_that_comments_stand_behind_the_article_and_are_led_to() -> None:
    pages = _pages(full_case(), Order(Kind.ANNOTATED))
    marks = [s.link[1:] for p in _paragraphs(pages) for s in p.stretches if s.link.startswith("#comment")]
    behind = [name for p in _paragraphs(pages) for name in p.anchors if name.startswith("comment ")]
    assert marks
    assert sorted(marks) == sorted(behind)


@pytest.mark.parametrize("house", HOUSES)
def test_that_a_document_in_a_house_style_is_read_with_that_look(house: str) -> None:
    own, dressed = _pages(full_case(), Order()), _pages(full_case(), Order(), house)
    assert [p.text for p in _paragraphs(dressed)] == [p.text for p in _paragraphs(own)]
    looks = [{s.letters for p in _paragraphs(pages) for s in p.stretches} for pages in (own, dressed)]
    assert looks[0] != looks[1]
