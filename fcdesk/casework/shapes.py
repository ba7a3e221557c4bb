"""The JSON that other programs read: a case and its parts as plain objects. Keys may be added, never renamed."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from fcdesk.archive.listing import CasePage
from fcdesk.archive.verify import Verification
from fcdesk.cases.coverage import Reading
from fcdesk.cases.model import (
    Article,
    Case,
    Claim,
    Correction,
    Dismissal,
    Evidence,
    Reply,
    Review,
    StoredFile,
    Verdict,
)
from fcdesk.cases.reporting import MediaFinding, Report
from fcdesk.cases.review import Finding

if TYPE_CHECKING:  # spotting takes its time to load, and most shapes have nothing to do with it
    from fcdesk.casework.checking import Checked
    from fcdesk.spotting.numbers.measures import Quantity
    from fcdesk.spotting.numbers.meeting import Meeting
    from fcdesk.spotting.suggestions import Sentence, Spotted

Shape = dict[str, Any]


def case_shape(case: Case, log_rows: int, log_head: str) -> Shape:
    """Return everything in one case."""
    details = case.details
    return {
        "reference": details.reference,
        "title": details.title,
        "status": details.status.value,
        "language": details.language,
        "tags": list(details.tags),
        "created": details.created_at,
        "scale": details.scale,
        "assignee": details.assignee,
        "deadline": details.deadline,
        "article": _article(case.article),
        "claims": [_claim(case, claim) for claim in case.claims_in_order()],
        "evidence": [_evidence(case, evidence) for evidence in case.evidence_in_order()],
        "report": _report(details.report),
        "dismissals": [_dismissal(one) for one in case.dismissals],
        "notes": [{"text": note.text, "by": note.by, "at": note.at} for note in case.notes],
        "replies": [_reply(case, one) for one in sorted(case.replies, key=lambda reply: reply.asked_at)],
        "reviews": [_remark(case, one) | {"approved": one.approved, "remark": one.remark} for one in case.reviews],
        "corrections": [_remark(case, one) | {"text": one.text} for one in case.corrections],
        "log": {"rows": log_rows, "head": log_head},
    }


def page_shape(page: CasePage) -> Shape:
    """Return one page of the list of cases."""
    return {
        "cases": [
            {
                "reference": row.reference,
                "title": row.title,
                "status": row.status,
                "claims": row.claims,
                "judged": row.judged,
                "updated": row.updated,
                "assignee": row.assignee,
                "deadline": row.deadline,
            }
            for row in page.rows
        ],
        "next": page.next,
    }


def suggestions_shape(
    spotted: "Spotted", shown: "Sequence[Sentence]", fates: "Mapping[Sentence, Reading] | None" = None
) -> Shape:
    """Return suggestions, best first, or every sentence in order; of a case also what became of each."""
    suggestions = [_suggestion(sentence) for sentence in shown]
    if fates is not None:
        suggestions = [one | _fate(fates[sentence]) for one, sentence in zip(suggestions, shown, strict=True)]
    return {
        "sentences": len(spotted.sentences),
        "level": spotted.level,
        "suggestions": suggestions,
        "numbers": [_meeting(meeting) for meeting in spotted.meetings],
    }


def checked_shape(checked: "Checked") -> Shape:
    """Return what stands between a case and its sign-off, and what of it is let pass."""
    return {
        "findings": [_finding(found) for found in checked.open],
        "waived": [
            _finding(found) | {"reason": waiver.reason, "by": waiver.by, "at": waiver.at}
            for found, waiver in checked.waived
        ],
    }


def _finding(found: Finding) -> Shape:
    return {
        "rule": found.rule,
        "severity": found.severity,
        "claim": found.claim,
        "text": found.text,
        "evidence": found.evidence,
        "field": found.field,
        "about": found.about,
    }


def verification_shape(result: Verification) -> Shape:
    """Return what verification found."""
    return {
        "ok": result.ok,
        "cases": result.cases,
        "files": result.files,
        "log_rows": result.log_rows,
        "problems": list(result.problems),
    }


def _article(article: Article) -> Shape:
    return {
        "title": article.title,
        "text": article.text,
        "sha256": article.sha256,
        "author": article.author,
        "publisher": article.publisher,
        "published": article.published,
        "url": article.url,
        "version": article.version,
        "file": article.file_name,
        "bytes": article.size,
    }


def _claim(case: Case, claim: Claim) -> Shape:
    numbers = [case.evidence[link.evidence_id].number for link in case.links_of(claim.id)]
    return {
        "number": claim.number,
        "quote": claim.anchor.quote,
        "start": claim.anchor.start,
        "end": claim.anchor.end,
        "statement": claim.statement,
        "claimant": claim.claimant,
        "kind": claim.kind.value,
        "priority": claim.priority.value,
        "sourcing": claim.sourcing.value if claim.sourcing else None,
        "relayed_by": list(claim.relayed_by),
        "chosen_because": claim.chosen_because,
        "suggested": claim.was_suggested,
        "status": claim.status.value,
        "said_where": claim.said_where,
        "said_on": claim.said_on,
        "tags": list(claim.tags),
        "verdict": _verdict(case.verdict_on(claim.id)),
        "evidence": numbers,
        "media": next((_media(one) for one in case.media_findings if one.claim_id == claim.id), None),
    }


def _report(report: Report) -> Shape:
    return {
        "headline": report.headline,
        "standfirst": report.standfirst,
        "in_short": list(report.in_short),
        "method": report.method,
        "byline": report.byline,
        "labels": report.language,
        "page": report.page,
        "published_on": report.published_on,
    }


def _media(finding: MediaFinding) -> Shape:
    return {
        "categories": [category.value for category in finding.categories],
        "seen_at": finding.seen_at,
        "original": finding.original,
        "context": finding.context,
        "by": finding.by,
        "at": finding.at,
    }


def _reply(case: Case, reply: Reply) -> Shape:
    return {
        "party": reply.party,
        "question": reply.question,
        "channel": reply.channel,
        "asked": reply.asked_at,
        "due": reply.due,
        "answer": reply.answer,
        "answered": reply.answered_at,
        "claim": _number(case, reply.claim_id),
    }


def _remark(case: Case, remark: Review | Correction) -> Shape:
    return {"by": remark.by, "at": remark.at, "claim": _number(case, remark.claim_id)}


def _number(case: Case, claim_id: str | None) -> int | None:
    return None if claim_id is None else case.claims[claim_id].number


def _dismissal(dismissal: Dismissal) -> Shape:
    return {
        "quote": dismissal.anchor.quote,
        "start": dismissal.anchor.start,
        "end": dismissal.anchor.end,
        "reason": dismissal.reason.value,
        "remark": dismissal.remark,
        "suggested": dismissal.was_suggested,
        "by": dismissal.by,
        "at": dismissal.at,
    }


def _verdict(verdict: Verdict | None) -> Shape | None:
    if verdict is None:
        return None
    return {
        "rating": verdict.rating,
        "label": verdict.label,
        "scale": verdict.scale,
        "scale_version": verdict.scale_version,
        "because": verdict.because,
        "unknown": verdict.unknown,
        "by": verdict.by,
        "at": verdict.at,
    }


def _evidence(case: Case, evidence: Evidence) -> Shape:
    source = case.sources[evidence.source_id]
    stances = {
        str(case.claims[link.claim_id].number): link.stance.value
        for link in case.links
        if link.evidence_id == evidence.id
    }
    return {
        "number": evidence.number,
        "title": case.name_of(evidence),
        "url": source.url,
        "author": source.author,
        "publisher": source.publisher,
        "published": source.published,
        "stances": stances,
        "excerpt": evidence.excerpt,
        "locator": evidence.locator,
        "grade": evidence.grade,
        "note": evidence.note,
        "accessed": evidence.accessed_at,
        "files": [_file(file) for file in case.files_of(evidence.id)],
    }


def _file(file: StoredFile) -> Shape:
    stored = {"name": file.name, "bytes": file.size, "sha256": file.sha256, "role": file.role.value}
    return stored | {"for_readers": file.for_readers, "caption": file.caption, "alt": file.alt}


def _suggestion(sentence: "Sentence") -> Shape:
    return {
        "quote": sentence.quote,
        "start": sentence.start,
        "end": sentence.end,
        "score": round(sentence.score, 4),
        "band": sentence.band,
        "kind": sentence.kind,
        "reasons": [
            {
                "kind": reason.kind,
                "text": reason.text,
                "start": reason.start,
                "end": reason.end,
                "weight": round(reason.weight, 2),
            }
            for reason in sentence.reasons
        ],
        "claimant": sentence.claimant,
        "probable": sentence.claimant_is_probable,
        "as_written": sentence.as_written,
        "sourcing": sentence.sourcing,
        "verb": sentence.verb,
        "chain": [
            {"name": voice.name, "sourcing": voice.sourcing, "probable": voice.is_probable} for voice in sentence.chain
        ],
        "statement": sentence.statement,
        "checkable": sentence.checkable,
        "sentence": {"start": sentence.whole.start, "end": sentence.whole.end},
    }


def _meeting(meeting: "Meeting") -> Shape:
    return {
        "topic": list(meeting.topic),
        "same_sort": list(meeting.same_sort),
        "unit": meeting.unit,
        "notices": [str(notice) for notice in meeting.notices],
        "quantities": [_quantity(quantity) for quantity in meeting.quantities],
    }


def _quantity(quantity: "Quantity") -> Shape:
    """Return a number with its values as decimal text, so that none is rounded on the way."""
    return {
        "text": quantity.text,
        "start": quantity.start,
        "end": quantity.end,
        "value": _decimal(quantity.value),
        "low": _decimal(quantity.low),
        "high": _decimal(quantity.high),
        "unit": quantity.unit,
        "counts": quantity.counts.text if quantity.counts else None,
        "hedge": str(quantity.hedge) if quantity.hedge else None,
        "certainty": str(quantity.certainty),
        "shown_by": quantity.certainty_shown.text if quantity.certainty_shown else None,
        "giver": quantity.giver,
        "where": {"block": str(quantity.where.kind), "number": quantity.where.number},
    }


def _decimal(value: Decimal | None) -> str | None:
    return None if value is None else format(value, "f")


def _fate(reading: Reading) -> Shape:
    return {
        "fate": reading.fate.value,
        "claims": list(reading.claims),
        "dismissed": reading.dismissal.reason.value if reading.dismissal else None,
    }
