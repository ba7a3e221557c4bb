"""Which words report that somebody said something, and which whole phrase is their source."""

import pytest

from tests.spotting.attributions import NOBODY, by_sentence, first_told, told_in


@pytest.mark.parametrize(
    ("text", "source", "claimant"),
    [
        (
            "Brigadier General Dmitry Usov, who serves as secretary, has stated that fear remains.",
            "Brigadier General Dmitry Usov, who serves as secretary",
            "Dmitry Usov",
        ),
        ("Anna Placeholder, 31, a reader from Kyiv, said so.", "Anna Placeholder, 31, a reader from Kyiv", None),
        (
            "“No,” said Anna Placeholder, a law professor at a school.",
            "Anna Placeholder, a law professor at a school",
            None,
        ),
        ("“No,” said Sen. Anna Placeholder (R-Kyiv).", "Sen. Anna Placeholder (R-Kyiv)", "Anna Placeholder"),
        ("“No,” said reader Anna Placeholder in an interview.", "reader Anna Placeholder", "Anna Placeholder"),
        ("“No,” said Anna Placeholder, adding that fear remains.", "Anna Placeholder", "Anna Placeholder"),
        ("Anna Placeholder, by contrast, said so.", "Anna Placeholder", "Anna Placeholder"),
        ("According to Anna Placeholder, fear remains, and many hesitate.", "Anna Placeholder", None),
        ("Fear remains, according to Anna Placeholder, a reader.", "Anna Placeholder, a reader", "Anna Placeholder"),
        ("Officials who asked not to be named said so.", "Officials who asked not to be named", "Officials"),
        ("People who have battled threats say so.", "People who have battled threats", "People"),
        ("Those around him said so.", "Those around him", None),
        (
            "“No,” Harry Sample, 30, of Placeholder, N.C., said.",
            "Harry Sample, 30, of Placeholder, N.C",
            "Harry Sample",
        ),
        ("About four in 10 voters say so.", "About four in 10 voters", None),
        ("Some 21 percent said so.", "Some 21 percent", None),
        (
            "On Monday, Anna Placeholder and Dmitry Sample said so.",
            "Anna Placeholder and Dmitry Sample",
            "Anna Placeholder and Dmitry Sample",
        ),
    ],
)
def test_that_the_source_is_the_whole_phrase_with_titles_and_appositions(
    text: str, source: str, claimant: str | None
) -> None:
    told = first_told(text)
    assert told.source == source
    assert claimant in (None, told.claimant)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Dmitry Usov has stated that fear remains.", "has stated"),
        ("Dmitry Usov also said fear remains.", "also said"),
        ("According to Dmitry Usov, fear remains.", "According to"),
        ("Ukrainian intelligence has been voicing concern.", "has been voicing concern"),
        ("Dmitry Usov last week said fear remains.", "last week said"),
    ],
)
def test_that_the_reporting_words_are_told_without_that(text: str, verb: str) -> None:
    assert first_told(text).verb == verb


@pytest.mark.parametrize(
    ("text", "claimants"),
    [
        ("Anna Placeholder said fear remains, adding that many hesitate.", ["Anna Placeholder"] * 2),
        ("Anna Placeholder declined to come but said fear remains.", ["Anna Placeholder"]),
        ("Anna Placeholder criticized the plan, saying fear remains.", ["Anna Placeholder"]),
        ("In an interview, Anna Placeholder praised it, saying fear remains.", ["Anna Placeholder"]),
        ("Accusations by Anna Placeholder came late.", ["Anna Placeholder"]),
    ],
)
def test_that_a_verb_without_a_source_beside_it_has_the_sentence_s_subject(text: str, claimants: list[str]) -> None:
    assert [told.claimant for told in told_in(text)] == claimants


@pytest.mark.parametrize(
    "text",
    [
        "Many left the southern states in 2016.",
        "False claims and reports spread.",
        "Anna Placeholder reported from Kyiv.",
        "You can say many things.",
        "The light show that opens the fair is long.",
        "They responded to the call.",
    ],
)
def test_that_words_of_another_meaning_are_no_cues(text: str) -> None:
    assert told_in(text) == []


def test_that_i_and_an_unknown_he_are_sources_without_a_claimant() -> None:
    for text, source in (("I said fear remains.", "I"), ("He said fear remains.", "He")):
        assert told_in(text) == [NOBODY._replace(source=source, verb="said")]


def test_that_a_pronoun_is_the_last_who_fits_and_stays_known_as_written() -> None:
    text = "Two officials said so. Anna Placeholder said so. They said fear remains. She said many hesitate."
    they, she = list(by_sentence(text).values())[2:]
    assert (they[0].claimant, they[0].source, they[0].is_probable) == ("Two officials", "They", True)
    assert (she[0].claimant, she[0].source, she[0].is_probable) == ("Anna Placeholder", "She", True)


def test_that_it_is_the_last_body_and_who_the_noun_before() -> None:
    assert (
        first_told("The ministry said so. Anna Placeholder said so. It said fear remains.").claimant == "The ministry"
    )
    told = first_told("Many met Anna Placeholder, who said fear remains.")
    assert (told.claimant, told.source) == ("Anna Placeholder", "who")


def test_that_the_source_refers_to_the_anonymous_source_before_it() -> None:
    text = "Sources within the structures said so. The source added that fear remains."
    told = first_told(text)
    assert (told.claimant, told.is_probable) == ("The source", False)
    assert told.refers_to == "Sources within the structures"


def test_that_the_official_refers_to_nobody_when_two_sorts_were_before() -> None:
    text = "A diplomat said so. A witness said so. The official said fear remains."
    assert first_told(text).refers_to is None


def last_claimant(text: str) -> tuple[str | None, bool]:
    told = list(by_sentence(text).values())[-1]
    return next(((one.claimant, one.is_probable) for one in told if one.claimant), (None, False))


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Mrs Placeholder said so. He said fear remains.", None),
        ("Mrs Placeholder said so. She said fear remains.", "Placeholder"),
        ("Anna Placeholder, mother of two, said so. He said fear remains.", None),
        ("A spokesman, Dmitry Sample, said so. She said fear remains.", None),
        ("Anna Placeholder said she knew it. He said fear remains.", None),
        ("Dmitry Sample spoke. “Fear remains,” he said. “Many hesitate,” she replied.", None),
        ("Dmitry Sample said so. They said fear remains.", None),
        ("Readers said so. She said fear remains.", None),
        ("Two officials said so. He said fear remains.", None),
        ("Some 21 percent said so. He said fear remains.", None),
        ("A witness said so. She said fear remains.", "A witness"),
        ("Dmitry Sample met Minister Anna Placeholder. She said fear remains.", "Anna Placeholder"),
        ("When Minister Anna Placeholder arrived, she said fear remains.", "Anna Placeholder"),
        ("“Minister Anna Placeholder came,” she said.", None),
        ("Dmitry Sample met Anton Placeholder. He said fear remains.", None),
        ("Dmitry Sample said so, but Anton Placeholder said it was false. He said fear remains.", None),
        ("Anton Sample said so. Mr Placeholder left. Placeholder was late. He said fear remains.", "Placeholder"),
        ("Dmitry Sample said so. Minister Anna Placeholder came. It rained. It stopped. All left. He said so.", None),
    ],
)
def test_that_he_and_she_are_persons_near_who_fit_and_nobody_when_two_fit_alike(
    text: str, claimant: str | None
) -> None:
    assert last_claimant(text) == (claimant, claimant is not None)


def test_that_nobody_calls_himself_him() -> None:
    assert last_claimant("Dmitry Sample said fear remains, and it was, according to him, long.")[0] == "Dmitry Sample"
    told = told_in("Dmitry Sample said that, according to him, fear remains.")
    assert told[-1].claimant is None


@pytest.mark.parametrize(
    "text",
    [
        "Anna Placeholder did not say that fear remains.",
        "Anna Placeholder never said that fear remains.",
        "Anna Placeholder has not said whether fear remains.",
        "Anna Placeholder has not confirmed that fear remains.",
        "Nobody said that fear remains.",
        "Anna Placeholder didn't say fear remains.",
    ],
)
def test_that_who_is_said_not_to_have_said_it_is_no_claimant(text: str) -> None:
    assert first_told(text).claimant is None


def test_that_a_denial_is_said_and_a_negated_claim_too() -> None:
    assert first_told("Anna Placeholder said that fear does not remain.").claimant == "Anna Placeholder"
    assert first_told("Anna Placeholder, who did not come, said fear remains.").claimant == "Anna Placeholder"


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Dmitry Sample disagreed: “Fear remains.”", "Dmitry Sample"),
        ("The Placeholder Society put the number at 52.", "The Placeholder Society"),
        ("The ministry puts the share at about 20 percent.", "The ministry"),
        ("Readers estimate losses of 5 million.", "Readers"),
        ("Readers estimate that fear remains.", "Readers"),
    ],
)
def test_that_other_verbs_report_by_what_follows_them(text: str, claimant: str) -> None:
    assert first_told(text).claimant == claimant


@pytest.mark.parametrize(
    "text", ["Anna Placeholder put the cup on the table.", "Cost estimates rose.", "He wanted: bread, salt."]
)
def test_that_the_same_verbs_report_nothing_without_it(text: str) -> None:
    assert [one for one in told_in(text) if one.claimant] == []
