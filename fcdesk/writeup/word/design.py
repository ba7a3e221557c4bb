"""How the document looks, as data: page, fonts, colours, the looks of the ratings, and every style by its name.

Sizes are points, lengths are twentieths of a point (twips), line heights are 240ths of a line, as WordprocessingML
has them. Text and background reach a contrast of 4.5:1 everywhere. The hue of a rating says nothing that its word, its
glyph and its being solid, tinted or outlined do not say as well.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

NAVY: Final = "1B2A41"
LINK: Final = "0B4F8A"
SECONDARY: Final = "505860"
EXCERPT_INK: Final = "333A42"
HAIRLINE: Final = "C9CED6"
CARD_FILL: Final = "F4F5F7"
PASSAGE_FILL: Final = "E6EEF6"
PASSAGES_FILL: Final = "C9DBEC"
UNREAD: Final = "B3500B"
UNREAD_FILL: Final = "FFF4E0"
ALARM: Final = "8C1C13"
ALARM_FILL: Final = "FDEEEC"
WHITE: Final = "FFFFFF"

Underline = Literal["single", "double", "dotted", "dash"]
PageName = Literal["A4", "Letter"]


@dataclass(frozen=True, slots=True)
class Page:
    """A page's size and margins in twips."""

    width: int
    height: int
    side: int = 1247
    top: int = 1361
    bottom: int = 1191
    header: int = 624
    footer: int = 567

    @property
    def column(self) -> int:
        """The width of the text."""
        return self.width - 2 * self.side


PAGES: Final[Mapping[PageName, Page]] = {"A4": Page(11906, 16838), "Letter": Page(12240, 15840)}


@dataclass(frozen=True, slots=True)
class Fonts:
    """The two families of a document, and their twins in Arabic and Hebrew script (`complex_…`)."""

    text: str = "Calibri"
    serif: str = "Cambria"
    complex_text: str = "Arial"
    complex_serif: str = "Times New Roman"


# The same widths and free: what an office program without the first takes instead, so that no line breaks elsewhere.
TWINS: Final = {
    "Arial": ("Liberation Sans", "swiss"),
    "Calibri": ("Carlito", "swiss"),
    "Cambria": ("Caladea", "roman"),
    "Times New Roman": ("Liberation Serif", "roman"),
}
_GREEK_AND_CYRILLIC: Final = ("\u0370", "\u052f")


def fonts_for(sample: str) -> Fonts:
    """Return the fonts for a document whose language is written like `sample`.

    Cambria's free twin has neither Greek nor Cyrillic, and that of Times New Roman is often not there, so that whatever
    an office program takes instead sets letters far apart. Calibri's has both scripts and comes with Cambria's.
    """
    first, last = _GREEK_AND_CYRILLIC
    return Fonts(serif="Calibri") if any(first <= letter <= last for letter in sample) else Fonts()


@dataclass(frozen=True, slots=True)
class Look:
    """A rating's colours: letters, filling, frame; `frame_width` in eighths of a point."""

    name: str
    ink: str
    fill: str
    frame: str
    frame_width: int = 8


LOOKS: Final[Mapping[str, Look]] = {
    "true": Look("True", "0B5345", WHITE, "0B5345", 12),
    "mostly": Look("Mostly True", LINK, WHITE, LINK, 12),
    "context": Look("Missing Context", "6B4200", "FFF1D6", "6B4200"),
    "misleading": Look("Misleading", WHITE, "7A4B00", "7A4B00"),
    "false": Look("False", WHITE, "8C1C13", "8C1C13"),
    "unproven": Look("Unproven", "33383D", "E6E8EB", "33383D"),
    "nocheck": Look("Not Checkable", "33383D", WHITE, "33383D"),
    "open": Look("Not Yet Judged", SECONDARY, WHITE, SECONDARY, 4),
}


def look_of(tone: str) -> Look:
    """Return a tone's look; a tone of a newsroom's own that we do not know is shown in neutral grey."""
    return LOOKS.get(tone, LOOKS["unproven"])


@dataclass(frozen=True, slots=True)
class TextLook:
    """What a style says of its letters; None and False leave it to the style below."""

    size: float | None = None
    bold: bool = False
    italic: bool = False
    caps: bool = False
    serif: bool = False
    colour: str | None = None
    spacing: int = 0
    underline: Underline | None = None
    underline_colour: str | None = None
    frame: Look | None = None
    fill: str | None = None


@dataclass(frozen=True, slots=True)
class Border:
    """One side of a paragraph's frame: side, width in eighths of a point, distance in points, colour."""

    side: Literal["top", "start", "bottom", "end"]
    width: int
    distance: int
    colour: str


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """A paragraph style. `builtin` ones carry the names Word knows, so that navigation and screen readers do too."""

    name: str
    based_on: str | None = "Normal"
    following: str | None = None
    builtin: bool = False
    before: int | None = None
    after: int = 0
    line: int = 276
    start: int = 0
    end: int = 0
    hanging: int = 0
    keep_next: bool = False
    keep_lines: bool = False
    borders: tuple[Border, ...] = ()
    fill: str | None = None
    tab_at_end: bool = False
    level: int | None = None
    numbered: bool = False
    bulleted: bool = False
    text: TextLook = TextLook()


@dataclass(frozen=True, slots=True)
class CharacterStyle:
    """A character style."""

    name: str
    text: TextLook
    based_on: str = "Default Paragraph Font"
    builtin: bool = False


def style_id(name: str) -> str:
    """Return the id that belongs to a style's name: "heading 1" is Heading1, as Word has it."""
    return "".join(word[0].upper() + word[1:] for word in name.split())


def _heading(level: int, *, before: int, after: int, text: TextLook, rule: bool = False) -> ParagraphStyle:
    borders = (Border("top", 6, 7, NAVY),) if rule else ()
    return ParagraphStyle(
        f"heading {level}",
        following="Normal",
        builtin=True,
        before=before,
        after=after,
        line=252,
        keep_next=True,
        keep_lines=True,
        borders=borders,
        level=level - 1,
        text=text,
    )


def _card_borders(bar: str) -> tuple[Border, ...]:
    # The other three sides, in the colour of the filling, give the card its inner margin.
    return (
        Border("top", 4, 4, CARD_FILL),
        Border("start", 36, 8, bar),
        Border("bottom", 4, 4, CARD_FILL),
        Border("end", 4, 4, CARD_FILL),
    )


def _card(look: Look) -> ParagraphStyle:
    return ParagraphStyle(
        f"FC Card {look.name}",
        based_on="FC Card",
        following="FC Card",
        before=0,
        after=70,
        start=227,
        end=92,
        keep_next=True,
        keep_lines=True,
        borders=_card_borders(look.frame),
        fill=CARD_FILL,
    )


_EXCERPT = ParagraphStyle(
    "FC Excerpt",
    following="FC Note",
    before=20,
    after=60,
    start=397,
    end=340,
    keep_next=True,
    keep_lines=True,
    borders=(Border("start", 12, 9, HAIRLINE),),
    text=TextLook(10.5, serif=True, colour=EXCERPT_INK),
)
_IN_SHORT = ParagraphStyle(
    "FC In Short",
    before=0,
    after=50,
    start=454,
    end=92,
    hanging=227,
    keep_lines=True,
    borders=_card_borders(NAVY),
    fill=CARD_FILL,
    bulleted=True,
)
# An excerpt that runs against the document's direction has its bar where its lines begin.
TURNED: Final = {_EXCERPT.name: "FC Excerpt Turned"}

PARAGRAPH_STYLES: Final[tuple[ParagraphStyle, ...]] = (
    ParagraphStyle("Normal", based_on=None, builtin=True, before=0, after=130),
    ParagraphStyle(
        "Title", following="Subtitle", builtin=True, before=80, after=140, line=240, keep_next=True, keep_lines=True,
        text=TextLook(26, bold=True, serif=True, colour=NAVY),
    ),
    ParagraphStyle(
        "Subtitle", following="FC Byline", builtin=True, before=0, after=180, keep_lines=True,
        text=TextLook(14, colour=SECONDARY),
    ),
    _heading(1, before=400, after=120, rule=True, text=TextLook(16, bold=True, serif=True, colour=NAVY)),
    _heading(2, before=320, after=160, text=TextLook(13.5, bold=True, serif=True, colour=NAVY)),
    _heading(3, before=180, after=60, text=TextLook(11, bold=True, colour=NAVY)),
    ParagraphStyle(
        "caption", builtin=True, before=60, after=200, line=264, keep_lines=True, text=TextLook(9, colour=SECONDARY)
    ),
    ParagraphStyle(
        "header", builtin=True, before=0, line=240, tab_at_end=True, text=TextLook(8.5, colour=SECONDARY)
    ),
    ParagraphStyle(
        "footer", builtin=True, before=0, line=240, tab_at_end=True, borders=(Border("top", 4, 5, HAIRLINE),),
        text=TextLook(8.5, colour=SECONDARY),
    ),
    ParagraphStyle(
        "FC Kicker", following="Title", before=0, line=240, keep_next=True,
        text=TextLook(9.5, bold=True, caps=True, colour=LINK, spacing=24),
    ),
    ParagraphStyle(
        "FC Byline", before=0, after=200, line=264, borders=(Border("bottom", 4, 6, HAIRLINE),),
        text=TextLook(9.5, colour=SECONDARY),
    ),
    # The label is set in as the points are: office programs join into one box what has the same frame and place.
    replace(
        _IN_SHORT, name="FC In Short Label", following=_IN_SHORT.name, keep_next=True, bulleted=False,
        text=TextLook(8.5, bold=True, caps=True, colour=SECONDARY, spacing=10),
    ),
    _IN_SHORT,
    ParagraphStyle("FC Picture", before=120, after=60, line=240, keep_next=True),
    ParagraphStyle("FC Fact", before=0, after=50, keep_lines=True),
    ParagraphStyle(
        "FC Card", before=0, after=70, start=227, end=92, keep_next=True, keep_lines=True,
        borders=_card_borders(NAVY), fill=CARD_FILL,
    ),
    *(_card(look) for look in LOOKS.values()),
    ParagraphStyle("FC Rationale", before=0, after=130),
    ParagraphStyle("FC Evidence", following="FC Excerpt", before=120, after=40, keep_next=True, keep_lines=True),
    _EXCERPT,
    replace(_EXCERPT, name=TURNED[_EXCERPT.name], borders=(Border("end", 12, 9, HAIRLINE),)),
    ParagraphStyle("FC Note", before=0, after=120, start=227, keep_lines=True, text=TextLook(10)),
    ParagraphStyle(
        "FC Source", before=0, after=100, line=264, keep_lines=True, numbered=True, text=TextLook(10)
    ),
    ParagraphStyle("FC Table", before=40, after=40, line=259, text=TextLook(10)),
    ParagraphStyle(
        "FC Table Head", based_on="FC Table", before=40, after=40, line=259, keep_next=True,
        text=TextLook(bold=True, colour=WHITE),
    ),
)  # fmt: skip


INHOUSE_PARAGRAPH_STYLES: Final[tuple[ParagraphStyle, ...]] = (
    ParagraphStyle(
        "FC Internal", following="FC Kicker", before=0, after=240, line=264, start=140, end=140, keep_lines=True,
        borders=(
            Border("top", 6, 5, ALARM), Border("start", 6, 6, ALARM), Border("bottom", 6, 5, ALARM),
            Border("end", 6, 6, ALARM),
        ),
        fill=ALARM_FILL, text=TextLook(10, colour=ALARM),
    ),
    ParagraphStyle("FC Article", before=0, after=130),
    ParagraphStyle(
        "FC Article Heading", based_on="FC Table", before=40, after=40, line=259, text=TextLook(bold=True)
    ),
    ParagraphStyle("FC Margin", based_on="FC Table", before=40, after=40, line=252, text=TextLook(9)),
    ParagraphStyle("FC Register", before=60, after=0, line=264, start=567, keep_lines=True, text=TextLook(9)),
    ParagraphStyle(
        "FC Inside", before=0, after=40, line=264, start=227, keep_lines=True, text=TextLook(10)
    ),
    ParagraphStyle("annotation text", builtin=True, before=0, after=60, line=240, text=TextLook(10)),
)  # fmt: skip
"""Only in documents that stay in the house, and in annotated copies: comments, the article, and the warning on top."""


def _for_review(
    name: str, based_on: str, *, after: int = 130, text: TextLook = TextLook(), keep_next: bool = False
) -> ParagraphStyle:
    # The bar says where a reviewer may write. What follows when Enter is pressed is another paragraph of the same text.
    return ParagraphStyle(
        f"FC Review {name}", based_on=based_on, following=f"FC Review {name}", before=0, after=after, start=227,
        borders=(Border("start", 24, 8, LINK),), text=text, keep_next=keep_next,
    )  # fmt: skip


REVIEW_PARAGRAPH_STYLES: Final[tuple[ParagraphStyle, ...]] = (
    ParagraphStyle(
        "FC Review Note", before=60, after=200, line=264, start=140, end=140, keep_lines=True,
        borders=(
            Border("top", 6, 5, LINK), Border("start", 6, 6, LINK), Border("bottom", 6, 5, LINK),
            Border("end", 6, 6, LINK),
        ),
        fill=PASSAGE_FILL, text=TextLook(10),
    ),
    ParagraphStyle(
        "FC Review Label", before=120, after=40, line=240, keep_next=True, keep_lines=True,
    ),
    _for_review("Headline", "Title", after=140),
    _for_review("Standfirst", "Subtitle", after=180),
    _for_review("In Short", "Normal", after=60),
    _for_review("Method", "Normal"),
    _for_review("Statement", "Normal", text=TextLook(12, bold=True, serif=True, colour=NAVY), keep_next=True),
    _for_review("Rationale", "FC Rationale"),
    _for_review("Unknown", "FC Rationale"),
)  # fmt: skip
"""Only in review copies: one style for each kind of prose and for nothing else, so that it shows whose text it is."""


def _badges(look: Look) -> tuple[CharacterStyle, CharacterStyle]:
    """A rating's badge on a card, and the smaller one in tables."""
    large = TextLook(12, bold=True, caps=True, colour=look.ink, frame=look)
    verdict = CharacterStyle(f"FC Verdict {look.name}", large)
    return verdict, CharacterStyle(f"FC Tag {look.name}", TextLook(10), based_on=verdict.name)


CHARACTER_STYLES: Final[tuple[CharacterStyle, ...]] = (
    CharacterStyle("Hyperlink", TextLook(colour=LINK, underline="single"), builtin=True),
    CharacterStyle("Strong", TextLook(bold=True), builtin=True),
    CharacterStyle("FC Label", TextLook(8.5, bold=True, caps=True, colour=SECONDARY, spacing=10)),
    CharacterStyle("FC Meta", TextLook(9.5, colour=SECONDARY)),
    CharacterStyle("FC Meta Link", TextLook(9.5), based_on="Hyperlink"),
    CharacterStyle("FC Claim", TextLook(12.5, italic=True, serif=True)),
    CharacterStyle("FC Reference", TextLook(9, bold=True, colour=LINK)),
    *(badge for look in LOOKS.values() for badge in _badges(look)),
)

INHOUSE_CHARACTER_STYLES: Final[tuple[CharacterStyle, ...]] = (
    CharacterStyle("FC Passage", TextLook(underline="single", fill=PASSAGE_FILL)),
    CharacterStyle("FC Passages", TextLook(underline="double", fill=PASSAGES_FILL)),
    CharacterStyle("FC Dismissed", TextLook(underline="dotted", colour=SECONDARY)),
    CharacterStyle("FC Unread", TextLook(underline="dash", underline_colour=UNREAD, fill=UNREAD_FILL)),
    CharacterStyle("FC Alarm", TextLook(bold=True, colour=ALARM)),
    CharacterStyle("annotation reference", TextLook(8), builtin=True),
)
