"""Kills the program at random moments during edits: `python -m tests.faults.kill_loop --times 2000`, from a checkout.

A process opens the archive, does edits one after another and says so after each, once `do` has returned. It is killed
(SIGKILL) at a moment nobody chose. Afterwards the archive has to open, its log's chain and its records have to agree,
and every edit that was said to be done has to be there. Many kills hit the same archive, so that damage would add up.
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from fcdesk.archive.archive import Archive
from fcdesk.archive.verify import verify
from fcdesk.cases.edits import claims, evidence, remarks, verdicts
from fcdesk.casework.workbench import Workbench
from tests.archive.samples import with_vault_files
from tests.builders import Stamps, archive_in, bench_over, case_of, room_over, scale
from tests.faults.killing import killed

LONGEST = 0.1
"""Seconds a process lives at most: enough for opening the archive and some tens of edits."""
EDITS_IN_AN_ARCHIVE = 200


@dataclass
class Tally:
    """What the kills did."""

    kills: int = 0
    acknowledged: int = 0
    found: int = 0
    before_the_first: int = 0
    lost: int = 0
    unsound: int = 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=None)
    given = parser.parse_args()
    seed = given.seed if given.seed is not None else random.SystemRandom().randrange(1 << 32)
    print(f"seed {seed}")
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        tally = kill_loop(Path(folder) / "archive", given.times, random.Random(seed))
    print(
        f"{tally.kills} kills in {time.monotonic() - began:.0f} s: {tally.acknowledged} edits acknowledged, "
        f"{tally.lost} lost, {tally.found - tally.acknowledged} done but not yet acknowledged, "
        f"{tally.unsound} archives unsound, {tally.before_the_first} kills before the first edit"
    )
    return 1 if tally.lost or tally.unsound or not tally.acknowledged else 0


def kill_loop(folder: Path, times: int, chosen: random.Random) -> Tally:
    """Kill so many processes that work on the archive in the folder, and look at it after each."""
    tally, place, rows = Tally(), folder, EDITS_IN_AN_ARCHIVE
    for turn in range(times):
        if rows >= EDITS_IN_AN_ARCHIVE:
            place = folder / str(turn)
            rows = _new_archive(place)
        said = killed(_editing(place, turn), chosen.uniform(0.003, LONGEST))
        rows = _look(place, said, rows, tally)
    return tally


def _new_archive(folder: Path) -> int:
    with archive_in(folder) as archive:
        bench = bench_over(archive, with_vault_files(archive, case_of()), Stamps("start-"))
        bench.do(claims.mark_claims, [claims.Passage(place * 50, place * 50 + 30) for place in range(10)])
        return bench.log_rows


def _editing(folder: Path, turn: int) -> Callable[[Callable[[str], None]], None]:
    def work(say: Callable[[str], None]) -> None:
        with archive_in(folder) as archive:
            bench = room_over(archive, f"t{turn}-").open("1")
            for _ in _edits(bench, archive, turn):
                say(f"{bench.log_rows} {bench.log_head}")

    return work


def _edits(bench: Workbench, archive: Archive, turn: int) -> Iterator[None]:
    """Do edits of many kinds for ever: short ones and long ones, undos and redos, files into the vault."""
    chosen = random.Random(turn)
    typing = bench.visit("editor")
    judged = scale()
    for number in count(1):
        if not len(bench.case.claims):  # a run of undos has reached the first step
            bench.redo()
        claim = chosen.choice(bench.case.claims_in_order()).id
        kind = chosen.randrange(8)
        if kind == 0:
            typing.do(claims.change_claim, claim, statement=f"Statement {turn} {number}. " * chosen.randrange(1, 200))
        elif kind == 1:
            bench.do(verdicts.set_verdict, claim, judged, chosen.choice(judged.current).key, f"Reason {turn} {number}")
        elif kind == 2:
            bench.do(remarks.add_note, f"Note {turn} {number}", claim_id=claim)
        elif kind == 3:
            file = _kept_file(archive, f"Placeholder file {turn} {number}".encode())
            bench.do(evidence.add_evidence, [claim], evidence.NewEvidence(title="Placeholder source A", files=(file,)))
        elif kind == 4 and bench.undo_words:
            bench.undo()
        elif kind == 5 and bench.redo_words:
            bench.redo()
        else:
            bench.do(claims.change_claim, claim, claimant=f"Claimant {turn} {number}")
        yield


def _kept_file(archive: Archive, data: bytes) -> evidence.KeptFile:
    return evidence.KeptFile("file.txt", len(data), archive.vault.keep_bytes(data), "text/plain")


def _look(folder: Path, said: list[str], before: int, tally: Tally) -> int:
    """Take down what is there after a kill; return how many rows the log of the case has."""
    with archive_in(folder) as archive:
        kept = archive.open_case("case")
        heads = {row.seq: row.hash for row in kept.log()}
        result = verify(archive)
    lost = [line for line in said if heads.get(int(line.split()[0])) != line.split()[1]]
    tally.kills += 1
    tally.acknowledged += len(said)
    tally.found += kept.log_rows - before
    tally.before_the_first += not said
    tally.lost += len(lost)
    tally.unsound += not result.ok
    for problem in (*result.problems, *(f"lost: {line}" for line in lost)):
        print(f"kill {tally.kills}: {problem}")
    return kept.log_rows


if __name__ == "__main__":
    sys.exit(main())
