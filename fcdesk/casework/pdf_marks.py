"""What our PDFs say of themselves: that they are ours, and of which kind; for programs, in a line no reader sees."""

import re
from pathlib import Path

_MARK = b"%fcdesk "
_MARKED = re.compile(rb"^%fcdesk ([a-z -]{1,60})$(?=\nstartxref\n)", re.MULTILINE)
_TAIL = 1024  # bytes at a PDF's end that hold the mark; readers look for its table of contents in as many


def marked(pdf: bytes, mark: str) -> bytes:
    """Return the PDF with a line that says what it is, in the one place where a comment moves no offset."""
    place = pdf.rindex(b"startxref")
    return pdf[:place] + _MARK + mark.encode("ascii") + b"\n" + pdf[place:]


def mark_in(path: Path) -> str | None:
    """Return what such a line says in a PDF; None where there is none. OSError if it cannot be read."""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - _TAIL))
        found = _MARKED.search(file.read(_TAIL))
    return found[1].decode("ascii") if found else None
