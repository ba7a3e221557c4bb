"""Cases to write up: the sample article with five claims, and the pieces other tests build their own from.

Quotes and excerpts are the article's own words; every verdict, source and reply is a placeholder and says so.
"""

import hashlib
from dataclasses import replace

from fcdesk.assets import json_of, names_in, path_of
from fcdesk.cases.model import (
    Anchor,
    Article,
    Block,
    BlockKind,
    Case,
    Claim,
    Correction,
    Details,
    Evidence,
    EvidenceLink,
    Reply,
    Source,
    Stance,
    Verdict,
)
from fcdesk.cases.records import Records
from fcdesk.cases.scales import Scale, scale_from
from fcdesk.writeup.labels import labels_for
from fcdesk.writeup.outline import Outline
from fcdesk.writeup.public.outlining import public_outline

AT = "2026-11-22T10:00:00Z"

QUOTES = (
    "Former Ukrainian servicemen who decided to side with Russian forces are already deployed across four combat units",
    "their total number exceeding one thousand fighters",
    "Ukraine has identified at least 62 former Ukrainian troops who are now fighting for Russia",
    "Ideology, he said, was the primary factor: many prisoners who chose to switch sides considered themselves Russian",
    "most fighters refrain from revealing their identities",
)
STATEMENTS = (
    "Former Ukrainian servicemen are deployed in four Russian combat units",
    "They number more than one thousand",
    "A Ukrainian official said at least 62 have been identified",
    "Ideology was the main reason for switching sides",
    "",
)
CLAIMANTS = ("TASS sources", "TASS sources", "Dmitry Usov", "One of the sources", None)
RATINGS = ("unproven", "missing-context", "true", "misleading", None)


def scales() -> dict[str, Scale]:
    return {name: scale_from(json_of("scales", f"{name}.json")) for name in names_in("scales", ".json")}


def article() -> Article:
    """The sample article: its first line is the headline, its second the standfirst."""
    data = path_of("samples", "ex-ukrainian-soldiers.txt").read_bytes()
    text = data.decode("utf-8").rstrip("\n")
    blocks, start = [], 0
    for place, line in enumerate(text.split("\n")):
        kind = (BlockKind.TITLE, BlockKind.STANDFIRST)[place] if place < 2 else BlockKind.PARAGRAPH
        blocks.append(Block(kind, start, start + len(line)))
        start += len(line) + 1
    return Article(
        id="article-1",
        version=1,
        title=text.split("\n", 1)[0],
        text=text,
        blocks=tuple(blocks),
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        file_name="ex-ukrainian-soldiers.txt",
        media_type="text/plain",
        added_at=AT,
        publisher="Placeholder publisher",
        published="2025-01",
        url="https://example.org/placeholder-article",
    )


def claim(number: int, quote: str, text: str, **fields: str | None) -> Claim:
    """A claim anchored where its quote stands in the text; lost where it does not."""
    start = text.find(quote)
    end = start + len(quote)
    anchor = Anchor(quote, "", "", *((start, end) if start >= 0 else (None, None)))
    made = Claim(id=f"claim-{number}", number=number, anchor=anchor)
    return replace(made, **fields)  # type: ignore[arg-type]  # the tests' own keyword arguments, by name


def verdict(number: int, rating: str, wording: str, position: int = 0) -> Verdict:
    found = scales()["default"].rating(rating)
    assert found is not None
    return Verdict(
        id=f"verdict-{number}-{position}",
        claim_id=f"claim-{number}",
        position=position,
        rating=rating,
        label=found.label,
        scale="default",
        scale_version=1,
        wording=wording,
        by="desk",
        at=AT,
        because=f"Placeholder: the reasons for the rating of claim {number} stand here, in the order a reader asks "
        "for them. Numbers carry their unit, their date and their source.\n"
        "Placeholder: a second paragraph says what the best available record shows and where it ends.",
        unknown="Placeholder: open questions are listed plainly." if number % 2 else "",
    )


def sources() -> list[Source]:
    return [
        Source(
            id="source-1",
            title="Placeholder source A: the article itself",
            url="https://example.org/placeholder-article",
            publisher="Placeholder publisher A",
            published="2025-01-02",
        ),
        Source(
            id="source-2",
            title="Placeholder source B: official statement",
            url="https://example.org/placeholder/b",
            author="Placeholder author",
            publisher="Placeholder publisher B",
            published="2025",
        ),
        Source(id="source-3", title="Placeholder source C: a printed report", publisher="Placeholder publisher C"),
    ]


def evidence(text: str) -> list[Evidence]:
    paragraphs = text.split("\n")
    return [
        Evidence("evidence-1", 1, "source-1", paragraphs[4], "paragraph 3", "C3", "", AT),
        Evidence("evidence-2", 2, "source-1", paragraphs[5].split(": ")[0], "paragraph 4", "C3", "", AT),
        Evidence("evidence-3", 3, "source-2", "Placeholder excerpt B, marked as such.", "p. 12", "B2", "", AT),
        Evidence("evidence-4", 4, "source-3", "", "chapter 2", None, "", "2026-11-20T09:00:00Z"),
    ]


def links() -> list[EvidenceLink]:
    pairs = [
        (1, 1, Stance.CONTEXT), (1, 3, Stance.SUPPORTS), (2, 1, Stance.CONTEXT), (2, 3, Stance.UNDERMINES),
        (2, 4, Stance.CONTEXT), (4, 2, Stance.CONTEXT),
    ]  # fmt: skip
    return [
        EvidenceLink(f"link-{place}", f"claim-{number}", f"evidence-{item}", stance, place)
        for place, (number, item, stance) in enumerate(pairs)
    ]


def sample_case(language: str = "en") -> Case:
    """The sample article with five claims, four of them judged (placeholders), evidence, replies and a correction."""
    text = article().text
    claims = [
        claim(number, quote, text, statement=statement, claimant=claimant)
        for number, (quote, statement, claimant) in enumerate(zip(QUOTES, STATEMENTS, CLAIMANTS, strict=True), 1)
    ]
    verdicts = [
        verdict(number, rating, quote)
        for number, (quote, rating) in enumerate(zip(QUOTES, RATINGS, strict=True), 1)
        if rating
    ]
    replies = [
        Reply("reply-1", "Placeholder press office", "Placeholder question", "2026-11-20T09:00:00Z", "desk"),
        Reply(
            "reply-2", "Placeholder expert", "Placeholder question", "2026-11-20T10:00:00Z", "desk",
            answer="Placeholder answer, quoted in full.", answered_at="2026-11-21T08:00:00Z", claim_id="claim-3",
        ),
    ]  # fmt: skip
    correction = Correction("correction-1", "Placeholder: the date of source B was added.", AT, "desk", "claim-1")
    return Case(
        details=Details(
            id="case-1",
            reference="FC-2026-0001",
            title="More Than a Thousand Ex-Ukrainian Soldiers Join Russian Forces",
            created_at=AT,
            language=language,
        ),
        articles=Records([article()]),
        claims=Records(claims),
        sources=Records(sources()),
        evidence=Records(evidence(text)),
        links=Records(links()),
        verdicts=Records(verdicts),
        replies=Records(replies),
        corrections=Records([correction]),
    )


def outline_of(case: Case, language: str = "en") -> Outline:
    return public_outline(case, scales=scales(), labels=labels_for(language), version=3, prepared_at=AT)


def long_case(count: int) -> Case:
    """`count` claims with three pieces of evidence each, every one from a source of its own with an address."""
    base = sample_case()
    text = base.article.text
    claims, verdicts, found, origins, bearing = [], [], [], [], []
    for number in range(1, count + 1):
        quote = QUOTES[number % len(QUOTES)]
        claims.append(claim(number, quote, text, statement=f"Placeholder statement {number}", claimant="TASS sources"))
        verdicts.append(verdict(number, RATINGS[number % 4] or "true", quote))
        for place in range(3):
            item = 3 * number + place
            title = f"Placeholder source {item}"
            origins.append(
                Source(f"s{item}", title, f"https://example.org/{item}", None, "Placeholder publisher", "2025")
            )
            found.append(Evidence(f"e{item}", item, f"s{item}", text.split("\n")[2 + place], "p. 1", "B2", "", AT))
            bearing.append(EvidenceLink(f"l{item}", f"claim-{number}", f"e{item}", Stance.CONTEXT, place))
    return replace(
        base, claims=Records(claims), verdicts=Records(verdicts), evidence=Records(found), sources=Records(origins),
        links=Records(bearing), replies=Records(), corrections=Records(),
    )  # fmt: skip
