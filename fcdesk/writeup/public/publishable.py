"""What of a case may leave the house, found in one pass over its records, and a count of what may not.

Confidential sources go with everything that hangs on them, before anything is numbered, so that not even a gap in the
numbers is left of them.
"""

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass

from fcdesk.cases.house import Imprint
from fcdesk.cases.model import Case, Claim, Evidence, EvidenceLink, Source, StoredFile, Verdict
from fcdesk.cases.reporting import MediaFinding
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

    Addresses are counted by why they were left out; `logins` and `secrets` are those that were shortened. Of the
    `files`, `confidential_pictures` and `loose_pictures` (of evidence under no claim) were marked for readers.
    """

    sources: int
    excerpts: int
    orphans: int
    notes: int
    remarks: int
    files: int
    confidential_pictures: int
    loose_pictures: int
    addresses: Mapping[Hidden, int]
    logins: int
    secrets: int


@dataclass(frozen=True, slots=True)
class Publishable:
    """The public side of a case. Verdicts, media and evidence go by claim id; evidence is in the checker's order.

    `pictures` are the files that readers get to see, by evidence id; `media` are findings on pictures and recordings.
    `sources` are in the order in which a reader meets them: the first is number 1. `read_on` says when a source was
    last read, by source id; `held` are the ids of sources of which the newsroom has a file. `telltale` are the numbers
    of claims whose own words give a confidential source away, `leaking` those of claims whose words, or the words of
    whose evidence, hold an address with a password, a key or a private host. `telltale_parts` and `leaking_parts` are
    the other texts of which that is true, by the label of the part that has them ("standfirst", "corrections").
    """

    claims: tuple[Claim, ...]
    verdicts: dict[str, Verdict]
    shown: dict[str, tuple[Shown, ...]]
    pictures: dict[str, tuple[StoredFile, ...]]
    media: dict[str, MediaFinding]
    sources: tuple[Source, ...]
    read_on: dict[str, str]
    held: frozenset[str]
    withheld: Withheld
    telltale: tuple[int, ...]
    leaking: tuple[int, ...]
    telltale_parts: tuple[str, ...]
    leaking_parts: tuple[str, ...]


def publishable(case: Case, imprint: Imprint | None = None) -> Publishable:
    """Sort a case's records into what readers get and what stays; time is linear in their number.

    `imprint` is published as well, where there is one, and so looked through.
    """
    claims = tuple(case.claims_in_order())
    shown = _shown(case)
    in_order = [item for claim in claims for item in shown.get(claim.id, ())]
    sources = tuple({item.source.id: item.source for item in in_order}.values())
    read_on: dict[str, str] = {}
    for item in in_order:
        known = read_on.get(item.source.id, "")
        read_on[item.source.id] = max(known, item.evidence.accessed_at)
    verdicts = case.present_verdicts()
    pictures = _pictures(case, {item.evidence.id for item in in_order})
    media = {finding.claim_id: finding for finding in case.media_findings if finding.claim_id in case.claims}
    with_file = {file.evidence_id for file in case.files}
    held = frozenset(item.source_id for item in case.evidence if item.id in with_file)
    told = {
        claim.number: _words_of(claim, verdicts.get(claim.id), media.get(claim.id), _under(claim, shown, pictures))
        for claim in claims
    }
    parts, phrases = _parts(case, imprint or Imprint()), _phrases(case)
    return Publishable(
        claims=claims,
        verdicts=verdicts,
        shown=shown,
        pictures=pictures,
        media=media,
        sources=sources,
        read_on=read_on,
        held=held,
        withheld=_withheld(case, sources, pictures, imprint),
        telltale=tuple(number for number, words in told.items() if _holds_one(words.casefold(), phrases)),
        leaking=tuple(claim.number for claim in claims if _leaks(told[claim.number], shown.get(claim.id, ()))),
        telltale_parts=tuple(part for part, words in parts.items() if _holds_one(words.casefold(), phrases)),
        leaking_parts=tuple(part for part, words in parts.items() if _leaks(words, ())),
    )


def _pictures(case: Case, shown: Container[str]) -> dict[str, tuple[StoredFile, ...]]:
    by_evidence: dict[str, tuple[StoredFile, ...]] = {}
    for file in case.files:
        if file.for_readers and file.evidence_id in shown:
            by_evidence[file.evidence_id] = (*by_evidence.get(file.evidence_id, ()), file)
    return by_evidence


def _under(
    claim: Claim, shown: Mapping[str, tuple[Shown, ...]], pictures: Mapping[str, tuple[StoredFile, ...]]
) -> Iterator[StoredFile]:
    return (file for item in shown.get(claim.id, ()) for file in pictures.get(item.evidence.id, ()))


def _words_of(claim: Claim, verdict: Verdict | None, media: MediaFinding | None, pictures: Iterable[StoredFile]) -> str:
    """Return what somebody typed about a claim and readers will see."""
    words = [claim.statement, claim.claimant or "", claim.said_where, claim.said_on, *claim.relayed_by]
    if verdict:  # a conclusion may be in free words
        words += [verdict.label, verdict.because, verdict.unknown]
    if media:  # its addresses are cleaned or left out, as all are that stand alone
        words += [media.context, *(text for text in (media.seen_at, media.original) if not is_address(text))]
    return "\n".join((*words, *(text for file in pictures for text in (file.caption, file.alt))))


def _parts(case: Case, imprint: Imprint) -> dict[str, str]:
    """Return what else somebody typed that readers will see, by the label of where it stands."""
    report = case.details.report
    return {
        "headline": report.headline or case.details.title,
        "standfirst": report.standfirst,
        "in short": "\n".join(report.in_short),
        "method": report.method,
        "report byline": report.byline,
        "responses": "\n".join(f"{reply.party}\n{reply.answer or ''}" for reply in case.replies),
        "corrections": "\n".join(correction.text for correction in case.corrections),
        "about": "\n".join((imprint.organisation, *imprint.lines)),
    }


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


def _withheld(
    case: Case,
    sources: tuple[Source, ...],
    pictures: Mapping[str, tuple[StoredFile, ...]],
    imprint: Imprint | None,
) -> Withheld:
    unseen = [file for file in case.files if file.for_readers and file.evidence_id not in pictures]
    secret = {item.id for item in case.evidence if _is_confidential(case, item)}
    confidential = {source.id for source in case.sources if source.confidential}
    addresses = [public_address(address) for address in _addresses(case, sources, imprint)]
    hidden = (address.hidden for address in addresses)
    return Withheld(
        sources=len(confidential),
        excerpts=sum(item.source_id in confidential for item in case.evidence),
        orphans=sum(item.source_id not in case.sources for item in case.evidence),
        notes=len(case.notes) + sum(bool(item.note) for item in case.evidence),
        remarks=sum(bool(review.remark) for review in case.reviews),
        files=sum(not file.for_readers for file in case.files),
        confidential_pictures=sum(file.evidence_id in secret for file in unseen),
        loose_pictures=sum(file.evidence_id not in secret for file in unseen),
        addresses=Counter(reason for reason in hidden if reason),
        logins=sum(address.lost_login for address in addresses),
        secrets=sum(address.lost_secrets for address in addresses),
    )


def _addresses(case: Case, sources: tuple[Source, ...], imprint: Imprint | None) -> set[str]:
    """Return every address that a document would hold, once; titles that are one count as such."""
    article = max(case.articles, key=lambda version: version.version, default=None)
    told = [words for source in sources for words in (source.url, source.title if is_address(source.title) else None)]
    told += [words for one in case.media_findings for words in (one.seen_at, one.original)]
    told += [case.details.report.page, imprint.organisation_url if imprint else None]
    if article:
        told += [article.url, article.title if is_address(article.title) else None]
    return {words.strip() for words in told if words}


def _holds_one(text: str, phrases: _Phrases) -> bool:
    """Tell whether a text holds a phrase: a few look-ups for each of its characters, however many phrases there are."""
    return bool(phrases) and any(
        text[start : start + length] in known
        for start in range(len(text) - _SHORTEST_PHRASE + 1)
        for length, known in phrases.get(text[start : start + _SHORTEST_PHRASE], {}).items()
    )


def _phrases(case: Case) -> _Phrases:
    """What would give a confidential source away: title, author, address, excerpts.

    Records can be left out by rule; what somebody typed can only be pointed at.
    """
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
