from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from fcdesk.desk.models.stretches import Overlapping


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
