"""Where cases lie, deadlines, and a list that is never read whole."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fcdesk.archive.listing import CaseFilter, CaseRow
from fcdesk.archive.schema import cases
from fcdesk.cases.edits.details import change_details
from fcdesk.cases.model import Case, CaseStatus
from fcdesk.cases.problems import RuleBroken
from fcdesk.casework.newsroom import Newsroom
from fcdesk.casework.starting import start_case
from fcdesk.casework.workbench import Workbench
from fcdesk.desk import case_words
from fcdesk.desk.models.case_rows import CaseRows
from fcdesk.desk.models.case_times import days_left_lying, due_of
from fcdesk.desk.models.case_wants import (
    PAGE,
    Place,
    WantedCases,
    cases_of,
    count_of,
    places,
)
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.date_field import DateField
from fcdesk.desk.window import DeskWindow
from fcdesk.intake.sources import read_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
ROW = CaseRow("a", "FC-2026-0001", "Placeholder", CaseStatus.OPEN.value, 0, 0, "2026-11-21T10:00:00Z")


@pytest.fixture
def american() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def _made(room: Newsroom, title: str, status: CaseStatus = CaseStatus.OPEN, who: str = "") -> Workbench:
    bench = start_case(room, read_text(f"{title}\n\nAt least 62 soldiers joined in 2024."))
    bench.do(change_details, status=status, assignee=who)
    return bench


def _many(room: Newsroom, count: int) -> None:
    """Put so many lines of cases into the archive, the first the one changed last."""
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    lines = [
        {
            "id": f"{place:032x}",
            "row_version": 1,
            "reference": f"FC-2025-{place:04d}",
            "title": f"Placeholder {place}",
            "created_at": "2025-01-01T00:00:00Z",
            "status": CaseStatus.ARCHIVED.value if place % 3 == 0 else CaseStatus.OPEN.value,
            "tags": "[]",
            "scale": "default",
            "claims_numbered": 0,
            "evidence_numbered": 0,
            "updated_at": (moment - timedelta(minutes=place)).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "claim_count": 0,
            "judged_count": 0,
            "log_rows": 0,
            "log_head": "",
            "assignee": "tester",
        }
        for place in range(count)
    ]
    with room.archive.database.writing() as connection:
        connection.execute(cases.insert(), lines)


def _titles(window: DeskWindow) -> list[str]:
    return [row.title for row in window.cases.model.rows]


def _choose(window: DeskWindow, row_id: str) -> None:
    navigation = window.cases.navigation
    navigation.setCurrentIndex(navigation.rows.place_of(row_id))


def _counts(qtbot: QtBot, window: DeskWindow) -> dict[str, int | None]:
    qtbot.waitUntil(lambda: window.cases.navigation.counts.is_done)
    return {row.id: row.count for row in window.cases.navigation.rows.rows}


def _case(window: DeskWindow) -> Case:
    case = window.session.case
    assert case is not None
    return case


def _current(window: DeskWindow) -> str | None:
    row = window.cases.model.row_at(window.cases.list.currentIndex())
    return row.id if row is not None else None


# Places


def test_that_each_case_lies_where_its_status_and_its_person_put_it(qtbot: QtBot, room: Newsroom) -> None:
    _made(room, "nobody's")
    _made(room, "mine", who="tester")
    _made(room, "mine, waiting", CaseStatus.WAITING, "tester")
    _made(room, "mine, archived", CaseStatus.ARCHIVED, "tester")
    _made(room, "somebody's", CaseStatus.IN_REVIEW, "colleague")
    shown = {place: {row.title for row in cases_of(room.archive, wanted)} for place, wanted in places("tester").items()}
    assert shown[Place.INBOX] == {"nobody's"}
    assert shown[Place.MINE] == {"mine", "mine, waiting"}
    assert shown[Place.WAITING] == {"mine, waiting"}
    assert shown[Place.IN_REVIEW] == {"somebody's"}
    assert shown[Place.PUBLISHED] == set()
    assert shown[Place.ARCHIVE] == {"mine, archived"}
    assert len(shown[Place.ALL]) == 5
    for place, wanted in places("tester").items():
        assert count_of(room.archive, wanted) == len(shown[place])


def test_that_live_cases_of_several_pages_come_in_order_and_each_once(room: Newsroom) -> None:
    _many(room, 3 * PAGE)
    rows = list(cases_of(room.archive, places("tester")[Place.MINE]))
    assert len(rows) == 2 * PAGE
    assert rows == sorted(rows, key=lambda row: (row.updated, row.id), reverse=True)
    assert len({row.id for row in rows}) == len(rows)


def test_that_taking_a_case_moves_it_from_the_inbox_and_undo_brings_it_back(qtbot: QtBot, sample: DeskWindow) -> None:
    _choose(sample, Place.INBOX)
    assert _current(sample) == _case(sample).id
    sample.actions_by_name["assign"].trigger()
    assert _titles(sample) == []
    assert sample.session.case is not None  # it stays on the desk
    assert sample.message.action.text() == "Undo"
    counts = _counts(qtbot, sample)
    assert (counts[Place.INBOX], counts[Place.MINE], counts[Place.ALL]) == (0, 1, 1)
    sample.session.undo()
    assert _current(sample) == _case(sample).id
    assert _counts(qtbot, sample)[Place.INBOX] == 1


def test_that_rows_that_come_and_go_choose_no_case(qtbot: QtBot, sample: DeskWindow, room: Newsroom) -> None:
    _made(room, "another")
    opened: list[bool] = []
    sample.session.case_opened.connect(lambda: opened.append(True))
    for place in (Place.ARCHIVE, Place.INBOX, Place.MINE, Place.ALL):
        _choose(sample, place)
    sample.cases.box.setText("another")
    qtbot.waitUntil(lambda: _titles(sample) == ["another"])
    sample.cases.clear_filter()
    sample.actions_by_name["assign"].trigger()
    assert not opened
    assert _current(sample) == _case(sample).id


def test_that_an_empty_place_says_so(window: DeskWindow) -> None:
    _choose(window, Place.ARCHIVE)
    assert window.cases._nothing.text() == "Cases you archive stay searchable here."
    assert window.cases._nothing.isVisible()
    assert not window.cases.clear_button.isVisible()


def test_that_a_new_case_is_shown_though_the_list_was_about_others(qtbot: QtBot, window: DeskWindow) -> None:
    _choose(window, Place.PUBLISHED)
    window.new_case.read_text("A placeholder title\n\nA placeholder paragraph.", {})
    window.jobs.wait()
    assert window.cases.navigation.row is not None
    assert window.cases.navigation.row.id == Place.INBOX
    assert _current(window) == _case(window).id


def test_that_the_place_is_remembered(
    qtbot: QtBot, window: DeskWindow, room: Newsroom, appearance: Appearance, settings: Settings, held: list[DeskWindow]
) -> None:
    _choose(window, Place.WAITING)
    again = DeskWindow(room, appearance, settings)
    held.append(again)
    assert again.cases.navigation.row is not None
    assert again.cases.navigation.row.id == Place.WAITING


def test_that_a_heading_is_passed_by_on_the_way_to_a_saved_filter(qtbot: QtBot, window: DeskWindow) -> None:
    window.cases._on_filter_given(WantedCases(CaseFilter(tag="military")), "Military")
    navigation = window.cases.navigation
    _choose(window, Place.ALL)
    qtbot.keyClick(navigation, Qt.Key.Key_Down)
    assert navigation.row is not None
    assert navigation.row.words == "Military"


def test_that_each_place_is_spoken_with_its_number_of_cases(qtbot: QtBot, sample: DeskWindow) -> None:
    _counts(qtbot, sample)
    rows = sample.cases.navigation.rows
    assert "1" in str(rows.data(rows.place_of(Place.ALL), Qt.ItemDataRole.AccessibleTextRole))


# The list


def test_that_a_long_list_is_read_page_by_page_and_keeps_its_place(
    qtbot: QtBot, room: Newsroom, appearance: Appearance, settings: Settings, held: list[DeskWindow]
) -> None:
    _many(room, 2 * PAGE + 30)
    window = DeskWindow(room, appearance, settings)
    held.append(window)
    window.show()
    model, view = window.cases.model, window.cases.list
    assert len(model.rows) == PAGE
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: len(model.rows) == 2 * PAGE)
    blocker = QSignalBlocker(window.cases)  # these lines have no articles to be opened
    view.setCurrentIndex(model.index(5))
    blocker.unblock()
    model.lift(replace(model.rows[PAGE + 20], title="changed"))
    assert model.rows[0].title == "changed"
    assert view.currentIndex().row() == 6
    model.fetchMore(view.rootIndex())
    assert not model.canFetchMore(view.rootIndex())
    assert sorted(row.id for row in model.rows) == [f"{place:032x}" for place in range(2 * PAGE + 30)]


def test_that_the_model_keeps_qt_s_rules_whatever_comes_and_goes(qapp: QApplication, room: Newsroom) -> None:
    _many(room, PAGE + 10)
    said: list[str] = []
    model = CaseRows(lambda row: row.title, said.append)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    tester.setUseFetchMore(False)  # it would fetch in the middle of a reset, and complain of that itself
    model.begin(cases_of(room.archive, WantedCases()))
    model.lift(model.rows[7])
    model.lift(replace(ROW, id="new"))
    model.drop("new")
    model.drop("was never there")
    model.fetchMore(model.index(0).parent())
    model.begin(iter(()))
    assert list(model.rows) == []
    assert said == []
    assert tester.model() is model


def test_that_home_and_end_go_to_the_first_and_the_last_case(qtbot: QtBot, window: DeskWindow, room: Newsroom) -> None:
    for title in ("first", "second", "third"):
        _made(room, title)
    window.cases._read()
    view = window.cases.list
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == 2
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 0


def test_that_words_find_cases_and_nothing_found_says_how_to_get_out(
    qtbot: QtBot, window: DeskWindow, room: Newsroom
) -> None:
    _made(room, "The harvest")
    window.cases._read()
    window.actions_by_name["find-case"].trigger()
    assert window.cases.box.hasFocus()
    qtbot.keyClicks(window.cases.box, "harvest 100%")
    qtbot.waitUntil(window.cases._nothing.isVisible)
    assert window.cases._nothing.text() == "No case matches."
    qtbot.keyClick(window.cases.clear_button, Qt.Key.Key_Space)
    assert _titles(window) == ["The harvest"]
    assert window.cases.box.text() == ""
    assert window.cases.list.hasFocus()


def test_that_escape_clears_the_words_and_the_arrow_goes_to_the_list(
    qtbot: QtBot, window: DeskWindow, room: Newsroom
) -> None:
    _made(room, "The harvest")
    window.cases._read()
    box = window.cases.box
    box.setFocus()
    qtbot.keyClicks(box, "harv")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert window.cases.list.hasFocus()


# Deadlines


@pytest.mark.usefixtures("american", "qapp")
@pytest.mark.parametrize(
    ("deadline", "words"),
    [
        ("2026-11-19", "Overdue since 11/19/2026"),
        ("2026-11-22", "Due today"),
        ("2026-11-23", "Due tomorrow"),
        ("2026-11-25", "Due soon: 11/25/2026"),
        ("2026-12-30", "Due 12/30/2026"),
        ("2026-11-22T11:00:00Z", "Overdue since 11/22/2026, 11:00"),
        ("2026-11-22T13:30:00Z", "Due today, 13:30"),
    ],
)
def test_that_a_deadline_is_said_in_words(deadline: str, words: str) -> None:
    due = due_of(replace(ROW, deadline=deadline), NOW)
    assert due is not None
    assert case_words.due_words(due) == words


@pytest.mark.parametrize("status", [CaseStatus.PUBLISHED, CaseStatus.ARCHIVED])
def test_that_what_is_done_is_neither_due_nor_left_lying(status: CaseStatus) -> None:
    row = replace(ROW, status=status.value, deadline="2026-11-01", updated="2026-01-01T00:00:00Z")
    assert due_of(row, NOW) is None
    assert days_left_lying(row, NOW) == 0


@pytest.mark.parametrize(("updated", "days"), [("2026-11-08T12:00:01Z", 0), ("2026-11-08T12:00:00Z", 14)])
def test_that_a_case_without_a_change_for_two_weeks_counts_as_left_lying(updated: str, days: int) -> None:
    assert days_left_lying(replace(ROW, updated=updated), NOW) == days


@pytest.mark.usefixtures("american")
def test_that_a_row_says_when_it_is_overdue_and_left_lying(window: DeskWindow, room: Newsroom) -> None:
    bench = _made(room, "Placeholder")
    bench.do(change_details, deadline="2020-01-02")
    window.cases._read()
    spoken = window.cases.model.data(window.cases.model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert "Overdue since 1/2/2020" in str(spoken)
    lying = replace(window.cases.model.rows[0], updated="2020-01-01T00:00:00Z")
    assert "unchanged for" in window.cases._spoken(lying)


@pytest.mark.parametrize(
    ("locale", "typed", "day"),
    [
        ("en_US", "11/30/2026", "2026-11-30"),
        ("en_US", "11/30/26", "2026-11-30"),
        ("en_GB", "30/11/2026", "2026-11-30"),
        ("uk", "30.11.2026", "2026-11-30"),
        ("ar_EG", "٣٠/١١/٢٠٢٦", "2026-11-30"),
        ("en_US", "2026-11-30", "2026-11-30"),
        ("en_US", "  ", None),
    ],
)
def test_that_a_day_is_read_as_it_is_written_here(qtbot: QtBot, locale: str, typed: str, day: str | None) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        field = DateField("Placeholder")
        qtbot.addWidget(field)
        field.setText(typed)
        assert field.day == day
        field.show_day(day)
        assert field.day == day
    finally:
        QLocale.setDefault(before)


@pytest.mark.usefixtures("american")
@pytest.mark.parametrize("typed", ["soon", "31/31/2026", "2026-02-30"])
def test_that_what_is_no_day_is_refused_in_words(qtbot: QtBot, typed: str) -> None:
    field = DateField("Placeholder")
    qtbot.addWidget(field)
    field.setText(typed)
    with pytest.raises(RuleBroken, match=r"is no day.*11/30/2026 or 2026-11-30"):
        _ = field.day
