"""What the write-up says beside the claims, and what is written beside them, from a terminal."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.writeup.pictures import drawn

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000"
    "050001a5f645400000000049454e44ae426082"
)


def test_that_the_reports_words_are_kept_and_can_be_emptied(run: Run, case: str) -> None:
    words = ("--headline", "Placeholder headline", "--in-short", "One.", "--in-short", "Two.", "--labels", "uk")
    assert run("report", case, *words, "--method", "Placeholder method").status == 0
    kept = run("show", case, "--json").json["report"]
    assert (kept["headline"], kept["in_short"], kept["labels"]) == ("Placeholder headline", ["One.", "Two."], "uk")
    assert run("report", case, "--headline", "", "--labels", "").status == 0
    after = run("show", case, "--json").json["report"]
    assert (after["headline"], after["labels"], after["method"]) == ("", None, "Placeholder method")


def test_that_a_picture_is_shown_with_its_words_and_hidden_again(run: Run, case: str, tmp_path: Path) -> None:
    (tmp_path / "photo.png").write_bytes(PIXEL)
    run("evidence", case, "--claim", "1", "--file", tmp_path / "photo.png", "--title", "Placeholder B")
    assert run("picture", case, "2", "--alt", "A placeholder", "--caption", "Caption").status == 0
    (file,) = run("show", case, "--json").json["evidence"][1]["files"]
    assert (file["for_readers"], file["alt"], file["caption"]) == (True, "A placeholder", "Caption")
    assert run("picture", case, "2", "--hide").status == 0
    (file,) = run("show", case, "--json").json["evidence"][1]["files"]
    assert (file["for_readers"], file["alt"]) == (False, "A placeholder")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("cut.jpg", drawn(640, 360, "JPEG")[:2_000]), ("words.png", b"no picture"), ("drawing.svg", b"<svg/>"),
        ("cut.png", drawn(640, 360)[:200]),
    ],
)  # fmt: skip
def test_that_a_picture_that_readers_cannot_get_is_refused(
    run: Run, case: str, tmp_path: Path, name: str, data: bytes
) -> None:
    (tmp_path / name).write_bytes(data)
    run("evidence", case, "--claim", "1", "--file", tmp_path / name, "--title", "Placeholder B")
    refused = run("picture", case, "2", "--alt", "A placeholder")
    assert refused.status == 3
    assert name in refused.err
    assert "--hide" in refused.err
    assert run("show", case, "--json").json["evidence"][1]["files"][0]["for_readers"] is False


def test_that_a_picture_of_a_confidential_source_is_refused(run: Run, case: str, tmp_path: Path) -> None:
    (tmp_path / "photo.png").write_bytes(PIXEL)
    run(
        "evidence", case, "--claim", "1", "--file", tmp_path / "photo.png", "--title", "Placeholder B", "--confidential"
    )
    refused = run("picture", case, "2", "--alt", "A placeholder")
    assert refused.status == 3
    assert "confidential" in refused.err


def test_that_what_became_of_a_picture_is_kept_with_its_claim(run: Run, case: str) -> None:
    done = run(
        "media", case, "1", "edited", "decontextualized", "--seen-at", "https://a.example/", "--context", "Words"
    )
    assert done.status == 0
    (claim,) = run("show", case, "--json").json["claims"]
    assert (claim["media"]["categories"], claim["media"]["context"]) == (["edited", "decontextualized"], "Words")
    assert "Media: edited, decontextualized" in run("show", case).out
    assert run("media", case, "1", "--take-back").status == 0
    assert run("show", case, "--json").json["claims"][0]["media"] is None


def test_that_a_question_and_its_answer_are_kept(run: Run, case: str) -> None:
    asked = run("ask", case, "A party", "--question", "Is that so?", "--due", "2026-12-01", "--claim", "1")
    assert asked.out == "1\n"
    assert "Question 1 to A party: Is that so?" in run("show", case).out
    assert run("answer", case, "1", "--text", "It is.").status == 0
    (reply,) = run("show", case, "--json").json["replies"]
    assert (reply["party"], reply["answer"], reply["due"], reply["claim"]) == ("A party", "It is.", "2026-12-01", 1)


def test_that_notes_reviews_and_corrections_are_kept(run: Run, case: str) -> None:
    assert run("note", case, "--text", "A placeholder note", "--evidence", "1").status == 0
    assert run("review", case, "--approve", "--claim", "1").status == 0
    assert run("review", case, "--refuse", "--remark", "Not yet").status == 0
    assert run("correction", case, "--text", "Placeholder correction").status == 0
    shown = run("show", case, "--json").json
    assert [note["text"] for note in shown["notes"]] == ["A placeholder note"]
    assert [(one["approved"], one["claim"], one["remark"]) for one in shown["reviews"]] == [
        (True, 1, ""), (False, None, "Not yet"),
    ]  # fmt: skip
    assert [one["text"] for one in shown["corrections"]] == ["Placeholder correction"]


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (("report", "1"), 2, "nothing is to be changed"),
        (("picture", "1", "1"), 2, "--alt"),
        (("picture", "1", "1", "--alt", "Words"), 3, "has not one picture to take"),
        (("picture", "1", "9", "--alt", "Words"), 3, "has no evidence 9"),
        (("media", "1", "1"), 2, "--take-back alone"),
        (("media", "1", "1", "original", "edited"), 3, "cannot be both original and edited"),
        (("media", "1", "1", "--take-back"), 3, "nothing can be taken back"),
        (("answer", "1", "1", "--text", "Words"), 3, "has 0 questions"),
        (("ask", "1", " ", "--question", "Words"), 3, "needs words"),
        (("note", "1", "--text", " "), 3, "needs words"),
        (("review", "1", "--refuse"), 3, "needs a remark"),
        (("review", "1"), 2, "--approve"),
        (("correction", "1", "--text", "Words", "--claim", "7"), 3, "has no claim 7"),
    ],
)
def test_that_what_cannot_be_kept_is_refused(
    run: Run, case: str, arguments: tuple[str, ...], status: int, says: str
) -> None:
    before = run("show", case, "--json").json
    refused = run(*arguments)
    assert (refused.status, refused.out) == (status, "")
    assert says in refused.err
    assert run("show", case, "--json").json == before
