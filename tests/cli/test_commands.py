import io
import sys
import zipfile
from pathlib import Path

import pytest
from docx import Document

from tests.cli.conftest import SAMPLE, Run


def test_that_the_main_job_can_be_done_in_a_terminal(run: Run, tmp_path: Path) -> None:
    reference = run("new", SAMPLE, "--publisher", "Placeholder publisher").out.strip()
    assert reference.startswith("FC-")
    assert reference.endswith("-0001")
    assert run("claim", "1", "--quote", "at least 62", "--claimant", "Dmitry Usov").out == "1\n"
    assert run("claim", "1", "--quote", "exceeding one thousand fighters").out == "2\n"
    given = ("--title", "Placeholder A", "--url", "https://example.org/a", "--excerpt", "Placeholder excerpt")
    assert run("evidence", "1", "--claim", "1", "--claim", "2", *given, "--stance", "undermines").out == "1\n"
    assert run("verdict", "1", "1", "Missing Context", "--because", "Placeholder reason.").status == 0
    target = tmp_path / "write-up.docx"
    done = run("writeup", "1", "-o", target)
    assert (done.status, done.out.strip()) == (0, str(target))
    text = "\n".join(paragraph.text for paragraph in Document(str(target)).paragraphs)
    assert "at least 62" in text
    assert "Placeholder reason." in text
    assert run("verify").status == 0


def test_that_show_says_everything_in_the_shape_that_is_promised(run: Run, case: str) -> None:
    shown = run("show", case, "--json").json
    article = shown["article"]
    (claim,), (evidence,) = shown["claims"], shown["evidence"]
    assert set(shown) >= {"reference", "title", "status", "language", "tags", "article", "claims", "evidence", "log"}
    assert set(article) >= {"title", "text", "sha256", "author", "publisher", "published", "url"}
    assert article["text"] == SAMPLE.read_text(encoding="utf-8")
    assert article["text"][claim["start"] : claim["end"]] == claim["quote"] == "at least 62 former Ukrainian troops"
    assert (claim["number"], claim["kind"], claim["priority"], claim["evidence"]) == (1, "quantity", "normal", [1])
    verdict = claim["verdict"]
    assert set(verdict) >= {"rating", "label", "scale", "because", "unknown", "by", "at"}
    assert (verdict["rating"], verdict["label"], verdict["by"]) == ("unproven", "Unproven", "tester")
    assert set(evidence) >= {
        "number", "title", "url", "publisher", "stances", "excerpt", "locator", "grade", "files",
    }  # fmt: skip
    assert (evidence["stances"], evidence["grade"]) == ({"1": "context"}, "B2")
    assert shown["log"]["rows"] == 4
    assert len(shown["log"]["head"]) == 64


def test_that_suggest_gives_places_scores_and_reasons_for_a_file_and_for_a_case(run: Run, case: str) -> None:
    text = SAMPLE.read_text(encoding="utf-8")
    for what in (SAMPLE, case):
        found = run("suggest", what, "--json").json
        assert (found["sentences"], found["level"], found["text"]) == (13, "full", text)
        scores = [one["score"] for one in found["suggestions"]]
        assert scores == sorted(scores, reverse=True)
        for one in found["suggestions"]:
            assert text[one["start"] : one["end"]] == one["quote"]
            assert 0 <= one["score"] <= 1
            assert all(reason["text"] in text and reason["kind"] for reason in one["reasons"])
    everything = run("suggest", SAMPLE, "--all", "--json").json["suggestions"]
    assert len(everything) == 13
    assert [one["start"] for one in everything] == sorted(one["start"] for one in everything)
    assert len(run("suggest", SAMPLE, "--limit", "2", "--json").json["suggestions"]) == 2


def test_that_suggest_sets_numbers_of_one_thing_side_by_side(run: Run) -> None:
    people, _units = run("suggest", SAMPLE, "--json").json["numbers"]
    text = SAMPLE.read_text(encoding="utf-8")
    assert all(text[one["start"] : one["end"]] == one["text"] for one in people["quantities"])
    told = {one["text"]: (one["value"], one["hedge"], one["certainty"], one["giver"]) for one in people["quantities"]}
    assert told["at least 62"] == ("62", "at least", "reported", "Dmitry Usov")
    assert told["over 1,000"] == ("1000", "more than", "reported", "TASS sources")
    assert "sure here, inferred there" in people["notices"]
    listed = run("suggest", SAMPLE).out
    assert "at least 62 (former Ukrainian troops) – paragraph 2, reported, Dmitry Usov" in listed


def test_that_suggest_says_through_whom_a_claim_came_and_how_it_could_be_worded(run: Run) -> None:
    sentences = run("suggest", SAMPLE, "--all", "--json").json["suggestions"]
    (usov,) = (one for one in sentences if "at least 62" in one["quote"])
    assert (usov["claimant"], usov["sourcing"], usov["verb"]) == ("Dmitry Usov", "named", "has stated")
    (reported,) = (one for one in sentences if one["quote"].startswith("This was reported"))
    assert [(voice["name"], voice["sourcing"]) for voice in reported["chain"]] == [
        ("sources within Russian security structures", "anonymous"),
        ("TASS", "institution"),
    ]
    (fear,) = (one for one in sentences if "fear remains" in one["quote"])
    assert fear["statement"] == "Fear remains a major obstacle for those who hesitate to take this step."


@pytest.mark.parametrize(
    ("text", "level", "says"),
    [
        ("W jednostce było 62 żołnierzy i nie wiadomo, kto ich liczył.", "basic", "basic suggestions"),
        ("У підрозділі було 62 солдати, заявив Іван Заповнювач.", "lists", "rest on numbers"),
    ],
)
def test_that_suggest_says_how_much_of_a_language_it_knows(
    run: Run, tmp_path: Path, text: str, level: str, says: str
) -> None:
    article = tmp_path / "article.txt"
    article.write_text(text, encoding="utf-8")
    assert run("suggest", article, "--json").json["level"] == level
    assert says in run("suggest", article).err


def test_that_an_article_can_come_through_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    class Piped:
        buffer = io.BytesIO(SAMPLE.read_bytes())

    monkeypatch.setattr(sys, "stdin", Piped())
    assert run("new", "-").status == 0
    assert run("show", "1", "--json").json["article"]["text"] == SAMPLE.read_text(encoding="utf-8")


def test_that_the_list_of_cases_is_paged_and_filtered(run: Run) -> None:
    for number in range(3):
        run("new", SAMPLE, "--title", f"Placeholder title {number}")
    first = run("cases", "--limit", "2", "--json").json
    assert len(first["cases"]) == 2
    assert set(first["cases"][0]) >= {"reference", "title", "status", "claims", "judged", "updated"}
    rest = run("cases", "--limit", "2", "--after", first["next"], "--json").json
    assert len(rest["cases"]) == 1
    assert rest["next"] is None
    references = {one["reference"] for one in first["cases"] + rest["cases"]}
    assert len(references) == 3
    assert run("cases", "--status", "published").status == 1
    assert run("cases", "--tag", "none such", "--json").json == {"cases": [], "next": None}


def test_that_an_empty_archive_is_no_fault(run: Run) -> None:
    run("imprint", "--organisation", "Placeholder Newsroom")
    assert run("cases", "--json").json == {"cases": [], "next": None}
    assert run("cases").status == 0


def test_that_check_ends_with_one_while_something_is_open(run: Run, case: str) -> None:
    run("claim", case, "--quote", "one thousand fighters")
    found = run("check", case, "--json")
    assert found.status == 1
    wanted = {"rule": "no-verdict", "severity": "error", "claim": 2, "text": "Claim 2 has no verdict yet."}
    assert any(wanted.items() <= finding.items() for finding in found.json["findings"])
    assert "no-verdict" in run("check", case).out


def test_that_verify_ends_with_one_and_names_what_was_altered(run: Run, case: str, archive: Path) -> None:
    assert run("verify", "--json").json == {"ok": True, "cases": 1, "files": 1, "log_rows": 4, "problems": []}
    (stored,) = [path for path in (archive / "files").rglob("*") if path.is_file()]
    stored.chmod(0o644)
    stored.write_bytes(b"something else")
    found = run("verify", "--json")
    assert found.status == 1
    assert found.json["ok"] is False
    assert case in found.json["problems"][0]
    assert "ex-ukrainian-soldiers.txt" in found.json["problems"][0]


def test_that_a_file_is_kept_and_shown_with_its_hash(run: Run, case: str, tmp_path: Path) -> None:
    path = tmp_path / "placeholder.bin"
    path.write_bytes(bytes(range(256)))
    assert run("evidence", case, "--claim", "1", "--file", path).out == "2\n"
    (file,) = run("show", case, "--json").json["evidence"][1]["files"]
    assert (file["name"], file["bytes"], file["role"]) == ("placeholder.bin", 256, "original")
    assert run("verify", "--json").json["files"] == 2


def test_that_the_same_version_gives_the_same_document(run: Run, case: str, tmp_path: Path) -> None:
    run("writeup", case, "-o", tmp_path / "a.docx")
    run("writeup", case, "-o", tmp_path / "b.docx")
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


@pytest.mark.parametrize(("form", "name"), [("html", "w.html"), ("markdown", "w.md")])
def test_that_the_write_up_can_be_a_web_page_or_markdown(
    run: Run, case: str, tmp_path: Path, form: str, name: str
) -> None:
    target = tmp_path / name
    assert run("writeup", case, "--format", form, "-o", target).status == 0
    first = target.read_bytes()
    assert "at least 62 former Ukrainian troops" in first.decode()
    assert run("show", case, "--json").json["log"]["rows"] == 5  # that it left the house is noted
    again = run("writeup", case, "--format", form, "-o", target)
    assert again.status == 0
    assert target.read_bytes() == first


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        (("--kind", "dossier"), "{case} dossier INTERNAL.docx"),
        (("--kind", "annotated"), "{case} annotated INTERNAL.docx"),
        (("--kind", "annotated", "--for-readers"), "{case} annotated.docx"),
        (("--format", "xlsx"), "{case}.xlsx"),
        (("--format", "csv"), "{case}.csv"),
        (("--format", "claimreview", "--page", "https://example.org/check"), "{case}.json"),
    ],
)
def test_that_every_document_is_written_under_a_name_that_says_what_it_is(
    run: Run, case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    done = run("writeup", case, *arguments)
    assert (done.status, done.out.strip()) == (0, name.format(case=case))
    assert (tmp_path / name.format(case=case)).stat().st_size > 200
    assert run("show", case, "--json").json["log"]["rows"] == 5


def test_that_the_dossier_holds_what_the_public_write_up_leaves_out(run: Run, case: str, tmp_path: Path) -> None:
    secret = ("--claim", "1", "--title", "Placeholder hidden", "--url", "https://example.org/h", "--confidential")
    run("evidence", case, *secret)
    for kind, is_there in (("dossier", True), ("public", False)):
        target = tmp_path / f"{kind}.docx"
        assert run("writeup", case, "--kind", kind, "-o", target).status == 0
        with zipfile.ZipFile(target) as package:
            assert any(b"Placeholder hidden" in package.read(part) for part in package.namelist()) is is_there


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("--kind", "dossier", "--format", "html"), 3),
        (("--for-readers",), 2),
        (("--page", "https://example.org/check"), 2),
        (("--format", "claimreview", "--page", "http://localhost/x"), 3),
    ],
)
def test_that_documents_that_there_are_not_are_refused(
    run: Run, case: str, arguments: tuple[str, ...], status: int
) -> None:
    assert run("writeup", case, *arguments).status == status


@pytest.mark.parametrize(("form", "name"), [("html", "w.docx"), ("docx", "w.html"), ("markdown", "w.html")])
def test_that_a_write_up_gets_no_name_of_another_form(
    run: Run, case: str, tmp_path: Path, form: str, name: str
) -> None:
    refused = run("writeup", case, "--format", form, "-o", tmp_path / name)
    assert refused.status == 3
    assert "give it a name that ends in" in refused.err
    assert list(tmp_path.glob("w.*")) == []


def test_that_a_web_page_of_somebody_else_is_left_as_it_is(run: Run, case: str, tmp_path: Path) -> None:
    target = tmp_path / "w.html"
    target.write_text("<!DOCTYPE html><title>Placeholder</title>", encoding="utf-8")
    refused = run("writeup", case, "--format", "html", "-o", target)
    assert (refused.status, "is not as fcdesk wrote it" in refused.err) == (3, True)
    assert "Placeholder" in target.read_text(encoding="utf-8")


def test_that_other_scales_and_a_free_conclusion_can_be_used(run: Run, case: str) -> None:
    run("verdict", case, "1", "half-true", "--because", "Placeholder.", "--scale", "politifact")
    assert run("show", case, "--json").json["claims"][0]["verdict"]["label"] == "Half True"
    run("verdict", case, "1", "Placeholder conclusion in words", "--because", "Placeholder.", "--scale", "none")
    assert run("show", case, "--json").json["claims"][0]["verdict"]["label"] == "Placeholder conclusion in words"


def test_that_the_desk_without_a_display_is_refused_with_what_works(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    refused = run("open", "1")
    assert refused.status == 3
    assert "display" in refused.err


def test_that_without_a_display_the_main_job_is_done_on_the_sample(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    for _ in range(2):  # a second time finds the sample case and makes no other
        done = run()
        assert done.status == 0
        assert str(tmp_path / "out") in done.out
    (case,) = run("cases", "--json").json["cases"]
    assert case["judged"] == 0  # no verdict that was not earned
    assert case["claims"] >= 5
    (document,) = (tmp_path / "out").iterdir()
    assert Document(str(document)).core_properties.title
