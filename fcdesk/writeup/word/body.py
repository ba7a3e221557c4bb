"""The body of a public write-up: from the outline's parts to paragraphs and tables, in the order a reader gets them."""

from collections.abc import Callable, Iterable

from lxml.etree import _Element

from fcdesk.cases.house import Section
from fcdesk.writeup.characters import clean
from fcdesk.writeup.outline import Badge, Card, ClaimSection, EvidenceItem, Outline, Picture, SourceEntry, Words
from fcdesk.writeup.word.design import look_of
from fcdesk.writeup.word.scribe import LONG, Scribe
from fcdesk.writeup.word.writing import Writing

_MEANINGS = "meanings"
_SHORT_TABLE = 4  # rows that still go on one page with their heading, whatever comes before
_BADGE_SHARES = {17: 28, 24: 36}  # how wide a column (in percent) has room for badges of so many characters
_WIDEST_BADGE_SHARE = 40
_BELOW_CARD = 180


class Body(Writing):
    """Writes one outline's body; `section_written` is called after each claim and each source."""

    def __init__(self, outline: Outline, scribe: Scribe, section_written: Callable[[], None]) -> None:
        super().__init__(outline.labels, scribe)
        self._outline = outline
        self._section_written = section_written

    def write(self) -> None:
        """Write everything, once: the head, then the sections in the outline's order."""
        self.top()
        parts: dict[Section, Callable[[], None]] = {
            Section.IN_SHORT: self.in_short,
            Section.RATINGS: self._ratings,
            Section.ARTICLE: self._article,
            Section.CLAIMS: self._claims,
            Section.METHOD: self.method,
            Section.MEANINGS: self._meanings,
            Section.RESPONSES: self._replies,
            Section.SOURCES: self._sources,
            Section.CORRECTIONS: self._corrections,
            Section.ABOUT: self._about,
        }
        for section in self._outline.sections:
            parts[section]()

    def top(self) -> None:
        self.plain("FC Kicker", self.say("kicker"))
        self.prose("Title", self._outline.headline)
        self.prose("Subtitle", self._outline.standfirst)
        self.plain("FC Byline", self._outline.byline)

    def in_short(self) -> None:
        if self._outline.in_short:
            self.plain("FC In Short Label", self.say("in short"))
        for point in self._outline.in_short:
            self.prose("FC In Short", point)

    def method(self) -> None:
        if self._outline.method:
            self.heading(1, self.say("method"))
        for text in self._outline.method:
            self.prose("Normal", text)

    def _ratings(self) -> None:
        title, rows = self.say("claims and ratings"), self._outline.ratings
        if not rows:
            return
        self.heading(1, title)
        headings = (self.say("number"), self.say("claim"), self.say("rating"))
        share = _share_of_badges(row.badge for row in rows)
        table = self.scribe.table(title, headings, (8, 92 - share, share))
        for place, entry in enumerate(rows):
            number, claim, rating = table.row()
            keep = _keeps(place, len(rows))
            self.scribe.jump(
                self.scribe.paragraph("FC Table", keep_next=keep, within=number), str(entry.number), entry.anchor
            )
            self.prose("FC Table", entry.claim, within=claim, keep_next=keep)
            self.badge(self.scribe.paragraph("FC Table", keep_next=keep, within=rating), entry.badge, "Tag")
        self.line(self.scribe.paragraph("caption"), self._outline.caption)

    def _article(self) -> None:
        if self._outline.article:
            self.heading(1, self.say("article"))
        for line in self._outline.article:
            self.line(self.scribe.paragraph("FC Fact"), line)

    def _claims(self) -> None:
        if self._outline.claims:
            # Behind the headline alone a page break would leave an empty page.
            self.heading(1, self.say("claim by claim"))
        for section in self._outline.claims:
            self._claim(section)
            self._section_written()

    def _claim(self, section: ClaimSection) -> None:
        self.claim_heading(section)
        self._card(section.card)
        self.because(section)
        if section.evidence:
            self.heading(3, self.say("evidence"))
            for item in section.evidence:
                self._evidence(item)
        if section.no_evidence:
            self.plain("FC Rationale", section.no_evidence)
        self.unknown(section)

    def claim_heading(self, section: ClaimSection) -> None:
        self.heading(2, section.heading, section.anchor)

    def because(self, section: ClaimSection) -> None:
        self.explained(self.say("because") if section.card.judged_on else "", section.because)

    def unknown(self, section: ClaimSection) -> None:
        self.explained(self.say("unknown"), section.unknown)

    def _card(self, card: Card) -> None:
        """Write a card as one paragraph of several lines: LibreOffice parts paragraphs that ask to be kept together.

        Words that run against the document's direction need a paragraph of their own, with the label above them, and
        those that fill a good part of a page may run over two.
        """
        scribe, style = self.scribe, f"FC Card {look_of(card.badge.tone).name}"
        quote = self._outline.labels.quoted(clean(card.quote))
        runs, is_long = scribe.runs_right_to_left(quote), len(quote) > LONG
        is_whole = not is_long and runs == self._outline.labels.is_right_to_left
        keep = {"keep_next": False, "after": _BELOW_CARD} if is_whole else {"keep_next": not is_long}
        paragraph = scribe.paragraph(style, may_split=is_long, right_to_left=runs, **keep)
        scribe.text(paragraph, self.say("what was claimed"), "FC Label")
        scribe.stretch(paragraph, f"\n{quote}", "FC Claim", card.quote_language, right_to_left=runs)
        if is_whole:
            scribe.text(paragraph, "\n")
        else:
            paragraph = scribe.paragraph(style, keep_next=False, after=_BELOW_CARD)
        self._below_quote(paragraph, card)

    def _below_quote(self, paragraph: _Element, card: Card) -> None:
        scribe = self.scribe
        if card.where:
            self.line(paragraph, card.where, style="FC Meta", link_style="FC Meta Link")
            scribe.text(paragraph, "\n")
        for remark in card.remarks:
            scribe.text(paragraph, f"{remark}\n", "FC Meta")
        for line in card.media:
            self.line(paragraph, line)
            scribe.text(paragraph, "\n")
        if card.badge.is_free:
            scribe.text(paragraph, f"{self.say('our conclusion')}\n", "FC Label")
        self.badge(paragraph, card.badge, "Verdict")
        if card.judged_on:
            scribe.text(paragraph, f"  {card.judged_on}", "FC Meta")

    def _evidence(self, item: EvidenceItem) -> None:
        scribe = self.scribe
        paragraph = scribe.paragraph("FC Evidence")
        scribe.text(paragraph, f"{item.number} ", "Strong")
        self.line(paragraph, item.source)
        scribe.text(paragraph, " ")
        scribe.jump(paragraph, item.cited_as.text, item.cited_as.anchor, "FC Reference")
        if item.excerpt:
            scribe.quotation("FC Excerpt", self._outline.labels.quoted(item.excerpt))
        note = scribe.paragraph("FC Note")
        scribe.text(note, item.stance, "Strong")
        if item.locator:
            scribe.text(note, f" {item.locator}")
        if item.see:
            self.line(note, (Words(" "), *item.see))
        for picture in item.pictures:
            self._picture(picture)

    def _picture(self, picture: Picture) -> None:
        scribe = self.scribe
        scribe.picture(scribe.paragraph("FC Picture"), picture)
        name, *rest = picture.caption
        told = "".join(run.text for run in rest[:1])
        said = told.replace("\u200f", "")  # the mark is for a line that runs from right to left
        caption, right_to_left = scribe.prose("caption", said)
        bookmark = scribe.open_bookmark(caption, picture.anchor)
        scribe.label(caption, name.text.rstrip(), right_to_left=right_to_left)
        scribe.close_bookmark(caption, bookmark)
        scribe.text(caption, " ")  # on its own: within a label of the other direction it would stand before that
        scribe.stretch(caption, told if right_to_left else said, "", None, right_to_left=right_to_left)
        self.line(caption, tuple(rest[1:]), link_style="FC Reference")

    def _replies(self) -> None:
        title, replies = self.say("responses"), self._outline.replies
        if not replies:
            return
        self.heading(1, title)
        headings = (self.say("whom we asked"), self.say("asked on"), self.say("reply"))
        table = self.scribe.table(title, headings, (28, 20, 52))
        for entry in replies:
            party, asked_on, reply = table.row()
            self.cell(party, (entry.party,), entry.about)
            self.cell(asked_on, (entry.asked_on,))
            self.prose_cell(reply, entry.reply)

    def _meanings(self) -> None:
        title, meanings = self.say("meanings"), self._outline.meanings
        if not meanings:
            return
        self.heading(1, title, _MEANINGS)
        share = _share_of_badges(entry.badge for entry in meanings)
        table = self.scribe.table(title, (self.say("rating"), self.say("what it means")), (share, 100 - share))
        for place, entry in enumerate(meanings):
            keep = _keeps(place, len(meanings))
            badge, definition = (self.scribe.paragraph("FC Table", keep_next=keep, within=cell) for cell in table.row())
            self.badge(badge, entry.badge, "Tag")
            self.scribe.text(definition, entry.definition)
        self.plain("caption", self.say("only used ratings"))

    def _sources(self) -> None:
        if self._outline.sources:
            self.heading(1, self.say("sources"))
        for source in self._outline.sources:
            self._source(source)
            self._section_written()

    def _source(self, source: SourceEntry) -> None:
        paragraph = self.scribe.paragraph("FC Source")
        bookmark = self.scribe.open_bookmark(paragraph, source.anchor)
        self.line(paragraph, source.line)
        self.scribe.close_bookmark(paragraph, bookmark)
        if source.details:
            self.scribe.text(paragraph, f"\n{source.details}", "FC Meta")

    def _corrections(self) -> None:
        title, corrections = self.say("corrections"), self._outline.corrections
        if not corrections:
            return
        self.heading(1, title)
        table = self.scribe.table(title, (self.say("date heading"), self.say("what changed")), (24, 76))
        for entry in corrections:
            on, changed = table.row()
            self.cell(on, (entry.on,))
            self.prose_cell(changed, entry.text, entry.about)

    def _about(self) -> None:
        if self._outline.about:
            self.heading(1, self.say("about"))
        for line in self._outline.about:
            self.line(self.scribe.paragraph("Normal"), line)


def _share_of_badges(badges: Iterable[Badge]) -> int:
    longest = max(len(badge.label) for badge in badges)
    return next((share for length, share in _BADGE_SHARES.items() if longest <= length), _WIDEST_BADGE_SHARE)


def _keeps(place: int, rows: int) -> bool | None:
    """Say whether a row stays with the next: the first with its header, the last with the words below, a few all."""
    return (rows <= _SHORT_TABLE or place in (0, rows - 1)) or None
