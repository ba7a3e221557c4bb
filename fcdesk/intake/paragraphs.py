"""Where the paragraphs of a plain text are: lines, or runs of lines that were wrapped at a column."""

import re
from dataclasses import dataclass
from itertools import pairwise

Span = tuple[int, int]

_WIDEST_WRAP = 100
_NARROWEST_WRAP = 45
_LOOSE = 6  # columns a wrapped line may stay short of the width although the next word would have fitted
_FULL_SHARE = 0.7
_ENOUGH_LINES = 3
LIST_MARK = re.compile(r"\s*(?:[-*•◦▪‣·]|\d{1,2}[.)]|[a-z]\))\s+(?=\S)")
QUOTE_MARK = re.compile(r"\s*>\s?")


@dataclass(frozen=True)
class _Line:
    start: int
    text: str

    @property
    def span(self) -> Span:
        """The line without the white space around it."""
        start = self.start + len(self.text) - len(self.text.lstrip())
        return start, start + len(self.text.strip())


def paragraph_spans(text: str) -> list[Span]:
    """Return the paragraphs as (start, end), without white space at either side; together they cover all text.

    A line is a paragraph of its own unless the text is wrapped by hand: no line over 100 columns, and most lines of a
    run end where their next word would no longer have fitted. Then the lines of a run are one paragraph, up to a line
    that ends early.
    """
    runs = _runs(text)
    width = _wrap_width(runs)
    return [span for run in runs for span in _spans_of(run, width)]


def _runs(text: str) -> list[list[_Line]]:
    """Return the stretches of lines between empty lines."""
    runs: list[list[_Line]] = [[]]
    position = 0
    for line in text.split("\n"):
        if line.strip():
            runs[-1].append(_Line(position, line))
        elif runs[-1]:
            runs.append([])
        position += len(line) + 1
    return [run for run in runs if run]


def _wrap_width(runs: list[list[_Line]]) -> int | None:
    """Return the column at which the text was wrapped by hand, or None when each line is a paragraph."""
    width = max((len(line.text.rstrip()) for run in runs if len(run) > 1 for line in run), default=0)
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
        return None
    pairs = [pair for run in runs for pair in pairwise(run)]
    full = sum(_is_full(line, following, width) for line, following in pairs)
    if len(pairs) >= _ENOUGH_LINES:
        return width if full >= _FULL_SHARE * len(pairs) else None
    return width if all(_runs_on(line, following) for line, following in pairs) else None


def _is_full(line: _Line, following: _Line, width: int) -> bool:
    """Whether the next line's first word would not have fitted on this one, give or take a few columns."""
    first_word = following.text.split(maxsplit=1)[0]
    kept = line.text.rstrip()
    loose = 0 if kept[-1] in ".!?…" else _LOOSE  # a line that ends a sentence may well end the paragraph
    return len(kept) + 1 + len(first_word) > width - loose


def _runs_on(line: _Line, following: _Line) -> bool:
    """Whether a sentence goes on from one line to the next."""
    return line.text.rstrip()[-1].isalpha() and following.text.lstrip()[0].islower()


def _spans_of(run: list[_Line], width: int | None) -> list[Span]:
    spans = [run[0].span]
    for line, following in pairwise(run):
        start, end = following.span
        if width is not None and _continues(line, following, width):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return spans


def _continues(line: _Line, following: _Line, width: int) -> bool:
    if QUOTE_MARK.match(line.text) and QUOTE_MARK.match(following.text):
        return True
    return _is_full(line, following, width) and not LIST_MARK.match(following.text)
