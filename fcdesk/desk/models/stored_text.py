"""A stored text in lines that are laid out quickly, and the way back from a place in them to its exact words. No Qt."""

from bisect import bisect_left
from dataclasses import dataclass

LONGEST_LINE = 1_000
"""Characters of a line; a longer one takes the window's thread too long to lay out."""
LONGEST_PART, MOST_LINES = 60_000, 3_000
"""Characters, and lines, of what is shown at a time, for the same reason."""


@dataclass(frozen=True, slots=True)
class ShownText:
    """A text as it is shown. `breaks` are the places of line ends in it that are none of the text's own."""

    text: str
    breaks: tuple[int, ...] = ()

    def words_between(self, start: int, end: int) -> str:
        """Return the text's own words that are shown from one place to another."""
        pieces, place = [], start
        for cut in self.breaks[bisect_left(self.breaks, start) : bisect_left(self.breaks, end)]:
            pieces.append(self.text[place:cut])
            place = cut + 1
        return "".join((*pieces, self.text[place:end]))

    def place_of(self, place: int) -> int:
        """Return where a place of the text is shown."""
        shown = place
        for cut in self.breaks:
            if cut >= shown:
                break
            shown += 1
        return shown


def parts_of(text: str) -> list[tuple[int, int]]:
    """Return the places of the parts in which a long text is shown, each ending with a line if there is a line end."""
    parts: list[tuple[int, int]] = []
    start = 0
    while start < len(text):
        end = min(len(text), start + LONGEST_PART, _after_lines(text, start))
        if end < len(text):
            line_end = text.rfind("\n", start + LONGEST_PART // 2, end)
            end = line_end + 1 if line_end >= 0 else end
        parts.append((start, end))
        start = end
    return parts or [(0, 0)]


def _after_lines(text: str, start: int) -> int:
    """Return where the most lines that are shown at a time end."""
    place = start
    for _ in range(MOST_LINES):
        place = text.find("\n", place) + 1
        if not place:
            return len(text)
    return place


def shown_text(text: str) -> ShownText:
    """Break lines that are too long, at a space if there is one."""
    lines: list[str] = []
    breaks: list[int] = []
    place = 0
    for line in text.split("\n"):
        pieces = _pieces_of(line)
        for piece in pieces[:-1]:
            place += len(piece)
            breaks.append(place)
            place += 1
        place += len(pieces[-1]) + 1
        lines += pieces
    return ShownText("\n".join(lines), tuple(breaks))


def _pieces_of(line: str) -> list[str]:
    pieces = []
    start = 0
    while len(line) - start > LONGEST_LINE:
        space = line.rfind(" ", start + LONGEST_LINE // 2, start + LONGEST_LINE)
        end = space + 1 if space >= 0 else start + LONGEST_LINE
        pieces.append(line[start:end])
        start = end
    return [*pieces, line[start:]]
