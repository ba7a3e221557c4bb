"""What is found in an article, as plain rows for lists and for the reader. No Qt here."""

from collections.abc import Iterable
from dataclasses import dataclass

from fcdesk.cases.coverage import Fate, Reading
from fcdesk.cases.edits.claims import Passage
from fcdesk.cases.model import Case, DismissalReason, Sourcing
from fcdesk.cases.text import one_line
from fcdesk.spotting.suggestions import Sentence


@dataclass(frozen=True, slots=True)
class SuggestionRow:
    """A suggestion as the list and the reader show it.

    `relayed_by` are (name, whether it is only probable); `reasons` are (kind, words of the article).
    """

    id: str
    start: int
    end: int
    quote: str
    band: str
    kind: str
    claimant: str | None
    is_probable: bool
    as_written: str | None
    sourcing: Sourcing | None
    relayed_by: tuple[tuple[str, bool], ...]
    checkable: str
    reasons: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class DismissalRow:
    """A dismissed passage. `start` and `end` are None once its words are no longer in the article."""

    id: str
    quote: str
    reason: DismissalReason
    remark: str
    by: str
    at: str
    start: int | None
    end: int | None


@dataclass(frozen=True, slots=True)
class FateRow:
    """A sentence of the nothing-unread map."""

    id: str
    start: int
    end: int
    fate: Fate
    claims: tuple[int, ...]
    reason: DismissalReason | None
    remark: str


def key_of(sentence: Sentence) -> str:
    """Return what tells a sentence from the others of its article."""
    return f"s{sentence.whole.start}"


def suggestion_row(case: Case, sentence: Sentence, passage: Passage) -> SuggestionRow:
    """Return a suggestion as a row; `passage` is what would be marked, as a person has changed it so far."""
    named_by_hand = passage.claimant is not None and passage.claimant != sentence.claimant
    return SuggestionRow(
        id=key_of(sentence),
        start=passage.start,
        end=passage.end,
        quote=one_line(case.article.text[passage.start : passage.end]),
        band=sentence.band,
        kind=passage.kind.value,
        claimant=passage.claimant or sentence.claimant,
        is_probable=sentence.claimant_is_probable and not named_by_hand,
        as_written=None if named_by_hand else sentence.as_written,
        sourcing=passage.sourcing if passage.sourcing or named_by_hand else Sourcing(sentence.sourcing),
        relayed_by=tuple((voice.name, voice.is_probable) for voice in sentence.relays),
        checkable=sentence.checkable,
        reasons=tuple(dict.fromkeys((reason.kind, one_line(reason.text)) for reason in sentence.reasons)),
    )


def dismissal_rows(case: Case) -> list[DismissalRow]:
    """Return what was dismissed, in the order of the article; what has no place any more comes last."""
    rows = [
        DismissalRow(
            one.id,
            one_line(one.anchor.quote),
            one.reason,
            one_line(one.remark),
            one.by,
            one.at,
            one.anchor.start,
            one.anchor.end,
        )
        for one in case.dismissals
    ]
    return sorted(rows, key=lambda row: (row.start is None, row.start or 0, row.id))


def fate_rows(readings: Iterable[Reading]) -> list[FateRow]:
    """Return what became of each sentence."""
    return [_fate_row(reading) for reading in readings]


def reasons_in(chosen_because: str) -> tuple[tuple[str, str], ...]:
    """Return what a claim was chosen for, as (kind, words); words that name no kind are kept as they are."""
    parts = (part.partition(": ") for part in chosen_because.split("; ") if part.strip())
    return tuple((kind, words) if parted else ("", kind) for kind, parted, words in parts)


def _fate_row(reading: Reading) -> FateRow:
    dismissal = reading.dismissal if reading.fate is Fate.DISMISSED else None
    return FateRow(
        id=f"s{reading.start}",
        start=reading.start,
        end=reading.end,
        fate=reading.fate,
        claims=reading.claims,
        reason=dismissal.reason if dismissal else None,
        remark=one_line(dismissal.remark) if dismissal else "",
    )
