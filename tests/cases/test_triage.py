"""Taking claims apart and together, and passages that will not be checked."""

import pytest
from typing_extensions import Unpack

from fcdesk.cases.edits import claims, dismissals, evidence, remarks, verdicts
from fcdesk.cases.edits.joining import one_after_the_other
from fcdesk.cases.model import Case, ClaimKind, DismissalReason, Priority, Sourcing, Stance
from fcdesk.cases.problems import RuleBroken
from tests.builders import Stamps, case_of, place_of, scale

TEXT = "Placeholder one was counted, and placeholder two was weighed. Placeholder three will come."


@pytest.fixture
def stamps() -> Stamps:
    return Stamps()


@pytest.fixture
def case(stamps: Stamps) -> Case:
    """Two neighbouring claims s1 and s2; evidence on the second, and on both."""
    passages = [claims.Passage(0, 28, statement="One was counted."), claims.Passage(29, 61, claimant="Placeholder")]
    case = claims.mark_claims(case_of(TEXT), stamps(), passages)
    second = evidence.NewEvidence(title="Placeholder source A")
    case = evidence.add_evidence(case, stamps(), ["s1-1"], second, Stance.SUPPORTS)
    return evidence.add_evidence(case, stamps(), ["s1", "s1-1"], evidence.NewEvidence(title="Placeholder source B"))


def test_that_a_claim_that_was_put_forward_keeps_how_it_is_sourced_and_why_it_was_chosen() -> None:
    passage = claims.Passage(
        0,
        28,
        sourcing=Sourcing.ANONYMOUS,
        relayed_by=(" A\nplaceholder  agency ", ""),
        chosen_because="number: one",
        was_suggested=True,
    )
    (claim,) = claims.mark_claims(case_of(TEXT), Stamps()(), [passage]).claims
    assert (claim.sourcing, claim.relayed_by) == (Sourcing.ANONYMOUS, ("A placeholder agency",))
    assert (claim.chosen_because, claim.was_suggested) == ("number: one", True)


def test_that_merged_claims_quote_all_from_the_first_word_to_the_last(case: Case, stamps: Stamps) -> None:
    after = claims.merge_claims(case, stamps(), "s1", "s1-1")
    (claim,) = after.claims
    assert (claim.number, claim.anchor.quote) == (1, TEXT[:61])
    assert (claim.statement, claim.claimant) == ("One was counted.", "Placeholder")  # each had one of the two


def _described(case: Case, stamps: Stamps, **fields: Unpack[claims.ClaimFields]) -> Case:
    return claims.change_claim(case, stamps(), "s1-1", **fields)


def test_that_a_merged_claim_says_what_both_said_in_the_order_of_the_article(case: Case, stamps: Stamps) -> None:
    case = _described(case, stamps, statement="Two was weighed", claimant="Placeholder A", tags=("b",))
    case = claims.change_claim(
        case, stamps(), "s1", claimant="Placeholder B", tags=("a", "b"), said_where="At A", statement="One was counted"
    )
    for one, other in (("s1", "s1-1"), ("s1-1", "s1")):
        (claim,) = claims.merge_claims(case, stamps(), one, other).claims
        assert claim.statement == "One was counted. Two was weighed"
        assert claim.claimant == "Placeholder B; Placeholder A"
        assert (claim.tags, claim.said_where) == (("a", "b"), "At A")


def test_that_a_merged_claim_says_once_what_both_said_alike(case: Case, stamps: Stamps) -> None:
    case = _described(case, stamps, statement="one was counted", chosen_because="number: one; rank")
    case = claims.change_claim(case, stamps(), "s1", claimant="placeholder", chosen_because="rank")
    (claim,) = claims.merge_claims(case, stamps(), "s1", "s1-1").claims
    assert (claim.statement, claim.claimant) == ("One was counted.", "placeholder")
    assert claim.chosen_because == "rank; number: one"


def test_that_a_merged_claim_is_as_urgent_as_the_more_urgent_and_keeps_its_own_kind(case: Case, stamps: Stamps) -> None:
    case = _described(
        case, stamps, priority=Priority.HIGH, kind=ClaimKind.QUANTITY, sourcing=Sourcing.NAMED, relayed_by=("A",)
    )
    (claim,) = claims.merge_claims(case, stamps(), "s1", "s1-1").claims
    assert (claim.priority, claim.kind, claim.sourcing) == (Priority.HIGH, ClaimKind.QUANTITY, Sourcing.NAMED)
    assert claim.relayed_by == ("A",)
    other_way = claims.change_claim(case, stamps(), "s1", kind=ClaimKind.DATE, sourcing=Sourcing.ANONYMOUS)
    (claim,) = claims.merge_claims(other_way, stamps(), "s1", "s1-1").claims
    assert (claim.kind, claim.sourcing) == (ClaimKind.DATE, Sourcing.ANONYMOUS)


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("", "", ""),
        ("A", "", "A"),
        ("It rose to 5", "It rose to 50.", "It rose to 5. It rose to 50."),
        ("“Is it so?”", "It is", "“Is it so?” It is"),
        ("Same.", "same", "Same."),
    ],
)
def test_that_two_statements_are_joined_as_sentences(first: str, second: str, joined: str) -> None:
    assert one_after_the_other(first, second) == joined


def test_that_merging_keeps_evidence_notes_and_replies_of_both_and_doubles_none(case: Case, stamps: Stamps) -> None:
    case = remarks.add_note(case, stamps(), "A note", claim_id="s1-1")
    case = remarks.ask_for_reply(case, stamps(), "A party", "A question?", claim_id="s1-1")
    after = claims.merge_claims(case, stamps(), "s1", "s1-1")
    titles = [after.name_of(after.evidence[link.evidence_id]) for link in after.links_of("s1")]
    assert titles == ["Placeholder source B", "Placeholder source A"]
    assert {link.claim_id for link in after.links} == {note.claim_id for note in after.notes} == {"s1"}
    assert {reply.claim_id for reply in after.replies} == {"s1"}


def test_that_a_claim_with_a_verdict_is_not_merged_away(case: Case, stamps: Stamps) -> None:
    case = verdicts.set_verdict(case, stamps(), "s1-1", scale(), "false", "Placeholder reason")
    with pytest.raises(RuleBroken, match="claim 2 has been judged"):
        claims.merge_claims(case, stamps(), "s1", "s1-1")
    merged = claims.merge_claims(case, stamps(), "s1-1", "s1")
    assert merged.verdict_on("s1-1") is not None


def test_that_a_claim_is_not_merged_with_itself(case: Case, stamps: Stamps) -> None:
    with pytest.raises(RuleBroken, match="with itself"):
        claims.merge_claims(case, stamps(), "s1", "s1")


def test_that_splitting_gives_the_second_part_a_number_of_its_own(case: Case, stamps: Stamps) -> None:
    whole = claims.merge_claims(case, stamps(), "s1-1", "s1")
    after = claims.split_claim(whole, stamps(), "s1-1", 28)
    first, second = after.claims_in_order()
    assert [(one.number, one.anchor.quote) for one in (first, second)] == [
        (2, "Placeholder one was counted,"),
        (3, "and placeholder two was weighed."),
    ]
    assert second.claimant == first.claimant == "Placeholder"
    assert [len(after.links_of(one.id)) for one in (first, second)] == [2, 0]


@pytest.mark.parametrize("at", [-1, 0, 28, 29, 61, 1_000])
def test_that_a_claim_is_split_only_between_its_words(case: Case, stamps: Stamps, at: int) -> None:
    with pytest.raises(RuleBroken, match="does not lie within claim 2"):
        claims.split_claim(case, stamps(), "s1-1", at)


def test_that_a_dismissed_passage_says_who_would_not_check_it_and_why(stamps: Stamps) -> None:
    after = dismissals.dismiss(
        case_of(TEXT), stamps(), [(61, 90)], DismissalReason.NOT_YET_CHECKABLE, remark=" soon ", was_suggested=True
    )
    (one,) = after.dismissals
    assert (one.anchor.quote, one.reason) == ("Placeholder three will come.", "not-yet-checkable")
    assert (one.remark.strip(), one.by, one.was_suggested) == ("soon", "Placeholder checker", True)


def test_that_several_passages_are_dismissed_in_one_step(stamps: Stamps) -> None:
    after = dismissals.dismiss(case_of(TEXT), stamps(), [(0, 28), (61, 90)], DismissalReason.OPINION)
    assert [one.id for one in after.dismissals] == ["s1", "s1-1"]


def test_that_another_reason_needs_words(stamps: Stamps) -> None:
    with pytest.raises(RuleBroken, match="needs words"):
        dismissals.dismiss(case_of(TEXT), stamps(), [(0, 28)], DismissalReason.OTHER, remark=" \n ")


def test_that_a_passage_is_dismissed_once(stamps: Stamps) -> None:
    case = dismissals.dismiss(case_of(TEXT), stamps(), [(0, 28)], DismissalReason.OPINION)
    with pytest.raises(RuleBroken, match="dismissed already"):
        dismissals.dismiss(case, stamps(), [(0, 28)], DismissalReason.OPINION)
    with pytest.raises(RuleBroken, match="dismissed already"):
        dismissals.dismiss(case_of(TEXT), stamps(), [(0, 28), (0, 28)], DismissalReason.OPINION)


def test_that_the_reason_can_be_changed_and_is_then_the_changers(stamps: Stamps) -> None:
    case = dismissals.dismiss(case_of(TEXT), stamps(), [(0, 28)], DismissalReason.OPINION)
    after = dismissals.change_dismissal(case, stamps(), "s1", DismissalReason.OTHER, remark="Placeholder words")
    assert [(one.reason, one.remark) for one in after.dismissals] == [("other", "Placeholder words")]


def test_that_taking_up_again_forgets_the_dismissal_and_only_that(stamps: Stamps) -> None:
    case = case_of(TEXT)
    dismissed = dismissals.dismiss(case, stamps(), [(0, 28)], DismissalReason.OPINION)
    assert dismissals.take_up_again(dismissed, stamps(), "s1") == case
    with pytest.raises(RuleBroken):
        dismissals.take_up_again(case, stamps(), "s1")


def test_that_a_claim_can_be_marked_where_a_passage_was_dismissed(stamps: Stamps) -> None:
    case = case_of()
    place = place_of(case, "fear remains a major obstacle")
    case = dismissals.dismiss(case, stamps(), [place], DismissalReason.OPINION)
    assert len(claims.mark_claim(case, stamps(), *place).claims) == 1
