"""An open case: saved when `do` returns, undone and redone, told to those who listen."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from fcdesk.archive.archive import Archive
from fcdesk.archive.problems import Conflict
from fcdesk.archive.verify import verify
from fcdesk.cases.changes import Change, ChangedMeanwhile, diff
from fcdesk.cases.edits import claims, details, evidence, remarks, verdicts
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.casework.workbench import Unsettled, Workbench
from tests.archive.samples import contents, full_case, with_vault_files
from tests.builders import archive_in, bench_over, opened, room_over, scale


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with archive_in(tmp_path / "archive") as archive:
        yield archive


@pytest.fixture
def bench(archive: Archive) -> Workbench:
    return bench_over(archive, with_vault_files(archive, full_case()))


class Listening:
    """Notes what it is told."""

    def __init__(self, *benches: Workbench) -> None:
        self.told: list[tuple[tuple[Change, ...], object]] = []
        for bench in benches:
            bench.listen(self)

    def __call__(self, changes: Sequence[Change], origin: object) -> None:
        self.told.append((tuple(changes), origin))


def the_claim(bench: Workbench) -> str:
    return next(iter(bench.case.claims)).id


def again(archive: Archive, bench: Workbench, prefix: str = "again") -> Workbench:
    """The same case opened once more."""
    return room_over(archive, prefix).open_id(bench.case.id)


def test_that_an_edit_is_on_disk_when_do_returns(archive: Archive, bench: Workbench) -> None:
    assert bench.do(claims.change_claim, the_claim(bench), statement="Placeholder statement")
    assert archive.open_case("case").case == bench.case
    assert bench.case.claims[the_claim(bench)].statement == "Placeholder statement"
    assert (bench.log_rows, bench.version) == (2, 2)


def test_that_an_edit_that_changes_nothing_is_neither_logged_nor_told(bench: Workbench) -> None:
    listening, head = Listening(bench), bench.log_head
    assert not bench.do(details.set_tags, [])
    assert (bench.log_head, bench.undo_words, listening.told) == (head, None, [])


def test_that_a_broken_rule_leaves_everything_as_it_was(archive: Archive, bench: Workbench) -> None:
    listening, before, on_disk = Listening(bench), bench.case, contents(archive.database.path)
    with pytest.raises(RuleBroken):
        bench.do(claims.mark_claim, 3, 2)
    assert bench.case is before
    assert (contents(archive.database.path), listening.told) == (on_disk, [])


def test_that_undoing_all_is_the_start_and_redoing_all_the_end(archive: Archive, bench: Workbench) -> None:
    states = [bench.case]
    for edit, args in (
        (claims.mark_claim, (0, 4)),
        (details.set_tags, (["war"],)),
        (verdicts.set_verdict, (the_claim(bench), scale(), "false", "Because")),
        (evidence.add_evidence, ([the_claim(bench)], evidence.NewEvidence(title="Placeholder source B"))),
        (claims.remove_claim, (the_claim(bench),)),
    ):
        bench.do(edit, *args)
        states.append(bench.case)
    for state in reversed(states[:-1]):
        assert bench.undo()
        assert bench.case == state == archive.open_case("case").case
    assert not bench.undo()
    for state in states[1:]:
        assert bench.redo()
        assert bench.case == state == archive.open_case("case").case
    assert not bench.redo()
    assert bench.log_rows == 1 + 3 * 5
    assert verify(archive).ok


def test_that_undo_and_redo_say_what_they_would_do(bench: Workbench) -> None:
    assert (bench.undo_words, bench.redo_words) == (None, None)
    bench.do(claims.change_claim, the_claim(bench), statement="x")
    assert (bench.undo_words, bench.redo_words) == ("Change claim: claim 1", None)
    bench.undo()
    assert (bench.undo_words, bench.redo_words) == (None, "Change claim: claim 1")
    assert [line.words for line in bench._kept.history()] == [
        "Open case",
        "Change claim: claim 1",
        "Undo: Change claim: claim 1",
    ]


def test_that_a_new_edit_forgets_what_was_undone(bench: Workbench) -> None:
    bench.do(details.set_tags, ["a"])
    bench.undo()
    bench.do(details.set_tags, ["b"])
    assert not bench.redo()
    assert bench.case.details.tags == ("b",)


def test_that_undo_survives_closing_and_opening(archive: Archive, bench: Workbench) -> None:
    start = bench.case
    bench.do(details.set_tags, ["a"])
    bench.do(details.set_tags, ["a", "b"])
    end = bench.case
    bench.undo()
    opened_again = again(archive, bench)
    assert (opened_again.undo_words, opened_again.redo_words) == ("Set tags", "Set tags")
    assert opened_again.redo()
    assert opened_again.case == end
    assert again(archive, bench).undo()
    last = again(archive, bench)
    assert last.undo()
    assert last.case == start
    assert not last.undo()
    assert (last.version, last.log_rows) == (7, 7)


def test_that_listeners_hear_the_changes_and_who_did_them(bench: Workbench) -> None:
    listening, editor, before = Listening(bench), object(), bench.case
    bench.hand(editor).do(claims.change_claim, the_claim(bench), statement="x")
    bench.do(details.set_tags, ["a"])
    middle = bench.case
    bench.undo()
    claim = (diff(before, middle)[1],)
    assert listening.told[0] == (claim, editor)
    assert [(change.kind, origin) for (change,), origin in listening.told[1:]] == [("case", None), ("case", None)]
    assert listening.told[2][0] == diff(middle, bench.case)
    bench.unlisten(listening)
    bench.redo()
    assert len(listening.told) == 3


def test_that_a_listener_sees_the_case_as_it_is_after_the_edit(bench: Workbench) -> None:
    seen: list[tuple[str, ...]] = []
    bench.listen(lambda _changes, _origin: seen.append(bench.case.details.tags))
    bench.do(details.set_tags, ["a"])
    bench.undo()
    assert seen == [("a",), ()]


def test_that_typing_in_one_visit_is_one_step(archive: Archive, bench: Workbench) -> None:
    start, visit = bench.case, bench.visit("editor")
    for words in ("P", "Pl", "Pla"):
        visit.do(claims.change_claim, the_claim(bench), statement=words)
    assert bench.log_rows == 4
    end = bench.case
    assert again(archive, bench).undo_words == "Change claim: claim 1"
    bench.undo()
    assert bench.case == start
    bench.redo()
    assert bench.case == end
    visit.do(claims.change_claim, the_claim(bench), statement="Place")
    bench.undo()
    assert bench.case == start


def test_that_something_else_in_between_begins_a_new_step(bench: Workbench) -> None:
    visit = bench.visit("editor")
    visit.do(claims.change_claim, the_claim(bench), statement="one")
    bench.do(details.set_tags, ["a"])
    visit.do(claims.change_claim, the_claim(bench), statement="two")
    bench.undo()
    assert (bench.case.claims[the_claim(bench)].statement, bench.case.details.tags) == ("one", ("a",))


def test_that_a_visit_after_an_undo_begins_a_new_step(bench: Workbench) -> None:
    start, visit = bench.case, bench.visit("editor")
    visit.do(claims.change_claim, the_claim(bench), statement="one")
    bench.undo()
    visit.do(claims.change_claim, the_claim(bench), statement="two")
    assert bench.redo_words is None
    bench.undo()
    assert bench.case == start


def test_that_two_visits_are_two_steps(bench: Workbench) -> None:
    bench.visit("editor").do(claims.change_claim, the_claim(bench), statement="one")
    bench.visit("editor").do(claims.change_claim, the_claim(bench), statement="two")
    bench.undo()
    assert bench.case.claims[the_claim(bench)].statement == "one"


class Editor:
    """A text field with words that are not saved yet."""

    def __init__(self, bench: Workbench) -> None:
        self.bench, self.words, self.can_save = bench, "", True
        self.visit = bench.visit(self)
        bench.before_edits(self.flush)

    def flush(self, origin: object) -> bool:
        if origin is self or not self.words:
            return True
        if self.can_save:
            words, self.words = self.words, ""
            self.visit.do(claims.change_claim, the_claim(self.bench), statement=words)
        return self.can_save


def test_that_words_still_being_typed_are_saved_before_any_other_edit(bench: Workbench) -> None:
    editor = Editor(bench)
    editor.words = "typed"
    bench.do(details.set_tags, ["a"])
    assert bench.case.claims[the_claim(bench)].statement == "typed"
    bench.undo()
    assert bench.case.claims[the_claim(bench)].statement == "typed"
    assert bench.undo_words == "Change claim: claim 1"


@pytest.mark.parametrize("action", [Workbench.undo, Workbench.redo, lambda bench: bench.note_export("Written")])
def test_that_words_still_being_typed_are_saved_before_undo_redo_and_export(bench: Workbench, action: object) -> None:
    bench.do(details.set_tags, ["a"])
    bench.undo()
    editor = Editor(bench)
    editor.words = "typed"
    assert callable(action)
    action(bench)
    assert (editor.words, bench.redo_words == "Change claim: claim 1") == ("", action is Workbench.undo)


def test_that_nothing_is_done_while_words_still_being_typed_cannot_be_saved(bench: Workbench) -> None:
    bench.do(details.set_tags, ["a"])
    editor, before = Editor(bench), bench.case
    editor.words, editor.can_save = "typed", False
    with pytest.raises(Unsettled, match="words in another field cannot be saved"):
        bench.do(details.set_tags, ["b"])
    assert not bench.undo()
    assert not bench.redo()
    assert (bench.case, editor.words, bench.log_rows) == (before, "typed", 2)
    editor.can_save = True
    assert bench.do(details.set_tags, ["b"])
    assert bench.case.claims[the_claim(bench)].statement == "typed"


def test_that_two_fields_with_unsaved_words_do_not_go_round_in_circles(bench: Workbench) -> None:
    one, other = Editor(bench), Editor(bench)
    one.words, other.words = "one", "other"
    bench.do(details.set_tags, ["a"])
    assert (one.words, other.words) == ("", "")
    assert bench.log_rows == 4


def test_that_an_edit_that_cannot_be_written_leaves_the_case_and_can_be_repeated(
    archive: Archive, bench: Workbench
) -> None:
    path, before, listening = archive.database.path, bench.case, Listening(bench)
    aside = path.rename(path.with_name("aside.db"))
    with pytest.raises(EnvironmentProblem, match="was replaced"):
        bench.do(details.set_tags, ["a"])
    assert bench.case is before
    assert (listening.told, bench.undo_words) == ([], None)
    aside.rename(path)
    bench.do(details.set_tags, ["a"])
    assert archive.open_case("case").case == bench.case
    assert bench.log_rows == 2


def test_that_an_undo_that_cannot_be_written_can_be_repeated(archive: Archive, bench: Workbench) -> None:
    start = bench.case
    bench.do(details.set_tags, ["a"])
    path = archive.database.path
    aside = path.rename(path.with_name("aside.db"))
    with pytest.raises(EnvironmentProblem):
        bench.undo()
    assert bench.case.details.tags == ("a",)
    aside.rename(path)
    assert bench.undo()
    assert bench.case == start


def test_that_an_export_is_logged_but_is_no_step_and_no_version(archive: Archive, bench: Workbench) -> None:
    bench.do(details.set_tags, ["a"])
    listening, version, changed_at = Listening(bench), bench.version, bench.changed_at
    bench.note_export("Write-up written: a.docx")
    assert (bench.log_rows, bench.version, bench.changed_at) == (3, version, changed_at)
    assert (bench.undo_words, listening.told) == ("Set tags", [])
    assert archive.open_case("case").history()[-1].words == "Write-up written: a.docx"
    assert bench.undo()
    assert verify(archive).ok


def test_that_what_another_window_did_is_taken_in_with_the_next_edit(archive: Archive, bench: Workbench) -> None:
    other = again(archive, bench)
    listening = Listening(bench)
    other.do(claims.change_claim, the_claim(bench), statement="theirs")
    bench.hand("editor").do(details.set_tags, ["mine"])
    assert bench.case == archive.open_case("case").case
    assert bench.case.claims[the_claim(bench)].statement == "theirs"
    [(changes, origin)] = listening.told
    assert {change.kind for change in changes} == {"case", "claim"}
    assert origin is None
    assert bench.undo_words == "Set tags"


def test_that_a_conflict_takes_in_what_the_other_window_did_and_can_be_repeated(
    archive: Archive, bench: Workbench
) -> None:
    other, listening = again(archive, bench), Listening(bench)
    other.do(claims.change_claim, the_claim(bench), statement="theirs")
    with pytest.raises(Conflict):
        bench.do(claims.change_claim, the_claim(bench), claimant="Mine")
    assert bench.case == other.case
    assert [change.kind for change in listening.told[0][0]] == ["claim"]
    assert bench.undo_words == "Change claim: claim 1"
    bench.do(claims.change_claim, the_claim(bench), claimant="Mine")
    claim = archive.open_case("case").case.claims[the_claim(bench)]
    assert (claim.statement, claim.claimant) == ("theirs", "Mine")


def test_that_an_export_does_not_make_a_window_blind_for_what_another_did(archive: Archive, bench: Workbench) -> None:
    other = again(archive, bench)
    other.do(claims.change_claim, the_claim(bench), statement="theirs")
    bench.note_export("Write-up written")
    bench.do(claims.change_claim, the_claim(bench), claimant="Mine")
    claim = archive.open_case("case").case.claims[the_claim(bench)]
    assert (claim.statement, claim.claimant) == ("theirs", "Mine")


def test_that_undo_in_one_window_takes_back_its_step_though_another_window_went_on(
    archive: Archive, bench: Workbench
) -> None:
    other = again(archive, bench)
    bench.do(claims.change_claim, the_claim(bench), statement="mine")
    other.do(remarks.add_note, "theirs")
    bench.undo()
    fresh = again(archive, bench, "fresh")
    assert fresh.case == bench.case
    assert (fresh.undo_words, fresh.redo_words) == (bench.undo_words, bench.redo_words)
    assert (fresh.undo_words, fresh.redo_words) == ("Add note", "Change claim: claim 1")
    assert fresh.undo()
    assert len(fresh.case.notes) == len(full_case().notes)
    assert verify(archive).ok


def test_that_an_undo_of_what_somebody_changed_since_is_refused(archive: Archive, bench: Workbench) -> None:
    other = again(archive, bench)
    bench.do(claims.change_claim, the_claim(bench), statement="mine")
    other._reload()
    other.do(claims.change_claim, the_claim(bench), statement="theirs")
    with pytest.raises((ChangedMeanwhile, Conflict)):
        bench.undo()
    assert archive.open_case("case").case.claims[the_claim(bench)].statement == "theirs"


def test_that_benches_of_one_room_give_every_record_its_own_id(archive: Archive) -> None:
    room = room_over(archive)
    one = room.bench(archive.keep(full_case("one", "FC-2026-0001"), opened()))
    two = room.bench(archive.keep(full_case("two", "FC-2026-0002"), opened()))
    for bench in (one, two, one):
        bench.do(remarks.add_note, "Placeholder note")
    assert archive.open_case("one").case == one.case
    assert archive.open_case("two").case == two.case
