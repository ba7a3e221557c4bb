"""House styles: reading the file somebody chose, saying what is in it, keeping it for the newsroom."""
# ruff: noqa: PLC0415 - what reads Word documents takes its time to load, so it is imported where it is needed

import os
import stat
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from fcdesk.cases.problems import EnvironmentProblem, RuleBroken, because_of
from fcdesk.cases.text import one_line
from fcdesk.cases.words import say
from fcdesk.casework.newsroom import Newsroom
from fcdesk.casework.rendering import Draft

if TYPE_CHECKING:
    from fcdesk.writeup.house_style import StyleReport


def style_report(data: bytes, file_name: str) -> "StyleReport":
    """Return what a Word document gives as house style, and what it lacks; RuleBroken if it cannot be one."""
    from fcdesk.writeup.house_style import read_donor

    return read_donor(data, file_name).report


def keep_style(room: Newsroom, name: str, path: Path) -> "StyleReport":
    """Keep a document as a house style, and report on it. RuleBroken if it cannot be one; nothing is kept then."""
    data = read_house_file(path)
    report = style_report(data, one_line(path.name))
    room.archive.house.keep_style(name, path.name, data, at=room.clock(), by=room.user)
    return report


def in_style(room: Newsroom, draft: Draft, name: str) -> Draft:
    """Return a draft that is to look like a house style of the archive; RuleBroken if there is none of that name."""
    style = room.archive.house.style(name)
    return replace(draft, house=room.archive.house.style_bytes(name), house_name=style.file_name)


def read_house_file(path: Path) -> bytes:
    """Return the bytes of a document that is to be a house style.

    RuleBroken for what is no ordinary file (a pipe would wait for ever, a device may act) or too large.
    """
    from fcdesk.writeup.house_style import MOST_BYTES

    try:
        _require_file(path.stat().st_mode, path)
        # Should the name lead to a pipe by now, O_NONBLOCK keeps open() from waiting for its other end.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as file:
            _require_file(os.fstat(descriptor).st_mode, path)
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise because_of(error, say("reading {file}", file=path.name)) from error
    except ValueError as error:  # a NUL in the name
        raise EnvironmentProblem("{file} is not a possible file name; check the name", file=repr(path.name)) from error
    if len(data) > MOST_BYTES:
        raise RuleBroken(
            "{file} is larger than {megabytes} MB; choose a smaller document",
            file=path.name,
            megabytes=MOST_BYTES // 1_000_000,
        )
    return data


def _require_file(mode: int, path: Path) -> None:
    if not stat.S_ISREG(mode):
        raise RuleBroken("{file} is no ordinary file; choose a .docx or .dotx file", file=path.name)
