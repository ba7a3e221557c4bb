"""The archive's tables.

A record's table has a column for each of its fields, and two more of the archive's own: `case_id` and
`row_version` (counts the record's changes, so that nobody overwrites what they have not seen).

A change here needs a migration; a test compares this schema with the one that the migrations make.
"""

from typing import Any

from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, Table, Text, UniqueConstraint

APPLICATION_ID = 0x66636431
"""Marks the database as ours ("fcd1") in its header."""

FORMAT = 4
"""The number of the schema, kept as user_version. Migration nnnn brings an archive to format nnnn."""

metadata = MetaData()


def _text(name: str, *, null: bool = False, default: str | None = None) -> "Column[str]":
    """A text column. `default` is for one that a migration added: what the rows had that were there before."""
    return Column(name, Text, nullable=null, server_default=default)


def _integer(name: str, *, null: bool = False, default: str | None = None) -> "Column[int]":
    return Column(name, Integer, nullable=null, server_default=default)


def _refers(name: str, column: str, *, null: bool = False) -> "Column[str]":
    # Checked at COMMIT, so that the rows of one edit may be written in any order.
    key = ForeignKey(column, deferrable=True, initially="DEFERRED")
    return Column(name, Text, key, nullable=null)


def _record_table(name: str, *columns: "Column[Any] | Index") -> Table:
    return Table(
        name,
        metadata,
        Column("id", Text, primary_key=True, nullable=False),
        _refers("case_id", "cases.id"),
        _integer("row_version"),
        *columns,
        Index(f"{name}_by_case", "case_id"),
        sqlite_strict=True,
    )


cases = Table(
    "cases",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    _integer("row_version"),
    Column("reference", Text, nullable=False, unique=True),
    _text("title"),
    _text("created_at"),
    _text("status"),
    _text("language", null=True),
    _text("tags"),
    _text("scale"),
    _integer("claims_numbered"),
    _integer("evidence_numbered"),
    # Not the record's: kept with each edit so that a list of cases needs to look at nothing else.
    _text("updated_at"),
    _integer("claim_count"),
    _integer("judged_count"),
    _integer("log_rows"),
    _text("log_head"),
    # The record's again: what a later format added stands at the end.
    _text("report_headline", default=""),
    _text("report_standfirst", default=""),
    _text("report_in_short", default="[]"),
    _text("report_method", default=""),
    _text("report_byline", default=""),
    _text("report_language", null=True),
    _text("report_page", default=""),
    _text("report_published_on", default=""),
    _text("assignee", default=""),
    _text("deadline", null=True),
    _text("title_key", default=""),  # the archive's own: the title, to be sorted by
    Index("cases_by_title", "title_key", "id"),
    Index("cases_by_update", "updated_at", "id"),
    Index("cases_by_status", "status", "updated_at", "id"),
    Index("cases_by_assignee", "assignee", "updated_at", "id"),
    sqlite_strict=True,
)

log = Table(
    "log",
    metadata,
    Column("case_id", Text, ForeignKey("cases.id", deferrable=True, initially="DEFERRED"), nullable=False),
    _integer("seq"),
    _integer("step"),
    _text("kind"),
    _text("at"),
    _text("by"),
    _text("words"),
    _text("changes"),
    _text("prev"),
    _text("hash"),
    UniqueConstraint("case_id", "seq"),
    sqlite_strict=True,
)

house_styles = Table(
    "house_styles",
    metadata,
    Column("name", Text, primary_key=True, nullable=False),
    _text("file_name"),
    _text("sha256"),
    _text("added_at"),
    _text("added_by"),
    _integer("size"),
    sqlite_strict=True,
)

house_settings = Table(
    "house_settings",
    metadata,
    Column("name", Text, primary_key=True, nullable=False),
    _text("value"),
    sqlite_strict=True,
)

claim_lines = Table(
    "claim_lines",
    metadata,
    # Nothing here is a record's: it is kept with each edit so that a list of claims needs to look at nothing else.
    Column("claim_id", Text, ForeignKey("claims.id", deferrable=True, initially="DEFERRED"), primary_key=True),
    _refers("case_id", "cases.id"),
    _text("words"),
    _text("claimant"),
    _text("tags"),
    _integer("evidence"),
    _text("verdict"),
    *(
        Index(f"claim_lines_by_{name}", name, "case_id", "claim_id")
        for name in ("words", "claimant", "tags", "evidence", "verdict")
    ),
    sqlite_strict=True,
)

LOG_GUARDS = (
    "CREATE TRIGGER log_is_not_changed BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
    "CREATE TRIGGER log_is_not_cut BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
)
"""A rail, not a proof: what proves the log is its chain of hashes."""

TABLES: dict[str, Table] = {
    "case": cases,
    "article": _record_table(
        "articles",
        _integer("version"),
        _text("title"),
        _text("text"),
        _text("blocks"),
        _text("sha256"),
        _integer("size"),
        _text("file_name"),
        _text("media_type"),
        _text("added_at"),
        _text("author", null=True),
        _text("publisher", null=True),
        _text("published", null=True),
        _text("url", null=True),
    ),
    "claim": _record_table(
        "claims",
        _integer("number"),
        _text("anchor_quote"),
        _text("anchor_prefix"),
        _text("anchor_suffix"),
        _integer("anchor_start", null=True),
        _integer("anchor_end", null=True),
        _text("statement"),
        _text("claimant", null=True),
        _text("kind"),
        _text("priority"),
        _text("added_at"),
        _text("sourcing", null=True),
        _text("relayed_by", default="[]"),
        _text("chosen_because", default=""),
        _integer("was_suggested", default="0"),
        _text("status", default="to-do"),
        _text("said_where", default=""),
        _text("said_on", default=""),
        _text("tags", default="[]"),
        *(Index(f"claims_by_{name}", name, "case_id", "id") for name in ("number", "kind", "priority", "status")),
    ),
    "dismissal": _record_table(
        "dismissals",
        _text("anchor_quote"),
        _text("anchor_prefix"),
        _text("anchor_suffix"),
        _integer("anchor_start", null=True),
        _integer("anchor_end", null=True),
        _text("reason"),
        _text("by"),
        _text("at"),
        _text("remark"),
        _integer("was_suggested"),
    ),
    "source": _record_table(
        "sources",
        _text("title"),
        _text("url", null=True),
        _text("author", null=True),
        _text("publisher", null=True),
        _text("published", null=True),
        _refers("derived_from", "sources.id", null=True),
        _integer("confidential"),
    ),
    "evidence": _record_table(
        "evidence",
        _integer("number"),
        _refers("source_id", "sources.id"),
        _text("excerpt"),
        _text("locator"),
        _text("grade", null=True),
        _text("note"),
        _text("accessed_at"),
    ),
    "link": _record_table(
        "links",
        _refers("claim_id", "claims.id"),
        _refers("evidence_id", "evidence.id"),
        _text("stance"),
        _integer("position"),
    ),
    "file": _record_table(
        "files",
        _refers("evidence_id", "evidence.id"),
        _text("name"),
        _integer("size"),
        _text("sha256"),
        _text("media_type"),
        _text("added_at"),
        _text("role"),
        _integer("for_readers", default="0"),
        _text("caption", default=""),
        _text("alt", default=""),
    ),
    "verdict": _record_table(
        "verdicts",
        _refers("claim_id", "claims.id"),
        _integer("position"),
        _text("rating"),
        _text("label"),
        _text("scale"),
        _integer("scale_version"),
        _text("wording"),
        _text("by"),
        _text("at"),
        _text("because"),
        _text("unknown"),
    ),
    "note": _record_table(
        "notes",
        _text("text"),
        _text("by"),
        _text("at"),
        _refers("claim_id", "claims.id", null=True),
        _refers("evidence_id", "evidence.id", null=True),
    ),
    "reply": _record_table(
        "replies",
        _text("party"),
        _text("question"),
        _text("asked_at"),
        _text("asked_by"),
        _text("channel"),
        _text("due", null=True),
        _text("answer", null=True),
        _text("answered_at", null=True),
        _refers("claim_id", "claims.id", null=True),
    ),
    "review": _record_table(
        "reviews",
        _text("by"),
        _text("at"),
        _integer("approved"),
        _text("remark"),
        _text("rating", null=True),
        _refers("claim_id", "claims.id", null=True),
    ),
    "correction": _record_table(
        "corrections",
        _text("text"),
        _text("at"),
        _text("by"),
        _refers("claim_id", "claims.id", null=True),
    ),
    "media-finding": _record_table(
        "media_findings",
        _refers("claim_id", "claims.id"),
        _text("categories"),
        _text("by"),
        _text("at"),
        _text("seen_at"),
        _text("original"),
        _text("context"),
    ),
    "waiver": _record_table(
        "waivers",
        _text("rule"),
        _text("about"),
        _text("reason"),
        _text("by"),
        _text("at"),
        _refers("claim_id", "claims.id", null=True),
    ),
    "review-copy": _record_table(
        "review_copies",
        _text("at"),
        _text("by"),
        _integer("version"),
        _text("content_hash"),
        _text("fields"),
    ),
}
"""Kind of record -> its table."""
