"""Makes the pictures of the README: python -m tests.journeys.pictures."""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from fcdesk.archive.archive import Archive
from fcdesk.cases.edits.evidence import NewEvidence
from fcdesk.cases.model import Stance
from fcdesk.casework.keeping import add_evidence_with_files
from fcdesk.casework.newsroom import Newsroom, now
from fcdesk.desk import start
from fcdesk.desk.runtime import languages
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.screens.palette import Palette
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.window import DeskWindow

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"


def _prepare(window: DeskWindow, room: Newsroom) -> None:
    """Open the sample case with two passages of the same article as context; nothing is judged."""
    window.new_case.open_sample()
    window.jobs.wait()
    window.session.step(3)
    claim, bench = window.session.claim, window.session.bench
    if claim is None or bench is None:
        raise SystemExit("the sample case has too few claims for a picture")
    for paragraph, excerpt in ((1, "with their total number exceeding one thousand fighters"), (2, "at least 62")):
        new = NewEvidence(title=f"Same article, paragraph {paragraph}", excerpt=excerpt, locator=f"¶{paragraph}")
        add_evidence_with_files(room, bench, [claim.id], new, Stance.CONTEXT)


def _show_write_up(window: DeskWindow, app: QApplication) -> None:
    """Turn to the write-up and wait for its pages."""
    window.actions_by_name["write-up"].trigger()
    while window.writeup.model.is_stale:
        app.processEvents()
    window.jobs.wait()
    window.writeup.view.pages.finish()
    app.processEvents()


def _take(window: DeskWindow, app: QApplication, name: str) -> None:
    for _ in range(3):  # a resized window lays itself out in turns of the loop
        app.processEvents()
    window.grab().save(str(FOLDER / f"{name}.png"))


def _take_the_desk(window: DeskWindow, app: QApplication, appearance: Appearance) -> None:
    """Take the desk with a claim: at both sizes and at the largest zoom, light and dark; and in high contrast."""
    for theme in ("light", "dark"):
        appearance.choose(theme)
        for width, height in ((1440, 900), (1280, 720)):
            window.resize(width, height)
            _take(window, app, f"desk-{theme}-{width}x{height}")
        window.resize(1440, 900)
        appearance.zoom_by(10)
        _take(window, app, f"desk-{theme}-200-percent")
        appearance.zoom_by(0)
    appearance.choose("light")
    appearance.choose_contrast(high=True)
    _take(window, app, "desk-high-contrast")
    appearance.choose_contrast(high=False)


def _take_the_rest(window: DeskWindow, app: QApplication) -> None:
    for name in ("claims", "palette"):
        window.actions_by_name[name].trigger()
        _take(window, app, f"desk-{name}")
    palette = window.findChild(Palette)
    if palette is not None:
        palette.close()
    _show_write_up(window, app)
    _take(window, app, "desk-writeup")


@contextmanager
def _desk(app: QApplication, language: str) -> Iterator[tuple[DeskWindow, Appearance]]:
    """Lend a desk in a language, with the sample case prepared."""
    with tempfile.TemporaryDirectory() as folder, Archive(Path(folder) / "archive", now) as archive:
        room = Newsroom(archive, "checker")
        settings = Settings(Path(folder) / "desk.ini")
        languages.choose(settings, language)
        speech = languages.Speech(app, settings)
        appearance = Appearance(app, settings)
        window = DeskWindow(room, appearance, settings)
        window.resize(1440, 900)
        window.show()
        _prepare(window, room)
        yield window, appearance
        window.close()
        speech.end()


def main() -> None:
    app = start.application(["fcdesk"])
    with _desk(app, languages.ENGLISH) as (window, appearance):
        _take_the_desk(window, app, appearance)
        _take_the_rest(window, app)
    with _desk(app, "ar") as (window, appearance):
        appearance.choose("light")
        _take(window, app, "desk-arabic")
    sys.stdout.write(f"{FOLDER}\n")


if __name__ == "__main__":
    main()
