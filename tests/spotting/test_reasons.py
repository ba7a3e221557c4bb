import pytest

from fcdesk.spotting.suggestions import suggest


def kinds_and_words(text: str, language: str = "en") -> list[tuple[str, str]]:
    spotted = suggest(text, (), language)
    reasons = [reason for sentence in spotted.sentences for reason in sentence.reasons]
    assert all(text[reason.start : reason.end] == reason.text for reason in reasons)
    return [(reason.kind, reason.text) for reason in reasons]


def words_of(kind: str, text: str, language: str = "en") -> list[str]:
    return [words for found, words in kinds_and_words(text, language) if found == kind]


@pytest.mark.parametrize(
    ("text", "quantities"),
    [
        ("Ukraine has identified at least 62 former troops.", ["62"]),
        ("Over 1,000 servicemen joined four units.", ["1,000", "four"]),
        ("It was 12.5 % of the whole, or 12.5 percent.", ["12.5 %", "12.5 percent"]),
        ("It cost $3.4 billion, 20 euros or €5m.", ["$3.4 billion", "20 euros", "€5m"]),
        ("The one-thousand mark was passed by a hundred.", ["one-thousand", "a hundred"]),
        ("One of the sources said so.", []),
        ("COVID-19 and an F-16 came under Article 5.", []),
        ("Many of them hesitate.", ["Many"]),
    ],
)
def test_that_quantities_are_shown_with_their_units(text: str, quantities: list[str]) -> None:
    assert words_of("quantity", text) == quantities


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("They joined on 5 May 2020 and in June.", ["5 May 2020", "June"]),
        ("They joined on March 3rd, 2021, a Tuesday.", ["March 3rd, 2021", "Tuesday"]),
        ("They march in 2016; they may go.", ["2016"]),
        ("It was 22.11.2026 by then, not last year.", ["22.11.2026", "last year"]),
        ("About 2000 people came.", []),
    ],
)
def test_that_dates_are_dates_and_no_quantities(text: str, dates: list[str]) -> None:
    assert words_of("date", text) == dates


@pytest.mark.parametrize(
    ("kind", "text", "words"),
    [
        ("comparison", "More prisoners hesitate than join.", "More prisoners hesitate than"),
        ("comparison", "Their number rose again.", "rose"),
        ("cause", "For this reason, fighters refrain.", "For this reason"),
        ("cause", "They left because of fear.", "because of"),
        ("rank", "It is the largest unit.", "largest"),
        ("policy", "They obtain citizenship.", "citizenship"),
        ("event", "Former servicemen joined a unit.", "joined"),
        ("prediction", "The number is likely to surpass others.", "is likely to"),
        ("opinion", "They should hesitate.", "should"),
        ("quotation", "He called it “a growing stream of soldiers” there.", "“a growing stream of soldiers”"),
        ("attribution", "The source has stated that fear remains.", "has stated that"),
    ],
)
def test_that_each_kind_of_reason_shows_the_words_that_gave_it(kind: str, text: str, words: str) -> None:
    assert words in words_of(kind, text)


def test_that_more_than_a_number_is_no_comparison() -> None:
    assert words_of("comparison", "More than 62 soldiers and more than a thousand others.") == []


def test_that_a_term_in_quotation_marks_is_no_quotation() -> None:
    assert words_of("quotation", "They call it a “stream” there.") == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Die Quelle sagte, 62 Soldaten seien am 5. März gekommen.", {("quantity", "62"), ("date", "5. März")}),
        ("fr", "Selon la source, 12 % des soldats.", {("quantity", "12 %"), ("attribution", "Selon")}),
        ("es", "La fuente dijo que 62 soldados.", {("quantity", "62"), ("attribution", "dijo que")}),
        ("uk", "Джерело заявило, що 62 військових.", {("quantity", "62")}),
        (
            "ru",
            "Источник сообщил, что 5 марта было 3 млн рублей.",
            {("date", "5 марта"), ("attribution", "сообщил, что")},
        ),
        ("ar", "قال المصدر إن 62 جنديا.", {("quantity", "62"), ("attribution", "قال")}),
    ],
)
def test_that_numbers_dates_and_reporting_verbs_are_found_in_other_languages(
    language: str, text: str, expected: set[tuple[str, str]]
) -> None:
    assert expected <= set(kinds_and_words(text, language))


def test_that_a_language_without_lists_still_gets_numbers() -> None:
    assert ("quantity", "62 %") in kinds_and_words("Placeholder suositus 62 %.", "fi")
