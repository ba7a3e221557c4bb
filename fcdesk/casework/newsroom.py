"""An open archive and the person who works in it; hands out workbenches."""

import uuid
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from fcdesk import assets
from fcdesk.archive.archive import Archive
from fcdesk.archive.kept_case import KeptCase
from fcdesk.cases.edits.edit import Stamp
from fcdesk.cases.model import Case
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.scales import Scale, scale_from
from fcdesk.casework.workbench import Workbench


def now() -> str:
    """Return the present moment as the records keep it: UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def new_id() -> str:
    """Return an id that no other record has, on any machine."""
    return uuid.uuid4().hex


def shipped_scales() -> dict[str, Scale]:
    """Return the verdict scales that come with the program, by name."""
    return {name: scale_from(assets.json_of("scales", f"{name}.json")) for name in assets.names_in("scales", ".json")}


class Newsroom:
    """What casework needs besides a case: the archive, who works, the clock, fresh ids and the verdict scales."""

    def __init__(
        self,
        archive: Archive,
        user: str,
        *,
        clock: Callable[[], str] = now,
        ids: Callable[[], str] = new_id,
        scales: Mapping[str, Scale] | None = None,
    ) -> None:
        self.archive = archive
        self.user = user
        self.clock = clock
        self._ids = ids
        self.scales = shipped_scales() if scales is None else scales

    def stamp(self) -> Stamp:
        """Return who does the next edit, when, and under which new id."""
        return Stamp(self._ids(), self.user, self.clock())

    def open(self, reference: str) -> Workbench:
        """Open the case with that reference (or the end of one)."""
        return self.open_id(self.archive.find(reference))

    def open_id(self, case_id: str) -> Workbench:
        return self.bench(self.archive.open_case(case_id))

    def bench(self, kept: KeptCase) -> Workbench:
        """Return a workbench over a case that has been read."""
        return Workbench(kept, self.stamp)

    def scale_of(self, case: Case) -> Scale:
        """Return the scale a case is judged on; the default one where its own is not known here."""
        return self.scales.get(case.details.scale) or self.scale("default")

    def scale(self, name: str) -> Scale:
        """Return a scale by name; RuleBroken if the archive knows none of that name."""
        try:
            return self.scales[name]
        except KeyError:
            known = ", ".join(sorted(self.scales))
            raise RuleBroken(
                'there is no verdict scale "{name}"; choose one of {known}', name=name, known=known
            ) from None
