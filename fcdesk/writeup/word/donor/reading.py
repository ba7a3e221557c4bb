"""From a document's bytes to a donor: read, found safe, and reduced to what a house style is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from lxml.etree import _Element, tostring

from fcdesk.cases.words import say
from fcdesk.ooxml.package import Caps, Package, Unopened, open_package
from fcdesk.writeup.word.donor.colours import Colours, theme_colours
from fcdesk.writeup.word.donor.fields import name_of_field
from fcdesk.writeup.word.donor.fonts import clean_fonts, unusual_fonts
from fcdesk.writeup.word.donor.merging import Merged, merge
from fcdesk.writeup.word.donor.numbering import clean_numbering
from fcdesk.writeup.word.donor.page import PLACES, HousePage, read_page
from fcdesk.writeup.word.donor.pictures import Picture, picture_in
from fcdesk.writeup.word.donor.refusals import (
    damaged,
    main_part,
    refuse_field,
    refuse_other_dialect,
    refuse_the_unfit,
    refuse_what_runs,
    refused,
    unopened,
)
from fcdesk.writeup.word.donor.report import StyleReport, contrast_faults, remarks_on
from fcdesk.writeup.word.donor.running_heads import Link, RunningHead, empty_head, read_head
from fcdesk.writeup.word.donor.sheet import Sheet, clean_sheet, name_of
from fcdesk.writeup.word.names import RELATIONS, w
from fcdesk.writeup.word.styles import new_root

CAPS: Final = Caps()
_IDENTIFIER: Final = "{http://purl.org/dc/elements/1.1/}identifier"
_MOST_IN_HEADS = 20_000  # elements of one header or footer


@dataclass(frozen=True, slots=True)
class Theme:
    """The donor's theme part with its pictures; `colours` are RRGGBB by the names that styles use."""

    xml: bytes
    colours: Mapping[str, str]
    links: tuple[Link, ...] = ()
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True, slots=True)
class Donor:
    """A document of the newsroom that was read and found safe: its styles, lists, fonts, theme, page and headers.

    Nothing of its text, its authors or its history is in it. The XML is ours: written anew from what was known.
    """

    name: str
    styles: bytes
    numbering: bytes
    page: HousePage
    heads: tuple[RunningHead, ...]
    fonts: bytes | None
    theme: Theme | None
    colour_mapping: bytes
    report: StyleReport


def read_donor(data: bytes, file_name: str) -> Donor:
    """Read a .docx or .dotx as house style. RuleBroken says which file was refused, why, and what to do."""
    try:
        return _donor(open_package(data, file_name, CAPS))
    except Unopened as problem:
        raise unopened(file_name, problem) from problem


def _donor(package: Package) -> Donor:
    file_name = package.name
    refuse_the_unfit(package)
    main = main_part(package)
    document = package.tree(main)
    refuse_other_dialect(package, document)
    settings = _optional(package, main, "settings")
    sheet = _sheet(package, main)
    page = read_page(document, settings, file_name)
    heads = tuple(_heads(package, main, page, sheet))
    numbering = clean_numbering(_optional(package, main, "numbering"), sheet)
    theme_root = _optional(package, main, "theme")
    mapping = _colour_mapping(settings)
    theme = _theme(package, main, theme_root, mapping) if theme_root is not None else None
    table = _optional(package, main, "fontTable")
    fonts, embedded = clean_fonts(table) if table is not None else (None, False)
    Colours(sheet, theme.colours if theme else {}).settle()
    styles = tostring(sheet.root, encoding="UTF-8")
    report = _report(file_name, sheet, styles, page, heads, theme, theme_root, embedded=embedded)
    return Donor(
        name=file_name,
        styles=styles,
        numbering=tostring(numbering, encoding="UTF-8"),
        page=page,
        heads=heads,
        fonts=tostring(fonts, encoding="UTF-8", standalone=True) if fonts is not None else None,
        theme=theme,
        colour_mapping=tostring(mapping) if mapping is not None else b"",
        report=report,
    )


def _optional(package: Package, main: str, kind: str) -> _Element | None:
    part = package.related(main, kind)
    return package.tree(part) if part else None


def _sheet(package: Package, main: str) -> Sheet:
    part = package.related(main, "styles")
    if part is None:
        raise refused(
            package.name, say("it has no styles"), say("format its text with styles in Word and choose it again")
        )
    root = package.tree(part)
    if root.tag != w("styles"):
        raise damaged(package.name, say("its part {part} holds no styles", part=part))
    refuse_what_runs(package, part, root.iter())
    for element in root.iter(w("instrText"), w("fldSimple")):
        refuse_field(package, part, name_of_field(str(element.text or element.get(w("instr"), ""))))
    return clean_sheet(root, package.name)


def _heads(package: Package, main: str, page: HousePage, sheet: Sheet) -> Iterator[RunningHead]:
    relations = package.relations(main)
    styles = {identifier: name_of(style) for identifier, style in sheet.by_id.items()}
    reference = _reference(package)
    heads = (one.target for one in relations.values() if one.kind in PLACES and not one.is_external)
    for part in dict.fromkeys(heads):  # each once, however many relations lead there
        _refuse_head(package, part)
    for place in PLACES:
        for kind in page.kinds:
            found = relations.get(page.heads.get((place, kind), ""))
            if found is None or found.is_external:
                yield empty_head(place, kind)
            else:
                yield read_head(package, found.target, place, kind, styles=styles, reference=reference)


def _refuse_head(package: Package, part: str) -> None:
    """Refuse what runs in any header or footer, also those that no page of ours will have."""
    root = package.tree(part)
    for count, element in enumerate(root.iter()):
        if count > _MOST_IN_HEADS:
            raise refused(
                package.name,
                say("its part {part} is far too large", part=part),
                say("make its header and footer simpler"),
            )
        if element.tag in (w("instrText"), w("fldSimple")):
            refuse_field(package, part, name_of_field(str(element.text or element.get(w("instr"), ""))))


def _reference(package: Package) -> str:
    """The case that the donor itself is about, if it is a document of ours."""
    part = package.related("", "core-properties")
    found = package.tree(part).find(_IDENTIFIER) if part else None
    return str(found.text or "").strip() if found is not None else ""


def _theme(package: Package, main: str, root: _Element, mapping: _Element | None) -> Theme:
    part = package.related(main, "theme") or ""
    known = package.relations(part)
    links: dict[str, Link] = {}
    pictures: dict[str, Picture] = {}
    for element in root.iter():
        for name in [str(name) for name in element.attrib if str(name).startswith(f"{{{RELATIONS}}}")]:
            relation = known.get(str(element.get(name)))
            if relation is None or relation.kind != "image" or relation.is_external:
                raise refused(
                    package.name, say("its theme ({part}) holds more than colours, fonts and pictures", part=part)
                )
            if relation.target not in pictures:
                pictures[relation.target] = picture_in(package, relation.target)
            part_name = pictures[relation.target].part
            links[str(element.get(name))] = Link(str(element.get(name)), part_name, is_external=False)
    unique = {picture.part: picture for picture in pictures.values()}
    return Theme(
        tostring(root, encoding="UTF-8", standalone=True),
        theme_colours(
            root, {_bare(name): str(given) for name, given in mapping.attrib.items()} if mapping is not None else {}
        ),
        tuple(links.values()),
        tuple(unique.values()),
    )


def _colour_mapping(settings: _Element | None) -> _Element | None:
    """Which colours of the theme text and ground have; without it Word takes others."""
    found = settings.find(w("clrSchemeMapping")) if settings is not None else None
    if found is None:
        return None
    copy = new_root("clrSchemeMapping")
    for name, given in found.attrib.items():
        if str(name).startswith(w("")) and str(given).isalnum():
            copy.set(str(name), str(given))
    return copy


def _bare(name: str | bytes) -> str:
    return str(name).rpartition("}")[2]


def _report(
    file_name: str, sheet: Sheet, styles: bytes, page: HousePage, heads: tuple[RunningHead, ...], theme: Theme | None,
    theme_root: _Element | None, *, embedded: bool,
) -> StyleReport:  # fmt: skip
    colours = theme.colours if theme else {}
    merged = merge(styles, colours, column=page.column, locale="en-GB", right_to_left=False, in_house=True, review=True)
    fonts = unusual_fonts(sheet, _used(sheet, merged), theme_root)
    faults = contrast_faults(sheet, Colours(sheet, colours), merged)
    return StyleReport(
        file_name=file_name,
        used=merged.used,
        added=merged.added,
        faults=tuple(sorted(faults, key=lambda fault: fault.ratio)),
        remarks=tuple(remarks_on(page, heads, fonts, embedded=embedded)),
        header=_words(heads, "header"),
        footer=_words(heads, "footer"),
    )


def _used(sheet: Sheet, merged: Merged) -> Iterator[_Element]:
    found = (sheet.by_id.get(identifier) for identifier in merged.ids.values())
    return (style for style in found if style is not None)


def _words(heads: tuple[RunningHead, ...], place: str) -> str:
    return " / ".join(dict.fromkeys(head.says for head in heads if head.place == place and head.says))
