"""The public write-up: from a case to the outline of what readers get.

Nothing is said that the case does not hold: an unjudged claim is called so, a finding is never made up, and what
stays in the house (see `publishable`) is not so much as hinted at.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from fcdesk.cases.model import Article, Block, BlockKind, Case, Claim, Correction, Reply, Source, Stance, Verdict
from fcdesk.cases.scales import Scale
from fcdesk.cases.text import shortened
from fcdesk.writeup.addresses import PublicAddress, is_address, public_address
from fcdesk.writeup.characters import clean, in_one_line, in_paragraphs
from fcdesk.writeup.labels import Labels
from fcdesk.writeup.links import host_of
from fcdesk.writeup.outline import (
    Badge,
    Card,
    ClaimSection,
    CorrectionRow,
    EvidenceItem,
    Jump,
    Line,
    Meaning,
    Outline,
    RatingRow,
    ReplyRow,
    Run,
    SourceEntry,
    WebLink,
    Words,
)
from fcdesk.writeup.publishable import Publishable, Shown, Withheld, publishable
from fcdesk.writeup.quoting import as_read, unwrapped

_LONGEST_HEADING_QUOTE = 90
_STANCES = {Stance.SUPPORTS: "supports", Stance.UNDERMINES: "undermines", Stance.CONTEXT: "context"}
_PARAGRAPHS = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION})


@dataclass(frozen=True, slots=True)
class _Telling:
    """What every part of the outline is told from and in which words."""

    case: Case
    article: Article | None
    public: Publishable
    scales: Mapping[str, Scale]
    labels: Labels
    prepared_at: str
    quote_language: str | None
    source_numbers: Mapping[str, int]
    claims_by_id: Mapping[str, Claim]
    paragraph_starts: tuple[int, ...]


def public_outline(
    case: Case, *, scales: Mapping[str, Scale], labels: Labels, version: int, prepared_at: str
) -> Outline:
    """Return the outline of the write-up for readers.

    `scales` by name; `version` counts the case's write-ups; `prepared_at` is ISO 8601 in UTC.
    """
    telling = _telling(case, scales, labels, prepared_at)
    sections = tuple(_section(telling, claim) for claim in telling.public.claims)
    reference = in_one_line(case.details.reference)
    return Outline(
        labels=labels,
        reference=reference,
        version=version,
        prepared_at=prepared_at,
        headline=_headline(telling, reference),
        standfirst=_standfirst(telling),
        byline=labels.say("byline", date=labels.date(prepared_at), version=version),
        article=_article_lines(telling),
        ratings=tuple(_rating_row(telling, claim) for claim in telling.public.claims),
        claims=sections,
        replies=tuple(_reply_row(telling, reply) for reply in sorted(case.replies, key=_asked)),
        meanings=tuple(_meanings(telling)),
        sources=tuple(_source_entry(telling, source) for source in telling.public.sources),
        corrections=tuple(_correction_row(telling, entry) for entry in sorted(case.corrections, key=_corrected)),
        about=_about(telling, reference, version),
        left_out=tuple(_left_out(telling.public.withheld, labels)),
        warnings=(
            *(labels.say("names confidential", number=number) for number in telling.public.telltale),
            *(labels.say("holds private address", number=number) for number in telling.public.leaking),
        ),
    )


def _telling(case: Case, scales: Mapping[str, Scale], labels: Labels, prepared_at: str) -> _Telling:
    public = publishable(case)
    article = max(case.articles, key=lambda version: version.version, default=None)
    blocks = article.blocks if article else ()
    return _Telling(
        case=case,
        article=article,
        public=public,
        scales=scales,
        labels=labels,
        prepared_at=prepared_at,
        quote_language=_foreign(case.details.language, labels),
        source_numbers={source.id: number for number, source in enumerate(public.sources, 1)},
        claims_by_id={claim.id: claim for claim in public.claims},
        paragraph_starts=tuple(block.start for block in blocks if block.kind in _PARAGRAPHS),
    )


def _foreign(language: str | None, labels: Labels) -> str | None:
    """The article's language where the document is in another one: "en-US" is not foreign to "en"."""
    if not language or language.partition("-")[0].lower() == labels.language.partition("-")[0].lower():
        return None
    return language


def _headline(telling: _Telling, reference: str) -> str:
    article_title = _title(telling.article.title) if telling.article else ""
    return _title(telling.case.details.title) or article_title or reference or telling.labels.say("kicker")


def _standfirst(telling: _Telling) -> str:
    count = len(telling.public.claims)
    judged = sum(claim.id in telling.public.verdicts for claim in telling.public.claims)
    if count == 0:
        return telling.labels.say("no claims")
    if judged == count:
        return telling.labels.count("all judged", count)
    if judged == 0:
        return telling.labels.count("none judged", count)
    return telling.labels.count("some judged", judged, count=count, open=count - judged)


# --- the article -------------------------------------------------------------------------------------------------


def _article_lines(telling: _Telling) -> tuple[Line, ...]:
    article, labels = telling.article, telling.labels
    if article is None:
        return ()
    address, title = _address(article.url), _title(article.title)
    title_run: Run = Words(title, language=telling.quote_language)
    if address.href:
        title_run = WebLink(title or host_of(address.href), address.href, telling.quote_language)
    facts: list[tuple[str, Run]] = [
        ("title", title_run),
        ("author", Words(in_one_line(article.author))),
        ("publisher", Words(in_one_line(article.publisher))),
        ("published", Words(labels.date(in_one_line(article.published)))),
        ("address", Words(in_one_line(address.text))),
    ]
    return tuple((Words(f"{labels.say(key)}: ", strong=True), run) for key, run in facts if run.text)


def _place(telling: _Telling, claim: Claim) -> str:
    """Where in the article the quote begins: "paragraph 3 of the article"; "" if that is not known."""
    start = claim.anchor.start
    if telling.article is None or start is None:
        return ""
    block = _block_at(telling.article.blocks, start)
    if block is None:
        return ""
    if block.kind in _PARAGRAPHS:
        return telling.labels.say("in paragraph", number=bisect_right(telling.paragraph_starts, start))
    return telling.labels.say(f"in {block.kind}")


def _block_at(blocks: tuple[Block, ...], position: int) -> Block | None:
    index = bisect_right(blocks, position, key=lambda block: block.start) - 1
    return blocks[index] if index >= 0 and position < blocks[index].end else None


def _address(address: str | None) -> PublicAddress:
    return public_address(clean(address or ""))


def _title(title: str) -> str:
    """A title in one line; a title that is an address is no safer than one."""
    return in_one_line(_address(title).text if is_address(title) else title)


# --- claims ------------------------------------------------------------------------------------------------------


def _anchor(claim: Claim) -> str:
    return f"claim_{claim.number}"


def _in_short(telling: _Telling, claim: Claim) -> str:
    """The claim in one line: its statement, or the beginning of its quote."""
    quote = shortened(in_one_line(claim.anchor.quote), _LONGEST_HEADING_QUOTE)
    return in_one_line(claim.statement) or (telling.labels.quoted(quote) if quote else "")


def _rating_row(telling: _Telling, claim: Claim) -> RatingRow:
    short = _in_short(telling, claim) or telling.labels.say("claim number", number=claim.number)
    return RatingRow(claim.number, _anchor(claim), short, _badge(telling, telling.public.verdicts.get(claim.id)))


def _section(telling: _Telling, claim: Claim) -> ClaimSection:
    labels, verdict = telling.labels, telling.public.verdicts.get(claim.id)
    short = _in_short(telling, claim)
    heading = labels.say("claim heading", number=claim.number, statement=short) if short else ""
    items = telling.public.shown.get(claim.id, ())
    return ClaimSection(
        number=claim.number,
        anchor=_anchor(claim),
        heading=heading or labels.say("claim number", number=claim.number),
        card=_card(telling, claim, verdict),
        because=in_paragraphs(verdict.because) if verdict else (labels.say("not yet judged means"),),
        evidence=tuple(_item(telling, f"{claim.number}.{place}", item) for place, item in enumerate(items, 1)),
        unknown=in_paragraphs(verdict.unknown) if verdict else (),
        no_evidence=labels.say("no evidence") if verdict and not items else "",
    )


def _card(telling: _Telling, claim: Claim, verdict: Verdict | None) -> Card:
    labels = telling.labels
    quote = as_read(claim.anchor, telling.article)
    remarks = [labels.say("lost")] if claim.anchor.is_lost else []
    wording = clean(verdict.wording) if verdict else ""
    if wording.strip() and wording != clean(claim.anchor.quote):
        remarks.append(labels.say("judged wording", quote=labels.quoted(unwrapped(wording))))
    return Card(
        quote=quote,
        quote_language=telling.quote_language,
        where=_where(telling, claim),
        remarks=tuple(remarks),
        badge=_badge(telling, verdict),
        judged_on=labels.say("judged on", date=labels.date(verdict.at)) if verdict and verdict.at.strip() else "",
    )


def _where(telling: _Telling, claim: Claim) -> Line:
    claimant, place = in_one_line(claim.claimant), _place(telling, claim)
    runs: list[Run] = [Words(claimant), Words(place if claimant else place[:1].upper() + place[1:])]
    address = _address(telling.article.url).href if telling.article else None
    if address:
        runs.append(WebLink(telling.labels.say("article link"), address))
    return _joined(telling.labels, (run for run in runs if run.text))


def _joined(labels: Labels, runs: Iterable[Run]) -> Line:
    line: list[Run] = []
    for run in runs:
        if line:
            line.append(Words(f"{labels.mark} · "))
        line.append(run)
    return tuple(line)


def _item(telling: _Telling, number: str, item: Shown) -> EvidenceItem:
    labels, source_number = telling.labels, telling.source_numbers[item.source.id]
    published = labels.date(in_one_line(item.source.published))
    details = _listed(labels, (in_one_line(item.source.publisher), published))
    locator = in_one_line(item.evidence.locator)
    return EvidenceItem(
        number=number,
        cited_as=Jump(f"[{source_number}]", f"source_{source_number}"),
        source=(
            _title_run(telling, item.source),
            *((Words(f"{labels.mark} — {details}{labels.mark}"),) if details else ()),
        ),
        excerpt=clean(item.evidence.excerpt).strip(),
        stance=labels.say(_STANCES[item.link.stance]),
        locator=labels.say("locator", locator=locator) if locator else "",
    )


# --- ratings -----------------------------------------------------------------------------------------------------


def _badge(telling: _Telling, verdict: Verdict | None) -> Badge:
    if verdict is None:
        return Badge(telling.labels.say("not yet judged"), "open", "○")
    label = in_one_line(verdict.label) or in_one_line(verdict.rating) or telling.labels.say("rating")
    scale = telling.scales.get(verdict.scale)
    rating = scale.rating(verdict.rating) if scale else None
    if scale is None or rating is None:
        # A look would say something about the rating that nobody said.
        return Badge(label, "unproven", "", is_free=True)
    translated = telling.labels.rating(scale, rating)
    if translated and verdict.scale_version == scale.version and label in (rating.label, rating.key):
        label = translated.label
    return Badge(label, rating.tone, rating.glyph)


def _meanings(telling: _Telling) -> Iterable[Meaning]:
    """Return what the ratings used mean, in their scale's order; only where it is the scale they were given on."""
    verdicts = [telling.public.verdicts.get(claim.id) for claim in telling.public.claims]
    used = {(v.scale, v.scale_version, v.rating): v for v in verdicts if v}
    for name in dict.fromkeys(scale for scale, _, _ in used):
        scale = telling.scales.get(name)
        for rating in scale.ratings if scale else ():
            verdict = used.get((name, scale.version, rating.key)) if scale else None
            if scale and verdict and rating.definition:
                translated = telling.labels.rating(scale, rating)
                definition = translated.definition if translated else in_one_line(rating.definition)
                yield Meaning(_badge(telling, verdict), definition)
    if None in verdicts:
        yield Meaning(_badge(telling, None), telling.labels.say("not yet judged means"))


# --- sources, replies, corrections -------------------------------------------------------------------------------


def _title_run(telling: _Telling, source: Source) -> Run:
    address, title = _address(source.url).href, _title(source.title)
    if address:
        return WebLink(title or host_of(address), address)
    return Words(title or _untitled(telling, source))


def _untitled(telling: _Telling, source: Source) -> str:
    """What a source is that has neither a title nor an address for readers. Its files and notes stay private."""
    if _address(source.url).text or in_one_line(source.author) or in_one_line(source.publisher):
        return telling.labels.say("untitled source")  # what stands beside it says more
    return telling.labels.say("held document" if source.id in telling.public.held else "described source")


def _listed(labels: Labels, facts: Iterable[str]) -> str:
    return f"{labels.mark}, ".join(fact for fact in facts if fact)


def _source_entry(telling: _Telling, source: Source) -> SourceEntry:
    labels, number = telling.labels, telling.source_numbers[source.id]
    published = labels.date(in_one_line(source.published))
    facts = _listed(labels, (in_one_line(source.author), in_one_line(source.publisher), published))
    read = in_one_line(telling.public.read_on.get(source.id))
    details = [labels.say("read on", date=labels.date(read)) if read else "", in_one_line(_address(source.url).text)]
    return SourceEntry(
        number=number,
        anchor=f"source_{number}",
        line=(_title_run(telling, source), *((Words(f"{labels.mark}. {facts}{labels.mark}."),) if facts else ())),
        details=" · ".join(detail for detail in details if detail),
    )


def _asked(reply: Reply) -> tuple[str, str]:
    return (reply.asked_at, reply.id)


def _corrected(correction: Correction) -> tuple[str, str]:
    return (correction.at, correction.id)


def _about_claim(telling: _Telling, claim_id: str | None) -> Line:
    claim = telling.claims_by_id.get(claim_id) if claim_id else None
    return (Jump(telling.labels.say("about claim", number=claim.number), _anchor(claim)),) if claim else ()


def _reply_row(telling: _Telling, reply: Reply) -> ReplyRow:
    labels = telling.labels
    answer = in_paragraphs(reply.answer)
    if answer and reply.answered_at:
        answer = (labels.say("replied on", date=labels.date(reply.answered_at)), *answer)
    return ReplyRow(
        party=in_one_line(reply.party) or labels.say("unnamed party"),
        about=_about_claim(telling, reply.claim_id),
        asked_on=labels.date(in_one_line(reply.asked_at)) or labels.say("no date"),
        reply=answer or (labels.say("no reply", date=labels.date(telling.prepared_at)),),
    )


def _correction_row(telling: _Telling, correction: Correction) -> CorrectionRow:
    return CorrectionRow(
        on=telling.labels.date(in_one_line(correction.at)) or telling.labels.say("no date"),
        text=in_paragraphs(correction.text) or (telling.labels.say("what changed"),),
        about=_about_claim(telling, correction.claim_id),
    )


def _about(telling: _Telling, reference: str, version: int) -> tuple[str, ...]:
    labels = telling.labels
    on = labels.date(telling.prepared_at)
    document = labels.say("about document", version=version, reference=reference, date=on)
    if not telling.public.claims:
        return (document,)
    return (f"{labels.say('about quotes')} {labels.say('about scope')}", document)


def _left_out(withheld: Withheld, labels: Labels) -> Iterable[str]:
    if withheld.sources and withheld.excerpts:
        excerpts = labels.count("their excerpts", withheld.excerpts)
        yield labels.count("left out source and excerpts", withheld.sources, excerpts=excerpts)
    elif withheld.sources:
        yield labels.count("left out sources", withheld.sources)
    counts = {
        "left out orphans": withheld.orphans,
        "left out notes": withheld.notes,
        "left out remarks": withheld.remarks,
        "left out files": withheld.files,
        "left out addresses": withheld.addresses.get("computer", 0),
        "left out private addresses": withheld.addresses.get("network", 0),
        "left out unreadable addresses": withheld.addresses.get("unreadable", 0),
        "left out logins": withheld.logins,
        "left out secrets": withheld.secrets,
    }
    for key, number in counts.items():
        if number:
            yield labels.count(key, number)
