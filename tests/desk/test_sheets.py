"""How pages are made of paragraphs: nothing is lost, cut through or left alone at the foot of a page."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from fcdesk.desk.pages.boxes import ParagraphBox, RowBox
from fcdesk.desk.pages.sheets import Sheets
from fcdesk.desk.pages.type import Ink
from fcdesk.writeup.pages.model import Cell, Form, Letters, Pages, Paper, Paragraph, Row, Stretch
from fcdesk.writeup.pages.reading import read_pages
from tests.writeup.every_document import cases, orders, rendered

INK = Ink("#FFFFFF", "#000000")
PAPER = Paper(300, 400, 50, 50, 50, 50, 20, 20)
CASES, ORDERS = cases(), orders()

pytestmark = pytest.mark.usefixtures("qapp")


def _text(words: str, **form: object) -> Paragraph:
    return Paragraph((Stretch(words, Letters()),), Form(**form))  # type: ignore[arg-type]  # fields of a form


def _row(words: str, table: int = 1, *, is_head: bool = False, may_split: bool = False) -> Row:
    return Row(table, (Cell(1, (_text(words),)),), is_head, may_split, False, False, None, None)  # noqa: FBT003 - plain


def _made(*blocks: Paragraph | Row, earlier: Sheets | None = None) -> Sheets:
    sheets = Sheets(Pages(PAPER, blocks, {}), INK, earlier)
    for _ in sheets.compose():
        pass
    return sheets


def _shown(sheets: Sheets) -> list[list[str]]:
    return [
        [p.box.paragraph.text if isinstance(p.box, ParagraphBox) else p.box.row.cells[0].paragraphs[0].text
         for p in sheet.placed] for sheet in sheets.sheets
    ]  # fmt: skip


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("case", CASES)
def test_that_everything_lies_on_some_sheet_whole_and_within_its_column(case: str, order: str) -> None:
    pages = read_pages(rendered(CASES[case], ORDERS[order]).data)
    sheets = Sheets(pages, INK)
    for _ in sheets.compose():
        pass
    room = pages.paper.height - pages.paper.top - pages.paper.bottom
    seen: dict[int, float] = {}
    for sheet in sheets.sheets:
        assert sheet.placed
        for placed in sheet.placed:
            assert placed.top + placed.height <= room + 1 or len(sheet.placed) == 1
            is_again = isinstance(placed.box, RowBox) and placed.box.row.is_head
            if not is_again:
                seen[id(placed.box)] = seen.get(id(placed.box), 0) + placed.height
    counts: dict[int, int] = {}
    for box in sheets._in_order():
        counts[id(box)] = counts.get(id(box), 0) + 1
    for box in sheets.boxes.values():
        if not (isinstance(box, RowBox) and box.row.is_head):
            assert seen[id(box)] == pytest.approx(box.height * counts[id(box)], abs=1)


def test_that_a_heading_goes_to_the_next_sheet_with_its_text() -> None:
    filler = [_text(f"Placeholder {n}") for n in range(18)]
    heights = _made(*filler).sheets[0].down
    while heights < 285:
        filler.append(_text("Placeholder"))
        heights = _made(*filler).sheets[0].down
    sheets = _made(*filler, _text("Heading", keep_next=True), _text("Text", keep_lines=True))
    last = _shown(sheets)[-1]
    assert last[-2:] == ["Heading", "Text"]
    assert last == ["Heading", "Text"]


def test_that_a_long_paragraph_is_cut_between_lines_and_leaves_two_at_least() -> None:
    sheets = _made(_text("Placeholder words. " * 200))
    assert len(sheets.sheets) > 1
    box = sheets.sheets[0].placed[0].box
    parts = [placed for sheet in sheets.sheets for placed in sheet.placed]
    assert all(part.box is box for part in parts)
    assert all(part.end in (*box.cuts, box.height) for part in parts)
    line = box.cuts[1] - box.cuts[0]
    assert min(part.height for part in parts) >= 2 * line - 0.1


def test_that_the_head_of_a_table_stands_again_on_each_sheet() -> None:
    sheets = _made(_row("Head", is_head=True), *(_row(f"Row {n}") for n in range(60)))
    assert len(sheets.sheets) > 2
    assert all(words[0] == "Head" for words in _shown(sheets))
    assert [w for words in _shown(sheets) for w in words if w != "Head"] == [f"Row {n}" for n in range(60)]


def test_that_another_table_does_not_get_the_head_of_the_one_before() -> None:
    rows = [_row(f"Row {n}", 2) for n in range(60)]
    sheets = _made(_row("Head", is_head=True), _row("Row"), *rows)
    assert [words[0] for words in _shown(sheets)][1:] == [w[0] for w in _shown(sheets)[1:] if w[0] != "Head"]


def test_that_a_word_longer_than_a_sheet_still_ends() -> None:
    sheets = _made(_text("x" * 20_000, keep_lines=True), _row("y" * 20_000), _text("Last"))
    assert _shown(sheets)[-1][-1] == "Last"


def test_that_an_edit_makes_only_what_it_touched_anew() -> None:
    blocks = [_text(f"Placeholder {n}") for n in range(50)]
    first = _made(*blocks)
    blocks[25] = _text("Another placeholder")
    second = _made(*blocks, earlier=first)
    kept = {id(box) for box in first.boxes.values()}
    assert [box.paragraph.text for box in second.boxes.values() if id(box) not in kept] == ["Another placeholder"]  # type: ignore[union-attr]  # paragraphs alone


def test_that_paragraphs_in_one_frame_have_no_line_between_them() -> None:
    card = {"fill": "F4F5F7", "before": 4, "after": 4}
    sheets = _made(_text("One", **card), _text("Two", **card), _text("Three"))
    one, two, three = sheets.sheets[0].placed
    assert two.top == pytest.approx(one.top + one.height)
    assert three.top > two.top + two.height


def _image(sheets: Sheets) -> QImage:
    image = QImage(300, 400, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    for placed in sheets.sheets[0].placed:
        placed.box.paint(painter, QPointF(50, 50 + placed.top), {})
    painter.end()
    return image


def _ink_columns(image: QImage) -> list[int]:
    return [x for x in range(300) if any(image.pixelColor(x, y).lightness() < 128 for y in range(50, 80))]


def test_that_text_from_right_to_left_begins_at_the_right(qapp: QApplication) -> None:
    left = _ink_columns(_image(_made(_text("Placeholder"))))
    right = _ink_columns(_image(_made(_text("Placeholder", right_to_left=True))))
    assert left[0] < 60
    assert right[-1] > 240
    assert right[0] > 120


def test_that_the_number_of_a_list_stands_before_its_entry() -> None:
    entry = Paragraph((Stretch("Placeholder", Letters()),), Form(left=40, first=-40), number="[1]")
    columns = _ink_columns(_image(_made(entry)))
    assert columns[0] < 60
    assert any(90 <= x < 100 for x in columns)
