"""The report's own words, pictures for readers, media judged, findings let pass."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from fcdesk.cases.edits import articles, claims, evidence, media, report, verdicts, waivers
from fcdesk.cases.edits.edit import Stamp
from fcdesk.cases.model import Case
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.reporting import MediaCategory, Report
from fcdesk.writeup.links import safe_href
from tests.builders import CHECKER, NOON, Stamps, case_of, place_of, scale

FILES = (
    evidence.KeptFile("a.png", 3, "a" * 64, "image/png"),
    evidence.KeptFile("b.pdf", 3, "b" * 64, "application/pdf"),
)


@pytest.fixture
def stamps() -> Stamps:
    return Stamps()


@pytest.fixture
def case(stamps: Stamps) -> Case:
    """Two claims (s1, s2) and evidence (s3) with a picture and a PDF (s3, s3-1)."""
    case = case_of()
    case = claims.mark_claim(case, stamps(), *place_of(case, "at least 62 former Ukrainian troops"))
    case = claims.mark_claim(case, stamps(), *place_of(case, "exceeding one thousand fighters"))
    new = evidence.NewEvidence(title="Placeholder source A", files=FILES)
    return evidence.add_evidence(case, stamps(), ["s1"], new)


def test_that_the_reports_words_are_kept_tidy_and_change_one_by_one(case: Case, stamps: Stamps) -> None:
    case = report.change_report(case, stamps(), headline=" Placeholder \n headline ", in_short=["One. ", " ", "Two."])
    case = report.change_report(case, stamps(), method="Line\r\nline", language=" uk ")
    expected = Report("Placeholder headline", in_short=("One.", "Two."), method="Line\nline", language="uk")
    assert case.details.report == expected
    assert report.change_report(case, stamps(), language="").details.report.language is None


def test_that_a_picture_can_be_shown_to_readers_and_taken_back(case: Case, stamps: Stamps) -> None:
    shown = report.show_file(case, stamps(), "s3", for_readers=True, caption="A  caption", alt="What it shows")
    file = shown.files["s3"]
    assert (file.for_readers, file.caption, file.alt) == (True, "A caption", "What it shows")
    assert not report.show_file(shown, stamps(), "s3", for_readers=False).files["s3"].for_readers


def test_that_what_is_no_picture_cannot_be_shown(case: Case, stamps: Stamps) -> None:
    with pytest.raises(RuleBroken, match=r"b\.pdf"):
        report.show_file(case, stamps(), "s3-1", for_readers=True)


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)", "data:text/html,x", "file:///etc/hosts", "ftp://a.example/", "a.example/post", "https://",
        "https:a.example", "http:///post", "https://user@a.example/", "https://a.example\\@b.example/",
        "https://a.example/\u202egpj", "mailto:a@a.example", "x https://a.example/",
        "//a.example",
    ],
)  # fmt: skip
def test_that_only_addresses_of_web_pages_say_where_media_come_from(case: Case, stamps: Stamps, address: str) -> None:
    assert not (safe_href(address) or "").startswith("http")
    for given in ({"seen_at": address}, {"original": address}):
        with pytest.raises(RuleBroken, match="is no address of a web page; write one that begins with https://"):
            media.set_media_finding(case, stamps(), "s1", [MediaCategory.EDITED], **given)


def test_that_an_address_with_a_space_in_it_is_most_likely_two(case: Case, stamps: Stamps) -> None:
    with pytest.raises(RuleBroken, match="is no address of a web page"):
        media.set_media_finding(case, stamps(), "s1", [MediaCategory.EDITED], seen_at="https://a.example/a https://b/")


@pytest.mark.parametrize(
    "address",
    [
        "https://a.example", "HTTP://a.example:8080/post?id=1#part", "https://пример.example/стаття", "http://a/?q=a@b",
        "https://a.example./x",
    ],
)  # fmt: skip
def test_that_addresses_of_web_pages_are_kept_as_they_are(case: Case, stamps: Stamps, address: str) -> None:
    assert (safe_href(address) or "").lower().startswith("http")
    found = media.set_media_finding(case, stamps(), "s1", [MediaCategory.EDITED], seen_at=address, original=address)
    (finding,) = found.media_findings
    assert (finding.seen_at, finding.original) == (address, address)


DATED: dict[str, Callable[[Case, Stamp, str], Case]] = {
    "report": lambda case, stamp, words: report.change_report(case, stamp, published_on=words),
    "article": lambda case, stamp, words: articles.describe_article(case, stamp, published=words),
    "evidence": lambda case, stamp, words: evidence.add_evidence(
        case, stamp, ["s1"], evidence.NewEvidence(title="Placeholder source B", published=words)
    ),
    "evidence of a known source": lambda case, stamp, words: evidence.add_evidence(
        case, stamp, ["s1"], evidence.NewEvidence(source_id="s3", published=words)
    ),
    "source": lambda case, stamp, words: evidence.change_source(case, stamp, "s3", published=words),
}


_NO_DAYS = ("2025-13-45", "2025-13", "2025-02-29", " 2025-00 ", "2025-02-30T10:00:00Z", "30.02.2023", "31/4/2025")


@pytest.mark.parametrize("where", DATED)
@pytest.mark.parametrize("words", _NO_DAYS)
def test_that_a_date_no_calendar_has_is_refused(case: Case, stamps: Stamps, where: str, words: str) -> None:
    with pytest.raises(RuleBroken, match="is not in the calendar; write a date as 2026-11-30, or in words"):
        DATED[where](case, stamps(), words)


@pytest.mark.parametrize("where", sorted(DATED.keys() - {"report"}))  # our own day of publication is an exact one
@pytest.mark.parametrize(
    "words", ["2025", "2025-01", "2024-02-29", "2025-01-02T10:00:00+02:00", "January 2025", "14.01.2025", "2025-1", ""]
)
def test_that_other_words_for_a_date_are_kept(case: Case, stamps: Stamps, where: str, words: str) -> None:
    after = DATED[where](case, stamps(), words)
    kept = (after.article.published, *(source.published for source in after.sources))
    assert not words or where == "evidence of a known source" or words in kept


def test_that_an_odd_date_of_an_older_archive_keeps_nobody_from_the_rest(case: Case, stamps: Stamps) -> None:
    odd = replace(case, sources=case.sources.put(replace(case.sources["s3"], published="2025-13-45")))
    after = evidence.change_source(odd, stamps(), "s3", title="Placeholder source C", published="2025-13-45")
    assert after.sources["s3"].title == "Placeholder source C"


def test_that_a_claim_has_one_finding_on_its_media(case: Case, stamps: Stamps) -> None:
    first = (MediaCategory.EDITED, MediaCategory.EDITED, MediaCategory.DECONTEXTUALIZED)
    case = media.set_media_finding(case, stamps(), "s1", first, seen_at=" https://a.example/ ")
    case = media.set_media_finding(case, stamps(), "s1", [MediaCategory.SATIRE], context="Placeholder context")
    (finding,) = case.media_findings
    assert (finding.categories, finding.seen_at) == ((MediaCategory.SATIRE,), "")
    assert (finding.by, finding.at, finding.claim_id) == (CHECKER, NOON, "s1")
    assert len(media.remove_media_finding(case, stamps(), "s1").media_findings) == 0


@pytest.mark.parametrize("other", [MediaCategory.EDITED, MediaCategory.TRANSFORMED, MediaCategory.STAGED])
def test_that_the_original_was_not_changed(case: Case, stamps: Stamps, other: MediaCategory) -> None:
    with pytest.raises(RuleBroken, match=other.value):
        media.set_media_finding(case, stamps(), "s1", [MediaCategory.ORIGINAL, other])
    both = [MediaCategory.ORIGINAL, MediaCategory.DECONTEXTUALIZED]
    assert len(media.set_media_finding(case, stamps(), "s1", both).media_findings) == 1


def test_that_a_finding_on_media_needs_a_category(case: Case, stamps: Stamps) -> None:
    with pytest.raises(RuleBroken, match="category"):
        media.set_media_finding(case, stamps(), "s1", [])


def test_that_a_finding_is_let_pass_once_with_the_latest_reason(case: Case, stamps: Stamps) -> None:
    case = waivers.waive(case, stamps(), "no-locator", "evidence 1", "First reason", claim_id="s1")
    case = waivers.waive(case, stamps(), "no-locator", "evidence 1", "Second reason", claim_id="s1")
    case = waivers.waive(case, stamps(), "no-locator", "evidence 1", "For another claim", claim_id="s2")
    assert sorted(waiver.reason for waiver in case.waivers) == ["For another claim", "Second reason"]
    (first, *_) = case.waivers
    assert len(waivers.take_back_waiver(case, stamps(), first.id).waivers) == 1


def test_that_nothing_is_let_pass_without_a_reason(case: Case, stamps: Stamps) -> None:
    with pytest.raises(RuleBroken, match="reason"):
        waivers.waive(case, stamps(), "no-locator", "evidence 1", " \n")


def test_that_a_deleted_claim_takes_its_finding_and_waivers_along(case: Case, stamps: Stamps) -> None:
    case = media.set_media_finding(case, stamps(), "s1", [MediaCategory.SATIRE])
    case = waivers.waive(case, stamps(), "no-locator", "evidence 1", "A reason", claim_id="s1")
    case = waivers.waive(case, stamps(), "unread", "", "A reason")
    after = claims.remove_claim(case, stamps(), "s1")
    assert (len(after.media_findings), [waiver.rule for waiver in after.waivers]) == (0, ["unread"])


def test_that_a_claim_whose_media_was_judged_is_not_merged_away(case: Case, stamps: Stamps) -> None:
    case = media.set_media_finding(case, stamps(), "s2", [MediaCategory.SATIRE])
    with pytest.raises(RuleBroken, match="judged"):
        claims.merge_claims(case, stamps(), "s1", "s2")
    kept = claims.merge_claims(case, stamps(), "s2", "s1")
    assert [finding.claim_id for finding in kept.media_findings] == ["s2"]


def test_that_what_was_let_pass_of_a_merged_claim_is_open_again(case: Case, stamps: Stamps) -> None:
    case = waivers.waive(case, stamps(), "no-locator", "evidence 1", "A reason", claim_id="s2")
    case = verdicts.set_verdict(case, stamps(), "s1", scale(), "unproven", "Placeholder reason")
    assert len(claims.merge_claims(case, stamps(), "s1", "s2").waivers) == 0
