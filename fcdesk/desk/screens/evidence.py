"""Adds evidence to the selected claim; opens, changes and deletes what is there."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from fcdesk.cases.edits.evidence import NewEvidence, order_evidence, remove_evidence, unlink_evidence
from fcdesk.cases.model import Case, Claim, Stance
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.cases.text import in_quotes, shortened
from fcdesk.casework.keeping import add_evidence_with_files, change_evidence_with_files
from fcdesk.desk.models.evidence_rows import claims_of
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.screens.evidence_cards import EvidenceCards
from fcdesk.desk.screens.evidence_dialog import EvidenceDialog, Filled
from fcdesk.desk.screens.pictures import pictures_of


class EvidenceDesk(QObject):
    """The way from a key press to a piece of evidence in the case."""

    pictures_asked = Signal(str)  # whose pictures the write-up shows or not is to be chosen

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._dialog: EvidenceDialog | None = None
        self._claim_id: str | None = None
        self._evidence_id: str | None = None
        self._dismissed: dict[str, Filled] = {}

    def serve(self, cards: EvidenceCards) -> None:
        """Do what a list of cards asks for."""
        cards.asked.connect(self.ask)
        cards.opened.connect(self.open)
        cards.deleted.connect(self.delete)
        cards.unlinked.connect(self.unlink)
        cards.ordered.connect(self.order)

    @Slot()
    def ask(self) -> None:
        """Ask for evidence for the selected claim. A form put away half filled comes back as it was."""
        claim = self._session.claim
        if claim is None:
            self._session.problem_met.emit(self.tr("Evidence belongs to a claim: mark or select one first"))
            return
        self._show(claim, self._dismissed.pop(claim.id, Filled()), None)

    @Slot(str)
    def open(self, evidence_id: str) -> None:
        """Show a piece of evidence of the selected claim, to be read or changed."""
        case, claim = self._session.case, self._session.claim
        if case is not None and claim is not None and evidence_id in case.evidence:
            self._show(claim, _filled_from(case, claim, evidence_id), evidence_id)

    def open_at(self, evidence_id: str, claim_id: str | None, field: str) -> None:
        """Show a piece of evidence with the keyboard in one of its fields, as it bears on a claim.

        Without a claim it is the first that it bears on, else the selected one: saving links it to that.
        """
        case = self._session.case
        if case is None or evidence_id not in case.evidence:
            return
        linked = [link.claim_id for link in case.links if link.evidence_id == evidence_id]
        wanted = claim_id if claim_id in linked else next(iter(linked), None)
        if wanted is not None:
            self._session.select(wanted)
        claim = self._session.claim
        if claim is None:
            self._session.problem_met.emit(self.tr("Evidence belongs to a claim: mark or select one first"))
            return
        self._show(claim, _filled_from(case, claim, evidence_id), evidence_id)
        if self._dialog is not None:
            self._dialog.go_to(field)

    @Slot(str)
    def delete(self, evidence_id: str) -> None:
        """Delete a piece of evidence, for every claim it bears on; that can be undone."""
        case = self._session.case
        numbers = claims_of(case, evidence_id) if case is not None else ()
        if self._session.do(remove_evidence, evidence_id):
            words = self.tr("Evidence deleted. Undo with Ctrl+Z")
            if len(numbers) > 1:
                words = self.tr("Evidence deleted, from claims {numbers}. Undo with Ctrl+Z")
            self._session.told.emit(words.format(numbers=", ".join(map(str, numbers))))

    @Slot(str)
    def unlink(self, evidence_id: str) -> None:
        """Take a piece of evidence from the selected claim; it stays in the case."""
        claim = self._session.claim
        if claim is not None and self._session.do(unlink_evidence, claim.id, evidence_id):
            words = self.tr("Taken from claim {number}; the evidence stays in the case. Undo with Ctrl+Z")
            self._session.told.emit(words.format(number=claim.number))

    @Slot(list)
    def order(self, evidence_ids: list[str]) -> None:
        """Give the evidence of the selected claim another order."""
        claim = self._session.claim
        if claim is not None:
            self._session.do(order_evidence, claim.id, evidence_ids)

    def _show(self, claim: Claim, filled: Filled, evidence_id: str | None) -> None:
        if self._dialog is not None:
            return
        self._claim_id, self._evidence_id = claim.id, evidence_id
        words = self.tr("For claim {number}: {quote}")
        quote = in_quotes(shortened(claim.anchor.quote, 200))
        heading = words.format(number=claim.number, quote=quote)
        dialog = EvidenceDialog(heading, filled, self._window, is_new=evidence_id is None)
        dialog.show_pictures(self._pictures_of(evidence_id))
        dialog.pictures_asked.connect(self._on_pictures_asked)
        dialog.submitted.connect(self.save)
        dialog.dismissed.connect(self._on_dismissed)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        dialog.open()

    def _pictures_of(self, evidence_id: str | None) -> int:
        case = self._session.case
        return len(pictures_of(case, evidence_id)) if case is not None and evidence_id is not None else 0

    @Slot()
    def _on_pictures_asked(self) -> None:
        if self._evidence_id is not None:
            self.pictures_asked.emit(self._evidence_id)

    @Slot(object)
    def save(self, filled: Filled) -> None:
        """Save it; what is wrong with it is said in the form, where it can be mended."""
        dialog = self._dialog
        try:
            self._save(filled)
        except (RuleBroken, EnvironmentProblem) as problem:
            if dialog is not None:
                dialog.say(str(problem))
            return
        if dialog is not None:
            dialog.accept()

    def _save(self, filled: Filled) -> None:
        bench, claim_id = self._session.bench, self._claim_id
        if bench is None or claim_id is None:
            return
        room, given = self._session.room, (filled.evidence, filled.stance, filled.paths)
        if self._evidence_id is None:
            add_evidence_with_files(room, bench, [claim_id], *given)
        else:
            change_evidence_with_files(room, bench, claim_id, self._evidence_id, *given)

    @Slot(object)
    def _on_dismissed(self, filled: Filled) -> None:
        if self._claim_id is not None and self._evidence_id is None and filled.evidence != NewEvidence():
            self._dismissed[self._claim_id] = filled
            self._session.told.emit(self.tr("The evidence was not added. Press E and the form comes back as it was"))

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None


def _filled_from(case: Case, claim: Claim, evidence_id: str) -> Filled:
    evidence = case.evidence[evidence_id]
    source = case.sources[evidence.source_id]
    links = (link.stance for link in case.links_of(claim.id) if link.evidence_id == evidence_id)
    stance = next(links, Stance.CONTEXT)
    new = NewEvidence(
        title=source.title,
        url=source.url,
        author=source.author,
        publisher=source.publisher,
        published=source.published,
        confidential=source.confidential,
        excerpt=evidence.excerpt,
        locator=evidence.locator,
        grade=evidence.grade,
        note=evidence.note,
    )
    return Filled(new, stance)
