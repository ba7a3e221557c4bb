"""Where on the screen a passage stands: its boxes, line by line, also where directions of writing mix."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextLine

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufefc]")


def boxes(block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
    """Yield the boxes of units start to end of a block, in the block's coordinates, with a little air around them."""
    layout, text = block.layout(), block.text()
    metrics = QFontMetricsF(block.charFormat().font())
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength(), block.length() - 1)
        last -= len(text[first:last]) - len(text[first:last].rstrip())  # no box for the space at a line's end
        if first >= last:
            continue
        base = line.y() + line.ascent()
        top, bottom = base - metrics.ascent() * 0.92, base + metrics.descent() * 0.95
        for left, right in _spans(line, text, first, last, metrics.horizontalAdvance(" ")):
            yield QRectF(left - 2, top - 1, right - left + 4, bottom - top + 3)


def on_a_line(block: QTextBlock, y: float) -> float:
    """Return y, or where it lies in the air between two lines, a height within the nearer line of the block.

    Qt takes a click in that air for the beginning of a line, wherever along the line it was.
    """
    layout = block.layout()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    if not lines:
        return y
    nearest = min(lines, key=lambda line: abs(line.y() + (line.ascent() + line.descent()) / 2 - y))
    return min(max(y, nearest.y() + 1), nearest.y() + nearest.ascent())


def _spans(line: QTextLine, text: str, first: int, last: int, space: float) -> list[tuple[float, float]]:
    """Return the stretches from left to right that the units first to last take on a line.

    In one direction that is one stretch. Where directions mix, neighbours in the text can stand far apart: there each
    run of glyphs is asked for its place, and runs no more than a space apart are one stretch.
    """
    if not _RIGHT_TO_LEFT.search(text):
        return [(_x(line, first), _x(line, last))]
    glyphs = (run.boundingRect() for run in line.glyphRuns(first, last - first))
    spans: list[tuple[float, float]] = []
    for left, right in sorted((box.left(), box.right()) for box in glyphs):
        if spans and left <= spans[-1][1] + space:
            spans[-1] = (spans[-1][0], max(spans[-1][1], right))
        else:
            spans.append((left, right))
    return spans


def _x(line: QTextLine, unit: int) -> float:
    # The binding returns (x, unit), where C++ returns x and changes its argument.
    found: object = line.cursorToX(unit)
    return float(found[0]) if isinstance(found, tuple) else float(str(found))
