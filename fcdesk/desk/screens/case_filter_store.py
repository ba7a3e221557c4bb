"""The filters that somebody gave a name, kept with the desk's settings."""

from fcdesk.desk.models.case_wants import SavedFilter, WantedCases, read_back, written
from fcdesk.desk.runtime.settings import Settings

_NAME = "case-filters"


class CaseFilterStore:
    """Saved filters, in the order in which they were made."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._filters = read_back(settings.text(_NAME, "[]"))

    @property
    def filters(self) -> tuple[SavedFilter, ...]:
        return tuple(self._filters)

    def find(self, name: str) -> SavedFilter | None:
        return next((one for one in self._filters if one.name == name), None)

    def keep(self, name: str, wanted: WantedCases) -> None:
        """Keep a filter, in place of one of the same name if there is one."""
        made = SavedFilter(name, wanted)
        known = self.find(name)
        if known is None:
            self._filters.append(made)
        else:
            self._filters[self._filters.index(known)] = made
        self._write()

    def delete(self, name: str) -> None:
        """Keep a filter no longer."""
        self._filters = [one for one in self._filters if one.name != name]
        self._write()

    def _write(self) -> None:
        self._settings.keep(_NAME, written(self._filters))
