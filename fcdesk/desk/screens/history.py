"""What was done to the open case, step by step, and the way back to any of them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QItemSelection, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from fcdesk.archive.kept_case import LogLine
from fcdesk.casework.history import History
from fcdesk.casework.workbench import Workbench
from fcdesk.desk.case_words import moment_words
from fcdesk.desk.models.history_rows import HistoryRow, HistoryRows, Standing, Way, way_to
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.step_words import line_words
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.delegates import Card, CardDelegate
from fcdesk.desk.widgets.dialog_size import give_zoomed_room

translate = QCoreApplication.translate


class HistoryDialog(QDialog):
    """A list of steps, newest first, and one button that goes to the chosen one."""

    way_chosen = Signal(object)  # Way

    def __init__(self, model: HistoryRows, history: History, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History of the case"))
        self._history = history
        self.model = model
        self.list = QListView()
        self.go_button = QPushButton(self.tr("&Go back to here"))
        self.remark = QLabel()
        self._delegate = CardDelegate(appearance, card_of, 2, framed=False)
        self._set_up()
        self._lay_out()
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.go_button.clicked.connect(self._on_go)
        self.list.setCurrentIndex(model.index(0))
        give_zoomed_room(self, appearance, 520, 560)

    @property
    def way(self) -> Way | None:
        """The way to the chosen step."""
        row = self.model.row_at(self.list.currentIndex())
        return way_to(row.line, self._history) if row is not None else None

    def refresh(self, history: History) -> None:
        """Show how everything stands now."""
        self._history = history
        self.model.refresh()
        self._say_way()

    def say_going(self, left: int) -> None:
        """Say how many steps are still to be gone."""
        self.go_button.setEnabled(False)
        self.remark.setText(self.tr("Steps to go: %n", "", left))

    def _set_up(self) -> None:
        self.list.setObjectName("sections")
        self.list.setAccessibleName(self.tr("Steps, the newest first"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.remark.setWordWrap(True)
        self.remark.setProperty("role", "caption")

    def _lay_out(self) -> None:
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        line = QHBoxLayout()
        line.addWidget(self.go_button)
        line.addStretch(1)
        line.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(self.list, 1)
        column.addWidget(self.remark)
        column.addLayout(line)

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self._say_way()

    def _say_way(self) -> None:
        """Say what the button would do, or why there is nothing to do."""
        row, way = self.model.row_at(self.list.currentIndex()), self.way
        self.go_button.setEnabled(way is not None)
        forward = way is not None and not way.is_back
        self.go_button.setText(self.tr("&Do again up to here") if forward else self.tr("&Go back to here"))
        if way is not None:
            back = self.tr("Steps to take back: %n. They can be done again.", "", way.count)
            self.remark.setText(self.tr("Steps to do again: %n.", "", way.count) if forward else back)
        else:
            self.remark.setText(_why_no_way(row))

    @Slot()
    def _on_go(self) -> None:
        if self.way is not None:
            self.way_chosen.emit(self.way)


class HistoryDesk(QObject):
    """Shows the history, and goes along it one step at a time, so that the window stays alive."""

    def __init__(self, session: Session, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._appearance = appearance
        self._window = window
        self._dialog: HistoryDialog | None = None
        self._way: Way | None = None
        self._beat = QTimer(self)
        self._beat.timeout.connect(self._on_beat)
        session.case_changed.connect(self._on_case_changed)

    @property
    def is_going(self) -> bool:
        """Whether steps are being taken back or done again."""
        return self._beat.isActive()

    @Slot()
    def ask(self) -> None:
        """Show the history of the open case."""
        bench = self._session.bench
        if bench is None or self._dialog is not None or not bench.flush(None):
            return
        model = HistoryRows(spoken, partial(self._lines, bench), partial(_history_of, bench))
        if not self._session.attempt(partial(_fetched, model)):
            return
        dialog = HistoryDialog(model, bench.history, self._appearance, self._window)
        dialog.way_chosen.connect(self._on_way_chosen)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        dialog.open()

    def _lines(self, bench: Workbench, limit: int, before: int | None) -> Sequence[LogLine]:
        return self._session.room.archive.log_lines(bench.case.id, limit=limit, before=before)

    @Slot(object)
    def _on_way_chosen(self, way: Way) -> None:
        self._way = way
        self._beat.start(0)

    @Slot()
    def _on_beat(self) -> None:
        """Go one step; stop where something is in the way."""
        bench, way = self._session.bench, self._way
        if bench is None or way is None:
            self._stop()
            return
        done = self._session.attempt(bench.undo if way.is_back else bench.redo)
        self._way = Way(way.count - 1, way.is_back) if done and way.count > 1 else None
        if self._way is None:
            self._stop()

    def _stop(self) -> None:
        self._beat.stop()
        self._way = None
        self._refresh()

    @Slot(object, object)
    def _on_case_changed(self, _changes: object, _origin: object) -> None:
        if self._dialog is not None and self._way is not None:
            self._dialog.say_going(self._way.count - 1)
        else:
            self._refresh()

    def _refresh(self) -> None:
        bench = self._session.bench
        if self._dialog is not None and bench is not None:
            self._dialog.refresh(bench.history)

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None
        self._stop()


def card_of(row: HistoryRow) -> Card:
    """Return what the list shows of a step."""
    line = row.line
    who_and_when = " · ".join(filter(None, (moment_words(line.at), line.by, _standings()[row.standing])))
    return Card("", line_words(line.kind, line.words), (who_and_when,))


def spoken(row: HistoryRow) -> str:
    """Return what a screen reader says of a step."""
    card = card_of(row)
    return f"{card.title}, {card.lines[0]}"


def _standings() -> dict[Standing, str]:
    return {
        Standing.HERE: translate("History", "the case stands here"),
        Standing.DONE: "",
        Standing.TAKEN_BACK: translate("History", "taken back"),
        Standing.REPLACED: translate("History", "taken back, and replaced since"),
        Standing.NOTE: "",
    }


def _why_no_way(row: HistoryRow | None) -> str:
    reasons = {
        Standing.HERE: translate("History", "The case is as this step left it."),
        Standing.REPLACED: translate("History", "Something else was done in its place, so it cannot be done again."),
        Standing.NOTE: translate("History", "This line only says what happened; choose a step."),
    }
    return reasons.get(row.standing, "") if row is not None else ""


def _history_of(bench: Workbench) -> History:
    return bench.history


def _fetched(model: HistoryRows) -> bool:
    model.fetchMore(model.index(-1))
    return True
