"""The keys that somebody has chosen for commands. Kept in the settings."""

from PySide6.QtCore import QObject, Signal

from fcdesk.desk.models.command_keys import Keys, clash, in_force, read_back, written
from fcdesk.desk.runtime.settings import Settings

_KEYS, _SINGLE = "keys", "single-keys"


class KeyChoices(QObject):
    """Starts from the keys that commands come with; `changed` tells whoever gives them to the actions."""

    changed = Signal()

    def __init__(self, as_it_was: Keys, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._as_it_was = dict(as_it_was)
        self._settings = settings
        self._changed = {name: keys for name, keys in read_back(settings.text(_KEYS, "")).items() if name in as_it_was}
        self._with_single = settings.text(_SINGLE, "on") != "off"

    @property
    def with_single(self) -> bool:
        """Whether letters, digits and signs by themselves are keys."""
        return self._with_single

    @property
    def in_force(self) -> dict[str, tuple[str, ...]]:
        """The keys that work, by the name of their command."""
        return in_force(self._as_it_was, self._changed, with_single=self._with_single)

    def is_changed(self, name: str) -> bool:
        return name in self._changed

    def clash(self, name: str, key: str) -> str | None:
        """Return the name of the other command that has a key already, be it switched off now."""
        return clash(in_force(self._as_it_was, self._changed), name, key)

    def change(self, name: str, keys: tuple[str, ...]) -> None:
        """Give a command these keys in place of the ones it had."""
        self._changed[name] = keys
        if keys == self._as_it_was[name]:
            del self._changed[name]
        self._keep()

    def restore(self, name: str) -> str | None:
        """Give a command the keys back that it came with.

        Where another command has one of them by now, nothing changes and the other's name is returned.
        """
        rest = {other: keys for other, keys in self._changed.items() if other != name}
        others = (clash(rest, name, key) for key in self._as_it_was[name])
        other = next((one for one in others if one is not None), None)
        if other is None:
            self._changed = rest
            self._keep()
        return other

    def restore_all(self) -> None:
        """Give all commands the keys back that they came with."""
        self._changed = {}
        self._keep()

    def allow_single(self, *, allowed: bool) -> None:
        """Have letters, digits and signs by themselves be keys, or not."""
        self._with_single = allowed
        self._settings.keep(_SINGLE, "on" if allowed else "off")
        self.changed.emit()

    def _keep(self) -> None:
        self._settings.keep(_KEYS, written(self._changed))
        self.changed.emit()
