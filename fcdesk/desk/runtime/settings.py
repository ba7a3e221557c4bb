"""What the desk remembers of its own: sizes, theme, the last case. Never anything of a case's content."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings


class Settings:
    """A small file of names and values."""

    def __init__(self, path: Path) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def text(self, name: str, default: str) -> str:
        value = self._settings.value(name, default)
        return value if isinstance(value, str) else default

    def number(self, name: str, default: float) -> float:
        """Return a number; what somebody wrote there that is none counts as the default."""
        try:
            return float(self.text(name, str(default)))
        except ValueError:
            return default

    def layout(self, name: str) -> QByteArray:
        """Return a window's or splitter's state, empty if none was kept."""
        value = self._settings.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep(self, name: str, value: str | float | QByteArray) -> None:
        self._settings.setValue(name, value if isinstance(value, QByteArray) else str(value))
