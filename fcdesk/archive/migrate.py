"""Brings an archive of an older format to the present one: backup, checked, then all steps in one transaction.

Imports Alembic, which is slow to load: import this only when an archive is old.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from fcdesk.archive.backup import backed_up
from fcdesk.archive.database import Database
from fcdesk.archive.problems import named
from fcdesk.archive.schema import FORMAT
from fcdesk.cases.problems import EnvironmentProblem

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(database: Database, backups: Path, at: str, *, migrations: Path = MIGRATIONS, target: int = FORMAT) -> Path:
    """Upgrade the database to format `target`; return the backup that was made and checked before.

    Killed at any moment, the archive is still of the old format or already of the new one. EnvironmentProblem if the
    backup fails or the result does not hold together; then nothing has changed.
    """
    connection = database.connection
    old = database.format
    with named(database.path):
        copy = backed_up(_raw(connection), backups / f"before-format-{target}-{at.replace(':', '')}.db")
        # Not possible inside a transaction; with it on, rebuilding a table would silently delete its child rows.
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        try:
            with database.writing():
                for step in _steps(migrations, old, target):
                    step(connection)
                connection.exec_driver_sql(f"PRAGMA user_version = {target}")
                _refuse_unsound(connection, database.path)
        finally:
            connection.exec_driver_sql("PRAGMA foreign_keys = ON")
    return copy


def run_all(connection: Connection, migrations: Path = MIGRATIONS, target: int = FORMAT) -> None:
    """Run every migration from an empty database up to `target`, inside the caller's transaction."""
    for step in _steps(migrations, 0, target):
        step(connection)


def _steps(migrations: Path, old: int, target: int) -> list[Callable[[Connection], None]]:
    """Return the migrations above format `old` up to `target`. Revision ids are format numbers of four digits."""
    scripts = ScriptDirectory(str(migrations))
    revisions = sorted(scripts.walk_revisions(), key=lambda revision: revision.revision)
    return [_step(revision.module) for revision in revisions if old < int(revision.revision) <= target]


def _step(module: Any) -> Callable[[Connection], None]:  # noqa: ANN401 - a migration's module
    def run(connection: Connection) -> None:
        # transactional_ddl: SQLite can, though Alembic assumes it cannot and would commit between the steps.
        context = MigrationContext.configure(connection, opts={"transactional_ddl": True})
        with Operations.context(context):
            module.upgrade()

    return run


def _refuse_unsound(connection: Connection, path: Path) -> None:
    dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    state = connection.exec_driver_sql("PRAGMA integrity_check").scalar_one()
    if dangling or state != "ok":
        raise EnvironmentProblem(
            "the archive {archive} could not be brought to the new format: {count} rows would lose what they "
            "refer to, database check: {state}; nothing was changed, and a copy lies in the folder "
            "backups",
            archive=path,
            count=len(dangling),
            state=state,
        )


def _raw(connection: Connection) -> Any:  # noqa: ANN401 - the driver has no types
    return connection.connection.driver_connection
