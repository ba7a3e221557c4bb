"""How long the checker's dossier and the annotated copy take: `python -m tests.benchmarks.dossier`.

Cases of 100 to 5,000 claims with three pieces of evidence each. Every figure is the median of several processes, CPU
seconds with start-up and imports, without making the case and without its review, which is a part of its own and
printed beside it. Exit status 1 if a limit is missed.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROUNDS = 3
SIZES = (100, 1_000, 5_000)
SECONDS = 3.0  # the dossier of 1,000 claims
LINEAR = 1.3  # CPU per claim beyond start-up at 5,000 claims, at most so many times that at 1,000


def run(kind: str, claims: int) -> dict[str, float]:
    """Write one document in this process and return CPU seconds, those of the review, peak MB and KB written."""
    from fcdesk.cases.review import findings
    from fcdesk.writeup.inhouse.annotated import annotated_outline
    from fcdesk.writeup.inhouse.dossier import dossier_outline
    from fcdesk.writeup.labels import labels_for
    from fcdesk.writeup.word import write_annotated, write_dossier
    from tests.writeup.samples import AT, long_case, scales

    imported = time.process_time()
    case = long_case(claims)
    made = time.process_time()
    found = findings(case)
    begun = time.process_time()
    known, labels = scales(), labels_for("en")
    if kind == "dossier":
        data = write_dossier(
            dossier_outline(case, scales=known, labels=labels, version=1, prepared_at=AT, findings=found)
        )
    else:
        data = write_annotated(
            annotated_outline(case, scales=known, labels=labels, version=1, prepared_at=AT, for_public=False)
        )
    cpu = imported + time.process_time() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"cpu": cpu, "review": begun - made, "mb": peak, "kb": len(data) / 1024}


def measure(kind: str, claims: int) -> dict[str, float]:
    """Return the medians over several processes."""
    command = [sys.executable, "-m", "tests.benchmarks.dossier", kind, str(claims)]
    runs = [
        json.loads(subprocess.run(command, cwd=ROOT, env=os.environ, capture_output=True, check=True).stdout)
        for _ in range(ROUNDS)
    ]
    return {key: statistics.median(one[key] for one in runs) for key in runs[0]}


def main() -> int:
    print(f"median of {ROUNDS} processes each, CPU seconds with start-up")
    print(f"{'document':<12}{'claims':>7}{'CPU s':>8}{'review':>8}{'MB':>6}{'KB':>7}")
    missed = False
    for kind in ("dossier", "annotated"):
        found = {claims: measure(kind, claims) for claims in SIZES}
        for claims, one in found.items():
            print(f"{kind:<12}{claims:>7}{one['cpu']:>8.2f}{one['review']:>8.2f}{one['mb']:>6.0f}{one['kb']:>7.0f}")
        steps = [(found[big]["cpu"] - found[100]["cpu"]) / (big - 100) for big in (1_000, 5_000)]
        growth = steps[1] / steps[0]
        print(f"CPU per claim at 5,000 claims to that at 1,000: {growth:.2f} (limit {LINEAR})")
        missed = missed or growth > LINEAR or found[1_000]["cpu"] > SECONDS
    print("MISSED" if missed else "ok")
    return int(missed)


if __name__ == "__main__":
    if len(sys.argv) == 3:
        print(json.dumps(run(sys.argv[1], int(sys.argv[2]))))
    else:
        sys.exit(main())
