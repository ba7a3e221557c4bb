"""All checks of a case together, with what is let pass, and the stored files that excerpts are looked for in."""

from dataclasses import replace
from pathlib import Path

import pytest

from fcdesk.archive.vault import Vault
from fcdesk.cases.edits import evidence, verdicts
from fcdesk.cases.edits.claims import mark_claim, remove_claim
from fcdesk.cases.edits.edit import Stamp
from fcdesk.cases.edits.report import show_file
from fcdesk.cases.edits.waivers import take_back_waiver, waive
from fcdesk.cases.model import Case
from fcdesk.casework.checking import check, stored_texts, told_of
from fcdesk.casework.pictures import PictureTrials
from tests.builders import CHECKER, NOON, Stamps, case_of, place_of, scale
from tests.writeup.pictures import drawn

PAGE = "<html><head><title>Placeholder</title></head><body><p>Before &amp; <b>at least</b> 62 troops.</p></body></html>"


def stamp(name: str) -> Stamp:
    return Stamp(name, CHECKER, NOON)


@pytest.fixture
def case() -> Case:
    """One judged claim whose evidence has no locator, and whose reasons have a number from nowhere."""
    stamps = Stamps()
    case = mark_claim(case_of(), stamps(), *place_of(case_of(), "at least 62 former Ukrainian troops"))
    new = evidence.NewEvidence(title="Placeholder source A", excerpt="at least 62 troops")
    case = evidence.add_evidence(case, stamps(), ["s1"], new)
    return verdicts.set_verdict(case, stamps(), "s1", scale(), "true", "Placeholder: 63 were counted. It is so.")


def rules(case: Case) -> list[str]:
    return [one.rule for one in check(case).open]


def let_pass(case: Case, rule: str) -> Case:
    (found,) = (one for one in check(case).open if one.rule == rule)
    owner = next((claim.id for claim in case.claims if claim.number == found.claim), None)
    return waive(case, stamp(f"w-{rule}"), rule, found.about, "Placeholder reason", claim_id=owner)


def test_that_both_sorts_of_findings_come_together(case: Case) -> None:
    assert rules(case) == ["no-locator", "number-unsupported"]
    assert told_of(check(case)) is not None
    assert "2 findings of the checks are open" in (told_of(check(case)) or "")


def test_that_a_waived_finding_is_told_with_its_waiver_and_taken_back(case: Case) -> None:
    done = let_pass(let_pass(case, "no-locator"), "number-unsupported")
    checked = check(done)
    assert checked.open == ()
    assert told_of(checked) is None
    assert [(found.rule, waiver.reason, waiver.by) for found, waiver in checked.waived] == [
        ("no-locator", "Placeholder reason", CHECKER),
        ("number-unsupported", "Placeholder reason", CHECKER),
    ]
    assert rules(take_back_waiver(done, stamp("x"), "w-no-locator")) == ["no-locator"]


def test_that_a_waiver_ends_when_the_words_it_was_about_change(case: Case) -> None:
    done = let_pass(case, "number-unsupported")
    other = verdicts.explain_verdict(done, stamp("x"), "s1", because="Placeholder: 63 were counted. It is not so.")
    assert rules(other) == ["no-locator"]
    changed = verdicts.explain_verdict(done, stamp("x"), "s1", because="Placeholder: about 63 were counted. It is so.")
    assert rules(changed) == ["no-locator", "number-unsupported"]


def test_that_a_waiver_for_one_claim_is_none_for_another(case: Case) -> None:
    done = let_pass(case, "number-unsupported")
    (waiver,) = done.waivers
    elsewhere = replace(done, waivers=done.waivers.put(replace(waiver, claim_id=None)))
    assert "number-unsupported" in rules(elsewhere)


def test_that_a_case_can_be_checked_after_its_claim_is_gone(case: Case) -> None:
    gone = remove_claim(let_pass(case, "number-unsupported"), stamp("x"), "s1")
    assert rules(gone) == ["no-claims", "evidence-unlinked"]


# --- stored files --------------------------------------------------------------------------------------------------


def with_file(case: Case, tmp_path: Path, name: str, media_type: str, data: bytes) -> tuple[Case, dict[str, str]]:
    vault = Vault(tmp_path / "files")
    kept = evidence.KeptFile(name, len(data), vault.keep_bytes(data), media_type)
    changed = evidence.attach_files(case, stamp("f"), "s2", [kept])
    return changed, stored_texts(changed, lambda wanted: vault.read(wanted, "a file"))


@pytest.mark.parametrize(
    ("name", "media_type", "data"),
    [
        ("placeholder.txt", "text/plain", "Before: at least\n62 troops.".encode("utf-16")),
        ("placeholder.html", "text/html", PAGE.encode()),
        ("placeholder.xhtml", "application/xhtml+xml", PAGE.encode()),
    ],
)
def test_that_an_excerpt_is_found_in_its_stored_file(
    case: Case, tmp_path: Path, name: str, media_type: str, data: bytes
) -> None:
    changed, texts = with_file(case, tmp_path, name, media_type, data)
    assert len(texts) == 1
    assert [one.rule for one in check(changed, texts=texts).open] == ["no-locator", "number-unsupported"]
    (found,) = (one for one in check(changed, texts=dict.fromkeys(texts, "Other words.")).open if "excerpt" in one.rule)
    assert (found.rule, found.evidence) == ("excerpt-not-in-file", 1)


@pytest.mark.parametrize(
    ("name", "media_type", "data"),
    [
        ("placeholder.png", "image/png", b"\x89PNG\r\n"), ("placeholder.txt", "text/plain", b"x" * 5_000_001),
        ("placeholder.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", b"no Word"),
        ("placeholder.txt", "text/plain", b"\xc3\xa9 " * 100 + b"\xff\xfe\xfd"),
    ],
)  # fmt: skip
def test_that_a_file_that_is_no_text_is_passed_over(
    case: Case, tmp_path: Path, name: str, media_type: str, data: bytes
) -> None:
    assert with_file(case, tmp_path, name, media_type, data)[1] == {}


def test_that_a_file_that_is_gone_is_another_question(case: Case, tmp_path: Path) -> None:
    kept = evidence.KeptFile("placeholder.txt", 3, "a" * 64, "text/plain")
    changed = evidence.attach_files(case, stamp("f"), "s2", [kept])
    vault = Vault(tmp_path)
    assert stored_texts(changed, lambda wanted: vault.read(wanted, "a file")) == {}


# --- pictures ------------------------------------------------------------------------------------------------------


def pictured(case: Case, tmp_path: Path, *pictures: bytes) -> tuple[Case, PictureTrials]:
    """The case with these pictures for readers, whatever they are, and what tries them."""
    vault = Vault(tmp_path / "files")
    kept = [
        evidence.KeptFile(f"{place}.png", len(data), vault.keep_bytes(data), "image/png")
        for place, data in enumerate(pictures)
    ]
    case = evidence.attach_files(case, stamp("f"), "s2", kept)
    for file in case.files:
        case = show_file(case, stamp("x"), file.id, for_readers=True, alt="Placeholder description")
    return case, PictureTrials(lambda wanted: vault.read(wanted, "a file"))


def test_that_every_picture_that_readers_cannot_get_is_a_finding_of_its_own(case: Case, tmp_path: Path) -> None:
    case, trials = pictured(case, tmp_path, drawn(40, 20), b"no picture", drawn(400, 200)[:100])
    found = [one for one in check(case, pictures=trials.problems(case)).open if one.rule == "picture-unusable"]
    names = {file.id: file.name for file in case.files}
    assert [(names[one.file or ""], one.severity, one.evidence) for one in found] == [
        ("1.png", "error", 1), ("2.png", "error", 1),
    ]  # fmt: skip
    assert all("--hide" in one.text for one in found)
    assert trials.problems(case) == trials.problems(case)


def test_that_a_picture_for_readers_whose_source_became_confidential_is_a_finding(case: Case, tmp_path: Path) -> None:
    case, trials = pictured(case, tmp_path, drawn(40, 20))
    (source,) = case.sources
    case = evidence.change_source(case, stamp("c"), source.id, confidential=True)
    (found,) = (one for one in check(case, pictures=trials.problems(case)).open if one.rule == "picture-unusable")
    assert "confidential source" in found.text
    (file,) = case.files
    assert found.file == file.id
