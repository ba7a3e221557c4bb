"""One program at a time: who has the archive is named, and what a crash leaves does not keep anybody out."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from fcdesk.archive.archive import Archive
from fcdesk.archive.lock import ArchiveLock, Owner
from fcdesk.cases.problems import EnvironmentProblem
from tests.archive.samples import closed_archive, fingerprint
from tests.builders import NOON, archive_in, clock

_HOLDER = """
import signal, sys
from pathlib import Path
from fcdesk.archive.lock import ArchiveLock, Owner
import os, platform
owner = Owner(platform.node(), os.getpid(), "Placeholder colleague", "2026-11-22T09:00:00Z")
held = ArchiveLock(Path(sys.argv[1]), owner)
print("held", flush=True)
signal.pause()
"""


def test_that_a_second_program_is_told_who_has_the_archive_and_since_when(tmp_path: Path) -> None:
    closed_archive(tmp_path)
    other = subprocess.Popen([sys.executable, "-c", _HOLDER, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        before = fingerprint(tmp_path / "archive.db")
        with pytest.raises(EnvironmentProblem) as raised:
            archive_in(tmp_path)
        said = str(raised.value)
        assert (
            f"Placeholder colleague on {os.uname().nodename} (process {other.pid}) since 2026-11-22T09:00:00Z" in said
        )
        assert said.endswith("close it there and try again")
        assert fingerprint(tmp_path / "archive.db") == before
        with pytest.raises(EnvironmentProblem):
            Archive(tmp_path, clock, take_over=True)  # taking over is no way past a program that is still alive
    finally:
        other.send_signal(signal.SIGKILL)
        other.communicate()
    assert (tmp_path / "archive.owner.json").exists()
    with archive_in(tmp_path) as archive:
        assert archive.case_ids() == []


def test_that_closing_gives_the_archive_back(tmp_path: Path) -> None:
    archive = archive_in(tmp_path)
    with pytest.raises(EnvironmentProblem, match="is in use by"):
        archive_in(tmp_path)
    archive.close()
    archive_in(tmp_path).close()
    assert not (tmp_path / "archive.owner.json").exists()


def _note(folder: Path, host: str) -> None:
    owner = {"host": host, "pid": 7, "user": "Placeholder colleague", "since": NOON}
    (folder / "archive.owner.json").write_text(json.dumps(owner))


def test_that_a_note_of_another_machine_is_respected_until_the_archive_is_taken_over(tmp_path: Path) -> None:
    closed_archive(tmp_path)
    _note(tmp_path, "another-machine")
    with pytest.raises(EnvironmentProblem) as raised:
        archive_in(tmp_path)
    assert f"in use by Placeholder colleague on another-machine (process 7) since {NOON}" in str(raised.value)
    assert "--take-over" in str(raised.value)
    Archive(tmp_path, clock, take_over=True).close()
    archive_in(tmp_path).close()


def test_that_the_note_of_this_machine_without_a_lock_is_that_of_a_crash(tmp_path: Path) -> None:
    closed_archive(tmp_path)
    _note(tmp_path, os.uname().nodename)
    archive_in(tmp_path).close()


@pytest.mark.parametrize("words", ["", "{", "[]", '{"host": "x"}', "null", "\udcff"])
def test_that_a_note_that_cannot_be_read_keeps_nobody_out(tmp_path: Path, words: str) -> None:
    (tmp_path / "archive.owner.json").write_bytes(words.encode("utf-8", "surrogateescape"))
    archive_in(tmp_path).close()


def test_that_a_lock_whose_holder_left_no_note_is_refused_all_the_same(tmp_path: Path) -> None:
    lock = ArchiveLock(tmp_path, Owner("here", 1, "somebody", NOON))
    (tmp_path / "archive.owner.json").unlink()
    with pytest.raises(EnvironmentProblem, match="is open in another program; close that one and try again"):
        archive_in(tmp_path)
    lock.release()
    lock.release()


def test_that_an_archive_that_fails_to_open_is_not_left_locked(tmp_path: Path) -> None:
    path = closed_archive(tmp_path)
    whole = path.read_bytes()
    with path.open("r+b") as file:  # a sound header, and nothing sound after it
        file.seek(100)
        file.write(b"\xff" * (len(whole) - 100))
    with pytest.raises(EnvironmentProblem, match="is damaged"):
        archive_in(tmp_path).page()
    path.write_bytes(whole)
    archive_in(tmp_path).close()
