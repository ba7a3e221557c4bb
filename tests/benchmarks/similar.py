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
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pysqlite3 import dbapi2

from fcdesk.spotting.similar import Candidate, search_words, similar

DATA = Path(__file__).parents[2].parent / "shared" / "data" / "claims" / "matching"
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


def table(path: Path) -> list[list[str]]:
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
    folder = DATA / "ct20"
    claims = first_of_wording([Claim(*row) for row in table(folder / "verified_claims.docs.tsv")[1:]])
    parts = {
        part: queries(
            {row[0]: row[1] for row in table(folder / part / "tweets.queries.tsv")},
            table(folder / part / "tweet-vclaim-pairs.qrels"),
            claims,
        )
        for part in ("train", "dev")
    }
    return MatchingSet("ct20", list(dict.fromkeys(claims.values())), parts)


def ct21a(kept_for_dev: frozenset[str]) -> MatchingSet:
    folder = DATA / "ct21a"
    rows = map(json.loads, gzip.decompress((folder / "vclaims.jsonl.gz").read_bytes()).decode().splitlines())
    claims = first_of_wording(
        [Claim(row["vclaim_id"], row["vclaim"], f"{row['title']}. {row['subtitle'] or ''}") for row in rows]
    )
    texts = {row[0]: row[1] for row in table(folder / "tweets-train-dev.tsv")}
    parts = {part: queries(texts, table(folder / f"qrels-{part}.tsv"), claims) for part in ("train", "dev")}
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


def mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def report_part(name: str, measured: Sequence[Measured]) -> None:
    before = mean([one.before for one in measured])
    after = mean([one.after for one in measured])
    recall = mean([one.recall for one in measured])
    figures = f"MAP@{SHOWN} {after:.4f} (bm25 alone {before:.4f})  recall@{FOUND} {recall:.4f}"
    print(f"{name:<12} {len(measured):>4} queries  {figures}")


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
    if not DATA.is_dir():
        print(f"nothing to measure on: {DATA} is not there; it is no part of the project")
        return 1
    first = ct20()
    sets = [first, ct21a(frozenset(query.text for query in first.parts["dev"]))]
    wanted = sys.argv[1:] or ["train", "dev"]
    for one in sets:
        connection = index(one.claims)
        for part in wanted:
            report_part(f"{one.name} {part}", [measure(connection, one.claims, query) for query in one.parts[part]])
        report_latency(one)
    return 0


if __name__ == "__main__":
    sys.exit(main())
