"""What is said of a claim besides its words, and the notes on it."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fcdesk.archive.archive import Archive
from fcdesk.archive.verify import verify
from fcdesk.cases.edits.claims import change_claim, move_claim
from fcdesk.cases.edits.remarks import add_note
from fcdesk.cases.edits.verdicts import explain_verdict
from fcdesk.cases.model import Case, Claim, ClaimKind, ClaimStatus, Priority
from fcdesk.casework.newsroom import Newsroom, now
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.choice import Choice
from fcdesk.desk.widgets.saved_text import LONGEST_MS
from fcdesk.desk.window import DeskWindow
from tests.desk.test_window import _nameless


@pytest.fixture
def opened(sample: DeskWindow) -> DeskWindow:
    """The desk with the sample case, and all that is said of its first claim in view."""
    sample.panel.more.button.setChecked(True)
    return sample


def _claim(window: DeskWindow) -> Claim:
    claim = window.session.claim
    assert claim is not None
    return claim


def _case(window: DeskWindow) -> Case:
    case = window.session.case
    assert case is not None
    return case


def _notes(window: DeskWindow) -> list[str]:
    return [note.text for note in _case(window).notes if note.claim_id == _claim(window).id]


def _pick(choice: Choice, value: str) -> None:
    choice.show_value(value)
    choice.activated.emit(choice.currentIndex())


@pytest.mark.parametrize(
    ("field", "value"),
    [("kind", ClaimKind.RANK), ("priority", Priority.HIGH), ("status", ClaimStatus.WAITING)],
)
def test_that_a_choice_is_saved_and_taken_back(sample: DeskWindow, field: str, value: str) -> None:
    before = _claim(sample)
    choice: Choice = getattr(sample.panel.choices, field)
    _pick(choice, str(value))
    assert getattr(_claim(sample), field) is value
    sample.session.undo()
    assert _claim(sample) == before
    assert choice.value == getattr(before, field).value


def test_that_the_wheel_scrolls_the_panel_and_changes_no_choice(sample: DeskWindow) -> None:
    before = _case(sample)
    for choice in (sample.panel.choices.kind, sample.panel.sourcing):
        choice.setFocus()
        place = QPointF(choice.rect().center())
        event = QWheelEvent(
            place,
            QPointF(choice.mapToGlobal(place.toPoint())),
            QPoint(0, -120),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003 - Qt takes it by place
        )
        shown = choice.currentIndex()
        QApplication.sendEvent(choice, event)
        assert choice.currentIndex() == shown
    assert _case(sample) == before


def test_that_each_text_is_saved_as_the_record_has_it(qtbot: QtBot, opened: DeskWindow) -> None:
    more = opened.panel.more
    typed = {
        more.said_where: "An interview",
        more.said_on: "March 2026",
        more.relayed_by: "Placeholder agency\nPlaceholder paper",
        more.chosen_because: "it is repeated everywhere",
        more.tags: "numbers,  military , numbers",
    }
    for field, words in typed.items():
        field.setFocus()
        field.setPlainText(words)
        assert field.flush()
    claim = _claim(opened)
    assert (claim.said_where, claim.said_on) == ("An interview", "March 2026")
    assert claim.relayed_by == ("Placeholder agency", "Placeholder paper")
    assert claim.chosen_because == "it is repeated everywhere"
    assert claim.tags == ("numbers", "military")
    for _ in typed:
        opened.session.undo()
    assert (_claim(opened).tags, _claim(opened).said_where) == ((), "")


def test_that_typing_a_comma_is_not_disturbed_by_the_tidied_tags(qtbot: QtBot, opened: DeskWindow) -> None:
    tags = opened.panel.more.tags
    tags.setFocus()
    qtbot.keyClicks(tags, "numbers, ")
    assert tags.flush()
    assert _claim(opened).tags == ("numbers",)
    assert tags.toPlainText() == "numbers, "
    qtbot.keyClicks(tags, "military")
    assert tags.flush()
    opened.panel.statement.setFocus()
    assert tags.toPlainText() == "numbers, military"


def test_that_walking_on_saves_what_was_typed_and_shows_the_next_claim_s(qtbot: QtBot, opened: DeskWindow) -> None:
    first = _claim(opened)
    opened.panel.more.said_where.setFocus()
    qtbot.keyClicks(opened.panel.more.said_where, "a speech")
    opened.session.step(1)
    assert _case(opened).claims[first.id].said_where == "a speech"
    assert opened.panel.more.said_where.toPlainText() == ""
    opened.view.reader.setFocus()
    qtbot.keyClick(opened.view.reader, Qt.Key.Key_K)
    assert _claim(opened).id == first.id
    assert opened.panel.more.said_where.toPlainText() == "a speech"


@pytest.mark.parametrize("key", ["j", "k", "1"])
def test_that_letters_are_words_in_every_field(qtbot: QtBot, opened: DeskWindow, key: str) -> None:
    bench = opened.session.bench
    assert bench is not None
    before = bench.version
    for field in opened.panel.more.fields:
        field.setFocus()
        was = field.toPlainText()
        field.moveCursor(field.textCursor().MoveOperation.End)
        qtbot.keyClicks(field, key)
        assert field.toPlainText() == was + key
        field.setPlainText(was)
    assert bench.version == before


def test_that_more_is_closed_at_first_and_stays_as_it_was_left(
    qtbot: QtBot, sample: DeskWindow, room: Newsroom, appearance: Appearance, settings: Settings, held: list[DeskWindow]
) -> None:
    more = sample.panel.more
    assert not more.said_where.isVisible()
    assert sample.panel.origin.isVisible()
    qtbot.mouseClick(more.button, Qt.MouseButton.LeftButton)
    assert more.said_where.isVisible()
    assert not sample.panel.origin.isVisible()  # the fields say the same at length
    again = DeskWindow(room, appearance, settings)
    held.append(again)
    assert again.panel.more.is_open


def test_that_going_to_a_text_opens_what_it_is_in(sample: DeskWindow) -> None:
    sample.panel.go_to("said_on")
    assert sample.panel.more.said_on.hasFocus()
    sample.panel.go_to("priority")
    assert sample.panel.choices.priority.hasFocus()


def test_that_every_control_has_a_name_and_is_reached_by_tab_from_top_to_bottom(
    qtbot: QtBot, opened: DeskWindow
) -> None:
    panel = opened.panel
    assert _nameless(opened) == []
    choices, more = panel.choices, panel.more
    walk: list[QWidget] = [panel.claimant, panel.sourcing, choices.kind, choices.priority, choices.status]
    walk += [panel.cards.add_button, panel.cards.drop_row, panel.unknown, more.button]
    walk += [more.said_where, more.said_on, more.relayed_by, more.chosen_because, more.tags, more.notes.field]
    walk += [panel.verdict.chips[0], panel.because]
    walk[0].setFocus()
    for expected in walk[1:]:
        qtbot.keyClick(opened.focusWidget(), Qt.Key.Key_Tab)
        assert opened.focusWidget() is expected


def test_that_a_note_is_added_by_key_and_each_is_a_step_of_its_own(qtbot: QtBot, opened: DeskWindow) -> None:
    notes = opened.panel.more.notes
    notes.field.setFocus()
    for words in ("ask the press office", "the number is older"):
        qtbot.keyClicks(notes.field, words)
        assert opened._saved.text() == "Not saved yet"
        qtbot.keyClick(notes.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert notes.field.toPlainText() == ""
        assert opened._saved.text() == "All changes saved"
    assert _notes(opened) == ["ask the press office", "the number is older"]
    opened.session.undo()
    assert _notes(opened) == ["ask the press office"]
    assert len(notes.model.rows) == 1


def test_that_a_note_is_saved_while_it_is_written_and_is_one_note_and_one_step(
    qtbot: QtBot, opened: DeskWindow
) -> None:
    notes = opened.panel.more.notes
    field, bench = notes.field, opened.session.bench
    assert bench is not None
    before, count = bench.undo_words, len(bench.history.done)
    field.setFocus()
    qtbot.keyClicks(field, "ask")
    assert field._idle.isActive()
    assert 0 < field._overdue.remainingTime() <= LONGEST_MS
    with qtbot.waitSignal(field.saved, timeout=5000):
        pass
    assert _notes(opened) == ["ask"]
    for words in (" the press", " office", "  "):
        qtbot.keyClicks(field, words)
        assert field.flush()
        assert field.hasFocus()
        assert notes.add_button.isEnabled()
        assert len(notes.model.rows) == 0  # it stands in the field
    assert _notes(opened) == ["ask the press office  "]
    assert field.toPlainText() == "ask the press office  "
    opened.panel.statement.setFocus()
    assert field.toPlainText() == ""
    assert [row.text for row in notes.model.rows] == _notes(opened) == ["ask the press office  "]
    assert (bench.undo_words, len(bench.history.done)) == ("Add note: claim 1", count + 1)
    opened.session.undo()
    assert _notes(opened) == []
    assert bench.undo_words == before
    opened.session.redo()
    assert _notes(opened) == ["ask the press office  "]


def test_that_a_killed_program_loses_no_more_of_a_note_than_what_was_typed_last(
    qtbot: QtBot, opened: DeskWindow, tmp_path: Path
) -> None:
    field = opened.panel.more.notes.field
    field.setFocus()
    qtbot.keyClicks(field, "ask the press")
    field._idle.stop()  # as if the typing went on for ever
    with qtbot.waitSignal(field.saved, timeout=5000):
        pass
    qtbot.keyClicks(field, " office")
    shutil.copytree(opened.session.room.archive.folder, tmp_path / "as it lies on the disk")
    with Archive(tmp_path / "as it lies on the disk", now, take_over=True) as archive:
        case = archive.open_case(_case(opened).id).case
        assert [(note.text, note.claim_id) for note in case.notes] == [("ask the press", _claim(opened).id)]
        assert verify(archive).ok


def test_that_undo_takes_a_note_that_is_being_written_out_of_its_field_too(qtbot: QtBot, opened: DeskWindow) -> None:
    field = opened.panel.more.notes.field
    field.setFocus()
    qtbot.keyClicks(field, "ask")
    assert field.flush()
    qtbot.keyClicks(field, " more")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (_notes(opened), field.toPlainText()) == ([], "")
    qtbot.keyClicks(field, "another")
    assert field.finish()
    assert _notes(opened) == ["another"]


def test_that_a_note_whose_words_are_taken_out_again_is_none(qtbot: QtBot, opened: DeskWindow) -> None:
    field = opened.panel.more.notes.field
    field.setFocus()
    qtbot.keyClicks(field, "ask")
    assert field.flush()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert field.flush()
    assert _notes(opened) == []
    assert not opened.panel.more.notes.add_button.isEnabled()
    qtbot.keyClicks(field, "call")
    opened.panel.statement.setFocus()
    assert _notes(opened) == ["call"]


def test_that_a_look_into_another_window_does_not_end_a_note(qtbot: QtBot, opened: DeskWindow) -> None:
    field = opened.panel.more.notes.field
    field.setFocus()
    qtbot.keyClicks(field, "ask")
    for reason in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
        QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusOut, reason))
        QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusIn, reason))
        assert _notes(opened) == [field.toPlainText()]
        qtbot.keyClicks(field, " more")
    assert field.finish()
    assert _notes(opened) == ["ask more more"]
    opened.session.undo()
    assert _notes(opened) == []


def test_that_another_edit_while_a_note_is_written_leaves_it_one_note(qtbot: QtBot, opened: DeskWindow) -> None:
    field, bench = opened.panel.more.notes.field, opened.session.bench
    assert bench is not None
    field.setFocus()
    qtbot.keyClicks(field, "ask")
    assert opened.session.do(change_claim, _claim(opened).id, claimant="Placeholder")
    qtbot.keyClicks(field, " more")
    assert field.finish()
    assert _notes(opened) == ["ask more"]
    assert bench.undo_words == "Change note: claim 1"


def test_that_a_note_belongs_to_the_claim_that_it_was_written_on(qtbot: QtBot, opened: DeskWindow) -> None:
    first = _claim(opened)
    field = opened.panel.more.notes.field
    field.setFocus()
    qtbot.keyClicks(field, "of the first")
    opened.session.step(1)
    assert [note.claim_id for note in _case(opened).notes] == [first.id]
    assert field.toPlainText() == ""
    assert len(opened.panel.more.notes.model.rows) == 0


def test_that_blank_words_are_no_note(opened: DeskWindow) -> None:
    field = opened.panel.more.notes.field
    field.setPlainText("  \n ")
    assert field.flush()
    assert not field.is_dirty
    assert not opened.panel.more.notes.add_button.isEnabled()
    assert _notes(opened) == []


def test_that_a_note_is_deleted_by_key_and_comes_back(qtbot: QtBot, opened: DeskWindow) -> None:
    assert opened.session.do(add_note, "Placeholder note", claim_id=_claim(opened).id)
    notes = opened.panel.more.notes
    notes.list.setCurrentIndex(notes.model.index(0))
    notes.list.setFocus()
    qtbot.keyClick(notes.list, Qt.Key.Key_Delete)
    assert _notes(opened) == []
    assert "Note deleted." in opened.message.words
    assert notes.field.hasFocus()
    opened.session.undo()
    assert _notes(opened) == ["Placeholder note"]


def test_that_a_long_note_is_shown_with_all_its_words(opened: DeskWindow) -> None:
    claim = _claim(opened)
    for words in ("short", "word " * 60):
        assert opened.session.do(add_note, words, claim_id=claim.id)
    short, long = (opened.panel.more.notes.list.sizeHintForRow(place) for place in range(2))
    assert long > 2 * short


def test_that_the_button_says_how_much_there_is(opened: DeskWindow) -> None:
    before = opened.panel.more.button.text()
    assert opened.session.do(add_note, "Placeholder note", claim_id=_claim(opened).id)
    assert opened.panel.more.button.text() != before


# --- earlier verdicts ------------------------------------------------------------------------------------------------


def _earlier(window: DeskWindow) -> list[str]:
    return [row.text for row in window.panel.history.list.rows.rows]


def test_that_a_claim_judged_once_has_no_earlier_verdicts(sample: DeskWindow) -> None:
    sample.actions_by_name["rating-6"].trigger()
    assert _earlier(sample) == []
    assert not sample.panel.history.isVisible()


def test_that_earlier_verdicts_stay_with_their_reasons_the_newest_first(sample: DeskWindow) -> None:
    session, claim = sample.session, _claim(sample)
    sample.actions_by_name["rating-6"].trigger()
    session.do(explain_verdict, claim.id, because="Placeholder reason.")
    sample.actions_by_name["rating-3"].trigger()
    session.do(explain_verdict, claim.id, because="")
    sample.actions_by_name["rating-5"].trigger()
    assert _earlier(sample) == ["Missing context", "Unproven: Placeholder reason."]
    assert sample.panel.history.isVisible()
    assert all(row.head.startswith("tester · ") for row in sample.panel.history.list.rows.rows)
    session.undo()
    assert _earlier(sample) == ["Unproven: Placeholder reason."]
    session.step(1)
    assert _earlier(sample) == []


def test_that_an_earlier_verdict_says_which_words_it_judged_where_they_were_others(sample: DeskWindow) -> None:
    session, claim = sample.session, _claim(sample)
    sample.actions_by_name["rating-6"].trigger()
    start, quote = claim.anchor.start, claim.anchor.quote
    assert start is not None
    session.do(move_claim, claim.id, start, start + len("over 1,000"))
    sample.actions_by_name["rating-5"].trigger()
    assert _earlier(sample) == [f"Unproven\nof the words “{quote}”"]


def test_that_the_room_for_a_reason_grows_with_the_first_rating(sample: DeskWindow) -> None:
    before = sample.panel.because.height()
    sample.actions_by_name["rating-6"].trigger()
    assert sample.panel.because.height() > 2 * before - 10
    sample.session.undo()
    assert sample.panel.because.height() == before
