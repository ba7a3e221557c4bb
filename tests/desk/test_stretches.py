from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from fcdesk.desk.models.stretches import Overlapping, lanes


@dataclass(frozen=True)
class _Stretch:
    start: int
    end: int


_stretches = st.builds(lambda start, length: _Stretch(start, start + length), st.integers(0, 40), st.integers(0, 40))


@given(st.lists(_stretches), st.integers(0, 80), st.integers(0, 80))
def test_that_exactly_the_stretches_in_sight_are_found_however_they_overlap(
    stretches: list[_Stretch], first: int, last: int
) -> None:
    first, last = min(first, last), max(first, last)
    found = Overlapping(stretches).between(first, last)
    wanted = [one for one in stretches if one.start <= last and one.end >= first]
    assert sorted(found, key=str) == sorted(wanted, key=str)
    assert [one.start for one in found] == sorted(one.start for one in found)


@given(st.lists(_stretches))
def test_that_stretches_that_overlap_are_in_lanes_of_their_own_and_others_share_the_first(
    stretches: list[_Stretch],
) -> None:
    ordered = sorted(stretches, key=lambda one: (one.start, -one.end))
    placed = list(zip(ordered, lanes(ordered), strict=True))
    for number, (one, lane) in enumerate(placed):
        before = [(other, theirs) for other, theirs in placed[:number] if other.end > one.start]
        assert lane not in [theirs for _, theirs in before]
        assert lane <= len(before)
