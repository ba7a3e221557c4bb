"""The columns of the tables of claims and of evidence, and what their cells say."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from fcdesk.cases.model import ClaimStatus, Priority, Stance
from fcdesk.desk import wording
from fcdesk.desk.case_words import claim_statuses, number_words
from fcdesk.desk.models.claim_rows import ClaimLine
from fcdesk.desk.models.evidence_lines import EvidenceLine
from fcdesk.desk.models.table_rows import Column, text_order

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
        Column("claim", translate("Tables", "Claim"), _words, lambda row: text_order(row.words), 260, takes_rest=True),
        Column("claimant", translate("Tables", "Claimant"), _claimant, lambda row: text_order(row.claimant), 112),
        Column("kind", translate("Tables", "Kind"), _kind, _kind, 100),
        Column("priority", translate("Tables", "Priority"), _priority, _priority_order, 76),
        Column("status", translate("Tables", "Status"), _status, _status_order, 92, is_offered=False),
        Column("evidence", translate("Tables", "Evidence"), _evidence, lambda row: row.evidence, 80),
        Column(VERDICT, translate("Tables", "Verdict"), verdict_words, _verdict_order, 160),
        Column("tags", translate("Tables", "Tags"), _tags, lambda row: text_order(_tags(row)), 120, is_offered=False),
    )


def all_claims_columns() -> tuple[Column[ClaimLine], ...]:
    """Return the columns of the claims of all cases: those of one case, and which case it is."""
    number, claim, *rest = claim_columns()
    # What is least asked of many cases at once leaves its room to the claim and its case, until somebody wants it.
    others = [replace(one, is_offered=one.key in ("claimant", VERDICT)) for one in rest]
    reference = Column("case", translate("Tables", "Case"), _reference, _reference, 116)
    title = Column("title", translate("Tables", "Title of the case"), _case_title, _case_title, 150)
    return (reference, title, number, claim, *others)


def evidence_columns() -> tuple[Column[EvidenceLine], ...]:
    """Return the columns of the evidence of one case."""
    return (
        Column("number", translate("Tables", "#"), _evidence_number, lambda row: row.number, 44),
        Column("title", translate("Tables", "Title"), _title, lambda row: text_order(row.title), 240, takes_rest=True),
        Column("confidential", translate("Tables", "Source"), _confidential, lambda row: not row.is_confidential, 116),
        Column("publisher", translate("Tables", "Publisher"), _publisher, lambda row: text_order(row.publisher), 120),
        Column("stance", translate("Tables", "Bears on claims"), stance_words, stance_words, 150),
        Column("grade", translate("Tables", "Grade"), _grade, lambda row: text_order(row.grade), 60),
        Column("locator", translate("Tables", "Where in it"), _locator, lambda row: text_order(row.locator), 110),
        Column("files", translate("Tables", "Files"), _files, lambda row: row.files, 56),
        Column("claims", translate("Tables", "Claims"), _claims, lambda row: row.claims, 80, is_offered=False),
    )


def verdict_words(row: ClaimLine) -> str:
    """Return the verdict on a claim, or that there is none."""
    return row.label if row.label is not None else translate("Tables", "No verdict yet")


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
    return ", ".join(map(number_words, numbers))


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
    return _capital(wording.kind_words(row.kind))


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


def _verdict_order(row: ClaimLine) -> tuple[int, str]:
    return (row.rank, verdict_words(row).casefold())


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
