"""The navigation, the list of cases, and the ways to a new one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from fcdesk.archive.listing import CaseRow
from fcdesk.cases.model import Case
from fcdesk.cases.problems import EnvironmentProblem
from fcdesk.casework.newsroom import Newsroom
from fcdesk.desk.case_words import asked_words, number_words, place_words, standing
from fcdesk.desk.lines import listed
from fcdesk.desk.models.case_rows import CaseRows
from fcdesk.desk.models.case_times import due_of, local
from fcdesk.desk.models.case_wants import EVERYTHING, Place, cases_of, facts_of, row_just_changed, row_now
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.said import problem_words
from fcdesk.desk.screens.case_filter_store import CaseFilterStore
from fcdesk.desk.screens.navigation import Navigation
from fcdesk.desk.theme import style
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.case_delegates import CaseCard, CaseDelegate
from fcdesk.desk.widgets.case_list import CaseList
from fcdesk.desk.widgets.words_box import WordsBox

if TYPE_CHECKING:
    from fcdesk.desk.runtime.session import Session
    from fcdesk.desk.screens.case_filter import CaseFilterDialog

_PAUSE_MS = 150
_NEW_SECONDS = 60
_NAVIGATION_SHARE = 0.42
"""How much of the pane's height the navigation may take; the rest of it is scrolled to."""


class CasesPane(QWidget):
    """Shows the archive's cases, some at a time; choosing one asks for it to be opened."""

    case_chosen = Signal(str)
    new_case_asked = Signal()
    problem_met = Signal(str)
    told = Signal(str)

    def __init__(
        self, room: Newsroom, appearance: Appearance, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("cases")
        self._room = room
        self._dialog: CaseFilterDialog | None = None
        self._session: Session | None = None  # the list is there before the desk is
        self._appearance = appearance
        self._settings = settings
        self._is_showing = False
        self._wanted = EVERYTHING
        self._place = str(Place.ALL)
        self._facts: tuple[object, ...] = ()
        self._is_elsewhere = False
        self._store = CaseFilterStore(settings)
        self.model = CaseRows(self._spoken, self.problem_met.emit)
        self.new_button = QPushButton(self.tr("New case"))
        self.navigation = Navigation(room, appearance, self._store)
        self.box = WordsBox()
        self.filter_button = QPushButton(self.tr("Filter…"))
        self.clear_button = QPushButton(self.tr("Clear filter"))
        self.list = CaseList(self.tr("Cases"))
        self._delegate = CaseDelegate(appearance, self._card)
        self._typing = QTimer(self)
        self._set_up_list()
        self._set_up_filter()
        self._lay_out()
        self._connect()
        self._on_appearance_changed()

    def begin(self) -> None:
        """Show the cases of the place that was shown last. EnvironmentProblem if the archive cannot be read."""
        self._room.archive.page(limit=1)
        self._go_to_place(self._settings.text("cases", self._place))
        self.navigation.count(at_once=True)

    def follow(self, session: "Session") -> None:
        """Select the session's case, and show how it stands, from now on."""
        self._session = session
        session.case_opened.connect(self._on_case_opened)
        session.case_changed.connect(self._on_case_changed)
        self.problem_met.connect(session.problem_met)
        self.told.connect(session.told)

    @property
    def _case(self) -> Case | None:
        return self._session.case if self._session is not None else None

    @property
    def dialog(self) -> "CaseFilterDialog | None":
        """The form of the filter while it is open."""
        return self._dialog

    @Slot()
    def ask_for_filter(self) -> None:
        """Ask which cases to show."""
        from fcdesk.desk.screens.case_filter import CaseFilterDialog  # noqa: PLC0415 - the first list does without

        if self._dialog is None:
            row = self.navigation.row
            name = row.words if row is not None and row.is_saved else ""
            dialog = CaseFilterDialog(self._room, self._case, self._wanted, name, self)
            dialog.submitted.connect(self._on_filter_given)
            dialog.cleared.connect(self.clear_filter)
            dialog.finished.connect(self._on_dialog_finished)
            self._dialog = dialog
            dialog.open()

    @Slot()
    def clear_filter(self) -> None:
        """Show the cases of the last place again, whatever their words."""
        with QSignalBlocker(self.box):
            self.box.clear()
        self._go_to_place(self._place)
        self.go_to_list()

    @Slot()
    def go_to_list(self) -> None:
        """Give the keyboard to the cases, or where there are none to the places."""
        (self.list if self.model.rows else self.navigation).setFocus()

    def put_below(self, card: QWidget) -> None:
        """Give something a place below the cases."""
        self._column.addWidget(card)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _set_up_list(self) -> None:
        self.list.setItemDelegate(self._delegate)
        self.list.setModel(self.model)

    def _set_up_filter(self) -> None:
        words = self.tr("Words of a title, or a reference")
        self.box.setAccessibleName(words)
        self.box.setToolTip(words)
        self.box.setPlaceholderText(self.tr("Find a case"))
        self.box.setClearButtonEnabled(True)
        self.filter_button.setToolTip(self.tr("By status, tag, rating, person or date; filters can be kept"))
        self._typing.setSingleShot(True)
        self._typing.setInterval(_PAUSE_MS)

    def _lay_out(self) -> None:
        self._asked, self._nothing = QLabel(), QLabel()
        for label in (self._asked, self._nothing):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("role", "caption")
        self._rest = QWidget()  # takes the room below the words where there is no list
        self._rest.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        rule = QFrame()
        rule.setProperty("role", "rule")
        line = QHBoxLayout()
        line.addWidget(self.box, 1)
        line.addWidget(self.filter_button)
        self._column = QVBoxLayout(self)
        for widget in (self.new_button, self.navigation, rule):
            self._column.addWidget(widget)
        self._column.addLayout(line)
        for widget in (self._asked, self._nothing, self.clear_button):
            self._column.addWidget(widget)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self._rest, 1)

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.new_case_asked)
        self.navigation.chosen.connect(self._on_place_chosen)
        self.navigation.edit_asked.connect(self.ask_for_filter)
        self.navigation.deletion_asked.connect(self._on_deletion_asked)
        self.filter_button.clicked.connect(self.ask_for_filter)
        self.clear_button.clicked.connect(self.clear_filter)
        self.box.textChanged.connect(self._on_words_changed)
        self.box.returnPressed.connect(self._read)
        self.box.left.connect(self.go_to_list)
        self._typing.timeout.connect(self._read)
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.navigation.counts.problem_met.connect(self.problem_met)
        self._appearance.changed.connect(self._on_appearance_changed)

    def _go_to_place(self, row_id: str) -> None:
        """Show the cases of a row of the navigation; of all, if there is no such row."""
        row = self.navigation.rows.row_at(self.navigation.rows.place_of(row_id))
        wanted = row.wanted if row is not None else None
        self._wanted = EVERYTHING if wanted is None else wanted
        self.navigation.choose(row.id if row is not None else str(Place.ALL))
        if row is None or not row.is_saved:
            self._place = row.id if row is not None else str(Place.ALL)
        self._settings.keep("cases", row_id)
        self._read()

    @Slot()
    def _read(self) -> None:
        """Show the wanted cases from the archive, from the top."""
        self._typing.stop()
        self._is_showing = True
        wanted = self._wanted.named(self.box.text())
        self.model.begin(cases_of(self._room.archive, wanted))
        self._is_elsewhere = False
        self._is_showing = False
        self._select_open()
        self._say_what_is_shown()

    def _select_open(self) -> None:
        """Select the open case.

        Rows that come, go or change places move Qt's selection through their neighbours; nobody has chosen those.
        """
        case = self._case
        self._is_showing = True
        self.list.setCurrentIndex(self.model.place_of(case.id if case is not None else None))
        self._is_showing = False

    def _say_what_is_shown(self) -> None:
        """Say by what the cases are chosen if no row of the navigation says so, and that there are none."""
        row, has_rows = self.navigation.row, bool(self.model.rows)
        is_filtered = row is None or row.is_saved or bool(self.box.text().strip())
        self._asked.setText(asked_words(self._wanted) if row is None else "")
        self._asked.setVisible(row is None and bool(self._asked.text()))
        if not has_rows and self.list.hasFocus():
            self.navigation.setFocus()  # else Qt would give the keyboard to whatever comes next
        nothing = self.tr("No case matches.") if is_filtered or row is None else place_words()[Place(row.id)][1]
        self._nothing.setText(nothing)
        self._nothing.setVisible(not has_rows)
        self.clear_button.setVisible(row is None or (is_filtered and not has_rows))
        self.list.setVisible(has_rows)
        self._rest.setVisible(not has_rows)

    def _fit(self) -> None:
        """Leave the list of cases its part of the height."""
        rows = self.navigation.sizeHint().height()
        most = max(1, min(rows, int(self.height() * _NAVIGATION_SHARE)))
        self.navigation.setMaximumHeight(most)
        self.navigation.setMinimumHeight(min(most, self.navigation.sizeHintForRow(0)))  # it scrolls

    def _place_row(self, case: Case, updated: str) -> None:
        """Show the open case at the top, where one belongs that was changed just now, or no longer."""
        facts = facts_of(case)
        is_same, self._facts = facts == self._facts, facts
        if is_same and self._is_elsewhere:
            return
        row: CaseRow | None
        if is_same and self.model.place_of(case.id).isValid():
            row = row_now(case, updated)
        else:
            wanted = self._wanted.named(self.box.text())
            row = row_just_changed(self._room.archive, wanted, case.id)
        self._is_elsewhere = row is None
        self._is_showing = True
        if row is None:
            self.model.drop(case.id)
        else:
            self.model.lift(row)
        self._is_showing = False
        if not is_same:
            self.navigation.count()

    @Slot()
    def _on_case_opened(self) -> None:
        case = self._case
        if case is not None and not self.model.place_of(case.id).isValid():
            self._show_unlisted(case)
        elif case is not None:
            self._is_elsewhere = False
        self._facts = facts_of(case) if case is not None else ()
        self._select_open()
        self._say_what_is_shown()

    def _show_unlisted(self, case: Case) -> None:
        """Show a case that is not in the list: one that was made just now is shown wherever it lies."""
        self.navigation.count()
        self._is_elsewhere = True
        if self._is_among_newest(case):
            self._read()
            return
        age = local(self._room.clock()) - local(case.details.created_at)
        if abs(age.total_seconds()) < _NEW_SECONDS:
            with QSignalBlocker(self.box):
                self.box.clear()
            self._go_to_place(Place.INBOX)

    def _is_among_newest(self, case: Case) -> bool:
        wanted = self._wanted.named(self.box.text())
        try:
            return row_just_changed(self._room.archive, wanted, case.id) is not None
        except EnvironmentProblem as problem:
            self.problem_met.emit(problem_words(problem))
            return False

    @Slot(object, object)
    def _on_case_changed(self, _changes: object, _origin: object) -> None:
        self._follow_case()
        self._select_open()
        self._say_what_is_shown()

    def _follow_case(self) -> None:
        """Show the open case where it belongs now."""
        bench = self._session.bench if self._session is not None else None
        if bench is not None:
            try:
                self._place_row(bench.case, bench.changed_at)
            except EnvironmentProblem as problem:
                self.problem_met.emit(problem_words(problem))

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, selected: QItemSelection, _deselected: QItemSelection) -> None:
        indexes = selected.indexes()
        row = self.model.row_at(indexes[0]) if indexes else None
        if row is not None and not self._is_showing:
            self.case_chosen.emit(row.id)

    @Slot(str)
    def _on_place_chosen(self, row_id: str) -> None:
        self._go_to_place(row_id)

    @Slot(str)
    def _on_words_changed(self, _words: str) -> None:
        self._typing.start()

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._dialog = None

    @Slot(object, str)
    def _on_filter_given(self, wanted: object, name: str) -> None:
        """Show what a form asked for, under its name if it got one."""
        self._wanted = wanted if isinstance(wanted, type(EVERYTHING)) else EVERYTHING
        if name:
            self._store.keep(name, self._wanted)
            self.navigation.show_rows()
            self._fit()
            self.navigation.count()
        row = self.navigation.row_of_saved(name) if name else self.navigation.row_of(self._wanted)
        if row is not None:
            self._go_to_place(row.id)
        else:
            self.navigation.choose(None)
            self._read()

    @Slot(str)
    def _on_deletion_asked(self, name: str) -> None:
        """Delete a saved filter; what it asked for stays on show, so that it can be kept again."""
        self._store.delete(name)
        self.navigation.choose(None)
        self.navigation.show_rows()
        self._fit()
        self._say_what_is_shown()
        self.told.emit(self.tr("The filter “{name}” is no longer kept. Filter… keeps it again").format(name=name))

    @Slot()
    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        self.new_button.setIcon(style.icon("plus", theme))
        self.setMinimumWidth(theme.px(200))
        self._column.setContentsMargins(theme.px(8), theme.px(12), theme.px(8), theme.px(8))
        self._column.setSpacing(theme.px(8))
        self.list.fit(self._delegate.height())
        self.navigation.doItemsLayout()
        self._fit()

    def _card(self, row: CaseRow) -> CaseCard:
        now = local(self._room.clock())
        due = due_of(row, now)
        tone = "" if due is None else "false" if due.is_over else "context" if due.is_soon else ""
        said = " · ".join(filter(None, standing(row, self._wanted, now)))
        return CaseCard(row.title, self._progress(row), said, tone)

    def _spoken(self, row: CaseRow) -> str:
        card = self._card(row)
        return listed(filter(None, (card.title, card.standing, card.progress)))

    def _progress(self, row: CaseRow) -> str:
        return self.tr("{reference} · {judged} of {claims} judged").format(
            reference=row.reference, judged=number_words(row.judged), claims=number_words(row.claims)
        )
