"""Writes documents, whole or not at all, and notes in the log that the case left the house."""

import stat
import zipfile
from dataclasses import dataclass
from pathlib import Path

from fcdesk.cases.problems import RuleBroken
from fcdesk.casework.files import write_whole
from fcdesk.casework.newsroom import Newsroom
from fcdesk.casework.rendering import Draft, Form, Kind, Order, render
from fcdesk.casework.workbench import Workbench

_CALLED = {
    Form.DOCX: "a Word document",
    Form.HTML: "a web page",
    Form.MARKDOWN: "a Markdown text",
    Form.CLAIMREVIEW: "a JSON file",
    Form.CSV: "a CSV file",
    Form.XLSX: "an Excel workbook",
}
_WITHOUT_A_MARK = frozenset({Form.MARKDOWN, Form.CLAIMREVIEW, Form.CSV})  # nothing in them says who wrote them
_HEAD = 4_096  # bytes of a web page that hold who made it
_WRITE_UP = Order()


@dataclass(frozen=True, slots=True)
class Exported:
    """A document that was written. `content_hash` is over its uncompressed parts.

    `remarks` are sentences for the person who exports: what was left out, and what to look at before it is sent.
    """

    case_id: str
    path: Path
    content_hash: str
    remarks: tuple[str, ...]
    kind: Kind = Kind.PUBLIC


def draft_of(room: Newsroom, bench: Workbench) -> Draft:
    """Return the present version of a case, ready to be written up. What is being typed is saved first."""
    bench.flush(None)
    return Draft(bench.case, room.scales, bench.version, bench.changed_at, bench.log_rows, bench.log_head)


def write_document(draft: Draft, target: Path, order: Order = _WRITE_UP) -> Exported:
    """Write a document. EnvironmentProblem leaves an older file of that name whole."""
    refuse_target(target, order.form)
    rendered = render(draft, order)
    write_whole(target, rendered.data)
    return Exported(draft.case.id, target, rendered.content_hash, rendered.remarks, order.kind)


def file_name(reference: str, order: Order) -> str:
    """Return what a document is called unless somebody says otherwise. What is for the desk alone says so."""
    if order.kind is Kind.PUBLIC:
        return f"{reference}{order.form.suffix}"
    warning = "" if order.for_readers else " INTERNAL"
    return f"{reference} {order.kind.value}{warning}{order.form.suffix}"


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
    what = {Kind.PUBLIC: "Write-up", Kind.DOSSIER: "Dossier", Kind.ANNOTATED: "Annotated copy"}[exported.kind]
    bench.note_export(f"{what} written: {exported.path.name}, content {exported.content_hash}")


def export_document(room: Newsroom, bench: Workbench, target: Path, order: Order = _WRITE_UP) -> Exported:
    """Write a document and note it, in one go."""
    exported = write_document(draft_of(room, bench), target, order)
    note(bench, exported)
    return exported
