"""Looks over a web page before a tree is built from it: pages that would hang or exhaust a parser are found here.

libxml2's event parser takes linear time whatever the page holds, while its tree takes quadratic time over the
attributes of one tag (20,000: 1 s; 200,000: minutes) and loses what is nested deeper than 256.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, cast

from lxml import etree

_MOST_ATTRIBUTES = 2_000  # of one tag
_DEEPEST = 240
_MOST_ELEMENTS = 25_000  # the largest of 95 real news pages has 3,129

_SILENT = frozenset({"script", "style", "noscript", "template", "head", "svg", "nav", "footer", "select", "button"})
_INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span", "strong",
     "sub", "sup", "time", "u", "wbr"}
)  # fmt: skip


@dataclass
class PageShape:
    """The sizes of a page that decide whether a tree may be built."""

    elements: int = 0
    depth: int = 0
    attributes: int = 0

    @property
    def is_ordinary(self) -> bool:
        """Whether a parser and the article finder can be trusted with the page."""
        return self.elements <= _MOST_ELEMENTS and self.depth <= _DEEPEST and self.attributes <= _MOST_ATTRIBUTES


class _Measure:
    """Counts as the parser goes; what lxml calls a parser target."""

    def __init__(self) -> None:
        self.shape = PageShape()
        self._open = 0

    def start(self, _tag: str, attributes: Mapping[str, str]) -> None:
        self._open += 1
        self.shape.elements += 1
        self.shape.depth = max(self.shape.depth, self._open)
        self.shape.attributes = max(self.shape.attributes, len(attributes))

    def end(self, _tag: str) -> None:
        self._open -= 1

    def close(self) -> None:
        """Nothing is left to do at the end of the page; lxml wants the method."""


class _TextOnly:
    """Collects the words of a page, one string for each stretch between block elements."""

    def __init__(self) -> None:
        self.finished: list[str] = []
        self._pieces: list[str] = []
        self._silent = 0

    def start(self, tag: str, _attributes: Mapping[str, str]) -> None:
        self._silent += tag in _SILENT
        self._break_at(tag)

    def end(self, tag: str) -> None:
        self._silent -= tag in _SILENT
        self._break_at(tag)

    def data(self, text: str) -> None:
        if not self._silent:
            self._pieces.append(text)

    def close(self) -> None:
        self._break_at("")

    def _break_at(self, tag: str) -> None:
        if tag not in _INLINE and self._pieces:
            stretch = " ".join("".join(self._pieces).split())
            self._pieces = []
            if stretch:
                self.finished.append(stretch)


def shape_of(page: str) -> PageShape:
    """Return how large and how deep a page is, in linear time."""
    measure = _Measure()
    feed(page, measure)
    return measure.shape


def words_of(page: str) -> list[str]:
    """Return the page's text in stretches, without building a tree and without telling article from menu."""
    collector = _TextOnly()
    feed(page, collector)
    return collector.finished


def feed(page: str, target: object) -> None:
    """Have a target of lxml called with what is in a page, in linear time and whatever it holds."""
    # lxml calls the methods a target has; its stubs demand all of them.
    parser = etree.HTMLParser(target=cast("Any", target), encoding="utf-8", no_network=True)
    # Not parser.feed(): fed, libxml2 2.14 takes minutes over 12 MB of unclosed comments; at once, it takes 0.1 s.
    with suppress(etree.XMLSyntaxError):  # nothing in it that is HTML
        etree.fromstring(page.encode("utf-8", "replace"), parser)
