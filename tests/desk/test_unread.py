"""The nothing-unread map: counted in the head, shown in the margin, walked along by key."""

import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from fcdesk.cases.coverage import Fate
from fcdesk.cases.model import Case, DismissalReason
from fcdesk.casework.suggesting import is_suggested, set_aside
from fcdesk.desk.models.stretches import Stretches
from fcdesk.desk.models.suggestion_rows import fate_rows
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.window import DeskWindow

# The offscreen platform's complaints about a menu that pops up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")

# One sentence that is suggested, and two that no rule would put forward.
TEXT = "A placeholder heading\n\nAt least 62 soldiers joined four combat units in 2024. Why so? Well.\n\nOh yes."


@pytest.fixture
def desk(window: DeskWindow) -> DeskWindow:
    window.new_case.read_text(TEXT, {})
    window.jobs.wait()
    window.jobs.wait()
    window.view.reader.setFocus()
    return window


def _case(window: DeskWindow) -> Case:
    case = window.session.case
    assert case is not None
    return case


def _selected(window: DeskWindow) -> str:
    passage = window.view.reader.selected_passage()
    return _case(window).article.text[slice(*passage)] if passage else ""


def _next(qtbot: QtBot, window: DeskWindow) -> str:
    qtbot.keyClick(window.view.reader, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    return _selected(window)


def test_that_the_head_counts_sentences_that_are_claims_or_dismissed(qtbot: QtBot, desk: DeskWindow) -> None:
    assert desk.view.head.read.text().strip() == "0 of 5 sentences read"
    _next(qtbot, desk)
    qtbot.keyClick(desk.view.reader, Qt.Key.Key_C)
    bench = desk.session.bench
    assert bench is not None
    set_aside(bench, desk.suggestions.unread[-1:], DismissalReason.NO_STATEMENT)
    assert desk.view.head.read.text().strip() == "2 of 5 sentences read"
    assert desk.view.head.read.accessibleName().startswith("2 of 5 sentences read")
    desk.session.undo()
    assert desk.view.head.read.text().strip() == "1 of 5 sentences read"


def test_that_shift_n_walks_the_unread_sentences_and_round_again(qtbot: QtBot, desk: DeskWindow) -> None:
    sentences = [_case(desk).article.text[one.whole.start : one.whole.end] for one in desk.suggestions.unread]
    desk.actions_by_name["suggest"].trigger()  # the keyboard is elsewhere
    assert [_next(qtbot, desk) for _ in sentences] == sentences
    assert _next(qtbot, desk) == sentences[0]
    assert desk.view.reader.hasFocus()


def test_that_c_marks_and_x_dismisses_the_sentence_gone_to(qtbot: QtBot, desk: DeskWindow) -> None:
    first = _next(qtbot, desk)
    qtbot.keyClick(desk.view.reader, Qt.Key.Key_C)
    assert [claim.anchor.quote for claim in _case(desk).claims] == [first]
    second = _next(qtbot, desk)
    assert second != first
    qtbot.keyClick(desk.view.reader, Qt.Key.Key_X)
    qtbot.keyClick(desk.dismissing.menu, Qt.Key.Key_N)
    (dismissal,) = _case(desk).dismissals
    assert (dismissal.anchor.quote, dismissal.reason) == (second, DismissalReason.NO_STATEMENT)


def test_that_x_dismisses_all_sentences_that_are_selected_for_the_most_part(qtbot: QtBot, desk: DeskWindow) -> None:
    text = _case(desk).article.text
    desk.view.reader.select_passage(text.index("Why so"), text.index("Well.") + 4)
    qtbot.keyClick(desk.view.reader, Qt.Key.Key_X)
    qtbot.keyClick(desk.dismissing.menu, Qt.Key.Key_U)
    assert [one.anchor.quote for one in _case(desk).dismissals] == ["Why so?", "Well."]
    assert not any(one.was_suggested for one in _case(desk).dismissals)
    desk.session.undo()
    assert not len(_case(desk).dismissals)


def test_that_x_on_what_was_read_already_says_so(qtbot: QtBot, desk: DeskWindow) -> None:
    _next(qtbot, desk)
    passage = desk.view.reader.selected_passage()
    assert passage is not None
    qtbot.keyClick(desk.view.reader, Qt.Key.Key_C)
    desk.view.reader.select_passage(*passage)
    qtbot.keyClick(desk.view.reader, Qt.Key.Key_X)
    assert not desk.dismissing.menu.isVisible()
    assert "No unread sentence is selected" in desk.message.words


def test_that_all_that_is_not_suggested_is_dismissed_in_one_step(qtbot: QtBot, desk: DeskWindow) -> None:
    spotted = desk.suggestions.spotted
    assert spotted is not None
    rest = [one for one in desk.suggestions.unread if not is_suggested(spotted, one)]
    assert rest
    before, suggested = _case(desk), list(desk.suggestions.open)
    desk.actions_by_name["dismiss-rest"].trigger()
    qtbot.keyClick(desk.dismissing.menu, Qt.Key.Key_I)
    assert len(_case(desk).dismissals) == len(rest)
    assert list(desk.suggestions.open) == suggested == list(desk.suggestions.unread)
    desk.actions_by_name["dismiss-rest"].trigger()
    assert not desk.dismissing.menu.isVisible()
    desk.session.undo()
    assert _case(desk) == before


def test_that_reading_everything_is_said(qtbot: QtBot, desk: DeskWindow) -> None:
    bench = desk.session.bench
    assert bench is not None
    set_aside(bench, desk.suggestions.unread, DismissalReason.NO_STATEMENT)
    _next(qtbot, desk)
    assert "Every sentence" in desk.message.words
    assert desk.view.head.read.text().strip() == "5 of 5 sentences read"


def test_that_u_shows_the_map_and_that_is_remembered(qtbot: QtBot, desk: DeskWindow, settings: Settings) -> None:
    plain = desk.view.reader.viewport().grab().toImage()
    qtbot.keyClick(desk.view.reader, Qt.Key.Key_U)
    assert desk.actions_by_name["map"].isChecked()
    assert desk.view.head.read.isChecked()
    assert desk.view.reader.viewport().grab().toImage() != plain
    assert settings.text("map", "off") == "on"
    desk.view.head.read.setChecked(False)
    assert not desk.actions_by_name["map"].isChecked()
    assert desk.view.reader.viewport().grab().toImage() == plain


def test_that_the_map_is_shown_again_at_the_next_start(
    qtbot: QtBot, sample: DeskWindow, appearance: Appearance, settings: Settings, held: list[DeskWindow]
) -> None:
    sample.actions_by_name["map"].trigger()
    again = DeskWindow(sample.session.room, appearance, settings)
    held.append(again)
    assert again.actions_by_name["map"].isChecked()
    assert again.view.head.read.isChecked()


def test_that_the_margin_says_what_became_of_each_sentence(qtbot: QtBot, desk: DeskWindow) -> None:
    bench = desk.session.bench
    assert bench is not None
    _next(qtbot, desk)
    qtbot.keyClick(desk.view.reader, Qt.Key.Key_C)
    set_aside(bench, desk.suggestions.unread[1:2], DismissalReason.OTHER, "a placeholder remark")
    qtbot.keyClick(desk.view.reader, Qt.Key.Key_U)
    rows = fate_rows(desk.suggestions.readings)
    assert {row.fate for row in rows} == set(Fate)
    reader = desk.view.reader
    said = {row.fate: reader._words_at(QPointF(box.center())) for box, row in reader._fate_boxes(rows)}
    assert said[Fate.CLAIM] == "In claim 1"
    assert "a placeholder remark" in said[Fate.DISMISSED]
    assert said[Fate.UNREAD] == "Not read yet: mark a claim in it (C) or dismiss it (X)"
    unread = next(QPointF(box.center()) for box, row in reader._fate_boxes(rows) if row.fate is Fate.UNREAD)
    desk.commands.keys.choices.change("mark", ("F9",))
    assert reader._words_at(unread) == "Not read yet: mark a claim in it (F9) or dismiss it (X)"
    desk.commands.keys.choices.allow_single(allowed=False)
    assert reader._words_at(unread) == "Not read yet: mark a claim in it or dismiss it"


def test_that_sentences_of_one_line_share_its_height_in_the_margin(desk: DeskWindow) -> None:
    desk.actions_by_name["map"].trigger()
    boxes = [box for box, _ in desk.view.reader._fate_boxes(fate_rows(desk.suggestions.readings))]
    for one in boxes:
        assert not any(one.intersects(other) for other in boxes if other is not one)


def test_that_a_right_to_left_article_is_mapped_on_its_own_side(window: DeskWindow) -> None:
    window.new_case.read_text("عنوان للتجربة\n\nانضم 62 جنديا إلى أربع وحدات في عام 2024. هذه جملة أخرى هنا.", {})
    window.jobs.wait()
    window.jobs.wait()
    window.actions_by_name["map"].trigger()
    reader = window.view.reader
    rows = fate_rows(window.suggestions.readings)
    assert rows
    beside = [box for box, _ in reader._fate_boxes(rows)]
    text = [box for row in rows for box in reader.boxes(row.start, row.end)]
    assert min(box.left() for box in beside) > max(box.right() for box in text) - 3


def test_that_stretches_are_found_by_place_as_if_all_were_looked_at(desk: DeskWindow) -> None:
    rows = fate_rows(desk.suggestions.readings)
    stretches = Stretches(rows)
    for first in range(len(TEXT)):
        for last in range(first, len(TEXT)):
            met = [row for row in rows if row.start <= last and row.end >= first]
            assert list(stretches.between(first, last)) == met
        inside = [row for row in rows if row.start <= first <= row.end]
        assert stretches.at(first) == (inside[-1] if inside else None)
