"""The open case in the middle of the desk: its head and its article, or what to do while there is none."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from fcdesk.cases.anchoring import whole_words
from fcdesk.cases.edits.claims import mark_claim
from fcdesk.desk.models.rows import claim_rows
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.screens.case_head import CaseHead
from fcdesk.desk.screens.empty import EmptyDesk
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.reader import Reader


class CaseView(QStackedWidget):
    """Follows the session: the article with its claims."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("centre")
        self._session = session
        self.empty = EmptyDesk()
        self.head = CaseHead(appearance)
        self.reader = Reader(appearance)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        rule = QFrame()
        rule.setProperty("role", "rule")
        column.addWidget(self.head)
        column.addWidget(rule)
        column.addWidget(self.reader, 1)
        self.addWidget(self.empty)
        self.addWidget(page)
        self.head.claim_chosen.connect(session.select)
        self.reader.claim_clicked.connect(session.select)
        session.case_opened.connect(self._on_case_opened)
        session.case_changed.connect(self._on_case_changed)
        session.claim_selected.connect(self._on_claim_selected)

    @Slot()
    def mark_selection(self) -> None:
        """Mark the selected passage as a claim."""
        passage, case = self.reader.selected_passage(), self._session.case
        if passage is None or case is None:
            self._session.problem_met.emit(self.tr("Nothing is selected: select the words that make the claim"))
        elif self._session.do(mark_claim, *whole_words(case.article.text, *passage)):
            self.reader.clear_selection()

    @Slot()
    def _on_case_opened(self) -> None:
        case = self._session.case
        self.setCurrentIndex(0 if case is None else 1)
        self.reader.show_article(case.article if case is not None else None)
        self._refresh()

    @Slot(object, object)
    def _on_case_changed(self, _changes: object, _origin: object) -> None:
        self._refresh()

    @Slot()
    def _on_claim_selected(self) -> None:
        self._refresh()
        claim = self._session.claim
        self.reader.reveal(claim.id if claim is not None else None)

    def _refresh(self) -> None:
        case, claim = self._session.case, self._session.claim
        if case is not None:
            rows = claim_rows(case, self._session.room.scales)
            current = claim.id if claim is not None else None
            self.head.show_case(case.details.reference, case.details.title)
            self.head.show_claims(rows, current)
            self.reader.show_claims(rows, current)
