"""The evidence of the open case as a table."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from typing_extensions import override

from fcdesk.desk.case_words import number_words
from fcdesk.desk.models.evidence_lines import EvidenceLine, evidence_lines
from fcdesk.desk.models.tables import RecordsModel
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.screens.evidence import EvidenceDesk
from fcdesk.desk.screens.table_page import TablePage
from fcdesk.desk.table_words import evidence_columns
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.record_table import RecordTable
from fcdesk.desk.widgets.table_delegate import TableDelegate


class EvidenceTable(TablePage[EvidenceLine]):
    """Follows the session. Enter opens a piece of evidence, Delete deletes it; that can be undone."""

    def __init__(self, session: Session, appearance: Appearance, settings: Settings) -> None:
        self.model = RecordsModel[EvidenceLine](evidence_columns())
        self._delegate = TableDelegate(appearance)
        table = RecordTable(self.tr("Evidence"), "evidence-table", self.model, self._delegate, appearance, settings)
        super().__init__(table, self.tr("Find in the evidence"), appearance)
        self._session = session
        self._desk: EvidenceDesk | None = None
        self._is_stale = True
        table.header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        self.words_changed.connect(self._on_words_changed)
        table.opened.connect(self._on_opened)
        table.deletion_asked.connect(self._on_deletion_asked)
        table.copied.connect(self._on_copied)
        session.case_opened.connect(self._on_case_opened)
        session.case_changed.connect(self._on_case_changed)

    def attach(self, desk: EvidenceDesk) -> None:
        """Have this desk open and delete evidence."""
        self._desk = desk

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def _refresh(self) -> None:
        """Show the evidence as it is now, with the row that somebody was at, or the one that took its place."""
        self._is_stale = not self.isVisible()
        case = self._session.case
        if self._is_stale:
            return
        place = self.table.currentIndex().row()
        self.model.show(evidence_lines(case) if case is not None else [])
        if self.model.rows and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(max(0, min(place, len(self.model.rows) - 1)), 0))
        self._show_state()

    def _show_state(self) -> None:
        shown, total = len(self.model.rows), self.model.total
        words = self.tr("%n pieces of evidence", "", total) if shown == total else ""
        if not words:
            words = self.tr("{shown} of %n pieces of evidence", "", total).format(shown=number_words(shown))
        self.show_count(words)
        none = self.tr("No evidence yet. Select a claim and press E.")
        nothing = self.tr("No evidence matches.") if total else none
        self.show_nothing("" if shown else nothing, is_filtered=bool(total) and not shown)

    @Slot(str)
    def _on_words_changed(self, words: str) -> None:
        row = self.model.row_at(self.table.currentIndex())
        self.model.look_for(words)
        self.table.show_current(row.id if row is not None else None)
        self._show_state()

    @Slot(str)
    def _on_opened(self, evidence_id: str) -> None:
        if self._desk is not None:
            self._desk.open_at(evidence_id, None, "")

    @Slot(str)
    def _on_deletion_asked(self, evidence_id: str) -> None:
        if self._desk is not None:
            self._desk.delete(evidence_id)

    @Slot(int)
    def _on_copied(self, count: int) -> None:
        self._session.told.emit(self.tr("%n pieces of evidence copied as a table", "", count))

    @Slot()
    def _on_case_opened(self) -> None:
        self.box.clear()
        self._refresh()

    @Slot(object, object)
    def _on_case_changed(self, _changes: object, _origin: object) -> None:
        self._refresh()
