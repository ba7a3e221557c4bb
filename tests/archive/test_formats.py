"""What archives of every older format hold is there after the upgrade. formats/N.sql is an archive of format N,
written by the release that had it."""

from pathlib import Path

import pytest

from fcdesk.archive.archive import Archive
from fcdesk.archive.claim_lines import stray_lines
from fcdesk.archive.claim_order import ClaimOrder
from fcdesk.archive.schema import FORMAT
from fcdesk.archive.verify import verify
from fcdesk.cases.edits import dismissals
from fcdesk.cases.model import DismissalReason, Sourcing
from fcdesk.cases.reporting import Report
from fcdesk.casework.workbench import Workbench
from tests.archive.samples import raw, write
from tests.builders import Stamps, archive_in, place_of

FORMATS = Path(__file__).parent / "formats"


def _archive_of_format(folder: Path, number: int) -> Archive:
    """An archive that an older release wrote, opened, and by that upgraded."""
    folder.mkdir()
    connection = raw(folder / "archive.db")
    connection.executescript((FORMATS / f"{number}.sql").read_text(encoding="utf-8"))
    connection.execute("PRAGMA application_id = 0x66636431")
    connection.execute(f"PRAGMA user_version = {number}")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    return archive_in(folder)


def test_that_there_is_an_archive_of_every_older_format() -> None:
    assert sorted(path.stem for path in FORMATS.glob("*.sql")) == [str(number) for number in range(1, FORMAT)]


@pytest.mark.parametrize("number", range(1, FORMAT))
def test_that_an_upgraded_archive_verifies_and_can_be_written_to(tmp_path: Path, number: int) -> None:
    with _archive_of_format(tmp_path / "old", number) as archive:
        assert archive.database.format == FORMAT
        rows = sorted(archive.page().rows, key=lambda row: row.reference)
        assert [(row.reference, row.claims) for row in rows] == [("FC-2026-0001", 2), ("FC-2026-0002", 1)]
        kept = archive.open_case(rows[0].id)
        passages = [place_of(kept.case, "Other reasons included dissatisfaction")]
        write(kept, dismissals.dismiss, passages, DismissalReason.OPINION)
        assert archive.open_case(rows[0].id).case == kept.case
        problems = verify(archive).problems
        assert [problem for problem in problems if not problem.endswith("is missing")] == []  # the vault was left empty


def test_that_claims_of_format_1_keep_their_words_and_say_nothing_of_what_was_not_asked_then(tmp_path: Path) -> None:
    with _archive_of_format(tmp_path / "old", 1) as archive:
        case = archive.open_case("case").case
    first, second = sorted(case.claims, key=lambda claim: claim.number)
    assert (first.statement, first.claimant) == ("A plain statement, placeholder", "Placeholder claimant")
    assert second.anchor.quote == "fear remains a major obstacle"
    assert {(one.sourcing, one.relayed_by, one.chosen_because, one.was_suggested) for one in case.claims} == {
        (None, (), "", False)
    }
    assert len(case.verdicts) == len(case.notes) == len(case.replies) == len(case.evidence) == 1
    assert len(case.dismissals) == 0


@pytest.mark.parametrize("number", [1, 2])
def test_that_a_case_from_before_the_report_has_an_empty_one_and_shows_no_file(tmp_path: Path, number: int) -> None:
    with _archive_of_format(tmp_path / "old", number) as archive:
        case = archive.open_case("case").case
        assert archive.house.styles() == []
    assert case.details.report == Report()
    assert [(file.for_readers, file.caption, file.alt) for file in case.files] == [(False, "", "")]
    assert len(case.media_findings) == len(case.waivers) == len(case.review_copies) == 0


def test_that_format_2_keeps_what_it_said_of_passages_and_sources(tmp_path: Path) -> None:
    with _archive_of_format(tmp_path / "old", 2) as archive:
        case = archive.open_case("case").case
    (dismissal,) = case.dismissals
    assert (dismissal.reason, dismissal.remark) == (DismissalReason.OTHER, "Placeholder")
    claim = case.claims["case1"]
    assert (claim.sourcing, claim.relayed_by) == (Sourcing.NAMED, ("Placeholder agency",))


def test_that_steps_logged_in_format_1_can_still_be_undone(tmp_path: Path) -> None:
    with _archive_of_format(tmp_path / "old", 1) as archive:
        bench = Workbench(archive.open_case("case"), Stamps("undo-"))
        while bench.undo_words is not None:
            bench.undo()
        (claim,) = bench.case.claims
        assert (claim.statement, claim.claimant) == ("", None)
        assert archive.open_case("case").case == bench.case


@pytest.mark.parametrize("number", range(1, FORMAT))
def test_that_the_claims_of_an_older_archive_can_be_sorted(tmp_path: Path, number: int) -> None:
    with _archive_of_format(tmp_path / "old", number) as archive:
        for by in ("case", "title", "number", "claim", "claimant", "evidence", "tags"):
            assert len(archive.claims(order=ClaimOrder(by)).rows) == 3
        for row in archive.claims(order=ClaimOrder("verdict", rank=str)).rows:
            case = archive.open_case(row.case_id).case
            verdict = case.verdict_on(row.id)
            assert (row.verdict.label if row.verdict else None) == (verdict.label if verdict is not None else None)
            assert row.evidence == len(case.links_of(row.id))
            with archive.database.reading() as connection:
                assert stray_lines(connection, case) == 0
