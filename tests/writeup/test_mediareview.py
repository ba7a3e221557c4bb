"""MediaReview beside ClaimReview: what was found out of a picture, and nothing that was not."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fcdesk.cases.model import Case
from fcdesk.cases.records import Records
from fcdesk.cases.reporting import MediaCategory, MediaFinding
from fcdesk.writeup.markdown import write_markdown
from tests.writeup.any_outline import line_text
from tests.writeup.reported_case import media, reported_case, reported_outline
from tests.writeup.samples import AT, outline_of, sample_case
from tests.writeup.test_claimreview import complaints, markup_of


def with_media(*findings: MediaFinding) -> Case:
    return replace(sample_case(), media_findings=Records(findings))


def finding(**fields: Any) -> MediaFinding:
    return replace(media()[0], **fields)


def media_reviews(case: Case) -> list[dict[str, Any]]:
    graph = json.loads(markup_of(case).data)["@graph"]
    return [review["associatedMediaReview"] for review in graph if "associatedMediaReview" in review]


def test_that_a_finding_stands_within_the_review_of_its_claim_with_all_that_is_known() -> None:
    assert media_reviews(reported_case()) == [
        {
            "@type": "MediaReview",
            "url": "https://example.org/checks/1#claim-1",
            "datePublished": "2026-11-22",
            "author": {"@type": "Organization", "name": "Placeholder desk", "url": "https://example.org/"},
            "mediaAuthenticityCategory": ["DecontextualizedContent", "EditedOrCroppedContent"],
            "originalMediaContextDescription": "Placeholder: what the picture really shows.",
            "originalMediaLink": "https://example.org/placeholder/original",
            "itemReviewed": {
                "@type": "MediaReviewItem",
                "mediaItemAppearance": [
                    {"@type": "MediaObject", "contentUrl": "https://example.org/placeholder/post"},
                ],
                "interpretedAsClaim": {
                    "@type": "Claim",
                    "description": "Former Ukrainian servicemen are deployed in four Russian combat units",
                },
            },
        }
    ]


def test_that_the_readers_rules_are_kept_with_media(tmp_path: Path) -> None:
    assert complaints(markup_of(reported_case()), tmp_path) == []


@pytest.mark.parametrize(
    ("category", "name"),
    [
        (MediaCategory.ORIGINAL, "OriginalMediaContent"),
        (MediaCategory.DECONTEXTUALIZED, "DecontextualizedContent"),
        (MediaCategory.EDITED, "EditedOrCroppedContent"),
        (MediaCategory.TRANSFORMED, "TransformedContent"),
        (MediaCategory.STAGED, "StagedContent"),
        (MediaCategory.SATIRE, "SatireOrParodyContent"),
    ],
)
def test_that_each_category_has_the_name_schema_org_gives_it(category: MediaCategory, name: str) -> None:
    (review,) = media_reviews(with_media(finding(categories=(category,), seen_at="", original="", context="")))
    assert review["mediaAuthenticityCategory"] == name
    assert set(review["itemReviewed"]) == {"@type", "interpretedAsClaim"}
    assert not {"originalMediaContextDescription", "originalMediaLink"} & set(review)


def test_that_what_contradicts_itself_or_says_nothing_is_not_written() -> None:
    both = finding(categories=(MediaCategory.ORIGINAL, MediaCategory.STAGED))
    assert media_reviews(with_media(both)) == []
    assert any("both original and changed" in remark for remark in markup_of(with_media(both)).remarks)
    assert media_reviews(with_media(finding(categories=()))) == []


def test_that_an_original_may_be_out_of_context() -> None:
    (review,) = media_reviews(with_media(finding(categories=(MediaCategory.ORIGINAL, MediaCategory.DECONTEXTUALIZED))))
    assert review["mediaAuthenticityCategory"] == ["OriginalMediaContent", "DecontextualizedContent"]


@pytest.mark.parametrize(
    "address", ["http://10.0.0.1/x", "file:///home/x.png", "an archive box", "mailto:a@example.org"]
)
def test_that_addresses_that_are_none_for_readers_are_left_out(address: str) -> None:
    markup = markup_of(with_media(finding(seen_at=address, original=address)))
    assert b"MediaReview" in markup.data
    assert address.encode() not in markup.data
    assert any("where it was shown" in remark for remark in markup.remarks)


def test_that_a_finding_on_a_claim_without_a_rating_waits_and_the_exporter_is_told() -> None:
    markup = markup_of(with_media(finding(claim_id="claim-5")))
    assert b"MediaReview" not in markup.data
    assert any("claim has not been judged" in remark for remark in markup.remarks)


def test_that_a_finding_on_no_claim_of_the_case_is_none() -> None:
    case = with_media(finding(claim_id="gone"))
    assert media_reviews(case) == []
    assert all(section.card.media == () for section in outline_of(case).claims)


def test_that_the_card_says_what_became_of_the_picture() -> None:
    case = with_media(finding(by="Jane Placeholder", original="file:///home/x.png"))
    outline = outline_of(case)
    assert [line_text(line) for line in outline.claims[0].card.media] == [
        "Picture or recording: shown out of its context, edited or cropped",
        "What it really shows: Placeholder: what the picture really shows.",
        "Where it was shown: example.org/placeholder/post",
    ]
    assert "1 address that points into a computer was left out." in outline.left_out
    assert b"Jane" not in write_markdown(outline)


def test_that_words_of_a_confidential_source_in_a_finding_are_pointed_at() -> None:
    case = reported_case()
    telling = finding(context="As Placeholder witness saw it.", at=AT)
    outline = reported_outline(replace(case, media_findings=Records([telling])))
    assert [words[:24] for words in outline.warnings] == ["The text of claim 1 cont"]
