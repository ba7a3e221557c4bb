"""What was acknowledged before a kill is there after it."""

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.slow
def test_that_200_kills_lose_no_acknowledged_edit() -> None:
    """2,000 of them: python -m tests.faults.kill_loop."""
    command = [sys.executable, "-m", "tests.faults.kill_loop", "--times", "200"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert done.returncode == 0, done.stdout + done.stderr
    assert "200 kills" in done.stdout
    assert " 0 lost, " in done.stdout
