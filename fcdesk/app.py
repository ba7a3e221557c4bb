"""Where the program is put together: the one module that knows everyone.

Most starts are of the desk, which is painted before anything else is known. So nothing is imported here that does not
belong to that first paint, and the command line only for what is not plainly the desk.
"""

import builtins
import gc
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import platformdirs

from fcdesk.cases.problems import EnvironmentProblem, RuleBroken, because_of
from fcdesk.cases.words import say

_MAGIC = b"SQLite format 3\x00"

PATIENCE = 2.0
"""How many seconds a command waits for another program to be done with the archive."""

DEBIAN_LIBRARIES = (
    "libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libglib2.0-0 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 libx11-xcb1"
)

if TYPE_CHECKING:
    from fcdesk.casework.newsroom import Newsroom


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the program as a command and leave with its exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    asked = desk_asked_for(given)
    sys.exit(_run(given) if asked is None else _opened(asked))


def _run(given: Sequence[str]) -> int:
    from fcdesk.cli.program import run

    return run(given, open_room, open_desk)


class DeskAsked(NamedTuple):
    """What a command line that plainly asks for the desk says."""

    folder: Path | None
    what: str | None
    exit_after_paint: bool
    take_over: bool


def desk_asked_for(given: Sequence[str]) -> DeskAsked | None:
    """Read a command line that plainly asks for the desk; None for any other, which the commands read with more care.

    Loading the forty commands takes half as long as an empty window does, and the desk needs none of them.
    """
    words, folder, take_over = list(given), os.environ.get("FCDESK_ARCHIVE") or None, False
    while words and words[0] in ("--archive", "--take-over"):
        if words.pop(0) == "--take-over":
            take_over = True
        elif words:
            folder = words.pop(0)
        else:
            return None
    names = [word for word in words[1:] if word != "--exit-after-paint"]
    if words[:1] not in ([], ["open"]) or len(names) > 1 or any(name.startswith("-") for name in names):
        return None
    place = Path(folder) if folder is not None else None
    return DeskAsked(place, names[0] if names else None, "--exit-after-paint" in words, take_over)


def _opened(asked: DeskAsked) -> int:
    try:
        return open_desk(asked.folder, asked.what, exit_after_paint=asked.exit_after_paint, take_over=asked.take_over)
    except (Exception, KeyboardInterrupt) as trouble:  # noqa: BLE001 - the command line tells them apart
        return _told(trouble)


def _told(trouble: BaseException) -> int:
    """Have the command line say what went wrong, in its own words and with its own exit status."""
    from fcdesk.cli.program import run

    def meet_it_again(*_: object, **__: object) -> int:
        raise trouble

    return run(["open"], open_room, meet_it_again)


def default_folder() -> Path:
    """Return where the archive lies when nobody says otherwise."""
    return platformdirs.user_data_path("fcdesk", appauthor=False) / "archive"


@contextmanager
def open_room(
    folder: Path | None, *, take_over: bool = False, patience: float = PATIENCE, makes: bool = True
) -> Iterator["Newsroom"]:
    """Open the archive and the newsroom over it, for as long as the context lasts.

    Unless it `makes` one, a folder that somebody named and that holds no archive is refused.
    """
    from fcdesk.archive.archive import Archive, is_missing
    from fcdesk.casework.newsroom import Newsroom, now

    place = default_folder() if folder is None else folder
    if str(place) in ("", "."):
        raise RuleBroken("the archive needs a folder of its own; name one")
    if not makes and folder is not None and is_missing(place):
        raise RuleBroken("there is no archive in {place}; check the folder's name", place=_shown(place))
    is_new = not place.exists()
    with Archive(place, now, take_over=take_over, patience=patience) as archive:
        if is_new and folder is not None:
            sys.stderr.write(f"fcdesk: there was no archive in {_shown(place)}; made a new one\n")
        yield Newsroom(archive, user_name())


def _shown(place: Path) -> str:
    from fcdesk.cli.terminal import shown

    return shown(place)


def user_name() -> str:
    """Return whose name the log carries: FCDESK_USER, else the account's."""
    import getpass

    from fcdesk.cases.text import one_line

    try:
        name = os.environ.get("FCDESK_USER") or getpass.getuser()
    except (OSError, KeyError):  # a process without an account
        name = ""
    return one_line(name) or "somebody"


def open_desk(folder: Path | None, what: str | None, *, exit_after_paint: bool, take_over: bool = False) -> int:
    """Open the desk; where no window can be shown, do the main job once on the sample instead."""
    if not has_display():
        return work_on_the_sample(folder) if what is None else _no_window()
    import_qt()
    from fcdesk.desk import start
    from fcdesk.desk.runtime.asked import Stage, Wanted

    wanted = Wanted(what, is_source=what is not None and _is_source(what))
    leave_at = (Stage.PAINTED if what is None else Stage.READY) if exit_after_paint else None
    config = platformdirs.user_config_path("fcdesk", appauthor=False)
    debugs = os.environ.get("FCDESK_DEBUG") == "1"
    return start.run(ArchiveEntrance(folder, take_over=take_over), config, wanted, leave_at=leave_at, debugs=debugs)


def import_qt() -> None:
    """Import PySide6, and put back what it puts in the place of Python's own import.

    Through its substitute, which serves `from __feature__ import …` alone, every later import takes a third longer.
    """
    gc.disable()  # the desk collects by itself, on its main thread; imports alone would have it run thirty times
    plain = builtins.__import__
    try:
        import_module("PySide6.QtWidgets")
    except ImportError as error:  # Qt without its system libraries says so only when it is imported
        raise EnvironmentProblem(
            "Qt cannot start here ({error}); on Debian: apt-get install {packages}",
            error=error,
            packages=DEBIAN_LIBRARIES,
        ) from error
    finally:
        builtins.__import__ = plain


def _is_source(what: str) -> bool:
    from fcdesk.cli.naming import is_source

    return is_source(what)


class ArchiveEntrance:
    """The way into the archive, as the desk takes it."""

    def __init__(self, folder: Path | None, *, take_over: bool = False) -> None:
        self._folder = folder
        self._take_over = take_over

    def looks_usual(self) -> bool:
        """Tell whether a glance finds nothing that opening the archive would have to be asked about."""
        place = default_folder() if self._folder is None else self._folder
        try:
            if str(place) in ("", ".") or (place / "archive.owner.json").exists():
                return False
            while not place.exists() and place.parent != place:
                place = place.parent  # it would be made
            return place.is_dir() and os.access(place, os.W_OK | os.X_OK) and _is_whole(place / "archive.db")
        except OSError:
            return False

    def load(self) -> bool:
        """Import what the archive needs, and tell whether it has to be brought up to date."""
        from fcdesk.archive.database import read_header
        from fcdesk.archive.schema import FORMAT

        for name in ("fcdesk.archive.archive", "fcdesk.casework.newsroom"):
            import_module(name)
        place = default_folder() if self._folder is None else self._folder
        try:
            is_old = read_header(place / "archive.db").format < FORMAT
        except EnvironmentProblem:
            return False  # there is none yet, or opening it will say what is the matter with it
        if is_old:
            import_module("fcdesk.archive.migrate")
        return is_old

    def enter(self) -> AbstractContextManager["Newsroom"]:
        """Open the archive for as long as the context lasts."""
        return open_room(self._folder, take_over=self._take_over, patience=0)


def _is_whole(database: Path) -> bool:
    """Tell whether a file begins like a database of SQLite, or is not there yet."""
    if not database.exists():
        return True
    if not database.is_file():
        return False
    with database.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def work_on_the_sample(folder: Path | None) -> int:
    """Make the sample case with its suggested claims, write the write-up, and say where both are."""
    from fcdesk.casework.exporting import export_document
    from fcdesk.casework.sample import sample_case
    from fcdesk.cli.terminal import shown

    with open_room(folder) as room:
        bench = sample_case(room)
        reference = bench.case.details.reference
        exported = export_document(room, bench, _made(Path("out")) / f"{reference}.docx")
        for line in (
            f"No display, so no window: did the main job on the sample article as case {reference}.",
            f"Claims: {len(bench.case.claims)} suggested, none judged. Archive: {room.archive.folder}",
            f"Write-up: {shown(exported.path.resolve())}",
        ):
            sys.stdout.write(line + "\n")
    return 0


def _made(folder: Path) -> Path:
    """Return a folder that is there by then."""
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise because_of(error, say("making the folder {folder}", folder=folder)) from error
    return folder


def _no_window() -> int:
    raise EnvironmentProblem("there is no display to show a window on; fcdesk --help lists what works without one")


def has_display() -> bool:
    """Tell whether a window can be shown."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
