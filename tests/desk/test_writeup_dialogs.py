"""Exports of every kind, and the write-up's dialogs: house style, pictures, a review copy that came back."""

import gc
import weakref
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.shared import RGBColor
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QDesktopServices, QImage
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from fcdesk.cases.edits.evidence import NewEvidence
from fcdesk.cases.edits.report import change_report
from fcdesk.cases.edits.verdicts import explain_verdict
from fcdesk.cases.model import Case, Stance
from fcdesk.casework.keeping import add_evidence_with_files
from fcdesk.casework.rendering import Form, Kind
from fcdesk.desk.pages.images import image_from
from fcdesk.desk.screens.evidence_dialog import EvidenceDialog
from fcdesk.desk.screens.house_styles import StyleDialog
from fcdesk.desk.screens.pictures import PicturesDialog
from fcdesk.desk.screens.review_dialog import ReviewDialog
from fcdesk.desk.screens.waiving import WaiverDialog
from fcdesk.desk.window import DeskWindow
from tests.desk.test_window import _nameless

ORDERS = [
    *((Kind.PUBLIC, form, False) for form in Form if form is not Form.PDF),
    (Kind.DOSSIER, Form.DOCX, False),
    (Kind.ANNOTATED, Form.DOCX, False),
    (Kind.ANNOTATED, Form.DOCX, True),
    (Kind.REVIEW, Form.DOCX, False),
]


def _case(window: DeskWindow) -> Case:
    case = window.session.case
    assert case is not None
    return case


def _settle() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
    gc.collect()


def _dies_when_closed(window: DeskWindow, kind: type[QDialog]) -> bool:
    dialog = window.findChild(kind)
    assert dialog is not None
    assert _nameless(dialog) == []
    alive = weakref.ref(dialog)
    dialog.reject()
    del dialog
    _settle()
    return alive() is None and window.findChild(kind) is None


# --- export ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("kind", "form", "for_readers"), ORDERS)
def test_that_every_kind_and_form_is_exported_and_noted(
    sample: DeskWindow, tmp_path: Path, kind: Kind, form: Form, *, for_readers: bool
) -> None:
    sample.writeup.model.change(kind=kind, for_readers=for_readers)
    sample.writeup.model.change(form=form)
    target = tmp_path / f"placeholder{form.suffix}"
    sample.export.write(str(target))
    sample.jobs.wait()
    assert target.stat().st_size > 0
    steps = sample.session.room.archive.open_case(_case(sample).id).history()
    assert [step.words.count(target.name) for step in steps if step.kind == "export"] == [1]
    assert sample.message.action.isVisible()
    assert sample.message.action.text() == "Open folder"


def test_that_the_folder_is_opened_only_when_asked_for(
    sample: DeskWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    sample.export.write(str(tmp_path / "placeholder.docx"))
    sample.jobs.wait()
    assert opened == []
    sample.message.action.click()
    assert opened == [str(tmp_path)]
    sample.message.tell("Something else")
    assert not sample.message.action.isVisible()


def test_that_an_export_that_is_given_up_leaves_nothing(sample: DeskWindow, tmp_path: Path) -> None:
    before = _case(sample)
    sample.export.write(str(tmp_path / "placeholder.docx"))
    sample.job_line.show_now()
    cancel = sample.job_line.cancel
    assert cancel.isVisible()
    cancel.click()
    sample.jobs.wait()
    assert list(tmp_path.glob("*.docx")) == []
    assert "given up" in sample.message.words
    assert not cancel.isVisible()
    assert [s for s in sample.session.room.archive.open_case(before.id).history() if s.kind == "export"] == []


def test_that_a_foreign_file_of_that_name_is_left_as_it_is(sample: DeskWindow, tmp_path: Path) -> None:
    target = tmp_path / "placeholder.docx"
    target.write_bytes(b"somebody else's")
    sample.export.write(str(target))
    sample.jobs.wait()
    assert target.read_bytes() == b"somebody else's"
    assert "is not as fcdesk wrote it" in sample.message.words
    assert not sample.message.action.isVisible()


@pytest.mark.parametrize("form", [Form.DOCX, Form.HTML, Form.CSV, Form.XLSX])
def test_that_a_document_is_replaced_until_somebody_changes_it(sample: DeskWindow, tmp_path: Path, form: Form) -> None:
    sample.writeup.model.change(form=form)
    target = tmp_path / f"placeholder{form.suffix}"
    for _ in range(2):
        sample.export.write(str(target))
        sample.jobs.wait()
        assert sample.message.words.startswith("Written: ")
    with target.open("ab") as file:
        file.write(b"\n")
    before = target.read_bytes()
    sample.export.write(str(target))
    sample.jobs.wait()
    assert target.read_bytes() == before
    assert "is not as fcdesk wrote it" in sample.message.words


def test_that_the_chooser_proposes_a_name_that_says_what_stays_in_the_house(sample: DeskWindow) -> None:
    sample.writeup.model.change(kind=Kind.DOSSIER)
    sample.export.ask()
    chooser = sample.findChild(QFileDialog)
    assert chooser is not None
    assert "INTERNAL" in chooser.selectedFiles()[0]
    chooser.reject()


# --- house styles ------------------------------------------------------------------------------------------------


@pytest.fixture
def donor(tmp_path: Path) -> Path:
    path = tmp_path / "placeholder house.docx"
    document = Document()
    document.styles["Heading 1"].font.color.rgb = RGBColor(0x12, 0x34, 0x56)
    document.add_heading("Placeholder heading", 1)
    document.save(str(path))
    return path


def _style(window: DeskWindow) -> str | None:
    return window.writeup.model.style


def test_that_a_house_style_is_shown_kept_used_and_removed(qtbot: QtBot, sample: DeskWindow, donor: Path) -> None:
    panel, styles = sample.writeup.document, sample.writeup.styles
    styles.look(str(donor))
    sample.jobs.wait()
    dialog = sample.findChild(StyleDialog)
    assert dialog is not None
    assert "Heading 1" in dialog.report.toPlainText() or "heading 1" in dialog.report.toPlainText()
    assert dialog.name.text() == "placeholder house"
    dialog.name.setText("")
    dialog._on_accepted()
    assert "name" in dialog.problem.text()
    dialog.name.setText("Placeholder house")
    dialog._on_accepted()
    assert [style.name for style in sample.session.room.archive.house.styles()] == ["Placeholder house"]
    assert _style(sample) == "Placeholder house"
    assert panel.house.currentText() == "Placeholder house"
    sample.actions_by_name["write-up"].trigger()
    qtbot.waitUntil(lambda: not sample.writeup.model.is_stale, timeout=20_000)
    seen = sample.writeup.model.preview
    assert seen is not None
    assert seen.pages is not None
    colours = {s.letters.colour for b in seen.pages.blocks for s in getattr(b, "stretches", ())}
    assert "123456" in colours  # the preview has the house's own look
    panel.remove_style.click()
    box = sample.findChild(QMessageBox)
    assert box is not None
    next(button for button in box.buttons() if button.text() == "Remove").click()
    assert sample.session.room.archive.house.styles() == []
    assert _style(sample) is None
    assert not panel.remove_style.isEnabled()


def test_that_what_can_be_no_house_style_is_refused_with_the_reason(sample: DeskWindow, tmp_path: Path) -> None:
    path = tmp_path / "placeholder.docx"
    path.write_bytes(b"no Word document")
    sample.writeup.styles.look(str(path))
    sample.jobs.wait()
    assert "laceholder.docx" in sample.message.words
    assert sample.findChild(StyleDialog) is None


def test_that_the_dialogs_die_when_closed(sample: DeskWindow, donor: Path) -> None:
    sample.writeup.styles.look(str(donor))
    sample.jobs.wait()
    assert _dies_when_closed(sample, StyleDialog)
    sample.actions_by_name["write-up"].trigger()
    sample.jobs.wait()
    missing = sample.writeup.missing
    missing.list.setCurrentIndex(missing.model.index(0))
    missing.waive.click()
    assert _dies_when_closed(sample, WaiverDialog)


# --- pictures ----------------------------------------------------------------------------------------------------


@pytest.fixture
def pictured(sample: DeskWindow, tmp_path: Path) -> DeskWindow:
    """The desk with evidence that holds a picture, a text and what only calls itself a picture."""
    image = QImage(600, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    paths = [tmp_path / name for name in ("placeholder.png", "placeholder.txt", "broken.png")]
    assert image.save(str(paths[0]))
    paths[1].write_text("placeholder words")
    paths[2].write_bytes(b"no picture")
    bench, claim = sample.session.bench, sample.session.claim
    assert bench is not None
    assert claim is not None
    new = NewEvidence(title="Placeholder source", excerpt="Placeholder excerpt", locator="p. 1")
    add_evidence_with_files(sample.session.room, bench, [claim.id], new, Stance.CONTEXT, paths)
    return sample


def _open_pictures(window: DeskWindow) -> PicturesDialog:
    window.panel.cards.list.activated.emit(window.panel.cards.model.index(0))
    form = window.findChild(EvidenceDialog)
    assert form is not None
    assert "(2)" in form.pictures.text()
    form.pictures.click()
    window.jobs.wait()
    dialog = window.findChild(PicturesDialog)
    assert dialog is not None
    return dialog


def test_that_a_picture_is_shown_to_readers_with_its_words_as_one_step(pictured: DeskWindow) -> None:
    before = _case(pictured)
    dialog = _open_pictures(pictured)
    assert [row.name for row in dialog.model.rows] == ["placeholder.png", "broken.png"]
    assert not dialog.image.pixmap().isNull()
    assert dialog.image.pixmap().width() <= 280
    dialog.shown.setChecked(True)
    dialog.caption.setFocus()
    dialog.caption.insert("Placeholder caption")
    dialog.caption.textEdited.emit(dialog.caption.text())
    dialog.alt.setPlainText("Placeholder alternative words")
    dialog._on_accepted()
    pictured.jobs.wait()
    file = next(file for file in _case(pictured).files if file.name == "placeholder.png")
    assert (file.for_readers, file.caption, file.alt) == (True, "Placeholder caption", "Placeholder alternative words")
    pictured.session.undo()
    assert _case(pictured) == before


def test_that_a_picture_that_readers_cannot_get_is_refused_with_a_reason(pictured: DeskWindow) -> None:
    before = _case(pictured)
    dialog = _open_pictures(pictured)
    dialog.list.setCurrentIndex(dialog.model.index(1))
    dialog.shown.setChecked(True)
    dialog.alt.setPlainText("Placeholder alternative words")
    dialog._on_accepted()
    pictured.jobs.wait()
    assert "broken.png" in dialog.problem.text()
    assert "hide it from readers" in dialog.problem.text()
    assert dialog.isEnabled()
    assert _case(pictured) == before


def test_that_a_file_that_is_no_picture_is_said_to_be_none(pictured: DeskWindow) -> None:
    dialog = _open_pictures(pictured)
    dialog.list.setCurrentIndex(dialog.model.index(1))
    pictured.jobs.wait()
    assert "cannot be shown" in dialog.image.text()
    del dialog
    assert _dies_when_closed(pictured, PicturesDialog)


def test_that_pictures_are_decoded_small_and_drawings_not_at_all(tmp_path: Path) -> None:
    image = QImage(2_000, 1_000, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    path = tmp_path / "placeholder.png"
    assert image.save(str(path))
    decoded = image_from(path.read_bytes(), 100)
    assert (decoded.width(), decoded.height()) == (100, 50)
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
    assert image_from(drawing, 100).isNull()
    assert image_from(b"", 100).isNull()


# --- a review copy that came back --------------------------------------------------------------------------------


@pytest.fixture
def returned(sample: DeskWindow, tmp_path: Path) -> Path:
    """A review copy of the sample case in which the headline and a reason were changed; the reason here as well."""
    claim = sample.session.claim
    assert claim is not None
    sample.panel.verdict.choose_number(5)
    sample.session.do(explain_verdict, claim.id, because="Placeholder reason as it was sent.")
    sample.session.do(change_report, headline="Placeholder headline as it was sent")
    sample.writeup.model.change(kind=Kind.REVIEW)
    path = tmp_path / "review.docx"
    sample.export.write(str(path))
    sample.jobs.wait()
    document = Document(BytesIO(path.read_bytes()))
    for paragraph in document.paragraphs:
        for run in paragraph.runs:
            run.text = run.text.replace("as it was sent", "as it came back")
    document.save(str(path))
    sample.session.do(explain_verdict, claim.id, because="Placeholder reason as it was changed meanwhile.")
    return path


def _read_back(window: DeskWindow, path: Path) -> ReviewDialog:
    window.writeup.reviewing.read(str(path))
    window.jobs.wait()
    dialog = window.findChild(ReviewDialog)
    assert dialog is not None, window.message.words
    return dialog


def test_that_what_was_changed_on_both_sides_is_not_ticked(sample: DeskWindow, returned: Path) -> None:
    dialog = _read_back(sample, returned)
    shown = {dialog.rows.index(row).data(): row for row in range(dialog.rows.rowCount())}
    ticked = [name for name, row in shown.items() if _is_ticked(dialog, row)]
    assert [name.split(" · ")[0] for name in ticked] == ["Headline"]
    both = next(row for name, row in shown.items() if "changed in both" in name)
    dialog.list.setCurrentIndex(dialog.rows.index(both))
    text = dialog.text.toPlainText()
    assert "came back" in text
    assert "Meanwhile in the case" in text
    assert "meanwhile" in text
    del dialog
    assert _dies_when_closed(sample, ReviewDialog)


def test_that_reasons_for_a_rating_of_then_are_not_ticked_and_say_so(sample: DeskWindow, returned: Path) -> None:
    claim = sample.session.claim
    assert claim is not None
    sample.session.do(explain_verdict, claim.id, because="Placeholder reason as it was sent.")
    sample.panel.verdict.choose_number(1)
    verdict = _case(sample).verdict_on(claim.id)
    assert verdict is not None
    if verdict.because != "Placeholder reason as it was sent.":
        sample.session.do(explain_verdict, claim.id, because="Placeholder reason as it was sent.")
    dialog = _read_back(sample, returned)
    shown = {dialog.rows.index(row).data(): row for row in range(dialog.rows.rowCount())}
    (because,) = [row for name, row in shown.items() if name.endswith("the rating has changed")]
    assert not _is_ticked(dialog, because)
    dialog.list.setCurrentIndex(dialog.rows.index(because))
    assert f"The rating has changed in the case since: False → {verdict.label}." in dialog.text.toPlainText()
    del dialog
    assert _dies_when_closed(sample, ReviewDialog)


def _is_ticked(dialog: ReviewDialog, row: int) -> bool:
    state = dialog.rows.index(row).data(Qt.ItemDataRole.CheckStateRole)
    return state is not None and Qt.CheckState(state) is Qt.CheckState.Checked


def test_that_what_is_ticked_is_taken_over_as_one_step(qtbot: QtBot, sample: DeskWindow, returned: Path) -> None:
    before = _case(sample)
    dialog = _read_back(sample, returned)
    for row in range(dialog.rows.rowCount()):
        dialog.list.setCurrentIndex(dialog.rows.index(row))
        if not _is_ticked(dialog, row):
            qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.take.text() == "Take over (2)"
    dialog.take.click()
    case, claim = _case(sample), sample.session.claim
    assert claim is not None
    assert case.details.report.headline == "Placeholder headline as it came back"
    verdict = case.verdict_on(claim.id)
    assert verdict is not None
    assert verdict.because == "Placeholder reason as it came back."
    sample.session.undo()
    assert _case(sample) == before


def test_that_any_other_document_is_refused_with_the_reason(sample: DeskWindow, donor: Path) -> None:
    sample.writeup.reviewing.read(str(donor))
    sample.jobs.wait()
    assert "no review copy" in sample.message.words
    assert sample.findChild(ReviewDialog) is None
