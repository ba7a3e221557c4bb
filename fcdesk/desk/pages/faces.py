"""Which face of this computer letters of a document are shown in, where the one that it names is missing."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QFontDatabase

from fcdesk.desk.theme.style import TEXT_FONT, UI_FONT
from fcdesk.writeup.pages.model import Block, Generic, Pages, Paragraph, Row

_TWINS = {
    "Arial": ("Liberation Sans", "Arimo", "Helvetica"),
    "Helvetica": ("Arial", "Liberation Sans", "Nimbus Sans"),
    "Arial Narrow": ("Liberation Sans Narrow", "Nimbus Sans Narrow"),
    "Calibri": ("Carlito",),
    "Cambria": ("Caladea",),
    "Courier New": ("Liberation Mono", "Cousine", "Nimbus Mono PS"),
    "Georgia": ("Gelasio",),
    "Palatino Linotype": ("P052",),
    "Book Antiqua": ("P052",),
    "Times New Roman": ("Liberation Serif", "Tinos", "Nimbus Roman"),
    "Times": ("Times New Roman", "Liberation Serif", "Nimbus Roman"),
    "Verdana": ("DejaVu Sans",),
}
"""Faces that are drawn to take the room of another."""

_MONO = ("mono", "courier", "consol", "code", "typewriter", "menlo", "monaco", "fixed", "terminal")
_SERIF = (
    "cambria", "times", "georgia", "garamond", "serif", "palatino", "book", "baskerville", "caslon", "century",
    "bodoni", "didot", "minion", "constantia", "charter", "roman", "antiqua",
)  # fmt: skip
_SANS = ("sans", "grotesk", "gothic")
_FIXED = (
    "Liberation Mono", "Courier New", "Consolas", "Menlo", "DejaVu Sans Mono", "Noto Sans Mono", "Nimbus Mono PS",
)  # fmt: skip
_SHARES = {UI_FONT: 0.92, TEXT_FONT: 0.97}
"""How much smaller our own faces are set to take the room of those that documents name."""


@dataclass(frozen=True, slots=True)
class Face:
    """A family of this computer, how large it is set for its room, and whether it only stands for another."""

    family: str
    share: float = 1.0
    stands_in: bool = False


@cache
def _present() -> dict[str, str]:
    """Return the families that there are, by their names in small letters, without the foundry that Qt adds to some."""
    return {family.partition(" [")[0].casefold(): family for family in QFontDatabase.families()}


@cache
def face_for(family: str, generic: Generic) -> Face:
    """Return the face that is named, one of the same widths, or the nearest of its kind."""
    for name in (family, *_TWINS.get(family, ())):
        found = _present().get(name.casefold())
        if found is not None:
            return Face(found)
    kind = generic_of(family, generic)
    if kind == "mono":
        fixed = next((name for name in _FIXED if name.casefold() in _present()), None)
        return Face(fixed or QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family(), stands_in=True)
    own = TEXT_FONT if kind == "serif" else UI_FONT
    return Face(own, _SHARES[own], stands_in=True)


def generic_of(family: str, said: Generic) -> Generic:
    """Return what a family is like: by what the document says, else by its name, else without serifs."""
    name = family.casefold()
    if said:
        return said
    if any(part in name for part in _MONO):
        return "mono"
    return "serif" if any(part in name for part in _SERIF) and not any(part in name for part in _SANS) else "sans"


def stand_ins(pages: Pages) -> dict[str, str]:
    """Return the families of a document for which another stands here, with that other."""
    edges = [one for one in (pages.paper.edges, pages.paper.first, pages.paper.even) if one is not None]
    blocks = [*pages.blocks, *(block for one in edges for block in (*one.head, *one.foot))]
    named = {(s.letters.family, s.letters.generic) for paragraph in _paragraphs(blocks) for s in paragraph.stretches}
    faces = {family: face_for(family, generic) for family, generic in sorted(named) if family}
    return {family: face.family for family, face in faces.items() if face.stands_in}


def _paragraphs(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    for block in blocks:
        own = (p for cell in block.cells for p in cell.paragraphs) if isinstance(block, Row) else (block,)
        for paragraph in own:
            yield paragraph
            for floating in paragraph.floating:
                yield from _paragraphs(floating.paragraphs)
