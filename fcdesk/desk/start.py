"""Starts the desk: paints a frame at once, then has the archive opened behind it; and catches what nobody expected."""

import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.cases.words import as_it_is
from fcdesk.desk.runtime.asked import Entrance, Stage, Wanted
from fcdesk.desk.runtime.garbage import MainThreadCollector
from fcdesk.desk.runtime.languages import Speech
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.screens.frame import Frame
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.theme.style import load_first_font, load_other_fonts

if TYPE_CHECKING:
    from fcdesk.desk.runtime.opening import Opening
    from fcdesk.desk.window import DeskWindow

_UNSEEN_MS = 2000
"""How long to wait for the first paint; a window that nobody can see yet gets none."""


def application(arguments: list[str]) -> QApplication:
    """Return the application object, named and with the bundled fonts."""
    app = _bare_application(arguments)
    load_other_fonts()
    return app


def _bare_application(arguments: list[str]) -> QApplication:
    """Return the application object with the one font that the first paint needs."""
    present = QApplication.instance()
    app = present if isinstance(present, QApplication) else QApplication(arguments)
    app.setApplicationName("fcdesk")
    app.setApplicationDisplayName("fcdesk")
    app.setStyle("Fusion")
    load_first_font()
    return app


def run(
    entrance: Entrance, config: Path, wanted: Wanted, *, leave_at: Stage | None = None, debugs: bool = False
) -> int:
    """Show the desk until it is closed, or until it has come so far, and return the exit status.

    EnvironmentProblem or RuleBroken, said in the window already, if what was asked for could not be opened.
    """
    app = _bare_application(["fcdesk"])
    problem = _shown(
        app, config, Start(app, Settings(config / "desk.ini"), (entrance, wanted), leave_at), debugs=debugs
    )
    if problem is not None:
        raise problem
    return 0


def _shown(app: QApplication, config: Path, start: "Start", *, debugs: bool) -> EnvironmentProblem | RuleBroken | None:
    reports = FaultReports(config / "faults")
    sys.excepthook = reports.take
    reports.window = start.frame
    stop_watching = _watched() if debugs else None
    try:
        start.show()
        app.exec()
    finally:
        start.close()
        if stop_watching is not None:
            stop_watching()
        sys.excepthook = sys.__excepthook__
    return start.problem


class Start(QObject):
    """One start of the desk, from the first paint to what was asked for."""

    def __init__(
        self, app: QApplication, settings: Settings, asked: tuple[Entrance, Wanted], leave_at: Stage | None
    ) -> None:
        super().__init__()
        self._settings = settings
        self._entrance, self._wanted = asked
        self._leave_at = leave_at
        self._collector = MainThreadCollector(self)
        self.problem: EnvironmentProblem | RuleBroken | None = None
        self._speech = Speech(app, settings)
        self._appearance = Appearance(app, settings)
        self.frame = Frame(self._appearance, settings)
        self.opening: Opening | None = None
        self._unseen = QTimer(self)
        self._unseen.setSingleShot(True)
        for signal in (self.frame.painted, self._unseen.timeout):
            signal.connect(self._on_painted)

    def show(self) -> None:
        """Show the frame; the rest follows once it has been painted."""
        self.frame.show()
        self._unseen.start(_UNSEEN_MS)

    def close(self) -> None:
        """Give the archive back, and collection to Python."""
        if self.opening is not None:
            self.opening.close()
        # Now, with all that stands in it: left to Python it would go in any order, and after the application.
        self.frame.deleteLater()
        QCoreApplication.sendPostedEvents(self.frame, QEvent.Type.DeferredDelete.value)
        self._collector.stop()
        self._speech.end()

    @Slot()
    def _on_painted(self) -> None:
        self._unseen.stop()
        if self._leave_at is Stage.PAINTED and self._entrance.looks_usual():
            self.frame.close()
        elif self.opening is None:
            from fcdesk.desk.runtime.opening import Opening  # noqa: PLC0415 - what comes after the first paint

            self.opening = Opening(self.frame, self._appearance, self._settings, self._entrance)
            self.opening.reached.connect(self._on_reached)
            self.opening.begin()

    @Slot(Stage)
    def _on_reached(self, stage: Stage) -> None:
        opening = self.opening
        if opening is None:
            return
        self.problem = opening.problem
        if stage is Stage.READY and opening.window is not None:
            self._show_wanted(opening.window, somebody_chose=opening.somebody_chose)
            self._collector.settle()
        if self._leave_at in (stage, Stage.PAINTED) or (self._leave_at is not None and stage is Stage.REFUSED):
            self.frame.repaint()
            QTimer.singleShot(0, self.frame, self.frame.close)

    def _show_wanted(self, window: "DeskWindow", *, somebody_chose: bool) -> None:
        if not somebody_chose:
            window.session.problem_met.connect(self._on_problem_met)
            self._wanted.open(window, self._settings.text("case", ""))
            if self._leave_at is not None:
                window.jobs.wait()
            window.session.problem_met.disconnect(self._on_problem_met)
        if self.frame.focusWidget() is None:  # it went active before there was anything to give the keyboard to
            (window.cases.go_to_list if window.session.case is None else window.view.reader.setFocus)()
        window.commands.rescued.offer()

    @Slot(str)
    def _on_problem_met(self, words: str) -> None:
        """Keep what was in the way of what was asked for: whoever has the desk leave by itself reads it there."""
        if self._leave_at is not None:
            self.problem = RuleBroken(as_it_is(words))


def _watched() -> Callable[[], None]:
    """Have pauses of the window told on standard error, and return what ends that."""
    from fcdesk.desk.runtime.watchdog import Watchdog, say_on_stderr  # noqa: PLC0415 - for whoever looks for pauses

    watchdog = Watchdog()
    watchdog.paused.connect(say_on_stderr)
    return watchdog.stop


class FaultReports:
    """Takes what nobody expected: writes a report on this machine, says where it lies, and goes on."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.window: QWidget | None = None

    def take(self, kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        """Serve as sys.excepthook. The report holds the place in the code only: words of a case could be secret."""
        lines = "".join(traceback.format_tb(trace))
        name = time.strftime("fault-%Y%m%dT%H%M%S.txt", time.gmtime())
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            (self._folder / name).write_text(f"{kind.__name__}\n{lines}", encoding="utf-8")
        except OSError:
            name = ""
        sys.stderr.write(f"fcdesk: a fault in the program ({kind.__name__}) at\n{lines}")
        self._show(self._folder / name if name else None)

    def _show(self, report: Path | None) -> None:
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - hardly any start has a fault

        box = QMessageBox(QMessageBox.Icon.Warning, "fcdesk", "", QMessageBox.StandardButton.Ok, self.window)
        box.setText(
            QCoreApplication.translate("Faults", "Something went wrong in the program. What was saved is safe.")
        )
        if report is not None:
            where = QCoreApplication.translate("Faults", "A report without any words of the case lies in {path}.")
            box.setInformativeText(where.format(path=report))
        box.open()
