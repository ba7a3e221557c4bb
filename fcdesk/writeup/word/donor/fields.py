"""The fields in a header or footer: page numbers stay, what would tell of the donor goes, what runs is refused."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

from lxml.etree import _Element

from fcdesk.writeup.word.names import w

_KEPT: Final = frozenset({"PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES"})
_SHOWN: Final = frozenset({"HYPERLINK"})  # its words stay, the field does not
_WORD = re.compile(r"\s*([^\s\\\"]*)")
_CONTENT = frozenset(w(name) for name in ("t", "tab", "br", "cr", "sym", "noBreakHyphen", "drawing", "pict", "ptab"))


@dataclass(slots=True)
class _Field:
    """A field that was begun: its marks and codes, what it shows, and whether it holds other fields."""

    instruction: list[str] = field(default_factory=list)
    marks: list[_Element] = field(default_factory=list)
    shows: list[_Element] = field(default_factory=list)
    holds_others: bool = False

    @property
    def name(self) -> str:
        return name_of_field("".join(self.instruction))


def name_of_field(instruction: str) -> str:
    """Return the first word of a field's instruction in capitals."""
    match = _WORD.match(instruction)
    return match[1].upper() if match else ""


def fields_in(root: _Element) -> set[str]:
    """Return the names of the fields below an element, as far as they are those that count pages."""
    named = {name_of_field(str(code.text or "")) for code in root.iter(w("instrText"))}
    named |= {name_of_field(str(simple.get(w("instr"), ""))) for simple in root.iter(w("fldSimple"))}
    return named & _KEPT


def clean_fields(root: _Element, refuse: Callable[[str], None]) -> set[str]:
    """Take out every field that does not count pages and return their names. `refuse` hears each field's name first."""
    dropped: set[str] = set()
    _clean_simple(root, refuse, dropped)
    opened: list[_Field] = []
    for element in list(_in_runs(root)):
        _step(element, opened, refuse, dropped)
    for unclosed in opened:  # never closed: damaged, so nothing of it stays
        _remove(unclosed.marks)
    return dropped


def _in_runs(root: _Element) -> Iterator[_Element]:
    wanted = {w("fldChar"), w("instrText"), w("delInstrText"), *_CONTENT}
    return (element for element in root.iter() if element.tag in wanted)


def _step(element: _Element, opened: list[_Field], refuse: Callable[[str], None], dropped: set[str]) -> None:
    kind = element.get(w("fldCharType")) if element.tag == w("fldChar") else None
    if kind == "begin":
        for child in list(element):
            element.remove(child)  # form fields keep the names of macros here
        opened.append(_Field(marks=[element]))
    elif not opened:
        if element.tag not in _CONTENT:
            _remove([element])
    elif kind == "separate":
        opened[-1].marks.append(element)
    elif kind == "end":
        opened[-1].marks.append(element)
        _close(opened, refuse, dropped)
    elif element.tag in _CONTENT:
        opened[-1].shows.append(element)
    else:
        opened[-1].instruction.append(element.text or "")
        opened[-1].marks.append(element)


def _close(opened: list[_Field], refuse: Callable[[str], None], dropped: set[str]) -> None:
    ended = opened.pop()
    refuse(ended.name)
    if opened:  # goes with the field around it: one that is put together of others is none of those that stay
        opened[-1].marks += ended.marks
        opened[-1].shows += ended.shows
        opened[-1].holds_others = True
        return
    if ended.name in _KEPT and not ended.holds_others:
        return
    if ended.name in _SHOWN and not ended.holds_others:
        _remove(ended.marks)
        return
    dropped.add(ended.name or "without a name")
    _remove([*ended.marks, *ended.shows])


def _clean_simple(root: _Element, refuse: Callable[[str], None], dropped: set[str]) -> None:
    for element in list(root.iter(w("fldSimple"))):
        name = name_of_field(str(element.get(w("instr"), "")))
        refuse(name)
        if name in _KEPT:
            for data in element.findall(w("fldData")):
                element.remove(data)
        elif name in _SHOWN:
            unwrap(element)
        else:
            dropped.add(name or "without a name")
            _remove([element])


def unwrap(element: _Element) -> None:
    """Put what an element holds in its place."""
    parent = element.getparent()
    if parent is not None:
        place = parent.index(element)
        parent[place : place + 1] = list(element)


def _remove(elements: list[_Element]) -> None:
    for element in elements:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
