"""Migrations that only tests have, after the real ones: what a later release may do, and what may go wrong."""

import shutil
from pathlib import Path

from fcdesk.archive.migrate import MIGRATIONS
from fcdesk.archive.schema import FORMAT

_ADD_COLUMN = """
import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{before}"


def upgrade():
    op.add_column("notes", sa.Column("mood", sa.Text, nullable=False, server_default="placeholder"))
"""
_REBUILD = """
import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{before}"


def upgrade():
    guards = op.get_bind().exec_driver_sql("SELECT sql FROM sqlite_schema WHERE type = 'trigger'").scalars().all()
    for table, column in (("cases", "title"), ("claims", "statement"), ("log", "words")):
        with op.batch_alter_table(table, recreate="always") as batch:
            batch.alter_column(column, existing_type=sa.Text, nullable=True)
    for guard in guards:
        op.execute(guard)
"""
_LAST = {
    "raises": 'op.execute("DELETE FROM notes"); raise RuntimeError("a fault in the migration")',
    "sql_error": 'op.execute("DELETE FROM notes"); op.execute("DELETE FROM no_such_table")',
    "dangling": "op.execute(\"DELETE FROM claims WHERE id NOT LIKE 'case1%'\")",
}


def later_migrations(folder: Path, last: str | None = None) -> Path:
    """A folder with the real migrations and two after them, and with `last` a third that goes wrong."""
    versions = folder / "versions"
    shutil.copytree(MIGRATIONS / "versions", versions, ignore=shutil.ignore_patterns("__pycache__"))
    _write(versions, 1, _ADD_COLUMN)
    _write(versions, 2, _REBUILD)
    if last is not None:
        head = 'from alembic import op\n\nrevision = "{revision}"\ndown_revision = "{before}"\n\n\ndef upgrade():\n    '
        _write(versions, 3, head + _LAST[last] + "\n")
    return folder


def _write(versions: Path, number: int, words: str) -> None:
    """Write the migration so many formats after the present one."""
    revision, before = f"{FORMAT + number:04d}", f"{FORMAT + number - 1:04d}"
    content = words.replace("{revision}", revision).replace("{before}", before)
    (versions / f"{revision}_later.py").write_text(content, encoding="utf-8")
