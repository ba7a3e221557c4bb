"""Addresses and days that people give are refused at once where no document could print them."""

from dataclasses import replace

import pytest

from fcdesk.cases.edits.edit import Stamp
from fcdesk.cases.edits.evidence import NewEvidence, add_evidence, change_source
from fcdesk.cases.edits.report import change_report
from fcdesk.cases.model import Case, Source
from fcdesk.cases.problems import RuleBroken
from tests.builders import NOON, case_of

STAMP = Stamp("x", "Placeholder checker", NOON)


@pytest.mark.parametrize(
    "page",
    ["not a url", "example.org/check", "javascript:alert(1)", "ftp://example.org/check", "https://", "https://intranet/x",
     "https://user:word@example.org/", "https://192.168.0.1/x", "https://example.org/check#claim-1", "//example.org/"],
)  # fmt: skip
def test_that_a_page_that_readers_cannot_reach_is_refused(page: str) -> None:
    with pytest.raises(RuleBroken):
        change_report(case_of(), STAMP, page=page)


@pytest.mark.parametrize("day", ["31 February 2026", "2026-02-31", "2026", "2026-11", "tomorrow"])
def test_that_a_day_of_publication_that_is_none_is_refused(day: str) -> None:
    with pytest.raises(RuleBroken):
        change_report(case_of(), STAMP, published_on=day)


def test_that_a_page_and_a_day_are_kept_and_taken_out() -> None:
    case = change_report(case_of(), STAMP, page=" https://example.org/check ", published_on="2026-11-22")
    assert (case.details.report.page, case.details.report.published_on) == ("https://example.org/check", "2026-11-22")
    case = change_report(case, STAMP, page="", published_on="")
    assert (case.details.report.page, case.details.report.published_on) == ("", "")


def test_that_odd_values_of_an_older_archive_keep_nobody_from_changing_the_rest() -> None:
    case = case_of()
    odd = replace(case.details.report, page="not a url", published_on="31 February 2026")
    case = replace(case, details=replace(case.details, report=odd))
    case = change_report(case, STAMP, headline="Placeholder", page="not a url", published_on="31 February 2026")
    assert case.details.report == replace(odd, headline="Placeholder")
    source = Source("s1", "Placeholder source", "javascript:alert(1)")
    case = change_source(replace(case, sources=case.sources.put(source)), STAMP, "s1", title="Placeholder")
    assert case.sources["s1"].title == "Placeholder"


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", " JavaScript:alert(1)", "java\tscript:x", "java\u200bscript:x", "vbscript:x",
     "data:text/html,x", "blob:https://example.org/1", "about:blank"],
)  # fmt: skip
def test_that_what_is_no_place_is_no_source(address: str) -> None:
    with pytest.raises(RuleBroken):
        add_evidence(case_of(), STAMP, [], NewEvidence(title="Placeholder", url=address))
    case = case_of()
    case = replace(case, sources=case.sources.put(Source("s1", "Placeholder source")))
    with pytest.raises(RuleBroken):
        change_source(case, STAMP, "s1", url=address)


@pytest.mark.parametrize(
    "address",
    ["https://example.org/", "ftp://example.org/file", "mailto:press@example.org", "file:///data/x.pdf", r"C:\x.pdf",
     "archive box 7/3", "www.example.org/data:1", "doi:10.1000/182", "database: entry 3", "Data: table 3"],
)  # fmt: skip
def test_that_sources_may_lie_anywhere_else(address: str) -> None:
    case: Case = add_evidence(case_of(), STAMP, [], NewEvidence(title="Placeholder", url=address))
    assert [source.url for source in case.sources if source.url == address] == [address]
