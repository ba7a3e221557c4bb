"""A case as the archive keeps it: written change by change, two windows at once, nothing lost."""

from pathlib import Path

import pytest

from fcdesk.archive.archive import Archive
from fcdesk.archive.kept_case import KeptCase
from fcdesk.archive.problems import Conflict
from fcdesk.archive.verify import verify
from fcdesk.cases.changes import diff
from fcdesk.cases.edits import claims, details, evidence, remarks
from fcdesk.cases.model import Case
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from tests.archive.samples import contents, full_case, with_vault_files, write
from tests.builders import Stamps, archive_in, case_of, done, opened


@pytest.fixture
def case(archive: Archive) -> Case:
    return with_vault_files(archive, full_case())


@pytest.fixture
def windows(archive: Archive, case: Case) -> tuple[KeptCase, KeptCase]:
    """The same case open twice."""
    return archive.keep(case, opened()), archive.open_case(case.id)


def the_claim(case: Case) -> str:
    return next(iter(case.claims)).id


def test_that_a_case_with_every_kind_of_record_is_read_as_it_was_written(archive: Archive, case: Case) -> None:
    assert all(len(getattr(full_case(), name)) for name in ("articles", "claims", "files", "notes", "corrections"))
    kept = archive.keep(case, opened())
    again = archive.open_case(case.id)
    assert again.case == kept.case == case
    assert (again.log_rows, again.log_head) == (kept.log_rows, kept.log_head) == (1, kept.log()[0].hash)


def test_that_only_the_rows_an_edit_changed_are_written(archive: Archive, case: Case) -> None:
    kept = archive.keep(case, opened())
    before = contents(archive.database.path)
    write(kept, claims.change_claim, the_claim(case), statement="Placeholder statement")
    after = contents(archive.database.path)
    assert {name for name in after if after[name] != before[name]} == {"cases", "claims", "claim_lines", "log"}
    assert {row[2] for row in after["claims"]} == {2}
    assert archive.open_case(case.id).case == kept.case


def test_that_a_case_that_is_gone_is_named_as_gone(archive: Archive) -> None:
    with pytest.raises(RuleBroken, match="no longer in the archive"):
        archive.open_case("gone")


def test_that_two_windows_on_different_records_both_stand(windows: tuple[KeptCase, KeptCase]) -> None:
    one, other = windows
    write(one, claims.change_claim, the_claim(one.case), statement="of one")
    write(other, evidence.change_evidence, next(iter(other.case.evidence)).id, note="of the other")
    assert other.case.claims[the_claim(other.case)].statement == "of one"
    assert next(iter(other.case.evidence)).note == "of the other"
    assert [row.seq for row in other.log()] == [1, 2, 3]
    one.reload()
    assert (one.case, one.log_head) == (other.case, other.log_head)


def test_that_the_second_of_two_windows_on_the_same_record_is_refused(
    archive: Archive, windows: tuple[KeptCase, KeptCase]
) -> None:
    one, other = windows
    write(one, claims.change_claim, the_claim(one.case), statement="of one")
    before = contents(archive.database.path)
    with pytest.raises(Conflict, match="changed in another window"):
        write(other, claims.change_claim, the_claim(other.case), claimant="of the other")
    assert contents(archive.database.path) == before
    other.reload()
    write(other, claims.change_claim, the_claim(other.case), claimant="of the other")
    claim = archive.open_case(one.case.id).case.claims[the_claim(one.case)]
    assert (claim.statement, claim.claimant) == ("of one", "of the other")
    assert verify(archive).ok


def test_that_a_record_deleted_in_one_window_cannot_be_changed_in_the_other(
    windows: tuple[KeptCase, KeptCase],
) -> None:
    one, other = windows
    write(one, claims.remove_claim, the_claim(one.case))
    with pytest.raises(Conflict):
        write(other, claims.change_claim, the_claim(other.case), statement="too late")


def test_that_something_said_of_a_record_deleted_in_the_other_window_is_refused(
    archive: Archive, windows: tuple[KeptCase, KeptCase]
) -> None:
    one, other = windows
    write(one, claims.remove_claim, the_claim(one.case))
    with pytest.raises(Conflict, match="changed in another window"):
        write(other, remarks.add_note, "too late", claim_id=the_claim(other.case))
    assert archive.open_case(one.case.id).case == one.case
    assert verify(archive).ok


def test_that_the_same_link_made_in_two_windows_is_refused_in_the_second(
    archive: Archive, windows: tuple[KeptCase, KeptCase]
) -> None:
    one, other = windows
    write(one, claims.mark_claim, 0, 4)
    other.reload()
    pair = (other.case.claims_in_order()[0].id, next(iter(other.case.evidence)).id)
    write(one, evidence.link_evidence, *pair)
    with pytest.raises(Conflict, match="changed in another window"):
        write(other, evidence.link_evidence, *pair)
    assert archive.open_case(one.case.id).case == one.case


def test_that_a_case_kept_twice_is_a_fault_and_leaves_the_first_alone(archive: Archive, case: Case) -> None:
    from sqlalchemy.exc import IntegrityError

    archive.keep(case, opened())
    before = contents(archive.database.path)
    with pytest.raises(IntegrityError):
        archive.keep(case, opened())
    assert contents(archive.database.path) == before


def test_that_thousands_of_edits_in_two_windows_lose_nothing(archive: Archive) -> None:
    """A last writer who wins would lose about one edit in seven here."""
    case = with_vault_files(archive, case_of())
    first = archive.keep(case, opened())
    for place in range(4):
        write(first, claims.mark_claim, place * 10, place * 10 + 9)
    pair, stamps = (first, archive.open_case(case.id)), Stamps("n")
    claim_ids, acknowledged, refused = sorted(claim.id for claim in first.case.claims), dict[str, str](), 0
    for turn in range(400):
        kept, claim_id, words = pair[turn * 7 % 3 % 2], claim_ids[turn * 5 % 7 % 4], f"turn {turn}"
        try:
            write(kept, claims.change_claim, claim_id, statement=words, stamps=stamps)
            acknowledged[claim_id] = words
        except Conflict:
            refused += 1
            kept.reload()
    on_disk = archive.open_case(case.id)
    assert {claim_id: on_disk.case.claims[claim_id].statement for claim_id in acknowledged} == acknowledged
    assert refused > 0
    assert on_disk.log_rows == 1 + 4 + 400 - refused
    assert verify(archive).ok


def test_that_what_a_step_did_is_all_its_rows_together(archive: Archive, case: Case) -> None:
    kept = archive.keep(case, opened())
    start = kept.case
    write(kept, details.set_tags, ["first"])
    before = kept.case
    step = kept.log_rows
    for words in ("a", "ab", "abc"):
        after = claims.change_claim(kept.case, Stamps()(), the_claim(case), statement=words)
        kept.write(after, diff(kept.case, after), done(step=step + 1))
    assert kept.changes_of(step + 1) == diff(before, kept.case)
    assert kept.changes_of(step) == diff(start, before)
    assert [line.step for line in kept.history()] == [1, 2, 3, 3, 3]
    assert kept.changes_of(1) == ()


def test_that_an_edit_is_refused_when_another_file_has_taken_the_place_of_the_archive(tmp_path: Path) -> None:
    case = full_case()
    with archive_in(tmp_path / "a") as archive:
        kept = archive.keep(case, opened())
        path = archive.database.path
        copy = tmp_path / "copy.db"
        copy.write_bytes(path.read_bytes())
        copy.replace(path)
        with pytest.raises(EnvironmentProblem, match="was replaced by another program while it was open"):
            write(kept, details.set_tags, ["lost"])
        path.unlink()
        with pytest.raises(EnvironmentProblem, match="was replaced"):
            write(kept, details.set_tags, ["lost"])
        assert kept.case == case
