"""What a case is: frozen records, and the Case that holds them.

Times are ISO 8601 in UTC ("2026-11-22T10:00:00Z"); dates that the world gave us ("published") are kept as given,
as precise as they were. Positions are code points of the article's stored text, from 0, end exclusive.
Ids come from outside, so that the same edit on the same case always gives the same case.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from fcdesk.cases.records import Records
from fcdesk.cases.reporting import MediaFinding, Report, ReviewCopy, Waiver


class CaseStatus(StrEnum):
    """How far a case has come."""

    OPEN = "open"
    WAITING = "waiting"
    IN_REVIEW = "in-review"
    PUBLISHED = "published"
    ARCHIVED = "archived"


class ClaimKind(StrEnum):
    """What sort of statement a claim makes, which decides what would settle it."""

    QUANTITY = "quantity"
    EVENT = "event"
    QUOTATION = "quotation"
    CAUSE = "cause"
    COMPARISON = "comparison"
    ATTRIBUTION = "attribution"
    DATE = "date"
    RANK = "rank"
    POLICY = "policy"
    PREDICTION = "prediction"
    OPINION = "opinion"
    OTHER = "other"


class Priority(StrEnum):
    """What to check first."""

    HIGH = "high"
    NORMAL = "normal"
    LOW = "low"


class ClaimStatus(StrEnum):
    """How far the check of a claim has come, as whoever checks it says. Whether it is judged, its verdict tells."""

    TO_DO = "to-do"
    IN_PROGRESS = "in-progress"
    WAITING = "waiting"
    DONE = "done"


class Sourcing(StrEnum):
    """How an article names who makes a claim. Unnamed and absent sources are findings in themselves."""

    NAMED = "named"
    ANONYMOUS = "anonymous"
    INSTITUTION = "institution"
    DOCUMENT = "document"
    UNATTRIBUTED = "unattributed"


class DismissalReason(StrEnum):
    """Why a sentence is not taken up as a claim."""

    OPINION = "opinion"
    NOT_YET_CHECKABLE = "not-yet-checkable"
    NOT_CHECKABLE = "not-checkable"
    UNDISPUTED = "undisputed"
    UNIMPORTANT = "unimportant"
    REPEATED = "repeated"
    NO_STATEMENT = "no-statement"
    OTHER = "other"


class Stance(StrEnum):
    """How a piece of evidence bears on a claim."""

    SUPPORTS = "supports"
    UNDERMINES = "undermines"
    CONTEXT = "context"


class FileRole(StrEnum):
    """Whether a stored file is the evidence itself or was made from it."""

    ORIGINAL = "original"
    WORKING = "working"
    DERIVED = "derived"


class BlockKind(StrEnum):
    """What a stretch of an article's text is to its reader."""

    TITLE = "title"
    STANDFIRST = "standfirst"
    HEADING = "heading"
    BYLINE = "byline"
    DATELINE = "dateline"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    QUOTATION = "quotation"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Block:
    """One title, paragraph, list line … of an article: text[start:end]. Blocks are in order and never overlap."""

    kind: BlockKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Details:
    """What is said of the case as a whole."""

    id: str
    reference: str
    title: str
    created_at: str
    status: CaseStatus = CaseStatus.OPEN
    language: str | None = None
    tags: tuple[str, ...] = ()
    scale: str = "default"
    claims_numbered: int = 0  # numbers are never given twice, not even after a deletion
    evidence_numbered: int = 0
    report: Report = field(default_factory=Report)
    assignee: str = ""
    deadline: str | None = None  # a date, "2026-11-30", or a moment, as times are kept here


@dataclass(frozen=True, slots=True)
class Article:
    r"""One version of the text under check, and what its bytes were when it arrived.

    `text` is NFC with "\n" line ends. `sha256` and `size` are those of the original bytes, which the archive keeps.
    """

    id: str
    version: int
    title: str
    text: str
    blocks: tuple[Block, ...]
    sha256: str
    size: int
    file_name: str
    media_type: str
    added_at: str
    author: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Anchor:
    """A claim's place in the text. `start` and `end` are None once the quote is lost; the quote stays for ever.

    Fields as in W3C TextQuoteSelector and TextPositionSelector.
    """

    quote: str
    prefix: str
    suffix: str
    start: int | None
    end: int | None

    @property
    def is_lost(self) -> bool:
        return self.start is None


@dataclass(frozen=True, slots=True)
class Claim:
    """A checkable statement of the article. `statement` is the claim in one plain sentence.

    `sourcing` is how the article names the claimant (None: nobody has looked). `relayed_by` are those who passed the
    claim on, from the claimant to the article; `said_where` and `said_on` tell the occasion. `was_suggested`: the
    program put the passage forward; `chosen_because` says what spoke for checking it.
    """

    id: str
    number: int
    anchor: Anchor
    statement: str = ""
    claimant: str | None = None
    kind: ClaimKind = ClaimKind.OTHER
    priority: Priority = Priority.NORMAL
    added_at: str = ""
    sourcing: Sourcing | None = None
    relayed_by: tuple[str, ...] = ()
    chosen_because: str = ""
    was_suggested: bool = False
    status: ClaimStatus = ClaimStatus.TO_DO
    said_where: str = ""
    said_on: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A passage that a person read and will not check, and why. `was_suggested`: the program had put it forward."""

    id: str
    anchor: Anchor
    reason: DismissalReason
    by: str
    at: str
    remark: str = ""
    was_suggested: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """Where evidence comes from. One source may serve many claims; `derived_from` names the source it repeats."""

    id: str
    title: str
    url: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: str | None = None
    derived_from: str | None = None
    confidential: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a source shows: the excerpt, where in the source it stands (locator), and how far it can be trusted.

    `grade` is a NATO/Admiralty grade: A-F for the source, 1-6 for the information, "B2".
    """

    id: str
    number: int
    source_id: str
    excerpt: str = ""
    locator: str = ""
    grade: str | None = None
    note: str = ""
    accessed_at: str = ""


@dataclass(frozen=True, slots=True)
class EvidenceLink:
    """That a piece of evidence bears on a claim, and how. `position` orders the evidence of one claim."""

    id: str
    claim_id: str
    evidence_id: str
    stance: Stance = Stance.CONTEXT
    position: int = 0


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file of the archive's vault that belongs to a piece of evidence; the bytes lie there under their SHA-256.

    `for_readers`: a picture that the write-up shows, with `caption` under it and `alt` for those who cannot see it.
    """

    id: str
    evidence_id: str
    name: str
    size: int
    sha256: str
    media_type: str
    added_at: str
    role: FileRole = FileRole.ORIGINAL
    for_readers: bool = False
    caption: str = ""
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """One judgement of one claim. A claim's verdicts, in `position` order, are its history; the last one counts.

    `label` is kept as it was shown, so that a verdict stays readable when its scale changes. `wording` is the exact
    quote that was judged: a rating holds for that wording and no other.
    """

    id: str
    claim_id: str
    position: int
    rating: str
    label: str
    scale: str
    scale_version: int
    wording: str
    by: str
    at: str
    because: str = ""
    unknown: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A remark for the desk alone; never part of a public document."""

    id: str
    text: str
    by: str
    at: str
    claim_id: str | None = None
    evidence_id: str | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """Right of reply: whom we asked, when and how, by when, and what came back (None: nothing yet)."""

    id: str
    party: str
    question: str
    asked_at: str
    asked_by: str
    channel: str = ""
    due: str | None = None
    answer: str | None = None
    answered_at: str | None = None
    claim_id: str | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """A second person's judgement: of one claim, or (claim_id None) the sign-off of the whole case."""

    id: str
    by: str
    at: str
    approved: bool
    remark: str = ""
    rating: str | None = None
    claim_id: str | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """What was wrong in a published check and what was changed, in words a reader can use."""

    id: str
    text: str
    at: str
    by: str
    claim_id: str | None = None


Record = (
    Details
    | Article
    | Claim
    | Dismissal
    | Source
    | Evidence
    | EvidenceLink
    | StoredFile
    | Verdict
    | Note
    | Reply
    | Review
    | Correction
    | MediaFinding
    | Waiver
    | ReviewCopy
)


@dataclass(frozen=True, slots=True)
class Case:
    """One article under check with everything found out about it. A value: edits return another Case."""

    details: Details
    articles: Records[Article] = field(default_factory=Records)
    claims: Records[Claim] = field(default_factory=Records)
    dismissals: Records[Dismissal] = field(default_factory=Records)
    sources: Records[Source] = field(default_factory=Records)
    evidence: Records[Evidence] = field(default_factory=Records)
    links: Records[EvidenceLink] = field(default_factory=Records)
    files: Records[StoredFile] = field(default_factory=Records)
    verdicts: Records[Verdict] = field(default_factory=Records)
    notes: Records[Note] = field(default_factory=Records)
    replies: Records[Reply] = field(default_factory=Records)
    reviews: Records[Review] = field(default_factory=Records)
    corrections: Records[Correction] = field(default_factory=Records)
    media_findings: Records[MediaFinding] = field(default_factory=Records)
    waivers: Records[Waiver] = field(default_factory=Records)
    review_copies: Records[ReviewCopy] = field(default_factory=Records)

    @property
    def id(self) -> str:
        return self.details.id

    @property
    def article(self) -> Article:
        """The version of the text that is under check now."""
        return max(self.articles, key=lambda article: article.version)

    def claims_in_order(self) -> list[Claim]:
        """Claims as the article has them; lost ones last, all ties by number."""
        return sorted(self.claims, key=_place_in_text)

    def evidence_in_order(self) -> list[Evidence]:
        return sorted(self.evidence, key=lambda evidence: evidence.number)

    def claim_numbered(self, number: int) -> Claim | None:
        return next((claim for claim in self.claims if claim.number == number), None)

    def links_of(self, claim_id: str) -> list[EvidenceLink]:
        """The claim's evidence links in the order the checker gave them."""
        links = [link for link in self.links if link.claim_id == claim_id]
        return sorted(links, key=lambda link: (link.position, link.id))

    def name_of(self, evidence: Evidence) -> str:
        """Return what the desk calls a piece of evidence. Not for readers: a file's name or a note may be private."""
        source = self.sources[evidence.source_id]
        files = (file.name for file in self.files_of(evidence.id))
        return source.title or source.url or next(files, "") or evidence.note

    def files_of(self, evidence_id: str) -> list[StoredFile]:
        return [file for file in self.files if file.evidence_id == evidence_id]

    def history_of(self, claim_id: str) -> list[Verdict]:
        """Every verdict the claim ever had, the present one last."""
        return sorted((verdict for verdict in self.verdicts if verdict.claim_id == claim_id), key=_in_history)

    def present_verdicts(self) -> dict[str, Verdict]:
        """Return the verdict that counts for each judged claim, by claim id: all at once, for lists of claims."""
        return {verdict.claim_id: verdict for verdict in sorted(self.verdicts, key=_in_history)}

    def verdict_on(self, claim_id: str) -> Verdict | None:
        history = self.history_of(claim_id)
        return history[-1] if history else None

    def judged(self) -> Iterator[Claim]:
        """The claims that have a verdict."""
        with_verdict = {verdict.claim_id for verdict in self.verdicts}
        return (claim for claim in self.claims if claim.id in with_verdict)


def _in_history(verdict: Verdict) -> tuple[int, str, str]:
    return (verdict.position, verdict.at, verdict.id)


def _place_in_text(claim: Claim) -> tuple[bool, int, int, int]:
    anchor = claim.anchor
    return (anchor.is_lost, anchor.start or 0, -(anchor.end or 0), claim.number)
