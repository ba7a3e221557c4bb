"""The list of the claims of all cases: stretches, what is asked for, and that no case is read whole."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import event

from fcdesk.archive.archive import Archive
from fcdesk.archive.claim_lines import text_key, verdict_key, verdict_of
from fcdesk.archive.claim_listing import ClaimFilter, ListedClaim
from fcdesk.archive.claim_order import CASE_COLUMNS, ClaimOrder
from fcdesk.archive.kept_case import Entry
from fcdesk.archive.verify import verify
from fcdesk.cases.edits import claims, details, evidence, verdicts
from fcdesk.cases.model import Priority, Stance
from tests.archive.samples import write
from tests.builders import CHECKER, Stamps, archive_in, bench_over, case_of, large_case, opened, scale

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


def _all(
    archive: Archive,
    wanted: ClaimFilter = ClaimFilter(),  # noqa: B008 - it is frozen
    order: ClaimOrder | None = None,
) -> list[ListedClaim]:
    rows: list[ListedClaim] = []
    page = archive.claims(wanted, order=order)
    rows += page.rows
    while page.next is not None:
        page = archive.claims(wanted, after=page.next, order=order)
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


ORDERS = (
    *map(ClaimOrder, ("case", "title", "number", "claim", "claimant", "tags", "evidence")),
    *(ClaimOrder(by, rank=str) for by in ("kind", "priority", "status", "verdict")),
)


def _values(rows: list[ListedClaim], by: str) -> list[Any]:
    values: dict[str, Callable[[ListedClaim], Any]] = {
        "case": lambda row: row.reference,
        "title": lambda row: text_key(row.title),
        "number": lambda row: row.number,
        "claim": lambda row: text_key(row.statement or row.quote),
        "claimant": lambda row: text_key(row.claimant),
        "tags": lambda row: text_key(", ".join(row.tags)),
        "evidence": lambda row: row.evidence,
        "kind": lambda row: row.kind,
        "priority": lambda row: row.priority,
        "status": lambda row: row.status,
        "verdict": lambda row: verdict_key(row.verdict),
    }
    return [values[by](row) for row in rows]


@pytest.mark.parametrize("order", ORDERS, ids=lambda order: order.by)
def test_that_claims_are_sorted_by_a_column_page_after_page_in_both_directions(
    archive: Archive, order: ClaimOrder
) -> None:
    up, down = _all(archive, order=order), _all(archive, order=replace(order, descending=True))
    assert _values(up, order.by) == sorted(_values(up, order.by))
    assert _values(down, order.by) == _values(up, order.by)[::-1]
    assert len({row.id for row in up}) == len(up) == 753
    if order.by not in CASE_COLUMNS:
        keys = [(value, row.case_id, row.id) for value, row in zip(_values(up, order.by), up, strict=True)]
        assert keys == sorted(keys)
        assert down == up[::-1]


def test_that_within_a_case_sorted_claims_stand_as_in_its_article(archive: Archive) -> None:
    for descending in (False, True):
        rows = _all(archive, order=ClaimOrder("case", descending=descending))
        assert [row.number for row in rows if row.case_id == "large3"] == list(range(1, 151))


def test_that_values_come_by_their_ranks_and_the_unknown_last(archive: Archive) -> None:
    def rank(key: str) -> int:
        verdict = verdict_of(key)
        return ["false", "unproven"].index(verdict.rating) if verdict is not None else 9

    rows = _all(archive, order=ClaimOrder("verdict", rank=rank))
    assert [row.verdict.rating if row.verdict is not None else "" for row in rows] == [
        "false",
        *["unproven"] * 750,
        *[""] * 2,
    ]


def test_that_sorting_heeds_neither_case_nor_accents_and_puts_nothing_last(tmp_path: Any) -> None:
    with archive_in(tmp_path) as archive:
        kept = archive.keep(case_of(TEXT), opened())
        write(kept, claims.mark_claims, [claims.Passage(0, 23), claims.Passage(24, 47), claims.Passage(48, 73)])
        first, second, _ = (claim.id for claim in kept.case.claims_in_order())
        write(kept, claims.change_claim, first, claimant="Zoe Placeholder")
        write(kept, claims.change_claim, second, claimant="éva placeholder")
        names = [row.claimant for row in _all(archive, order=ClaimOrder("claimant"))]
    assert names == ["éva placeholder", "Zoe Placeholder", ""]


def test_that_a_sorted_page_follows_every_edit_and_its_undoing(tmp_path: Any) -> None:
    with archive_in(tmp_path) as archive:
        bench = bench_over(archive, case_of(TEXT))
        bench.do(claims.mark_claims, [claims.Passage(0, 23), claims.Passage(24, 47)])
        first, second = (claim.id for claim in bench.case.claims_in_order())
        bench.do(evidence.add_evidence, [second], evidence.NewEvidence(title="Placeholder source"), Stance.CONTEXT)
        bench.do(verdicts.set_verdict, second, scale(), "true")
        bench.do(claims.change_claim, second, statement="A placeholder", tags=("b", "a"))
        down = ClaimOrder("evidence", descending=True)
        assert [(row.id, row.evidence) for row in archive.claims(order=down).rows] == [(second, 1), (first, 0)]
        assert archive.claims(order=ClaimOrder("claim")).rows[0].id == second
        for _ in range(3):
            assert bench.undo()
            assert [one for one in verify(archive).problems if "missing" not in one] == []  # the vault was left empty
        assert [row.evidence for row in archive.claims(order=down).rows] == [0, 0]
        assert {row.verdict for row in archive.claims(order=down).rows} == {None}
        bench.do(claims.remove_claim, first)
        assert [row.id for row in archive.claims(order=ClaimOrder("number")).rows] == [second]


def test_that_a_renamed_case_takes_its_new_place(tmp_path: Any) -> None:
    with archive_in(tmp_path) as archive:
        for name in ("b", "c"):
            case = large_case(1, 0, name, f"FC-2026-{name}")
            archive.keep(replace(case, details=replace(case.details, title=f"Placeholder {name}")), opened())
        kept = archive.open_case("c")
        write(kept, details.change_details, title="Á placeholder")
        assert [row.case_id for row in _all(archive, order=ClaimOrder("title"))] == ["c", "b"]


def test_that_sorted_claims_are_found_by_words_too(archive: Archive) -> None:
    order = ClaimOrder("number", descending=True)
    rows = _all(archive, ClaimFilter(words="FC-2025-0003 sentence 14"), order)
    assert [row.number for row in rows] == [*range(150, 140, -1), 115, 15]


def test_that_a_mark_whose_claims_are_gone_leads_on_all_the_same(tmp_path: Any) -> None:
    with archive_in(tmp_path) as archive:
        archive.keep(large_case(250, 0), opened())
        kept = archive.open_case("case")
        write(kept, claims.change_claim, "case-c7", priority=Priority.HIGH)
        order = ClaimOrder("priority", rank=["high", "normal", "low"].index)
        first = archive.claims(order=order)
        assert (first.rows[0].id, len(first.rows)) == ("case-c7", 100)
        write(kept, claims.remove_claim, first.rows[-1].id)
        second = archive.claims(order=order, after=first.next)
        third = archive.claims(order=order, after=second.next)
        assert len({row.id for page in (first, second, third) for row in page.rows}) == 250
        assert third.next is None


def _plans(archive: Archive, work: Callable[[], object]) -> list[list[str]]:
    """How SQLite goes about each select that is made."""
    seen: list[tuple[str, Any]] = []

    def note(_c: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, _many: bool) -> None:
        if statement.lstrip().startswith(("SELECT", "WITH")):
            seen.append((statement, parameters))

    connection = archive.database.connection
    event.listen(connection, "before_cursor_execute", note)
    work()
    event.remove(connection, "before_cursor_execute", note)
    bare: Any = connection.connection.driver_connection
    return [
        [row[3] for row in bare.execute("EXPLAIN QUERY PLAN " + statement, bound).fetchall()]
        for statement, bound in seen
    ]


def test_that_a_stretch_is_read_along_indexes_and_sorts_nothing(archive: Archive) -> None:
    plans = _plans(archive, lambda: archive.claims(after=archive.claims().next))
    assert len(plans) == 4
    assert plans[0] == ["SCAN cases USING INDEX cases_by_update"]
    assert plans[2] == ["SEARCH cases USING INDEX cases_by_update ((updated_at,id)<(?,?))"]
    for plan in (plans[1], plans[3]):
        assert plan[0] == "SEARCH claims USING INDEX claims_by_case (case_id=?)", plan
        assert not any(line.startswith("SCAN") and "VIRTUAL TABLE" not in line for line in plan), plan
        assert not any("ORDER BY" in line for line in plan), plan


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("order", ORDERS, ids=lambda order: order.by)
def test_that_a_sorted_page_is_read_along_its_index_and_sorts_nothing(
    archive: Archive, order: ClaimOrder, descending: bool
) -> None:
    order = replace(order, descending=descending)
    mark = archive.claims(order=order).next
    plans = _plans(archive, lambda: archive.claims(order=order, after=mark))
    assert plans
    lines = [line for plan in plans for line in plan]
    assert not any("TEMP B-TREE" in line for line in lines), lines
    reads = ("SCAN", "SEARCH")
    named = [line for line in lines if line.startswith(reads) and line.split()[1] in ("cases", "claims", "claim_lines")]
    assert named
    assert all(line.startswith("SEARCH") and "INDEX" in line for line in named), named


def test_that_the_keys_kept_in_archives_are_made_as_they_were() -> None:
    """They lie in people's files: other keys are another format, and want a migration that makes them anew."""
    texts = ("  Ärzte  und Übung", "", "ÉTÉ 62", "x" * 200)
    assert [text_key(text) for text in texts] == ["arzte und ubung", text_key(" "), "ete 62", "x" * 80]
    assert text_key("") > text_key("ÿ")
