"""What holds for every test: no network, no file of the user's own, Qt without a screen, and only where Qt can be."""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

QT_LIBRARIES = "libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libglib2.0-0"
_HOMES = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
_HOMES_XDG = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
try:
    import PySide6.QtWidgets
except ImportError as reason:
    QT_MISSING: str | None = str(reason)
    collect_ignore = ["desk", "journeys"]
else:
    QT_MISSING = None
    pytest_plugins = ["pytestqt.plugin"]
    assert PySide6.QtWidgets is not None


class NetworkGuard:
    """Lets a test connect to exactly the loopback addresses that it names, and to nothing else."""

    def __init__(self) -> None:
        self.on = False
        self._allowed: set[tuple[str, int]] = set()

    def allow(self, host: str, port: int) -> None:
        """Let connections to that address through until the test ends."""
        if host not in ("127.0.0.1", "::1"):
            raise ValueError(f"{host} is not a loopback address")
        self._allowed.add((host, port))

    def forget(self) -> None:
        self._allowed.clear()

    def hook(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Hear of everything that Python is about to do; hooks stay for ever, hence the switch."""
        if not self.on or not event.startswith("socket."):
            return
        if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
            self._refuse(arguments[1])
        elif event == "socket.getaddrinfo":
            self._refuse(arguments[:2])
        elif event in ("socket.gethostbyname", "socket.gethostbyaddr"):
            self._refuse((arguments[0], 0))

    def _refuse(self, address: Any) -> None:
        # Text and bytes are the names of sockets in the file system, None is one that is connected already.
        if not isinstance(address, tuple):
            return
        if tuple(address[:2]) not in self._allowed:
            raise PermissionError(f"a test may not connect to {address[:2]}; allow it with the fixture `network`")


GUARD = NetworkGuard()
sys.addaudithook(GUARD.hook)


def pytest_addoption(parser: pytest.Parser) -> None:
    if QT_MISSING:  # pytest-qt is not there to know its own settings of pyproject.toml, and unknown ones are an error
        for name in ("qt_api", "qt_log_level_fail", "qt_log_ignore", "qt_default_raising", "qt_no_exception_capture"):
            parser.addini(name, "set for pytest-qt", default=None)


def pytest_configure(config: pytest.Config) -> None:
    """Point everything that a program may take for the user's own folders into a passing one."""
    home = Path(tempfile.mkdtemp(prefix="fcdesk-home-"))
    before = dict(os.environ)
    for name in (*_HOMES, *_HOMES_XDG):
        place = home if name in _HOMES else home / name.lower()
        place.mkdir(exist_ok=True, mode=0o700)
        os.environ[name] = str(place)
    for name in ("FCDESK_ARCHIVE", "FCDESK_USER"):
        os.environ.pop(name, None)
    GUARD.on = True

    def put_back() -> None:
        GUARD.on = False
        os.environ.clear()
        os.environ.update(before)
        shutil.rmtree(home, ignore_errors=True)

    config.add_cleanup(put_back)


def pytest_report_header() -> str | None:
    if QT_MISSING is None:
        return None
    return f"Qt cannot be loaded ({QT_MISSING}); its tests are left out. On Debian: apt install {QT_LIBRARIES}"


@pytest.fixture
def network() -> Iterator[NetworkGuard]:
    """The guard, to allow this test its own loopback address."""
    yield GUARD
    GUARD.forget()
