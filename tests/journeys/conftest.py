import traceback
from collections.abc import Iterator
from types import FrameType

import pytest
from PySide6.QtWidgets import QApplication

from fcdesk.desk.runtime.jobs import Jobs
from fcdesk.desk.runtime.watchdog import LONGEST, Pause, Watchdog
from tests.desk.conftest import appearance, no_window_left, qapp, room, sample, settings, window

__all__ = ["appearance", "no_window_left", "qapp", "room", "sample", "settings", "window"]

UNBEARABLE = 1.5
"""From how many seconds of work on a pause fails its journey. Machines differ; what is shorter is reported."""

_REPORTED = 20
_PAUSES = pytest.StashKey[list[tuple[str, Pause]]]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash.setdefault(_PAUSES, [])


@pytest.fixture(autouse=True)
def watchdog(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Watchdog]:
    """Collects every pause of the window on the journey, and fails it for one that nobody would bear."""
    looking = Watchdog(excused=_is_nobodys_wait)
    yield looking
    looking.stop()
    request.config.stash.setdefault(_PAUSES, []).extend((request.node.name, pause) for pause in looking.pauses)
    worst = max(looking.pauses, key=lambda pause: pause.busy, default=None)
    assert worst is None or worst.busy < UNBEARABLE, str(worst)


def _is_nobodys_wait(frame: FrameType) -> bool:
    """Tell whether the main thread is at the test's own work, or waits for jobs because a test wants it to."""
    codes = {one.f_code for one, _ in traceback.walk_stack(frame)}
    if Jobs.wait.__code__ in codes:
        return True
    names = [code.co_filename for code in codes]
    return not any("/fcdesk/desk/" in name or "/pytestqt/" in name for name in names)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Report the pauses, the longest first."""
    found: list[tuple[str, Pause]] = config.stash.get(_PAUSES, [])
    pauses = sorted(found, key=lambda one: -one[1].seconds)
    if not pauses:
        return
    terminalreporter.section(f"{len(pauses)} pauses of the window over {LONGEST * 1000:.0f} ms")
    for name, pause in pauses[:_REPORTED]:
        terminalreporter.write_line(f"{name}: {pause}")
