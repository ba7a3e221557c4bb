"""The button beside words that the mouse selected."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from fcdesk.cases.model import Case
from fcdesk.desk.widgets.mark_offer import MarkOffer
from fcdesk.desk.window import DeskWindow

_QUOTE = "the overall number of defectors is likely to surpass the one-thousand mark"
_LEFT = Qt.MouseButton.LeftButton


def _case(window: DeskWindow) -> Case:
    case = window.session.case
    assert case is not None
    return case


def _offered(qtbot: QtBot, window: DeskWindow, quote: str = _QUOTE) -> MarkOffer:
    """Drag over the words."""
    reader = window.view.reader
    reader.setFocus()
    start = _case(window).article.text.index(quote)
    reader.reveal_passage(start, start + len(quote))
    first, *_, last = [*reader.boxes(start, start + len(quote))] * 2
    begin, end = (box.center().toPoint() for box in (first, last))
    qtbot.mousePress(reader.viewport(), _LEFT, pos=QPoint(round(first.left()) + 1, begin.y()))
    qtbot.mouseMove(reader.viewport(), QPoint(round(last.right()), end.y()))
    qtbot.mouseRelease(reader.viewport(), _LEFT, pos=QPoint(round(last.right()), end.y()))
    return window.view.article.mark_offer


def test_that_words_under_the_mouse_are_marked_by_one_click_and_the_button_goes(
    qtbot: QtBot, sample: DeskWindow
) -> None:
    offer = _offered(qtbot, sample)
    before = len(_case(sample).claims)
    assert offer.isVisible()
    qtbot.mouseClick(offer, _LEFT)
    assert len(_case(sample).claims) == before + 1
    assert not offer.isVisible()
    assert sample.view.reader.hasFocus()


def test_that_a_selection_by_keys_brings_no_button(qtbot: QtBot, sample: DeskWindow) -> None:
    sample.view.reader.setFocus()
    qtbot.keyClick(sample.view.reader, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert sample.view.reader.selected_passage() is not None
    assert not sample.view.article.mark_offer.isVisible()


@pytest.mark.parametrize("how", ["click", "key", "case", "zoom", "resize"])
def test_that_the_button_goes_with_what_it_is_about(qtbot: QtBot, sample: DeskWindow, how: str) -> None:
    offer = _offered(qtbot, sample)
    assert offer.isVisible()
    if how == "click":
        qtbot.mouseClick(sample.view.reader.viewport(), _LEFT, pos=QPoint(5, 5))
    elif how == "key":
        qtbot.keyClick(sample.view.reader, Qt.Key.Key_C)
    elif how == "case":
        sample.new_case.open_sample()
    elif how == "zoom":
        sample.actions_by_name["larger"].trigger()
    else:
        sample.resize(1100, 700)
    qtbot.waitUntil(lambda: not offer.isVisible())


@pytest.mark.parametrize("is_low", [False, True])
def test_that_the_button_scrolls_along_and_stands_in_view_beside_the_words(
    qtbot: QtBot, sample: DeskWindow, is_low: bool
) -> None:
    reader = sample.view.reader
    start = _case(sample).article.text.index(_QUOTE)
    (line, *_) = reader.boxes(start, start + 3)
    bar, height = reader.verticalScrollBar(), reader.viewport().height()
    bar.setValue(bar.value() + round(line.bottom() - (height - 8 if is_low else height // 2)))
    offer = _offered(qtbot, sample, _QUOTE[:9])
    (line, *_) = reader.boxes(start, start + 3)
    assert reader.viewport().rect().contains(offer.geometry())
    gap = line.top() - offer.geometry().bottom() if is_low else offer.y() - line.bottom()
    assert 0 < gap < offer.height()
    before = offer.y()
    bar.setValue(bar.value() + 40)
    assert offer.y() == before - 40
