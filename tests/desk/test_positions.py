from hypothesis import given
from hypothesis import strategies as st

from fcdesk.desk.positions import Utf16Map


@given(st.text())
def test_that_every_position_comes_back_from_utf16(text: str) -> None:
    positions = Utf16Map(text)
    for point in range(len(text) + 1):
        assert positions.units(point) == len(text[:point].encode("utf-16-le", "surrogatepass")) // 2
        assert positions.points(positions.units(point)) == point


def test_that_a_position_inside_a_pair_counts_as_the_start_of_its_character() -> None:
    assert Utf16Map("a😀b").points(2) == 1
