"""Archives and small disks to break."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fcdesk.archive.archive import Archive
from tests.builders import archive_in

Mount = Callable[[str], Path]


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with archive_in(tmp_path / "archive") as archive:
        yield archive


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Mount]:
    """Makes a disk of a given size in memory. Where nobody may mount one, the test is skipped with the reason."""
    mounted: list[Path] = []

    def mount(size: str) -> Path:
        place = tmp_path / f"disk-{len(mounted)}"
        place.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "none", str(place)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False)
        except FileNotFoundError:
            pytest.skip("there is no mount command to make a small disk with")
        if done.returncode:
            pytest.skip(f"a small disk cannot be mounted here: {done.stderr.strip()}")
        mounted.append(place)
        return place

    yield mount
    for place in mounted:
        subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.fixture
def make_read_only() -> Iterator[Callable[[Path], None]]:
    """Makes a mounted disk read-only, which binds root too."""
    changed: list[Path] = []

    def change(disk: Path) -> None:
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        changed.append(disk)

    yield change
    for disk in changed:
        subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
