"""The case's log: append-only, each row hashed together with the hash of the row before it."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from fcdesk.archive.mapping import json_text

START = "0" * 64
"""What stands for the hash before the first row."""


@dataclass(frozen=True, slots=True)
class Unchained:
    """One thing that happened to a case.

    `seq` counts a case's rows from 1. `kind` is "open", "do", "undo", "redo" or "export". `step` is the seq of the
    first row of the step it belongs to: rows of one visit to a field share theirs, and an undo or redo names the step
    it concerns. `changes` is JSON text.
    """

    seq: int
    step: int
    kind: str
    at: str
    by: str
    words: str
    changes: str


@dataclass(frozen=True, slots=True)
class LogRow(Unchained):
    """A row with its place in the chain: the hash of the row before, and its own, which covers all the rest."""

    prev: str
    hash: str


def chained(case_id: str, prev: str, row: Unchained) -> LogRow:
    """Return the row with its place in the chain."""
    digest = _digest(case_id, prev, row)
    return LogRow(row.seq, row.step, row.kind, row.at, row.by, row.words, row.changes, prev, digest)


def breaks(case_id: str, rows: Iterable[LogRow]) -> list[str]:
    """Return what is wrong with a case's chain, in words; empty if every row is what it was and none is missing."""
    problems, prev = [], START
    for place, row in enumerate(rows, start=1):
        if row.seq != place:
            problems.append(f"log row {place} is missing")
            break
        if row.prev != prev or row.hash != _digest(case_id, prev, row):
            problems.append(f"log row {row.seq} was altered")
            break
        prev = row.hash
    return problems


def _digest(case_id: str, prev: str, row: Unchained) -> str:
    head = json_text([case_id, row.seq, row.step, row.kind, row.at, row.by, row.words])
    return hashlib.sha256(f"{prev}\n{head}\n{row.changes}".encode()).hexdigest()
