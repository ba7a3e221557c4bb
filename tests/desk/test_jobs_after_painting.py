from pytestqt.qtbot import QtBot

from fcdesk.desk.runtime.jobs import Jobs


def _fail(error: Exception) -> None:
    raise error


def test_that_work_that_waits_for_the_paint_is_named_at_once_and_done_a_little_later(qtbot: QtBot) -> None:
    jobs, begun, done = Jobs(), [], list[int]()

    def work() -> int:
        begun.append(True)
        return 7

    jobs.start("Placeholder work", work, done.append, _fail, after_painting=True)
    assert [one.name for one in jobs.standings] == ["Placeholder work"]
    jobs._pool.waitForDone()
    assert not begun
    qtbot.waitUntil(lambda: done == [7])
    assert not jobs.standings


def test_that_waiting_for_all_work_begins_what_has_not_begun() -> None:
    jobs, done = Jobs(), list[int]()
    jobs.start("Placeholder work", lambda: 7, done.append, _fail, after_painting=True)
    jobs.wait()
    assert done == [7]
