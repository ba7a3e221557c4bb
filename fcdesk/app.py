"""Where the program is put together: the one module that knows everyone."""

import getpass
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from fcdesk.cases.problems import EnvironmentProblem, RuleBroken, because_of
from fcdesk.cases.text import one_line
from fcdesk.cli.naming import is_source
from fcdesk.cli.program import run
from fcdesk.cli.terminal import shown

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
    sys.exit(run(given, open_room, open_desk))


def default_folder() -> Path:
    """Return where the archive lies when nobody says otherwise."""
    return platformdirs.user_data_path("fcdesk", appauthor=False) / "archive"


@contextmanager
def open_room(folder: Path | None, *, take_over: bool = False, patience: float = PATIENCE) -> Iterator["Newsroom"]:
    """Open the archive and the newsroom over it, for as long as the context lasts."""
    from fcdesk.archive.archive import Archive
    from fcdesk.casework.newsroom import Newsroom, now

    place = default_folder() if folder is None else folder
    if str(place) in ("", "."):
        raise RuleBroken("the archive needs a folder of its own; name one")
    is_new = not place.exists()
    with Archive(place, now, take_over=take_over, patience=patience) as archive:
        if is_new and folder is not None:
            sys.stderr.write(f"fcdesk: there was no archive in {shown(place)}; made a new one\n")
        yield Newsroom(archive, user_name())


def user_name() -> str:
    """Return whose name the log carries: FCDESK_USER, else the account's."""
    try:
        name = os.environ.get("FCDESK_USER") or getpass.getuser()
    except (OSError, KeyError):  # a process without an account
        name = ""
    return one_line(name) or "somebody"


def open_desk(folder: Path | None, what: str | None, *, exit_after_paint: bool) -> int:
    """Open the desk; where no window can be shown, do the main job once on the sample instead."""
    if not has_display():
        return work_on_the_sample(folder) if what is None else _no_window()
    try:
        from fcdesk.desk import start
    except ImportError as error:  # Qt without its system libraries says so only when it is imported
        raise EnvironmentProblem(
            f"Qt cannot start here ({error}); on Debian: apt-get install {DEBIAN_LIBRARIES}"
        ) from error
    names_source = what is not None and is_source(what)
    try:
        with open_room(folder, patience=0) as room:
            config = platformdirs.user_config_path("fcdesk", appauthor=False)
            return start.run(room, config, what, is_source=names_source, exit_after_paint=exit_after_paint)
    except (EnvironmentProblem, RuleBroken) as problem:
        if not exit_after_paint:  # whoever started the desk from an icon sees no terminal
            start.show_refusal(str(problem))
        raise


def work_on_the_sample(folder: Path | None) -> int:
    """Make the sample case with its suggested claims, write the write-up, and say where both are."""
    from fcdesk.casework.exporting import export_document
    from fcdesk.casework.sample import sample_case

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
    """Return a folder that is there: nobody named it, so nobody was asked to make it."""
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise because_of(error, f"making the folder {folder}") from error
    return folder


def _no_window() -> int:
    raise EnvironmentProblem("there is no display to show a window on; fcdesk --help lists what works without one")


def has_display() -> bool:
    """Tell whether a window can be shown."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
