from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fcdesk.cases.problems import EnvironmentProblem
from fcdesk.desk.screens.evidence_dialog import EvidenceDialog
from fcdesk.desk.widgets.saved_text import LONGEST_MS
from fcdesk.desk.window import DeskWindow


def _statement(window: DeskWindow) -> str:
    claim = window.session.claim
    assert claim is not None
    return claim.statement


def test_that_typed_words_are_saved_after_a_pause(qtbot: QtBot, sample: DeskWindow) -> None:
    qtbot.keyClicks(sample.panel.statement, "Four units exist")
    with qtbot.waitSignal(sample.panel.statement.saved, timeout=5000):
        pass
    assert _statement(sample) == "Four units exist"


def test_that_one_visit_to_a_field_is_one_step_of_undo(qtbot: QtBot, sample: DeskWindow) -> None:
    field = sample.panel.statement
    for word in ("Four ", "units ", "exist"):
        qtbot.keyClicks(field, word)
        assert field.flush()
    sample.session.undo()
    assert _statement(sample) == ""
    assert field.toPlainText() == ""
    sample.session.redo()
    assert field.toPlainText() == "Four units exist"


def test_that_words_being_typed_are_saved_before_another_edit(qtbot: QtBot, sample: DeskWindow) -> None:
    qtbot.keyClicks(sample.panel.statement, "typed")
    sample.panel.verdict.choose_number(6)
    bench = sample.session.bench
    assert bench is not None
    assert _statement(sample) == "typed"
    assert (bench.undo_words or "").startswith("Set verdict")
    assert sample.session.claim is not None
    verdict = bench.case.verdict_on(sample.session.claim.id)
    assert verdict is not None


def test_that_walking_to_another_claim_saves_to_the_one_that_was_typed_in(qtbot: QtBot, sample: DeskWindow) -> None:
    first = sample.session.claim
    qtbot.keyClicks(sample.panel.statement, "of the first")
    sample.session.step(1)
    case, second = sample.session.case, sample.session.claim
    assert case is not None
    assert first is not None
    assert second is not None
    assert case.claims[first.id].statement == "of the first"
    assert second.id != first.id
    assert second.statement == sample.panel.statement.toPlainText() == ""


def test_that_undo_in_a_field_is_the_case_s_own(qtbot: QtBot, sample: DeskWindow) -> None:
    field = sample.panel.statement
    field.setFocus()
    qtbot.keyClicks(field, "typed")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _statement(sample) == ""
    assert field.toPlainText() == ""


def test_that_words_that_cannot_be_saved_stay_and_are_rescued(
    qtbot: QtBot, sample: DeskWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = sample.session.bench
    assert bench is not None

    def refuse(*_: Any) -> int:
        raise EnvironmentProblem("the disk is full; make room and try again")

    with monkeypatch.context() as full:
        full.setattr(bench._kept, "write", refuse)
        qtbot.keyClicks(sample.panel.statement, "not to be lost")
        assert not sample.panel.statement.flush()
        sample.session.step(1)
        assert sample.session.claim is not None
        assert sample.session.claim.number == 1  # no other claim gets these words
        assert not sample.close()  # the window stays, because the words are nowhere else on screen
    assert sample.panel.statement.toPlainText() == "not to be lost"
    rescued = list(sample.session.room.archive.rescue.iterdir())
    assert any("not to be lost" in path.read_text() for path in rescued)
    assert str(rescued[0].parent) in sample.message.words
    assert sample.panel.statement.flush()
    assert _statement(sample) == "not to be lost"


def test_that_half_a_day_is_no_complaint_while_it_is_typed_and_the_whole_is_saved_when_it_is_left(
    qtbot: QtBot, sample: DeskWindow
) -> None:
    field = sample.panel.more.said_on
    sample.panel.more.button.setChecked(True)
    field.setFocus()
    qtbot.keyClicks(field, "2026-02-")
    assert not field._idle.isActive()
    assert field.is_dirty
    qtbot.keyClicks(field, "03")
    sample.panel.claimant.setFocus()
    assert not sample.message.isVisible()
    assert sample.session.claim is not None
    assert sample.session.claim.said_on == "2026-02-03"


def test_that_steady_typing_is_saved_before_it_ends(qtbot: QtBot, sample: DeskWindow) -> None:
    field = sample.panel.statement
    qtbot.keyClicks(field, "Four")
    began = field._overdue.remainingTime()
    qtbot.keyClicks(field, " units")
    assert 0 < field._overdue.remainingTime() <= began <= LONGEST_MS  # further letters do not put it off
    field._idle.stop()  # as if they went on for ever
    with qtbot.waitSignal(field.saved, timeout=5000):
        pass
    assert _statement(sample) == "Four units"
    assert not field._overdue.isActive()


def test_that_words_are_not_taken_for_saved_while_those_of_another_field_cannot_be(sample: DeskWindow) -> None:
    page, claimant = sample.writeup.report.page, sample.panel.claimant
    page.setPlainText("no address")
    claimant.setPlainText("Placeholder claimant")
    assert not claimant.flush()
    assert claimant.is_dirty
    page.setPlainText("https://example.org/check")
    assert claimant.flush()
    assert sample.session.claim is not None
    assert sample.session.claim.claimant == "Placeholder claimant"


def test_that_evidence_stays_in_its_form_while_words_of_another_field_cannot_be_saved(sample: DeskWindow) -> None:
    sample.writeup.report.page.setPlainText("no address")
    sample.evidence.ask()
    dialog = sample.findChild(EvidenceDialog)
    assert dialog is not None
    dialog.title.setText("Placeholder source A")
    dialog._on_accepted()
    assert "words in another field cannot be saved" in dialog.problem.text().lower()
    assert dialog.title.text() == "Placeholder source A"
    sample.writeup.report.page.setPlainText("")
    dialog._on_accepted()
    case = sample.session.case
    assert case is not None
    assert [source.title for source in case.sources] == ["Placeholder source A"]
