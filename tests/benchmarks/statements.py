"""Lists proposed wordings of news sentences for reading: `python -m tests.benchmarks.statements --show`.

From the top of a checkout; `--all` lists every sentence that a proposal changes, not only some. The labelled news
lies in ../shared/data beside the checkout and is no part of the project. Without `--show` only the figures are printed.

Content: how often a sentence trimmed to what was said is what the annotators of the attribution data marked as said
(overlap: they share a word; exact: they differ by marks and "that" alone), of those where they marked anything.
"""

import argparse
import json
import random
import tarfile
from bisect import bisect, bisect_left
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from fcdesk.assets import path_of
from fcdesk.spotting.language import language_of
from fcdesk.spotting.lexicon.lexicon import load_lexicon
from fcdesk.spotting.lexicon.statement_words import load_statement_words
from fcdesk.spotting.numbers.readings import read_numbers
from fcdesk.spotting.quotations import find_quotations
from fcdesk.spotting.rules import find_signals
from fcdesk.spotting.sentences import Span, passages_of, sentences_of
from fcdesk.spotting.sources.attribution import SourceReader
from fcdesk.spotting.sources.cues import find_cues
from fcdesk.spotting.statements.framing import claim_within, framing_of
from fcdesk.spotting.statements.naming import Names
from fcdesk.spotting.statements.statement import Statement, propose
from fcdesk.spotting.words import Words

DATA = Path(__file__).parents[2].parent / "shared" / "data" / "claims"
SEED = 20
ARTICLES = slice(400, 520)  # of the attribution data, none of which was read while the rules were written
SHOWN = 150


class Proposal(NamedTuple):
    """A sentence, its claimant, the part of it that carries the claim, and the wording proposed."""

    sentence: str
    claimant: str | None
    claim: str
    claimed: Span
    framed: Span
    statement: Statement
    start: int


def proposals_of(text: str, language: str | None = None) -> Iterator[Proposal]:
    """Read an article as the suggestions do, and yield a proposal for each of its sentences."""
    spoken = language_of(text, language)
    passages = passages_of(text, None)
    lexicon, known = load_lexicon(spoken), load_statement_words(spoken)
    quotations = find_quotations(text, passages)
    starts, ends = [one.start for one in quotations], [one.end for one in quotations]
    reader, names = SourceReader(lexicon.sources, text), Names(known)
    for span in sentences_of(text, passages, spoken):
        words = Words(text, span.start, span.end)
        cues = find_cues(words, lexicon)
        inside = quotations[bisect(ends, span.start) : bisect_left(starts, span.end)]
        attribution = reader.read(words, cues)
        signals = find_signals(read_numbers(words, spoken), lexicon, cues, inside)
        claim = claim_within(words, attribution, language=spoken, cues=cues, quotations=inside, signals=signals)
        framed = framing_of(words, attribution, known, cues, inside).claim
        statement = propose(words, attribution, names, known, cues=cues, quotations=inside, claim=claim)
        names.read(words, attribution)
        claimant = attribution.claimant
        yield Proposal(
            text[span.start : span.end],
            text[claimant.start : claimant.end] if claimant else None,
            text[claim.start : claim.end],
            claim,
            framed,
            statement,
            span.start,
        )


def wikinews() -> list[str]:
    articles = json.loads((DATA / "wikinews/graded.json").read_text(encoding="utf-8"))["articles"]
    return [" ".join(row["text"] for row in rows) for rows in articles.values()]


def newsclaims() -> list[str]:
    articles = json.loads((DATA / "newsclaims_dev/dev.json").read_text(encoding="utf-8"))
    return [_laid_out(rows) for rows in articles.values()]


def _laid_out(rows: list[dict[str, str | int]]) -> str:
    """Join an article's sentences; where more than a space was left out between two, a paragraph ends."""
    text, end = "", 0
    for row in rows:
        sentence, start = str(row["sentence"]), int(row["start_char"])
        text += ("\n\n" if start > end + 1 else " ") * bool(text) + sentence.strip()
        end = start + len(sentence)
    return text


def attributed() -> list[tuple[str, str]]:
    """Article texts and their annotations, of the attribution data's training part, in an order of chance."""
    with tarfile.open(DATA / "attribution/train.tar.gz") as archive:
        stored = archive.getnames()
        # An annotation file bears its text's name, an underscore, and the annotator's mark.
        annotated = {Path(name).stem.rpartition("_")[0]: name for name in stored if name.endswith(".ann")}
        names = sorted(name for name in stored if name.endswith(".txt") and Path(name).stem in annotated)
        random.Random(SEED).shuffle(names)
        return [(_member(archive, name), _member(archive, annotated[Path(name).stem])) for name in names[ARTICLES]]


def _member(archive: tarfile.TarFile, name: str) -> str:
    found = archive.extractfile(name)
    return found.read().decode("utf-8") if found else ""


def contents_of(annotations: str) -> list[Span]:
    """What brat annotations mark as said; of a content in pieces, from the first's start to the last's end."""
    found = []
    for line in annotations.splitlines():
        fields = line.split("\t")
        if len(fields) > 1 and fields[1].startswith("Content "):
            places = fields[1].removeprefix("Content ").replace(";", " ").split()
            found.append(Span(int(places[0]), int(places[-1])))
    return found


def agreement(articles: list[tuple[str, str]]) -> tuple[int, float, float]:
    """How many sentences were trimmed where annotators marked a content; shares of overlap and of exact agreement."""
    hits = []
    for text, annotations in articles:
        contents = contents_of(annotations)
        for one in proposals_of(text):
            sentence = Span(one.start, one.start + len(one.sentence))
            marked = [gold for gold in contents if gold.start < sentence.end and sentence.start < gold.end]
            # Of a direct quotation the annotators mostly marked the whole sentence, frame and all: that tells nothing.
            is_telling = not any(gold.start <= sentence.start and sentence.end - 1 <= gold.end for gold in marked)
            if one.framed != sentence and marked and is_telling:
                hits.append(max(_agrees(text, one.framed, gold, sentence) for gold in marked))
    return len(hits), sum(hit > 0 for hit in hits) / len(hits), sum(hit > 1 for hit in hits) / len(hits)


def _agrees(text: str, found: Span, gold: Span, sentence: Span) -> int:
    """0: no word shared; 1: some; 2: the same words within the sentence."""
    start, end = max(gold.start, sentence.start), min(gold.end, sentence.end)
    words = _lower(text, start, end)
    words = words[1:] if words[:1] == ["that"] else words
    mine = _lower(text, found.start, found.end)
    return 2 if words == mine else int(start < found.end and found.start < end)


def show(proposals: list[Proposal]) -> None:
    for place, proposal in enumerate(proposals, 1):
        print(f"{place}. {proposal.sentence}")
        if proposal.claim != proposal.sentence:
            print(f"   claim: {proposal.claim}")
        guessed = "" if all(change.certain for change in proposal.statement.changes) else " (uncertain)"
        print(f"   → {proposal.statement.text}{guessed}   [{proposal.claimant}]")


def _lower(text: str, start: int, end: int) -> list[str]:
    words = Words(text, start, end)
    return [words.lower(index) for index in range(len(words))]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--all", action="store_true")
    chosen = parser.parse_args()
    sample = path_of("samples", "ex-ukrainian-soldiers.txt").read_text(encoding="utf-8")
    texts = [*wikinews(), *newsclaims(), *(text for text, _ in attributed())]
    read = [proposal for text in texts for proposal in proposals_of(text)]
    changed = [one for one in read if one.statement.text.rstrip(".") != one.sentence.rstrip(".")]
    print(f"{len(read)} sentences, {len(changed)} with another wording proposed")
    narrowed = sum(one.claim != one.sentence for one in read)
    print(f"{narrowed} long sentences with a narrower claim")
    count, overlap, exact = agreement(attributed())
    print(f"{count} trimmed sentences with a marked content: overlap {overlap:.3f}, exact {exact:.3f}")
    if chosen.show or chosen.all:
        show(list(proposals_of(sample)))
        print("----")
        random.Random(SEED).shuffle(changed)
        show(changed if chosen.all else changed[:SHOWN])


if __name__ == "__main__":
    main()
