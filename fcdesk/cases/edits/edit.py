"""What all edits have in common: a name in words, and a stamp that says who, when and under which new id."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Concatenate, Generic, ParamSpec

from fcdesk.cases.model import Case

P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who does an edit and when, and an id that nothing else has. Given from outside, so edits stay pure."""

    id: str
    by: str
    at: str

    def part(self, number: int) -> str:
        """Return the id of the nth record (from 0) that one edit makes of the same kind."""
        return f"{self.id}-{number}" if number else self.id


@dataclass(frozen=True)
class Edit(Generic[P]):
    """An edit that can be done, named in words for the undo menu and the log."""

    words: str
    function: Callable[Concatenate[Case, Stamp, P], Case]

    def __call__(self, case: Case, stamp: Stamp, *args: P.args, **kwargs: P.kwargs) -> Case:
        return self.function(case, stamp, *args, **kwargs)


def edit(words: str) -> Callable[[Callable[Concatenate[Case, Stamp, P], Case]], Edit[P]]:
    """Mark a function as an edit and give it its name in words ("Set verdict")."""

    def named(function: Callable[Concatenate[Case, Stamp, P], Case]) -> Edit[P]:
        return Edit(words, function)

    return named
