"""Says in a few words what an edit was about, for the history and the log."""

from collections.abc import Iterable

from fcdesk.cases.changes import Change
from fcdesk.cases.model import Case


def with_subject(words: str, before: Case, after: Case, changes: Iterable[Change]) -> str:
    """Return an edit's name with the one claim or evidence it concerned: "Set verdict: claim 3"."""
    claims: set[str | None] = set()
    evidence: set[str | None] = set()
    for change in changes:
        record = change.after or change.before
        if change.kind == "claim":
            claims.add(change.id)
        elif change.kind == "evidence":
            evidence.add(change.id)
        else:
            claims.add(getattr(record, "claim_id", None))
            evidence.add(getattr(record, "evidence_id", None))
    subject = _only(claims, "claim", before, after) or _only(evidence, "evidence", before, after)
    return f"{words}: {subject}" if subject else words


def _only(ids: set[str | None], kind: str, before: Case, after: Case) -> str:
    known = [one for one in ids if one is not None]
    if len(known) != 1:
        return ""
    for case in (after, before):
        record = case.claims.get(known[0]) if kind == "claim" else case.evidence.get(known[0])
        if record is not None:
            return f"{kind} {record.number}"
    return ""
