"""Forms about cases: which ones are wanted, filters that are kept, and what is said of a case as a whole."""

import gc
import weakref
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from fcdesk.archive.listing import CaseFilter
from fcdesk.cases.edits.details import change_details, set_tags
from fcdesk.cases.model import Case, CaseStatus
from fcdesk.casework.newsroom import Newsroom
from fcdesk.casework.starting import start_case
from fcdesk.casework.workbench import Workbench
from fcdesk.desk.models.case_wants import (
    Place,
    SavedFilter,
    WantedCases,
    read_back,
    written,
)
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.screens.case_details import CaseDetailsDialog
from fcdesk.desk.screens.case_filter import CaseFilterDialog
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.window import DeskWindow
from fcdesk.intake.sources import read_text

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")


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


def _place(window: DeskWindow) -> str | None:
    row = window.cases.navigation.row
    return row.id if row is not None else None


def _filter_dialog(window: DeskWindow) -> CaseFilterDialog:
    window.cases.ask_for_filter()
    dialog = window.cases.dialog
    assert dialog is not None
    return dialog


def _details(window: DeskWindow) -> CaseDetailsDialog:
    window.case_desk.ask()
    dialog = window.findChild(CaseDetailsDialog)
    assert dialog is not None
    return dialog


def _settle() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
    gc.collect()


# Filters


_texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip).map(str.strip)
_days = st.dates().map(date.isoformat)
_filters = st.builds(
    CaseFilter,
    status=st.none() | _texts,
    tag=st.none() | _texts,
    assignee=st.none() | st.text(),
    created_from=st.none() | _days,
    due_until=st.none() | _days,
)
_saved = st.builds(SavedFilter, _texts, st.builds(WantedCases, _filters, st.booleans()))


@given(st.lists(_saved, unique_by=lambda one: one.name))
def test_that_saved_filters_come_back_as_they_were(saved: list[SavedFilter]) -> None:
    assert read_back(written(saved)) == saved


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "7",
        "[7, null, {}]",
        '[{"name": " ", "asked": {}}]',
        '[{"name": "a", "asked": {"nobody": "x"}}]',
        '[{"name": "a", "asked": {"due_until": "soon"}}]',
        '[{"name": "a", "asked": {"tag": 7}}]',
        "[" * 5000,
    ],
)
def test_that_settings_that_hold_no_filters_give_none(text: str) -> None:
    assert read_back(text) == []


def test_that_a_filter_is_kept_under_its_name_counted_and_there_at_the_next_start(
    qtbot: QtBot, sample: DeskWindow, room: Newsroom, appearance: Appearance, tmp_path: Path, held: list[DeskWindow]
) -> None:
    bench = _made(room, "Placeholder")
    bench.do(set_tags, ["military, or “not”"])
    dialog = _filter_dialog(sample)
    dialog.tag.setText("military, or “not”")
    dialog.without_archived.setChecked(True)
    dialog.count()
    assert dialog.found.text().startswith("1 ")
    dialog.name.setText("Military; and more")
    dialog._on_accepted()
    assert _titles(sample) == ["Placeholder"]
    row = sample.cases.navigation.row
    assert row is not None
    assert (row.words, row.is_saved) == ("Military; and more", True)
    assert _counts(qtbot, sample)[row.id] == 1
    again = DeskWindow(room, appearance, Settings(tmp_path / "desk.ini"))
    held.append(again)
    assert [one.name for one in again.cases._store.filters] == ["Military; and more"]
    assert _titles(again) == ["Placeholder"]


def test_that_a_filter_without_a_name_is_said_and_goes_away(qtbot: QtBot, sample: DeskWindow) -> None:
    _choose(sample, Place.INBOX)
    dialog = _filter_dialog(sample)
    assert dialog.status.value == CaseStatus.OPEN.value  # begins with what is shown
    assert dialog.assignee.currentText() == "nobody"
    dialog.assignee.setCurrentText("colleague")
    dialog._on_accepted()
    assert _place(sample) is None
    assert sample.cases._asked.text() == "Open · colleague works on it"
    assert sample.cases.clear_button.isVisible()
    sample.cases.clear_button.click()
    assert _place(sample) == Place.INBOX
    assert len(_titles(sample)) == 1
    assert not sample.cases.clear_button.isVisible()


def test_that_a_wrong_day_is_said_in_the_form_and_the_form_stays(sample: DeskWindow) -> None:
    dialog = _filter_dialog(sample)
    dialog.due_until.setText("soon")
    dialog._on_accepted()
    assert "soon" in dialog.problem.text()
    assert dialog.isVisible()
    dialog.reject()


def test_that_a_saved_filter_is_changed_and_deleted_and_what_it_found_stays(qtbot: QtBot, sample: DeskWindow) -> None:
    sample.cases._on_filter_given(WantedCases(CaseFilter(tag="sample")), "Samples")
    dialog = _filter_dialog(sample)
    assert dialog.name.text() == "Samples"
    dialog.status.show_value(CaseStatus.OPEN.value)
    dialog._on_accepted()
    (kept,) = sample.cases._store.filters
    assert kept.wanted.filter == CaseFilter(tag="sample", status="open")
    navigation = sample.cases.navigation
    navigation.setFocus()
    qtbot.keyClick(navigation, Qt.Key.Key_Delete)
    assert sample.cases._store.filters == ()
    assert "Samples" in sample.message.words
    assert len(_titles(sample)) == 1
    assert sample.cases._asked.text() == "Open · tag “sample”"


def test_that_delete_leaves_the_places_alone(qtbot: QtBot, sample: DeskWindow) -> None:
    before = list(sample.cases.navigation.rows.rows)
    sample.cases.navigation.setFocus()
    qtbot.keyClick(sample.cases.navigation, Qt.Key.Key_Delete)
    assert [row.id for row in sample.cases.navigation.rows.rows] == [row.id for row in before]


@pytest.mark.parametrize("kind", [CaseFilterDialog, CaseDetailsDialog])
def test_that_the_forms_die_when_closed(sample: DeskWindow, kind: type[QDialog]) -> None:
    sample.cases.ask_for_filter()
    sample.case_desk.ask()
    dialog = sample.findChild(kind)
    assert dialog is not None
    alive = weakref.ref(dialog)
    dialog.reject()
    del dialog
    _settle()
    assert alive() is None
    assert sample.findChild(kind) is None


# The case's details


@pytest.mark.usefixtures("american")
def test_that_the_details_are_saved_as_one_step(sample: DeskWindow) -> None:
    before = _case(sample)
    dialog = _details(sample)
    dialog.title.setText("Placeholder title")
    dialog.deadline.setText("11/30/2026")
    dialog.tags.setText("a,  b , a")
    dialog.take_button.click()
    dialog.status.show_value(CaseStatus.IN_REVIEW.value)
    dialog.language.show_value("uk")
    dialog.scale.show_value("politifact")
    dialog._on_accepted()
    details = _case(sample).details
    assert (details.title, details.deadline, details.tags) == ("Placeholder title", "2026-11-30", ("a", "b"))
    assert (details.assignee, details.status) == ("tester", CaseStatus.IN_REVIEW)
    assert (details.language, details.scale) == ("uk", "politifact")
    assert "11/30/2026" in sample.cases._spoken(sample.cases.model.rows[0])
    sample.session.undo()
    assert _case(sample) == before


def test_that_an_hour_of_the_deadline_is_kept_with_another_day(sample: DeskWindow) -> None:
    assert sample.session.do(change_details, deadline="2026-11-30T10:00:00Z")
    dialog = _details(sample)
    dialog.deadline.setText("2026-12-01")
    dialog._on_accepted()
    assert _case(sample).details.deadline == "2026-12-01T10:00:00Z"


@pytest.mark.parametrize(("title", "deadline", "words"), [("", "", "needs a title"), ("A", "soon", "soon")])
def test_that_details_that_cannot_be_are_said_in_the_form(
    sample: DeskWindow, title: str, deadline: str, words: str
) -> None:
    before = _case(sample)
    dialog = _details(sample)
    dialog.title.setText(title)
    dialog.deadline.setText(deadline)
    dialog._on_accepted()
    assert words in dialog.problem.text()
    assert dialog.isVisible()
    assert _case(sample) == before
    dialog.reject()


def test_that_the_status_is_set_from_a_menu_by_its_letter(qtbot: QtBot, sample: DeskWindow) -> None:
    sample.actions_by_name["status"].trigger()
    menu = sample.case_desk.menu
    assert [line.text() for line in menu.actions() if line.isChecked()] == ["&Open"]
    qtbot.keyClick(menu, Qt.Key.Key_A)
    assert _case(sample).details.status is CaseStatus.ARCHIVED
    assert sample.message.action.text() == "Undo"
    sample.session.undo()
    assert _case(sample).details.status is CaseStatus.OPEN


def test_that_nothing_of_a_case_can_be_asked_for_without_one(window: DeskWindow) -> None:
    for name in ("details", "assign", "status"):
        assert not window.actions_by_name[name].isEnabled()
    window.case_desk.ask()
    assert window.findChild(CaseDetailsDialog) is None
