"""What the person who chose a house style should know of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fcdesk.cases.words import say, say_count
from fcdesk.writeup.word.donor.colours import Colours, ContrastFault
from fcdesk.writeup.word.donor.merging import Merged
from fcdesk.writeup.word.donor.page import HousePage
from fcdesk.writeup.word.donor.running_heads import RunningHead
from fcdesk.writeup.word.donor.sheet import Sheet

_NARROW = 6_800  # twips: below 12 cm the columns of our tables hold few words
_TWIPS_IN_CM = 567
_ON_CARDS = frozenset({"Hyperlink", "Normal", "Strong"})  # what also stands on a claim's grey card
_NAMED = 6  # in one sentence


@dataclass(frozen=True, slots=True)
class StyleReport:
    """What a donor gives and what it lacks.

    `used` are house styles by their own names, `added` those of ours that were added. `header` and `footer` are the
    words that will stand on every page. `faults` and `remarks` are about what a reader will see.
    """

    file_name: str
    used: tuple[str, ...]
    added: tuple[str, ...]
    faults: tuple[ContrastFault, ...]
    remarks: tuple[str, ...]
    header: str = ""
    footer: str = ""

    @property
    def sentences(self) -> tuple[str, ...]:
        """The faults and remarks, each a sentence."""
        return (*(fault.sentence for fault in self.faults), *self.remarks)


def contrast_faults(sheet: Sheet, colours: Colours, merged: Merged) -> Iterator[ContrastFault]:
    """Yield the faults of the house styles that our documents use; the sheet is the donor's own."""
    for name, identifier in merged.ids.items():
        style = sheet.by_id.get(identifier)
        # White on white is what the head of a table would be without the table, so it was looked at with that.
        if style is None or name == "FC Table Head":
            continue
        if fault := colours.fault(style, on_card=name in _ON_CARDS):
            yield fault


def remarks_on(page: HousePage, heads: Sequence[RunningHead], fonts: Sequence[str], *, embedded: bool) -> Iterator[str]:
    """Yield a sentence for each thing that will look or read other than in the house's own documents."""
    if embedded:
        yield say("fonts embedded in the house style do not come along, because their licences may forbid it")
    if fonts:
        yield say(
            "the house style asks for fonts that a reader may lack and see replaced: {fonts}", fonts=_listed(fonts)
        )
    if page.column < _NARROW:
        width = f"{page.column / _TWIPS_IN_CM:.1f}"
        yield say("the house style's column of text is {width} cm wide; tables will be tight", width=width)
    if page.columns > 1:
        yield say_count(
            "the house style sets text in {n} column; the document has one",
            "the house style sets text in {n} columns; the document has one",
            page.columns,
        )
    dropped = sorted({name for head in heads for name in head.dropped_fields})
    if dropped:
        yield say(
            "fields of its header and footer that tell of its own file were left out: {fields}", fields=_listed(dropped)
        )
    if any(head.dropped_lines for head in heads):
        yield say("lines of its header and footer that name a case of their own were left out")
    if any(head.unnamed_pictures for head in heads):
        yield say(
            "a picture in its header or footer has no alternative text; add one in Word for readers who cannot see it"
        )


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_NAMED])
    if len(names) <= _NAMED:
        return shown
    return say("{items} and {count} more", items=shown, count=len(names) - _NAMED)
