"""Finding words in the article and copying them with their reference, on the desk."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fcdesk.cases.edits.claims import mark_claim
from fcdesk.cases.model import Case
from fcdesk.casework.newsroom import Newsroom
from fcdesk.casework.starting import start_case
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.window import DeskWindow
from fcdesk.intake.sources import read_text

_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_PLAIN = Qt.KeyboardModifier.NoModifier
_LINES = "\n\n".join(f"Placeholder line {number} with 😀 and a café in it." for number in range(1, 41))
_TEXT = f"A placeholder title\n\n{_LINES}\n\nThe last CAFÉ of all."


@pytest.fixture
def desk(qtbot: QtBot, window: DeskWindow, room: Newsroom) -> DeskWindow:
    """The desk with a long article, the keyboard in it."""
    window.session.open(start_case(room, read_text(_TEXT)))
    window.jobs.wait()
    window.view.reader.setFocus()
    qtbot.waitUntil(window.view.reader.hasFocus)
    return window


def _case(window: DeskWindow) -> Case:
    case = window.session.case
    assert case is not None
    return case


def _press(qtbot: QtBot, window: DeskWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = _PLAIN) -> None:
    qtbot.keyClick(window.focusWidget(), key, modifier)


def _find(qtbot: QtBot, window: DeskWindow, words: str) -> None:
    _press(qtbot, window, Qt.Key.Key_F, _CONTROL)
    assert window.focusWidget() is window.view.article.find_bar.field
    QTest.keyClicks(window.focusWidget(), words)


def _said(window: DeskWindow) -> str:
    return window.view.article.find_bar.count.text()


def _shown(window: DeskWindow) -> tuple[int, int]:
    match = window.view.reader._match
    assert match is not None
    return match.start, match.end


def test_that_matches_are_counted_and_walked_along_round_and_round(qtbot: QtBot, desk: DeskWindow) -> None:
    _find(qtbot, desk, "cafe")
    text = desk.view.reader.text
    assert _said(desk) == "1 of 41"
    assert text[slice(*_shown(desk))] == "café"
    _press(qtbot, desk, Qt.Key.Key_Return)
    assert _said(desk) == "2 of 41"
    _press(qtbot, desk, Qt.Key.Key_F3)
    assert _said(desk) == "3 of 41"
    for _ in range(3):
        _press(qtbot, desk, Qt.Key.Key_F3, _SHIFT)
    assert _said(desk) == "41 of 41"
    assert text[slice(*_shown(desk))] == "CAFÉ"
    _press(qtbot, desk, Qt.Key.Key_Return)
    assert _said(desk) == "1 of 41"
    _press(qtbot, desk, Qt.Key.Key_Return, _SHIFT)
    assert _said(desk) == "41 of 41"


def test_that_a_match_behind_characters_of_two_units_is_shown_where_it_stands(qtbot: QtBot, desk: DeskWindow) -> None:
    _find(qtbot, desk, "last cafe")
    start, end = _shown(desk)
    assert desk.view.reader.text[start:end] == "last CAFÉ"
    box = next(desk.view.reader.boxes(start, end))
    assert desk.view.reader.viewport().rect().contains(box.center().toPoint())


def test_that_escape_puts_the_search_away_and_selects_what_was_found(qtbot: QtBot, desk: DeskWindow) -> None:
    _find(qtbot, desk, "line 30")
    found = _shown(desk)
    _press(qtbot, desk, Qt.Key.Key_Escape)
    assert not desk.view.article.find_bar.isVisible()
    assert desk.view.reader.hasFocus()
    assert desk.view.reader.selected_passage() == found
    assert desk.view.reader._match is None


def test_that_f3_goes_on_after_the_search_was_put_away(qtbot: QtBot, desk: DeskWindow) -> None:
    _find(qtbot, desk, "line 3")
    _press(qtbot, desk, Qt.Key.Key_Escape)
    _press(qtbot, desk, Qt.Key.Key_F3)
    assert desk.view.reader.hasFocus()
    assert _said(desk) == "2 of 11"
    _press(qtbot, desk, Qt.Key.Key_Escape)
    assert not desk.view.article.find_bar.isVisible()
    _press(qtbot, desk, Qt.Key.Key_F3, _SHIFT)
    assert _said(desk) == "1 of 11"


def test_that_the_search_begins_where_the_cursor_is(qtbot: QtBot, desk: DeskWindow) -> None:
    start = desk.view.reader.text.index("line 20")
    desk.view.reader.select_passage(start, start)
    _find(qtbot, desk, "cafe")
    assert _said(desk) == "20 of 41"


def test_that_what_is_selected_is_put_forward(qtbot: QtBot, desk: DeskWindow) -> None:
    start = desk.view.reader.text.index("line 2 ")
    desk.view.reader.select_passage(start, start + len("line 2"))
    _press(qtbot, desk, Qt.Key.Key_F, _CONTROL)
    assert desk.view.article.find_bar.words == "line 2"
    assert _said(desk) == "1 of 11"
    assert _shown(desk)[0] == start


def test_that_words_that_are_nowhere_are_said_to_be_nowhere(qtbot: QtBot, desk: DeskWindow) -> None:
    _find(qtbot, desk, "nowhere")
    assert _said(desk) == "No matches"
    assert not desk.view.article.find_bar.next.isEnabled()
    _press(qtbot, desk, Qt.Key.Key_F3)
    assert desk.view.reader._match is None


def test_that_another_case_begins_without_a_search(qtbot: QtBot, desk: DeskWindow, room: Newsroom) -> None:
    _find(qtbot, desk, "cafe")
    desk.session.open(start_case(room, read_text("Another placeholder\n\nA café.")))
    desk.jobs.wait()
    assert not desk.view.article.find_bar.isVisible()
    assert not desk.view.reader._matches.all
    QTest.keyClicks(desk.focusWidget(), "qzv")
    assert desk.view.article.find_bar.words == "cafe"


def test_that_the_search_rests_while_the_article_is_out_of_sight(qtbot: QtBot, desk: DeskWindow) -> None:
    desk.view.show_writeup()
    for name in ("find", "find-next", "copy-reference"):
        assert not desk.actions_by_name[name].isEnabled()
    desk.view.show_article()
    assert desk.actions_by_name["find"].isEnabled()


def test_that_a_search_shows_the_article_where_only_the_claim_was_in_view(
    desk: DeskWindow, appearance: Appearance
) -> None:
    desk.resize(1280, 720)
    try:
        appearance.zoom_by(10)
        desk._panes.show_pane(2)
        assert desk.side.isVisible()  # over the article
        desk.actions_by_name["find"].trigger()
        assert not desk.side.isVisible()
        assert desk.focusWidget() is desk.view.article.find_bar.field
    finally:
        appearance.zoom_by(0)


def test_that_matches_are_framed_in_the_article_and_leave_the_document_alone(qtbot: QtBot, desk: DeskWindow) -> None:
    html = desk.view.reader.document().toHtml()
    before = desk.view.reader.viewport().grab().toImage()
    _find(qtbot, desk, "placeholder")
    desk.view.reader.resize(desk.view.reader.width(), before.height())
    assert desk.view.reader.viewport().grab().toImage() != before
    assert desk.view.reader.document().toHtml() == html


def test_that_a_selection_is_copied_with_its_reference(qtbot: QtBot, desk: DeskWindow) -> None:
    start = desk.view.reader.text.index("line 2 ")
    desk.view.reader.select_passage(start, start + len("line 2"))
    _press(qtbot, desk, Qt.Key.Key_C, _CONTROL | _SHIFT)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("“line 2”\n— A placeholder title, ")
    assert copied.endswith(_case(desk).details.reference)
    assert "selected words" in desk.message.words


def test_that_without_a_selection_the_claim_s_quote_is_copied(qtbot: QtBot, desk: DeskWindow) -> None:
    start = desk.view.reader.text.index("line 7 with")
    assert desk.session.do(mark_claim, start, start + len("line 7 with"))
    desk.view.reader.setFocus()
    _press(qtbot, desk, Qt.Key.Key_C, _CONTROL | _SHIFT)
    assert QGuiApplication.clipboard().text().startswith("“line 7 with”\n")
    assert "claim 1" in desk.message.words


def test_that_nothing_is_copied_where_nothing_is_meant(qtbot: QtBot, desk: DeskWindow) -> None:
    QGuiApplication.clipboard().setText("before")
    _press(qtbot, desk, Qt.Key.Key_C, _CONTROL | _SHIFT)
    assert QGuiApplication.clipboard().text() == "before"
    assert "Nothing is selected" in desk.message.words
