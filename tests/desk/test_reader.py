import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from fcdesk.cases.model import Article, Block, BlockKind
from fcdesk.desk.models.article_text import display_text
from fcdesk.desk.models.rows import ClaimRow
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.article_view import deselect
from fcdesk.desk.widgets.reader import Reader

TEXT = "A title 😀 here\n\nOne paragraph that is\nwrapped by hand.\n\nAnother paragraph 𝄞 with music in it."


def _article(text: str = TEXT) -> Article:
    blocks, place = [], 0
    for number, part in enumerate(text.split("\n\n")):
        kind = BlockKind.PARAGRAPH if number else BlockKind.TITLE
        blocks.append(Block(kind, place, place + len(part)))
        place += len(part) + 2
    return Article("a", 1, "A title", text, tuple(blocks), "0" * 64, 1, "a.txt", "text/plain", "2026-11-22T10:00:00Z")


def _claim(quote: str, number: int = 1, text: str = TEXT) -> ClaimRow:
    start = text.index(quote)
    return ClaimRow(f"c{number}", number, quote, "open", "", None, start, start + len(quote))


def _place(quote: str, text: str) -> tuple[int, int]:
    start = text.index(quote)
    return start, start + len(quote)


@pytest.fixture
def reader(qtbot: QtBot, appearance: Appearance) -> Reader:
    made = Reader(appearance)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.show_article(_article())
    return made


def test_that_the_shown_text_is_as_long_as_the_stored_one_place_for_place() -> None:
    shown = display_text(_article())
    assert len(shown) == len(TEXT)
    assert "that is wrapped" in shown


@pytest.mark.parametrize("quote", ["title 😀 here", "is\nwrapped by", "𝄞 with music"])
def test_that_selecting_and_reading_back_a_passage_keeps_its_positions(reader: Reader, quote: str) -> None:
    start = TEXT.index(quote)
    reader.select_passage(start, start + len(quote))
    assert reader.selected_passage() == (start, start + len(quote))


def test_that_an_article_opened_before_the_window_is_shown_begins_at_its_beginning(
    qtbot: QtBot, appearance: Appearance
) -> None:
    text = "\n\n".join(f"Paragraph {number} with some words in it." for number in range(200))
    early = Reader(appearance)
    qtbot.addWidget(early)
    early.show_article(_article(text))
    early.resize(700, 400)
    early.show()
    qtbot.waitExposed(early)
    assert early.verticalScrollBar().maximum() > 0
    assert early.verticalScrollBar().value() == 0


def test_that_copying_gives_the_article_s_own_words(reader: Reader) -> None:
    start = TEXT.index("is\nwrapped")
    reader.select_passage(start, start + len("is\nwrapped"))
    assert reader.createMimeDataFromSelection().text() == "is\nwrapped"


def test_that_marking_claims_leaves_the_document_untouched(reader: Reader) -> None:
    before = reader.document().toHtml()
    reader.show_claims([_claim("wrapped by hand"), _claim("by hand.", 2)])
    reader.show_current("c1")
    reader.grab()
    assert reader.document().toHtml() == before


def test_that_a_claim_is_painted_where_it_stands_and_nowhere_else(reader: Reader, appearance: Appearance) -> None:
    reader.show_claims([])
    plain = reader.viewport().grab().toImage()
    reader.show_claims([_claim("Another paragraph")])
    marked = reader.viewport().grab().toImage()
    highlight = QColor(appearance.theme.tone("open").highlight)
    changed = [
        (x, y)
        for y in range(0, marked.height(), 2)
        for x in range(0, marked.width(), 2)
        if marked.pixelColor(x, y) == highlight and plain.pixelColor(x, y) != highlight
    ]
    assert changed
    top, bottom = min(y for _, y in changed), max(y for _, y in changed)
    assert bottom - top < 40  # one line


def test_that_a_click_on_overlapping_claims_chooses_the_shorter(qtbot: QtBot, reader: Reader) -> None:
    outer, inner = _claim("Another paragraph 𝄞 with music in it."), _claim("paragraph", 2, TEXT)
    start = TEXT.rindex("paragraph")
    inner = ClaimRow("c2", 2, "paragraph", "open", "", None, start, start + len("paragraph"))
    reader.show_claims([outer, inner])
    box = next(reader.boxes(start, start + len("paragraph")))
    chosen: list[str] = []
    reader.claim_clicked.connect(chosen.append)
    point = QPoint(int(box.center().x()), int(box.center().y()))
    qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert chosen == ["c2"]


def test_that_a_claim_without_a_place_is_not_painted(reader: Reader) -> None:
    reader.show_claims([ClaimRow("c1", 1, "gone", "open", "", None, None, None)])
    reader.show_current("c1")
    reader.reveal("c1")
    assert reader._claims.in_view() == []


def test_that_a_passage_in_two_directions_is_boxed_word_by_word(reader: Reader) -> None:
    text = "فقرة أخيرة with English words في وسطها"
    reader.show_article(_article(text))
    whole = next(reader.boxes(*_place("with English words", text)))
    mixed = list(reader.boxes(*_place("أخيرة with", text)))
    assert len(mixed) == 2  # "English words" stands between the two on the screen
    (english,) = [box for box in mixed if whole.contains(box.center())]
    assert english.width() < whole.width() / 2


def test_that_an_article_in_markup_is_shown_as_text(reader: Reader) -> None:
    text = "<img src='file:///etc/passwd'><b>bold</b>"
    reader.show_article(_article(text))
    assert reader.toPlainText() == text


def test_that_a_passage_can_be_selected_with_a_mouse_at_any_height_of_its_line(
    qtbot: QtBot, appearance: Appearance
) -> None:
    words = (
        "Words enough to fill four lines of this narrow reader, so that there is air between them, and more of them."
    )
    text = f"A title\n\n{words}"
    made = Reader(appearance)
    qtbot.addWidget(made)
    made.resize(420, 400)
    made.show()
    made.show_article(_article(text))
    boxes = list(made.boxes(*_place(words, text)))
    assert len(boxes) > 2
    pitch = boxes[2].top() - boxes[1].top()
    view = made.viewport()
    for step in range(int(pitch)):
        deselect(made)
        y = int(boxes[1].top()) + step
        left, right = QPoint(int(boxes[1].left()) + 40, y), QPoint(int(boxes[1].left()) + 200, y)
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=left)
        qtbot.mouseMove(view, right)
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=right)
        passage = made.selected_passage()
        assert passage is not None, f"nothing selected {step} pixels below the line's top"
        assert passage[1] - passage[0] > 8


_LONG = "\n\n".join(
    f"Paragraph {number} of many, with some words in it to fill a line or two." for number in range(900)
)


def test_that_what_stands_far_down_in_an_article_just_opened_is_shown(reader: Reader) -> None:
    reader.show_article(_article(_LONG))
    start = _LONG.index("Paragraph 700")
    reader.reveal_passage(start, start + 13)
    box = next(reader.boxes(start, start + 13))
    assert 0.3 < box.center().y() / reader.viewport().height() < 0.5


def test_that_the_same_words_stay_in_view_when_everything_is_made_larger(
    reader: Reader, appearance: Appearance
) -> None:
    reader.show_article(_article(_LONG))
    start = _LONG.index("Paragraph 700")
    reader.reveal_passage(start, start + 13)
    first = reader.in_view()[0]
    appearance.zoom_by(4)
    assert abs(reader.in_view()[0] - first) < 300
    appearance.zoom_by(0)
    assert abs(reader.in_view()[0] - first) < 300
