"""Writes documents, whole or not at all, and notes in the log that the case left the house."""

import hashlib
import re
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from fcdesk.cases.edits.review_copies import note_review_copy
from fcdesk.cases.words import say
from fcdesk.casework.files import write_whole
from fcdesk.casework.jobs import IsCancelled, Progress, go_on_unless, never, untold
from fcdesk.casework.newsroom import Newsroom
from fcdesk.casework.pdf_marks import marked
from fcdesk.casework.rendering import Draft, Form, Kind, Order, Rendered, render
from fcdesk.casework.reviewing import ReviewBase, base_of
from fcdesk.casework.targets import category_of, refuse_another_kind, refuse_target
from fcdesk.casework.workbench import Workbench

_WRITE_UP = Order()
_NAMES = {
    Kind.PUBLIC: "Write-up",
    Kind.DOSSIER: "Dossier",
    Kind.ANNOTATED: "Annotated copy",
    Kind.REVIEW: "Review copy",
}
_ITS_FILE = say("its file")
# How a row of the log ends that `note` wrote. A name before it can say the like, but not at the end.
_NOTED = re.compile(r", content ([0-9a-f]{64})(?:, file ([0-9a-f]{64}))?\Z")


@dataclass(frozen=True, slots=True)
class Exported:
    """A document that was written.

    `content_hash` is over its uncompressed parts; for a PDF, over those of the Word document that it was made from.
    `file_hash` is the SHA-256 of the file as it lies there, by which it is known again.
    `remarks` are sentences for the person who exports: what was left out, and what to look at before it is sent.
    `base` is what must be known of a review copy when it comes back.
    """

    case_id: str
    path: Path
    content_hash: str
    file_hash: str
    remarks: tuple[str, ...]
    kind: Kind = Kind.PUBLIC
    base: ReviewBase | None = None


def draft_of(room: Newsroom, bench: Workbench) -> Draft:
    """Return the present version of a case, ready to be written up. What is being typed is saved first."""
    bench.flush(None)
    house = room.archive.house
    chosen = {kind.value: house.layout(kind) for kind in Kind}
    return Draft(
        case=bench.case,
        scales=room.scales,
        version=bench.version,
        changed_at=bench.changed_at,
        log_rows=bench.log_rows,
        log_head=bench.log_head,
        sections={kind: sections for kind, sections in chosen.items() if sections is not None},
        imprint=house.imprint(),
        picture=partial(room.archive.vault.read, name=_ITS_FILE),
        exported=frozenset(found[2] or found[1] for words in bench.exports if (found := _NOTED.search(words))),
    )


def write_document(
    draft: Draft, target: Path, order: Order = _WRITE_UP, *, progress: Progress = untold, cancelled: IsCancelled = never
) -> Exported:
    """Write a document: beside its place first, then into it, so that an older one there stays whole until then.

    The steps that `progress` hears of are composing, for a PDF converting, and saving. RuleBroken for a target that
    must not be written over, also where it has come to be so meanwhile; that, EnvironmentProblem, and Cancelled once
    `cancelled()` says so, leave nothing behind.
    """
    refuse_target(target, order.form, draft.exported)
    is_pdf = order.form is Form.PDF
    if is_pdf:
        _refuse_without_office()
    steps = 2 + is_pdf
    progress(0, steps)
    go_on_unless(cancelled)
    rendered = render(draft, order)
    refuse = partial(_refuse, target, order.form, draft, rendered.data)
    refuse()
    progress(1, steps)
    if is_pdf:
        rendered = _as_pdf(rendered, order, cancelled)
        progress(2, steps)
    go_on_unless(cancelled)
    write_whole(target, rendered.data, refuse=refuse)
    progress(steps, steps)
    base = base_of(draft) if order.kind is Kind.REVIEW else None
    file_hash = hashlib.sha256(rendered.data).hexdigest()
    return Exported(draft.case.id, target, rendered.content_hash, file_hash, rendered.remarks, order.kind, base)


def _refuse(target: Path, form: Form, draft: Draft, document: bytes) -> None:
    """RuleBroken for a target that must not be written over, now that it is known what with."""
    refuse_target(target, form, draft.exported)
    refuse_another_kind(target, form, document)


def _refuse_without_office() -> None:
    """EnvironmentProblem where no PDF can be made, before any work is done."""
    from fcdesk.casework.pdf import find_office  # noqa: PLC0415 - as in `_as_pdf`

    find_office()


def _as_pdf(rendered: Rendered, order: Order, cancelled: IsCancelled) -> Rendered:
    """Make a PDF of a Word document. The hash stays that of the Word parts: no two PDFs of LibreOffice are alike.

    Comments become notes in the annotated copy alone, which is nothing without them; their signs cover text.
    """
    from fcdesk.casework.pdf import pdf_of  # noqa: PLC0415 - what starts programs is loaded for a PDF alone

    pdf = pdf_of(rendered.data, export_notes=order.kind is Kind.ANNOTATED, cancelled=cancelled)
    return replace(rendered, data=marked(pdf, category_of(rendered.data)))


def file_name(reference: str, order: Order) -> str:
    """Return what a document is called unless somebody says otherwise. What is for the desk alone says so."""
    if order.kind is Kind.PUBLIC:
        return f"{reference}{order.form.suffix}"
    warning = "" if order.for_readers or order.kind is Kind.REVIEW else " INTERNAL"
    return f"{reference} {order.kind.value}{warning}{order.form.suffix}"


def note(bench: Workbench, exported: Exported) -> None:
    """Write into the case's log what left the house, under which name and with which hashes."""
    words = f"{_NAMES[exported.kind]} written: {exported.path.name}, content {exported.content_hash}"
    if exported.file_hash != exported.content_hash:
        words += f", file {exported.file_hash}"
    base = exported.base
    if base is None:
        bench.note_export(words)
    else:
        told = (base.export_id, base.version, exported.content_hash, base.fields)
        bench.record_export(words, note_review_copy, *told)


def export_document(
    room: Newsroom,
    bench: Workbench,
    target: Path,
    order: Order = _WRITE_UP,
    *,
    progress: Progress = untold,
) -> Exported:
    """Write a document and note it, in one go."""
    exported = write_document(draft_of(room, bench), target, order, progress=progress)
    note(bench, exported)
    return exported
