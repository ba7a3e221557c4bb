import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from fcdesk import app, assets
from fcdesk.cli import program

SAMPLE = assets.path_of("samples", "ex-ukrainian-soldiers.txt")


@dataclass(frozen=True)
class Ran:
    """How a command ended: its exit status and what it printed."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return tmp_path / "archive"


@pytest.fixture
def run(archive: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command on an archive of its own; `--archive` may be given to name another."""
    monkeypatch.setenv("FCDESK_USER", "tester")
    monkeypatch.setenv("FCDESK_ARCHIVE", str(archive))
    capfd.readouterr()

    def ran(*arguments: str | Path) -> Ran:
        status = program.run([str(argument) for argument in arguments], app.open_room, app.open_desk)
        captured = capfd.readouterr()
        return Ran(status, captured.out, captured.err)

    return ran


@pytest.fixture
def case(run: Run) -> str:
    """The sample article as a case with one claim, evidence and a verdict; its reference."""
    reference = run("new", SAMPLE).out.strip()
    run("claim", reference, "--quote", "at least 62 former Ukrainian troops", "--kind", "quantity")
    run("evidence", reference, "--claim", "1", "--note", "placeholder", "--title", "Placeholder A", "--grade", "b2")
    run("verdict", reference, "1", "unproven", "--because", "Placeholder reason.", "--unknown", "Placeholder gap.")
    return reference
