"""Evidence files: kept under their hash, never rewritten, anything but a regular file refused without waiting."""

import hashlib
import os
import socket
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fcdesk.archive.archive import Archive
from fcdesk.archive.vault import Vault
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.casework.newsroom import now
from tests.archive.conftest import Mount


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault(tmp_path / "files")


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=3000))
def test_that_bytes_lie_under_their_hash(vault: Vault, data: bytes) -> None:
    sha256 = vault.keep_bytes(data)
    assert sha256 == hashlib.sha256(data).hexdigest()
    assert vault.path_of(sha256).read_bytes() == data
    assert vault.damage(sha256) is None


def test_that_a_file_of_several_pieces_is_copied_whole(vault: Vault, tmp_path: Path) -> None:
    data = os.urandom(2 * (1 << 20) + 17)
    (tmp_path / "large.bin").write_bytes(data)
    sha256, size = vault.keep_file(tmp_path / "large.bin")
    assert (sha256, size) == (hashlib.sha256(data).hexdigest(), len(data))
    assert vault.path_of(sha256).read_bytes() == data
    assert (tmp_path / "large.bin").read_bytes() == data


def test_that_the_same_bytes_are_stored_once_and_not_written_again(vault: Vault, tmp_path: Path) -> None:
    first = vault.keep_bytes(b"placeholder")
    before = vault.path_of(first).stat()
    (tmp_path / "again.txt").write_bytes(b"placeholder")
    assert vault.keep_file(tmp_path / "again.txt") == (first, 11)
    after = vault.path_of(first).stat()
    assert (after.st_ino, after.st_mtime_ns, after.st_mode & 0o777) == (before.st_ino, before.st_mtime_ns, 0o444)
    assert [path for path in vault.path_of(first).parent.parent.rglob("*") if path.is_file()] == [vault.path_of(first)]


def test_that_a_damaged_file_is_not_mended_in_silence_by_adding_it_again(vault: Vault) -> None:
    sha256 = vault.keep_bytes(b"placeholder")
    path = vault.path_of(sha256)
    path.chmod(0o644)
    path.write_bytes(b"forged")
    assert vault.damage(sha256) == "was altered"
    with pytest.raises(EnvironmentProblem, match=f"the stored file {sha256[:12]} was altered; run fcdesk verify"):
        vault.keep_bytes(b"placeholder")
    assert path.read_bytes() == b"forged"
    path.unlink()
    assert vault.damage(sha256) == "is missing"


def test_that_a_link_is_not_followed(vault: Vault, tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text("x")
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    with pytest.raises(EnvironmentProblem, match=r"reading link\.txt failed: that is a link; name the file itself"):
        vault.keep_file(tmp_path / "link.txt")


def test_that_a_pipe_is_refused_and_not_waited_for(vault: Vault, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(RuleBroken, match="pipe is not a file that can be kept"):
        vault.keep_file(tmp_path / "pipe")


@pytest.mark.parametrize("name", ["/dev/null", "/dev/zero", "/dev/tty0"])
def test_that_a_device_is_refused(vault: Vault, name: str) -> None:
    if not Path(name).exists():
        pytest.skip(f"there is no {name} here")
    with pytest.raises((RuleBroken, EnvironmentProblem)):
        vault.keep_file(Path(name))


def test_that_a_folder_a_socket_and_a_missing_file_are_refused(vault: Vault, tmp_path: Path) -> None:
    with pytest.raises(RuleBroken, match="not a file"):
        vault.keep_file(tmp_path)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "socket"))
        with pytest.raises(EnvironmentProblem, match="reading socket failed"):
            vault.keep_file(tmp_path / "socket")
    with pytest.raises(EnvironmentProblem, match=r"reading gone\.txt failed: there is no such file"):
        vault.keep_file(tmp_path / "gone.txt")


def test_that_whatever_is_refused_leaves_nothing_behind(vault: Vault, tmp_path: Path) -> None:
    for name in (tmp_path, tmp_path / "gone.txt"):
        with pytest.raises((RuleBroken, EnvironmentProblem)):
            vault.keep_file(name)
    assert not [path for path in (tmp_path / "files").rglob("*") if path.is_file()]


def test_that_a_full_disk_leaves_no_half_file_in_the_vault(small_disk: Mount) -> None:
    vault = Vault(small_disk("64k") / "files")
    kept = vault.keep_bytes(b"placeholder")
    with pytest.raises(EnvironmentProblem, match="failed: the disk is full; make room and try again"):
        vault.keep_bytes(os.urandom(1 << 20))
    assert [path.name for path in vault.path_of(kept).parent.parent.rglob("*") if path.is_file()] == [kept]
    assert vault.keep_bytes(b"other")


def test_that_an_article_starts_in_the_vault_of_its_archive(archive: Archive) -> None:
    sha256 = archive.vault.keep_bytes(b"placeholder")
    assert archive.vault.path_of(sha256) == archive.folder / "files" / sha256[:2] / sha256


def test_that_what_an_interrupted_copy_left_is_gone_after_the_next_opening(tmp_path: Path) -> None:
    Archive(tmp_path / "archive", now).close()
    leftover = tmp_path / "archive" / "files" / "incoming-1"
    leftover.write_bytes(b"half a file")
    Archive(tmp_path / "archive", now).close()
    assert not leftover.exists()
