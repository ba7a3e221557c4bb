"""What stays in the house, as meaning and not form: the checker's dossier and the annotated copy of the article.

As in `outline`, every text is what is read, in the document's language, and what is empty is left out together with
its heading. Unlike there, addresses are as they were entered; only those that are safe to open are links.
"""

from dataclasses import dataclass
from typing import Literal

from fcdesk.cases.house import Section
from fcdesk.cases.model import BlockKind
from fcdesk.writeup.labels import Labels
from fcdesk.writeup.outline import Badge, Jump, Line

Cover = Literal["plain", "claim", "claims", "dismissed", "unread"]
"""What lies over a stretch of the article: nothing, one claim, several that overlap, a dismissal, or an unread mark."""


# --- the article with its marks ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of the article's text under the same marks.

    `begins` and `ends` are the tags of passages ("C3", "D1", "U2") that begin before it and end behind it. `shown` are
    those whose reference is printed behind it: never inside another passage, so that each passage reads as it stands.
    """

    text: str
    cover: Cover = "plain"
    begins: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleParagraph:
    """A paragraph of the article in stretches; their texts, one behind the other, are the paragraph's."""

    kind: BlockKind
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class MarginNote:
    """What the margin says of one passage: its tag, the sources, and the rating or why nothing was checked."""

    tag: Jump
    sources: tuple[Jump, ...]
    badge: Badge | None
    words: str


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """Paragraphs that stand together, with their place ("3", "Headline", "3–5") and margin.

    A row has more than one only where a passage runs from one into the next.
    """

    place: str
    paragraphs: tuple[ArticleParagraph, ...]
    margin: tuple[MarginNote, ...]


@dataclass(frozen=True, slots=True)
class PassageComment:
    """What is said of the passage with a tag, by whom (with initials) and when (ISO 8601, "" if that is not known)."""

    tag: str
    author: str
    initials: str
    at: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class MarkedArticle:
    """The article with all its passages. `lost` holds those that are not in it any more, each as a row of its own.

    `language` is the article's where the document is in another one. `anchors` are the names of the places where the
    document tells more of a passage, by tag.
    """

    rows: tuple[ArticleRow, ...]
    lost: tuple[ArticleRow, ...]
    comments: tuple[PassageComment, ...]
    language: str | None
    anchors: dict[str, str]


# --- the checker's dossier ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Count:
    """One number of the state of the check, and what it counts."""

    of: str
    number: str


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """One rule that is not met yet, how much that weighs, and by what; `details` say it of each word and thing."""

    what: str
    weight: str
    where: Line
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One line of the table of claims: who judged it last and when, and who checked that."""

    tag: Jump
    claim: str
    badge: Badge
    judged: str
    checked: str


@dataclass(frozen=True, slots=True)
class VerdictEntry:
    """One judgement of a claim's history; the one that `holds` is the last."""

    badge: Badge
    given: str
    holds: str
    because: tuple[str, ...]
    unknown: tuple[str, ...]
    wording: str


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A stored file: its name, what else is known of it in one line, and the SHA-256 of its bytes in hex.

    `shown` says that readers get to see it, with which caption and description.
    """

    name: str
    facts: str
    sha256: str
    shown: str = ""


@dataclass(frozen=True, slots=True)
class EvidenceEntry:
    """A piece of evidence with all that the desk knows of it. `stance` is empty where it bears on no claim."""

    number: str
    source: Line
    cited_as: Jump | None
    confidential: str
    excerpt: str
    stance: str
    facts: tuple[str, ...]
    notes: tuple[str, ...]
    files: tuple[FileEntry, ...]


@dataclass(frozen=True, slots=True)
class ClaimEntry:
    """Everything that the desk holds on one claim. `facts` are lines with a label each.

    `media` says what became of the picture or recording that it rests on, and who found that out.
    """

    anchor: str
    heading: str
    quote: str
    badge: Badge
    remarks: tuple[str, ...]
    facts: tuple[Line, ...]
    verdicts: tuple[VerdictEntry, ...]
    reviews: tuple[str, ...]
    evidence: tuple[EvidenceEntry, ...]
    notes: tuple[str, ...]
    media: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class DismissedRow:
    """A passage that was read and is not checked: why, by whom, and when."""

    tag: str
    anchor: str
    passage: str
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """One source of the register; `confidential` is the mark of those that must not be named, else empty."""

    number: int
    anchor: str
    line: Line
    confidential: str
    details: str
    used_for: Line
    files: tuple[FileEntry, ...]


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A question the desk sent, to whom, when and by whom, and what came back."""

    party: str
    about: Line
    asked: tuple[str, ...]
    question: tuple[str, ...]
    reply: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SignedRow:
    """Something a person of the newsroom said of the case: a review, a correction, or a note."""

    by: str
    said: tuple[str, ...]
    about: Line


@dataclass(frozen=True, slots=True)
class WaivedRow:
    """A finding that was let pass: what it says and of what, who let it pass and when, and why."""

    what: str
    about: Line
    by: str
    reason: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DossierOutline:
    """The whole dossier. Strictly for the house: it names confidential sources, files and people.

    `sections` are those it has, in their order. `prepared_at` is ISO 8601 in UTC; `report` are the write-up's own
    words; `log` says up to which row of the case's log the dossier goes.
    """

    labels: Labels
    reference: str
    version: int
    prepared_at: str
    headline: str
    standfirst: str
    byline: str
    sections: tuple[Section, ...]
    counts: tuple[Count, ...]
    open_points: tuple[OpenPoint, ...]
    waived: tuple[WaivedRow, ...]
    report: tuple[Line, ...]
    ratings: tuple[ClaimRow, ...]
    article_facts: tuple[Line, ...]
    article: MarkedArticle
    claims: tuple[ClaimEntry, ...]
    unlinked: tuple[EvidenceEntry, ...]
    dismissed: tuple[DismissedRow, ...]
    register: tuple[RegisterEntry, ...]
    letters: tuple[LetterRow, ...]
    notes: tuple[SignedRow, ...]
    signed: tuple[SignedRow, ...]
    corrections: tuple[SignedRow, ...]
    log: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AnnotatedOutline:
    """The article with a comment on each claim. `for_public`: nothing in it is for the house alone.

    `left_out` and `warnings` are for the person who exports it, as in `outline.Outline`.
    """

    labels: Labels
    reference: str
    version: int
    prepared_at: str
    for_public: bool
    headline: str
    standfirst: str
    byline: str
    sections: tuple[Section, ...]
    intro: str
    article_facts: tuple[Line, ...]
    article: MarkedArticle
    left_out: tuple[str, ...]
    warnings: tuple[str, ...]
