"""Nothing that somebody does at random brings the desk down or parts it from the disk."""

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.slow
@pytest.mark.parametrize("seed", [4, 2026])
def test_that_random_clicks_keys_and_drops_break_nothing(seed: int) -> None:
    """Ten minutes of them: python -m tests.faults.monkey."""
    command = [sys.executable, "-m", "tests.faults.monkey", "--steps", "400", "--seconds", "60", "--seed", str(seed)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert done.returncode == 0, done.stdout + done.stderr
    assert "press, " in done.stdout
    assert done.stdout.endswith("\n0 problems\n")
