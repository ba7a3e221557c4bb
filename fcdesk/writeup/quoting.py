"""The words of a claim as a document shows them: without the line ends that only a plain text file needs."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from fcdesk.cases.model import Anchor, Article, Block
from fcdesk.writeup.characters import clean

PLAIN = "text/plain"
"""The media type of articles whose lines may have been broken by hand."""
_LINE_END = re.compile(r"(?<!\n)\n(?!\n)")  # an empty line, two of them, parts paragraphs


def as_read(anchor: Anchor, article: Article | None) -> str:
    """Return an anchor's quote as its reader reads it.

    A line end within a paragraph of a plain text was put there by hand where the line was full: it becomes a space. One
    between two paragraphs stays. Where the quote is lost, only an empty line is sure to part paragraphs.
    """
    quote = clean(anchor.quote)
    if "\n" not in quote or article is None or article.media_type != PLAIN:
        return quote
    start = anchor.start
    if start is None or article.text[start : start + len(quote)] != quote:
        return unwrapped(quote)
    return _LINE_END.sub(lambda end: " " if _is_within(article.blocks, start + end.start()) else "\n", quote)


def unwrapped(text: str) -> str:
    """Return a text with a space for every line end but those at an empty line."""
    return _LINE_END.sub(" ", text)


def _is_within(blocks: Sequence[Block], position: int) -> bool:
    index = bisect_right(blocks, position, key=lambda block: block.start) - 1
    return index >= 0 and position < blocks[index].end
