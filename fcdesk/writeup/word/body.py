"""The body of a public write-up: from the outline's parts to paragraphs and tables, in the order a reader gets them."""

from collections.abc import Callable, Sequence

from fcdesk.writeup.outline import (
    Card,
    ClaimSection,
    CorrectionRow,
    EvidenceItem,
    Outline,
    ReplyRow,
    SourceEntry,
)
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
        """Write everything, once."""
        self._top()
        if self._outline.ratings:
            self._ratings()
        if self._outline.article:
            self._article()
        if self._outline.claims:
            self.heading(1, self.say("claim by claim"), new_page=True)
            for section in self._outline.claims:
                self._claim(section)
                self._section_written()
        if self._outline.replies:
            self._replies(self._outline.replies)
        if self._outline.meanings:
            self._meanings()
        if self._outline.sources:
            self.heading(1, self.say("sources"))
            for source in self._outline.sources:
                self._source(source)
                self._section_written()
        if self._outline.corrections:
            self._corrections(self._outline.corrections)
        self._about()

    def _top(self) -> None:
        self.plain("FC Kicker", self.say("kicker"))
        self.plain("Title", self._outline.headline)
        self.plain("Subtitle", self._outline.standfirst)
        self.plain("FC Byline", self._outline.byline)

    def _ratings(self) -> None:
        title, rows = self.say("claims and ratings"), self._outline.ratings
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
        caption = self.scribe.paragraph("caption")
        if self._outline.meanings:
            # The section's name stands somewhere inside the sentence; where, is the language's affair.
            before, _, after = self.say("see meanings", section="\0").partition("\0")
            self.scribe.text(caption, before)
            self.scribe.jump(caption, self.say("meanings"), _MEANINGS)
            self.scribe.text(caption, after)
        else:
            self.scribe.text(caption, self._outline.standfirst)

    def _article(self) -> None:
        self.heading(1, self.say("article"))
        for line in self._outline.article:
            self.line(self.scribe.paragraph("FC Fact"), line)

    def _claim(self, section: ClaimSection) -> None:
        self.heading(2, section.heading, section.anchor)
        self._card(section.card)
        self.explained(self.say("because") if section.card.judged_on else "", section.because)
        if section.evidence:
            self.heading(3, self.say("evidence"))
            for item in section.evidence:
                self._evidence(item)
        if section.no_evidence:
            self.plain("FC Rationale", section.no_evidence)
        self.explained(self.say("unknown"), section.unknown)

    def _card(self, card: Card) -> None:
        scribe, style = self.scribe, f"FC Card {look_of(card.badge.tone).name}"
        quote = self._outline.labels.quoted(card.quote)
        scribe.quotation(style, quote, "FC Claim", card.quote_language, label=self.say("what was claimed"))
        if card.where:
            self.line(scribe.paragraph(style), card.where, style="FC Meta", link_style="FC Meta Link")
        for remark in card.remarks:
            scribe.text(scribe.paragraph(style), remark, "FC Meta")
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

    def _replies(self, replies: Sequence[ReplyRow]) -> None:
        title = self.say("responses")
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
        self.heading(1, title, _MEANINGS)
        table = self.scribe.table(title, (self.say("rating"), self.say("what it means")), (28, 72))
        for entry in meanings:
            badge, definition = (self.scribe.paragraph("FC Table", keep_next=True, within=cell) for cell in table.row())
            self.badge(badge, entry.badge, "Tag")
            self.scribe.text(definition, entry.definition)
        self.plain("caption", self.say("only used ratings"))

    def _source(self, source: SourceEntry) -> None:
        paragraph = self.scribe.paragraph("FC Source")
        bookmark = self.scribe.open_bookmark(paragraph, source.anchor)
        self.line(paragraph, source.line)
        self.scribe.close_bookmark(paragraph, bookmark)
        if source.details:
            self.scribe.text(paragraph, f"\n{source.details}", "FC Meta")

    def _corrections(self, corrections: Sequence[CorrectionRow]) -> None:
        title = self.say("corrections")
        self.heading(1, title)
        table = self.scribe.table(title, (self.say("date heading"), self.say("what changed")), (24, 76))
        for entry in corrections:
            on, changed = table.row()
            self.cell(on, (entry.on,))
            self.cell(changed, entry.text, entry.about)

    def _about(self) -> None:
        self.heading(1, self.say("about"))
        for text in self._outline.about:
            self.plain("Normal", text)
