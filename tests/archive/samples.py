"""Archives with something in them, and ways to look at their files."""

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any

from pysqlite3 import dbapi2

from fcdesk.archive.archive import Archive
from fcdesk.archive.kept_case import KeptCase
from fcdesk.cases.changes import diff
from fcdesk.cases.edits import articles, claims, dismissals, evidence, media, remarks, report, verdicts, waivers
from fcdesk.cases.edits.edit import Edit
from fcdesk.cases.model import Case, DismissalReason
from fcdesk.cases.reporting import MediaCategory, Prose, ReviewCopy, ReviewField
from tests.builders import CHECKER, NOON, Stamps, archive_in, article_of, case_of, done, opened, place_of, scale


def full_case(case_id: str = "case", reference: str = "FC-2026-0001") -> Case:
    """A case with a record of every kind."""
    stamps = Stamps(case_id)
    case = case_of(reference=reference, case_id=case_id)
    case = claims.mark_claim(case, stamps(), *place_of(case, "at least 62 former Ukrainian troops"))
    claim_id = next(iter(case.claims)).id
    case = dismissals.dismiss(
        case, stamps(), [place_of(case, "fear remains a major obstacle")], DismissalReason.OTHER, remark="Placeholder"
    )
    new = evidence.NewEvidence(
        title="Placeholder source A",
        excerpt="Placeholder excerpt 🙂",
        files=(evidence.KeptFile("a.pdf", 3, "a" * 64, "application/pdf"),),
    )
    case = evidence.add_evidence(case, stamps(), [claim_id], new)
    case = verdicts.set_verdict(case, stamps(), claim_id, scale(), "unproven", "Placeholder reason")
    case = remarks.add_note(case, stamps(), "Placeholder note", claim_id=claim_id)
    case = remarks.ask_for_reply(case, stamps(), "A party", "A question?", claim_id=claim_id)
    case = remarks.record_review(case, stamps(), approved=True, claim_id=claim_id)
    case = remarks.add_correction(case, stamps(), "Placeholder correction")
    case = report.change_report(case, stamps(), headline="Placeholder headline", in_short=["One", "Two"])
    file_id = next(iter(case.files)).id
    case = replace(case, files=case.files.put(replace(case.files[file_id], caption="Placeholder", alt="Placeholder")))
    case = media.set_media_finding(case, stamps(), claim_id, [MediaCategory.SATIRE], context="Placeholder context")
    case = waivers.waive(case, stamps(), "no-locator", "evidence 1", "Placeholder reason", claim_id=claim_id)
    base = ReviewField(Prose.BECAUSE, "Placeholder reason", claim_id)
    copy = ReviewCopy(f"{case_id}-copy", NOON, CHECKER, 1, "0" * 64, (base,))
    case = replace(case, review_copies=case.review_copies.put(copy))
    return articles.revise_article(case, stamps(), article_of("New. " + case.article.text, f"{case_id}-newer"))


def write(kept: KeptCase, edit: Edit[...], *args: Any, stamps: Stamps | None = None, **kwargs: Any) -> Case:
    """Do an edit on a kept case as the workbench would; return the case as it is on disk then."""
    after = edit(kept.case, (stamps or Stamps(f"w{kept.log_rows}-"))(), *args, **kwargs)
    kept.write(after, diff(kept.case, after), done())
    return kept.case


def closed_archive(folder: Path, *cases: Case) -> Path:
    """An archive with these cases, closed; the path of its database."""
    with archive_in(folder) as archive:
        for case in cases:
            archive.keep(case, opened())
    return folder / "archive.db"


def with_vault_files(archive: Archive, case: Case) -> Case:
    """The case with the bytes of its articles really in the vault, and without evidence files."""
    for article in case.articles:
        sha256 = archive.vault.keep_bytes(article.text.encode())
        case = _with_hash(case, article.id, sha256)
    return case


def _with_hash(case: Case, article_id: str, sha256: str) -> Case:
    article = replace(case.articles[article_id], sha256=sha256)
    gone = {file.id: None for file in case.files}
    return replace(case, articles=case.articles.put(article), files=case.files.updated(dict(gone)))


def raw(path: Path) -> Any:
    """A connection of the bare driver, in autocommit mode."""
    return dbapi2.connect(str(path), isolation_level=None)


def contents(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table."""
    connection = raw(path)
    try:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {name: sorted(connection.execute(f'SELECT * FROM "{name}"'), key=repr) for name in names}  # noqa: S608 - names from the schema itself
    finally:
        connection.close()


def fingerprint(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
