"""Moving a claim's edges in the article: with keys, with the mouse, and taking it back."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from fcdesk.cases.edits.claims import mark_claim
from fcdesk.cases.edits.verdicts import set_verdict
from fcdesk.cases.model import Case
from fcdesk.casework.newsroom import Newsroom
from fcdesk.casework.starting import start_case
from fcdesk.desk.models.claim_edges import Edge
from fcdesk.desk.window import DeskWindow
from fcdesk.intake.sources import read_text

_ALT, _SHIFT, _CONTROL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
_LEFT = Qt.MouseButton.LeftButton
_TEXT = "A placeholder title\n\nAt least 62 soldiers joined in 2024. Another sentence follows, with more words in it."


@pytest.fixture
def desk(qtbot: QtBot, window: DeskWindow, room: Newsroom) -> DeskWindow:
    """The desk with a case of one claim, the keyboard in the article."""
    window.session.open(start_case(room, read_text(_TEXT)))
    window.jobs.wait()
    _mark(window, "62 soldiers joined")
    window.view.reader.setFocus()
    qtbot.waitUntil(window.view.reader.hasFocus)
    return window


def _case(window: DeskWindow) -> Case:
    case = window.session.case
    assert case is not None
    return case


def _mark(window: DeskWindow, quote: str) -> None:
    start = _case(window).article.text.index(quote)
    assert window.session.do(mark_claim, start, start + len(quote))


def _quote(window: DeskWindow) -> str:
    claim = window.session.claim
    assert claim is not None
    return claim.anchor.quote


def _press(qtbot: QtBot, window: DeskWindow, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    qtbot.keyClick(window.focusWidget(), key, modifier)


@pytest.mark.parametrize(
    ("key", "modifier", "expected"),
    [
        (Qt.Key.Key_Left, _ALT, "least 62 soldiers joined"),
        (Qt.Key.Key_Right, _ALT, "soldiers joined"),
        (Qt.Key.Key_Left, _ALT | _SHIFT, "62 soldiers"),
        (Qt.Key.Key_Right, _ALT | _SHIFT, "62 soldiers joined in"),
        (Qt.Key.Key_Left, _ALT | _CONTROL, "t 62 soldiers joined"),
        (Qt.Key.Key_Right, _ALT | _CONTROL, "2 soldiers joined"),
        (Qt.Key.Key_Left, _ALT | _SHIFT | _CONTROL, "62 soldiers joine"),
        (Qt.Key.Key_Right, _ALT | _SHIFT | _CONTROL, "62 soldiers joined i"),
    ],
)
def test_that_a_key_moves_one_edge_of_the_selected_claim(
    qtbot: QtBot, desk: DeskWindow, key: Qt.Key, modifier: Qt.KeyboardModifier, expected: str
) -> None:
    _press(qtbot, desk, key, modifier)
    assert _quote(desk) == expected
    assert desk.panel.quote.text() == f"“{expected}”"
    (mark,) = desk.view.reader._claims._placed.all
    assert desk.view.reader.text[mark.start : mark.end] == expected


def test_that_several_moves_in_a_row_are_one_step_to_take_back(qtbot: QtBot, desk: DeskWindow) -> None:
    for _ in range(3):
        _press(qtbot, desk, Qt.Key.Key_Right, _ALT | _SHIFT)
    _press(qtbot, desk, Qt.Key.Key_Left, _ALT)
    assert _quote(desk) == "least 62 soldiers joined in 2024. Another"
    desk.session.undo()
    assert _quote(desk) == "62 soldiers joined"
    desk.session.redo()
    assert _quote(desk) == "least 62 soldiers joined in 2024. Another"


def test_that_moves_after_something_else_was_done_are_a_step_of_their_own(qtbot: QtBot, desk: DeskWindow) -> None:
    _press(qtbot, desk, Qt.Key.Key_Right, _ALT | _SHIFT)
    claim = desk.session.claim
    assert claim is not None
    assert desk.session.do(set_verdict, claim.id, desk.session.room.scale_of(_case(desk)), "false")
    _press(qtbot, desk, Qt.Key.Key_Left, _ALT)
    desk.session.undo()
    assert _quote(desk) == "62 soldiers joined in"
    assert _case(desk).verdict_on(claim.id) is not None


def test_that_a_refused_move_changes_nothing_and_says_why_once(qtbot: QtBot, desk: DeskWindow) -> None:
    _mark(desk, "At least")
    before = _case(desk)
    said: list[str] = []
    desk.session.problem_met.connect(said.append)
    desk.view.reader.setFocus()
    for _ in range(3):
        _press(qtbot, desk, Qt.Key.Key_Right, _ALT)
    assert _quote(desk) == "least"
    for _ in range(2):
        _press(qtbot, desk, Qt.Key.Key_Left, _ALT | _SHIFT)
    assert len(said) == 1
    assert "Nothing would be left of claim 2" in said[0]
    assert len(_case(desk).claims) == len(before.claims)


def test_that_a_move_onto_the_place_of_another_claim_is_refused(qtbot: QtBot, desk: DeskWindow) -> None:
    _mark(desk, "62 soldiers")
    said: list[str] = []
    desk.session.problem_met.connect(said.append)
    desk.view.reader.setFocus()
    for _ in range(2):
        _press(qtbot, desk, Qt.Key.Key_Right, _ALT | _SHIFT)
    assert _quote(desk) == "62 soldiers"
    assert len(said) == 1


def test_that_the_keys_mean_nothing_while_somebody_types(qtbot: QtBot, desk: DeskWindow) -> None:
    desk.panel.statement.setFocus()
    _press(qtbot, desk, Qt.Key.Key_Left, _ALT)
    assert _quote(desk) == "62 soldiers joined"


def test_that_a_verdict_for_other_words_is_pointed_out(qtbot: QtBot, desk: DeskWindow) -> None:
    claim = desk.session.claim
    assert claim is not None
    assert desk.session.do(set_verdict, claim.id, desk.session.room.scale_of(_case(desk)), "false")
    _press(qtbot, desk, Qt.Key.Key_Right, _ALT)
    assert "given for other words" in desk.message.words


def test_that_the_commands_stand_in_a_menu_and_rest_while_the_article_is_out_of_sight(desk: DeskWindow) -> None:
    actions = desk.actions_by_name
    (menu,) = [one for one in actions["start-left"].associatedObjects() if isinstance(one, QMenu)]
    assert actions["end-right-fine"] in menu.actions()
    assert actions["start-left"].isEnabled()
    desk.view.show_writeup()
    assert not actions["start-left"].isEnabled()
    desk.view.show_article()
    actions["start-left"].trigger()
    assert _quote(desk) == "least 62 soldiers joined"


def _knob(window: DeskWindow, edge: Edge) -> QPoint:
    reader = window.view.reader
    mark = reader._claims.current_mark
    assert mark is not None
    knob = reader._handles._knob(mark[0], edge, reader._appearance.theme)
    assert knob is not None
    return knob.toPoint()


def _middle(window: DeskWindow, words: str) -> QPoint:
    reader = window.view.reader
    start = reader.text.index(words)
    return next(reader.boxes(start, start + len(words))).center().toPoint()


@pytest.mark.parametrize(
    ("edge", "to", "expected"),
    [
        (Edge.END, "Another", "62 soldiers joined in 2024. Another"),
        (Edge.START, "least", "least 62 soldiers joined"),
        (Edge.START, "follows", "joined"),
    ],
)
def test_that_a_handle_drags_an_edge_to_whole_words(
    qtbot: QtBot, desk: DeskWindow, edge: Edge, to: str, expected: str
) -> None:
    view = desk.view.reader.viewport()
    target = _middle(desk, to) + QPoint(8 if edge is Edge.END else -8, 0)
    qtbot.mousePress(view, _LEFT, pos=_knob(desk, edge))
    qtbot.mouseMove(view, target)
    assert _quote(desk) == "62 soldiers joined"  # until the handle is let go
    qtbot.mouseRelease(view, _LEFT, pos=target)
    assert _quote(desk) == expected
    assert desk.view.reader.selected_passage() is None
    desk.session.undo()
    assert _quote(desk) == "62 soldiers joined"


def test_that_escape_puts_a_dragged_edge_back(qtbot: QtBot, desk: DeskWindow) -> None:
    view = desk.view.reader.viewport()
    qtbot.mousePress(view, _LEFT, pos=_knob(desk, Edge.END))
    qtbot.mouseMove(view, _middle(desk, "Another"))
    desk.view.reader.grab()
    assert desk.view.reader._claims.current_mark != (_place(desk), "open")
    qtbot.keyClick(desk.view.reader, Qt.Key.Key_Escape)
    qtbot.mouseRelease(view, _LEFT, pos=_middle(desk, "Another"))
    assert _quote(desk) == "62 soldiers joined"
    assert desk.view.reader._claims.current_mark == (_place(desk), "open")


def _place(window: DeskWindow) -> tuple[int, int]:
    start = window.view.reader.text.index("62 soldiers joined")
    return start, start + len("62 soldiers joined")


def test_that_the_pointer_tells_where_a_handle_can_be_grabbed(qtbot: QtBot, desk: DeskWindow) -> None:
    view, theme = desk.view.reader.viewport(), desk.view.reader._appearance.theme
    knob = _knob(desk, Edge.START)
    for away in (QPoint(0, 0), QPoint(theme.px(11), 0), QPoint(0, -theme.px(11))):
        qtbot.mouseMove(view, knob + away)
        assert view.cursor().shape() is Qt.CursorShape.SizeHorCursor
    qtbot.mouseMove(view, knob + QPoint(-theme.px(40), 0))
    assert view.cursor().shape() is Qt.CursorShape.IBeamCursor


def test_that_only_the_current_claim_has_handles(desk: DeskWindow) -> None:
    first = _knob(desk, Edge.START)
    _mark(desk, "Another sentence")
    assert desk.view.reader._edge_at(QPointF(first)) is None
    assert desk.view.reader._edge_at(QPointF(_knob(desk, Edge.START))) is Edge.START


def test_that_left_is_forward_in_an_article_that_runs_from_right_to_left(
    qtbot: QtBot, window: DeskWindow, room: Newsroom
) -> None:
    window.session.open(start_case(room, read_text("عنوان\n\nفقرة أخيرة في وسطها كلمات.")))
    window.jobs.wait()
    _mark(window, "أخيرة في")
    window.view.reader.setFocus()
    qtbot.waitUntil(window.view.reader.hasFocus)
    _press(qtbot, window, Qt.Key.Key_Left, _ALT | _SHIFT)
    assert _quote(window) == "أخيرة في وسطها"
    _press(qtbot, window, Qt.Key.Key_Right, _ALT)
    assert _quote(window) == "فقرة أخيرة في وسطها"
    assert _knob(window, Edge.END).x() < _knob(window, Edge.START).x()
