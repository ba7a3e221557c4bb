"""The same case gives the same bytes, wherever and whenever it is written."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fcdesk.writeup.word import write_word
from tests.writeup.samples import outline_of, sample_case

ROOT = Path(__file__).parents[2]
PROGRAM = """
import hashlib
from fcdesk.writeup.word import write_word
from tests.writeup.samples import outline_of, sample_case
print(hashlib.sha256(write_word(outline_of(sample_case()))).hexdigest())
"""


def written_by_another_process(**environment: str) -> str:
    variables = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    done = subprocess.run([sys.executable, "-c", PROGRAM], env=variables, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_that_neither_time_zone_nor_hash_seed_nor_locale_changes_a_byte() -> None:
    first = written_by_another_process(TZ="Pacific/Kiritimati", PYTHONHASHSEED="1", LC_ALL="C")
    second = written_by_another_process(TZ="America/St_Johns", PYTHONHASHSEED="4242", LC_ALL="C.UTF-8")
    assert first == second
    assert len(first) == 64


@pytest.mark.parametrize("language", ["en", "ar"])
def test_that_writing_twice_gives_the_same_bytes(language: str) -> None:
    outline = outline_of(sample_case(), language)
    assert write_word(outline) == write_word(outline)
