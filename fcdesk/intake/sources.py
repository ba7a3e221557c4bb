"""Reads an article from wherever it comes: a file, bytes (standard input), or pasted text."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

from fcdesk.cases.problems import EnvironmentProblem, RuleBroken, because_of
from fcdesk.cases.words import say
from fcdesk.intake import plain
from fcdesk.intake.characters import shown
from fcdesk.intake.kinds import MAX_BYTES, Kind, address_refusal, is_address, kind_of
from fcdesk.intake.reading import Reading

_PASTED = say("pasted text")


def read_path(path: Path) -> Reading:
    """Read a regular file. RuleBroken: another file would do; EnvironmentProblem: the disk, or a damaged file."""
    if is_address(str(path)):
        raise address_refusal()
    return read_bytes(_bytes_of(path), path.name)


def read_bytes(data: bytes, file_name: str) -> Reading:
    """Read an article from its bytes; the name (its suffix) and the content together decide how."""
    name = shown(file_name)
    if len(data) > MAX_BYTES:
        raise _too_large(name)
    if not data.strip():
        raise RuleBroken("{file} is empty; choose a file with an article in it.", file=name)
    return _reader(kind_of(data, file_name))(data, file_name)


def read_text(text: str, file_name: str = _PASTED) -> Reading:
    """Read pasted text. Its bytes are its UTF-8 form."""
    name = file_name if file_name is _PASTED else shown(file_name)
    if is_address(text):
        raise address_refusal()
    if not text.strip():
        raise RuleBroken("{file} is empty; paste the article's text.", file=name)
    data = text.encode("utf-8", errors="replace")
    if len(data) > MAX_BYTES:
        raise _too_large(name)
    return plain.read_decoded(text, data, str(file_name))


def _reader(kind: Kind) -> Callable[[bytes, str], Reading]:
    """Return the reader of a kind. Each is imported when first needed, so that a text file costs no HTML parser."""
    if kind is Kind.PAGE:
        from fcdesk.intake import html  # noqa: PLC0415 - lxml and trafilatura take a second to import

        return html.read
    if kind is Kind.WORD:
        from fcdesk.intake import docx  # noqa: PLC0415 - lxml

        return docx.read
    if kind is Kind.MARKDOWN:
        from fcdesk.intake import markdown  # noqa: PLC0415 - markdown-it

        return markdown.read
    return plain.read


def _bytes_of(path: Path) -> bytes:
    """Return a regular file's content. Nothing else is opened: a pipe would wait for ever, a device may act."""
    name = shown(path.name or str(path))
    try:
        _require_regular(path.stat().st_mode, name)
        # Should the name point to a pipe by now, O_NONBLOCK keeps open() from waiting for its other end.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            _require_regular(status.st_mode, name)
            if status.st_size > MAX_BYTES:
                raise _too_large(name)
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise because_of(error, say("reading {file}", file=name)) from error
    except ValueError as error:  # a NUL in the name
        raise EnvironmentProblem("{file} is not a possible file name; check the name.", file=name) from error


def _require_regular(mode: int, name: str) -> None:
    if stat.S_ISDIR(mode):
        raise RuleBroken("{file} is a folder; choose a file in it.", file=name)
    if not stat.S_ISREG(mode):
        raise RuleBroken("{file} is not an ordinary file but a device, pipe or socket; choose a file.", file=name)


def _too_large(name: str) -> RuleBroken:
    return RuleBroken(
        "{file} is larger than {megabytes} MB, which no article is; choose the article alone, or paste its text.",
        file=name,
        megabytes=MAX_BYTES // 1_000_000,
    )
