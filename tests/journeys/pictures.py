"""Makes the pictures of the README: python -m tests.journeys.pictures."""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from fcdesk.archive.archive import Archive
from fcdesk.cases.edits.evidence import NewEvidence
from fcdesk.cases.model import Stance
from fcdesk.casework.keeping import add_evidence_with_files
from fcdesk.casework.newsroom import Newsroom, now
from fcdesk.desk import start
from fcdesk.desk.runtime.settings import Settings
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


def main() -> None:
    app = start.application(["fcdesk"])
    with tempfile.TemporaryDirectory() as folder, Archive(Path(folder) / "archive", now) as archive:
        room = Newsroom(archive, "checker")
        settings = Settings(Path(folder) / "desk.ini")
        appearance = Appearance(app, settings)
        window = DeskWindow(room, appearance, settings)
        window.resize(1440, 900)
        window.show()
        _prepare(window, room)
        for theme in ("light", "dark"):
            appearance.choose(theme)
            app.processEvents()
            window.grab().save(str(FOLDER / f"desk-{theme}.png"))
        _show_write_up(window, app)
        appearance.choose("light")
        app.processEvents()
        window.grab().save(str(FOLDER / "desk-writeup.png"))
        window.close()
    sys.stdout.write(f"{FOLDER}\n")


if __name__ == "__main__":
    main()
