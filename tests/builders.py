"""Makers that several test folders share: stamps, articles, cases, archives. Everything is the same on every run."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

from fcdesk import assets
from fcdesk.archive.archive import Archive
from fcdesk.archive.kept_case import Entry
from fcdesk.cases.anchoring import anchor_at
from fcdesk.cases.edits.details import open_case
from fcdesk.cases.edits.edit import Stamp
from fcdesk.cases.model import (
    Article,
    Block,
    BlockKind,
    Case,
    Claim,
    Evidence,
    EvidenceLink,
    Source,
    Stance,
    Verdict,
)
from fcdesk.cases.records import Records
from fcdesk.cases.scales import Scale, scale_from
from fcdesk.casework.newsroom import Newsroom, shipped_scales
from fcdesk.casework.workbench import Workbench

NOON = "2026-11-22T12:00:00Z"
CHECKER = "Placeholder checker"
SAMPLE = assets.path_of("samples", "ex-ukrainian-soldiers.txt").read_text(encoding="utf-8")


def clock() -> str:
    return NOON


class Stamps:
    """Hands out stamps with ids in a row: "s1", "s2" …"""

    def __init__(self, prefix: str = "s") -> None:
        self._ids = (f"{prefix}{number}" for number in count(1))

    def __call__(self) -> Stamp:
        return Stamp(next(self._ids), CHECKER, NOON)

    def next_id(self) -> str:
        return next(self._ids)


def article_of(text: str, article_id: str = "article", title: str = "Placeholder title") -> Article:
    """An article whose text is one paragraph as far as its blocks go."""
    return Article(
        id=article_id,
        version=1,
        title=title,
        text=text,
        blocks=(Block(BlockKind.PARAGRAPH, 0, len(text)),),
        sha256="0" * 64,
        size=len(text.encode()),
        file_name="article.txt",
        media_type="text/plain",
        added_at=NOON,
    )


def case_of(text: str = SAMPLE, reference: str = "FC-2026-0001", case_id: str = "case") -> Case:
    article = article_of(text, f"{case_id}-article")
    return open_case(Stamp(case_id, CHECKER, NOON), reference, article, title=None, language="en")


def place_of(case: Case, quote: str) -> tuple[int, int]:
    """Where the article has the words, to be marked."""
    start = case.article.text.index(quote)
    return start, start + len(quote)


def scale(name: str = "default") -> Scale:
    return scale_from(assets.json_of("scales", f"{name}.json"))


def opened(words: str = "Open case") -> Entry:
    return Entry("open", NOON, CHECKER, words)


def done(words: str = "Placeholder edit", step: int | None = None) -> Entry:
    return Entry("do", NOON, CHECKER, words, step)


def archive_in(folder: Path) -> Archive:
    return Archive(folder, clock)


def room_over(archive: Archive, prefix: str = "s") -> Newsroom:
    return Newsroom(archive, CHECKER, clock=clock, ids=Stamps(prefix).next_id, scales=shipped_scales())


def bench_over(archive: Archive, case: Case, stamps: Stamps | None = None) -> Workbench:
    """A workbench over a case that is new to the archive."""
    return Workbench(archive.keep(case, opened()), stamps or Stamps())


def large_case(claims: int, evidence: int, case_id: str = "case", reference: str = "FC-2026-0001") -> Case:
    """A case with that many judged claims, and that many pieces of evidence, each with its source and a link."""
    sentence = "Placeholder sentence {} says that something was counted and found to be so. "
    case = case_of("".join(sentence.format(number) for number in range(claims)), reference, case_id)
    return replace(
        case,
        details=replace(case.details, claims_numbered=claims, evidence_numbered=evidence),
        claims=Records(_claims(case, claims)),
        verdicts=Records(_verdict(case_id, number) for number in range(claims)),
        sources=Records(Source(f"{case_id}-s{n}", f"Placeholder source {n}") for n in range(evidence)),
        evidence=Records(
            Evidence(f"{case_id}-e{n}", n + 1, f"{case_id}-s{n}", f"Placeholder excerpt {n}. " * 5, "p. 1")
            for n in range(evidence)
        ),
        links=Records(_link(case_id, number, number % claims) for number in range(evidence)),
    )


def _claims(case: Case, number_of_claims: int) -> Iterator[Claim]:
    place = 0
    for number in range(number_of_claims):
        end = case.article.text.index(". ", place) + 1
        anchor = anchor_at(case.article.text, place, end)
        yield Claim(f"{case.id}-c{number}", number + 1, anchor, statement=anchor.quote, added_at=NOON)
        place = end + 1


def _verdict(case_id: str, number: int) -> Verdict:
    return Verdict(
        id=f"{case_id}-v{number}",
        claim_id=f"{case_id}-c{number}",
        position=0,
        rating="unproven",
        label="Unproven",
        scale="default",
        scale_version=1,
        wording="Placeholder wording",
        by=CHECKER,
        at=NOON,
        because="Placeholder reason. " * 5,
    )


def _link(case_id: str, evidence: int, claim: int) -> EvidenceLink:
    claim_id, evidence_id = f"{case_id}-c{claim}", f"{case_id}-e{evidence}"
    return EvidenceLink(f"{claim_id}~{evidence_id}", claim_id, evidence_id, Stance.CONTEXT, evidence)
