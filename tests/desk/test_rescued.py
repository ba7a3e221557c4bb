"""Words that could not be saved: offered at the start, read, copied, put away, and never lost."""

import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from fcdesk.cases.problems import EnvironmentProblem
from fcdesk.casework.rescue import PUT_AWAY, put_away, rescue, rescued
from fcdesk.desk.screens.rescued import RescuedDialog, spoken
from fcdesk.desk.window import DeskWindow

AT = "2026-11-22T10:00:00Z"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of the test's own: words may go there, and are looked for there."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    return home


def _rescue(folder: Path, *texts: str) -> list[Path]:
    paths = [rescue([folder], "FC-2026-0001", "Because", AT, text) for text in texts]
    return [path for path in paths if path is not None]


def test_that_what_was_put_away_is_told_of_no_more_and_is_still_there(tmp_path: Path) -> None:
    for text in ("first words", "second words"):
        _rescue(tmp_path, text)
        [one] = rescued(tmp_path)
        put_away(one)
        assert rescued(tmp_path) == []
    assert {one.text for one in rescued(tmp_path / PUT_AWAY)} == {"first words", "second words"}


def test_that_what_cannot_be_put_away_stays(tmp_path: Path) -> None:
    _rescue(tmp_path, "words")
    (tmp_path / PUT_AWAY).write_text("in the way")
    [one] = rescued(tmp_path)
    with pytest.raises(EnvironmentProblem, match="moving"):
        put_away(one)
    assert rescued(tmp_path) == [one]


def test_that_nothing_is_said_where_nothing_was_rescued(window: DeskWindow) -> None:
    window.commands.rescued.offer()
    assert not window.message.isVisible()
    window.actions_by_name["rescued"].trigger()
    assert window.findChild(RescuedDialog) is None
    assert "No words are waiting" in window.message.words


def test_that_one_text_is_offered_with_its_file_and_several_with_their_folder(window: DeskWindow) -> None:
    folder = window.session.room.archive.rescue
    [path] = _rescue(folder, "placeholder words")
    window.commands.rescued.offer()
    assert str(path) in window.message.words
    assert "2026" in window.message.words
    _rescue(folder, "more placeholder words")
    window.commands.rescued.offer()
    assert f"{folder}: 2 texts" in window.message.words


def test_that_words_that_fell_back_to_the_home_folder_are_offered_too(
    qtbot: QtBot, sample: DeskWindow, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    bench, archive = sample.session.bench, sample.session.room.archive
    assert bench is not None
    assert sample.session.rescue_folders == (archive.rescue, home)
    archive.rescue.rmdir()
    archive.rescue.write_text("in the way")

    def refuse(*_: object) -> int:
        raise EnvironmentProblem("the disk is full; make room and try again")

    with monkeypatch.context() as full:
        full.setattr(bench._kept, "write", refuse)
        qtbot.keyClicks(sample.panel.statement, "not to be lost")
        assert not sample.panel.statement.flush()
        assert str(home) in sample.message.words
        sample.message.hide()
        sample.commands.rescued.offer()
        [path] = [one.path for one in rescued(home)]
        assert str(path) in sample.message.words
        sample.message.action.click()
        dialog = sample.findChild(RescuedDialog)
        assert dialog is not None
        assert dialog.text.toPlainText() == "not to be lost"
        dialog.away_button.click()
        assert rescued(home) == []
        assert (home / PUT_AWAY / path.name).is_file()
    assert sample.panel.statement.flush()


def test_that_texts_in_both_folders_are_offered_together(window: DeskWindow) -> None:
    folders = window.session.rescue_folders
    for folder in folders:
        _rescue(folder, "placeholder words")
    window.commands.rescued.offer()
    assert ", ".join(sorted(map(str, folders))) + ": 2 texts" in window.message.words


@pytest.mark.parametrize(
    "name", ["notes.txt", "A B 2026-11-22T100000Z.md", "A B 2026-11-22T100000Z.txt", "A C 2026-11-22T100000Z 2.txt"]
)
def test_that_other_files_of_somebody_s_home_are_none_of_ours(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("FC-2026-0001\nBecause\n2026-11-22T10:00:00Z\n\nwords")
    (tmp_path / "A folder 2026-11-22T100000Z.txt").mkdir()
    assert rescued(tmp_path) == []


def _shown(window: DeskWindow, *texts: str) -> RescuedDialog:
    _rescue(window.session.room.archive.rescue, *texts)
    window.commands.rescued.offer()
    window.message.action.click()
    dialog = window.findChild(RescuedDialog)
    assert dialog is not None
    return dialog


def test_that_the_words_are_shown_as_they_are_and_copied_whole(window: DeskWindow) -> None:
    words = "First line\n\n<b>third</b> line"
    dialog = _shown(window, words)
    assert dialog.text.isReadOnly()
    assert dialog.text.toPlainText() == words
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == words
    assert "FC-2026-0001 · Because" in spoken(dialog.model.rows[0])


def test_that_putting_away_goes_on_to_the_next_and_deletes_nothing(window: DeskWindow) -> None:
    dialog = _shown(window, "first words", "second words")
    shown = [dialog.text.toPlainText()]
    dialog.away_button.click()
    shown.append(dialog.text.toPlainText())
    dialog.away_button.click()
    assert sorted(shown) == ["first words", "second words"]
    assert not dialog.away_button.isEnabled()
    assert dialog.text.toPlainText() == ""
    kept = window.session.room.archive.rescue / PUT_AWAY
    assert len(list(kept.iterdir())) == 2


def test_that_the_offer_undoes_nothing(sample: DeskWindow) -> None:
    case = sample.session.case
    _shown(sample, "words")
    assert sample.session.case == case


def test_that_every_control_has_a_name_and_the_dialog_dies_when_closed(window: DeskWindow) -> None:
    dialog = _shown(window, "words")
    assert all(control.accessibleName() for control in (dialog.list, dialog.text))
    alive = weakref.ref(dialog)
    dialog.reject()
    del dialog
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
    gc.collect()
    assert alive() is None
