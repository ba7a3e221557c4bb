"""Pieces of evidence as lists show them, made from a case. No Qt here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from fcdesk.cases.model import Case, Evidence, Stance
from fcdesk.cases.text import shortened


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """A piece of evidence as it bears on one claim. `also` are the numbers of the other claims it bears on."""

    id: str
    number: int
    title: str
    stance: str
    excerpt: str
    origin: str
    locator: str
    grade: str | None
    files: tuple[str, ...]
    also: tuple[int, ...] = ()
    is_confidential: bool = False

    @property
    def searched(self) -> str:
        """What words are looked for in."""
        return " ".join((str(self.number), self.title, self.origin, self.locator, self.excerpt, *self.files))


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source of the case, to be chosen."""

    id: str
    title: str
    author: str
    publisher: str
    published: str
    url: str
    is_confidential: bool = False

    @property
    def searched(self) -> str:
        """What words are looked for in."""
        return f"{self.title} {self.author} {self.publisher} {self.published} {self.url}"


class Searched(Protocol):
    """A row that can be found by words."""

    @property
    def searched(self) -> str: ...


S = TypeVar("S", bound=Searched)


def evidence_rows(case: Case, claim_id: str) -> list[EvidenceRow]:
    """Return a claim's evidence in the checker's order."""
    claims = _claims_by_evidence(case)
    return [
        _row(case, case.evidence[link.evidence_id], link.stance, claims, claim_id) for link in case.links_of(claim_id)
    ]


def evidence_elsewhere(case: Case, claim_id: str) -> list[EvidenceRow]:
    """Return the evidence of the case that does not bear on a claim yet, by number."""
    here = {link.evidence_id for link in case.links_of(claim_id)}
    claims = _claims_by_evidence(case)
    others = (one for one in case.evidence_in_order() if one.id not in here)
    return [_row(case, one, Stance.CONTEXT, claims, claim_id) for one in others]


def source_rows(case: Case) -> list[SourceRow]:
    """Return the sources that can be told from others, by what they are called."""
    rows = [
        SourceRow(
            s.id,
            s.title or s.url or "",
            s.author or "",
            s.publisher or "",
            s.published or "",
            s.url or "",
            s.confidential,
        )
        for s in case.sources
        if s.title or s.url
    ]
    return sorted(rows, key=lambda row: (row.title.casefold(), row.id))


def claims_of(case: Case, evidence_id: str) -> tuple[int, ...]:
    """Return the numbers of the claims that a piece of evidence bears on."""
    return tuple(sorted(number for number, _ in _claims_by_evidence(case).get(evidence_id, ())))


def others_of_source(case: Case, evidence_id: str) -> tuple[int, ...]:
    """Return the numbers of the other pieces of evidence that come from the same source."""
    source_id = case.evidence[evidence_id].source_id
    return tuple(sorted(one.number for one in case.evidence if one.source_id == source_id and one.id != evidence_id))


def matching(rows: Iterable[S], words: str) -> list[S]:
    """Return the rows in which every one of the words stands, whatever their order; without words all of them."""
    wanted = words.casefold().split()
    return [row for row in rows if all(word in row.searched.casefold() for word in wanted)]


def placed(ids: Sequence[str], moved: str, place: int) -> list[str]:
    """Return ids with one moved to before what stands at `place` now; the end is `len(ids)`."""
    rest = [one for one in ids if one != moved]
    before = place - (ids.index(moved) < place)
    return [*rest[:before], moved, *rest[before:]]


def stepped(ids: Sequence[str], moved: str, by: int) -> list[str]:
    """Return ids with one moved a step down (1) or up (-1); at the end it stays."""
    target = ids.index(moved) + by
    return placed(ids, moved, target + (by > 0)) if 0 <= target < len(ids) else list(ids)


def _claims_by_evidence(case: Case) -> dict[str, list[tuple[int, str]]]:
    found: dict[str, list[tuple[int, str]]] = {}
    for link in case.links:
        found.setdefault(link.evidence_id, []).append((case.claims[link.claim_id].number, link.claim_id))
    return found


def _row(
    case: Case, evidence: Evidence, stance: Stance, claims: dict[str, list[tuple[int, str]]], claim_id: str
) -> EvidenceRow:
    source = case.sources[evidence.source_id]
    return EvidenceRow(
        id=evidence.id,
        number=evidence.number,
        title=shortened(case.name_of(evidence), 120),
        stance=stance.value,
        excerpt=shortened(evidence.excerpt, 160),
        origin=", ".join(filter(None, (source.publisher, source.published))),
        locator=evidence.locator,
        grade=evidence.grade,
        files=tuple(file.name for file in case.files_of(evidence.id)),
        also=tuple(sorted(number for number, one in claims.get(evidence.id, ()) if one != claim_id)),
        is_confidential=source.confidential,
    )
