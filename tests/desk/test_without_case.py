"""Commands on claims and suggestions where there is no case, no claim, or nothing to be suggested: quiet, and right."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from fcdesk.cases.model import Case
from fcdesk.desk.screens.table_page import TablePage
from fcdesk.desk.window import DeskWindow

_KEYS = (*range(Qt.Key.Key_A, Qt.Key.Key_Z + 1), *range(Qt.Key.Key_1, Qt.Key.Key_9 + 1), Qt.Key.Key_Period)
_FOR_A_CASE = ("mark", "next", "suggest", "accept", "dismiss", "merge", "edit-suggestion", "explain", "mark-all",
               "dismiss-rest", "next-unread", "evidence", "paste", "use", "unlink", "because", "delete", "start-left",
               "rating-1", "claims", "find")  # fmt: skip
_FOR_A_CLAIM = ("next", "previous", "evidence", "use", "view-files", "unlink", "because", "delete", "rating-1")


def _case(window: DeskWindow) -> Case:
    assert window.session.case is not None
    return window.session.case


@pytest.fixture
def bare(window: DeskWindow) -> DeskWindow:
    """A case without claims, and without a sentence to be suggested."""
    window.new_case.read_text("Placeholder title\n\nHello there.", {})
    window.jobs.wait()
    window.jobs.wait()
    assert window.suggestions.spotted is not None
    assert not window.suggestions.open
    return window


def test_that_no_letter_says_or_does_anything_while_no_case_is_open(qtbot: QtBot, window: DeskWindow) -> None:
    for place in (window, window.view.empty, window.cases.list):
        place.setFocus()
        for key in _KEYS:
            qtbot.keyClick(place, Qt.Key(key))
            assert not window.message.isVisible(), (place, key)
    assert not [one for one in window.findChildren(QDialog) if one.isVisible()]


def test_that_what_is_done_to_a_case_can_be_chosen_once_one_is_open(window: DeskWindow) -> None:
    actions = window.actions_by_name
    assert [name for name in _FOR_A_CASE if actions[name].isEnabled()] == []
    assert {window.commands.why_not(one) for one in window.commands.listed if one.name in _FOR_A_CASE} == {
        "no case is open"
    }
    window.new_case.open_sample()
    assert [name for name in _FOR_A_CASE if not actions[name].isEnabled()] == []


@pytest.mark.parametrize("name", _FOR_A_CLAIM)
def test_that_a_case_without_claims_says_quietly_what_a_claim_is_wanted_for(bare: DeskWindow, name: str) -> None:
    before = _case(bare)
    bare.actions_by_name[name].trigger()
    assert bare.message.isVisible()
    assert bare.message.property("kind") == "news"
    assert _case(bare) is before


@pytest.mark.parametrize("name", ["accept", "merge", "edit-suggestion", "explain"])
def test_that_a_case_without_suggestions_points_to_none(bare: DeskWindow, name: str) -> None:
    bare.side.show_suggestions()
    bare.found.list.setFocus()
    bare.actions_by_name[name].trigger()
    assert "No suggestion is left" in bare.message.words
    assert bare.message.property("kind") == "news"


@pytest.mark.parametrize("name", ["accept", "merge", "explain", "mark-all", "dismiss-rest", "next-unread"])
def test_that_an_article_that_is_still_read_is_said_so(window: DeskWindow, name: str) -> None:
    window.new_case.open_sample()  # its sentences are looked at off the window's thread
    assert window.suggestions.spotted is None
    window.actions_by_name[name].trigger()
    assert "still being read" in window.message.words
    assert window.message.property("kind") == "news"


@pytest.mark.parametrize("name", ["claims", "all-evidence"])
def test_that_an_empty_table_says_how_it_is_filled_and_leads_there(bare: DeskWindow, name: str) -> None:
    bare.actions_by_name[name].trigger()
    page = bare.view.page
    assert isinstance(page, TablePage)
    assert page.begin_button.isVisible()
    assert not page.clear_button.isVisible()
    page.begin_button.click()
    assert bare.view.shows_article
    assert bare.view.reader.hasFocus()


def test_that_a_table_with_rows_or_a_filter_leads_nowhere_else(sample: DeskWindow) -> None:
    sample.actions_by_name["claims"].trigger()
    assert not sample.view.claims.begin_button.isVisible()
    sample.view.claims.box.setText("zzz")
    assert sample.view.claims.clear_button.isVisible()
    assert not sample.view.claims.begin_button.isVisible()
