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
from fcdesk.cases.words import say
from fcdesk.casework.pdf_marks import mark_in
from fcdesk.casework.rendering import Form

_CALLED = {
    Form.DOCX: say("a Word document"),
    Form.PDF: say("a PDF"),
    Form.HTML: say("a web page"),
    Form.MARKDOWN: say("a Markdown text"),
    Form.CLAIMREVIEW: say("a JSON file"),
    Form.CSV: say("a CSV file"),
    Form.XLSX: say("an Excel workbook"),
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
            'this will be {document}; give it a name that ends in {suffix}, not "{file}"',
            document=_CALLED[form],
            suffix=form.suffix,
            file=target.name or target,
        )
    _refuse_without_folder(target)
    try:
        mode = target.lstat().st_mode
    except OSError:
        return  # nothing is there, or what is there cannot be reached: writing will say so
    if not stat.S_ISREG(mode):
        raise RuleBroken("{file} is no ordinary file and was left as it is; choose another name", file=target.name)
    if _sha256(target) not in exported:
        raise RuleBroken(
            "{file} is there already and is not as fcdesk wrote it for this case; choose another name", file=target.name
        )
    _refuse_protected(target, mode)


def _refuse_without_folder(target: Path) -> None:
    """RuleBroken where the folder is missing: one made on the way would most often be a slip of the pen."""
    with suppress(OSError):  # what cannot be looked at cannot be written into; writing will say so
        if not target.parent.is_dir():
            raise RuleBroken(
                "there is no folder {folder} to write {file} into; make it or name another",
                folder=target.parent,
                file=target.name,
            )


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
            '{file} is there already and holds a document of another kind ("{there}"); delete it or '
            "choose another name",
            file=target.name,
            there=there,
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
        raise RuleBroken(
            "{file} is read-only and was left as it is; choose another name or unlock it", file=target.name
        )
    for lock in _locks(target):
        if lock.exists():
            raise RuleBroken(
                "{file} is open in another program; close it there, or delete {lock} beside it if it is not",
                file=target.name,
                lock=lock.name,
            )


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
