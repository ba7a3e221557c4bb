"""The claims and the evidence of a case as tables: in step with the case, the selected claim and the clipboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from fcdesk.cases.edits.claims import change_claim, mark_claim, remove_claim
from fcdesk.cases.edits.evidence import NewEvidence, add_evidence
from fcdesk.cases.model import Case, Priority, Stance
from fcdesk.cases.text import sort_key
from fcdesk.casework.newsroom import Newsroom
from fcdesk.casework.starting import start_case
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.screens.evidence_dialog import EvidenceDialog
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.window import DeskWindow
from fcdesk.intake.sources import read_text

_CONTROL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")


@pytest.fixture
def desk(sample: DeskWindow) -> DeskWindow:
    """The desk with the claims of the sample case as a table."""
    sample.jobs.wait()
    sample.actions_by_name["claims"].trigger()
    return sample


def _case(window: DeskWindow) -> Case:
    case = window.session.case
    assert case is not None
    return case


def _current(window: DeskWindow) -> str:
    assert window.session.claim is not None
    return window.session.claim.id


def _shown(window: DeskWindow) -> list[int]:
    return [row.number for row in window.view.claims.model.rows]


def _row(window: DeskWindow) -> str | None:
    table = window.view.claims
    row = table.model.row_at(table.table.currentIndex())
    return row.id if row is not None else None


def _column(table: QTableView, title: str) -> int:
    model = table.model()
    titles = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]
    return titles.index(title)


def _add_evidence(window: DeskWindow, title: str, *, confidential: bool = False) -> str:
    ids = [claim.id for claim in _case(window).claims_in_order()]
    new = NewEvidence(title=title, locator="p. 4", grade="B2", confidential=confidential)
    assert window.session.do(add_evidence, ids[:2], new, Stance.SUPPORTS)
    return _case(window).evidence_in_order()[-1].id


@pytest.mark.parametrize(("key", "page"), [("1", "article"), ("2", "claims"), ("3", "evidence"), ("4", "_writeup")])
def test_that_ctrl_and_a_number_turn_to_a_page_and_give_it_the_keyboard(
    qtbot: QtBot, sample: DeskWindow, key: str, page: str
) -> None:
    sample.cases.list.setFocus()
    qtbot.keyClick(sample.focusWidget(), Qt.Key(ord(key)), _CONTROL)
    shown = getattr(sample.view, page)
    assert sample.view.tabs.currentWidget() is shown
    assert shown is sample.focusWidget() or shown.isAncestorOf(sample.focusWidget())
    assert not sample.view.claims.box.hasFocus()


def test_that_tabs_say_how_much_there_is_behind_them(desk: DeskWindow) -> None:
    _add_evidence(desk, "Placeholder source A")
    texts = [desk.view.tabs.tabText(place) for place in range(4)]
    assert texts == ["Article", f"Claims {len(_case(desk).claims)}", "Evidence 1", "Write-up"]


def test_that_the_table_and_the_selected_claim_stay_in_step_both_ways(qtbot: QtBot, desk: DeskWindow) -> None:
    ids = [claim.id for claim in _case(desk).claims_in_order()]
    table = desk.view.claims.table
    assert _row(desk) == _current(desk) == ids[0]
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert _current(desk) == ids[1]
    qtbot.keyClick(table, Qt.Key.Key_J)
    assert _current(desk) == _row(desk) == ids[2]
    qtbot.keyClick(table, Qt.Key.Key_K)
    assert _current(desk) == _row(desk) == ids[1]
    desk.session.select(ids[4])
    assert _row(desk) == ids[4]
    assert [index.row() for index in table.selectionModel().selectedRows()] == [4]
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert _current(desk) == ids[-1]


def test_that_enter_goes_to_the_claim_in_the_article(qtbot: QtBot, desk: DeskWindow) -> None:
    table = desk.view.claims.table
    qtbot.keyClick(table, Qt.Key.Key_End)
    last = _current(desk)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert desk.view.shows_article
    assert desk.view.reader.hasFocus()
    assert _current(desk) == last


def test_that_a_rating_key_judges_the_claim_and_changes_its_row_alone(qtbot: QtBot, desk: DeskWindow) -> None:
    claims = desk.view.claims
    qtbot.keyClick(claims.table, Qt.Key.Key_Down)
    changed: list[tuple[int, int]] = []
    resets: list[int] = []
    claims.model.dataChanged.connect(lambda first, last, _roles: changed.append((first.row(), last.row())))
    claims.model.modelReset.connect(lambda: resets.append(1))
    qtbot.keyClick(claims.table, Qt.Key.Key_5)
    assert changed == [(1, 1)]
    assert resets == []
    assert claims.table.hasFocus()
    verdict = _column(claims.table, "Verdict")
    assert claims.model.index(1, verdict).data() == "False"
    assert claims.model.index(0, verdict).data() == "No verdict yet"


def test_that_a_letter_without_a_command_moves_nothing(qtbot: QtBot, desk: DeskWindow) -> None:
    before = _row(desk)
    qtbot.keyClick(desk.view.claims.table, Qt.Key.Key_Q)
    qtbot.keyClick(desk.view.claims.table, Qt.Key.Key_7, Qt.KeyboardModifier.KeypadModifier)
    assert _row(desk) == before


def test_that_a_heading_sorts_upwards_downwards_and_not_at_all_by_click_and_by_key(
    qtbot: QtBot, desk: DeskWindow
) -> None:
    claims = desk.view.claims
    natural = _shown(desk)
    ids = [claim.id for claim in _case(desk).claims_in_order()]
    assert desk.session.do(change_claim, ids[3], priority=Priority.HIGH)
    assert desk.session.do(change_claim, ids[0], priority=Priority.LOW)
    kept = _current(desk)
    header, column = claims.table.header, _column(claims.table, "Priority")
    at = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    others = [number for number in natural if number not in (natural[0], natural[3])]
    assert _shown(desk) == [natural[3], *others, natural[0]]
    assert _row(desk) == kept
    header.setFocus(Qt.FocusReason.TabFocusReason)
    while header.heading != column:
        qtbot.keyClick(header, Qt.Key.Key_Right)
    qtbot.keyClick(header, Qt.Key.Key_Space)
    assert _shown(desk) == [natural[0], *others, natural[3]]
    qtbot.keyClick(header, Qt.Key.Key_Return)
    assert _shown(desk) == natural
    assert "Priority" in header.accessibleDescription()


def test_that_words_find_rows_and_the_filter_can_be_cleared(qtbot: QtBot, desk: DeskWindow) -> None:
    claims = desk.view.claims
    everything = _shown(desk)
    claims.box.setFocus()
    qtbot.keyClicks(claims.box, "IDEOLOGY factor")
    assert 0 < len(_shown(desk)) < len(everything)
    qtbot.keyClicks(claims.box, " no such words")
    assert _shown(desk) == []
    assert claims.clear_button.isVisible()
    assert claims._nothing.text() == "No claim matches."
    qtbot.mouseClick(claims.clear_button, Qt.MouseButton.LeftButton)
    assert _shown(desk) == everything
    assert claims.table.hasFocus()
    assert _row(desk) == _current(desk)


def test_that_a_case_without_claims_says_how_to_mark_one(desk: DeskWindow) -> None:
    desk.session.open(start_case(desk.session.room, read_text("A placeholder title\n\nA placeholder sentence.")))
    desk.actions_by_name["claims"].trigger()
    assert desk.view.claims._nothing.text() == "Select a sentence and press C."
    assert not desk.view.claims.clear_button.isVisible()
    assert desk.session.do(mark_claim, 21, 41)
    assert not desk.view.claims._nothing.isVisible()


def test_that_scroll_and_choice_stay_when_claims_come_and_go(qtbot: QtBot, desk: DeskWindow) -> None:
    claims = desk.view.claims
    ids = [claim.id for claim in _case(desk).claims_in_order()]
    desk.resize(1440, 520)
    desk.session.select(ids[-2])
    place = claims.table.verticalScrollBar().value()
    assert place > 0
    assert desk.session.do(change_claim, ids[1], statement="A placeholder statement.")
    assert desk.session.do(remove_claim, ids[-1])
    assert _current(desk) == _row(desk) == ids[-2]
    assert [row.id for row in claims.model.rows] == ids[:-1]
    desk.session.undo()
    assert [row.id for row in claims.model.rows] == ids
    assert claims.table.verticalScrollBar().value() > 0


def test_that_edits_on_another_page_are_in_the_table_when_it_is_come_back_to(desk: DeskWindow) -> None:
    desk.actions_by_name["article"].trigger()
    ids = [claim.id for claim in _case(desk).claims_in_order()]
    assert desk.session.do(change_claim, ids[1], statement="A placeholder statement.")
    desk.session.select(ids[2])
    desk.actions_by_name["claims"].trigger()
    assert desk.view.claims.model.rows[1].words == "A placeholder statement."
    assert _row(desk) == ids[2]


def test_that_columns_and_widths_are_remembered(
    qtbot: QtBot, desk: DeskWindow, appearance: Appearance, tmp_path: Path
) -> None:
    claims = desk.view.claims
    tags = _column(claims.table, "Tags")
    assert claims.table.isColumnHidden(tags)
    claims.ask_for_columns()
    assert claims.menu is not None
    action = next(one for one in claims.menu.actions() if one.text() == "Tags")
    qtbot.mouseClick(claims.menu, Qt.MouseButton.LeftButton, pos=claims.menu.actionGeometry(action).center())
    assert not claims.table.isColumnHidden(tags)
    claims.table.header.resizeSection(_column(claims.table, "Claimant"), 171)
    kept = Settings(tmp_path / "desk.ini").text("claims-table", "")
    assert "claimant=171" in kept.split()
    assert "tags=" in kept.split()
    again = type(claims)(desk.session, appearance, Settings(tmp_path / "desk.ini"))
    assert not again.table.isColumnHidden(tags)
    assert again.table.columnWidth(_column(again.table, "Claimant")) == 171
    assert not any(claim.anchor.quote[:20] in kept for claim in _case(desk).claims)
    again.deleteLater()


def test_that_the_menu_of_columns_dies_when_it_is_closed(qtbot: QtBot, desk: DeskWindow) -> None:
    desk.actions_by_name["columns"].trigger()
    menu = desk.view.claims.menu
    assert menu is not None
    with qtbot.waitSignal(menu.destroyed):
        menu.close()
    assert desk.view.claims.menu is None


def test_that_copied_rows_are_a_table_in_which_no_spreadsheet_finds_a_formula(qtbot: QtBot, desk: DeskWindow) -> None:
    ids = [claim.id for claim in _case(desk).claims_in_order()]
    assert desk.session.do(change_claim, ids[0], statement='=HYPERLINK("placeholder")', claimant="<b>A & B</b>")
    table = desk.view.claims.table
    qtbot.keyClick(table, Qt.Key.Key_C, _CONTROL)
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:3] == ["#", "Claim", "Claimant"]
    assert [line.split("\t")[1] for line in lines[1:]] == ['\'=HYPERLINK("placeholder")']
    html = QApplication.clipboard().mimeData().html()
    assert "'=HYPERLINK" in html.replace("&#x27;", "'")
    assert "&lt;b&gt;A &amp; B&lt;/b&gt;" in html
    desk.actions_by_name["copy-table"].trigger()
    assert len(QApplication.clipboard().text().splitlines()) == len(ids) + 1
    rows = QItemSelectionModel.SelectionFlag.Rows | QItemSelectionModel.SelectionFlag.Select
    table.selectionModel().select(table.model().index(2, 0), rows)
    table.copy_table()
    assert len(QApplication.clipboard().text().splitlines()) == 3


# --- evidence --------------------------------------------------------------------------------------------------------


def test_that_the_evidence_says_on_which_claims_it_bears_and_whether_it_is_confidential(desk: DeskWindow) -> None:
    _add_evidence(desk, "Placeholder source A")
    _add_evidence(desk, "Placeholder source B", confidential=True)
    desk.actions_by_name["all-evidence"].trigger()
    table = desk.view.evidence.table
    model = desk.view.evidence.model
    said = [model.index(0, _column(table, title)).data() for title in ("Title", "Bears on claims", "Grade", "Claims")]
    assert said == ["Placeholder source A", "Supports 1, 2", "B2", "1, 2"]
    source = _column(table, "Source")
    assert [model.index(row, source).data() for row in range(2)] == ["Can be named", "Confidential"]


def test_that_enter_opens_evidence_and_delete_deletes_it_until_undo(qtbot: QtBot, desk: DeskWindow) -> None:
    _add_evidence(desk, "Placeholder source A")
    second = _add_evidence(desk, "Placeholder source B")
    qtbot.keyClick(desk.view.claims.table, Qt.Key.Key_3, _CONTROL)
    table = desk.view.evidence.table
    assert desk.focusWidget() is table
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    dialog = desk.findChild(EvidenceDialog)
    assert dialog is not None
    assert dialog.title.text() == "Placeholder source B"
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    desk.activateWindow()  # without a window manager nobody gives it the keyboard back
    qtbot.waitUntil(desk.isActiveWindow)
    before = _case(desk)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert second not in _case(desk).evidence
    assert len(desk.view.evidence.model.rows) == 1
    assert "Evidence deleted" in desk.message.words
    qtbot.keyClick(table, Qt.Key.Key_Z, _CONTROL)
    assert _case(desk) == before


def test_that_a_case_without_evidence_says_how_to_add_some(desk: DeskWindow) -> None:
    desk.actions_by_name["all-evidence"].trigger()
    assert desk.view.evidence._nothing.text() == "No evidence yet. Select a claim and press E."


def test_that_commands_of_tables_can_be_given_where_there_is_one(desk: DeskWindow) -> None:
    for page, is_table in (("article", False), ("all-evidence", True), ("write-up", False), ("claims", True)):
        desk.actions_by_name[page].trigger()
        assert desk.actions_by_name["columns"].isEnabled() is is_table
        assert desk.actions_by_name["mark"].isEnabled() is (page == "article")


def test_that_each_table_is_sorted_after_a_restart_as_it_was_before(
    qtbot: QtBot, desk: DeskWindow, room: Newsroom, appearance: Appearance, tmp_path: Path, held: list[DeskWindow]
) -> None:
    _add_evidence(desk, "Placeholder A")
    _add_evidence(desk, "Placeholder B")
    up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
    desk.view.claims.table.header.setSortIndicator(_column(desk.view.claims.table, "#"), down)
    desk.view.evidence.table.header.setSortIndicator(_column(desk.view.evidence.table, "Title"), down)
    desk.view.all_claims.table.header.setSortIndicator(_column(desk.view.all_claims.table, "Claim"), up)
    numbers = _shown(desk)
    assert numbers == sorted(numbers, reverse=True)
    case_id = _case(desk).id
    desk.close()
    again = DeskWindow(room, appearance, Settings(tmp_path / "desk.ini"))
    held.append(again)
    again.show()
    again.open_case(case_id)
    again.jobs.wait()
    again.actions_by_name["claims"].trigger()
    assert _shown(again) == numbers
    again.actions_by_name["all-evidence"].trigger()
    assert [row.title for row in again.view.evidence.model.rows] == ["Placeholder B", "Placeholder A"]
    again.actions_by_name["all-claims"].trigger()
    words = [row.words for row in again.view.all_claims.model.rows]
    assert len(words) == len(numbers)
    assert words == sorted(words, key=sort_key)
    header = again.view.all_claims.table.header
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (
        _column(again.view.all_claims.table, "Claim"),
        up,
    )
    header.setSortIndicator(-1, up)
    assert Settings(tmp_path / "desk.ini").text("all-claims-table-order", "x") == ""
    again.session.close_case()


def test_that_redoing_with_its_keys_chooses_one_row_at_a_time(sample: DeskWindow, qtbot: QtBot) -> None:
    case = sample.session.case
    assert case is not None
    for words in ("Former Ukrainian servicemen", "Ukrainian intelligence"):
        start = case.article.text.index(words)
        sample.session.do(mark_claim, start, start + len(words))
    sample.actions_by_name["claims"].trigger()
    table = sample.view.claims.table
    table.setFocus()
    for _ in range(2):
        qtbot.keyClick(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    for _ in range(2):
        qtbot.keyClick(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert sample.session.claim is not None
    chosen = {index.row() for index in table.selectionModel().selectedRows()}
    assert chosen == {table.currentIndex().row()}
