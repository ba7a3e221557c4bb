"""Bad input to every command: exit 3 (2 for wrong usage), one line, nothing changed."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from docx import Document

from fcdesk.archive.archive import Archive
from fcdesk.casework.newsroom import now
from tests.cli.conftest import SAMPLE, Ran, Run


def _is_one_line(ran: Ran) -> bool:
    return ran.err.startswith("fcdesk: ") and ran.err.count("\n") == 1 and "Traceback" not in ran.err


def _state(run: Run, case: str) -> object:
    return run("show", case, "--json").json


REFUSED: dict[str, tuple[str, ...]] = {
    "a missing article": ("new", "no-such-article.txt"),
    "an address": ("new", "https://example.org/article"),
    "a missing article to suggest for": ("suggest", "no-such-article.txt"),
    "a case that is not there": ("show", "FC-2001-0001"),
    "a case named by nothing": ("show", ""),
    "suggestions for a case that is not there": ("suggest", "99"),
    "a quote that is not in the article": ("claim", "1", "--quote", "words that nobody wrote"),
    "a quote of nothing": ("claim", "1", "--quote", " \n "),
    "a quote that is there more than once": ("claim", "1", "--quote", "former Ukrainian"),
    "an occurrence out of range": ("claim", "1", "--quote", "former Ukrainian", "--occurrence", "99"),
    "the same passage again": ("claim", "1", "--quote", "at least 62 former Ukrainian troops"),
    "a claim in a case that is not there": ("claim", "99", "--quote", "at least 62"),
    "an unknown rating": ("verdict", "1", "1", "very-true", "--because", "x"),
    "a retired rating": ("verdict", "1", "1", "unfounded", "--because", "x", "--scale", "snopes-like"),
    "an unknown scale": ("verdict", "1", "1", "true", "--because", "x", "--scale", "nobody's"),
    "a claim number out of range": ("verdict", "1", "99", "true", "--because", "x"),
    "a claim number of zero": ("verdict", "1", "0", "true", "--because", "x"),
    "evidence for a claim that is not there": ("evidence", "1", "--claim", "1", "--claim", "9", "--note", "x"),
    "a grade that is none": ("evidence", "1", "--claim", "1", "--note", "x", "--grade", "Z9"),
    "a file that is not there": ("evidence", "1", "--claim", "1", "--file", "no-such-file.pdf"),
    "a folder as a file": ("evidence", "1", "--claim", "1", "--file", "."),
    "a check of a case that is not there": ("check", "FC-1999-0001"),
    "a write-up of a case that is not there": ("writeup", "99"),
    "a write-up that is no Word document": ("writeup", "1", "-o", "write-up.pdf"),
    "a write-up over a device": ("writeup", "1", "-o", "/dev/null"),
    "a write-up without a name": ("writeup", "1", "-o", ""),
    "a verdict without a reason": ("verdict", "1", "1", "true", "--because", " "),
    "words that are no UTF-8": ("verdict", "1", "1", "true", "--because", "so \udcff"),
    "a rating that is no UTF-8": ("verdict", "1", "1", "so \udcff", "--because", "x", "--scale", "none"),
    "an article without a name": ("new", ""),
    "an article of a day that is none": ("new", str(SAMPLE), "--published", "2025-13-45"),
    "evidence of a day that is none": ("evidence", "1", "--claim", "1", "--note", "x", "--published", "2025-02-30"),
    "a check published on a day that is none": ("report", "1", "--published-on", "2025-13-45"),
    "a check published on a day in words that is none": ("report", "1", "--published-on", "31 February 2026"),
    "a check published at no address": ("report", "1", "--page", "not a url"),
    "a newsroom at an address that runs": ("imprint", "--url", "javascript:x"),
    "evidence at an address that runs": ("evidence", "1", "--claim", "1", "--url", "javascript:alert(1)"),
    "media from an address that runs": ("media", "1", "1", "edited", "--original", "javascript:alert(1)"),
    "media seen on a disk": ("media", "1", "1", "edited", "--seen-at", "file:///placeholder.png"),
    "an archive without a name": ("--archive", "", "cases"),
    "a write-up where a file is a folder": ("writeup", "1", "-o", f"{SAMPLE}/x.docx"),
}


@pytest.mark.parametrize("words", REFUSED.values(), ids=REFUSED.keys())
def test_that_it_is_refused_in_one_line_and_changes_nothing(run: Run, case: str, words: tuple[str, ...]) -> None:
    before = _state(run, case)
    refused = run(*words)
    assert refused.status == 3, refused
    assert refused.out == ""
    assert _is_one_line(refused), refused.err
    assert _state(run, case) == before
    assert run("verify", "--json").json["ok"]


@pytest.mark.parametrize(
    "words",
    [
        ("no-such-command",),
        ("new",),
        ("cases", "--limit", "0"),
        ("claim", "1"),
        ("claim", "1", "--quote", "at least 62", "--kind", "nonsense"),
        ("verdict", "1", "one", "true", "--because", "x"),
        ("verdict", "1", "1", "true"),
        ("evidence", "1", "--claim", "1"),
        ("writeup", "1", "--format", "odt"),
    ],
)
def test_that_wrong_usage_ends_with_two_and_changes_nothing(run: Run, case: str, words: tuple[str, ...]) -> None:
    before = _state(run, case)
    refused = run(*words)
    assert refused.status == 2
    assert "Traceback" not in refused.err
    assert _state(run, case) == before


@pytest.mark.parametrize("form", ["docx", "csv", "html"])
def test_that_a_write_up_makes_no_folders(run: Run, case: str, tmp_path: Path, form: str) -> None:
    (tmp_path / "a file").write_text("Placeholder")
    for folder in ("no", "no/such", "a file"):
        target = tmp_path / folder / f"a.{form}"
        ran = run("writeup", case, "-o", target, "--format", form)
        assert (ran.status, ran.out, _is_one_line(ran)) == (3, "", True)
        assert f"there is no folder {target.parent} to write a.{form} into" in ran.err
    assert not (tmp_path / "no").exists()


def test_that_the_sample_is_written_up_into_a_folder_of_its_own(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for _ in range(2):
        ran = run("open")
        assert ran.status == 0, ran.err
    assert [path.suffix for path in (tmp_path / "out").iterdir()] == [".docx"]


@pytest.mark.parametrize("code", ["de", "xx", "english", "en-", "es-Mexico", "e"])
def test_that_labels_in_a_language_without_words_are_refused_with_those_there_are(
    run: Run, case: str, tmp_path: Path, code: str
) -> None:
    before = _state(run, case)
    for command in (("writeup", case, "-o", tmp_path / "a.docx"), ("report", case)):
        ran = run(*command, "--labels", code)
        assert (ran.status, ran.out) == (2, "")
        assert f'there are no words in "{code}"' in ran.err
        assert all(f"{known} (" in ran.err for known in ("en", "uk", "es", "ar"))
    assert not (tmp_path / "a.docx").exists()
    assert _state(run, case) == before


@pytest.mark.parametrize(
    ("code", "locale"), [("es-MX", "es-MX"), ("en_us", "en-US"), ("uk", "uk-UA"), ("es-419", "es-ES")]
)
def test_that_labels_may_name_a_region(run: Run, case: str, tmp_path: Path, code: str, locale: str) -> None:
    assert run("report", case, "--labels", code).status == 0
    assert run("writeup", case, "-o", tmp_path / "a.docx", "--labels", code).status == 0
    with zipfile.ZipFile(tmp_path / "a.docx") as document:
        assert f'w:val="{locale}"'.encode() in document.read("word/styles.xml")


def test_that_a_write_up_never_takes_the_place_of_what_somebody_else_wrote(run: Run, case: str, tmp_path: Path) -> None:
    draft, link = tmp_path / "draft.docx", tmp_path / "link.docx"
    document = Document()
    document.add_paragraph("Placeholder words of somebody else.")
    document.save(str(draft))
    link.symlink_to(draft)
    before = draft.read_bytes()
    for target in (draft, link):
        assert run("writeup", case, "-o", target).status == 3
    assert draft.read_bytes() == before
    own = tmp_path / "own.docx"
    assert [run("writeup", case, "-o", own).status for _ in range(2)] == [0, 0]  # our own may be written again


FILES: dict[str, bytes] = {
    "empty.txt": b"",
    "blank.txt": b" \n\t\n ",
    "binary.txt": bytes(range(256)) * 20,
    "program.txt": b"\x7fELF" + bytes(2000),
    "picture.txt": b"\x89PNG\r\n\x1a\n" + bytes(2000),
    "broken-utf-8.txt": "Київ".encode() * 100 + b"\xd0" + "Київ".encode() * 100,
    "truncated.docx": b"PK\x03\x04" + bytes(40),
    "paper.pdf": b"%PDF-1.7\n" + bytes(400),
    "empty.html": b"<html><body></body></html>",
}


@pytest.mark.parametrize("name", FILES)
def test_that_a_file_that_is_no_article_is_refused_by_its_name(
    run: Run, archive: Path, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[name])
    for command in ("new", "suggest"):
        refused = run(command, path)
        assert refused.status == 3
        assert _is_one_line(refused)
        assert name in refused.err
    assert not archive.exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names on this system")
def test_that_a_pipe_with_a_name_is_refused_and_not_waited_for(run: Run, case: str, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    assert run("new", pipe).status == 3
    assert run("evidence", case, "--claim", "1", "--file", pipe).status == 3


def test_that_an_ambiguous_case_is_refused_with_the_ones_it_fits(run: Run, archive: Path) -> None:
    years = iter(["2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z"])
    for at in list(years):
        _new_case_in(archive, at)
    refused = run("show", "1")
    assert refused.status == 3
    assert "FC-2025-0001, FC-2026-0001" in refused.err


def _new_case_in(archive: Path, at: str) -> None:
    from fcdesk.casework.newsroom import Newsroom
    from fcdesk.casework.starting import start_case
    from fcdesk.intake.sources import read_path

    with Archive(archive, now) as opened:
        start_case(Newsroom(opened, "tester", clock=lambda: at), read_path(SAMPLE))


@pytest.mark.parametrize(
    ("name", "content"),
    [("strange", "a file in place of the folder"), ("strange/archive.db", "x" * 500), ("strange/archive.db", "")],
)
def test_that_an_archive_that_is_none_is_left_as_it_is(run: Run, tmp_path: Path, name: str, content: str) -> None:
    folder, path = tmp_path / "strange", tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(content)
    before = path.read_bytes()
    refused = run("--archive", folder, "cases")
    assert refused.status in (2, 3)
    assert "Traceback" not in refused.err
    assert path.read_bytes() == before


READING = (
    ("cases",), ("show", "1"), ("check", "1"), ("verify",), ("read-back", "1", "review.docx"), ("writeup", "1"),
    ("sections", "public"), ("imprint",), ("house-style",), ("suggest", "1"), ("report", "1", "--headline", "x"),
)  # fmt: skip


@pytest.mark.parametrize("is_there", [False, True])
@pytest.mark.parametrize("words", READING, ids=[words[0] for words in READING])
def test_that_no_archive_is_made_by_a_command_that_only_reads(
    run: Run, tmp_path: Path, words: tuple[str, ...], *, is_there: bool
) -> None:
    folder = tmp_path / "mistyped"
    if is_there:
        folder.mkdir()
    refused = run("--archive", folder, *words)
    assert (refused.status, refused.out, _is_one_line(refused)) == (3, "", True)
    if words[0] != "read-back":  # that looks at its file first
        assert f"there is no archive in {folder}" in refused.err
    assert [path for path in tmp_path.rglob("*") if path != folder] == []
    assert folder.exists() is is_there


@pytest.mark.parametrize(
    "words", [("new", str(SAMPLE)), ("imprint", "--organisation", "Placeholder"), ("sections", "public", "claims")]
)
def test_that_what_is_given_to_an_archive_makes_it(run: Run, tmp_path: Path, words: tuple[str, ...]) -> None:
    made = run("--archive", tmp_path / "new", *words)
    assert made.status == 0
    assert "made a new one" in made.err


def test_that_a_folder_in_place_of_a_document_is_named(run: Run, case: str) -> None:
    assert 'not "."' in run("writeup", case, "-o", ".").err


def test_that_a_section_named_twice_is_wrong_usage(run: Run, case: str) -> None:
    ran = run("sections", "public", "claims", "sources", "claims")
    assert (ran.status, "claims is named twice" in ran.err) == (2, True)


def test_that_a_second_program_is_refused_with_who_has_the_archive(archive: Path) -> None:
    environment = os.environ | {"FCDESK_USER": "tester"}
    with Archive(archive, now):
        command = [sys.executable, "-m", "fcdesk", "--archive", str(archive), "cases"]
        second = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert second.returncode == 3
    assert second.stderr.count("\n") == 1
    assert f"process {os.getpid()}" in second.stderr


def test_that_a_reader_that_goes_away_is_no_fault(run: Run, case: str, archive: Path) -> None:
    script = f"{sys.executable} -m fcdesk --archive '{archive}' show {case} --json | head -1"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", script], capture_output=True, text=True, check=False)
    assert done.stdout == "{\n"
    assert done.stderr == ""
