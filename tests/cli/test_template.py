"""A write-up in the look of a document named on the command line."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.writeup.house_styles import house
from tests.writeup.reading import parts_of


@pytest.mark.parametrize("kind", ["public", "dossier"])
def test_that_a_document_takes_over_the_look_of_a_template(run: Run, case: str, tmp_path: Path, kind: str) -> None:
    (tmp_path / "daily.docx").write_bytes(house("daily.docx"))
    target = tmp_path / "out.docx"
    done = run("writeup", case, "--kind", kind, "--template", tmp_path / "daily.docx", "-o", target)
    assert done.status == 0
    assert "fonts embedded" in done.err
    assert b'w:styleId="berschrift1"' in parts_of(target.read_bytes())["word/styles.xml"]


def test_that_a_template_that_is_none_leaves_no_document(run: Run, case: str, tmp_path: Path) -> None:
    (tmp_path / "house.docx").write_text("Placeholder", encoding="utf-8")
    target = tmp_path / "out.docx"
    done = run("writeup", case, "--template", tmp_path / "house.docx", "-o", target)
    assert (done.status, target.exists()) == (3, False)
    assert "house.docx was not taken as house style because it is no Word document" in done.err


def test_that_a_template_goes_with_word_documents_alone(run: Run, case: str, tmp_path: Path) -> None:
    done = run("writeup", case, "--format", "html", "--template", tmp_path / "house.docx")
    assert done.status == 2
    assert "go with --format docx or pdf" in done.err
