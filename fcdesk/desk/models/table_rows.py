"""What a table of records is made of: columns, their order, which rows are shown, and what goes to the clipboard.

No Qt here.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, Generic, TypeVar

from fcdesk.cases.spreadsheets import without_formula
from fcdesk.cases.text import one_line

R = TypeVar("R")

_CELL = "<{tag} style=\"mso-number-format:'\\@'\">{words}</{tag}>"


@dataclass(frozen=True)  # without slots: Python 3.11 cannot make a generic one by Column[Row](…) then
class Column(Generic[R]):
    """A column: its name in the settings, its heading, what its cells say, and by what rows are put in order.

    `width` is in pixels at zoom 1. The column that `takes_rest` gets the room that the others leave, and always stays.
    """

    key: str
    title: str
    words: Callable[[R], str]
    order: Callable[[R], Any]
    width: int
    is_offered: bool = True
    takes_rest: bool = False


def in_order(rows: Iterable[R], column: Column[R] | None, *, descending: bool) -> list[R]:
    """Return rows by a column; what is alike there stays as it was. Without a column as they are."""
    return list(rows) if column is None else sorted(rows, key=column.order, reverse=descending)


def with_words(rows: Iterable[R], columns: Sequence[Column[R]], words: str) -> list[R]:
    """Return the rows that hold each of these words in some column, in whatever case they are written."""
    wanted = words.casefold().split()
    if not wanted:
        return list(rows)
    return [row for row in rows if _has_all(" ".join(column.words(row) for column in columns), wanted)]


def _has_all(text: str, wanted: Sequence[str]) -> bool:
    folded = text.casefold()
    return all(word in folded for word in wanted)


def as_text(rows: Sequence[R], columns: Sequence[Column[R]]) -> str:
    """Return a table as lines of cells with tabs between, as spreadsheets take it."""
    lines = [[column.title for column in columns], *([column.words(row) for column in columns] for row in rows)]
    return "\n".join("\t".join(map(_cell, line)) for line in lines) + "\n"


def as_html(rows: Sequence[R], columns: Sequence[Column[R]]) -> str:
    """Return a table as HTML, as word processors take it. Spreadsheets take it, too, and would see formulas in it."""
    head = "".join(_CELL.format(tag="th", words=escape(_cell(column.title))) for column in columns)
    body = "".join(f"<tr>{_html_cells(row, columns)}</tr>" for row in rows)
    return f"<html><body><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></body></html>"


def _html_cells(row: R, columns: Sequence[Column[R]]) -> str:
    return "".join(_CELL.format(tag="td", words=escape(_cell(column.words(row)))) for column in columns)


def _cell(words: str) -> str:
    return without_formula(one_line(words))


_DOWNWARDS = "-"


@dataclass(frozen=True, slots=True)
class TableOrder:
    """By which column a table is sorted ("": as its rows come), and whether downwards."""

    key: str = ""
    is_descending: bool = False

    @classmethod
    def of(cls, columns: Sequence[Column[Any]], kept: str) -> "TableOrder":
        """Return the order that was kept as text. A column that there is none of counts as nothing kept."""
        key = kept.removeprefix(_DOWNWARDS)
        is_known = any(column.key == key for column in columns)
        return cls(key, kept.startswith(_DOWNWARDS)) if is_known else cls()

    def kept(self) -> str:
        """Return the order as text for the settings: "claimant", or "-claimant" downwards."""
        return (_DOWNWARDS if self.is_descending and self.key else "") + self.key

    def place_in(self, columns: Sequence[Column[Any]]) -> int:
        """Return which of the columns it is; -1 for none."""
        return next((place for place, column in enumerate(columns) if column.key == self.key), -1)


@dataclass(frozen=True, slots=True)
class TableLook:
    """Which columns of a table are hidden, and how wide those are that somebody made wider or narrower."""

    hidden: frozenset[str] = frozenset()
    widths: tuple[tuple[str, int], ...] = ()

    @classmethod
    def of(cls, columns: Sequence[Column[Any]], kept: str) -> "TableLook":
        """Return the look that was kept as text. What cannot be read counts as nothing kept."""
        hidden, widths = {column.key for column in columns if not column.is_offered}, dict[str, int]()
        known = {column.key: column for column in columns}
        for part in kept.split():
            key, _, value = part.partition("=")
            width = value.removesuffix("!")
            if key not in known:
                continue
            (hidden.add if value.endswith("!") else hidden.discard)(key)
            if width.isdecimal():
                widths[key] = min(max(int(width), 24), 2000)
        hidden -= {column.key for column in columns if column.takes_rest}
        return cls(frozenset(hidden), tuple(widths.items()))

    def kept(self, columns: Sequence[Column[Any]]) -> str:
        """Return the look as text for the settings: "claimant=120 tags=90!", the mark for what is hidden."""
        widths = dict(self.widths)
        parts = (
            f"{column.key}={widths.get(column.key, '')}{'!' if column.key in self.hidden else ''}" for column in columns
        )
        return " ".join(parts)

    def width(self, column: Column[Any]) -> int:
        """Return how wide a column is, in pixels at zoom 1."""
        return dict(self.widths).get(column.key, column.width)

    def with_width(self, key: str, width: int) -> "TableLook":
        return TableLook(self.hidden, tuple({**dict(self.widths), key: width}.items()))

    def with_hidden(self, key: str, *, hidden: bool) -> "TableLook":
        return TableLook(self.hidden | {key} if hidden else self.hidden - {key}, self.widths)
