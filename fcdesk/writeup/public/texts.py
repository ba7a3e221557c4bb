"""Every text that somebody of the newsroom typed and readers get to see, with its place."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fcdesk.cases.house import Imprint
from fcdesk.cases.model import Case, Claim, Reply, StoredFile, Verdict
from fcdesk.cases.reporting import MediaFinding, Prose
from fcdesk.cases.words import say
from fcdesk.writeup.addresses import is_address


@dataclass(frozen=True, slots=True)
class PublicText:
    """One text. `part` is the label of where a document has it, `field` names it for programs, `where` for a person.

    `claim`, `file` and `reply` own it, as far as there is one.
    """

    part: str
    field: str
    where: str
    text: str
    claim: Claim | None = None
    file: StoredFile | None = None
    reply: Reply | None = None

    @property
    def key(self) -> tuple[str, str | None, str | None]:
        """What tells a claim's or a picture's text from all others."""
        return (self.field, self.claim.id if self.claim else None, self.file.id if self.file else None)


def texts_of_the_case(case: Case, imprint: Imprint) -> Iterator[PublicText]:
    """Yield what is typed for the document as a whole."""
    report = case.details.report
    yield PublicText("title", "title", say("The case’s title"), case.details.title)
    yield PublicText("headline", Prose.HEADLINE.value, say("Headline"), report.headline or case.details.title)
    yield PublicText("standfirst", Prose.STANDFIRST.value, say("Standfirst"), report.standfirst)
    for number, point in enumerate(report.in_short, 1):
        yield PublicText("in short", Prose.IN_SHORT.value, say("In short, point {number}", number=str(number)), point)
    yield PublicText("method", Prose.METHOD.value, say("How it was checked"), report.method)
    yield PublicText("report byline", "byline", say("Byline"), report.byline)
    for reply in case.replies:
        claim = case.claims.get(reply.claim_id or "")
        told = f"{reply.party}\n{reply.answer or ''}"
        yield PublicText(
            "responses", "answer", say("The reply of {party}", party=reply.party), told, claim, reply=reply
        )
    for correction in case.corrections:
        claim = case.claims.get(correction.claim_id or "")
        yield PublicText("corrections", "correction", say("A correction"), correction.text, claim)
    yield PublicText(
        "about", "imprint", say("The publisher’s lines"), "\n".join((imprint.organisation, *imprint.lines))
    )


def texts_of_a_claim(claim: Claim, verdict: Verdict | None, media: MediaFinding | None) -> Iterator[PublicText]:
    """Yield what is typed about a claim; its quote is the article's."""
    told = [
        ("statement", Prose.STATEMENT.value, say("statement"), claim.statement),
        ("claimant", "claimant", say("claimant"), claim.claimant or ""),
        ("claimant", "relayed-by", say("who passed it on"), "\n".join(claim.relayed_by)),
        ("occasion", "occasion", say("where and when it was said"), f"{claim.said_where}\n{claim.said_on}"),
    ]
    if verdict:  # a conclusion may be in free words
        told += [
            ("rating", "rating", say("rating"), verdict.label),
            ("reasons", Prose.BECAUSE.value, say("reasons"), verdict.because),
            ("open questions", Prose.UNKNOWN.value, say("open questions"), verdict.unknown),
        ]
    if media:  # its addresses are cleaned or left out, as all are that stand alone
        words = (text for text in (media.seen_at, media.original) if not is_address(text))
        told.append(("media context", "context", say("what the picture or recording shows"), media.context))
        told.append(("media from", "media", say("where the picture or recording is from"), "\n".join(words)))
    for part, field, name, text in told:
        yield PublicText(part, field, say("Claim {number}, {text}", number=str(claim.number), text=name), text, claim)


def texts_of_pictures(pictures: Mapping[str, tuple[StoredFile, ...]]) -> Iterator[PublicText]:
    """Yield what stands under the pictures for readers, and what is said to those who cannot see them."""
    for files in pictures.values():
        for file in files:
            yield PublicText("caption", "caption", say("Caption of {file}", file=file.name), file.caption, file=file)
            yield PublicText("alt text", "alt", say("Description of {file}", file=file.name), file.alt, file=file)
