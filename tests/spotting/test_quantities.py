"""Quantities as a reader of the article sees them: value, unit, hedge, what is counted, certainty, giver and place."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcdesk.cases.model import Block, BlockKind
from fcdesk.spotting.numbers.expressions import Hedge
from fcdesk.spotting.numbers.measures import Certainty, Quantity, Where, quantities_in
from fcdesk.spotting.numbers.quantities import find_quantities
from fcdesk.spotting.numbers.readings import read_numbers
from fcdesk.spotting.suggestions import Spotted
from fcdesk.spotting.words import Words
from tests.spotting.timing import processor_seconds

LANGUAGES = ["en", "uk", "ru", "es", "de", "fr", "ar", "xx", None]


def read(text: str, language: str | None = "en", giver: str | None = None) -> tuple[Quantity, ...]:
    return quantities_in([Words(text, 0, len(text))], [giver], (), language)


def only(text: str, language: str | None = "en") -> Quantity:
    (found,) = read(text, language)
    return found


@pytest.fixture(scope="session")
def of_sample(sample: str, sample_blocks: Sequence[Block], spotted: Spotted) -> tuple[Quantity, ...]:
    sentences = [Words(sample, one.whole.start, one.whole.end) for one in spotted.sentences]
    return quantities_in(sentences, [one.claimant for one in spotted.sentences], sample_blocks, "en")


def test_that_the_sample_yields_each_of_its_numbers_once(of_sample: tuple[Quantity, ...]) -> None:
    assert [(one.text, str(one.value), one.counts.text if one.counts else None) for one in of_sample] == [
        ("More Than a Thousand", "1000", "Ex-Ukrainian Soldiers"),
        ("over 1,000", "1000", "former Ukrainian servicemen"),
        ("four", "4", "Russian combat units"),
        ("four", "4", "combat units"),
        ("exceeding one thousand", "1000", "fighters"),
        ("at least 62", "62", "former Ukrainian troops"),
        ("four", "4", "fully formed combat units"),
        ("surpass the one-thousand", "1000", "defectors"),
    ]


def test_that_likely_to_surpass_is_seen_as_an_inference(of_sample: tuple[Quantity, ...]) -> None:
    inferred = [one for one in of_sample if one.certainty is Certainty.INFERRED]
    assert [(one.text, one.where) for one in inferred] == [("surpass the one-thousand", Where(BlockKind.PARAGRAPH, 3))]
    assert inferred[0].certainty_shown is not None
    assert inferred[0].certainty_shown.text == "likely to surpass"


def test_that_title_standfirst_and_paragraphs_are_told_apart(of_sample: tuple[Quantity, ...]) -> None:
    places = [(one.where.kind.value, one.where.number) for one in of_sample]
    assert places[:3] == [("title", None), ("standfirst", None), ("standfirst", None)]
    assert places[3:] == [("paragraph", number) for number in (1, 1, 2, 3, 3)]


def test_that_without_blocks_a_blank_line_begins_a_paragraph() -> None:
    text = "They met 62 troops. They met 63 troops.\n\nThey met 64 troops."
    starts = [0, text.index(" They") + 1, text.rindex("They"), len(text)]
    sentences = [Words(text, start, end) for start, end in zip(starts, [19, 39, len(text)], strict=False)]
    assert [one.where.number for one in quantities_in(sentences, [None] * 3, (), "en")] == [1, 1, 2]


def test_that_every_span_holds_the_text_it_claims(sample: str, of_sample: tuple[Quantity, ...]) -> None:
    for one in of_sample:
        shown = [one.counts, one.hedge_shown, one.certainty_shown]
        assert all(sample[part.start : part.end] == part.text for part in shown if part)
        assert sample[one.start : one.end] == one.text


def test_that_the_giver_makes_a_number_reported() -> None:
    (found,) = read("There are 62 former Ukrainian troops.", giver="Placeholder source A")
    assert (found.giver, found.certainty) == ("Placeholder source A", Certainty.REPORTED)
    assert only("There are 62 former Ukrainian troops.").certainty is Certainty.STATED


@pytest.mark.parametrize(
    ("text", "language", "hedge", "quote"),
    [
        ("They saw at least 62 troops.", "en", Hedge.AT_LEAST, "at least 62"),
        ("They saw more than 62 troops.", "en", Hedge.MORE_THAN, "more than 62"),
        ("They saw fewer than 62 troops.", "en", Hedge.LESS_THAN, "fewer than 62"),
        ("They saw up to 62 troops.", "en", Hedge.UP_TO, "up to 62"),
        ("They saw about 62 troops.", "en", Hedge.ABOUT, "about 62"),
        ("They saw exactly 62 troops.", "en", Hedge.EXACTLY, "exactly 62"),
        ("They saw no more than 62 troops.", "en", Hedge.AT_MOST, "no more than 62"),
        ("They saw 1,000+ troops.", "en", Hedge.AT_LEAST, "1,000+"),
        ("They saw 62 troops or more.", "en", Hedge.AT_LEAST, "62 troops or more"),
        ("They saw ~62 troops.", "en", Hedge.ABOUT, "~62"),
        ("Понад 62 солдатів.", "uk", Hedge.MORE_THAN, "Понад 62"),
        ("Не менее 62 солдат.", "ru", Hedge.AT_LEAST, "Не менее 62"),
        ("Al menos 62 soldados.", "es", Hedge.AT_LEAST, "Al menos 62"),
        ("Mindestens 62 Soldaten.", "de", Hedge.AT_LEAST, "Mindestens 62"),
        ("Plus de 62 soldats.", "fr", Hedge.MORE_THAN, "Plus de 62"),
        ("أكثر من ٦٢ جنديا.", "ar", Hedge.MORE_THAN, "أكثر من ٦٢"),
    ],
)
def test_that_a_hedge_belongs_to_its_number(text: str, language: str, hedge: Hedge, quote: str) -> None:
    found = only(text, language)
    assert (found.hedge, found.text) == (hedge, quote)


@pytest.mark.parametrize(
    ("text", "language", "value", "unit"),
    [
        ("It rose by 62 per cent.", "en", "62", "percent"),
        ("It rose by 6.2%.", "en", "6.2", "percent"),
        ("It cost $1.2 million.", "en", "1200000", "dollar"),
        ("It cost US$5.", "en", "5", "dollar"),
        ("It cost EUR 500.", "en", "500", "euro"),
        ("It is 62 km long.", "en", "62", "kilometre"),
        ("A 62-hour drive.", "en", "62", "hour"),
        ("It was −5 °C.", "en", "-5", "degree"),
        ("A speed of 62 km/h.", "en", "62", "kilometre an hour"),
        ("One in four of them left.", "en", "0.25", "share"),
        ("Half of them left.", "en", "0.5", "share"),
        ("It rose by half a percentage point.", "en", "0.5", "percentage point"),
        ("Es kostet 2,5 Mio. Euro.", "de", "2500000", "euro"),
        ("Cuesta 2,5 millones de euros.", "es", "2500000", "euro"),
        ("Cela coûte 2,5 milliards d'euros.", "fr", "2500000000", "euro"),
        ("Це коштує 2,5 млн гривень.", "uk", "2500000", "hryvnia"),
        ("Это стоит 2,5 млн. долларов.", "ru", "2500000", "dollar"),
        ("٥ في المئة.", "ar", "5", "percent"),
    ],
)
def test_that_unit_and_value_are_read_together(text: str, language: str, value: str, unit: str) -> None:
    found = only(text, language)
    assert (found.value, found.unit) == (Decimal(value), unit)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Between 5 and 7 per cent of them left.", "en"),
        ("Of them 5–7 per cent left.", "en"),
        ("Of them 5 to 7 per cent left.", "en"),
        ("Zwischen 5 und 7 Prozent gingen.", "de"),
        ("Entre 5 et 7 pour cent.", "fr"),
    ],
)
def test_that_a_range_has_two_ends_and_no_value(text: str, language: str) -> None:
    found = only(text, language)
    assert (found.value, found.low, found.high) == (None, Decimal(5), Decimal(7))
    assert found.unit == "percent"


def test_that_the_second_number_of_a_range_lends_its_million_to_the_first() -> None:
    found = only("It cost $5-7 million.")
    assert (found.low, found.high, found.unit) == (Decimal(5_000_000), Decimal(7_000_000), "dollar")


NO_QUANTITIES = [
    "The F-16 came.",
    "COVID-19 spread.",
    "See Article 5 of it.",
    "Dmitry Usov, 45, has stated it.",
    "He is 45 years old.",
    "It began in 2014.",
    "It began on 5 May 2021.",
    "It began at 17:30.",
    "It began two years ago.",
    "Call 1-800-555-1234.",
    "It has 4G.",
    "One of them left.",
    "The 5th unit left.",
    "It will end before 2100.",
    "By 2150, it will be over.",
    "They left from Gate 7.",
    "They met in Room 12.",
    "Call 555-1234 now.",
    "Call 0171 555 1234.",
    "Write or dial +49 30 1234567 now.",
    f"It is {'9' * 10_000} long.",
]


@pytest.mark.parametrize("text", NO_QUANTITIES)
def test_that_names_ages_dates_and_times_are_no_quantities(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize("text", NO_QUANTITIES)
def test_that_what_is_no_quantity_is_no_reason_as_a_number_either(text: str) -> None:
    found = find_quantities(read_numbers(Words(text, 0, len(text)), "en"))
    assert {one.signal for one in found} <= {"date"}


@given(st.text(max_size=120), st.sampled_from(LANGUAGES))
def test_that_every_quantity_is_a_reason_too(text: str, language: str | None) -> None:
    signals = list(find_quantities(read_numbers(Words(text, 0, len(text)), language)))
    assert all(any(one.start <= found.start < one.end for found in signals) for one in read(text, language))


@pytest.mark.parametrize("text", ["They won 6-3, 7-5 there.", "They lost 7-5 matches.", "They won 6-3 and 7-6 (7-4)."])
def test_that_scores_are_no_quantities(text: str) -> None:
    assert read(text) == ()


def test_that_a_number_with_what_it_counts_is_no_year_of_the_next_century() -> None:
    assert only("They came after 2100 troops left.").value == Decimal(2100)


@pytest.mark.parametrize(("text", "value"), [("A tenth of them left.", "0.1"), ("An eighth of them left.", "0.125")])
def test_that_a_tenth_of_is_a_share(text: str, value: str) -> None:
    assert (only(text).value, only(text).unit) == (Decimal(value), "share")


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [
        ("No one said that 4,000 people died.", "en", "No one said that"),
        ("It is unclear whether 4,000 people died.", "en", "whether"),
        ("The office denied that 4,000 people died.", "en", "denied that"),
        ("Did 4,000 people die?", "en", "die"),
        ("Es ist unklar, ob 4.000 Menschen starben.", "de", "ob"),
        ("Невідомо, чи 4000 людей загинули.", "uk", "Невідомо, чи"),
        ("El gobierno negó que 4.000 personas murieron.", "es", "negó que"),
    ],
)
def test_that_a_number_denied_or_asked_for_is_not_put_as_stated(text: str, language: str, shown: str) -> None:
    found = only(text, language)
    assert found.certainty is Certainty.OPEN
    assert found.certainty_shown is not None
    assert found.certainty_shown.text == shown


def test_that_a_denial_in_another_clause_says_nothing_of_the_number() -> None:
    assert only("They denied that he knew, and 4,000 people died.").certainty is Certainty.STATED


def test_that_of_a_table_without_a_stop_the_first_thousand_numbers_are_read() -> None:
    numbers = read_numbers(Words(table := "1\t200\t3\n" * 5_000, 0, len(table)), "en")
    assert 500 < len(numbers.measures) <= 1_000


def test_that_dates_are_still_found_as_dates() -> None:
    text = "On 5 May 2021 at least 62 troops joined."
    found = find_quantities(read_numbers(Words(text, 0, len(text)), "en"))
    assert [(one.signal, text[one.start : one.end]) for one in found] == [("date", "5 May 2021"), ("number", "62")]
    assert [one.text for one in read(text)] == ["at least 62"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The number is expected to reach 62 troops.", "expected to reach"),
        ("It could exceed 62 troops.", "could exceed"),
        ("An estimated 62 troops joined.", "An estimated"),
        ("Some 62 troops would join.", "would join"),
    ],
)
def test_that_words_of_inference_in_the_clause_are_shown(text: str, shown: str) -> None:
    found = only(text)
    assert found.certainty is Certainty.INFERRED
    assert found.certainty_shown is not None
    assert shown.endswith(found.certainty_shown.text)


def test_that_an_inference_in_another_clause_says_nothing_of_the_number() -> None:
    assert only("It is likely to go on, and 62 troops joined.").certainty is Certainty.STATED
    assert only("There are 62 troops who would face pressure.").certainty is Certainty.STATED


@given(st.text(max_size=120), st.sampled_from(LANGUAGES))
def test_that_any_text_is_read_without_failing_and_in_order(text: str, language: str | None) -> None:
    found = read(text, language)
    assert all(text[one.start : one.end] == one.text for one in found)
    assert all(one.end <= after.start for one, after in pairwise(found))


_PARTS = st.sampled_from(
    [
        "5", "1,000", "1.2.3", "½", "²", "$", "€", "%", "-", "–", "+", "a", "half", "million", "of", "between", "and",
        "to", "one", "thirds", "km", "°", "C", "troops", ".", ",", "٣٫٥", "mil", "de", "und", "hundred", "thousand",
        "in", "ten", "5:3", "m", "k", "~", "US", "USD", "2014", "May", "'", "dozens", "more than", "or more",
        "likely to", "\n\n",
    ]
)  # fmt: skip


@given(st.lists(_PARTS, max_size=25), st.sampled_from(["", " "]), st.sampled_from(LANGUAGES))
def test_that_pieces_of_quantities_in_any_order_are_read(parts: list[str], gap: str, language: str | None) -> None:
    text = gap.join(parts)
    found = read(text, language)
    assert all(text[one.start : one.end] == one.text != "" for one in found)
    assert all(one.end <= after.start for one, after in pairwise(found))
    shown = [part for one in found for part in (one.counts, one.hedge_shown, one.certainty_shown) if part]
    assert all(text[part.start : part.end] == part.text for part in shown)


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    [
        "200 ",
        "5 May 2021 ",
        "24.02.",
        "5-",
        "2014-",
        "5 of ",
        "two years ",
        "1٬",
        "one hundred and ",
        "between 5 and ",
        "hundreds of ",
        "Five Placeholder ",
        "5$",
    ],
)
def test_that_reading_takes_time_in_step_with_the_length(piece: str) -> None:
    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        return processor_seconds(lambda: read(text))

    assert seconds(40_000) < 30 * max(seconds(5_000), 0.003)
