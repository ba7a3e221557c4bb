"""Through whom a claim came."""

import pytest

from tests.spotting.attributions import first_told


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
