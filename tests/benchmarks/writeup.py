"""How long documents take, beside other ways of writing them: `python -m tests.benchmarks.writeup`.

Cases of 10 to 5,000 claims with three pieces of evidence each (two links each). Every figure is the median of one to
five processes, each of which writes one document: CPU seconds with start-up and imports, without making the case, and
the most memory it had. The other writers get the outline of the same case; one that is not installed is left out, and
with `--ours` all of them are. Exit status 1 if a limit is missed.
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROUNDS = 5
SIZES = (10, 100, 1_000, 5_000)
COMPARED = {100: 3, 1_000: 1}  # claims -> processes; python-docx takes most of a minute for 1,000
SECONDS = {100: 0.35, 1_000: 1.5}
MEGABYTES = {1_000: 120}
LINEAR = 1.3  # CPU per claim beyond start-up at 5,000 claims, at most so many times that at 1,000
LIMITED = "public"  # the other kinds hold more or less than the write-up that the limits are for

Figures = dict[str, float]


def run(writer: str, claims: int) -> Figures:
    """Make one case, write it up in this process, and return CPU seconds, peak MB and KB written."""
    from tests.writeup.samples import long_case

    imported = time.process_time()
    work = _work(writer, long_case(claims))
    made = time.process_time() - imported
    data = work()
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    if children.ru_maxrss:  # a program of its own does the work: pandoc
        return {
            "cpu": children.ru_utime + children.ru_stime, "mb": children.ru_maxrss / 1024, "kb": len(data) / 1024
        }  # fmt: skip
    return {"cpu": time.process_time() - made, "mb": own.ru_maxrss / 1024, "kb": len(data) / 1024}


def _work(writer: str, case: object) -> Callable[[], bytes]:
    """Prepare everything that is not the writer's own work."""
    from fcdesk.cases.model import Case
    from tests.benchmarks.other_writers import WRITERS

    assert isinstance(case, Case)
    if writer in WRITERS:
        from tests.writeup.samples import outline_of

        return WRITERS[writer](outline_of(case))
    return lambda: _ours(writer, case)


def _ours(kind: str, case: object) -> bytes:
    from fcdesk.cases.model import Case
    from fcdesk.casework.rendering import Draft, Kind, Order, render
    from tests.writeup.samples import AT, scales

    assert isinstance(case, Case)
    return render(Draft(case, scales(), 1, AT), Order(Kind(kind))).data


def measure(writer: str, claims: int, rounds: int = ROUNDS) -> Figures | None:
    """Return the medians over several processes; None where the writer is not installed."""
    command = [sys.executable, "-m", "tests.benchmarks.writeup", "--one", writer, str(claims)]
    runs: list[Figures] = []
    for _ in range(rounds):
        done = subprocess.run(command, cwd=ROOT, env=os.environ, capture_output=True, check=True, text=True)
        found = json.loads(done.stdout)
        if "not here" in found:
            print(f"{writer:<28}{found['not here']}")
            return None
        runs.append(found)
    return {key: statistics.median(one[key] for one in runs) for key in runs[0]}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--one", nargs=2, metavar=("WRITER", "CLAIMS"), help="write one document and print its figures")
    parser.add_argument("--ours", action="store_true", help="leave the other writers out")
    given = parser.parse_args()
    if given.one:
        return _one(*given.one)
    print(f"CPU seconds with start-up; median of {ROUNDS} processes for the write-up, else of fewer")
    print(f"{'document':<28}{'claims':>7}{'CPU s':>8}{'MB':>6}{'KB':>7}   limit")
    missed, public = _measure_ours()
    if not given.ours:
        _compare(public)
    return int(missed)


def _one(writer: str, claims: str) -> int:
    from tests.benchmarks.other_writers import NotInstalledError

    try:
        found: dict[str, float | str] = {**run(writer, int(claims))}
    except NotInstalledError as reason:
        found = {"not here": str(reason)}
    print(json.dumps(found))
    return 0


def _measure_ours() -> tuple[bool, dict[int, Figures]]:
    """Measure every kind in every size, print it, and return whether a limit was missed, and the write-up's figures."""
    from fcdesk.casework.rendering import Kind

    missed, public = False, dict[int, Figures]()
    for kind in Kind:
        rounds = ROUNDS if kind == LIMITED else 1
        found = {claims: one for claims in SIZES if (one := measure(kind, claims, rounds))}
        for claims, one in found.items():
            said = _limits(claims, one) if kind == LIMITED else ""
            missed = missed or "MISSED" in said
            print(f"{_row(kind, claims, one)}   {said}".rstrip(), flush=True)
        start = found[SIZES[0]]["cpu"]
        growth = ((found[5_000]["cpu"] - start) / 5_000) / ((found[1_000]["cpu"] - start) / 1_000)
        said = "ok" if growth <= LINEAR else "MISSED"
        missed = missed or said == "MISSED"
        print(f"    CPU per claim at 5,000 claims to that at 1,000: {growth:.2f} (limit {LINEAR} {said})", flush=True)
        public = found if kind == LIMITED else public
    return missed, public


def _limits(claims: int, found: Figures) -> str:
    limits = ((found["cpu"], SECONDS.get(claims), "s"), (found["mb"], MEGABYTES.get(claims), "MB"))
    return ", ".join(f"{limit} {unit} {'ok' if value < limit else 'MISSED'}" for value, limit, unit in limits if limit)


def _compare(public: dict[int, Figures]) -> None:
    """Measure the other writers on the same content, and print them as multiples of ours."""
    from tests.benchmarks.other_writers import WRITERS

    print(f"{'the same content by':<28}{'claims':>7}{'CPU s':>8}{'MB':>6}{'KB':>7}   times ours (CPU, memory)")
    for writer in WRITERS:
        for claims, rounds in COMPARED.items():
            if (found := measure(writer, claims, rounds)) is None:
                break
            ratios = " ".join(f"{found[key] / public[claims][key]:.1f}" for key in ("cpu", "mb"))
            print(f"{_row(writer, claims, found)}   {ratios}", flush=True)


def _row(writer: str, claims: int, found: Figures) -> str:
    return f"{writer:<28}{claims:>7}{found['cpu']:>8.3f}{found['mb']:>6.0f}{found['kb']:>7.0f}"


if __name__ == "__main__":
    sys.exit(main())
