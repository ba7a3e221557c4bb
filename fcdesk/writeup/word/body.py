"""The body of a public write-up: from the outline's parts to paragraphs and tables, in the order a reader gets them."""

from collections.abc import Callable, Sequence

from lxml.etree import _Element

from fcdesk.writeup.outline import (
    Badge,
    Card,
    ClaimSection,
    CorrectionRow,
    EvidenceItem,
    Jump,
    Line,
    Outline,
    ReplyRow,
    SourceEntry,
    WebLink,
)
from fcdesk.writeup.word.design import look_of
from fcdesk.writeup.word.scribe import Scribe

_MEANINGS = "meanings"
_SHORT_TABLE = 8  # rows that still go on one page with their heading, whatever comes before
_SHORT_LABEL = 20  # characters that fit the narrow column of ratings as one badge
_BELOW_CARD = 180


class Body:
    """Writes one outline's body; `section_written` is called after each claim and each source."""

    def __init__(self, outline: Outline, scribe: Scribe, section_written: Callable[[], None]) -> None:
        self._outline = outline
        self._say = outline.labels.say
        self._scribe = scribe
        self._section_written = section_written

    def write(self) -> None:
        """Write everything, once."""
        self._top()
        if self._outline.ratings:
            self._ratings()
        if self._outline.article:
            self._article()
        if self._outline.claims:
            self._heading(1, self._say("claim by claim"), new_page=True)
            for section in self._outline.claims:
                self._claim(section)
                self._section_written()
        if self._outline.replies:
            self._replies(self._outline.replies)
        if self._outline.meanings:
            self._meanings()
        if self._outline.sources:
            self._heading(1, self._say("sources"))
            for source in self._outline.sources:
                self._source(source)
                self._section_written()
        if self._outline.corrections:
            self._corrections(self._outline.corrections)
        self._about()

    def _plain(self, style: str, text: str) -> None:
        self._scribe.text(self._scribe.paragraph(style), text)

    def _line(self, paragraph: _Element, line: Line, *, style: str = "", link_style: str = "Hyperlink") -> None:
        for run in line:
            if isinstance(run, WebLink):
                self._scribe.web_link(paragraph, run.text, run.address, link_style, run.language)
            elif isinstance(run, Jump):
                self._scribe.jump(paragraph, run.text, run.anchor, link_style)
            else:
                self._scribe.text(paragraph, run.text, "Strong" if run.strong else style, run.language)

    def _heading(self, level: int, text: str, anchor: str = "", *, new_page: bool = False) -> None:
        paragraph = self._scribe.paragraph(f"heading {level}", new_page=new_page)
        bookmark = self._scribe.open_bookmark(paragraph, anchor) if anchor else ""
        self._scribe.text(paragraph, text)
        if bookmark:
            self._scribe.close_bookmark(paragraph, bookmark)

    def _badge(self, paragraph: _Element, badge: Badge, kind: str) -> None:
        """Show a rating; `kind` is "Verdict" on a card and "Tag" in a table."""
        if badge.is_free:
            self._scribe.text(paragraph, badge.label, "Strong")
        else:
            self._scribe.badge(paragraph, badge.label, badge.glyph, f"FC {kind} {look_of(badge.tone).name}")

    def _top(self) -> None:
        self._plain("FC Kicker", self._say("kicker"))
        self._plain("Title", self._outline.headline)
        self._plain("Subtitle", self._outline.standfirst)
        self._plain("FC Byline", self._outline.byline)

    def _ratings(self) -> None:
        title, rows = self._say("claims and ratings"), self._outline.ratings
        self._heading(1, title)
        headings = (self._say("number"), self._say("claim"), self._say("rating"))
        longest = max(len(row.badge.label) for row in rows)
        table = self._scribe.table(title, headings, (8, 64, 28) if longest <= _SHORT_LABEL else (8, 52, 40))
        for place, entry in enumerate(rows):
            # The first row stays with its header, the last with the caption below, a short table all together.
            keep = len(rows) <= _SHORT_TABLE or place in (0, len(rows) - 1)
            number, claim, rating = (
                self._scribe.paragraph("FC Table", keep_next=keep or None, within=cell) for cell in table.row()
            )
            self._scribe.jump(number, str(entry.number), entry.anchor)
            self._scribe.text(claim, entry.claim)
            self._badge(rating, entry.badge, "Tag")
        caption = self._scribe.paragraph("caption")
        if self._outline.meanings:
            # The section's name stands somewhere inside the sentence; where, is the language's affair.
            before, _, after = self._say("see meanings", section="\0").partition("\0")
            self._scribe.text(caption, before)
            self._scribe.jump(caption, self._say("meanings"), _MEANINGS)
            self._scribe.text(caption, after)
        else:
            self._scribe.text(caption, self._outline.standfirst)

    def _article(self) -> None:
        self._heading(1, self._say("article"))
        for line in self._outline.article:
            self._line(self._scribe.paragraph("FC Fact"), line)

    def _claim(self, section: ClaimSection) -> None:
        self._heading(2, section.heading, section.anchor)
        self._card(section.card)
        self._explained(self._say("because") if section.card.judged_on else "", section.because)
        if section.evidence:
            self._heading(3, self._say("evidence"))
            for item in section.evidence:
                self._evidence(item)
        if section.no_evidence:
            self._plain("FC Rationale", section.no_evidence)
        self._explained(self._say("unknown"), section.unknown)

    def _card(self, card: Card) -> None:
        scribe, style = self._scribe, f"FC Card {look_of(card.badge.tone).name}"
        quote = self._outline.labels.quoted(card.quote)
        scribe.quotation(style, quote, "FC Claim", card.quote_language, label=self._say("what was claimed"))
        if card.where:
            self._line(scribe.paragraph(style), card.where, style="FC Meta", link_style="FC Meta Link")
        for remark in card.remarks:
            scribe.text(scribe.paragraph(style), remark, "FC Meta")
        if card.badge.is_free:
            scribe.text(scribe.paragraph(style), self._say("our conclusion"), "FC Label")
        rating = scribe.paragraph(style, keep_next=False, after=_BELOW_CARD)
        self._badge(rating, card.badge, "Verdict")
        if card.judged_on:
            scribe.text(rating, f"  {card.judged_on}", "FC Meta")

    def _explained(self, label: str, paragraphs: Sequence[str]) -> None:
        for place, text in enumerate(paragraphs):
            paragraph = self._scribe.paragraph("FC Rationale")
            if place == 0 and label:
                self._scribe.text(paragraph, f"{label} ", "Strong")
            self._scribe.text(paragraph, text)

    def _evidence(self, item: EvidenceItem) -> None:
        scribe = self._scribe
        paragraph = scribe.paragraph("FC Evidence")
        scribe.text(paragraph, f"{item.number} ", "Strong")
        self._line(paragraph, item.source)
        scribe.text(paragraph, " ")
        scribe.jump(paragraph, item.cited_as.text, item.cited_as.anchor, "FC Reference")
        if item.excerpt:
            scribe.quotation("FC Excerpt", self._outline.labels.quoted(item.excerpt))
        note = scribe.paragraph("FC Note")
        scribe.text(note, item.stance, "Strong")
        if item.locator:
            scribe.text(note, f" {item.locator}")

    def _replies(self, replies: Sequence[ReplyRow]) -> None:
        title = self._say("responses")
        self._heading(1, title)
        headings = (self._say("whom we asked"), self._say("asked on"), self._say("reply"))
        table = self._scribe.table(title, headings, (28, 20, 52))
        for entry in replies:
            party, asked_on, reply = table.row()
            self._cell(party, (entry.party,), entry.about)
            self._cell(asked_on, (entry.asked_on,))
            self._cell(reply, entry.reply)

    def _cell(self, cell: _Element, paragraphs: Sequence[str], about: Line = ()) -> None:
        for text in paragraphs:
            self._scribe.text(self._scribe.paragraph("FC Table", within=cell), text)
        if about:
            self._line(self._scribe.paragraph("FC Table", within=cell), about)

    def _meanings(self) -> None:
        title, meanings = self._say("meanings"), self._outline.meanings
        self._heading(1, title, _MEANINGS)
        table = self._scribe.table(title, (self._say("rating"), self._say("what it means")), (28, 72))
        for entry in meanings:
            badge, definition = (
                self._scribe.paragraph("FC Table", keep_next=True, within=cell) for cell in table.row()
            )
            self._badge(badge, entry.badge, "Tag")
            self._scribe.text(definition, entry.definition)
        self._plain("caption", self._say("only used ratings"))

    def _source(self, source: SourceEntry) -> None:
        paragraph = self._scribe.paragraph("FC Source")
        bookmark = self._scribe.open_bookmark(paragraph, source.anchor)
        self._line(paragraph, source.line)
        self._scribe.close_bookmark(paragraph, bookmark)
        if source.details:
            self._scribe.text(paragraph, f"\n{source.details}", "FC Meta")

    def _corrections(self, corrections: Sequence[CorrectionRow]) -> None:
        title = self._say("corrections")
        self._heading(1, title)
        table = self._scribe.table(title, (self._say("date heading"), self._say("what changed")), (24, 76))
        for entry in corrections:
            on, changed = table.row()
            self._cell(on, (entry.on,))
            self._cell(changed, entry.text, entry.about)

    def _about(self) -> None:
        self._heading(1, self._say("about"))
        for text in self._outline.about:
            self._plain("Normal", text)
