"""The checker's dossier: from a case to the outline of everything the desk knows of it.

Strictly for the house. Nothing is left out: an auditor, a lawyer or the colleague who takes the case over must find in
it every claim, excerpt, file, letter and remark, and what is still open.
"""

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

from fcdesk.cases.coverage import Fate, Reading
from fcdesk.cases.coverage import counts as fates
from fcdesk.cases.house import Section
from fcdesk.cases.model import Anchor, Case, Claim, Correction, Dismissal, DismissalReason, Reply, Source
from fcdesk.cases.reporting import Waiver
from fcdesk.cases.review import ERROR, Finding
from fcdesk.cases.scales import Scale
from fcdesk.writeup.characters import clean, in_one_line, in_paragraphs
from fcdesk.writeup.inhouse.annotated import inhouse_citations
from fcdesk.writeup.inhouse.claim_log import claim_entry, decision_lines, evidence_entry, file_entry
from fcdesk.writeup.inhouse.commenting import claim_comment, comment_by
from fcdesk.writeup.inhouse.marking import NOTHING_MARKED, Passage, marked_article
from fcdesk.writeup.inhouse.outline import (
    ClaimRow,
    Count,
    DismissedRow,
    DossierOutline,
    EvidenceEntry,
    FileEntry,
    LetterRow,
    MarginNote,
    MarkedArticle,
    OpenPoint,
    RegisterEntry,
    SignedRow,
    WaivedRow,
)
from fcdesk.writeup.inhouse.telling import (
    InHouse,
    article_facts,
    in_house,
    in_notes,
    source_anchor,
    source_facts,
    source_run,
)
from fcdesk.writeup.labels import Labels
from fcdesk.writeup.links import printed
from fcdesk.writeup.naming import claim_anchor, in_short, listed
from fcdesk.writeup.outline import Jump, Line, Words
from fcdesk.writeup.quoting import as_read
from fcdesk.writeup.sections import sections_of, without_dead_jumps

_MOST_DETAILS = 20
# Of these the gathered line names the claims, and there is nothing more to say.
_SAYS_IT_ALL = frozenset(
    {"no-claims", "claim-lost", "quote-differs", "no-verdict", "no-reason", "no-evidence", "wording-changed"}
)
_NOTHING = "–"


def dossier_outline(
    case: Case,
    *,
    scales: Mapping[str, Scale],
    labels: Labels,
    version: int,
    prepared_at: str,
    findings: Sequence[Finding],
    readings: Sequence[Reading] = (),
    log: tuple[int, str] = (0, ""),
    waived: Sequence[tuple[Finding, Waiver]] = (),
    sections: Sequence[Section] | None = None,
) -> DossierOutline:
    """Return the outline of the dossier; time is linear in the number of records.

    `scales`, `version` and `prepared_at` as for `public_outline`. `findings` are those of `cases.review` for this case;
    `readings` those of `cases.coverage`, without which nothing is said of unread sentences. `log` says up to where in
    the case's log the dossier goes: how many rows it has, and the hash of the last one in hex. `waived` are findings
    that were let pass. `sections` are those to be written, in their order (None: all).
    """
    house = in_house(case, scales=scales, labels=labels, prepared_at=prepared_at)
    chosen = sections_of("dossier", sections)
    dismissals = _dismissals(house)
    reference = in_one_line(case.details.reference)
    marked = Section.ANNOTATED_ARTICLE in chosen
    outline = DossierOutline(
        labels=labels,
        reference=reference,
        version=version,
        prepared_at=prepared_at,
        headline=_headline(house, reference),
        standfirst=_standfirst(findings, labels),
        byline=_byline(house, version),
        sections=chosen,
        counts=tuple(_counts(house, findings, readings)),
        open_points=tuple(_open_points(house, findings)),
        waived=tuple(_waived(house, waived)),
        report=tuple(_report(house)),
        ratings=tuple(_claim_row(house, claim) for claim in house.claims),
        article_facts=article_facts(house),
        article=_marked(house, dismissals, readings) if marked else NOTHING_MARKED,
        claims=tuple(claim_entry(house, claim) for claim in house.claims),
        unlinked=tuple(_unlinked(house)),
        dismissed=tuple(_dismissed_row(house, tag, one) for tag, one in dismissals),
        register=tuple(_register(house)),
        letters=tuple(_letter(house, reply) for reply in sorted(case.replies, key=_asked)),
        notes=tuple(SignedRow("", in_notes((note,), house), ()) for note in house.loose_notes),
        signed=tuple(_signed(house)),
        corrections=tuple(_correction(house, entry) for entry in sorted(case.corrections, key=_corrected)),
        log=tuple(_log_lines(house, *log)),
    )
    return without_dead_jumps("dossier", outline, chosen)


def _marked(house: InHouse, dismissals: Sequence[tuple[str, Dismissal]], readings: Sequence[Reading]) -> MarkedArticle:
    return marked_article(
        house.article,
        [*_claim_passages(house), *_dismissed_passages(house, dismissals), *_unread_passages(house, readings)],
        labels=house.labels,
        language=house.quote_language,
    )


def _headline(house: InHouse, reference: str) -> str:
    article_title = in_one_line(house.article.title) if house.article else ""
    return in_one_line(house.case.details.title) or article_title or reference or house.labels.say("dossier")


def _byline(house: InHouse, version: int) -> str:
    prepared = house.labels.say("byline", date=house.on(house.prepared_at), version=version)
    details = house.case.details
    facts = {"assignee": in_one_line(details.assignee), "deadline": house.on(details.deadline)}
    said = (f"{house.labels.say(key)}: {words}" for key, words in facts.items() if words)
    return f"{house.labels.mark} · ".join((prepared, *said, *map(in_one_line, details.tags)))


# --- the state of the check --------------------------------------------------------------------------------------


def _standfirst(findings: Sequence[Finding], labels: Labels) -> str:
    must = sum(finding.severity == ERROR for finding in findings)
    if must:
        return labels.count("must be settled", must)
    return labels.count("should be looked at", len(findings)) if findings else labels.say("nothing open")


def _counts(house: InHouse, findings: Sequence[Finding], readings: Sequence[Reading]) -> Iterator[Count]:
    labels, case = house.labels, house.case
    total = len(house.claims)
    judged = sum(claim.id in house.histories for claim in house.claims)
    checked = sum(any(review.approved for review in house.reviews.get(claim.id, ())) for claim in house.claims)
    yield Count(labels.say("count claims"), str(total))
    yield Count(labels.say("count judged"), labels.say("part of", part=judged, whole=total))
    yield Count(labels.say("count checked"), labels.say("part of", part=checked, whole=total))
    yield Count(labels.say("count dismissed"), str(len(case.dismissals)))
    unread = labels.say("part of", part=fates(readings)[Fate.UNREAD], whole=len(readings))
    yield Count(labels.say("count unread"), unread if readings else labels.say("not counted"))
    yield Count(labels.say("count open"), str(len(findings)))


def _open_points(house: InHouse, findings: Sequence[Finding]) -> Iterator[OpenPoint]:
    """Gather findings by rule: the same sentence two hundred times tells nobody what to do."""
    labels, known = house.labels, {claim.number for claim in house.claims}
    by_rule: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in findings:
        key = f"finding {finding.rule}"
        by_rule[labels.words.get(key) or finding.text, finding.severity].append(finding)
    # What must be settled comes first; the rules keep their order otherwise.
    for (what, severity), found in sorted(by_rule.items(), key=lambda entry: entry[0][1] != ERROR):
        weight = labels.say("weight must" if severity == ERROR else "weight should")
        yield OpenPoint(in_one_line(what), weight, _where(found, known, labels), tuple(_details(what, found, labels)))


def _details(what: str, found: Sequence[Finding], labels: Labels) -> Iterator[str]:
    """Yield what the checks say of each thing, as the desk does, where the rule and the claims do not say it all."""
    told = dict.fromkeys(in_one_line(finding.text) for finding in found if finding.rule not in _SAYS_IT_ALL)
    told.pop(in_one_line(what), None)
    yield from list(told)[:_MOST_DETAILS]
    if len(told) > _MOST_DETAILS:
        yield labels.count("more of these", len(told) - _MOST_DETAILS)


def _where(found: Sequence[Finding], known: Container[int], labels: Labels) -> Line:
    times = Counter(finding.claim for finding in found)
    line: list[Words | Jump] = []
    for number, count in times.items():
        if line:
            line.append(Words(", "))
        if number is None:
            line.append(Words(labels.say("the whole case")))
        else:
            line.append(Jump(f"C{number}", f"claim_{number}") if number in known else Words(f"C{number}"))
        if count > 1:
            line.append(Words(f" ×{count}"))
    return tuple(line)


def _claim_row(house: InHouse, claim: Claim) -> ClaimRow:
    labels, verdict = house.labels, house.present(claim.id)
    approved = [review for review in house.reviews.get(claim.id, ()) if review.approved]
    return ClaimRow(
        tag=Jump(f"C{claim.number}", claim_anchor(claim)),
        claim=in_short(claim, labels) or labels.say("claim number", number=claim.number),
        badge=house.badge(verdict),
        judged=house.signed(verdict.by, verdict.at) if verdict else _NOTHING,
        checked=house.signed(approved[-1].by, approved[-1].at) if approved else _NOTHING,
    )


def _waived(house: InHouse, waived: Sequence[tuple[Finding, Waiver]]) -> Iterator[WaivedRow]:
    """Yield the findings that were let pass, then waivers of what is not found any more."""
    labels, holding = house.labels, {waiver.id for _, waiver in waived}
    for finding, waiver in waived:
        rule = labels.words.get(f"finding {waiver.rule}", "")
        yield _waived_row(house, waiver, " ".join(filter(None, (rule, finding.text))))
    for waiver in sorted(house.case.waivers, key=lambda waiver: (waiver.at, waiver.id)):
        if waiver.id not in holding:
            words = labels.words.get(f"finding {waiver.rule}") or waiver.rule
            yield _waived_row(house, waiver, f"{words} {labels.say('waiver ended')}")


def _waived_row(house: InHouse, waiver: Waiver, what: str) -> WaivedRow:
    return WaivedRow(
        what=in_one_line(what),
        about=house.about(waiver.claim_id) or (Words(house.labels.say("the whole case")),),
        by=house.signed(waiver.by, waiver.at),
        reason=in_paragraphs(waiver.reason) or (house.labels.say("not stated"),),
    )


def _report(house: InHouse) -> Iterator[Line]:
    """Yield the write-up's own words, each with its label; what nobody has written is left out."""
    labels, report = house.labels, house.case.details.report
    said = {
        "headline": (report.headline,),
        "standfirst": (report.standfirst,),
        "in short": report.in_short,
        "method": in_paragraphs(report.method),
        "report byline": (report.byline,),
        "labels language": (report.language or "",),
        "published at": (printed(clean(report.page)),),
        "published": (house.on(report.published_on),),
    }
    for key, texts in said.items():
        lines = [line for line in map(in_one_line, texts) if line]
        for place, line in enumerate(lines):
            label = (Words(f"{labels.say(key)}: ", strong=True),) if place == 0 else ()
            yield (*label, Words(line))


# --- passages ----------------------------------------------------------------------------------------------------


def _claim_passages(house: InHouse) -> Iterator[Passage]:
    for claim in house.claims:
        verdict = house.present(claim.id)
        badge = house.badge(verdict)
        cited = [house.cited_as(item.source) for item in house.bearing.get(claim.id, ())]
        sources = tuple(dict.fromkeys(jump for jump in cited if jump))
        comment = claim_comment(claim, verdict, badge, inhouse_citations(house, claim), house.labels, signed=True)
        tag = Jump(f"C{claim.number}", claim_anchor(claim))
        yield Passage(tag.text, "claim", claim.anchor, MarginNote(tag, sources, badge, ""), comment)


def _dismissals(house: InHouse) -> list[tuple[str, Dismissal]]:
    """Return dismissals with their tags, numbered as the article has them; lost ones last."""
    ordered = sorted(house.case.dismissals, key=_place_of)
    return [(f"D{number}", dismissal) for number, dismissal in enumerate(ordered, 1)]


def _place_of(dismissal: Dismissal) -> tuple[bool, int, str]:
    return (dismissal.anchor.is_lost, dismissal.anchor.start or 0, dismissal.id)


def _dismissed_passages(house: InHouse, dismissals: Sequence[tuple[str, Dismissal]]) -> Iterator[Passage]:
    for tag, one in dismissals:
        words = house.labels.say("dismissed", reason=_reason(one, house.labels))
        line: Line = (Words(f"{tag}{house.labels.mark} · ", strong=True), Words(words))
        comment = comment_by(one.by, one.at, tag, (line,), house.labels)
        yield Passage(
            tag, "dismissed", one.anchor, MarginNote(Jump(tag, _dismissed_anchor(tag)), (), None, words), comment
        )


def _dismissed_anchor(tag: str) -> str:
    return f"dismissed_{tag[1:]}"


def _reason(dismissal: Dismissal, labels: Labels) -> str:
    remark = in_one_line(dismissal.remark)
    if dismissal.reason is DismissalReason.OTHER and remark:
        return remark
    words = labels.say(f"reason {dismissal.reason}")
    return f"{words} ({remark})" if remark else words


def _unread_passages(house: InHouse, readings: Sequence[Reading]) -> Iterator[Passage]:
    unread = (reading for reading in readings if reading.fate is Fate.UNREAD)
    text = house.article.text if house.article else ""
    for number, reading in enumerate(unread, 1):
        tag = f"U{number}"
        anchor = Anchor(text[reading.start : reading.end], "", "", reading.start, reading.end)
        yield Passage(tag, "unread", anchor, MarginNote(Jump(tag, ""), (), None, house.labels.say("unread")))


def _dismissed_row(house: InHouse, tag: str, one: Dismissal) -> DismissedRow:
    labels = house.labels
    reason = _reason(one, labels)
    suggested = labels.say("suggested") if one.was_suggested else ""
    return DismissedRow(
        tag=tag,
        anchor=_dismissed_anchor(tag),
        passage=as_read(one.anchor, house.article) or labels.say("no words"),
        reason=f"{reason}. {suggested}" if suggested else reason,
        by=house.signed(one.by, one.at),
    )


# --- evidence and sources ----------------------------------------------------------------------------------------


def _unlinked(house: InHouse) -> Iterator[EvidenceEntry]:
    bearing = {item.evidence.id for claim in house.claims for item in house.bearing.get(claim.id, ())}
    for evidence in house.case.evidence_in_order():
        if evidence.id not in bearing:
            yield evidence_entry(house, evidence, house.case.sources.get(evidence.source_id))


def _register(house: InHouse) -> Iterator[RegisterEntry]:
    claims: dict[str, dict[str, Claim]] = defaultdict(dict)
    for claim in house.claims:
        for item in house.bearing.get(claim.id, ()):
            claims[item.evidence.source_id][claim.id] = claim
    read: dict[str, dict[str, None]] = defaultdict(dict)
    files: dict[str, list[FileEntry]] = defaultdict(list)
    for evidence in sorted(house.case.evidence, key=lambda evidence: (evidence.accessed_at, evidence.number)):
        if evidence.accessed_at.strip():
            read[evidence.source_id][house.on(evidence.accessed_at)] = None
        files[evidence.source_id] += (file_entry(house, file) for file in house.files.get(evidence.id, ()))
    for source in house.sources:
        details = _register_details(house, source, tuple(read[source.id]))
        used_for = _jumps(claims[source.id].values())
        yield _register_entry(house, source, details, used_for, files[source.id])


def _register_entry(
    house: InHouse, source: Source, details: str, used_for: Line, files: Sequence[FileEntry]
) -> RegisterEntry:
    labels, number = house.labels, house.source_numbers[source.id]
    facts = source_facts(source, labels)
    label = Words(f"{labels.say('used for')}: ")
    return RegisterEntry(
        number=number,
        anchor=source_anchor(number),
        line=(source_run(source, labels), *((Words(f"{labels.mark}. {facts}{labels.mark}."),) if facts else ())),
        confidential=labels.say("confidential") if source.confidential else "",
        details=details,
        used_for=(label, *used_for) if used_for else (Words(labels.say("used for nothing")),),
        files=tuple(files),
    )


def _register_details(house: InHouse, source: Source, read: Sequence[str]) -> str:
    labels = house.labels
    repeated = house.source_numbers.get(source.derived_from or "")
    details = (
        in_one_line(printed(clean(source.url or ""))),
        labels.say("read on", date=listed(labels, read)) if read else labels.say("not read"),
        labels.say("repeats", number=repeated) if repeated else "",
    )
    return f"{labels.mark} · ".join(detail for detail in details if detail)


def _jumps(claims: Iterable[Claim]) -> Line:
    line: list[Words | Jump] = []
    for claim in claims:
        if line:
            line.append(Words(", "))
        line.append(Jump(f"C{claim.number}", claim_anchor(claim)))
    return tuple(line)


# --- letters, remarks, the log -----------------------------------------------------------------------------------


def _asked(reply: Reply) -> tuple[str, str]:
    return (reply.asked_at, reply.id)


def _letter(house: InHouse, reply: Reply) -> LetterRow:
    labels = house.labels
    answer = in_paragraphs(reply.answer)
    if answer and reply.answered_at:
        answer = (labels.say("replied on", date=house.on(reply.answered_at)), *answer)
    return LetterRow(
        party=in_one_line(reply.party) or labels.say("unnamed party"),
        about=house.about(reply.claim_id),
        asked=tuple(_asking(house, reply)),
        question=in_paragraphs(reply.question) or (_NOTHING,),
        reply=answer or tuple(_silence(house, reply)),
    )


def _asking(house: InHouse, reply: Reply) -> Iterator[str]:
    yield house.signed(reply.asked_by, reply.asked_at)
    if in_one_line(reply.channel):
        yield house.labels.say("channel", channel=in_one_line(reply.channel))
    if in_one_line(reply.due):
        yield house.labels.say("due", date=house.on(reply.due))


def _silence(house: InHouse, reply: Reply) -> Iterator[str]:
    labels, due = house.labels, in_one_line(reply.due)
    yield labels.say("no reply", date=labels.date(house.prepared_at))
    if due and due[:10] < house.prepared_at[:10] and labels.date(due) != due:
        yield labels.say("overdue")


def _signed(house: InHouse) -> Iterator[SignedRow]:
    for review in sorted(house.case.reviews, key=lambda review: (review.at, review.id)):
        if review.claim_id not in house.case.claims:
            yield SignedRow(house.signed(review.by, review.at), decision_lines(house, review), ())


def _correction(house: InHouse, entry: Correction) -> SignedRow:
    said = in_paragraphs(entry.text) or (house.labels.say("what changed"),)
    return SignedRow(house.signed(entry.by, entry.at), said, house.about(entry.claim_id))


def _corrected(correction: Correction) -> tuple[str, str]:
    return (correction.at, correction.id)


def _log_lines(house: InHouse, rows: int, head: str) -> Iterator[str]:
    labels = house.labels
    if rows and head:
        yield labels.count("log state", rows, hash=head)
    else:
        yield labels.say("no log")
    for copy in sorted(house.case.review_copies, key=lambda copy: (copy.at, copy.id)):
        signed, content = house.signed(copy.by, copy.at), in_one_line(copy.content_hash)
        yield labels.say("review copy written", version=copy.version, hash=content, signed=signed)
