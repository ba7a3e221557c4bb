"""What is open and what is let pass, from a terminal."""

import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def judged(run: Run, case: str) -> str:
    """The case with reasons that hold a number from nowhere."""
    run("verdict", case, "1", "unproven", "--because", "Placeholder: 63 and 977 were counted.")
    return case


def found(run: Run, case: str, rule: str) -> list[dict[str, object]]:
    return [one for one in run("check", case, "--json").json["findings"] if one["rule"] == rule]


def test_that_check_tells_rule_key_and_place(run: Run, judged: str) -> None:
    first, second = found(run, judged, "number-unsupported")
    assert (first["claim"], first["field"], first["severity"]) == (1, "because", "warning")
    assert first["about"] != second["about"]
    listed = run("check", judged)
    assert listed.status == 1
    assert f"[number-unsupported {str(first['about'])[:8]}]" in listed.out
    (locator,) = found(run, judged, "no-locator")
    assert locator["evidence"] == 1


def test_that_a_finding_is_let_pass_and_taken_back(run: Run, judged: str) -> None:
    first, _ = found(run, judged, "number-unsupported")
    key = str(first["about"])[:8]
    done = run("waive", judged, "number-unsupported", "--because", "Placeholder reason", "--about", key)
    assert (done.status, done.out, done.err) == (0, "", "")
    assert len(found(run, judged, "number-unsupported")) == 1
    (waived,) = run("check", judged, "--json").json["waived"]
    assert waived["about"] == first["about"]
    assert (waived["reason"], waived["by"]) == ("Placeholder reason", "tester")
    assert "1 finding is let pass" in run("check", judged).out
    assert run("waive", judged, "number-unsupported", "--take-back").status == 0
    assert len(found(run, judged, "number-unsupported")) == 2


def test_that_the_dossier_prints_what_is_let_pass_and_the_write_up_says_what_is_open(
    run: Run, judged: str, tmp_path: Path
) -> None:
    run("waive", judged, "no-locator", "--claim", "1", "--because", "Placeholder reason of the waiver")
    target = tmp_path / "dossier.docx"
    assert run("writeup", judged, "--kind", "dossier", "-o", target).status == 0
    text = zipfile.ZipFile(target).read("word/document.xml").decode()
    assert "Placeholder reason of the waiver" in text
    written = run("writeup", judged, "-o", tmp_path / "public.docx")
    assert "findings of the checks are open; fcdesk check lists them" in written.err
    assert b"Placeholder reason of the waiver" not in zipfile.ZipFile(tmp_path / "public.docx").read(
        "word/document.xml"
    )


def test_that_an_excerpt_is_compared_with_its_stored_file(run: Run, judged: str, tmp_path: Path) -> None:
    path = tmp_path / "placeholder.txt"
    path.write_text("Placeholder: at most 62 former Ukrainian troops.", encoding="utf-8")
    excerpt = "at least 62 former Ukrainian troops"
    run("evidence", judged, "--claim", "1", "--file", path, "--title", "Placeholder B", "--excerpt", excerpt)
    (told,) = found(run, judged, "excerpt-not-in-file")
    assert told["evidence"] == 2
    assert "“most” where it has “least”" in str(told["text"])


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("number-unsupported", "--because", "x"), "2 findings of the rule number-unsupported are open; say which"),
        (("no-such-rule", "--because", "x"), "no finding of the rule no-such-rule is open"),
        (("no-locator", "--take-back"), "no finding of the rule no-locator is let pass"),
        (("no-locator", "--because", " "), "for a reason; write one"),
        (("no-locator", "--because", "x", "--claim", "7"), "has no claim 7"),
    ],
)
def test_that_what_is_not_clear_is_refused(run: Run, judged: str, arguments: tuple[str, ...], says: str) -> None:
    refused = run("waive", judged, *arguments)
    assert refused.status == 3
    assert says in refused.err


def test_that_a_reason_or_taking_back_is_asked_for(run: Run, judged: str) -> None:
    assert run("waive", judged, "no-locator").status == 2
    assert run("waive", judged, "no-locator", "--because", "x", "--take-back").status == 2
