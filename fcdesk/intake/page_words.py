"""All the words of a saved page, in order, menus and notices included: what is looked at is not chosen for anybody.

Nothing of the page's markup comes out of here, so there is nothing that could be run, followed or loaded.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from fcdesk.cases.text import cleaned
from fcdesk.intake.decoding import decode
from fcdesk.intake.html import declared
from fcdesk.intake.page_guard import feed

_UNSEEN = frozenset({"script", "style", "template", "svg", "noscript"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "title"})
_WITHIN_LINES = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "label", "mark", "q", "s", "small", "span",
     "strong", "sub", "sup", "time", "u", "wbr"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Stretch:
    """The words between two breaks of a page."""

    words: str
    is_heading: bool = False


def stretches_of(data: bytes, name: str) -> tuple[list[Stretch], str | None]:
    """Return a page's words, and what there is to say of its encoding. EnvironmentProblem if that cannot be told."""
    read = decode(data, name, declared(data))
    collector = _Collector()
    feed(cleaned(read.text), collector)
    return collector.finished, read.remark


class _Collector:
    """What lxml calls a parser target."""

    def __init__(self) -> None:
        self.finished: list[Stretch] = []
        self._pieces: list[str] = []
        self._unseen = 0
        self._headings = 0

    def start(self, tag: str, _attributes: Mapping[str, str]) -> None:
        self._break_at(tag)
        self._unseen += tag in _UNSEEN
        self._headings += tag in _HEADINGS

    def end(self, tag: str) -> None:
        self._break_at(tag)
        self._unseen -= tag in _UNSEEN
        self._headings -= tag in _HEADINGS

    def data(self, text: str) -> None:
        if not self._unseen:
            self._pieces.append(text)

    def close(self) -> None:
        self._break_at("")

    def _break_at(self, tag: str) -> None:
        if tag not in _WITHIN_LINES and self._pieces:
            words = " ".join("".join(self._pieces).split())
            self._pieces = []
            if words:
                self.finished.append(Stretch(words, self._headings > 0))
