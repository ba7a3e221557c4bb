"""CPU time of the command line: `python -m tests.benchmarks.command_line [--imports]`, from the top of a checkout.

`fcdesk cases --json` on a small archive against a Python that only imports SQLAlchemy, the two run in turn; medians of
the CPU seconds (user and system) of each process. With `--imports`, also what importing costs, by module.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.archive.samples import closed_archive, full_case

RUNS = 15
TARGET = 0.15
_LISTING = "from fcdesk.app import main; main(['--archive', {folder!r}, 'cases', '--json'])"
_BARE = "import sqlalchemy"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--imports", action="store_true", help="print what importing costs, by module")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        cases = [full_case(f"c{number}", f"FC-2026-{number:04d}") for number in range(1, 11)]
        closed_archive(Path(folder) / "archive", *cases)
        listing = _LISTING.format(folder=str(Path(folder) / "archive"))
        _compare(listing)
        if given.imports:
            _print_imports(listing)


def _compare(listing: str) -> None:
    of_listing, of_bare = [], []
    cpu_seconds(listing)  # compiles what has changed since
    for _ in range(RUNS):
        of_bare.append(cpu_seconds(_BARE))
        of_listing.append(cpu_seconds(listing))
    bare, whole = statistics.median(of_bare), statistics.median(of_listing)
    print(f"import sqlalchemy       {bare:.3f} s CPU")
    print(f"fcdesk cases --json     {whole:.3f} s CPU, {whole / bare:.2f}x")
    print(f"over the bare import    {whole - bare:+.3f} s (target at most +{TARGET:.2f} s)")


def cpu_seconds(code: str, *flags: str) -> float:
    """The user and system time of a Python that runs this code."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *flags, "-c", code], check=True, stdout=subprocess.DEVNULL, env=_environment())
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("FCDESK_")}


def _print_imports(listing: str) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", listing],
        check=True,
        capture_output=True,
        text=True,
        env=_environment(),
    )
    rows = [line.split(":", 1)[1].split("|") for line in done.stderr.splitlines() if line.startswith("import time:")]
    costs = [(int(own), int(all_), name.strip()) for own, all_, name in rows[1:]]
    print("\nmost expensive by itself (ms)          most expensive with what it imports (ms)")
    by_itself, with_all = sorted(costs, reverse=True), sorted(costs, key=lambda cost: -cost[1])
    for one, other in zip(by_itself[:25], with_all[:25], strict=False):
        print(f"{one[0] / 1000:7.1f}  {one[2]:<36.36} {other[1] / 1000:7.1f}  {other[2]}")


if __name__ == "__main__":
    main()
