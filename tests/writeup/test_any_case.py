"""Whatever stands in a case, its document can be written, parses, and holds every quote."""

import re
from itertools import count

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

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
    Note,
    Reply,
    Source,
    Stance,
    Verdict,
)
from fcdesk.cases.records import Records
from fcdesk.cases.reporting import MediaCategory, MediaFinding, Report
from fcdesk.writeup.word import write_word
from tests.writeup.reading import parts_of, texts_of
from tests.writeup.samples import outline_of

# Surrogates, controls, bidi marks and markup too: text comes from anywhere.
TEXT = st.one_of(
    st.text(st.characters(exclude_categories=()), max_size=30),
    st.text("\u202e\u200fبа<&\"'\x00\x0b\r\n\t ]>abc:/%", max_size=30),
    st.sampled_from(["", " ", "https://example.org/x", "javascript:x", "2026-11-22", "{reference}", "%s", "\0"]),
)
MAYBE = st.none() | TEXT
FEW = st.integers(0, 3)
REPORT = st.just(Report()) | st.builds(
    Report, TEXT, TEXT, st.lists(TEXT, max_size=2).map(tuple), TEXT, TEXT, MAYBE, TEXT, TEXT
)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    ids = (f"id-{number}" for number in count())
    article_text = draw(TEXT)
    blocks = (Block(draw(st.sampled_from(BlockKind)), 0, len(article_text)),)
    article = Article(
        next(ids), 1, draw(TEXT), article_text, blocks, "", 0, draw(TEXT), draw(TEXT), draw(TEXT), draw(MAYBE),
        draw(MAYBE), draw(MAYBE), draw(MAYBE),
    )  # fmt: skip
    claims = [draw_claim(draw, next(ids), number) for number in range(1, draw(FEW) + 1)]
    sources = [
        Source(next(ids), draw(TEXT), draw(MAYBE), draw(MAYBE), draw(MAYBE), draw(MAYBE), None, draw(st.booleans()))
        for _ in range(draw(FEW))
    ]
    evidence = [
        Evidence(next(ids), number, source.id, draw(TEXT), draw(TEXT), draw(MAYBE), draw(TEXT), draw(TEXT))
        for number, source in enumerate(sources, 1)
    ]
    links = [
        EvidenceLink(next(ids), claim.id, item.id, draw(st.sampled_from(Stance)), draw(FEW))
        for claim in claims
        for item in evidence
    ]
    verdicts = [draw_verdict(draw, next(ids), claim) for claim in claims[:2]]
    about = claims[0].id if claims else None
    return Case(
        details=Details(next(ids), draw(TEXT), draw(TEXT), draw(TEXT), language=draw(MAYBE), report=draw(REPORT)),
        articles=Records([article]),
        claims=Records(claims),
        sources=Records(sources),
        evidence=Records(evidence),
        links=Records(links),
        verdicts=Records(verdicts),
        notes=Records([Note(next(ids), draw(TEXT), draw(TEXT), draw(TEXT))]),
        replies=Records([Reply(next(ids), draw(TEXT), "", draw(TEXT), "", answer=draw(MAYBE), claim_id=about)]),
        corrections=Records([Correction(next(ids), draw(TEXT), draw(TEXT), draw(TEXT), about)]),
        media_findings=Records([draw_media(draw, next(ids), about)] if about else ()),
    )


def draw_claim(draw: st.DrawFn, identifier: str, number: int) -> Claim:
    start = draw(st.none() | st.integers(0, 40))
    anchor = Anchor(draw(TEXT), draw(TEXT), draw(TEXT), start, None if start is None else start + 1)
    return Claim(identifier, number, anchor, draw(TEXT), draw(MAYBE))


def draw_media(draw: st.DrawFn, identifier: str, claim_id: str) -> MediaFinding:
    categories = draw(st.lists(st.sampled_from(MediaCategory), max_size=2).map(tuple))
    by, at, seen_at, original, context = (draw(TEXT) for _ in range(5))
    return MediaFinding(identifier, claim_id, categories, by, at, seen_at, original, context)


def draw_verdict(draw: st.DrawFn, identifier: str, claim: Claim) -> Verdict:
    rating = draw(TEXT | st.just("true"))
    scale = draw(st.sampled_from(["default", "none", "no such scale"]))
    wording, by, at, because, unknown = (draw(TEXT) for _ in range(5))
    return Verdict(identifier, claim.id, 0, rating, draw(TEXT), scale, 1, wording, by, at, because, unknown)


def as_xml_has_it(text: str) -> str:
    allowed = (
        letter
        for letter in text.replace("\r\n", "\n").replace("\r", "\n")
        if letter in "\n\t" or " " <= letter <= "\ud7ff" or "\ue000" <= letter <= "\ufffd" or letter > "\uffff"
    )
    return re.sub("[\u200e\u200f]", "", "".join(allowed))


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(case=cases(), language=st.sampled_from(["en", "ar", "uk", "en-US"]))
def test_that_any_case_becomes_a_document_with_every_quote(case: Case, language: str) -> None:
    document = write_word(outline_of(case, language))
    for name, data in parts_of(document).items():
        assert name
        etree.fromstring(data)
    text = "\n".join(texts_of(document))
    for claim in case.claims:
        assert as_xml_has_it(claim.anchor.quote) in text
    public = {source.id for source in case.sources if not source.confidential}
    for item in case.evidence:
        if item.source_id in public and case.claims:
            assert as_xml_has_it(item.excerpt).strip() in text
