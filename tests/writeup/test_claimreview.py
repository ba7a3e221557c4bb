"""ClaimReview: readers' rules are kept, scales are mapped and never guessed, and nothing is made up."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fcdesk.cases.model import Case, Sourcing, Verdict
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.records import Records
from fcdesk.cases.scales import Rating, Scale
from fcdesk.writeup.claimreview import Markup, Publication, claim_reviews
from fcdesk.writeup.html import write_html
from fcdesk.writeup.labels import labels_for
from tests.writeup.samples import AT, long_case, outline_of, sample_case, scales
from tests.writeup.test_any_case import cases
from tests.writeup.test_confidentiality import PLANTED, planted

CHECKER = Path(__file__).parents[2].parent / "shared" / "checks" / "claimreview"
PUBLICATION = Publication(
    page="https://example.org/checks/1",
    published_on="2026-11-22",
    organisation="Placeholder desk",
    organisation_url="https://example.org/",
)
NUMBERS = {"ratingValue", "worstRating", "bestRating"}


def markup_of(
    case: Case,
    publication: Publication = PUBLICATION,
    language: str = "en",
    known: dict[str, Scale] | None = None,
) -> Markup:
    return claim_reviews(case, publication, scales=known or scales(), labels=labels_for(language))


def reviews_of(case: Case, publication: Publication = PUBLICATION, language: str = "en") -> list[dict[str, Any]]:
    document = json.loads(markup_of(case, publication, language).data)
    assert document["@context"] == "https://schema.org"
    graph: list[dict[str, Any]] = document["@graph"]
    return graph


def complaints(markup: Markup, folder: Path) -> list[str]:
    """What the checker of readers' rules says against the markup."""
    pytest.importorskip("jsonschema", reason="the checker of readers' rules needs jsonschema")
    if not CHECKER.exists():
        pytest.skip("the checker of readers' rules lies beside the checkout, and is not there")
    path = folder / "reviews.json"
    path.write_bytes(markup.data)
    done = subprocess.run([sys.executable, CHECKER, path], capture_output=True, text=True, check=False)
    *found, last = done.stdout.splitlines()
    assert last == f"{markup.reviews} reviews, {len(found)} problems", done.stderr
    return found


def judged_on(scale: Scale, *words: str) -> Case:
    """The sample case with one claim for each rating of a scale; for a scale without ratings, for each conclusion."""
    ratings = scale.ratings or tuple(scale.chosen(conclusion) for conclusion in words)
    base = long_case(len(ratings))
    verdicts = [
        replace(verdict, rating=rating.key, label=rating.label, scale=scale.name, scale_version=scale.version)
        for verdict, rating in zip(base.verdicts, ratings, strict=True)
    ]
    return replace(base, verdicts=Records(verdicts))


def with_verdict(case: Case, **changes: Any) -> Case:
    return replace(case, verdicts=case.verdicts.put(replace(case.verdicts["verdict-1-0"], **changes)))


def with_claim(case: Case, **changes: Any) -> Case:
    return replace(case, claims=case.claims.put(replace(case.claims["claim-1"], **changes)))


def with_article(case: Case, **changes: Any) -> Case:
    return replace(case, articles=Records([replace(case.article, **changes)]))


# --- readers' rules ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "uk", "es", "ar"])
def test_that_the_sample_keeps_every_rule_of_readers(tmp_path: Path, language: str) -> None:
    assert complaints(markup_of(sample_case(), language=language), tmp_path) == []


def test_that_two_hundred_claims_keep_every_rule_of_readers(tmp_path: Path) -> None:
    markup = markup_of(long_case(200))
    assert markup.reviews == 200
    assert complaints(markup, tmp_path) == []


@pytest.mark.parametrize("name", sorted(scales()))
def test_that_every_rating_of_every_scale_keeps_every_rule_of_readers(tmp_path: Path, name: str) -> None:
    case = judged_on(scales()[name], "Nothing in the records bears it out")
    assert complaints(markup_of(case), tmp_path) == []


def test_that_without_an_address_the_address_is_all_that_readers_miss(tmp_path: Path) -> None:
    markup = markup_of(sample_case(), replace(PUBLICATION, page=""))
    found = complaints(markup, tmp_path)
    assert len(found) == 4
    assert all("'url' is a required property" in line for line in found)
    assert any("No address of the published page" in remark for remark in markup.remarks)


def test_that_each_judged_claim_has_one_review_at_its_own_place_in_the_page() -> None:
    assert [review["url"] for review in reviews_of(sample_case())] == [
        f"https://example.org/checks/1#claim-{number}" for number in (1, 2, 3, 4)
    ]


def test_that_each_reviews_address_leads_to_its_claim_in_the_page_we_write() -> None:
    page = write_html(outline_of(sample_case())).decode()
    for review in reviews_of(sample_case()):
        assert f'id="{review["url"].partition("#")[2]}"' in page


def test_that_a_review_says_what_was_claimed_where_and_how_it_was_rated() -> None:
    case = with_article(sample_case(), published="2025-01-03")
    _, review, *_ = reviews_of(case)
    assert review.pop("reviewBody").startswith("Placeholder: the reasons for the rating of claim 2 stand here")
    assert review == {
        "@type": "ClaimReview",
        "url": "https://example.org/checks/1#claim-2",
        "datePublished": "2026-11-22",
        "author": {"@type": "Organization", "name": "Placeholder desk", "url": "https://example.org/"},
        "claimReviewed": "They number more than one thousand",
        "itemReviewed": {
            "@type": "Claim",
            "text": "their total number exceeding one thousand fighters",
            "datePublished": "2025-01-03",
            "appearance": [
                {
                    "@type": "CreativeWork",
                    "url": "https://example.org/placeholder-article",
                    "name": "More Than a Thousand Ex-Ukrainian Soldiers Join Russian Forces",
                    "datePublished": "2025-01-03",
                }
            ],
        },
        "reviewRating": {
            "@type": "Rating",
            "alternateName": "Missing context",
            "ratingValue": 3,
            "worstRating": 1,
            "bestRating": 5,
        },
    }


def test_that_a_rating_is_named_in_the_language_of_the_report() -> None:
    assert reviews_of(sample_case(), language="uk")[1]["reviewRating"]["alternateName"] == "Бракує контексту"


# --- scales ------------------------------------------------------------------------------------------------------

VALUES: dict[str, dict[str, int]] = {
    "default": {"True": 5, "Mostly true": 4, "Missing context": 3, "Misleading": 2, "False": 1},
    "politifact": {
        "True": 6, "Mostly True": 5, "Half True": 4, "Mostly False": 3, "False": 2, "Pants on Fire": 1,
    },
    "snopes-like": {"True": 5, "Mostly True": 4, "Mixture": 3, "Mostly False": 2, "False": 1},
    "afp-like": {"True": 3, "Partly false": 2, "False": 1},
    "africa-check": {
        "Correct": 5, "Mostly correct": 4, "Misleading": 3, "Understated/Exaggerated": 2, "Incorrect": 1,
    },
    "averitec": {"Supported": 2, "Refuted": 1},
    "pre-publication": {},
    "none": {},
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(scales()))
def test_that_degrees_are_numbered_from_false_to_true_and_nothing_else_is(name: str) -> None:
    reviews = reviews_of(judged_on(scales()[name], "True in part", "False"))
    ratings = [review["reviewRating"] for review in reviews]
    assert {r["alternateName"]: r["ratingValue"] for r in ratings if "ratingValue" in r} == VALUES[name]
    for rating in ratings:
        numbers = NUMBERS & rating.keys()
        assert numbers in (set(), NUMBERS)
        if numbers:
            assert (rating["worstRating"], rating["bestRating"]) == (1, max(VALUES[name].values()))
    assert len(ratings) == (len(scales()[name].ratings) or 2)


def test_that_a_rating_of_another_version_of_its_scale_has_no_number() -> None:
    markup = markup_of(with_verdict(sample_case(), rating="true", label="True", scale_version=2))
    first, *_ = json.loads(markup.data)["@graph"]
    assert first["reviewRating"] == {"@type": "Rating", "alternateName": "True"}
    assert any(remark.startswith("1 rating stands as a word") for remark in markup.remarks)


def test_that_a_rating_of_a_scale_that_is_gone_keeps_its_words_and_has_no_number() -> None:
    first, *_ = reviews_of(with_verdict(sample_case(), rating="true", label="Quite true", scale="gone"))
    assert first["reviewRating"] == {"@type": "Rating", "alternateName": "Quite true"}


@pytest.mark.parametrize("values", [(0, 3), (-1, 5), (4, 4), (4,)])
def test_that_a_scale_that_readers_could_not_place_gives_no_numbers(values: tuple[int, ...]) -> None:
    ratings = tuple(
        Rating(f"r{place}", f"Placed {place}", "degree", "true", "✓", "", v) for place, v in enumerate(values)
    )
    odd = Scale("default", 1, "Placeholder", ratings)
    markup = markup_of(with_verdict(sample_case(), rating="r0", label="Placed 0"), known={"default": odd})
    first, *_ = json.loads(markup.data)["@graph"]
    assert first["reviewRating"] == {"@type": "Rating", "alternateName": "Placed 0"}


def test_that_a_kind_has_no_place_between_false_and_true_even_if_its_scale_numbers_it() -> None:
    degrees = [Rating(f"d{value}", f"Degree {value}", "degree", "true", "✓", "", value) for value in (1, 2, 3)]
    satire = Rating("satire", "Satire", "kind", "nocheck", "–", "", 9)
    known = {"default": Scale("default", 1, "Placeholder", (*degrees, satire))}
    case = with_verdict(sample_case(), rating="satire", label="Satire")
    case = replace(
        case, verdicts=case.verdicts.put(replace(case.verdicts["verdict-2-0"], rating="d2", label="Degree 2"))
    )
    first, second, *_ = json.loads(markup_of(case, known=known).data)["@graph"]
    assert first["reviewRating"] == {"@type": "Rating", "alternateName": "Satire"}
    assert second["reviewRating"]["bestRating"] == 3


def test_that_a_conclusion_in_free_words_stands_as_it_was_written() -> None:
    words = "Nothing in the records bears it out,\nand much speaks against it"
    free = {"rating": words, "label": words, "scale": "none", "scale_version": 1}
    first, *_ = reviews_of(with_verdict(sample_case(), **free))
    assert first["reviewRating"] == {"@type": "Rating", "alternateName": words.replace("\n", " ")}


# --- nothing is made up ------------------------------------------------------------------------------------------


def test_that_what_nobody_said_of_the_publication_is_left_out_and_remarked() -> None:
    markup = markup_of(sample_case(), Publication())
    assert not any({"url", "author", "datePublished"} & r.keys() for r in json.loads(markup.data)["@graph"])
    missing = [remark for remark in markup.remarks if remark.startswith("No ")]
    assert [remark.split(" was given")[0] for remark in missing] == [
        "No address of the published page", "No date of publication", "No organisation",
    ]  # fmt: skip


def test_that_an_institution_is_the_claims_author_and_nobody_else_is_guessed_at() -> None:
    for sourcing in (None, *Sourcing):
        markup = markup_of(with_claim(sample_case(), claimant="Placeholder ministry", sourcing=sourcing))
        claim = json.loads(markup.data)["@graph"][0]["itemReviewed"]
        expected = {"@type": "Organization", "name": "Placeholder ministry"} if sourcing == "institution" else None
        assert claim.get("author") == expected
        without = 3 if expected else 4
        assert any(remark.startswith(f"{without} claimants were left out") for remark in markup.remarks)


@pytest.mark.parametrize(
    "published", ["2025-01", "2025", "spring 2025", "2025-02-30", "20250103", "2025-01-03T99:00", ""]
)
def test_that_a_claim_is_not_dated_to_the_day_where_the_article_is_not(published: str) -> None:
    markup = markup_of(with_article(sample_case(), published=published))
    claims = [review["itemReviewed"] for review in json.loads(markup.data)["@graph"]]
    assert not any("datePublished" in claim for claim in claims)
    dates = {claim["appearance"][0].get("datePublished") for claim in claims}
    assert dates == {published if published in ("2025-01", "2025") else None}
    assert any("not known to the day" in remark for remark in markup.remarks)


def test_that_a_claim_others_had_passed_on_is_not_given_the_articles_date() -> None:
    case = with_article(sample_case(), published="2025-01-03T08:00:00Z")
    first, second, *_ = reviews_of(with_claim(case, relayed_by=("Placeholder agency",)))
    assert "datePublished" not in first["itemReviewed"]
    assert second["itemReviewed"]["datePublished"] == "2025-01-03T08:00:00Z"


@pytest.mark.parametrize(
    "url", [None, "file:///home/somebody/a.html", "http://10.0.0.5/a", "mailto:a@example.org", "Box 7"]
)
def test_that_an_article_without_a_public_web_address_is_no_appearance(url: str | None) -> None:
    markup = markup_of(with_article(sample_case(), url=url))
    assert b'"appearance"' not in markup.data
    assert any("no public web address" in remark for remark in markup.remarks)


def test_that_an_articles_address_loses_its_password_and_its_key() -> None:
    case = with_article(sample_case(), url="https://user:pass@example.org/a?page=2&token=placeholder")
    appearance = reviews_of(case)[0]["itemReviewed"]["appearance"][0]
    assert appearance["url"] == "https://example.org/a?page=2"


def test_that_a_lost_claim_is_reviewed_without_saying_that_the_article_holds_it() -> None:
    case = sample_case()
    lost = replace(case.claims["claim-1"].anchor, start=None, end=None)
    markup = markup_of(with_article(with_claim(case, anchor=lost), published="2025-01-03"))
    reviews = json.loads(markup.data)["@graph"]
    claim = next(review["itemReviewed"] for review in reviews if review["url"].endswith("#claim-1"))
    assert claim.keys() == {"@type", "text"}
    assert any(remark.startswith("1 claim is no longer in the current version") for remark in markup.remarks)


def test_that_a_claim_is_reviewed_in_the_wording_that_was_judged() -> None:
    case = with_verdict(sample_case(), wording="a wording that has gone")
    markup = markup_of(with_claim(case, statement=""))
    first, *_ = json.loads(markup.data)["@graph"]
    assert first["claimReviewed"] == first["itemReviewed"]["text"] == "a wording that has gone"
    assert any(remark.startswith("1 rating was given to another wording") for remark in markup.remarks)


def test_that_unjudged_claims_are_left_out_and_counted() -> None:
    markup = markup_of(replace(sample_case(), verdicts=Records()))
    assert json.loads(markup.data) == {"@context": "https://schema.org", "@graph": []}
    assert markup.reviews == 0
    assert markup.remarks == ("5 claims that have not been judged yet were left out.",)


def test_that_a_case_without_an_article_has_reviews_without_an_appearance() -> None:
    reviews = reviews_of(replace(sample_case(), articles=Records()))
    assert len(reviews) == 4
    assert all("appearance" not in review["itemReviewed"] for review in reviews)


@pytest.mark.parametrize("changes", [{"label": " ", "rating": "\n"}, {"wording": ""}])
def test_that_a_claim_or_a_rating_without_words_is_left_out_and_counted(changes: dict[str, str]) -> None:
    case = sample_case()
    empty = replace(case.claims["claim-1"].anchor, quote=" ")
    if "wording" in changes:
        case = with_claim(case, anchor=empty, statement="")
    markup = markup_of(with_verdict(case, **changes))
    assert markup.reviews == 3
    assert any(remark.startswith("1 judged claim was left out") for remark in markup.remarks)


def test_that_a_long_claim_is_whole_and_remarked() -> None:
    statement = "Placeholder " * 7
    markup = markup_of(with_claim(sample_case(), statement=statement))
    assert json.loads(markup.data)["@graph"][0]["claimReviewed"] == statement.strip()
    assert any(remark.startswith("1 claim is longer than the 75 characters") for remark in markup.remarks)
    assert not any("75" in remark for remark in markup_of(with_claim(sample_case(), statement="x" * 75)).remarks)


def test_that_a_claim_with_its_own_rating_in_it_is_remarked() -> None:
    markup = markup_of(with_claim(sample_case(), statement="It is UNPROVEN that they are deployed"))
    (remark,) = [words for words in markup.remarks if "own rating" in words]
    assert remark.endswith(": 1.")


# --- what the newsroom gives -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "changes",
    [
        {"page": "example.org/checks/1"},
        {"page": "mailto:desk@example.org"},
        {"page": "javascript:alert(1)"},
        {"page": "http://localhost/checks/1"},
        {"page": "file:///home/somebody/check.html"},
        {"page": "https://user:pass@example.org/checks/1"},
        {"page": "https://example.org/checks/1?token=placeholder"},
        {"page": "https://example.org/#/checks/1"},
        {"organisation_url": "www.example.org"},
        {"organisation_url": "https://user@example.org/"},
        {"published_on": "22 November 2026"},
        {"published_on": "2026-11"},
        {"published_on": "2026-02-30"},
        {"published_on": "٢٠٢٦-١١-٢٢"},
    ],
)
def test_that_what_readers_could_not_use_is_refused(changes: dict[str, str]) -> None:
    with pytest.raises(RuleBroken) as refused:
        markup_of(sample_case(), replace(PUBLICATION, **changes))
    assert not any(secret in str(refused.value) for secret in ("pass@", "placeholder", "/home"))


def test_that_an_address_beyond_ascii_is_written_as_readers_need_it(tmp_path: Path) -> None:
    markup = markup_of(sample_case(), replace(PUBLICATION, page="https://пример.example.org/перевірка/1"))
    assert json.loads(markup.data)["@graph"][0]["url"].isascii()
    assert complaints(markup, tmp_path) == []


# --- what must not leave the house, and what must not do harm ----------------------------------------------------


@pytest.mark.parametrize("language", ["en", "ar"])
def test_that_no_byte_holds_what_must_stay_in_the_house(language: str) -> None:
    assert PLANTED.lower().encode() not in markup_of(planted(), language=language).data.lower()


def test_that_confidential_words_in_a_claim_are_remarked() -> None:
    case = planted()
    markup = markup_of(with_verdict(case, because=f"As {PLANTED} author told us."))
    assert any("words of a confidential source" in remark for remark in markup.remarks)
    assert not any("confidential" in remark for remark in markup_of(case).remarks)


HOSTILE = (
    "</script><script>alert(1)</script>",
    "<!--<script>",
    '"}]}',
    "a\u2028b\u2029c",
    "&lt;",
    "\\u003c",
    "\ud800x\udfff",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_that_hostile_text_stays_text_within_a_page(text: str) -> None:
    case = with_verdict(sample_case(), because=text, label=text, rating=text, scale="none")
    markup = markup_of(with_claim(case, statement=f"x {text} x"))
    assert not any(letter in markup.data.decode() for letter in "<>&\u2028\u2029")
    review = json.loads(markup.data)["@graph"][0]
    kept = text.replace("\ud800", "").replace("\udfff", "")
    assert review["claimReviewed"] == " ".join(f"x {kept} x".split())
    assert review["reviewBody"] == kept


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(case=cases(), language=st.sampled_from(["en", "ar"]))
def test_that_any_case_becomes_markup_with_every_judged_claim_or_a_count_of_it(case: Case, language: str) -> None:
    markup = markup_of(case, language=language)
    reviews = json.loads(markup.data.decode())["@graph"]
    assert len(reviews) == markup.reviews <= len(case.present_verdicts())
    assert all(review["claimReviewed"] and review["reviewRating"]["alternateName"] for review in reviews)
    if markup.reviews < len(case.claims):
        assert markup.remarks


def test_that_the_same_case_gives_the_same_bytes() -> None:
    assert markup_of(sample_case()).data == markup_of(sample_case()).data


def test_that_a_later_verdict_replaces_an_earlier_one() -> None:
    case = sample_case()
    again = replace(case.verdicts["verdict-1-0"], id="again", position=1, rating="true", label="True", at=AT)
    assert isinstance(again, Verdict)
    first, *_ = reviews_of(replace(case, verdicts=case.verdicts.put(again)))
    assert first["reviewRating"]["ratingValue"] == 5
