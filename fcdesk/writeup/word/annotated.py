"""The body of an annotated copy: the article as it is, with a comment on each claim."""

from collections.abc import Callable

from fcdesk.cases.house import Section
from fcdesk.writeup.inhouse.outline import AnnotatedOutline
from fcdesk.writeup.word.article import ArticleWriting
from fcdesk.writeup.word.inhouse import warn
from fcdesk.writeup.word.scribe import Scribe


class AnnotatedBody(ArticleWriting):
    """Writes one annotated copy's body."""

    def __init__(self, outline: AnnotatedOutline, scribe: Scribe) -> None:
        super().__init__(outline.article, outline.labels, scribe)
        self._outline = outline

    def write(self) -> None:
        """Write everything, once."""
        outline = self._outline
        if not outline.for_public:
            warn(self)
        self.plain("FC Kicker", self.say("annotated copy"))
        self.prose("Title", outline.headline)
        self.plain("Subtitle", outline.standfirst)
        self.plain("FC Byline", outline.byline)
        parts: dict[Section, Callable[[], None]] = {
            Section.ARTICLE: self._facts,
            Section.ANNOTATED_ARTICLE: self._text,
        }
        for section in outline.sections:
            parts[section]()

    def _facts(self) -> None:
        self.heading(1, self.say("article"))
        for line in self._outline.article_facts:
            self.line(self.scribe.paragraph("FC Fact"), line)

    def _text(self) -> None:
        outline = self._outline
        self.heading(1, self.say("article text"))
        if outline.intro:
            self.plain("caption", outline.intro)
        if outline.article.rows:
            self.paragraphs(outline.article.rows)
        else:
            self.plain("Normal", self.say("no article"))
        if outline.article.lost:
            self.heading(1, self.say("lost passages"))
            self.paragraphs(outline.article.lost)
