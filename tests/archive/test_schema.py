"""The tables: the same from the code and from the migrations, with the settings and indexes that were promised."""

from pathlib import Path
from typing import Any

import pytest
from pysqlite3 import dbapi2
from sqlalchemy import event

from fcdesk.archive.archive import Archive
from fcdesk.archive.database import Database
from fcdesk.archive.listing import CaseFilter
from fcdesk.archive.migrate import run_all
from fcdesk.archive.schema import APPLICATION_ID, FORMAT
from fcdesk.cases.problems import EnvironmentProblem
from tests.archive.samples import closed_archive, full_case, raw
from tests.builders import archive_in, opened


def _shape(path: Path) -> dict[str, Any]:
    """What a schema means, however its SQL is written."""
    connection = raw(path)
    try:
        return {
            "tables": {row[1]: (_table(connection, row[1]), row[5]) for row in connection.execute("PRAGMA table_list")},
            "triggers": sorted(
                connection.execute("SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'trigger'")
            ),
            "format": connection.execute("PRAGMA user_version").fetchone(),
        }
    finally:
        connection.close()


def _table(connection: Any, name: str) -> dict[str, Any]:
    indexes = connection.execute(f"PRAGMA index_list({name})").fetchall()
    return {
        "columns": [row[1:] for row in connection.execute(f"PRAGMA table_xinfo({name})")],
        "keys": sorted(row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({name})")),
        "deferred": "".join(
            connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (name,)).fetchone() or ""
        )
        .upper()
        .count("DEFERRABLE INITIALLY DEFERRED"),
        "indexes": sorted(
            (row[2], row[3], row[4], tuple(connection.execute(f"PRAGMA index_xinfo({row[1]})"))) for row in indexes
        ),
    }


def _migrated(path: Path) -> Path:
    """An empty archive that only the migrations made."""
    connection = raw(path)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    database = Database(path)
    with database.writing() as inside:
        run_all(inside)
        inside.exec_driver_sql(f"PRAGMA user_version = {FORMAT}")
    database.close()
    return path


def test_that_the_migrations_make_the_very_schema_that_the_code_has(tmp_path: Path) -> None:
    fresh = _shape(closed_archive(tmp_path / "fresh"))
    assert fresh == _shape(_migrated(tmp_path / "archive.db"))
    assert len(fresh["tables"]) >= 13
    assert len(fresh["triggers"]) == 2
    assert all(strict for name, (_, strict) in fresh["tables"].items() if not name.startswith("sqlite_"))


def test_that_an_archive_made_by_the_migrations_takes_a_full_case(tmp_path: Path) -> None:
    _migrated(tmp_path / "archive.db")
    case = full_case()
    with archive_in(tmp_path) as archive:
        archive.keep(case, opened())
        assert archive.open_case(case.id).case == case


def test_that_an_archive_that_is_still_without_tables_is_upgraded_when_it_is_opened(tmp_path: Path) -> None:
    connection = raw(tmp_path / "archive.db")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.close()
    with archive_in(tmp_path) as archive:
        assert archive.database.format == FORMAT
        archive.keep(full_case(), opened())
        assert [path.suffix for path in archive.backups.iterdir()] == [".db"]


def test_that_the_connection_has_the_settings_that_make_saved_mean_saved(archive: Archive) -> None:
    def pragma(name: str) -> Any:
        return archive.database.connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()

    assert pragma("journal_mode") == "wal"
    assert pragma("synchronous") == 2
    assert pragma("foreign_keys") == 1
    assert pragma("trusted_schema") == 0
    assert pragma("application_id") == APPLICATION_ID


def test_that_the_log_can_be_neither_changed_nor_cut_by_accident(archive: Archive) -> None:
    archive.keep(full_case(), opened())
    connection = archive.database.connection.connection.driver_connection
    assert connection is not None
    for statement in ("UPDATE log SET words = 'x'", "DELETE FROM log"):
        with pytest.raises(dbapi2.IntegrityError, match="append-only"):
            connection.cursor().execute(statement)


def test_that_a_sqlite_that_can_damage_an_archive_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dbapi2, "sqlite_version_info", (3, 51, 2))
    monkeypatch.setattr(dbapi2, "sqlite_version", "3.51.2")
    with pytest.raises(EnvironmentProblem, match=r"^SQLite 3\.51\.2 can damage an archive; .* 3\.51\.3 or newer$"):
        archive_in(tmp_path)
    assert not (tmp_path / "archive.db").exists()


def _plans(archive: Archive, work: Any) -> list[str]:
    """How SQLite would go about each select that `work` does."""
    seen: list[tuple[str, Any]] = []

    def note(_c: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, _many: bool) -> None:
        if statement.lstrip().startswith("SELECT"):
            seen.append((statement, parameters))

    connection = archive.database.connection
    event.listen(connection, "before_cursor_execute", note)
    work()
    event.remove(connection, "before_cursor_execute", note)
    assert seen
    bare: Any = connection.connection.driver_connection
    return [
        row[3] for statement, bound in seen for row in bare.execute("EXPLAIN QUERY PLAN " + statement, bound).fetchall()
    ]


def test_that_opening_a_case_looks_only_at_its_own_rows(archive: Archive) -> None:
    case = full_case()
    archive.keep(case, opened())
    plans = _plans(archive, lambda: archive.open_case(case.id).history())
    assert len(plans) >= 13
    assert all(line.startswith("SEARCH ") and " USING " in line for line in plans), plans


def test_that_undoing_looks_only_at_the_log_of_its_case(archive: Archive) -> None:
    kept = archive.keep(full_case(), opened())
    plans = _plans(archive, lambda: (kept.changes_of(1), kept.log()))
    assert all("USING INDEX" in line and "case_id=?" in line for line in plans), plans


@pytest.mark.parametrize(
    ("asked", "index"),
    [
        ({}, "cases_by_update"),
        ({"tag": "war"}, "cases_by_update"),
        ({"status": "open"}, "cases_by_status"),
        ({"assignee": ""}, "cases_by_assignee"),
    ],
)
def test_that_a_page_of_the_list_is_read_along_its_index(archive: Archive, asked: dict[str, str], index: str) -> None:
    plans = _plans(archive, lambda: archive.page(CaseFilter(**asked), limit=5))
    assert any(f"cases USING INDEX {index}" in line for line in plans), plans
    assert not any("TEMP B-TREE" in line for line in plans), plans


def test_that_a_later_page_starts_where_the_one_before_ended(archive: Archive) -> None:
    plans = _plans(archive, lambda: archive.page(limit=5, after="2026-11-22T12:00:00Z case"))
    assert len(plans) == 1
    assert plans[0].startswith("SEARCH cases USING INDEX cases_by_update"), plans
