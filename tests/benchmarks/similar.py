"""Measures the ranking of earlier claims: `python -m tests.benchmarks.similar`, from the top of a checkout.

Two sets of tweets and the claims that fact-checkers had checked in them lie in ../shared/data beside the checkout and
are no part of the project. The claims go into SQLite's full-text index in memory; each tweet's words are searched, any
of them; the fifty most relevant by bm25 are ranked anew. MAP@5: the mean of the average precision in the first five.
Recall@50: how many right ones the search hands over at all, the most that ranking can reach.

Constants were chosen on the parts named train. The second set's train holds the first set's dev: those are left out of
it here, so that both dev parts are unseen. The first set holds hundreds of claims twice, and which of the two is called
right follows the order of the file: claims of one wording count as one here.
"""

import csv
import gzip
import json
import re
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pysqlite3 import dbapi2

from fcdesk.spotting.similar import Candidate, search_words, similar
from tests.benchmarks.figures import DATA, SEEN, TEST, Figure, mean, table

SETS = DATA / "claims" / "matching"
FOUND = 50
SHOWN = 5
SIZE = 10_000  # claims in the archive that latency is measured on
csv.field_size_limit(10_000_000)


@dataclass(frozen=True)
class Claim:
    key: str
    text: str
    more: str


@dataclass(frozen=True)
class Query:
    text: str
    right: frozenset[str]


@dataclass(frozen=True)
class MatchingSet:
    name: str
    claims: list[Claim]
    parts: Mapping[str, list[Query]]


@dataclass(frozen=True)
class Measured:
    """Of one query: average precision before and after ranking, share found, seconds of search and ranking."""

    before: float
    after: float
    recall: float
    search: float
    rank: float


def rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, delimiter="\t"))


def first_of_wording(claims: Sequence[Claim]) -> dict[str, Claim]:
    """The claim that stands for each key: the first one of the same words."""
    firsts: dict[str, Claim] = {}
    return {claim.key: firsts.setdefault(" ".join(re.findall(r"\w+", claim.text.lower())), claim) for claim in claims}


def queries(texts: Mapping[str, str], pairs: Sequence[Sequence[str]], claims: Mapping[str, Claim]) -> list[Query]:
    right: dict[str, set[str]] = {}
    for query, _, claim, _ in pairs:
        right.setdefault(query, set()).add(claims[claim].key)
    return [Query(texts[key], frozenset(keys)) for key, keys in right.items()]


def ct20() -> MatchingSet:
    folder = SETS / "ct20"
    claims = first_of_wording([Claim(*row) for row in rows_of(folder / "verified_claims.docs.tsv")[1:]])
    parts = {
        part: queries(
            {row[0]: row[1] for row in rows_of(folder / part / "tweets.queries.tsv")},
            rows_of(folder / part / "tweet-vclaim-pairs.qrels"),
            claims,
        )
        for part in ("train", "dev")
    }
    return MatchingSet("ct20", list(dict.fromkeys(claims.values())), parts)


def ct21a(kept_for_dev: frozenset[str]) -> MatchingSet:
    folder = SETS / "ct21a"
    rows = map(json.loads, gzip.decompress((folder / "vclaims.jsonl.gz").read_bytes()).decode().splitlines())
    claims = first_of_wording(
        [Claim(row["vclaim_id"], row["vclaim"], f"{row['title']}. {row['subtitle'] or ''}") for row in rows]
    )
    texts = {row[0]: row[1] for row in rows_of(folder / "tweets-train-dev.tsv")}
    parts = {part: queries(texts, rows_of(folder / f"qrels-{part}.tsv"), claims) for part in ("train", "dev")}
    parts["train"] = [query for query in parts["train"] if query.text not in kept_for_dev]
    return MatchingSet("ct21a", list(dict.fromkeys(claims.values())), parts)


def index(claims: Sequence[Claim]) -> Any:
    connection = dbapi2.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE claim USING fts5(text, more, tokenize='porter unicode61')")
    rows = ((number, claim.text, claim.more) for number, claim in enumerate(claims))
    connection.executemany("INSERT INTO claim(rowid, text, more) VALUES (?, ?, ?)", rows)
    return connection


def search(connection: Any, claims: Sequence[Claim], text: str) -> list[Candidate]:
    words = " OR ".join(f'"{word}"' for word in search_words(text, "en"))
    if not words:
        return []
    sql = "SELECT rowid, -bm25(claim) FROM claim WHERE claim MATCH ? ORDER BY bm25(claim), rowid LIMIT ?"
    rows = connection.execute(sql, (words, FOUND)).fetchall()
    return [Candidate(claims[at].key, claims[at].text, claims[at].more, found) for at, found in rows]


def average_precision(keys: Sequence[str], right: frozenset[str]) -> float:
    hits, total = 0, 0.0
    for place, key in enumerate(keys[:SHOWN], 1):
        if key in right:
            hits += 1
            total += hits / place
    return total / min(len(right), SHOWN)


def measure(connection: Any, claims: Sequence[Claim], query: Query) -> Measured:
    start = time.perf_counter()
    candidates = search(connection, claims, query.text)
    middle = time.perf_counter()
    matches = similar(query.text, candidates, "en", SHOWN)
    end = time.perf_counter()
    keys = [one.key for one in candidates]
    return Measured(
        before=average_precision(keys, query.right),
        after=average_precision([match.key for match in matches], query.right),
        recall=len(query.right & set(keys)) / len(query.right),
        search=middle - start,
        rank=end - middle,
    )


AIMS = {"ct20": ">= 0.92", "ct21a": ">= 0.87"}


def figures_of(one: MatchingSet, part: str) -> Iterator[Figure]:
    """Yield what is measured on one part of a set."""
    connection = index(one.claims)
    measured = [measure(connection, one.claims, query) for query in one.parts[part]]
    name, seen = f"matching {one.name} {part}", TEST if part == "dev" else SEEN
    yield Figure(name, seen, f"MAP@{SHOWN}", mean(found.after for found in measured), AIMS[one.name])
    yield Figure(name, seen, f"MAP@{SHOWN} of bm25 alone", mean(found.before for found in measured))
    yield Figure(name, seen, f"recall@{FOUND} of the search", mean(found.recall for found in measured))


def matching_sets() -> list[MatchingSet]:
    first = ct20()
    return [first, ct21a(frozenset(query.text for query in first.parts["dev"]))]


def matching_figures() -> Iterator[Figure]:
    """Yield what is measured on the parts by which no weight was chosen."""
    for one in matching_sets():
        yield from figures_of(one, "dev")


def report_latency(of: MatchingSet) -> None:
    claims = of.claims[:SIZE]
    connection = index(claims)
    measured = [measure(connection, claims, query) for query in of.parts["dev"]]
    kinds: dict[str, Callable[[Measured], float]] = {
        "search": lambda one: one.search,
        "ranking": lambda one: one.rank,
        "both": lambda one: one.search + one.rank,
    }
    for kind, seconds in kinds.items():
        values = sorted(map(seconds, measured))
        middle, high = values[len(values) // 2], values[int(len(values) * 0.95)]
        print(f"{kind} at {len(claims):,} claims ({of.name}): median {middle * 1000:.1f} ms, p95 {high * 1000:.1f} ms")


def main() -> int:
    if not SETS.is_dir():
        print(f"nothing to measure on: {SETS} is not there; it is no part of the project")
        return 1
    wanted = sys.argv[1:] or ["train", "dev"]
    for one in matching_sets():
        for part in wanted:
            table(figures_of(one, part))
        report_latency(one)
    return 0


if __name__ == "__main__":
    sys.exit(main())
