"""The first format.

Revision ID: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_RECORDS: dict[str, str] = {
    # table: its own columns. "?" may be null, "#" is a number, ">" refers to a row of another table.
    "articles": "#version title text blocks sha256 #size file_name media_type added_at ?author ?publisher "
    "?published ?url",
    "claims": "#number anchor_quote anchor_prefix anchor_suffix ?#anchor_start ?#anchor_end statement ?claimant kind "
    "priority added_at",
    "sources": "title ?url ?author ?publisher ?published ?derived_from>sources #confidential",
    "evidence": "#number source_id>sources excerpt locator ?grade note accessed_at",
    "links": "claim_id>claims evidence_id>evidence stance #position",
    "files": "evidence_id>evidence name #size sha256 media_type added_at role",
    "verdicts": "claim_id>claims #position rating label scale #scale_version wording by at because unknown",
    "notes": "text by at ?claim_id>claims ?evidence_id>evidence",
    "replies": "party question asked_at asked_by channel ?due ?answer ?answered_at ?claim_id>claims",
    "reviews": "by at #approved remark ?rating ?claim_id>claims",
    "corrections": "text at by ?claim_id>claims",
}
_CASES = (
    "#row_version reference title created_at status ?language tags scale #claims_numbered #evidence_numbered "
    "updated_at #claim_count #judged_count #log_rows log_head"
)
_LOG = "case_id>cases #seq #step kind at by words changes prev hash"


def upgrade() -> None:
    """Make every table, the indexes and the rail around the log."""
    unique = sa.UniqueConstraint("reference")
    op.create_table("cases", _key(), *_columns(_CASES), unique, sqlite_strict=True)
    op.create_index("cases_by_update", "cases", ["updated_at", "id"])
    op.create_table("log", *_columns(_LOG), sa.UniqueConstraint("case_id", "seq"), sqlite_strict=True)
    for name, columns in _RECORDS.items():
        op.create_table(name, _key(), *_columns(f"case_id>cases #row_version {columns}"), sqlite_strict=True)
        op.create_index(f"{name}_by_case", name, ["case_id"])
    for name, event in (("log_is_not_changed", "UPDATE"), ("log_is_not_cut", "DELETE")):
        op.execute(
            f"CREATE TRIGGER {name} BEFORE {event} ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END"
        )


def _key() -> "sa.Column[str]":
    return sa.Column("id", sa.Text, primary_key=True, nullable=False)


def _columns(words: str) -> list["sa.Column[str] | sa.Column[int]"]:
    return [_column(word) for word in words.split()]


def _column(word: str) -> "sa.Column[str] | sa.Column[int]":
    null = word.startswith("?")
    name, _, table = word.lstrip("?").partition(">")
    if name.startswith("#"):
        return sa.Column(name[1:], sa.Integer, nullable=null)
    keys = [sa.ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")] if table else []
    return sa.Column(name, sa.Text, *keys, nullable=null)
