"""The evidence of the open case as a table."""

from PySide6.QtCore import Slot
from typing_extensions import override

from fcdesk.cases.model import Case
from fcdesk.desk.case_words import number_words
from fcdesk.desk.models.evidence_lines import EvidenceLine, evidence_lines
from fcdesk.desk.models.tables import RecordsModel
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.screens.evidence import EvidenceDesk
from fcdesk.desk.screens.table_page import CaseTable
from fcdesk.desk.table_words import evidence_columns
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.record_table import RecordTable
from fcdesk.desk.widgets.table_delegate import TableDelegate


class EvidenceTable(CaseTable[EvidenceLine]):
    """Follows the session. Enter opens a piece of evidence, Delete deletes it; that can be undone."""

    def __init__(self, session: Session, appearance: Appearance, settings: Settings) -> None:
        self.model = RecordsModel[EvidenceLine](evidence_columns())
        self._delegate = TableDelegate(appearance)
        table = RecordTable(self.tr("Evidence"), "evidence-table", self.model, self._delegate, appearance, settings)
        super().__init__(session, table, self.tr("Find in the evidence"), appearance)
        self._desk: EvidenceDesk | None = None
        self.words_changed.connect(self._on_words_changed)
        table.opened.connect(self._on_opened)
        table.deletion_asked.connect(self._on_deletion_asked)
        table.copied.connect(self._on_copied)

    def attach(self, desk: EvidenceDesk) -> None:
        """Have this desk open and delete evidence."""
        self._desk = desk

    @override
    def _show_case(self, case: Case | None) -> None:
        """Show the evidence as it is now, with the row that somebody was at, or the one that took its place."""
        place = self.table.currentIndex().row()
        self.model.show(evidence_lines(case) if case is not None else [])
        if self.model.rows and not self.table.currentIndex().isValid():
            self.table.choose(self.model.index(max(0, min(place, len(self.model.rows) - 1)), 0))
        self._show_state()

    def _show_state(self) -> None:
        shown, total = len(self.model.rows), self.model.total
        words = self.tr("%n pieces of evidence", "", total) if shown == total else ""
        if not words:
            words = self.tr("{shown} of %n pieces of evidence", "", total).format(shown=number_words(shown))
        self.show_count(words)
        none = self.tr("No evidence yet. Select a claim and press E.")
        nothing = self.tr("No evidence matches.") if total else none
        self.show_nothing("" if shown else nothing, is_filtered=bool(total) and not shown, begins=True)

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
