"""Writes the article with its marked passages: underlined, with references, and with a comment on each.

A passage that runs over paragraphs has one comment from its first word to its last. In a table such paragraphs stand in
one cell, because LibreOffice drops comments that begin in one cell and end in another.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from lxml.etree import _Element

from fcdesk.cases.model import BlockKind
from fcdesk.writeup.inhouse.outline import ArticleParagraph, ArticleRow, Cover, MarginNote, MarkedArticle
from fcdesk.writeup.labels import Labels
from fcdesk.writeup.word.scribe import Scribe
from fcdesk.writeup.word.writing import Writing

_COVERS: Final[Mapping[Cover, str]] = {
    "plain": "",
    "claim": "FC Passage",
    "claims": "FC Passages",
    "dismissed": "FC Dismissed",
    "unread": "FC Unread",
}
_HEADINGS: Final = frozenset({BlockKind.TITLE, BlockKind.HEADING})
_SHARES = (11, 62, 27)
_LONG_ROW = 1_200  # characters of text that no page should have to hold in one piece
_LONG_MARGIN = 8  # passages


class ArticleWriting(Writing):
    """Writes one marked article. Comments are numbered from 0 in the order the outline has them."""

    def __init__(self, article: MarkedArticle, labels: Labels, scribe: Scribe) -> None:
        super().__init__(labels, scribe)
        self._article = article
        self._comments = {comment.tag: number for number, comment in enumerate(article.comments)}

    def table(self, caption: str, rows: Sequence[ArticleRow]) -> None:
        """Write rows as a table: place, text, margin."""
        headings = (self.say("paragraph mark"), self.say("article text"), self.say("checked against"))
        table = self.scribe.table(caption, headings, _SHARES)
        for row in rows:
            place, text, margin = table.row(may_split=_is_long(row))
            self.scribe.text(self.scribe.paragraph("FC Margin", within=place), row.place)
            for paragraph in row.paragraphs:
                is_heading = paragraph.kind in _HEADINGS
                self._paragraph("FC Article Heading" if is_heading else "FC Table", paragraph, within=text)
            self._margin(margin, row.margin)

    def paragraphs(self, rows: Sequence[ArticleRow]) -> None:
        """Write rows as running text, the article's headlines as headings."""
        for row in rows:
            for paragraph in row.paragraphs:
                self._paragraph("heading 2" if paragraph.kind in _HEADINGS else "FC Article", paragraph)

    def _paragraph(self, style: str, paragraph: ArticleParagraph, *, within: _Element | None = None) -> None:
        text = "".join(stretch.text for stretch in paragraph.stretches)
        written, right_to_left = self.scribe.others_words(style, text, within=within)
        language = self._article.language
        for stretch in paragraph.stretches:
            for tag in stretch.begins:
                if tag in self._comments:
                    self.scribe.open_comment(written, self._comments[tag])
            cover = _COVERS[stretch.cover]
            self.scribe.stretch(written, stretch.text, cover, language, right_to_left=right_to_left)
            for tag in stretch.ends:
                if tag in self._comments:
                    self.scribe.close_comment(written, self._comments[tag])
            for tag in stretch.shown:
                self._reference(written, tag)

    def _reference(self, paragraph: _Element, tag: str) -> None:
        anchor = self._article.anchors.get(tag)
        self.scribe.text(paragraph, "\u00a0")
        if anchor:
            self.scribe.jump(paragraph, f"[{tag}]", anchor, "FC Reference")
        else:
            self.scribe.text(paragraph, f"[{tag}]", "FC Reference")

    def _margin(self, cell: _Element, notes: Sequence[MarginNote]) -> None:
        if not notes:
            self.scribe.text(self.scribe.paragraph("FC Margin", within=cell), self.say("nothing marked"), "FC Meta")
        for note in notes:
            paragraph = self.scribe.paragraph("FC Margin", within=cell)
            if note.tag.anchor:
                self.scribe.jump(paragraph, note.tag.text, note.tag.anchor, "FC Reference")
            else:
                self.scribe.text(paragraph, note.tag.text, "FC Reference")
            for source in note.sources:
                self.scribe.text(paragraph, " ")
                self.scribe.jump(paragraph, source.text, source.anchor, "FC Meta Link")
            if note.badge:
                self.scribe.text(paragraph, "\n")
                self.badge(paragraph, note.badge, "Tag")
            else:
                self.scribe.text(paragraph, f" {note.words}")


def _is_long(row: ArticleRow) -> bool:
    length = sum(len(stretch.text) for paragraph in row.paragraphs for stretch in paragraph.stretches)
    return length > _LONG_ROW or len(row.margin) > _LONG_MARGIN
