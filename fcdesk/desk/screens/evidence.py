"""Adds evidence to the selected claim; opens, changes, orders and deletes what is there."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from fcdesk.archive.vault import Vault
from fcdesk.cases.edits.evidence import (
    KeptFile,
    NewEvidence,
    order_evidence,
    remove_evidence,
    unlink_evidence,
)
from fcdesk.cases.model import Claim
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.cases.text import shortened
from fcdesk.casework.keeping import (
    GivenFile,
    add_evidence_with_kept,
    change_evidence_with_kept,
    keep_file,
)
from fcdesk.desk.lines import listed
from fcdesk.desk.models.evidence_form import Filled, filled_for
from fcdesk.desk.models.evidence_rows import claims_of, others_of_source, source_rows
from fcdesk.desk.runtime.jobs import Jobs
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.said import problem_words
from fcdesk.desk.screens.evidence_cards import EvidenceCards
from fcdesk.desk.screens.evidence_dialog import EvidenceDialog
from fcdesk.desk.screens.evidence_elsewhere import EvidenceElsewhere
from fcdesk.desk.screens.evidence_given import GivenEvidence
from fcdesk.desk.screens.evidence_viewing import EvidenceViewing
from fcdesk.desk.screens.pictures import pictures_of
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.drop_target import DropTarget
from fcdesk.desk.wording import quoted

_AT_ONCE = 2_000_000
"""Bytes of files that are copied while the form waits; more are copied off the window's thread."""


class EvidenceDesk(QObject):
    """The way from a key press, a paste or a drop to a piece of evidence in the case."""

    pictures_asked = Signal(str)  # whose pictures the write-up shows or not is to be chosen

    def __init__(
        self, session: Session, jobs: Jobs, appearance: Appearance, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._window = window
        self.given = GivenEvidence(session, jobs, self)
        self.given.filled.connect(self._on_given)
        self.elsewhere = EvidenceElsewhere(session, appearance, window)
        self.viewing = EvidenceViewing(session, jobs, appearance, settings, window)
        self.viewing.excerpt_offered.connect(self._on_excerpt_offered)
        self._cards: EvidenceCards | None = None
        self._dialog: EvidenceDialog | None = None
        self._claim_id: str | None = None
        self._evidence_id: str | None = None
        self._saving: Filled | None = None
        self._dismissed: dict[str, Filled] = {}

    def serve(self, cards: EvidenceCards, around: QWidget) -> None:
        """Do what a list of cards asks for, and take what is dropped on it or around it."""
        self._cards = cards
        cards.asked.connect(self.ask)
        cards.files_asked.connect(self.viewing.open)
        cards.opened.connect(self.open)
        cards.deleted.connect(self.delete)
        cards.unlinked.connect(self.unlink)
        cards.ordered.connect(self.order)
        cards.elsewhere_asked.connect(self.elsewhere.ask)
        target = DropTarget(around)
        target.given.connect(self.given.take)
        target.hovered.connect(cards.show_hover)

    @Slot()
    def ask(self) -> None:
        """Ask for evidence for the selected claim. A form put away half filled comes back as it was."""
        claim = self._session.claim
        if claim is None:
            self._session.told.emit(self.tr("Evidence belongs to a claim: mark or select one first"))
            return
        if self._dialog is None:
            self._show(claim, self._dismissed.pop(claim.id, Filled()), None)

    @Slot(str)
    def open(self, evidence_id: str) -> None:
        """Show a piece of evidence of the selected claim, to be read or changed."""
        case, claim = self._session.case, self._session.claim
        if case is not None and claim is not None and evidence_id in case.evidence:
            self._show(claim, filled_for(case, claim.id, evidence_id), evidence_id)

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
            self._session.told.emit(self.tr("Evidence belongs to a claim: mark or select one first"))
            return
        self._show(claim, filled_for(case, claim.id, evidence_id), evidence_id)
        if self._dialog is not None:
            self._dialog.go_to(field)

    @Slot()
    def view_files(self) -> None:
        """Show the stored files of the current card, or of the first one that has any."""
        rows = self._cards.model.rows if self._cards is not None else ()
        current = self._cards.current_id if self._cards is not None else None
        with_files = [row.id for row in rows if row.files]
        if not with_files:
            self._session.told.emit(self.tr("No file is stored with the evidence of this claim"))
        else:
            self.viewing.open(current if current in with_files else with_files[0])

    @Slot(str)
    def delete(self, evidence_id: str) -> None:
        """Delete a piece of evidence, for every claim it bears on; that can be undone."""
        case = self._session.case
        numbers = claims_of(case, evidence_id) if case is not None else ()
        if self._session.do(remove_evidence, evidence_id):
            words = self.tr("Evidence deleted.")
            if len(numbers) > 1:
                words = self.tr("Evidence deleted, from claims {numbers}.")
            self._session.told.emit(words.format(numbers=listed(map(str, numbers))))

    @Slot(str)
    def unlink(self, evidence_id: str) -> None:
        """Take a piece of evidence from the selected claim; it stays in the case."""
        claim = self._session.claim
        if claim is not None and self._session.do(unlink_evidence, claim.id, evidence_id):
            words = self.tr("Taken from claim {number}; the evidence stays in the case.")
            self._session.told.emit(words.format(number=claim.number))

    @Slot()
    def unlink_current(self) -> None:
        """Take the piece of evidence that is the current one among the cards from the selected claim."""
        current = self._cards.current_id if self._cards is not None else None
        if current is None:
            self._session.told.emit(self.tr("Choose a piece of evidence among the cards first"))
        else:
            self.unlink(current)

    @Slot(list)
    def order(self, evidence_ids: list[str]) -> None:
        """Give the evidence of the selected claim another order."""
        claim = self._session.claim
        if claim is not None:
            self._session.do(order_evidence, claim.id, evidence_ids)

    @Slot(str, object)
    def _on_given(self, claim_id: str, filled: Filled) -> None:
        case = self._session.case
        claim = case.claims.get(claim_id) if case is not None else None
        if self._dialog is not None:
            self._session.told.emit(self.tr("Close the form that is open, then paste or drop it again"))
        elif claim is not None:
            self._show(claim, filled, None)

    def _show(self, claim: Claim, filled: Filled, evidence_id: str | None) -> None:
        case = self._session.case
        if self._dialog is not None or case is None:
            return
        self._claim_id, self._evidence_id = claim.id, evidence_id
        words = self.tr("For claim {number}: {quote}")
        quote = quoted(shortened(claim.anchor.quote, 200))
        heading = words.format(number=claim.number, quote=quote)
        is_new = evidence_id is None
        dialog = EvidenceDialog(heading, filled, self._window, sources=source_rows(case), is_new=is_new)
        dialog.show_pictures(len(pictures_of(case, evidence_id)) if evidence_id is not None else 0)
        dialog.show_stored(len(case.files_of(evidence_id)) if evidence_id is not None else 0)
        dialog.show_shared(others_of_source(case, evidence_id) if evidence_id is not None else ())
        dialog.pictures_asked.connect(self._on_pictures_asked)
        dialog.stored_asked.connect(self._on_stored_asked)
        dialog.submitted.connect(self.save)
        dialog.dismissed.connect(self._on_dismissed)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        dialog.open()

    @Slot()
    def _on_pictures_asked(self) -> None:
        if self._evidence_id is not None:
            self.pictures_asked.emit(self._evidence_id)

    @Slot()
    def _on_stored_asked(self) -> None:
        if self._evidence_id is not None:
            self.viewing.open_over(self._evidence_id, self._dialog)

    @Slot(str, str)
    def _on_excerpt_offered(self, words: str, locator: str) -> None:
        if self._dialog is not None:
            self._dialog.show_excerpt(words, locator)

    @Slot(object)
    def save(self, filled: Filled) -> None:
        """Save it; what is wrong with it is said in the form, where it can be mended."""
        self._saving = filled
        work = partial(_kept, self._session.room.archive.vault, filled)
        if self._dialog is not None and _size_of(filled) > _AT_ONCE:
            self._dialog.setEnabled(False)
            self._jobs.start(self.tr("Copying the files"), work, self._on_kept, self._on_failed)
            return
        try:
            self._on_kept(work())
        except (RuleBroken, EnvironmentProblem) as problem:
            self._on_failed(problem)

    @Slot(object)
    def _on_kept(self, kept: list[KeptFile]) -> None:
        filled, self._saving = self._saving, None
        if filled is None:
            return
        try:
            self._save(filled, kept)
        except (RuleBroken, EnvironmentProblem) as problem:
            self._on_failed(problem)
            return
        if self._dialog is not None:
            self._dialog.accept()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._saving = None
        if not isinstance(error, RuleBroken | EnvironmentProblem):
            raise error
        if self._dialog is not None:
            self._dialog.setEnabled(True)
            self._dialog.say(problem_words(error))
        else:
            self._session.problem_met.emit(problem_words(error))

    def _save(self, filled: Filled, kept: list[KeptFile]) -> None:
        bench, claim_id = self._session.bench, self._claim_id
        if bench is None or claim_id is None:
            return
        if self._evidence_id is None:
            add_evidence_with_kept(bench, [claim_id], filled.evidence, filled.stance, kept)
        else:
            change_evidence_with_kept(bench, claim_id, self._evidence_id, filled.evidence, filled.stance, kept)

    @Slot(object)
    def _on_dismissed(self, filled: Filled) -> None:
        has_words = filled.evidence != NewEvidence() or filled.files
        if self._claim_id is not None and self._evidence_id is None and has_words:
            self._dismissed[self._claim_id] = filled
            self._session.told.emit(self.tr("The evidence was not added. Press E and the form comes back as it was"))

    @Slot()
    def _on_finished(self) -> None:
        if self._evidence_id is not None:
            self.viewing.close()
        self._saving = None  # files of a form that was closed are copied for nothing
        self._dialog = None


def _size_of(filled: Filled) -> int:
    """Return how many bytes there are to copy; what cannot be looked at is refused when it is copied."""
    total = 0
    for file in filled.files:
        try:
            total += len(file.data) if isinstance(file, GivenFile) else file.lstat().st_size
        except (OSError, ValueError):
            continue
    return total


def _kept(vault: Vault, filled: Filled) -> list[KeptFile]:
    return [keep_file(vault, file) for file in filled.files]
