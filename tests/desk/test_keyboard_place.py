"""Where the keyboard is after something was done or taken back: where it was, and never in another field."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from fcdesk.cases.edits.claims import mark_claim
from fcdesk.cases.model import Case, DismissalReason, Sourcing
from fcdesk.casework.newsroom import Newsroom
from fcdesk.casework.starting import start_case
from fcdesk.casework.suggesting import set_aside
from fcdesk.desk import wording
from fcdesk.desk.models.suggestion_rows import key_of
from fcdesk.desk.window import DeskWindow
from fcdesk.desk.wording import isolated
from fcdesk.intake.sources import read_text
from tests.desk.test_suggestions import _back_to

# The offscreen platform's complaints about a menu that pops up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")

_CONTROL = Qt.KeyboardModifier.ControlModifier
_AGAIN = _CONTROL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot: QtBot, sample: DeskWindow) -> DeskWindow:
    """The desk with the sample case, its claims marked, and the keyboard on the list of suggestions."""
    sample.jobs.wait()
    sample.actions_by_name["suggest"].trigger()
    qtbot.waitUntil(sample.found.list.hasFocus)
    return sample


@pytest.fixture
def older(qtbot: QtBot, window: DeskWindow, room: Newsroom) -> DeskWindow:
    """The desk with a case without claims that another case has been changed after, and the keyboard on the list."""
    clock, room.clock = room.clock, lambda: "2030-01-01T00:00:00Z"
    newer = start_case(room, read_text("A placeholder title\n\nAt least 62 soldiers joined in 2024."))
    room.clock = clock
    lines = ("At least 62 soldiers joined in 2024.", "Over 80 soldiers left in 2023.", "In 2022 there were 40 of them.")
    window.session.open(start_case(room, read_text("\n\n".join(("Another placeholder", *lines)))))
    window.jobs.wait()
    assert window.cases.model.rows[0].id == newer.case.id
    window.actions_by_name["suggest"].trigger()
    qtbot.waitUntil(window.found.list.hasFocus)
    return window


def _case(window: DeskWindow) -> Case:
    case = window.session.case
    assert case is not None
    return case


def _press(
    qtbot: QtBot, window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    qtbot.keyClick(window.focusWidget(), key, modifier)


def test_that_taking_an_acceptance_back_stays_in_the_list_and_typing_goes_nowhere_else(
    qtbot: QtBot, desk: DeskWindow
) -> None:
    _press(qtbot, desk, Qt.Key.Key_Down)  # one that stands between two claims
    before, claims = desk.suggestions.current_key, _case(desk).claims
    _press(qtbot, desk, Qt.Key.Key_Return)
    done = _case(desk)
    _press(qtbot, desk, Qt.Key.Key_Z, _CONTROL)
    assert (desk.side.currentWidget(), desk.focusWidget()) == (desk.found, desk.found.list)
    assert desk.suggestions.current_key == before
    assert _case(desk).claims == claims
    _press(qtbot, desk, Qt.Key.Key_X)
    assert desk.dismissing.menu.isVisible()
    desk.dismissing.menu.close()
    _back_to(qtbot, desk)
    _press(qtbot, desk, Qt.Key.Key_Z, _AGAIN)
    assert _case(desk) == done
    assert (desk.side.currentWidget(), desk.focusWidget()) == (desk.found, desk.found.list)


def test_that_taking_a_merge_back_makes_the_first_of_the_two_current(qtbot: QtBot, desk: DeskWindow) -> None:
    desk.session.undo()
    keys = [key_of(one) for one in desk.suggestions.open]
    for key in keys:
        desk.suggestions.select(key)
        _press(qtbot, desk, Qt.Key.Key_M)
        if len(_case(desk).claims):
            break
    assert len(_case(desk).claims) == 1
    _press(qtbot, desk, Qt.Key.Key_Z, _CONTROL)
    assert desk.suggestions.current_key == key
    assert desk.found.list.hasFocus()


def test_that_the_first_acceptance_in_an_older_case_keeps_case_place_and_keyboard(
    qtbot: QtBot, older: DeskWindow
) -> None:
    opened: list[bool] = []
    older.session.case_opened.connect(lambda: opened.append(True))
    _press(qtbot, older, Qt.Key.Key_Down)
    expected = key_of(older.suggestions.open[2])
    _press(qtbot, older, Qt.Key.Key_Return)
    assert not opened  # the case moves to the top of the list of cases, and nobody has chosen another
    assert older.suggestions.current_key == expected
    assert older.found.list.hasFocus()
    assert older.cases.model.rows[0].id == _case(older).id
    current = older.cases.model.row_at(older.cases.list.currentIndex())
    assert current is not None
    assert current.id == _case(older).id


def test_that_a_click_on_accept_leaves_the_keyboard_on_the_button_and_goes_on_to_the_next(
    qtbot: QtBot, older: DeskWindow
) -> None:
    accept = older.found.buttons[0]
    accept.setFocus()
    expected = key_of(older.suggestions.open[1])
    qtbot.mouseClick(accept, Qt.MouseButton.LeftButton)
    assert older.suggestions.current_key == expected
    assert accept.hasFocus()


def test_that_the_keyboard_waits_beside_an_empty_list_and_returns_to_it(qtbot: QtBot, older: DeskWindow) -> None:
    while older.suggestions.open:
        _press(qtbot, older, Qt.Key.Key_Return)
    assert older.found.hint.hasFocus()
    _press(qtbot, older, Qt.Key.Key_Down)
    assert not older.found.shows_dismissed
    _press(qtbot, older, Qt.Key.Key_Z, _CONTROL)
    assert older.found.list.hasFocus()
    assert len(older.suggestions.open) == 1


def test_that_taking_the_last_dismissal_back_leaves_the_keyboard_in_the_pane(qtbot: QtBot, older: DeskWindow) -> None:
    bench = older.session.bench
    assert bench is not None
    set_aside(bench, older.suggestions.open[:1], DismissalReason.OPINION)
    older.found.filter.setCurrentIndex(1)
    older.found.dismissed.list.setFocus()
    _press(qtbot, older, Qt.Key.Key_Z, _CONTROL)
    assert older.found.dismissed.hint.hasFocus()
    _press(qtbot, older, Qt.Key.Key_Z, _AGAIN)
    assert older.found.dismissed.list.hasFocus()


def test_that_what_is_typed_after_undo_never_goes_into_another_claim(qtbot: QtBot, sample: DeskWindow) -> None:
    before = _case(sample).claims
    assert sample.session.do(mark_claim, 0, 4)
    sample.panel.statement.setFocus()
    _press(qtbot, sample, Qt.Key.Key_Z, _CONTROL)
    assert _case(sample).claims == before
    assert sample.panel.hasFocus()
    qtbot.keyClicks(sample.focusWidget(), "qz")
    assert all(field.flush() for field in sample.panel.fields)
    assert _case(sample).claims == before


@pytest.mark.parametrize(("key", "by"), [(Qt.Key.Key_J, 1), (Qt.Key.Key_K, -1)])
def test_that_j_and_k_walk_the_list_that_the_keyboard_is_in(
    qtbot: QtBot, desk: DeskWindow, key: Qt.Key, by: int
) -> None:
    claim = desk.session.claim
    desk.suggestions.select(key_of(desk.suggestions.open[2]))
    _press(qtbot, desk, key)
    assert desk.suggestions.current == desk.suggestions.open[2 + by]
    assert (desk.side.currentWidget(), desk.session.claim) == (desk.found, claim)
    for _ in desk.suggestions.open:
        _press(qtbot, desk, key)
    assert desk.suggestions.current == desk.suggestions.open[-1 if by > 0 else 0]


def _menu_at(qtbot: QtBot, desk: DeskWindow, place: int) -> dict[str, QAction]:
    reader = desk.view.reader
    reader.reveal_passage(place, place + 1)
    box = next(iter(reader.boxes(place, place + 1)))
    at = box.center().toPoint()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, reader.viewport().mapToGlobal(at))
    QApplication.sendEvent(reader.viewport(), event)
    menu = desk.view.reader.findChild(QMenu) or QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = {line.text().replace("&", ""): line for line in menu.actions()}
    menu.close()
    return offered


def test_that_the_menu_of_an_underlined_sentence_offers_what_can_be_done_with_it(
    qtbot: QtBot, desk: DeskWindow
) -> None:
    second = desk.suggestions.open[1]
    count = len(_case(desk).claims)
    offered = _menu_at(qtbot, desk, second.start + 3)
    assert desk.suggestions.current == second
    assert "Mark selection as a claim" not in offered
    assert {"Dismiss…", "Edit suggestion…"} < offered.keys()
    offered["Accept suggestion"].trigger()
    assert len(_case(desk).claims) == count + 1
    assert second not in desk.suggestions.open


def test_that_the_menu_offers_to_mark_what_is_selected(qtbot: QtBot, desk: DeskWindow) -> None:
    claim = next(iter(_case(desk).claims_in_order()))
    start = claim.anchor.start or 0
    desk.view.reader.select_passage(start, start + 9)
    offered = _menu_at(qtbot, desk, start + 2)
    assert "Accept suggestion" not in offered
    offered["Mark selection as a claim"].trigger()
    assert start in {one.anchor.start for one in _case(desk).claims if one.id != claim.id}


def test_that_no_words_say_that_the_article_names_nobody(desk: DeskWindow) -> None:
    row = desk.found.model.rows[0]
    without = type(row)(
        **{name: getattr(row, name) for name in row.__slots__}
        | {"claimant": None, "sourcing": Sourcing.UNATTRIBUTED, "relayed_by": ()}
    )
    assert wording.source_words(without) == "no source found in this sentence"
    desk.session.undo()
    nobody = next(one for one in desk.suggestions.open if one.claimant is None)
    desk.suggestions.select(key_of(nobody))
    assert desk.found.claimant.placeholderText() == "No source found in this sentence"


def test_that_numbers_are_set_side_by_side_without_a_verdict(window: DeskWindow) -> None:
    lines = ("62 former soldiers joined the units.", "62 former soldiers joined the units last year.")
    window.new_case.read_text("\n\n".join(("A placeholder title", *lines)), {})
    window.jobs.wait()
    window.jobs.wait()
    (row,) = window.numbers.meetings.rows
    assert window.numbers._meeting_card(row).head == "The same number"
    assert "no source found" in window.numbers._number_card(row.numbers[0]).lines[0]


def test_that_words_of_the_article_are_kept_apart_from_each_other_s_direction(window: DeskWindow) -> None:
    assert wording.reasons_words([("date", "12 مارس 2024"), ("quantity", "62")]) == (
        "date: \u206812 مارس 2024\u2069 · quantity: \u206862\u2069"
    )


def test_that_a_claim_without_a_statement_shows_the_proposed_one_in_the_empty_field(desk: DeskWindow) -> None:
    spotted = desk.suggestions.spotted
    claim = desk.session.claim
    assert spotted is not None
    assert claim is not None
    sentence = next(one for one in spotted.sentences if one.start == claim.anchor.start)
    assert claim.statement == ""
    assert desk.panel.statement.placeholderText() == f"Proposed: {isolated(sentence.statement)}"
    assert desk.session.do(mark_claim, 0, 4)
    assert desk.panel.statement.placeholderText() == ""
