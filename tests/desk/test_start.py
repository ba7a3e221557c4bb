"""The start of the desk: painted first, then filled; what is in the way is said in the window."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from fcdesk.app import ArchiveEntrance, desk_asked_for
from fcdesk.archive.archive import Archive
from fcdesk.archive.schema import FORMAT
from fcdesk.casework.newsroom import now
from fcdesk.desk.runtime.asked import Stage, Wanted
from fcdesk.desk.runtime.opening import Opening
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.start import Start
from fcdesk.desk.window import DeskWindow
from tests.archive.conftest import make_read_only, small_disk
from tests.archive.samples import closed_archive, full_case, raw

__all__ = ["make_read_only", "small_disk"]

TOP = Path(__file__).parents[2]
FORMATS = TOP / "tests" / "archive" / "formats"
HEAVY = (
    "sqlalchemy", "pysqlite3", "filelock", "alembic", "docx", "lxml", "trafilatura", "PIL", "xlsxwriter",
    "snowballstemmer", "markdown_it", "charset_normalizer", "click", "asyncio", "fcdesk.cases.model",
    "fcdesk.desk.window", "fcdesk.desk.wording",
)  # fmt: skip
SAMPLE = str(TOP / "resources" / "samples" / "ex-ukrainian-soldiers.txt")

Starting = Callable[..., Start]


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """The folder of an archive with three cases."""
    folder = tmp_path / "archive"
    closed_archive(folder, *(full_case(f"case{n}", f"FC-2026-{n:04d}") for n in (1, 2, 3)))
    return folder


@pytest.fixture
def starting(qapp: QApplication, settings: Settings, archive: Path) -> Iterator[Starting]:
    """Starts the desk on a folder, and closes it in the end."""
    started: list[Start] = []

    def start(folder: Path = archive, what: str | None = None, *, is_source: bool = False) -> Start:
        made = Start(qapp, settings, (ArchiveEntrance(folder), Wanted(what, is_source=is_source)), None)
        started.append(made)
        made.show()
        return made

    yield start
    for made in started:
        if isValid(made.frame):
            made.frame.close()
            made.close()


def _opening(qtbot: QtBot, start: Start, stage: Stage) -> Opening:
    """Wait until the desk has come so far."""
    stages = (Stage.LISTED, Stage.READY) if stage is Stage.LISTED else (stage,)
    qtbot.waitUntil(lambda: start.opening is not None and start.opening.stage in stages, timeout=20_000)
    assert start.opening is not None
    return start.opening


def _desk(qtbot: QtBot, start: Start) -> DeskWindow:
    window = _opening(qtbot, start, Stage.READY).window
    assert window is not None
    return window


def _python(code: str, *arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=TOP,
        env=os.environ | environment,
        timeout=60,
    )


_MODULES = "\nimport json; print(json.dumps(sorted(sys.modules)))"


def _loaded(code: str, *arguments: str) -> list[str]:
    done = _python(code + _MODULES, *arguments)
    assert done.returncode == 0, done.stderr
    modules = json.loads(done.stdout.splitlines()[-1])
    return [name for name in HEAVY if name in modules]


def test_that_importing_the_start_loads_nothing_but_qt() -> None:
    assert _loaded("import sys, fcdesk.desk.start") == []


_IMPORTS = """
import json, sys
from importlib import import_module
from pathlib import Path
from fcdesk.app import ArchiveEntrance
from fcdesk.desk.runtime import opening
import fcdesk.desk.start
def loaded():
    return set(sys.modules)
def of_qt(names):
    return sorted(name for name in names if name.startswith(("PySide6", "fcdesk.desk")))
before = loaded()
ArchiveEntrance(Path("nowhere")).load()
opening._load_without_qt()
beside = loaded()
for name in opening._of_the_desk():
    import_module(name)
import_module("fcdesk.desk.window")
after = loaded()
late = sorted(name for name in after - beside if name.startswith("fcdesk.") and not name.startswith("fcdesk.desk"))
print(json.dumps([of_qt(beside - before), late]))
"""


def test_that_only_what_does_not_stand_on_qt_is_imported_beside_the_window() -> None:
    """Two threads that have PySide6 make a class at once bring the program down, once in some fifty starts."""
    said = subprocess.run([sys.executable, "-c", _IMPORTS], check=True, capture_output=True, text=True, cwd=TOP).stdout
    of_qt, late = json.loads(said)
    assert of_qt == []
    assert late == [], "name them in opening._WITHOUT_QT, so that they do not hold the window up"


def test_that_the_enums_of_qt_are_not_made_to_begin_with() -> None:
    code = "import fcdesk.desk.start, PySide6.QtCore as core; print('Qt' in vars(core), 'QTimer' in vars(core))"
    assert _python(code).stdout.split() == ["False", "True"]


_PAINT = """
import sys
from fcdesk.app import main
try:
    main(sys.argv[1:])
except SystemExit as done:
    assert not done.code, done.code
"""


def test_that_the_enums_of_qt_are_not_made_for_the_first_paint(archive: Path) -> None:
    code = f"{_PAINT}\nimport PySide6.QtCore as core; print('Qt' in vars(core))"
    assert _python(code, "--archive", str(archive), "open", "--exit-after-paint").stdout.split() == ["False"]


def test_that_the_first_paint_loads_neither_the_commands_nor_the_archive(archive: Path) -> None:
    assert _loaded(_PAINT, "--archive", str(archive), "open", "--exit-after-paint") == []


def test_that_the_first_paint_leaves_an_archive_alone(tmp_path: Path) -> None:
    assert _loaded(_PAINT, "--archive", str(tmp_path / "a" / "new"), "open", "--exit-after-paint") == []
    assert list(tmp_path.iterdir()) == []


def test_that_qt_leaves_pythons_own_import_in_place() -> None:
    code = "import builtins; own = builtins.__import__; from fcdesk.app import import_qt; import_qt()\n"
    code += "from fcdesk.desk import start; print(builtins.__import__ is own)"
    assert _python(code).stdout.split() == ["True"]


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ([], (None, None, False, False)),
        (["open"], (None, None, False, False)),
        (["--archive", "place", "open", "FC-2026-0001"], ("place", "FC-2026-0001", False, False)),
        (["--take-over", "--archive", "open"], ("open", None, False, True)),
        (["open", "--exit-after-paint", "article.txt"], (None, "article.txt", True, False)),
        (["open", "article.txt", "--exit-after-paint"], (None, "article.txt", True, False)),
    ],
)
def test_that_a_plain_wish_for_the_desk_is_read(
    given: list[str], read: tuple[str | None, str | None, bool, bool]
) -> None:
    asked = desk_asked_for(given)
    assert asked is not None
    assert (str(asked.folder) if asked.folder else None, *asked[1:]) == read


@pytest.mark.parametrize(
    "given",
    [
        ["cases"], ["--help"], ["open", "--help"], ["open", "a", "b"], ["open", "-"], ["--archive"], ["opening"],
        ["--version"], ["open", "--archive", "place"], ["--exit-after-paint"], ["--archive=place"], [""],
    ],
)  # fmt: skip
def test_that_everything_else_is_left_to_the_commands(given: list[str]) -> None:
    assert desk_asked_for(given) is None


def test_that_the_folder_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FCDESK_ARCHIVE", "from there")
    asked, other = desk_asked_for([]), desk_asked_for(["--archive", "here"])
    assert asked is not None
    assert other is not None
    assert (asked.folder, other.folder) == (Path("from there"), Path("here"))


def test_that_the_frame_says_what_is_being_done_and_has_one_command(qtbot: QtBot, starting: Starting) -> None:
    frame = starting().frame
    assert frame.words == "Opening the archive …"
    menus = [menu.isEnabled() for menu in frame.menuBar().actions()]
    assert menus == [True] + [False] * (len(menus) - 1)


def test_that_the_list_can_be_used_before_the_desk_is_there(qtbot: QtBot, starting: Starting) -> None:
    start = starting()
    opening = _opening(qtbot, start, Stage.LISTED)
    cases = opening._cases
    assert cases is not None
    assert [row.reference for row in cases.model.rows] == ["FC-2026-0003", "FC-2026-0002", "FC-2026-0001"]
    cases.list.setFocus()
    qtbot.keyClick(cases.list, Qt.Key.Key_Down)
    qtbot.keyClick(cases.list, Qt.Key.Key_Down)
    chosen = cases.model.row_at(cases.list.currentIndex())
    assert chosen is not None
    desk = _desk(qtbot, start)
    assert desk.cases is cases
    assert desk.session.case is not None
    assert desk.session.case.id == chosen.id
    assert start.frame.windowTitle() == desk.windowTitle()


def test_that_the_case_that_was_open_last_is_opened(qtbot: QtBot, starting: Starting, settings: Settings) -> None:
    settings.keep("case", "FC-2026-0002")
    desk = _desk(qtbot, starting())
    assert desk.session.case is not None
    assert desk.session.case.details.reference == "FC-2026-0002"


def test_that_a_last_case_that_is_gone_is_no_trouble(qtbot: QtBot, starting: Starting, settings: Settings) -> None:
    settings.keep("case", "FC-1999-0009")
    desk = _desk(qtbot, starting())
    assert desk.session.case is None
    assert not desk.message.isVisible()


def test_that_a_case_that_was_asked_for_is_opened(qtbot: QtBot, starting: Starting, settings: Settings) -> None:
    settings.keep("case", "FC-2026-0002")
    desk = _desk(qtbot, starting(what="3"))
    assert desk.session.case is not None
    assert desk.session.case.details.reference == "FC-2026-0003"


def test_that_a_case_that_is_not_there_is_said_and_the_desk_is_there(qtbot: QtBot, starting: Starting) -> None:
    desk = _desk(qtbot, starting(what="99"))
    assert 'No case "99"' in desk.message.words
    assert desk.session.case is None


def test_that_an_article_becomes_a_case_at_the_start(qtbot: QtBot, starting: Starting) -> None:
    desk = _desk(qtbot, starting(what=SAMPLE, is_source=True))
    qtbot.waitUntil(lambda: desk.session.case is not None, timeout=10_000)
    assert desk.session.case is not None
    assert "Ukrainian" in desk.session.case.article.text


def test_that_the_desk_in_its_frame_answers_to_keys_and_leaves_whole(
    qtbot: QtBot, starting: Starting, archive: Path, tmp_path: Path
) -> None:
    start = starting(what="1")
    desk = _desk(qtbot, start)
    start.frame.activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)
    assert desk.view.reader.hasFocus()
    qtbot.keyClick(desk.view.reader, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert desk.view.shows_writeup
    qtbot.keyClick(start.frame.focusWidget(), Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not start.frame.isVisible()
    start.close()
    assert not Settings(tmp_path / "desk.ini").layout("window").isEmpty()
    Archive(archive, now).close()  # which is refused while another has it


def test_that_words_that_cannot_be_saved_keep_the_frame_open(qtbot: QtBot, starting: Starting) -> None:
    start = starting(what="1")
    desk = _desk(qtbot, start)
    bench = desk.session.bench
    assert bench is not None
    desk.panel.statement.setFocus()
    qtbot.keyClicks(desk.panel.statement, "Placeholder")
    folder = desk.session.room.archive.folder
    (folder / "archive.db").rename(folder / "archive.gone")
    start.frame.close()
    assert start.frame.isVisible()
    assert desk.isVisible()
    (folder / "archive.gone").rename(folder / "archive.db")
    start.frame.close()
    assert not start.frame.isVisible()


@pytest.mark.parametrize("stage", [Stage.PAINTED, Stage.LISTED])
def test_that_leaving_half_way_gives_the_archive_back(
    qtbot: QtBot, starting: Starting, archive: Path, stage: Stage
) -> None:
    start = starting()
    if stage is Stage.LISTED:
        _opening(qtbot, start, stage)
    else:
        qtbot.waitUntil(lambda: start.opening is not None)
    start.frame.close()
    start.close()
    Archive(archive, now).close()


def test_that_leaving_while_the_desk_is_built_gives_the_archive_back(
    qtbot: QtBot, starting: Starting, archive: Path
) -> None:
    start = starting()
    opening = _opening(qtbot, start, Stage.LISTED)
    qtbot.waitUntil(lambda: opening.window is not None, timeout=20_000)
    start.frame.close()
    start.close()
    Archive(archive, now).close()


def test_that_an_archive_in_use_is_said_and_can_be_tried_again(qtbot: QtBot, starting: Starting, archive: Path) -> None:
    with Archive(archive, now):
        start = starting()
        _opening(qtbot, start, Stage.REFUSED)
        assert "is in use by" in start.frame.words
        assert "close it there and try again" in start.frame.words
        assert start.problem is not None
    again = start.frame.try_again
    assert again.isVisible()
    assert again.hasFocus()
    again.click()
    assert _desk(qtbot, start).isVisible()
    assert start.problem is None


def test_that_a_refusal_names_its_controls(qtbot: QtBot, starting: Starting, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    start = starting(tmp_path / "file" / "archive")
    _opening(qtbot, start, Stage.REFUSED)
    shown = [one for one in start.frame.findChildren(QAbstractButton) if one.isVisible()]
    assert [one.text() for one in shown] == ["Try again", "Close"]


def test_that_an_old_archive_is_brought_up_to_date_and_that_this_is_said(
    qtbot: QtBot, starting: Starting, tmp_path: Path
) -> None:
    folder = tmp_path / "old"
    folder.mkdir()
    connection = raw(folder / "archive.db")
    connection.executescript((FORMATS / "1.sql").read_text(encoding="utf-8"))
    connection.execute("PRAGMA application_id = 0x66636431")
    connection.execute("PRAGMA user_version = 1")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    start = starting(folder)
    said: list[str] = []
    start.frame.statusBar().messageChanged.connect(said.append)
    desk = _desk(qtbot, start)
    assert "Bringing the archive up to date. A copy of it is kept …" in said
    assert desk.session.room.archive.database.format == FORMAT
    assert len(desk.cases.model.rows) == 2


def _status(folder: Path, *arguments: str) -> tuple[int, str]:
    done = _python(_LEAVE, "--archive", str(folder), "open", *arguments, "--exit-after-paint")
    lines = [line for line in done.stderr.splitlines() if line.startswith("fcdesk:")]
    assert "Traceback" not in done.stderr
    return done.returncode, "\n".join(lines)


_LEAVE = "import sys; from fcdesk.app import main; main(sys.argv[1:])"


def test_that_a_refused_start_ends_with_one_sentence_and_status_3(archive: Path, tmp_path: Path) -> None:
    foreign = tmp_path / "foreign"
    foreign.mkdir()
    (foreign / "archive.db").write_text("no database", encoding="utf-8")
    with Archive(archive, now):
        status, words = _status(archive)
    assert status == 3
    assert words.count("\n") == 0
    assert "is in use by" in words
    status, words = _status(foreign)
    assert status == 3
    assert "is not an fcdesk archive" in words
    assert _status(archive, "99") == (3, f'fcdesk: no case "99" in the archive {archive}; fcdesk cases lists them')
    assert _status(archive, "2") == (0, "")


def test_that_a_start_on_a_read_only_disk_is_one_sentence(
    small_disk: Callable[[str], Path], make_read_only: Callable[[Path], None]
) -> None:
    disk = small_disk("4m")
    closed_archive(disk / "archive", full_case())
    make_read_only(disk)
    for folder in (disk / "archive", disk / "new"):
        status, words = _status(folder)
        assert status == 3
        assert "the disk is read-only" in words
        assert words.count("\n") == 0


def test_that_a_killed_start_does_not_stand_in_the_way_of_the_next(archive: Path) -> None:
    code = "import os, signal, sys\nfrom fcdesk.casework.newsroom import Newsroom\n"
    code += "Newsroom.__init__ = lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL)\n" + _LEAVE
    killed = _python(code, "--archive", str(archive), "open", "1", "--exit-after-paint")
    assert killed.returncode == -9
    assert (archive / "archive.owner.json").exists()
    assert _status(archive) == (0, "")
    assert not (archive / "archive.owner.json").exists()
