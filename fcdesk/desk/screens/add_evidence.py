"""Adds evidence to the selected claim."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from fcdesk.cases.edits.evidence import NewEvidence
from fcdesk.cases.model import Stance
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.cases.text import shortened
from fcdesk.casework.keeping import add_evidence_with_files
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.screens.evidence_dialog import EvidenceDialog


class AddEvidence(QObject):
    """The way from a key press to a piece of evidence in the case."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._dialog: EvidenceDialog | None = None
        self._claim_id: str | None = None

    @Slot()
    def ask(self) -> None:
        """Ask for evidence for the selected claim."""
        claim = self._session.claim
        if claim is None:
            self._session.problem_met.emit(self.tr("Evidence belongs to a claim: mark or select one first"))
            return
        if self._dialog is not None:
            return
        self._claim_id = claim.id
        words = self.tr("For claim {number}: “{quote}”")
        quote = shortened(claim.anchor.quote, 200)
        dialog = EvidenceDialog(words.format(number=claim.number, quote=quote), self._window)
        dialog.submitted.connect(self.add)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        dialog.open()

    @Slot(object, object, object)
    def add(self, new: NewEvidence, stance: Stance, paths: list[Path]) -> None:
        """Add it; what is wrong with it is said in the form, where it can be mended."""
        bench, dialog = self._session.bench, self._dialog
        if bench is None or self._claim_id is None:
            return
        try:
            add_evidence_with_files(self._session.room, bench, [self._claim_id], new, stance, paths)
        except (RuleBroken, EnvironmentProblem) as problem:
            if dialog is not None:
                dialog.say(str(problem))
            return
        if dialog is not None:
            dialog.accept()

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None
