"""The body of a review copy: the public write-up, with every text that may be changed marked and set apart."""

from collections.abc import Callable

from fcdesk.cases.reporting import Prose
from fcdesk.writeup.outline import ClaimSection, Outline
from fcdesk.writeup.review.fields import LABEL_STYLE, STYLES, FieldMarks, FieldName
from fcdesk.writeup.word.body import Body
from fcdesk.writeup.word.scribe import Scribe


class ReviewBody(Body):
    """Writes a write-up in which each stretch of prose has paragraphs of its own, in a style and a bookmark of its own.

    Labels stand above them, never inside, and a text that is still missing has an empty paragraph to be written in.
    """

    def __init__(
        self, outline: Outline, marks: FieldMarks, scribe: Scribe, section_written: Callable[[], None]
    ) -> None:
        super().__init__(outline, scribe, section_written)
        self._byline = outline.byline
        self._texts = marks.texts

    def top(self) -> None:
        self.plain("FC Kicker", self.say("review copy"))
        self.plain("FC Review Note", self.say("review intro"))
        self._field(FieldName(Prose.HEADLINE), "block title")
        self._field(FieldName(Prose.STANDFIRST), "block standfirst")
        self.plain("FC Byline", self._byline)

    def in_short(self) -> None:
        self._field(FieldName(Prose.IN_SHORT), "review in short")

    def method(self) -> None:
        self.heading(1, self.say("method"))
        self._prose(FieldName(Prose.METHOD))

    def claim_heading(self, section: ClaimSection) -> None:
        self.heading(2, self.say("claim number", number=section.number), section.anchor)
        self._field(FieldName(Prose.STATEMENT, section.number), "statement")

    def because(self, section: ClaimSection) -> None:
        field = FieldName(Prose.BECAUSE, section.number)
        if field in self._texts:
            self._field(field, "reasons")
        else:
            super().because(section)

    def unknown(self, section: ClaimSection) -> None:
        field = FieldName(Prose.UNKNOWN, section.number)
        if field in self._texts:
            self._field(field, "open questions")

    def _field(self, field: FieldName, label: str) -> None:
        # The label's letters have a style of their own, so that it stays a label where somebody joins the paragraphs.
        self.scribe.text(self.scribe.paragraph(LABEL_STYLE), self.say(label), "FC Label")
        self._prose(field)

    def _prose(self, field: FieldName) -> None:
        style = STYLES[field.prose]
        lines = self._texts[field].split("\n")
        paragraph = self.scribe.paragraph(style)
        bookmark = self.scribe.open_bookmark(paragraph, field.bookmark)
        self.scribe.text(paragraph, lines[0])
        for line in lines[1:]:
            paragraph = self.scribe.paragraph(style)
            self.scribe.text(paragraph, line)
        self.scribe.close_bookmark(paragraph, bookmark)
