"""Which panes are there at which width, what lies over what, and where the keyboard is."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fcdesk.desk.models.case_wants import Place
from fcdesk.desk.models.pane_sizes import CLAIM, LIST, fitted, kept_sizes
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.window import DeskWindow

_LEFT = Qt.MouseButton.LeftButton


def _shown(window: DeskWindow) -> str:
    """What is in view, from the left."""
    parts = {"rail": window._panes.rail, "cases": window.cases, "article": window.view, "claim": window.side}
    return " ".join(name for name, part in parts.items() if part.isVisible())


def _right(widget: QWidget) -> int:
    return widget.geometry().right()


@pytest.mark.parametrize(
    ("width", "shown", "lies_over"),
    [(1180, "cases article claim", False), (1179, "rail article claim", False), (1024, "rail article claim", False),
     (1023, "rail article", True)],
)  # fmt: skip
@pytest.mark.parametrize("zoom", [0, 10])
def test_that_panes_are_there_by_width_whatever_the_zoom(
    sample: DeskWindow, appearance: Appearance, width: int, shown: str, lies_over: bool, zoom: int
) -> None:
    try:
        appearance.zoom_by(zoom)
        sample.resize(round(width * appearance.theme.zoom), 900)
        assert _shown(sample) == shown
        sample._panes.show_pane(2)
        assert sample.side.isVisible()
        assert (_right(sample.view) > sample.side.x()) is lies_over
        assert _right(sample.side) == sample._panes.width() - 1
    finally:
        appearance.zoom_by(0)


def test_that_a_window_that_is_narrow_from_the_beginning_has_the_rail_before_it_is_shown(
    sample: DeskWindow, appearance: Appearance, settings: Settings, held: list[DeskWindow]
) -> None:
    narrow = DeskWindow(sample.session.room, appearance, settings)
    held.append(narrow)
    narrow.resize(900, 700)
    narrow.show()
    assert narrow.width() == 900
    assert _shown(narrow) == "rail article"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F6])
def test_that_the_claim_over_the_article_goes_away_by_key_and_types_nothing(
    qtbot: QtBot, sample: DeskWindow, key: Qt.Key
) -> None:
    sample.jobs.wait()
    sample.resize(1000, 700)
    before = sample.session.case
    sample.view.reader.setFocus()
    qtbot.keyClick(sample.view.reader, Qt.Key.Key_F6)
    assert _shown(sample) == "rail article claim"
    assert sample.side.isAncestorOf(sample.focusWidget())
    assert sample.childAt(sample.mapFromGlobal(sample.side.mapToGlobal(QPoint(10, 300)))) is not None
    sample.panel.because.setFocus()
    qtbot.keyClick(sample.focusWidget(), key)
    assert _shown(sample) == "rail article"
    assert sample.focusWidget().isVisible()
    QTest.keyClicks(sample.focusWidget(), "qzv")
    assert all(field.flush() for field in sample.panel.fields)
    assert sample.session.case == before


def test_that_a_claim_that_is_clicked_is_shown_over_the_article_and_the_keyboard_stays(
    qtbot: QtBot, sample: DeskWindow
) -> None:
    sample.resize(1000, 700)
    sample.view.reader.setFocus()
    segments = sample.view.head.segments
    qtbot.mouseClick(segments.viewport(), _LEFT, pos=segments.visualRect(segments.model().index(2, 0)).center())
    assert _shown(sample) == "rail article claim"
    assert sample.session.claim is not None
    assert sample.session.claim.number == 3
    assert not sample.side.isAncestorOf(sample.focusWidget())
    qtbot.keyClick(sample.view.reader, Qt.Key.Key_Escape)
    assert _shown(sample) == "rail article"


def test_that_escape_in_a_wide_window_puts_nothing_away(qtbot: QtBot, sample: DeskWindow) -> None:
    sample.side.tabBar().setFocus()
    qtbot.keyClick(sample.side.tabBar(), Qt.Key.Key_Escape)
    assert _shown(sample) == "cases article claim"


def test_that_the_rail_names_its_places_and_opens_the_list_of_the_one_that_is_chosen(
    qtbot: QtBot, sample: DeskWindow
) -> None:
    sample.resize(1000, 700)
    rail = sample._panes.rail
    assert rail.new_button.accessibleName() == "New case"
    spoken = QAccessible.queryAccessibleInterface(rail.list)
    assert spoken is not None
    names = [spoken.child(row).text(QAccessible.Text.Name) for row in range(spoken.childCount())]
    assert [name.partition(",")[0] for name in names][:3] == ["Inbox", "My cases", "Waiting for reply"]
    rows = rail.list.model()
    assert "Published" in rows.index(4, 0).data(Qt.ItemDataRole.ToolTipRole)
    inbox = rail.list.visualRect(rows.index(0, 0))
    assert inbox.height() >= 24
    qtbot.mouseClick(rail.list.viewport(), _LEFT, pos=inbox.center())
    assert sample.cases.navigation.row is not None
    assert sample.cases.navigation.row.id == Place.INBOX
    assert sample.cases.isVisible()
    assert sample.cases.list.hasFocus()
    qtbot.keyClick(sample.cases.list, Qt.Key.Key_Escape)
    assert _shown(sample) == "rail article"


def test_that_the_rail_is_walked_and_pressed_by_key(qtbot: QtBot, sample: DeskWindow) -> None:
    sample.resize(1000, 700)
    sample.view.reader.setFocus()
    for _ in range(2):
        qtbot.keyClick(sample.focusWidget(), Qt.Key.Key_F6)
    rail = sample._panes.rail
    assert rail.list.hasFocus()
    assert _shown(sample) == "rail article"
    qtbot.keyClick(rail.list, Qt.Key.Key_Home)
    qtbot.keyClick(rail.list, Qt.Key.Key_Return)
    assert sample.cases.isVisible()
    assert not rail.isVisible()
    assert sample.cases.isAncestorOf(sample.focusWidget())


def test_that_finding_a_case_brings_the_list_in_a_narrow_window(qtbot: QtBot, sample: DeskWindow) -> None:
    sample.resize(1000, 700)
    sample.actions_by_name["find-case"].trigger()
    assert sample.cases.box.isVisible()
    assert sample.cases.box.hasFocus()


def test_that_an_edge_is_drawn_and_stays_where_it_was_left(
    qtbot: QtBot, sample: DeskWindow, appearance: Appearance
) -> None:
    edge = sample._panes._edges[1]
    before = sample.side.width()
    middle = edge.rect().center()
    qtbot.mousePress(edge, _LEFT, pos=middle)
    qtbot.mouseMove(edge, middle - QPoint(60, 0))
    qtbot.mouseRelease(edge, _LEFT, pos=middle)
    wider = sample.side.width()
    assert wider == pytest.approx(before + 60, abs=4)
    sample.close()
    assert sample._settings.text("panes", "") == f"{LIST} {wider}"


def test_that_panes_are_mirrored_where_the_window_is(sample: DeskWindow) -> None:
    sample.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    sample._panes.adapt()
    assert sample.side.x() == 0
    assert sample.side.x() < sample.view.x() < sample.cases.x()


@pytest.mark.parametrize(
    ("width", "least", "widths"),
    [
        (1440, (200, 420, 320), (232, 784, 424)),
        (1000, (200, 420, 320), (232, 420, 348)),
        (950, (200, 420, 320), (210, 420, 320)),
        (600, (200, 420, 320), (200, 80, 320)),
        (1000, (0, 420, 320), (0, 576, 424)),
        (800, (0, 420, 0), (0, 800, 0)),
    ],
)
def test_that_the_claim_gives_way_to_the_article_before_the_list_does(
    width: int, least: tuple[int, int, int], widths: tuple[int, int, int]
) -> None:
    assert fitted(width, (LIST, CLAIM), least) == widths


@pytest.mark.parametrize("text", ["", "300", "a b", "1 2 3", "@ByteArray(...)"])
def test_that_sizes_that_cannot_be_read_are_the_usual_ones(text: str) -> None:
    assert kept_sizes(text) == (LIST, CLAIM)


def test_that_sizes_that_were_kept_are_bounded() -> None:
    assert kept_sizes("300 99999") == (300, 1200)


def test_that_a_number_beside_suggestions_shows_the_claim_and_says_what_it_would_do(sample: DeskWindow) -> None:
    sample.actions_by_name["suggest"].trigger()
    sample.actions_by_name["rating-5"].trigger()
    case, claim = sample.session.case, sample.session.claim
    assert case is not None
    assert claim is not None
    assert case.verdict_on(claim.id) is None
    assert "press the number again" in sample.message.words
    sample.actions_by_name["rating-5"].trigger()
    assert sample.session.case is not None
    assert sample.session.case.verdict_on(claim.id) is not None
