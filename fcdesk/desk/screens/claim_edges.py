"""Moves the edges of the selected claim: with keys while the article has the keyboard, or by its handles."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtWidgets import QMenu, QWidget

from fcdesk.cases.edits.claims import move_claim
from fcdesk.cases.model import Claim
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.cases.text import shortened
from fcdesk.casework.workbench import Hand
from fcdesk.desk.models.claim_edges import Edge, Step, moved
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.said import problem_words
from fcdesk.desk.screens.case_view import CaseView
from fcdesk.desk.screens.commands import Command

_SAID = 60
"""How many characters of a quote are said after a move."""


class ClaimEdges(QObject):
    """Each move is an edit; those of one claim in a row are one step to take back, and so is each drag."""

    def __init__(self, session: Session, view: CaseView, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._view = view
        self._reader = view.reader
        self._actions: list[QAction] = []
        self._hand: Hand | None = None
        self._refused = ""
        self._reader.edge_dragged.connect(self._on_edge_dragged)
        session.claim_selected.connect(self._leave)
        session.case_opened.connect(self._leave)

    def commands(self) -> list[Command]:
        """Return the commands of the keys; their place is a menu of their own."""
        return [
            Command("start-left", self.tr("&Start a word to the left"), ("Alt+Left",), self._start_left, None),
            Command("start-right", self.tr("S&tart a word to the right"), ("Alt+Right",), self._start_right, None),
            Command("end-left", self.tr("&End a word to the left"), ("Alt+Shift+Left",), self._end_left, None),
            Command("end-right", self.tr("E&nd a word to the right"), ("Alt+Shift+Right",), self._end_right, None),
            *self._fine_commands(),
        ]

    def settle(self, actions: Mapping[str, QAction]) -> None:
        """Put the commands into a menu within that of claims, and have their keys mean them only in the article."""
        own = self._actions = [actions[command.name] for command in self.commands()]
        menus = (one for one in actions["mark"].associatedObjects() if isinstance(one, QMenu))
        menu = next(menus).addMenu(self.tr("Ad&just the passage"))
        menu.addActions(own)
        menu.insertSeparator(own[4])
        for action in own:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._reader.addAction(action)
        self._view.tabs.currentChanged.connect(self._refresh)
        self._session.case_opened.connect(self._refresh)
        self._refresh()

    def _fine_commands(self) -> list[Command]:
        left, right = self.tr("Start a &character to the left"), self.tr("Start a c&haracter to the right")
        end_left, end_right = self.tr("End a character to the &left"), self.tr("End a character to the &right")
        return [
            Command("start-left-fine", left, ("Ctrl+Alt+Left",), self._start_left_fine, None),
            Command("start-right-fine", right, ("Ctrl+Alt+Right",), self._start_right_fine, None),
            Command("end-left-fine", end_left, ("Ctrl+Alt+Shift+Left",), self._end_left_fine, None),
            Command("end-right-fine", end_right, ("Ctrl+Alt+Shift+Right",), self._end_right_fine, None),
        ]

    @Slot()
    def _start_left(self) -> None:
        self._move(Edge.START, Step.WORD, to_right=False)

    @Slot()
    def _start_right(self) -> None:
        self._move(Edge.START, Step.WORD, to_right=True)

    @Slot()
    def _end_left(self) -> None:
        self._move(Edge.END, Step.WORD, to_right=False)

    @Slot()
    def _end_right(self) -> None:
        self._move(Edge.END, Step.WORD, to_right=True)

    @Slot()
    def _start_left_fine(self) -> None:
        self._move(Edge.START, Step.CHARACTER, to_right=False)

    @Slot()
    def _start_right_fine(self) -> None:
        self._move(Edge.START, Step.CHARACTER, to_right=True)

    @Slot()
    def _end_left_fine(self) -> None:
        self._move(Edge.END, Step.CHARACTER, to_right=False)

    @Slot()
    def _end_right_fine(self) -> None:
        self._move(Edge.END, Step.CHARACTER, to_right=True)

    def _move(self, edge: Edge, step: Step, *, to_right: bool) -> None:
        case, claim = self._session.case, self._session.claim
        if case is None or claim is None or claim.anchor.start is None or claim.anchor.end is None:
            self._session.told.emit(
                self.tr("No claim with a place in the article is selected: choose one with J and K")
            )
            return
        forward = to_right is not self._reader.runs_right_to_left
        place = moved(case.article.text, (claim.anchor.start, claim.anchor.end), edge, step, forward=forward)
        if place is None:
            self._refuse(self._no_further(claim, edge, forward=forward))
        elif self._put(claim, place):
            at = place[0] if edge is Edge.START else place[1] - 1
            self._reader.reveal_passage(at, at + 1)

    @Slot(str, int, int)
    def _on_edge_dragged(self, claim_id: str, start: int, end: int) -> None:
        claim = self._session.claim
        if claim is not None and claim.id == claim_id:
            self._leave()
            self._put(claim, (start, end))
            self._leave()

    def _put(self, claim: Claim, place: tuple[int, int]) -> bool:
        """Give the claim another passage; tell whether it has it now."""
        bench = self._session.bench
        if bench is None:
            return False
        self._hand = self._hand or bench.visit(self)
        try:
            is_done = self._hand.do(move_claim, claim.id, *place)
        except RuleBroken as problem:
            self._refuse(problem_words(problem))
            return False
        except EnvironmentProblem as problem:
            self._session.problem_met.emit(problem_words(problem))
            return False
        if is_done:
            self._refused = ""
            self._say_moved()
        return is_done

    def _say_moved(self) -> None:
        case, claim = self._session.case, self._session.claim
        if case is None or claim is None:
            return
        quote = claim.anchor.quote
        words = self.tr("Claim {number} is now: {quote}").format(number=claim.number, quote=shortened(quote, _SAID))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._reader, words))
        verdict = case.verdict_on(claim.id)
        if verdict is not None and verdict.wording != quote:
            said = self.tr("The verdict on claim {number} was given for other words: confirm or change it.")
            self._session.told.emit(said.format(number=claim.number))

    def _no_further(self, claim: Claim, edge: Edge, *, forward: bool) -> str:
        """Return why an edge stays where it is."""
        if edge is Edge.START and not forward:
            words = self.tr("Claim {number} begins where the article begins")
        elif edge is Edge.END and forward:
            words = self.tr("Claim {number} ends where the article ends")
        else:
            words = self.tr("Nothing would be left of claim {number}: delete it with Ctrl+Backspace")
        return words.format(number=claim.number)

    def _refuse(self, words: str) -> None:
        """Say why nothing happened; a key that is held down says it once."""
        if words != self._refused:
            self._refused = words
            self._session.problem_met.emit(words)

    @Slot()
    def _refresh(self) -> None:
        """Nothing is moved that is out of sight."""
        is_open = self._session.case is not None
        for action in self._actions:
            action.setEnabled(is_open and self._view.tabs.currentWidget() is self._view.article)

    @Slot()
    def _leave(self) -> None:
        self._hand = None
        self._refused = ""
