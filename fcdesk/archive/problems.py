"""Says in one sentence what went wrong with the archive; the one place that knows SQLite's error codes."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pysqlite3 import dbapi2
from sqlalchemy.exc import DBAPIError

from fcdesk.cases.problems import EnvironmentProblem, RuleBroken, because_of
from fcdesk.cases.words import say

_REASONS = {
    "SQLITE_FULL": say("the disk is full; make room and try again, nothing that was saved is lost"),
    "SQLITE_IOERR": say("the disk refused to write or read; make room or check the disk, then try again"),
    "SQLITE_READONLY": say("it cannot be written to; check the rights on the folder and its disk"),
    "SQLITE_CANTOPEN": say("it cannot be opened; check the rights on the folder and its disk"),
    "SQLITE_BUSY": say("another program is using it; close that one and try again"),
    "SQLITE_LOCKED": say("another program is using it; close that one and try again"),
    "SQLITE_CORRUPT": say("it is damaged; leave it as it is, and put a good copy in its place"),
    "SQLITE_ERROR": say("its tables are not as they should be; leave it as it is, and restore a copy from backups"),
    "SQLITE_NOTADB": say("it is not a database; put back the right file, or put a good copy in its place"),
}


class Conflict(RuleBroken):
    """Somebody else changed the same record first; what was written before stays."""


@contextmanager
def named(path: Path) -> Iterator[None]:
    """Turn a database or system error met inside into an EnvironmentProblem that names the archive."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        problem = _translated(error, path)
        if problem is None:
            raise
        raise problem from error
    except OSError as error:
        raise because_of(error, say("using the archive {archive}", archive=path)) from error


def _translated(error: DBAPIError | dbapi2.Error, path: Path) -> EnvironmentProblem | None:
    original = error.orig if isinstance(error, DBAPIError) else error
    # Extended codes ("SQLITE_IOERR_WRITE") begin with the plain one that decides the words.
    code = str(getattr(original, "sqlite_errorname", ""))
    if not code and isinstance(original, dbapi2.OperationalError):
        code = "SQLITE_CORRUPT"  # the driver's own error: what should be text is no UTF-8
    for plain, reason in _REASONS.items():
        if code.startswith(plain):
            return EnvironmentProblem("the archive {archive} could not be used: {reason}", archive=path, reason=reason)
    return None
