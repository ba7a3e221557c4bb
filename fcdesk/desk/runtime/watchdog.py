"""Tells of every pause of the window: for how long its loop stood still, and what the main thread was at."""

import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

LONGEST = 0.05
"""How many seconds the window may stand still before somebody who types or scrolls feels it."""

_BEAT_MS = 10
_DEEPEST = 12
"""How many places of a stack are kept, counted from the innermost."""


@dataclass(frozen=True, slots=True)
class Pause:
    """One time that the loop stood still. The stack holds places in the code only, no words of a case.

    It is empty where the thread that looks could not run either: something kept hold of the interpreter. `busy` is
    for how many of the seconds the main thread had a processor: the rest it waited, for the disk or for its turn.
    """

    seconds: float
    stack: str
    busy: float

    def __str__(self) -> str:
        where = f"at\n{self.stack}" if self.stack else "in something that kept the interpreter to itself\n"
        return f"the window stood still for {self.seconds * 1000:.0f} ms ({self.busy * 1000:.0f} ms at work) {where}"


class Watchdog(QObject):
    """A timer of the loop beats; a thread looks whether it does, and keeps the main thread's stack when it does not.

    `excused` tells of a main thread's frame that nobody waits for: that counts as a beat.
    """

    paused = Signal(object)

    def __init__(
        self,
        longest: float = LONGEST,
        excused: Callable[[FrameType], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.pauses: list[Pause] = []
        self._longest = longest
        self._excused = excused
        self._main = threading.get_ident()
        self._last = time.monotonic()
        self._last_busy = time.thread_time()
        self._seen: tuple[float, str] = (0.0, "")
        self._over = threading.Event()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start(_BEAT_MS)
        self._thread = threading.Thread(target=self._look, name="watchdog", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Look no longer. A pause that is not over yet counts as over."""
        self._on_beat()
        self._timer.stop()
        self._over.set()
        self._thread.join()

    @Slot()
    def _on_beat(self) -> None:
        before, now = self._last, time.monotonic()
        busy_before, busy_now = self._last_busy, time.thread_time()
        self._last, self._last_busy = now, busy_now
        length = now - before - _BEAT_MS / 1000
        if length > self._longest:
            since, stack = self._seen
            busy = min(length, busy_now - busy_before)
            pause = Pause(length, stack if since == before else "", busy)
            self.pauses.append(pause)
            self.paused.emit(pause)

    def _look(self) -> None:
        """Serve as the thread that looks."""
        while not self._over.wait(_BEAT_MS / 2000):
            last = self._last
            frame = sys._current_frames().get(self._main)  # noqa: SLF001 - the documented way to another thread's stack
            if frame is None:
                continue
            if self._excused is not None and self._excused(frame):
                self._last = time.monotonic()
            elif time.monotonic() - last > self._longest and self._seen[0] != last:
                self._seen = (last, _places(frame))


def _places(frame: FrameType) -> str:
    """Return the stack as lines of places, the innermost last: no line of code, and no folder of a person."""
    stack = traceback.StackSummary.extract(traceback.walk_stack(frame), limit=_DEEPEST, lookup_lines=False)
    return "".join(f"  {_short(place.filename)}:{place.lineno} {place.name}\n" for place in reversed(stack))


def _short(path: str) -> str:
    return "/".join(Path(path).parts[-3:])


def say_on_stderr(pause: Pause) -> None:
    """Print a pause where whoever looks for one reads."""
    sys.stderr.write(f"fcdesk: {pause}")
