"""How long a Word write-up takes: `python -m tests.benchmarks.writeup`.

Cases of 10 to 5,000 claims with three pieces of evidence each (two links each). Every figure is the median of several
processes, CPU seconds with start-up and imports, without making the case itself. The baseline writes the same outline
with python-docx's own `add_…` calls, as its documentation shows them. Exit status 1 if a limit is missed.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

    from fcdesk.cases.model import Case
    from fcdesk.writeup.outline import Line, Outline

ROOT = Path(__file__).parents[2]
ROUNDS = 5
SIZES = (10, 100, 1_000, 5_000)
BASELINE_CLAIMS = 100
SECONDS = {100: 0.35, 1_000: 1.5}
MEGABYTES = {1_000: 120}
LINEAR = 1.3  # CPU per claim beyond start-up at 5,000 claims, at most so many times that at 1,000


def run(kind: str, claims: int) -> dict[str, float]:
    """Make one case, write it up in this process, and return CPU seconds, peak MB and KB written."""
    from tests.writeup.samples import long_case

    imported = time.process_time()
    case = long_case(claims)
    made = time.process_time() - imported
    data = _ours(case) if kind == "ours" else _baseline(case)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"cpu": time.process_time() - made, "mb": peak, "kb": len(data) / 1024}


def _ours(case: "Case") -> bytes:
    from fcdesk.writeup.word import write_word
    from tests.writeup.samples import outline_of

    return write_word(outline_of(case))


def _baseline(case: "Case") -> bytes:
    import io

    from docx import Document

    from tests.writeup.samples import outline_of

    outline = outline_of(case)
    document = Document()
    document.add_heading(outline.headline, 0)
    document.add_paragraph(outline.standfirst, "Subtitle")
    table = document.add_table(0, 3)
    for row in outline.ratings:
        texts = (str(row.number), row.claim, row.badge.label)
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.text = text
    _add_claims(document, outline)
    for source in outline.sources:
        paragraph = document.add_paragraph(style="List Number")
        _add_line(paragraph, source.line)
        paragraph.add_run(source.details)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _add_claims(document: object, outline: "Outline") -> None:
    from docx.document import Document

    assert isinstance(document, Document)
    for section in outline.claims:
        document.add_heading(section.heading, 2)
        document.add_paragraph("What was claimed")
        document.add_paragraph(section.card.quote, "Quote")
        _add_line(document.add_paragraph(), section.card.where)
        document.add_paragraph().add_run(section.card.badge.label).bold = True
        for text in (*section.because, *section.unknown):
            document.add_paragraph(text)
        document.add_heading("Evidence", 3)
        for item in section.evidence:
            paragraph = document.add_paragraph(item.number)
            _add_line(paragraph, (*item.source, item.cited_as))
            document.add_paragraph(item.excerpt, "Quote")
            document.add_paragraph(f"{item.stance} {item.locator}")


def _add_line(paragraph: "Paragraph", line: "Line") -> None:
    """Add runs, and links by the usual recipe, for which python-docx has no call of its own."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    from fcdesk.writeup.outline import Jump, WebLink

    for run_of_text in line:
        written = paragraph.add_run(run_of_text.text)
        if isinstance(run_of_text, WebLink | Jump):
            link = OxmlElement("w:hyperlink")
            if isinstance(run_of_text, WebLink):
                relation = paragraph.part.relate_to(run_of_text.address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
                link.set(qn("r:id"), relation)
            else:
                link.set(qn("w:anchor"), run_of_text.anchor)
            link.append(written._r)
            paragraph._p.append(link)


def measure(kind: str, claims: int) -> dict[str, float]:
    """Return the medians over several processes."""
    command = [sys.executable, "-m", "tests.benchmarks.writeup", kind, str(claims)]
    runs = [
        json.loads(subprocess.run(command, cwd=ROOT, env=os.environ, capture_output=True, check=True).stdout)
        for _ in range(ROUNDS)
    ]
    return {key: statistics.median(one[key] for one in runs) for key in runs[0]}


def main() -> int:
    baseline = measure("baseline", BASELINE_CLAIMS)
    ours = {claims: measure("ours", claims) for claims in SIZES}
    print(f"median of {ROUNDS} processes each, CPU seconds with start-up")
    print(f"{'writer':<28}{'claims':>7}{'CPU s':>8}{'MB':>6}{'KB':>7}   limit")
    print(_row("python-docx add_ calls", BASELINE_CLAIMS, baseline))
    missed = False
    for claims, found in ours.items():
        limits = [(found["cpu"], SECONDS.get(claims), "s"), (found["mb"], MEGABYTES.get(claims), "MB")]
        said = [f"{limit} {unit} {'ok' if value < limit else 'MISSED'}" for value, limit, unit in limits if limit]
        missed = missed or any("MISSED" in word for word in said)
        print(_row("fcdesk", claims, found) + "   " + ", ".join(said))
    print(f"ratio to python-docx at {BASELINE_CLAIMS} claims: {ours[BASELINE_CLAIMS]['cpu'] / baseline['cpu']:.3f}")
    start = ours[SIZES[0]]["cpu"]
    growth = ((ours[5_000]["cpu"] - start) / 5_000) / ((ours[1_000]["cpu"] - start) / 1_000)
    print(f"CPU per claim at 5,000 claims to that at 1,000: {growth:.2f} (limit {LINEAR})")
    return int(missed or growth > LINEAR)


def _row(writer: str, claims: int, found: dict[str, float]) -> str:
    return f"{writer:<28}{claims:>7}{found['cpu']:>8.3f}{found['mb']:>6.0f}{found['kb']:>7.0f}"


if __name__ == "__main__":
    if len(sys.argv) == 3:
        print(json.dumps(run(sys.argv[1], int(sys.argv[2]))))
    else:
        sys.exit(main())
