"""What of a case may leave the house, found in one pass over its records, and a count of what may not.

Confidential sources go with everything that hangs on them, before anything is numbered, so that not even a gap in the
numbers is left of them.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from fcdesk.cases.model import Case, Claim, Evidence, EvidenceLink, Source, Verdict
from fcdesk.writeup.addresses import Hidden, holds_private_address, is_address, public_address

_SHORTEST_PHRASE = 5  # shorter ones stand in every text
_Phrases = dict[str, dict[int, set[str]]]  # by how they begin, then by their length


@dataclass(frozen=True, slots=True)
class Shown:
    """One piece of evidence as it bears on one claim, with the source it comes from."""

    link: EvidenceLink
    evidence: Evidence
    source: Source


@dataclass(frozen=True, slots=True)
class Withheld:
    """How much stays in the house, by kind.

    Addresses are counted by why they were left out; `logins` and `secrets` are those that were shortened.
    """

    sources: int
    excerpts: int
    orphans: int
    notes: int
    remarks: int
    files: int
    addresses: Mapping[Hidden, int]
    logins: int
    secrets: int


@dataclass(frozen=True, slots=True)
class Publishable:
    """The public side of a case. Verdicts and evidence go by claim id; evidence is in the checker's order.

    `sources` are in the order in which a reader meets them: the first is number 1. `read_on` says when a source was
    last read, by source id; `held` are the ids of sources of which the newsroom has a file. `telltale` are the numbers
    of claims whose own words give a confidential source away, `leaking` those of claims whose words, or the words of
    whose evidence, hold an address with a password, a key or a private host.
    """

    claims: tuple[Claim, ...]
    verdicts: dict[str, Verdict]
    shown: dict[str, tuple[Shown, ...]]
    sources: tuple[Source, ...]
    read_on: dict[str, str]
    held: frozenset[str]
    withheld: Withheld
    telltale: tuple[int, ...]
    leaking: tuple[int, ...]


def publishable(case: Case) -> Publishable:
    """Sort a case's records into what readers get and what stays; time is linear in their number."""
    claims = tuple(case.claims_in_order())
    shown = _shown(case)
    in_order = [item for claim in claims for item in shown.get(claim.id, ())]
    sources = tuple({item.source.id: item.source for item in in_order}.values())
    read_on: dict[str, str] = {}
    for item in in_order:
        known = read_on.get(item.source.id, "")
        read_on[item.source.id] = max(known, item.evidence.accessed_at)
    verdicts = case.present_verdicts()
    withheld = _withheld(case, sources)
    with_file = {file.evidence_id for file in case.files}
    held = frozenset(item.source_id for item in case.evidence if item.id in with_file)
    told = {claim.number: _words_of(claim, verdicts.get(claim.id)) for claim in claims}
    return Publishable(
        claims=claims,
        verdicts=verdicts,
        shown=shown,
        sources=sources,
        read_on=read_on,
        held=held,
        withheld=withheld,
        telltale=_telltale(case, told),
        leaking=tuple(claim.number for claim in claims if _leaks(told[claim.number], shown.get(claim.id, ()))),
    )


def _words_of(claim: Claim, verdict: Verdict | None) -> str:
    """Return what somebody typed about a claim and readers will see."""
    judged = (verdict.label, verdict.because, verdict.unknown) if verdict else ()  # a conclusion may be in free words
    return "\n".join((claim.statement, claim.claimant or "", *judged))


def _leaks(words: str, shown: tuple[Shown, ...]) -> bool:
    texts = (words, *(text for item in shown for text in (item.evidence.excerpt, item.evidence.locator)))
    return any("://" in text and holds_private_address(text) for text in texts)


def _shown(case: Case) -> dict[str, tuple[Shown, ...]]:
    by_claim: dict[str, list[Shown]] = defaultdict(list)
    for link in case.links:
        evidence = case.evidence.get(link.evidence_id)
        source = case.sources.get(evidence.source_id) if evidence else None
        # Evidence whose source is missing stays in the house: nobody can tell whether that source was confidential.
        if evidence and source and not source.confidential:
            by_claim[link.claim_id].append(Shown(link, evidence, source))
    return {claim_id: tuple(sorted(items, key=_order)) for claim_id, items in by_claim.items()}


def _order(item: Shown) -> tuple[int, str]:
    return (item.link.position, item.link.id)


def _withheld(case: Case, sources: tuple[Source, ...]) -> Withheld:
    confidential = {source.id for source in case.sources if source.confidential}
    addresses = [public_address(address) for address in _addresses(case, sources)]
    hidden = (address.hidden for address in addresses)
    return Withheld(
        sources=len(confidential),
        excerpts=sum(item.source_id in confidential for item in case.evidence),
        orphans=sum(item.source_id not in case.sources for item in case.evidence),
        notes=len(case.notes) + sum(bool(item.note) for item in case.evidence),
        remarks=sum(bool(review.remark) for review in case.reviews),
        files=len(case.files),
        addresses=Counter(reason for reason in hidden if reason),
        logins=sum(address.lost_login for address in addresses),
        secrets=sum(address.lost_secrets for address in addresses),
    )


def _addresses(case: Case, sources: tuple[Source, ...]) -> set[str]:
    """Return every address that a document would hold, once: those of sources and article, and titles that are one."""
    article = max(case.articles, key=lambda version: version.version, default=None)
    told = [words for source in sources for words in (source.url, source.title if is_address(source.title) else None)]
    if article:
        told += [article.url, article.title if is_address(article.title) else None]
    return {words.strip() for words in told if words}


def _telltale(case: Case, told: dict[int, str]) -> tuple[int, ...]:
    """Numbers of claims whose statement, reasons or open questions hold a phrase of a confidential source.

    Records can be left out by rule; what somebody typed can only be pointed at.
    """
    phrases = _phrases(case)
    if not phrases:
        return ()
    return tuple(number for number, words in told.items() if _holds_one(words.casefold(), phrases))


def _holds_one(text: str, phrases: _Phrases) -> bool:
    """Tell whether a text holds a phrase: a few look-ups for each of its characters, however many phrases there are."""
    return any(
        text[start : start + length] in known
        for start in range(len(text) - _SHORTEST_PHRASE + 1)
        for length, known in phrases.get(text[start : start + _SHORTEST_PHRASE], {}).items()
    )


def _phrases(case: Case) -> _Phrases:
    """What would give a confidential source away: title, author, address, excerpts."""
    told: list[str | None] = []
    for source in case.sources:
        if source.confidential:
            told += [source.title, source.author, source.url]
    told += [item.excerpt for item in case.evidence if _is_confidential(case, item)]
    phrases: _Phrases = {}
    for phrase in dict.fromkeys((words or "").strip().casefold() for words in told):
        if len(phrase) >= _SHORTEST_PHRASE:
            phrases.setdefault(phrase[:_SHORTEST_PHRASE], {}).setdefault(len(phrase), set()).add(phrase)
    return phrases


def _is_confidential(case: Case, evidence: Evidence) -> bool:
    source = case.sources.get(evidence.source_id)
    return source is not None and source.confidential
