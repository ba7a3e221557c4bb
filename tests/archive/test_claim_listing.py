"""The list of the claims of all cases: stretches, what is asked for, and that no case is read whole."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import event

from fcdesk.archive.archive import Archive
from fcdesk.archive.claim_listing import ClaimFilter, ListedClaim
from fcdesk.archive.kept_case import Entry
from fcdesk.cases.edits import claims, evidence, verdicts
from fcdesk.cases.model import Priority, Stance
from tests.archive.samples import write
from tests.builders import CHECKER, Stamps, archive_in, case_of, large_case, opened, scale

TEXT = "Placeholder one says А. Placeholder two says B. Placeholder three says C."


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """Five large cases, one with three claims of all sorts that was changed last, and one without claims."""
    with archive_in(tmp_path_factory.mktemp("claims")) as archive:
        for number in range(5):
            case = large_case(150, 10, f"large{number}", f"FC-2025-{number:04d}")
            archive.keep(case, Entry("open", f"2025-0{number + 1}-01T10:00:00Z", CHECKER, "Open case"))
        archive.keep(case_of(TEXT, "FC-2026-0009", "empty"), opened())
        kept = archive.keep(case_of(TEXT, "FC-2026-0010", "varied"), opened())
        passages = [claims.Passage(48, 73), claims.Passage(0, 23), claims.Passage(24, 47)]
        write(kept, claims.mark_claims, passages, stamps=Stamps("claim"))
        ids = [claim.id for claim in kept.case.claims_in_order()]
        write(kept, claims.change_claim, ids[0], claimant="Éva Placeholder", priority=Priority.HIGH, tags=("война",))
        write(kept, claims.change_claim, ids[1], statement="A placeholder STATEMENT.")
        write(kept, evidence.add_evidence, ids[:2], evidence.NewEvidence(title="Placeholder source"), Stance.CONTEXT)
        write(kept, verdicts.set_verdict, ids[0], scale(), "true")
        write(kept, verdicts.set_verdict, ids[0], scale(), "false")
        yield archive


def _all(archive: Archive, wanted: ClaimFilter = ClaimFilter()) -> list[ListedClaim]:  # noqa: B008 - it is frozen
    rows: list[ListedClaim] = []
    page = archive.claims(wanted)
    rows += page.rows
    while page.next is not None:
        page = archive.claims(wanted, after=page.next)
        rows += page.rows
    return rows


def test_that_an_empty_archive_has_no_claims(tmp_path: Any) -> None:
    with archive_in(tmp_path) as empty:
        assert _all(empty) == []
        assert empty.count_claims() == 0


def test_that_all_claims_are_listed_case_by_case_in_the_order_of_each_article(archive: Archive) -> None:
    rows = _all(archive)
    assert len(rows) == archive.count_claims() == 753
    assert len({row.id for row in rows}) == 753
    assert [row.case_id for row in rows[:3]] == ["varied"] * 3
    assert [row.quote[:16] for row in rows[:3]] == ["Placeholder one ", "Placeholder two ", "Placeholder thre"]
    assert [row.number for row in rows if row.case_id == "large3"] == list(range(1, 151))
    assert [one.case_id for one in rows[3::150]] == ["large4", "large3", "large2", "large1", "large0"]


def test_that_a_stretch_is_small_however_many_claims_there_are(archive: Archive) -> None:
    page = archive.claims()
    assert 3 < page.read == len(page.rows) <= 200
    assert page.next is not None


def test_that_a_line_says_what_counts_for_its_claim_now(archive: Archive) -> None:
    first, second, third = _all(archive)[:3]
    assert first.verdict is not None
    assert (first.verdict.rating, first.verdict.label) == ("false", "False")
    assert (first.evidence, second.evidence, third.evidence) == (1, 1, 0)
    assert (first.claimant, first.priority, first.tags) == ("Éva Placeholder", "high", ("война",))
    assert (third.verdict, third.reference, third.title) == (None, "FC-2026-0010", "Placeholder title")


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"words": "statement placeholder"}, 1),
        ({"words": "ВОЙНА"}, 1),
        ({"words": "fc-2026-0010 three"}, 1),
        ({"words": "100%"}, 0),
        ({"claimant": "éVA"}, 1),
        ({"claimant": "_"}, 0),
        ({"rating": "false"}, 1),
        ({"rating": "true"}, 0),
        ({"rating": "unproven"}, 750),
        ({"rating": ""}, 2),
        ({"rating": "", "words": "statement"}, 1),
        ({"rating": "false", "claimant": "nobody"}, 0),
    ],
)
def test_that_claims_are_found_by_everything_that_is_asked(archive: Archive, asked: dict[str, str], found: int) -> None:
    assert len(_all(archive, ClaimFilter(**asked))) == found


def test_that_a_case_that_is_larger_than_a_stretch_is_one(tmp_path: Any) -> None:
    with archive_in(tmp_path) as archive:
        archive.keep(large_case(900, 1), opened())
        archive.keep(replace(large_case(2, 1, "other", "FC-2026-0002")), opened())
        pages = [archive.claims()]
        while pages[-1].next is not None:
            pages.append(archive.claims(after=pages[-1].next))
        assert sorted(page.read for page in pages if page.read) == [2, 900]


def test_that_a_stretch_is_read_along_indexes_and_sorts_nothing(archive: Archive) -> None:
    seen: list[tuple[str, Any]] = []

    def note(_c: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, _many: bool) -> None:
        if statement.lstrip().startswith("SELECT"):
            seen.append((statement, parameters))

    connection = archive.database.connection
    event.listen(connection, "before_cursor_execute", note)
    archive.claims(after=archive.claims().next)
    event.remove(connection, "before_cursor_execute", note)
    assert len(seen) == 8
    bare: Any = connection.connection.driver_connection
    plans = [
        [row[3] for row in bare.execute("EXPLAIN QUERY PLAN " + statement, bound).fetchall()]
        for statement, bound in seen
    ]
    assert plans[0] == ["SCAN cases USING INDEX cases_by_update"]
    assert plans[4] == ["SEARCH cases USING INDEX cases_by_update ((updated_at,id)<(?,?))"]
    for plan, table in zip(plans[5:], ("claims", "verdicts", "links"), strict=True):
        assert plan[0] == f"SEARCH {table} USING INDEX {table}_by_case (case_id=?)", plan
        assert not any(line.startswith("SCAN") and "VIRTUAL TABLE" not in line for line in plan), plan
        assert not any("ORDER BY" in line for line in plan), plan
