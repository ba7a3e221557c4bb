import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcdesk.cases.model import Block, BlockKind
from fcdesk.spotting.sentences import split_sentences
from fcdesk.spotting.suggestions import suggest

UNITS = {
    "reported clauses": "the army said that many men joined ",
    "words without a stop": "word ",
    "one word": "a",
    "digits": "7",
    "stops": ".",
    "letters and stops": "a. ",
    "initials": "A. ",
    "straight quotation marks": '"',
    "nested quotation marks": "“a ",
    "reporting verbs": "he said ",
    "cues without end": ", said the source that ",
    "commas": "a, ",
    "brackets": "(a ) said ",
    "percent signs": "5 % ",
    "no spaces between sentences": "中。",
    "mixed directions": "abc שלום كلمة 5% ",
    "control characters": "\x01\x02 a. ",
    "lines": "Word\n",
    "guillemets": ". »",
    "line breaks": "\n ",
}
FRAGMENTS = [
    "said ",
    "according to ",
    "he ",
    "the source ",
    "Dmitry Usov",
    ", ",
    "“",
    "”",
    '"',
    "(",
    ")",
    ".",
    " ",
    "\n",
    "62",
    "%",
    "$",
    "one ",
    "thousand ",
    "May ",
    "2016",
    "was reported ",
    "by ",
    "who ",
    "This ",
    "than ",
    "more ",
    "-",
    "’",
    "«",
    "»",
    "K",
]


def assert_sound(text: str, blocks: tuple[Block, ...] = ()) -> None:
    for sentence in suggest(text, blocks).sentences:
        assert text[sentence.start : sentence.end] == sentence.quote
        assert sentence.quote.strip()
        assert 0 <= sentence.score <= 1
        assert all(text[reason.start : reason.end] == reason.text != "" for reason in sentence.reasons)
        assert sentence.claimant is None or sentence.claimant in text
        assert (sentence.claimant is None) == (sentence.sourcing == "unattributed")


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=120))
def test_that_no_text_is_refused_and_all_offsets_are_exact(text: str) -> None:
    assert_sound(text)


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join))
def test_that_no_order_of_words_the_rules_know_breaks_them(text: str) -> None:
    assert_sound(text)


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=30).map("".join), st.lists(st.integers(-3, 300), max_size=8))
def test_that_blocks_that_do_not_fit_the_text_break_nothing(text: str, places: list[int]) -> None:
    assert_sound(text, tuple(Block(BlockKind.TITLE, place, place + 9) for place in places))


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS.keys())
def test_that_hostile_text_is_read_whole_and_exactly(unit: str) -> None:
    assert_sound((unit * 10_000)[:10_000])


def test_that_nothing_comes_of_an_empty_text() -> None:
    assert suggest("", ()).sentences == ()
    assert suggest(" \n ", ()).suggestions() == ()


def seconds_for(text: str, repeats: int = 2) -> float:
    """Processor time, so that other programs do not count; the best of some runs."""
    times = []
    for _ in range(repeats):
        start = time.process_time()
        suggest(text, ())
        times.append(time.process_time() - start)
    return min(times)


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS.keys())
def test_that_four_times_the_text_takes_nothing_like_sixteen_times_as_long(unit: str) -> None:
    short, long = (unit * 10_000)[:10_000], (unit * 40_000)[:40_000]
    assert seconds_for(long) < 10 * seconds_for(short) + 0.1


def test_that_a_megabyte_without_a_stop_is_one_sentence() -> None:
    text = ("many prisoners " * 70_000)[:1_000_000].strip()
    (span,) = split_sentences(text)
    assert (span.start, span.end) == (0, len(text))
