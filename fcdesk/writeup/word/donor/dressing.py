"""Puts a donor's look on a document that python-docx has opened: styles, lists, fonts, theme, page, header, footer."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml.etree import _Element, fromstring, tostring

from fcdesk.writeup.word.donor.merging import merge
from fcdesk.writeup.word.donor.numbering import join_numbering
from fcdesk.writeup.word.donor.page import PLACES, HousePage, Pages, Place
from fcdesk.writeup.word.donor.pictures import Picture
from fcdesk.writeup.word.donor.reading import Donor
from fcdesk.writeup.word.donor.running_heads import Link, RunningHead
from fcdesk.writeup.word.names import w
from fcdesk.writeup.word.scribe import Scribe
from fcdesk.writeup.word.styles import put

_RELATIONS = {"header": RELATIONSHIP_TYPE.HEADER, "footer": RELATIONSHIP_TYPE.FOOTER}
_TYPES = {"header": CONTENT_TYPE.WML_HEADER, "footer": CONTENT_TYPE.WML_FOOTER}


@dataclass(frozen=True, slots=True)
class OurLines:
    """What of ours stands in the house's header and footer.

    `header` is written below the house's where it `must_head` a page or where the house has no header at all. `footer`
    is written above the house's; it is told whether it has to number the pages, or the house does.
    """

    header: Callable[[Scribe], None]
    footer: Callable[[Scribe, bool], None]
    must_head: bool


@dataclass(frozen=True, slots=True)
class Dressed:
    """What the body is written for: the column's width in twips, the ids of styles by name, and the parts written.

    `tight` are the styles that leave no room above them.
    """

    column: int
    ids: Mapping[str, str]
    parts: Mapping[str, bytes]
    tight: frozenset[str]


def dress(
    document: WordDocument, donor: Donor, lines: OurLines, *, locale: str, right_to_left: bool, in_house: bool,
    review: bool,
) -> Dressed:  # fmt: skip
    """Give a document the donor's look. Its own styles, lists and section are replaced."""
    column = donor.page.column
    merged = merge(
        donor.styles, donor.theme.colours if donor.theme else {}, column=column, locale=locale,
        right_to_left=right_to_left, in_house=in_house, review=review,
    )  # fmt: skip
    numbering = join_numbering(donor.numbering, merged, right_to_left=right_to_left)
    parts = {
        _name_of(document, RELATIONSHIP_TYPE.STYLES): _bytes(merged.styles),
        _name_of(document, RELATIONSHIP_TYPE.NUMBERING): _bytes(numbering),
    }
    if donor.fonts:
        parts[_name_of(document, RELATIONSHIP_TYPE.FONT_TABLE)] = donor.fonts
    media = _Media(document)
    if donor.theme:
        theme = Part(PackURI("/word/theme/theme1.xml"), CONTENT_TYPE.OFC_THEME, donor.theme.xml, document.part.package)
        document.part.relate_to(theme, RELATIONSHIP_TYPE.THEME)
        media.give(theme, donor.theme.links, donor.theme.pictures)
    relations: dict[tuple[Place, Pages], str] = {}
    for number, head in enumerate(donor.heads, 1):
        scribe_for = _ScribeFor(right_to_left, column, merged.ids)
        xml = _head(head, donor, lines, scribe_for)
        name = PackURI(f"/word/{head.place}{number}.xml")
        part = Part(name, _TYPES[head.place], xml, document.part.package)
        media.give(part, head.links, head.pictures)
        relations[head.place, head.pages] = document.part.relate_to(part, _RELATIONS[head.place])
    section = document.sections[0]._sectPr  # noqa: SLF001 - python-docx has no other way to the section itself
    donor.page.write_into(section, relations, right_to_left=right_to_left)
    _complete_settings(document.settings.element, donor.page, donor.colour_mapping)
    return Dressed(column, merged.ids, parts, merged.tight)


@dataclass(frozen=True, slots=True)
class _ScribeFor:
    """Makes a scribe for one header or footer."""

    right_to_left: bool
    column: int
    ids: Mapping[str, str]

    def __call__(self, parent: _Element) -> Scribe:
        return Scribe(parent, right_to_left=self.right_to_left, column=self.column, ids=self.ids)


class _Media:
    """The pictures of the house, each as one part however often it is shown."""

    def __init__(self, document: WordDocument) -> None:
        self._package = document.part.package
        self._parts: dict[str, Part] = {}

    def give(self, part: Part, links: Iterable[Link], pictures: Iterable[Picture]) -> None:
        """Relate a part to its pictures and to the addresses it links to."""
        for picture in pictures:
            if picture.part not in self._parts:
                name = PackURI(picture.part)
                self._parts[picture.part] = Part(name, picture.content_type, picture.data, self._package)
        for link in links:
            if link.is_external:
                part.load_rel(RELATIONSHIP_TYPE.HYPERLINK, link.target, link.identifier, is_external=True)
            else:
                part.load_rel(RELATIONSHIP_TYPE.IMAGE, self._parts[link.target], link.identifier)


def _head(head: RunningHead, donor: Donor, lines: OurLines, scribe_for: _ScribeFor) -> bytes:
    root = fromstring(head.xml)
    if head.is_empty:
        root[:] = []
    theirs = list(root)
    if head.place == "footer":
        root[:] = []
        lines.footer(scribe_for(root), not _counts_pages(donor.heads, head.pages))
        root.extend(theirs)
    elif lines.must_head or all(other.is_empty for other in donor.heads if other.place == "header"):
        lines.header(scribe_for(root))
    if not len(root) or root[-1].tag == w("tbl"):
        put(root, "p")
    return _bytes(root)


def _counts_pages(heads: Iterable[RunningHead], pages: Pages) -> bool:
    return any(head.numbers_pages for head in heads if head.pages == pages and head.place in PLACES)


def _complete_settings(settings: _Element, page: HousePage, colour_mapping: bytes) -> None:
    """Add what the house's page and theme need to settings that were written without a house."""
    for name, is_on, before in (
        ("mirrorMargins", page.mirrors, "defaultTabStop"),
        ("evenAndOddHeaders", page.has_even, "characterSpacingControl"),
    ):
        following = settings.find(w(before))
        if is_on and following is not None:
            following.addprevious(settings.makeelement(w(name), {}))
    following = settings.find(w("decimalSymbol"))
    if colour_mapping and following is not None:
        following.addprevious(fromstring(colour_mapping))


def _name_of(document: WordDocument, kind: str) -> str:
    return str(document.part.part_related_by(kind).partname)


def _bytes(root: _Element) -> bytes:
    return tostring(root, encoding="UTF-8", standalone=True)
