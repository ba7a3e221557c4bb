"""A write-up as meaning, not form: what a reader is told and in which order. Plain data; Word is one rendering of it.

Every text is what the reader reads, in the document's language; where a part has nothing to say it is empty and a
renderer leaves it out together with its heading. Addresses have been through `addresses.public_address`.
"""

from dataclasses import dataclass

from fcdesk.cases.house import Section
from fcdesk.writeup.labels import Labels


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of plain text. `strong` marks a label or the like; `language` is set where it is not the document's."""

    text: str
    strong: bool = False
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Jump:
    """A link to another place in the document, named by its anchor; plain text where that place was left out ("")."""

    text: str
    anchor: str


@dataclass(frozen=True, slots=True)
class WebLink:
    """A link out of the document: an http, https or mailto address that was judged safe to write."""

    text: str
    address: str
    language: str | None = None


Run = Words | Jump | WebLink
Line = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Badge:
    """A rating as shown: its label, the tone that chooses its look, and the glyph that says the same without colour.

    A conclusion in free words has no glyph and is set as text, because it may be a whole sentence.
    """

    label: str
    tone: str
    glyph: str
    is_free: bool = False


@dataclass(frozen=True, slots=True)
class RatingRow:
    """One line of the table of claims: its number, where its section is ("" for nowhere), the claim, its rating."""

    number: int
    anchor: str
    claim: str
    badge: Badge


@dataclass(frozen=True, slots=True)
class Card:
    """What was claimed: the quote word for word, who said it and where it stands, and what is worth knowing of it.

    `media` says what became of the picture or recording that the claim rests on, line by line.
    """

    quote: str
    quote_language: str | None
    where: Line
    remarks: tuple[str, ...]
    badge: Badge
    judged_on: str
    media: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as readers get it: `data` was encoded anew from its pixels and holds nothing else.

    `alt` says the same for those who cannot see it; the caption begins with the figure's number. Sizes are pixels.
    """

    anchor: str
    data: bytes
    media_type: str
    width: int
    height: int
    alt: str
    caption: Line


@dataclass(frozen=True, slots=True)
class EvidenceItem:
    """One piece of evidence of one claim. `number` is "2.1": the claim's number and the place within the claim.

    Its pictures stand where it is first told; `see` leads to them from the other claims.
    """

    number: str
    cited_as: Jump
    source: Line
    excerpt: str
    stance: str
    locator: str
    pictures: tuple[Picture, ...] = ()
    see: Line = ()


@dataclass(frozen=True, slots=True)
class ClaimSection:
    """Everything said about one claim. `no_evidence` says so where a rating stands without any, else it is empty."""

    number: int
    anchor: str
    heading: str
    card: Card
    because: tuple[str, ...]
    evidence: tuple[EvidenceItem, ...]
    unknown: tuple[str, ...]
    no_evidence: str = ""


@dataclass(frozen=True, slots=True)
class ReplyRow:
    """Whom the desk asked, when, and what came back, paragraph by paragraph."""

    party: str
    about: Line
    asked_on: str
    reply: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a rating used in this document means."""

    badge: Badge
    definition: str


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """One numbered source; `details` is the smaller second line, with the address printed for readers on paper."""

    number: int
    anchor: str
    line: Line
    details: str


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """What was changed after publication, and when."""

    on: str
    text: tuple[str, ...]
    about: Line


@dataclass(frozen=True, slots=True)
class Outline:
    """A whole write-up. `left_out` and `warnings` are for the person who exports it, never for the reader.

    `sections` are those it has, in their order; what belongs to another section is empty. `prepared_at` is ISO 8601 in
    UTC. `labels` holds the fixed words of the document's language. `caption` stands below the table of claims;
    `organisation` publishes the document.
    """

    labels: Labels
    reference: str
    version: int
    prepared_at: str
    headline: str
    standfirst: str
    byline: str
    sections: tuple[Section, ...]
    in_short: tuple[str, ...]
    ratings: tuple[RatingRow, ...]
    caption: Line
    article: tuple[Line, ...]
    claims: tuple[ClaimSection, ...]
    method: tuple[str, ...]
    replies: tuple[ReplyRow, ...]
    meanings: tuple[Meaning, ...]
    sources: tuple[SourceEntry, ...]
    corrections: tuple[CorrectionRow, ...]
    about: tuple[Line, ...]
    left_out: tuple[str, ...]
    warnings: tuple[str, ...]
    organisation: str = ""
