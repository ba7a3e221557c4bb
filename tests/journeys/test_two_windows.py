"""One case under two hands: in two windows over one archive, and in a second program, which the archive keeps out."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fcdesk.archive.verify import verify
from fcdesk.cases.model import Case
from fcdesk.casework.newsroom import Newsroom
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.window import DeskWindow
from tests.desk.conftest import held

__all__ = ["held"]

Two = tuple[DeskWindow, DeskWindow]


@pytest.fixture
def two(
    qtbot: QtBot,
    sample: DeskWindow,
    room: Newsroom,
    appearance: Appearance,
    settings: Settings,
    held: list[DeskWindow],
) -> Iterator[Two]:
    """Two windows with the sample case, as far as each of them read it when it was opened."""
    other = DeskWindow(Newsroom(room.archive, "second tester"), appearance, settings)
    held.append(other)
    other.resize(1440, 900)
    other.show()
    qtbot.waitExposed(other)
    other.open_case(_case(sample).id)
    for window in (sample, other):
        window.jobs.wait()
    yield sample, other
    assert verify(room.archive).ok


def _case(window: DeskWindow) -> Case:
    case = window.session.case
    assert case is not None
    return case


def _on_disk(window: DeskWindow) -> Case:
    return window.session.room.archive.open_case(_case(window).id).case


def _choose(window: DeskWindow, place: int) -> str:
    """Select the claim at a place of the article, and return its id."""
    claim_id = _case(window).claims_in_order()[place].id
    window.session.select(claim_id)
    return claim_id


def _rate(qtbot: QtBot, window: DeskWindow, place: int, key: str) -> str:
    claim_id = _choose(window, place)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.reader.setFocus()
    qtbot.keyClicks(window.view.reader, key)
    return claim_id


def _rating(case: Case, claim_id: str) -> str | None:
    verdict = case.verdict_on(claim_id)
    return verdict.label if verdict is not None else None


def test_that_edits_of_two_windows_stand_side_by_side(qtbot: QtBot, two: Two) -> None:
    first, second = two
    one = _rate(qtbot, first, 0, "1")
    other = _rate(qtbot, second, 1, "6")
    for case in (_on_disk(first), _case(second)):
        assert (_rating(case, one), _rating(case, other)) == ("True", "Unproven")
    third = _rate(qtbot, first, 2, "5")
    assert _case(first) == _on_disk(first)
    assert [_rating(_case(first), claim) for claim in (one, other, third)] == ["True", "Unproven", "False"]
    assert not first.message.isVisible()
    assert not second.message.isVisible()


def test_that_the_same_record_is_refused_with_a_sentence_and_what_was_saved_first_is_shown(
    qtbot: QtBot, two: Two
) -> None:
    first, second = two
    _choose(second, 0)
    claim = _choose(first, 0)
    first.panel.claimant.setFocus()
    first.panel.claimant.setPlainText("Placeholder claimant of the first")
    assert first.panel.claimant.flush()
    second.panel.choices.priority.setCurrentIndex(0)
    second.panel.choices.priority.activated.emit(0)
    assert second.message.isVisible()
    assert second.message.words.startswith("That claim was changed in another window")
    assert second.panel.claimant.toPlainText() == "Placeholder claimant of the first"
    assert _case(second) == _on_disk(second) == _case(first)
    second.panel.choices.priority.setCurrentIndex(0)
    second.panel.choices.priority.activated.emit(0)
    kept = _on_disk(second).claims[claim]
    assert kept.claimant == "Placeholder claimant of the first"
    assert kept.priority.value == second.panel.choices.priority.value


def test_that_words_typed_into_a_field_that_another_window_changed_are_not_lost_on_either_side(
    qtbot: QtBot, two: Two
) -> None:
    first, second = two
    claim = _choose(first, 0)
    _choose(second, 0)
    first.panel.statement.setPlainText("Placeholder words of the first")
    assert first.panel.statement.flush()
    second.panel.statement.setFocus()
    qtbot.keyClicks(second.panel.statement, "Placeholder words of the second")
    typed = second.panel.statement.toPlainText()
    assert not second.panel.statement.flush()
    assert "changed in another window" in second.message.words
    assert "Your words are still in the field" in second.message.words
    assert second.panel.statement.toPlainText() == typed
    assert _on_disk(first).claims[claim].statement == "Placeholder words of the first"
    (rescued,) = second.session.room.archive.rescue.iterdir()
    assert typed in rescued.read_text(encoding="utf-8")
    assert second.panel.statement.flush()  # somebody insists
    assert _on_disk(first).claims[claim].statement == typed
    second.session.undo()
    assert _on_disk(first).claims[claim].statement == "Placeholder words of the first"


def test_that_undo_in_one_window_leaves_the_edit_of_the_other(qtbot: QtBot, two: Two) -> None:
    first, second = two
    one = _rate(qtbot, first, 0, "1")
    other = _rate(qtbot, second, 1, "6")
    first.session.undo()
    assert _rating(_on_disk(first), one) is None
    assert _rating(_on_disk(first), other) == "Unproven"
    assert _case(first) == _on_disk(first)


def test_that_undo_of_what_the_other_window_changed_since_is_refused_with_a_sentence(qtbot: QtBot, two: Two) -> None:
    first, second = two
    _choose(second, 0)
    claim = _choose(first, 0)
    first.panel.claimant.setPlainText("Placeholder claimant of the first")
    assert first.panel.claimant.flush()
    _rate(qtbot, second, 1, "6")  # by which the second window has read what the first one wrote
    _choose(second, 0)
    second.panel.claimant.setPlainText("Placeholder claimant of the second")
    assert second.panel.claimant.flush()
    first.session.undo()
    assert first.message.words.startswith("That claim was changed in another window")
    assert _on_disk(first).claims[claim].claimant == "Placeholder claimant of the second"
    assert _case(first) == _on_disk(first)
    assert first.panel.claimant.toPlainText() == "Placeholder claimant of the second"


def test_that_a_second_program_is_kept_out_with_one_sentence_and_the_first_goes_on(
    qtbot: QtBot, sample: DeskWindow, tmp_path: Path
) -> None:
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", FCDESK_ARCHIVE=str(sample.session.room.archive.folder))
    for arguments in (["open", "--exit-after-paint"], ["cases"]):
        _rate(qtbot, sample, 0, "1")
        done = subprocess.run(
            [sys.executable, "-m", "fcdesk", *arguments],
            cwd=Path(__file__).parents[2],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        lines = [line for line in done.stderr.splitlines() if "This plugin does not support" not in line]
        assert done.returncode == 3, done
        assert len(lines) == 1, lines
        assert f"in use by {_user(sample)}" in lines[0]
        assert f"process {os.getpid()}" in lines[0]
        assert "close it there and try again" in lines[0]
        _rate(qtbot, sample, 1, "6")
        assert _on_disk(sample) == _case(sample)
    assert verify(sample.session.room.archive).ok


def _user(window: DeskWindow) -> str:
    note = (window.session.room.archive.folder / "archive.owner.json").read_text(encoding="utf-8")
    return note.partition('"user": "')[2].partition('"')[0]
