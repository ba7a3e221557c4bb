"""The log's chain and `verify`: whatever somebody or a disk changes behind the program's back is found and named."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fcdesk.archive.verify import Verification, verify
from fcdesk.cases.edits import claims, details, remarks
from fcdesk.cases.model import Case
from fcdesk.cases.problems import EnvironmentProblem
from tests.archive.samples import full_case, raw, with_vault_files, write
from tests.builders import archive_in, opened


def _made(folder: Path) -> Case:
    """An archive of one case with six rows in its log."""
    with archive_in(folder) as archive:
        kept = archive.keep(with_vault_files(archive, full_case()), opened())
        for words in ("first", "second", "third"):
            write(kept, details.set_tags, [words])
        write(kept, claims.change_claim, next(iter(kept.case.claims)).id, statement="Placeholder statement")
        write(kept, remarks.add_note, "Placeholder note")
        return kept.case


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sound")
    _made(folder)
    return folder


@pytest.fixture
def folder(sound: Path, tmp_path: Path) -> Path:
    import shutil

    return Path(shutil.copytree(sound, tmp_path / "archive"))


def tamper(folder: Path, *statements: str) -> None:
    connection = raw(folder / "archive.db")
    connection.execute("DROP TRIGGER log_is_not_changed")
    connection.execute("DROP TRIGGER log_is_not_cut")
    for statement in statements:
        assert connection.execute(statement).rowcount != 0, statement
    connection.close()


def verified(folder: Path) -> Verification:
    with archive_in(folder) as archive:
        return verify(archive)


def test_that_an_untouched_archive_is_found_sound(folder: Path) -> None:
    assert verified(folder) == Verification(cases=1, files=2, log_rows=6, problems=())


def test_that_progress_is_told_case_by_case(folder: Path) -> None:
    told: list[tuple[int, int]] = []
    with archive_in(folder) as archive:
        archive.keep(with_vault_files(archive, full_case("two", "FC-2026-0002")), opened())
        assert verify(archive, lambda done, of: told.append((done, of))).ok
    assert told == [(1, 2), (2, 2)]


_TAMPERING: dict[str, tuple[tuple[str, ...], str]] = {
    "words edited": (("UPDATE log SET words = 'x' WHERE seq = 3",), "log row 3 was altered"),
    "a person exchanged": (("UPDATE log SET by = 'x' WHERE seq = 6",), "log row 6 was altered"),
    "a time moved": (("UPDATE log SET at = '2020-01-01T00:00:00Z' WHERE seq = 1",), "log row 1 was altered"),
    "a kind changed": (("UPDATE log SET kind = 'undo' WHERE seq = 2",), "log row 2 was altered"),
    "a step changed": (("UPDATE log SET step = 1 WHERE seq = 2",), "log row 2 was altered"),
    "what changed edited": (
        ("UPDATE log SET changes = replace(changes, 'second', 'other') WHERE seq = 3",),
        "log row 3 was altered",
    ),
    "a hash edited": (("UPDATE log SET hash = prev WHERE seq = 4",), "log row 4 was altered"),
    "the first row deleted": (("DELETE FROM log WHERE seq = 1",), "log row 1 is missing"),
    "a row deleted": (("DELETE FROM log WHERE seq = 3",), "log row 3 is missing"),
    "a row deleted and the rest renumbered": (
        ("DELETE FROM log WHERE seq = 3", "UPDATE log SET seq = seq - 1 WHERE seq > 3"),
        "log row 3 was altered",
    ),
    "two rows swapped": (
        (
            "UPDATE log SET seq = 99 WHERE seq = 2",
            "UPDATE log SET seq = 2 WHERE seq = 3",
            "UPDATE log SET seq = 3 WHERE seq = 99",
        ),
        "log row 2 was altered",
    ),
    "the tail cut": (("DELETE FROM log WHERE seq > 4",), "the log ends at row 4, but 6 rows were written"),
    "the tail cut and the head set back": (
        (
            "DELETE FROM log WHERE seq > 4",
            "UPDATE cases SET log_rows = 4, log_head = (SELECT hash FROM log WHERE seq = 4)",
        ),
        "its records are not what the log says they are (claim, note)",
    ),
    "the whole log deleted": (("DELETE FROM log",), "the log ends at row 0, but 6 rows were written"),
    "the whole log deleted and the count set back": (
        ("DELETE FROM log", "UPDATE cases SET log_rows = 0, log_head = ''"),
        "the log ends at row 0, but 0 rows were written",
    ),
    "a claim edited": (
        ("UPDATE claims SET statement = 'x'",),
        "its records are not what the log says they are (claim)",
    ),
    "the article edited": (
        ("UPDATE articles SET text = text || ' '",),
        "its records are not what the log says they are (article)",
    ),
    "a verdict edited": (
        ("UPDATE verdicts SET rating = 'true'",),
        "its records are not what the log says they are (verdict)",
    ),
    "a list's line of a claim changed": (
        ("UPDATE claim_lines SET evidence = evidence + 1",),
        "lines in the list of claims that do not say what the case says: 1",
    ),
    "a note deleted": (
        ("DELETE FROM notes WHERE claim_id IS NULL",),
        "its records are not what the log says they are (note)",
    ),
    "a record made up": (
        ("INSERT INTO corrections VALUES ('made-up', 'case', 1, 'x', 'x', 'x', NULL)",),
        "its records are not what the log says they are (correction)",
    ),
    "a status that there is none of": (("UPDATE cases SET status = 'odd'",), "cannot be read"),
    "a number out of place": (("UPDATE cases SET tags = 'no json'",), "cannot be read"),
    "blocks that are no list": (("UPDATE articles SET blocks = '7'",), "cannot be read"),
    "text that is no UTF-8": (("UPDATE claims SET statement = CAST(x'ff41' AS TEXT)",), "cannot be read"),
    "a claim gone from under its verdict": (
        ("PRAGMA foreign_keys = OFF", "DELETE FROM claims"),
        "a row of verdicts refers to one of claims that is missing",
    ),
    "evidence gone from under its file": (
        ("DELETE FROM evidence",),
        "a row of links refers to one of evidence that is missing",
    ),
}


@pytest.mark.parametrize(("statements", "said"), _TAMPERING.values(), ids=_TAMPERING)
def test_that_tampering_is_found_and_named(folder: Path, statements: tuple[str, ...], said: str) -> None:
    tamper(folder, *statements)
    found = verified(folder)
    assert any(said in problem for problem in found.problems), found.problems
    assert all("FC-2026-0001" in problem or problem.startswith("database: ") for problem in found.problems)


def _altered(path: Path) -> None:
    path.chmod(0o644)
    path.write_bytes(path.read_bytes()[:-1] + b"?")


@pytest.mark.parametrize(("harm", "said"), [(_altered, "was altered"), (Path.unlink, "is missing")])
def test_that_a_stored_file_that_is_not_what_it_was_is_named_with_its_case(
    folder: Path, harm: Callable[[Path], object], said: str
) -> None:
    with archive_in(folder) as archive:
        article = archive.open_case("case").case.article
        harm(archive.vault.path_of(article.sha256))
        found = verify(archive)
    assert found.problems == (f"FC-2026-0001: the original of the article, article.txt, version 2 {said}",)
    assert not found.ok


def test_that_one_damaged_case_does_not_hide_the_others(folder: Path) -> None:
    with archive_in(folder) as archive:
        archive.keep(with_vault_files(archive, full_case("two", "FC-2026-0002")), opened())
    tamper(folder, "UPDATE cases SET status = 'odd' WHERE id = 'case'", "UPDATE claims SET priority = 'odd'")
    found = verified(folder)
    assert sum("cannot be read" in problem for problem in found.problems) == 2
    assert found.cases == 2


def _state(folder: Path) -> Any:
    with archive_in(folder) as archive:
        return verify(archive), archive.open_case("case").case


def test_that_damage_of_the_disk_is_found_or_harmless_and_never_a_fault(folder: Path) -> None:
    """Zeroed pages and changed bytes: a case that is read differently has been found damaged before."""
    path = folder / "archive.db"
    whole, chosen = path.read_bytes(), random.Random(5)
    _, case = _state(folder)
    spots = [(at, bytes(4096)) for at in range(4096, len(whole), 4096)]
    spots += [
        (at, bytes([whole[at] ^ 1 << chosen.randrange(8)])) for at in chosen.choices(range(100, len(whole)), k=80)
    ]
    seen = 0
    for at, damage in spots:
        path.write_bytes(whole[:at] + damage + whole[at + len(damage) :])
        try:
            found = verified(folder)
        except EnvironmentProblem:
            seen += 1
            continue
        seen += not found.ok
        if found.ok:
            assert _state(folder)[1] == case, f"silent damage at {at}"
    assert seen > len(spots) / 3


def test_that_a_list_that_miscounts_is_found(folder: Path) -> None:
    tamper(folder, "UPDATE cases SET judged_count = 99")
    (problem,) = verified(folder).problems
    assert problem.startswith("FC-2026-0001: the list says 99 of ")
