"""The report's own words, pictures for readers, media judged, findings let pass."""

import pytest

from fcdesk.cases.edits import claims, evidence, media, report, verdicts, waivers
from fcdesk.cases.model import Case
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.reporting import MediaCategory, Report
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
