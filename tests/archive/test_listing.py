"""The list of cases: pages, filters, counters, references."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fcdesk.archive.archive import Archive
from fcdesk.archive.kept_case import Entry
from fcdesk.archive.listing import CaseFilter
from fcdesk.cases.edits import articles, claims, details, verdicts
from fcdesk.cases.model import Case, CaseStatus
from fcdesk.cases.problems import RuleBroken
from tests.archive.samples import write
from tests.builders import CHECKER, Stamps, archive_in, case_of, opened, scale


def _case(number: int, **fields: object) -> Case:
    case = case_of(reference=f"FC-2026-{number:04d}", case_id=f"case-{number:02d}")
    return replace(case, details=replace(case.details, **fields))  # type: ignore[arg-type]  # the fields of Details


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """23 cases; several share the moment of their last change."""
    with archive_in(tmp_path_factory.mktemp("listing")) as archive:
        for number in range(1, 24):
            status = CaseStatus.OPEN if number % 3 else CaseStatus.PUBLISHED
            case = _case(number, status=status, tags=("war", "é") if number % 2 else ("warlike",))
            archive.keep(case, Entry("open", f"2026-11-{number % 5 + 10}T10:00:00Z", CHECKER, "Open case"))
        yield archive


def test_that_an_empty_archive_has_an_empty_page(tmp_path: Path) -> None:
    with archive_in(tmp_path) as empty:
        assert empty.page(limit=10) == type(empty.page())((), None)
        assert empty.case_ids() == []


def test_that_cases_are_listed_last_changed_first(archive: Archive) -> None:
    rows = archive.page().rows
    assert len(rows) == 23
    assert [(row.updated, row.id) for row in rows] == sorted(((row.updated, row.id) for row in rows), reverse=True)


@pytest.mark.parametrize("limit", [1, 2, 5, 7, 22, 23, 24])
@pytest.mark.parametrize("asked", [{}, {"status": "open"}, {"tag": "war"}])
def test_that_the_pages_one_after_another_are_the_whole_list(
    archive: Archive, limit: int, asked: dict[str, Any]
) -> None:
    whole, rows, mark = archive.page(CaseFilter(**asked)).rows, list[object](), None
    for _ in range(30):
        page = archive.page(CaseFilter(**asked), limit=limit, after=mark)
        assert len(page.rows) <= limit
        rows += page.rows
        mark = page.next
        if mark is None:
            break
    assert tuple(rows) == whole


def test_that_the_list_is_filtered_by_status_and_by_a_whole_tag(archive: Archive) -> None:
    assert {row.status for row in archive.page(CaseFilter(status="published")).rows} == {"published"}
    assert len(archive.page(CaseFilter(status="published")).rows) == 7
    assert len(archive.page(CaseFilter(tag="war")).rows) == len(archive.page(CaseFilter(tag="é")).rows) == 12
    assert len(archive.page(CaseFilter(tag="warlike", status="open")).rows) == 8
    assert archive.page(CaseFilter(tag="wa")).rows == ()


VARIED: list[tuple[str, str | None, str | None, list[str]]] = [
    ("Anna", "2026-11-30", "A party", ["false", "true"]),
    ("", None, "B party", ["false"]),
    ("", "2027-01-01T08:00:00Z", None, []),
]


@pytest.fixture(scope="module")
def varied(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """Three cases that differ in whatever a filter can ask for."""
    with archive_in(tmp_path_factory.mktemp("varied")) as archive:
        for number, (assignee, deadline, claimant, ratings) in enumerate(VARIED, start=1):
            case = _case(number, title=f"100% title_{number}", created_at=f"2026-1{number - 1}-05T10:00:00Z")
            case = articles.describe_article(case, Stamps()(), publisher=f"Publisher {number}")
            kept = archive.keep(case, opened())
            write(kept, details.change_details, assignee=assignee, deadline=deadline)
            write(kept, claims.mark_claim, 0, 4, stamps=Stamps(f"claim{number}-"), claimant=claimant)
            for rating in ratings:
                stamps = Stamps(f"{rating}{number}-")
                write(kept, verdicts.set_verdict, f"claim{number}-1", scale(), rating, stamps=stamps)
        yield archive


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"assignee": "Anna"}, [1]),
        ({"assignee": ""}, [2, 3]),
        ({"claimant": "A party"}, [1]),
        ({"publisher": "Publisher 2"}, [2]),
        ({"rating": "true"}, [1]),
        ({"rating": "false"}, [2]),  # the first case's verdict was changed, and the one that counts is asked for
        ({"due_until": "2026-11-30"}, [1]),
        ({"due_until": "2027-01-01"}, [1, 3]),
        ({"created_from": "2026-11-05"}, [2, 3]),
        ({"created_until": "2026-11-05"}, [1, 2]),
        ({"words": "TITLE_2"}, [2]),
        ({"words": "0003"}, [3]),
        ({"words": "100%"}, [1, 2, 3]),
        ({"words": "titlex1"}, []),
        ({"words": "%_%"}, []),
        ({"assignee": "", "rating": "false", "words": "title"}, [2]),
        ({"status": "published"}, []),
    ],
)
def test_that_cases_are_found_by_everything_that_is_asked(
    varied: Archive, asked: dict[str, str], found: list[int]
) -> None:
    wanted = CaseFilter(**asked)
    assert sorted(int(row.reference[-1]) for row in varied.page(wanted).rows) == found
    assert varied.count(wanted) == len(found)


def test_that_a_line_tells_who_works_on_a_case_and_until_when(varied: Archive) -> None:
    [row] = varied.page(CaseFilter(assignee="Anna")).rows
    assert (row.assignee, row.deadline) == ("Anna", "2026-11-30")


def test_that_the_list_counts_claims_and_verdicts_as_they_are(tmp_path: Path) -> None:
    with archive_in(tmp_path) as archive:
        kept = archive.keep(case_of(), opened())
        write(kept, claims.mark_claims, [claims.Passage(0, 4), claims.Passage(5, 6)])
        first = kept.case.claims_in_order()[0].id
        write(kept, verdicts.set_verdict, first, scale(), "true")
        write(kept, verdicts.set_verdict, first, scale(), "false")
        write(kept, details.change_details, title="New title", status=CaseStatus.IN_REVIEW)
        [row] = archive.page().rows
        assert (row.claims, row.judged, row.title, row.status) == (2, 1, "New title", "in-review")
        write(kept, claims.remove_claim, first)
        assert [(row.claims, row.judged) for row in archive.page().rows] == [(1, 0)]


@pytest.mark.parametrize("words", ["FC-2026-0001", "fc-2026-0001", " 2026-0001 ", "0001", "001", "01", "1"])
def test_that_a_case_is_found_by_its_reference_or_the_end_of_it(archive: Archive, words: str) -> None:
    assert archive.find(words) == "case-01"


@pytest.mark.parametrize("words", ["", " ", "99", "FC-2025-0001", "%", "FC-2026-00"])
def test_that_a_reference_that_fits_no_case_is_refused(archive: Archive, words: str) -> None:
    with pytest.raises(RuleBroken, match="no case"):
        archive.find(words)


def test_that_an_ambiguous_end_of_a_reference_names_what_it_fits(tmp_path: Path) -> None:
    with archive_in(tmp_path) as archive:
        archive.keep(case_of(reference="FC-2025-0001", case_id="old"), opened())
        archive.keep(case_of(reference="FC-2026-0001", case_id="new"), opened())
        with pytest.raises(RuleBroken, match=r'^"1" fits FC-2025-0001, FC-2026-0001; write the whole reference$'):
            archive.find("1")
        assert archive.find("FC-2025-0001") == "old"


def test_that_references_count_up_in_each_year_beyond_four_digits_too(tmp_path: Path) -> None:
    with archive_in(tmp_path) as archive:
        assert archive.next_reference(2026) == "FC-2026-0001"
        archive.keep(case_of(reference="FC-2026-0009", case_id="nine"), opened())
        assert archive.next_reference(2026) == "FC-2026-0010"
        assert archive.next_reference(2027) == "FC-2027-0001"
        archive.keep(case_of(reference="FC-2026-9999", case_id="last"), opened())
        assert archive.next_reference(2026) == "FC-2026-10000"
        archive.keep(case_of(reference="FC-2026-10000", case_id="more"), opened())
        assert archive.next_reference(2026) == "FC-2026-10001"
