"""Measures who says it: `python -m tests.benchmarks.attribution [dev] [train]`, from the top of a checkout.

The data lies in ../shared/data beside the checkout and is no part of the project. Each annotation file is one document
(a text that several people annotated is measured once for each of them). Nothing is learned here.

Gold attributions: the brat events with a cue and a source. A *speech* attribution is one whose cue holds a form of a
verb of SPEECH, or begins with "according to"; *all* are those with any cue. A source or cue is the stretch from its
first to its last fragment, without blanks, quotation marks, commas, colons and stops at its edges.

Found attributions: everything SourceReader.read_all returns for the sentences of the text.

Pairing: a gold attribution is paired with the found one whose cue overlaps its cue; of several, one whose source
overlaps too is taken first, then one that has a source. Nothing is paired by source alone.

- source overlap: of the gold attributions (with a source), those paired with one whose source shares at least one code
  point with theirs; a missed cue counts against it
- source exact: of the same, those paired with one whose source has both their edges
- "where met": the same two, of those gold attributions only whose cue overlaps a found one, with or without a source
- cue precision: of the found attributions that have a source (speech: whose cue holds a word of SPEECH), those whose
  cue overlaps the cue of any gold attribution, with a source or not
- recall: of the gold attributions, those paired with one that has a source, right or wrong
- direct quotes: of the gold attributions of any cue whose content begins and ends with a quotation mark, those paired
  with one whose source overlaps theirs
"""

import io
import re
import sys
import tarfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from fcdesk.spotting.lexicon.lexicon import load_lexicon
from fcdesk.spotting.sentences import Span, passages_of, sentences_of
from fcdesk.spotting.sources.attribution import SourceReader
from fcdesk.spotting.sources.cues import find_cues
from fcdesk.spotting.words import Words
from tests.benchmarks.figures import DATA, SEEN, TEST, Figure, table

SETS = DATA / "claims" / "attribution"
_REGULAR = """
acknowledge add allege announce argue assert boast caution claim comment complain concede conclude confirm contend
declare emphasize explain insist joke lament maintain note recall recount remark repeat report respond reveal state
stress tweet warn
"""
_IRREGULAR = """
admit admits admitted admitting deny denies denied denying reply replies replied replying say says said saying
tell tells told telling testify testifies testified testifying write writes wrote written writing
"""
SPEECH = frozenset(_IRREGULAR.split()) | {
    form
    for verb in _REGULAR.split()
    for form in (verb, f"{verb}s", verb.removesuffix("e") + "ed", verb.removesuffix("e") + "ing")
}
_EDGES = " \t\n\r\u00a0\"'“”‘’„«».,:;"
_MARKS = ('"', "“", "”", "''", "„", "«", "»", "‘", "’", "'")
_TEXT_BOUND = re.compile(r"(T\d+)\t\S+ ([\d ;]+)\t")
_EVENT = re.compile(r"E\d+\t(.+)")


@dataclass(frozen=True)
class Gold:
    cue: Span
    source: Span | None
    words: str
    is_direct: bool


@dataclass(frozen=True)
class Found:
    cue: Span
    source: Span | None
    words: str


@dataclass(frozen=True)
class Document:
    name: str
    text: str
    gold: tuple[Gold, ...]
    found: tuple[Found, ...]


def is_speech(words: str) -> bool:
    lower = words.lower()
    return lower.startswith("according to") or any(word in SPEECH for word in re.findall(r"[a-z]+", lower))


def overlaps(one: Span | None, other: Span | None) -> bool:
    return one is not None and other is not None and one.start < other.end and other.start < one.end


def trimmed(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start] in _EDGES:
        start += 1
    while start < end and text[end - 1] in _EDGES:
        end -= 1
    return Span(start, end)


def gold_of(annotation: str, text: str) -> Iterator[Gold]:
    spans = {
        match[1]: Span(int(match[2].split()[0]), int(match[2].split()[-1]))
        for match in map(_TEXT_BOUND.match, annotation.splitlines())
        if match
    }
    for event in filter(None, map(_EVENT.match, annotation.splitlines())):
        roles = dict(re.sub(r"\d+:", ":", role).split(":") for role in event[1].split())
        if "Cue" not in roles:
            continue
        cue = trimmed(text, spans[roles["Cue"]])
        source = trimmed(text, spans[roles["Source"]]) if "Source" in roles else None
        content = spans.get(roles.get("Content", ""), cue)
        quoted = text[content.start : content.end].strip(" .,")
        yield Gold(cue, source, text[cue.start : cue.end], quoted.startswith(_MARKS) and quoted.endswith(_MARKS))


def found_in(text: str) -> Iterator[Found]:
    lexicon = load_lexicon("en")
    reader = SourceReader(lexicon.sources, text)
    for span in sentences_of(text, passages_of(text, None), "en"):
        words = Words(text, span.start, span.end)
        for attribution in reader.read_all(words, find_cues(words, lexicon)):
            cue = Span(*words.slice(attribution.cue.first, attribution.cue.last)) if attribution.cue else span
            source = trimmed(text, attribution.source) if attribution.source else None
            yield Found(cue, source, text[cue.start : cue.end])


def documents(name: str) -> Iterator[Document]:
    texts: dict[str, str] = {}
    annotations: dict[str, str] = {}
    with tarfile.open(SETS / f"{name}.tar.gz") as packed:
        for member in packed:
            content = packed.extractfile(member)
            if content is None:
                continue
            read = io.TextIOWrapper(content, encoding="utf-8", newline="").read()
            kept = annotations if member.name.endswith(".ann") else texts
            kept[Path(member.name).stem] = read
    for stem, annotation in sorted(annotations.items()):
        text = texts.get(re.sub(r"_[0-9a-f]{4}$", "", stem))
        if text is not None:
            yield Document(stem, text, tuple(gold_of(annotation, text)), tuple(found_in(text)))


def paired(gold: Gold, found: Sequence[Found]) -> Found | None:
    """The found attribution that a gold one is measured against."""
    met = [one for one in found if overlaps(one.cue, gold.cue)]
    met.sort(key=lambda one: (not overlaps(one.source, gold.source), one.source is None))
    return met[0] if met else None


def share(values: Iterable[bool]) -> float:
    listed = list(values)
    return sum(listed) / len(listed) if listed else 0.0


def figures(read: Sequence[Document], *, speech: bool) -> dict[str, float]:
    pairs = [
        (gold, paired(gold, document.found))
        for document in read
        for gold in document.gold
        if gold.source and (is_speech(gold.words) or not speech)
    ]
    met = [(gold, found) for gold, found in pairs if found]
    right = [
        any(overlaps(found.cue, gold.cue) for gold in document.gold)
        for document in read
        for found in document.found
        if found.source and (is_speech(found.words) or not speech)
    ]
    overlap = sum(overlaps(gold.source, found.source) for gold, found in met)
    exact = sum(gold.source == found.source for gold, found in met)
    return {
        "source overlap": overlap / len(pairs),
        "exact": exact / len(pairs),
        "source overlap where the cue was found": overlap / len(met),
        "exact where the cue was found": exact / len(met),
        "cue precision": share(right),
        "recall": share(found is not None and found.source is not None for _, found in pairs),
    }


def direct_quotes(read: Sequence[Document]) -> float:
    return share(
        overlaps(gold.source, found.source) if (found := paired(gold, document.found)) else False
        for document in read
        for gold in document.gold
        if gold.is_direct and gold.source
    )


AIMS = {"source overlap": ">= 0.92", "exact": ">= 0.85", "cue precision": ">= 0.84"}


def figures_of(name: str) -> Iterator[Figure]:
    """Yield what is measured on a set; mistakes were looked at in train alone."""
    read, part = list(documents(name)), TEST if name == "dev" else SEEN
    for measure, value in figures(read, speech=True).items():
        yield Figure(f"attribution {name}", part, f"speech verbs: {measure}", value, AIMS.get(measure, ""))
    for measure, value in figures(read, speech=False).items():
        yield Figure(f"attribution {name}", part, f"all cues: {measure}", value)
    yield Figure(f"attribution {name}", part, "direct quotes: speaker", direct_quotes(read))


def attribution_figures() -> Iterator[Figure]:
    """Yield what is measured on the part that nothing was developed on."""
    return figures_of("dev")


def main() -> int:
    if not SETS.is_dir():
        print(f"nothing measured: the labelled data is not in {SETS}")
        return 1
    for name in sys.argv[1:] or ("dev", "train"):
        table(figures_of(name))
    return 0


if __name__ == "__main__":
    sys.exit(main())
