"""What a newsroom decides once, from a terminal: house styles, imprint, sections."""

from pathlib import Path

import pytest
from docx import Document

from tests.cli.conftest import Run


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A document as any newsroom has it: python-docx's own template with a line of text."""
    document = Document()
    document.add_heading("Placeholder heading", 1)
    document.save(str(tmp_path / "house.docx"))
    return tmp_path / "house.docx"


def test_that_a_house_style_is_kept_shown_used_and_forgotten(run: Run, case: str, house: Path, tmp_path: Path) -> None:
    kept = run("house-style", "Main", "--file", house, "--json")
    assert (kept.status, kept.json["file"]) == (0, "house.docx")
    assert "heading 1" in [name.casefold() for name in kept.json["used"]]
    assert "FC Kicker" in kept.json["added"]
    assert run("house-style", "Main", "--json").json == kept.json
    assert run("house-style", "--json").json["styles"][0]["name"] == "Main"
    house.unlink()
    assert run("writeup", case, "--style", "Main", "-o", tmp_path / "w.docx").status == 0
    plain = run("writeup", case, "-o", tmp_path / "plain.docx")
    assert plain.status == 0
    assert (tmp_path / "w.docx").read_bytes() != (tmp_path / "plain.docx").read_bytes()
    assert run("house-style", "Main", "--remove").status == 0
    assert run("house-style").status == 1


def test_that_what_is_no_word_file_is_no_house_style(run: Run, case: str, tmp_path: Path) -> None:
    (tmp_path / "house.docx").write_text("placeholder", encoding="utf-8")
    refused = run("house-style", "Main", "--file", tmp_path / "house.docx")
    assert (refused.status, refused.err.count("\n")) == (3, 1)
    assert "house.docx" in refused.err
    assert run("house-style", "--json").json["styles"] == []


def test_that_the_imprint_is_kept_and_printed_in_the_write_up(run: Run, case: str, tmp_path: Path) -> None:
    given = ("--organisation", "Placeholder desk", "--url", "https://desk.example/", "--line", "Contact: placeholder")
    assert run("imprint", *given).status == 0
    assert run("imprint", "--organisation", "Renamed desk").out.splitlines()[0] == "Renamed desk"
    assert run("imprint", "--json").json["lines"] == ["Contact: placeholder"]
    run("writeup", case, "--format", "markdown", "-o", tmp_path / "w.md")
    written = (tmp_path / "w.md").read_text(encoding="utf-8")
    assert "Renamed desk" in written
    assert "Contact: placeholder" in written


def test_that_sections_are_chosen_ordered_and_set_back(run: Run, case: str, tmp_path: Path) -> None:
    whole = run("sections", "public", "--json").json["sections"]
    assert "claims" in whole
    assert run("sections", "public", "sources", "claims").out.split() == ["sources", "claims"]
    run("writeup", case, "--format", "markdown", "-o", tmp_path / "w.md")
    headings = [line for line in (tmp_path / "w.md").read_text(encoding="utf-8").splitlines() if line.startswith("## ")]
    assert headings == ["## Sources", "## Claim by claim"]
    assert run("sections", "public", "--default", "--json").json["sections"] == whole


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (("sections", "public", "sign-off"), 3, "has no section sign-off"),
        (("sections", "public", "claims", "--default"), 2, "--default alone"),
        (("house-style", "--remove"), 2, "a name"),
        (("house-style", "Nowhere"), 3, "no house style"),
        (("house-style", "Nowhere", "--remove"), 3, "no house style"),
        (("house-style", "Main", "--file", "nowhere.docx"), 3, "nowhere.docx"),
        (("writeup", "1", "--style", "Nowhere"), 3, "no house style"),
    ],
)
def test_that_what_cannot_be_decided_is_refused(
    run: Run, case: str, arguments: tuple[str, ...], status: int, says: str
) -> None:
    refused = run(*arguments)
    assert refused.status == status
    assert says in refused.err
