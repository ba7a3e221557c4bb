"""A claim's place in the text: told apart, found again, never dropped."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcdesk.cases.anchoring import CONTEXT, anchor_at, anchored_again, find, occurrences, passages_like
from fcdesk.cases.problems import RuleBroken
from tests.builders import SAMPLE

TEXTS = st.text(st.sampled_from("ab \n🙂𝒳é“”"), min_size=1, max_size=80)


@st.composite
def passages(draw: st.DrawFn) -> tuple[str, int, int]:
    """A text and a stretch of it that is more than white space."""
    text = draw(TEXTS.filter(lambda text: text.strip()))
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    return (text, start, end) if text[start:end].strip() else (text, 0, len(text))


def test_that_an_anchor_keeps_the_quote_and_32_characters_on_either_side() -> None:
    start = SAMPLE.index("at least 62 former Ukrainian troops")
    anchor = anchor_at(SAMPLE, start, start + 35)
    assert anchor.quote == "at least 62 former Ukrainian troops"
    assert anchor.prefix == SAMPLE[start - 32 : start]
    assert anchor.suffix == SAMPLE[start + 35 : start + 67]
    assert len(anchor.prefix) == len(anchor.suffix) == CONTEXT == 32


def test_that_a_passage_at_the_edge_of_the_text_has_as_much_context_as_there_is() -> None:
    anchor = anchor_at("one two", 0, 3)
    assert (anchor.prefix, anchor.suffix) == ("", " two")


def test_that_white_space_at_the_edges_of_a_selection_is_no_part_of_the_quote() -> None:
    anchor = anchor_at("a \n the claim\u00a0 \t b", 1, 17)
    assert (anchor.quote, anchor.start, anchor.end) == ("the claim", 4, 13)


@pytest.mark.parametrize(("start", "end"), [(0, 0), (1, 4), (5, 5)])
def test_that_a_selection_without_words_is_refused(start: int, end: int) -> None:
    with pytest.raises(RuleBroken, match="select"):
        anchor_at("a \n\tb", min(start, 5), min(end, 4) if start < 4 else 5)


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (2, 1), (0, 6), (7, 9)])
def test_that_a_selection_outside_the_article_is_refused(start: int, end: int) -> None:
    with pytest.raises(RuleBroken, match="outside the article"):
        anchor_at("abcde", start, end)


@given(passages())
def test_that_the_text_at_an_anchor_is_always_its_quote(passage: tuple[str, int, int]) -> None:
    text, start, end = passage
    anchor = anchor_at(text, start, end)
    assert text[anchor.start : anchor.end] == anchor.quote == text[start:end].strip()


@given(passages())
def test_that_an_anchor_is_found_at_its_own_place_in_its_own_text(passage: tuple[str, int, int]) -> None:
    anchor = anchor_at(*passage)
    assert anchored_again(passage[0], anchor) == anchor


@given(passages(), TEXTS)
def test_that_words_put_before_a_text_move_the_anchor_by_their_length(passage: tuple[str, int, int], new: str) -> None:
    text, start, end = passage
    whole = "🙂" * 3 + new + "|" + text
    anchor = anchor_at(text, start, end)
    again = anchored_again(whole, anchor)
    assert again.quote == anchor.quote
    assert again.start is not None
    assert whole[again.start : again.end] == anchor.quote


@given(passages(), TEXTS)
def test_that_an_anchor_is_found_again_or_lost_but_keeps_its_quote(passage: tuple[str, int, int], other: str) -> None:
    anchor = anchor_at(*passage)
    again = anchored_again(other, anchor)
    assert again.quote == anchor.quote
    assert again.is_lost == (anchor.quote not in other)
    if again.is_lost:
        assert (again.prefix, again.suffix, again.end) == (anchor.prefix, anchor.suffix, None)


def test_that_a_lost_anchor_is_found_in_a_later_version_by_its_old_surroundings() -> None:
    first = "They counted 62 in May. They counted 62 in June. "
    anchor = anchor_at(first, first.rindex("62"), first.rindex("62") + 2)
    lost = anchored_again("They counted nobody.", anchor)
    assert lost.is_lost
    later = "New opening line. " + first
    assert anchored_again(later, lost).start == later.rindex("62")


def test_that_equal_quotes_are_told_apart_by_what_stands_around_them() -> None:
    text = "In the north 62 troops fled. In the south 62 troops stayed."
    south = anchor_at(text, text.index("62 troops stayed"), text.index(" stayed"))
    turned = "In the south 62 troops stayed. In the north 62 troops fled."
    assert find(turned, south) == turned.index("62 troops stayed")


def test_that_of_quotes_with_equal_surroundings_the_nearest_to_the_old_place_wins() -> None:
    text = ("x" * 40 + "62" + "y" * 40) * 5
    third = anchor_at(text, 204, 206)
    assert text[204:206] == "62"
    assert find("z" + text, third) == 205


def test_that_a_stored_position_is_not_believed_when_the_surroundings_there_are_others() -> None:
    text = "A says 62. B says 62."
    of_b = anchor_at(text, 18, 20)
    changed = "B says 62. Long " + "A says 62. "
    assert find(changed, of_b) == changed.index("62")


def test_that_positions_count_code_points_beyond_the_bmp_too() -> None:
    anchor = anchor_at("🙂🙂 𝒳 said it", 3, 9)
    assert (anchor.quote, anchor.start, anchor.end) == ("𝒳 said", 3, 9)


def test_that_overlapping_occurrences_are_all_found() -> None:
    assert occurrences("aaaa", "aa") == [0, 1, 2]
    assert occurrences("aaaa", "") == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("it's 'so'", "it’s ‘so’"),
        ('"quoted" - words', "“quoted” — words"),
        ("two   words\nhere", "two\u00a0words\there"),
        ("one-of-a-kind", "one‑of–a−kind"),
    ],
)
def test_that_a_quote_typed_on_a_keyboard_finds_the_typeset_one_at_its_true_place(typed: str, meant: str) -> None:
    text = f"🙂 Before, {meant}, and after."
    [(start, end)] = passages_like(text, typed)
    assert text[start:end] == meant


def test_that_exact_passages_go_before_similar_ones() -> None:
    text = "it's so; it’s so"
    assert passages_like(text, "it's so") == [(0, 7)]
    assert passages_like(text, "it’s so") == [(9, 16)]


def test_that_a_quote_across_a_line_end_is_found_with_a_space_in_its_place() -> None:
    [(start, end)] = passages_like(SAMPLE, "Russian Forces TASS sources")
    assert SAMPLE[start:end] == "Russian Forces\nTASS sources"


@pytest.mark.parametrize("quote", ["", "   ", "not there", "62 Former"])
def test_that_a_quote_that_is_not_there_gives_no_passage(quote: str) -> None:
    assert passages_like(SAMPLE.replace("   ", " "), quote) == []


@given(passages())
def test_that_every_passage_found_is_the_quote_but_for_white_space(passage: tuple[str, int, int]) -> None:
    text, start, end = passage
    quote = text[start:end].strip()
    squeezed = " ".join(quote.split())
    found = [text[a:b] for a, b in passages_like(text, squeezed)]
    assert any(" ".join(one.split()) == squeezed for one in found) or squeezed == ""
    assert len({" ".join(one.split()).translate(str.maketrans("“”", '""')) for one in found}) <= 1
