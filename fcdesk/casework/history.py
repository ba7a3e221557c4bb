"""What can be undone and redone. Rebuilt from the log, so that it survives a restart."""

from collections.abc import Iterable

from fcdesk.archive.kept_case import Step


class History:
    """The steps of one case, as two stacks, and which version of the case this is.

    An export is in the log too, but it makes no new version: the same version gives the same document. `exports` are
    the words of these rows, oldest first.
    """

    def __init__(self, steps: Iterable[Step] = ()) -> None:
        self._undo: list[tuple[int, str]] = []
        self._redo: list[tuple[int, str]] = []
        self.exports: list[str] = []
        self.version = 0
        self.changed_at = ""
        for step in steps:
            self.note(step)

    def note(self, row: Step) -> None:
        """Take in a row of the log. Rows of other kinds than do, undo and redo are no steps."""
        kind, step, words = row.kind, row.step, row.words
        if kind == "export":
            self.exports.append(words)
        else:
            self.version += 1
            self.changed_at = row.at
        if kind == "do":
            if not self.continues(step):
                self._undo.append((step, words))
            self._redo.clear()
        elif kind == "undo":
            _move(step, self._undo, self._redo)
        elif kind == "redo":
            _move(step, self._redo, self._undo)

    def continues(self, step: int | None) -> bool:
        """Tell whether another row of that step would extend what was done last."""
        return bool(self._undo) and not self._redo and self._undo[-1][0] == step

    @property
    def done(self) -> tuple[int, ...]:
        """The steps that undo would take back one after the other, the last one first."""
        return tuple(step for step, _ in reversed(self._undo))

    @property
    def taken_back(self) -> tuple[int, ...]:
        """The steps that redo would do again one after the other, the next one first."""
        return tuple(step for step, _ in reversed(self._redo))

    @property
    def next_undo(self) -> tuple[int, str] | None:
        """The step that undo would take back, and its words."""
        return self._undo[-1] if self._undo else None

    @property
    def next_redo(self) -> tuple[int, str] | None:
        return self._redo[-1] if self._redo else None


def _move(step: int, one: list[tuple[int, str]], other: list[tuple[int, str]]) -> None:
    """Move a step between the stacks. It lies on top, unless another window did something in between."""
    place = next(index for index in reversed(range(len(one))) if one[index][0] == step)
    other.append(one.pop(place))
