from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex

from fcdesk.desk.models.lists import RowsModel


@dataclass(frozen=True)
class Row:
    id: str
    words: str = ""


def _model() -> RowsModel[Row]:
    return RowsModel(lambda row: row.words)


_rows = st.lists(st.sampled_from("abcdefgh"), unique=True).map(lambda ids: [Row(one) for one in ids])


@given(_rows, _rows)
def test_that_views_hear_of_every_row_that_comes_or_goes(before: list[Row], after: list[Row]) -> None:
    model = _model()
    model.show(before)
    mirrored = [row.id for row in before]

    def removed(_parent: QModelIndex, first: int, last: int) -> None:
        del mirrored[first : last + 1]

    def inserted(_parent: QModelIndex, first: int, last: int) -> None:
        mirrored[first:first] = [row.id for row in model.rows[first : last + 1]]

    model.rowsRemoved.connect(removed)
    model.rowsInserted.connect(inserted)
    model.modelReset.connect(lambda: mirrored.append("a reset loses the place in the list"))
    model.show(after)
    assert mirrored == [row.id for row in after]
    assert list(model.rows) == after


def test_that_a_changed_row_is_told_as_changed_and_no_other_is() -> None:
    model, changed = _model(), []
    model.show([Row("a"), Row("b")])
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    model.show([Row("a"), Row("b", "new words")])
    assert changed == [1]
    assert model.data(model.index(1)) == "new words"
