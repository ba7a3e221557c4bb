"""Leads from a finding to the place where it is mended: a field of the claim, the evidence, a word of the report."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from fcdesk.desk.models.finding_rows import FindingRow
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.said import said
from fcdesk.desk.screens.case_view import CaseView
from fcdesk.desk.screens.claim_panel import ClaimPanel
from fcdesk.desk.screens.evidence import EvidenceDesk
from fcdesk.desk.screens.panes import Panes
from fcdesk.desk.screens.report_panel import ReportPanel
from fcdesk.desk.screens.side import SidePane

_IN_ARTICLE = frozenset({"quote", "place"})


class Leading(QObject):
    """Finds the place, shows it and gives it the keyboard."""

    unread_asked = Signal()
    picture_asked = Signal(str)  # the id of a stored file

    def __init__(
        self,
        session: Session,
        places: tuple[Panes, CaseView, SidePane],
        panels: tuple[ClaimPanel, ReportPanel],
        evidence: EvidenceDesk,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._panes, self._view, self._side = places
        self._claim, self._report = panels
        self._evidence = evidence

    @Slot(object)
    def go(self, row: FindingRow) -> None:
        """Go to where a finding is mended; where there is no such place on the desk, say it once more in full."""
        finding, case = row.finding, self._session.case
        if case is None:
            return
        if row.claim_id is not None:
            self._session.select(row.claim_id)
        if finding.file is not None and finding.file in case.files:
            self.picture_asked.emit(finding.file)
        elif row.evidence_id is not None and row.evidence_id in case.evidence:
            self._evidence.open_at(row.evidence_id, row.claim_id, finding.field or "")
        elif finding.field in _IN_ARTICLE or finding.rule == "no-claims":
            self._to_the_article()
        elif finding.rule == "unread":
            self.unread_asked.emit()
        elif row.claim_id is not None and finding.reply is None:
            self._to_the_claim(finding.field or "")
        elif self._report.field(finding.field or "") is not None:
            self._to_the_report(finding.field or "")
        else:
            self._session.told.emit(said(finding.text))

    def _to_the_claim(self, field: str) -> None:
        self._panes.show_pane(2)
        self._side.show_claim()
        self._claim.go_to(field)

    def _to_the_report(self, name: str) -> None:
        self._panes.show_pane(2)
        self._side.show_panel(self._report)
        self._report.go_to(name)

    def _to_the_article(self) -> None:
        self._panes.show_pane(1)
        self._view.show_article()
        self._view.reader.setFocus()
        claim = self._session.claim
        self._view.reader.reveal(claim.id if claim is not None else None)
