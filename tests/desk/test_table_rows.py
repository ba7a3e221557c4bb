"""What tables are made of, without any window: order, words, cells for the clipboard, looks that are kept."""

from dataclasses import dataclass

import pytest

from fcdesk.cases.text import sort_key
from fcdesk.desk.models.table_rows import Column, TableLook, TableOrder, as_html, as_text, in_order, with_words


@dataclass(frozen=True)
class Row:
    id: str
    words: str
    count: int


ROWS = [Row("a", "beta", 2), Row("b", "", 1), Row("c", "Alpha", 2), Row("d", "alpha", 3)]
COLUMNS = (
    Column[Row]("words", "Words", lambda row: row.words, lambda row: sort_key(row.words), 100, takes_rest=True),
    Column[Row]("count", "Count", lambda row: str(row.count), lambda row: row.count, 50),
    Column[Row]("id", "Id", lambda row: row.id, lambda row: row.id, 40, is_offered=False),
)


def _ids(rows: list[Row]) -> str:
    return "".join(row.id for row in rows)


def test_that_rows_that_are_alike_keep_their_order_in_both_directions() -> None:
    assert _ids(in_order(ROWS, COLUMNS[0], descending=False)) == "cdab"
    assert _ids(in_order(ROWS, COLUMNS[1], descending=False)) == "bacd"
    assert _ids(in_order(ROWS, COLUMNS[1], descending=True)) == "dacb"
    assert _ids(in_order(ROWS, None, descending=True)) == "abcd"


def test_that_texts_are_in_order_without_regard_to_case_and_accents_and_nothing_comes_last() -> None:
    words = ["Zoe", "", "éva", "Eve", "ÉVA b", "жук", "ёж", "иск", "йод"]
    assert sorted(words, key=sort_key) == ["éva", "ÉVA b", "Eve", "Zoe", "ёж", "жук", "иск", "йод", ""]
    assert sorted(words, key=sort_key) == sorted(words, key=lambda one: sort_key(one).encode())


@pytest.mark.parametrize(
    ("words", "found"), [("", "abcd"), ("ALPHA", "cd"), ("2 beta", "a"), ("  ", "abcd"), ("alpha 9", "")]
)
def test_that_every_word_has_to_be_in_some_column(words: str, found: str) -> None:
    assert _ids(with_words(ROWS, COLUMNS, words)) == found


def test_that_cells_hold_no_line_ends_no_markup_and_no_formulas() -> None:
    rows = [Row("a", "=1+1\n\t=2 <b>", 1)]
    assert as_text(rows, COLUMNS[:2]) == "Words\tCount\n'=1+1 =2 <b>\t1\n"
    html = as_html(rows, COLUMNS[:2])
    assert "&lt;b&gt;" in html
    assert "&#x27;=1+1" in html
    assert html.count("<tr>") == 2


def test_that_a_look_comes_back_as_it_was_kept() -> None:
    look = TableLook.of(COLUMNS, "").with_width("count", 77).with_hidden("count", hidden=True)
    again = TableLook.of(COLUMNS, look.kept(COLUMNS))
    assert (again.hidden, again.width(COLUMNS[1])) == (frozenset({"count", "id"}), 77)
    assert again.with_hidden("id", hidden=False).hidden == frozenset({"count"})


@pytest.mark.parametrize(
    ("kept", "key", "down"), [("", "", False), ("count", "count", False), ("-count", "count", True)]
)
def test_that_an_order_comes_back_as_it_was_kept(kept: str, key: str, down: bool) -> None:
    order = TableOrder.of(COLUMNS, kept)
    assert (order, order.kept()) == (TableOrder(key, down), kept)
    assert order.place_in(COLUMNS) == (1 if key else -1)


@pytest.mark.parametrize("kept", ["-", "no such", "-no such", "--count", "count -id"])
def test_that_an_order_by_what_is_no_column_is_none(kept: str) -> None:
    assert TableOrder.of(COLUMNS, kept) == TableOrder()


@pytest.mark.parametrize("kept", ["", "no such=20", "words=!", "count=x", "count", "==!!"])
def test_that_what_cannot_be_read_of_a_look_is_as_nothing(kept: str) -> None:
    look = TableLook.of(COLUMNS, kept)
    assert "words" not in look.hidden
    assert look.width(COLUMNS[1]) == 50


@pytest.mark.parametrize(("kept", "width"), [("count=1", 24), ("count=99999", 2000), ("count=66!", 66)])
def test_that_widths_are_bounded(kept: str, width: int) -> None:
    assert TableLook.of(COLUMNS, kept).width(COLUMNS[1]) == width
