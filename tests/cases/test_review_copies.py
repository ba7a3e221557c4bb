"""Review copies: what they held is kept, and what comes back changes words alone."""

from dataclasses import replace

import pytest

from fcdesk.cases.edits import claims, report, verdicts
from fcdesk.cases.edits.review_copies import accept_review, note_review_copy
from fcdesk.cases.model import Case
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.reporting import Prose, ReviewCopy, ReviewField
from tests.builders import CHECKER, NOON, Stamps, case_of, place_of, scale


@pytest.fixture
def stamps() -> Stamps:
    return Stamps()


@pytest.fixture
def case(stamps: Stamps) -> Case:
    """Two claims (s1, s2), the first judged twice."""
    case = case_of()
    case = claims.mark_claim(case, stamps(), *place_of(case, "at least 62 former Ukrainian troops"), statement="Old.")
    case = claims.mark_claim(case, stamps(), *place_of(case, "exceeding one thousand fighters"))
    case = verdicts.set_verdict(case, stamps(), "s1", scale(), "false", because="First reason.")
    return verdicts.set_verdict(case, stamps(), "s1", scale(), "unproven", because="Old reason.", unknown="Old gap.")


def test_that_a_review_copy_keeps_its_texts_under_its_exports_id(case: Case, stamps: Stamps) -> None:
    fields = [ReviewField(Prose.BECAUSE, "Old reason.", "s1"), ReviewField(Prose.HEADLINE, "Placeholder")]
    noted = note_review_copy(case, stamps(), "export-1", 7, "a" * 64, fields)
    assert list(noted.review_copies) == [ReviewCopy("export-1", NOON, CHECKER, 7, "a" * 64, tuple(fields))]
    assert replace(noted, review_copies=case.review_copies) == case


def test_that_accepting_gives_each_text_its_new_words_and_leaves_all_else(case: Case, stamps: Stamps) -> None:
    texts = [
        ReviewField(Prose.STATEMENT, "New statement.", "s1"),
        ReviewField(Prose.BECAUSE, "New\r\nreason.", "s1"),
        ReviewField(Prose.UNKNOWN, "", "s1"),
        ReviewField(Prose.HEADLINE, "New headline"),
        ReviewField(Prose.STANDFIRST, "New standfirst"),
        ReviewField(Prose.IN_SHORT, "One.\nTwo."),
        ReviewField(Prose.METHOD, "New method"),
    ]
    after = accept_review(case, stamps(), texts)
    before, present = case.verdict_on("s1"), after.verdict_on("s1")
    assert before is not None
    assert present == replace(before, because="New\nreason.", unknown="")
    assert after.history_of("s1")[:-1] == case.history_of("s1")[:-1]
    assert after.claims["s1"] == replace(case.claims["s1"], statement="New statement.")
    told = after.details.report
    assert (told.headline, told.standfirst, told.method) == ("New headline", "New standfirst", "New method")
    assert told.in_short == ("One.", "Two.")
    assert replace(after, details=case.details, claims=case.claims, verdicts=case.verdicts) == case


def test_that_texts_not_named_stay(case: Case, stamps: Stamps) -> None:
    case = report.change_report(case, stamps(), headline="Kept", method="Kept too")
    after = accept_review(case, stamps(), [ReviewField(Prose.STANDFIRST, "New")])
    assert (after.details.report.headline, after.details.report.method) == ("Kept", "Kept too")
    assert accept_review(case, stamps(), []) == case


def test_that_a_text_of_a_deleted_claim_is_refused(case: Case, stamps: Stamps) -> None:
    case = claims.remove_claim(case, stamps(), "s1")
    for prose in (Prose.STATEMENT, Prose.BECAUSE):
        with pytest.raises(RuleBroken, match="has been deleted since"):
            accept_review(case, stamps(), [ReviewField(Prose.HEADLINE, "New"), ReviewField(prose, "New", "s1")])


@pytest.mark.parametrize("prose", [Prose.BECAUSE, Prose.UNKNOWN])
def test_that_reasons_of_a_withdrawn_verdict_are_refused(case: Case, stamps: Stamps, prose: Prose) -> None:
    case = verdicts.withdraw_verdict(case, stamps(), "s1")
    with pytest.raises(RuleBroken, match="the verdict on claim 1 has been withdrawn"):
        accept_review(case, stamps(), [ReviewField(prose, "New", "s1")])
