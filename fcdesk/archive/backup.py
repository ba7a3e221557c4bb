"""Copies of the database that are known to be good: made by SQLite's backup API, then opened and checked."""

from pathlib import Path
from typing import Any

from pysqlite3 import dbapi2

from fcdesk.cases.problems import EnvironmentProblem


def backed_up(connection: Any, target: Path) -> Path:  # noqa: ANN401 - the driver has no types
    """Copy the open database to `target`, check the copy, and return it. EnvironmentProblem if it is not sound."""
    passing = target.with_name(target.name + ".unchecked")
    target.parent.mkdir(parents=True, exist_ok=True)
    passing.unlink(missing_ok=True)
    try:
        copy = dbapi2.connect(str(passing))
        try:
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            _compare(connection, copy, target)
        finally:
            copy.close()
        passing.rename(target)
    except dbapi2.Error as error:
        raise EnvironmentProblem(
            "the backup {target} could not be written ({error}); make room and try again",
            target=target,
            error=str(error),
        ) from error
    finally:
        passing.unlink(missing_ok=True)
    return target


def _compare(original: Any, copy: Any, target: Path) -> None:  # noqa: ANN401 - the driver has no types
    state = copy.execute("PRAGMA integrity_check").fetchone()[0]
    if state != "ok" or _counts(original) != _counts(copy):
        raise EnvironmentProblem(
            "the backup {target} is not sound ({state}); check the disk and try again", target=target, state=state
        )


def _counts(connection: Any) -> dict[str, int]:  # noqa: ANN401 - the driver has no types
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}  # noqa: S608 - names from the schema itself
