"""The rows of the table of a case's evidence. No Qt here."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fcdesk.cases.model import Case, Evidence, EvidenceLink
from fcdesk.cases.text import shortened

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """A piece of evidence in a table. `stances` holds for each stance the numbers of the claims it bears on so."""

    id: str
    number: int
    title: str
    publisher: str
    stances: tuple[tuple[str, tuple[int, ...]], ...]
    claims: tuple[int, ...]
    grade: str
    locator: str
    files: int
    is_confidential: bool


def evidence_lines(case: Case) -> list[EvidenceLine]:
    """Return the evidence of a case by number."""
    files = Counter(file.evidence_id for file in case.files)
    links: dict[str, list[EvidenceLink]] = defaultdict(list)
    for link in case.links:
        links[link.evidence_id].append(link)
    numbers = {claim.id: claim.number for claim in case.claims}
    return [_line(case, one, links[one.id], numbers, files[one.id]) for one in case.evidence_in_order()]


def _line(
    case: Case, evidence: Evidence, links: Sequence[EvidenceLink], numbers: Mapping[str, int], files: int
) -> EvidenceLine:
    source = case.sources[evidence.source_id]
    by_stance: dict[str, list[int]] = defaultdict(list)
    for link in links:
        by_stance[link.stance.value].append(numbers[link.claim_id])
    return EvidenceLine(
        id=evidence.id,
        number=evidence.number,
        title=shortened(case.name_of(evidence), _LONGEST),
        publisher=", ".join(filter(None, (source.publisher, source.published))),
        stances=tuple((stance, tuple(sorted(claims))) for stance, claims in sorted(by_stance.items(), reverse=True)),
        claims=tuple(sorted(numbers[link.claim_id] for link in links)),
        grade=evidence.grade or "",
        locator=shortened(evidence.locator, _LONGEST),
        files=files,
        is_confidential=source.confidential,
    )
