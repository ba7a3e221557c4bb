"""Proves that an archive is what it was: the database, each case's log and state, every stored file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from fcdesk.archive.archive import Archive
from fcdesk.archive.claim_lines import stray_lines
from fcdesk.archive.kept_case import KeptCase
from fcdesk.archive.listing import CaseRow
from fcdesk.archive.log import breaks
from fcdesk.archive.mapping import changes_from
from fcdesk.archive.vault import Vault
from fcdesk.cases.changes import apply, diff
from fcdesk.cases.model import Case
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken


@dataclass(frozen=True, slots=True)
class Verification:
    """What was looked at and what was found; no problems: everything is what it was."""

    cases: int
    files: int
    log_rows: int
    problems: tuple[str, ...]

    @property
    def ok(self) -> bool:
        return not self.problems


def verify(archive: Archive, progress: Callable[[int, int], None] = lambda _done, _all: None) -> Verification:
    """Check everything. `progress(done, of)` is called after each case. Damage is reported, never mended here."""
    problems = list(_of_the_database(archive))
    listed = sorted(archive.page().rows, key=lambda row: row.reference)
    seen: set[str] = set()
    rows = 0
    for done, line in enumerate(listed, start=1):
        try:
            kept = archive.open_case(line.id)
            rows += kept.log_rows
            found = [*_of_a_case(kept), *_of_its_line(archive, kept.case, line)]
            found += _of_its_files(archive.vault, kept.case, seen)
        except (EnvironmentProblem, RuleBroken):
            found = ["its records are damaged and cannot be read"]
        problems += [f"{line.reference}: {problem}" for problem in found]
        progress(done, len(listed))
    problems += _of_the_house(archive, seen)
    return Verification(len(listed), len(seen), rows, tuple(problems))


def _of_the_database(archive: Archive) -> Iterator[str]:
    with archive.database.reading() as connection:
        for row in connection.exec_driver_sql("PRAGMA integrity_check"):
            if row[0] != "ok":
                yield f"database: {row[0]}"
        for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
            yield f"database: a row of {row[0]} refers to one of {row[2]} that is missing"


def _of_the_house(archive: Archive, seen: set[str]) -> Iterator[str]:
    for style in archive.house.styles():
        seen.add(style.sha256)
        damage = archive.vault.damage(style.sha256)
        if damage is not None:
            yield f"the house style {style.name} {damage}"


def _of_its_line(archive: Archive, case: Case, line: CaseRow) -> Iterator[str]:
    claims, judged = len(case.claims), sum(1 for _ in case.judged())
    if (line.claims, line.judged) != (claims, judged):
        yield f"the list says {line.judged} of {line.claims} claims are judged, the case says {judged} of {claims}"
    with archive.database.reading() as connection:
        stray = stray_lines(connection, case)
    if stray:
        yield f"lines in the list of claims that do not say what the case says: {stray}"


def _of_a_case(kept: KeptCase) -> Iterator[str]:
    rows = kept.log()
    broken = breaks(kept.case.id, rows)
    yield from broken
    if broken:
        return
    if not rows or len(rows) != kept.log_rows or rows[-1].hash != kept.log_head:
        yield f"the log ends at row {len(rows)}, but {kept.log_rows} rows were written"
        return
    try:
        state: Case | None = None
        for row in rows:
            state = apply(state, changes_from(row.changes))
    except RuleBroken:
        yield f"the log cannot be followed beyond row {row.seq}"
        return
    if state is not None and diff(state, kept.case):
        changed = ", ".join(sorted({change.kind for change in diff(state, kept.case)}))
        yield f"its records are not what the log says they are ({changed})"


def _of_its_files(vault: Vault, case: Case, seen: set[str]) -> Iterator[str]:
    """Name the damaged files of a case; `seen` collects the hashes, each of which is looked at once."""
    for sha256, what in _files_of(case):
        if sha256 not in seen:
            seen.add(sha256)
            damage = vault.damage(sha256)
            if damage is not None:
                yield f"{what} {damage}"


def _files_of(case: Case) -> Iterator[tuple[str, str]]:
    for article in case.articles:
        yield article.sha256, f"the original of the article, {article.file_name}, version {article.version}"
    for file in case.files:
        number = case.evidence[file.evidence_id].number
        yield file.sha256, f"the file {file.name} of evidence {number}"
