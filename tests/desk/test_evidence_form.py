"""The form: a source that the case has already, the two halves of a grade, files to be kept."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from fcdesk.cases.edits.evidence import NewEvidence, add_evidence
from fcdesk.cases.model import Case, Stance
from fcdesk.casework.keeping import GivenFile, add_evidence_with_kept, keep_file
from fcdesk.desk.screens.evidence_dialog import EvidenceDialog
from fcdesk.desk.screens.evidence_elsewhere import ElsewhereDialog
from fcdesk.desk.screens.evidence_viewer import ViewerWindow
from fcdesk.desk.window import DeskWindow


def _case(desk: DeskWindow) -> Case:
    case = desk.session.case
    assert case is not None
    return case


def _form(desk: DeskWindow) -> EvidenceDialog:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    form = desk.findChild(EvidenceDialog)
    assert form is not None
    form.activateWindow()  # without a window manager nobody does, and keys of the window behind would count
    QCoreApplication.processEvents()
    return form


@pytest.fixture
def desk(sample: DeskWindow) -> DeskWindow:
    """The sample case with two sources, one of them confidential and with an odd date."""
    bench = sample.session.bench
    assert bench is not None
    claim = _case(sample).claims_in_order()[0]
    first = NewEvidence(title="Placeholder source A", url="https://a.example/x", publisher="Placeholder house")
    bench.do(add_evidence, [claim.id], first)
    bench.do(add_evidence, [claim.id], NewEvidence(title="Placeholder source B", confidential=True))
    return sample


def test_that_a_source_is_found_as_one_types_and_taken_by_key(qtbot: QtBot, desk: DeskWindow) -> None:
    desk.evidence.ask()
    form = _form(desk)
    form.finder.field.setFocus()
    qtbot.keyClicks(form.finder.field, "house a")
    assert [row.title for row in form.finder.model.rows] == ["Placeholder source A"]
    qtbot.keyClick(form.finder.field, Qt.Key.Key_Down)
    assert form.focusWidget() is form.finder.list
    qtbot.keyClick(form.finder.list, Qt.Key.Key_Return)
    assert form.isVisible()
    assert form.focusWidget() is form.finder.another
    assert form.title.text() == "Placeholder source A"
    assert not form.title.isEnabled()
    form.excerpt.setPlainText("Other words of it")
    form._on_accepted()
    case = _case(desk)
    assert len(case.sources) == 2
    assert [case.sources[one.source_id].title[-1] for one in case.evidence_in_order()] == ["A", "B", "A"]
    assert case.evidence_in_order()[2].excerpt == "Other words of it"


def test_that_enter_takes_the_first_source_found_and_does_not_save_the_form(qtbot: QtBot, desk: DeskWindow) -> None:
    desk.evidence.ask()
    form = _form(desk)
    for words, wanted in (("nothing of the kind", None), ("source", "Placeholder source A")):
        form.finder.field.clear()
        qtbot.keyClicks(form.finder.field, words)
        qtbot.keyClick(form.finder.field, Qt.Key.Key_Return)
        assert form.isVisible()
        assert (form.finder.source.title if form.finder.source is not None else None) == wanted


def test_that_a_chosen_source_can_be_given_up_for_another(desk: DeskWindow) -> None:
    desk.evidence.ask()
    form = _form(desk)
    form.finder.choose(form.finder.rows[1])
    assert form.confidential.isChecked()
    chosen = form.filled.evidence.source_id
    form.finder.another.click()
    assert (chosen, form.filled.evidence.source_id) == (form.finder.rows[1].id, None)
    assert form.title.isEnabled()
    assert form.finder.field.text() == ""


def _nameless(dialog: QDialog) -> list[str]:
    stops = (one for one in dialog.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
    named = ((one, QAccessible.queryAccessibleInterface(one)) for one in stops if one.isVisible())
    return [type(one).__name__ for one, found in named if not found.text(QAccessible.Text.Name)]


def test_that_all_that_takes_the_keyboard_has_a_name(desk: DeskWindow) -> None:
    bench, claim = desk.session.bench, desk.session.claim
    assert bench is not None
    assert claim is not None
    desk.evidence.ask()
    _form(desk).finder.field.setText("x")
    _form(desk).finder._on_edited("source")
    assert _nameless(_form(desk)) == []
    _form(desk).reject()
    file = keep_file(desk.session.room.archive.vault, GivenFile("a.txt", b"placeholder"))
    kept = add_evidence_with_kept(bench, [], NewEvidence(title="Placeholder source C"), Stance.CONTEXT, [file])
    desk.evidence.viewing.open(kept.id)
    desk.jobs.wait()
    desk.evidence.elsewhere.ask()
    dialogs: tuple[type[QDialog], ...] = (ViewerWindow, ElsewhereDialog)
    for kind in dialogs:
        dialog = desk.findChild(kind)
        assert dialog is not None
        assert len(dialog.findChildren(QWidget)) > 3
        assert _nameless(dialog) == []


def test_that_what_is_typed_first_is_the_title(qtbot: QtBot, desk: DeskWindow) -> None:
    desk.evidence.ask()
    assert _form(desk).focusWidget() is _form(desk).title
    _form(desk).finder.choose(_form(desk).finder.rows[0])
    _form(desk).reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    desk.evidence.ask()
    assert _form(desk).focusWidget() is _form(desk).excerpt


def test_that_a_shared_source_says_whose_it_is_besides(desk: DeskWindow) -> None:
    bench, first = desk.session.bench, _case(desk).evidence_in_order()[0]
    assert bench is not None
    bench.do(add_evidence, [], NewEvidence(source_id=first.source_id, excerpt="Other words of it"))
    desk.evidence.open(first.id)
    assert "evidence 3:" in _form(desk)._shared.text()
    assert _form(desk)._shared.isVisible()
    _form(desk).reject()
    desk.evidence.open(_case(desk).evidence_in_order()[1].id)
    assert not _form(desk)._shared.isVisible()


def test_that_a_form_put_away_keeps_its_source(desk: DeskWindow) -> None:
    desk.evidence.ask()
    form = _form(desk)
    form.finder.choose(form.finder.rows[0])
    form.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    desk.evidence.ask()
    source = _form(desk).finder.source
    assert source is not None
    assert source.title == "Placeholder source A"


def test_that_the_words_of_a_grade_are_chosen_and_shown_again(desk: DeskWindow) -> None:
    evidence = _case(desk).evidence_in_order()[0]
    desk.evidence.open(evidence.id)
    form = _form(desk)
    form.grades.source.setCurrentText("C  fairly reliable")
    form.grades.content.setCurrentText("4  doubtful")
    form._on_accepted()
    assert _case(desk).evidence[evidence.id].grade == "C4"
    desk.evidence.open(evidence.id)
    assert _form(desk).grades.source.currentText() == "C  fairly reliable"
    assert not _form(desk).finder.isVisible()


def test_that_a_file_that_cannot_be_kept_is_said_in_the_form(desk: DeskWindow, tmp_path: Path) -> None:
    desk.evidence.ask()
    form = _form(desk)
    form.title.setText("Placeholder source C")
    form.attach([str(tmp_path / "gone.txt")])
    form._on_accepted()
    assert "gone.txt" in form.problem.text()
    assert len(_case(desk).evidence) == 2
    form.files.none_button.click()
    assert form.files.files == ()
    form._on_accepted()
    assert len(_case(desk).evidence) == 3


def test_that_the_form_fits_on_a_small_screen_and_its_buttons_stay_in_view(desk: DeskWindow) -> None:
    desk.evidence.ask()
    form = _form(desk)
    assert form.height() <= form.screen().availableSize().height()
    lowest = form.findChildren(type(form.files.choose_button))[-1]
    assert lowest.mapTo(form, lowest.rect().bottomLeft()).y() < form.height()


def test_that_the_letter_of_files_leads_to_their_button(qtbot: QtBot, desk: DeskWindow) -> None:
    desk.evidence.ask()
    form = _form(desk)
    qtbot.waitUntil(form.isActiveWindow)
    qtbot.keyClick(form.title, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    assert form.focusWidget() is form.files.choose_button
