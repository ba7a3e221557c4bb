"""An open case: every edit goes through here, is on disk when `do` returns, can be undone, and is told to listeners."""

from collections.abc import Callable, Sequence
from typing import ParamSpec

from fcdesk.archive.kept_case import Entry, KeptCase, Step
from fcdesk.archive.log import LogRow
from fcdesk.archive.problems import Conflict
from fcdesk.cases.changes import Change, apply, diff, invert
from fcdesk.cases.edits.edit import Edit, Stamp
from fcdesk.cases.model import Case
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.wording import with_subject
from fcdesk.casework.history import History

P = ParamSpec("P")
Listener = Callable[[Sequence[Change], object], None]
"""Called with the Changes and their origin: the Hand that did them, or None."""


class Unsettled(RuleBroken):
    """Words that somebody typed elsewhere cannot be saved, and no edit goes before them.

    What is in their way has been told by then, by whoever holds them.
    """


class Workbench:
    """One open case. Used from one thread. `history` is what can be undone and redone, to be read only."""

    def __init__(self, kept: KeptCase, stamp: Callable[[], Stamp]) -> None:
        self._kept = kept
        self._stamp = stamp
        self.history = History(kept.history())
        self._listeners: list[Listener] = []
        self._flushes: list[Callable[[object], bool]] = []
        self._case = kept.case

    @property
    def case(self) -> Case:
        """The case as it is on disk."""
        return self._case

    @property
    def version(self) -> int:
        """How often the case has changed, its opening included."""
        return self.history.version

    @property
    def changed_at(self) -> str:
        """When the case changed last."""
        return self.history.changed_at

    @property
    def log_rows(self) -> int:
        return self._kept.log_rows

    @property
    def log_head(self) -> str:
        return self._kept.log_head

    @property
    def exports(self) -> tuple[str, ...]:
        """What the log says of each document that was written, oldest first."""
        return tuple(self.history.exports)

    def log(self) -> list[LogRow]:
        """Return everything that ever happened to the case, oldest first."""
        return self._kept.log()

    @property
    def undo_words(self) -> str | None:
        """What undo would take back, in words, or None if there is nothing."""
        step = self.history.next_undo
        return step[1] if step else None

    @property
    def redo_words(self) -> str | None:
        step = self.history.next_redo
        return step[1] if step else None

    def do(self, edit: Edit[P], *args: P.args, **kwargs: P.kwargs) -> bool:
        """Do an edit and save it; tell whether it changed anything.

        RuleBroken, Conflict, Unsettled and EnvironmentProblem leave the case as it was.
        """
        return Hand(self, None, merging=False).do(edit, *args, **kwargs)

    def hand(self, origin: object) -> "Hand":
        """Return a way to do edits that listeners can tell by its origin."""
        return Hand(self, origin, merging=False)

    def visit(self, origin: object) -> "Hand":
        """Return a way to do edits that count as one step, for as long as nothing else is done in between."""
        return Hand(self, origin, merging=True)

    def undo(self) -> bool:
        """Take back the last step; False if there is none."""
        saved = self.flush(None)
        step = self.history.next_undo
        return saved and step is not None and self._replay("undo", *step)

    def redo(self) -> bool:
        """Do again what was taken back last; False if there is nothing."""
        saved = self.flush(None)
        step = self.history.next_redo
        return saved and step is not None and self._replay("redo", *step)

    def note_export(self, words: str) -> None:
        """Write into the log that the case left the house."""
        self.flush(None)
        stamp = self._stamp()
        self._save(self._case, (), Entry("export", stamp.at, stamp.by, words), words, None)

    def record_export(self, words: str, edit: Edit[P], *args: P.args, **kwargs: P.kwargs) -> None:
        """Write into the log that the case left the house, with what must be known when it comes back.

        No undo takes that away, and the case's version stays what it was.
        """
        self.flush(None)
        stamp = self._stamp()
        after = edit(self._case, stamp, *args, **kwargs)
        self._save(after, diff(self._case, after), Entry("export", stamp.at, stamp.by, words), words, None)

    def listen(self, listener: Listener) -> None:
        """Have `listener` called after each edit."""
        self._listeners.append(listener)

    def unlisten(self, listener: Listener) -> None:
        self._listeners.remove(listener)

    def before_edits(self, flush: Callable[[object], bool]) -> None:
        """Have `flush(origin)` called before each edit, so that text still being typed is saved first.

        It returns False if it could not save; then nothing else is done either, and the text stays where it is.
        """
        self._flushes.append(flush)

    def flush(self, origin: object) -> bool:
        """Save text that is still being typed anywhere, but for the origin's own; False if some could not be."""
        saved = [flush(origin) for flush in tuple(self._flushes)]
        return all(saved)

    def _perform(self, hand: "Hand", words: str, change: Callable[[Case, Stamp], Case]) -> bool:
        if not self.flush(hand.origin):
            raise Unsettled("words in another field cannot be saved; settle that first, then do this again")
        stamp = self._stamp()
        after = change(self._case, stamp)
        changes = diff(self._case, after)
        if not changes:
            return False
        said = with_subject(words, self._case, after, changes)
        step = hand.step if self.history.continues(hand.step) else None
        hand.step = self._save(after, changes, Entry("do", stamp.at, stamp.by, said, step), said, hand.origin)
        return True

    def _replay(self, kind: str, step: int, words: str) -> bool:
        changes = self._kept.changes_of(step)
        if kind == "undo":
            changes = invert(changes)
        stamp = self._stamp()
        said = f"{kind.capitalize()}: {words}"
        self._save(apply(self._case, changes), changes, Entry(kind, stamp.at, stamp.by, said, step), words, None)
        return True

    def _save(self, after: Case, changes: Sequence[Change], entry: Entry, words: str, origin: object) -> int:
        before = self._case
        try:
            step = self._kept.write(after, changes, entry)
        except Conflict:
            self._reload()
            raise
        self._case = self._kept.case
        self.history.note(Step(step, entry.kind, words, entry.at, entry.by))
        if self._case is not after:  # another window wrote too: its changes are news here
            changes, origin = diff(before, self._case), None
            self.history = History(self._kept.history())
        self._tell(changes, origin)
        return step

    def _reload(self) -> None:
        """Take in what another window wrote."""
        before = self._case
        self._kept.reload()
        self._case = self._kept.case
        self.history = History(self._kept.history())
        self._tell(diff(before, self._case), None)

    def _tell(self, changes: Sequence[Change], origin: object) -> None:
        if not changes:
            return
        for listener in tuple(self._listeners):
            listener(changes, origin)


class Hand:
    """Does edits on a workbench for one origin, so that the editor that typed need not reload itself."""

    def __init__(self, bench: Workbench, origin: object, *, merging: bool) -> None:
        self._bench = bench
        self._merging = merging
        self._step: int | None = None
        self.origin = origin

    @property
    def step(self) -> int | None:
        """The step that this hand's edits go into, if they are one."""
        return self._step if self._merging else None

    @step.setter
    def step(self, step: int) -> None:
        self._step = step

    def do(self, edit: Edit[P], *args: P.args, **kwargs: P.kwargs) -> bool:
        """Do an edit as Workbench.do does."""
        return self._bench._perform(  # noqa: SLF001 - a hand is the bench's own, split off for its typed signature
            self, edit.words, lambda case, stamp: edit(case, stamp, *args, **kwargs)
        )
