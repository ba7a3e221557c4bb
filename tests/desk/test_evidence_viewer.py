"""The viewer: words, pixels or that a file is kept; nothing loaded, nothing altered; words picked as the excerpt."""

import gc
import io
import struct
import weakref
import zlib
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from fcdesk.cases.edits.evidence import NewEvidence
from fcdesk.cases.model import Case, Evidence, Stance
from fcdesk.casework.keeping import GivenFile, add_evidence_with_kept, keep_file
from fcdesk.desk.screens.evidence_dialog import EvidenceDialog
from fcdesk.desk.screens.evidence_viewer import ViewerWindow
from fcdesk.desk.window import DeskWindow

_WORDS = "Placeholder title\n\nFirst words 🙂 of the source.\n\n" + "long " * 1_000 + "\n\nThe words that matter."


def _case(desk: DeskWindow) -> Case:
    case = desk.session.case
    assert case is not None
    return case


def _viewer(desk: DeskWindow) -> ViewerWindow:
    desk.jobs.wait()
    viewer = desk.findChild(ViewerWindow)
    assert viewer is not None
    return viewer


def _keep(desk: DeskWindow, *files: tuple[str, bytes]) -> Evidence:
    """Add a piece of evidence with files to the selected claim."""
    bench, claim = desk.session.bench, desk.session.claim
    assert bench is not None
    assert claim is not None
    vault = desk.session.room.archive.vault
    kept = [keep_file(vault, GivenFile(name, data)) for name, data in files]
    new = NewEvidence(title="Placeholder source A", locator="p. 1", excerpt="before")
    return add_evidence_with_kept(bench, [claim.id], new, Stance.SUPPORTS, kept)


def _png(width: int = 40, height: int = 30) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (width, height), (200, 30, 30)).save(buffer, "PNG")
    return buffer.getvalue()


def _huge_png() -> bytes:
    """A picture of ten thousand million pixels in some sixty bytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 100_000, 100_000, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b"")


def _select(viewer: ViewerWindow, words: str) -> None:
    found = viewer.text.document().find(words)
    assert not found.isNull()
    viewer.text.setTextCursor(found)


def test_that_the_key_shows_the_files_of_the_claim_beside_the_desk(qtbot: QtBot, sample: DeskWindow) -> None:
    _keep(sample, ("placeholder.txt", _WORDS.encode()))
    sample.view.reader.setFocus()
    qtbot.keyClick(sample.view.reader, Qt.Key.Key_V)
    viewer = _viewer(sample)
    assert not viewer.isModal()
    assert viewer.text.isVisible()
    assert "The words that matter." in viewer.text.toPlainText()


def test_that_without_a_file_there_is_nothing_to_view(sample: DeskWindow) -> None:
    sample.actions_by_name["view-files"].trigger()
    assert "No file" in sample.message.words
    assert sample.findChild(ViewerWindow) is None


def test_that_picked_words_become_the_excerpt_to_the_letter_and_can_be_undone(sample: DeskWindow) -> None:
    evidence = _keep(sample, ("placeholder.txt", _WORDS.encode()))
    before = _case(sample)
    sample.evidence.viewing.open(evidence.id)
    viewer = _viewer(sample)
    assert not viewer.use_button.isEnabled()
    _select(viewer, "First words 🙂 of")
    viewer.locator.setText("p. 7")
    viewer.use_button.click()
    changed = _case(sample).evidence[evidence.id]
    assert (changed.excerpt, changed.locator) == ("First words 🙂 of", "p. 7")
    viewer.text.selectAll()
    viewer.use_button.click()
    assert _case(sample).evidence[evidence.id].excerpt == _WORDS  # the broken lines are whole again
    sample.session.undo()
    sample.session.undo()
    assert _case(sample) == before


def test_that_words_picked_from_the_form_come_into_the_form(sample: DeskWindow) -> None:
    evidence = _keep(sample, ("placeholder.txt", _WORDS.encode()))
    before = _case(sample)
    sample.evidence.open(evidence.id)
    form = sample.findChild(EvidenceDialog)
    assert form is not None
    form.stored.click()
    viewer = _viewer(sample)
    assert viewer.parent() is form
    _select(viewer, "The words that matter.")
    viewer._on_picked()
    assert form.excerpt.toPlainText() == "The words that matter."
    assert _case(sample) == before
    form._on_accepted()
    assert _case(sample).evidence[evidence.id].excerpt == "The words that matter."
    assert not viewer.isVisible()


def _hostile_page(canary: Path) -> bytes:
    where = canary.as_uri()
    return (
        f"<html><head><link rel=stylesheet href='{where}'><base href='{canary.parent.as_uri()}/'></head>"
        f"<body background='{where}' onload='x()'><img src='{where}'><img src='{canary.name}'><img src='{canary}'>"
        f"<object data='{where}'></object><embed src='{where}'><iframe src='{where}'></iframe>"
        f"<svg><image href='{where}'/></svg><p style='background:url({where})'>Placeholder words</p>"
        f"<table background='{where}'><tr><td>cell</td></tr></table><input type=image src='{where}'>"
        "<img src='http://placeholder.example/x.png'><img src='//server.example/x.png'></body></html>"
    ).encode()


def test_that_a_hostile_page_shows_its_words_and_no_picture_from_the_disk(sample: DeskWindow, tmp_path: Path) -> None:
    canary = tmp_path / "canary.png"
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("#FF00FF"))
    assert image.save(str(canary))
    evidence = _keep(sample, ("page.html", _hostile_page(canary)))
    sample.evidence.viewing.open(evidence.id)
    viewer = _viewer(sample)
    assert viewer.text.toPlainText() == "Placeholder words\n\ncell"
    seen = viewer.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    colours = {seen.pixel(x, y) & 0xFFFFFF for x in range(seen.width()) for y in range(0, seen.height(), 3)}
    assert len(colours) > 5
    assert 0xFF00FF not in colours


def test_that_markup_in_a_text_or_a_name_is_only_letters(sample: DeskWindow) -> None:
    words = "<img src='file:///etc/passwd'><b>bold</b>"
    evidence = _keep(sample, (words.replace("/", "") + ".txt", words.encode()), ("<b>x</b>.pdf", b"%PDF-1.7\n\x00"))
    sample.evidence.viewing.open(evidence.id)
    viewer = _viewer(sample)
    assert viewer.text.toPlainText() == words
    viewer.choice.setCurrentIndex(1)
    sample.jobs.wait()
    assert viewer.unshown.text().startswith("<b>x<")
    assert viewer.unshown.textFormat() is Qt.TextFormat.PlainText
    assert "not shown here" in viewer.unshown.text()


def test_that_a_picture_is_zoomed_by_key_and_shown_in_grey(qtbot: QtBot, sample: DeskWindow) -> None:
    evidence = _keep(sample, ("placeholder.png", _png()), ("large.png", _png(2_000, 30)))
    sample.evidence.viewing.open(evidence.id)
    view = _viewer(sample).picture
    assert view.isVisible()
    assert view.scale_now == 1.0  # it fits, and is not blown up
    qtbot.keyClick(view, "+")
    qtbot.keyClick(view, "+")
    assert view.scale_now == pytest.approx(1.5625)
    qtbot.keyClick(view, "-")
    assert view.scale_now == pytest.approx(1.25)
    viewer = _viewer(sample)
    assert not view.shown.isGrayscale()
    viewer.grey.click()
    assert view.shown.isGrayscale()
    viewer.choice.setCurrentIndex(1)
    sample.jobs.wait()
    assert view.shown.width() == 2_000
    assert view.shown.isGrayscale()
    assert view.scale_now < 0.5
    qtbot.keyClick(view, "1")
    assert view.scale_now == 1.0
    qtbot.keyClick(view, "0")
    assert view.scale_now < 0.5


def test_that_grey_stays_chosen_for_the_next_picture(sample: DeskWindow) -> None:
    evidence = _keep(sample, ("placeholder.png", _png()))
    sample.evidence.viewing.open(evidence.id)
    _viewer(sample).grey.click()
    _viewer(sample).reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    sample.evidence.viewing.open(evidence.id)
    viewer = _viewer(sample)
    assert viewer.grey.isChecked()
    assert viewer.picture.shown.isGrayscale()


@pytest.mark.parametrize("data", [_huge_png(), _png()[:60], b"\x89PNG\r\n\x1a\n"])
def test_that_a_hostile_picture_is_one_sentence(sample: DeskWindow, data: bytes) -> None:
    evidence = _keep(sample, ("placeholder.png", data))
    sample.evidence.viewing.open(evidence.id)
    viewer = _viewer(sample)
    assert not viewer.picture.isVisible()
    assert "cannot be shown" in viewer.problem.text()


def test_that_a_file_that_was_altered_is_said_and_not_shown(sample: DeskWindow) -> None:
    evidence = _keep(sample, ("placeholder.txt", b"placeholder words"))
    (file,) = _case(sample).files
    path = sample.session.room.archive.vault.path_of(file.sha256)
    path.chmod(0o644)
    path.write_bytes(b"PLACEHOLDER WORDS")
    sample.evidence.viewing.open(evidence.id)
    viewer = _viewer(sample)
    assert "altered outside the program" in viewer.problem.text()
    assert not viewer.text.isVisible()
    assert not viewer.use_button.isVisible()


def test_that_a_copy_has_the_bytes_of_the_stored_file(sample: DeskWindow, tmp_path: Path) -> None:
    evidence = _keep(sample, ("../placeholder.pdf", b"%PDF-1.7\n\x00"))
    sample.evidence.viewing.open(evidence.id)
    viewer = _viewer(sample)
    viewer.save_button.click()
    chooser = viewer.findChild(QFileDialog)
    assert chooser is not None
    assert [Path(name).name for name in chooser.selectedFiles()] == ["placeholder.pdf"]
    chooser.fileSelected.emit(str(tmp_path / "copy.pdf"))
    chooser.reject()
    sample.jobs.wait()
    assert (tmp_path / "copy.pdf").read_bytes() == b"%PDF-1.7\n\x00"
    assert str(tmp_path / "copy.pdf") in sample.message.words
    assert sample.session.room.archive.vault.damage(_case(sample).files_of(evidence.id)[0].sha256) is None


def test_that_what_was_asked_for_before_is_not_shown_late(sample: DeskWindow) -> None:
    evidence = _keep(sample, ("a.txt", b"words of a"), ("b.txt", b"words of b"))
    sample.evidence.viewing.open(evidence.id)
    viewer = sample.findChild(ViewerWindow)
    assert viewer is not None
    viewer.choice.setCurrentIndex(1)
    assert _viewer(sample).text.toPlainText() == "words of b"
    sample.evidence.viewing._on_patience_over()
    assert "takes too long" in viewer.problem.text()


def test_that_words_are_not_picked_for_evidence_that_is_gone(sample: DeskWindow) -> None:
    evidence = _keep(sample, ("a.txt", b"words of a"))
    sample.evidence.viewing.open(evidence.id)
    viewer = _viewer(sample)
    sample.evidence.delete(evidence.id)
    before = _case(sample)
    viewer.text.selectAll()
    viewer.use_button.click()
    assert _case(sample) == before
    assert "not in the case any more" in viewer.problem.text()


def test_that_the_viewer_dies_when_closed_and_with_its_case(sample: DeskWindow) -> None:
    evidence = _keep(sample, ("a.txt", b"words of a"))
    sample.evidence.viewing.open(evidence.id)
    sample.evidence.viewing.open(evidence.id)
    alive = weakref.ref(_viewer(sample))
    sample.new_case.read_text("A placeholder title\n\nA placeholder paragraph.", {})
    sample.jobs.wait()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert alive() is None
    assert sample.findChild(ViewerWindow) is None


def test_that_a_long_text_is_shown_in_parts_whose_lines_are_short(sample: DeskWindow) -> None:
    text = "word " * 11_999 + "\n" + "last " * 5
    evidence = _keep(sample, ("a.txt", text.encode()))
    sample.evidence.viewing.open(evidence.id)
    viewer = _viewer(sample)
    assert viewer.part.isVisible()
    assert viewer.text.document().blockCount() >= 60
    viewer.text.selectAll()
    assert viewer.text.selected_words == text[:59_996]
    viewer.part.setCurrentIndex(1)
    assert viewer.text.toPlainText() == "last " * 5
