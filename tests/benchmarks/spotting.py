"""Measures spotting on labelled data: `python -m tests.benchmarks.spotting`, from the top of a checkout.

The data lies in ../shared/data beside the checkout and is no part of the project. Nothing is learned here: the learned
weights come from fit_spotting.

Sentences: the sentences of a set are joined in the order given, by one space, or by a blank line before one that
opens a paragraph; a boundary is the last code point of a sentence; the end of the text, always right, is not counted.
"""

import csv
import gzip
import json
import math
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeVar

from fcdesk.spotting.scoring import load_scoring
from fcdesk.spotting.sentences import split_sentences
from fcdesk.spotting.suggestions import Sentence, suggest

DATA = Path(__file__).parents[2].parent / "shared" / "data"
IMPORT_RUNS = 5
csv.field_size_limit(10_000_000)

Scored = list[tuple[float, bool]]
_Label = TypeVar("_Label", int, bool)


def f1_of(found: set[int], gold: set[int]) -> float:
    return 2 * len(found & gold) / (len(found) + len(gold)) if found or gold else 1.0


def sentence_f1(path: Path) -> float:
    rows = json.loads(gzip.decompress(path.read_bytes()))
    text, ends = "", set[int]()
    for row in rows:
        text += ("\n\n" if row["newpar"] else " ") * bool(text) + row["text"].strip()
        ends.add(len(text))
    found = {span.end for span in split_sentences(text)}
    return f1_of(found - {len(text)}, ends - {len(text)})


def best_score(text: str) -> float:
    """A labelled sentence's score; where the splitter cuts it, that of its best part."""
    return max((sentence.score for sentence in suggest(text, (), "en").sentences), default=0.0)


def claimbuster(name: str) -> Scored:
    path = DATA / "claims" / "claimbuster" / name
    content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    rows = csv.DictReader(content.decode("utf-8", "replace").splitlines())
    return [(best_score(row["Text"]), row["Verdict"] == "1") for row in rows]


def debates() -> Scored:
    lines = (DATA / "claims/debates/en_dev-test.tsv").read_text(encoding="utf-8").splitlines()
    rows = csv.DictReader(lines, delimiter="\t")
    return [(best_score(row["Text"]), row["class_label"] == "Yes") for row in rows]


def f1_at(scored: Scored, threshold: float) -> float:
    found = {place for place, (score, _) in enumerate(scored) if score >= threshold}
    return f1_of(found, {place for place, (_, label) in enumerate(scored) if label})


def average_precision(labels: Sequence[bool]) -> float:
    """The mean of the precisions at each right one, for labels in ranked order."""
    hits, total = 0, 0.0
    for place, label in enumerate(labels, 1):
        if label:
            hits += 1
            total += hits / place
    return total / hits if hits else 0.0


def ranked(values: Sequence[_Label], scores: Sequence[float]) -> list[_Label]:
    order = sorted(range(len(values)), key=lambda place: (-scores[place], place))
    return [values[place] for place in order]


def article_scores(sentences: Sequence[str]) -> list[float]:
    """Scores of an article's labelled sentences, read as one text; each gets the best of what overlaps it."""
    text = "\n\n".join(sentences)
    spotted = suggest(text, (), "en").sentences
    scores, start, first = [], 0, 0
    for sentence in sentences:
        end = start + len(sentence)
        while first < len(spotted) and spotted[first].whole.end <= start:
            first += 1
        inside = [one.score for one in _until(spotted, first, end)]
        scores.append(max(inside, default=0.0))
        start = end + 2
    return scores


def _until(spotted: Sequence[Sentence], first: int, end: int) -> Iterable[Sentence]:
    for place in range(first, len(spotted)):
        if spotted[place].whole.start >= end:
            return
        yield spotted[place]


def ndcg(grades: Sequence[int], size: int) -> float:
    def gain(listed: Sequence[int]) -> float:
        return sum((2.0**grade - 1) / math.log2(place + 2) for place, grade in enumerate(listed[:size]))

    return gain(grades) / gain(sorted(grades, reverse=True))


def mean(values: Iterable[float]) -> float:
    listed = list(values)
    return sum(listed) / len(listed)


def wikinews() -> tuple[float, float, float]:
    """P@5 of anything checkable, nDCG@10, and average precision of grade 2; means over articles."""
    articles = json.loads((DATA / "claims/wikinews/graded.json").read_text(encoding="utf-8"))["articles"]
    ordered = [
        ranked([row["grade"] for row in rows], article_scores([row["text"] for row in rows]))
        for rows in articles.values()
    ]
    return (
        mean(sum(grade > 0 for grade in grades[:5]) / 5 for grades in ordered),
        mean(ndcg(grades, 10) for grades in ordered),
        mean(average_precision([grade == 2 for grade in grades]) for grades in ordered),
    )


def newsclaims() -> tuple[float, float, float]:
    """MAP by score, MAP by order of appearance, F1 at the threshold over all sentences."""
    articles = json.loads((DATA / "claims/newsclaims_dev/dev.json").read_text(encoding="utf-8"))
    by_score, by_place, scored = [], [], []
    for rows in articles.values():
        labels = [bool(row["claim"]) for row in rows]
        scores = article_scores([row["sentence"].strip() or "-" for row in rows])
        scored += list(zip(scores, labels, strict=True))
        if any(labels):
            by_score.append(average_precision(ranked(labels, scores)))
            by_place.append(average_precision(labels))
    return mean(by_score), mean(by_place), f1_at(scored, load_scoring().threshold)


def calibration_error(scored: Scored, bins: int = 10) -> float:
    """Expected calibration error over equal-width bins."""
    total = 0.0
    for low in range(bins):
        inside = [(score, label) for score, label in scored if min(int(score * bins), bins - 1) == low]
        total += abs(sum(score for score, _ in inside) - sum(label for _, label in inside))
    return total / len(scored)


def milliseconds_per_thousand() -> float:
    articles = json.loads((DATA / "claims/newsclaims_dev/dev.json").read_text(encoding="utf-8"))
    texts = [" ".join(row["sentence"] for row in rows) for rows in articles.values()]
    suggest(texts[0], (), "en")
    start = time.perf_counter()
    count = sum(len(suggest(text, ()).sentences) for text in texts)
    return (time.perf_counter() - start) / count * 1_000_000


def import_milliseconds() -> float:
    """Wall time of a fresh interpreter that imports spotting, less that of one that imports nothing; best of some."""

    def best(code: str) -> float:
        times = []
        for _ in range(IMPORT_RUNS):
            start = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True)
            times.append(time.perf_counter() - start)
        return min(times) * 1000

    return best("import fcdesk.spotting.suggestions") - best("pass")


def show(label: str, *figures: tuple[str, float], form: Callable[[float], str] = "{:.3f}".format) -> None:
    print(f"{label:<28}" + "  ".join(f"{name} {form(value)}" for name, value in figures))


def debate_figures(scored: Scored) -> dict[str, float]:
    by_score = [label for _, label in sorted(scored, key=lambda pair: -pair[0])]
    return {
        "F1": f1_at(scored, load_scoring().threshold),
        "AP": average_precision(by_score),
        "calibration error": calibration_error(scored),
    }


def figures() -> dict[str, dict[str, float]]:
    """Check-worthiness on every set, rounded to three digits."""
    found = {
        "ClaimBuster groundtruth": debate_figures(claimbuster("groundtruth.csv")),
        "debates dev-test": debate_figures(debates()),
        "graded Wikinews": dict(zip(("P@5", "nDCG@10", "MAP of grade 2"), wikinews(), strict=True)),
        "NewsClaims dev": dict(zip(("MAP", "order of appearance", "F1"), newsclaims(), strict=True)),
    }
    return {name: {key: round(value, 3) for key, value in measured.items()} for name, measured in found.items()}


def measure() -> None:
    sets = {path.name.removesuffix(".json.gz"): sentence_f1(path) for path in sorted((DATA / "sentences").glob("*.gz"))}
    for name, value in sets.items():
        show(f"sentences {name}", ("F1", value))
    show("sentences, mean", ("F1", mean(sets.values())))
    for name, measured in figures().items():
        show(name, *measured.items())
    show("time", ("ms per 1,000 sentences", milliseconds_per_thousand()), form="{:.0f}".format)
    show("import", ("ms", import_milliseconds()), form="{:.0f}".format)


def main() -> int:
    if not DATA.is_dir():
        print(f"nothing measured: the labelled data is not in {DATA}")
        return 1
    measure()
    return 0


if __name__ == "__main__":
    sys.exit(main())
