"""Where a document may be written: not over what somebody else wrote, has open or protects, nor over another kind."""

import io
import re
import stat
import zipfile
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
_WITHOUT_A_MARK = frozenset({Form.MARKDOWN, Form.CLAIMREVIEW, Form.CSV})  # nothing in them says who wrote them
_HEAD = 4_096  # bytes of a web page that hold who made it
_LONGEST_PART = 65_536  # bytes of a package's properties; a part of another's making may unfold to any length
_CATEGORY = re.compile(r"<cp:category>([^<]*)</cp:category>")


def refuse_target(target: Path, form: Form = Form.DOCX) -> None:
    """RuleBroken for a place where a document would be a surprise, or would destroy what somebody else wrote."""
    if target.suffix.lower() != form.suffix:
        raise RuleBroken(
            f'this will be {_CALLED[form]}; give it a name that ends in {form.suffix}, not "{target.name}"'
        )
    try:
        mode = target.lstat().st_mode
    except OSError:
        return  # nothing is there, or what is there cannot be reached: writing will say so
    if not stat.S_ISREG(mode):
        raise RuleBroken(f"{target.name} is no ordinary file and was left as it is; choose another name")
    if form in _WITHOUT_A_MARK:
        raise RuleBroken(f"{target.name} is there already; delete it or choose another name")
    if not _is_ours(target, form):
        raise RuleBroken(f"{target.name} is there already and was not written by fcdesk; choose another name")
    _refuse_protected(target, mode)


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
        words = f'holds a document of another kind ("{there}")' if there else "does not say what kind of document it is"
        raise RuleBroken(f"{target.name} is there already and {words}; delete it or choose another name")


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


def _is_ours(path: Path, form: Form) -> bool:
    try:
        if form is Form.PDF:
            return mark_in(path) is not None
        if form is Form.HTML:
            with path.open("rb") as page:
                return b'<meta name="generator" content="fcdesk">' in page.read(_HEAD)
        with zipfile.ZipFile(path) as package:
            return b"<Application>fcdesk</Application>" in _part(package, "docProps/app.xml")
    except (OSError, KeyError, zipfile.BadZipFile):
        return False


def _part(package: zipfile.ZipFile, name: str) -> bytes:
    with package.open(name) as part:
        return part.read(_LONGEST_PART)
