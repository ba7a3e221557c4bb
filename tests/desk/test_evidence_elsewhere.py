"""Evidence of one claim is used for another: found, given a stance, and taken back."""

import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from fcdesk.cases.edits.evidence import NewEvidence, add_evidence
from fcdesk.cases.model import Case, Stance
from fcdesk.desk.screens.evidence_elsewhere import ElsewhereDialog
from fcdesk.desk.window import DeskWindow


def _case(desk: DeskWindow) -> Case:
    case = desk.session.case
    assert case is not None
    return case


def _dialog(desk: DeskWindow) -> ElsewhereDialog:
    dialog = desk.findChild(ElsewhereDialog)
    assert dialog is not None
    dialog.activateWindow()  # without a window manager nobody does, and keys of the window behind would count
    QCoreApplication.processEvents()
    return dialog


@pytest.fixture
def desk(sample: DeskWindow) -> DeskWindow:
    """Two pieces of evidence for the first claim, one for none; the second claim is selected."""
    bench = sample.session.bench
    assert bench is not None
    first, second = [claim.id for claim in _case(sample).claims_in_order()][:2]
    bench.do(add_evidence, [first], NewEvidence(title="Placeholder source A", excerpt="Words of A"), Stance.SUPPORTS)
    bench.do(add_evidence, [first], NewEvidence(title="Placeholder source B"))
    bench.do(add_evidence, [], NewEvidence(title="Placeholder source C"))
    sample.session.select(second)
    return sample


def test_that_arrows_walk_along_the_list_while_words_are_typed(qtbot: QtBot, desk: DeskWindow) -> None:
    claim = desk.session.claim
    assert claim is not None
    desk.actions_by_name["use"].trigger()
    dialog = _dialog(desk)
    dialog.box.setFocus()
    qtbot.keyClick(dialog.box, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.box, Qt.Key.Key_Return)
    (link,) = _case(desk).links_of(claim.id)
    assert _case(desk).evidence[link.evidence_id].number == 2


def test_that_evidence_of_another_claim_is_found_and_used_with_its_own_stance(qtbot: QtBot, desk: DeskWindow) -> None:
    before, claim = _case(desk), desk.session.claim
    assert claim is not None
    desk.actions_by_name["use"].trigger()
    dialog = _dialog(desk)
    assert [row.number for row in dialog.model.rows] == [1, 2, 3]
    qtbot.keyClicks(dialog.box, "words of")
    assert [row.number for row in dialog.model.rows] == [1]
    dialog.stance.show_value(Stance.UNDERMINES)
    qtbot.keyClick(dialog.box, Qt.Key.Key_Return)
    (link,) = _case(desk).links_of(claim.id)
    assert (_case(desk).evidence[link.evidence_id].number, link.stance) == (1, Stance.UNDERMINES)
    assert [row.also for row in desk.panel.cards.model.rows] == [(_case(desk).claims_in_order()[0].number,)]
    assert "is used for claim" in desk.message.words
    desk.session.undo()
    assert _case(desk) == before


def test_that_what_is_not_found_cannot_be_used(qtbot: QtBot, desk: DeskWindow) -> None:
    before = _case(desk)
    desk.panel.cards.use_button.click()
    dialog = _dialog(desk)
    qtbot.keyClicks(dialog.box, "nothing of the kind")
    assert not dialog.use_button.isEnabled()
    qtbot.keyClick(dialog.box, Qt.Key.Key_Return)
    dialog.accept()
    assert dialog.isVisible()
    assert _case(desk) == before


def test_that_it_is_said_where_there_is_no_evidence_elsewhere(sample: DeskWindow) -> None:
    assert not sample.panel.cards.use_button.isVisible()
    sample.actions_by_name["use"].trigger()
    assert "already" in sample.message.words
    assert sample.findChild(ElsewhereDialog) is None


def test_that_the_list_dies_when_closed(desk: DeskWindow) -> None:
    desk.actions_by_name["use"].trigger()
    desk.actions_by_name["use"].trigger()
    (dialog,) = desk.findChildren(ElsewhereDialog)
    alive = weakref.ref(dialog)
    dialog.reject()
    del dialog
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert alive() is None
