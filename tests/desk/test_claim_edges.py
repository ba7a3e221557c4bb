import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcdesk.cases.anchoring import anchor_at
from fcdesk.desk.models.claim_edges import Edge, Step, dragged, moved

TEXT = "He said: “over 1,000 men’s boots were lost.” 😀 Ürüm\n\nA second part of it."


def _passage(quote: str, text: str = TEXT) -> tuple[int, int]:
    start = text.index(quote)
    return start, start + len(quote)


def _words(quote: str, edge: Edge, step: Step, *, forward: bool, text: str = TEXT) -> str | None:
    found = moved(text, _passage(quote, text), edge, step, forward=forward)
    return text[slice(*found)] if found else None


@pytest.mark.parametrize(
    ("edge", "forward", "quote", "expected"),
    [
        (Edge.START, False, "over 1,000", "said: “over 1,000"),
        (Edge.START, True, "over 1,000 men’s", "1,000 men’s"),
        (Edge.START, True, "1,000 men’s", "men’s"),
        (Edge.START, True, "men’s", None),
        (Edge.START, False, "He said", None),
        (Edge.END, True, "over", "over 1,000"),
        (Edge.END, True, "1,000", "1,000 men’s"),
        (Edge.END, False, "were lost.", "were lost"),
        (Edge.END, False, "were lost", "were"),
        (Edge.END, False, "were", None),
        (Edge.END, True, "Ürüm", "Ürüm\n\nA"),
        (Edge.END, True, "of it", "of it."),
        (Edge.END, True, "of it.", None),
    ],
)
def test_that_an_edge_goes_word_by_word(edge: Edge, forward: bool, quote: str, expected: str | None) -> None:
    assert _words(quote, edge, Step.WORD, forward=forward) == expected


@pytest.mark.parametrize(
    ("edge", "forward", "quote", "expected"),
    [
        (Edge.START, False, "over", "“over"),
        (Edge.START, False, "“over", ": “over"),
        (Edge.START, True, "over", "ver"),
        (Edge.END, True, "lost", "lost."),
        (Edge.END, True, "lost.”", "lost.” 😀"),
        (Edge.END, False, "lost.” 😀", "lost.”"),
        (Edge.END, False, "H", None),
        (Edge.END, True, "Ürüm", "Ürüm\n\nA"),
    ],
)
def test_that_an_edge_goes_character_by_character_and_never_stops_at_a_space(
    edge: Edge, forward: bool, quote: str, expected: str | None
) -> None:
    assert _words(quote, edge, Step.CHARACTER, forward=forward) == expected


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        ("a 👩‍👩‍👧 b", "a", "a 👩‍👩‍👧"),
        ("a 🇺🇦🇬🇪 b", "a", "a 🇺🇦"),
        ("a 👍🏽 b", "a", "a 👍🏽"),
        ("x é̂y", "x", "x é̂"),
    ],
)
def test_that_what_is_seen_as_one_character_is_one_step(text: str, quote: str, expected: str) -> None:
    assert _words(quote, Edge.END, Step.CHARACTER, forward=True, text=text) == expected


def test_that_words_with_vowel_signs_are_not_taken_apart() -> None:
    assert _words("यह", Edge.END, Step.WORD, forward=True, text="यह हिन्दी है") == "यह हिन्दी"


def test_that_a_script_without_spaces_is_walked_sign_by_sign() -> None:
    assert _words("東", Edge.END, Step.WORD, forward=True, text="東京都です") == "東京"


@pytest.mark.parametrize(
    ("edge", "at", "expected"),
    [
        (Edge.START, "aid: “over", "said: “over 1,000 men’s"),
        (Edge.START, "ver 1,000", "over 1,000 men’s"),
        (Edge.START, "were lost", "men’s"),
        (Edge.END, "oots", "over 1,000 men’s"),
        (Edge.END, "s were", "over 1,000 men’s boots"),
        (Edge.END, "He", "over"),
    ],
)
def test_that_a_dragged_edge_goes_to_the_nearest_word_and_not_past_the_other(
    edge: Edge, at: str, expected: str
) -> None:
    passage = dragged(TEXT, _passage("over 1,000 men’s"), edge, TEXT.index(at), Step.WORD)
    assert TEXT[slice(*passage)] == expected


def test_that_a_dragged_edge_goes_to_any_character_when_asked() -> None:
    passage = dragged(TEXT, _passage("over 1,000 men’s"), Edge.END, TEXT.index("ots"), Step.CHARACTER)
    assert TEXT[slice(*passage)] == "over 1,000 men’s bo"


_alphabet = st.sampled_from(["a", "1", " ", "\n", ".", "’", "é", "́", "😀", "\u200d", "🏽", "🇺", "東", "ا", "“"])


@given(st.text(_alphabet, min_size=1, max_size=30), st.data(), st.sampled_from(Edge), st.sampled_from(Step))
def test_that_each_move_makes_a_passage_that_a_claim_keeps_as_it_is(
    text: str, data: st.DataObject, edge: Edge, step: Step
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    if not text[start:end].strip():
        return
    anchor = anchor_at(text, start, end)
    passage = (anchor.start or 0, anchor.end or 0)
    for forward in (True, False):
        found = moved(text, passage, edge, step, forward=forward)
        if found is not None:
            again = anchor_at(text, *found)
            kept, other = (again.end, passage[1]) if edge is Edge.START else (again.start, passage[0])
            assert kept == other
            assert found != passage
            assert (again.start, again.end) == found
    place = data.draw(st.integers(0, len(text)))
    assert anchor_at(text, *dragged(text, passage, edge, place, step)).quote
