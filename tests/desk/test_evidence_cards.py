"""The cards of a claim's evidence: what they say, their order, and what is done to one of them by key."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fcdesk.cases.edits.evidence import KeptFile, NewEvidence, add_evidence, link_evidence
from fcdesk.cases.model import Case, Stance
from fcdesk.desk.evidence_words import credibilities, grade_words, reliabilities
from fcdesk.desk.screens.evidence_cards import EvidenceCards, spoken
from fcdesk.desk.screens.evidence_dialog import EvidenceDialog
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.evidence_list import dragged
from fcdesk.desk.window import DeskWindow

_ALT = Qt.KeyboardModifier.AltModifier


def _case(desk: DeskWindow) -> Case:
    case = desk.session.case
    assert case is not None
    return case


def _claim_ids(desk: DeskWindow) -> list[str]:
    return [claim.id for claim in _case(desk).claims_in_order()]


def _numbers(desk: DeskWindow) -> Sequence[int]:
    return [row.number for row in desk.panel.cards.model.rows]


@pytest.fixture
def desk(sample: DeskWindow) -> DeskWindow:
    """The sample case; three pieces of evidence bear on its first claim, the first of them on the second too."""
    bench = sample.session.bench
    assert bench is not None
    first, second = _claim_ids(sample)[:2]
    file = KeptFile("placeholder.txt", 1, "0" * 64, "text/plain")
    for letter, files in (("A", (file,)), ("B", ()), ("C", ())):
        new = NewEvidence(title=f"Placeholder source {letter}", excerpt="Placeholder words", grade="B2", files=files)
        bench.do(add_evidence, [first], new, Stance.SUPPORTS)
    bench.do(link_evidence, second, _case(sample).evidence_in_order()[0].id, Stance.CONTEXT)
    sample.session.select(first)
    cards = sample.panel.cards
    cards.list.setFocus()
    cards.list.setCurrentIndex(cards.model.index(0))
    return sample


def test_that_a_card_says_stance_grade_in_words_files_and_the_other_claims(desk: DeskWindow) -> None:
    row = desk.panel.cards.model.rows[0]
    number = _case(desk).claims[_claim_ids(desk)[1]].number
    words = spoken(row)
    assert words.startswith("Supports, Placeholder source A, B2 usually reliable, probably true")
    assert "placeholder.txt" in words
    assert words.endswith(f"Also for claim {number}")


def test_that_every_grade_has_its_words() -> None:
    for letter in reliabilities():
        for digit in credibilities():
            words = grade_words(letter + digit)
            assert reliabilities()[letter] in words
            assert credibilities()[digit] in words
    assert grade_words(None) == "Grade not set"


def test_that_alt_with_an_arrow_moves_a_card_and_undo_moves_it_back(qtbot: QtBot, desk: DeskWindow) -> None:
    cards, before = desk.panel.cards, _case(desk)
    moved = cards.current_id
    qtbot.keyClick(cards.list, Qt.Key.Key_Down, _ALT)
    assert _numbers(desk) == [2, 1, 3]
    assert cards.current_id == moved
    qtbot.keyClick(cards.list, Qt.Key.Key_Down, _ALT)
    qtbot.keyClick(cards.list, Qt.Key.Key_Down, _ALT)  # it is the last by now
    assert _numbers(desk) == [2, 3, 1]
    assert cards.list.hasFocus()
    qtbot.keyClick(cards.list, Qt.Key.Key_Up, _ALT)
    assert _numbers(desk) == [2, 1, 3]
    for _ in range(3):
        desk.session.undo()
    assert _case(desk) == before


def _drop(cards: EvidenceCards, data: QMimeData, height: int) -> QDropEvent:
    actions, buttons = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(20, height), actions, data, buttons, Qt.KeyboardModifier.NoModifier)
    cards.list.dropEvent(event)
    return event


def test_that_a_card_dropped_below_the_middle_of_another_comes_behind_it(desk: DeskWindow) -> None:
    cards = desk.panel.cards
    data = dragged(cards.model.rows[0].id)
    last = cards.list.visualRect(cards.model.index(2))
    assert _drop(cards, data, last.top() + 2).isAccepted()
    assert _numbers(desk) == [2, 1, 3]
    _drop(cards, data, cards.list.visualRect(cards.model.index(2)).bottom() - 2)
    assert _numbers(desk) == [2, 3, 1]
    assert not _drop(cards, QMimeData(), 2).isAccepted()
    _drop(cards, dragged("of another window"), 2)
    assert _numbers(desk) == [2, 3, 1]


def test_that_shift_delete_takes_evidence_from_this_claim_and_delete_from_all(qtbot: QtBot, desk: DeskWindow) -> None:
    cards, before = desk.panel.cards, _case(desk)
    qtbot.keyClick(cards.list, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    assert _numbers(desk) == [2, 3]
    assert len(_case(desk).evidence) == 3
    assert "stays in the case" in desk.message.words
    desk.session.undo()
    assert _case(desk) == before
    cards.list.setCurrentIndex(cards.model.index(0))
    desk.actions_by_name["unlink"].trigger()
    assert _numbers(desk) == [2, 3]
    desk.session.undo()
    cards.list.setCurrentIndex(QModelIndex())
    desk.actions_by_name["unlink"].trigger()
    assert "among the cards" in desk.message.words
    assert _case(desk) == before
    cards.list.setCurrentIndex(cards.model.index(0))
    qtbot.keyClick(cards.list, Qt.Key.Key_Delete)
    assert len(_case(desk).evidence) == 2
    assert "from claims" in desk.message.words
    desk.session.undo()
    assert _case(desk) == before


def test_that_tab_goes_from_the_button_to_the_cards_and_on_to_the_drop_row(desk: DeskWindow) -> None:
    cards = desk.panel.cards
    walk: list[QWidget] = [cards.add_button, cards.list, cards.drop_row]
    here: QWidget | None = cards.add_button
    seen: list[QWidget] = []
    while here is not None and len(seen) < len(walk):
        if here.focusPolicy() & Qt.FocusPolicy.TabFocus and here.isVisible():
            seen.append(here)
        here = here.nextInFocusChain()
    assert seen == walk


def test_that_a_card_is_as_high_as_what_it_says(desk: DeskWindow, appearance: Appearance) -> None:
    cards = desk.panel.cards
    shared, plain = (cards.list.visualRect(cards.model.index(place)).height() for place in (0, 1))
    assert shared == plain + 2 * appearance.theme.px(20)  # its file, and the other claim
    assert cards.list.height() >= shared + 2 * plain


def test_that_a_double_click_opens_the_form_and_one_on_the_files_asks_for_those(qtbot: QtBot, desk: DeskWindow) -> None:
    cards = desk.panel.cards
    box = cards._delegate.files_box(cards.model.rows[0], cards.list.visualRect(cards.model.index(0)))
    asked: list[str] = []
    cards.files_asked.connect(asked.append)
    QTest.mouseDClick(cards.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert asked == [cards.model.rows[0].id]
    assert desk.findChild(EvidenceDialog) is None
    for press in (QTest.mouseClick, QTest.mouseDClick):
        press(cards.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 12))
    assert desk.findChild(EvidenceDialog) is not None
