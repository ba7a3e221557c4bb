"""Writes every kind of document of every case and looks over each: `python -m tests.benchmarks.documents FOLDER`.

Each goes through the tests' own checker and, with `--gate`, through the one outside this checkout that asks Microsoft's
Open XML SDK and other programs (about 5 seconds a file); with `--pages`, that leaves their pages as pictures beside
them. With `--pdf`, LibreOffice makes a PDF of each. Exit status 1 if anything is wrong with any.
"""

import argparse
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.casework.pdf import find_office, pdf_of
from fcdesk.casework.rendering import Kind
from tests.writeup.every_document import cases, orders, other_forms, rendered
from tests.writeup.house_styles import HOUSES
from tests.writeup.word_checker import problems

IN_HOUSE_STYLES = ("told in full", "Arabic")
PALE = "_agency"  # this one's headings are too pale, on purpose
GATE = Path(__file__).parents[3] / "shared" / "checks" / "docx" / "check"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--gate", action="store_true")
    parser.add_argument("--pages", action="store_true")
    parser.add_argument("--pdf", action="store_true")
    parser.add_argument("--only", default="", help="only the files whose name holds this")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    if given.gate and not GATE.exists():
        print(f"the outside gate is not beside this checkout ({GATE}); going on without it")
        given.gate = False
    wrong = 0
    for path, said in written(given.folder, given.only):
        wrong += bool(said)
        print(f"{path.name}: {'; '.join(said) or 'ok'}")
        if path.suffix == ".docx":
            wrong += given.gate and not through_the_gate(path, pages=given.pages)
            wrong += given.pdf and not as_pdf(path)
    print("nothing is wrong" if not wrong else f"{wrong} times something is wrong")
    return int(wrong > 0)


def written(folder: Path, only: str) -> Iterator[tuple[Path, list[str]]]:
    """Write the files one by one; yield each with what is wrong with it."""
    for case_name, case in cases().items():
        houses = ("", *HOUSES) if case_name in IN_HOUSE_STYLES else ("",)
        for house, (name, order) in product(houses, orders().items()):
            path = folder / f"{case_name} {name} {house.partition('.')[0]}".rstrip().replace(" ", "_")
            path = path.with_suffix(".docx")
            if only in path.name:
                path.write_bytes(data := rendered(case, order, house).data)
                yield path, [f"{problem.rule}: {problem.where}" for problem in problems(data)]
        for order in other_forms():
            path = folder / f"{case_name} {order.form}{order.form.suffix}".replace(" ", "_")
            if only in path.name:
                try:
                    path.write_bytes(rendered(case, order).data)
                except RuleBroken as refused:  # such as ClaimReview of a page whose address is none
                    print(f"{path.name} is refused: {refused}")
                    continue
                yield path, []


def through_the_gate(path: Path, *, pages: bool) -> bool:
    """Run the outside gate and print what it objects to."""
    command = [str(GATE), str(path), *([str(path.with_suffix(""))] if pages else [])]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = done.stdout.splitlines()
    for line in lines if done.returncode else ():
        print(f"    {line}")
    print(f"    outside gate: {sum(line.endswith(' ok') for line in lines)} of its gates ok")
    return done.returncode == 0 or _is_the_house_s_own(path, lines)


def _is_the_house_s_own(path: Path, lines: list[str]) -> bool:
    """Tell whether colours of the newsroom's document alone are objected to; who exports is told of them."""
    failed = [line for line in lines if line.endswith("FAIL")]
    faults = [line for line in lines if "ERROR" in line or "WARN" in line]
    pale = path.stem.endswith(PALE) and all(line.startswith("accessibility") for line in failed)
    return pale and bool(faults) and all("ERROR contrast" in line for line in faults)


def as_pdf(path: Path) -> bool:
    """Make a PDF of a file beside it and print how long that took."""
    began = time.monotonic()
    try:
        find_office()
        data = pdf_of(path.read_bytes(), export_notes=f"_{Kind.ANNOTATED}" in path.name)
    except EnvironmentProblem as problem:
        print(f"    {problem}")
        return False
    path.with_suffix(".pdf").write_bytes(data)
    print(f"    PDF: {len(data) / 1024:.0f} KB in {time.monotonic() - began:.1f} s")
    return True


if __name__ == "__main__":
    sys.exit(main())
