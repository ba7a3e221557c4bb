"""Cuts an article's text where marked passages begin and end, paragraph by paragraph.

One sweep over text and marks, both in order: time grows with the length of the text and the number of marks, however
they overlap.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from fcdesk.cases.model import Article, BlockKind
from fcdesk.writeup.characters import clean
from fcdesk.writeup.inhouse.outline import ArticleParagraph, Cover, Stretch
from fcdesk.writeup.places import COUNTED
from fcdesk.writeup.quoting import PLAIN, unwrapped

MarkKind = Literal["claim", "dismissed", "unread"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage, text[start:end], and the tag it goes by."""

    tag: str
    kind: MarkKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Span:
    """A paragraph, text[start:end]. `number` is its number as a reader counts; None for a headline and the like."""

    kind: BlockKind
    start: int
    end: int
    number: int | None


@dataclass(frozen=True, slots=True)
class Cut:
    """A paragraph in stretches, with the tags that begin in it. `joined`: a passage goes on into the next one."""

    span: Span
    paragraph: ArticleParagraph
    begun: tuple[str, ...]
    joined: bool


def spans_of(article: Article | None) -> list[Span]:
    """Return the article's paragraphs in order; what stands between blocks and is no white space is one too."""
    if article is None:
        return []
    spans: list[Span] = []
    position, number = 0, 0
    for block in article.blocks:
        start, end = max(position, block.start), min(block.end, len(article.text))
        spans.extend(_stray(article.text, position, start))
        if article.text[start:end].strip():
            number += block.kind in COUNTED
            spans.append(Span(block.kind, start, end, number if block.kind in COUNTED else None))
        position = max(position, end)
    spans.extend(_stray(article.text, position, len(article.text)))
    return spans


def _stray(text: str, start: int, end: int) -> Iterator[Span]:
    stray = text[start:end]
    if stray.strip():
        first = start + len(stray) - len(stray.lstrip())
        yield Span(BlockKind.PARAGRAPH, first, first + len(stray.strip()), None)


def placed(marks: Iterable[Mark], spans: Sequence[Span]) -> list[Mark]:
    """Return the marks that have a place in the paragraphs, drawn in where they hang over into the space between."""
    starts, ends = [span.start for span in spans], [span.end for span in spans]
    found = []
    for mark in marks:
        first, last = bisect_right(ends, mark.start), bisect_left(starts, mark.end) - 1
        if first <= last:
            start, end = max(mark.start, starts[first]), min(mark.end, ends[last])
            if start < end:
                found.append(Mark(mark.tag, mark.kind, start, end))
    return found


def cut(article: Article, spans: Sequence[Span], marks: Iterable[Mark]) -> list[Cut]:
    """Return the paragraphs in stretches. The marks must be `placed` in them."""
    sweep = _Sweep(article, sorted(marks, key=lambda mark: (mark.start, -mark.end)))
    return [sweep.through(span) for span in spans]


@dataclass(slots=True)
class _Open:
    """How many passages of each kind are open at a place, and the tags of ended ones that wait to be shown."""

    claims: int = 0
    dismissed: int = 0
    unread: int = 0
    waiting: list[str] = field(default_factory=list)

    def count(self, mark: Mark, step: int) -> None:
        if mark.kind == "claim":
            self.claims += step
        elif mark.kind == "dismissed":
            self.dismissed += step
        else:
            self.unread += step

    @property
    def any(self) -> bool:
        return bool(self.claims or self.dismissed or self.unread)

    @property
    def cover(self) -> Cover:
        if self.claims:
            return "claim" if self.claims == 1 else "claims"
        if self.dismissed:
            return "dismissed"
        return "unread" if self.unread else "plain"

    def shown(self) -> tuple[str, ...]:
        """Return the tags that may be shown now: none while a passage is open, whose words they would interrupt."""
        if self.any or not self.waiting:
            return ()
        tags = tuple(self.waiting)
        self.waiting.clear()
        return tags


class _Sweep:
    """Goes once through text and marks; `through` takes the paragraphs in order."""

    def __init__(self, article: Article, opening: Sequence[Mark]) -> None:
        self._text = article.text
        self._is_plain = article.media_type == PLAIN
        self._opening = opening
        self._closing = sorted(opening, key=lambda mark: (mark.end, -mark.start))
        self._opened = 0
        self._closed = 0
        self._open = _Open()

    def through(self, span: Span) -> Cut:
        stretches: list[Stretch] = []
        position = span.start
        while position < span.end:
            begins = self._begin_at(position)
            following = self._next_after(span.end)
            cover, ends = self._open.cover, self._end_at(following)
            stretches.append(Stretch(self._read(position, following), cover, begins, ends, self._open.shown()))
            position = following
        begun = tuple(tag for stretch in stretches for tag in stretch.begins)
        self._open.waiting.clear()  # behind the paragraph's end they would stand in another one: the margin has them
        return Cut(span, ArticleParagraph(span.kind, tuple(stretches)), begun, self._open.any)

    def _begin_at(self, position: int) -> tuple[str, ...]:
        first = self._opened
        while self._opened < len(self._opening) and self._opening[self._opened].start <= position:
            self._open.count(self._opening[self._opened], 1)
            self._opened += 1
        return tuple(mark.tag for mark in self._opening[first : self._opened])

    def _next_after(self, end: int) -> int:
        if self._opened < len(self._opening):
            end = min(end, self._opening[self._opened].start)
        if self._closed < len(self._closing):
            end = min(end, self._closing[self._closed].end)
        return end

    def _end_at(self, position: int) -> tuple[str, ...]:
        first = self._closed
        while self._closed < len(self._closing) and self._closing[self._closed].end <= position:
            self._open.count(self._closing[self._closed], -1)
            self._closed += 1
        tags = tuple(mark.tag for mark in self._closing[first : self._closed])
        self._open.waiting += tags
        return tags

    def _read(self, start: int, end: int) -> str:
        """Return a stretch as it is read: a line end within a paragraph of a plain text was put there by hand."""
        text = clean(self._text[start:end])
        return unwrapped(text) if self._is_plain and "\n" in text else text
