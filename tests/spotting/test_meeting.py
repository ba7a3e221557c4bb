"""Numbers that speak of the same thing are set side by side, others are not."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcdesk.cases.model import Block
from fcdesk.spotting.numbers.measures import quantities_in
from fcdesk.spotting.numbers.meeting import Meeting, Notice, bounds, meetings
from fcdesk.spotting.sentences import split_sentences
from fcdesk.spotting.suggestions import Spotted
from fcdesk.spotting.words import Words
from tests.spotting.timing import processor_seconds


def met_in(text: str, language: str | None = "en", givers: Sequence[str | None] | None = None) -> tuple[Meeting, ...]:
    sentences = [Words(text, one.start, one.end) for one in split_sentences(text)]
    return meetings(quantities_in(sentences, givers or [None] * len(sentences), (), language))


def texts_of(met: Sequence[Meeting]) -> list[list[str]]:
    return [[quantity.text for quantity in meeting.quantities] for meeting in met]


@pytest.fixture(scope="session")
def of_sample(sample: str, sample_blocks: Sequence[Block], spotted: Spotted) -> tuple[Meeting, ...]:
    sentences = [Words(sample, one.whole.start, one.whole.end) for one in spotted.sentences]
    return meetings(quantities_in(sentences, [one.claimant for one in spotted.sentences], sample_blocks, "en"))


def test_that_62_and_over_1000_are_set_side_by_side(of_sample: tuple[Meeting, ...]) -> None:
    soldiers = of_sample[0]
    assert [quantity.text for quantity in soldiers.quantities] == [
        "More Than a Thousand",
        "over 1,000",
        "exceeding one thousand",
        "at least 62",
        "surpass the one-thousand",
    ]
    assert Notice.DIFFERENT_NUMBERS in soldiers.notices
    assert Notice.SURE_AND_INFERRED in soldiers.notices
    assert Notice.CANNOT_BOTH_HOLD not in soldiers.notices  # at least 62 may be over 1,000


def test_that_a_meeting_says_why_its_numbers_were_put_together(of_sample: tuple[Meeting, ...]) -> None:
    assert of_sample[0].same_sort == ("Soldiers", "servicemen", "fighters", "troops", "defectors")
    assert of_sample[0].topic[0] == "Ex-Ukrainian Soldiers"
    assert of_sample[1].same_sort == ("units",)


def test_that_the_four_combat_units_agree(of_sample: tuple[Meeting, ...]) -> None:
    assert len(of_sample) == 2
    assert texts_of(of_sample)[1] == ["four", "four", "four"]
    assert of_sample[1].agrees
    assert not of_sample[0].agrees


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("At least 62 former Ukrainian troops fight. More than 1,000 ex-Ukrainian soldiers joined.", "en"),
        (
            "Mindestens 62 ehemalige ukrainische Soldaten kamen. Mehr als 1.000 frühere ukrainische Soldaten gingen.",
            "de",
        ),
        ("Au moins 62 anciens soldats ukrainiens sont là. Plus de 1 000 anciens soldats ukrainiens sont partis.", "fr"),
        ("Al menos 62 antiguos soldados ucranianos están. Más de 1.000 antiguos soldados ucranianos fueron.", "es"),
        ("Не менее 62 бывших украинских военнослужащих здесь. Более 1000 бывших украинских солдат ушли.", "ru"),
        ("Щонайменше 62 колишніх українських військових тут. Понад 1000 колишніх українських солдатів пішли.", "uk"),
        ("ما لا يقل عن ٦٢ جنديا أوكرانيا سابقا هنا. أكثر من ١٬٠٠٠ جندي أوكراني سابق هناك.", "ar"),
    ],
)
def test_that_words_for_soldiers_meet_in_each_language(text: str, language: str) -> None:
    (meeting,) = met_in(text, language)
    assert [quantity.value for quantity in meeting.quantities] == [62, 1000]
    assert meeting.notices == (Notice.DIFFERENT_NUMBERS,)


def test_that_different_tolls_of_one_report_meet() -> None:
    text = "At least 12 people were killed, the office said. Later the ministry put the death toll at 15."
    (meeting,) = met_in(text, givers=["Placeholder office", "Placeholder ministry"])
    assert (meeting.deed, texts_of([meeting])) == ("dead", [["At least 12", "15"]])
    assert meeting.notices == (Notice.DIFFERENT_NUMBERS, Notice.DIFFERENT_GIVERS)


def test_that_numbers_that_cannot_both_hold_are_noticed() -> None:
    (meeting,) = met_in("The unit has 62 former Ukrainian troops. It has over 1,000 former Ukrainian troops.")
    assert meeting.notices == (Notice.DIFFERENT_NUMBERS, Notice.CANNOT_BOTH_HOLD)


def test_that_the_same_number_hedged_and_unhedged_is_noticed() -> None:
    (meeting,) = met_in("The unit has 62 former Ukrainian troops. It has about 62 former Ukrainian troops.")
    assert meeting.notices == (Notice.AGREE, Notice.DIFFERENT_HEDGES)


@pytest.mark.parametrize(
    "text",
    [
        "The tax rose by 5 per cent. The price of bread fell by 7 per cent.",  # a unit alone is nothing in common
        "The unit has 62 former Ukrainian troops and 1,000 former Ukrainian troops.",  # contrasted in one sentence
        "At least 12 people were killed. At least 30 people were injured.",
        "At least 12 people were killed. Another 30 people were killed.",
        "In 2014 the unit lost 62 former Ukrainian troops. In 2016 the unit lost 73 former Ukrainian troops.",
        "They saw 62 captured Ukrainian soldiers. They saw 73 Russian soldiers.",
        "They met two sources. They met three sources.",
        "He stayed for 12 years. He worked for 15 years.",
    ],
)
def test_that_numbers_of_different_things_stay_apart(text: str) -> None:
    assert met_in(text) == ()


def test_that_bounds_follow_the_hedge() -> None:
    (meeting,) = met_in("The unit has at least 62 former Ukrainian troops. It has up to 70 former Ukrainian troops.")
    assert [bounds(quantity) for quantity in meeting.quantities] == [(62, None), (None, 70)]


@pytest.mark.parametrize(
    ("text", "language", "quotes"),
    [
        (
            "The bridge carries 20,000 cars a day. They want a toll.\n\nEngineers put it at 35,000 cars a day.\n\n\
The report counts 35,000 per day over the bridge.",
            "en",
            ["20,000", "35,000", "35,000"],
        ),
        ("The firm has 3,200 employees. It grows.\n\nThe report counts 2,950 employees.", "en", ["3,200", "2,950"]),
        ("They reported 37 cases of measles.\n\nThe office counted 73 cases of measles.", "en", ["37", "73"]),
        ("El gobierno habla de 12.450 desempleados. El sindicato cuenta 15.000 desempleados.", "es", None),
        ("Die Polizei zählte 3.450 Straftaten. Der Bericht nennt 4.100 Straftaten.", "de", None),
        ("The army sent 300 soldiers. Later 250 soldiers of the army were there.", "en", ["300", "250"]),
        ("Some 400 wolves live. Hunters saw 600 wolves. He claimed 1,000 wolves.", "en", ["Some 400", "600", "1,000"]),
        ("The plan costs $3 million. The plan will cost $5 million.", "en", ["$3 million", "$5 million"]),
        (
            "Crime fell 40 percent.\n\nFigures show a decline of 12 percent in crime.",
            "en",
            ["40 percent", "12 percent"],
        ),
        ("A third of voters want the change. Of those asked, 34 percent of voters want the change.", "en", None),
    ],
)
def test_that_different_figures_of_one_thing_meet(text: str, language: str, quotes: list[str] | None) -> None:
    (meeting,) = met_in(text, language)
    assert Notice.DIFFERENT_NUMBERS in meeting.notices
    assert not meeting.agrees
    assert quotes is None or texts_of([meeting]) == [quotes]


def test_that_a_fraction_and_a_percentage_near_it_can_both_hold() -> None:
    (meeting,) = met_in("A third of voters want the change. Of those asked, 34 percent of voters want the change.")
    assert meeting.notices == (Notice.DIFFERENT_NUMBERS,)


def test_that_currencies_are_set_side_by_side_and_not_compared() -> None:
    (meeting,) = met_in("The flood caused damage of $1.2bn. They closed roads. They put the flood damage at €900m.")
    assert (meeting.notices, meeting.unit) == ((Notice.DIFFERENT_UNITS,), None)


def test_that_deaths_of_two_stories_stay_apart() -> None:
    text = (
        "The storm caused 4,000 deaths, they said.\n\nRoads were closed. Schools shut.\n\n"
        "In the north rebels killed 10 men at a checkpoint.\n\n12 men died as a mine collapsed in the east."
    )
    assert met_in(text) == ()


@pytest.mark.parametrize(
    "opening",
    [
        "No one said that",
        "It is unclear whether",
        "They denied that",
        "There is no evidence that",
        "Nobody claimed that",
    ],
)
def test_that_a_number_nobody_gives_is_set_beside_no_other(opening: str) -> None:
    assert met_in(f"{opening} 62 people died in the storm. They said 12 people died in the storm.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "The firm has 3,200 employees. It hired 2,950 employees.",
        "The firm has 3,200 employees. It met 2,950 of the employees.",
        "The office got 9,500 applications. It saw 6,800 applicants.",
        "They ran an 18-hole course. They ran a 27-hole course.",
        "He saw 3,200 times. He saw 2,950 times.",
        "The plan costs $3 million. The road costs $5 million.",
        "They count 20,000 cars a day. They count 90,000 cars a week.",
    ],
)
def test_that_figures_alike_in_their_noun_or_unit_alone_stay_apart(text: str) -> None:
    assert met_in(text) == ()


_SENTENCES = st.sampled_from(
    ["At least 62 former Ukrainian troops joined.", "Dozens of former Ukrainian troops joined.", "It rose 5 per cent.",
     "Between 5 and 7 former Ukrainian fighters joined.", "Some 12 people were killed.", "It cost $5 million.",
     "The overall number of defectors is likely to surpass the one-thousand mark.", "Half of the voters left."]
)  # fmt: skip


@given(st.lists(_SENTENCES, max_size=30))
def test_that_no_quantity_stands_in_two_meetings_and_order_is_kept(sentences: list[str]) -> None:
    met = met_in(" ".join(sentences))
    starts = [[quantity.start for quantity in meeting.quantities] for meeting in met]
    everything = [start for group in starts for start in group]
    assert all(group == sorted(group) and len(group) > 1 for group in starts)
    assert len(everything) == len(set(everything))
    assert all(meeting.topic or meeting.deed or meeting.unit for meeting in met)


@pytest.mark.slow
def test_that_grouping_takes_time_in_step_with_the_length() -> None:
    def seconds(times: int) -> float:
        text = "".join(f"The unit has {number} former Ukrainian troops here. " for number in range(100, 100 + times))
        sentences = [Words(text, one.start, one.end) for one in split_sentences(text)]
        quantities = quantities_in(sentences, [None] * len(sentences), (), "en")
        return processor_seconds(lambda: meetings(quantities))

    assert seconds(3_200) < 60 * max(seconds(200), 0.002)
