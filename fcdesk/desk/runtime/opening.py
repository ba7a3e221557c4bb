"""From the first paint to the desk with its case: what takes long is imported in a job, what is built comes in pieces.

Objects of SQLite belong to the thread that made them, so the archive itself is opened here, once all it needs is there.
What stands on Qt is imported in the main thread, a module at a time: PySide6 makes its classes when they are first
asked for, and two threads that ask for one at once can bring the program down.
"""

from collections import deque
from collections.abc import Iterator
from contextlib import ExitStack
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.cases.text import as_sentence
from fcdesk.cases.words import as_it_is
from fcdesk.desk.runtime.asked import Entrance, Stage
from fcdesk.desk.runtime.jobs import Jobs
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.said import problem_words
from fcdesk.desk.screens.frame import Frame
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.theme.style import load_other_fonts

if TYPE_CHECKING:
    from fcdesk.casework.newsroom import Newsroom
    from fcdesk.desk.screens.cases_pane import CasesPane
    from fcdesk.desk.window import DeskWindow


_WITHOUT_QT = (
    *(f"fcdesk.archive.{name}" for name in ("claim_listing", "kept_case", "vault")),
    *(f"fcdesk.cases.{name}" for name in ("reporting", "review", "spreadsheets")),
    *(f"fcdesk.cases.edits.{name}" for name in ("claims", "details", "dismissals", "evidence", "remarks", "report")),
    *(f"fcdesk.cases.edits.{name}" for name in ("verdicts", "waivers")),
    *(f"fcdesk.casework.{name}" for name in ("checking", "exporting", "history", "house", "keeping", "pdf")),
    *(f"fcdesk.casework.{name}" for name in ("pictures", "previewing", "rescue", "reviewing", "sample", "starting")),
    *(f"fcdesk.casework.{name}" for name in ("suggesting", "viewing")),
    *(f"fcdesk.intake.{name}" for name in ("reading", "sources")),
    "fcdesk.spotting.numbers.measures",
    *(f"fcdesk.writeup.{name}" for name in ("characters", "labels", "links", "outline", "pages.model", "sections")),
)
"""What the screens need of the layers below: all that takes long and can be imported beside a window that is alive."""
_LIST = ("models.case_rows", "theme.style", "widgets.case_list", "screens.navigation", "screens.cases_pane")


class Opening(QObject):
    """Opens the archive behind a frame that is painted, and furnishes it."""

    reached = Signal(Stage)

    def __init__(self, frame: Frame, appearance: Appearance, settings: Settings, entrance: Entrance) -> None:
        super().__init__(frame)
        self.stage = Stage.PAINTED
        self.window: DeskWindow | None = None
        self.problem: EnvironmentProblem | RuleBroken | None = None
        self._frame, self._appearance, self._settings = frame, appearance, settings
        self._entrance = entrance
        self._jobs = Jobs(self)
        self._room: Newsroom | None = None
        self._archive = ExitStack()
        self._cases: CasesPane | None = None
        self._steps: Iterator[None] = iter(())
        self._beat = QTimer(self)  # of no length: what somebody does meanwhile goes before the next piece
        self._beat.timeout.connect(self._on_beat)
        self._chosen: str | None = None
        self._asks_for_new = False
        self._keyboard: QWidget | None = None
        frame.try_again_asked.connect(self.begin)
        appearance.follow_contrast()

    @Slot()
    def begin(self) -> None:
        """Import what the archive needs while the frame stays alive."""
        self.problem = None
        self._frame.take_keys()
        self._frame.say(self.tr("Opening the archive …"))
        load_other_fonts()
        self._jobs.start("", self._entrance.load, self._on_loaded, self._on_failed)

    def close(self) -> None:
        """Wait for what is being imported, and give the archive back."""
        self._jobs.wait()
        self._beat.stop()
        if self.window is not None:
            deque(self._steps, maxlen=0)  # half a window cannot be taken down: what has no place in it has no owner
        self._archive.close()

    @Slot(object)
    def _on_loaded(self, is_old: bool) -> None:
        self._go_through(self._to_the_list(is_old=is_old))

    def _to_the_list(self, *, is_old: bool) -> Iterator[None]:
        """Open the archive and show which cases there are."""
        for name in _LIST:
            import_module(f"fcdesk.desk.{name}")
            yield
        if is_old:
            self._frame.say(self.tr("Bringing the archive up to date. A copy of it is kept …"))
            self._frame.repaint()
            yield
        if not self._frame.isVisible():  # somebody left
            return
        try:
            self._room = self._archive.enter_context(self._entrance.enter())
            self._show_list(self._room)
        except (EnvironmentProblem, RuleBroken) as problem:
            self._refuse(problem)
            return
        self._reach(Stage.LISTED)
        QTimer.singleShot(0, self, self._load_the_rest)  # once the list has been painted

    def _show_list(self, room: "Newsroom") -> None:
        from fcdesk.desk.screens.cases_pane import CasesPane  # noqa: PLC0415 - not before the first paint

        cases = CasesPane(room, self._appearance, self._settings)
        cases.begin()
        cases.case_chosen.connect(self._on_case_chosen)
        cases.new_case_asked.connect(self._on_new_case_asked)
        self._frame.put_list(cases)
        self._cases = cases

    @Slot()
    def _load_the_rest(self) -> None:
        if self._frame.isVisible():
            self._jobs.start("", _load_without_qt, self._on_rest_loaded, self._on_failed)

    @Slot(object)
    def _on_rest_loaded(self, _nothing: object) -> None:
        if self._room is not None and self._cases is not None and self._frame.isVisible():
            self._go_through(self._to_the_desk(self._room, self._cases))

    def _to_the_desk(self, room: "Newsroom", cases: "CasesPane") -> Iterator[None]:
        """Import the screens, then build the desk of them around the list."""
        for name in _of_the_desk():
            import_module(name)
            yield
        from fcdesk.desk.window import DeskWindow  # noqa: PLC0415 - not before the first paint

        window = DeskWindow(room, self._appearance, self._settings, cases=cases, frame=self._frame)
        self.window = window
        self._frame.house(window)
        yield
        for _ in window.steps:
            if window.isAncestorOf(cases):
                self._frame.setUpdatesEnabled(False)  # the list is on its way: what is on the screen stays
            yield
        if self._beat.isActive():  # else somebody has left, and the rest was only built to be taken down whole
            self._finish(window, cases)

    def _go_through(self, steps: Iterator[None]) -> None:
        """Do something piece by piece, so that nobody who types in the meantime waits for the whole."""
        self._steps = steps
        self._beat.start(0)

    @Slot()
    def _on_beat(self) -> None:
        """Do the next piece."""
        here = self._frame.focusWidget()
        if self._cases is not None and self._cases.isAncestorOf(here):
            self._keyboard = here
        try:
            is_done = next(self._steps, self._steps) is self._steps
        except Exception:
            self._beat.stop()
            self._frame.setUpdatesEnabled(True)
            self._refuse(self._broken())
            raise
        if is_done:
            self._beat.stop()

    def _finish(self, window: "DeskWindow", cases: "CasesPane") -> None:
        cases.case_chosen.disconnect(self._on_case_chosen)
        cases.new_case_asked.disconnect(self._on_new_case_asked)
        self._frame.show_desk(window)
        self._frame.setUpdatesEnabled(True)
        if self._keyboard is not None:
            self._keyboard.setFocus()  # a widget that gets another parent loses it
        QTimer.singleShot(0, self, self._do_what_was_chosen)  # once the desk has been painted

    @Slot()
    def _do_what_was_chosen(self) -> None:
        if self.window is None or not self._frame.isVisible():
            return
        if self._chosen is not None:
            self.window.open_case(self._chosen)
        if self._asks_for_new:
            self.window.new_case.ask()
        self._reach(Stage.READY)

    def _reach(self, stage: Stage) -> None:
        self.stage = stage
        self.reached.emit(stage)

    @property
    def somebody_chose(self) -> bool:
        """Whether somebody has asked for something since the list was there."""
        return self._chosen is not None or self._asks_for_new

    @Slot(str)
    def _on_case_chosen(self, case_id: str) -> None:
        self._chosen = case_id

    @Slot()
    def _on_new_case_asked(self) -> None:
        self._asks_for_new = True

    def _refuse(self, problem: EnvironmentProblem | RuleBroken) -> None:
        if self._cases is not None:
            self._cases.setEnabled(False)
        self._archive.close()
        self.problem = problem
        self._frame.refuse(as_sentence(problem_words(problem)))
        self._reach(Stage.REFUSED)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, EnvironmentProblem | RuleBroken):
            self._refuse(error)
            return
        self._refuse(self._broken())
        raise error

    def _broken(self) -> EnvironmentProblem:
        return EnvironmentProblem(as_it_is(self.tr("a part of the program could not be loaded; install fcdesk again")))


def _of_the_desk() -> Iterator[str]:
    """Yield the desk's modules from the bottom up, so that each brings little with it; what joins others comes last."""
    for part in ("models", "runtime", "pages", "widgets", "screens"):
        package = f"fcdesk.desk.{part}"
        names = [module.name for module in iter_modules(import_module(package).__path__, f"{package}.")]
        yield from sorted(names, key=lambda name: (name.endswith("_desk"), name))


def _load_without_qt() -> None:
    """Import what the screens need that does not stand on Qt, one by one, so that others get their turn between two."""
    for name in _WITHOUT_QT:
        import_module(name)
