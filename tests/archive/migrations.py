"""Migrations that only tests have, after the real ones: what a later release may do, and what may go wrong."""

import shutil
from pathlib import Path

from fcdesk.archive.migrate import MIGRATIONS

_ADD_COLUMN = """
import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade():
    op.add_column("notes", sa.Column("mood", sa.Text, nullable=False, server_default="placeholder"))
"""
_REBUILD = """
import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


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
    """A folder with the real migrations, 0002 and 0003, and with `last` a 0004 that goes wrong."""
    versions = folder / "versions"
    shutil.copytree(MIGRATIONS / "versions", versions, ignore=shutil.ignore_patterns("__pycache__"))
    (versions / "0002_mood.py").write_text(_ADD_COLUMN, encoding="utf-8")
    (versions / "0003_rebuild.py").write_text(_REBUILD, encoding="utf-8")
    if last is not None:
        head = 'from alembic import op\n\nrevision = "0004"\ndown_revision = "0003"\n\n\ndef upgrade():\n    '
        (versions / "0004_last.py").write_text(head + _LAST[last] + "\n", encoding="utf-8")
    return folder
