"""Reads and writes the records of one case, whatever their kind, through the one mapping."""

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Delete, Insert, Select, Table, Update, bindparam, select

from fcdesk.archive.mapping import MAPPINGS
from fcdesk.archive.problems import Conflict
from fcdesk.archive.schema import TABLES, cases
from fcdesk.cases.changes import CALLED, CASE, COLLECTIONS, Change
from fcdesk.cases.model import Case, Record
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.records import Records

Versions = dict[str, dict[str, int]]
"""Kind -> id -> the version of the row that was last seen."""


# The archive's own columns of a new case; its first row of the log fills them in the same transaction.
_OWN = {CASE: {"updated_at": "", "claim_count": 0, "judged_count": 0, "log_rows": 0, "log_head": "", "title_key": ""}}


def read_case(connection: Connection, case_id: str) -> tuple[Case, Versions]:
    """Read a case whole, one select a kind. RuleBroken if there is none with that id."""
    with _nothing_to_collect():
        return _read_case(connection, case_id)


@contextmanager
def _nothing_to_collect() -> Iterator[None]:
    """Keep Python from looking for garbage among thousands of records that are all there to stay."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _read_case(connection: Connection, case_id: str) -> tuple[Case, Versions]:
    versions: Versions = {}
    details = _read_kind(connection, CASE, case_id, versions)
    if not details:
        raise RuleBroken("that case is no longer in the archive; look at the list again")
    records: dict[str, Any] = {}
    for kind, (attribute, _) in COLLECTIONS.items():
        records[attribute] = Records(_read_kind(connection, kind, case_id, versions))
    return Case(details[0], **records), versions


def write_changes(connection: Connection, case_id: str, changes: Iterable[Change], versions: Versions) -> None:
    """Write each change to its row. Conflict if a row is not the version that was seen."""
    by_kind: dict[str, list[Change]] = {}
    for change in changes:
        by_kind.setdefault(change.kind, []).append(change)
    for kind, of_kind in by_kind.items():
        new = [_values(kind, change.after, case_id) | _OWN.get(kind, {}) for change in of_kind if change.before is None]
        if new:
            connection.execute(_insertion(kind), new)
        for change in of_kind:
            if change.before is not None:
                _replace(connection, change, case_id, versions[kind][change.id])


def advance(versions: Versions, changes: Iterable[Change]) -> None:
    """Bring the versions to what they are once the changes are written."""
    for change in changes:
        of_kind = versions.setdefault(change.kind, {})
        if change.after is None:
            of_kind.pop(change.id, None)
        else:
            of_kind[change.id] = of_kind.get(change.id, 0) + 1


def _replace(connection: Connection, change: Change, case_id: str, version: int) -> None:
    seen = {"seen_id": change.id, "seen_version": version}
    if change.after is None:
        result = connection.execute(_deletion(change.kind), seen)
    else:
        values = _values(change.kind, change.after, case_id) | {"row_version": version + 1}
        result = connection.execute(_update(change.kind), values | seen)
    if result.rowcount != 1:
        raise Conflict(
            "that {kind} was changed in another window; look at it again, then repeat this",
            kind=CALLED[change.kind],
        )


# Statements are built once a kind: building one costs several times what SQLite needs to run it.


@cache
def _insertion(kind: str) -> Insert:
    return TABLES[kind].insert()


@cache
def _update(kind: str) -> Update:
    table = TABLES[kind]
    names = (*MAPPINGS[kind].columns, "row_version", *(() if kind == CASE else ("case_id",)))
    return table.update().where(_as_seen(table)).values({name: bindparam(name) for name in names})


@cache
def _deletion(kind: str) -> Delete:
    return TABLES[kind].delete().where(_as_seen(TABLES[kind]))


def _as_seen(table: Table) -> ColumnElement[bool]:
    return (table.c.id == bindparam("seen_id")) & (table.c.row_version == bindparam("seen_version"))


def _values(kind: str, record: Record | None, case_id: str) -> dict[str, Any]:
    if record is None:
        raise ValueError(f"a change of a {kind} that neither was nor is")
    values = MAPPINGS[kind].values(record) | {"row_version": 1}
    return values if kind == CASE else values | {"case_id": case_id}


def _read_kind(connection: Connection, kind: str, case_id: str, versions: Versions) -> list[Any]:
    """Return the case's records of a kind, and note which version of each row that is."""
    # The driver's own tuples: a Row around each of thousands would only be taken apart again.
    rows = connection.execute(_of_case(kind), {"case": case_id}).cursor.fetchall()
    if not rows:
        return []
    row_versions, *columns = zip(*rows, strict=True)
    ids = columns[MAPPINGS[kind].columns.index("id")]
    versions[kind] = dict(zip(ids, row_versions, strict=True))
    return MAPPINGS[kind].records(columns)


@cache
def _of_case(kind: str) -> Select[Any]:
    table = TABLES[kind]
    columns: Sequence[Any] = [table.c.row_version, *(table.c[name] for name in MAPPINGS[kind].columns)]
    owner = cases.c.id if kind == CASE else table.c.case_id
    return select(*columns).where(owner == bindparam("case"))
