"""The claims of the open case as a table, in step with the selected claim."""

from PySide6.QtCore import Signal, Slot
from typing_extensions import override

from fcdesk.cases.model import Case
from fcdesk.desk.case_words import number_words
from fcdesk.desk.models.claim_rows import ClaimLine, claim_lines
from fcdesk.desk.models.tables import RecordsModel
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.screens.table_page import CaseTable
from fcdesk.desk.table_words import VERDICT, claim_columns
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.record_table import RecordTable
from fcdesk.desk.widgets.table_delegate import TableDelegate


class ClaimsTable(CaseTable[ClaimLine]):
    """Follows the session. What changed while it was out of sight is shown when it comes into view."""

    claim_asked = Signal()  # somebody went to a claim, which is the selected one now
    article_asked = Signal()  # and wants to see it in the article

    def __init__(self, session: Session, appearance: Appearance, settings: Settings) -> None:
        columns = claim_columns()
        self.model = RecordsModel[ClaimLine](columns)
        pill = next(place for place, column in enumerate(columns) if column.key == VERDICT)
        self._delegate = TableDelegate(appearance, pill)
        table = RecordTable(self.tr("Claims"), "claims-table", self.model, self._delegate, appearance, settings)
        super().__init__(session, table, self.tr("Find in the claims"), appearance)
        self.words_changed.connect(self._on_words_changed)
        table.chosen.connect(self._on_chosen)
        table.opened.connect(self._on_opened)
        table.copied.connect(self._on_copied)
        session.claim_selected.connect(self._on_claim_selected)

    @override
    def _show_case(self, case: Case | None) -> None:
        """Show the claims as they are now: only rows that came, went, moved or changed are painted anew."""
        self.table.hold_choice(held=True)
        self.model.show(claim_lines(case, self._session.scales) if case is not None else [])
        self.table.hold_choice(held=False)
        self._show_state()

    def _show_state(self) -> None:
        claim = self._session.claim
        self.table.show_current(claim.id if claim is not None else None)
        shown, total = len(self.model.rows), self.model.total
        if shown == total:
            self.show_count(self.tr("%n claims", "", total).replace(str(total), number_words(total)))
        else:
            words = self.tr("{shown} of %n claims", "", total).replace(str(total), number_words(total))
            self.show_count(words.format(shown=number_words(shown)))
        nothing = self.tr("No claim matches.") if total else self.tr("Select a sentence and press C.")
        self.show_nothing("" if shown else nothing, is_filtered=bool(total) and not shown, begins=True)

    @Slot(str)
    def _on_words_changed(self, words: str) -> None:
        self.table.hold_choice(held=True)
        self.model.look_for(words)
        self.table.hold_choice(held=False)
        self._show_state()

    @Slot(str)
    def _on_chosen(self, claim_id: str) -> None:
        self._session.select(claim_id)
        self.claim_asked.emit()

    @Slot(str)
    def _on_opened(self, claim_id: str) -> None:
        self._session.select(claim_id)
        self.article_asked.emit()

    @Slot(int)
    def _on_copied(self, count: int) -> None:
        self._session.told.emit(self.tr("%n claims copied as a table", "", count))

    @Slot()
    def _on_claim_selected(self) -> None:
        claim = self._session.claim
        if not self._is_stale:
            self.table.show_current(claim.id if claim is not None else None)
