"""Where in an article a passage stands: which block, and which paragraph as a reader counts them."""

from bisect import bisect_right

from fcdesk.cases.model import Article, Block, BlockKind
from fcdesk.writeup.labels import Labels

COUNTED = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION})
"""The kinds of block that a reader counts as paragraphs."""


class Places:
    """The places of one article; of none, where there is no article."""

    def __init__(self, article: Article | None) -> None:
        self._blocks = article.blocks if article else ()
        self._paragraph_starts = tuple(block.start for block in self._blocks if block.kind in COUNTED)

    def words(self, start: int | None, labels: Labels) -> str:
        """Return where a passage begins: "paragraph 3 of the article"; "" if that is not known."""
        block = None if start is None else self.block_at(start)
        if block is None or start is None:
            return ""
        if block.kind in COUNTED:
            return labels.say("in paragraph", number=self.number(start))
        return labels.say(f"in {block.kind}")

    def block_at(self, position: int) -> Block | None:
        """Return the block that holds a position."""
        index = bisect_right(self._blocks, position, key=lambda block: block.start) - 1
        return self._blocks[index] if index >= 0 and position < self._blocks[index].end else None

    def number(self, position: int) -> int:
        """Return the number of the paragraph that begins at a position, or last before it."""
        return bisect_right(self._paragraph_starts, position)
