"""What still stands between a case and its sign-off, as findings that a person can act on."""

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fcdesk.cases.coverage import Fate, Reading, counts
from fcdesk.cases.model import Case, Claim, EvidenceLink, Reply
from fcdesk.cases.words import say, say_count

ERROR, WARNING = "error", "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to do, and where.

    `claim` and `evidence` are numbers, `reply` and `file` ids, each None where it has nothing to do with one. `field`
    names the text that it is found in ("because", "headline", "caption" …). `about` is a key of the very thing it is
    about: it stays the same from one look to the next, and is another one once that thing has changed.
    """

    rule: str
    severity: str
    claim: int | None
    text: str
    evidence: int | None = None
    reply: str | None = None
    file: str | None = None
    field: str | None = None
    about: str = ""


def key_of(*parts: object) -> str:
    """Return a short key of what a finding is about: 16 hex digits, the same for the same parts on every machine."""
    whole = "\x1f".join(map(str, parts))
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def findings(case: Case, readings: Sequence[Reading] = ()) -> list[Finding]:
    """Return everything that is open, the case's own first, then claim by claim as the article has them.

    `readings` say what became of the article's sentences; without them nothing is said about unread ones.
    """
    found = list(_of_the_case(case))
    unread = counts(readings)[Fate.UNREAD]
    if unread:
        text = say_count(
            "{n} of {sentences} sentences are unread: neither taken up as a claim nor dismissed.",
            "{n} of {sentences} sentences are unread: neither taken up as a claim nor dismissed.",
            unread,
            sentences=len(readings),
        )
        places = [(one.start, one.end) for one in readings if one.fate is Fate.UNREAD]
        found.append(Finding("unread", WARNING, None, text, about=key_of(case.article.text, places)))
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
        text = say("The case has no claims; mark what is to be checked.")
        yield Finding("no-claims", ERROR, None, text, about=key_of("claims"))
    day = _last_day(case)
    for reply in case.replies:
        if reply.answer is None:
            yield _unanswered(reply, day, claim=case.claims.get(reply.claim_id or ""))
    for evidence in case.evidence_in_order():
        source = case.sources[evidence.source_id]
        if not source.title and not source.url:
            text = say(
                "Evidence {evidence} has neither a title nor an address; a reader cannot tell what it is.",
                evidence=str(evidence.number),
            )
            about = key_of(evidence.id, source.id)
            yield Finding("source-untitled", WARNING, None, text, evidence.number, about=about)
    linked = {link.evidence_id for link in case.links}
    for evidence in case.evidence_in_order():
        if evidence.id not in linked:
            text = say("Evidence {evidence} bears on no claim; link it or delete it.", evidence=str(evidence.number))
            yield Finding("evidence-unlinked", WARNING, None, text, evidence.number, about=key_of(evidence.id))


def _unanswered(reply: Reply, day: str, claim: Claim | None) -> Finding:
    """Return the finding; the clock is not asked: a date is past once the case was worked on after it."""
    due = (reply.due or "").strip()[:10]
    is_late = len(due) == len("2026-11-22") and due[:4].isdecimal() and due < day
    text = say("{party} was asked and has not answered yet.", party=reply.party)
    if is_late:
        text = say(
            "{party} was to answer by {due} and has not; ask once more, or say that there was no answer.",
            party=reply.party,
            due=due,
        )
    about = key_of(reply.id, due if is_late else "")
    return Finding("reply-open", WARNING, claim.number if claim else None, text, reply=reply.id, about=about)


def _last_day(case: Case) -> str:
    """Return the last day on which somebody worked on the case, as far as its records say; "" if none does."""
    times = [case.details.created_at, *(verdict.at for verdict in case.verdicts), *(note.at for note in case.notes)]
    times += [*(item.accessed_at for item in case.evidence), *(claim.added_at for claim in case.claims)]
    times += [*(reply.asked_at for reply in case.replies), *(reply.answered_at or "" for reply in case.replies)]
    times += [*(review.at for review in case.reviews), *(entry.at for entry in case.corrections)]
    return max(times)[:10]


def _of_a_claim(case: Case, claim: Claim, records: _Records) -> Iterator[Finding]:
    number, article, anchor = claim.number, case.article, claim.anchor
    if anchor.is_lost:
        text = say("Claim {number}: its passage is no longer in the article.", number=str(number))
        yield Finding("claim-lost", ERROR, number, text, field="quote", about=key_of(anchor.quote))
    elif article.text[anchor.start : anchor.end] != anchor.quote:
        text = say("Claim {number}: its quote differs from the article's text.", number=str(number))
        there = article.text[anchor.start : anchor.end]
        yield Finding("quote-differs", ERROR, number, text, field="quote", about=key_of(anchor.quote, there))
    yield from _of_its_verdict(claim, records)
    yield from _of_its_evidence(case, claim, records)


def _of_its_verdict(claim: Claim, records: _Records) -> Iterator[Finding]:
    number, verdict, quote = claim.number, records.verdicts.get(claim.id), claim.anchor.quote
    if verdict is None:
        text = say("Claim {number} has no verdict yet.", number=str(number))
        yield Finding("no-verdict", ERROR, number, text, field="rating", about=key_of(quote))
        return
    about = key_of(verdict.rating, verdict.wording)
    if not verdict.because.strip():
        text = say("Claim {number}: the verdict gives no reason.", number=str(number))
        yield Finding("no-reason", ERROR, number, text, field="because", about=about)
    if not records.links.get(claim.id):
        text = say("Claim {number} has a verdict but no evidence.", number=str(number))
        yield Finding("no-evidence", ERROR, number, text, field="evidence", about=about)
    if verdict.wording != quote:
        text = say(
            "Claim {number}: the wording has changed since the verdict; confirm or change it.", number=str(number)
        )
        yield Finding("wording-changed", ERROR, number, text, field="rating", about=key_of(verdict.wording, quote))


def _of_its_evidence(case: Case, claim: Claim, records: _Records) -> Iterator[Finding]:
    for link in records.links.get(claim.id, ()):
        evidence = case.evidence[link.evidence_id]
        about = key_of(evidence.id, evidence.excerpt)
        if not evidence.locator:
            text = say(
                "Claim {number}: evidence {evidence} does not say where in its source (locator).",
                number=str(claim.number),
                evidence=str(evidence.number),
            )
            yield Finding("no-locator", WARNING, claim.number, text, evidence.number, field="locator", about=about)
        if not evidence.excerpt and evidence.id not in records.with_file:
            text = say(
                "Claim {number}: evidence {evidence} has neither an excerpt nor a file.",
                number=str(claim.number),
                evidence=str(evidence.number),
            )
            yield Finding("no-excerpt", WARNING, claim.number, text, evidence.number, field="excerpt", about=about)
