"""The JSON that other programs read: a case and its parts as plain objects. Keys may be added, never renamed."""

from typing import TYPE_CHECKING, Any

from fcdesk.archive.archive import CasePage
from fcdesk.archive.verify import Verification
from fcdesk.cases.model import Article, Case, Claim, Evidence, StoredFile, Verdict
from fcdesk.cases.review import Finding

if TYPE_CHECKING:  # spotting takes its time to load, and most shapes have nothing to do with it
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
        "article": _article(case.article),
        "claims": [_claim(case, claim) for claim in case.claims_in_order()],
        "evidence": [_evidence(case, evidence) for evidence in case.evidence_in_order()],
        "notes": [{"text": note.text, "by": note.by, "at": note.at} for note in case.notes],
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
            }
            for row in page.rows
        ],
        "next": page.next,
    }


def suggestions_shape(spotted: "Spotted", shown: "list[Sentence]") -> Shape:
    """Return suggestions, best first, or every sentence in order."""
    return {"sentences": len(spotted.sentences), "suggestions": [_suggestion(sentence) for sentence in shown]}


def findings_shape(findings: list[Finding]) -> Shape:
    """Return what stands between a case and its sign-off."""
    return {
        "findings": [
            {"rule": found.rule, "severity": found.severity, "claim": found.claim, "text": found.text}
            for found in findings
        ]
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
        "verdict": _verdict(case.verdict_on(claim.id)),
        "evidence": numbers,
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
    return {"name": file.name, "bytes": file.size, "sha256": file.sha256, "role": file.role.value}


def _suggestion(sentence: "Sentence") -> Shape:
    return {
        "quote": sentence.quote,
        "start": sentence.start,
        "end": sentence.end,
        "score": round(sentence.score, 4),
        "band": sentence.band,
        "kind": sentence.kind,
        "reasons": [
            {"kind": reason.kind, "text": reason.text, "start": reason.start, "end": reason.end}
            for reason in sentence.reasons
        ],
        "claimant": sentence.claimant,
        "sourcing": sentence.sourcing,
    }
