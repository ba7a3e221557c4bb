"""The claims of all cases as a table, read stretch by stretch while somebody scrolls or looks for words."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton
from typing_extensions import override

from fcdesk.archive.claim_listing import ClaimFilter
from fcdesk.archive.claim_order import ClaimOrder
from fcdesk.cases.problems import EnvironmentProblem
from fcdesk.cases.text import one_line
from fcdesk.desk.case_words import number_words
from fcdesk.desk.models.claim_rows import ClaimLine, claim_lines, line_of_case, listed_line
from fcdesk.desk.models.tables import PagedModel
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.said import problem_words
from fcdesk.desk.screens.table_page import TablePage
from fcdesk.desk.table_words import VERDICT, all_claims_columns, claim_order
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.choice import Choice
from fcdesk.desk.widgets.record_table import RecordTable
from fcdesk.desk.widgets.table_delegate import TableDelegate
from fcdesk.desk.widgets.words_box import WordsBox

_PAUSE_MS = 200
_ANY, _NONE = "*", "-"


class AllClaims(TablePage[ClaimLine]):
    """Begins at the case that was changed last, until it is sorted by a column. The archive puts claims in order.

    Nothing is read but what is in view, or what is looked through.
    """

    claim_opened = Signal(str, str)  # case, claim
    left = Signal()

    def __init__(self, session: Session, appearance: Appearance, settings: Settings) -> None:
        columns = all_claims_columns()
        self.model = PagedModel[ClaimLine](columns, self._on_more, self._on_order)
        pill = next(place for place, column in enumerate(columns) if column.key == VERDICT)
        self._delegate = TableDelegate(appearance, pill)
        name = self.tr("Claims of all cases")
        table = RecordTable(name, "all-claims-table", self.model, self._delegate, appearance, settings)
        self.verdict, self.claimant = Choice(self.tr("Verdict")), WordsBox()
        self.back_button = QPushButton(self.tr("Back"))
        super().__init__(table, self.tr("Find in the claims of all cases"), appearance)
        self._session = session
        self._mark: str | None = None
        self._order: ClaimOrder | None = None
        self._read_claims = self._total = 0
        self._typing, self._reading = QTimer(self), QTimer(self)
        table.let_sort()
        self._set_up_filter()
        self._add_heading(name)
        for signal in (self.words_changed, self.claimant.textChanged, self.verdict.activated):
            signal.connect(self._on_asked)
        self.claimant.left.connect(self.take_keyboard)
        self.cleared.connect(self._on_cleared)
        self.back_button.clicked.connect(self.left)
        table.opened.connect(self._on_opened)
        table.copied.connect(self._on_copied)
        session.case_changed.connect(self._on_case_changed)

    @Slot()
    def begin(self) -> None:
        """Show the claims as they are now, from the first one on."""
        self._typing.stop()
        self._reading.stop()
        self.model.begin()
        self._mark, self._read_claims, self._order = None, 0, self._wanted_order()
        try:
            self._total = self._session.room.archive.count_claims()
        except EnvironmentProblem as problem:
            self._session.problem_met.emit(problem_words(problem))
            return
        self.table.show_current(None)
        self._read()

    @property
    def is_reading(self) -> bool:
        """Whether it still looks for claims that match."""
        return self._reading.isActive() or self._typing.isActive()

    @property
    def wanted(self) -> ClaimFilter:
        """Which claims are asked for."""
        value = self.verdict.value
        return ClaimFilter(
            words=one_line(self.box.text()) or None,
            rating=None if value in (_ANY, "") else "" if value == _NONE else value,
            claimant=one_line(self.claimant.text()) or None,
        )

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._reading.stop()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _set_up_filter(self) -> None:
        self.verdict.addItem(self.tr("Any verdict"), _ANY)
        self.verdict.addItem(self.tr("No verdict yet"), _NONE)
        for scale in self._session.scales.values():
            for rating in scale.ratings:
                if self.verdict.findData(rating.key) < 0:
                    self.verdict.addItem(rating.label, rating.key)
        words = self.tr("Claimant")
        self.claimant.setAccessibleName(words)
        self.claimant.setToolTip(words)
        self.claimant.setPlaceholderText(words)
        self.claimant.setClearButtonEnabled(True)
        self.add_to_bar(self.claimant)
        self.add_to_bar(self.verdict)
        for timer in (self._typing, self._reading):
            timer.setSingleShot(True)
        self._typing.timeout.connect(self.begin)
        self._reading.timeout.connect(self._read)

    def _add_heading(self, name: str) -> None:
        title = QLabel(name)
        title.setProperty("role", "title")
        self._heading = QHBoxLayout()
        self._heading.addWidget(title, 1)
        self._heading.addWidget(self.back_button)
        self._column.insertLayout(0, self._heading)
        self._appearance.changed.connect(self._fit_heading)
        self._fit_heading()

    @Slot()
    def _fit_heading(self) -> None:
        px = self._appearance.theme.px
        self.box.setMinimumWidth(px(96))
        self.claimant.setMaximumWidth(px(110))
        self.verdict.setMaximumWidth(px(136))
        self._heading.setContentsMargins(px(24), px(16), px(16), px(4))

    def _on_more(self) -> None:
        if not self._reading.isActive():
            self._read()

    def _on_order(self) -> None:
        if self.isVisible():
            self.begin()

    def _wanted_order(self) -> ClaimOrder | None:
        by, scales = self.model.by, self._session.room.scales
        return claim_order(by, scales, descending=self.model.is_descending) if by is not None else None

    @Slot()
    def _read(self) -> None:
        """Read the next stretch; where nothing in it is asked for, go on after what else is waiting."""
        try:
            page = self._session.room.archive.claims(self.wanted, after=self._mark, order=self._order)
        except EnvironmentProblem as problem:
            self.model.add([], has_more=False)
            self._session.problem_met.emit(problem_words(problem))
            return
        self._mark = page.next
        self._read_claims += page.read
        scales = self._session.scales
        self.model.add((listed_line(row, scales) for row in page.rows), has_more=page.next is not None)
        if self.model.rows and not self.table.currentIndex().isValid():
            self.table.show_current(self.model.rows[0].id)
        if not page.rows and page.next is not None:
            self._reading.start(0)
        self._show_state(is_over=page.next is None)

    def _show_state(self, *, is_over: bool) -> None:
        shown, total = len(self.model.rows), max(self._total, self._read_claims)
        if is_over:
            self.show_count(self.tr("%n claims", "", shown).replace(str(shown), number_words(shown)))
        else:
            words = self.tr("{shown} claims from {read} of {total}")
            numbers = {"shown": shown, "read": self._read_claims, "total": total}
            self.show_count(words.format(**{name: number_words(number) for name, number in numbers.items()}))
        is_filtered = self.wanted != ClaimFilter()
        nothing = self.tr("No claim matches.") if is_filtered else self.tr("There are no claims yet.")
        if not is_over:
            nothing = self.tr("Looking …")
        self.show_nothing("" if shown else nothing, is_filtered=is_filtered and is_over and not shown)

    @Slot()
    def _on_asked(self) -> None:
        self._reading.stop()
        self._typing.start(_PAUSE_MS)

    @Slot()
    def _on_cleared(self) -> None:
        self.claimant.clear()
        self.verdict.setCurrentIndex(0)
        self.begin()

    @Slot(str)
    def _on_opened(self, claim_id: str) -> None:
        row = self.model.row_at(self.model.place_of(claim_id))
        if row is not None:
            self.claim_opened.emit(row.case_id, row.id)

    @Slot(int)
    def _on_copied(self, count: int) -> None:
        words = self.tr("%n claims copied as a table", "", count)
        if self.model.canFetchMore(self.table.rootIndex()):
            words = self.tr("{copied}; further ones have not been read yet").format(copied=words)
        self._session.told.emit(words)

    @Slot(object, object)
    def _on_case_changed(self, _changes: object, _origin: object) -> None:
        """Show the open case's claims as they are now; those that are new come when the table is opened again."""
        case = self._session.case
        if case is not None and self.isVisible():
            lines = (line_of_case(line, case) for line in claim_lines(case, self._session.scales))
            here = case.id
            self.model.update_where(lambda row: row.case_id == here, lines)
