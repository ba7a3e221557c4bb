#!/usr/bin/env python3
"""Sets fcdesk up in .venv if needed, then runs it.

python3 run.py          the desk; without a display the main job on the sample article
python3 run.py test     all tests
python3 run.py …        any command: python3 run.py new article.txt
"""

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "installed-from"


def set_up() -> None:
    """Install the project, unless this very pyproject.toml has been installed already."""
    wanted = hashlib.sha256((HERE / "pyproject.toml").read_bytes()).hexdigest()
    if STAMP.exists() and STAMP.read_text() == wanted:
        return
    print("Setting up fcdesk in .venv; this takes a minute or two, once.", file=sys.stderr)
    venv.create(VENV, with_pip=True)
    install = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-e", f"{HERE}[dev]"]
    subprocess.run(install, check=True)
    STAMP.write_text(wanted)


def main() -> int:
    if sys.version_info < (3, 11):  # noqa: UP036 - somebody may well try it with an older one
        sys.exit("fcdesk needs Python 3.11 or newer.")
    try:
        set_up()
    except (OSError, subprocess.CalledProcessError) as error:
        sys.exit(f"fcdesk could not be set up in {VENV}: {error}. On Debian: apt-get install python3-venv python3-pip")
    if sys.argv[1:2] == ["test"]:
        tests = [PYTHON, "-m", "pytest", "--numprocesses=auto", "--dist=loadfile", *sys.argv[2:]]
        return subprocess.run(tests, cwd=HERE, check=False).returncode
    return subprocess.run([PYTHON, "-m", "fcdesk", *sys.argv[1:]], check=False).returncode


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)  # the program itself has said what there is to say
