"""Evidence: what a source shows, how it bears on which claims, and the files that prove it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TypedDict, Unpack

from fcdesk.cases.edits.addresses import source_address
from fcdesk.cases.edits.dates import date_line
from fcdesk.cases.edits.edit import Stamp, edit
from fcdesk.cases.model import Case, Evidence, EvidenceLink, FileRole, Source, Stance, StoredFile
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.records import Records
from fcdesk.cases.text import cleaned, one_line


class SourceFields(TypedDict, total=False):
    """What is known of a source."""

    title: str
    url: str | None
    author: str | None
    publisher: str | None
    published: str | None
    derived_from: str | None
    confidential: bool


class EvidenceFields(TypedDict, total=False):
    """What a piece of evidence says of itself."""

    excerpt: str
    locator: str
    grade: str | None
    note: str


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file that lies in the vault already, to be named in a piece of evidence."""

    name: str
    size: int
    sha256: str
    media_type: str
    role: FileRole = FileRole.ORIGINAL


@dataclass(frozen=True, slots=True)
class NewEvidence:
    """A piece of evidence to be added. With `source_id` it comes from a source the case has; else from a new one."""

    title: str = ""
    url: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: str | None = None
    confidential: bool = False
    source_id: str | None = None
    excerpt: str = ""
    locator: str = ""
    grade: str | None = None
    note: str = ""
    files: tuple[KeptFile, ...] = field(default=())


@edit("Add evidence")
def add_evidence(
    case: Case, stamp: Stamp, claim_ids: Sequence[str], new: NewEvidence, stance: Stance = Stance.CONTEXT
) -> Case:
    """Add a piece of evidence that bears on these claims (none: it waits in the case to be linked)."""
    case, source_id = _with_source(case, stamp, new)
    number = case.details.evidence_numbered + 1
    evidence = Evidence(
        id=stamp.id,
        number=number,
        source_id=source_id,
        excerpt=cleaned(new.excerpt),
        locator=one_line(new.locator),
        grade=checked_grade(new.grade),
        note=cleaned(new.note),
        accessed_at=stamp.at,
    )
    case = replace(
        case,
        details=replace(case.details, evidence_numbered=number),
        evidence=case.evidence.put(evidence),
        files=case.files.updated({file.id: file for file in _stored(stamp, evidence.id, new.files)}),
    )
    for claim_id in dict.fromkeys(claim_ids):
        case = _linked(case, claim_id, evidence.id, stance)
    return case


@edit("Attach file")
def attach_files(case: Case, stamp: Stamp, evidence_id: str, files: Sequence[KeptFile]) -> Case:
    """Add files to a piece of evidence."""
    stored = _stored(stamp, case.evidence[evidence_id].id, files)
    return replace(case, files=case.files.updated({file.id: file for file in stored}))


@edit("Change evidence")
def change_evidence(case: Case, _stamp: Stamp, evidence_id: str, **fields: Unpack[EvidenceFields]) -> Case:
    """Change the excerpt, locator, grade or note."""
    if "excerpt" in fields:
        fields["excerpt"] = cleaned(fields["excerpt"])
    if "locator" in fields:
        fields["locator"] = one_line(fields["locator"])
    if "note" in fields:
        fields["note"] = cleaned(fields["note"])
    if "grade" in fields:
        fields["grade"] = checked_grade(fields["grade"])
    return replace(case, evidence=case.evidence.put(replace(case.evidence[evidence_id], **fields)))


@edit("Change source")
def change_source(case: Case, _stamp: Stamp, source_id: str, **fields: Unpack[SourceFields]) -> Case:
    """Change what is known of a source, for all evidence that rests on it."""
    known = case.sources[source_id]
    source = _tidy(replace(known, **fields))
    if source.published != known.published:  # an odd date of an older archive keeps nobody from the other fields
        date_line(source.published or "")
    if source.url != known.url:
        source_address(source.url)
    if source.derived_from is not None and _rests_on(case, source.derived_from, source_id):
        raise RuleBroken("a source cannot be derived from itself; choose another origin")
    return replace(case, sources=case.sources.put(source))


@edit("Link evidence")
def link_evidence(case: Case, _stamp: Stamp, claim_id: str, evidence_id: str, stance: Stance = Stance.CONTEXT) -> Case:
    """Say that a piece of evidence bears on a claim, or change how it does."""
    return _linked(case, claim_id, evidence_id, stance)


@edit("Unlink evidence")
def unlink_evidence(case: Case, _stamp: Stamp, claim_id: str, evidence_id: str) -> Case:
    """Say that a piece of evidence does not bear on a claim; it stays in the case."""
    return replace(case, links=case.links.without(case.links[_link_id(claim_id, evidence_id)].id))


@edit("Reorder evidence")
def order_evidence(case: Case, _stamp: Stamp, claim_id: str, evidence_ids: Sequence[str]) -> Case:
    """Give the evidence of a claim this order. All of it has to be named."""
    links = {link.evidence_id: link for link in case.links_of(claim_id)}
    if sorted(links) != sorted(evidence_ids):
        raise RuleBroken("the claim's evidence has changed meanwhile; look at the list again")
    ordered = {links[e].id: replace(links[e], position=place) for place, e in enumerate(evidence_ids)}
    return replace(case, links=case.links.updated(dict(ordered)))


@edit("Delete evidence")
def remove_evidence(case: Case, _stamp: Stamp, evidence_id: str) -> Case:
    """Take out a piece of evidence with its links and notes, and its source if nothing else rests on that.

    The bytes of its files stay in the vault, so that this can be undone.
    """
    source_id = case.evidence[evidence_id].source_id
    gone = {
        name: getattr(case, name).updated({r.id: None for r in getattr(case, name) if r.evidence_id == evidence_id})
        for name in ("links", "files", "notes")
    }
    case = replace(case, evidence=case.evidence.without(evidence_id), **gone)
    still_used = any(e.source_id == source_id for e in case.evidence) or any(
        source.derived_from == source_id for source in case.sources
    )
    return case if still_used else replace(case, sources=case.sources.without(source_id))


def checked_grade(grade: str | None) -> str | None:
    """Return an Admiralty grade as it is kept ("B2"), None for none; else RuleBroken."""
    word = (grade or "").strip().upper()
    if not word:
        return None
    if len(word) != 2 or word[0] not in "ABCDEF" or word[1] not in "123456":  # noqa: PLR2004 - letter and digit
        raise RuleBroken(
            '"{grade}" is no grade; write a letter A-F for the source and a digit 1-6 for what it says',
            grade=str(grade),
        )
    return word


def _with_source(case: Case, stamp: Stamp, new: NewEvidence) -> tuple[Case, str]:
    date_line(new.published or "")
    source_address(new.url)
    if new.source_id is not None:
        return case, case.sources[new.source_id].id
    # A file's name or a note never becomes the title by itself: a title is printed, and those may be confidential.
    source = _tidy(
        Source(stamp.id, new.title, new.url, new.author, new.publisher, new.published, confidential=new.confidential)
    )
    if not (source.title or source.url or new.files or new.note.strip()):
        raise RuleBroken("evidence needs a title, an address, a file or a note; give one of them")
    return replace(case, sources=case.sources.put(source)), source.id


def _tidy(source: Source) -> Source:
    def line(value: str | None) -> str | None:
        return one_line(value or "") or None

    return replace(
        source,
        title=one_line(source.title),
        url=line(source.url),
        author=line(source.author),
        publisher=line(source.publisher),
        published=line(source.published),
    )


def _rests_on(case: Case, source_id: str, origin_id: str) -> bool:
    """Tell whether a source is, or is derived from, the origin."""
    seen: set[str] = set()
    step: str | None = case.sources[source_id].id
    while step is not None and step not in seen:
        if step == origin_id:
            return True
        seen.add(step)
        step = case.sources[step].derived_from
    return False


def _stored(stamp: Stamp, evidence_id: str, files: Sequence[KeptFile]) -> list[StoredFile]:
    return [
        StoredFile(
            id=stamp.part(index),
            evidence_id=evidence_id,
            name=one_line(file.name),
            size=file.size,
            sha256=file.sha256,
            media_type=file.media_type,
            added_at=stamp.at,
            role=file.role,
        )
        for index, file in enumerate(files)
    ]


def _linked(case: Case, claim_id: str, evidence_id: str, stance: Stance) -> Case:
    claim, evidence = case.claims[claim_id], case.evidence[evidence_id]
    present = case.links.get(_link_id(claim.id, evidence.id))
    if present is not None:
        return replace(case, links=case.links.put(replace(present, stance=stance)))
    position = max((link.position + 1 for link in case.links_of(claim.id)), default=0)
    link = EvidenceLink(_link_id(claim.id, evidence.id), claim.id, evidence.id, stance, position)
    return replace(case, links=case.links.put(link))


def links_handed_over(case: Case, claim_id: str, other_id: str) -> Records[EvidenceLink]:
    """Return the case's links with those of the other claim given to the claim, behind its own; none is doubled."""
    known = {link.evidence_id for link in case.links_of(claim_id)}
    position = max((link.position + 1 for link in case.links_of(claim_id)), default=0)
    changes: dict[str, EvidenceLink | None] = {}
    for place, link in enumerate(case.links_of(other_id), position):
        changes[link.id] = None
        if link.evidence_id not in known:
            moved = replace(link, id=_link_id(claim_id, link.evidence_id), claim_id=claim_id, position=place)
            changes[moved.id] = moved
    return case.links.updated(changes)


def _link_id(claim_id: str, evidence_id: str) -> str:
    return f"{claim_id}~{evidence_id}"
