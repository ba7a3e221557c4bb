"""The report's own words, the imprint and the sign-off: said where they are, left out with their labels where not."""

from dataclasses import replace
from typing import Any

import pytest

from fcdesk.cases.house import Imprint
from fcdesk.cases.model import Case, Review
from fcdesk.cases.records import Records
from fcdesk.cases.reporting import Report
from fcdesk.writeup.html import write_html
from fcdesk.writeup.labels import labels_for
from fcdesk.writeup.markdown import write_markdown
from fcdesk.writeup.outline import Outline, WebLink, Words
from fcdesk.writeup.word import write_word
from tests.writeup.any_outline import line_text
from tests.writeup.full_case import CHECKER, EDITOR, dossier_of
from tests.writeup.reading import parts_of, texts_of
from tests.writeup.reported_case import IMPRINT, REPORT, reported_case, reported_outline
from tests.writeup.samples import AT, outline_of, sample_case

LATER = "2026-11-23T09:00:00Z"
CHECKED = "Checked by a second person on 23 November 2026."


def with_report(**fields: Any) -> Case:
    case = sample_case()
    return replace(case, details=replace(case.details, report=replace(Report(), **fields)))


def about(outline: Outline) -> list[str]:
    return [line_text(line) for line in outline.about]


def in_order(texts: list[str], expected: list[str]) -> list[str]:
    """Those that are not found behind the one before."""
    rest = iter(texts)
    return [text for text in expected if text not in rest]


WORDS = [
    REPORT.headline,
    REPORT.standfirst,
    f"{REPORT.byline} · Published on 23 November 2026 · Prepared on 22 November 2026 · Version 3",
    "In short",
    *REPORT.in_short,
    "How we checked",
    "Placeholder: how every statement was chosen and checked.",
    "Placeholder: two sources for each rating.",
]


def test_that_all_three_renderings_say_the_reports_own_words_in_their_places() -> None:
    outline = reported_outline()
    assert in_order(texts_of(write_word(outline)), WORDS) == []
    for text in WORDS:
        assert text in write_html(outline).decode()
        assert text in write_markdown(outline).decode()


def test_that_what_nobody_wrote_is_left_out_with_its_label() -> None:
    outline = outline_of(sample_case())
    for data in (*parts_of(write_word(outline)).values(), write_html(outline), write_markdown(outline)):
        assert b"In short" not in data.replace(b"FC In Short", b"")
        assert b"How we checked" not in data
    assert outline.headline == sample_case().details.title
    assert outline.standfirst.startswith("4 of 5 claims")
    assert outline.byline == "Prepared on 22 November 2026 · Version 3"


def test_that_blank_points_and_paragraphs_are_none() -> None:
    outline = outline_of(with_report(in_short=(" ", "A point.", ""), method=" \n\n "))
    assert outline.in_short == ("A point.",)
    assert outline.method == ()


def test_that_how_many_claims_are_judged_is_still_said_below_the_table() -> None:
    own = outline_of(with_report(standfirst="Placeholder."))
    assert own.standfirst == "Placeholder."
    assert line_text(own.caption).startswith(
        "4 of 5 claims listed from this article have been judged; not yet judged: 1."
    )
    assert (
        line_text(outline_of(sample_case()).caption)
        == "What each rating means is explained under What the ratings mean."
    )


def test_that_a_headline_that_is_a_private_address_is_not_printed() -> None:
    assert outline_of(with_report(headline="http://10.0.0.7/draft")).headline == sample_case().details.title


@pytest.mark.parametrize(
    ("field", "part"),
    [("headline", "Headline"), ("standfirst", "Standfirst"), ("method", "How we checked"), ("byline", "Byline")],
)
def test_that_the_exporter_is_warned_of_confidential_words_in_the_report(field: str, part: str) -> None:
    case = reported_case()
    words: dict[str, Any] = {field: "As Placeholder witness told us."}
    telling = replace(case.details.report, **words)
    outline = reported_outline(replace(case, details=replace(case.details, report=telling)))
    assert outline.warnings == (
        f"The part “{part}” contains words of a confidential source; read it before the document leaves the house.",
    )


def test_that_the_exporter_is_warned_of_private_addresses_in_every_part() -> None:
    address = "See http://10.0.0.5/intranet."
    case = with_report(headline=address, in_short=(address,), byline=address)
    case = replace(
        case,
        replies=Records(replace(reply, answer=address) for reply in case.replies),
        corrections=Records(replace(one, text=address) for one in case.corrections),
    )
    outline = reported_outline(case, imprint=Imprint(lines=(address,)))
    named = [words.partition("“")[2].partition("”")[0] for words in outline.warnings]
    assert named == ["Headline", "In short", "Byline", "Responses", "Corrections and updates", "About this fact check"]
    assert all("a password, a key or a private host" in words for words in outline.warnings)


# --- imprint and sign-off ----------------------------------------------------------------------------------------


def test_that_the_imprint_stands_at_the_end_and_its_name_in_the_header() -> None:
    outline = reported_outline()
    assert about(outline)[-4:] == [
        "Placeholder Reporter, Placeholder Editor · Checked by a second person on 22 November 2026.",
        "Publisher: Placeholder Newsroom",
        *IMPRINT.lines,
    ]
    assert WebLink("Placeholder Newsroom", "https://example.org/") in outline.about[-3]
    header = next(data for name, data in parts_of(write_word(outline)).items() if "header" in name)
    assert "Placeholder Newsroom · Fact check · FC-2026-0001".encode() in header


@pytest.mark.parametrize("address", ["http://intranet/desk", "javascript:alert(1)", "file:///home/desk"])
def test_that_an_organisations_address_that_is_none_for_readers_is_no_link(address: str) -> None:
    outline = reported_outline(imprint=Imprint("Placeholder Newsroom", address))
    assert (Words("Publisher: "), Words("Placeholder Newsroom")) in outline.about
    assert not any(isinstance(run, WebLink) and "Newsroom" in run.text for line in outline.about for run in line)


def test_that_without_imprint_and_byline_the_document_tells_only_of_itself() -> None:
    assert about(outline_of(sample_case()))[1:] == [
        "This is version 3 of case FC-2026-0001, prepared on 22 November 2026."
    ]


def reviewed(*reviews: Review) -> str:
    case = sample_case()
    by_checker = Records(replace(verdict, by=CHECKER) for verdict in case.verdicts)
    return "\n".join(about(outline_of(replace(case, verdicts=by_checker, reviews=Records(reviews)))))


def test_that_a_second_persons_approval_of_the_case_is_said_without_the_name() -> None:
    said = reviewed(Review("r", EDITOR, LATER, approved=True))
    assert CHECKED in said
    assert EDITOR not in said


@pytest.mark.parametrize(
    "reviews",
    [
        (),
        (Review("r", EDITOR, LATER, approved=False),),
        (Review("r", EDITOR, LATER, approved=True, claim_id="claim-1"),),
        (Review("r", CHECKER, LATER, approved=True),),
        (Review("r", f" {CHECKER.upper()} ", LATER, approved=True),),
        (Review("r", "", LATER, approved=True),),
        (Review("r", EDITOR, "2026-11-21T09:00:00Z", approved=True),),
        (Review("r", EDITOR, LATER, approved=True), Review("s", EDITOR, "2026-11-24T09:00:00Z", approved=False)),
        (Review("r", EDITOR, "", approved=True),),
    ],
    ids=[
        "none", "not approved", "of one claim", "by who judged", "by who judged, spelled otherwise", "by nobody",
        "before the ratings", "taken back", "without a date",
    ],
)  # fmt: skip
def test_that_a_second_check_is_never_made_up(reviews: tuple[Review, ...]) -> None:
    assert "second person" not in reviewed(*reviews)


def test_that_nothing_is_called_checked_where_nothing_is_judged() -> None:
    case = replace(sample_case(), verdicts=Records(), reviews=Records([Review("r", EDITOR, AT, approved=True)]))
    assert not any("second person" in words for words in about(outline_of(case)))


# --- who said it, in-house ---------------------------------------------------------------------------------------


def test_that_the_card_says_who_passed_the_claim_on_and_when_it_was_said() -> None:
    card = reported_outline().claims[1].card
    assert line_text(card.where).split(" · ") == [
        "TASS sources", "passed on by TASS", "Placeholder interview, 1 January 2025", "paragraph 1 of the article",
        "article",
    ]  # fmt: skip


def test_that_the_dossier_shows_the_write_ups_words_pictures_and_media() -> None:
    outline = dossier_of(reported_case())
    said = [line_text(line) for line in outline.report]
    assert said[0] == f"Headline: {REPORT.headline}"
    assert said[2:5] == [f"In short: {REPORT.in_short[0]}", *REPORT.in_short[1:]]
    assert said[-2:] == ["Published at: example.org/checks/placeholder", "Published: 23 November 2026"]
    files = [file.shown for item in outline.claims[0].evidence for file in item.files]
    assert files[1].startswith("Shown to readers · caption: Placeholder caption 1")
    assert [line_text(line) for line in outline.claims[0].media] == [
        "Picture or recording: shown out of its context, edited or cropped",
        "What it really shows: Placeholder: what the picture really shows.",
        "Where it was shown: example.org/placeholder/post",
        "Where it comes from: example.org/placeholder/original",
        f"{CHECKER}, 22 November 2026",
    ]


def test_that_labels_follow_the_language_asked_for_and_quotes_say_theirs() -> None:
    outline = reported_outline(language="uk")
    assert outline.labels == labels_for("uk")
    assert outline.claims[0].card.quote_language == "en"
    assert "Коротко" in texts_of(write_word(outline))
