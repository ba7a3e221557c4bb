"""Upgrades: everything survives them, and whatever goes wrong leaves the old archive."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fcdesk.archive.database import Database
from fcdesk.archive.migrate import MIGRATIONS, upgrade
from fcdesk.archive.schema import FORMAT
from fcdesk.cases.problems import EnvironmentProblem
from tests.archive.conftest import Mount
from tests.archive.migrations import later_migrations
from tests.archive.samples import closed_archive, contents, full_case, raw

AT = "2026-11-22T12:00:00Z"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An archive of the present format with three full cases."""
    cases = [full_case(f"case{number}", f"FC-2026-{number:04d}") for number in range(1, 4)]
    return closed_archive(tmp_path / "archive", *cases)


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    database = Database(path)
    yield database
    database.close()


def _upgraded(database: Database, migrations: Path, target: int) -> Path:
    return upgrade(database, database.path.parent / "backups", AT, migrations=migrations, target=target)


def _triggers(path: Path) -> list[str]:
    connection = raw(path)
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY 1")]
    connection.close()
    return names


def test_that_a_column_is_added_and_every_row_stays(tmp_path: Path, database: Database) -> None:
    before = contents(database.path)
    _upgraded(database, later_migrations(tmp_path / "m"), FORMAT + 1)
    after = contents(database.path)
    assert database.format == FORMAT + 1
    assert {row[-1] for row in after["notes"]} == {"placeholder"}
    assert [row[:-1] for row in after["notes"]] == before["notes"]
    assert {name: after[name] for name in after if name != "notes"} == {n: before[n] for n in before if n != "notes"}


def test_that_rebuilding_parent_tables_deletes_no_child_and_loses_no_trigger(
    tmp_path: Path, database: Database
) -> None:
    before = contents(database.path)
    triggers = _triggers(database.path)
    _upgraded(database, later_migrations(tmp_path / "m"), FORMAT + 2)
    after = contents(database.path)
    assert database.format == FORMAT + 2
    assert {name: len(rows) for name, rows in after.items()} == {name: len(rows) for name, rows in before.items()}
    assert len(after["claims"]) == len(after["verdicts"]) == len(after["links"]) == 3
    assert after["log"] == before["log"]
    assert _triggers(database.path) == triggers == ["log_is_not_changed", "log_is_not_cut"]
    assert database.connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
    assert database.connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []


def test_that_the_backup_made_before_is_the_old_archive_and_can_be_opened(tmp_path: Path, database: Database) -> None:
    before = contents(database.path)
    backup = _upgraded(database, later_migrations(tmp_path / "m"), FORMAT + 2)
    assert backup.parent == database.path.parent / "backups"
    assert (
        [path.name for path in backup.parent.iterdir()]
        == [backup.name]
        == [f"before-format-{FORMAT + 2}-2026-11-22T120000Z.db"]
    )
    assert contents(backup) == before
    (tmp_path / "restored").mkdir()
    shutil.copy(backup, tmp_path / "restored" / "archive.db")
    restored = Database(tmp_path / "restored" / "archive.db")
    assert restored.format == FORMAT
    restored.close()


@pytest.mark.parametrize("name", ["raises", "sql_error", "dangling"])
def test_that_a_step_that_fails_leaves_the_old_archive(tmp_path: Path, database: Database, name: str) -> None:
    before, triggers = contents(database.path), _triggers(database.path)
    with pytest.raises((EnvironmentProblem, RuntimeError)) as raised:
        _upgraded(database, later_migrations(tmp_path / "m", last=name), FORMAT + 3)
    if name == "dangling":
        assert "16 rows would lose what they refer to" in str(raised.value)
        assert "nothing was changed" in str(raised.value)
    assert (contents(database.path), _triggers(database.path), database.format) == (before, triggers, FORMAT)
    assert database.connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
    _upgraded(database, later_migrations(tmp_path / "again"), FORMAT + 2)
    assert database.format == FORMAT + 2


def test_that_without_a_backup_nothing_is_upgraded(tmp_path: Path, database: Database) -> None:
    before = contents(database.path)
    in_the_way = tmp_path / "backups"
    in_the_way.write_text("a file where the folder should be")
    with pytest.raises(EnvironmentProblem) as raised:
        upgrade(database, in_the_way, AT, migrations=later_migrations(tmp_path / "m"), target=FORMAT + 2)
    assert "\n" not in str(raised.value)
    assert (contents(database.path), database.format) == (before, FORMAT)


def test_that_a_disk_without_room_for_the_backup_blocks_the_upgrade(
    tmp_path: Path, database: Database, small_disk: Mount
) -> None:
    before, backups = contents(database.path), small_disk("32k") / "backups"
    with pytest.raises(EnvironmentProblem, match=r"could not be written .*make room and try again"):
        upgrade(database, backups, AT, migrations=later_migrations(tmp_path / "m"), target=FORMAT + 2)
    assert (contents(database.path), database.format) == (before, FORMAT)
    assert list(backups.iterdir()) == []


def test_that_each_shipped_migration_brings_the_archive_one_format_further() -> None:
    names = sorted(path.name[:4] for path in (MIGRATIONS / "versions").glob("0*.py"))
    assert names == [f"{number:04d}" for number in range(1, len(names) + 1)]


@pytest.mark.slow
def test_that_an_upgrade_killed_at_any_moment_leaves_the_old_archive_or_the_new_one() -> None:
    command = [sys.executable, "-m", "tests.faults.migration_kills", "--times", "30"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 half" in done.stdout
