"""The columns of the tables of claims and of evidence, and what their cells say."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from fcdesk.archive.claim_lines import verdict_of
from fcdesk.archive.claim_order import ClaimOrder
from fcdesk.cases.model import ClaimStatus, Priority, Stance
from fcdesk.cases.scales import Scale
from fcdesk.cases.text import sort_key
from fcdesk.desk import wording
from fcdesk.desk.case_words import claim_statuses, number_words
from fcdesk.desk.lines import listed
from fcdesk.desk.models.claim_rows import ClaimLine, verdict_rank
from fcdesk.desk.models.evidence_lines import EvidenceLine
from fcdesk.desk.models.table_rows import Column

translate = QCoreApplication.translate

VERDICT = "verdict"
"""The column that is painted as a pill."""

_NONE = "–"
_PRIORITIES = [one.value for one in Priority]
_STATUSES = [one.value for one in ClaimStatus]


def claim_columns() -> tuple[Column[ClaimLine], ...]:
    """Return the columns of the claims of one case."""
    return (
        Column("number", translate("Tables", "#"), _number, lambda row: row.number, 44),
        Column("claim", translate("Tables", "Claim"), _words, lambda row: sort_key(row.words), 260, takes_rest=True),
        Column("claimant", translate("Tables", "Claimant"), _claimant, lambda row: sort_key(row.claimant), 112),
        Column("kind", translate("Tables", "Kind"), _kind, _kind, 100),
        Column("priority", translate("Tables", "Priority"), _priority, _priority_order, 76),
        Column("status", translate("Tables", "Status"), _status, _status_order, 92, is_offered=False),
        Column("evidence", translate("Tables", "Evidence"), _evidence, lambda row: row.evidence, 80),
        Column(VERDICT, translate("Tables", "Verdict"), verdict_words, _verdict_order, 160),
        Column("tags", translate("Tables", "Tags"), _tags, lambda row: sort_key(_tags(row)), 120, is_offered=False),
    )


def all_claims_columns() -> tuple[Column[ClaimLine], ...]:
    """Return the columns of the claims of all cases: those of one case, and which case it is."""
    number, claim, *rest = claim_columns()
    # What is least asked of many cases at once leaves its room to the claim and its case, until somebody wants it.
    others = [replace(one, is_offered=one.key in ("claimant", VERDICT)) for one in rest]
    reference = Column("case", translate("Tables", "Case"), _reference, _reference, 116)
    title = Column("title", translate("Tables", "Title of the case"), _case_title, lambda row: sort_key(row.title), 150)
    return (reference, title, number, claim, *others)


def claim_order(key: str, scales: Mapping[str, Scale], *, descending: bool) -> ClaimOrder:
    """Return how the archive puts the claims of all cases in order by a column, as the column's own order does."""
    ranks: dict[str, Callable[[str], Any]] = {
        "kind": _kind_words,
        "priority": partial(_place, known=_PRIORITIES),
        "status": partial(_place, known=_STATUSES),
        VERDICT: partial(_verdict_place, scales=scales),
    }
    return ClaimOrder(key, descending, ranks.get(key))


def evidence_columns() -> tuple[Column[EvidenceLine], ...]:
    """Return the columns of the evidence of one case."""
    return (
        Column("number", translate("Tables", "#"), _evidence_number, lambda row: row.number, 44),
        Column("title", translate("Tables", "Title"), _title, lambda row: sort_key(row.title), 240, takes_rest=True),
        Column("confidential", translate("Tables", "Source"), _confidential, lambda row: not row.is_confidential, 116),
        Column("publisher", translate("Tables", "Publisher"), _publisher, lambda row: sort_key(row.publisher), 120),
        Column("stance", translate("Tables", "Bears on claims"), stance_words, stance_words, 150),
        Column("grade", translate("Tables", "Grade"), _grade, lambda row: sort_key(row.grade), 60),
        Column("locator", translate("Tables", "Where in it"), _locator, lambda row: sort_key(row.locator), 110),
        Column("files", translate("Tables", "Files"), _files, lambda row: row.files, 56),
        Column("claims", translate("Tables", "Claims"), _claims, lambda row: row.claims, 80, is_offered=False),
    )


def verdict_words(row: ClaimLine) -> str:
    """Return the verdict on a claim, or that there is none."""
    return _verdict_words(row.label)


def stance_words(row: EvidenceLine) -> str:
    """Return how a piece of evidence bears on which claims: "Supports 1, 4 · Undermines 2"."""
    words = stances()
    return " · ".join(f"{words.get(stance, stance)} {_listed(claims)}" for stance, claims in row.stances)


def stances() -> dict[str, str]:
    """Return how evidence can bear on a claim."""
    return {
        Stance.SUPPORTS.value: translate("Stances", "Supports"),
        Stance.UNDERMINES.value: translate("Stances", "Undermines"),
        Stance.CONTEXT.value: translate("Stances", "Context"),
    }


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _listed(numbers: tuple[int, ...]) -> str:
    return listed(map(number_words, numbers))


def _place(value: str, known: list[str]) -> int:
    return known.index(value) if value in known else len(known)


def _reference(row: ClaimLine) -> str:
    return row.reference


def _case_title(row: ClaimLine) -> str:
    return row.title


def _number(row: ClaimLine) -> str:
    return number_words(row.number)


def _words(row: ClaimLine) -> str:
    return row.words


def _claimant(row: ClaimLine) -> str:
    return row.claimant


def _kind(row: ClaimLine) -> str:
    return _kind_words(row.kind)


def _kind_words(kind: str) -> str:
    return _capital(wording.kind_words(kind))


def _priority(row: ClaimLine) -> str:
    words = {
        Priority.HIGH.value: translate("Tables", "High"),
        Priority.NORMAL.value: translate("Tables", "Normal"),
        Priority.LOW.value: translate("Tables", "Low"),
    }
    return words.get(row.priority, row.priority)


def _priority_order(row: ClaimLine) -> int:
    return _place(row.priority, _PRIORITIES)


def _status(row: ClaimLine) -> str:
    known = {one.value: words for one, words in claim_statuses().items()}
    return _capital(known.get(row.status, row.status))


def _status_order(row: ClaimLine) -> int:
    return _place(row.status, _STATUSES)


def _evidence(row: ClaimLine) -> str:
    return number_words(row.evidence) if row.evidence else _NONE


def _verdict_words(label: str | None) -> str:
    return label if label is not None else translate("Tables", "No verdict yet")


def _verdict_order(row: ClaimLine) -> tuple[int, str]:
    return (row.rank, sort_key(verdict_words(row)))


def _verdict_place(key: str, scales: Mapping[str, Scale]) -> tuple[int, str]:
    verdict = verdict_of(key)
    return (verdict_rank(verdict, scales), sort_key(_verdict_words(verdict.label if verdict is not None else None)))


def _tags(row: ClaimLine) -> str:
    return ", ".join(row.tags)


def _evidence_number(row: EvidenceLine) -> str:
    return number_words(row.number)


def _title(row: EvidenceLine) -> str:
    return row.title


def _publisher(row: EvidenceLine) -> str:
    return row.publisher


def _grade(row: EvidenceLine) -> str:
    return row.grade


def _locator(row: EvidenceLine) -> str:
    return row.locator


def _files(row: EvidenceLine) -> str:
    return number_words(row.files) if row.files else _NONE


def _claims(row: EvidenceLine) -> str:
    return _listed(row.claims) or _NONE


def _confidential(row: EvidenceLine) -> str:
    return translate("Tables", "Confidential") if row.is_confidential else translate("Tables", "Can be named")
