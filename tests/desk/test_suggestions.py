"""Suggestions on the desk: offered in list and article, taken, merged, split, changed or dismissed, and remembered."""

import gc
import weakref
from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QDialog, QToolTip
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fcdesk.cases.edits.claims import change_claim
from fcdesk.cases.model import Case, DismissalReason, Sourcing
from fcdesk.casework.suggesting import set_aside
from fcdesk.desk import wording
from fcdesk.desk.models.suggestion_rows import key_of
from fcdesk.desk.screens.dismissing import RemarkDialog
from fcdesk.desk.screens.suggestion_dialog import SuggestionDialog
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.window import DeskWindow
from fcdesk.spotting.suggestions import Sentence
from tests.desk.test_theme import EDGE, _contrast
from tests.desk.test_window import _nameless

# The offscreen platform's complaints about a menu that pops up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")


@pytest.fixture
def desk(qtbot: QtBot, sample: DeskWindow) -> DeskWindow:
    """The desk with the sample case, nothing marked, and the keyboard on the list of suggestions."""
    sample.jobs.wait()
    sample.session.undo()
    sample.actions_by_name["suggest"].trigger()
    qtbot.waitUntil(sample.found.list.hasFocus)
    return sample


def _case(window: DeskWindow) -> Case:
    case = window.session.case
    assert case is not None
    return case


def _open(window: DeskWindow) -> Sequence[Sentence]:
    return list(window.suggestions.open)


def _plain(words: str) -> str:
    """Return words without the marks that keep directions of writing apart."""
    return words.replace("\u2068", "").replace("\u2069", "")


def _settle() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
    gc.collect()


def _choose_reason(qtbot: QtBot, window: DeskWindow, letter: Qt.Key) -> None:
    menu = window.dismissing.menu
    assert menu.isVisible()
    qtbot.keyClick(menu, letter)
    _settle()
    if window.findChild(RemarkDialog) is None:
        _back_to(qtbot, window)


def _back_to(qtbot: QtBot, window: DeskWindow) -> None:
    # Without a window manager nobody gives the window the keyboard back when a menu closes.
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def _dialog(window: DeskWindow) -> SuggestionDialog:
    dialog = window.findChild(SuggestionDialog)
    assert dialog is not None
    return dialog


def test_that_the_tab_says_how_many_suggestions_are_open_and_s_goes_to_their_list(desk: DeskWindow) -> None:
    assert desk.side.currentWidget() is desk.found
    assert desk.side.tabText(1) == f"Suggestions ({len(_open(desk))})"
    assert len(desk.found.model.rows) == len(_open(desk)) > 7
    assert desk.suggestions.current == _open(desk)[0]


def test_that_enter_accepts_what_stands_in_the_fields_and_goes_on_to_the_next(qtbot: QtBot, desk: DeskWindow) -> None:
    first, second, *_ = _open(desk)
    desk.found.statement.setPlainText("Placeholder statement")
    qtbot.keyClick(desk.found.list, Qt.Key.Key_Return)
    (claim,) = _case(desk).claims
    assert (claim.anchor.start, claim.anchor.end) == (first.start, first.end)
    assert (claim.statement, claim.was_suggested) == ("Placeholder statement", True)
    assert desk.suggestions.current == second
    assert desk.found.model.row_at(desk.found.list.currentIndex()) == desk.found.model.rows[0]
    assert desk.found.list.hasFocus()
    assert desk.found.statement.toPlainText() == second.statement


def test_that_a_suggestion_taken_by_mistake_is_back_and_current_after_undo(qtbot: QtBot, desk: DeskWindow) -> None:
    before = _open(desk)
    qtbot.keyClick(desk.found.list, Qt.Key.Key_Down)
    qtbot.keyClick(desk.found.list, Qt.Key.Key_Return)
    assert _open(desk) != before
    qtbot.keyClick(desk.found.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _open(desk) == before
    assert desk.suggestions.current == before[1]


def test_that_x_and_a_letter_dismiss_with_that_reason(qtbot: QtBot, desk: DeskWindow) -> None:
    first, second, *_ = _open(desk)
    qtbot.keyClick(desk.found.list, Qt.Key.Key_X)
    _choose_reason(qtbot, desk, Qt.Key.Key_O)
    (dismissal,) = _case(desk).dismissals
    assert (dismissal.reason, dismissal.was_suggested) == (DismissalReason.OPINION, True)
    assert (dismissal.anchor.start, dismissal.anchor.end) == (first.whole.start, first.whole.end)
    assert desk.suggestions.current == second
    assert desk.message.words == "Dismissed: opinion."
    assert desk.found.filter.itemText(1) == "Dismissed · 1"


def test_that_every_reason_has_a_letter_of_its_own(desk: DeskWindow) -> None:
    words = [action.text() for action in desk.dismissing.menu.actions() if not action.isSeparator()]
    letters = [word[word.index("&") + 1].lower() for word in words]
    assert len(set(letters)) == len(letters) == len(DismissalReason)


def test_that_leaving_the_menu_dismisses_nothing(qtbot: QtBot, desk: DeskWindow) -> None:
    qtbot.keyClick(desk.found.list, Qt.Key.Key_X)
    qtbot.keyClick(desk.dismissing.menu, Qt.Key.Key_Escape)
    assert not desk.dismissing.menu.isVisible()
    assert not len(_case(desk).dismissals)


def test_that_another_reason_is_asked_for_in_words_and_none_is_none(qtbot: QtBot, desk: DeskWindow) -> None:
    qtbot.keyClick(desk.found.list, Qt.Key.Key_X)
    _choose_reason(qtbot, desk, Qt.Key.Key_T)
    dialog = desk.findChild(RemarkDialog)
    assert dialog is not None
    assert _nameless(dialog) == []
    assert not dialog.done_button.isEnabled()
    qtbot.keyClicks(dialog.words, "Placeholder reason")
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    (dismissal,) = _case(desk).dismissals
    assert (dismissal.reason, dismissal.remark) == (DismissalReason.OTHER, "Placeholder reason")


def test_that_m_marks_two_neighbours_as_one_claim_in_one_step(qtbot: QtBot, desk: DeskWindow) -> None:
    case, spotted = _case(desk), desk.suggestions.spotted
    assert spotted is not None
    places = [spotted.sentences.index(one) for one in _open(desk)]
    at = next(i for i, place in enumerate(places) if place + 1 in places)
    first, second = _open(desk)[at], _open(desk)[at + 1]
    desk.suggestions.select(key_of(first))
    qtbot.keyClick(desk.found.list, Qt.Key.Key_M)
    (claim,) = _case(desk).claims
    assert (claim.anchor.start, claim.anchor.end) == (first.start, second.end)
    assert claim.statement == f"{first.statement} {second.statement}"
    assert {first, second}.isdisjoint(_open(desk))
    desk.session.undo()
    assert _case(desk) == case


def test_that_the_last_suggestion_has_none_to_be_merged_with(qtbot: QtBot, desk: DeskWindow) -> None:
    desk.suggestions.select(key_of(_open(desk)[-1]))
    qtbot.keyClick(desk.found.list, Qt.Key.Key_M)
    assert "nothing to merge" in desk.message.words
    assert not len(_case(desk).claims)


def test_that_sorting_by_strength_keeps_the_current_suggestion(desk: DeskWindow) -> None:
    desk.suggestions.select(key_of(_open(desk)[2]))
    current = desk.suggestions.current
    desk.found.order.setCurrentIndex(1)
    scores = [one.score for one in _open(desk)]
    assert scores == sorted(scores, reverse=True)
    assert desk.suggestions.current == current
    row = desk.found.model.row_at(desk.found.list.currentIndex())
    assert row is not None
    assert current is not None
    assert row.id == key_of(current)
    desk.found.order.setCurrentIndex(0)
    starts = [one.start for one in _open(desk)]
    assert starts == sorted(starts)


def test_that_the_buttons_do_what_the_keys_do(qtbot: QtBot, desk: DeskWindow) -> None:
    accept, dismiss, merge, edit = desk.found.buttons
    qtbot.mouseClick(accept, Qt.MouseButton.LeftButton)
    assert len(_case(desk).claims) == 1
    qtbot.mouseClick(dismiss, Qt.MouseButton.LeftButton)
    _choose_reason(qtbot, desk, Qt.Key.Key_U)
    assert [one.reason for one in _case(desk).dismissals] == [DismissalReason.UNDISPUTED]
    qtbot.mouseClick(edit, Qt.MouseButton.LeftButton)
    _dialog(desk).reject()
    assert all(button.toolTip().endswith(")") and button.height() >= 24 for button in (accept, dismiss, merge, edit))


def test_that_typed_words_wait_for_their_suggestion_while_another_is_looked_at(qtbot: QtBot, desk: DeskWindow) -> None:
    desk.found.statement.setFocus()
    qtbot.keyClicks(desk.found.statement, "x m s ")
    typed = desk.found.statement.toPlainText()
    qtbot.keyClick(desk.found.list, Qt.Key.Key_Down)
    assert desk.found.statement.toPlainText() == _open(desk)[1].statement
    qtbot.keyClick(desk.found.list, Qt.Key.Key_Up)
    assert desk.found.statement.toPlainText() == typed
    desk.found.statement.setFocus()
    qtbot.keyClick(desk.found.statement, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [claim.statement for claim in _case(desk).claims] == [typed]


def test_that_a_claimant_typed_in_is_taken_and_makes_the_sentence_no_longer_unattributed(
    qtbot: QtBot, desk: DeskWindow
) -> None:
    nobody = next(one for one in _open(desk) if one.claimant is None)
    desk.suggestions.select(key_of(nobody))
    qtbot.keyClicks(desk.found.claimant, "Placeholder person")
    qtbot.keyClick(desk.found.list, Qt.Key.Key_Return)
    (claim,) = _case(desk).claims
    assert (claim.claimant, claim.sourcing) == ("Placeholder person", None)


def test_that_the_edges_are_the_words_selected_in_the_dialog_made_whole(qtbot: QtBot, desk: DeskWindow) -> None:
    quote = "identified at least 62 former Ukrainian troops"
    at = _case(desk).article.text.index(quote)
    desk.suggestions.select(key_of(next(one for one in _open(desk) if one.start <= at < one.end)))
    qtbot.keyClick(desk.found.list, Qt.Key.Key_F2)
    dialog = _dialog(desk)
    assert _nameless(dialog) == []
    start = dialog.context.toPlainText().index("dentified at least")
    cursor = dialog.context.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len("dentified at least 62 former Ukrainian troo"), QTextCursor.MoveMode.KeepAnchor)
    dialog.context.setTextCursor(cursor)
    dialog.sourcing.setCurrentIndex(dialog.sourcing.findData(Sourcing.INSTITUTION.value))
    dialog._on_accepted()
    (claim,) = _case(desk).claims
    assert (claim.anchor.quote, claim.sourcing) == (quote, Sourcing.INSTITUTION)


def test_that_a_suggestion_is_split_where_the_cursor_stands_in_one_step(qtbot: QtBot, desk: DeskWindow) -> None:
    before = _case(desk)
    first = _open(desk)[0]
    qtbot.keyClick(desk.found.list, Qt.Key.Key_F2)
    dialog = _dialog(desk)
    assert not dialog.split_button.isEnabled()  # the whole passage is selected
    cursor = dialog.context.textCursor()
    cursor.setPosition(dialog.context.toPlainText().index(first.quote[20:]) + 10)
    dialog.context.setTextCursor(cursor)
    qtbot.mouseClick(dialog.split_button, Qt.MouseButton.LeftButton)
    one, other = _case(desk).claims_in_order()
    assert (one.anchor.start, other.anchor.end) == (first.start, first.end)
    assert f"{one.anchor.quote} {other.anchor.quote}".split() == first.quote.split()
    desk.session.undo()
    assert _case(desk) == before


def test_that_a_passage_marked_already_is_said_in_the_dialog_and_nothing_is_lost(desk: DeskWindow) -> None:
    first, second, *_ = _open(desk)
    desk.suggest.take(first)
    desk.suggestions.keep_draft(second, replace(desk.suggestions.passage(first), statement="Placeholder"))
    desk.suggest.edit(second)
    dialog = _dialog(desk)
    dialog._on_accepted()
    assert "already" in dialog.problem.text()
    assert dialog.statement.toPlainText() == "Placeholder"
    dialog.reject()


@pytest.mark.parametrize("kind", [SuggestionDialog, RemarkDialog])
def test_that_the_dialogs_die_when_closed(qtbot: QtBot, desk: DeskWindow, kind: type[QDialog]) -> None:
    if kind is SuggestionDialog:
        desk.deciding.edit()
    else:
        qtbot.keyClick(desk.found.list, Qt.Key.Key_X)
        _choose_reason(qtbot, desk, Qt.Key.Key_T)
    dialog = desk.findChild(kind)
    assert dialog is not None
    alive = weakref.ref(dialog)
    dialog.reject()
    del dialog
    _settle()
    assert alive() is None
    assert desk.findChild(kind) is None


def test_that_asking_twice_opens_one_dialog(desk: DeskWindow) -> None:
    desk.deciding.edit()
    desk.deciding.edit()
    assert len(desk.findChildren(SuggestionDialog)) == 1


def test_that_a_click_in_the_article_shows_the_suggestion_in_the_list(qtbot: QtBot, desk: DeskWindow) -> None:
    desk.side.show_claim()
    third = _open(desk)[2]
    reader = desk.view.reader
    reader.reveal_passage(third.start, third.end)
    box = next(iter(reader.boxes(third.start, third.end)))
    qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert desk.side.currentWidget() is desk.found
    assert desk.suggestions.current == third


def test_that_enter_and_x_in_the_article_mean_the_suggestion_under_the_cursor(qtbot: QtBot, desk: DeskWindow) -> None:
    _, second, third, *_ = _open(desk)
    reader = desk.view.reader
    reader.setFocus()
    reader.select_passage(second.start + 3, second.start + 3)
    qtbot.keyClick(reader, Qt.Key.Key_Return)
    assert [claim.anchor.start for claim in _case(desk).claims] == [second.start]
    assert reader.hasFocus()
    reader.select_passage(third.start + 3, third.start + 3)
    qtbot.keyClick(reader, Qt.Key.Key_X)
    _choose_reason(qtbot, desk, Qt.Key.Key_I)
    assert [one.anchor.start for one in _case(desk).dismissals] == [third.whole.start]


def test_that_enter_where_no_suggestion_stands_marks_nothing(qtbot: QtBot, desk: DeskWindow) -> None:
    qtbot.keyClick(desk.found.list, Qt.Key.Key_Return)
    claim = next(iter(_case(desk).claims))
    reader = desk.view.reader
    reader.setFocus()
    reader.select_passage((claim.anchor.start or 0) + 2, (claim.anchor.start or 0) + 2)
    qtbot.keyClick(reader, Qt.Key.Key_Return)
    assert len(_case(desk).claims) == 1
    assert "No suggestion stands here" in desk.message.words


def test_that_hovering_and_a_key_say_the_reasons(qtbot: QtBot, desk: DeskWindow) -> None:
    row = desk.found.model.rows[1]
    reader = desk.view.reader
    reader.reveal_passage(row.start, row.end)
    box = next(iter(reader.boxes(row.start, row.end)))
    said = reader._words_at(box.center())
    assert row.reasons[0][1] in said
    assert "suggested" in said
    qtbot.keyClick(desk.found.list, Qt.Key.Key_Down)
    qtbot.keyClick(desk.found.list, Qt.Key.Key_Period)
    assert QToolTip.text() == wording.tip(said)
    QToolTip.hideText()


def test_that_an_article_in_markup_is_text_in_tooltips_too(window: DeskWindow) -> None:
    window.new_case.read_text("A title\n\nAt least 62 <img src='file:///etc/passwd'> soldiers joined in 2024.", {})
    window.jobs.wait()
    window.jobs.wait()
    index = window.found.model.index(0)
    spoken = window.found.model.data(index)
    shown = QTextDocument()
    shown.setHtml(window.found.model.data(index, Qt.ItemDataRole.ToolTipRole))
    assert "<img" in spoken
    assert shown.toPlainText() == spoken


def test_that_open_suggestions_are_underlined_without_touching_the_document(desk: DeskWindow) -> None:
    reader = desk.view.reader
    before = reader.document().toHtml()
    shown = reader.viewport().grab().toImage()
    reader.show_suggestions([], None)
    plain = reader.viewport().grab().toImage()
    assert shown != plain
    assert reader.document().toHtml() == before


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_that_the_underline_and_the_map_stand_out_from_the_page(appearance: Appearance, theme: str) -> None:
    appearance.choose(theme)
    colours = appearance.theme.colours
    for ink in ("text3", "accent", "border_strong"):
        assert _contrast(colours[ink], colours["page"]) >= EDGE
    assert _contrast(colours["page_text"], colours["hover"]) >= 4.5
    assert QColor(colours["hover"]).isValid()
    appearance.choose("system")


def test_that_what_was_dismissed_is_there_after_reopening_and_can_be_taken_up_again(
    qtbot: QtBot, desk: DeskWindow
) -> None:
    first = _open(desk)[0]
    qtbot.keyClick(desk.found.list, Qt.Key.Key_X)
    _choose_reason(qtbot, desk, Qt.Key.Key_C)
    case_id = _case(desk).id
    assert desk.session.close_case()
    desk.open_case(case_id)
    desk.jobs.wait()
    assert first not in _open(desk)
    desk.found.filter.setCurrentIndex(1)
    (row,) = desk.found.dismissed.model.rows
    assert "Not checkable" in desk.found.dismissed._spoken(row)
    assert "tester" in desk.found.dismissed._spoken(row)
    desk.found.dismissed.list.setFocus()
    qtbot.keyClick(desk.found.dismissed.list, Qt.Key.Key_Return)
    assert not len(_case(desk).dismissals)
    assert first in _open(desk)


def test_that_the_reason_of_a_dismissal_can_be_changed(qtbot: QtBot, desk: DeskWindow) -> None:
    bench = desk.session.bench
    assert bench is not None
    set_aside(bench, _open(desk)[:1], DismissalReason.OPINION)
    desk.found.filter.setCurrentIndex(1)
    desk.found.dismissed.list.setFocus()
    qtbot.keyClick(desk.found.dismissed.list, Qt.Key.Key_X)
    _choose_reason(qtbot, desk, Qt.Key.Key_R)
    assert [one.reason for one in _case(desk).dismissals] == [DismissalReason.REPEATED]


def test_that_what_was_found_in_another_case_is_dropped(desk: DeskWindow) -> None:
    text, first = desk.suggestions._text, desk.suggestions.spotted
    assert text is not None
    assert first is not None
    desk.new_case.read_text("A placeholder title\n\nAt least 62 soldiers joined four units in 2024.", {})
    desk.jobs.wait()
    desk.suggestions._on_found((text, first))
    assert desk.suggestions.spotted is not first
    desk.jobs.wait()
    found = desk.suggestions.spotted
    assert found is not None
    assert {one.quote for one in found.sentences} == {
        "A placeholder title",
        "At least 62 soldiers joined four units in 2024.",
    }
    assert desk.found.model.rows


def test_that_a_failure_to_read_the_article_is_not_hidden(desk: DeskWindow) -> None:
    with pytest.raises(ValueError, match="placeholder"):
        desk.suggestions._on_failed(ValueError("placeholder"))
    assert desk.found.model.rows  # what was found before stays


def test_that_suggestions_that_failed_are_not_waited_for(window: DeskWindow) -> None:
    window.new_case.read_text("A placeholder title\n\nAt least 62 soldiers joined in 2024.", {})
    window.suggestions._forget()
    with pytest.raises(ValueError, match="placeholder"):
        window.suggestions._on_failed(ValueError("placeholder"))
    window.found.refresh()
    assert window.suggestions.has_failed


def test_that_every_control_has_a_name_in_each_tab_and_filter(desk: DeskWindow) -> None:
    bench = desk.session.bench
    assert bench is not None
    set_aside(bench, _open(desk)[:1], DismissalReason.OPINION)
    assert _nameless(desk) == []
    desk.found.filter.setCurrentIndex(1)
    assert _nameless(desk) == []
    desk.side.show_claim()
    assert _nameless(desk) == []
    assert desk.side.tabBar().accessibleName()


def test_that_numbers_of_one_thing_stand_side_by_side_and_lead_to_their_place(qtbot: QtBot, window: DeskWindow) -> None:
    lines = ("At least 62 former soldiers joined the units.", "Over 80 former soldiers joined the units.")
    text = "\n\n".join(("A placeholder title", *lines))
    window.new_case.read_text(text, {})
    window.jobs.wait()
    window.jobs.wait()
    numbers = window.numbers
    assert window.side.isTabVisible(2) is bool(numbers.meetings.rows)
    assert [number.text for number in numbers.meetings.rows[0].numbers] == ["At least 62", "Over 80"]
    window.side.setCurrentWidget(numbers)
    assert _nameless(window) == []
    numbers.number_list.setFocus()
    qtbot.keyClick(numbers.number_list, Qt.Key.Key_Down)
    passage = window.view.reader.selected_passage()
    assert passage is not None
    assert text[slice(*passage)] in {"At least 62", "Over 80"}
    assert numbers.number_list.hasFocus()


def test_that_the_models_keep_qt_s_rules(qtmodeltester: ModelTester, desk: DeskWindow) -> None:
    bench = desk.session.bench
    assert bench is not None
    set_aside(bench, _open(desk)[:2], DismissalReason.OPINION)
    qtmodeltester.check(desk.found.model)
    qtmodeltester.check(desk.found.dismissed.model)


def test_that_a_row_is_spoken_with_strength_quote_source_and_reasons(desk: DeskWindow) -> None:
    row = next(row for row in desk.found.model.rows if "at least 62" in row.quote)
    spoken = desk.found.model.data(desk.found.model.place_of(row.id))
    assert spoken.startswith("High. ")
    assert row.quote in spoken
    assert "Dmitry Usov, named" in _plain(spoken)
    assert "quantity: " in spoken


def test_that_an_unknown_language_is_said_to_get_basic_suggestions(window: DeskWindow) -> None:
    window.new_case.read_text("ប្រធានបទ\n\nទាហាន 62 នាក់ បានចូលរួម ក្នុងឆ្នាំ 2024។", {})
    window.jobs.wait()
    window.jobs.wait()
    spotted = window.suggestions.spotted
    assert spotted is not None
    assert spotted.level == "basic"
    window.actions_by_name["suggest"].trigger()
    assert window.found.level.isVisible()
    assert window.found.level.text().startswith("Basic suggestions")


def test_that_choosing_a_claim_shows_it_in_place_of_the_suggestions(qtbot: QtBot, desk: DeskWindow) -> None:
    qtbot.keyClick(desk.found.list, Qt.Key.Key_Return)
    assert desk.side.currentWidget() is desk.found  # accepting goes on with the list
    qtbot.keyClick(desk.view.reader, Qt.Key.Key_J)
    assert desk.side.currentWidget() is desk.found  # the keyboard is in the list
    desk.view.reader.setFocus()
    qtbot.keyClick(desk.view.reader, Qt.Key.Key_J)
    assert desk.side.currentWidget() is desk.panel
    desk.actions_by_name["suggest"].trigger()
    qtbot.keyClicks(desk.found.list, "6")
    assert desk.side.currentWidget() is desk.panel  # a verdict is never set out of sight


def test_that_the_last_suggestion_taken_leaves_the_keyboard_in_the_pane(qtbot: QtBot, desk: DeskWindow) -> None:
    while _open(desk):
        qtbot.keyClick(desk.found.list, Qt.Key.Key_Return)
    assert desk.side.isAncestorOf(desk.focusWidget())
    assert desk.found.hint.isVisible()
    assert "No suggestion is open" in desk.found.hint.text()
    assert desk.side.tabText(1) == "Suggestions (0)"


def test_that_the_tabs_fit_a_small_window(desk: DeskWindow) -> None:
    desk.resize(1024, 640)
    QApplication.processEvents()
    bar = desk.side.tabBar()
    right = max(bar.tabRect(number).right() for number in range(bar.count()) if bar.isTabVisible(number))
    assert desk.side.isVisible()
    assert right <= desk.side.width()
    assert all(bar.tabRect(number).height() >= 24 for number in range(2))
    assert all(button.visibleRegion().boundingRect().size() == button.size() for button in desk.found.buttons)


def test_that_a_small_window_need_not_grow_at_the_largest_zoom(desk: DeskWindow, appearance: Appearance) -> None:
    desk.resize(1024, 640)
    appearance.zoom_by(10)
    try:
        desk.actions_by_name["suggest"].trigger()
        QApplication.processEvents()
        assert desk.found.isVisible()
        assert (desk.width(), desk.height()) == (1024, 640)
        assert desk.found.list.height() >= appearance.theme.px(76)
    finally:
        appearance.zoom_by(0)


def test_that_the_claim_panel_says_how_a_claim_is_sourced_and_why_it_was_chosen(qtbot: QtBot, desk: DeskWindow) -> None:
    desk.suggestions.select(key_of(next(one for one in _open(desk) if "at least 62" in one.quote)))
    qtbot.keyClick(desk.found.list, Qt.Key.Key_Return)
    claim = desk.session.claim
    assert claim is not None
    desk.session.do(change_claim, claim.id, relayed_by=("Placeholder agency",))
    desk.side.show_claim()
    assert desk.panel.sourcing.currentText() == "named"
    assert _plain(desk.panel.origin.text()).startswith("Passed on by Placeholder agency\nWhy chosen: ")
    desk.panel.sourcing.setCurrentIndex(desk.panel.sourcing.findData(Sourcing.DOCUMENT.value))
    desk.panel.sourcing.activated.emit(desk.panel.sourcing.currentIndex())
    assert [one.sourcing for one in _case(desk).claims] == [Sourcing.DOCUMENT]


def test_that_a_click_on_a_row_scrolls_the_article_to_it(qtbot: QtBot, desk: DeskWindow) -> None:
    last = desk.found.model.index(len(desk.found.model.rows) - 1)
    desk.found.list.scrollTo(last)
    box = desk.found.list.visualRect(last)
    qtbot.mouseClick(desk.found.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center() + QPoint(0, 0))
    sentence = desk.suggestions.current
    assert sentence == _open(desk)[-1]
    boxes = list(desk.view.reader.boxes(sentence.start, sentence.end))
    assert boxes[0].top() >= 0
    assert boxes[0].top() < desk.view.reader.viewport().height()


def test_that_what_cannot_be_checked_yet_and_who_passed_it_on_are_said_in_words(desk: DeskWindow) -> None:
    named = next(row for row in desk.found.model.rows if "at least 62" in row.quote)
    row = replace(named, checkable="not yet", relayed_by=(("Placeholder agency", True),))
    spoken = wording.suggestion_spoken(row)
    assert "not yet checkable" in spoken
    assert "Dmitry Usov → probably Placeholder agency, named" in _plain(spoken)
    assert wording.checkable_words("now") == ""


def test_that_a_quotation_that_speaks_for_a_suggestion_has_one_pair_of_marks(desk: DeskWindow) -> None:
    row = replace(desk.found.model.rows[0], reasons=(("quotation", "“the largest fall”"), ("quantity", "62")))
    said = "\n".join(wording.meanings_of(row))
    assert "“the largest fall”" in said
    assert "““" not in said.replace("\u2068", "")
    assert "“62”" in said
