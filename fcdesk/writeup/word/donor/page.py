"""The donor's page: its size, margins and borders, and which headers and footers it has."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from lxml.etree import _Element, fromstring, tostring

from fcdesk.cases.words import say
from fcdesk.writeup.word.design import PAGES
from fcdesk.writeup.word.donor.refusals import refused
from fcdesk.writeup.word.donor.schema import tidy
from fcdesk.writeup.word.names import RELATION_ID, w
from fcdesk.writeup.word.styles import put

Place = Literal["header", "footer"]
Pages = Literal["default", "first", "even"]
PLACES: Final[tuple[Place, ...]] = ("header", "footer")

_NARROWEST, _LOWEST = 2_835, 4_000  # twips: 5 cm of text in a line, 7 cm of lines
_LARGEST = 31_680  # Word's own limit: 22 inches
_TWIPS_IN_CM = 567
_NUMBER = re.compile(r"-?\d{1,6}")
_INCHES_AND_SO_ON = {"in": 1440, "pt": 20, "cm": 567, "mm": 56.7, "pc": 240, "pi": 240}
_MEASURE = re.compile(r"(-?\d{1,6}(?:\.\d{1,6})?)(in|pt|cm|mm|pc|pi)")


@dataclass(frozen=True, slots=True)
class HousePage:
    """A page of the house in twips. `borders` is a w:pgBorders element, or nothing."""

    width: int
    height: int
    margins: Mapping[str, int]
    is_landscape: bool = False
    borders: bytes = b""
    has_first: bool = False
    has_even: bool = False
    mirrors: bool = False
    columns: int = 1
    heads: Mapping[tuple[Place, Pages], str] = field(default_factory=dict)  # to relation ids

    @property
    def column(self) -> int:
        """The width of the text."""
        return self.width - self.margins["left"] - self.margins["right"] - self.margins["gutter"]

    @property
    def kinds(self) -> tuple[Pages, ...]:
        """The kinds of pages that have headers and footers of their own."""
        kinds: list[Pages] = ["default"]
        if self.has_first:
            kinds.append("first")
        if self.has_even:
            kinds.append("even")
        return tuple(kinds)

    def write_into(
        self, section: _Element, relations: Mapping[tuple[Place, Pages], str], *, right_to_left: bool
    ) -> None:
        """Fill a w:sectPr. `relations` are the ids of the headers and footers that were written."""
        section.clear()
        for place in PLACES:
            for kind in self.kinds:
                reference = put(section, f"{place}Reference", type=kind)
                reference.set(RELATION_ID, relations[place, kind])
        size = put(section, "pgSz", w=self.width, h=self.height)
        if self.is_landscape:
            size.set(w("orient"), "landscape")
        put(section, "pgMar", **self.margins)
        if self.borders:
            section.append(fromstring(self.borders))
        put(section, "cols", space=708)
        if self.has_first:
            put(section, "titlePg")
        if right_to_left:
            put(section, "bidi")


def read_page(document: _Element, settings: _Element | None, file_name: str) -> HousePage:
    """Return the page of the document's last section, the one a document made from a template goes on with."""
    sections = list(_sections(document))
    heads: dict[tuple[Place, Pages], str] = {}
    for section in sections:
        heads.update(_references(section))  # what a section does not say it has from the one before
    last = sections[-1] if sections else None
    size, margins = (last.find(w(name)) if last is not None else None for name in ("pgSz", "pgMar"))
    columns = last.find(w("cols")) if last is not None else None
    page = HousePage(
        width=_twips(size, "w", PAGES["A4"].width),
        height=_twips(size, "h", PAGES["A4"].height),
        margins={name: abs(_twips(margins, name, otherwise)) for name, otherwise in _margins().items()},
        is_landscape=size is not None and size.get(w("orient")) == "landscape",
        borders=_borders(last),
        has_first=_is_on(last, "titlePg"),
        has_even=_is_on(settings, "evenAndOddHeaders"),
        mirrors=_is_on(settings, "mirrorMargins"),
        columns=max(1, _twips(columns, "num", 1)),
        heads=heads,
    )
    return _usable(page, file_name)


def _usable(page: HousePage, file_name: str) -> HousePage:
    margins = page.margins
    if max(page.width, page.height, *margins.values()) > _LARGEST:
        raise refused(
            file_name, say("its page is larger than Word allows"), say("set a usual page size and choose it again")
        )
    if page.column < _NARROWEST:
        width = max(0, page.column) / _TWIPS_IN_CM
        raise refused(
            file_name,
            say("its column of text is only {width} cm wide", width=f"{width:.1f}"),
            say("make the page wider or its margins smaller"),
        )
    if page.height - margins["top"] - margins["bottom"] < _LOWEST:
        raise refused(
            file_name, say("its page leaves no room for text"), say("make its top and bottom margins smaller")
        )
    return page


def _margins() -> dict[str, int]:
    usual = PAGES["A4"]
    return {
        "top": usual.top, "right": usual.side, "bottom": usual.bottom, "left": usual.side, "header": usual.header,
        "footer": usual.footer, "gutter": 0,
    }  # fmt: skip


def _sections(document: _Element) -> Iterator[_Element]:
    """Yield the sections of a document's body in order; those in its text boxes and of its past are none."""
    body = document.find(w("body"))
    for child in body if body is not None else ():
        found = child if child.tag == w("sectPr") else child.find(f"{w('pPr')}/{w('sectPr')}")
        if found is not None:
            yield found


def _references(section: _Element) -> Iterator[tuple[tuple[Place, Pages], str]]:
    kinds: tuple[Pages, ...] = ("default", "first", "even")
    for place in PLACES:
        for reference in section.findall(w(f"{place}Reference")):
            for kind in kinds:
                if reference.get(w("type"), "default") == kind:
                    yield (place, kind), str(reference.get(RELATION_ID, ""))


def _borders(section: _Element | None) -> bytes:
    found = section.find(w("pgBorders")) if section is not None else None
    if found is None:
        return b""
    tidy(found)
    return tostring(found)


def _is_on(parent: _Element | None, name: str) -> bool:
    found = parent.find(w(name)) if parent is not None else None
    return found is not None and str(found.get(w("val"), "1")) not in ("0", "false", "off")


def _twips(element: _Element | None, name: str, otherwise: int) -> int:
    """Return a measure in twips; a document may also say it in inches, points and the like."""
    given = str(element.get(w(name), "")).strip() if element is not None else ""
    if _NUMBER.fullmatch(given):
        return int(given)
    measure = _MEASURE.fullmatch(given)
    return round(float(measure[1]) * _INCHES_AND_SO_ON[measure[2]]) if measure else otherwise
