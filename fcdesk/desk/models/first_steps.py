"""The first steps with the program: which of them a case shows to have been done. No Qt here."""

from collections.abc import Iterable
from enum import StrEnum

from fcdesk.cases.model import Case


class FirstStep(StrEnum):
    """What one does with a first case, in this order."""

    OPENED = "opened"
    MARKED = "marked"
    EVIDENCE = "evidence"
    RATED = "rated"
    WRITTEN = "written"


def steps_seen(case: Case | None, exports: int) -> frozenset[FirstStep]:
    """Return which steps were done in a case. What came with the sample case was done by nobody."""
    if case is None:
        return frozenset()
    came_along = "sample" in case.details.tags
    done = {
        FirstStep.OPENED: True,
        FirstStep.MARKED: any(not (came_along and claim.was_suggested) for claim in case.claims),
        FirstStep.EVIDENCE: len(case.evidence) > 0,
        FirstStep.RATED: len(case.verdicts) > 0,
        FirstStep.WRITTEN: exports > 0,
    }
    return frozenset(step for step, is_done in done.items() if is_done)


def next_step(done: Iterable[FirstStep]) -> FirstStep | None:
    """Return the first step that was not done yet, None if there is none."""
    known = set(done)
    return next((step for step in FirstStep if step not in known), None)


def written(done: Iterable[FirstStep]) -> str:
    """Return steps as they are kept."""
    known = set(done)
    return " ".join(step.value for step in FirstStep if step in known)


def read_back(text: str) -> frozenset[FirstStep]:
    """Return steps that were kept; other words are none."""
    words = set(text.split())
    return frozenset(step for step in FirstStep if step.value in words)
