"""A PDF from the terminal, with a stand-in where LibreOffice would be."""

import os
from pathlib import Path

import pytest

from fcdesk.casework.pdf_marks import mark_in
from tests.casework.test_pdf import WHOLE, posix, shell, stand_in
from tests.cli.conftest import Run


@posix
def test_that_a_pdf_is_written_under_the_name_of_its_kind_and_noted(
    run: Run, case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(tmp_path, f"printf '{shell(WHOLE)}' > \"$made\"")
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.chdir(tmp_path)
    written = run("writeup", case, "--format", "pdf", "--kind", "dossier")
    assert (written.status, written.out) == (0, f"{case} dossier INTERNAL.pdf\n")
    assert mark_in(tmp_path / f"{case} dossier INTERNAL.pdf") == "dossier"


def test_that_without_libreoffice_one_line_says_how_else(
    run: Run, case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("fcdesk.casework.pdf.PLACES", {})
    refused = run("writeup", case, "--format", "pdf", "-o", tmp_path / "x.pdf")
    assert refused.status == 3
    assert refused.err == (
        "fcdesk: a PDF needs LibreOffice, which was not found here; open the Word document in Word and save it as PDF "
        "there, or install LibreOffice\n"
    )
    assert not (tmp_path / "x.pdf").exists()
