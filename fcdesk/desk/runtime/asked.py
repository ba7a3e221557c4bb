"""What the desk is asked for when it is started, and how far it has come."""

from contextlib import AbstractContextManager
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from fcdesk.cases.problems import EnvironmentProblem, RuleBroken

if TYPE_CHECKING:
    from fcdesk.casework.newsroom import Newsroom
    from fcdesk.desk.window import DeskWindow


class Entrance(Protocol):
    """The way into the archive."""

    def looks_usual(self) -> bool:
        """Tell whether a glance, which takes no time, finds nothing in the way."""

    def load(self) -> bool:
        """Import what the archive needs; tell whether it has to be brought up to date. For any thread, 0.2 s."""

    def enter(self) -> "AbstractContextManager[Newsroom]":
        """Open the archive for as long as the context lasts. For the main thread."""


class Stage(Enum):
    """How far the desk has come."""

    PAINTED = auto()
    LISTED = auto()
    READY = auto()
    REFUSED = auto()


class Wanted:
    """What the desk was asked for when it was started: a case by its reference, an article, or nothing."""

    def __init__(self, what: str | None, *, is_source: bool) -> None:
        self._what = what
        self._is_source = is_source

    def open(self, window: "DeskWindow", last: str) -> None:
        """Put it on the desk: what was asked for, or else the case that was open last, if it is still there."""
        if self._what is not None and self._is_source:
            window.new_case.read_file(str(Path(self._what)))
            return
        session = window.session
        try:
            case_id = session.room.archive.find(last if self._what is None else self._what)
        except (RuleBroken, EnvironmentProblem) as problem:
            from fcdesk.desk.said import problem_words  # noqa: PLC0415 - hardly any start, and none before its paint

            if self._what is not None:  # else it is not there any more, or this is the first start
                session.problem_met.emit(problem_words(problem))
        else:
            window.open_case(case_id)
