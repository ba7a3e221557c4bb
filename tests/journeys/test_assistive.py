"""A claim and its verdict through what the desk offers to assistive technology alone, on a display of its own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from fcdesk.archive.archive import Archive
from fcdesk.casework.newsroom import now

_ROOT = Path(__file__).parents[2]
_WALK = Path(__file__).with_name("assistive.py")
_BUS = Path("/usr/libexec/at-spi-bus-launcher")
_SYSTEM_PYTHON = "/usr/bin/python3"  # a virtual environment has no pyatspi
_QUOTE = "who serves as secretary of Kyiv’s coordination headquarters on prisoner-of-war affairs"
_SESSION = f"""
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb
{_BUS} --launch-immediately 2>/dev/null & bus=$!
"$PYTHON" -m fcdesk & desk=$!
{_SYSTEM_PYTHON} "$@"; status=$?
kill $desk; wait $desk 2>/dev/null; kill $bus
exit $status
"""


def _is_here() -> bool:
    tools = all(shutil.which(name) for name in ("dbus-run-session", "xvfb-run", "xauth"))
    if not tools or not _BUS.exists():
        return False
    return subprocess.run([_SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False).returncode == 0


@pytest.mark.slow
@pytest.mark.skipif(not _is_here(), reason="needs xvfb, xauth, dbus, at-spi2-core and python3-pyatspi")
def test_that_a_claim_is_marked_and_judged_through_assistive_actions_alone(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment |= {
        "FCDESK_ARCHIVE": str(tmp_path / "archive"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "FCDESK_USER": "tester",
        "PYTHON": sys.executable,
    }
    display = ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24"]
    session = ["bash", "-c", _SESSION, "bash", str(_WALK), _QUOTE, "Unproven"]
    done = subprocess.run(
        ["dbus-run-session", "--", *display, *session],
        env=environment,
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.endswith("done\n")
    with Archive(tmp_path / "archive", now) as archive:
        (case_id,) = archive.case_ids()
        case = archive.open_case(case_id).case
    (claim,) = [claim for claim in case.claims if claim.anchor.quote == _QUOTE]
    verdict = case.present_verdicts()[claim.id]
    assert (verdict.rating, verdict.by) == ("unproven", "tester")
