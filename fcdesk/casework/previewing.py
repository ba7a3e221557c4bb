"""Shows what a document will be before it is written: the very bytes, read back as plain pages, text or table."""
# ruff: noqa: PLC0415 - what writes and reads documents takes its time to load, so it is imported where it is needed

import csv
from dataclasses import dataclass, replace
from io import StringIO
from typing import TYPE_CHECKING

from fcdesk.cases.problems import RuleBroken
from fcdesk.casework.rendering import Draft, Form, Order, render

if TYPE_CHECKING:
    from fcdesk.writeup.pages.model import Pages

_PAGED = frozenset({Form.DOCX, Form.PDF, Form.HTML})


@dataclass(frozen=True, slots=True)
class Preview:
    """What is to be seen of a document.

    `pages` where it has some, else `text`; of a web page the words, as they stand on pages. `remarks` are for the
    person who exports, as in `Rendered`. `refused` says why there is no such document, else it is empty.
    """

    order: Order
    version: int
    pages: "Pages | None" = None
    text: str = ""
    remarks: tuple[str, ...] = ()
    refused: str = ""


def preview(draft: Draft, order: Order) -> Preview:
    """Return what a document would be. What a rule refuses is said in it and not raised: it is what there is to see."""
    try:
        return _seen(draft, order)
    except RuleBroken as problem:
        return Preview(order, draft.version, refused=problem.words)


def _seen(draft: Draft, order: Order) -> Preview:
    form = Form.CSV if order.form is Form.XLSX else order.form
    rendered = render(draft, replace(order, form=Form.DOCX if form in _PAGED else form))
    if form in _PAGED:
        from fcdesk.writeup.pages.reading import read_pages

        return Preview(order, draft.version, read_pages(rendered.data), remarks=rendered.remarks)
    text = rendered.data.decode("utf-8-sig")
    return Preview(order, draft.version, text=_as_lines(text) if form is Form.CSV else text, remarks=rendered.remarks)


def _as_lines(table: str) -> str:
    """Return a table's rows as blocks of lines, a heading and a value each: it is wider than any window."""
    rows = list(csv.reader(StringIO(table)))
    if not rows:
        return ""
    headings = rows[0]
    blocks = ("\n".join(f"{name}: {value}" for name, value in zip(headings, row, strict=False)) for row in rows[1:])
    return "\n\n".join(blocks) or ", ".join(headings)
