"""A case with its records sorted for documents that stay in the house: nothing is left out, nothing is looked up twice.

Sources that readers get are numbered as in the public write-up, so that [3] is the same source in every document of
one version; the others follow.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from fcdesk.cases.model import Article, Case, Claim, Evidence, EvidenceLink, Note, Review, Source, StoredFile, Verdict
from fcdesk.cases.reporting import MediaFinding
from fcdesk.cases.scales import Scale
from fcdesk.writeup.characters import clean, in_one_line, in_paragraphs
from fcdesk.writeup.labels import Labels
from fcdesk.writeup.links import host_of, printed, safe_href
from fcdesk.writeup.naming import claim_anchor, foreign, listed
from fcdesk.writeup.outline import Badge, Jump, Line, Run, WebLink, Words
from fcdesk.writeup.places import Places
from fcdesk.writeup.public.publishable import publishable
from fcdesk.writeup.ratings import badge_of

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Bearing:
    """A piece of evidence as it bears on one claim. `source` is None where its record is missing."""

    link: EvidenceLink
    evidence: Evidence
    source: Source | None


@dataclass(frozen=True, slots=True)
class InHouse:
    """What every part of an in-house document is told from. Mappings go by the id of claim, evidence or source.

    `claims` are in the order of the article; `sources` are numbered from 1 by `source_numbers`. `loose_notes` are those
    on nothing that is there.
    """

    case: Case
    article: Article | None
    labels: Labels
    scales: Mapping[str, Scale]
    prepared_at: str
    quote_language: str | None
    places: Places
    claims: tuple[Claim, ...]
    sources: tuple[Source, ...]
    source_numbers: Mapping[str, int]
    bearing: Mapping[str, tuple[Bearing, ...]]
    histories: Mapping[str, tuple[Verdict, ...]]
    reviews: Mapping[str, tuple[Review, ...]]
    claim_notes: Mapping[str, tuple[Note, ...]]
    evidence_notes: Mapping[str, tuple[Note, ...]]
    loose_notes: tuple[Note, ...]
    files: Mapping[str, tuple[StoredFile, ...]]
    media: Mapping[str, tuple[MediaFinding, ...]]

    def present(self, claim_id: str) -> Verdict | None:
        """Return the verdict that counts."""
        history = self.histories.get(claim_id, ())
        return history[-1] if history else None

    def badge(self, verdict: Verdict | None) -> Badge:
        return badge_of(verdict, self.scales, self.labels)

    def about(self, claim_id: str | None) -> Line:
        """Return a jump to a claim of the case; nothing for none."""
        claim = self.case.claims.get(claim_id) if claim_id else None
        return (Jump(self.labels.say("about claim", number=claim.number), claim_anchor(claim)),) if claim else ()

    def cited_as(self, source: Source | None) -> Jump | None:
        """Return a source's number in brackets, which leads to the register."""
        if source is None:
            return None
        number = self.source_numbers[source.id]
        return Jump(f"[{number}]", source_anchor(number))

    def signed(self, name: str, at: str) -> str:
        """Return who did something and when: "Name, 22 November 2026"."""
        who = in_one_line(name) or self.labels.say("unnamed party")
        return listed(self.labels, (who, self.on(at)))

    def on(self, at: str | None) -> str:
        """Return a date in words; "" if there is none."""
        return self.labels.date(in_one_line(at))


def in_house(case: Case, *, scales: Mapping[str, Scale], labels: Labels, prepared_at: str) -> InHouse:
    """Sort a case's records; time is linear in their number but for sorting."""
    article = max(case.articles, key=lambda version: version.version, default=None)
    public = publishable(case)
    sources = tuple({source.id: source for source in (*public.sources, *case.sources)}.values())
    on_evidence = [note for note in case.notes if note.evidence_id in case.evidence]
    on_claims = [note for note in case.notes if note.evidence_id not in case.evidence and note.claim_id in case.claims]
    attached = {note.id for note in (*on_evidence, *on_claims)}
    return InHouse(
        case=case,
        article=article,
        labels=labels,
        scales=scales,
        prepared_at=prepared_at,
        quote_language=foreign(case.details.language, labels),
        places=Places(article),
        claims=public.claims,
        sources=sources,
        source_numbers={source.id: number for number, source in enumerate(sources, 1)},
        bearing=_bearing(case),
        histories=_grouped((verdict.claim_id, verdict) for verdict in sorted(case.verdicts, key=_in_history)),
        reviews=_grouped((review.claim_id or "", review) for review in sorted(case.reviews, key=_in_time)),
        claim_notes=_grouped((note.claim_id or "", note) for note in sorted(on_claims, key=_in_time)),
        evidence_notes=_grouped((note.evidence_id or "", note) for note in sorted(on_evidence, key=_in_time)),
        loose_notes=tuple(sorted((note for note in case.notes if note.id not in attached), key=_in_time)),
        files=_grouped((file.evidence_id, file) for file in case.files),
        media=_grouped((finding.claim_id, finding) for finding in case.media_findings),
    )


def _bearing(case: Case) -> dict[str, tuple[Bearing, ...]]:
    by_claim: dict[str, list[Bearing]] = defaultdict(list)
    for link in sorted(case.links, key=lambda link: (link.position, link.id)):
        evidence = case.evidence.get(link.evidence_id)
        if evidence:
            by_claim[link.claim_id].append(Bearing(link, evidence, case.sources.get(evidence.source_id)))
    return {claim_id: tuple(items) for claim_id, items in by_claim.items()}


def _grouped(pairs: Iterable[tuple[str, T]]) -> dict[str, tuple[T, ...]]:
    groups: dict[str, list[T]] = defaultdict(list)
    for key, item in pairs:
        groups[key].append(item)
    return {key: tuple(items) for key, items in groups.items()}


def _in_history(verdict: Verdict) -> tuple[int, str, str]:
    return (verdict.position, verdict.at, verdict.id)


def _in_time(record: Review | Note) -> tuple[str, str]:
    return (record.at, record.id)


def source_anchor(number: int) -> str:
    """Return the name of the place in a document where a source stands."""
    return f"source_{number}"


# --- naming sources ----------------------------------------------------------------------------------------------


def source_run(source: Source | None, labels: Labels) -> Run:
    """Return what the desk calls a source, as a link where its address is safe to open."""
    if source is None:
        return Words(labels.say("missing source"))
    title, address = in_one_line(source.title), clean(source.url or "")
    href = safe_href(address)
    if href:
        return WebLink(title or host_of(href), href)
    return Words(title or in_one_line(printed(address)) or labels.say("untitled source"))


def source_line(source: Source | None, labels: Labels) -> Line:
    """Return a source with author, publisher and date, as far as they are known."""
    facts = source_facts(source, labels)
    return (source_run(source, labels), *((Words(f"{labels.mark} — {facts}{labels.mark}"),) if facts else ()))


def source_facts(source: Source | None, labels: Labels) -> str:
    """Return author, publisher and date of a source in one line."""
    if source is None:
        return ""
    published = labels.date(in_one_line(source.published))
    return listed(labels, (in_one_line(source.author), in_one_line(source.publisher), published))


# --- the article -------------------------------------------------------------------------------------------------


def article_facts(house: InHouse) -> tuple[Line, ...]:
    """Return what is known of the article and of every version of its text, in lines with a label each."""
    article, labels = house.article, house.labels
    if article is None:
        return ()
    address = clean(article.url or "")
    href = safe_href(address)
    title: Run = Words(in_one_line(article.title), language=house.quote_language)
    if href:
        title = WebLink(title.text or host_of(href), href, house.quote_language)
    facts: list[tuple[str, Run]] = [
        ("title", title),
        ("author", Words(in_one_line(article.author))),
        ("publisher", Words(in_one_line(article.publisher))),
        ("published", Words(house.on(article.published))),
        ("address", Words(in_one_line(printed(address)))),
    ]
    lines = [(Words(f"{labels.say(key)}: ", strong=True), run) for key, run in facts if run.text]
    versions = sorted(house.case.articles, key=lambda version: (version.version, version.id))
    return (*lines, *(_version_line(version, house) for version in versions))


def _version_line(version: Article, house: InHouse) -> Line:
    labels = house.labels
    facts = (
        in_one_line(version.file_name),
        in_one_line(version.media_type),
        labels.count("bytes", version.size),
        labels.say("taken in on", date=house.on(version.added_at)) if version.added_at.strip() else "",
    )
    sha256 = f"\nSHA-256 {in_one_line(version.sha256)}" if version.sha256 else ""
    label = labels.say("text version", number=version.version)
    return (Words(f"{label}: ", strong=True), Words(f"{listed(labels, facts)}{sha256}"))


def in_notes(notes: Iterable[Note], house: InHouse) -> tuple[str, ...]:
    """Return notes as lines: what was written, by whom and when, paragraph by paragraph."""
    lines: list[str] = []
    for note in notes:
        first, *rest = in_paragraphs(note.text) or ("",)
        lines += [f"{house.signed(note.by, note.at)}: {first}", *rest]
    return tuple(lines)
