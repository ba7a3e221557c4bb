"""What is said of a case and of its claims, from a terminal."""

from pathlib import Path

import pytest

from fcdesk import app
from tests.cli.conftest import Run


def test_that_a_case_is_planned_and_found_by_its_plan(run: Run, case: str) -> None:
    planned = ("--assignee", "Anna", "--deadline", "2026-11-30", "--status", "in-review", "--tag", "war", "--tag", "é")
    assert run("set", case, *planned).status == 0
    shown = run("show", case, "--json").json
    assert (shown["assignee"], shown["deadline"], shown["status"]) == ("Anna", "2026-11-30", "in-review")
    assert shown["tags"] == ["war", "é"]
    [row] = run("cases", "--assignee", "Anna", "--due-until", "2026-12-01", "--json").json["cases"]
    assert (row["reference"], row["deadline"]) == (case, "2026-11-30")
    assert run("cases", "--assignee", "").status == 1
    assert run("set", case, "--assignee", "", "--deadline", "", "--tag", "").status == 0
    after = run("show", case, "--json").json
    assert (after["assignee"], after["deadline"], after["tags"]) == ("", None, [])


def test_that_several_fields_of_a_case_are_taken_back_together(run: Run, case: str, archive: Path) -> None:
    before = run("show", case, "--json").json
    run("set", case, "--title", "New title", "--tag", "war")
    with app.open_room(archive) as room:
        assert room.open(case).undo()
    after = run("show", case, "--json").json
    assert (after["title"], after["tags"]) == (before["title"], before["tags"])


def test_that_a_claim_is_changed_field_by_field(run: Run, case: str) -> None:
    first = ("--statement", "Plain.", "--sourcing", "named", "--status", "waiting", "--said-on", "2026-11-20")
    assert run("change", case, "1", *first).status == 0
    assert run("change", case, "1", "--said-where", "A meeting", "--tag", "numbers", "--why", "It matters").status == 0
    (claim,) = run("show", case, "--json").json["claims"]
    told = {name: claim[name] for name in ("statement", "sourcing", "status", "said_on", "said_where", "tags")}
    assert told == {
        "statement": "Plain.", "sourcing": "named", "status": "waiting", "said_on": "2026-11-20",
        "said_where": "A meeting", "tags": ["numbers"],
    }  # fmt: skip
    assert (claim["chosen_because"], claim["kind"]) == ("It matters", "quantity")


def test_that_the_articles_title_is_put_right_apart_from_the_cases(run: Run, case: str, tmp_path: Path) -> None:
    before = run("show", case, "--json").json["title"]
    assert run("set", case, "--article-title", "Placeholder title of the article").status == 0
    assert run("show", case, "--json").json["title"] == before
    run("writeup", case, "--format", "html", "-o", tmp_path / "a.html")
    assert "Placeholder title of the article" in (tmp_path / "a.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("option", ["--title", "--article-title"])
def test_that_help_says_what_each_title_is_for(run: Run, option: str) -> None:
    said = " ".join(run("set", "--help").out.split())
    assert f"{option} TEXT What the" in said
    assert "--article-title" in run("new", "--help").out


def test_that_help_says_what_of_a_reply_is_printed(run: Run) -> None:
    assert "word for word" in " ".join(run("answer", "--help").out.split())


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (("set", "1"), 2, "nothing is to be changed"),
        (("change", "1", "1"), 2, "nothing is to be changed"),
        (("set", "1", "--deadline", "soon"), 3, "2026-11-30"),
        (("set", "1", "--scale", "placeholder"), 3, "there is no verdict scale"),
        (("set", "1", "--title", " "), 3, "needs a title"),
        (("set", "1", "--title", "New", "--article-title", " "), 3, "needs a title"),
        (("change", "1", "8", "--statement", "Words"), 3, "has no claim 8"),
        (("cases", "--rating", "placeholder"), 1, ""),
    ],
)
def test_that_what_cannot_be_done_leaves_the_case_alone(
    run: Run, case: str, arguments: tuple[str, ...], status: int, says: str
) -> None:
    before = run("show", case, "--json").json
    refused = run(*arguments)
    assert refused.status == status
    assert says in refused.err
    assert run("show", case, "--json").json == before
