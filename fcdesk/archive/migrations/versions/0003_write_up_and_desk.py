"""What the write-up needs: its own words, pictures, media judged, findings let pass, review copies, the house's style.

And what a desk plans by: deadlines, who works on what, how far a claim's check has come, tags.

Revision ID: 0003
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_Column = sa.Column[Any]


def upgrade() -> None:
    """Add columns to cases and files, and five tables; no row is rewritten."""
    for column in _report():
        op.add_column("cases", column)
    op.add_column("cases", _text("assignee", default=""))
    op.add_column("cases", sa.Column("deadline", sa.Text))
    for sorted_by in ("status", "assignee"):
        op.create_index(f"cases_by_{sorted_by}", "cases", [sorted_by, "updated_at", "id"])
    for name, default in (("status", "to-do"), ("said_where", ""), ("said_on", ""), ("tags", "[]")):
        op.add_column("claims", _text(name, default=default))
    op.add_column("files", sa.Column("for_readers", sa.Integer, nullable=False, server_default="0"))
    for word in ("caption", "alt"):
        op.add_column("files", _text(word, default=""))
    for name, columns in _RECORDS.items():
        op.create_table(name, *_record(), *columns(), sqlite_strict=True)
        op.create_index(f"{name}_by_case", name, ["case_id"])
    op.create_table("house_styles", *_house_style(), sqlite_strict=True)
    op.create_table("house_settings", _key("name"), _text("value"), sqlite_strict=True)


def _text(name: str, default: str | None = None) -> _Column:
    return sa.Column(name, sa.Text, nullable=False, server_default=default)


def _integer(name: str) -> _Column:
    return sa.Column(name, sa.Integer, nullable=False)


def _refers(name: str, column: str, *, null: bool = False) -> _Column:
    return sa.Column(name, sa.Text, sa.ForeignKey(column, deferrable=True, initially="DEFERRED"), nullable=null)


def _key(name: str) -> _Column:
    return sa.Column(name, sa.Text, primary_key=True, nullable=False)


def _record() -> list[_Column]:
    return [_key("id"), _refers("case_id", "cases.id"), _integer("row_version")]


def _report() -> list[_Column]:
    return [
        *map(_report_text, ("headline", "standfirst")),
        _text("report_in_short", default="[]"),
        *map(_report_text, ("method", "byline")),
        sa.Column("report_language", sa.Text),
        *map(_report_text, ("page", "published_on")),
    ]


def _report_text(name: str) -> _Column:
    return _text(f"report_{name}", default="")


def _media_finding() -> list[_Column]:
    words = ("categories", "by", "at", "seen_at", "original", "context")
    return [_refers("claim_id", "claims.id"), *map(_text, words)]


def _waiver() -> list[_Column]:
    return [*map(_text, ("rule", "about", "reason", "by", "at")), _refers("claim_id", "claims.id", null=True)]


def _review_copy() -> list[_Column]:
    return [_text("at"), _text("by"), _integer("version"), _text("content_hash"), _text("fields")]


def _house_style() -> list[_Column]:
    words = ("file_name", "sha256", "added_at", "added_by")
    return [_key("name"), *map(_text, words), _integer("size")]


_RECORDS = {"media_findings": _media_finding, "waivers": _waiver, "review_copies": _review_copy}
