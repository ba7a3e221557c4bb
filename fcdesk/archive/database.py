"""Opens the archive's database: the right file, the right SQLite, the right settings, or one sentence why not."""

import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pysqlite3 import dbapi2
from sqlalchemy import URL, Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from fcdesk.archive.problems import named
from fcdesk.archive.schema import APPLICATION_ID, FORMAT, LOG_GUARDS, metadata
from fcdesk.cases.problems import EnvironmentProblem, because_of
from fcdesk.cases.words import say

OLDEST_SOUND_SQLITE = (3, 51, 3)
"""Before this, two connections that write or checkpoint at once can corrupt a WAL database (sqlite.org/wal.html)."""

_MAGIC = b"SQLite format 3\x00"
_WAL_HEADER = 32
_SETTINGS = (
    "PRAGMA busy_timeout = 5000",
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",  # only macOS heeds it: there a plain fsync does not reach the disk
    "PRAGMA trusted_schema = OFF",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA journal_size_limit = 67108864",
)


@dataclass(frozen=True, slots=True)
class Header:
    """What the first 100 bytes of a database say of it (sqlite.org/fileformat2.html)."""

    application_id: int
    format: int
    size: int


class Database:
    """One connection to one archive.db, in autocommit mode: transactions are begun and ended here, by name."""

    def __init__(self, path: Path) -> None:
        """Open an existing database of ours. EnvironmentProblem for a foreign, broken or newer one, left untouched."""
        refuse_old_sqlite()
        self.path = path
        header = read_header(path)
        refuse_strange(path, header)
        with named(path):
            self.connection = _connect(path)
            self._identity = _identity(path)
            # Begins and ends transactions, where SQLAlchemy would only add its own time to SQLite's.
            self._raw: Any = self.connection.connection.driver_connection
            try:
                self._refuse_newer_wal(header)
            except BaseException:
                self.connection.close()
                raise

    @property
    def format(self) -> int:
        return int(self.connection.exec_driver_sql("PRAGMA user_version").scalar_one())

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Read everything inside as of one moment."""
        with named(self.path):
            self._raw.execute("BEGIN")
            try:
                yield self.connection
            finally:
                self._roll_back()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Write everything inside or nothing; once this ends without an exception it is on the disk."""
        with named(self.path):
            self._raw.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                self._refuse_replaced()
                self._raw.execute("COMMIT")
            except BaseException:
                self._roll_back()
                raise

    def close(self) -> None:
        """Close, tidying up if that can be done.

        A full disk may forbid that. It is no failure of any edit: what was committed lies in the write-ahead log, and
        the next opening takes it from there.
        """
        with suppress(DBAPIError):
            self.connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        self.connection.close()

    def _refuse_newer_wal(self, header: Header) -> None:
        """Refuse a newer format that stands only in the write-ahead log so far: who wrote it was killed."""
        refuse_strange(self.path, replace(header, format=self.format))

    def _roll_back(self) -> None:
        # SQLite has rolled back by itself after some errors; a second ROLLBACK would hide the first error.
        if self._raw.in_transaction:
            self._raw.execute("ROLLBACK")

    def _refuse_replaced(self) -> None:
        """Refuse to acknowledge an edit that would go to a file nobody can find any more.

        In WAL mode SQLite goes on writing to a file that a sync program has replaced, without a word.
        """
        if _identity(self.path) != self._identity:
            raise EnvironmentProblem(
                "the archive {archive} was replaced by another program while it was open; copy your last "
                "words, close fcdesk and look into that folder before you go on",
                archive=self.path,
            )


def refuse_old_sqlite() -> None:
    """EnvironmentProblem if the SQLite in use is one that can corrupt an archive."""
    if dbapi2.sqlite_version_info < OLDEST_SOUND_SQLITE:
        wanted = ".".join(map(str, OLDEST_SOUND_SQLITE))
        raise EnvironmentProblem(
            "SQLite {version} can damage an archive; install pysqlite3 with SQLite {wanted} or newer",
            version=dbapi2.sqlite_version,
            wanted=wanted,
        )


def create(path: Path) -> None:
    """Make an empty archive.db. It gets its name only when it is whole."""
    refuse_old_sqlite()
    passing = path.with_name(path.name + ".new")
    for leftover in (passing, passing.with_name(passing.name + "-wal"), passing.with_name(passing.name + "-shm")):
        leftover.unlink(missing_ok=True)
    with named(path):
        connection = _connect(passing)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        metadata.create_all(connection, checkfirst=False)
        for guard in LOG_GUARDS:
            connection.exec_driver_sql(guard)
        connection.exec_driver_sql(f"PRAGMA user_version = {FORMAT}")
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
        passing.rename(path)


def read_header(path: Path) -> Header:
    """Read a database's header without SQLite, so that a strange file is not even opened by it."""
    try:
        head, size = (b"", 0) if path.is_fifo() else _head_and_size(path)  # opening a pipe would wait for ever
    except OSError as error:
        raise because_of(error, say("opening the archive {archive}", archive=path)) from error
    if len(head) < 100 or not head.startswith(_MAGIC):  # noqa: PLR2004 - the header's length
        raise EnvironmentProblem(
            "{archive} is not an fcdesk archive or is damaged; it was left as it is: choose another folder, "
            "or put a good copy in its place",
            archive=path,
        )
    pages, user_version, application_id = (struct.unpack_from(">I", head, at)[0] for at in (28, 60, 68))
    page_size = struct.unpack_from(">H", head, 16)[0]
    is_short = pages * (65536 if page_size == 1 else page_size) > size
    # Killed while it copied its write-ahead log into the file, SQLite finds in the log what the file still lacks.
    if is_short and not _has_pages(path.with_name(path.name + "-wal")):
        raise EnvironmentProblem(
            "the archive {archive} is cut off: its end is missing; it was left as it is: put a good copy in its place",
            archive=path,
        )
    return Header(application_id, user_version, size)


def _head_and_size(path: Path) -> tuple[bytes, int]:
    with path.open("rb") as file:
        return file.read(100), os.fstat(file.fileno()).st_size


def _has_pages(wal: Path) -> bool:
    try:
        return wal.stat().st_size > _WAL_HEADER
    except OSError:
        return False


def refuse_strange(path: Path, header: Header) -> None:
    """EnvironmentProblem for a database of another program or of a newer fcdesk."""
    if header.application_id != APPLICATION_ID:
        raise EnvironmentProblem(
            "{archive} is the database of another program; it was left as it is: choose another folder for the archive",
            archive=path,
        )
    if header.format > FORMAT:
        raise EnvironmentProblem(
            "the archive {archive} has format {format}, and this fcdesk knows formats up to {newest}; "
            "install a newer fcdesk to open it",
            archive=path,
            format=str(header.format),
            newest=str(FORMAT),
        )


def _connect(path: Path) -> Connection:
    # Not as one string: a path may hold ? and #, which mean something in an address.
    address = URL.create("sqlite+pysqlite", database=str(path))
    engine = create_engine(address, module=dbapi2, poolclass=NullPool, isolation_level="AUTOCOMMIT")

    @event.listens_for(engine, "connect")
    def _set_up(connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver has no types
        for setting in _SETTINGS:
            connection.execute(setting)

    connection = engine.connect()
    connection.exec_driver_sql("PRAGMA journal_mode = WAL")
    return connection


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return status.st_dev, status.st_ino
