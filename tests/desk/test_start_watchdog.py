"""The watchdog: pauses of the loop are found, with the place in the code and without a word of a case."""

import threading
import time
from types import FrameType

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fcdesk.desk.runtime.watchdog import LONGEST, Pause, Watchdog, say_on_stderr

WORDS = "a name that nobody may read"


def _dawdle(seconds: float, words: str = WORDS) -> str:
    """Keep the main thread, and hold words while doing so."""
    threading.Event().wait(seconds)
    return words


def _pauses(qtbot: QtBot, watchdog: Watchdog, seconds: float) -> list[Pause]:
    done: list[str] = []
    QTimer.singleShot(20, lambda: done.append(_dawdle(seconds)))
    qtbot.waitUntil(lambda: bool(done))
    qtbot.waitUntil(lambda: watchdog._last > time.monotonic() - LONGEST)
    watchdog.stop()
    return [pause for pause in watchdog.pauses if "_dawdle" in pause.stack]


def test_that_a_long_pause_is_told_with_its_place_and_no_words(
    qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    watchdog = Watchdog()
    watchdog.paused.connect(say_on_stderr)
    (pause,) = _pauses(qtbot, watchdog, 0.3)
    assert pause.seconds > 0.2
    assert pause.busy < 0.2  # it only waited
    assert "tests/desk/test_start_watchdog.py" in pause.stack
    said = capsys.readouterr().err
    assert said.startswith("fcdesk: the window stood still for ")
    assert "_dawdle" in said
    assert "threading.Event().wait" not in said
    assert WORDS not in said


def test_that_a_short_wait_is_no_pause(qtbot: QtBot) -> None:
    assert _pauses(qtbot, Watchdog(longest=0.5), 0.1) == []


def test_that_what_is_excused_is_no_pause(qtbot: QtBot) -> None:
    def is_dawdling(frame: FrameType | None) -> bool:
        while frame is not None and frame.f_code is not _dawdle.__code__:
            frame = frame.f_back
        return frame is not None

    assert _pauses(qtbot, Watchdog(excused=is_dawdling), 0.3) == []


def test_that_a_pause_under_way_counts_when_the_watch_ends(qapp: QApplication) -> None:
    watchdog = Watchdog()
    _dawdle(0.2)
    watchdog.stop()
    (pause,) = watchdog.pauses
    assert "_dawdle" in pause.stack
    assert not watchdog._thread.is_alive()
