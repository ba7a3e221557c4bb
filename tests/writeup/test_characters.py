"""Text is made fit for a document without a change to its words, and turns nothing that stands behind it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcdesk.writeup.characters import clean, in_one_line, in_paragraphs, with_turns_shown
from tests.writeup.reading import texts_of
from tests.writeup.review_copies import REPORT, review_case, written

LRE, RLE, PDF, RLO, LRI, RLI, PDI = "\u202a", "\u202b", "\u202c", "\u202e", "\u2066", "\u2067", "\u2069"
ANY = st.text(st.sampled_from(["a", " ", "\n", "\r", "ש", LRE, RLE, PDF, RLO, LRI, RLI, PDI, "\x00"]), max_size=12)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        (f"a{RLO}b", PDF),
        (f"a{RLO}b{PDF}", ""),
        (f"a{RLI}b", PDI),
        (f"a{RLI}b{PDI}c", ""),
        (f"{LRE}a{RLI}b{RLO}c", PDF + PDI + PDF),
        (f"{RLI}a{RLO}b{PDI}", ""),  # the end of the isolate ends what is open in it
        (f"{RLO}a{RLI}b{PDF}", PDI + PDF),  # the end of an embedding does not reach out of the isolate
        (f"{RLO}a{PDI}", PDF),
        (f"a{PDF}b{PDI}", ""),
    ],
)
def test_that_what_is_left_open_is_closed_at_the_end_and_words_stay_as_they_are(text: str, ends: str) -> None:
    assert clean(text) == text + ends


@given(ANY)
def test_that_clean_text_is_clean(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert in_one_line(in_one_line(text)) == in_one_line(text)
    assert in_paragraphs("\n".join(in_paragraphs(text))) == in_paragraphs(text)


@given(ANY)
def test_that_nothing_is_open_at_the_end_of_any_text_whatever_follows(text: str) -> None:
    for piece in (clean(text), in_one_line(text), *in_paragraphs(text)):
        assert _open_at_the_end(piece) == []


def _open_at_the_end(text: str) -> list[str]:
    """What is open at a text's end, by taking out pairs until there are none: slower than what it tests, and other."""
    signs = [sign for sign in text if sign in LRE + RLE + PDF + RLO + LRI + RLI + PDI]
    place = 0
    while place < len(signs):
        before = signs[:place]
        if signs[place] == PDI:
            isolates = [index for index, sign in enumerate(before) if sign in LRI + RLI]
            del signs[isolates[-1] if isolates else place : place + 1]
            place = isolates[-1] if isolates else place
        elif signs[place] == PDF:
            is_pair = bool(before) and before[-1] in LRE + RLE + RLO
            del signs[place - is_pair : place + 1]
            place -= is_pair
        else:
            place += 1
    return signs


def test_that_each_paragraph_is_closed_for_itself() -> None:
    assert in_paragraphs(f"a{RLO}b\r\nc") == (f"a{RLO}b{PDF}", "c")


def test_that_each_text_of_a_document_is_closed() -> None:
    report = replace(REPORT, headline=f"Placeholder {RLO}headline", method=f"First {RLI}method.\nSecond.")
    case = review_case()
    read = texts_of(written(replace(case, details=replace(case.details, report=report))))
    assert f"Placeholder {RLO}headline{PDF}" in read
    assert f"First {RLI}method.{PDI}" in read


def test_that_such_characters_can_be_shown_by_their_names() -> None:
    assert with_turns_shown(f"a{RLO}b{PDF} {LRI}ש{PDI}") == "a‹U+202E›b‹U+202C› ‹U+2066›ש‹U+2069›"
