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
from fcdesk.writeup.public.confidential import Giveaway, giveaways, is_confidential
from fcdesk.writeup.public.texts import PublicText, texts_of_a_claim, texts_of_pictures, texts_of_the_case


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
    last read, by source id; `held` are the ids of sources of which the newsroom has a file. `telltale` are the texts
    that give a confidential source away. `leaking` are the numbers of claims whose words, or the words of whose
    evidence, hold an address with a password, a key or a private host; `leaking_parts` are the other texts of which
    that is true, by the label of the part that has them ("standfirst", "corrections").
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
    telltale: tuple[Giveaway, ...]
    leaking: tuple[int, ...]
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
    of_the_case = list(texts_of_the_case(case, imprint or Imprint()))
    of_claims = {
        claim.id: list(texts_of_a_claim(claim, verdicts.get(claim.id), media.get(claim.id))) for claim in claims
    }
    of_pictures = list(texts_of_pictures(pictures))
    every = (*of_the_case, *(text for texts in of_claims.values() for text in texts), *of_pictures)
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
        telltale=giveaways(case, every),
        leaking=tuple(_leaking(claims, of_claims, of_pictures, shown)),
        leaking_parts=tuple(dict.fromkeys(text.part for text in of_the_case if _leaks(text.text, ()))),
    )


def _pictures(case: Case, shown: Container[str]) -> dict[str, tuple[StoredFile, ...]]:
    by_evidence: dict[str, tuple[StoredFile, ...]] = {}
    for file in case.files:
        if file.for_readers and file.evidence_id in shown:
            by_evidence[file.evidence_id] = (*by_evidence.get(file.evidence_id, ()), file)
    return by_evidence


def _leaking(
    claims: Iterable[Claim],
    texts: Mapping[str, list[PublicText]],
    of_pictures: Iterable[PublicText],
    shown: Mapping[str, tuple[Shown, ...]],
) -> Iterator[int]:
    """Yield the numbers of claims whose words, or those of whose evidence and pictures, hold a private address."""
    private = {text.file.evidence_id for text in of_pictures if text.file and _leaks(text.text, ())}
    for claim in claims:
        items = shown.get(claim.id, ())
        words = "\n".join(text.text for text in texts[claim.id])
        if _leaks(words, items) or any(item.evidence.id in private for item in items):
            yield claim.number


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
    secret = {item.id for item in case.evidence if is_confidential(case, item)}
    confidential = {source.id for source in case.sources if source.confidential}
    addresses = [public_address(address) for address in _addresses(case, sources, imprint)]
    hidden = (address.hidden for address in addresses)
    return Withheld(
        sources=len(confidential),
        excerpts=sum(item.source_id in confidential and bool(item.excerpt.strip()) for item in case.evidence),
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
