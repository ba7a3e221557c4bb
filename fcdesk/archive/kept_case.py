"""A case as the archive keeps it: read whole, written change by change, its log beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from pysqlite3 import dbapi2
from sqlalchemy import Connection, bindparam, select
from sqlalchemy.exc import IntegrityError

from fcdesk.archive.claim_lines import text_key, write_lines
from fcdesk.archive.database import Database
from fcdesk.archive.log import START, LogRow, Unchained, chained
from fcdesk.archive.mapping import changes_from, changes_json
from fcdesk.archive.problems import Conflict
from fcdesk.archive.rows import Versions, advance, read_case, write_changes
from fcdesk.archive.schema import cases, log
from fcdesk.cases.changes import Change, diff, joined
from fcdesk.cases.model import Case
from fcdesk.cases.problems import EnvironmentProblem

_LOG_COLUMNS = tuple(log.c[name] for name in ("seq", "step", "kind", "at", "by", "words", "changes", "prev", "hash"))

# Built once: building a statement costs several times what SQLite needs to run it.
_TAIL = select(cases.c.log_rows, cases.c.log_head).where(cases.c.id == bindparam("case"))
_APPEND = log.insert()
_COUNT = (
    cases.update()
    .where(cases.c.id == bindparam("case"))
    .values(
        {n: bindparam(n) for n in ("updated_at", "claim_count", "judged_count", "log_rows", "log_head", "title_key")}
    )
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What the log is to say of an edit. `kind` and `step` as in LogRow; a step of None begins a new one."""

    kind: str
    at: str
    by: str
    words: str
    step: int | None = None


@dataclass(frozen=True, slots=True)
class LogLine:
    """What the log says of a step, or of its being taken back or done again; `seq`, `step` and `kind` as in LogRow."""

    seq: int
    step: int
    kind: str
    words: str
    at: str
    by: str


@dataclass(frozen=True, slots=True)
class Step:
    """A line of the case's history. `kind` and `step` as in LogRow."""

    step: int
    kind: str
    words: str
    at: str
    by: str


class KeptCase:
    """One open case of the archive. It knows which version of each row it has seen, and the head of the log.

    `case` is the case as it is on disk.
    """

    def __init__(self, database: Database, case: Case, versions: Versions, rows: int, head: str) -> None:
        self._database = database
        self._versions = versions
        self.case = case
        self.log_rows = rows
        self.log_head = head

    @classmethod
    def created(cls, database: Database, case: Case, entry: Entry) -> "KeptCase":
        """Write a case that the archive does not have yet."""
        kept = cls(database, case, {}, 0, START)
        changes = diff(None, case)
        with database.writing() as connection:
            write_changes(connection, case.id, changes, {})
            row = _append(connection, case, entry, changes, (0, START))
        advance(kept._versions, changes)
        kept._settle(case, row)
        return kept

    @classmethod
    def read(cls, database: Database, case_id: str) -> "KeptCase":
        """Read a case. RuleBroken if there is none with that id."""
        return cls(database, *_whole(database, case_id))

    def reload(self) -> None:
        """Read the case again, with what others wrote."""
        self.case, self._versions, self.log_rows, self.log_head = _whole(self._database, self.case.id)

    def write(self, after: Case, changes: Sequence[Change], entry: Entry) -> int:
        """Write changes and one row of the log, both or neither; return the step they belong to.

        If somebody else wrote to the case meanwhile, other records of it only, both stand, and `case` then holds
        theirs too. Conflict if it was one of the same records; EnvironmentProblem if the disk refuses.
        """
        alone = True
        try:
            with self._database.writing() as connection:
                tail = _tail(connection, after.id)
                alone = tail == (self.log_rows, self.log_head)
                write_changes(connection, after.id, changes, self._versions)
                if not alone:
                    after, theirs = read_case(connection, after.id)
                row = _append(connection, after, entry, changes, tail)
        except (IntegrityError, dbapi2.IntegrityError) as clash:  # met by a statement, or at COMMIT
            if alone:
                raise
            # They made the same link, or took out what these changes refer to.
            raise Conflict("that was changed in another window; look at the case again, then repeat this") from clash
        if alone:
            advance(self._versions, changes)
        else:
            self._versions = theirs
        self._settle(after, row)
        return row.step

    def history(self) -> list[Step]:
        """Return what happened, oldest first."""
        columns = (log.c.step, log.c.kind, log.c.words, log.c.at, log.c.by)
        query = select(*columns).where(log.c.case_id == self.case.id).order_by(log.c.seq)
        with self._database.reading() as connection:
            return [Step(*row) for row in connection.execute(query)]

    def changes_of(self, step: int) -> tuple[Change, ...]:
        """Return what a step did, all its rows taken together."""
        rows = (log.c.case_id == self.case.id) & (log.c.seq >= step)  # a step is named by its first row
        of_step = rows & (log.c.step == step) & (log.c.kind == "do")
        query = select(log.c.changes).where(of_step).order_by(log.c.seq)
        with self._database.reading() as connection:
            texts = list(connection.execute(query).scalars())
        return joined(changes_from(text) for text in texts)

    def log(self) -> list[LogRow]:
        """Return the whole log, to verify it."""
        query = select(*_LOG_COLUMNS).where(log.c.case_id == self.case.id).order_by(log.c.seq)
        with self._database.reading() as connection:
            return [LogRow(*row) for row in connection.execute(query)]

    def _settle(self, case: Case, row: LogRow) -> None:
        self.case = case
        self.log_rows, self.log_head = row.seq, row.hash


def lines_of(connection: Connection, case_id: str, limit: int, before: int | None) -> list[LogLine]:
    """Return what happened to a case, newest first, before a row of the log; of a step of many rows the first one."""
    columns = (log.c.seq, log.c.step, log.c.kind, log.c.words, log.c.at, log.c.by)
    wanted = (log.c.case_id == case_id) & ((log.c.kind != "do") | (log.c.seq == log.c.step))
    if before is not None:
        wanted &= log.c.seq < before
    query = select(*columns).where(wanted).order_by(log.c.seq.desc()).limit(limit)
    return [LogLine(*row) for row in connection.execute(query)]


def _whole(database: Database, case_id: str) -> tuple[Case, Versions, int, str]:
    try:
        with database.reading() as connection:
            case, versions = read_case(connection, case_id)
            rows, head = _tail(connection, case_id)
    except (ValueError, TypeError, KeyError) as error:  # a row that no edit can have written
        raise EnvironmentProblem(
            "a case in the archive {archive} cannot be read, its records are damaged; run fcdesk verify, "
            "then put a good copy in its place",
            archive=database.path,
        ) from error
    return case, versions, rows, head


def _tail(connection: Connection, case_id: str) -> tuple[int, str]:
    rows, head = connection.execute(_TAIL, {"case": case_id}).one()
    return rows, head


def _append(
    connection: Connection, after: Case, entry: Entry, changes: Sequence[Change], tail: tuple[int, str]
) -> LogRow:
    """Append a row to the log, and bring up to it the case's own counters and what lists say of its claims."""
    rows, head = tail
    seq = rows + 1
    step = seq if entry.step is None else entry.step
    bare = Unchained(seq, step, entry.kind, entry.at, entry.by, entry.words, changes_json(changes))
    row = chained(after.id, head, bare)
    connection.execute(_APPEND, {"case_id": after.id} | {c.name: getattr(row, c.name) for c in _LOG_COLUMNS})
    counters = {
        "updated_at": row.at,
        "claim_count": len(after.claims),
        "judged_count": len({verdict.claim_id for verdict in after.verdicts}),
        "log_rows": row.seq,
        "log_head": row.hash,
        "title_key": text_key(after.details.title),
    }
    connection.execute(_COUNT, {"case": after.id} | counters)
    write_lines(connection, after, changes)
    return row
