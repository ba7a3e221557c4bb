"""The article with its marks: which passages there are, what the margin says of them, and where they stand in the text.

The same for the dossier and the annotated copy, which differ in what they mark and what they say of it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fcdesk.cases.model import Anchor, Article, BlockKind
from fcdesk.writeup.inhouse.outline import (
    ArticleParagraph,
    ArticleRow,
    Cover,
    MarginNote,
    MarkedArticle,
    PassageComment,
    Stretch,
)
from fcdesk.writeup.inhouse.passages import Cut, Mark, MarkKind, Span, cut, placed, spans_of
from fcdesk.writeup.labels import Labels
from fcdesk.writeup.quoting import as_read

_NO_PLACE = "–"
NOTHING_MARKED = MarkedArticle((), (), (), None, {})
"""For documents that leave the article out."""
_COVERS: dict[MarkKind, Cover] = {"claim": "claim", "dismissed": "dismissed", "unread": "unread"}


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage to mark, with its margin note and, where there is one, its comment."""

    tag: str
    kind: MarkKind
    anchor: Anchor
    margin: MarginNote
    comment: PassageComment | None = None


def marked_article(
    article: Article | None, passages: Sequence[Passage], *, labels: Labels, language: str | None
) -> MarkedArticle:
    """Return the article with its passages. One whose words do not stand where it says is told of as lost."""
    spans = spans_of(article)
    marks = placed((_mark(one) for one in passages if _stands(one.anchor, article)), spans)
    found = {mark.tag for mark in marks}
    by_tag = {one.tag: one for one in passages}
    cuts = cut(article, spans, marks) if article else []
    return MarkedArticle(
        rows=tuple(_rows(cuts, by_tag, labels)),
        lost=tuple(_lost(one, article, labels) for one in passages if one.tag not in found and one.comment),
        comments=tuple(one.comment for one in passages if one.comment),
        language=language,
        anchors={one.tag: one.margin.tag.anchor for one in passages if one.margin.tag.anchor},
    )


def _mark(passage: Passage) -> Mark:
    return Mark(passage.tag, passage.kind, passage.anchor.start or 0, passage.anchor.end or 0)


def _stands(anchor: Anchor, article: Article | None) -> bool:
    """Tell whether an anchor's quote stands in the text where it says; a stored position alone is never believed."""
    if article is None or anchor.start is None or anchor.end is None or not anchor.quote.strip():
        return False
    return anchor.end - anchor.start == len(anchor.quote) and article.text.startswith(anchor.quote, anchor.start)


def _rows(cuts: Sequence[Cut], passages: Mapping[str, Passage], labels: Labels) -> Iterator[ArticleRow]:
    together: list[Cut] = []
    for one in cuts:
        together.append(one)
        if not one.joined:
            yield _row(together, passages, labels)
            together = []


def _row(cuts: Sequence[Cut], passages: Mapping[str, Passage], labels: Labels) -> ArticleRow:
    first, last = _place(cuts[0].span, labels), _place(cuts[-1].span, labels)
    return ArticleRow(
        place=first if first == last else f"{first}–{last}",
        paragraphs=tuple(one.paragraph for one in cuts),
        margin=tuple(passages[tag].margin for one in cuts for tag in one.begun),
    )


def _place(span: Span, labels: Labels) -> str:
    if span.number is not None:
        return str(span.number)
    return _NO_PLACE if span.kind is BlockKind.PARAGRAPH else labels.say(f"block {span.kind}")


def _lost(passage: Passage, article: Article | None, labels: Labels) -> ArticleRow:
    quote = as_read(passage.anchor, article)
    text = quote if quote.strip() else labels.say("no words")
    stretch = Stretch(text, _COVERS[passage.kind], (passage.tag,), (passage.tag,), (passage.tag,))
    return ArticleRow(_NO_PLACE, (ArticleParagraph(BlockKind.PARAGRAPH, (stretch,)),), (passage.margin,))
