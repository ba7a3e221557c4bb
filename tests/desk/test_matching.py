"""What a few letters find, and in which order. No Qt."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcdesk.desk.models.matching import Finder, folded
from fcdesk.desk.models.palette_rows import RECENT, Kind, PaletteRow, PaletteRows, used

WORDS = ["Export…", "Next claim", "Add evidence…", "Mark all suggested claims", "Délai", "Case details…"]


def _found(query: str, words: list[str] = WORDS) -> list[str]:
    return Finder(words, str).find(query)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("ex", "Export…"),
        ("claim", "Next claim"),
        ("claim next", "Next claim"),
        ("EVID", "Add evidence…"),
        ("delai", "Délai"),
        ("ae", "Add evidence…"),
        ("masc", "Mark all suggested claims"),
        ("xprt", "Export…"),
        ("cd", "Case details…"),
    ],
)
def test_that_beginnings_and_letters_in_order_find(query: str, first: str) -> None:
    assert _found(query)[0] == first


def test_that_nothing_is_found_by_letters_in_another_order() -> None:
    assert _found("trpxe") == []


def test_that_all_words_have_to_match() -> None:
    assert _found("next evidence") == []


def test_that_nothing_typed_finds_everything_in_its_order() -> None:
    assert _found("  ") == WORDS


def test_that_the_beginning_comes_before_the_middle_and_the_middle_before_single_letters() -> None:
    assert _found("mark", ["m a r k", "unmarked", "a mark", "marks"]) == ["marks", "a mark", "unmarked", "m a r k"]


def test_that_what_matches_alike_stays_in_its_order() -> None:
    words = [f"claim {number}" for number in range(50)]
    assert _found("claim", words) == words


def test_that_a_long_text_is_not_found_by_letters_that_it_has_somewhere() -> None:
    assert _found("zx", ["z " + "word " * 20 + "x"]) == []


def test_that_without_letters_only_what_holds_the_word_is_found() -> None:
    assert Finder(WORDS, str, by_letters=False).find("xprt") == []
    assert Finder(WORDS, str, by_letters=False).find("xpor") == ["Export…"]


@given(st.text(max_size=30), st.lists(st.text(max_size=40), max_size=8))
def test_that_whatever_is_found_was_there_and_each_text_finds_itself(query: str, words: list[str]) -> None:
    found = _found(query, words)
    assert all(found.count(word) == words.count(word) for word in found)
    assert all(word in _found(word, words) for word in words)


@given(st.text(max_size=60))
def test_that_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)


def _rows() -> list[PaletteRow]:
    return [
        PaletteRow(Kind.COMMAND, "export", "Export…"),
        PaletteRow(Kind.COMMAND, "next", "Next claim"),
        PaletteRow(Kind.CLAIM, "a", "Claim 1: The next placeholder"),
        PaletteRow(Kind.EVIDENCE, "b", "Evidence 1: Placeholder source A", sought="exported words"),
    ]


def _targets(rows: list[PaletteRow]) -> list[str]:
    return [row.target for row in rows]


def test_that_a_sign_at_the_beginning_leaves_commands_only() -> None:
    rows = PaletteRows(_rows(), [])
    assert _targets(rows.for_query("> next")) == ["next"]
    assert _targets(rows.for_query(">")) == ["export", "next"]
    assert _targets(rows.for_query("next")) == ["next", "a"]


def test_that_words_of_an_excerpt_find_their_evidence() -> None:
    assert _targets(PaletteRows(_rows(), []).for_query("exported")) == ["b"]


def test_that_what_was_used_last_comes_first_while_nothing_is_typed() -> None:
    rows = PaletteRows(_rows(), ["evidence:b", "command:gone", "command:next"])
    assert _targets(rows.for_query("")) == ["b", "next", "export", "a"]


def test_that_cases_of_an_earlier_question_go_once_they_do_not_match() -> None:
    cases = [PaletteRow(Kind.CASE, "c", "Case: Placeholder"), PaletteRow(Kind.CASE, "d", "Case: Another")]
    assert _targets(PaletteRows([], []).for_query("anot", cases)) == ["d"]


def test_that_only_a_few_are_remembered_each_once() -> None:
    recent: list[str] = []
    for number in (*range(20), 19, 15):
        recent = used(recent, str(number))
    assert recent[:3] == ["15", "19", "18"]
    assert len(recent) == RECENT == len(set(recent))
