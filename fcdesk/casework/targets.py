"""Where a document may be written: over nothing but our own that nobody has changed, has open or protects."""

import hashlib
import io
import re
import stat
import zipfile
from collections.abc import Container
from contextlib import suppress
from html import unescape
from pathlib import Path

from fcdesk.cases.problems import RuleBroken
from fcdesk.casework.pdf_marks import mark_in
from fcdesk.casework.rendering import Form

_CALLED = {
    Form.DOCX: "a Word document",
    Form.PDF: "a PDF",
    Form.HTML: "a web page",
    Form.MARKDOWN: "a Markdown text",
    Form.CLAIMREVIEW: "a JSON file",
    Form.CSV: "a CSV file",
    Form.XLSX: "an Excel workbook",
}
_LARGEST = 1_000_000_000  # bytes of a file that is looked at: no document of ours comes near
_LONGEST_PART = 65_536  # bytes of a package's properties; a part of another's making may unfold to any length
_CATEGORY = re.compile(r"<cp:category>([^<]*)</cp:category>")


def refuse_target(target: Path, form: Form, exported: Container[str]) -> None:
    """RuleBroken for a place where a document would be a surprise, or would destroy what somebody wrote.

    `exported` are the SHA-256 of the files that may be written over. Nothing within a file is asked whose it is: that
    would stay as it is where somebody has changed the rest.
    """
    if target.suffix.lower() != form.suffix:
        raise RuleBroken(
            f'this will be {_CALLED[form]}; give it a name that ends in {form.suffix}, not "{target.name or target}"'
        )
    _refuse_without_folder(target)
    try:
        mode = target.lstat().st_mode
    except OSError:
        return  # nothing is there, or what is there cannot be reached: writing will say so
    if not stat.S_ISREG(mode):
        raise RuleBroken(f"{target.name} is no ordinary file and was left as it is; choose another name")
    if _sha256(target) not in exported:
        raise RuleBroken(
            f"{target.name} is there already and is not as fcdesk wrote it for this case; choose another name"
        )
    _refuse_protected(target, mode)


def _refuse_without_folder(target: Path) -> None:
    """RuleBroken where the folder is missing: one made on the way would most often be a slip of the pen."""
    with suppress(OSError):  # what cannot be looked at cannot be written into; writing will say so
        if not target.parent.is_dir():
            raise RuleBroken(f"there is no folder {target.parent} to write {target.name} into; make it or name another")


def refuse_another_kind(target: Path, form: Form, document: bytes) -> None:
    """RuleBroken where a file of ours would take the place of one of another kind: a write-up that of a dossier.

    `document` is the Word document that is to be written, or that a PDF is to be made from.
    """
    if form not in (Form.DOCX, Form.PDF) or not target.exists():
        return
    kind, there = category_of(document), ""
    with suppress(OSError):
        there = (mark_in(target) if form is Form.PDF else category_of(target)) or ""
    if kind != there:
        raise RuleBroken(
            f'{target.name} is there already and holds a document of another kind ("{there}"); '
            "delete it or choose another name"
        )


def category_of(document: bytes | Path) -> str:
    """Return the kind that a Word document of ours says it is, in no language; "" where it says none."""
    try:
        with zipfile.ZipFile(io.BytesIO(document) if isinstance(document, bytes) else document) as package:
            found = _CATEGORY.search(_part(package, "docProps/core.xml").decode("utf-8", "replace"))
    except (KeyError, zipfile.BadZipFile):
        return ""
    return unescape(found[1]) if found else ""


def _refuse_protected(target: Path, mode: int) -> None:
    """RuleBroken for a file that is read-only, or that an office program has open and would write back over ours.

    A rename asks neither: it replaces both without a word, but for Windows.
    """
    if not mode & stat.S_IWUSR:
        raise RuleBroken(f"{target.name} is read-only and was left as it is; choose another name or unlock it")
    for lock in _locks(target):
        if lock.exists():
            closed = f"close it there, or delete {lock.name} beside it if it is not"
            raise RuleBroken(f"{target.name} is open in another program; {closed}")


def _locks(target: Path) -> list[Path]:
    """The files that LibreOffice and Word keep beside a document that they have open."""
    of_word = (f"~${target.name[cut:]}" for cut in (0, 1, 2))  # up to two letters less, by the length of the name
    return [target.with_name(name) for name in (f".~lock.{target.name}#", *of_word)]


def _sha256(path: Path) -> str:
    """Return the SHA-256 of a file's bytes; "" for one that cannot be read or is larger than any of ours."""
    with suppress(OSError), path.open("rb") as file:
        if path.stat().st_size <= _LARGEST:
            return hashlib.file_digest(file, "sha256").hexdigest()
    return ""


def _part(package: zipfile.ZipFile, name: str) -> bytes:
    with package.open(name) as part:
        return part.read(_LONGEST_PART)
