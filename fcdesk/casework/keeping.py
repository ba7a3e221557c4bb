"""Evidence with its files: the bytes into the vault first, then the records that speak of them."""

import mimetypes
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from fcdesk.archive.vault import Vault
from fcdesk.cases.edits.evidence import (
    KeptFile,
    NewEvidence,
    add_evidence,
    attach_files,
    change_evidence,
    change_source,
    checked_grade,
    link_evidence,
)
from fcdesk.cases.model import Case, Evidence, Stance
from fcdesk.cases.text import one_line
from fcdesk.casework.newsroom import Newsroom
from fcdesk.casework.workbench import Workbench


@dataclass(frozen=True, slots=True)
class GivenFile:
    """A file that was given as bytes, as a picture from the clipboard is."""

    name: str
    data: bytes


def keep_file(vault: Vault, given: Path | GivenFile) -> KeptFile:
    """Copy a file into the vault; its name stays with it as words only. For any thread."""
    if isinstance(given, GivenFile):
        sha256, size = vault.keep_bytes(given.data, given.name), len(given.data)
    else:
        sha256, size = vault.keep_file(given)
    media_type = mimetypes.guess_type(given.name)[0] or "application/octet-stream"
    return KeptFile(one_line(given.name), size, sha256, media_type)


def add_evidence_with_files(
    room: Newsroom,
    bench: Workbench,
    claim_ids: Sequence[str],
    new: NewEvidence,
    stance: Stance,
    paths: Sequence[Path] = (),
) -> Evidence:
    """Add a piece of evidence with copies of these files; return its record."""
    kept = [keep_file(room.archive.vault, path) for path in paths]
    return add_evidence_with_kept(bench, claim_ids, new, stance, kept)


def add_evidence_with_kept(
    bench: Workbench, claim_ids: Sequence[str], new: NewEvidence, stance: Stance, kept: Sequence[KeptFile]
) -> Evidence:
    """Add a piece of evidence with files that are in the vault already; return its record."""
    source_id = new.source_id or _source_for(bench.case, new)
    bench.do(add_evidence, claim_ids, replace(new, files=tuple(kept), source_id=source_id), stance)
    return bench.case.evidence_in_order()[-1]


def change_evidence_with_kept(
    bench: Workbench,
    claim_id: str,
    evidence_id: str,
    changed: NewEvidence,
    stance: Stance,
    kept: Sequence[KeptFile],
) -> None:
    """Change a piece of evidence, its source, how it bears on the claim, and give it further files: one step."""
    grade = checked_grade(changed.grade)  # before anything is done, so that a wrong one leaves everything as it was
    visit = bench.visit(None)
    fields = {name: getattr(changed, name) for name in ("title", "url", "author", "publisher", "published")}
    source_id = bench.case.evidence[evidence_id].source_id
    visit.do(change_source, source_id, confidential=changed.confidential, **fields)
    texts = {name: getattr(changed, name) for name in ("excerpt", "locator", "note")}
    visit.do(change_evidence, evidence_id, grade=grade, **texts)
    visit.do(link_evidence, claim_id, evidence_id, stance)
    if kept:
        visit.do(attach_files, evidence_id, kept)


def _source_for(case: Case, new: NewEvidence) -> str | None:
    """Return the source that the case has under exactly that address, so that one source stays one record.

    A confidential source and an open one are two, whatever their address.
    """
    alike = (s.id for s in case.sources if s.url == one_line(new.url or "") and s.confidential == new.confidential)
    return next(alike, None) if new.url else None
