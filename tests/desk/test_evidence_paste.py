"""Evidence by paste and by drop: what is given opens the form, filled in; fields of text keep what is theirs."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fcdesk.cases.model import Case
from fcdesk.cases.problems import RuleBroken
from fcdesk.casework.keeping import GivenFile
from fcdesk.desk.screens import evidence_given
from fcdesk.desk.screens.evidence_dialog import EvidenceDialog
from fcdesk.desk.screens.evidence_given import given_from
from fcdesk.desk.window import DeskWindow

_CONTROL = Qt.KeyboardModifier.ControlModifier
LINK = "https://placeholder.example/story"


def _case(desk: DeskWindow) -> Case:
    case = desk.session.case
    assert case is not None
    return case


def _form(desk: DeskWindow) -> EvidenceDialog:
    form = desk.findChild(EvidenceDialog)
    assert form is not None
    return form


def _data(text: str = "", html: str = "", urls: tuple[QUrl, ...] = ()) -> QMimeData:
    data = QMimeData()
    if html:
        data.setHtml(html)
    if urls:
        data.setUrls(urls)
    if text:
        data.setText(text)
    return data


def _paste(qtbot: QtBot, where: QWidget, data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)
    qtbot.keyClick(where, Qt.Key.Key_V, _CONTROL)


def _drop(widget: QWidget, data: QMimeData) -> bool:
    """Drag something in from outside and let it go, as the system does; tell whether it was taken."""
    actions, button = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(9, 9), actions, data, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    drop = QDropEvent(QPointF(9, 9), actions, data, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, drop)
    return drop.isAccepted()


def _picture(width: int = 30, height: int = 20) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    return image


@pytest.mark.parametrize("where", ["list", "reader", "window"])
def test_that_a_link_pasted_outside_of_fields_fills_the_form(qtbot: QtBot, sample: DeskWindow, where: str) -> None:
    places = {"list": sample.panel.cards.add_button, "reader": sample.view.reader, "window": sample}
    places[where].setFocus()
    _paste(qtbot, places[where], _data(LINK))
    assert _form(sample).url.text() == LINK
    _form(sample)._on_accepted()
    assert [source.url for source in _case(sample).sources] == [LINK]


def test_that_words_pasted_into_a_field_stay_its_words(qtbot: QtBot, sample: DeskWindow) -> None:
    sample.panel.statement.setFocus()
    _paste(qtbot, sample.panel.statement, _data("Placeholder words"))
    assert sample.findChild(EvidenceDialog) is None
    assert sample.panel.statement.toPlainText() == "Placeholder words"


def test_that_pasting_into_a_field_that_takes_nothing_yet_does_nothing(qtbot: QtBot, sample: DeskWindow) -> None:
    assert sample.panel.because.isReadOnly()
    sample.panel.because.setFocus()
    _paste(qtbot, sample.panel.because, _data("Placeholder words"))
    assert sample.findChild(EvidenceDialog) is None


def test_that_nothing_is_pasted_without_a_claim(window: DeskWindow) -> None:
    QGuiApplication.clipboard().setText(LINK)
    window.evidence.given.paste()
    assert window.findChild(EvidenceDialog) is None
    assert "mark or select" in window.message.words


def test_that_an_empty_clipboard_is_said(sample: DeskWindow) -> None:
    QGuiApplication.clipboard().clear()
    sample.actions_by_name["paste"].trigger()
    assert "nothing in it" in sample.message.words


def test_that_a_pasted_picture_is_kept_as_it_was_seen(qtbot: QtBot, sample: DeskWindow) -> None:
    data = QMimeData()
    data.setImageData(_picture())
    sample.view.reader.setFocus()
    _paste(qtbot, sample.view.reader, data)
    sample.jobs.wait()
    form = _form(sample)
    (file,) = form.files.files
    assert isinstance(file, GivenFile)
    form._on_accepted()
    (stored,) = _case(sample).files
    kept = sample.session.room.archive.vault.read(stored.sha256, stored.name)
    image = QImage.fromData(kept)
    assert image.convertToFormat(QImage.Format.Format_RGB32) == _picture()
    assert stored.media_type == "image/png"


def test_that_a_picture_of_too_many_pixels_is_one_sentence(
    qtbot: QtBot, sample: DeskWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence_given, "MOST_PIXELS", 599)
    data = QMimeData()
    data.setImageData(_picture())
    sample.evidence.given.take(data)
    assert "million pixels" in sample.message.words
    assert sample.findChild(EvidenceDialog) is None
    monkeypatch.setattr(evidence_given, "MOST_PIXELS", 600)
    sample.evidence.given.take(data)
    sample.jobs.wait()
    assert _form(sample).files.files


def test_that_a_picture_that_cannot_be_read_is_one_sentence() -> None:
    data = QMimeData()
    data.setImageData(QImage())
    with pytest.raises(RuleBroken, match="cannot be read"):
        given_from(data)


def test_that_files_dropped_on_the_panel_make_one_form_and_are_kept(sample: DeskWindow, tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("a.txt", "b.txt")]
    for path in paths:
        path.write_text(f"placeholder {path.name}")
    data = _data(urls=tuple(QUrl.fromLocalFile(str(path)) for path in paths))
    assert _drop(sample.panel, data)
    assert _form(sample).files.files == tuple(paths)
    _form(sample)._on_accepted()
    assert [file.name for file in _case(sample).files] == ["a.txt", "b.txt"]


def test_that_a_file_dropped_on_a_field_is_not_written_into_it(sample: DeskWindow, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("placeholder")
    field = sample.panel.statement
    data = _data(urls=(QUrl.fromLocalFile(str(tmp_path / "a.txt")),))
    assert not field.canInsertFromMimeData(data)
    assert _drop(field.viewport(), data)
    assert field.toPlainText() == ""
    assert _form(sample).files.files


def test_that_a_large_file_is_copied_while_the_form_waits(sample: DeskWindow, tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    path.write_bytes(b"p" * 3_000_000)
    _drop(sample.panel, _data(urls=(QUrl.fromLocalFile(str(path)),)))
    form = _form(sample)
    form._on_accepted()
    assert not form.isEnabled()
    assert not len(_case(sample).evidence)
    sample.jobs.wait()
    assert [file.size for file in _case(sample).files] == [3_000_000]


def test_that_closing_the_form_while_its_files_are_copied_adds_nothing(sample: DeskWindow, tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    path.write_bytes(b"p" * 3_000_000)
    sample.evidence.ask()
    form = _form(sample)
    form.title.setText("Placeholder source A")
    form.attach([str(path)])
    form._on_accepted()
    form.close()
    sample.jobs.wait()
    assert not len(_case(sample).evidence)
    assert "comes back" in sample.message.words


def test_that_a_folder_a_link_to_a_file_and_what_is_gone_are_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("placeholder")
    (tmp_path / "link").symlink_to(tmp_path / "file")
    for name in (".", "link", "gone"):
        with pytest.raises(RuleBroken):
            given_from(_data(urls=(QUrl.fromLocalFile(str(tmp_path / name)),)))


def test_that_a_file_on_another_machine_is_never_asked_for() -> None:
    given, _ = given_from(_data(urls=(QUrl("file://server.example/share/a.png"),)))
    assert given.paths == ()
    assert given.links == ("file://server.example/share/a.png",)


def test_that_the_drop_row_tells_what_is_held_above_it(sample: DeskWindow) -> None:
    row = sample.panel.cards.drop_row
    actions, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    data = _data(LINK)
    enter = QDragEnterEvent(QPoint(9, 9), actions, data, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(sample.panel, enter)
    assert row.property("hovered")
    _drop(sample.panel, data)
    assert not row.property("hovered")
    assert _form(sample).url.text() == LINK
    _form(sample).reject()
    row.click()
    assert _form(sample).url.text() == LINK  # the form that was put away


@pytest.mark.parametrize("where", ["list", "row", "quote"])
def test_that_a_link_can_be_dropped_wherever_on_the_panel(sample: DeskWindow, where: str) -> None:
    sample.evidence.given.take(_data("https://placeholder.example/first"))
    _form(sample)._on_accepted()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    cards = sample.panel.cards
    places = {"list": cards.list.viewport(), "row": cards.drop_row, "quote": sample.panel.quote}
    assert _drop(places[where], _data(LINK))
    assert _form(sample).url.text() == LINK


def test_that_markup_is_never_shown_as_markup(sample: DeskWindow) -> None:
    _drop(sample.panel, _data(html="<p>Placeholder <b>words</b><img src='file:///etc/passwd'></p>"))
    assert _form(sample).excerpt.toPlainText() == "Placeholder words"
