"""A new case: begun with what the clipboard holds, refused in place, started from any field."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from fcdesk.cases.model import Case
from fcdesk.desk.models.new_case_form import Beginning, Shape, beginning_of
from fcdesk.desk.screens.new_case_dialog import NewCaseDialog
from fcdesk.desk.window import DeskWindow

LINK = "https://example.org/placeholder"
ARTICLE = "A placeholder title\n\nA placeholder paragraph that says in twelve words or more what was counted."
_CONTROL = Qt.KeyboardModifier.ControlModifier


def _files(*paths: Path) -> QMimeData:
    """What a file manager puts into the clipboard."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText("\n".join(str(path) for path in paths))
    return data


def _words(text: str, html: str = "") -> QMimeData:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    return data


def _asked(window: DeskWindow, held: QMimeData | None = None) -> NewCaseDialog:
    if held is not None:
        QGuiApplication.clipboard().setMimeData(held)
    window.new_case.ask()
    dialog = window.findChild(NewCaseDialog)
    assert dialog is not None
    dialog.activateWindow()  # no window manager does it here, and keys go to the active window
    QCoreApplication.processEvents()
    return dialog


def _field(dialog: NewCaseDialog, name: str) -> QLineEdit:
    (field,) = [one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == name]
    return field


def _case(window: DeskWindow) -> Case:
    assert window.session.case is not None
    return window.session.case


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "placeholder.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("links", "text", "begun"),
    [
        ((), "", Beginning()),
        ((), "a password", Beginning()),
        ((), f" {LINK}\n", Beginning(Shape.LINK, address=LINK)),
        ((LINK,), "Placeholder title", Beginning(Shape.LINK, address=LINK)),
        ((), f"Placeholder title\n{LINK}", Beginning(Shape.LINK, address=LINK)),
        ((), f"{LINK}\n{LINK}/2", Beginning()),
        ((), "javascript:alert(1)", Beginning()),
        ((), ARTICLE, Beginning(Shape.TEXT, text=ARTICLE)),
        ((), f"{ARTICLE}\n{LINK}", Beginning(Shape.TEXT, address=LINK, text=f"{ARTICLE}\n{LINK}")),
    ],
)
def test_that_a_case_begins_with_what_was_given(links: tuple[str, ...], text: str, begun: Beginning) -> None:
    assert beginning_of((), links, text) == begun


def test_that_a_case_begins_with_one_file_and_no_folder(article: Path) -> None:
    assert beginning_of([article], (), str(article)) == Beginning(Shape.FILE, file=article)
    assert beginning_of([article, article], (), "").shape is Shape.FILES
    assert beginning_of([article.parent], (), "").shape is Shape.FILES


def test_that_a_copied_article_is_filled_in_and_what_is_pasted_stands_in_its_place(
    qtbot: QtBot, window: DeskWindow
) -> None:
    dialog = _asked(window, _words(ARTICLE, "<p>markup</p>"))
    assert dialog.text.toPlainText() == ARTICLE
    assert "clipboard" in dialog.text.accessibleDescription()
    QGuiApplication.clipboard().setText("Another placeholder")
    qtbot.keyClick(dialog.text, Qt.Key.Key_V, _CONTROL)
    assert dialog.text.toPlainText() == "Another placeholder"


def test_that_a_copied_link_is_the_address_and_it_is_said_where_the_text_comes_from(
    qtbot: QtBot, window: DeskWindow
) -> None:
    dialog = _asked(window, _words(LINK))
    assert (_field(dialog, "Address").text(), dialog.text.toPlainText()) == (LINK, "")
    assert dialog.hint.isVisible()
    assert "copy the article’s text" in dialog.hint.text()
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return, _CONTROL)
    assert "paste the article’s text" in dialog.problem.text()
    QGuiApplication.clipboard().setText(ARTICLE)
    qtbot.keyClick(dialog.text, Qt.Key.Key_V, _CONTROL)
    with qtbot.waitSignal(window.session.case_opened):
        qtbot.keyClick(dialog.text, Qt.Key.Key_Return, _CONTROL)
    assert (_case(window).article.url, _case(window).article.title) == (LINK, "A placeholder title")


def test_that_a_copied_file_becomes_the_case_with_what_is_said_about_it(
    qtbot: QtBot, window: DeskWindow, article: Path
) -> None:
    dialog = _asked(window, _files(article))
    assert "placeholder.txt" in dialog.hint.text()
    assert not dialog.text.isEnabled()
    _field(dialog, "Author").setText("A placeholder author")
    with qtbot.waitSignal(window.session.case_opened):
        qtbot.keyClick(_field(dialog, "Author"), Qt.Key.Key_Enter, _CONTROL)
    assert _case(window).article.file_name == "placeholder.txt"
    assert _case(window).article.author == "A placeholder author"


def test_that_a_copied_file_can_be_left_out(qtbot: QtBot, window: DeskWindow, article: Path) -> None:
    dialog = _asked(window, _files(article))
    dialog.without_file.click()
    assert dialog.text.isEnabled()
    assert not dialog.hint.isVisible()
    assert not dialog.without_file.isVisible()
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return, _CONTROL)
    window.jobs.wait()
    qtbot.waitUntil(lambda: "empty" in dialog.problem.text())


def test_that_a_file_or_a_link_pasted_into_the_text_is_taken_as_what_it_is(
    qtbot: QtBot, window: DeskWindow, article: Path
) -> None:
    dialog = _asked(window)
    QGuiApplication.clipboard().setText(LINK)
    qtbot.keyClick(dialog.text, Qt.Key.Key_V, _CONTROL)
    assert (_field(dialog, "Address").text(), dialog.text.toPlainText()) == (LINK, "")
    QGuiApplication.clipboard().setMimeData(_files(article, article))
    dialog.text.paste()
    assert "one file" in dialog.hint.text()
    QGuiApplication.clipboard().setMimeData(_files(article))
    dialog.text.paste()
    assert dialog.without_file.isVisible()
    assert dialog.text.toPlainText() == ""


def test_that_a_link_within_a_text_is_pasted_there(qtbot: QtBot, window: DeskWindow) -> None:
    dialog = _asked(window)
    qtbot.keyClicks(dialog.text, "Placeholder ")
    QGuiApplication.clipboard().setText(LINK)
    qtbot.keyClick(dialog.text, Qt.Key.Key_V, _CONTROL)
    assert dialog.text.toPlainText() == f"Placeholder {LINK}"


def test_that_several_files_of_the_clipboard_are_not_mentioned(window: DeskWindow, article: Path) -> None:
    dialog = _asked(window, _files(article, article))
    assert not dialog.hint.isVisible()
    assert (dialog.text.toPlainText(), dialog.text.isEnabled()) == ("", True)


def test_that_a_single_word_of_the_clipboard_is_not_shown(window: DeskWindow) -> None:
    dialog = _asked(window, _words("password"))
    assert (dialog.text.toPlainText(), dialog.hint.text()) == ("", "")


@pytest.mark.parametrize(
    ("name", "words"), [("Address", "example"), ("Address", "javascript:alert(1)"), ("Published", "2026-02-30")]
)
def test_that_what_is_no_address_and_no_day_is_refused_in_place(
    qtbot: QtBot, window: DeskWindow, name: str, words: str
) -> None:
    dialog = _asked(window)
    dialog.text.setPlainText(ARTICLE)
    field = _field(dialog, name)
    field.setText(words)
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return, _CONTROL)
    assert words in dialog.problem.text()
    assert dialog.focusWidget() is field
    assert field.selectedText() == words
    window.jobs.wait()
    assert window.session.room.archive.count() == 0


def test_that_ctrl_enter_starts_the_case_from_every_field(qtbot: QtBot, window: DeskWindow) -> None:
    dialog = _asked(window)
    dialog.text.setPlainText(ARTICLE)
    heard: list[str] = []
    dialog.text_given.disconnect(window.new_case.read_text)
    dialog.text_given.connect(lambda text, _about: heard.append(text))
    fields: list[QLineEdit | QPlainTextEdit] = [dialog.text, *dialog.findChildren(QLineEdit)]
    for field in fields:
        field.setFocus()
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            qtbot.keyClick(field, key, _CONTROL)
    assert heard == [ARTICLE] * 2 * len(fields)
    assert QKeySequence("Ctrl+Return") not in [
        key for action in window.actions() for key in action.shortcuts()
    ]  # it would fire there, too
