"""What starting the desk costs: `python -m tests.benchmarks.start_up [--rounds N]`, from the top of a checkout.

In turn: an empty `QMainWindow` of PySide6, painted and left; the same after SQLAlchemy has been imported; `fcdesk open
--exit-after-paint`; the desk until its list of cases can be used; and until the case that was open last is there. CPU
seconds (user and system) and wall seconds of each whole process and its largest memory: medians and ratios.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.archive.samples import closed_archive, full_case

ROUNDS = 15
_CASES = 40
_WINDOW = """
import sys
{first}
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.resize(1440, 900)
window.show()
window.repaint()
QTimer.singleShot(0, window, window.close)
app.exec()
{last}
"""
_UNTIL = """
from pathlib import Path
from fcdesk import app
app.import_qt()
from fcdesk.desk import start
from fcdesk.desk.runtime.asked import Stage, Wanted
entrance = app.ArchiveEntrance(Path({folder!r}))
start.run(entrance, Path({folder!r}).parent, Wanted(None, is_source=False), leave_at=Stage.{stage})
"""


@dataclass(frozen=True, slots=True)
class Run:
    """One process: CPU and wall seconds, and its largest memory in MB."""

    cpu: float
    wall: float
    memory: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "archive"
        closed_archive(folder, *(full_case(f"c{n}", f"FC-2026-{n:04d}") for n in range(1, _CASES + 1)))
        environment = _environment(Path(place))
        measured = _measure(_commands(folder), environment, rounds)
    _print(measured)


def _commands(folder: Path) -> dict[str, list[str]]:
    python = [sys.executable, "-c"]
    desk = [sys.executable, "-m", "fcdesk", "--archive", str(folder), "open"]
    return {
        "empty window": [*python, _WINDOW.format(first="", last="")],
        "empty window, then import sqlalchemy": [*python, _WINDOW.format(first="", last="import sqlalchemy")],
        "fcdesk open --exit-after-paint": [*desk, "--exit-after-paint"],
        "until the list can be used": [*python, _UNTIL.format(folder=str(folder), stage="LISTED")],
        "until the whole desk is there": [*python, _UNTIL.format(folder=str(folder), stage="READY")],
        "with a case, painted": [*desk, "FC-2026-0001", "--exit-after-paint"],
    }


def _measure(commands: Mapping[str, list[str]], environment: dict[str, str], rounds: int) -> dict[str, list[Run]]:
    measured: dict[str, list[Run]] = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            run = _run(command, environment)
            if turn:  # the first compiles what has changed since
                measured[name].append(run)
    return measured


def _run(command: list[str], environment: dict[str, str]) -> Run:
    before = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - before
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"status {process.returncode} of {command}")
    return Run(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024)


def _environment(place: Path) -> dict[str, str]:
    """A user without settings, on a screen that nobody sees."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("FCDESK_")}
    return own | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(place), "HOME": str(place)}


def _print(measured: Mapping[str, list[Run]]) -> None:
    medians = {
        name: Run(*(statistics.median(getattr(run, field) for run in runs) for field in ("cpu", "wall", "memory")))
        for name, runs in measured.items()
    }
    empty, with_import, *_ = medians.values()
    print(f"{'':38}{'CPU s':>8}{'wall s':>8}{'MB':>7}   x empty   x empty and that import")
    for name, run in medians.items():
        ratios = f"{run.cpu / empty.cpu:10.2f}{run.cpu / with_import.cpu:10.2f}"
        print(f"{name:38}{run.cpu:8.3f}{run.wall:8.3f}{run.memory:7.0f}{ratios}")
    spread = sorted(run.cpu for run in measured["fcdesk open --exit-after-paint"])
    print(f"first paint: {spread[0]:.3f} to {spread[-1]:.3f} s of CPU")


if __name__ == "__main__":
    main()
