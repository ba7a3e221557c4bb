"""No test touches what belongs to the person who runs it."""

import os
import tempfile
from pathlib import Path

from fcdesk.app import default_folder


def test_that_the_default_archive_of_the_tests_is_a_passing_folder() -> None:
    assert default_folder().is_relative_to(tempfile.gettempdir())
    assert Path.home().is_relative_to(tempfile.gettempdir())
    assert "FCDESK_ARCHIVE" not in os.environ
