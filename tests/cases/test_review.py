"""What still stands between a case and its sign-off."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from fcdesk.cases.edits import articles, claims, evidence, remarks, verdicts
from fcdesk.cases.edits.edit import Stamp
from fcdesk.cases.model import Case
from fcdesk.cases.review import Finding, findings
from tests.builders import CHECKER, NOON, Stamps, article_of, case_of, place_of, scale
from tests.cases.strategies import cases

S = Stamp("x", CHECKER, NOON)
QUOTE = "at least 62 former Ukrainian troops"


@pytest.fixture
def case() -> Case:
    """A case in which nothing is open."""
    stamps = Stamps()
    case = claims.mark_claim(case_of(), stamps(), *place_of(case_of(), QUOTE))
    new = evidence.NewEvidence(title="Placeholder source A", excerpt="Placeholder excerpt", locator="p. 1")
    case = evidence.add_evidence(case, stamps(), ["s1"], new)
    return verdicts.set_verdict(case, stamps(), "s1", scale(), "false", "Placeholder reason")


def rules(case: Case) -> list[tuple[str, str, int | None]]:
    return [(found.rule, found.severity, found.claim) for found in findings(case)]


def test_that_a_finished_case_has_nothing_open(case: Case) -> None:
    assert findings(case) == []


def test_that_a_case_without_claims_is_not_finished() -> None:
    (found,) = findings(case_of())
    text = "The case has no claims; mark what is to be checked."
    assert replace(found, about="") == Finding("no-claims", "error", None, text)


def test_that_an_open_question_to_somebody_is_found_until_it_is_answered(case: Case) -> None:
    asked = remarks.ask_for_reply(case, S, "A party", "Is it so?")
    assert rules(asked) == [("reply-open", "warning", None)]
    assert "A party was asked" in findings(asked)[0].text
    assert findings(remarks.record_answer(asked, S, "x", "No.")) == []


def test_that_evidence_that_bears_on_nothing_is_found(case: Case) -> None:
    loose = evidence.add_evidence(case, S, [], evidence.NewEvidence(title="Placeholder source B"))
    assert rules(loose) == [("evidence-unlinked", "warning", None)]
    assert "Evidence 2" in findings(loose)[0].text


def test_that_a_lost_passage_is_found(case: Case) -> None:
    lost = articles.revise_article(case, S, article_of("Nothing of it is left.", "n"))
    assert rules(lost) == [("claim-lost", "error", 1)]


def test_that_a_quote_that_is_not_what_the_article_says_there_is_found(case: Case) -> None:
    other = replace(case.article, text=case.article.text.replace("62 former", "63 former"))
    changed = replace(case, articles=case.articles.put(other))
    assert rules(changed) == [("quote-differs", "error", 1)]


def test_that_a_claim_without_verdict_is_found(case: Case) -> None:
    assert rules(verdicts.withdraw_verdict(case, S, "s1")) == [("no-verdict", "error", 1)]


def test_that_a_verdict_without_reason_is_found(case: Case) -> None:
    assert rules(verdicts.explain_verdict(case, S, "s1", because=" \n")) == [("no-reason", "error", 1)]


def test_that_a_verdict_without_evidence_is_found(case: Case) -> None:
    assert rules(evidence.remove_evidence(case, S, "s2")) == [("no-evidence", "error", 1)]


def test_that_a_verdict_on_another_wording_is_found(case: Case) -> None:
    assert rules(claims.move_claim(case, S, "s1", *place_of(case, "62 former"))) == [("wording-changed", "error", 1)]


def test_that_evidence_without_locator_is_found(case: Case) -> None:
    assert rules(evidence.change_evidence(case, S, "s2", locator="")) == [("no-locator", "warning", 1)]


def test_that_evidence_needs_an_excerpt_or_a_file(case: Case) -> None:
    bare = evidence.change_evidence(case, S, "s2", excerpt="")
    assert rules(bare) == [("no-excerpt", "warning", 1)]
    file = evidence.KeptFile("a.pdf", 3, "a" * 64, "application/pdf")
    assert findings(evidence.attach_files(bare, S, "s2", [file])) == []


def test_that_a_reply_is_late_once_the_case_was_worked_on_after_its_date(case: Case) -> None:
    asked = remarks.ask_for_reply(case, S, "A party", "Is it so?", due="2026-11-23")
    (early,) = findings(asked)
    assert "has not answered yet" in early.text
    assert early.reply == "x"
    (late,) = findings(remarks.add_note(asked, Stamp("y", CHECKER, "2026-11-24T08:00:00Z"), "Placeholder note"))
    assert "was to answer by 2026-11-23 and has not" in late.text
    assert late.about != early.about


def test_that_a_finding_keeps_its_key_until_what_it_is_about_changes(case: Case) -> None:
    def about(changed: Case) -> str:
        (found,) = findings(changed)
        return found.about

    bare = evidence.change_evidence(case, S, "s2", locator="")
    again = verdicts.explain_verdict(bare, S, "s1", because="Another placeholder reason")
    assert about(again) == about(bare)
    assert findings(bare)[0].evidence == 1
    assert about(evidence.change_evidence(bare, S, "s2", excerpt="Another excerpt")) != about(bare)


def test_that_findings_come_claim_by_claim_as_the_article_has_them(case: Case) -> None:
    first, second = place_of(case, "Former Ukrainian servicemen"), place_of(case, "Ideology, he said")
    case = claims.mark_claims(case, S, [claims.Passage(*second), claims.Passage(*first)])
    assert [found.claim for found in findings(case)] == [3, 2]


@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(cases())
def test_that_any_case_can_be_reviewed_and_names_only_its_own_claims(case: Case) -> None:
    for found in findings(case):
        assert found.claim is None or case.claim_numbered(found.claim) is not None
        assert found.severity in ("error", "warning")
        assert found.text.endswith(".")
