"""Sentences that know their pattern: a str in all other ways, and nothing of it is lost on the way to the desk."""

import copy
import errno
import json
import pickle
from typing import TypeVar

import pytest

from fcdesk.archive.problems import Conflict
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken, because_of
from fcdesk.cases.words import Words, as_it_is, in_a_row, in_english, listed, say, say_count

T = TypeVar("T")
FULL = say("claim {number} says {words}", number="3", words="“{x} and {{y}}”")


def test_that_words_read_as_their_pattern_with_its_parts() -> None:
    assert FULL == "claim 3 says “{x} and {{y}}”"
    assert (FULL.pattern, FULL.how_many) == ("claim {number} says {words}", None)
    assert FULL.parts == {"number": "3", "words": "“{x} and {{y}}”"}


def test_that_words_are_a_str_in_all_other_ways() -> None:
    assert hash(FULL) == hash(str(FULL))
    assert {str(FULL): 1}[FULL] == 1
    assert json.loads(json.dumps([FULL])) == [str(FULL)]
    assert type(str(FULL)) is str
    assert FULL.count("{") == 3


def _pickled(words: T) -> T:
    made: T = pickle.loads(pickle.dumps(words))  # noqa: S301 - what this test itself has pickled
    return made


def _the_same(one: Words, other: Words) -> bool:
    return (one, one.pattern, one.parts, one.how_many) == (other, other.pattern, other.parts, other.how_many)


def test_that_words_survive_copies_and_pickles() -> None:
    reason = say_count("{n} byte is broken", "{n} bytes are broken", 2)
    words = say("{file} was left as it is: {reason}", file="a.txt", reason=reason)
    for made in (copy.copy(words), copy.deepcopy(words), _pickled(words)):
        assert _the_same(made, words)
        inner = made.parts["reason"]
        assert isinstance(inner, Words)
        assert _the_same(inner, reason)


@pytest.mark.parametrize(("number", "english"), [(0, "0 left in x"), (1, "1 alone in x"), (2, "2 left in x")])
def test_that_a_number_decides_between_one_and_many(number: int, english: str) -> None:
    words = say_count("{n} alone in {place}", "{n} left in {place}", number, place="x")
    assert words == english
    assert (words.pattern, words.how_many) == ("{n} left in {place}", number)
    assert words.parts == {"n": number, "place": "x"}


def test_that_a_list_and_sentences_in_a_row_keep_the_words_in_them() -> None:
    items = [say("macros"), say("an ActiveX control"), "a name"]
    assert listed(items) == "macros, an ActiveX control, a name"
    assert listed(items).parts["item"] == "a name"
    assert in_a_row(items) == "macros an ActiveX control a name"
    assert listed([]) == in_a_row([]) == ""
    assert listed(items[:1]) is items[0]


def test_that_words_may_read_otherwise_in_english_alone() -> None:
    words = in_english(FULL, "Claim 3 says it.")
    assert words == "Claim 3 says it."
    assert (words.pattern, words.parts) == (FULL.pattern, FULL.parts)


def test_that_what_nobody_translates_may_hold_braces() -> None:
    assert as_it_is("{x}") == "{x}"
    assert as_it_is("{x}").pattern == ""
    assert as_it_is(FULL) is FULL


@pytest.mark.parametrize("family", [RuleBroken, EnvironmentProblem, Conflict])
def test_that_a_problem_says_its_words_and_keeps_them(family: type[RuleBroken | EnvironmentProblem]) -> None:
    problem = family("{file} is empty", file="{x}.txt")
    assert str(problem) == "{x}.txt is empty"
    assert problem.words.pattern == "{file} is empty"
    for made in (copy.copy(problem), _pickled(problem)):
        assert type(made) is family
        assert _the_same(made.words, problem.words)


def test_that_a_problem_raised_again_keeps_its_words() -> None:
    words = RuleBroken("{file} is empty", file="{x}.txt").words
    assert EnvironmentProblem(words).words is words


def test_that_the_reason_of_a_failure_stays_apart_from_what_was_done() -> None:
    problem = because_of(OSError(errno.ENOSPC, "No space left"), say("reading {file}", file="{a}.txt"))
    assert str(problem) == "reading {a}.txt failed: the disk is full; make room and try again"
    doing, reason = problem.words.parts["doing"], problem.words.parts["reason"]
    assert isinstance(doing, Words)
    assert isinstance(reason, Words)
    assert (doing.pattern, reason.pattern) == ("reading {file}", "the disk is full; make room and try again")


def test_that_a_reason_of_the_system_stays_its_own() -> None:
    problem = because_of(OSError(errno.ESTALE, "Stale {file} handle"), say("reading"))
    assert str(problem) == "reading failed: stale {file} handle"
