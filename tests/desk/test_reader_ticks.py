"""Ticks beside the scroll bar: where they stand, what they say, where a click on one leads."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from fcdesk.cases.model import Article, Block, BlockKind
from fcdesk.desk.models.rows import ClaimRow
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.reader import Reader
from fcdesk.desk.window import DeskWindow

_WORDS = "Placeholder paragraph {} with words enough that it is a line of its own in this article, and then some more."
_TEXT = "\n\n".join(_WORDS.format(number) for number in range(120))
_LEFT = Qt.MouseButton.LeftButton


def _article(text: str = _TEXT) -> Article:
    blocks, place = [], 0
    for part in text.split("\n\n"):
        blocks.append(Block(BlockKind.PARAGRAPH, place, place + len(part)))
        place += len(part) + 2
    return Article("a", 1, "T", text, tuple(blocks), "0" * 64, 1, "a.txt", "text/plain", "2026-11-22T10:00:00Z")


def _claim(number: int, label: str | None = None) -> ClaimRow:
    words = f"paragraph {number} with"
    start = _TEXT.index(words)
    return ClaimRow(f"c{number}", number, words, "false" if label else "open", "", label, start, start + len(words))


@pytest.fixture
def reader(qtbot: QtBot, appearance: Appearance) -> Reader:
    made = Reader(appearance)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    made.show_article(_article())
    made.show_claims([_claim(number) for number in (2, 60, 118)])
    return made


def test_that_each_claim_has_a_tick_where_it_stands_in_the_whole_article(reader: Reader) -> None:
    high = reader.ticks.height()
    heights = [y / high for y, _ in reader.ticks.ticks()]
    assert [row.id for _, row in reader.ticks.ticks()] == ["c2", "c60", "c118"]
    assert heights == pytest.approx([2 / 120, 60 / 120, 118 / 120], abs=0.02)


def test_that_a_click_on_a_tick_leads_to_its_claim(qtbot: QtBot, reader: Reader) -> None:
    y, row = reader.ticks.ticks()[2]
    with qtbot.waitSignal(reader.claim_clicked) as chosen:
        qtbot.mouseClick(reader.ticks, _LEFT, pos=QPoint(5, int(y)))
    assert chosen.args == [row.id]
    box = next(reader.boxes(row.start or 0, row.end or 0))
    assert reader.viewport().rect().contains(box.center().toPoint())


def test_that_a_click_far_from_every_tick_leads_nowhere(qtbot: QtBot, reader: Reader) -> None:
    with qtbot.assertNotEmitted(reader.claim_clicked):
        qtbot.mouseClick(reader.ticks, _LEFT, pos=QPoint(5, reader.ticks.height() // 4))


def test_that_the_current_claim_s_tick_is_wider_and_that_one_without_a_verdict_is_parted(
    qtbot: QtBot, reader: Reader, appearance: Appearance
) -> None:
    reader.show_claims([_claim(2), _claim(60, "False"), _claim(118, "False")])
    reader.show_current("c118")
    qtbot.waitUntil(lambda: not reader.ticks._settling.isActive())
    picture = reader.ticks.grab().toImage()
    widths = []
    for y, row in reader.ticks.ticks():
        solid = QColor(appearance.theme.tone(row.tone).solid)
        line = [picture.pixelColor(x, int(y)) == solid for x in range(picture.width())]
        widths.append((sum(line), sum(a != b for a, b in pairwise(line))))
    (parted, edges), (whole, _), (current, _) = widths
    assert edges == 4  # two dots
    assert parted < whole < current


def test_that_ticks_stand_on_the_other_side_where_lines_run_from_right_to_left(reader: Reader) -> None:
    assert reader.ticks.x() >= reader.viewport().geometry().right()
    reader.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert reader.ticks.geometry().right() < reader.viewport().geometry().left()


def test_that_ticks_follow_when_the_article_gets_another_width(qtbot: QtBot, reader: Reader) -> None:
    before = reader.ticks.ticks()[0][0]
    reader.resize(420, 900)
    qtbot.waitUntil(lambda: abs(reader.ticks.ticks()[0][0] - before * 900 / 500) < 20 and reader.ticks.height() == 900)
    depth = reader.depth_of(_claim(60).start or 0) / reader.document().documentLayout().documentSize().height()
    qtbot.waitUntil(lambda: abs(reader.ticks.ticks()[1][0] / 900 - depth) < 0.01)


def test_that_the_ticks_of_a_short_article_stand_beside_their_lines(reader: Reader) -> None:
    text = _WORDS.format(2)
    reader.show_article(_article(text))
    start = text.index("words")
    reader.show_claims([ClaimRow("c", 1, "words", "open", "", None, start, start + 5)])
    ((y, _),) = reader.ticks.ticks()
    box = next(reader.boxes(start, start + 5))
    assert abs(y - box.center().y()) < box.height() / 2


def test_that_another_article_has_no_ticks_of_the_one_before(reader: Reader) -> None:
    reader.show_article(_article("Another article."))
    assert not reader.ticks.ticks()


def test_that_a_tick_selects_its_claim_on_the_desk(qtbot: QtBot, sample: DeskWindow) -> None:
    sample.jobs.wait()
    ticks = sample.view.reader.ticks
    y, row = ticks.ticks()[-1]
    qtbot.mouseClick(ticks, _LEFT, pos=QPoint(5, int(y)))
    assert sample.session.claim is not None
    assert sample.session.claim.id == row.id


def test_that_badges_of_one_line_stack(reader: Reader) -> None:
    start = _TEXT.index("paragraph 3 with")
    rows = [ClaimRow(f"n{n}", n, "x", "open", "", None, start + n, start + n + 9) for n in range(1, 4)]
    reader.show_claims(rows)
    reader.grab()
    boxes = [box for box, _ in reader._claims._badges]
    assert len(boxes) == 3
    assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)


def test_that_hovering_over_a_badge_says_which_claim_it_is_and_how_it_was_judged(reader: Reader) -> None:
    reader.show_claims([_claim(2, "Placeholder verdict")])
    reader.grab()
    ((box, _),) = reader._claims._badges
    assert reader._words_at(box.center()).startswith("Claim 2, Placeholder verdict: ")
