import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcdesk.cases.anchoring import whole_words

TEXT = "Kyiv’s coordination headquarters, at least 62."


@pytest.mark.parametrize(
    ("chosen", "whole"),
    [
        ("ordination head", "coordination headquarters"),
        (" coordination ", "coordination"),
        ("least 6", "least 62"),
        ("62.", "62."),
        (" ", ""),
    ],
)
def test_that_the_words_at_the_edges_of_a_passage_are_made_whole(chosen: str, whole: str) -> None:
    start = TEXT.index(chosen)
    first, last = whole_words(TEXT, start, start + len(chosen))
    assert TEXT[first:last] == whole


@given(st.text(), st.integers(-5, 40), st.integers(-5, 40))
def test_that_a_passage_never_leaves_the_text_and_never_splits_a_word(text: str, one: int, other: int) -> None:
    start, end = whole_words(text, min(one, other), max(one, other))
    if start < end:
        assert 0 <= start <= end <= len(text)
        assert start == 0 or not (text[start - 1].isalnum() and text[start].isalnum())
        assert end == len(text) or not (text[end - 1].isalnum() and text[end].isalnum())
        assert not text[start].isspace()
