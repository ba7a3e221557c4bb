"""What becomes of passages, from a terminal."""

import pytest

from tests.cli.conftest import Run

FEAR = "fear remains a major obstacle for those who hesitate to take this step"


def test_that_a_dismissed_passage_is_kept_with_its_reason_and_can_be_taken_back(run: Run, case: str) -> None:
    done = run("dismiss", case, "--quote", FEAR, "--reason", "not-checkable", "--remark", "A placeholder remark")
    assert (done.status, done.out, done.err) == (0, "", "")
    (kept,) = run("show", case, "--json").json["dismissals"]
    assert (kept["quote"], kept["reason"], kept["remark"], kept["by"]) == (
        FEAR, "not-checkable", "A placeholder remark", "tester",
    )  # fmt: skip
    assert "Dismissed (not-checkable: A placeholder remark)" in run("show", case).out
    assert run("dismiss", case, "--quote", FEAR, "--take-back").status == 0
    assert run("show", case, "--json").json["dismissals"] == []


def test_that_suggest_says_of_a_case_what_became_of_each_sentence(run: Run, case: str) -> None:
    opinion = "For this reason, most fighters refrain from revealing their identities."
    run("dismiss", case, "--quote", opinion, "--reason", "unimportant")
    sentences = run("suggest", case, "--all", "--json").json["suggestions"]
    fates = {one["fate"] for one in sentences}
    assert fates == {"claim", "dismissed", "unread"}
    (taken,) = (one for one in sentences if one["fate"] == "claim")
    assert taken["claims"] == [1]
    (dismissed,) = (one for one in sentences if one["fate"] == "dismissed")
    assert dismissed["dismissed"] == "unimportant"
    listed = run("suggest", case, "--all").out
    assert "taken up as claim 1" in listed
    assert "dismissed: unimportant" in listed


def test_that_check_counts_the_sentences_that_nobody_has_looked_at(run: Run, case: str) -> None:
    (unread,) = (found for found in run("check", case, "--json").json["findings"] if found["rule"] == "unread")
    assert unread["text"] == "12 of 13 sentences are unread: neither taken up as a claim nor dismissed."
    assert (unread["severity"], unread["claim"]) == ("warning", None)


def test_that_a_claim_is_split_and_merged_again(run: Run, case: str) -> None:
    assert run("split", case, "1", "--before", "former").out == "2\n"
    quotes = [claim["quote"] for claim in run("show", case, "--json").json["claims"]]
    assert quotes == ["at least 62", "former Ukrainian troops"]
    assert run("merge", case, "1", "2").status == 0
    (claim,) = run("show", case, "--json").json["claims"]
    assert (claim["number"], claim["quote"]) == (1, "at least 62 former Ukrainian troops")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("split", "1", "1", "--before", "Placeholder"), "those words are not in the passage of claim 1"),
        (("split", "1", "7", "--before", "former"), "has no claim 7"),
        (("merge", "1", "1", "1"), "cannot be merged with itself"),
        (("dismiss", "1", "--quote", "Placeholder", "--reason", "opinion"), "is not in the article"),
        (("dismiss", "1", "--quote", FEAR, "--reason", "other"), "another reason needs words"),
        (("dismiss", "1", "--quote", FEAR, "--take-back"), "is not dismissed"),
    ],
)
def test_that_what_cannot_be_done_is_refused_in_one_line(
    run: Run, case: str, arguments: tuple[str, ...], says: str
) -> None:
    done = run(*arguments)
    assert (done.status, done.out) == (3, "")
    assert done.err.startswith("fcdesk: ")
    assert says in done.err
    assert done.err.count("\n") == 1
    assert run("show", case, "--json").json["log"]["rows"] == 4


@pytest.mark.parametrize("given", [(), ("--reason", "opinion", "--take-back"), ("--reason", "nonsense")])
def test_that_a_dismissal_without_a_reason_is_wrong_usage(run: Run, case: str, given: tuple[str, ...]) -> None:
    assert run("dismiss", case, "--quote", FEAR, *given).status == 2
