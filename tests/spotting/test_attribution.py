import pytest

from fcdesk.spotting.suggestions import Sentence, suggest


def last_of(text: str, language: str = "en") -> Sentence:
    return suggest(text, (), language).sentences[-1]


@pytest.mark.parametrize(
    ("text", "claimant", "sourcing"),
    [
        ("Dmitry Usov said that fear remains.", "Dmitry Usov", "named"),
        ("Brigadier General Dmitry Usov has stated that fear remains.", "Dmitry Usov", "named"),
        ("According to Dmitry Usov, fear remains.", "Dmitry Usov", "named"),
        ("“Fear remains,” said Dmitry Usov.", "Dmitry Usov", "named"),
        ("“Fear remains,” Dmitry Usov told TASS.", "Dmitry Usov", "named"),
        ("Fear remains, said Dmitry Usov, the secretary.", "Dmitry Usov", "named"),
        ("Dmitry Usov (R-Kyiv) said fear remains.", "Dmitry Usov", "named"),
        ("At the same time, the source noted that fear remains.", "the source", "anonymous"),
        ("One of the sources said fear remains.", "One of the sources", "anonymous"),
        ("TASS sources say fear remains.", "TASS sources", "anonymous"),
        ("The security representative emphasized that fear remains.", "The security representative", "anonymous"),
        ("The Security Service of Ukraine said fear remains.", "The Security Service of Ukraine", "institution"),
        ("TASS reported that fear remains.", "TASS", "institution"),
        ("Ukraine confirmed that fear remains.", "Ukraine", "institution"),
        ("The report found that fear remains.", "The report", "document"),
        ("According to a study, fear remains.", "a study", "document"),
        ("Officials who asked not to be named said fear remains.", "Officials", "anonymous"),
        ("Its spokesman, Dmitry Usov, said fear remains.", "Dmitry Usov", "named"),
        ("The president said fear remains.", "The president", "named"),
        ("The Bureau of Economic Analysis said fear remains.", "The Bureau of Economic Analysis", "institution"),
        ("It was reported that fear remains.", None, "unattributed"),
        ("I said that fear remains.", None, "unattributed"),
        ("He said that fear remains.", None, "unattributed"),
        ("Fear remains a major obstacle.", None, "unattributed"),
        ("Reported cases of fear remain.", None, "unattributed"),
    ],
)
def test_that_the_claimant_and_the_kind_of_source_are_told(text: str, claimant: str | None, sourcing: str) -> None:
    sentence = last_of(text)
    assert (sentence.claimant, sentence.sourcing) == (claimant, sourcing)
    assert not sentence.claimant_is_probable


def test_that_an_insertion_between_source_and_verb_is_passed_over(sample: str) -> None:
    start = sample.index("Brigadier General")
    sentence = suggest(sample[start : sample.index(".", start) + 1], (), "en").sentences[0]
    assert (sentence.claimant, sentence.sourcing) == ("Dmitry Usov", "named")


def test_that_he_is_the_last_source_named_and_marked_as_probable() -> None:
    sentence = last_of("Dmitry Usov said fear remains. Ideology, he said, was the primary factor.")
    assert (sentence.claimant, sentence.sourcing) == ("Dmitry Usov", "named")
    assert sentence.claimant_is_probable


def test_that_a_surname_alone_is_a_person_once_the_full_name_has_stood() -> None:
    sentence = last_of("Dmitry Usov said fear remains. Many hesitate, the former prisoner Usov said.")
    assert (sentence.claimant, sentence.sourcing) == ("Usov", "named")


def test_that_a_sentence_that_only_gives_the_source_lends_it_to_the_one_before() -> None:
    first, second = suggest(
        "Servicemen joined four units. This was reported by sources within Russian structures.", ()
    ).sentences
    assert first.claimant == second.claimant == "sources within Russian structures"
    assert first.claimant_is_probable
    assert not second.claimant_is_probable
    assert first.sourcing == second.sourcing == "anonymous"


def test_that_the_speaker_of_a_quotation_is_lent_to_all_its_sentences_and_to_no_other() -> None:
    text = "“Fear remains. Many hesitate. Most refrain,” said Dmitry Usov. Others joined."
    sentences = suggest(text, (), "en").sentences
    assert [sentence.claimant for sentence in sentences] == ["Dmitry Usov"] * 3 + [None]
    assert [sentence.claimant_is_probable for sentence in sentences] == [True, True, False, False]


def test_that_a_body_s_name_with_and_in_it_stays_whole() -> None:
    assert (
        last_of("The Office for Trade and Industry said fear remains.").claimant == "The Office for Trade and Industry"
    )


def test_that_false_claims_are_no_reporting_verb_and_states_no_verb() -> None:
    assert last_of("Videos spread false claims that many joined.").claimant is None
    assert last_of("Many left the United States in 2016.").claimant is None


@pytest.mark.parametrize(
    ("language", "text", "claimant"),
    [
        ("de", "„Die Angst bleibt“, sagte Dmitry Usov.", "Dmitry Usov"),
        ("fr", "Selon Dmitry Usov, la peur reste.", "Dmitry Usov"),
        ("es", "Dmitry Usov dijo que el miedo sigue.", "Dmitry Usov"),
        ("uk", "Дмитро Усов заявив, що страх залишається.", "Дмитро Усов"),
        ("uk", "Генерал України Дмитро Усов заявив, що страх залишається.", "Дмитро Усов"),
        ("ru", "По словам Дмитрия Усова, страх остаётся.", "Дмитрия Усова"),
    ],
)
def test_that_named_sources_are_found_in_other_languages(language: str, text: str, claimant: str) -> None:
    sentence = last_of(text, language)
    assert (sentence.claimant, sentence.sourcing) == (claimant, "named")


@pytest.mark.parametrize(
    ("text", "claimant", "sourcing"),
    [
        ("“Fear remains,” said the office's chief clerk, Dmitry Usov.", "Dmitry Usov", "named"),
        ("The senior official Dmitry Usov said fear remains.", "Dmitry Usov", "named"),
        ("Professor Dmitry Usov of Placeholder University said fear remains.", "Dmitry Usov", "named"),
        ("A TASS photographer said fear remains.", "A TASS photographer", "anonymous"),
        ("A TASS correspondent said fear remains.", "A TASS correspondent", "anonymous"),
        ("Usov's lawyer said fear remains.", "Usov's lawyer", "anonymous"),
        ("Engineers said fear remains.", "Engineers", "anonymous"),
        ("The table shows that fear remains.", None, "unattributed"),
        ("The Secretary of State said fear remains.", "The Secretary of State", "anonymous"),
        ("The House of Representatives said fear remains.", "The House of Representatives", "institution"),
        ("The airline said fear remains.", "The airline", "institution"),
        (
            "The State Department of Placeholder said fear remains.",
            "The State Department of Placeholder",
            "institution",
        ),
    ],
)
def test_that_a_name_beside_its_office_is_named_and_an_office_without_a_name_anonymous(
    text: str, claimant: str | None, sourcing: str
) -> None:
    sentence = last_of(text)
    assert (sentence.claimant, sentence.sourcing) == (claimant, sourcing)


def claimants_of(text: str) -> list[tuple[str | None, bool]]:
    return [(one.claimant, one.claimant_is_probable) for one in suggest(text, (), "en").sentences]


def test_that_a_quotation_behind_its_speaker_goes_on_in_the_same_paragraph() -> None:
    usov, guessed = ("Dmitry Usov", False), ("Dmitry Usov", True)
    text = "“Fear remains,” said Dmitry Usov. “Many hesitate. Most refrain.” Others joined."
    assert claimants_of(text) == [usov, guessed, guessed, (None, False)]
    assert claimants_of("“Fear remains,” said Dmitry Usov. Others joined. “Many hesitate.”")[-1] == (None, False)
    assert claimants_of("“Fear remains,” said Dmitry Usov.\n\n“Many hesitate.”")[-1] == (None, False)


def test_that_a_quotation_of_several_paragraphs_has_one_speaker() -> None:
    before = "Dmitry Usov said: “Fear remains.\n\n“Many hesitate.\n\n“Most refrain.”\n\n“Others joined.”"
    assert claimants_of(before) == [("Dmitry Usov", False), *[("Dmitry Usov", True)] * 2, (None, False)]
    behind = "“Fear remains.\n\n“Many hesitate.\n\n“Most refrain,” said Dmitry Usov."
    assert claimants_of(behind) == [*[("Dmitry Usov", True)] * 2, ("Dmitry Usov", False)]
