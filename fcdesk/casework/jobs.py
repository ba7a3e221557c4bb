"""What long work needs to know of whoever waits for it: how to say how far it is, and whether it is still wanted."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Is called with how many steps are done, and of how many."""

IsCancelled = Callable[[], bool]
"""Says whether the work is no longer wanted; is called often, and from the thread that works."""


class Cancelled(Exception):  # noqa: N818 - no error: somebody asked for it
    """The work was given up because somebody asked for it; nothing of it is left."""


def untold(_done: int, _of: int) -> None:
    """Tell nobody how far the work is."""


def never() -> bool:
    """Say that nobody will cancel."""
    return False


def go_on_unless(cancelled: IsCancelled) -> None:
    """Raise Cancelled if the work is no longer wanted."""
    if cancelled():
        raise Cancelled
