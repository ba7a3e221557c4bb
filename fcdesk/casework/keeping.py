"""Evidence with its files: the bytes into the vault first, then the records that speak of them."""

import mimetypes
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from fcdesk.archive.vault import Vault
from fcdesk.cases.edits.evidence import KeptFile, NewEvidence, add_evidence
from fcdesk.cases.model import Case, Evidence, Stance
from fcdesk.cases.text import one_line
from fcdesk.casework.newsroom import Newsroom
from fcdesk.casework.workbench import Workbench


def keep_file(vault: Vault, path: Path) -> KeptFile:
    """Copy a file into the vault; its name stays with it as words only."""
    sha256, size = vault.keep_file(path)
    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return KeptFile(one_line(path.name), size, sha256, media_type)


def add_evidence_with_files(
    room: Newsroom,
    bench: Workbench,
    claim_ids: Sequence[str],
    new: NewEvidence,
    stance: Stance,
    paths: Sequence[Path] = (),
) -> Evidence:
    """Add a piece of evidence with copies of these files; return its record."""
    files = tuple(keep_file(room.archive.vault, path) for path in paths)
    source_id = new.source_id or _source_at(bench.case, new.url)
    bench.do(add_evidence, claim_ids, replace(new, files=files, source_id=source_id), stance)
    return bench.case.evidence_in_order()[-1]


def _source_at(case: Case, url: str | None) -> str | None:
    """Return the source that the case has under exactly that address, so that one source stays one record."""
    return next((source.id for source in case.sources if url and source.url == one_line(url)), None)
