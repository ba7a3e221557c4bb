import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcdesk.desk.models.text_search import Match, SearchText, folded

TEXT = "Café 😀 CAFE\u0301s “don’t” — Straße\nof ﬁve ½ cafe\n\nЁлка ёлка, كِتَاب, कि की"


def _found(words: str, text: str = TEXT) -> list[str]:
    return [text[match.start : match.end] for match in SearchText(text).matches(words)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("cafe", ["Café", "CAFE\u0301", "cafe"]),
        ("CAFÉ", ["Café", "CAFE\u0301", "cafe"]),
        ("cafes", ["CAFE\u0301s"]),
        ('"don\'t"', ["“don’t”"]),
        ("- strasse", ["— Straße"]),
        ("strasse of", ["Straße\nof"]),
        ("five", ["ﬁve"]),
        ("елка", ["Ёлка", "ёлка"]),
        ("كتاب", ["كِتَاب"]),
        ("कि", ["कि"]),
        ("😀", ["😀"]),
        ("nowhere", []),
        ("", []),
        ("  ", []),
    ],
)
def test_that_words_are_found_without_regard_to_case_accents_and_quotes(words: str, expected: list[str]) -> None:
    assert _found(words) == expected


def test_that_a_paragraph_s_end_is_no_space_between_words() -> None:
    assert _found("cafe Ёлка") == []


def test_that_half_of_a_character_counts_as_the_whole() -> None:
    assert _found("s", "ßs") == ["ß", "s"]
    assert _found("tras") == ["traß"]


def test_that_matches_do_not_overlap() -> None:
    assert SearchText("aaaa").matches("aa") == [Match(0, 2), Match(2, 4)]


_characters = ["a", "B", "é", "e\u0301", "ß", "ﬁ", "½", "😀", "’", " ", "\n", "\u0301", "İ", "…"]
_texts = st.lists(st.sampled_from(_characters)).map("".join)


@given(_texts, st.data())
def test_that_any_passage_of_whole_characters_is_found_where_it_stands(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    words = text[start:end]
    matches = SearchText(text).matches(words)
    assert bool(matches) == (bool(folded(words).strip()))
    for match in matches:
        assert folded(words) in folded(text[match.start : match.end])
        assert 0 <= match.start < match.end <= len(text)


@given(_texts, _texts)
def test_that_what_is_found_is_as_small_as_can_be(text: str, words: str) -> None:
    for match in SearchText(text).matches(words):
        assert folded(words) not in folded(text[match.start + 1 : match.end])
