"""Numbers of one article that speak of the same thing, as plain rows. No Qt here."""

from dataclasses import dataclass

from fcdesk.cases.text import one_line
from fcdesk.spotting.numbers.measures import Quantity
from fcdesk.spotting.suggestions import Spotted


@dataclass(frozen=True, slots=True)
class NumberRow:
    """One number where it stands. `kind` is that of its block, `paragraph` counts the body's from 1.

    `counts` is what is counted; `shown_by` are the words that show how certain the number is, "" where none do.
    """

    id: str
    start: int
    end: int
    text: str
    counts: str
    kind: str
    paragraph: int | None
    giver: str | None
    certainty: str
    shown_by: str


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """Numbers that speak of the same thing, and what a person would notice about them."""

    id: str
    topic: str
    notices: tuple[str, ...]
    numbers: tuple[NumberRow, ...]


def meeting_rows(spotted: Spotted | None) -> list[MeetingRow]:
    """Return the numbers that meet, those that differ first, else in the order of the article."""
    found = sorted(spotted.meetings, key=lambda meeting: meeting.agrees) if spotted is not None else []
    return [
        MeetingRow(
            id=f"m{meeting.quantities[0].start}",
            topic=one_line(", ".join(meeting.same_sort) or " ".join(meeting.topic)),
            notices=tuple(str(notice) for notice in meeting.notices),
            numbers=tuple(_number_row(quantity) for quantity in meeting.quantities),
        )
        for meeting in found
    ]


def _number_row(quantity: Quantity) -> NumberRow:
    return NumberRow(
        id=f"n{quantity.start}",
        start=quantity.start,
        end=quantity.end,
        text=one_line(quantity.text),
        counts=one_line(quantity.counts.text) if quantity.counts else "",
        kind=str(quantity.where.kind),
        paragraph=quantity.where.number,
        giver=one_line(quantity.giver) if quantity.giver else None,
        certainty=str(quantity.certainty),
        shown_by=one_line(quantity.certainty_shown.text) if quantity.certainty_shown else "",
    )
