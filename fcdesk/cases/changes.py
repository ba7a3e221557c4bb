"""What an edit did: the difference between two cases as a tuple of Changes, which can be applied and inverted.

Saving, the log, undo and the screen's refresh are all derived from these, so that nothing else has to know what an
edit means.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from fcdesk.cases import model, reporting
from fcdesk.cases.model import Case, Details, Record
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.records import Records
from fcdesk.cases.words import say

CASE = "case"
"""The kind of the one record every case has: its details."""

COLLECTIONS: dict[str, tuple[str, type[Any]]] = {
    "article": ("articles", model.Article),
    "claim": ("claims", model.Claim),
    "dismissal": ("dismissals", model.Dismissal),
    "source": ("sources", model.Source),
    "evidence": ("evidence", model.Evidence),
    "link": ("links", model.EvidenceLink),
    "file": ("files", model.StoredFile),
    "verdict": ("verdicts", model.Verdict),
    "note": ("notes", model.Note),
    "reply": ("replies", model.Reply),
    "review": ("reviews", model.Review),
    "correction": ("corrections", model.Correction),
    "media-finding": ("media_findings", reporting.MediaFinding),
    "waiver": ("waivers", reporting.Waiver),
    "review-copy": ("review_copies", reporting.ReviewCopy),
}
"""Kind -> (the Case's attribute, the record's class), for all records but the details."""

RECORD_CLASSES: dict[str, type[Any]] = {CASE: Details} | {kind: cls for kind, (_, cls) in COLLECTIONS.items()}
"""Kind -> record class, the details included."""

CALLED = {
    CASE: say("case"),
    "article": say("article"),
    "claim": say("claim"),
    "dismissal": say("dismissal"),
    "source": say("source"),
    "evidence": say("evidence"),
    "link": say("link"),
    "file": say("file"),
    "verdict": say("verdict"),
    "note": say("note"),
    "reply": say("reply"),
    "review": say("review"),
    "correction": say("correction"),
    "media-finding": say("media-finding"),
    "waiver": say("waiver"),
    "review-copy": say("review-copy"),
}
"""Kind -> what a person is told that it is."""


class ChangedMeanwhile(RuleBroken):
    """A record is no longer what a change expects: somebody else changed it since."""


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after. `before` None: it is new; `after` None: it is gone."""

    kind: str
    id: str
    before: Record | None
    after: Record | None


def diff(before: Case | None, after: Case) -> tuple[Change, ...]:
    """Return what tells `after` from `before`; from None: everything. Unchanged records are skipped by identity."""
    old_details = before.details if before is not None else None
    unchanged = old_details is after.details or old_details == after.details
    changes = [] if unchanged else [Change(CASE, after.id, old_details, after.details)]
    for kind, (attribute, _) in COLLECTIONS.items():
        new: Records[Any] = getattr(after, attribute)
        old: Records[Any] = getattr(before, attribute) if before is not None else Records()
        if new is not old:
            changes.extend(_differences(kind, old, new))
    return tuple(changes)


def _differences(kind: str, old: Records[Any], new: Records[Any]) -> Iterator[Change]:
    added = 0
    for record, was in new.other_than_in(old):
        added += was is None
        if was != record:
            yield Change(kind, record.id, was, record)
    if len(old) + added > len(new):  # else nothing is gone, and looking for it can be saved
        gone = (record for record, now in old.other_than_in(new) if now is None)
        yield from (Change(kind, record.id, record, None) for record in gone)


def apply(case: Case | None, changes: Iterable[Change]) -> Case:
    """Return the case with the changes made. ChangedMeanwhile if a record is not what its change expects."""
    by_collection: dict[str, dict[str, Any]] = {}
    for change in changes:
        if change.kind == CASE:
            case = _with_details(case, change)
        else:
            by_collection.setdefault(change.kind, {})[change.id] = change
    if case is None:
        raise RuleBroken("these changes hold no case; the file they come from is incomplete")
    updated: dict[str, Any] = {}
    for kind, by_id in by_collection.items():
        attribute = COLLECTIONS[kind][0]
        records: Records[Any] = getattr(case, attribute)
        for change in by_id.values():
            _check(records.get(change.id), change)
        updated[attribute] = records.updated({change.id: change.after for change in by_id.values()})
    return replace(case, **updated)


def _with_details(case: Case | None, change: Change) -> Case:
    _check(case.details if case is not None else None, change)
    if not isinstance(change.after, Details):
        raise RuleBroken("a case cannot be taken out of itself; archive it instead")
    return Case(change.after) if case is None else replace(case, details=change.after)


def _check(present: Record | None, change: Change) -> None:
    if present != change.before:
        raise ChangedMeanwhile(
            "that {kind} has been changed meanwhile; look at it again before you go on",
            kind=CALLED[change.kind],
        )


def invert(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return the changes that take back `changes`."""
    return tuple(Change(change.kind, change.id, change.after, change.before) for change in changes)


def joined(steps: Iterable[Iterable[Change]]) -> tuple[Change, ...]:
    """Return several rounds of changes as one: the first `before` and the last `after` of each record."""
    by_record: dict[tuple[str, str], Change] = {}
    for changes in steps:
        for change in changes:
            earlier = by_record.get((change.kind, change.id))
            before = earlier.before if earlier is not None else change.before
            by_record[change.kind, change.id] = replace(change, before=before)
    return tuple(change for change in by_record.values() if change.before != change.after)
