"""A case as it once was, from its log."""

from collections.abc import Iterable
from dataclasses import replace

from fcdesk.archive.kept_case import Step
from fcdesk.archive.log import LogRow
from fcdesk.archive.mapping import changes_from
from fcdesk.cases.changes import apply
from fcdesk.cases.model import Case
from fcdesk.cases.problems import RuleBroken
from fcdesk.casework.history import History
from fcdesk.casework.rendering import Draft, export_id_at


def draft_then(draft: Draft, rows: Iterable[LogRow], export_id: str) -> Draft | None:
    """Return a draft as it was when the export with that id was written; None if the log knows of none or is damaged.

    What is no part of the case, such as its scales, is taken as it is now.
    """
    history = History()
    case: Case | None = None
    for row in rows:
        try:
            case = apply(case, changes_from(row.changes))
        except RuleBroken:
            return None
        history.note(Step(row.step, row.kind, row.words, row.at, row.by))
        if export_id_at(draft.case.id, row.seq, row.hash) == export_id:
            return replace(
                draft,
                case=case,
                version=history.version,
                changed_at=history.changed_at,
                log_rows=row.seq,
                log_head=row.hash,
            )
    return None
