from pathlib import Path

from pytestqt.qtbot import QtBot

from fcdesk.desk.screens.new_case_dialog import NewCaseDialog
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


def test_that_suggested_claims_are_marked_as_one_step(window: DeskWindow) -> None:
    window.new_case.read_text("A placeholder title\n\nAt least 62 soldiers joined four combat units in 2024.", {})
    window.jobs.wait()
    window.actions_by_name["suggest"].trigger()
    window.jobs.wait()
    bench = window.session.bench
    assert bench is not None
    assert [claim.anchor.quote for claim in bench.case.claims] == [
        "At least 62 soldiers joined four combat units in 2024."
    ]
    assert bench.undo_words is not None
    window.actions_by_name["suggest"].trigger()
    window.jobs.wait()
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
    assert "failed" in sample.message.words
    assert blocked.read_text() == "older"
