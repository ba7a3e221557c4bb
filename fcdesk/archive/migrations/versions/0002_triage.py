"""What became of the sentences that are no claims, and how a claim is sourced and why it was chosen.

Revision ID: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add a table for dismissed passages and four columns to the claims; no row is rewritten."""
    for column in (
        sa.Column("sourcing", sa.Text),
        sa.Column("relayed_by", sa.Text, nullable=False, server_default="[]"),
        sa.Column("chosen_because", sa.Text, nullable=False, server_default=""),
        sa.Column("was_suggested", sa.Integer, nullable=False, server_default="0"),
    ):
        op.add_column("claims", column)
    op.create_table(
        "dismissals",
        sa.Column("id", sa.Text, primary_key=True, nullable=False),
        sa.Column("case_id", sa.Text, sa.ForeignKey("cases.id", deferrable=True, initially="DEFERRED"), nullable=False),
        sa.Column("row_version", sa.Integer, nullable=False),
        sa.Column("anchor_quote", sa.Text, nullable=False),
        sa.Column("anchor_prefix", sa.Text, nullable=False),
        sa.Column("anchor_suffix", sa.Text, nullable=False),
        sa.Column("anchor_start", sa.Integer),
        sa.Column("anchor_end", sa.Integer),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("remark", sa.Text, nullable=False),
        sa.Column("was_suggested", sa.Integer, nullable=False),
        sqlite_strict=True,
    )
    op.create_index("dismissals_by_case", "dismissals", ["case_id"])
