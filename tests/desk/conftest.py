import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fcdesk.archive.archive import Archive
from fcdesk.casework.newsroom import Newsroom, now
from fcdesk.desk import start
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.window import DeskWindow


@pytest.fixture(scope="session")
def qapp() -> Iterator[QApplication]:
    app = start.application(["fcdesk"])
    yield app
    app.clipboard().clear()  # the offscreen platform lets go of it after Python has gone, which ends in a crash


@pytest.fixture(autouse=True)
def no_window_left(qapp: QApplication) -> Iterator[None]:
    """No test leaves a window to Python, whose collector, run in any thread, would take down Qt's objects in any order.

    So it rests during a test, as it does in the program.
    """
    gc.disable()
    yield
    left = [top for top in qapp.topLevelWidgets() if isinstance(top, DeskWindow)]
    for window in left:
        _take_down(window)
    gc.enable()
    assert not left, "a window was left over: append it to `held`"


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with Archive(tmp_path / "archive", now) as archive:
        yield Newsroom(archive, "tester")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "desk.ini")


@pytest.fixture
def appearance(qapp: QApplication, settings: Settings) -> Appearance:
    return Appearance(qapp, settings)


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, room: Newsroom, appearance: Appearance, settings: Settings
) -> Iterator[DeskWindow]:
    qapp.clipboard().clear()  # a new case begins with what it holds
    made = DeskWindow(room, appearance, settings)
    made.resize(1440, 900)  # the offscreen screen is smaller, and a narrow window shows fewer panes
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    yield made
    _take_down(made)


@pytest.fixture
def held() -> Iterator[list[DeskWindow]]:
    """Further windows that a test makes: held until they are taken down. Left to Python they would go in any order."""
    windows: list[DeskWindow] = []
    yield windows
    for made in windows:
        _take_down(made)


def _take_down(made: DeskWindow) -> None:
    made.jobs.wait()
    made.session.close_case()
    made.close()
    made.deleteLater()
    # No loop runs between tests that would do it, and each window left alive slows every change of theme down.
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def sample(window: DeskWindow) -> DeskWindow:
    """The desk with the sample case open."""
    window.new_case.open_sample()
    return window
