"""What a newsroom decides once: kept over a restart, told apart by name, and found out when the disk changes it."""

from pathlib import Path

import pytest

from fcdesk.archive.archive import Archive
from fcdesk.archive.verify import verify
from fcdesk.cases.house import HouseStyle, Imprint, Section
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from tests.builders import CHECKER, NOON, archive_in

BYTES = b"placeholder bytes of a Word document"


def _kept(archive: Archive, name: str = "Main edition", data: bytes = BYTES) -> HouseStyle:
    return archive.house.keep_style(name, "house.docx", data, at=NOON, by=CHECKER)


def test_that_a_style_its_imprint_and_its_sections_outlive_a_restart(tmp_path: Path) -> None:
    imprint = Imprint("Placeholder desk", "https://desk.example/", ("Contact: placeholder",))
    with archive_in(tmp_path) as archive:
        style = _kept(archive)
        archive.house.keep_imprint(imprint)
        archive.house.keep_layout("public", [Section.SOURCES, Section.CLAIMS])
    with archive_in(tmp_path) as archive:
        assert archive.house.styles() == [style]
        assert archive.house.style_bytes("Main edition") == BYTES
        assert archive.house.imprint() == imprint
        assert archive.house.layout("public") == (Section.SOURCES, Section.CLAIMS)
        assert archive.house.layout("dossier") is None


def test_that_nothing_is_decided_in_a_new_archive(archive: Archive) -> None:
    assert (archive.house.styles(), archive.house.imprint(), archive.house.layout("public")) == ([], Imprint(), None)


def test_that_a_style_of_the_same_name_takes_the_place_of_the_older_one(archive: Archive) -> None:
    _kept(archive, " Main  edition ")
    _kept(archive, "Main edition", b"newer")
    _kept(archive, "Evening")
    assert [style.name for style in archive.house.styles()] == ["Evening", "Main edition"]
    assert archive.house.style_bytes("Main edition") == b"newer"


def test_that_a_removed_style_is_gone_and_its_bytes_stay(archive: Archive) -> None:
    style = _kept(archive)
    archive.house.remove_style("Main edition")
    assert archive.house.styles() == []
    assert archive.vault.path_of(style.sha256).read_bytes() == BYTES


def test_that_a_style_nobody_kept_is_refused_by_name(archive: Archive) -> None:
    _kept(archive)
    for asked in (archive.house.style_bytes, archive.house.remove_style):
        with pytest.raises(RuleBroken, match="Main edition"):
            asked("Morning")
    with pytest.raises(RuleBroken, match="name"):
        _kept(archive, "  ")


def test_that_no_name_or_line_of_the_house_turns_around_what_stands_behind_it(archive: Archive) -> None:
    assert _kept(archive, "Main\u202e \x1bedition\u2067").name == "Main edition"
    assert archive.house.style_bytes("Main\u202e \x1bedition\u2067") == BYTES  # as it was typed
    imprint = Imprint(
        "Placeholder\u202e desk", "https://desk.example/", ("Contact:\x07 \u2066placeholder", "\u2067שלום\u2069")
    )
    archive.house.keep_imprint(imprint)
    kept = archive.house.imprint()
    assert (kept.organisation, kept.lines) == ("Placeholder desk", ("Contact: placeholder", "\u2067שלום\u2069"))


def test_that_a_choice_of_sections_can_be_taken_back_and_holds_each_once(archive: Archive) -> None:
    archive.house.keep_layout("public", [Section.CLAIMS, Section.CLAIMS])
    assert archive.house.layout("public") == (Section.CLAIMS,)
    archive.house.keep_layout("public", None)
    assert archive.house.layout("public") is None


@pytest.mark.parametrize("damage", ["altered", "missing"])
def test_that_a_style_changed_behind_the_programs_back_is_not_used_and_verify_names_it(
    archive: Archive, damage: str
) -> None:
    place = archive.vault.path_of(_kept(archive).sha256)
    place.chmod(0o644)
    if damage == "altered":
        place.write_bytes(b"other bytes")
    else:
        place.unlink()
    with pytest.raises(EnvironmentProblem, match=f"Main edition (was|is) {damage}"):
        archive.house.style_bytes("Main edition")
    (problem,) = verify(archive).problems
    assert "Main edition" in problem
    assert damage in problem


def test_that_verify_counts_a_sound_style_among_the_files(archive: Archive) -> None:
    _kept(archive)
    assert (verify(archive).files, verify(archive).problems) == (1, ())
