"""The claims of all cases: read as they are scrolled to, found, and led from into their case."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from fcdesk.archive.kept_case import Entry
from fcdesk.cases.edits.claims import change_claim, remove_claim
from fcdesk.cases.edits.verdicts import set_verdict
from fcdesk.cases.model import Case, ClaimKind, Priority
from fcdesk.desk.case_words import number_words
from fcdesk.desk.models.claim_rows import ClaimLine
from fcdesk.desk.models.table_rows import Column
from fcdesk.desk.table_words import all_claims_columns
from fcdesk.desk.window import DeskWindow
from tests.builders import CHECKER, large_case

CASES, CLAIMS = 8, 150
_ALL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot: QtBot, sample: DeskWindow) -> Iterator[DeskWindow]:
    """The desk with the claims of the sample and of eight large cases, older than it."""
    sample.jobs.wait()
    for number in range(CASES):
        case = large_case(CLAIMS, 3, f"large{number}", f"FC-2025-{number:04d}")
        case = replace(case, details=replace(case.details, title=f"Placeholder title {number}"))
        entry = Entry("open", f"2025-0{number + 1}-01T10:00:00Z", CHECKER, "Open case")
        sample.session.room.archive.keep(case, entry)
    sample.view.reader.setFocus()
    sample.activateWindow()
    qtbot.waitUntil(sample.isActiveWindow)
    qtbot.keyClick(sample.view.reader, Qt.Key.Key_L, _ALL)
    yield sample
    sample.view.all_claims._reading.stop()


def _case(window: DeskWindow) -> Case:
    case = window.session.case
    assert case is not None
    return case


def _settle(qtbot: QtBot, window: DeskWindow) -> None:
    qtbot.waitUntil(lambda: not window.view.all_claims.is_reading)


def test_that_only_what_is_scrolled_to_is_read(qtbot: QtBot, desk: DeskWindow) -> None:
    table = desk.view.all_claims
    assert table.table.hasFocus()
    assert 0 < len(table.model.rows) <= 200
    assert table.model.rows[0].case_id == _case(desk).id
    total = CASES * CLAIMS + len(_case(desk).claims)
    for _ in range(CASES * 2):
        qtbot.keyClick(table.table, Qt.Key.Key_End)
    assert len(table.model.rows) == total
    assert len({row.id for row in table.model.rows}) == total
    assert table.counted.text() == f"{number_words(total)} claims"


def test_that_enter_opens_the_case_at_the_claim(qtbot: QtBot, desk: DeskWindow) -> None:
    table = desk.view.all_claims
    wanted = next(row for row in table.model.rows if row.case_id == "large7" and row.number == 60)
    table.table.setCurrentIndex(table.model.place_of(wanted.id))
    qtbot.keyClick(table.table, Qt.Key.Key_Return)
    assert _case(desk).id == "large7"
    assert desk.session.claim is not None
    assert desk.session.claim.id == wanted.id
    assert desk.view.shows_article
    assert desk.view.reader.hasFocus()
    assert desk.view.reader.verticalScrollBar().value() > 0


def test_that_words_are_looked_for_in_all_claims_without_reading_them_at_once(qtbot: QtBot, desk: DeskWindow) -> None:
    table = desk.view.all_claims
    table.box.setFocus()
    qtbot.keyClicks(table.box, "sentence 149 FC-2025-0000")
    _settle(qtbot, desk)
    qtbot.waitUntil(lambda: len(table.model.rows) == 1)
    assert (table.model.rows[0].case_id, table.model.rows[0].number) == ("large0", 150)
    qtbot.keyClicks(table.box, " no such words")
    qtbot.waitUntil(lambda: table._nothing.text() == "No claim matches.")
    assert table.clear_button.isVisible()
    qtbot.mouseClick(table.clear_button, Qt.MouseButton.LeftButton)
    assert len(table.model.rows) > 100
    assert table.table.hasFocus()


def test_that_claims_are_found_by_verdict_and_claimant(qtbot: QtBot, desk: DeskWindow) -> None:
    table = desk.view.all_claims
    table.verdict.setCurrentIndex(1)
    table.verdict.activated.emit(1)
    qtbot.waitUntil(lambda: len(table.model.rows) == len(_case(desk).claims))
    qtbot.keyClicks(table.claimant, "tass")
    qtbot.waitUntil(lambda: [row.claimant for row in table.model.rows] == ["TASS sources"])


def test_that_an_edit_of_the_open_case_changes_its_rows_alone(desk: DeskWindow) -> None:
    table = desk.view.all_claims
    ids = [claim.id for claim in _case(desk).claims_in_order()]
    changed: list[int] = []
    table.model.dataChanged.connect(lambda first, _last, _roles: changed.append(first.row()))
    assert desk.session.do(change_claim, ids[1], statement="A placeholder statement.")
    assert changed == [1]
    assert table.model.rows[1].words == "A placeholder statement."
    before = len(table.model.rows)
    assert desk.session.do(remove_claim, ids[2])
    assert len(table.model.rows) == before - 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_1])
def test_that_escape_and_the_keys_of_pages_lead_back_to_the_case(qtbot: QtBot, desk: DeskWindow, key: Qt.Key) -> None:
    for name in ("mark", "accept"):
        assert not desk.actions_by_name[name].isEnabled()
    modifier = Qt.KeyboardModifier.NoModifier if key == Qt.Key.Key_Escape else Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(desk.view.all_claims.table, key, modifier)
    assert desk.view.reader.hasFocus()
    assert desk.actions_by_name["mark"].isEnabled()


def test_that_the_claims_of_all_cases_are_shown_without_an_open_case_too(qtbot: QtBot, window: DeskWindow) -> None:
    window.actions_by_name["all-claims"].trigger()
    assert window.view.all_claims.isVisible()
    assert window.view.all_claims._nothing.text() == "There are no claims yet."
    qtbot.keyClick(window.view.all_claims.table, Qt.Key.Key_Escape)
    assert window.view.empty.isVisible()


def test_that_a_case_that_is_gone_is_said_and_nothing_else_happens(qtbot: QtBot, desk: DeskWindow) -> None:
    before = _case(desk)
    desk.view.all_claims.claim_opened.emit("no-such-case", "no-such-claim")
    assert _case(desk) == before
    assert desk.message.isVisible()
    assert desk.view.all_claims.isVisible()


def test_that_no_key_changes_the_claim_in_the_panel_while_another_is_looked_at_here(
    qtbot: QtBot, desk: DeskWindow
) -> None:
    case = desk.session.case
    desk.side.show_claim()
    desk.actions_by_name["all-claims"].trigger()
    for key in (Qt.Key.Key_1, Qt.Key.Key_5, Qt.Key.Key_E, Qt.Key.Key_B):
        qtbot.keyClick(desk.view.all_claims.table, key)
    qtbot.keyClick(desk.view.all_claims.table, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert desk.session.case == case
    assert not any(desk.actions_by_name[name].isEnabled() for name in ("rating-1", "evidence", "delete", "because"))
    desk.view.leave_all_claims()
    assert desk.actions_by_name["rating-1"].isEnabled()


def _sort(qtbot: QtBot, desk: DeskWindow, key: str) -> Column[ClaimLine]:
    """Click on a heading."""
    table = desk.view.all_claims.table
    table.show_column(key, shown=True)
    place = next(place for place, column in enumerate(table.columns) if column.key == key)
    table.scrollTo(table.model().index(0, place))
    at = QPoint(table.header.sectionViewportPosition(place) + 20, table.header.height() // 2)
    qtbot.mouseClick(table.header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    return table.columns[place]


def _read_all(desk: DeskWindow) -> list[ClaimLine]:
    table = desk.view.all_claims
    while table.model.canFetchMore(table.table.rootIndex()):
        table.model.fetchMore(table.table.rootIndex())
    return list(table.model.rows)


def test_that_every_heading_sorts_the_claims_of_all_cases_as_the_claims_of_one(qtbot: QtBot, desk: DeskWindow) -> None:
    ids = [claim.id for claim in _case(desk).claims_in_order()]
    for place, (kind, priority) in enumerate(zip(ClaimKind, [*Priority] * 2, strict=False)):
        assert desk.session.do(change_claim, ids[place], kind=kind, priority=priority, tags=(f"Ä{-place}", "b"))
    desk.session.do(set_verdict, ids[4], desk.session.room.scales["default"], "false")
    for key in [column.key for column in all_claims_columns()]:
        column = _sort(qtbot, desk, key)
        assert 0 < len(desk.view.all_claims.model.rows) <= 200, key
        up = [column.order(row) for row in _read_all(desk)]
        assert up == sorted(up), key
        assert len(up) == CASES * CLAIMS + len(ids), key
        _sort(qtbot, desk, key)
        assert [column.order(row) for row in _read_all(desk)] == up[::-1], key


def test_that_keys_on_the_headings_sort_upwards_downwards_and_not_at_all(qtbot: QtBot, desk: DeskWindow) -> None:
    table = desk.view.all_claims
    natural = [row.id for row in table.model.rows]
    header = table.table.header
    header.setFocus(Qt.FocusReason.TabFocusReason)
    while table.table.columns[header.heading].key != "number":
        qtbot.keyClick(header, Qt.Key.Key_Right)
    qtbot.keyClick(header, Qt.Key.Key_Space)
    assert [row.number for row in table.model.rows[:9]] == [1] * 9
    assert [row.case_id for row in table.model.rows[:9]] == sorted(row.case_id for row in table.model.rows[:9])
    qtbot.keyClick(header, Qt.Key.Key_Space)
    assert [row.number for row in table.model.rows[:9]] == [150] * 8 + [149]
    assert table.table.currentIndex().row() == 0
    qtbot.keyClick(header, Qt.Key.Key_Space)
    assert [row.id for row in table.model.rows] == natural


def test_that_words_are_looked_for_among_sorted_claims_and_enter_opens_what_was_found(
    qtbot: QtBot, desk: DeskWindow
) -> None:
    table = desk.view.all_claims
    _sort(qtbot, desk, "case")
    _sort(qtbot, desk, "number")
    table.box.setFocus()
    qtbot.keyClicks(table.box, "sentence 149")
    _settle(qtbot, desk)
    qtbot.waitUntil(lambda: len(table.model.rows) == CASES)
    assert {row.number for row in table.model.rows} == {150}
    table.take_keyboard()
    qtbot.keyClick(table.table, Qt.Key.Key_Return)
    assert _case(desk).id == "large0"


def test_that_a_claim_that_is_changed_stays_where_it_is_until_the_claims_are_sorted_again(
    qtbot: QtBot, desk: DeskWindow
) -> None:
    _sort(qtbot, desk, "claim")
    rows = _read_all(desk)
    here = next(place for place, row in enumerate(rows) if row.case_id == _case(desk).id)
    assert desk.session.do(change_claim, rows[here].id, statement="Aaa placeholder")
    assert desk.view.all_claims.model.rows[here].words == "Aaa placeholder"
    for _ in range(3):
        _sort(qtbot, desk, "claim")
    assert desk.view.all_claims.model.rows[0].words == "Aaa placeholder"
