"""What tells two cases apart: found, applied, taken back."""

import itertools
from dataclasses import FrozenInstanceError, dataclass, fields, replace
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fcdesk.cases.changes import COLLECTIONS, RECORD_CLASSES, Change, ChangedMeanwhile, apply, diff, invert, joined
from fcdesk.cases.edits.claims import change_claim, mark_claim, remove_claim
from fcdesk.cases.model import Case, Note
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.records import Records
from tests.builders import Stamps, case_of, place_of
from tests.cases.strategies import EVERY_EDIT, NEEDS, cases, moved, moves

RELAXED = settings(max_examples=120, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@st.composite
def one_edit(draw: st.DrawFn) -> tuple[Case, Case]:
    """A case, and the same after one edit of any kind."""
    before = draw(cases())
    return before, moved(before, draw(moves(before)), Stamps("last")())


def test_that_the_random_edits_know_every_edit_there_is() -> None:
    assert set(NEEDS) == set(EVERY_EDIT)


def test_that_every_collection_of_a_case_is_compared_saved_and_logged() -> None:
    attributes = {attribute for attribute, _ in COLLECTIONS.values()}
    assert attributes == {one.name for one in fields(Case)} - {"details"}
    assert len(RECORD_CLASSES) == len(COLLECTIONS) + 1


@RELAXED
@given(one_edit())
def test_that_applying_the_difference_gives_the_case_after_the_edit(edited: tuple[Case, Case]) -> None:
    before, after = edited
    assert apply(before, diff(before, after)) == after


@RELAXED
@given(one_edit())
def test_that_applying_the_inverted_difference_gives_the_case_before(edited: tuple[Case, Case]) -> None:
    before, after = edited
    assert apply(after, invert(diff(before, after))) == before
    assert invert(invert(diff(before, after))) == diff(before, after)


@RELAXED
@given(cases())
def test_that_a_case_is_the_difference_from_nothing(case: Case) -> None:
    assert apply(None, diff(None, case)) == case
    assert diff(case, case) == ()


@RELAXED
@given(st.data())
def test_that_several_edits_joined_are_one_difference(data: st.DataObject) -> None:
    stamps = Stamps("j")
    states = [data.draw(cases(4))]
    for _ in range(data.draw(st.integers(0, 5))):
        states.append(moved(states[-1], data.draw(moves(states[-1])), stamps()))
    steps = [diff(one, other) for one, other in itertools.pairwise(states)]
    whole = joined(steps)
    assert {(c.kind, c.id): c for c in whole} == {(c.kind, c.id): c for c in diff(states[0], states[-1])}
    assert apply(states[0], whole) == states[-1]


@RELAXED
@given(st.data())
def test_that_every_kind_of_edit_gives_the_same_case_each_time_it_is_done(data: st.DataObject) -> None:
    case = data.draw(cases(5))
    move, stamp = data.draw(moves(case)), Stamps("twice")()
    assert moved(case, move, stamp) == moved(case, move, stamp)


@dataclass(frozen=True)
class _Untouchable:
    """A record that must not be compared."""

    id: str

    def __eq__(self, other: object) -> bool:
        raise AssertionError("an unchanged record was compared")

    __hash__ = None  # type: ignore[assignment]  # nothing may look it up either


def test_that_unchanged_records_are_skipped_without_being_compared() -> None:
    before = replace(case_of(), notes=Records([cast("Note", _Untouchable("one"))]))
    after = replace(before, notes=before.notes.put(Note("two", "words", "by", "at")))
    assert [change.id for change in diff(before, after)] == ["two"]


def test_that_collections_that_are_the_same_object_are_not_even_walked() -> None:
    class Unwalkable(Records[Any]):
        def __iter__(self) -> Any:
            raise AssertionError("an unchanged collection was walked")

    before = replace(case_of(), notes=Unwalkable())
    marked = mark_claim(before, Stamps()(), 0, 4)
    assert {change.kind for change in diff(before, marked)} == {"case", "claim"}


def test_that_a_record_put_back_as_it_was_is_no_change() -> None:
    case = mark_claim(case_of(), Stamps()(), 0, 4)
    copy = replace(next(iter(case.claims)))
    assert diff(case, replace(case, claims=case.claims.put(copy))) == ()


def test_that_changes_to_a_record_changed_meanwhile_are_refused() -> None:
    stamps = Stamps()
    case = mark_claim(case_of(), stamps(), *place_of(case_of(), "62"))
    mine = diff(case, change_claim(case, stamps(), "s1", statement="mine"))
    theirs = change_claim(case, stamps(), "s1", statement="theirs")
    with pytest.raises(ChangedMeanwhile, match="claim has been changed meanwhile"):
        apply(theirs, mine)
    with pytest.raises(ChangedMeanwhile):
        apply(remove_claim(case, stamps(), "s1"), mine)


def test_that_changes_without_a_case_are_refused() -> None:
    with pytest.raises(RuleBroken, match="hold no case"):
        apply(None, ())


def test_that_the_details_of_a_case_cannot_be_taken_away() -> None:
    case = case_of()
    with pytest.raises(RuleBroken, match="archive it instead"):
        apply(case, [Change("case", case.id, case.details, None)])


def test_that_records_stay_as_they_are_when_a_copy_changes() -> None:
    note = Note("n", "words", "by", "at")
    empty: Records[Note] = Records()
    full = empty.put(note)
    assert (len(empty), len(full), "n" in full) == (0, 1, True)
    assert full.without("n") == empty
    with pytest.raises(FrozenInstanceError):
        note.text = "other"  # type: ignore[misc]  # that it cannot be assigned is the point


def test_that_the_order_of_records_does_not_make_two_cases_different() -> None:
    one, two = Note("1", "", "", ""), Note("2", "", "", "")
    assert Records([one, two]) == Records([two, one])
    assert hash(Records([one, two])) == hash(Records([two, one]))
    assert list(Records([one, two]).put(replace(one, text="x"))) == [replace(one, text="x"), two]


def test_that_a_record_that_is_gone_is_named_as_gone() -> None:
    with pytest.raises(RuleBroken, match="no longer in the case"):
        Records[Note]()["gone"]
