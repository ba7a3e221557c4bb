"""From the first paint to the desk with its case: what takes long is imported in a job, what is built comes in pieces.

Objects of SQLite belong to the thread that made them, so the archive itself is opened here, once all it needs is there.
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
        self._jobs.start("", self._load, self._on_loaded, self._on_failed)

    def close(self) -> None:
        """Wait for what is being imported, and give the archive back."""
        self._jobs.wait()
        self._beat.stop()
        deque(self._steps, maxlen=0)  # half a window cannot be taken down: what has no place in it yet has no owner
        self._archive.close()

    def _load(self) -> bool:
        is_old = self._entrance.load()
        import_module("fcdesk.desk.screens.cases_pane")
        return is_old

    @Slot(object)
    def _on_loaded(self, is_old: bool) -> None:
        if is_old:
            self._frame.say(self.tr("Bringing the archive up to date. A copy of it is kept …"))
            self._frame.repaint()
        QTimer.singleShot(0, self, self._open)

    @Slot()
    def _open(self) -> None:
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

    @Slot()
    def _load_the_rest(self) -> None:
        if self._frame.isVisible():
            self._jobs.start("", _load_screens, self._on_screens_loaded, self._on_failed)

    def _show_list(self, room: "Newsroom") -> None:
        from fcdesk.desk.screens.cases_pane import CasesPane  # noqa: PLC0415 - imported by the job above

        cases = CasesPane(room, self._appearance, self._settings)
        cases.begin()
        cases.case_chosen.connect(self._on_case_chosen)
        cases.new_case_asked.connect(self._on_new_case_asked)
        self._frame.put_list(cases)
        self._cases = cases

    @Slot(object)
    def _on_screens_loaded(self, _nothing: object) -> None:
        from fcdesk.desk.window import DeskWindow  # noqa: PLC0415 - imported by the job above

        if self._room is None or self._cases is None or not self._frame.isVisible():
            return
        self.window = DeskWindow(self._room, self._appearance, self._settings, cases=self._cases, frame=self._frame)
        self._frame.house(self.window)
        self._steps = self.window.steps
        self._beat.start(0)

    @Slot()
    def _on_beat(self) -> None:
        """Build the next piece of the desk."""
        if self.window is None or self._cases is None:
            return
        here = self._frame.focusWidget()
        if self._cases.isAncestorOf(here):
            self._keyboard = here
        try:
            is_built = next(self._steps, self._steps) is self._steps
        except Exception:
            self._beat.stop()
            self._frame.setUpdatesEnabled(True)
            self._refuse(self._broken())
            raise
        if self.window.isAncestorOf(self._cases):
            self._frame.setUpdatesEnabled(False)  # the list is on its way into the desk: what is on the screen stays
        if is_built:
            self._beat.stop()
            self._finish(self.window, self._cases)

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


def _load_screens() -> None:
    """Import every screen, one by one, so that others get their turn between two."""
    screens = import_module("fcdesk.desk.screens")
    for module in iter_modules(screens.__path__, "fcdesk.desk.screens."):
        import_module(module.name)
    import_module("fcdesk.desk.window")
