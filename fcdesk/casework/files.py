"""Writes a file whole or not at all."""

import os
from collections.abc import Callable
from pathlib import Path

from fcdesk.cases.problems import because_of
from fcdesk.cases.words import say


def write_whole(target: Path, data: bytes, *, refuse: Callable[[], None] = lambda: None) -> None:
    """Write data beside the target, sync it, then give it the target's name. The folder has to be there.

    `refuse` is asked last of all, and raises what speaks against that. Whatever goes wrong, an older file of that name
    stays as it was; EnvironmentProblem says why.
    """
    passing = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with passing.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        refuse()
        passing.replace(target)
    except OSError as error:
        raise because_of(error, say("writing {target}", target=target)) from error
    finally:
        _forget(passing)


def _forget(passing: Path) -> None:
    try:
        passing.unlink(missing_ok=True)
    except OSError:
        return  # the folder is gone or read-only; there is nothing of ours in it then
