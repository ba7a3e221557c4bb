from hypothesis import given
from hypothesis import strategies as st

from fcdesk.desk.models.stored_text import LONGEST_LINE, LONGEST_PART, MOST_LINES, parts_of, shown_text

_TEXTS = st.lists(
    st.one_of(
        st.text("ab \n", max_size=20), st.builds(lambda n, c: c * n, st.integers(0, 5_000), st.sampled_from("x é"))
    ),
    max_size=6,
).map("".join)


@given(text=_TEXTS, data=st.data())
def test_that_words_between_two_places_are_those_of_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    shown = shown_text(text)
    assert all(len(line) <= LONGEST_LINE for line in shown.text.split("\n"))
    assert shown.words_between(0, len(shown.text)) == text
    assert shown.words_between(shown.place_of(start), shown.place_of(end)) == text[start:end]


@given(
    text=st.one_of(_TEXTS, st.builds(lambda n, c: c * n, st.integers(0, 200_000), st.sampled_from(["x", "x\n", "\n"])))
)
def test_that_the_parts_of_a_text_are_all_of_it_and_none_is_too_long(text: str) -> None:
    parts = parts_of(text)
    assert "".join(text[start:end] for start, end in parts) == text
    assert all(end - start <= LONGEST_PART and text.count("\n", start, end) <= MOST_LINES for start, end in parts)
    assert all(text[end - 1] == "\n" for _, end in parts[:-1] if "\n" in text[max(0, end - 1_000) : end])
