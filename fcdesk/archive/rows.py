"""Reads and writes the records of one case, whatever their kind, through the one mapping."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam, select

from fcdesk.archive.mapping import MAPPINGS
from fcdesk.archive.problems import Conflict
from fcdesk.archive.schema import TABLES, cases
from fcdesk.cases.changes import CASE, COLLECTIONS, Change
from fcdesk.cases.model import Case, Record
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.records import Records

Versions = dict[tuple[str, str], int]
"""(kind, id) -> the version of the row that was last seen."""


def read_case(connection: Connection, case_id: str) -> tuple[Case, Versions]:
    """Read a case whole, one select a kind. RuleBroken if there is none with that id."""
    row = connection.execute(_of_case(CASE), {"case": case_id}).one_or_none()
    if row is None:
        raise RuleBroken("that case is no longer in the archive; look at the list again")
    versions: Versions = {(CASE, case_id): row[0]}
    records: dict[str, Any] = {}
    for kind, (attribute, _) in COLLECTIONS.items():
        records[attribute] = Records(_read_kind(connection, kind, case_id, versions))
    return Case(MAPPINGS[CASE].record(row[1:]), **records), versions


def write_changes(connection: Connection, case_id: str, changes: Iterable[Change], versions: Versions) -> None:
    """Write each change to its row. Conflict if a row is not the version that was seen."""
    by_kind: dict[str, list[Change]] = {}
    for change in changes:
        by_kind.setdefault(change.kind, []).append(change)
    for kind, of_kind in by_kind.items():
        new = [_values(change.kind, change.after, case_id) for change in of_kind if change.before is None]
        if new:
            connection.execute(TABLES[kind].insert(), new)
        for change in of_kind:
            if change.before is not None:
                _replace(connection, change, case_id, versions[kind, change.id])


def advanced(versions: Versions, changes: Iterable[Change]) -> Versions:
    """Return the versions as they are once the changes are written."""
    later = dict(versions)
    for change in changes:
        key = (change.kind, change.id)
        if change.after is None:
            later.pop(key, None)
        else:
            later[key] = later.get(key, 0) + 1
    return later


def _replace(connection: Connection, change: Change, case_id: str, version: int) -> None:
    table = TABLES[change.kind]
    row = (table.c.id == change.id) & (table.c.row_version == version)
    if change.after is None:
        result = connection.execute(table.delete().where(row))
    else:
        values = _values(change.kind, change.after, case_id) | {"row_version": version + 1}
        result = connection.execute(table.update().where(row).values(values))
    if result.rowcount != 1:
        raise Conflict(f"that {change.kind} was changed in another window; look at it again, then repeat this")


def _values(kind: str, record: Record | None, case_id: str) -> dict[str, Any]:
    if record is None:
        raise ValueError(f"a change of a {kind} that neither was nor is")
    values = MAPPINGS[kind].values(record)
    values["row_version"] = 1
    if kind == CASE:
        # The archive's own columns of a new case; its first row of the log fills them in the same transaction.
        return values | {"updated_at": "", "claim_count": 0, "judged_count": 0, "log_rows": 0, "log_head": ""}
    return values | {"case_id": case_id}


def _read_kind(connection: Connection, kind: str, case_id: str, versions: Versions) -> Iterable[Any]:
    mapping = MAPPINGS[kind]
    for row in connection.execute(_of_case(kind), {"case": case_id}):
        record = mapping.record(row[1:])
        versions[kind, record.id] = row[0]
        yield record


@cache
def _of_case(kind: str) -> Select[Any]:
    table = TABLES[kind]
    columns: Sequence[Any] = [table.c.row_version, *(table.c[name] for name in MAPPINGS[kind].columns)]
    owner = cases.c.id if kind == CASE else table.c.case_id
    return select(*columns).where(owner == bindparam("case"))
