"""Writes the write-up, whole or not at all, and notes in the log that the case left the house."""

import hashlib
import stat
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from fcdesk.cases.model import Case
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.scales import Scale
from fcdesk.casework.files import write_whole
from fcdesk.casework.newsroom import Newsroom
from fcdesk.casework.workbench import Workbench

if TYPE_CHECKING:
    from fcdesk.writeup.outline import Outline


class Form(StrEnum):
    """What a write-up can be written as."""

    DOCX = "docx"
    HTML = "html"
    MARKDOWN = "markdown"

    @property
    def suffix(self) -> str:
        """How the names of such files end."""
        return ".md" if self is Form.MARKDOWN else f".{self.value}"


_CALLED = {Form.DOCX: "a Word document", Form.HTML: "a web page", Form.MARKDOWN: "a Markdown text"}
_HEAD = 4_096  # bytes of a web page that hold who made it


@dataclass(frozen=True, slots=True)
class Draft:
    """A version of a case on its way to paper: plain values, so that a job may work on them."""

    case: Case
    scales: Mapping[str, Scale]
    version: int
    changed_at: str


@dataclass(frozen=True, slots=True)
class Exported:
    """A document that was written. `content_hash` is over its uncompressed parts.

    `remarks` are sentences for the person who exports: what was left out, and what to look at before it is sent.
    """

    case_id: str
    path: Path
    content_hash: str
    remarks: tuple[str, ...]


def draft_of(room: Newsroom, bench: Workbench) -> Draft:
    """Return the present version of a case, ready to be written up. What is being typed is saved first."""
    bench.flush(None)
    return Draft(bench.case, room.scales, bench.version, bench.changed_at)


def write_public(draft: Draft, target: Path, form: Form = Form.DOCX) -> Exported:
    """Write the public write-up. The same version of a case gives the same bytes.

    EnvironmentProblem leaves an older file of that name whole.
    """
    # What writes documents takes its time to load, and only this needs it.
    from fcdesk.writeup.labels import labels_for  # noqa: PLC0415 - see above
    from fcdesk.writeup.public import public_outline  # noqa: PLC0415 - see above

    refuse_target(target, form)
    outline = public_outline(
        draft.case,
        scales=draft.scales,
        labels=labels_for(draft.case.details.language),
        version=draft.version,
        prepared_at=draft.changed_at,
    )
    data, content_hash = _rendered(outline, form)
    write_whole(target, data)
    return Exported(draft.case.id, target, content_hash, (*outline.left_out, *outline.warnings))


def _rendered(outline: "Outline", form: Form) -> tuple[bytes, str]:
    """Return the bytes of a document and the hash of its content."""
    if form is Form.HTML:
        from fcdesk.writeup.html import write_html  # noqa: PLC0415 - see above

        data = write_html(outline)
    elif form is Form.MARKDOWN:
        from fcdesk.writeup.markdown import write_markdown  # noqa: PLC0415 - see above

        data = write_markdown(outline)
    else:
        from fcdesk.writeup.word.document import write_word  # noqa: PLC0415 - see above
        from fcdesk.writeup.word.package import content_hash  # noqa: PLC0415 - see above

        data = write_word(outline)
        return data, content_hash(data)
    return data, hashlib.sha256(data).hexdigest()


def refuse_target(target: Path, form: Form = Form.DOCX) -> None:
    """RuleBroken for a place where a write-up would be a surprise, or would destroy what somebody else wrote."""
    if target.suffix.lower() != form.suffix:
        raise RuleBroken(
            f'this write-up is {_CALLED[form]}; give it a name that ends in {form.suffix}, not "{target.name}"'
        )
    try:
        mode = target.lstat().st_mode
    except OSError:
        return  # nothing is there, or what is there cannot be reached: writing will say so
    if not stat.S_ISREG(mode):
        raise RuleBroken(f"{target.name} is no ordinary file and was left as it is; choose another name")
    if form is Form.MARKDOWN:  # nothing in plain text says who wrote it
        raise RuleBroken(f"{target.name} is there already; delete it or choose another name")
    if not _is_ours(target, form):
        raise RuleBroken(f"{target.name} is there already and was not written by fcdesk; choose another name")


def _is_ours(path: Path, form: Form) -> bool:
    try:
        if form is Form.HTML:
            with path.open("rb") as page:
                return b'<meta name="generator" content="fcdesk">' in page.read(_HEAD)
        with zipfile.ZipFile(path) as package:
            return b"<Application>fcdesk</Application>" in package.read("docProps/app.xml")
    except (OSError, KeyError, zipfile.BadZipFile):
        return False


def note(bench: Workbench, exported: Exported) -> None:
    """Write into the case's log what left the house, under which name and with which hash."""
    bench.note_export(f"Write-up written: {exported.path.name}, content {exported.content_hash}")


def export_writeup(room: Newsroom, bench: Workbench, target: Path, form: Form = Form.DOCX) -> Exported:
    """Write the write-up and note it, in one go."""
    exported = write_public(draft_of(room, bench), target, form)
    note(bench, exported)
    return exported
