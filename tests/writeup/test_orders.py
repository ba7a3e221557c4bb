"""What an order says of a document: its language, its paper, and who publishes it where the case does not say."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fcdesk.assets import path_of
from fcdesk.cases.edits.claims import mark_claim
from fcdesk.cases.edits.evidence import NewEvidence
from fcdesk.cases.edits.report import show_file
from fcdesk.cases.house import Imprint, Section
from fcdesk.cases.model import Case, Stance
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.casework.exporting import draft_of
from fcdesk.casework.keeping import add_evidence_with_files
from fcdesk.casework.newsroom import Newsroom
from fcdesk.casework.rendering import Draft, Form, Kind, Order, Publisher, render
from fcdesk.casework.starting import start_case
from fcdesk.casework.workbench import Workbench
from fcdesk.intake.sources import read_path
from tests.builders import archive_in, place_of, room_over
from tests.writeup.pictures import drawn
from tests.writeup.reading import parts_of, texts_of, values, xml_of
from tests.writeup.reported_case import IMPRINT, REPORT, reported_case, stored
from tests.writeup.samples import AT, QUOTES, scales

SAMPLE = path_of("samples", "ex-ukrainian-soldiers.txt")
LETTER, A4 = "12240", "11906"


def draft(case: Case | None = None, **fields: Any) -> Draft:
    whole = Draft(case or reported_case(), scales(), 3, AT, 12, "0f" * 32, imprint=IMPRINT, picture=stored)
    return replace(whole, **fields)


def with_languages(article: str | None, report: str | None) -> Case:
    case = reported_case()
    details = replace(case.details, language=article, report=replace(REPORT, language=report))
    return replace(case, details=details)


def kicker(case: Case, order: Order) -> str:
    return texts_of(render(draft(case), order).data)[0]


@pytest.mark.parametrize(
    ("ordered", "report", "article", "said"),
    [
        ("es", "uk", "en", "Verificación"),
        (None, "uk", "en", "Перевірка фактів"),
        (None, None, "es", "Verificación"),
        (None, None, None, "Fact check"),
        ("xx", "uk", "en", "Fact check"),
    ],
)
def test_that_the_labels_are_in_the_language_ordered_else_the_reports_else_the_articles(
    ordered: str | None, report: str | None, article: str | None, said: str
) -> None:
    assert kicker(with_languages(article, report), Order(language=ordered)) == said


@pytest.mark.parametrize("form", [Form.HTML, Form.MARKDOWN, Form.CSV, Form.CLAIMREVIEW])
def test_that_the_language_holds_for_every_form(form: Form) -> None:
    data = render(draft(), Order(form=form, language="uk")).data.decode()
    assert "Бракує контексту" in data


def width(case: Case, order: Order) -> str:
    (value,) = values(xml_of(render(draft(case), order).data), "//w:pgSz/@w:w")
    return value


@pytest.mark.parametrize(
    ("report", "expected"),
    [("en", A4), ("en-US", LETTER), ("en-CA", LETTER), ("en-GB", A4), ("es", A4), ("es-MX", LETTER), ("es-AR", A4),
     ("es_CO", LETTER), ("uk", A4), ("ar", A4), ("de-US", A4)],
)  # fmt: skip
def test_that_paper_follows_the_region_of_the_reports_language(report: str, expected: str) -> None:
    assert width(with_languages("en", report), Order()) == expected


@pytest.mark.parametrize("kind", [Kind.PUBLIC, Kind.DOSSIER, Kind.ANNOTATED, Kind.REVIEW])
def test_that_who_orders_may_choose_the_paper(kind: Kind) -> None:
    assert width(with_languages("en", "en-US"), Order(kind, page="A4")) == A4
    assert width(with_languages("en", "en"), Order(kind, page="Letter")) == LETTER


# --- who publishes ---------------------------------------------------------------------------------------------------


def review(publisher: Publisher, imprint: Imprint = IMPRINT) -> dict[str, Any]:
    data = render(draft(imprint=imprint), Order(form=Form.CLAIMREVIEW, publisher=publisher)).data
    first: dict[str, Any] = json.loads(data)["@graph"][0]
    return first


def test_that_report_and_imprint_say_who_publishes_where_the_order_does_not() -> None:
    said = review(Publisher())
    assert said["url"] == "https://example.org/checks/placeholder#claim-1"
    assert said["datePublished"] == "2026-11-23"
    assert said["author"] == {"@type": "Organization", "name": "Placeholder Newsroom", "url": "https://example.org/"}


def test_that_the_order_wins_and_two_organisations_are_never_mixed() -> None:
    said = review(Publisher(page="https://example.org/other", organisation="Placeholder partner"))
    assert said["url"] == "https://example.org/other#claim-1"
    assert said["datePublished"] == "2026-11-23"
    assert said["author"] == {"@type": "Organization", "name": "Placeholder partner"}


def test_that_a_page_of_the_report_that_holds_a_key_is_refused() -> None:
    case = reported_case()
    leaky = replace(REPORT, page="https://example.org/draft?token=placeholder")
    case = replace(case, details=replace(case.details, report=leaky))
    with pytest.raises(RuleBroken, match="holds a password or a key"):
        render(draft(case), Order(form=Form.CLAIMREVIEW))


def test_that_sections_are_those_chosen_for_the_kind_and_a_review_copy_has_all() -> None:
    chosen = draft(sections={"public": (Section.SOURCES,), "dossier": (Section.LOG,)})
    assert "Claim by claim" not in texts_of(render(chosen, Order()).data)
    assert "State of the check" not in texts_of(render(chosen, Order(Kind.DOSSIER)).data)
    assert "Claim by claim" in texts_of(render(chosen, Order(Kind.REVIEW)).data)
    assert "Article text" in texts_of(render(chosen, Order(Kind.ANNOTATED)).data)


# --- from the archive ------------------------------------------------------------------------------------------------


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with archive_in(tmp_path / "archive") as archive:
        yield room_over(archive)


@pytest.fixture
def bench(room: Newsroom, tmp_path: Path) -> Workbench:
    """A case with one claim, and a picture for readers in the vault."""
    bench = start_case(room, read_path(SAMPLE))
    bench.do(mark_claim, *place_of(bench.case, QUOTES[0]))
    path = tmp_path / "placeholder.png"
    path.write_bytes(drawn(40, 30))
    (claim,) = bench.case.claims
    add_evidence_with_files(room, bench, [claim.id], NewEvidence(title="Placeholder"), Stance.CONTEXT, [path])
    (file,) = bench.case.files
    bench.do(show_file, file.id, for_readers=True, alt="Placeholder description.")
    return bench


def test_that_a_draft_brings_imprint_sections_and_pictures_of_the_archive(room: Newsroom, bench: Workbench) -> None:
    room.archive.house.keep_imprint(IMPRINT)
    room.archive.house.keep_layout("public", [Section.CLAIMS])
    rendered = render(draft_of(room, bench), Order())
    parts = parts_of(rendered.data)
    assert parts["word/media/picture1.png"].startswith(b"\x89PNG")
    assert any(b"Placeholder Newsroom" in data for name, data in parts.items() if "header" in name)
    assert "The claims and our ratings" not in texts_of(rendered.data)


def test_that_a_picture_that_was_altered_in_the_archive_stops_the_export(room: Newsroom, bench: Workbench) -> None:
    (file,) = bench.case.files
    place = room.archive.vault.path_of(file.sha256)
    place.chmod(0o644)
    place.write_bytes(b"something else")
    with pytest.raises(EnvironmentProblem, match=r"placeholder\.png of evidence 1, under claim 1, cannot be shown"):
        render(draft_of(room, bench), Order())
