"""Quotations are what their sources say, character by character; excerpts are what is in the stored files."""

from dataclasses import replace

import pytest

from fcdesk.cases.model import Case
from fcdesk.cases.records import Records
from fcdesk.cases.review import Finding
from fcdesk.writeup.lint.likeness import Agreement, Compared, quotations_in
from fcdesk.writeup.lint.linting import lint
from tests.writeup.lint_case import because, found_in, honest_case, reporting, written
from tests.writeup.samples import scales


def only(case: Case) -> Finding:
    (found,) = found_in(case, "quotation")
    return found


@pytest.mark.parametrize(
    "quoted",
    ["“at least 62 former Ukrainian troops”", "«at least 62 former Ukrainian troops»", '"has stated that Ukraine"',
     "„former Ukrainian troops who“", "‘at least 62 former’", "“now fighting for Russia,”",
     "“voicing concern over what”", "“Placeholder source B: statement”"],
)  # fmt: skip
def test_that_a_quotation_that_stands_in_the_evidence_or_the_article_is_let_alone(quoted: str) -> None:
    assert found_in(because(f"He speaks of {quoted} there."), "quotation") == []


@pytest.mark.parametrize(
    ("quoted", "what"),
    [("“At Least 62 former Ukrainian troops”", "capitals"), ("“at  least 62 former”", "white space"),
     ("“secretary of Kyiv's coordination headquarters”", "quotation marks, apostrophes or dashes"),
     ("“prisoner–of–war affairs, has stated”", "quotation marks, apostrophes or dashes")],
)  # fmt: skip
def test_that_a_small_difference_is_named(quoted: str, what: str) -> None:
    found = only(because(f"He speaks of {quoted} there."))
    assert (found.rule, found.severity, found.evidence) == ("quotation-altered", "warning", 2)
    assert f"differs from evidence 2 in {what} only" in found.text


def test_that_a_headline_in_capitals_may_be_quoted_in_small_letters() -> None:
    assert found_in(reporting(headline="Nobody has shown “more than a thousand ex-Ukrainian soldiers”"), "quot") == []


def test_that_what_is_left_out_of_a_quotation_is_shown() -> None:
    found = only(because("He says “identified at least 62 […] troops”."))
    assert found.rule == "quotation-abridged"
    assert "leaves out “former ukrainian” of evidence 2" in found.text


def test_that_parts_in_another_order_are_no_quotation() -> None:
    assert only(because("He says “troops who are … at least 62”.")).rule == "quotation-unsupported"


def test_that_a_changed_word_is_found_beside_the_one_that_is_there() -> None:
    found = only(because("He says that “Ukraine has identified at most 62 former Ukrainian troops”."))
    assert (found.rule, found.severity, found.evidence) == ("quotation-unsupported", "error", 2)
    assert "evidence 2 has “least” where it has “most”" in found.text


def test_that_an_invented_quotation_is_found() -> None:
    found = only(because("He says “placeholder words that nobody ever said”."))
    assert "cite where it stands, correct it, or say that it is a translation" in found.text


def test_that_a_quotation_of_evidence_linked_to_another_claim_is_found() -> None:
    assert only(because("He says “Placeholder: the group counted 61.8 per cent”.")).rule == "quotation-unsupported"
    assert found_in(reporting(headline="“Placeholder: the group counted 61.8 per cent”"), "quotation") == []


@pytest.mark.parametrize(
    "said", ["the “so-called” one", "its ‘two words’", "don’t say it isn’t ’til it’s so", 'a 5" one 6"']
)
def test_that_two_words_and_apostrophes_are_no_quotation(said: str) -> None:
    assert list(quotations_in(said)) == []


def test_that_a_quotation_within_another_goes_with_it() -> None:
    assert [one.words for one in quotations_in("He: “they said “no, never” to us”, and “that was it”.")] == [
        "they said “no, never” to us", "that was it",
    ]  # fmt: skip


def test_that_the_end_of_a_line_ends_an_open_quotation() -> None:
    assert list(quotations_in("He said “that it is\nso” he said")) == []


# --- excerpts ------------------------------------------------------------------------------------------------------


def stored(text: str) -> list[Finding]:
    case = replace(honest_case(), files=Records([written(text)]))
    return [one for one in lint(case, scales=scales(), texts={"b" * 64: text}) if one.rule.startswith("excerpt")]


def excerpt() -> str:
    return honest_case().evidence["e2"].excerpt


def test_that_an_excerpt_is_in_its_stored_file_whatever_the_lines() -> None:
    assert stored(f"Before. {excerpt()} After.") == []
    assert stored(excerpt().replace(" ", "\n")) == []


def test_that_a_changed_stored_file_gives_the_difference_away() -> None:
    (found,) = stored(f"Before. {excerpt().replace('at least 62', 'at least 26')} After.")
    assert (found.rule, found.severity, found.evidence, found.file) == ("excerpt-not-in-file", "error", 2, "file-1")
    assert "“26” where it has “62”" in found.text
    assert "placeholder.txt" in found.text


def test_that_other_marks_in_the_stored_file_are_named() -> None:
    (found,) = stored(excerpt().replace("’", "'"))
    assert found.rule == "excerpt-altered"


def test_that_an_excerpt_is_looked_for_in_its_own_files_only() -> None:
    text = "Nothing of it is here."
    (found,) = stored(text)
    assert "copy it from there, or add the file it is from" in found.text
    other = replace(honest_case(), files=Records([replace(written(text), evidence_id="e1", sha256="c" * 64)]))
    assert [one.evidence for one in lint(other, texts={"c" * 64: text})] == [1]
    assert lint(other, texts={}) == []


def test_that_the_strictest_likeness_is_told() -> None:
    text = Compared("One  “two” three. One two three four.")
    found = text.find("two three four")
    assert found is not None
    assert found.agreement is Agreement.EXACT
    assert text.find("five six seven") is None
