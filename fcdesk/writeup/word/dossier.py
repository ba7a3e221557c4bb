"""The body of a checker's dossier: the outline's parts as paragraphs and tables, in the order a colleague reads."""

from collections.abc import Callable, Sequence

from lxml.etree import _Element

from fcdesk.cases.house import Section
from fcdesk.writeup.inhouse.outline import (
    ClaimEntry,
    DossierOutline,
    EvidenceEntry,
    FileEntry,
    RegisterEntry,
    SignedRow,
    VerdictEntry,
)
from fcdesk.writeup.word.article import ArticleWriting
from fcdesk.writeup.word.design import look_of
from fcdesk.writeup.word.inhouse import warn
from fcdesk.writeup.word.scribe import LONG, Scribe

_BELOW_CARD = 120


class DossierBody(ArticleWriting):
    """Writes one dossier's body; `section_written` is called after each claim, and wherever nothing is half written."""

    def __init__(self, outline: DossierOutline, scribe: Scribe, section_written: Callable[[], None]) -> None:
        super().__init__(outline.article, outline.labels, scribe)
        self._outline = outline
        self._quoted = outline.labels.quoted
        self._section_written = section_written

    def write(self) -> None:
        """Write everything, once."""
        self._top()
        parts: dict[Section, Callable[[], None]] = {
            Section.STATE: self._state,
            Section.OPEN_POINTS: self._open_points,
            Section.WAIVERS: self._waived,
            Section.REPORT: self._report,
            Section.RATINGS: self._ratings,
            Section.ANNOTATED_ARTICLE: self._article_part,
            Section.CLAIM_LOG: self._claim_log,
            Section.UNLINKED: self._unlinked,
            Section.DISMISSED: self._dismissed,
            Section.SOURCES: self._register,
            Section.RESPONSES: self._letters,
            Section.NOTES: self._notes,
            Section.SIGN_OFF: self._signed_off,
            Section.CORRECTIONS: self._corrections,
            Section.LOG: self._log,
        }
        for section in self._outline.sections:
            parts[section]()

    def _top(self) -> None:
        warn(self)
        self.plain("FC Kicker", self.say("dossier"))
        self.prose("Title", self._outline.headline)
        self.plain("Subtitle", self._outline.standfirst)
        self.plain("FC Byline", self._outline.byline)

    def _state(self) -> None:
        self.heading(1, self.say("state"))
        table = self.scribe.table(self.say("state"), (self.say("what is counted"), self.say("how many")), (72, 28))
        for count in self._outline.counts:
            what, number = table.row()
            self.cell(what, (count.of,))
            self.cell(number, (count.number,))

    def _open_points(self) -> None:
        if not self._outline.open_points:
            return
        self.heading(1, self.say("open points"))
        headings = (self.say("what is open"), self.say("weight"), self.say("where"))
        table = self.scribe.table(self.say("open points"), headings, (54, 18, 28))
        for point in self._outline.open_points:
            is_long = len(point.where) > 100 or len("".join(point.details)) > LONG  # noqa: PLR2004 - a third of a page
            what, weight, where = table.row(may_split=is_long)
            self.cell(what, (point.what,))
            self.prose_cell(what, point.details)
            self.cell(weight, (point.weight,))
            self.cell(where, (), point.where)

    def _waived(self) -> None:
        if not self._outline.waived:
            return
        self.heading(1, self.say("waivers"))
        headings = (self.say("what is open"), self.say("where"), self.say("by whom"), self.say("let pass because"))
        table = self.scribe.table(self.say("waivers"), headings, (32, 14, 20, 34))
        for row in self._outline.waived:
            what, about, by, reason = table.row(may_split=True)
            self.cell(what, (row.what,))
            self.cell(about, (), row.about)
            self.cell(by, (row.by,))
            self.prose_cell(reason, row.reason)

    def _report(self) -> None:
        if self._outline.report:
            self.heading(1, self.say("report words"))
        for line in self._outline.report:
            self.line(self.scribe.paragraph("FC Fact"), line)

    def _ratings(self) -> None:
        if not self._outline.ratings:
            return
        title = self.say("claims and ratings")
        self.heading(1, title)
        keys = ("number", "claim", "rating", "judged by", "second check")
        table = self.scribe.table(title, [self.say(key) for key in keys], (8, 36, 24, 16, 16))
        for row in self._outline.ratings:
            tag, claim, rating, judged, checked = table.row()
            self.scribe.jump(self.scribe.paragraph("FC Table", within=tag), row.tag.text, row.tag.anchor)
            self.cell(claim, (row.claim,))
            self.badge(self.scribe.paragraph("FC Table", within=rating), row.badge, "Tag")
            self.scribe.text(self.scribe.paragraph("FC Margin", within=judged), row.judged)
            self.scribe.text(self.scribe.paragraph("FC Margin", within=checked), row.checked)

    def _article_part(self) -> None:
        title, article = self.say("marked article"), self._outline.article
        self.heading(1, title)
        for line in self._outline.article_facts:
            self.line(self.scribe.paragraph("FC Fact"), line)
        if article.rows:
            self.plain("caption", self.say("marks"))
            self.table(title, article.rows)
        else:
            self.plain("Normal", self.say("no article"))
        if article.lost:
            self.heading(2, self.say("lost passages"))
            self.table(self.say("lost passages"), article.lost)
        self._section_written()

    # --- claims and evidence -------------------------------------------------------------------------------------

    def _claim_log(self) -> None:
        if self._outline.claims:
            self.heading(1, self.say("claim log"), new_page=self._outline.sections[0] is not Section.CLAIM_LOG)
            for entry in self._outline.claims:
                self._claim(entry)
                self._section_written()

    def _unlinked(self) -> None:
        if self._outline.unlinked:
            self.heading(1, self.say("unlinked evidence"))
            for item in self._outline.unlinked:
                self._evidence(item)
                self._section_written()

    def _claim(self, entry: ClaimEntry) -> None:
        self.heading(2, entry.heading, entry.anchor)
        style = f"FC Card {look_of(entry.badge.tone).name}"
        if entry.quote.strip():
            language = self._outline.article.language
            self.scribe.quotation(style, self._quoted(entry.quote), "FC Claim", language)
        for remark in entry.remarks:
            self.scribe.text(self.scribe.paragraph(style), remark, "FC Meta")
        self.badge(self.scribe.paragraph(style, keep_next=False, after=_BELOW_CARD), entry.badge, "Verdict")
        # In one paragraph, which no page break parts.
        facts = self.scribe.paragraph("FC Inside")
        for place, fact in enumerate(entry.facts):
            self.scribe.text(facts, "\n" if place else "")
            self.line(facts, fact)
        if entry.media:
            self.heading(3, self.say("media finding"))
        for line in entry.media:
            self.line(self.scribe.paragraph("FC Inside"), line)
        if entry.verdicts:
            self.heading(3, self.say("verdicts"))
            for verdict in entry.verdicts:
                self._verdict(verdict)
        self._listed("reviews", entry.reviews)
        self.heading(3, self.say("evidence"))
        if not entry.evidence:
            self.plain("FC Inside", self.say("no evidence listed"))
        for item in entry.evidence:
            self._evidence(item)
        self._listed("notes", entry.notes)

    def _listed(self, title: str, lines: Sequence[str]) -> None:
        if lines:
            self.heading(3, self.say(title))
            for line in lines:
                self.prose("FC Inside", line)

    def _verdict(self, verdict: VerdictEntry) -> None:
        paragraph = self.scribe.paragraph("FC Evidence")
        self.scribe.text(paragraph, f"{verdict.holds} ", "Strong")
        self.badge(paragraph, verdict.badge, "Tag")
        self.scribe.text(paragraph, f"  {verdict.given}")
        if verdict.wording:
            self.prose("FC Inside", verdict.wording)
        self.explained(self.say("because"), verdict.because, style="FC Inside")
        self.explained(self.say("unknown"), verdict.unknown, style="FC Inside")

    def _evidence(self, item: EvidenceEntry) -> None:
        scribe = self.scribe
        paragraph = scribe.paragraph("FC Evidence")
        scribe.text(paragraph, f"{item.number} ", "Strong")
        self.line(paragraph, item.source)
        if item.cited_as:
            scribe.text(paragraph, " ")
            scribe.jump(paragraph, item.cited_as.text, item.cited_as.anchor, "FC Reference")
        if item.confidential:
            scribe.text(paragraph, f" {item.confidential}", "FC Alarm")
        if item.excerpt:
            scribe.quotation("FC Excerpt", self._quoted(item.excerpt))
        note = scribe.paragraph("FC Inside")
        if item.stance:
            scribe.text(note, f"{item.stance} ", "Strong")
        scribe.text(note, self.dot.join(item.facts))
        for line in item.notes:
            self.prose("FC Inside", line)
        for file in item.files:
            self._file("FC Inside", file)

    def _file(self, style: str, file: FileEntry) -> None:
        paragraph = self.scribe.paragraph(style)
        self.scribe.text(paragraph, f"{self.say('file')}: ", "Strong")
        self.scribe.text(paragraph, f"{file.name}{self.dot}{file.facts}")
        if file.shown:
            self.scribe.text(paragraph, f"\n{file.shown}")
        if file.sha256:
            self.scribe.text(paragraph, f"\nSHA-256 {file.sha256}", "FC Meta")

    # --- tables and lists ----------------------------------------------------------------------------------------

    def _dismissed(self) -> None:
        if not self._outline.dismissed:
            return
        title = self.say("dismissed passages")
        self.heading(1, title)
        keys = ("number", "passage", "why dismissed", "by whom")
        table = self.scribe.table(title, [self.say(key) for key in keys], (9, 46, 27, 18))
        for row in self._outline.dismissed:
            tag, passage, reason, by = table.row(may_split=True)
            paragraph = self.scribe.paragraph("FC Table", within=tag)
            bookmark = self.scribe.open_bookmark(paragraph, row.anchor)
            self.scribe.text(paragraph, row.tag)
            self.scribe.close_bookmark(paragraph, bookmark)
            self._others(passage, row.passage)
            self.cell(reason, (row.reason,))
            self.cell(by, (row.by,))

    def _others(self, cell: _Element, text: str) -> None:
        paragraph, right_to_left = self.scribe.others_words("FC Table", text, within=cell)
        self.scribe.stretch(paragraph, text, "", self._outline.article.language, right_to_left=right_to_left)

    def _register(self) -> None:
        self.heading(1, self.say("source register"))
        if not self._outline.register:
            self.plain("Normal", self.say("no sources"))
        for entry in self._outline.register:
            self._source(entry)
            self._section_written()

    def _source(self, entry: RegisterEntry) -> None:
        paragraph = self.scribe.paragraph("FC Source")
        bookmark = self.scribe.open_bookmark(paragraph, entry.anchor)
        self.line(paragraph, entry.line)
        self.scribe.close_bookmark(paragraph, bookmark)
        if entry.confidential:
            self.scribe.text(paragraph, f" {entry.confidential}", "FC Alarm")
        if entry.details:
            self.scribe.text(paragraph, f"\n{entry.details}", "FC Meta")
        self.scribe.text(paragraph, "\n")
        self.line(paragraph, entry.used_for, style="FC Meta", link_style="FC Meta Link")
        for file in entry.files:
            self._file("FC Register", file)

    def _letters(self) -> None:
        if not self._outline.letters:
            return
        title = self.say("correspondence")
        self.heading(1, title)
        headings = (self.say("whom we asked"), self.say("asked on"), self.say("question and reply"))
        table = self.scribe.table(title, headings, (24, 24, 52))
        for row in self._outline.letters:
            party, asked, letter = table.row(may_split=True)
            self.cell(party, (row.party,), row.about)
            self.cell(asked, row.asked)
            self._labelled(letter, "question", row.question)
            self._labelled(letter, "reply", row.reply)

    def _labelled(self, cell: _Element, label: str, paragraphs: Sequence[str]) -> None:
        for place, text in enumerate(paragraphs):
            self.prose("FC Table", text, label="" if place else f"{self.say(label)}:", within=cell)

    def _notes(self) -> None:
        if self._outline.notes:
            self.heading(1, self.say("notes"))
        for note in self._outline.notes:
            for text in note.said:
                self.prose("FC Inside", text)

    def _signed_off(self) -> None:
        self._signed("sign-off", "decision", self._outline.signed, self.say("not signed off"))

    def _corrections(self) -> None:
        self._signed("corrections", "what changed", self._outline.corrections, self.say("no corrections"))

    def _log(self) -> None:
        self.heading(1, self.say("log"))
        for text in self._outline.log:
            self.plain("Normal", text)

    def _signed(self, title: str, heading: str, rows: Sequence[SignedRow], otherwise: str) -> None:
        self.heading(1, self.say(title))
        if not rows:
            self.plain("Normal", otherwise)
            return
        table = self.scribe.table(self.say(title), (self.say("by whom"), self.say(heading)), (30, 70))
        for row in rows:
            by, said = table.row(may_split=True)
            self.cell(by, (row.by,))
            self.prose_cell(said, row.said, row.about)
