"""What the palette lists: commands, claims, evidence, cases; and which of them for what was typed. No Qt here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from fcdesk.desk.models.matching import Finder

COMMANDS_ONLY = ">"
RECENT = 8
"""How many of the rows used last are shown first."""


class Kind(StrEnum):
    """What a row of the palette leads to."""

    COMMAND = "command"
    CLAIM = "claim"
    EVIDENCE = "evidence"
    CASE = "case"


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """One thing to go to or to do.

    `target` is the command's name or the record's id; `sought` more words by which it is found. `why_not` says why a
    command cannot be given now, "" if it can.
    """

    kind: Kind
    target: str
    words: str
    note: str = ""
    keys: str = ""
    why_not: str = ""
    sought: str = ""

    @property
    def id(self) -> str:
        return f"{self.kind.value}:{self.target}"


class PaletteRows:
    """All that can be chosen, as far as it is known without asking the archive."""

    def __init__(self, rows: Sequence[PaletteRow], recent: Sequence[str]) -> None:
        self._rows = _recent_first(rows, recent)
        self._all = Finder(self._rows, _words_of)
        commands = [row for row in self._rows if row.kind is Kind.COMMAND]
        self._commands = Finder(commands, _words_of)

    def for_query(self, query: str, cases: Sequence[PaletteRow] = ()) -> list[PaletteRow]:
        """Return the rows for what was typed. `cases` come last; those that do not match are left out."""
        commands_only, words = parted(query)
        if commands_only:
            return self._commands.find(words)
        return self._all.find(words) + matching_cases(cases, words)


def matching_cases(cases: Sequence[PaletteRow], words: str) -> list[PaletteRow]:
    """Return the cases whose title or reference holds these words."""
    return Finder(cases, _words_of, by_letters=False).find(words)


def parted(query: str) -> tuple[bool, str]:
    """Return whether only commands are wanted, and the words that are looked for."""
    commands_only = query.lstrip().startswith(COMMANDS_ONLY)
    return commands_only, query.lstrip().removeprefix(COMMANDS_ONLY) if commands_only else query


def used(recent: Sequence[str], row_id: str) -> list[str]:
    """Return which rows were used last once this one was, the last first."""
    return [row_id, *(one for one in recent if one != row_id)][:RECENT]


def _words_of(row: PaletteRow) -> str:
    return f"{row.words} {row.sought}"


def _recent_first(rows: Iterable[PaletteRow], recent: Sequence[str]) -> list[PaletteRow]:
    places = {row_id: place for place, row_id in enumerate(recent)}
    return sorted(rows, key=lambda row: places.get(row.id, len(places)))
