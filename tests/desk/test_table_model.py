"""Table models under any change: Qt's own tester agrees, and whoever holds an index keeps the row it stood for."""

import random
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from fcdesk.desk.models.table_rows import Column
from fcdesk.desk.models.tables import PagedModel, RecordsModel


@dataclass(frozen=True)
class Row:
    id: str
    rank: int


COLUMNS = (
    Column[Row]("id", "Id", lambda row: row.id, lambda row: row.id, 50),
    Column[Row]("rank", "Rank", lambda row: str(row.rank), lambda row: row.rank, 50),
)
_FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.mark.parametrize("seed", range(20))
def test_that_indexes_follow_their_rows_through_any_change(qapp: QApplication, seed: int) -> None:
    chance = random.Random(seed)
    model = RecordsModel[Row](COLUMNS)
    tester = QAbstractItemModelTester(model, _FATAL)
    for _ in range(30):
        rows = [Row(f"r{number}", chance.randrange(4)) for number in chance.sample(range(14), chance.randrange(12))]
        held = {row.id: QPersistentModelIndex(model.place_of(row.id)) for row in model.rows}
        model.show(rows)
        if chance.random() < 0.4:
            model.sort(chance.randrange(-1, 2), chance.choice(list(Qt.SortOrder)))
        assert sorted(row.id for row in model.rows) == sorted(row.id for row in rows)
        assert set(model.rows) == set(rows)
        for row_id, index in held.items():
            place = model.place_of(row_id)
            assert index.isValid() is place.isValid()
            assert not place.isValid() or (index.row(), index.data()) == (place.row(), row_id)
    tester.deleteLater()


def test_that_nothing_is_told_where_nothing_changed(qapp: QApplication) -> None:
    model = RecordsModel[Row](COLUMNS)
    model.show([Row("a", 1), Row("b", 2)])
    told: list[str] = []
    model.dataChanged.connect(lambda *_: told.append("changed"))
    model.layoutChanged.connect(lambda *_: told.append("moved"))
    model.rowsInserted.connect(lambda *_: told.append("came"))
    model.show([Row("a", 1), Row("b", 2)])
    assert told == []
    model.show([Row("a", 1), Row("b", 3)])
    assert told == ["changed"]


def test_that_pages_are_added_once_and_asked_for_while_there_are_more(qapp: QApplication) -> None:
    asked: list[int] = []
    ordered: list[tuple[str | None, bool]] = []
    model = PagedModel[Row](COLUMNS, lambda: asked.append(1), lambda: ordered.append((model.by, model.is_descending)))
    tester = QAbstractItemModelTester(model, _FATAL)
    model.begin()
    model.add([Row("a", 1), Row("b", 2)], has_more=True)
    model.fetchMore(QModelIndex())
    model.add([Row("b", 9), Row("c", 3)], has_more=False)
    model.fetchMore(QModelIndex())
    assert asked
    assert not model.canFetchMore(QModelIndex())
    assert "".join(row.id for row in model.rows) == "abc"
    model.update_where(lambda row: row.id in "bc", [Row("c", 7), Row("x", 1)])
    assert list(model.rows) == [Row("a", 1), Row("c", 7)]
    assert model.place_of("c").row() == 1
    down = Qt.SortOrder.DescendingOrder
    for column, order in ((-1, down), (1, down), (1, down), (1, Qt.SortOrder.AscendingOrder), (-1, down)):
        model.sort(column, order)
    key = COLUMNS[1].key
    assert ordered == [(key, True), (key, False), (None, False)]
    tester.deleteLater()
