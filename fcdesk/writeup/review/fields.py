"""The stretches of a write-up that a reviewer may change: how they are named, marked, and written.

Each stands in paragraphs of its own, in a style that nothing else has, with a bookmark round them: the bookmark says
whose text it is, the style holds on where somebody types past the bookmark's end.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from fcdesk.cases.model import Case
from fcdesk.cases.reporting import Prose, ReviewField
from fcdesk.cases.text import cleaned
from fcdesk.writeup.characters import in_one_line, in_paragraphs
from fcdesk.writeup.public.sources import public_title

CASE_PROPERTY: Final = "fcdesk.case"
EXPORT_PROPERTY: Final = "fcdesk.export"

STYLES: Final = {
    Prose.HEADLINE: "FC Review Headline",
    Prose.STANDFIRST: "FC Review Standfirst",
    Prose.IN_SHORT: "FC Review In Short",
    Prose.METHOD: "FC Review Method",
    Prose.STATEMENT: "FC Review Statement",
    Prose.BECAUSE: "FC Review Rationale",
    Prose.UNKNOWN: "FC Review Unknown",
}
"""The paragraph style of each kind of prose."""

LABEL_STYLE: Final = "FC Review Label"
"""What stands above a stretch of prose and says what it is."""

_OF_CLAIMS = frozenset({Prose.STATEMENT, Prose.BECAUSE, Prose.UNKNOWN})
_ONE_LINE = frozenset({Prose.HEADLINE, Prose.STANDFIRST, Prose.STATEMENT})
_PROSE = {prose.value.replace("-", "_"): prose for prose in Prose}
_BOOKMARK = re.compile(r"fc_(?:C([0-9]{1,9})_)?([a-z_]{1,20})", re.ASCII)
_ANCHOR = re.compile(r"claim_([0-9]{1,9})", re.ASCII)


@dataclass(frozen=True, slots=True)
class FieldName:
    """Which stretch of prose: its kind and, where it belongs to a claim, that claim's number, which is never reused."""

    prose: Prose
    number: int | None = None

    @property
    def bookmark(self) -> str:
        """The name of its bookmark: "fc_headline", "fc_C3_because"."""
        word = self.prose.value.replace("-", "_")
        return f"fc_{word}" if self.number is None else f"fc_C{self.number}_{word}"

    @property
    def words(self) -> str:
        """What a person types to name it: "headline", "3.because"."""
        return self.prose.value if self.number is None else f"{self.number}.{self.prose.value}"


@dataclass(frozen=True, slots=True)
class FieldMarks:
    """What makes a write-up a review copy: whose it is, which export, and each text that may be changed."""

    case_id: str
    export_id: str
    texts: dict[FieldName, str]


def field_named(bookmark: str) -> FieldName | None:
    """Return whose bookmark this is, or None for one that is not ours."""
    match = _BOOKMARK.fullmatch(bookmark)
    if match is None:
        return None
    prose, number = _PROSE.get(match[2]), int(match[1]) if match[1] else None
    if prose is None or (prose in _OF_CLAIMS) is (number is None):
        return None
    return FieldName(prose, number)


def claim_of_anchor(bookmark: str) -> int | None:
    """Return the number of the claim that is told from this bookmark on (see `naming.claim_anchor`)."""
    match = _ANCHOR.fullmatch(bookmark)
    return int(match[1]) if match else None


def as_written(prose: Prose, text: str) -> str:
    """Return a text as the document has it: in one line, or with a line feed between its paragraphs or points."""
    text = cleaned(text)
    return in_one_line(text) if prose in _ONE_LINE else "\n".join(in_paragraphs(text))


def prose_of(case: Case) -> tuple[ReviewField, ...]:
    """Return every text that a review copy offers for change, as written; empty ones are there to be filled in.

    Without a headline the case's title stands in. Why a rating was given can be said only where one was.
    """
    return tuple(ReviewField(one.prose, as_written(one.prose, one.text), one.claim_id) for one in raw_prose_of(case))


def raw_prose_of(case: Case) -> Iterator[ReviewField]:
    """Yield the same texts as the case holds them."""
    report, verdicts = case.details.report, case.present_verdicts()
    yield ReviewField(Prose.HEADLINE, report.headline or public_title(case.details.title))
    yield ReviewField(Prose.STANDFIRST, report.standfirst)
    yield ReviewField(Prose.IN_SHORT, "\n".join(report.in_short))
    for claim in case.claims_in_order():
        yield ReviewField(Prose.STATEMENT, claim.statement, claim.id)
        verdict = verdicts.get(claim.id)
        if verdict is not None:
            yield ReviewField(Prose.BECAUSE, verdict.because, claim.id)
            yield ReviewField(Prose.UNKNOWN, verdict.unknown, claim.id)
    yield ReviewField(Prose.METHOD, report.method)


def marks_for(case: Case, export_id: str) -> FieldMarks:
    """Return what is to be marked in a review copy of the case."""
    numbers = {claim.id: claim.number for claim in case.claims}
    fields = prose_of(case)
    texts = {FieldName(one.prose, numbers[one.claim_id] if one.claim_id else None): one.text for one in fields}
    return FieldMarks(case.id, export_id, texts)


def is_of_claims(prose: Prose) -> bool:
    """Tell whether a kind of prose belongs to a claim and not to the report."""
    return prose in _OF_CLAIMS
