"""What can be undone and redone, as the log tells it."""

from hypothesis import given
from hypothesis import strategies as st

from fcdesk.archive.kept_case import Step
from fcdesk.casework.history import History
from tests.builders import CHECKER, NOON


def row(step: int, kind: str = "do", at: str = NOON) -> Step:
    return Step(step, kind, f"Edit {step}", at, CHECKER)


def history(*rows: Step) -> tuple[tuple[int, str] | None, tuple[int, str] | None]:
    told = History(rows)
    return told.next_undo, told.next_redo


def test_that_a_case_that_was_only_opened_has_nothing_to_undo() -> None:
    assert history(row(1, "open")) == (None, None)


def test_that_the_last_step_is_undone_first_and_redone_last() -> None:
    rows = [row(1, "open"), row(2), row(3)]
    assert history(*rows) == ((3, "Edit 3"), None)
    assert history(*rows, row(3, "undo")) == ((2, "Edit 2"), (3, "Edit 3"))
    assert history(*rows, row(3, "undo"), row(2, "undo")) == (None, (2, "Edit 2"))
    assert history(*rows, row(3, "undo"), row(2, "undo"), row(2, "redo")) == ((2, "Edit 2"), (3, "Edit 3"))


def test_that_a_new_step_forgets_what_could_be_redone() -> None:
    assert history(row(2), row(2, "undo"), row(4)) == ((4, "Edit 4"), None)


def test_that_rows_of_one_step_are_undone_together() -> None:
    assert history(row(2), row(2), row(2), row(2, "undo")) == (None, (2, "Edit 2"))


def test_that_an_export_is_no_step_and_no_new_version() -> None:
    told = History([row(1, "open", "2026-01-01T00:00:00Z"), row(2, at="2026-01-02T00:00:00Z"), row(3, "export")])
    assert (told.next_undo, told.version, told.changed_at) == ((2, "Edit 2"), 2, "2026-01-02T00:00:00Z")


def test_that_a_step_undone_in_one_window_while_another_went_on_is_the_one_that_is_taken_off() -> None:
    assert history(row(2), row(3), row(2, "undo")) == ((3, "Edit 3"), (2, "Edit 2"))
    assert history(row(2), row(3), row(2, "undo"), row(3, "undo")) == (None, (3, "Edit 3"))


def test_that_only_the_step_on_top_goes_on_and_only_before_anything_is_undone() -> None:
    told = History([row(2), row(3)])
    assert told.continues(3)
    assert not told.continues(2)
    assert not told.continues(None)
    told.note(row(3, "undo"))
    assert not told.continues(2)


@given(st.lists(st.sampled_from(["do", "more", "undo", "redo", "export"]), max_size=40))
def test_that_a_history_is_the_same_told_at_once_or_row_by_row(kinds: list[str]) -> None:
    live, rows = History(), list[Step]()
    for number, kind in enumerate(kinds, start=1):
        on_top = live.next_redo if kind == "redo" else live.next_undo
        if kind in ("more", "undo", "redo") and on_top is None:
            continue
        step = on_top[0] if kind in ("more", "undo", "redo") and on_top else number
        if kind == "more" and not live.continues(step):
            continue
        rows.append(row(step, "do" if kind == "more" else kind))
        live.note(rows[-1])
    told = History(rows)
    assert (told.next_undo, told.next_redo, told.version) == (live.next_undo, live.next_redo, live.version)
