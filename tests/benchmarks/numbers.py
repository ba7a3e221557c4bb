"""Shows which numbers of news are set side by side: `python -m tests.benchmarks.numbers [--show] [--quantities]`.

The articles lie in ../shared/data beside the checkout and are no part of the project. Whether the quantities of a group
are of the same thing, and whether each was read rightly, only a reader can say: --show prints the groups, --quantities
every hundredth quantity, both with the words around. What is measured by itself is the time.
"""

import json
import sys
import tarfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from fcdesk.spotting.numbers.measures import Quantity, quantities_in
from fcdesk.spotting.numbers.meeting import Meeting, meetings
from fcdesk.spotting.suggestions import suggest
from fcdesk.spotting.words import Words

CLAIMS = Path(__file__).parents[2].parent / "shared" / "data" / "claims"
EVERY = 100
AROUND = 70  # code points shown on each side


def articles() -> Iterator[str]:
    for sentences in json.loads((CLAIMS / "newsclaims_dev/dev.json").read_text(encoding="utf-8")).values():
        yield " ".join(sentence["sentence"] for sentence in sentences)
    for sentences in json.loads((CLAIMS / "wikinews/graded.json").read_text(encoding="utf-8"))["articles"].values():
        yield "\n\n".join(sentence["text"] for sentence in sentences)
    with tarfile.open(CLAIMS / "attribution/train.tar.gz") as archive:
        for member in sorted(archive, key=lambda member: member.name):
            content = archive.extractfile(member) if member.name.endswith(".txt") else None
            if content:
                yield content.read().decode("utf-8", "replace")


def read(text: str) -> tuple[list[Words], list[str | None]]:
    sentences = suggest(text, (), "en").sentences
    return [Words(text, one.whole.start, one.whole.end) for one in sentences], [one.claimant for one in sentences]


def around(text: str, quantity: Quantity) -> str:
    before = text[max(0, quantity.start - AROUND) : quantity.start]
    return f"{before}>>{quantity.text}<<{text[quantity.end : quantity.end + AROUND]}".replace("\n", " ")


def show(text: str, meeting: Meeting) -> None:
    print("\n", meeting.topic, meeting.same_sort, meeting.deed, meeting.unit, [str(one) for one in meeting.notices])
    for quantity in meeting.quantities:
        print("   ", around(text, quantity))


def describe(text: str, quantity: Quantity) -> None:
    value = quantity.value if quantity.value is not None else (quantity.low, quantity.high)
    counts = quantity.counts.text if quantity.counts else None
    shown = quantity.certainty_shown.text if quantity.certainty_shown else None
    print(value, quantity.unit, "|", counts, "|", quantity.hedge, "|", quantity.certainty, shown)
    print("   ", around(text, quantity))


def main(arguments: Sequence[str]) -> None:
    count = sentences = groups = differing = articles_read = 0
    seconds = 0.0
    for text in articles():
        words, givers = read(text)
        began = time.perf_counter()
        quantities = quantities_in(words, givers, (), "en")
        met = meetings(quantities)
        seconds += time.perf_counter() - began
        for place, quantity in enumerate(quantities, start=count):
            if "--quantities" in arguments and place % EVERY == 0:
                describe(text, quantity)
        for meeting in met if "--show" in arguments else ():
            show(text, meeting)
        articles_read, sentences, count = articles_read + 1, sentences + len(words), count + len(quantities)
        groups, differing = groups + len(met), differing + sum(not meeting.agrees for meeting in met)
    print(f"\n{articles_read} articles, {sentences} sentences, {count} quantities")
    print(f"{groups} groups, {differing} of them with different numbers")
    print(f"{seconds / sentences * 1e6:.1f} ms per 1,000 sentences")


if __name__ == "__main__":
    main(sys.argv[1:])
