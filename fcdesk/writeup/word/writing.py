"""What every document is written with: headings, lines with links, badges, table cells."""

from collections.abc import Sequence

from lxml.etree import _Element

from fcdesk.writeup.labels import Labels
from fcdesk.writeup.outline import Badge, Jump, Line, WebLink
from fcdesk.writeup.word.design import look_of
from fcdesk.writeup.word.scribe import Scribe


class Writing:
    """Writes an outline's smaller pieces; the order of the larger ones is each document's own."""

    def __init__(self, labels: Labels, scribe: Scribe) -> None:
        self.say = labels.say
        self.dot = f"{labels.mark} · "
        self.scribe = scribe

    def plain(self, style: str, text: str) -> None:
        """Write words of ours, which run in the document's direction."""
        self.scribe.text(self.scribe.paragraph(style), text)

    def prose(
        self, style: str, text: str, *, label: str = "", within: _Element | None = None, keep_next: bool | None = None
    ) -> None:
        """Write words of the desk, which run in their own direction, behind a label of ours if there is one."""
        paragraph, right_to_left = self.scribe.prose(style, text, within=within, keep_next=keep_next)
        if label:
            self.scribe.label(paragraph, label, right_to_left=right_to_left)
            self.scribe.text(paragraph, " ")
        self.scribe.stretch(paragraph, text, "", None, right_to_left=right_to_left)

    def line(self, paragraph: _Element, line: Line, *, style: str = "", link_style: str = "Hyperlink") -> None:
        for run in line:
            if isinstance(run, WebLink):
                self.scribe.web_link(paragraph, run.text, run.address, link_style, run.language)
            elif isinstance(run, Jump):
                self.scribe.jump(paragraph, run.text, run.anchor, link_style)
            else:
                self.scribe.text(paragraph, run.text, "Strong" if run.strong else style, run.language)

    def heading(self, level: int, text: str, anchor: str = "", *, new_page: bool = False) -> None:
        paragraph = self.scribe.paragraph(f"heading {level}", new_page=new_page)
        bookmark = self.scribe.open_bookmark(paragraph, anchor) if anchor else ""
        self.scribe.text(paragraph, self.scribe.settled(text))
        if bookmark:
            self.scribe.close_bookmark(paragraph, bookmark)

    def badge(self, paragraph: _Element, badge: Badge, kind: str) -> None:
        """Show a rating; `kind` is "Verdict" on a card and "Tag" in a table."""
        if badge.is_free:
            self.scribe.text(paragraph, badge.label, "Strong")
        else:
            self.scribe.badge(paragraph, badge.label, badge.glyph, f"FC {kind} {look_of(badge.tone).name}")

    def explained(self, label: str, paragraphs: Sequence[str], *, style: str = "FC Rationale") -> None:
        for place, text in enumerate(paragraphs):
            self.prose(style, text, label="" if place else label)

    def cell(self, cell: _Element, paragraphs: Sequence[str], about: Line = ()) -> None:
        """Write words of ours, names and dates into a cell."""
        for text in paragraphs:
            self.scribe.text(self.scribe.paragraph("FC Table", within=cell), text)
        self._told_of(cell, about)

    def prose_cell(self, cell: _Element, paragraphs: Sequence[str], about: Line = ()) -> None:
        """Write words of the desk or of others into a cell."""
        for text in paragraphs:
            self.prose("FC Table", text, within=cell)
        self._told_of(cell, about)

    def _told_of(self, cell: _Element, about: Line) -> None:
        if about:
            self.line(self.scribe.paragraph("FC Table", within=cell), about)
