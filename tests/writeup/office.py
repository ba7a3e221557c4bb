"""LibreOffice for tests: many files in one start, in a profile of its own, with a time limit."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

SOFFICE = shutil.which("soffice")
needs_office = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed; these tests are edits in it")
_SECONDS = 120
FILTERS = {"docx": "docx:MS Word 2007 XML", "odt": "odt:writer8", "fodt": "fodt:OpenDocument Text Flat XML"}


def converted(files: Sequence[Path], form: str, folder: Path) -> list[Path]:
    """Open each file in LibreOffice and save it in another form into the folder: one start for all."""
    assert SOFFICE is not None
    profile = (folder / "profile").as_uri()
    command = [
        SOFFICE, "--headless", "--norestore", "--nolockcheck", f"-env:UserInstallation={profile}",
        "--convert-to", FILTERS[form], "--outdir", str(folder), *map(str, files),
    ]  # fmt: skip
    ran = subprocess.run(command, timeout=_SECONDS, capture_output=True, check=False)
    made = [folder / f"{file.stem}.{form}" for file in files]
    assert all(path.exists() for path in made), ran.stderr.decode("utf-8", "replace")
    return made
