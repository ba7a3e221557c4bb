"""The dossier's claim log: everything the desk holds on each claim, and each piece of evidence with its files."""

from collections.abc import Iterator, Sequence

from fcdesk.cases.model import Case, Claim, Evidence, FileRole, Review, Source, StoredFile, Verdict
from fcdesk.cases.reporting import MediaFinding
from fcdesk.writeup.characters import clean, in_one_line, in_paragraphs
from fcdesk.writeup.inhouse.commenting import STANCES
from fcdesk.writeup.inhouse.outline import ClaimEntry, EvidenceEntry, FileEntry, VerdictEntry
from fcdesk.writeup.inhouse.telling import Bearing, InHouse, in_notes, source_line
from fcdesk.writeup.links import printed, safe_href
from fcdesk.writeup.naming import claim_anchor, in_short, listed
from fcdesk.writeup.outline import Line, Run, WebLink, Words
from fcdesk.writeup.public.confidential import is_confidential
from fcdesk.writeup.public.media import media_verdict
from fcdesk.writeup.quoting import as_read, unwrapped


def claim_entry(house: InHouse, claim: Claim) -> ClaimEntry:
    """Return one claim's part of the log."""
    labels, short = house.labels, in_short(claim, house.labels)
    number = labels.say("claim number", number=claim.number)
    return ClaimEntry(
        anchor=claim_anchor(claim),
        heading=labels.say("claim heading", number=claim.number, statement=short) if short else number,
        quote=as_read(claim.anchor, house.article),
        badge=house.badge(house.present(claim.id)),
        remarks=(labels.say("lost"),) if claim.anchor.is_lost else (),
        facts=tuple(_facts(house, claim)),
        verdicts=tuple(_history(house, claim)),
        reviews=tuple(line for review in house.reviews.get(claim.id, ()) for line in review_lines(house, review)),
        evidence=tuple(
            evidence_entry(house, item.evidence, item.source, item) for item in house.bearing.get(claim.id, ())
        ),
        notes=in_notes(house.claim_notes.get(claim.id, ()), house),
        media=tuple(line for finding in house.media.get(claim.id, ()) for line in _media(house, finding)),
    )


def _facts(house: InHouse, claim: Claim) -> Iterator[Line]:
    labels = house.labels
    chosen = in_one_line(claim.chosen_because)
    suggested = labels.say("suggested") if claim.was_suggested else ""
    facts = {
        "statement": "" if in_one_line(claim.statement) else labels.say("not stated"),  # else the heading says it
        "claimant": in_one_line(claim.claimant) or labels.say("not stated"),
        "sourcing": labels.say(f"sourcing {claim.sourcing}") if claim.sourcing else labels.say("not stated"),
        "occasion": listed(labels, (in_one_line(claim.said_where), house.on(claim.said_on))),
        "relayed by": listed(labels, map(in_one_line, claim.relayed_by)),
        "kind": labels.say(f"kind {claim.kind}"),
        "place": house.places.words(claim.anchor.start, labels),
        "why chosen": " ".join(words for words in (chosen or labels.say("not stated"), suggested) if words),
        "claim status": labels.say(f"status {claim.status}"),
        "tags": listed(labels, map(in_one_line, claim.tags)),
        "listed on": house.on(claim.added_at),
    }
    for key, words in facts.items():
        if words:
            yield (Words(f"{labels.say(key)}: ", strong=True), Words(words))


def _media(house: InHouse, finding: MediaFinding) -> Iterator[Line]:
    """Yield a finding on a picture or recording with its addresses as they were entered, and who it is by."""
    labels = house.labels
    yield from media_verdict(finding.categories, labels)
    context = in_paragraphs(finding.context)
    facts = {
        "media context": context[0] if context else "",
        "media seen": finding.seen_at,
        "media from": finding.original,
    }
    for key, words in facts.items():
        if in_one_line(words):
            yield (Words(f"{labels.say(key)}: ", strong=True), _address(words))
        if key == "media context":
            yield from ((Words(text),) for text in context[1:])
    yield (Words(house.signed(finding.by, finding.at)),)


def _address(words: str) -> Run:
    href = safe_href(words)
    return WebLink(in_one_line(printed(words)), href) if href else Words(in_one_line(printed(words)))


# --- verdicts and reviews ----------------------------------------------------------------------------------------


def _history(house: InHouse, claim: Claim) -> Iterator[VerdictEntry]:
    history = house.histories.get(claim.id, ())
    for verdict in reversed(history):
        yield _verdict(house, claim, verdict, holds=verdict is history[-1])


def _verdict(house: InHouse, claim: Claim, verdict: Verdict, *, holds: bool) -> VerdictEntry:
    labels, wording = house.labels, clean(verdict.wording)
    differs = bool(wording.strip()) and wording != clean(claim.anchor.quote)
    return VerdictEntry(
        badge=house.badge(verdict),
        given=house.signed(verdict.by, verdict.at),
        holds=labels.say("holds now" if holds else "held before"),
        because=in_paragraphs(verdict.because),
        unknown=in_paragraphs(verdict.unknown),
        wording=labels.say("judged wording", quote=labels.quoted(unwrapped(wording))) if differs else "",
    )


def review_lines(house: InHouse, review: Review) -> tuple[str, ...]:
    """Return a review in lines: who decided what and when, then the remark."""
    first, *remark = decision_lines(house, review)
    return (f"{house.signed(review.by, review.at)}: {first}", *remark)


def decision_lines(house: InHouse, review: Review) -> tuple[str, ...]:
    """Return what a review decided, then its remark."""
    labels, rating = house.labels, in_one_line(review.rating)
    decision = labels.say("approved" if review.approved else "not approved")
    if rating:
        decision = f"{decision} {labels.say('proposed rating', rating=_rating_words(house, rating))}"
    return (decision, *in_paragraphs(review.remark))


def _rating_words(house: InHouse, key: str) -> str:
    scale = house.scales.get(house.case.details.scale)
    rating = scale.rating(key) if scale else None
    if scale is None or rating is None:
        return key
    translated = house.labels.rating(scale, rating)
    return translated.label if translated else rating.label


# --- evidence ----------------------------------------------------------------------------------------------------


def evidence_entry(
    house: InHouse, evidence: Evidence, source: Source | None, bearing: Bearing | None = None
) -> EvidenceEntry:
    """Return a piece of evidence as it bears on one claim, or as it is where it bears on none."""
    labels = house.labels
    desk_note = tuple(f"{labels.say('note')}: {line}" for line in in_paragraphs(evidence.note))
    return EvidenceEntry(
        number=labels.say("evidence number", number=evidence.number),
        source=source_line(source, labels),
        cited_as=house.cited_as(source),
        confidential=labels.say("confidential") if source and source.confidential else "",
        excerpt=clean(evidence.excerpt).strip(),
        stance=labels.say(STANCES[bearing.link.stance]) if bearing else "",
        facts=_evidence_facts(house, evidence),
        notes=(*desk_note, *in_notes(house.evidence_notes.get(evidence.id, ()), house)),
        files=tuple(file_entry(house, file) for file in house.files.get(evidence.id, ())),
    )


def _evidence_facts(house: InHouse, evidence: Evidence) -> tuple[str, ...]:
    labels = house.labels
    locator, grade, read = in_one_line(evidence.locator), in_one_line(evidence.grade), house.on(evidence.accessed_at)
    return (
        labels.say("locator", locator=locator) if locator else labels.say("no locator"),
        labels.say("grade", grade=grade) if grade else labels.say("no grade"),
        labels.say("read on", date=read) if read else labels.say("not read"),
    )


def _is_confidential(case: Case, file: StoredFile) -> bool:
    item = case.evidence.get(file.evidence_id)
    return item is not None and is_confidential(case, item)


def file_entry(house: InHouse, file: StoredFile) -> FileEntry:
    """Return a stored file as the dossier lists it."""
    labels = house.labels
    facts: Sequence[str] = (
        labels.count("bytes", file.size),
        in_one_line(file.media_type),
        labels.say(f"file {FileRole(file.role)}"),
        labels.say("taken in on", date=house.on(file.added_at)) if file.added_at.strip() else "",
    )
    key = "file for readers" if file.for_readers else "file not for readers"
    if file.for_readers and _is_confidential(house.case, file):
        key = "file withheld"
    caption, alt = (in_one_line(words) or labels.say("not stated") for words in (file.caption, file.alt))
    return FileEntry(
        name=in_one_line(file.name) or labels.say("no words"),
        facts=listed(labels, facts),
        sha256=in_one_line(file.sha256),
        shown=labels.say(key, caption=caption, alt=alt) if file.for_readers or file.caption or file.alt else "",
    )
