from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from fcdesk.cases.model import Evidence, Stance
from fcdesk.desk.screens.evidence_dialog import EvidenceDialog
from fcdesk.desk.screens.new_case_dialog import NewCaseDialog
from fcdesk.desk.screens.suggest import MOST
from fcdesk.desk.window import DeskWindow


def _exports(window: DeskWindow, case_id: str) -> list[str]:
    kept = window.session.room.archive.open_case(case_id)
    return [step.words for step in kept.history() if step.kind == "export"]


def test_that_an_export_is_in_the_log_though_the_desk_is_closed_at_once(sample: DeskWindow, tmp_path: Path) -> None:
    case = sample.session.case
    assert case is not None
    sample.export.write(str(tmp_path / "write-up.docx"))
    assert sample.close()
    assert (tmp_path / "write-up.docx").exists()
    assert len(_exports(sample, case.id)) == 1


def test_that_an_export_is_noted_with_its_own_case_though_another_was_opened(
    qtbot: QtBot, sample: DeskWindow, tmp_path: Path
) -> None:
    first = sample.session.case
    assert first is not None
    sample.export.write(str(tmp_path / "write-up.docx"))
    sample.new_case.read_text("A placeholder title\n\nA placeholder paragraph with 62 words in it.", {})
    sample.jobs.wait()
    second = sample.session.case
    assert second is not None
    assert second.id != first.id
    assert len(_exports(sample, first.id)) == 1
    assert _exports(sample, second.id) == []


def test_that_clicking_twice_starts_one_case(qtbot: QtBot, window: DeskWindow) -> None:
    window.new_case.ask()
    dialog = window.findChild(NewCaseDialog)
    assert dialog is not None
    dialog.text.setPlainText("A placeholder title\n\nA placeholder paragraph.")
    dialog._on_accepted()
    dialog._on_accepted()
    window.jobs.wait()
    assert len(window.session.room.archive.page().rows) == 1


def _read_both_ways(window: DeskWindow) -> None:
    """Wait for the article to become a case, and then for its suggestions."""
    window.jobs.wait()
    window.jobs.wait()


def test_that_suggested_claims_are_marked_as_one_step(window: DeskWindow) -> None:
    window.new_case.read_text("A placeholder title\n\nAt least 62 soldiers joined four combat units in 2024.", {})
    _read_both_ways(window)
    window.actions_by_name["mark-all"].trigger()
    bench = window.session.bench
    assert bench is not None
    assert [claim.anchor.quote for claim in bench.case.claims] == [
        "At least 62 soldiers joined four combat units in 2024."
    ]
    assert bench.undo_words is not None
    window.actions_by_name["mark-all"].trigger()
    assert "No further sentence" in window.message.words
    window.session.undo()
    assert not len(bench.case.claims)


def test_that_an_export_to_a_place_that_cannot_be_written_is_said_and_the_old_file_stays(
    sample: DeskWindow, tmp_path: Path
) -> None:
    blocked = tmp_path / "a file in the way"
    blocked.write_text("older")
    sample.export.write(str(blocked / "write-up.docx"))
    sample.jobs.wait()
    assert "write-up.docx" in sample.message.words
    assert blocked.read_text() == "older"


def _first_evidence(window: DeskWindow) -> Evidence:
    case = window.session.case
    assert case is not None
    return case.evidence_in_order()[0]


def _dialog(window: DeskWindow) -> EvidenceDialog:
    found = window.findChild(EvidenceDialog)
    assert found is not None
    return found


def _add(window: DeskWindow, title: str) -> None:
    window.evidence.ask()
    dialog = _dialog(window)
    dialog.title.setText(title)
    dialog._on_accepted()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_that_evidence_can_be_opened_and_changed_as_one_step(sample: DeskWindow) -> None:
    _add(sample, "Placeholder A")
    before = sample.session.case
    assert before is not None
    sample.panel.cards.list.activated.emit(sample.panel.cards.model.index(0))
    dialog = _dialog(sample)
    assert dialog.title.text() == "Placeholder A"
    dialog.title.setText("Placeholder B")
    dialog.excerpt.setPlainText("Placeholder excerpt")
    dialog.stance.setCurrentIndex(dialog.stance.findData(Stance.UNDERMINES))
    dialog.confidential.setChecked(True)
    dialog._on_accepted()
    after = sample.session.case
    assert after is not None
    assert _first_evidence(sample).excerpt == "Placeholder excerpt"
    assert [(s.title, s.confidential) for s in after.sources] == [("Placeholder B", True)]
    assert [link.stance for link in after.links] == [Stance.UNDERMINES]
    sample.session.undo()
    assert sample.session.case == before


def test_that_evidence_is_deleted_by_key_and_comes_back(qtbot: QtBot, sample: DeskWindow) -> None:
    _add(sample, "Placeholder A")
    sample.panel.cards.list.setFocus()
    sample.panel.cards.list.setCurrentIndex(sample.panel.cards.model.index(0))
    qtbot.keyClick(sample.panel.cards.list, Qt.Key.Key_Delete)
    case = sample.session.case
    assert case is not None
    assert not len(case.evidence)
    sample.session.undo()
    assert sample.session.case is not None
    assert len(sample.session.case.evidence) == 1


def test_that_a_form_put_away_half_filled_comes_back_as_it_was(sample: DeskWindow) -> None:
    sample.evidence.ask()
    dialog = _dialog(sample)
    dialog.excerpt.setPlainText("Placeholder words, typed for minutes")
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert "comes back" in sample.message.words
    sample.evidence.ask()
    assert _dialog(sample).excerpt.toPlainText() == "Placeholder words, typed for minutes"


def test_that_letters_typed_where_nothing_can_be_typed_run_no_command(qtbot: QtBot, sample: DeskWindow) -> None:
    bench = sample.session.bench
    assert bench is not None
    before = bench.version
    sample.panel.because.setFocus()
    qtbot.keyClicks(sample.panel.because, "Because 5 costs")
    assert bench.version == before
    assert sample.findChild(EvidenceDialog) is None


def test_that_the_status_line_says_saved_only_when_it_is(qtbot: QtBot, sample: DeskWindow) -> None:
    assert sample._saved.text() == "All changes saved"
    qtbot.keyClicks(sample.panel.statement, "typed")
    assert sample._saved.text() == "Not saved yet"
    assert sample.panel.statement.flush()
    assert sample._saved.text() == "All changes saved"


def test_that_an_export_says_what_was_written_and_what_was_left_out(sample: DeskWindow, tmp_path: Path) -> None:
    sample.evidence.ask()
    dialog = _dialog(sample)
    dialog.title.setText("Placeholder A")
    dialog.note.setPlainText("for the desk alone")
    dialog._on_accepted()
    sample.export.write(str(tmp_path / "write-up.docx"))
    sample.jobs.wait()
    assert str(tmp_path / "write-up.docx") in sample.message.words
    assert "left out" in sample.message.words


def test_that_a_long_article_gets_its_best_suggestions_first_and_more_on_asking(window: DeskWindow) -> None:
    lines = (f"At least {number} soldiers joined {number + 1} combat units in 2024." for number in range(60, 190))
    window.new_case.read_text("A placeholder title\n\n" + "\n\n".join(lines), {})
    _read_both_ways(window)
    for marked in (MOST, 130):
        window.actions_by_name["mark-all"].trigger()
        case = window.session.case
        assert case is not None
        assert len(case.claims) == marked


def test_that_b_leads_from_the_verdict_to_its_reason(qtbot: QtBot, sample: DeskWindow) -> None:
    reader = sample.view.reader
    reader.setFocus()
    qtbot.keyClick(reader, Qt.Key.Key_B)
    assert sample.focusWidget() in sample.panel.verdict.chips  # without a rating there is no reason to give
    reader.setFocus()
    qtbot.keyClick(reader, Qt.Key.Key_6)
    qtbot.keyClick(reader, Qt.Key.Key_B)
    assert sample.panel.because.hasFocus()


def test_that_undo_and_redo_say_which_step_it_was(sample: DeskWindow) -> None:
    sample.actions_by_name["rating-6"].trigger()
    sample.session.step(3)
    sample.actions_by_name["undo"].trigger()
    assert sample.statusBar().currentMessage() == "Undone: set the verdict (claim 1)"
    sample.actions_by_name["redo"].trigger()
    assert sample.statusBar().currentMessage() == "Done again: set the verdict (claim 1)"


def test_that_the_article_of_a_case_just_made_has_the_keyboard(qtbot: QtBot, window: DeskWindow) -> None:
    window.cases.navigation.setFocus()
    window.new_case.read_text("Placeholder title\n\nPlaceholder words of an article.", {})
    window.jobs.wait()
    assert window.session.case is not None
    assert window.view.reader.hasFocus()
