"""What the claims of all cases are sorted by: keys, counts and verdicts for lists, and an index for each column.

Revision ID: 0004
"""

import sqlalchemy as sa
from alembic import op

from fcdesk.archive.claim_lines import text_key

revision = "0004"
down_revision = "0003"

_LINES = ("words", "claimant", "tags", "evidence", "verdict")


def upgrade() -> None:
    """Add a column to the cases, a table beside the claims, and the indexes; fill them from what is there."""
    op.add_column("cases", sa.Column("title_key", sa.Text, nullable=False, server_default=""))
    op.create_table(
        "claim_lines",
        _refers("claim_id", "claims.id", is_key=True),
        _refers("case_id", "cases.id"),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("words", "claimant", "tags")),
        sa.Column("evidence", sa.Integer, nullable=False),
        sa.Column("verdict", sa.Text, nullable=False),
        sqlite_strict=True,
    )
    _fill()
    op.create_index("cases_by_title", "cases", ["title_key", "id"])
    for name in ("number", "kind", "priority", "status"):
        op.create_index(f"claims_by_{name}", "claims", [name, "case_id", "id"])
    for name in _LINES:
        op.create_index(f"claim_lines_by_{name}", "claim_lines", [name, "case_id", "claim_id"])


def _refers(name: str, column: str, *, is_key: bool = False) -> "sa.Column[str]":
    key = sa.ForeignKey(column, deferrable=True, initially="DEFERRED")
    return sa.Column(name, sa.Text, key, primary_key=is_key, nullable=False)


def _fill() -> None:
    connection = op.get_bind()
    driver = connection.connection.driver_connection
    assert driver is not None  # noqa: S101 - the connection is open: its type only allows for one that is not
    driver.create_function("text_key", 1, text_key, deterministic=True)
    connection.exec_driver_sql("UPDATE cases SET title_key = text_key(title)")
    connection.exec_driver_sql(_FILLING)


_FILLING = """
INSERT INTO claim_lines (claim_id, case_id, words, claimant, tags, evidence, verdict)
SELECT
    claims.id,
    claims.case_id,
    text_key(CASE claims.statement WHEN '' THEN claims.anchor_quote ELSE claims.statement END),
    text_key(coalesce(claims.claimant, '')),
    text_key((SELECT coalesce(group_concat(value, ', '), '') FROM json_each(claims.tags))),
    coalesce(counted.pieces, 0),
    coalesce(present.verdict, '')
FROM claims
LEFT JOIN (SELECT claim_id, count(*) AS pieces FROM links GROUP BY claim_id) AS counted ON counted.claim_id = claims.id
LEFT JOIN (
    SELECT
        claim_id,
        json_array(scale, rating, label, scale_version) AS verdict,
        row_number() OVER (PARTITION BY claim_id ORDER BY position DESC, at DESC, id DESC) AS place
    FROM verdicts
) AS present ON present.claim_id = claims.id AND present.place = 1
"""
