"""What still stands between a case and its sign-off, as findings that a person can act on."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fcdesk.cases.coverage import Fate, Reading, counts
from fcdesk.cases.model import Case, Claim, EvidenceLink

ERROR, WARNING = "error", "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to do. `claim` is the claim's number, None for the case as a whole."""

    rule: str
    severity: str
    claim: int | None
    text: str


def findings(case: Case, readings: Sequence[Reading] = ()) -> list[Finding]:
    """Return everything that is open, the case's own first, then claim by claim as the article has them.

    `readings` say what became of the article's sentences; without them nothing is said about unread ones.
    """
    found = list(_of_the_case(case))
    unread = counts(readings)[Fate.UNREAD]
    if unread:
        text = f"{unread} of {len(readings)} sentences are unread: neither taken up as a claim nor dismissed."
        found.append(Finding("unread", WARNING, None, text))
    records = _Records(case)
    for claim in case.claims_in_order():
        found.extend(_of_a_claim(case, claim, records))
    return found


class _Records:
    """A case's verdicts, links and files by what they belong to: looked up once, not once for each claim."""

    def __init__(self, case: Case) -> None:
        self.verdicts = case.present_verdicts()
        self.with_file = {file.evidence_id for file in case.files}
        self.links: dict[str, list[EvidenceLink]] = defaultdict(list)
        for link in sorted(case.links, key=lambda link: (link.position, link.id)):
            self.links[link.claim_id].append(link)


def _of_the_case(case: Case) -> Iterator[Finding]:
    if not len(case.claims):
        yield Finding("no-claims", ERROR, None, "The case has no claims; mark what is to be checked.")
    for reply in case.replies:
        if reply.answer is None:
            yield Finding("reply-open", WARNING, None, f"{reply.party} was asked and has not answered yet.")
    for evidence in case.evidence_in_order():
        source = case.sources[evidence.source_id]
        if not source.title and not source.url:
            text = f"Evidence {evidence.number} has neither a title nor an address; a reader cannot tell what it is."
            yield Finding("source-untitled", WARNING, None, text)
    linked = {link.evidence_id for link in case.links}
    for evidence in case.evidence_in_order():
        if evidence.id not in linked:
            text = f"Evidence {evidence.number} bears on no claim; link it or delete it."
            yield Finding("evidence-unlinked", WARNING, None, text)


def _of_a_claim(case: Case, claim: Claim, records: _Records) -> Iterator[Finding]:
    number, article = claim.number, case.article
    if claim.anchor.is_lost:
        yield Finding("claim-lost", ERROR, number, f"Claim {number}: its passage is no longer in the article.")
    elif article.text[claim.anchor.start : claim.anchor.end] != claim.anchor.quote:
        yield Finding("quote-differs", ERROR, number, f"Claim {number}: its quote differs from the article's text.")
    yield from _of_its_verdict(claim, records)
    yield from _of_its_evidence(case, claim, records)


def _of_its_verdict(claim: Claim, records: _Records) -> Iterator[Finding]:
    number, verdict = claim.number, records.verdicts.get(claim.id)
    if verdict is None:
        yield Finding("no-verdict", ERROR, number, f"Claim {number} has no verdict yet.")
        return
    if not verdict.because.strip():
        yield Finding("no-reason", ERROR, number, f"Claim {number}: the verdict gives no reason.")
    if not records.links.get(claim.id):
        yield Finding("no-evidence", ERROR, number, f"Claim {number} has a verdict but no evidence.")
    if verdict.wording != claim.anchor.quote:
        text = f"Claim {number}: the wording has changed since the verdict; confirm or change it."
        yield Finding("wording-changed", ERROR, number, text)


def _of_its_evidence(case: Case, claim: Claim, records: _Records) -> Iterator[Finding]:
    for link in records.links.get(claim.id, ()):
        evidence = case.evidence[link.evidence_id]
        if not evidence.locator:
            text = f"Claim {claim.number}: evidence {evidence.number} does not say where in its source (locator)."
            yield Finding("no-locator", WARNING, claim.number, text)
        if not evidence.excerpt and evidence.id not in records.with_file:
            text = f"Claim {claim.number}: evidence {evidence.number} has neither an excerpt nor a file."
            yield Finding("no-excerpt", WARNING, claim.number, text)
