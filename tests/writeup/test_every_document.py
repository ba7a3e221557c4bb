"""Every kind of document of every case is a file that Word takes and that readers with any eyes can use."""

from dataclasses import replace
from functools import cache

import pytest

from fcdesk.cases.house import Section
from fcdesk.cases.model import Case
from fcdesk.casework.rendering import Kind, Order, render
from tests.writeup.every_document import cases, draft_of, orders, rendered
from tests.writeup.house_styles import HOUSES
from tests.writeup.reading import parts_of
from tests.writeup.word_checker import Rule, problems


@cache
def case_of(name: str) -> Case:
    return cases()[name]


@pytest.mark.parametrize("order", orders().values(), ids=orders().keys())
@pytest.mark.parametrize("name", cases().keys())
def test_that_nothing_is_wrong_with_the_file(name: str, order: Order) -> None:
    assert problems(rendered(case_of(name), order).data) == []


@pytest.mark.parametrize("page", ["A4", "Letter"])
@pytest.mark.parametrize("language", ["en-US", "uk", "es", "ar"])
def test_that_nothing_is_wrong_in_any_language_on_any_paper(language: str, page: str) -> None:
    for order in orders().values():
        chosen = replace(order, language=language, page="A4" if page == "A4" else "Letter")
        assert problems(rendered(case_of("told in full"), chosen).data) == []


@pytest.mark.parametrize("kind", [Kind.PUBLIC, Kind.DOSSIER, Kind.ANNOTATED])
def test_that_nothing_is_wrong_whichever_sections_a_newsroom_chooses(kind: Kind) -> None:
    backwards = tuple(reversed(Section))
    choices = [(section,) for section in Section] + [backwards, ()]
    choices += [tuple(one for one in Section if one is not section) for section in Section]
    for chosen in choices:
        draft = replace(draft_of(case_of("told in full")), sections={kind: chosen})
        found = problems(render(draft, Order(kind)).data)
        # What stands above the first section has no heading: a document of nothing else has none at all.
        assert [problem for problem in found if problem.rule is not Rule.NO_HEADING] == [], chosen


@pytest.mark.parametrize("order", orders().values(), ids=orders().keys())
def test_that_a_picture_is_in_the_documents_that_show_it(order: Order) -> None:
    parts = parts_of(rendered(case_of("told in full"), order).data)
    pictures = [name for name in parts if name.startswith("word/media/")]
    assert len(pictures) == (order.kind in (Kind.PUBLIC, Kind.REVIEW)), pictures


@pytest.mark.parametrize("order", orders().values(), ids=orders().keys())
@pytest.mark.parametrize("name", ["told in full", "Arabic", "hostile"])
@pytest.mark.parametrize("house_name", HOUSES.keys())
def test_that_nothing_is_wrong_in_a_newsroom_s_own_style(house_name: str, name: str, order: Order) -> None:
    assert problems(rendered(case_of(name), order, house_name).data) == []
