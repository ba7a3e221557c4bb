"""Measures reading web pages on real ones: body text, title, author, date and time taken.

Run `python -m tests.benchmarks.intake [--every N] [--failures]`. The pages are third-party texts and no part of the
project; they are looked for in ../shared/data/pages beside the checkout, or under --pages. Each set is one JSON object
a line (id, url, html, gold), plain or gzipped; gold holds a body and, in set b, title, author and date.

Body: multiset overlap of 4-token shingles (single characters for scripts without spaces), precision and recall as means
over pages, F1 of the means; title and byline blocks do not count as body. Title: equal after folding case, spaces and
punctuation. Author: equal as a set. Date: same calendar day, as written or in UTC.
"""

import argparse
import gzip
import json
import re
import statistics
import time
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

from fcdesk.cases.model import BlockKind
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.intake.characters import comparable
from fcdesk.intake.reading import Reading
from fcdesk.intake.sources import read_bytes

PAGES = Path(__file__).parents[3] / "shared" / "data" / "pages"
_TOKEN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|\w+")
_NOT_BODY = frozenset({BlockKind.TITLE, BlockKind.BYLINE})

Page = dict[str, Any]


@dataclass
class Tally:
    """What was found over one set of pages."""

    pages: int = 0
    refused: int = 0
    flagged: int = 0
    precisions: list[float] = field(default_factory=list)
    recalls: list[float] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)


def pages_in(path: Path) -> Iterator[Page]:
    """Yield the pages of one set; raises OSError, EOFError or zlib.error where the file is damaged."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Return the text's runs of four tokens, counted."""
    tokens = _TOKEN.findall(text.casefold())
    if len(tokens) < 4:
        return Counter([tuple(tokens)]) if tokens else Counter()
    return Counter(zip(tokens, tokens[1:], tokens[2:], tokens[3:], strict=False))


def overlap(found: str, gold: str) -> tuple[float, float]:
    """Return precision and recall of a text's shingles."""
    ours, theirs = shingles(found), shingles(gold)
    common = sum((ours & theirs).values())
    precision = common / sum(ours.values()) if ours else float(not theirs)
    recall = common / sum(theirs.values()) if theirs else float(not ours)
    return precision, recall


def body_of(reading: Reading) -> str:
    """Return the text without title and byline."""
    return "\n".join(reading.text[b.start : b.end] for b in reading.blocks if b.kind not in _NOT_BODY)


def days(written: str) -> set[date]:
    """Return the calendar days a date may mean: as written, and in UTC; empty where it cannot be parsed."""
    try:
        moment = datetime.fromisoformat(written.strip())
    except ValueError:
        try:
            moment = parsedate_to_datetime(written)
        except ValueError:
            return set()
    return {moment.date(), moment.astimezone(UTC).date()} if moment.tzinfo else {moment.date()}


def measure(page: Page, tally: Tally) -> None:
    """Read one page and add what came of it."""
    gold = page["gold"] if isinstance(page["gold"], dict) else {"body": page["gold"]}
    tally.pages += 1
    data = page["html"].encode("utf-8", "replace")
    started = time.process_time()
    try:
        reading = read_bytes(data, "page.html")
    except (RuleBroken, EnvironmentProblem) as refusal:
        tally.refused += 1
        tally.failures.append(f"{page['id']} refused: {refusal}")
        tally.precisions.append(0.0)
        tally.recalls.append(0.0)
        return
    tally.seconds.append(time.process_time() - started)
    precision, recall = overlap(body_of(reading), gold.get("body") or "")
    tally.precisions.append(precision)
    tally.recalls.append(recall)
    is_flagged = any("incomplete" in remark for remark in reading.remarks)
    tally.flagged += is_flagged
    if recall < 0.9 or precision < 0.7:
        tally.failures.append(f"{page['id']} body P {precision:.2f} R {recall:.2f}{' flagged' if is_flagged else ''}")
    if "title" in gold:
        measure_metadata(page["id"], gold, reading, tally)


def measure_metadata(page_id: str, gold: Page, reading: Reading, tally: Tally) -> None:
    """Compare title, author and date where the gold standard has them."""
    outcomes = {
        "title": _same(comparable(gold["title"] or ""), comparable(reading.title)),
        "author": _same(_names(gold.get("author") or []), _names((reading.author or "").split(", "))),
        "date": _date_outcome(gold.get("date"), reading.published),
    }
    for name, outcome in outcomes.items():
        tally.counts[f"{name} {outcome}"] += 1
        if outcome != "ok":
            shown = {"title": reading.title, "author": reading.author, "date": reading.published}[name]
            tally.failures.append(f"{page_id} {name} {outcome}: {shown!r}, gold {gold.get(name)!r}")


def _same(gold: object, found: object) -> str:
    if gold == found:
        return "ok"
    return "missing" if not found else "different"


def _names(names: list[str]) -> set[str]:
    return {comparable(name) for name in names if comparable(name)}


def _date_outcome(gold: str | None, found: str | None) -> str:
    if not gold:
        return "not in gold"
    if not found:
        return "missing"
    return "ok" if days(gold) & days(found) else "wrong"


def report(name: str, tally: Tally, *, with_failures: bool) -> str:
    """Put a set's figures into lines to print."""
    precision, recall = statistics.mean(tally.precisions), statistics.mean(tally.recalls)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    seconds = sorted(tally.seconds)
    lines = [
        f"{name}: {tally.pages} pages, {tally.refused} refused, {tally.flagged} flagged incomplete",
        (
            f"  body 4-gram P {precision:.3f} R {recall:.3f} F1 {f1:.3f}; "
            f"R < .5 on {sum(r < 0.5 for r in tally.recalls)}, R < .9 on {sum(r < 0.9 for r in tally.recalls)}"
        ),
        (
            f"  CPU s median {statistics.median(seconds):.3f}, p95 {seconds[int(0.95 * len(seconds))]:.3f}, "
            f"max {seconds[-1]:.3f}"
        ),
    ]
    for what in ("title", "author", "date"):
        found = {key: count for key, count in sorted(tally.counts.items()) if key.startswith(what)}
        judged = sum(count for key, count in found.items() if not key.endswith("not in gold"))
        if judged:
            shares = ", ".join(f"{key.removeprefix(what).strip()} {count / judged:.3f}" for key, count in found.items())
            lines.append(f"  {what}: {shares} (of {judged})")
    return "\n".join(lines + [f"    {failure}" for failure in tally.failures if with_failures])


def main() -> None:
    """Measure the sets that are there and print the figures."""
    parser = argparse.ArgumentParser(description="Measure reading web pages.")
    parser.add_argument("--every", type=int, default=1, help="take only every Nth page")
    parser.add_argument("--pages", type=Path, default=PAGES, help="folder with the sets, or one set's file")
    parser.add_argument("--failures", action="store_true", help="list what went wrong, page by page")
    asked = parser.parse_args()
    files = [asked.pages] if asked.pages.is_file() else sorted(asked.pages.glob("*.jsonl*"))
    if not files:
        print(f"No pages found in {asked.pages}; nothing measured.")
    for path in files:
        tally = Tally()
        try:
            for i, page in enumerate(pages_in(path)):
                if i % asked.every == 0:
                    measure(page, tally)
        except (OSError, EOFError, zlib.error) as error:
            print(f"{path.name}: damaged ({error}); the pages before that: {tally.pages}")
        if tally.pages:
            print(report(path.name, tally, with_failures=asked.failures))


if __name__ == "__main__":
    main()
