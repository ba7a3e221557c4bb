"""Through whom a claim came."""

import pytest

from fcdesk.spotting.suggestions import suggest
from tests.spotting.attributions import first_told, told_in


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("“Fear remains,” Anna Placeholder told Reuters.", ("Anna Placeholder", "Reuters")),
        ("This was reported to TASS by sources within the structures.", ("sources within the structures", "TASS")),
        ("Reuters reported, citing two officials, that fear remains.", ("two officials", "Reuters")),
        ("Fear remains, the ministry said, quoted by AFP.", ("the ministry", "AFP")),
        ("Anna Placeholder was quoted by AFP as saying that fear remains.", ("Anna Placeholder", "AFP")),
        ("Anna Placeholder said in a statement that fear remains.", ("Anna Placeholder", "a statement")),
        ("In a statement, the ministry said fear remains.", ("the ministry", "a statement")),
        ("Anna Placeholder said on Telegram that fear remains.", ("Anna Placeholder", "Telegram")),
        ("Anna Placeholder said in an interview with TASS that fear remains.", ("Anna Placeholder", "TASS")),
        ("Fear remains, said Anna Placeholder in an interview with the BBC.", ("Anna Placeholder", "the BBC")),
        ("Placeholder Times reported that Anna Sample said so.", ("Anna Sample", "Placeholder Times")),
        ("According to Reuters, the ministry said fear remains.", ("the ministry", "Reuters")),
        ("Officials said fear remains, Reuters reported.", ("Officials", "Reuters")),
        ("Anna Placeholder said fear remains.", ("Anna Placeholder",)),
    ],
)
def test_that_a_claim_at_second_hand_keeps_who_said_it_first_and_who_passed_it_on(
    text: str, chain: tuple[str, ...]
) -> None:
    assert first_told(text).chain == chain


def test_that_a_person_who_was_told_something_does_not_pass_it_on() -> None:
    assert first_told("Anna Placeholder told her husband that fear remains.").chain == ("Anna Placeholder",)
    assert first_told("Anna Placeholder told Dmitry Sample that fear remains.").chain == ("Anna Placeholder",)


def test_that_two_who_say_different_things_are_no_chain() -> None:
    told = first_told("Anna Placeholder said fear remains and Dmitry Sample said many hesitate.")
    assert told.chain == ("Anna Placeholder",)


def test_that_what_is_cited_is_a_link_only_if_it_is_a_source() -> None:
    assert first_told("TASS sources say many joined, citing ideology and pay.").chain == ("TASS sources",)


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("Citing two people with knowledge of the matter, TASS reported that fear remains.", ("two people", "TASS")),
        ("According to TASS, which cited an internal memo, fear remains.", ("an internal memo", "TASS")),
        ("TASS reported that, according to two officials, fear remains.", ("two officials", "TASS")),
        ("TASS, citing two officials, reported that fear remains.", ("two officials", "TASS")),
        ("TASS quoted an unnamed official as saying that fear remains.", ("an unnamed official", "TASS")),
        ("TASS quoted an unnamed official as saying fear remains.", ("an unnamed official", "TASS")),
    ],
)
def test_that_whom_an_outlet_cites_makes_the_claim_and_the_outlet_passes_it_on(
    text: str, chain: tuple[str, str]
) -> None:
    (sentence,) = suggest(text, (), "en").sentences
    first, last = (voice.name for voice in sentence.chain)
    assert (first[: len(chain[0])], last) == chain
    assert sentence.claimant == first
    assert [voice.name for voice in sentence.relays] == ["TASS"]


@pytest.mark.parametrize("parting", [", but", ", while", "; however,", ", whereas"])
def test_that_two_who_contradict_each_other_are_no_chain(parting: str) -> None:
    told = told_in(f"Anna Placeholder said fear remains{parting} Dmitry Sample said it is gone.")
    assert [one.chain for one in told] == [("Anna Placeholder",), ("Dmitry Sample",)]


def test_that_figures_set_against_a_statement_are_no_part_of_its_chain() -> None:
    text = "Anna Placeholder said fear fell 40 percent, but police figures show a decline of 12 percent."
    assert first_told(text).chain == ("Anna Placeholder",)
