"""Long work off the window's thread. A job gets plain values and gives back a result; it never touches the window."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRunnable, QThreadPool, Signal, Slot


class Job(QObject):
    """One piece of work under way. Lives in the main thread, so that its signals arrive there and none is lost."""

    succeeded = Signal(object)
    failed = Signal(object)
    ended = Signal(object)

    def __init__(self, name: str, work: Callable[[], Any]) -> None:
        super().__init__()
        self.name = name
        self._work = work

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

    @property
    def names(self) -> list[str]:
        """What is under way, in words."""
        return [job.name for job in self._running]

    def start(
        self,
        name: str,
        work: Callable[[], Any],
        on_success: Callable[[Any], None],
        on_failure: Callable[[Exception], None],
    ) -> None:
        """Do `work` in a thread; then call one of the two in this one."""
        job = Job(name, work)
        job.succeeded.connect(on_success)
        job.failed.connect(on_failure)
        job.ended.connect(self._on_ended)
        self._running.append(job)
        self.changed.emit()
        self._pool.start(_Runner(job))

    def wait(self) -> None:
        """Wait until all are done and have been heard of; for leaving the program."""
        self._pool.waitForDone()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)

    @Slot(object)
    def _on_ended(self, job: Job) -> None:
        self._running.remove(job)
        self.changed.emit()
