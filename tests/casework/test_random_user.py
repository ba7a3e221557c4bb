"""A user who does anything in any order, closes and opens again: nothing is lost, and all of it can be undone."""

import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from fcdesk.archive.archive import Archive
from fcdesk.archive.verify import verify
from fcdesk.cases.changes import Change, apply
from fcdesk.cases.edits.claims import change_claim
from fcdesk.cases.model import Case
from fcdesk.cases.problems import RuleBroken
from fcdesk.casework.workbench import Workbench
from tests.archive.samples import with_vault_files
from tests.builders import SAMPLE, Stamps, archive_in, bench_over, case_of
from tests.cases.strategies import TEXT_WITH_REPEATS, WORDS, moves


class RandomUser(RuleBasedStateMachine):
    """Beside the workbench runs a model of what it promises: a list of states, and how far it is undone."""

    @initialize(text=st.sampled_from([SAMPLE, TEXT_WITH_REPEATS]))
    def start(self, text: str) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="fcdesk-user-"))
        self.stamps = Stamps("u")
        self.archive: Archive = archive_in(self.folder)
        self.bench: Workbench = bench_over(self.archive, with_vault_files(self.archive, case_of(text)), self.stamps)
        self.states: list[Case] = [self.bench.case]
        self.at = 0
        self.visit: Any = None
        self.shown = self.bench.case
        self.bench.listen(self.hear)

    def hear(self, changes: Sequence[Change], _origin: object) -> None:
        self.shown = apply(self.shown, changes)

    def noted(self, *, merged: bool = False) -> None:
        """Take down what was done: a new state, or the last one carried on."""
        del self.states[self.at + (0 if merged else 1) :]
        self.states.append(self.bench.case)
        self.at = len(self.states) - 1

    @rule(data=st.data())
    def do_anything(self, data: st.DataObject) -> None:
        move = data.draw(moves(self.bench.case))
        before = self.bench.case
        if move.edit.words.startswith("Take in"):  # each version is an article of its own
            move = replace(move, args=(replace(move.args[0], id=self.stamps.next_id()),))
        try:
            changed = self.bench.do(move.edit, *move.args, **move.kwargs)
        except RuleBroken:
            assert self.bench.case is before
            return
        if changed:
            self.noted()
            self.visit = None

    @precondition(lambda self: len(self.bench.case.claims) > 0)
    @rule(words=WORDS, new_visit=st.booleans())
    def type_into_a_field(self, words: str, new_visit: bool) -> None:
        if self.visit is None or new_visit:
            self.visit = self.bench.visit("field")
            self.goes_on = False
        if self.bench.case.claims.get(getattr(self, "typed_into", "")) is None:
            self.typed_into = next(iter(self.bench.case.claims)).id
        if self.visit.do(change_claim, self.typed_into, statement=words):
            self.noted(merged=self.goes_on)
            self.goes_on = True

    @rule()
    def undo(self) -> None:
        assert self.bench.undo() == (self.at > 0)
        self.at = max(0, self.at - 1)
        self.visit = None

    @rule()
    def redo(self) -> None:
        can = self.at < len(self.states) - 1
        assert self.bench.redo() == can
        self.at += can
        self.visit = None

    @rule()
    def export(self) -> None:
        self.bench.note_export("Write-up written")

    @rule()
    def close_and_open_again(self) -> None:
        self.archive.close()
        self.archive = archive_in(self.folder)
        self.bench = Workbench(self.archive.open_case(self.bench.case.id), self.stamps)
        self.bench.listen(self.hear)
        self.visit = None

    @invariant()
    def what_is_shown_is_what_was_done(self) -> None:
        assert self.bench.case == self.states[self.at] == self.shown
        assert (self.bench.undo_words is None) == (self.at == 0)
        assert (self.bench.redo_words is None) == (self.at == len(self.states) - 1)

    @invariant()
    def what_is_on_disk_is_what_is_in_memory(self) -> None:
        kept = self.archive.open_case(self.bench.case.id)
        assert kept.case == self.bench.case
        assert (kept.log_rows, kept.log_head) == (self.bench.log_rows, self.bench.log_head)

    def teardown(self) -> None:
        if not hasattr(self, "bench"):
            return
        try:
            while self.bench.undo():
                pass
            assert self.bench.case == self.states[0]
            while self.bench.redo():
                pass
            assert self.bench.case == self.states[-1] == self.archive.open_case(self.bench.case.id).case
            found = verify(self.archive).problems  # the random files and versions have no bytes in the vault
            assert all(problem.endswith(" is missing") for problem in found), found
        finally:
            self.archive.close()
            shutil.rmtree(self.folder)


TestRandomUser = RandomUser.TestCase
TestRandomUser.settings = settings(
    max_examples=80,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
