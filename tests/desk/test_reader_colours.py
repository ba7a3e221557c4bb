"""Colours of the article: what is asked for, what the legend says of it, and what is remembered."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fcdesk.cases.edits.verdicts import set_verdict
from fcdesk.desk.models.claim_tones import ColourBy
from fcdesk.desk.models.rows import ClaimRow
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.screens.article_page import ArticlePage
from fcdesk.desk.screens.colouring import Colouring
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.window import DeskWindow
from tests.builders import case_of


@pytest.fixture
def desk(sample: DeskWindow) -> DeskWindow:
    """The desk with the sample case, one of its claims judged."""
    sample.jobs.wait()
    case = sample.session.case
    assert case is not None
    first = case.claims_in_order()[0]
    assert sample.session.do(set_verdict, first.id, sample.session.room.scale_of(case), "false")
    return sample


def _choose(qtbot: QtBot, window: DeskWindow, by: ColourBy) -> None:
    choice = window.view.article.colouring.choice
    choice.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(choice, Qt.Key.Key_Home)
    for _ in range(list(ColourBy).index(by)):
        qtbot.keyClick(choice, Qt.Key.Key_Down)


def _tones(window: DeskWindow) -> list[str]:
    return [one.row.tone for one in window.view.reader._claims._placed.all]


def test_that_the_article_is_coloured_by_verdict_at_first_and_the_legend_says_so(desk: DeskWindow) -> None:
    assert _tones(desk)[:2] == ["false", "open"]
    assert "False 1" in desk.view.article.legend.text()
    assert "no verdict yet" in desk.view.article.legend.text()


@pytest.mark.parametrize("by", [ColourBy.STATUS, ColourBy.KIND, ColourBy.CLAIMANT])
def test_that_another_colouring_changes_tones_and_legend_and_keeps_verdicts_readable(
    qtbot: QtBot, desk: DeskWindow, by: ColourBy
) -> None:
    before, labels = desk.view.article.legend.text(), [row.label for row in desk.view.head.model.rows]
    _choose(qtbot, desk, by)
    assert desk.view.article.colouring.by is by
    assert desk.view.article.legend.text() != before
    assert "dashed: no verdict yet" in desk.view.article.legend.text()
    assert [one.row.label for one in desk.view.reader._claims._placed.all] == labels
    assert all(one.row.glyph for one in desk.view.reader._claims._placed.all)


def test_that_the_colouring_is_remembered(
    qtbot: QtBot, desk: DeskWindow, appearance: Appearance, settings: Settings
) -> None:
    _choose(qtbot, desk, ColourBy.CLAIMANT)
    again = Colouring(appearance, settings)
    qtbot.addWidget(again)
    assert again.by is ColourBy.CLAIMANT


def test_that_a_colouring_that_is_none_counts_as_verdict(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "other.ini")
    settings.keep("colour-by", "moon")
    made = Colouring(appearance, settings)
    qtbot.addWidget(made)
    assert made.by is ColourBy.VERDICT


def test_that_the_choice_of_colours_is_there_only_with_the_article(desk: DeskWindow) -> None:
    assert desk.view.article.colouring.isVisible()
    desk.view.show_writeup()
    assert not desk.view.article.colouring.isVisible()
    desk.view.show_article()
    assert desk.view.article.colouring.isVisible()
    assert desk.view.reader.hasFocus()


def test_that_a_low_page_leaves_the_room_to_the_article(
    qtbot: QtBot, appearance: Appearance, settings: Settings
) -> None:
    page = ArticlePage(appearance, settings)
    qtbot.addWidget(page)
    page.resize(700, 600)
    page.show()
    case = case_of("Placeholder words of an article.")
    row = ClaimRow("c", 1, "words", "open", "", None, 12, 17)
    page.show_claims(case, [row], None)
    assert page.legend.isVisible()
    page.resize(700, 200)
    qtbot.waitUntil(lambda: not page.legend.isVisible())
    page.resize(700, 600)
    qtbot.waitUntil(page.legend.isVisible)
    page.show_claims(case, [], None)
    assert not page.legend.isVisible()
