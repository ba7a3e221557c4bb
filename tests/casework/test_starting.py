"""From an article to a case: the sample whole, files with their evidence, words that could not be saved."""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from fcdesk import assets
from fcdesk.archive.archive import Archive
from fcdesk.archive.verify import verify
from fcdesk.cases.edits.claims import mark_claim
from fcdesk.cases.edits.evidence import NewEvidence
from fcdesk.cases.model import BlockKind, Stance
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.casework.keeping import add_evidence_with_files
from fcdesk.casework.newsroom import Newsroom, new_id, now, shipped_scales
from fcdesk.casework.rescue import rescue, rescued
from fcdesk.casework.sample import sample_case
from fcdesk.casework.starting import start_case
from fcdesk.casework.suggesting import suggestions_for
from fcdesk.casework.workbench import Workbench
from fcdesk.intake.sources import read_path, read_text
from tests.builders import CHECKER, NOON, archive_in, place_of, room_over

SAMPLE = assets.path_of("samples", "ex-ukrainian-soldiers.txt")


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with archive_in(tmp_path / "archive") as archive:
        yield room_over(archive)


@pytest.fixture
def bench(room: Newsroom) -> Workbench:
    return start_case(room, read_path(SAMPLE))


def test_that_the_sample_becomes_a_case_with_its_title_and_its_bytes_kept(room: Newsroom, bench: Workbench) -> None:
    article = bench.case.article
    assert bench.case.details.reference == "FC-2026-0001"
    assert bench.case.details.title == "More Than a Thousand Ex-Ukrainian Soldiers Join Russian Forces"
    assert article.sha256 == hashlib.sha256(SAMPLE.read_bytes()).hexdigest()
    assert room.archive.vault.path_of(article.sha256).read_bytes() == SAMPLE.read_bytes()
    assert article.blocks[0].kind is BlockKind.TITLE
    assert article.text[article.blocks[0].start : article.blocks[0].end] == article.title
    assert "62 former Ukrainian troops" in article.text
    assert [line.words for line in room.archive.open_case(bench.case.id).history()] == ["Open case"]
    assert verify(room.archive).ok


def test_that_what_the_user_says_of_an_article_goes_before_what_it_says_of_itself(room: Newsroom) -> None:
    bench = start_case(room, read_path(SAMPLE), title="Own title", author="A. Writer", url="https://example.org/a")
    assert (bench.case.details.title, bench.case.article.author) == ("Own title", "A. Writer")
    assert bench.case.article.url == "https://example.org/a"


def test_that_each_case_has_a_reference_of_its_own(room: Newsroom) -> None:
    references = [start_case(room, read_path(SAMPLE)).case.details.reference for _ in range(3)]
    assert references == ["FC-2026-0001", "FC-2026-0002", "FC-2026-0003"]
    assert room.open("2").case.details.reference == "FC-2026-0002"


def test_that_pasted_text_becomes_a_case_too(room: Newsroom) -> None:
    bench = start_case(room, read_text("A title line\n\nA paragraph that says something."), title="Pasted")
    assert bench.case.article.text.endswith("A paragraph that says something.")
    assert verify(room.archive).ok


def test_that_the_sample_case_has_its_suggestions_as_claims_and_no_verdict(room: Newsroom) -> None:
    bench = sample_case(room)
    case = bench.case
    assert len(case.claims) >= 5
    assert len(case.verdicts) == 0
    assert all(case.article.text[c.anchor.start : c.anchor.end] == c.anchor.quote for c in case.claims)
    assert sample_case(room).case == case
    assert len(room.archive.page().rows) == 1
    while bench.undo():
        pass
    assert len(bench.case.claims) == 0


def test_that_every_suggestion_stands_in_the_article_where_it_says(bench: Workbench) -> None:
    spotted = suggestions_for(bench.case.article, "en")
    assert all(bench.case.article.text[one.start : one.end] == one.quote for one in spotted.sentences)


def test_that_evidence_is_kept_with_copies_of_its_files(room: Newsroom, bench: Workbench, tmp_path: Path) -> None:
    bench.do(mark_claim, *place_of(bench.case, "at least 62 former Ukrainian troops"))
    claim_id = next(iter(bench.case.claims)).id
    file = tmp_path / "placeholder report.pdf"
    file.write_bytes(b"%PDF placeholder")
    added = add_evidence_with_files(room, bench, [claim_id], NewEvidence(title="Report"), Stance.UNDERMINES, [file])
    [stored] = bench.case.files_of(added.id)
    assert (stored.name, stored.size, stored.media_type) == (file.name, 16, "application/pdf")
    file.unlink()
    assert room.archive.vault.path_of(stored.sha256).read_bytes() == b"%PDF placeholder"
    assert [link.stance for link in bench.case.links_of(claim_id)] == [Stance.UNDERMINES]
    assert verify(room.archive).ok
    path = room.archive.vault.path_of(stored.sha256)
    path.unlink()
    assert verify(room.archive).problems == ("FC-2026-0001: the file placeholder report.pdf of evidence 1 is missing",)


def test_that_evidence_whose_file_is_refused_is_not_added(room: Newsroom, bench: Workbench, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    before = bench.case
    for path in (tmp_path / "pipe", tmp_path / "gone.pdf", tmp_path):
        with pytest.raises((RuleBroken, EnvironmentProblem)):
            add_evidence_with_files(room, bench, [], NewEvidence(title="x"), Stance.CONTEXT, [path])
    assert bench.case is before


def test_that_evidence_from_one_address_has_one_source(room: Newsroom, bench: Workbench) -> None:
    for excerpt in ("first", "second"):
        new = NewEvidence(title="Placeholder", url="https://example.org/a", excerpt=excerpt)
        add_evidence_with_files(room, bench, [], new, Stance.CONTEXT)
    assert (len(bench.case.evidence), len(bench.case.sources)) == (2, 1)


def test_that_an_unknown_scale_names_those_there_are(room: Newsroom) -> None:
    assert room.scale("default").name == "default"
    with pytest.raises(RuleBroken, match='no verdict scale "odd"; choose one of afp-like, africa-check'):
        room.scale("odd")
    assert set(room.scales) == set(shipped_scales())


def test_that_ids_never_repeat_and_times_are_utc_to_the_second() -> None:
    assert len({new_id() for _ in range(1000)}) == 1000
    assert len(now()) == len(NOON)
    assert now().endswith("Z")


def test_that_words_that_could_not_be_saved_are_found_again_whole(tmp_path: Path) -> None:
    words = "First line 🙂\n\nThird line “quoted”\n"
    path = rescue([tmp_path / "rescue"], "FC-2026-0001", "claim 3 statement", NOON, words)
    assert path is not None
    [found] = rescued(tmp_path / "rescue")
    assert (found.reference, found.field, found.at, found.text, found.path) == (
        "FC-2026-0001",
        "claim 3 statement",
        NOON,
        words,
        path,
    )


def test_that_rescue_goes_on_to_the_next_folder_that_takes_it(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder")
    path = rescue([in_the_way, tmp_path / "second"], "FC-2026-0001", "note", NOON, "words")
    assert path is not None
    assert path.parent == tmp_path / "second"
    assert rescue([in_the_way], "FC-2026-0001", "note", NOON, "words") is None
    assert rescued(tmp_path / "nothing there") == []


def test_that_strange_files_among_the_rescued_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xff\xfe")
    (tmp_path / "b.txt").write_text("no head")
    (tmp_path / "c.pdf").write_text("x")
    assert rescued(tmp_path) == []


def test_that_the_log_says_who_did_what(room: Newsroom, bench: Workbench) -> None:
    bench.do(mark_claim, 0, 9)
    archive: Archive = room.archive
    assert [(line.words, line.by, line.at) for line in archive.open_case(bench.case.id).history()] == [
        ("Open case", CHECKER, NOON),
        ("Mark claim: claim 1", CHECKER, NOON),
    ]


def test_that_two_rescues_of_one_field_within_a_second_both_stay(tmp_path: Path) -> None:
    at = "2026-11-22T10:00:00Z"
    for text in ("first words", "second words \ud800"):
        assert rescue([tmp_path], "FC-2026-0001", "Because", at, text) is not None
    assert [one.text for one in rescued(tmp_path)] == ["first words", "second words ?"]
