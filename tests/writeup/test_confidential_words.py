"""What a confidential source said or is called must not slip out: it is pointed at wherever readers would get it."""

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from fcdesk.cases.model import Case, Correction, Evidence, EvidenceLink, Reply, Source, Stance
from fcdesk.cases.records import Records
from fcdesk.cases.reporting import MediaCategory, MediaFinding
from fcdesk.cases.review import Finding
from fcdesk.writeup.lint.linting import lint
from tests.writeup.full_case import dossier_of, full_case
from tests.writeup.lint_case import because, found_in, honest_case, picture, reporting, stating
from tests.writeup.reported_case import reported_case
from tests.writeup.samples import AT, outline_of, sample_case, scales

EXCERPT = (
    "There were only 38 units near Placeholderville, and 4,712 men in them since 9 March 2023. "
    "It had only 7 crews left."
)
SOURCE = Source(
    "hidden",
    "Major Taras Hidden",
    "https://example.org/hidden/letter",
    author="Olena Unnamed",
    published="2024-05-05",
    confidential=True,
)


def hiding(case: Case, *claims: int, source: Source = SOURCE, excerpt: str = EXCERPT) -> Case:
    """A case with evidence from a confidential source under these claims."""
    links = [
        EvidenceLink(f"hidden-{number}", f"claim-{number}", "hidden-1", Stance.SUPPORTS, 9) for number in claims or (3,)
    ]
    return replace(
        case,
        sources=case.sources.put(source),
        evidence=case.evidence.put(
            Evidence("hidden-1", 90, source.id, excerpt, "call, minute 33:21 of it", "B2", "", AT)
        ),
        links=Records([*case.links, *links]),
    )


def words_in(case: Case) -> list[Finding]:
    return found_in(case, "confidential-words")


# --- what gives a source away --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "word"),
    [
        ("So TARAS HIDDEN told us.", "TARAS HIDDEN"), ("Hidden’s view is another one.", "Hidden’s"),
        ("A major, Taras, said so.", "Taras"), ("We spoke with olena unnamed.", "olena unnamed"),
        ("There were: only 38 — units!", "There were: only 38 — units"), ("He counts 4 712 of them.", "4 712"),
        ("There were only seven crews left.", "only seven crews left"),
        ("He counts 4712 of them.", "4712"), ("He has thirty-eight of them.", "thirty-eight"),
        ("It is so since March 9, 2023.", "March 9, 2023"), ("It is near Placeholderville.", "Placeholderville"),
        ("He says so at minute 33:21.", "33:21"), ("It was said on 5 May 2024.", "5 May 2024"),
        ("See example.org/hidden/letter for it.", "example.org/hidden/letter"),
        ("So Hid\u00adden told us.", "Hid\u00adden"),
    ],
)  # fmt: skip
def test_that_what_only_a_confidential_source_can_have_told_is_found(said: str, word: str) -> None:
    (found,) = words_in(hiding(because(said)))
    assert f"“{word}”" in found.text
    assert (found.severity, found.claim, found.field, found.evidence) == ("error", 3, "because", None)


@pytest.mark.parametrize(
    "said",
    ["There were units.", "A major said so.", "What is hidden stays hidden.", "Ukraine and Usov say at least 62.",
     "On 22 November 2026 we asked. In 2025 it was.", "There are nine of them.", "It is near the front.",
     "Major problems remain. An interview was given.", "See https://example.org/a for it."],
)  # fmt: skip
def test_that_what_anybody_may_say_is_let_alone(said: str) -> None:
    assert words_in(hiding(because(said))) == []


def test_that_what_the_article_or_open_evidence_says_too_gives_nothing_away() -> None:
    case = honest_case()
    paragraphs = case.article.text.split("\n")
    told = f"{paragraphs[3]} {case.evidence['e4'].excerpt}"
    same = hiding(because(told), excerpt=paragraphs[3])
    assert words_in(same) == []
    second = replace(same.evidence["hidden-1"], id="hidden-2", number=91, excerpt=case.evidence["e4"].excerpt)
    assert words_in(replace(same, evidence=same.evidence.put(second))) == []


def test_that_a_name_in_another_case_is_the_same_name() -> None:
    source = replace(SOURCE, title="Розмова з Тарасом Прихованим", author=None)
    case = hiding(because("Так каже Тарас Прихований."), source=source, excerpt="")
    (found,) = words_in(replace(case, details=replace(case.details, language="uk")))
    assert "“Тарас Прихований”" in found.text


def test_that_another_name_that_begins_alike_is_another_one() -> None:
    source = replace(SOURCE, title="Розмова з Тарасом", author=None)
    case = hiding(because("Так каже Таран."), source=source, excerpt="")
    assert words_in(replace(case, details=replace(case.details, language="uk"))) == []


def test_that_a_name_without_capitals_is_found() -> None:
    source = replace(SOURCE, title="", author="فلان الفلاني")
    (found,) = words_in(hiding(because("قال فلان ذلك."), source=source, excerpt=""))
    assert "“فلان”" in found.text


def test_that_the_case_of_a_first_reader_is_found_in_check_and_at_export() -> None:
    told = "Taras Hidden, a major, told us that “only 38 units near Placeholderville” exist."
    case = hiding(because(told))
    (found,) = words_in(case)
    assert "“Taras Hidden”" in found.text
    assert "“only 38 units near Placeholderville”" in found.text
    assert outline_of(case).warnings == (
        (
            "The text of claim 3 contains words of a confidential source (Why this rating); "
            "read it before the document leaves the house."
        ),
    )


# --- every place ---------------------------------------------------------------------------------------------------


def _with_verdict(case: Case, **fields: Any) -> Case:
    (given,) = [one for one in case.verdicts if one.claim_id == "claim-3"]
    return replace(case, verdicts=case.verdicts.put(replace(given, **fields)))


def _with_claim(**fields: Any) -> Case:
    case = honest_case()
    return replace(case, claims=case.claims.put(replace(case.claims["claim-3"], **fields)))


def _with_media(**fields: Any) -> Case:
    finding = MediaFinding("m", "claim-3", (MediaCategory.EDITED,), "desk", AT, **fields)
    return replace(honest_case(), media_findings=Records([finding]))


def _with_reply(party: str, answer: str) -> Case:
    return replace(honest_case(), replies=Records([Reply("r", party, "Why?", AT, "desk", answer=answer)]))


SAID = "As Hidden told us."
PLACES: dict[str, Callable[[], Case]] = {
    "headline": lambda: reporting(headline=SAID),
    "standfirst": lambda: reporting(standfirst=SAID),
    "in-short": lambda: reporting(in_short=("Nothing here.", SAID)),
    "method": lambda: reporting(method=SAID),
    "byline": lambda: reporting(byline=SAID),
    "title": lambda: replace(honest_case(), details=replace(honest_case().details, title=SAID)),
    "statement": lambda: stating(SAID),
    "claimant": lambda: _with_claim(claimant=SAID),
    "relayed-by": lambda: _with_claim(relayed_by=("TASS", SAID)),
    "occasion": lambda: _with_claim(said_where=SAID),
    "because": lambda: because(SAID),
    "unknown": lambda: _with_verdict(honest_case(), unknown=SAID),
    "rating": lambda: _with_verdict(honest_case(), label=SAID),
    "context": lambda: _with_media(context=SAID),
    "media": lambda: _with_media(seen_at=SAID),
    "caption": lambda: picture(alt="Placeholder", caption=SAID),
    "alt": lambda: picture(alt=SAID),
    "answer": lambda: _with_reply("Placeholder party", SAID),
    "correction": lambda: replace(honest_case(), corrections=Records([Correction("c", SAID, AT, "desk")])),
}


@pytest.mark.parametrize("field", PLACES)
def test_that_every_place_that_readers_get_is_looked_through(field: str) -> None:
    clean = [one.field for one in words_in(hiding(honest_case()))]
    assert clean == []
    (found,) = words_in(hiding(PLACES[field]()))
    assert found.field == field
    assert "“Hidden”" in found.text


@pytest.mark.parametrize("field", sorted(PLACES.keys() - {"title", "caption", "alt"}))
def test_that_the_exporter_is_warned_of_every_place_without_the_words(field: str) -> None:
    (warning,) = outline_of(hiding(PLACES[field]())).warnings
    assert "confidential source" in warning
    assert "Hidden" not in warning


def test_that_each_place_is_named_by_itself() -> None:
    case = hiding(reporting(headline=SAID, standfirst=SAID, in_short=(SAID, "Nothing.", SAID)))
    assert [one.text.partition(":")[0] for one in words_in(case)] == [
        "Headline", "Standfirst", "In short, point 1", "In short, point 3",
    ]  # fmt: skip
    assert len({one.about for one in words_in(case)}) == 4


def test_that_a_title_that_stands_in_for_the_headline_is_told_once() -> None:
    case = reporting(headline="")
    (found,) = words_in(hiding(replace(case, details=replace(case.details, title=SAID))))
    assert found.field == "headline"


def test_that_a_picture_that_readers_do_not_get_is_not_looked_through() -> None:
    assert words_in(hiding(picture(alt=SAID, for_readers=False))) == []


def test_that_a_key_stays_until_the_words_change() -> None:
    (first,) = words_in(hiding(because("So Hidden said. It is so.")))
    (same,) = words_in(hiding(because("So Hidden said. It is not so.")))
    (other,) = words_in(hiding(because("So Taras Hidden said. It is so.")))
    assert first.about == same.about != other.about


# --- no support, no advice -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    ["He counts 4,711 of them.", "He counts 4,712.", "CONFTITLE is a name.", "“There were only 38 units near us”"],
)
@pytest.mark.parametrize("claims", [(3,), (1,)])
def test_that_no_finding_names_confidential_evidence_or_counts_it_as_support(
    said: str, claims: tuple[int, ...]
) -> None:
    source = replace(SOURCE, title="The CONFTITLE letter")
    found = found_in(hiding(because(f"So it is: {said}"), *claims, source=source))
    assert [one for one in found if (one.claim == 3 and one.severity == "error") or "unsupported" in one.rule]
    assert not any("evidence 90" in one.text or "letter" in one.text for one in found)
    assert all(one.evidence != 90 for one in found)


def test_that_what_is_confidential_is_told_once_and_not_as_unsupported() -> None:
    found = found_in(hiding(because("Taras Hidden counts 4,712, “only 38 units near Placeholderville”.")))
    assert [one.rule for one in found] == ["confidential-words"]


def test_that_a_source_to_be_cited_instead_is_never_a_confidential_one() -> None:
    case = hiding(honest_case(), 1)
    repeating = replace(case.sources["s1"], derived_from="hidden")
    again = [EvidenceLink(f"again-{number}", f"claim-{number}", "e1") for number in (3, 4, 5)]
    case = replace(case, sources=case.sources.put(repeating), links=Records([*case.links, *again]))
    assert not any("Hidden" in one.text for one in found_in(case))


def test_that_a_verdict_on_confidential_evidence_alone_is_found() -> None:
    case = honest_case()
    case = hiding(replace(case, links=Records(one for one in case.links if one.claim_id != "claim-3")), 3)
    (found,) = found_in(case, "only-confidential")
    assert (found.claim, found.field, found.severity) == (3, "evidence", "warning")
    assert found_in(hiding(honest_case(), 3), "only-confidential") == []


# --- no drowning, no waiting ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("made", [sample_case, full_case, reported_case, honest_case])
def test_that_cases_with_a_confidential_source_give_no_false_alarm(made: Callable[[], Case]) -> None:
    assert words_in(made()) == []
    assert words_in(hiding(made())) == []


def _seconds(case: Case) -> float:
    started = time.process_time()
    lint(case, scales=scales())
    return time.process_time() - started


def test_that_the_time_grows_with_the_words_not_with_their_square() -> None:
    def of(size: int) -> Case:
        told = " ".join(f"Name{number} counts {number + 1000} of them." for number in range(size))
        return hiding(because(told), excerpt=told)

    _seconds(of(100))
    assert _seconds(of(8_000)) < 16 * max(_seconds(of(1_000)), 0.05)


def test_that_the_dossier_does_not_say_that_readers_get_a_picture_of_a_confidential_source() -> None:
    case = hiding(picture(alt="Placeholder"))
    (file,) = case.files
    hidden = replace(file, id="file-2", evidence_id="hidden-1", alt="Withheld placeholder")
    told = str(dossier_of(replace(case, files=Records([file, hidden]))))
    assert "Shown to readers · caption: not stated · description: Placeholder" in told
    assert "Shown to readers · caption: not stated · description: Withheld" not in told
    assert "left out because its source is confidential · caption: not stated · description: Withheld" in told
