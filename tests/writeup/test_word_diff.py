"""The word diff: exact, readable, and in time with the length of the texts."""

import random
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcdesk.writeup.review.word_diff import Sort, Stretch, word_diff

TEXTS = st.text(st.sampled_from("abc .,\n\u00a0é’-"), max_size=40) | st.text(max_size=12)


def _side(stretches: tuple[Stretch, ...], other: Sort) -> str:
    return "".join(stretch.text for stretch in stretches if stretch.sort is not other)


@given(TEXTS, TEXTS)
def test_that_both_texts_can_be_put_together_again(before: str, after: str) -> None:
    stretches = word_diff(before, after)
    assert (_side(stretches, Sort.IN), _side(stretches, Sort.OUT)) == (before, after)


@given(TEXTS, TEXTS)
def test_that_stretches_are_joined_and_take_out_before_they_put_in(before: str, after: str) -> None:
    sorts = [stretch.sort for stretch in word_diff(before, after)]
    assert all(one != other for one, other in pairwise(sorts))
    assert (Sort.IN, Sort.OUT) not in list(pairwise(sorts))
    assert all(stretch.text for stretch in word_diff(before, after))


@given(TEXTS)
def test_that_a_text_does_not_differ_from_itself(text: str) -> None:
    assert all(stretch.sort is Sort.SAME for stretch in word_diff(text, text))


def test_that_changes_are_of_whole_words_and_phrases() -> None:
    said = word_diff("The best record shows 62 troops.", "The only good record shows 63 troops.")
    assert [(one.sort.value, one.text) for one in said] == [
        ("same", "The "), ("out", "best"), ("in", "only good"), ("same", " record shows "), ("out", "62"), ("in", "63"),
        ("same", " troops."),
    ]  # fmt: skip


def test_that_punctuation_and_paragraphs_change_alone() -> None:
    assert [(one.sort.value, one.text) for one in word_diff("One, two.", "One two.")] == [
        ("same", "One"), ("out", ","), ("same", " two."),
    ]  # fmt: skip
    assert word_diff("One.", "One.\nTwo.") == (Stretch(Sort.SAME, "One."), Stretch(Sort.IN, "\nTwo."))


@pytest.mark.parametrize("kept", [0.99, 0.5, 0.0])
def test_that_ten_thousand_words_take_under_a_second(kept: float) -> None:
    chance = random.Random(1)
    words = [f"w{number}" for number in range(3_000)]
    before = [chance.choice(words) for _ in range(10_000)]
    after = [word if chance.random() < kept else chance.choice(words) for word in before]
    began = time.process_time()
    stretches = word_diff(" ".join(before), " ".join(after))
    assert time.process_time() - began < 1
    assert _side(stretches, Sort.OUT) == " ".join(after)


def test_that_texts_without_a_word_of_their_own_take_no_longer() -> None:
    chance = random.Random(2)
    before, after = (" ".join(chance.choice("ab") for _ in range(10_000)) for _ in range(2))
    began = time.process_time()
    word_diff(before, after)
    assert time.process_time() - began < 1
