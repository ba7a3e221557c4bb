"""Runs work in a process of its own and kills it (SIGKILL) at a moment nobody chose.

The process is forked from one that has loaded everything, so that thousands of kills take minutes; the work opens its
files itself, after the fork.
"""

import os
import select
import signal
import time
from collections.abc import Callable


def killed(work: Callable[[Callable[[str], None]], None], after: float) -> list[str]:
    """Run `work(say)` in a fork, kill that after so many seconds, and return the whole lines it had said by then.

    RuntimeError if the work ended with an exception of its own before that.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _work(work, writing)
    os.close(writing)
    os.set_blocking(reading, False)
    said = _listened(reading, time.monotonic() + after)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    os.set_blocking(reading, True)
    while piece := os.read(reading, 1 << 16):
        said += piece
    os.close(reading)
    lines = said.decode().split("\n")[:-1]  # what follows the last line end was not said to its end
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise RuntimeError(f"the work failed by itself: {lines}")
    return lines


def _work(work: Callable[[Callable[[str], None]], None], writing: int) -> None:
    status = 1
    try:
        work(lambda line: _say(writing, line))
        status = 0
    except BaseException as error:  # noqa: BLE001 - this process must not go on as if it were the parent
        _say(writing, repr(error))
    finally:
        os._exit(status)


def _say(writing: int, line: str) -> None:
    os.write(writing, (" ".join(line.split()) + "\n").encode())


def _listened(reading: int, until: float) -> bytes:
    """Read what comes, so that the pipe never fills up, until it is time; by the clock, not by what is said."""
    said = b""
    while (left := until - time.monotonic()) > 0:
        ready, _, _ = select.select([reading], [], [], left)
        if not ready:
            break
        piece = os.read(reading, 1 << 16)
        if not piece:
            break
        said += piece
    return said
