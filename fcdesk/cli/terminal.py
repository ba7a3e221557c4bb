"""What all commands have in common: what they are given, what they refuse, how they print."""

import json
import sys
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import click

from fcdesk.cases.problems import RuleBroken

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

    from fcdesk.casework.newsroom import Newsroom

SOMETHING_TO_SEE = 1
"""The exit status of a command that is done and has found something, or nothing that matches."""


class OpenRoom(Protocol):
    """Opens the newsroom over the archive in a folder (None: the usual one)."""

    def __call__(self, folder: Path | None, *, take_over: bool, makes: bool) -> "AbstractContextManager[Newsroom]": ...


class OpenDesk(Protocol):
    """Opens the desk: the archive's folder, a case or source, whether to leave after the first paint."""

    def __call__(self, folder: Path | None, what: str | None, *, exit_after_paint: bool) -> int: ...


class Command(click.Command):
    """A command that refuses words it could not keep as they were given."""

    def parse_args(self, context: click.Context, arguments: list[str]) -> list[str]:
        rest = super().parse_args(context, arguments)
        for parameter in self.params:
            words = context.params.get(parameter.name or "")
            # Bytes that are no UTF-8 arrive as halves of surrogate pairs. Names of files may hold them, words may not.
            if parameter.name not in ("source", "what") and isinstance(words, str) and not _is_text(words):
                raise RuleBroken(
                    "{option} holds bytes that are no UTF-8; write its words again", option=parameter.opts[0]
                )
        return rest


def _is_text(words: str) -> bool:
    return not any("\ud800" <= char <= "\udfff" for char in words)


class Terminal:
    """What the commands need from the place where the program is put together."""

    def __init__(self, open_room: OpenRoom, open_desk: OpenDesk) -> None:
        self._open_room = open_room
        self.open_desk = open_desk
        self.folder: Path | None = None
        self.take_over = False

    def room(self, *, makes: bool = False) -> "AbstractContextManager[Newsroom]":
        """Open the archive for one command; one that has nothing to read or change there `makes` it."""
        return self._open_room(self.folder, take_over=self.take_over, makes=makes)


as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")
terminal_of = click.make_pass_decorator(Terminal)


def print_json(shape: dict[str, Any]) -> None:
    """Print one JSON document, in UTF-8 whatever the terminal speaks."""
    click.echo(json.dumps(shape, ensure_ascii=False, indent=2).encode())


def progress_bar(label: str) -> "AbstractContextManager[ProgressBar[int]]":
    """Return a progress bar on standard error, shown only where that is a terminal."""
    return click.progressbar(length=1, label=label, file=sys.stderr, hidden=not sys.stderr.isatty())


def shown(path: Path) -> str:
    """Return a path as text that can be printed, whatever bytes the disk has for its name."""
    return str(path).encode(errors="replace").decode()
