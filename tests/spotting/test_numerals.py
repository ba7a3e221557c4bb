"""What numbers are worth, in digits and words of several languages."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcdesk.spotting.lexicon.measuring import load_measuring
from fcdesk.spotting.numbers.numerals import NumeralReader, value_of
from fcdesk.spotting.words import Words

LANGUAGES = ["en", "uk", "ru", "es", "de", "fr", "ar", None]


def values_in(text: str, language: str | None) -> list[str | None]:
    words = Words(text, 0, len(text))
    reader, found, index = NumeralReader(words, load_measuring(language).numerals), list[str | None](), 0
    while index < len(words):
        numeral = reader.read(index)
        index += 1
        if numeral:
            found.append(None if numeral.value is None else f"{numeral.value:f}")
            index = numeral.last + 1
    return found


@pytest.mark.parametrize(
    ("written", "language", "value"),
    [
        ("62", "en", "62"),
        ("one thousand", "en", "1000"),
        ("one-thousand", "en", "1000"),
        ("a thousand", "en", "1000"),
        ("1,200.5", "en", "1200.5"),
        ("1.200,5", "de", "1200.5"),
        ("1.200", "de", "1200"),
        ("1.200", "en", "1.200"),
        ("1.200", None, "1.200"),
        ("1 200", "en", "1200"),
        ("1 200,5", "fr", "1200.5"),
        ("1\u202f200", "fr", "1200"),
        ("1'200", "de", "1200"),
        ("1,20,000", "en", "120000"),
        ("1.2 million", "en", "1200000"),
        ("10k", "en", "10000"),
        ("2½", "en", "2.5"),
        ("two hundred and five thousand", "en", "205000"),
        ("one hundred and twenty-five", "en", "125"),
        ("two dozen", "en", "24"),
        ("half a dozen", "en", "6"),
        ("half-dozen", "en", "6"),
        ("half a million", "en", "500000"),
        ("two-thirds", "en", "0.6667"),
        ("zweiundsechzig", "de", "62"),
        ("dreihundertfünfundzwanzigtausend", "de", "325000"),
        ("2,5 Mio", "de", "2500000"),
        ("zwei Billionen", "de", "2000000000000"),
        ("quatre-vingt-dix-sept", "fr", "97"),
        ("soixante-quinze", "fr", "75"),
        ("vingt et un", "fr", "21"),
        ("deux mille trois cents", "fr", "2300"),
        ("treinta y uno", "es", "31"),
        ("doscientos mil", "es", "200000"),
        ("100 mil millones", "es", "100000000000"),
        ("двадцать пять тысяч", "ru", "25000"),
        ("тысяча двести", "ru", "1200"),
        ("1,2 млн", "ru", "1200000"),
        ("две трети", "ru", "0.6667"),
        ("п’ятдесят дві тисячі", "uk", "52000"),
        ("٣٫٥", "ar", "3.5"),
        ("١٬٢٠٠", "ar", "1200"),
        ("٣٫٥", None, "3.5"),
        ("१२", None, "12"),
        ("خمسة عشر", "ar", "15"),
        ("ثلاثة وعشرون", "ar", "23"),
        ("ثلاثة آلاف", "ar", "3000"),
    ],
)
def test_that_a_number_is_worth_what_it_says(written: str, language: str | None, value: str) -> None:
    assert values_in(written, language) == [value]


@pytest.mark.parametrize("written", ["dozens", "hundreds of thousands", "several hundred", "a few million"])
def test_that_a_vague_number_gets_no_value(written: str) -> None:
    assert values_in(written, "en") == [None]


@pytest.mark.parametrize("written", ["5th", "17:30", "1990s", "9/11", "007", "1.2.3", "#5", "5 p.m.", "third"])
def test_that_what_only_looks_like_a_number_is_none(written: str) -> None:
    assert values_in(written, "en") == []


def test_that_two_numbers_side_by_side_are_not_added_up() -> None:
    assert values_in("between five and twenty", "en") == ["5", "20"]
    assert values_in("between one hundred and two hundred", "en") == ["100", "200"]
    assert values_in("two twelve", "en") == ["2", "12"]


def test_that_ten_thousand_digits_are_no_number_and_no_failure() -> None:
    assert values_in("9" * 10_000, "en") == []
    assert value_of("1," * 10_000 + "1", has_decimal_point=True) is None
    assert value_of("٣٫٥1,000", has_decimal_point=True) is None
    assert values_in("hundert" * 10_000, "de") == []


@given(st.integers(min_value=0, max_value=10**15))
def test_that_grouped_digits_are_worth_the_number_they_group(number: int) -> None:
    assert value_of(f"{number:,}", has_decimal_point=True) == number
    assert value_of(f"{number:,}".replace(",", "."), has_decimal_point=False) == number
    assert value_of(f"{number:,}".replace(",", " "), has_decimal_point=False) == number


@given(st.decimals(min_value=0, max_value=10**9, places=2))
def test_that_decimals_keep_their_value_with_either_mark(number: Decimal) -> None:
    assert value_of(f"{number:,f}", has_decimal_point=True) == number
    swapped = f"{number:,f}".translate(str.maketrans(",.", ".,"))
    assert value_of(swapped, has_decimal_point=False) == number


@given(st.text(alphabet=st.characters(categories=["Nd", "No", "Zs", "Po", "Pd", "Ll"])), st.sampled_from(LANGUAGES))
def test_that_no_text_makes_reading_numbers_fail(text: str, language: str | None) -> None:
    assert len(values_in(text, language)) <= len(text)
