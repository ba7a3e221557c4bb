"""What is not our archive, or not whole, is named in one sentence and left exactly as it was."""

import os
import random
import shutil
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from fcdesk.archive.schema import APPLICATION_ID, FORMAT
from fcdesk.cases.problems import EnvironmentProblem
from tests.archive.samples import closed_archive, fingerprint, full_case, raw
from tests.builders import archive_in, opened


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return closed_archive(tmp_path_factory.mktemp("sound"), full_case())


def refusal(folder: Path) -> str:
    """The sentence with which the archive is refused; the folder is byte for byte what it was."""
    before = {path: fingerprint(path) for path in folder.rglob("*") if path.is_file()}
    mode, names = folder.stat().st_mode, sorted(folder.rglob("*"))
    with pytest.raises(EnvironmentProblem) as raised:
        archive_in(folder)
    assert {path: fingerprint(path) for path in folder.rglob("*") if path.is_file()} == before
    assert (folder.stat().st_mode, sorted(folder.rglob("*"))) == (mode, names)
    assert "\n" not in str(raised.value)
    return str(raised.value)


def _foreign(path: Path, application_id: int, user_version: int = 1) -> None:
    connection = raw(path)
    connection.execute(f"PRAGMA application_id = {application_id}")
    connection.execute(f"PRAGMA user_version = {user_version}")
    connection.execute("CREATE TABLE theirs (a)")
    connection.close()


_NOT_A_DATABASE: dict[str, Callable[[Path], object]] = {
    "text": lambda path: path.write_text("Dear archive,\n" * 50),
    "nothing": lambda path: path.write_bytes(b""),
    "one byte": lambda path: path.write_bytes(b"S"),
    "zeros": lambda path: path.write_bytes(bytes(8192)),
    "random bytes": lambda path: path.write_bytes(random.Random(1).randbytes(40_000)),
    "a cut header": lambda path: path.write_bytes(b"SQLite format 3\x00" + bytes(83)),
    "an encrypted database": lambda path: path.write_bytes(random.Random(2).randbytes(4096) + bytes(4096)),
    "a pipe": os.mkfifo,
}


@pytest.mark.parametrize("make", _NOT_A_DATABASE.values(), ids=_NOT_A_DATABASE)
def test_that_what_is_no_database_is_said_to_be_none(tmp_path: Path, make: Callable[[Path], object]) -> None:
    make(tmp_path / "archive.db")
    assert refusal(tmp_path) == (
        f"{tmp_path / 'archive.db'} is not an fcdesk archive or is damaged; it was left as it is: "
        "choose another folder, or put a good copy in its place"
    )


def test_that_a_folder_in_the_place_of_the_database_is_named(tmp_path: Path) -> None:
    (tmp_path / "archive.db").mkdir()
    assert "that is a folder" in refusal(tmp_path)


def test_that_a_file_in_the_place_of_the_archives_folder_is_named(tmp_path: Path) -> None:
    place = tmp_path / "archive"
    place.write_text("not a folder")
    with pytest.raises(EnvironmentProblem, match=f"opening the archive {place}"):
        archive_in(place)
    with pytest.raises(EnvironmentProblem, match="not a folder"):
        archive_in(place / "below")
    assert place.read_text() == "not a folder"


@pytest.mark.parametrize("application_id", [0, 1, APPLICATION_ID - 1, 0x63616C69])
def test_that_the_database_of_another_program_is_refused(tmp_path: Path, application_id: int) -> None:
    _foreign(tmp_path / "archive.db", application_id)
    assert "is the database of another program; it was left as it is" in refusal(tmp_path)


def test_that_a_newer_archive_is_refused_naming_both_formats(tmp_path: Path, sound: Path) -> None:
    shutil.copy(sound, tmp_path / "archive.db")
    connection = raw(tmp_path / "archive.db")
    connection.execute(f"PRAGMA user_version = {FORMAT + 41}")
    connection.close()
    said = refusal(tmp_path)
    assert f"has format {FORMAT + 41}, and this fcdesk knows formats up to {FORMAT}" in said
    assert "install a newer fcdesk" in said


def test_that_a_newer_format_is_seen_even_if_it_stands_only_in_the_write_ahead_log(tmp_path: Path, sound: Path) -> None:
    path = tmp_path / "open" / "archive.db"
    path.parent.mkdir()
    shutil.copy(sound, path)
    newer = raw(path)  # a newer program that is killed after its upgrade: what it wrote is in the log alone
    newer.execute("PRAGMA wal_autocheckpoint = 0")
    newer.execute(f"PRAGMA user_version = {FORMAT + 1}")
    shutil.copytree(path.parent, tmp_path / "left")
    newer.close()
    assert struct.unpack_from(">I", (tmp_path / "left" / "archive.db").read_bytes(), 60) == (FORMAT,)
    with pytest.raises(EnvironmentProblem, match=f"has format {FORMAT + 1}, and this fcdesk knows"):
        archive_in(tmp_path / "left")
    connection = raw(tmp_path / "left" / "archive.db")
    assert connection.execute("PRAGMA user_version").fetchone() == (FORMAT + 1,)
    connection.close()


def test_that_an_archive_cut_off_anywhere_is_refused(tmp_path: Path, sound: Path) -> None:
    whole = sound.read_bytes()
    chosen = random.Random(3)
    page = struct.unpack_from(">H", whole, 16)[0]
    lengths = {0, 1, 15, 16, 99, 100, 101, page - 1, page, page + 1, len(whole) - page, len(whole) - 1}
    lengths |= {chosen.randrange(len(whole)) for _ in range(60)}
    for length in sorted(lengths):
        (tmp_path / "archive.db").write_bytes(whole[:length])
        said = refusal(tmp_path)
        assert ("is cut off: its end is missing" if length >= 100 else "is not an fcdesk archive") in said, length


def test_that_a_checkpoint_cut_short_by_a_kill_does_not_make_the_archive_look_cut_off(tmp_path: Path) -> None:
    """SQLite copies its log into the file page by page, the first page with the new size before the new pages."""
    place, case = tmp_path / "open", full_case()
    with archive_in(place) as archive:
        archive.database.connection.exec_driver_sql("PRAGMA wal_autocheckpoint = 0")
        archive.keep(case, opened())
        shutil.copytree(place, tmp_path / "left", ignore=shutil.ignore_patterns("*.lock", "*.json", "*-shm"))
    path = tmp_path / "left" / "archive.db"
    wal = (tmp_path / "left" / "archive.db-wal").read_bytes()
    page, size = struct.unpack_from(">I", wal, 8)[0], path.stat().st_size
    frames = [wal[at : at + 24 + page] for at in range(32, len(wal), 24 + page)]
    last_first_page = [frame[24:] for frame in frames if struct.unpack_from(">I", frame)[0] == 1][-1]
    with path.open("r+b") as file:
        file.write(last_first_page)
    assert struct.unpack_from(">I", last_first_page, 28)[0] * page > size
    with archive_in(tmp_path / "left") as archive:
        assert archive.open_case(case.id).case == case


def test_that_what_a_kill_left_of_making_an_archive_is_cleared_away(tmp_path: Path) -> None:
    for name in ("archive.db.new", "archive.db.new-wal", "archive.db.new-shm"):
        (tmp_path / name).write_bytes(b"half")
    with archive_in(tmp_path) as archive:
        archive.keep(full_case(), opened())
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "archive.db",
        "archive.lock",
        "backups",
        "files",
        "rescue",
    ]


def test_that_an_archive_is_for_its_owner_alone(tmp_path: Path) -> None:
    closed_archive(tmp_path / "archive")
    assert (tmp_path / "archive").stat().st_mode & 0o777 == 0o700
