"""Measures spotting on labelled data: `python -m tests.benchmarks.spotting`, from the top of a checkout.

Prints one table: the set, its part in the making of the model, the measure, the figure, and the aim where there is one.
With "attribution" or "similar" in place of "spotting" the command measures just that, and more of it. The data lies in
../shared/data beside the checkout and is no part of the project. Nothing is learned here: the learned
weights come from fit_spotting, and its figures for held-out sentences are read from the report beside the model.

Calibration errors depend on how many sentences there are: even a score that is exactly right errs by chance. So beside
each stands what such a score would get on the same sentences: the mean of many draws of labels, and the value that one
draw in twenty exceeds.

Sentences: the sentences of a set are joined in the order given, by one space, or by a blank line before one that
opens a paragraph; a boundary is the last code point of a sentence; the end of the text, always right, is not counted.
"""

import csv
import gzip
import json
import math
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

from fcdesk.assets import json_of, path_of
from fcdesk.spotting.scoring import load_scoring
from fcdesk.spotting.sentences import split_sentences
from fcdesk.spotting.suggestions import Sentence, suggest
from tests.benchmarks.attribution import attribution_figures
from tests.benchmarks.figures import DATA, HELD_OUT, SEEN, TEST, Figure, mean, table
from tests.benchmarks.similar import matching_figures

RUNS = 5
BINS = 10
DRAWS = 400
SEED = 20261122
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


def wikinews_grades() -> list[list[tuple[float, int]]]:
    """For each article its sentences' scores and grades."""
    articles = json.loads((DATA / "claims/wikinews/graded.json").read_text(encoding="utf-8"))["articles"]
    return [
        list(zip(article_scores([row["text"] for row in rows]), [row["grade"] for row in rows], strict=True))
        for rows in articles.values()
    ]


def wikinews() -> tuple[float, float, float]:
    """P@5 of anything checkable, nDCG@10, and average precision of grade 2; means over articles."""
    ordered = [ranked([grade for _, grade in graded], [score for score, _ in graded]) for graded in wikinews_grades()]
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


def calibration_error(scored: Scored, bins: int = BINS) -> float:
    """Expected calibration error over equal-width bins: how far mean score and share of labels lie apart."""
    gaps = [0.0] * bins
    for score, label in scored:
        gaps[min(int(score * bins), bins - 1)] += score - label
    return sum(map(abs, gaps)) / len(scored)


def calibration_error_by_rank(scored: Scored, bins: int = BINS) -> float:
    """The same over bins of equally many sentences: no bin is judged by a handful."""
    in_order = sorted(scored, key=lambda pair: pair[0])
    edges = [place * len(scored) // bins for place in range(bins + 1)]
    gaps = (abs(sum(score - label for score, label in in_order[low:high])) for low, high in pairwise(edges))
    return sum(gaps) / len(scored)


def errors_by_chance(scores: Sequence[float]) -> list[float]:
    """Calibration errors, sorted, of labels drawn with exactly these probabilities."""
    chance = random.Random(SEED)
    return sorted(calibration_error([(score, chance.random() < score) for score in scores]) for _ in range(DRAWS))


def milliseconds_per_thousand() -> float:
    """Median of several runs over the same news articles, first use apart."""
    articles = json.loads((DATA / "claims/newsclaims_dev/dev.json").read_text(encoding="utf-8"))
    texts = [" ".join(row["sentence"] for row in rows) for rows in articles.values()]
    count = sum(len(suggest(text, ()).sentences) for text in texts)

    def run() -> float:
        start = time.perf_counter()
        for text in texts:
            suggest(text, ())
        return time.perf_counter() - start

    return statistics.median(run() for _ in range(RUNS)) / count * 1_000_000


def import_milliseconds() -> float:
    """Wall time of a fresh interpreter that imports spotting, less one that imports nothing; medians of some."""

    def median(code: str) -> float:
        times = []
        for _ in range(RUNS):
            start = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True)
            times.append(time.perf_counter() - start)
        return statistics.median(times) * 1000

    return median("import fcdesk.spotting.suggestions") - median("pass")


def debate_figures(scored: Scored) -> dict[str, float]:
    by_score = [label for _, label in sorted(scored, key=lambda pair: -pair[0])]
    return {
        "F1": f1_at(scored, load_scoring().threshold),
        "AP": average_precision(by_score),
        **calibration_figures(scored),
    }


def calibration_figures(scored: Scored) -> dict[str, float]:
    by_chance = errors_by_chance([score for score, _ in scored])
    return {
        "mean score": mean(score for score, _ in scored),
        "share worth checking": mean(label for _, label in scored),
        "calibration error": calibration_error(scored),
        "calibration error, equal bins": calibration_error_by_rank(scored),
        "the same of a right score, mean": mean(by_chance),
        "the same of a right score, 95 %": by_chance[int(DRAWS * 0.95)],
    }


def wikinews_figures() -> dict[str, float]:
    scored = [pair for article in wikinews_grades() for pair in article]
    of_grade = {
        f"{key}: {meaning}": value
        for least, meaning in ((1, "checkable"), (2, "of public interest"))
        for key, value in calibration_figures([(score, grade >= least) for score, grade in scored]).items()
        if key in ("share worth checking", "calibration error")
    }
    ranking = dict(zip(("P@5", "nDCG@10", "MAP of grade 2"), wikinews(), strict=True))
    by_chance = errors_by_chance([score for score, _ in scored])
    return {
        **ranking,
        "mean score": mean(score for score, _ in scored),
        **of_grade,
        "the same of a right score, mean": mean(by_chance),
    }


def figures() -> dict[str, dict[str, float]]:
    """Check-worthiness on every set, rounded to three digits."""
    found = {
        "ClaimBuster groundtruth": debate_figures(claimbuster("groundtruth.csv")),
        "debates dev-test": debate_figures(debates()),
        "graded Wikinews": wikinews_figures(),
        "NewsClaims dev": dict(zip(("MAP", "MAP by order of appearance", "F1"), newsclaims(), strict=True)),
    }
    return {name: {key: round(value, 3) for key, value in measured.items()} for name, measured in found.items()}


PARTS = {
    "ClaimBuster groundtruth": TEST,
    "debates dev-test": TEST,
    "graded Wikinews": SEEN,
    "NewsClaims dev": SEEN,
}
AIMS = {
    ("ClaimBuster groundtruth", "F1"): ">= 0.89",
    ("ClaimBuster groundtruth", "AP"): ">= 0.957",
    ("ClaimBuster groundtruth", "calibration error"): "<= 0.05",
    ("debates dev-test", "F1"): ">= 0.80",
    ("debates dev-test", "calibration error"): "<= 0.05",
    ("graded Wikinews", "P@5"): ">= 0.95",
    ("graded Wikinews", "nDCG@10"): ">= 0.85",
    ("NewsClaims dev", "MAP"): ">= 0.38",
}


def sentence_figures() -> Iterator[Figure]:
    found = []
    for path in sorted((DATA / "sentences").glob("*.gz")):
        found.append(sentence_f1(path))
        yield Figure(f"sentences {path.name.removesuffix('.json.gz')}", TEST, "F1 of boundaries", found[-1])
    yield Figure("sentences, mean", TEST, "F1 of boundaries", mean(found), ">= 0.955")


def held_out_figures() -> Iterator[Figure]:
    """What the last fitting found, as its report tells."""
    report = json_of("spotting", "model.report.json")["held_out"]
    for measure in ("F1", "AP"):
        yield Figure("ClaimBuster crowdsourced", HELD_OUT, measure, report[measure])
    for name, value in report["calibration_error"].items():
        yield Figure("ClaimBuster crowdsourced", HELD_OUT, f"calibration error, {name}", value)


def worth_figures() -> Iterator[Figure]:
    for name, measured in figures().items():
        for measure, value in measured.items():
            yield Figure(name, PARTS[name], measure, value, AIMS.get((name, measure), ""))


def cost_figures() -> Iterator[Figure]:
    yield Figure("time", "", "ms per 1,000 sentences, median", milliseconds_per_thousand(), "<= 500")
    yield Figure("import", "", "ms, median", import_milliseconds())
    yield Figure("model.json", "", "kB", path_of("spotting", "model.json").stat().st_size / 1000, "<= 600")


SECTIONS: tuple[Callable[[], Iterable[Figure]], ...] = (
    sentence_figures,
    held_out_figures,
    worth_figures,
    attribution_figures,
    matching_figures,
    cost_figures,
)


def main() -> int:
    if not DATA.is_dir():
        print(f"nothing measured: the labelled data is not in {DATA}")
        return 1
    for section in SECTIONS:
        table(section())
    return 0


if __name__ == "__main__":
    sys.exit(main())
