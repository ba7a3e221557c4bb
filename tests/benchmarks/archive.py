"""Speed of the archive against the bare driver: `python -m tests.benchmarks.archive`, from the top of a checkout.

Medians, and ratios within one run: the machine's own speed cancels out. Both sides use the same SQLite, the same
schema, WAL and synchronous=FULL, and write or read the very same rows. `--profile edit|open` prints where the time of
our side goes.
"""

import argparse
import cProfile
import pstats
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from pysqlite3 import dbapi2
from sqlalchemy import event

from fcdesk.archive.archive import Archive
from fcdesk.archive.kept_case import Entry, KeptCase
from fcdesk.archive.log import breaks
from fcdesk.archive.verify import verify
from fcdesk.cases.changes import diff
from fcdesk.cases.edits import claims, verdicts
from fcdesk.casework.workbench import Workbench
from tests.archive.samples import with_vault_files
from tests.builders import CHECKER, NOON, Stamps, archive_in, bench_over, large_case, opened, scale

CLAIMS, EVIDENCE = 500, 2000
EDITS, OPENINGS, CASES, LOG_ROWS = 300, 15, 2000, 10_000
Statements = list[tuple[str, Any]]
BEGIN, COMMIT = ("BEGIN IMMEDIATE", ()), ("COMMIT", ())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--profile", choices=["edit", "open"])
    given = parser.parse_args()
    print(f"SQLite {dbapi2.sqlite_version}; a case of {CLAIMS} claims and {EVIDENCE} pieces of evidence")
    with tempfile.TemporaryDirectory() as folder, archive_in(Path(folder) / "archive") as archive:
        case = with_vault_files(archive, large_case(CLAIMS, EVIDENCE))
        bench = bench_over(archive, case)
        if given.profile:
            profiled(bench, archive, given.profile)
            return
        time_edits(archive, bench, Path(folder))
        time_opening(archive, case.id)
        time_log(archive)
        time_list(archive)


def profiled(bench: Workbench, archive: Archive, what: str) -> None:
    """Print where the time goes."""
    one, other = editing(bench)
    work: Callable[[int], object] = one if what == "edit" else lambda _: archive.open_case(bench.case.id)
    for turn in range(5):
        work(turn)
        other(turn)
    profile = cProfile.Profile()
    profile.enable()
    for turn in range(5, 205 if what == "edit" else 20):
        work(turn)
    profile.disable()
    pstats.Stats(profile).sort_stats("tottime").print_stats(35)


def median_of(work: Callable[[int], object], times: int) -> float:
    """The median of the seconds that `work(turn)` takes."""
    taken = []
    for turn in range(times):
        began = time.perf_counter()
        work(turn)
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


def in_turn(ours: Callable[[int], object], bare: Callable[[int], object], times: int) -> tuple[float, float]:
    """The medians of two kinds of work done in turn, so that whatever slows the machine down slows both."""
    taken: tuple[list[float], list[float]] = ([], [])
    for turn in range(times):
        for work, seconds in zip((ours, bare), taken, strict=True):
            began = time.perf_counter()
            work(turn)
            seconds.append(time.perf_counter() - began)
    return statistics.median(taken[0]), statistics.median(taken[1])


def told(what: str, ours: float, bare: float, target: float) -> None:
    print(f"{what:<44} {ours * 1000:8.3f} ms   bare {bare * 1000:8.3f} ms   {ours / bare:5.2f}x (target {target:.0f}x)")


def editing(bench: Workbench) -> tuple[Callable[[int], object], Callable[[int], object]]:
    """Two edits: a claim's statement, and a verdict whose rating changes each time."""
    ids = sorted(claim.id for claim in bench.case.claims)
    judged = scale()

    def change(turn: int) -> object:
        return bench.do(claims.change_claim, ids[turn % len(ids)], statement=f"Placeholder statement {turn}")

    def judge(turn: int) -> object:
        rating = judged.current[turn % 3].key
        return bench.do(verdicts.set_verdict, ids[turn % len(ids)], judged, rating, f"Placeholder reason {turn}")

    return change, judge


def time_edits(archive: Archive, bench: Workbench, folder: Path) -> None:
    """One committed edit against the same statements on a copy of the archive by the bare driver."""
    copy = folder / "copy.db"
    archive.database.connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(archive.database.path, copy)
    bare = bare_connection(copy)
    for what, edit in zip(("change_claim, committed", "set_verdict, committed"), editing(bench), strict=True):
        told(what, *_timed_edits(archive, bare, edit), 3)
    bare.close()


def _timed_edits(archive: Archive, bare: Any, edit: Callable[[int], object]) -> tuple[float, float]:
    recorded = [[BEGIN, *written_by(archive, partial(edit, turn)), COMMIT] for turn in range(EDITS)]
    for statements in recorded[: EDITS // 2]:
        run(bare, statements)
    rest = recorded[EDITS // 2 :]
    return in_turn(lambda turn: edit(EDITS + turn), lambda turn: run(bare, rest[turn]), len(rest))


def written_by(archive: Archive, work: Callable[[], object]) -> Statements:
    """Do the work, and return the statements that it sent; transactions are begun and ended elsewhere."""
    seen: Statements = []

    def note(_c: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, many: bool) -> None:
        seen.extend((statement, row) for row in (parameters if many else [parameters]))

    connection = archive.database.connection
    event.listen(connection, "before_cursor_execute", note)
    work()
    event.remove(connection, "before_cursor_execute", note)
    return seen


def bare_connection(path: Path) -> Any:
    connection = dbapi2.connect(str(path), isolation_level=None)
    for setting in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "temp_store = MEMORY"):
        connection.execute(f"PRAGMA {setting}")
    return connection


def run(connection: Any, statements: Statements) -> None:
    for statement, parameters in statements:
        cursor = connection.execute(statement, parameters)
        if statement.startswith("SELECT"):
            cursor.fetchall()


def time_opening(archive: Archive, case_id: str) -> None:
    """A case read whole against the same rows fetched by the bare driver."""
    statements = [s for s in written_by(archive, lambda: archive.open_case(case_id)) if s[0].startswith("SELECT")]
    bare = bare_connection(archive.database.path)
    rows = sum(len(bare.execute(*statement).fetchall()) for statement in statements)
    ours, by_hand = in_turn(lambda _: archive.open_case(case_id), lambda _: run(bare, statements), OPENINGS)
    told(f"open a case ({rows} rows)", ours, by_hand, 2)
    bare.close()


def time_log(archive: Archive) -> None:
    """Verifying a long log: the chain alone, and what `verify` does beside it."""
    case = with_vault_files(archive, large_case(10, 10, "logged", "FC-2026-0002"))
    kept = archive.keep(case, opened())
    stamps = Stamps("l")
    for turn in range(LOG_ROWS - 1):
        after = claims.change_claim(kept.case, stamps(), f"logged-c{turn % 10}", statement=f"Statement {turn}")
        with_one_commit(archive, kept, after, turn)
    with_one_commit(archive, kept, None, 0)
    kept = archive.open_case("logged")
    rows = kept.log()
    chain = median_of(lambda _: breaks("logged", rows), 5)
    print(f"the chain of {len(rows)} log rows                    {chain * 1000:8.1f} ms")
    whole = median_of(lambda _: verify(archive), 3)
    print(f"verify: both cases, database, {len(rows)} log rows   {whole * 1000:8.1f} ms")
    undo = median_of(lambda _: kept.changes_of(len(rows)), 20)
    print(f"what the last of {len(rows)} steps did               {undo * 1000:8.3f} ms")


def with_one_commit(archive: Archive, kept: KeptCase, after: Any, turn: int) -> None:
    """Write through the archive, but without waiting for the disk each time: only what is read later is measured."""
    speed = "FULL" if after is None else "OFF"
    if turn == 0:
        archive.database.connection.exec_driver_sql(f"PRAGMA synchronous = {speed}")
    if after is not None:
        kept.write(after, diff(kept.case, after), Entry("do", NOON, CHECKER, "Placeholder edit"))


def time_list(archive: Archive) -> None:
    """A page of the list, at its start and deep in it, against the same select by the bare driver."""
    archive.database.connection.exec_driver_sql("PRAGMA synchronous = OFF")
    small = [large_case(1, 1, f"n{number}", f"FC-2025-{number:04d}") for number in range(CASES)]
    for number, case in enumerate(small):
        archive.keep(case, Entry("open", f"2025-{number // 100 % 12 + 1:02d}-01T00:00:00Z", CHECKER, "Open case"))
    bare = bare_connection(archive.database.path)
    mark: str | None = None
    for name, skip in (("first page of 40", 0), (f"page at {CASES // 2} of {CASES}", CASES // 2)):
        mark = archive.page(limit=skip).next if skip else None
        statements = [s for s in written_by(archive, lambda: archive.page(limit=40, after=mark)) if "cases" in s[0]]  # noqa: B023 - called at once
        ours, by_hand = in_turn(lambda _: archive.page(limit=40, after=mark), lambda _: run(bare, statements), 100)  # noqa: B023 - called at once
        told(f"list: {name}", ours, by_hand, 2)
    bare.close()


if __name__ == "__main__":
    main()
