"""What the public outline says, and what it leaves out."""

from dataclasses import replace

import pytest

from fcdesk.cases.model import Anchor, Article, Case, Claim, EvidenceLink, StoredFile, Verdict
from fcdesk.cases.records import Records
from fcdesk.writeup.labels import labels_for
from fcdesk.writeup.outline import Badge, Card, Jump, Outline, WebLink, Words
from fcdesk.writeup.word import write_word
from tests.writeup.reading import texts_of
from tests.writeup.samples import QUOTES, long_case, outline_of, sample_case, scales


def with_article(case: Case, **fields: str | None) -> Case:
    changed = replace(case.article, **fields)  # type: ignore[arg-type]  # named fields of the tests' own
    return replace(case, articles=case.articles.put(changed))


def with_verdict(case: Case, number: int, **fields: str | int) -> Case:
    present = case.verdict_on(f"claim-{number}")
    assert present is not None
    changed = replace(present, **fields)  # type: ignore[arg-type]  # as above
    return replace(case, verdicts=case.verdicts.put(changed))


def badges(outline: Outline) -> list[Badge]:
    return [row.badge for row in outline.ratings]


def cards(outline: Outline) -> list[Card]:
    return [section.card for section in outline.claims]


def test_that_every_claim_is_quoted_word_for_word_in_the_order_of_the_article() -> None:
    case = sample_case()
    outline = outline_of(case)
    assert [card.quote for card in cards(outline)] == list(QUOTES)
    assert all(quote in case.article.text for quote in QUOTES)


def test_that_claims_keep_their_own_numbers_in_article_order() -> None:
    case = sample_case()
    swapped = replace(case.claims["claim-1"], number=9)
    outline = outline_of(replace(case, claims=case.claims.put(swapped)))
    assert [section.number for section in outline.claims] == [9, 2, 3, 4, 5]
    assert outline.claims[0].evidence[0].number == "9.1"


def test_that_an_unjudged_claim_is_called_so_and_counted() -> None:
    outline = outline_of(sample_case())
    assert outline.standfirst == "4 of 5 claims listed from this article have been judged; not yet judged: 1."
    assert badges(outline)[4] == Badge("Not yet judged", "open", "○")
    section = outline.claims[4]
    assert section.card.judged_on == ""
    assert section.because == (
        "The claim is listed but has not been judged; nothing is said about whether it is true.",
    )
    assert outline.meanings[-1].badge.label == "Not yet judged"


def test_that_the_standfirst_fits_all_none_and_no_claims() -> None:
    case = sample_case()
    assert outline_of(replace(case, verdicts=Records())).standfirst.startswith("None of the 5 claims")
    judged = replace(case, claims=case.claims.without("claim-5"))
    assert outline_of(judged).standfirst == "All 4 claims listed from this article have been judged."
    one = replace(case, claims=Records([case.claims["claim-1"]]))
    assert outline_of(one).standfirst == "The one claim listed from this article has been judged."
    assert outline_of(replace(case, claims=Records())).standfirst.startswith("No claim of this article")


def test_that_the_last_verdict_counts() -> None:
    case = sample_case()
    first = case.verdict_on("claim-1")
    assert first is not None
    later = replace(first, id="later", position=1, rating="false", label="False", because="Placeholder: later.")
    outline = outline_of(replace(case, verdicts=Records([later, *case.verdicts])))
    assert badges(outline)[0] == Badge("False", "false", "✕")
    assert outline.claims[0].because == ("Placeholder: later.",)


def test_that_a_judged_claim_without_evidence_says_so() -> None:
    outline = outline_of(sample_case())
    assert outline.claims[2].evidence == ()
    assert outline.claims[2].card.badge.label == "True"
    sentences = [section.no_evidence for section in outline.claims]
    assert sentences == ["", "", "No evidence is listed for this claim.", "", ""]
    assert sentences[2] in texts_of(write_word(outline))


@pytest.mark.parametrize(("language", "label"), [("uk", "Правда"), ("es", "Verdadero"), ("ar", "صحيح"), ("en", "True")])
def test_that_a_rating_of_our_scale_is_said_in_the_documents_language(language: str, label: str) -> None:
    outline = outline_of(sample_case(), language)
    assert badges(outline)[2] == Badge(label, "true", "✓")
    meaning = next(meaning for meaning in outline.meanings if meaning.badge.label == label)
    own = scales()["default"].rating("true")
    assert own is not None
    assert (meaning.definition == own.definition) == (language == "en")


def test_that_a_rating_worded_otherwise_or_of_another_version_or_scale_keeps_its_words() -> None:
    case = sample_case()
    for fields in ({"label": "True (2024 wording)"}, {"scale_version": 2}, {"scale": "politifact"}):
        outline = outline_of(with_verdict(case, 3, **fields), "uk")
        assert badges(outline)[2].label == fields.get("label", "True")


def with_bare_source(case: Case, **fields: str | None) -> Case:
    bare = replace(case.sources["source-3"], title="", publisher=None, **fields)  # type: ignore[arg-type]  # as above
    return replace(case, sources=case.sources.put(bare))


def test_that_a_source_without_title_and_address_is_called_what_it_is() -> None:
    case = with_bare_source(sample_case())
    assert outline_of(case).sources[2].line == (Words("Source described in the newsroom’s files"),)
    file = StoredFile("f", "evidence-4", "Placeholder.pdf", 1, "0", "application/pdf", "")
    held = outline_of(replace(case, files=Records([file])))
    assert held.sources[2].line == (Words("Document held by the newsroom"),)
    hidden = with_bare_source(sample_case(), url="http://intranet/x")
    assert outline_of(hidden).sources[2].line == (Words("Source described in the newsroom’s files"),)
    named = with_bare_source(sample_case(), author="Placeholder author")
    assert outline_of(named).sources[2].line[0] == Words("Source without a title")


def test_that_evidence_says_source_publisher_date_stance_excerpt_and_place() -> None:
    item = outline_of(sample_case()).claims[1].evidence[1]
    assert item.number == "2.2"
    assert item.source == (
        WebLink("Placeholder source B: official statement", "https://example.org/placeholder/b"),
        Words(" — Placeholder publisher B, 2025"),
    )
    assert item.cited_as == Jump("[2]", "source_2")
    assert item.stance == "Contradicts the claim."
    assert item.excerpt == "Placeholder excerpt B, marked as such."
    assert item.locator == "Where in the source: p. 12"


def test_that_sources_are_numbered_in_reading_order_and_printed_for_paper() -> None:
    outline = outline_of(sample_case())
    assert [source.number for source in outline.sources] == [1, 2, 3]
    assert outline.sources[1].details == "Read on 22 November 2026 · example.org/placeholder/b"
    assert outline.sources[2].line == (
        Words("Placeholder source C: a printed report"),
        Words(". Placeholder publisher C."),
    )


def test_that_a_place_in_the_article_is_said_in_words() -> None:
    case = sample_case()
    places = [card.where[0].text for card in cards(outline_of(case))]
    assert places == ["TASS sources", "TASS sources", "Dmitry Usov", "One of the sources", "Paragraph 6 of the article"]
    title = replace(case.claims["claim-5"], anchor=Anchor("More Than", "", "", 0, 9))
    headline = outline_of(replace(case, claims=case.claims.put(title))).claims[0]
    assert headline.card.where[0] == Words("Headline of the article")


def test_that_a_lost_passage_is_called_lost() -> None:
    case = sample_case()
    claim = case.claims["claim-2"]
    lost = replace(claim, anchor=replace(claim.anchor, start=None, end=None))
    card = cards(outline_of(replace(case, claims=case.claims.put(lost))))[-1]
    assert card.quote == QUOTES[1]
    assert card.remarks == ("This passage is no longer in the current version of the article.",)


def test_that_a_rating_of_another_wording_shows_that_wording() -> None:
    outline = outline_of(with_verdict(sample_case(), 1, wording="four combat units"))
    assert cards(outline)[0].remarks == ("The rating was given to this wording: “four combat units”",)


def test_that_a_label_stays_as_it_was_given_and_an_unknown_rating_gets_no_look() -> None:
    outline = outline_of(with_verdict(sample_case(), 1, label="Not proven (2024 wording)"))
    assert badges(outline)[0] == Badge("Not proven (2024 wording)", "unproven", "?")
    gone = outline_of(with_verdict(sample_case(), 1, rating="half-baked", label="Half baked"))
    assert badges(gone)[0] == Badge("Half baked", "unproven", "", is_free=True)


def test_that_a_rating_is_not_explained_by_another_version_of_its_scale() -> None:
    outline = outline_of(with_verdict(sample_case(), 1, scale_version=2))
    labels = [meaning.badge.label for meaning in outline.meanings]
    assert labels == ["True", "Missing context", "Misleading", "Not yet judged"]


def test_that_a_conclusion_in_words_stands_for_itself() -> None:
    words = "Placeholder: nobody could show it either way"
    outline = outline_of(with_verdict(sample_case(), 1, rating=words, label=words, scale="none"))
    assert badges(outline)[0] == Badge(words, "unproven", "", is_free=True)


@pytest.mark.parametrize("quote", ["word " * 400, "x" * 2000])
def test_that_a_heading_shortens_a_quote_and_the_card_does_not(quote: str) -> None:
    case = sample_case()
    claim = Claim("claim-5", 5, Anchor(quote, "", "", None, None))
    section = outline_of(replace(case, claims=case.claims.put(claim))).claims[-1]
    assert section.card.quote == quote
    assert len(section.heading) < 110
    assert section.heading.endswith("…”")


def test_that_empty_fields_vanish_with_their_labels() -> None:
    case = with_article(sample_case(), publisher=None, published=None, url=None, title="")
    assert outline_of(case).article == ()
    assert outline_of(with_verdict(case, 1, because=" \n", unknown="")).claims[0].because == ()


def test_that_a_case_without_an_article_or_a_title_still_has_a_headline() -> None:
    case = sample_case()
    bare = replace(case, articles=Records(), details=replace(case.details, title=" "))
    assert outline_of(bare).headline == "FC-2026-0001"


def test_that_replies_say_what_came_back_or_that_nothing_did() -> None:
    without, answered = outline_of(sample_case()).replies
    assert without.reply == ("No reply by 22 November 2026.",)
    assert answered.reply == ("Replied on 21 November 2026:", "Placeholder answer, quoted in full.")
    assert answered.about == (Jump("Claim 3", "claim_3"),)
    assert answered.asked_on == "20 November 2026"


def test_that_a_correction_is_dated_and_leads_to_its_claim() -> None:
    (correction,) = outline_of(sample_case()).corrections
    assert correction.on == "22 November 2026"
    assert correction.about == (Jump("Claim 1", "claim_1"),)


def test_that_a_quote_in_another_language_than_the_document_is_marked() -> None:
    assert cards(outline_of(sample_case("en-US")))[0].quote_language is None
    assert cards(outline_of(sample_case("en"), "es"))[0].quote_language == "en"


def test_that_evidence_comes_in_the_order_the_checker_gave_it() -> None:
    case = sample_case()
    first = replace(case.links["link-1"], position=-1)
    outline = outline_of(replace(case, links=case.links.put(first)))
    assert outline.claims[0].evidence[0].stance == "Supports the claim."


def test_that_records_pointing_at_nothing_are_passed_over() -> None:
    case = sample_case()
    dangling = [EvidenceLink("x", "claim-9", "evidence-1"), EvidenceLink("y", "claim-1", "evidence-9")]
    links = Records([*case.links, *dangling])
    orphaned = replace(case, links=links, sources=case.sources.without("source-2"))
    outline = outline_of(orphaned)
    assert [item.number for item in outline.claims[0].evidence] == ["1.1"]
    assert outline.left_out == ("1 piece of evidence without a source was left out.",)


def test_that_the_newest_version_of_the_article_is_described() -> None:
    case = sample_case()
    newer: Article = replace(case.article, id="article-2", version=2, publisher="Placeholder second publisher")
    outline = outline_of(replace(case, articles=Records([newer, case.article])))
    assert (Words("Publisher: ", strong=True), Words("Placeholder second publisher")) in outline.article


def test_that_a_long_case_keeps_its_numbers() -> None:
    outline = outline_of(long_case(40))
    assert len(outline.sources) == 120
    assert {source.anchor for source in outline.sources} == {
        item.cited_as.anchor for section in outline.claims for item in section.evidence
    }


def test_that_a_verdict_without_words_is_still_a_verdict() -> None:
    case = sample_case()
    bare = Verdict("v", "claim-5", 0, "true", "", "default", 1, "", "", "")
    outline = outline_of(replace(case, verdicts=case.verdicts.put(bare)))
    assert badges(outline)[4].label == "true"
    assert cards(outline)[4].judged_on == ""


@pytest.mark.parametrize("language", ["en", "uk", "es", "ar"])
def test_that_the_caption_says_why_numbers_go_up_and_down_and_only_then(language: str) -> None:
    case = sample_case()
    ordered = labels_for(language).say("in article order")

    def caption(of: Case) -> str:
        return "".join(run.text for run in outline_of(of, language).caption)

    turned = replace(case.claims["claim-1"], number=9)
    numbers = [row.number for row in outline_of(case).ratings]
    assert numbers == sorted(numbers)
    assert ordered not in caption(case)
    assert ordered in caption(replace(case, claims=case.claims.put(turned)))
