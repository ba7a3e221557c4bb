"""Starts the desk: the application, its look, the window, and what catches a fault."""

import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from fcdesk.cases.text import as_sentence
from fcdesk.casework.newsroom import Newsroom
from fcdesk.casework.rescue import rescued
from fcdesk.casework.starting import start_case
from fcdesk.desk.runtime.garbage import MainThreadCollector
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.theme.style import load_fonts
from fcdesk.desk.window import DeskWindow
from fcdesk.intake.sources import read_path


def application(arguments: list[str]) -> QApplication:
    """Return the application object, named and with the bundled fonts."""
    present = QApplication.instance()
    app = present if isinstance(present, QApplication) else QApplication(arguments)
    app.setApplicationName("fcdesk")
    app.setApplicationDisplayName("fcdesk")
    app.setStyle("Fusion")
    load_fonts()
    return app


def run(room: Newsroom, config: Path, what: str | None, *, is_source: bool, exit_after_paint: bool) -> int:
    """Show the desk until it is closed, and return the exit status."""
    app = application(["fcdesk"])
    settings = Settings(config / "desk.ini")
    reports = FaultReports(config / "faults")
    sys.excepthook = reports.take
    collector = MainThreadCollector()
    window = DeskWindow(room, Appearance(app, settings), settings)
    reports.window = window
    if what is not None:
        bench = start_case(room, read_path(Path(what))) if is_source else room.open(what)
        window.session.open(bench)
    else:
        _open_last(window, settings)
    window.show()
    _tell_of_rescued(window)
    if exit_after_paint:
        window.view.reader.viewport().repaint()
        QTimer.singleShot(0, window, window.close)
    status = app.exec()
    collector.stop()
    sys.excepthook = sys.__excepthook__
    return status


def _tell_of_rescued(window: DeskWindow) -> None:
    """Say that there are words which could not be saved at an earlier time."""
    folder = window.session.room.archive.rescue
    count = len(rescued(folder))
    if count:
        words = QCoreApplication.translate(
            "Start", "Words that could not be saved earlier lie in {folder}: {count} texts"
        )
        window.message.tell(words.format(folder=folder, count=count))


def show_refusal(words: str) -> None:
    """Say in a window why the desk did not open."""
    app = application(["fcdesk"])
    box = QMessageBox(QMessageBox.Icon.Warning, "fcdesk", as_sentence(words), QMessageBox.StandardButton.Close)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.finished.connect(app.quit)
    box.open()
    app.exec()


def _open_last(window: DeskWindow, settings: Settings) -> None:
    """Open the case that was open last, if it is still there."""
    reference = settings.text("case", "")
    row = next((row for row in window.cases.model.rows if row.reference == reference), None)
    if row is not None:
        window.open_case(row.id)


class FaultReports:
    """Takes what nobody expected: writes a report on this machine, says where it lies, and goes on."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.window: QWidget | None = None

    def take(self, kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        """Serve as sys.excepthook. The report holds the place in the code only: words of a case could be secret."""
        lines = "".join(traceback.format_tb(trace))
        name = f"fault-{datetime.now(UTC):%Y%m%dT%H%M%S}.txt"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            (self._folder / name).write_text(f"{kind.__name__}\n{lines}", encoding="utf-8")
        except OSError:
            name = ""
        sys.stderr.write(f"fcdesk: a fault in the program ({kind.__name__}) at\n{lines}")
        self._show(self._folder / name if name else None)

    def _show(self, report: Path | None) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, "fcdesk", "", QMessageBox.StandardButton.Ok, self.window)
        box.setText(
            QCoreApplication.translate("Faults", "Something went wrong in the program. What was saved is safe.")
        )
        if report is not None:
            where = QCoreApplication.translate("Faults", "A report without any words of the case lies in {path}.")
            box.setInformativeText(where.format(path=report))
        box.open()
