"""What was done, in words for people; the list of steps; the way back; and the quiet line with its button."""

import gc
import importlib
import pkgutil
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

import fcdesk.cases.edits
from fcdesk.archive.kept_case import LogLine, Step
from fcdesk.cases.edits.details import change_details
from fcdesk.cases.edits.edit import Edit
from fcdesk.cases.model import Case, CaseStatus
from fcdesk.casework.history import History
from fcdesk.desk.models.history_rows import PAGE, Standing, Way, row_of, way_to
from fcdesk.desk.screens.history import HistoryDialog, spoken
from fcdesk.desk.step_words import edit_words, line_words, step_words
from fcdesk.desk.window import DeskWindow

AT, BY = "2026-01-02T03:04:05Z", "tester"


def _edits() -> set[str]:
    names: set[str] = set()
    for module in pkgutil.iter_modules(fcdesk.cases.edits.__path__):
        found = vars(importlib.import_module(f"fcdesk.cases.edits.{module.name}")).values()
        names |= {one.words for one in found if isinstance(one, Edit)}
    return names


def test_that_every_edit_has_words_for_people_and_there_are_none_without_an_edit() -> None:
    assert len(_edits()) > 30
    assert _edits() == set(edit_words())


@pytest.mark.parametrize(
    ("logged", "said"),
    [
        ("Delete claim: claim 3", "delete claim (claim 3)"),
        ("Add evidence: evidence 12", "add evidence (evidence 12)"),
        ("Set tags", "set tags"),
        ("Something of a later version: claim 3", "Something of a later version: claim 3"),
    ],
)
def test_that_a_step_is_said_with_what_it_was_about(logged: str, said: str) -> None:
    assert step_words(logged) == said


@pytest.mark.parametrize(
    ("kind", "logged", "said"),
    [
        ("open", "Open case", "The case was started"),
        ("do", "Set tags", "Set tags"),
        ("undo", "Undo: Delete claim: claim 3", "Taken back: delete claim (claim 3)"),
        ("redo", "Redo: Set tags", "Done again: set tags"),
        ("export", "Word: Placeholder.docx", "Word: Placeholder.docx"),
    ],
)
def test_that_a_line_says_what_kind_of_thing_happened(kind: str, logged: str, said: str) -> None:
    assert line_words(kind, logged) == said


def _line(seq: int, kind: str = "do", step: int | None = None) -> LogLine:
    return LogLine(seq, seq if step is None else step, kind, f"Edit {seq}", AT, BY)


def _history(*lines: LogLine) -> History:
    return History(Step(line.step, line.kind, line.words, line.at, line.by) for line in lines)


def test_that_each_line_knows_how_it_stands_and_the_way_to_it() -> None:
    lines = [_line(1, "open"), _line(2), _line(3), _line(4), _line(5, "undo", 4), _line(6, "undo", 3)]
    told = _history(*lines)
    assert [row_of(line, told).standing for line in lines] == [
        Standing.DONE,
        Standing.HERE,
        Standing.TAKEN_BACK,
        Standing.TAKEN_BACK,
        Standing.NOTE,
        Standing.NOTE,
    ]
    ways = [Way(1, is_back=True), None, Way(1, is_back=False), Way(2, is_back=False), None, None]
    assert [way_to(line, told) for line in lines] == ways


def test_that_what_was_replaced_cannot_be_gone_to() -> None:
    lines = [_line(1, "open"), _line(2), _line(3, "undo", 2), _line(4)]
    told = _history(*lines)
    assert row_of(lines[1], told).standing is Standing.REPLACED
    assert way_to(lines[1], told) is None
    assert way_to(lines[0], told) == Way(1, is_back=True)


def _case(window: DeskWindow) -> Case:
    case = window.session.case
    assert case is not None
    return case


def _rated(window: DeskWindow, count: int) -> list[Case]:
    """Give ratings one after the other, and return the case after each, the case before them first."""
    cases = [_case(window)]
    for place in range(count):
        window.panel.verdict.choose_number(1 + place % 5)
        cases.append(_case(window))
    return cases


def _asked(qtbot: QtBot, window: DeskWindow) -> HistoryDialog:
    window.view.reader.setFocus()
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Z, modifiers)
    dialog = window.findChild(HistoryDialog)
    assert dialog is not None
    return dialog


def _go(qtbot: QtBot, window: DeskWindow, dialog: HistoryDialog, row: int) -> None:
    dialog.list.setCurrentIndex(dialog.model.index(row))
    dialog.go_button.click()
    qtbot.waitUntil(lambda: not window.commands.history.is_going)


def test_that_steps_are_listed_newest_first_with_who_and_when(qtbot: QtBot, sample: DeskWindow) -> None:
    _rated(sample, 2)
    dialog = _asked(qtbot, sample)
    QAbstractItemModelTester(dialog.model)
    said = [spoken(row) for row in dialog.model.rows]
    assert said[0].startswith("Set the verdict (claim 1), ")
    assert "tester" in said[0]
    assert said[0].endswith("the case stands here")
    assert said[-1].startswith("The case was started")


def test_that_one_can_go_back_and_forth_to_any_step(qtbot: QtBot, sample: DeskWindow) -> None:
    cases = _rated(sample, 4)
    dialog = _asked(qtbot, sample)
    _go(qtbot, sample, dialog, 3)
    assert _case(sample) == cases[1]
    assert [row.standing for row in dialog.model.rows[3:7]] == [Standing.TAKEN_BACK] * 3 + [Standing.HERE]
    dialog.list.setCurrentIndex(dialog.model.index(4))
    assert dialog.way == Way(2, is_back=False)
    _go(qtbot, sample, dialog, 4)
    assert _case(sample) == cases[3]
    assert sample.session.bench is not None
    sample.session.undo()
    assert _case(sample) == cases[2]


def test_that_one_can_go_back_to_the_beginning(qtbot: QtBot, sample: DeskWindow) -> None:
    _rated(sample, 2)
    dialog = _asked(qtbot, sample)
    _go(qtbot, sample, dialog, dialog.model.rowCount() - 1)
    assert len(_case(sample).claims) == 0
    assert sample.session.bench is not None
    assert sample.session.bench.undo_words is None


def test_that_where_there_is_no_way_it_is_said_why(qtbot: QtBot, sample: DeskWindow) -> None:
    _rated(sample, 1)
    sample.session.undo()
    dialog = _asked(qtbot, sample)
    assert not dialog.go_button.isEnabled()
    assert "only says what happened" in dialog.remark.text()


def test_that_a_long_history_is_read_page_by_page(qtbot: QtBot, sample: DeskWindow) -> None:
    bench = sample.session.bench
    assert bench is not None
    for number in range(PAGE + 20):
        bench.do(change_details, title=f"Placeholder {number}")
    dialog = _asked(qtbot, sample)
    assert dialog.model.rowCount() == PAGE
    dialog.model.fetchMore(dialog.model.index(-1))
    assert dialog.model.rowCount() == PAGE + 20 + 3
    assert not dialog.model.canFetchMore(dialog.model.index(-1))


def test_that_words_typed_in_one_visit_are_one_line(qtbot: QtBot, sample: DeskWindow) -> None:
    before = _asked(qtbot, sample)
    count = before.model.rowCount()
    before.accept()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    sample.panel.statement.setFocus()
    for word in ("one ", "two "):
        qtbot.keyClicks(sample.panel.statement, word)
        assert sample.panel.statement.flush()
    assert _asked(qtbot, sample).model.rowCount() == count + 1


def test_that_the_history_dies_when_closed(qtbot: QtBot, sample: DeskWindow) -> None:
    dialog = _asked(qtbot, sample)
    alive = weakref.ref(dialog)
    dialog.reject()
    del dialog
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
    gc.collect()
    assert alive() is None


def test_that_closing_the_history_stops_on_the_way(qtbot: QtBot, sample: DeskWindow) -> None:
    cases = _rated(sample, 5)
    dialog = _asked(qtbot, sample)
    dialog.list.setCurrentIndex(dialog.model.index(dialog.model.rowCount() - 1))
    dialog.go_button.click()
    dialog.reject()
    assert not sample.commands.history.is_going
    assert _case(sample) == cases[-1]


def test_that_a_deleted_claim_is_told_quietly_and_one_click_brings_it_back(qtbot: QtBot, sample: DeskWindow) -> None:
    case = _case(sample)
    sample.actions_by_name["delete"].trigger()
    assert sample.message.words == "Claim 1 deleted."
    assert sample.message.action.isVisible()
    qtbot.mouseClick(sample.message.action, Qt.MouseButton.LeftButton)
    assert _case(sample) == case
    assert not sample.message.isVisible()


def test_that_archiving_is_told_with_undo(sample: DeskWindow) -> None:
    line = next(one for one in sample.case_desk.menu.actions() if one.data() == CaseStatus.ARCHIVED.value)
    line.trigger()
    assert _case(sample).details.status is CaseStatus.ARCHIVED
    assert sample.message.action.text() == "Undo"
    sample.message.action.click()
    assert _case(sample).details.status is CaseStatus.OPEN


def test_that_what_is_told_without_an_edit_offers_nothing_to_take_back(qtbot: QtBot, sample: DeskWindow) -> None:
    QCoreApplication.processEvents()
    sample.session.told.emit("Placeholder")
    assert sample.message.isVisible()
    assert not sample.message.action.isVisible()


def test_that_the_offer_goes_with_the_next_edit(sample: DeskWindow) -> None:
    sample.actions_by_name["delete"].trigger()
    sample.panel.verdict.choose_number(2)
    assert not sample.message.isVisible()


def test_that_the_folder_of_an_export_is_not_opened_by_undo(sample: DeskWindow) -> None:
    taken: list[None] = []
    sample.message.action_taken.connect(lambda: taken.append(None))
    sample.actions_by_name["delete"].trigger()
    sample.message.action.click()
    sample.message.offer("Placeholder", "Open folder")
    assert taken == []
