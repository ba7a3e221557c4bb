"""How long a piece of work takes, whatever else the machine does."""

import gc
import time
from collections.abc import Callable


def processor_seconds(work: Callable[[], object], runs: int = 3) -> float:
    """Return the least processor time of some runs, without the rubbish collector: other programs do not count."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        return min(_once(work) for _ in range(runs))
    finally:
        if was_enabled:
            gc.enable()


def _once(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began
