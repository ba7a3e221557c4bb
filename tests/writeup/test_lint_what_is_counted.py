"""A number bears out only a number of its kind: claims, a page, a year and people are not the same five."""

from dataclasses import replace

import pytest

from fcdesk.cases.model import Case
from tests.writeup.lint_case import because, found_in, honest_case, reporting

FOUR = "Four workers were treated on 5 February 2025."


def only(*, excerpt: str = FOUR, locator: str = "p. 12", **report: object) -> Case:
    """Five claims, of which one rests on a single piece of evidence; nothing else says a number."""
    case = reporting(**{"headline": "", "standfirst": "", "in_short": (), "method": "", **report})
    article = replace(case.article, text="Nothing.", blocks=(), title="")
    claims = {one.id: replace(one, statement="", anchor=replace(one.anchor, quote="Nothing.")) for one in case.claims}
    item = replace(case.evidence["e2"], excerpt=excerpt, locator=locator, accessed_at="")
    source = replace(case.sources["s2"], title="A register", published=None, publisher=None)
    return replace(
        case,
        details=replace(case.details, title="", reference="FC-2019-044", created_at=""),
        articles=case.articles.put(article),
        claims=case.claims.updated(dict(claims)),
        evidence=case.evidence.updated({one.id: item if one.id == "e2" else None for one in case.evidence}),
        sources=case.sources.updated({one.id: source if one.id == "s2" else None for one in case.sources}),
        links=case.links.updated({one.id: None for one in case.links if one.evidence_id != "e2"}),
        verdicts=case.verdicts.updated({one.id: replace(one, because="", unknown="") for one in case.verdicts}),
    )


def objected(case: Case) -> list[str]:
    return [one.text.partition("“")[2].partition("”")[0] for one in found_in(case, "number")]


def saying(*words: str, language: str = "en", **case: str) -> list[str]:
    made = only(in_short=words, **case)
    return objected(replace(made, details=replace(made.details, language=language)))


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("Five workers were treated.", "Five"), ("5 workers were treated.", "5"), ("All 5 workers went home.", "5"),
        ("Some 5 people died.", "5"), ("Some 5 workers made claims.", "5"), ("It cost 5 euros.", "5"),
        ("Of the injured, 5 workers were treated.", "5"), ("The 5 were treated.", "5"),
        ("He counted 5.", "5"), ("5 false alarms were raised.", "5"), ("Three of 5 workers left.", "5"),
    ],
)  # fmt: skip
def test_that_how_many_claims_there_are_says_nothing_of_workers(said: str, number: str) -> None:
    assert number in saying(said)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "We checked 5 claims."), ("en", "All five claims are wrong."), ("en", "Of 5 claims, 1 is true."),
        ("en", "Three of the five are wrong."), ("en", "Of the 5 checkable claims, 1 is true and 1 is misleading."),
        ("en", "5 of the claims in the article were read."), ("en", "Claims: 5. Verdicts: 5."),
        ("en", "All 5 are wrong."),
        ("uk", "Ми перевірили 5 тверджень."), ("uk", "Усі 5 тверджень хибні."),
        ("ru", "Мы проверили 5 утверждений."), ("es", "Hemos comprobado 5 afirmaciones."),
        ("es", "Las 5 afirmaciones son falsas."), ("ar", "تحققنا من 5 ادعاءات."),
    ],
)  # fmt: skip
def test_that_a_number_said_of_the_claims_may_be_the_cases_own(language: str, said: str) -> None:
    assert saying(said, language=language) == []


@pytest.mark.parametrize(("language", "said"), [("uk", "Постраждали 5 робітників."), ("es", "Murieron 5 obreros.")])
def test_that_people_are_no_claims_in_other_languages_either(language: str, said: str) -> None:
    assert saying(said, language=language) == ["5"]


def test_that_a_wrong_number_of_claims_is_found() -> None:
    assert saying("We checked 12 claims.", locator="") == ["12"]


@pytest.mark.parametrize(
    "said",
    ["12 workers were treated.", "It took twelve hours.", "There were 12.", "It is on line 12."],
)
def test_that_a_page_number_bears_out_no_count(said: str) -> None:
    assert len(saying(said)) == 1


@pytest.mark.parametrize(
    ("locator", "said"),
    [
        ("p. 12", "It stands on page 12."), ("page 12", "See p. 12 of the register."), ("p12", "See p. 12."),
        ("pp. 12–14", "See pages 12–14 of the register."), ("12", "See page 12."),
        ("table 2, row 15", "Row 15 has it."),
        ("folio 12", "It is on folio 12."), ("minute 12:40", "He says so at 12:40."), ("§ 15", "It is section 15."),
        ("p. 12, entry of 5 March 2025", "It stands on page 12 and was entered on 5 March 2025."),
    ],
)  # fmt: skip
def test_that_a_place_in_a_source_may_be_named_as_such(locator: str, said: str) -> None:
    assert saying(said, locator=locator) == []


@pytest.mark.parametrize(
    "said", ["2025 workers were treated.", "About 2025 workers were treated.", "They treated 2025 people.", "5 people"]
)
def test_that_a_date_bears_out_no_count(said: str) -> None:
    assert len(saying(said)) == 1


@pytest.mark.parametrize(
    "said",
    [
        "It was in 2025.", "In 2025 workers were treated.", "The 2025 report says four.", "It happened on 5 February.",
        "On 5 February 2025 it was so.", "Ukraine’s 2025 budget", "In February 2025, four were.", "Of 2025 it says so.",
        "This was 2025.",
    ],
)  # fmt: skip
def test_that_a_date_bears_out_its_year_and_day(said: str) -> None:
    assert found_in(only(in_short=(said,)), "number") + found_in(only(in_short=(said,)), "date") == []


def test_that_a_year_in_words_of_the_evidence_or_its_title_bears_out_no_count_and_a_count_does() -> None:
    said = "2025 workers were treated."
    assert saying(said, excerpt="Four were treated in 2025.") == ["2025"]
    assert saying(said, excerpt="So 2025 workers were treated.") == []
    assert saying("In 2025 four were treated.", excerpt="Four were treated in 2025.") == []
    case = only(in_short=(said,), excerpt="Four were treated.")
    titled = replace(case, sources=case.sources.put(replace(case.sources["s2"], title="Report 2025", published="2025")))
    assert objected(titled) == ["2025"]


def test_that_the_cases_reference_bears_out_nothing() -> None:
    assert saying("2019 workers and 44 others were treated.") == ["2019", "44"]


# --- quotation marks -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "quoted",
    ['"Four workers."', "“Four workers.”", "„Four workers.“", "„Four workers.”", "«Four workers.»", "»Four workers.«",
     "‘Four workers.’", "'Four workers.'", "‹Four workers.›", "‚Four workers.‘", "”Four workers.”", "「Four workers.」",
     '"Four workers?"', '"Four workers." [1]', '"Four workers."[1]', '("Four workers.")', "“They said ‘four.’”"],
)  # fmt: skip
def test_that_a_sentence_behind_a_quotation_is_one_of_its_own(quoted: str) -> None:
    said = f"The register says: {quoted} This is false."
    assert len(found_in(because(said, rating="true"), "reasons")) == 1
    assert found_in(because(said, rating="false"), "reasons") == []


@pytest.mark.parametrize("marks", ['""', "“”", "„“", "«»", "»«", "‘’", "''", "‹›", "‚‘", "””"])
@pytest.mark.parametrize("quoted", ["This is false.", "The claim is not true", "The claim might be so."])
def test_that_words_in_quotation_marks_are_not_the_desks(marks: str, quoted: str) -> None:
    said = f"The other side answers: {marks[0]}{quoted}{marks[1]} This is true."
    assert found_in(because(said, rating="true"), "reasons") == []
    assert found_in(because(f"He calls it {marks[0]}false{marks[1]} today.", rating="true"), "reasons") == []


def test_that_a_quotation_in_the_midst_of_a_sentence_ends_none() -> None:
    said = "The claim “Four were treated.” could, in his view, be false. It isn't 'much' of a problem."
    assert found_in(because(said, rating="true"), "reasons") == []
    assert len(found_in(because("We rate this claim “False”.", rating="true"), "reasons")) == 1


def test_that_the_honest_case_stays_one() -> None:
    assert found_in(honest_case()) == []
