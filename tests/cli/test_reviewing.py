"""fcdesk writeup --kind review, and fcdesk read-back."""

from pathlib import Path

import pytest
from lxml.etree import _Element

from fcdesk.cases.reporting import Prose
from fcdesk.writeup.review.fields import FieldName
from tests.cli.conftest import Run
from tests.writeup.review_copies import bookmark, edited, w

STATEMENT, BECAUSE, UNKNOWN = (FieldName(prose, 1) for prose in (Prose.STATEMENT, Prose.BECAUSE, Prose.UNKNOWN))


@pytest.fixture
def copy(run: Run, case: str, tmp_path: Path) -> Path:
    """The review copy of the sample case with its reason changed in the document."""
    target = tmp_path / "copy.docx"
    assert run("writeup", case, "--kind", "review", "-o", target).status == 0
    _change(target, BECAUSE, "Better reason.")
    return target


def _change(path: Path, name: FieldName, text: str) -> None:
    def change(tree: _Element) -> None:
        mark = bookmark(tree, name)
        run = mark.getnext()
        assert run is not None
        held = run.find(w("t"))
        assert held is not None
        held.text = text

    path.write_bytes(edited(path.read_bytes(), change))


def test_that_a_copy_that_nobody_touched_shows_nothing(run: Run, case: str, tmp_path: Path) -> None:
    target = tmp_path / "copy.docx"
    run("writeup", case, "--kind", "review", "-o", target)
    ran = run("read-back", case, target)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.splitlines()[-1] == "Unchanged: 7"


def test_that_a_change_is_shown_word_by_word_with_status_1(run: Run, case: str, copy: Path) -> None:
    ran = run("read-back", case, copy)
    assert ran.status == 1
    assert "1.because: changed in the document\n  [-Placeholder-]{+Better+} reason.\n" in ran.out
    assert run("show", case, "--json").json["claims"][0]["verdict"]["because"] == "Placeholder reason."


def test_that_what_is_named_is_taken_over(run: Run, case: str, copy: Path) -> None:
    _change(copy, UNKNOWN, "Better gap.")
    ran = run("read-back", case, copy, "--accept", "1.because")
    assert ran.status == 1  # one change is left
    assert ran.out.splitlines()[-1] == "Taken over: 1.because"
    verdict = run("show", case, "--json").json["claims"][0]["verdict"]
    assert (verdict["because"], verdict["unknown"]) == ("Better reason.", "Placeholder gap.")
    assert run("read-back", case, copy, "--accept", "1.unknown").status == 0


def test_that_all_means_all_without_a_conflict(run: Run, case: str, copy: Path) -> None:
    _change(copy, UNKNOWN, "Better gap.")
    run("verdict", case, "1", "unproven", "--because", "Changed meanwhile.")
    ran = run("read-back", case, copy, "--accept-all")
    assert ran.status == 1
    assert "1.because: changed in both" in ran.out
    assert "meanwhile in the case:\n  [-Placeholder reason-]{+Changed meanwhile+}." in ran.out
    verdict = run("show", case, "--json").json["claims"][0]["verdict"]
    assert (verdict["because"], verdict["unknown"]) == ("Changed meanwhile.", "Better gap.")
    assert run("read-back", case, copy, "--accept", "1.because").status == 0
    assert run("show", case, "--json").json["claims"][0]["verdict"]["because"] == "Better reason."


def test_that_reasons_for_a_rating_of_then_are_said_to_be_so_and_left_unless_named(
    run: Run, case: str, copy: Path
) -> None:
    run("verdict", case, "1", "true", "--because", "Placeholder reason.", "--unknown", "Placeholder gap.")
    ran = run("read-back", case, copy, "--accept-all")
    assert ran.status == 1
    assert "(the rating has changed in the case since: Unproven -> True)" in ran.out
    assert run("show", case, "--json").json["claims"][0]["verdict"]["because"] == "Placeholder reason."
    field = next(one for one in run("read-back", case, copy, "--json").json["fields"] if one["field"] == "1.because")
    assert field["rating_since"] == {"sent": "Unproven", "case": "True"}
    assert run("read-back", case, copy, "--accept", "1.because").status == 0
    assert run("show", case, "--json").json["claims"][0]["verdict"]["because"] == "Better reason."


def test_that_what_turns_the_writing_reaches_neither_terminal_nor_case(run: Run, case: str, copy: Path) -> None:
    _change(copy, BECAUSE, "Better \u202ereason.")
    run("verdict", case, "1", "unproven", "--because", "Changed \u202emeanwhile.")
    ran = run("read-back", case, copy, "--accept", "1.because")
    assert "\u202e" not in ran.out
    assert "‹U+202E›meanwhile" in ran.out
    assert "not taken in: characters that turn the order of writing" in ran.out
    assert run("show", case, "--json").json["claims"][0]["verdict"]["because"] == "Better reason."


def test_that_json_is_one_document(run: Run, case: str, copy: Path) -> None:
    ran = run("read-back", case, copy, "--json")
    assert ran.status == 1
    changed = [field for field in ran.json["fields"] if field["state"] != "unchanged"]
    assert [(field["field"], field["base"], field["case"], field["document"]) for field in changed] == [
        ("1.because", "Placeholder reason.", "Placeholder reason.", "Better reason.")
    ]
    assert ran.json["outside"] == {"new": [], "lost": []}


def test_that_the_archive_stays_whole(run: Run, case: str, copy: Path) -> None:
    run("read-back", case, copy, "--accept-all")
    assert run("verify").status == 0


@pytest.mark.parametrize(
    ("content", "reason"),
    [(None, "there is no such file"), (b"no document", "is no Word document"), (b"PK\x03\x04", "is damaged")],
)
def test_that_a_file_that_is_no_copy_is_refused(
    run: Run, case: str, tmp_path: Path, content: bytes | None, reason: str
) -> None:
    path = tmp_path / "other.docx"
    if content is not None:
        path.write_bytes(content)
    ran = run("read-back", case, path)
    assert (ran.status, ran.out) == (3, "")
    assert reason in ran.err


def test_that_the_public_write_up_is_not_taken_for_a_copy(run: Run, case: str, tmp_path: Path) -> None:
    target = tmp_path / "public.docx"
    run("writeup", case, "-o", target)
    ran = run("read-back", case, target)
    assert ran.status == 3
    assert ran.err.startswith("fcdesk: public.docx is no review copy of fcdesk")


def test_that_a_text_of_another_name_is_refused_with_those_there_are(run: Run, case: str, copy: Path) -> None:
    ran = run("read-back", case, copy, "--accept", "9.because")
    assert ran.status == 3
    assert 'has no text "9.because"; name one of headline, standfirst, in-short, 1.statement' in ran.err


def test_that_a_copy_is_written_for_word_alone(run: Run, case: str, tmp_path: Path) -> None:
    ran = run("writeup", case, "--kind", "review", "--format", "html", "-o", tmp_path / "copy.html")
    assert ran.status == 3
