"""A review copy on its way out and back: what it held, what has changed since in it and in the case, what is taken.

The texts that left the house lie in the archive; the document is compared with them, not with itself. Everything else
in it is compared with the very document that was sent, written once more from the log.
"""
# ruff: noqa: PLC0415 - what reads documents takes its time to load

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from fcdesk.archive.log import LogRow
from fcdesk.cases.edits.review_copies import accept_review
from fcdesk.cases.model import Case, Verdict
from fcdesk.cases.problems import RuleBroken, because_of
from fcdesk.cases.reporting import Prose, ReviewCopy, ReviewField
from fcdesk.cases.words import say
from fcdesk.casework.past import draft_then
from fcdesk.casework.rendering import Draft, Kind, Order, render
from fcdesk.casework.workbench import Workbench

if TYPE_CHECKING:
    from fcdesk.writeup.review.copy import Comment, Returned, ReturnedField
    from fcdesk.writeup.review.fields import FieldName
    from fcdesk.writeup.review.walk import Unread
    from fcdesk.writeup.review.word_diff import Stretch

PageSize = Literal["A4", "Letter"]
_LARGEST = 100_000_000  # bytes of a file that is read at all
_OF_A_RATING = frozenset({Prose.BECAUSE, Prose.UNKNOWN})


@dataclass(frozen=True, slots=True)
class ReviewBase:
    """What a review copy held when it left: its export's id, the case's version, every text that may be changed."""

    export_id: str
    version: int
    fields: tuple[ReviewField, ...]


class State(StrEnum):
    """How a text stands: in the document, in the case, and when it left.

    GONE: the case has no place for it any more. MISSING: the document has not. DOUBLED: the document has it twice.
    """

    UNCHANGED = "unchanged"
    DOCUMENT = "changed in the document"
    CASE = "changed in the case"
    BOTH = "changed in both"
    SAME = "changed alike in both"
    MISSING = "missing from the document"
    DOUBLED = "twice in the document"
    GONE = "gone from the case"


@dataclass(frozen=True, slots=True)
class Compared:
    """One text: as it left (`base`), as the case has it now (None: no place for it), as the document has it (or None).

    `rating_since` are the rating that it gave the reasons for when it left, and that of today, where they differ. The
    other fields are as in ReturnedField.
    """

    name: "FieldName"
    claim_id: str | None
    state: State
    base: str
    present: str | None
    document: str | None
    has_changes: bool = False
    comments: "tuple[Comment, ...]" = ()
    unread: "tuple[Unread, ...]" = ()
    others: tuple[str, ...] = ()
    by_style: bool = False
    rating_since: tuple[str, str] | None = None

    @property
    def is_new(self) -> bool:
        """Whether the document says something that the case does not say yet."""
        if self.state is State.GONE:
            return self.document not in (None, self.base)
        return self.state in (State.DOCUMENT, State.BOTH, State.MISSING, State.DOUBLED)

    def in_document(self) -> "tuple[Stretch, ...]":
        """Return what the reviewer changed, word by word."""
        from fcdesk.writeup.review.word_diff import word_diff

        return word_diff(self.base, self.base if self.document is None else self.document)

    def in_case(self) -> "tuple[Stretch, ...]":
        """Return what was changed in the case since the copy left, word by word."""
        from fcdesk.writeup.review.word_diff import word_diff

        return word_diff(self.base, self.base if self.present is None else self.present)


@dataclass(frozen=True, slots=True)
class RatingDiffers:
    """That a claim's card says another rating than it did; it is told, and never taken over."""

    number: int
    sent: str
    returned: str


@dataclass(frozen=True, slots=True)
class Outside:
    """What differs outside the texts that may be changed: paragraphs that were not sent, and sent ones not there."""

    new: tuple[str, ...]
    lost: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Review:
    """A review copy beside the case. `outside` is None where what was sent could not be written once more.

    `stray` are texts in the style of one that may be changed, in a place where none was; `comments` and `has_changes`
    are those outside the fields.
    """

    copy: ReviewCopy
    fields: "tuple[Compared, ...]"
    stray: tuple[str, ...]
    comments: "tuple[Comment, ...]"
    has_changes: bool
    ratings: tuple[RatingDiffers, ...]
    outside: Outside | None

    @property
    def something_to_see(self) -> bool:
        beside = self.stray or self.comments or self.has_changes or self.ratings
        differs = self.outside is not None and (self.outside.new or self.outside.lost)
        of_fields = any(one.is_new or one.comments or one.has_changes or one.unread for one in self.fields)
        return bool(of_fields or beside or differs)


@dataclass(frozen=True, slots=True)
class Material:
    """What a document is compared with: the present state of a case, and its log. Plain values, for a job."""

    draft: Draft
    rows: tuple[LogRow, ...]


def base_of(draft: Draft) -> ReviewBase:
    """Return what must be known of a review copy when it comes back."""
    from fcdesk.writeup.review.fields import prose_of

    return ReviewBase(draft.export_id, draft.version, prose_of(draft.case))


def read_file(path: Path) -> bytes:
    """Return a file's bytes; EnvironmentProblem if it cannot be read, RuleBroken if it is far too large."""
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except OSError as error:
        raise because_of(error, say("reading {file}", file=path.name)) from error
    if len(data) > _LARGEST:
        raise RuleBroken(
            "{file} is larger than {megabytes} MB; choose the review copy itself",
            file=path.name,
            megabytes=_LARGEST // 1_000_000,
        )
    return data


def read_back(material: Material, data: bytes, name: str) -> Review:
    """Compare a document that came back with what was sent and with the case as it is. `name` is the file's.

    RuleBroken: it is no review copy of this case; EnvironmentProblem: it is damaged or built to do harm.
    """
    from fcdesk.writeup.review.copy import read_review_copy

    returned = read_review_copy(data, name)
    case = material.draft.case
    copy = _copy_of(case, returned, name)
    then = draft_then(material.draft, material.rows, copy.id)
    sent = _sent(then, copy, returned.language, name) if then else None
    return Review(
        copy,
        tuple(_compared(case, then.case if then else case, copy, returned)),
        (*returned.stray, *_unknown(copy, returned, then.case if then else case)),
        returned.outside_comments,
        returned.outside_changes,
        _ratings(sent, returned) if sent else (),
        _outside(sent, returned) if sent else None,
    )


def accept(bench: Workbench, review: Review, names: "Iterable[FieldName]") -> bool:
    """Give these texts the words they came back with, in one step; tell whether that changed anything.

    RuleBroken, and nothing is taken over, for a text that the document does not have or has twice, that has no place
    in the case any more, or that was changed in the case since it was compared.
    """
    from fcdesk.writeup.review.fields import prose_of

    wanted = [_acceptable(review, name) for name in dict.fromkeys(names)]
    bench.flush(None)
    now = {(one.prose, one.claim_id): one.text for one in prose_of(bench.case)}
    for one in wanted:
        if one.state is not State.GONE and now.get((one.name.prose, one.claim_id)) != one.present:
            raise RuleBroken("{text} has been changed meanwhile; compare the review copy again", text=one.name.words)
    texts = [_text(bench.case, one) for one in wanted if one.document not in (one.present, None)]
    return bool(texts) and bench.do(accept_review, texts)


def accepted_by_all(review: Review) -> "tuple[FieldName, ...]":
    """Return the texts that can be taken over without looking at each: those changed in the document alone.

    Reasons for a rating that the case has changed since are none of them: they may speak against the one of today.
    """
    return tuple(one.name for one in review.fields if one.state is State.DOCUMENT and one.rating_since is None)


def _copy_of(case: Case, returned: "Returned", name: str) -> ReviewCopy:
    if returned.case_id != case.id:
        raise _of_another_case(name, returned.reference, case.details.reference)
    copy = case.review_copies.get(returned.export_id)
    if copy is None:
        raise RuleBroken(
            "{file} is a review copy of {reference} that this archive does not know; read it back where it was written",
            file=name,
            reference=case.details.reference,
        )
    return copy


def _sent(then: Draft, copy: ReviewCopy, language: str, name: str) -> "Returned | None":
    """Return the document as it was sent, read in the same way; None if it cannot be made again byte for byte."""
    from fcdesk.writeup.review.copy import read_review_copy

    for order in _orders(language):
        rendered = render(then, order)
        if rendered.content_hash == copy.content_hash:
            return read_review_copy(rendered.data, name)
    return None


def _orders(language: str) -> Iterator[Order]:
    """Yield the orders that the copy may have been written by, the likeliest first."""
    pages: tuple[PageSize | None, ...] = (None, "A4", "Letter")
    for chosen in dict.fromkeys((None, language.partition("-")[0] or None, language or None)):
        yield from (Order(Kind.REVIEW, language=chosen, page=page) for page in pages)


def _compared(case: Case, then: Case, copy: ReviewCopy, returned: "Returned") -> "Iterable[Compared]":
    from fcdesk.writeup.review.fields import FieldName, prose_of

    present = {(one.prose, one.claim_id): one.text for one in prose_of(case)}
    numbers = {claim.id: claim.number for claim in (*case.claims, *then.claims)}
    since = _ratings_since(case, then)
    for field in copy.fields:
        number = numbers.get(field.claim_id) if field.claim_id else None
        if field.claim_id is None or number is not None:
            name = FieldName(field.prose, number)
            one = _one(name, field, present.get((field.prose, field.claim_id)), returned.fields.get(name))
            yield replace(one, rating_since=since.get(field.claim_id or "")) if field.prose in _OF_A_RATING else one


def _ratings_since(case: Case, then: Case) -> dict[str, tuple[str, str]]:
    """Return by the claim's id what its rating was and is, for those that were given another since."""
    before, since = then.present_verdicts(), {}
    for claim_id, verdict in case.present_verdicts().items():
        was = before.get(claim_id)
        if was is not None and (was.scale, was.rating) != (verdict.scale, verdict.rating):
            since[claim_id] = _told_apart(was, verdict)
    return since


def _of_another_case(name: str, its: str, wanted: str) -> RuleBroken:
    if its in ("", wanted):
        return RuleBroken(
            "{file} is a review copy of another case, not of {reference}; name that one", file=name, reference=wanted
        )
    return RuleBroken(
        "{file} is a review copy of another case ({other}), not of {reference}; name that one",
        file=name,
        other=its,
        reference=wanted,
    )


def _told_apart(was: Verdict, verdict: Verdict) -> tuple[str, str]:
    """Return two ratings in words; two scales may call different ratings the same."""
    if was.label != verdict.label:
        return was.label, verdict.label
    return f"{was.label} ({was.scale})", f"{verdict.label} ({verdict.scale})"


def _one(name: "FieldName", base: ReviewField, present: str | None, returned: "ReturnedField | None") -> Compared:
    from fcdesk.writeup.review.doubling import doubled

    returned = _untouched(returned, base.text) if returned else None
    document = returned.text if returned else None
    plain = Compared(name, base.claim_id, _state(base.text, present, document), base.text, present, document)
    if returned is None:
        return plain
    twice = doubled(returned.paragraphs, base.text) if document != base.text else ""
    others = (*returned.others, twice) if twice else returned.others
    state = State.DOUBLED if others and plain.state is not State.GONE else plain.state
    return replace(
        plain,
        state=state,
        has_changes=returned.has_changes,
        comments=returned.comments,
        unread=returned.unread,
        others=others,
        by_style=returned.by_style,
    )


def _untouched(returned: "ReturnedField", base: str) -> "ReturnedField":
    """Return what came back; as it left, where it holds no other characters that turn the writing than it did then."""
    from fcdesk.writeup.review.walk import Unread

    if not returned.turned or returned.turned != base:
        return returned
    return replace(returned, text=base, unread=tuple(one for one in returned.unread if one is not Unread.TURN))


def _state(base: str, present: str | None, document: str | None) -> State:
    if present is None:
        return State.GONE
    if document is None:
        return State.MISSING
    if document == base:
        return State.UNCHANGED if present == base else State.CASE
    if present == base:
        return State.DOCUMENT
    return State.SAME if present == document else State.BOTH


def _unknown(copy: ReviewCopy, returned: "Returned", then: Case) -> tuple[str, ...]:
    """Return texts that are marked as if they could be changed, but were not when the copy left."""
    numbers = {claim.number: claim.id for claim in then.claims}
    known = {(one.prose, one.claim_id) for one in copy.fields}
    return tuple(
        one.text
        for name, one in returned.fields.items()
        if one.text and (name.prose, numbers.get(name.number) if name.number else None) not in known
    )


def _ratings(sent: "Returned", returned: "Returned") -> tuple[RatingDiffers, ...]:
    return tuple(
        RatingDiffers(number, words, returned.ratings[number])
        for number, words in sorted(sent.ratings.items())
        if returned.ratings.get(number, words) != words
    )


def _outside(sent: "Returned", returned: "Returned") -> Outside:
    return Outside(_beyond(returned.outside, sent.outside), _beyond(sent.outside, returned.outside))


def _beyond(texts: Sequence[str], others: Sequence[str]) -> tuple[str, ...]:
    """Return the texts that the others do not have, or not as often."""
    left = Counter(others)
    beyond = []
    for text in texts:
        if left[text]:
            left[text] -= 1
        else:
            beyond.append(text)
    return tuple(beyond)


def _acceptable(review: Review, name: "FieldName") -> Compared:
    by_name: Mapping[FieldName, Compared] = {one.name: one for one in review.fields}
    one = by_name.get(name)
    if one is None:
        raise RuleBroken("the review copy has no text {text}; its texts are named as they are listed", text=name.words)
    if one.state is State.MISSING:
        raise RuleBroken(
            "{text} is missing from the document and was left as it is; change it in the case by hand", text=name.words
        )
    if one.state is State.DOUBLED:
        raise RuleBroken(
            "{text} is twice in the document and was left as it is; change it in the case by hand", text=name.words
        )
    return one


def _text(case: Case, one: Compared) -> ReviewField:
    """Return a text to be taken over, with blank lines between its paragraphs where the case has them so far."""
    from fcdesk.writeup.review.fields import raw_prose_of

    held = next((e.text for e in raw_prose_of(case) if (e.prose, e.claim_id) == (one.name.prose, one.claim_id)), "")
    document = one.document or ""
    gaps = held.strip().count("\n")
    is_spaced = gaps > 0 and gaps == 2 * held.strip().count("\n\n")
    return ReviewField(one.name.prose, document.replace("\n", "\n\n") if is_spaced else document, one.claim_id)
