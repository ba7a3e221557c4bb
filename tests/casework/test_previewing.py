from dataclasses import replace

import pytest

from fcdesk.cases.house import Section
from fcdesk.casework.previewing import preview
from fcdesk.casework.rendering import Form, Kind, Order
from tests.writeup.every_document import draft_of, orders
from tests.writeup.full_case import full_case


@pytest.mark.parametrize("order", orders().values(), ids=str)
def test_that_every_kind_is_seen_as_pages(order: Order) -> None:
    seen = preview(draft_of(full_case()), order)
    assert seen.pages is not None
    assert seen.pages.blocks
    assert (seen.order, seen.version, seen.refused) == (order, 3, "")


@pytest.mark.parametrize("form", [Form.MARKDOWN, Form.CLAIMREVIEW, Form.CSV, Form.XLSX])
def test_that_what_has_no_pages_is_seen_as_text(form: Form) -> None:
    seen = preview(draft_of(full_case()), Order(form=form))
    assert seen.pages is None
    claim = next(iter(full_case().claims))
    assert " ".join(claim.anchor.quote.split()) in " ".join(seen.text.replace("\\", "").split())


def test_that_a_table_is_seen_row_by_row_with_its_headings() -> None:
    seen = preview(draft_of(full_case()), Order(form=Form.CSV))
    blocks = seen.text.split("\n\n")
    assert sum(block.startswith("No.: ") for block in blocks) == len(full_case().claims)


def test_that_what_stays_in_the_house_is_told_with_the_pages() -> None:
    assert preview(draft_of(full_case()), Order()).remarks


def test_that_a_refusal_is_what_there_is_to_see() -> None:
    draft = replace(draft_of(full_case()), house=b"no Word document", house_name="placeholder.docx")
    seen = preview(draft, Order())
    assert seen.pages is None
    assert "placeholder.docx" in seen.refused


def test_that_sections_that_were_left_out_are_not_seen() -> None:
    draft = draft_of(full_case())
    whole, part = preview(draft, Order()), preview(replace(draft, sections={"public": (Section.CLAIMS,)}), Order())
    assert whole.pages is not None
    assert part.pages is not None
    assert len(part.pages.blocks) < len(whole.pages.blocks)


def test_that_a_pdf_and_a_web_page_are_seen_as_the_pages_of_their_words() -> None:
    draft = draft_of(full_case())
    first = preview(draft, Order())
    for form in (Form.PDF, Form.HTML):
        assert preview(draft, Order(form=form)).pages == first.pages
    assert preview(draft, Order(Kind.DOSSIER, Form.PDF)).pages is not None
