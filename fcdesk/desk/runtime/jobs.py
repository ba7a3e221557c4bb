"""Long work off the window's thread. A job gets plain values and gives back a result; it never touches the window."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRunnable, QThreadPool, QTimer, Signal, Slot

_PAINTED_MS = 40
"""After how long what has just been put on the screen has been painted."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a job is: steps done, and of how many (0: it does not say)."""

    name: str
    done: int
    of: int


class Job(QObject):
    """One piece of work under way. Lives in the main thread, so that its signals arrive there and none is lost."""

    succeeded = Signal(object)
    failed = Signal(object)
    ended = Signal(object)
    progressed = Signal(int, int)

    def __init__(self, name: str, work: Callable[..., Any], *, can_be_cancelled: bool) -> None:
        super().__init__()
        self.name = name
        self.steps = (0, 0)
        self.can_be_cancelled = can_be_cancelled
        self._cancelled = threading.Event()
        if can_be_cancelled:
            work = partial(work, progress=self.progressed.emit, cancelled=self._cancelled.is_set)
        self._work = work
        self.progressed.connect(self._on_progressed)

    def cancel(self) -> None:
        """Ask the work to be given up; it ends as one that failed."""
        self._cancelled.set()

    @Slot(int, int)
    def _on_progressed(self, done: int, of: int) -> None:
        self.steps = (done, of)

    def run(self) -> None:
        """Do the work; called in a worker thread."""
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001 - handed to the main thread, where it is told apart
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
        self.ended.emit(self)


class _Runner(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.run()


class Jobs(QObject):
    """All jobs under way. `changed` tells that one began or ended."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._running: list[Job] = []
        self._held: list[Job] = []
        self._holding = QTimer(self)
        self._holding.setSingleShot(True)
        self._holding.setInterval(_PAINTED_MS)
        self._holding.timeout.connect(self._begin_held)

    @property
    def standings(self) -> list[Standing]:
        """What is under way and how far it is; work without a name is none that anybody waits for."""
        return [Standing(job.name, *job.steps) for job in self._running if job.name]

    @property
    def can_be_cancelled(self) -> bool:
        """Whether something is under way that can be given up."""
        return any(job.can_be_cancelled for job in self._running)

    @Slot()
    def cancel(self) -> None:
        """Give up what can be given up."""
        for job in self._running:
            job.cancel()

    def start(
        self,
        name: str,
        work: Callable[..., Any],
        on_success: Callable[[Any], None],
        on_failure: Callable[[Exception], None],
        *,
        can_be_cancelled: bool = False,
        after_painting: bool = False,
    ) -> None:
        """Do `work` in a thread; then call one of the two in this one.

        Work that can be cancelled is called with `progress` and `cancelled`, as casework has them. `after_painting`
        lets the window be painted first: two threads of Python take turns, and each turn can cost the window 5 ms.
        """
        job = Job(name, work, can_be_cancelled=can_be_cancelled)
        job.progressed.connect(self.changed)
        job.succeeded.connect(on_success)
        job.failed.connect(on_failure)
        job.ended.connect(self._on_ended)
        self._running.append(job)
        self.changed.emit()
        if after_painting:
            self._held.append(job)
            self._holding.start()
        else:
            self._pool.start(_Runner(job))

    def wait(self) -> None:
        """Wait until all are done and have been heard of; for leaving the program."""
        self._begin_held()
        self._pool.waitForDone()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)

    @Slot()
    def _begin_held(self) -> None:
        held, self._held = self._held, []
        for job in held:
            self._pool.start(_Runner(job))

    @Slot(object)
    def _on_ended(self, job: Job) -> None:
        self._running.remove(job)
        self.changed.emit()
