import pytest

from fcdesk.cases.edits.claims import mark_claim
from fcdesk.cases.edits.evidence import NewEvidence, add_evidence
from fcdesk.cases.model import Case, Stance
from fcdesk.desk.models.evidence_rows import (
    evidence_elsewhere,
    evidence_rows,
    matching,
    placed,
    source_rows,
    stepped,
)
from tests.builders import Stamps, case_of, place_of


@pytest.fixture
def case() -> Case:
    """Three claims; one piece of evidence bears on the first and third, one on the second, one on none."""
    stamps = Stamps("c")
    case = case_of()
    for quote in ("over 1,000", "four Russian combat units", "citing ideology"):
        case = mark_claim(case, stamps(), *place_of(case, quote))
    shared = NewEvidence(title="Placeholder source A", publisher="Placeholder house", excerpt="Words of A", grade="B2")
    case = add_evidence(case, stamps(), ["c1", "c3"], shared, Stance.SUPPORTS)
    case = add_evidence(case, stamps(), ["c2"], NewEvidence(title="Placeholder source B", url="https://b.example/x"))
    return add_evidence(case, stamps(), [], NewEvidence(note="Placeholder note", confidential=True))


def test_that_a_row_names_the_other_claims_that_its_evidence_bears_on(case: Case) -> None:
    (first,) = evidence_rows(case, "c1")
    assert (first.number, first.stance, first.also, first.grade) == (1, "supports", (3,), "B2")
    (third,) = evidence_rows(case, "c3")
    assert third.also == (1,)
    assert evidence_rows(case, "c2")[0].also == ()


def test_that_evidence_elsewhere_is_what_does_not_bear_on_the_claim_whoever_it_serves(case: Case) -> None:
    assert [(row.number, row.also) for row in evidence_elsewhere(case, "c1")] == [(2, (2,)), (3, ())]
    assert [row.number for row in evidence_elsewhere(case, "c2")] == [1, 3]
    assert evidence_elsewhere(case, "c1")[1].is_confidential


def test_that_words_find_rows_in_any_order_and_place(case: Case) -> None:
    rows = evidence_elsewhere(case, "c2")
    assert [row.number for row in matching(rows, "words HOUSE")] == [1]
    assert [row.number for row in matching(rows, " ")] == [1, 3]
    assert matching(rows, "house nothing") == []


def test_that_sources_without_a_name_are_not_offered_and_the_others_are_found_by_their_address(case: Case) -> None:
    rows = source_rows(case)
    assert [row.title for row in rows] == ["Placeholder source A", "Placeholder source B"]
    assert [row.title for row in matching(rows, "b.example")] == ["Placeholder source B"]


@pytest.mark.parametrize(
    ("place", "wanted"),
    [(0, "bacd"), (1, "abcd"), (2, "abcd"), (3, "acbd"), (4, "acdb")],
)
def test_that_what_is_dropped_stands_before_what_was_there(place: int, wanted: str) -> None:
    assert "".join(placed("abcd", "b", place)) == wanted


@pytest.mark.parametrize(
    ("moved", "by", "wanted"), [("b", 1, "acb"), ("b", -1, "bac"), ("a", -1, "abc"), ("c", 1, "abc")]
)
def test_that_a_step_changes_places_with_the_neighbour_and_ends_at_the_ends(moved: str, by: int, wanted: str) -> None:
    assert "".join(stepped("abc", moved, by)) == wanted
