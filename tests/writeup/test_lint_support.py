"""Numbers, dates and names in the prose are borne out by the evidence, or said not to be."""

from dataclasses import replace

import pytest

from fcdesk.cases.model import Case
from fcdesk.writeup.lint.dates import read_dates
from fcdesk.writeup.lint.lexicon import lexicon
from fcdesk.writeup.lint.numbers import numbers_of_prose
from tests.writeup.lint_case import because, found_in, honest_case, picture, reporting, stating


def texts(case: Case, rule: str) -> list[str]:
    return [one.text for one in found_in(case, rule)]


def in_ukrainian(case: Case) -> Case:
    return replace(case, details=replace(case.details, language="uk"))


def test_that_an_honest_case_has_nothing_to_object_to() -> None:
    assert found_in(honest_case()) == []


# --- numbers -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said", ["62", "sixty-two", "Sixty two", "at least 62 troops", "the 62", "62nd", "over 62.0 of them"]
)
def test_that_a_number_is_known_by_its_worth(said: str) -> None:
    assert texts(because(f"He speaks of {said}."), "number") == []


@pytest.mark.parametrize("said", ["1,240", "1 240", "1240", "61.8 percent", "61.8%", "61.8 per cent", "a thousand"])
def test_that_marks_and_spaces_between_digits_do_not_matter(said: str) -> None:
    assert texts(because(f"The group has {said}.", 2), "number") == []


@pytest.mark.parametrize(
    ("said", "hint"),
    [
        ("62%", "evidence 4 has 61.8"), ("about 64 per cent", "evidence 4 has 61.8"),
        ("1,204 cases", "evidence 4 has 1,240"), ("1,200 cases", "evidence 4 has 1,240"),
        ("1.2 million cases", "cite what shows it"), ("eighteen people", "evidence 4 has 17"),
    ],
)  # fmt: skip
def test_that_a_number_that_is_only_near_is_found_with_the_one_that_is_there(said: str, hint: str) -> None:
    (found,) = found_in(because(f"The group has {said}.", 2), "number")
    assert found.text.startswith("Claim 2, reasons: “")
    assert hint in found.text
    assert (found.claim, found.field, found.severity) == (2, "because", "warning")


@pytest.mark.parametrize(
    "said",
    ["about 62 per cent", "around 1,200 cases", "more than a thousand cases", "nearly 1,300 cases",
     "about 1.2 thousand", "over 1,200 cases", "almost 62%", "roughly 1 200 cases"],
)  # fmt: skip
def test_that_a_number_that_is_said_to_be_rounded_is_compared_by_rounding(said: str) -> None:
    assert texts(because(f"The group has {said}.", 2), "number") == []


@pytest.mark.parametrize(
    "said",
    ["about 1,300 cases", "over 1,300 cases", "nearly 1,100 cases", "about 70%", "over 62 per cent", "1,200 cases"],
)
def test_that_a_number_rounded_the_wrong_way_is_found(said: str) -> None:
    assert len(texts(because(f"The group has {said}.", 2), "number")) == 1


def test_that_a_number_with_the_other_decimal_mark_and_a_fraction_are_each_one_number() -> None:
    (said,) = texts(because("He speaks of 1,5 million."), "number")
    assert "“1,5 million”" in said
    (said,) = texts(because("He speaks of 1/2 of them."), "number")
    assert "“1/2”" in said
    assert "has it" not in said


def test_that_half_is_the_same_as_a_fraction_or_a_decimal() -> None:
    case = because("He speaks of 1/2 of them, and of 0.5.")
    same = replace(case, evidence=case.evidence.put(replace(case.evidence["e2"], excerpt="It was 1/2 of them.")))
    assert texts(same, "number") == []


def test_that_a_share_is_no_count() -> None:
    (said,) = texts(because("The group counted 17% of the cases.", 2), "number")
    assert "evidence 4 has it, but not as a share" in said


def test_that_a_number_of_other_evidence_says_which_to_link() -> None:
    (said,) = texts(because("He speaks of 1,240 troops."), "number")
    assert said == (
        "Claim 3, reasons: “1,240” is not in the evidence of the claim, nor in the claim; "
        "evidence 4 has it, but is not linked to the claim: link it."
    )


def test_that_a_number_that_the_article_has_elsewhere_is_no_evidence() -> None:
    case = because("He speaks of four units.")
    bare = {item.id: replace(item, excerpt="Placeholder", locator="") for item in case.evidence}
    (said,) = (one for one in texts(replace(case, evidence=case.evidence.updated(bare)), "number") if "four" in one)
    assert "the article has it, which is no evidence for it" in said


@pytest.mark.parametrize(
    "said",
    ["There are two reasons for doubt.", "The three do not agree.", "Three of them are missing.", "For one thing, no.",
     "See [1], [2–4] and evidence 3, and as in claim 5.", "It is at https://example.org/2031/77 for all.",
     "Ask ab12@example.org."],
)  # fmt: skip
def test_that_what_a_writer_counts_and_refers_to_is_no_number_of_a_source(said: str) -> None:
    assert texts(because(said), "number") == []


def test_that_a_small_number_of_things_is_looked_for() -> None:
    (said,) = texts(because("He speaks of seven battalions."), "number")
    assert "“seven”" in said


def test_that_a_number_is_said_once_for_a_claim_however_often_it_stands_there() -> None:
    case = stating("A Ukrainian official said 63 have been identified")
    assert len(texts(because("He speaks of 63. Again: 63.", case=case), "number")) == 1


def test_that_the_report_may_say_what_the_claims_say() -> None:
    assert texts(reporting(headline="62 of 1,240, and 61.8%: five claims, four sources"), "number") == []
    (said,) = texts(reporting(headline="It is 63"), "number")
    assert said.startswith("Headline: “63” is nowhere in the evidence, the claims or the article; ")
    (point,) = found_in(reporting(in_short=("Nothing here.", "It is 63.")), "number")
    assert point.text.startswith("In short, point 2: “63”")
    assert (point.claim, point.field) == (None, "in-short")


def test_that_a_caption_is_read_too() -> None:
    (found,) = found_in(picture(alt="Placeholder", caption="Placeholder: 63 troops"), "number")
    assert (found.file, found.field) == ("file-1", "caption")


def test_that_a_text_full_of_unknown_numbers_does_not_drown_everything() -> None:
    said = texts(because(" ".join(str(number) for number in range(100_000, 101_000))), "number")
    assert len(said) == 21
    assert "more than 20 numbers are without support" in said[-1]


@pytest.mark.parametrize(
    ("text", "language", "worth"),
    [
        ("шістдесят дві особи і 61,8 відсотка", "uk", ["62", "61.8"]),
        ("п’ять тисяч, або 5 тис.", "uk", ["5000", "5000"]),
        ("1.200 y mil doscientos", "es", ["1200", "1200"]),
        ("two hundred and five, five and six, 1.2 million", "en", ["205", "5", "6", "1200000"]),
        ("٦٢ جنديا", "ar", ["62"]),
        ("T-72, COVID-19, mid-2014 at 10:30", "en", ["t-72", "covid-19", "2014", "10:30"]),
    ],
)
def test_that_numbers_are_read_as_their_language_writes_them(text: str, language: str, worth: list[str]) -> None:
    read = numbers_of_prose(text, lexicon(language))
    assert [key if isinstance(key, str) else format(key, "f") for one in read for key in one.keys] == worth


# --- dates ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    ["14 January 2025", "January 14, 2025", "2025-01-14", "14.01.2025", "14/01/2025", "January 2025", "14th of January",
     "14 января 2025", "14 січня 2025 року", "14 de enero de 2025", "2025"],
)  # fmt: skip
def test_that_a_date_is_known_by_what_it_says(said: str) -> None:
    case = because(f"It was published on {said}.")
    assert texts(case, "date") == texts(case, "number") == []


@pytest.mark.parametrize(
    ("said", "hint"),
    [("15 January 2025", "evidence 2 has 2025-01-14"), ("14 January 2024", "evidence 2 has 2025-01-14"),
     ("3 May 2025", "cite what shows it"), ("May 2019", "cite what shows it")],
)  # fmt: skip
def test_that_another_date_is_found_with_the_one_that_is_there(said: str, hint: str) -> None:
    (found,) = texts(because(f"It was published on {said}."), "date")
    assert f"“{said}”" in found
    assert hint in found


def test_that_a_date_more_exact_than_its_source_is_found() -> None:
    (said,) = texts(because("The count is of 3 March 2025.", 2), "date")
    assert "evidence 4 has 2025-03" in said


def test_that_both_days_of_a_stretch_are_read() -> None:
    (first, second) = read_dates("from 3 to 5 November 2026")
    assert [str(day) for one in (first, second) for day in one.meanings] == ["2026-11-03", "2026-11-05"]


def test_that_a_month_that_is_also_a_verb_is_no_date() -> None:
    assert read_dates("It may be so; they march on. May 62 be right?") == []


# --- names ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    ["It was General Usov who said so.", "In the view of Usov’s headquarters, yes.", "So says Ukraine.",
     "We rate this as Mostly True.", "He said so on Monday, in English.", "Security Service of Ukraine (SSU) staff"],
)  # fmt: skip
def test_that_names_of_the_evidence_and_the_claim_are_known(said: str) -> None:
    assert texts(because(said, rating="mostly-true"), "name") == []


@pytest.mark.parametrize(
    ("said", "name"),
    [("So said General Usow in a call.", "General Usow"), ("It was confirmed by Placeholder Ministry.", "Ministry"),
     ("NATO has no count.", "NATO"), ("According to Mr. Nobody, no.", "Nobody"),
     ("So says Dmitry Johnston.", "Johnston")],
)  # fmt: skip
def test_that_a_name_that_nobody_gave_is_found(said: str, name: str) -> None:
    (found,) = found_in(because(said), "name")
    assert name in found.text
    assert found.severity == "warning"


@pytest.mark.parametrize(
    "said",
    ["There are three: Usow; Sumi; Kyiv.", "Named are Kyiv; Sumi; Usow.", "Kyiv; Sumi; Usow; Luhansk",
     "In Kyiv: Usow, Sumi and others."],
)  # fmt: skip
def test_that_names_of_a_list_are_each_looked_for(said: str) -> None:
    found = " ".join(texts(because(said), "name"))
    assert "Usow" in found
    assert "Sumi" in found


def test_that_what_is_missing_of_a_longer_name_is_said() -> None:
    (said,) = texts(because("So said Brigadier General Dmitry Usow."), "name")
    assert "“Brigadier General Dmitry Usow” is not in the evidence" in said
    assert "“usow” is what is missing" in said


def test_that_tools_may_be_named_in_the_method_only() -> None:
    assert texts(reporting(method="It was searched with Google Earth and saved."), "name") == []
    assert len(texts(because("It was searched with Google Earth and saved."), "name")) == 1


def test_that_a_headline_in_title_case_is_no_row_of_names() -> None:
    assert texts(reporting(headline="More Than a Thousand Placeholder Words Join Other Words"), "name") == []


@pytest.mark.parametrize(
    "said", ["за словами Усова", "так каже генерал Усов", "розмова з Усовим", "у Києві", "для Києва"]
)
def test_that_a_declined_name_is_the_same_name(said: str) -> None:
    case = in_ukrainian(stating("Дмитро Усов сказав це, Київ підтвердив"))
    assert texts(because(f"Це сказано {said}.", case=case), "name") == []


def test_that_a_name_in_a_writing_that_no_source_has_is_not_held_against_it() -> None:
    case = in_ukrainian(because("Про це сказав генерал Усов."))
    assert texts(case, "name") == []
