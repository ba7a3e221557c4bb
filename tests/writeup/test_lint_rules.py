"""Ratings in words, sources that repeat each other, references that lead nowhere, work left undone."""

from dataclasses import replace

import pytest

from fcdesk.cases.model import Case
from fcdesk.cases.records import Records
from fcdesk.writeup.labels import labels_for
from fcdesk.writeup.lint.linting import lint
from tests.writeup.lint_case import because, found_in, honest_case, picture, reporting, stating
from tests.writeup.samples import scales

RULES = (
    "number-unsupported", "date-unsupported", "name-unsupported", "quotation-unsupported", "quotation-altered",
    "quotation-abridged", "excerpt-not-in-file", "excerpt-altered", "excerpt-abridged", "rating-in-statement",
    "claim-long", "reasons-contradict-rating", "one-independent-source", "origin-gone", "source-repeats",
    "dead-reference", "unfinished", "picture-without-alt", "picture-unusable", "confidential-words",
    "only-confidential",
)  # fmt: skip


@pytest.mark.parametrize("language", ["en", "uk", "es", "ar"])
def test_that_the_dossier_has_words_for_every_rule(language: str) -> None:
    assert [rule for rule in RULES if f"finding {rule}" not in labels_for(language).words] == []


# --- ratings in words ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rating", "said"),
    [
        ("false", "The statement is correctly quoted. The claim is true."), ("true", "This claim is false."),
        ("true", "That is simply not true."), ("false", "The figure is accurate."),
        ("true", "We rate this claim False."), ("false", "We rate it Mostly true."),
        ("unproven", "The claim is false."), ("mostly-true", "It is wrong."),
    ],
)  # fmt: skip
def test_that_reasons_that_judge_otherwise_than_the_rating_are_found(rating: str, said: str) -> None:
    (found,) = found_in(because(said, rating=rating), "reasons")
    assert found.text.startswith("Claim 3, reasons: the rating is “")
    assert (found.claim, found.field) == (3, "because")


@pytest.mark.parametrize("said", ["It is in Figure 4.", "Se ve en la Figura 4.", "Це показує Рисунок 4."])
def test_that_a_figure_that_there_is_not_is_a_dead_reference_and_no_name(said: str) -> None:
    case = because(said)
    assert [one.rule for one in found_in(case) if "4" in one.text] == ["dead-reference"]
    placed = case.evidence.put(replace(case.evidence["e2"], locator="p. 3, figure 4"))
    assert found_in(replace(case, evidence=placed), "dead") == []


def test_that_a_picture_for_readers_is_a_figure() -> None:
    case = because("It is in Figure 1.", case=picture(alt="Placeholder", caption="Placeholder"))
    assert found_in(case, "dead") == found_in(case, "name") == []


def test_that_a_message_closes_the_quotations_that_it_quotes() -> None:
    said = "The claim that “former Ukrainian servicemen who decided to side with Russian forces are deployed” is false."
    (found,) = found_in(because(said, rating="true"), "reasons")
    assert found.text.count("“") == found.text.count("”")
    assert found.text.count("‘") == found.text.count("’") == 1
    assert "former Ukrainian servicemen" in found.text


@pytest.mark.parametrize(
    ("rating", "said"),
    [
        ("false", "The claim is not true."), ("false", "It is true that he spoke, but the number is another one."),
        ("true", "The claim is true."), ("true", "It is not false."), ("false", "Is the claim true?"),
        ("false", "He says “the claim is true” himself."), ("misleading", "The figure is correct."),
        ("false", "The claim would be true only of Ukraine."), ("false", "A true copy of the recording is kept."),
        ("true", "We rate this claim True."), ("false", "Nobody could say whether this is right."),
        ("unproven", "There is no evidence that the claim is true."), ("missing-context", "It is false."),
    ],
)  # fmt: skip
def test_that_reasons_that_agree_or_speak_with_care_are_let_alone(rating: str, said: str) -> None:
    assert found_in(because(said, rating=rating), "reasons") == []


@pytest.mark.parametrize(
    ("language", "said"),
    [("uk", "Твердження неправдиве."), ("uk", "Це не відповідає дійсності."), ("ru", "Утверждение ложно."),
     ("es", "La afirmación es falsa."), ("es", "La afirmación no es cierta."), ("ar", "هذا الادعاء غير صحيح.")],
)  # fmt: skip
def test_that_other_languages_judge_too(language: str, said: str) -> None:
    case = because(said, rating="true")
    told = replace(case, details=replace(case.details, language=language))
    assert len(found_in(told, "reasons")) == 1
    assert found_in(because(said, rating="false", case=told), "reasons") == []


def test_that_a_rating_in_a_statement_is_found_unless_the_article_says_it() -> None:
    (found,) = found_in(stating("The claim that 62 have been identified is misleading"), "rating-in")
    assert (found.claim, found.field) == (3, "statement")
    case = honest_case()
    claim = case.claims["claim-3"]
    quote = replace(claim.anchor, quote="a misleading figure")
    own = replace(case, claims=case.claims.put(replace(claim, anchor=quote, statement="The figure is misleading")))
    assert found_in(own, "rating-in") == []


def test_that_a_long_claim_is_said_once_and_only_if_it_is_judged() -> None:
    long = "Ukraine has identified at least 62 former Ukrainian troops who are now fighting for Russia"
    (found,) = found_in(stating(long), "claim-long")
    assert "has 90 characters" in found.text
    assert found_in(stating(long[:75]), "claim-long") == []
    case = stating(long)
    judged = [verdict.id for verdict in case.verdicts if verdict.claim_id == "claim-3"]
    assert found_in(replace(case, verdicts=case.verdicts.without(judged[0])), "claim-long") == []


def test_that_many_long_claims_are_told_together() -> None:
    case = honest_case()
    long = [replace(claim, id=f"c{n}", number=n, statement="Placeholder words " * 5) for claim in case.claims for n in (
        10 * claim.number, 10 * claim.number + 1)]  # fmt: skip
    given = [replace(next(iter(case.verdicts)), id=f"v{claim.id}", claim_id=claim.id) for claim in long]
    many = replace(case, claims=Records(long), verdicts=Records(given), links=Records())
    (found,) = found_in(many, "claim-long")
    assert found.claim is None
    assert found.text.startswith("10 claims are longer than 75 characters")


# --- sources -------------------------------------------------------------------------------------------------------


def derived(case: Case, source: str, origin: str) -> Case:
    return replace(case, sources=case.sources.put(replace(case.sources[source], derived_from=origin)))


def test_that_sources_that_go_back_to_one_count_as_one() -> None:
    case = derived(honest_case(), "s3", "s1")
    (found,) = found_in(case)
    assert (found.rule, found.claim) == ("one-independent-source", 1)
    assert (
        "its 2 sources count as 1, for they all go back to “Placeholder source A: TASS report, as saved”" in found.text
    )
    assert found_in(derived(honest_case(), "s3", "s4"), "one") == []


def test_that_sources_that_repeat_each_other_in_a_circle_count_as_one() -> None:
    assert len(found_in(derived(derived(honest_case(), "s3", "s1"), "s1", "s3"), "one")) == 1


def test_that_many_claims_on_a_source_that_repeats_another_are_found() -> None:
    case = derived(honest_case(), "s1", "s2")
    links = [replace(link, evidence_id="e1") for link in case.links if link.claim_id in ("claim-4", "claim-5")]
    (found,) = found_in(replace(case, links=case.links.updated({link.id: link for link in links})), "source-repeats")
    assert found.evidence == 1
    assert "bears on 4 claims" in found.text


def test_that_a_source_whose_origin_is_gone_is_found() -> None:
    (found,) = found_in(derived(honest_case(), "s3", "s9"), "origin")
    assert found.severity == "error"


# --- left undone ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "dead"), [("See [7].", "[7]"), ("See evidence 9.", "evidence 9"), ("As in claim 12.", "claim 12")]
)
def test_that_a_reference_to_what_there_is_not_is_found(said: str, dead: str) -> None:
    (found,) = found_in(because(said))
    assert (found.rule, found.severity) == ("dead-reference", "error")
    assert f"there is no “{dead}” in the case" in found.text


def test_that_references_to_what_there_is_are_let_alone() -> None:
    assert found_in(because("See [1], [2, 3], [1–4], evidence 6, as in claim 5; they claim 62 troops.")) == []


@pytest.mark.parametrize("mark", ["TO" + "DO", "tbd", "???", "xx", "TK", "[source?]", "Lorem ipsum"])
def test_that_a_mark_of_unfinished_work_is_found(mark: str) -> None:
    (found,) = found_in(because(f"He speaks of it, {mark} and more."), "unfinished")
    assert found.severity == "error"
    assert mark in found.text


@pytest.mark.parametrize("said", ["en el siglo XX", "todo es así", "Really? Yes.", "taxxing words", "a to-do list"])
def test_that_words_that_only_look_like_such_marks_are_let_alone(said: str) -> None:
    assert found_in(because(said), "unfinished") == []


def test_that_a_picture_for_readers_wants_a_description() -> None:
    for alt in ("", "placeholder.png", "image-2.JPG"):
        (found,) = found_in(picture(alt=alt))
        assert (found.rule, found.severity, found.evidence, found.file) == ("picture-without-alt", "error", 1, "file-1")
    assert found_in(picture(alt="Placeholder: what is to be seen")) == []
    assert found_in(picture(for_readers=False)) == []


# --- keys ----------------------------------------------------------------------------------------------------------


def test_that_a_key_stays_until_its_sentence_changes() -> None:
    def key(text: str) -> str:
        (found,) = found_in(because(text), "number")
        return found.about

    first = key("He speaks of 63. That is all.")
    assert key("He speaks of 63. That is not all.") == first
    assert key("He spoke of 63. That is all.") != first
    (in_report,) = found_in(reporting(standfirst="He speaks of 63. That is all."), "number")
    assert in_report.about != first


def test_that_without_scales_nothing_is_said_of_ratings() -> None:
    assert lint(because("This claim is false.", rating="true")) == []
    assert len(lint(because("This claim is false.", rating="true"), scales=scales())) == 1
