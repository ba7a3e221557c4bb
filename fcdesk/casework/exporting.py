"""Writes the write-up, whole or not at all, and notes in the log that the case left the house."""

import stat
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from fcdesk.cases.model import Case
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.scales import Scale
from fcdesk.casework.files import write_whole
from fcdesk.casework.newsroom import Newsroom
from fcdesk.casework.workbench import Workbench


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


def write_public(draft: Draft, target: Path) -> Exported:
    """Write the public write-up as a Word document. The same version of a case gives the same bytes.

    EnvironmentProblem leaves an older file of that name whole.
    """
    # python-docx and lxml take their time to load, and only this needs them.
    from fcdesk.writeup.labels import labels_for  # noqa: PLC0415 - see above
    from fcdesk.writeup.public import public_outline  # noqa: PLC0415 - see above
    from fcdesk.writeup.word.document import write_word  # noqa: PLC0415 - see above
    from fcdesk.writeup.word.package import content_hash  # noqa: PLC0415 - see above

    refuse_target(target)
    outline = public_outline(
        draft.case,
        scales=draft.scales,
        labels=labels_for(draft.case.details.language),
        version=draft.version,
        prepared_at=draft.changed_at,
    )
    data = write_word(outline)
    write_whole(target, data)
    return Exported(draft.case.id, target, content_hash(data), (*outline.left_out, *outline.warnings))


def refuse_target(target: Path) -> None:
    """RuleBroken for a place where a write-up would be a surprise, or would destroy what somebody else wrote."""
    if target.suffix.lower() != ".docx":
        raise RuleBroken(f'a write-up is a Word document; give it a name that ends in .docx, not "{target.name}"')
    try:
        mode = target.lstat().st_mode
    except OSError:
        return  # nothing is there, or what is there cannot be reached: writing will say so
    if not stat.S_ISREG(mode):
        raise RuleBroken(f"{target.name} is no ordinary file and was left as it is; choose another name")
    if not _is_ours(target):
        raise RuleBroken(f"{target.name} is there already and was not written by fcdesk; choose another name")


def _is_ours(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as package:
            return b"<Application>fcdesk</Application>" in package.read("docProps/app.xml")
    except (OSError, KeyError, zipfile.BadZipFile):
        return False


def note(bench: Workbench, exported: Exported) -> None:
    """Write into the case's log what left the house, under which name and with which hash."""
    bench.note_export(f"Write-up written: {exported.path.name}, content {exported.content_hash}")


def export_writeup(room: Newsroom, bench: Workbench, target: Path) -> Exported:
    """Write the write-up and note it, in one go."""
    exported = write_public(draft_of(room, bench), target)
    note(bench, exported)
    return exported
