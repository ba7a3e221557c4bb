"""The body of a public write-up: from the outline's parts to paragraphs and tables, in the order a reader gets them."""

from collections.abc import Callable

from fcdesk.cases.house import Section
from fcdesk.writeup.outline import Card, ClaimSection, EvidenceItem, Outline, Picture, SourceEntry, Words
from fcdesk.writeup.word.design import look_of
from fcdesk.writeup.word.scribe import Scribe
from fcdesk.writeup.word.writing import Writing

_MEANINGS = "meanings"
_SHORT_TABLE = 8  # rows that still go on one page with their heading, whatever comes before
_SHORT_LABEL = 20  # characters that fit the narrow column of ratings as one badge
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
        self.plain("Title", self._outline.headline)
        self.plain("Subtitle", self._outline.standfirst)
        self.plain("FC Byline", self._outline.byline)

    def in_short(self) -> None:
        if self._outline.in_short:
            self.plain("FC In Short Label", self.say("in short"))
        for point in self._outline.in_short:
            self.plain("FC In Short", point)

    def method(self) -> None:
        if self._outline.method:
            self.heading(1, self.say("method"))
        for text in self._outline.method:
            self.plain("Normal", text)

    def _ratings(self) -> None:
        title, rows = self.say("claims and ratings"), self._outline.ratings
        if not rows:
            return
        self.heading(1, title)
        headings = (self.say("number"), self.say("claim"), self.say("rating"))
        longest = max(len(row.badge.label) for row in rows)
        table = self.scribe.table(title, headings, (8, 64, 28) if longest <= _SHORT_LABEL else (8, 52, 40))
        for place, entry in enumerate(rows):
            # The first row stays with its header, the last with the caption below, a short table all together.
            keep = len(rows) <= _SHORT_TABLE or place in (0, len(rows) - 1)
            number, claim, rating = (
                self.scribe.paragraph("FC Table", keep_next=keep or None, within=cell) for cell in table.row()
            )
            self.scribe.jump(number, str(entry.number), entry.anchor)
            self.scribe.text(claim, entry.claim)
            self.badge(rating, entry.badge, "Tag")
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
        scribe, style = self.scribe, f"FC Card {look_of(card.badge.tone).name}"
        quote = self._outline.labels.quoted(card.quote)
        scribe.quotation(style, quote, "FC Claim", card.quote_language, label=self.say("what was claimed"))
        if card.where:
            self.line(scribe.paragraph(style), card.where, style="FC Meta", link_style="FC Meta Link")
        for remark in card.remarks:
            scribe.text(scribe.paragraph(style), remark, "FC Meta")
        for line in card.media:
            self.line(scribe.paragraph(style), line)
        if card.badge.is_free:
            scribe.text(scribe.paragraph(style), self.say("our conclusion"), "FC Label")
        rating = scribe.paragraph(style, keep_next=False, after=_BELOW_CARD)
        self.badge(rating, card.badge, "Verdict")
        if card.judged_on:
            scribe.text(rating, f"  {card.judged_on}", "FC Meta")

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
        caption = scribe.paragraph("caption")
        name, *rest = picture.caption
        bookmark = scribe.open_bookmark(caption, picture.anchor)
        self.line(caption, (name,))
        scribe.close_bookmark(caption, bookmark)
        self.line(caption, tuple(rest), link_style="FC Reference")

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
            self.cell(reply, entry.reply)

    def _meanings(self) -> None:
        title, meanings = self.say("meanings"), self._outline.meanings
        if not meanings:
            return
        self.heading(1, title, _MEANINGS)
        table = self.scribe.table(title, (self.say("rating"), self.say("what it means")), (28, 72))
        for entry in meanings:
            badge, definition = (self.scribe.paragraph("FC Table", keep_next=True, within=cell) for cell in table.row())
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
            self.cell(changed, entry.text, entry.about)

    def _about(self) -> None:
        if self._outline.about:
            self.heading(1, self.say("about"))
        for line in self._outline.about:
            self.line(self.scribe.paragraph("Normal"), line)
