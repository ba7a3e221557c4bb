"""Python's garbage collection on the main thread only: in a worker it would destroy Qt objects of this one."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot


class MainThreadCollector(QObject):
    """Collects now and then from a timer, in place of Python's own times."""

    def __init__(self, parent: QObject | None = None, every_ms: int = 10_000) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start(every_ms)

    @Slot()
    def settle(self) -> None:
        """Leave out from now on what is there: modules and screens stay, and going through them takes 0.1 s."""
        gc.freeze()

    def stop(self) -> None:
        """Give collection back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def _on_timeout(self) -> None:
        gc.collect(1)
