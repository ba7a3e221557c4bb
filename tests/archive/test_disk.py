"""Disks that are full, read-only or refuse: a sentence, nothing acknowledged is lost, and work goes on afterwards."""

import resource
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from fcdesk.archive.archive import Archive
from fcdesk.archive.kept_case import KeptCase
from fcdesk.archive.verify import verify
from fcdesk.cases.edits import claims, remarks
from fcdesk.cases.problems import EnvironmentProblem
from tests.archive.conftest import Mount
from tests.archive.samples import closed_archive, fingerprint, full_case, with_vault_files, write
from tests.builders import archive_in, opened

LONG = "Placeholder words that take up room. " * 200


def _written_until_refused(kept: KeptCase) -> tuple[int, str]:
    """Add notes until the archive refuses one; how many were acknowledged, and its sentence."""
    for number in range(10_000):
        try:
            write(kept, remarks.add_note, f"{number} {LONG}")
        except EnvironmentProblem as problem:
            return number, str(problem)
    raise AssertionError("the disk never filled up")


def _kept(archive: Archive) -> KeptCase:
    return archive.keep(with_vault_files(archive, full_case()), opened())


def test_that_a_full_disk_refuses_an_edit_and_loses_none(small_disk: Mount) -> None:
    disk = small_disk("1200k")
    ballast = disk / "ballast"
    ballast.write_bytes(bytes(200_000))
    with archive_in(disk / "archive") as archive:
        kept = _kept(archive)
        notes = len(kept.case.notes)
        number, said = _written_until_refused(kept)
        assert said == (
            f"the archive {archive.database.path} could not be used: the disk is full; make room and try again, "
            "nothing that was saved is lost"
        )
        assert number > 3
        assert len(kept.case.notes) == len(archive.open_case("case").case.notes) == notes + number
        ballast.unlink()
        write(kept, remarks.add_note, "after there was room again")
        assert verify(archive).ok
    with archive_in(disk / "archive") as archive:
        assert archive.open_case("case").case == kept.case


@pytest.mark.parametrize("room", range(40_000, 160_000, 8_000))
def test_that_refused_means_not_saved_and_acknowledged_means_saved_however_full_the_disk_is(
    small_disk: Mount, room: int
) -> None:
    # Tidying up on closing needs room too; where there is none, that says nothing about the edit before it.
    disk = small_disk("1m")
    with archive_in(disk / "archive") as archive:
        notes = len(_kept(archive).case.notes)
    ballast = disk / "ballast"
    free = shutil.disk_usage(disk).free
    ballast.write_bytes(bytes(max(0, free - room)))
    acknowledged = 0
    with suppress(EnvironmentProblem), archive_in(disk / "archive") as archive:
        write(archive.open_case("case"), remarks.add_note, LONG)
        acknowledged = 1
    ballast.unlink()
    with archive_in(disk / "archive") as archive:
        assert len(archive.open_case("case").case.notes) == notes + acknowledged
        assert verify(archive).ok


def test_that_a_new_archive_on_a_full_disk_is_refused_and_leaves_no_half_one(small_disk: Mount) -> None:
    disk = small_disk("64k")
    with pytest.raises(EnvironmentProblem, match="the disk is full"):
        archive_in(disk / "archive")
    assert not (disk / "archive" / "archive.db").exists()


@contextmanager
def _no_file_may_grow_beyond(size: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_that_a_file_that_may_not_grow_refuses_an_edit_and_loses_none(archive: Archive) -> None:
    kept = _kept(archive)
    notes = len(kept.case.notes)
    with _no_file_may_grow_beyond(600_000):
        number, said = _written_until_refused(kept)
        assert "make room" in said
        assert "\n" not in said
    assert len(archive.open_case("case").case.notes) == notes + number
    write(kept, remarks.add_note, "after there was room again")
    assert archive.open_case("case").case == kept.case
    assert verify(archive).ok


def test_that_an_archive_on_a_read_only_disk_is_refused_and_stays_as_it_is(
    small_disk: Mount, make_read_only: Callable[[Path], None]
) -> None:
    disk = small_disk("4m")
    path = closed_archive(disk / "archive", full_case())
    before = fingerprint(path)
    make_read_only(disk)
    with pytest.raises(EnvironmentProblem, match=r"opening the archive .* failed: the disk is read-only"):
        archive_in(disk / "archive")
    with pytest.raises(EnvironmentProblem, match="the disk is read-only"):
        archive_in(disk / "new")
    assert fingerprint(path) == before


def test_that_an_edit_beyond_a_limit_leaves_memory_and_disk_alike(archive: Archive) -> None:
    kept = _kept(archive)
    claim_id = next(iter(kept.case.claims)).id
    before = kept.case
    with _no_file_may_grow_beyond(4096), pytest.raises(EnvironmentProblem):
        write(kept, claims.change_claim, claim_id, statement=LONG)
    assert kept.case is before
    assert archive.open_case("case").case == before
