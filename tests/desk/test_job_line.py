"""What long work says of itself: only if it is long, with how far it is, and with a way to give it up."""

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from fcdesk.casework.jobs import Cancelled, IsCancelled, Progress, go_on_unless
from fcdesk.desk.runtime.jobs import Jobs
from fcdesk.desk.widgets.job_line import JobLine


class _Work:
    """Work that goes on when it is told to."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.told = threading.Event()

    def do(self, *, progress: Progress, cancelled: IsCancelled) -> str:
        progress(3, 10)
        self.told.set()
        while not self.go_on.wait(0.01):
            go_on_unless(cancelled)
        return "done"


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.wait()


@pytest.fixture
def line(qtbot: QtBot, jobs: Jobs) -> JobLine:
    made = JobLine(jobs)
    qtbot.addWidget(made)
    made.show()
    return made


def _begun(jobs: Jobs, name: str = "Writing Placeholder") -> tuple[_Work, list[object]]:
    work, ends = _Work(), list[object]()
    jobs.start(name, work.do, ends.append, ends.append, can_be_cancelled=True)
    return work, ends


def test_that_long_work_is_said_with_how_far_it_is_once_it_is_long(qtbot: QtBot, jobs: Jobs, line: JobLine) -> None:
    work, _ = _begun(jobs)
    work.told.wait()
    assert line.words == ""
    qtbot.waitUntil(lambda: line.words == "Writing Placeholder: 3 of 10")
    assert line.cancel.isVisible()
    work.go_on.set()
    qtbot.waitUntil(lambda: line.words == "")
    assert not line.cancel.isVisible()


def test_that_short_work_is_never_told_of(qtbot: QtBot, jobs: Jobs, line: JobLine) -> None:
    said: list[str] = []
    jobs.changed.connect(partial(_note, said, line))
    work, ends = _begun(jobs)
    work.go_on.set()
    qtbot.waitUntil(lambda: ends == ["done"])
    qtbot.waitUntil(lambda: not jobs.standings)
    assert set(said) == {""}
    assert not line._patience.isActive()


def _note(said: list[str], line: JobLine) -> None:
    said.append(line.words)


def test_that_what_is_cancelled_ends(qtbot: QtBot, jobs: Jobs, line: JobLine) -> None:
    _, ends = _begun(jobs)
    line.show_now()
    line.cancel.click()
    qtbot.waitUntil(lambda: bool(ends))
    assert isinstance(ends[0], Cancelled)
    qtbot.waitUntil(lambda: line.words == "")


def test_that_work_without_a_name_is_not_told_of(qtbot: QtBot, jobs: Jobs, line: JobLine) -> None:
    work, ends = _begun(jobs, "")
    line.show_now()
    assert line.words == ""
    assert not line.cancel.isVisible()
    work.go_on.set()
    qtbot.waitUntil(lambda: bool(ends))


def test_that_several_jobs_are_told_of_side_by_side(qtbot: QtBot, jobs: Jobs, line: JobLine) -> None:
    works: list[_Work] = []
    for name in ("One", "Two"):
        work, _ = _begun(jobs, name)
        works.append(work)
    try:
        line.show_now()
        qtbot.waitUntil(lambda: line.words == "One: 3 of 10, Two: 3 of 10")
    finally:
        for work in works:
            work.go_on.set()
