"""Whatever the words: no check breaks, none takes more than its time, and what is only copied is never objected to."""

import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fcdesk.cases.model import Case
from fcdesk.cases.reporting import Report
from fcdesk.writeup.lint.linting import lint
from tests.cases.strategies import cases
from tests.writeup.full_case import HOSTILE, arabic_case, full_case, hostile_case
from tests.writeup.lint_case import because, found_in, honest_case
from tests.writeup.samples import long_case, sample_case, scales

PIECES = st.sampled_from([
    "62", "1,000", "1 000 000", "sixty-two", "%", "May", "3/4/2026", "2026-11-22", "14 січня", "“", "”", "«", "»", '"',
    "‘", "’", "Usov", "TASS", "Київ", "…", "[…]", "[7]", "claim 9", "is not true", "false", "\n", ". ", " ", "-", "٦٢",
    "نوفمبر", "A", "it is", "5m", "COVID-19", "10:30", "½", "007", "1.2.3", "???", "xx", "https://a.example/1",
    "\ud800", "\x00", "and",
])  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=8), max_size=25).map("".join)


def everywhere(text: str) -> Case:
    case = because(text)
    report = Report(text, text, (text, text), text, text)
    return replace(
        case,
        details=replace(case.details, report=report),
        claims=case.claims.put(replace(case.claims["claim-3"], statement=text, claimant=text)),
        evidence=case.evidence.put(replace(case.evidence["e2"], excerpt=text[::-1], locator=text)),
        sources=case.sources.put(replace(case.sources["s2"], title=text, published=text)),
    )


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.sampled_from(["en", "uk", "ru", "es", "ar", "de", "fr", "pl", "xx", None]))
def test_that_no_text_breaks_the_checks(text: str, language: str | None) -> None:
    case = everywhere(text)
    case = replace(case, details=replace(case.details, language=language))
    for found in lint(case, scales=scales(), texts={}):
        assert found.text.endswith(".")
        assert found.severity in ("error", "warning")
        assert len(found.about) == 16
        assert found.claim is None or case.claim_numbered(found.claim) is not None


@settings(max_examples=60, deadline=None)
@given(cases())
def test_that_any_case_can_be_checked_and_no_finding_is_told_twice(case: Case) -> None:
    found = lint(case, scales=scales())
    assert len({(one.rule, one.about, one.claim) for one in found}) == len(found)


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_that_prose_that_only_repeats_its_evidence_is_never_objected_to(text: str) -> None:
    case = because(text)
    same = replace(case, evidence=case.evidence.put(replace(case.evidence["e2"], excerpt=text)))
    rules = ("number", "date", "name", "quotation")
    assert [one for one in lint(same, scales=scales()) if one.claim == 3 and one.rule.startswith(rules)] == []


def test_that_copied_sentences_of_the_article_are_never_objected_to() -> None:
    paragraphs = honest_case().article.text.split("\n")
    for number, place in ((1, 2), (3, 3), (2, 4), (4, 5)):
        assert [one for one in found_in(because(paragraphs[place], number)) if one.rule != "reasons"] == []


@pytest.mark.parametrize("made", [sample_case, full_case, arabic_case])
def test_that_the_cases_of_other_tests_give_no_false_alarm(made: object) -> None:
    assert callable(made)
    assert lint(made(), scales=scales()) == []


def test_that_the_worst_words_in_every_field_are_read_in_time() -> None:
    started = time.process_time()
    lint(hostile_case(), scales=scales())
    for text in (*HOSTILE, "Aa " * 50_000, "“a b c” " * 20_000, "1 000 " * 50_000, "[1" * 50_000, "A-" * 50_000):
        lint(because(text), scales=scales())
    assert time.process_time() - started < 15


def _seconds(case: Case) -> float:
    started = time.process_time()
    lint(case, scales=scales())
    return time.process_time() - started


def test_that_the_time_grows_with_the_words_not_with_their_square() -> None:
    text = "He speaks of 62 troops on 14 January 2025, says “at least 62 former” and Usov. " * 1_000
    small, large = because(text), because(text * 8)
    _seconds(small)
    assert _seconds(large) < 16 * max(_seconds(small), 0.02)


def test_that_a_thousand_claims_with_three_pieces_of_evidence_each_are_checked_in_time() -> None:
    _seconds(long_case(20))
    assert _seconds(long_case(1_000)) < 6  # 1.3 s on one quiet core
