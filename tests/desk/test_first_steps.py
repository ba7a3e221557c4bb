"""The card of the first steps: what counts as done, what it leads to, and that it goes for good."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from fcdesk.casework.newsroom import Newsroom
from fcdesk.desk.models.first_steps import FirstStep, next_step, read_back, steps_seen, written
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.screens.evidence_dialog import EvidenceDialog
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.window import DeskWindow


@given(st.sets(st.sampled_from(FirstStep)))
def test_that_steps_come_back_as_they_were_kept(done: set[FirstStep]) -> None:
    assert read_back(written(done)) == done
    assert next_step(done) == next((step for step in FirstStep if step not in done), None)


def test_that_strange_words_among_the_kept_are_no_steps() -> None:
    assert read_back("nothing rated 1") == {FirstStep.RATED}


def test_that_no_case_is_no_step() -> None:
    assert steps_seen(None, 3) == frozenset()


def test_that_what_came_with_the_sample_case_was_done_by_nobody(sample: DeskWindow) -> None:
    case = sample.session.case
    assert case is not None
    assert len(case.claims) > 0
    assert steps_seen(case, 0) == {FirstStep.OPENED}


def _words(window: DeskWindow) -> str:
    return window.commands.first_steps.card.words.text()


def _mark(window: DeskWindow) -> None:
    window.view.reader.select_passage(0, 20)
    window.actions_by_name["mark"].trigger()


def _add_evidence(window: DeskWindow) -> None:
    window.commands.first_steps.card.next_button.click()
    dialog = window.findChild(EvidenceDialog)
    assert dialog is not None
    dialog.title.setText("Placeholder source A")
    dialog._on_accepted()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_that_the_card_leads_through_a_case_and_goes_when_all_is_done(
    qtbot: QtBot, window: DeskWindow, tmp_path: Path, settings: Settings
) -> None:
    card = window.commands.first_steps.card
    assert card.isVisible()
    assert _words(window).startswith("0 of 5 steps done.")
    card.next_button.click()
    assert window.session.case is not None
    assert _words(window).startswith("1 of 5 steps done. Next: select words")
    _mark(window)
    assert _words(window).startswith("2 of 5 steps done. Next: add evidence")
    _add_evidence(window)
    assert _words(window).startswith("3 of 5 steps done. Next: give the claim a verdict")
    card.next_button.click()
    assert window.panel.isVisible()
    window.panel.verdict.choose_number(2)
    assert _words(window).startswith("4 of 5 steps done. Next: write the report")
    assert card.bar.value() == 4
    window.export.write(str(tmp_path / "placeholder.docx"))
    window.jobs.wait()
    assert not card.isVisible()
    assert settings.text("first-steps-away", "") == "on"


def test_that_a_step_once_done_stays_done(sample: DeskWindow, settings: Settings) -> None:
    _mark(sample)
    sample.session.undo()
    assert _words(sample).startswith("2 of 5")
    assert settings.text("first-steps", "") == "opened marked"


def test_that_the_card_is_put_away_for_good_and_comes_back_when_asked_for(
    window: DeskWindow, room: Newsroom, appearance: Appearance, settings: Settings, held: list[DeskWindow]
) -> None:
    window.commands.first_steps.card.away_button.click()
    assert not window.commands.first_steps.card.isVisible()
    window.new_case.open_sample()
    assert not window.commands.first_steps.card.isVisible()
    again = DeskWindow(room, appearance, settings)
    held.append(again)
    again.resize(1440, 900)
    again.show()
    card = again.commands.first_steps.card
    assert not card.isVisible()
    again.actions_by_name["first-steps"].trigger()
    assert card.isVisible()


@pytest.mark.parametrize(("height", "steps"), [(500, 0), (900, 10)])
def test_that_it_leaves_the_cases_their_room(
    qtbot: QtBot, window: DeskWindow, appearance: Appearance, height: int, steps: int
) -> None:
    window.resize(1440, height)
    appearance.zoom_by(steps)
    try:
        qtbot.waitUntil(lambda: not window.commands.first_steps.card.isVisible())
    finally:
        appearance.zoom_by(0)


def test_that_its_controls_have_names(window: DeskWindow) -> None:
    card = window.commands.first_steps.card
    assert card.bar.accessibleName()
    assert card.away_button.accessibleName()
    assert min(card.away_button.width(), card.away_button.height()) >= 24
