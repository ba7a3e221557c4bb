"""Every item model of the desk under Qt's own tester, and beside one who knows it by its signals alone.

A model that is new has to be given a life here: rows in, out, moved and changed, another query, further pages.
"""

import importlib
import pkgutil
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import count, islice
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QApplication

import fcdesk.desk
from fcdesk.archive.kept_case import LogLine, Step
from fcdesk.archive.listing import CaseRow
from fcdesk.cases.edits.claims import change_claim, mark_claim, remove_claim
from fcdesk.cases.edits.evidence import NewEvidence, add_evidence
from fcdesk.cases.edits.verdicts import set_verdict
from fcdesk.cases.house import Section
from fcdesk.cases.model import Stance
from fcdesk.cases.problems import EnvironmentProblem
from fcdesk.cases.reporting import Prose, ReviewCopy
from fcdesk.casework.history import History
from fcdesk.casework.reviewing import Compared, Review, State
from fcdesk.desk.models.case_rows import CaseRows
from fcdesk.desk.models.case_wants import EVERYTHING
from fcdesk.desk.models.case_wants import PAGE as CASES_PAGE
from fcdesk.desk.models.command_keys import KeyRow
from fcdesk.desk.models.evidence_rows import EvidenceRow
from fcdesk.desk.models.history_rows import PAGE as HISTORY_PAGE
from fcdesk.desk.models.history_rows import HistoryRows
from fcdesk.desk.models.key_table import KeyTable
from fcdesk.desk.models.lists import RowsModel, RowWithId
from fcdesk.desk.models.navigation_rows import NavigationRow, NavigationRows
from fcdesk.desk.models.palette_model import PaletteModel
from fcdesk.desk.models.palette_rows import Kind, PaletteRow
from fcdesk.desk.models.review_rows import ReviewRows
from fcdesk.desk.models.section_rows import SectionRows
from fcdesk.desk.models.table_rows import Column
from fcdesk.desk.models.tables import PagedModel, RecordsModel
from fcdesk.desk.screens.evidence_cards import EvidenceModel
from fcdesk.desk.window import DeskWindow
from fcdesk.writeup.review.fields import FieldName
from tests.builders import NOON

_FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
_ROOT = QModelIndex()
_TURNS = 25
Life = Iterator[QAbstractItemModel]
R = TypeVar("R", bound=RowWithId)


@dataclass(frozen=True)
class Row:
    id: str
    words: str


def _row(row_id: str, words: str) -> Row:
    return Row(row_id, words)


def _some(chance: random.Random, make: Callable[[str, str], R]) -> list[R]:
    """Return some rows in some order: mostly ones that were there before, some with other words."""
    ids = chance.sample(range(14), chance.randrange(13))
    return [make(f"r{number}", f"Placeholder {number} {chance.randrange(3)}") for number in ids]


def _shown(chance: random.Random, model: RowsModel[R], make: Callable[[str, str], R]) -> Life:
    """The life of a list that is told what to show."""
    yield model
    for _ in range(_TURNS):
        model.show(_some(chance, make))
        yield model
    model.show([])
    yield model


def _of_rows(chance: random.Random) -> Life:
    return _shown(chance, RowsModel[Row](lambda row: row.words), _row)


def _of_evidence(chance: random.Random) -> Life:
    def piece(row_id: str, words: str) -> EvidenceRow:
        return EvidenceRow(row_id, int(row_id[1:]), words, "supports", words, words, "p. 1", None, ())

    return _shown(chance, EvidenceModel(lambda row: row.title), piece)


def _of_navigation(chance: random.Random) -> Life:
    def place(row_id: str, words: str) -> NavigationRow:
        wanted = EVERYTHING if chance.random() < 0.8 else None  # a heading
        return NavigationRow(row_id, words, wanted, chance.choice((None, 0, 7)))

    return _shown(chance, NavigationRows(lambda row: f"{row.words} {row.count}"), place)


def _of_palette(chance: random.Random) -> Life:
    def found(row_id: str, words: str) -> PaletteRow:
        return PaletteRow(chance.choice(list(Kind)), row_id, words)

    model = PaletteModel(lambda row: row.words)
    yield model
    for _ in range(_TURNS):
        model.begin(_some(chance, found))
        yield model


def _case_row(place: int, title: str = "Placeholder") -> CaseRow:
    return CaseRow(f"c{place}", f"FC-2026-{place:04d}", f"{title} {place}", "open", 0, 0, NOON)


def _broken_off() -> Iterator[CaseRow]:
    yield from map(_case_row, range(CASES_PAGE))
    raise EnvironmentProblem("the archive cannot be read")


def _of_cases(chance: random.Random) -> Life:
    said: list[str] = []
    model = CaseRows(lambda row: row.title, said.append)
    yield model
    model.begin(map(_case_row, range(2 * CASES_PAGE + 20)))
    yield model
    fetched = 0
    for turn in range(_TURNS):
        model.lift(replace(chance.choice(model.rows), title=f"changed {turn}"))
        yield model
        model.lift(_case_row(2 * CASES_PAGE + chance.randrange(40)))  # new, or on a page that is still to come
        yield model
        model.drop(chance.choice(model.rows).id)
        yield model
        if turn % 5 == 0 and model.canFetchMore(_ROOT):
            model.fetchMore(_ROOT)
            fetched += 1
            yield model
    assert fetched == 2
    model.begin(_broken_off())
    yield model
    model.fetchMore(_ROOT)
    yield model
    assert said == ["the archive cannot be read"]
    assert not model.canFetchMore(_ROOT)
    model.begin(iter(()))
    yield model


def _of_history(chance: random.Random) -> Life:
    lines: list[LogLine] = []
    history = History()

    def write(kind: str, step: int) -> None:
        lines.append(LogLine(len(lines) + 1, step, kind, f"Placeholder step {step}", NOON, "tester"))
        history.note(Step(step, kind, f"Placeholder step {step}", NOON, "tester"))

    def read(limit: int, before: int | None) -> Sequence[LogLine]:
        older = (line for line in reversed(lines) if before is None or line.seq < before)
        return list(islice(older, limit))

    for step in range(1, 6 * HISTORY_PAGE + 30):
        write("do", step)
    model = HistoryRows(lambda row: f"{row.line.words}, {row.standing}", read, lambda: history)
    yield model
    while model.canFetchMore(_ROOT):
        model.fetchMore(_ROOT)
        yield model
        write("undo", history.done[0])
        if chance.random() < 0.5:
            write("do", len(lines) + 1)
        model.refresh()
        yield model
    assert len(model.rows) == len(lines)


def _of_keys(chance: random.Random) -> Life:
    def command(row_id: str, words: str) -> KeyRow:
        return KeyRow(row_id, words, "Edit", chance.choice(("", "J", "Ctrl+J")), is_changed=False)

    model = KeyTable(("Command", "Menu", "Keys"))
    yield model
    for _ in range(_TURNS):
        rows = _some(chance, command)
        model.show(rows)
        yield model
        model.show([replace(row, keys="F9") for row in rows])
        yield model


def _of_sections(chance: random.Random) -> Life:
    model = SectionRows()
    yield model
    for _ in range(_TURNS):
        known = chance.sample(list(Section), chance.randrange(1, 9))
        model.show(known, chance.sample(known, chance.randrange(len(known))))
        yield model
        for place in (0, len(known) - 1, chance.randrange(len(known))):
            model.move(place, chance.choice((1, -1)))
            yield model
            ticked = chance.choice((Qt.CheckState.Checked, Qt.CheckState.Unchecked))
            assert model.setData(model.index(place), ticked.value, Qt.ItemDataRole.CheckStateRole)
            yield model


def _of_a_review(chance: random.Random) -> Life:
    fields = tuple(
        Compared(FieldName(Prose.BECAUSE, number), f"c{number}", state, "a", "a", "b")
        for number, state in enumerate((*State, State.DOCUMENT), start=1)
    )
    copy = ReviewCopy("x", NOON, "tester", 1, "0" * 64, ())
    model = ReviewRows(Review(copy, fields, (), (), has_changes=False, ratings=(), outside=None))
    yield model
    for place in chance.choices(range(model.rowCount(_ROOT)), k=_TURNS):
        state = chance.choice((Qt.CheckState.Checked, Qt.CheckState.Unchecked))
        model.setData(model.index(place), state.value, Qt.ItemDataRole.CheckStateRole)
        yield model


_COLUMNS = (
    Column[Row]("id", "Id", lambda row: row.id, lambda row: row.id, 50),
    Column[Row]("words", "Words", lambda row: row.words, lambda row: row.words[-1], 50),
)


def _of_records(chance: random.Random) -> Life:
    model = RecordsModel[Row](_COLUMNS)
    yield model
    for _ in range(_TURNS):
        model.show(_some(chance, _row))
        yield model
        model.sort(chance.randrange(-1, 2), chance.choice(list(Qt.SortOrder)))
        yield model
        model.look_for(chance.choice(("", "placeholder 1", "nowhere")))
        yield model


def _of_pages(chance: random.Random) -> Life:
    numbers = count()
    pages = 0

    def read() -> None:
        nonlocal pages
        pages += 1
        rows = [_row(f"r{next(numbers)}", "Placeholder") for _ in range(chance.randrange(5))]
        model.add([*rows, *chance.sample(model.rows, min(2, len(model.rows)))], has_more=pages % 9 > 0)

    def order() -> None:
        model.begin()
        read()

    model = PagedModel[Row](_COLUMNS, read, order)
    yield model
    for column in range(3):
        model.sort(column % len(_COLUMNS))
        yield model
        while model.canFetchMore(_ROOT):
            model.fetchMore(_ROOT)
            yield model
            gone = set(chance.sample([row.id for row in model.rows], len(model.rows) // 3))
            model.update_where(
                lambda row: row.id in gone or row.id.endswith("1"),  # noqa: B023 - called at once
                [replace(row, words="changed") for row in model.rows if row.id not in gone and row.id.endswith("1")],
            )
            yield model


LIVES: dict[type[QAbstractItemModel], Callable[[random.Random], Life]] = {
    RowsModel: _of_rows,
    EvidenceModel: _of_evidence,
    NavigationRows: _of_navigation,
    PaletteModel: _of_palette,
    CaseRows: _of_cases,
    HistoryRows: _of_history,
    KeyTable: _of_keys,
    SectionRows: _of_sections,
    ReviewRows: _of_a_review,
    RecordsModel: _of_records,
    PagedModel: _of_pages,
}


class Listener:
    """Knows what a model shows from its signals, as a view does."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self._model = model
        self.seen = self.read()
        model.rowsInserted.connect(self._on_inserted)
        model.rowsRemoved.connect(self._on_removed)
        model.rowsMoved.connect(self._on_moved)
        model.dataChanged.connect(self._on_changed)
        model.modelReset.connect(self._on_begun_anew)
        model.layoutChanged.connect(self._on_begun_anew)

    def read(self) -> list[list[Any]]:
        return [self._line(place) for place in range(self._model.rowCount(_ROOT))]

    def _line(self, place: int) -> list[Any]:
        columns = self._model.columnCount(_ROOT) if isinstance(self._model, QAbstractTableModel) else 1
        indexes = (self._model.index(place, column) for column in range(columns))
        roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.CheckStateRole)
        return [self._model.data(index, role) for index in indexes for role in roles]

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.seen[first:first] = [self._line(place) for place in range(first, last + 1)]

    def _on_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self.seen[first : last + 1]

    def _on_moved(self, _parent: QModelIndex, first: int, last: int, _to: QModelIndex, place: int) -> None:
        moved = self.seen[first : last + 1]
        del self.seen[first : last + 1]
        target = place if place < first else place - len(moved)
        self.seen[target:target] = moved

    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        for place in range(first.row(), last.row() + 1):
            self.seen[place] = self._line(place)

    def _on_begun_anew(self) -> None:
        self.seen = self.read()


def _under_test(model: QAbstractItemModel) -> QAbstractItemModelTester:
    tester = QAbstractItemModelTester(model, _FATAL)
    tester.setUseFetchMore(False)  # it would fetch in the middle of an insertion, and complain of that itself
    return tester


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("kind", LIVES, ids=lambda kind: kind.__name__)
def test_that_whoever_hears_a_model_s_signals_knows_what_it_shows(
    qapp: QApplication, kind: type[QAbstractItemModel], seed: int
) -> None:
    life = LIVES[kind](random.Random(seed))
    model = next(life)
    assert type(model) is kind
    tester, listener = _under_test(model), Listener(model)
    changes = 0
    for _ in life:
        assert listener.seen == listener.read()
        changes += 1
    assert changes > 3
    tester.deleteLater()


def test_that_no_model_of_the_desk_is_left_out() -> None:
    for module in pkgutil.walk_packages(fcdesk.desk.__path__, "fcdesk.desk."):
        importlib.import_module(module.name)
    own = {kind for kind in _kinds_of(QAbstractItemModel) if kind.__module__.startswith("fcdesk.")}
    tested = {base for kind in LIVES for base in kind.__mro__}
    assert own - tested == set()
    assert set(LIVES) <= own


def _kinds_of(kind: type[object]) -> Iterator[type[object]]:
    for one in kind.__subclasses__():
        yield one
        yield from _kinds_of(one)


def test_that_the_models_of_an_open_desk_stand_the_tester_while_a_case_is_worked_on(
    qapp: QApplication, sample: DeskWindow
) -> None:
    sample.jobs.wait()
    models = {id(model): model for model in (view.model() for view in sample.findChildren(QAbstractItemView))}
    own = [model for model in models.values() if type(model).__module__.startswith("fcdesk.")]
    assert {type(model) for model in own} >= {RowsModel, EvidenceModel, NavigationRows, CaseRows, RecordsModel}
    testers, listeners = [_under_test(model) for model in own], [Listener(model) for model in own]
    for step in _a_day_s_work(sample):
        step()
        qapp.processEvents()
        sample.jobs.wait()
        assert [one.seen for one in listeners] == [one.read() for one in listeners]
    for tester in testers:
        tester.deleteLater()


def _a_day_s_work(window: DeskWindow) -> Iterator[Callable[[], object]]:
    session, actions = window.session, window.actions_by_name
    assert session.case is not None
    ids = [claim.id for claim in session.case.claims_in_order()]
    for name in ("all-evidence", "all-claims", "claims"):
        yield actions[name].trigger
    for claim_id in ids:
        yield partial(session.select, claim_id)
        yield partial(session.do, set_verdict, claim_id, session.room.scales["default"], "unproven", "Placeholder")
        yield partial(session.do, add_evidence, [claim_id], NewEvidence("Placeholder source"), Stance.CONTEXT)
        yield partial(session.do, change_claim, claim_id, statement="Placeholder statement")
    yield partial(session.do, remove_claim, ids[1])
    yield partial(session.do, mark_claim, 0, 40)
    yield from [session.undo] * 6
    yield from [session.redo] * 3
    yield partial(window.cases.box.setText, "nothing goes by these words")
    yield window.cases.clear_button.click
    yield window.new_case.open_sample
    yield session.undo
