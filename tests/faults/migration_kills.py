"""Kills upgrades at random moments: `python -m tests.faults.migration_kills --times 300`, from the top of a checkout.

After each kill the archive has to be of the old format or of the new one, whole, with every row, and a backup, if one
has its name, has to be the old archive. Kills that only ever find one of the two count as a failure: they hit nothing.
"""

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from fcdesk.archive.database import Database
from fcdesk.archive.migrate import upgrade
from fcdesk.archive.schema import FORMAT
from tests.archive.migrations import later_migrations
from tests.archive.samples import closed_archive, contents, full_case, raw
from tests.faults.killing import killed

TARGET = FORMAT + 2


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=300)
    parser.add_argument("--seed", type=int, default=None)
    given = parser.parse_args()
    seed = given.seed if given.seed is not None else random.SystemRandom().randrange(1 << 32)
    print(f"seed {seed}")
    with tempfile.TemporaryDirectory() as folder:
        ends = _kill_upgrades(Path(folder), given.times, random.Random(seed))
    print(f"{given.times} kills: {ends['old']} old, {ends['new']} new, {ends['half']} half")
    return 1 if ends["half"] or not ends["old"] or not ends["new"] else 0


def _kill_upgrades(folder: Path, times: int, chosen: random.Random) -> Counter[str]:
    start = closed_archive(folder / "start", *[full_case(f"c{n}", f"FC-2026-{n:04d}") for n in range(1, 21)])
    migrations = later_migrations(folder / "migrations")
    rows = _rows(start)
    began = time.monotonic()
    _upgrade(_copied(start, folder / "first"), migrations)
    whole = time.monotonic() - began
    ends: Counter[str] = Counter()
    for _ in range(times):
        path = _copied(start, folder / "killed")
        killed(_upgrading(path, migrations), chosen.uniform(0, whole * 3))
        ends[_end(path, rows)] += 1
        shutil.rmtree(path.parent)
    return ends


def _copied(start: Path, folder: Path) -> Path:
    folder.mkdir()
    return Path(shutil.copy(start, folder / "archive.db"))


def _upgrading(path: Path, migrations: Path) -> Callable[[Callable[[str], None]], None]:
    return lambda _say: _upgrade(path, migrations)


def _upgrade(path: Path, migrations: Path) -> None:
    database = Database(path)
    upgrade(database, path.parent / "backups", "2026-11-22T12:00:00Z", migrations=migrations, target=TARGET)
    database.close()


def _rows(path: Path) -> dict[str, int]:
    return {name: len(rows) for name, rows in contents(path).items()}


def _end(path: Path, rows: dict[str, int]) -> str:
    connection = raw(path)
    number = connection.execute("PRAGMA user_version").fetchone()[0]
    columns = [row[1] for row in connection.execute("PRAGMA table_info(notes)")]
    guards = connection.execute("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'").fetchone()[0]
    sound = (
        connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        and not connection.execute("PRAGMA foreign_key_check").fetchall()
        and guards == 2
    )
    connection.close()
    sound = sound and _rows(path) == rows
    sound = sound and all(_rows(backup) == rows for backup in path.parent.glob("backups/*.db"))
    if sound and number == FORMAT and "mood" not in columns:
        return "old"
    return "new" if sound and number == TARGET and "mood" in columns else "half"


if __name__ == "__main__":
    sys.exit(main())
