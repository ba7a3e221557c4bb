"""What is open on the desk: the newsroom, one case, one claim. Screens follow its signals and ask it to act."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import ParamSpec

from PySide6.QtCore import QObject, QStandardPaths, Signal

from fcdesk.cases.changes import Change
from fcdesk.cases.edits.edit import Edit
from fcdesk.cases.model import Case, Claim
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.cases.scales import Scale
from fcdesk.cases.text import as_sentence
from fcdesk.casework.newsroom import Newsroom
from fcdesk.casework.rescue import rescue
from fcdesk.casework.workbench import Hand, Unsettled, Workbench
from fcdesk.desk.rating_words import scales_in_words
from fcdesk.desk.said import problem_words

P = ParamSpec("P")


class Session(QObject):
    """The open case and the selected claim."""

    case_opened = Signal()
    case_changed = Signal(object, object)  # Sequence[Change], origin
    claim_selected = Signal()
    problem_met = Signal(str)
    told = Signal(str)  # what was done or found, which is no trouble

    def __init__(self, room: Newsroom) -> None:
        super().__init__()
        self.room = room
        self.scales = scales_in_words(room.scales)
        self._bench: Workbench | None = None
        self._claim_id: str | None = None
        self._rescues: dict[Hand, Path] = {}

    @property
    def bench(self) -> Workbench | None:
        return self._bench

    @property
    def case(self) -> Case | None:
        return self._bench.case if self._bench is not None else None

    @property
    def claim(self) -> Claim | None:
        """The selected claim."""
        case = self.case
        return case.claims.get(self._claim_id) if case is not None and self._claim_id is not None else None

    def scale_shown(self, case: Case) -> Scale:
        """Return the scale a case is judged on as the desk shows it; for edits there is the room's."""
        return self.scales[self.room.scale_of(case).name]

    def open(self, bench: Workbench, claim_id: str | None = None) -> None:
        """Put a case on the desk, in place of the one before; one that is there already stays as it is.

        That claim is selected then, or the first one if there is none with that id.
        """
        if self._bench is not None and self._bench.case.id == bench.case.id:
            return  # fields would go on writing through the bench that they know, and this one would not hear of it
        if not self.close_case():
            return
        self._bench = bench
        bench.listen(self._on_changes)
        first = next(iter(bench.case.claims_in_order()), None)
        known = bench.case.claims.get(claim_id) if claim_id is not None else None
        chosen = known or first
        self._claim_id = chosen.id if chosen is not None else None
        self.case_opened.emit()
        self.claim_selected.emit()

    @property
    def has_rescued(self) -> bool:
        """Whether words that could not be saved lie in a rescue file."""
        return bool(self._rescues)

    @property
    def rescue_folders(self) -> tuple[Path, ...]:
        """Where words go that cannot be saved: beside the archive, or else where somebody's own files lie."""
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        return (self.room.archive.rescue, Path(home))

    def close_case(self, *, give_up: bool = False) -> bool:
        """Take the case off the desk. False if what is being typed cannot be saved; then the case stays.

        With `give_up` it goes all the same; the words are in their rescue files.
        """
        if self._bench is not None:
            if not give_up and not self._bench.flush(None):
                return False
            self._bench.unlisten(self._on_changes)
            self._bench = None
        return True

    def select(self, claim_id: str | None) -> None:
        """Select a claim. The one before stays selected if what is being typed for it cannot be saved."""
        if claim_id != self._claim_id:
            if self._bench is None or self._bench.flush(None):
                self._claim_id = claim_id
            self.claim_selected.emit()

    def step(self, by: int) -> None:
        """Select the next (1) or previous (-1) claim of the article."""
        if self.case is None or not len(self.case.claims):
            return
        ids = [claim.id for claim in self.case.claims_in_order()]
        place = ids.index(self._claim_id) + by if self._claim_id in ids else 0
        self.select(ids[max(0, min(len(ids) - 1, place))])

    def do(self, edit: Edit[P], *args: P.args, **kwargs: P.kwargs) -> bool:
        """Do an edit on the open case; what stands in its way is shown. Tell whether it was done."""
        bench = self._bench
        return bench is not None and self.attempt(lambda: bench.do(edit, *args, **kwargs))

    def undo(self) -> None:
        bench = self._bench
        if bench is not None:
            self.attempt(bench.undo)

    def redo(self) -> None:
        bench = self._bench
        if bench is not None:
            self.attempt(bench.redo)

    def attempt(self, action: Callable[[], bool]) -> bool:
        """Do something that a rule or the machine may refuse; the reason is shown, and nothing has changed then."""
        try:
            return action()
        except Unsettled:
            return False  # what is in the way has been told, with where its words were rescued
        except (RuleBroken, EnvironmentProblem) as problem:
            self.problem_met.emit(problem_words(problem))
            return False

    def save_text(self, hand: Hand, field: str, text: str, save: Callable[[Hand, str], None]) -> bool:
        """Save a text that was typed; if that fails, write it to a rescue file and say where."""
        try:
            save(hand, text)
        except Unsettled:
            self._rescued(hand, field, text)  # what is in the way was told just now, and is what has to be settled
            return False
        except (RuleBroken, EnvironmentProblem) as problem:
            self.problem_met.emit(f"{as_sentence(problem_words(problem))} {self._rescued(hand, field, text)}".strip())
            return False
        self._forget_rescue(hand)
        return True

    def _forget_rescue(self, hand: Hand) -> None:
        """Remove the rescue file of words that are on the disk by now."""
        path = self._rescues.pop(hand, None)
        if path is not None:
            with suppress(OSError):
                path.unlink()

    def _rescued(self, hand: Hand, field: str, text: str) -> str:
        case = self.case
        if case is None:
            return ""
        earlier = self._rescues.get(hand)
        path = rescue(self.rescue_folders, case.details.reference, field, self.room.clock(), text)
        if earlier is not None and path is not None:
            earlier.unlink(missing_ok=True)  # the newer file holds all that the older one did
        if path is not None:
            self._rescues[hand] = path
        else:
            return self.tr("Your words are still in the field: copy them before you close it.")
        return self.tr("Your words are still in the field, and were written to {path}.").format(path=path)

    def _on_changes(self, changes: Sequence[Change], origin: object) -> None:
        before = self._claim_id
        added = [change.id for change in changes if change.kind == "claim" and change.before is None]
        if self._claim_id is not None and self.claim is None:
            claims = self._bench.case.claims_in_order() if self._bench is not None else []
            self._claim_id = claims[0].id if claims else None
        elif added:
            self._claim_id = added[0]
        self.case_changed.emit(changes, origin)
        if added or self._claim_id != before:
            self.claim_selected.emit()
