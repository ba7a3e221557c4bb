"""From an outline to the bytes of a Word document: the public write-up, the dossier, the annotated copy.

python-docx owns the package: its default document is opened, everything in it that is not ours is taken out, its
styles are replaced, and its section, header, footer and properties are filled. The body comes from `body`.

What only one kind of document needs is imported by the function that writes it: loading it takes as long as writing
fifty claims.
"""
# ruff: noqa: PLC0415 - see above

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.section import Section
from docx.shared import Twips
from lxml.etree import _Element, tostring

from fcdesk.writeup.characters import clean
from fcdesk.writeup.labels import Labels
from fcdesk.writeup.outline import Outline
from fcdesk.writeup.word.body import Body
from fcdesk.writeup.word.design import PAGES, TWINS, Fonts, Page, PageName, fonts_for
from fcdesk.writeup.word.names import w
from fcdesk.writeup.word.package import package_bytes
from fcdesk.writeup.word.scribe import Scribe
from fcdesk.writeup.word.stream import PartStream
from fcdesk.writeup.word.styles import StyleSheet, new_root, put, write_numbering

if TYPE_CHECKING:
    from fcdesk.writeup.inhouse.outline import AnnotatedOutline, DossierOutline
    from fcdesk.writeup.review.fields import FieldMarks
    from fcdesk.writeup.word.donor.reading import Donor

    _InhouseOutline = DossierOutline | AnnotatedOutline
    _AnyOutline = Outline | _InhouseOutline

# Where paper is Letter, after CLDR; elsewhere it is A4.
_LETTER_REGIONS = (
    "-BZ", "-CA", "-CL", "-CO", "-CR", "-GT", "-MX", "-NI", "-PA", "-PH", "-PR", "-SV", "-US", "-VE",
)  # fmt: skip
_LONGEST_PROPERTY = 255  # python-docx refuses more
_KEPT = {RELATIONSHIP_TYPE.STYLES, RELATIONSHIP_TYPE.SETTINGS, RELATIONSHIP_TYPE.NUMBERING}
_APPLICATION = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_WORD_2013 = 15


@dataclass(frozen=True, slots=True)
class _Kind:
    """What tells one kind of document from another but for its body: its name, its header, and its styles."""

    name: str
    header: str
    is_internal: bool = False
    has_article: bool = False
    category: str = "public"
    marks: "FieldMarks | None" = None


@dataclass(frozen=True, slots=True)
class _Setting:
    """What a body is written for: the column's width in twips, the ids of styles by name, and parts written already."""

    column: int
    ids: Mapping[str, str] = field(default_factory=dict)
    parts: Mapping[str, bytes] = field(default_factory=dict)
    tight: frozenset[str] = frozenset()


class _Body(Protocol):
    def write(self) -> None: ...


def write_word(outline: Outline, *, page: PageName | None = None, house: "Donor | None" = None) -> bytes:
    """Return the public write-up as a .docx file; the same outline gives the same bytes.

    `page` is "A4" or "Letter"; without it the region of the document's language decides. With a `house` the document
    is in its style and on its page.
    """
    labels = outline.labels
    header = labels.say("header", reference=outline.reference)
    if outline.organisation:
        header = f"{outline.organisation}{labels.mark} · {header}"
    kind = _Kind(labels.say("kicker"), header)
    return _written(outline, kind, page, house, lambda scribe, stream: Body(outline, scribe, stream.flush))


def write_review(
    outline: Outline, marks: "FieldMarks", *, page: PageName | None = None, house: "Donor | None" = None
) -> bytes:
    """Return the review copy as a .docx file: the write-up with each text that may be changed marked, to come back."""
    from fcdesk.writeup.word.review import ReviewBody

    labels = outline.labels
    name = labels.say("review copy")
    header = labels.say("document header", document=name, reference=outline.reference)
    kind = _Kind(name, header, category="review copy", marks=marks)
    return _written(outline, kind, page, house, lambda scribe, stream: ReviewBody(outline, marks, scribe, stream.flush))


def write_dossier(outline: "DossierOutline", *, page: PageName | None = None, house: "Donor | None" = None) -> bytes:
    """Return the checker's dossier as a .docx file, with comments, marked as internal on every page."""
    from fcdesk.writeup.word.dossier import DossierBody

    kind = _inhouse_kind(outline, "dossier", is_internal=True)
    return _written(outline, kind, page, house, lambda scribe, stream: DossierBody(outline, scribe, stream.flush))


def write_annotated(
    outline: "AnnotatedOutline", *, page: PageName | None = None, house: "Donor | None" = None
) -> bytes:
    """Return the annotated copy as a .docx file, with a comment on each claim."""
    from fcdesk.writeup.word.annotated import AnnotatedBody

    kind = _inhouse_kind(outline, "annotated copy", is_internal=not outline.for_public)
    return _written(outline, kind, page, house, lambda scribe, _: AnnotatedBody(outline, scribe))


def _inhouse_kind(outline: "_InhouseOutline", name: str, *, is_internal: bool) -> _Kind:
    labels = outline.labels
    header = labels.say("document header", document=labels.say(name), reference=outline.reference)
    category = name if is_internal else f"{name} for readers"
    return _Kind(labels.say(name), header, is_internal, has_article=True, category=category)


def _written(
    outline: "_AnyOutline",
    kind: _Kind,
    page: PageName | None,
    house: "Donor | None",
    body: Callable[[Scribe, PartStream], _Body],
) -> bytes:
    labels = outline.labels
    fonts = fonts_for("".join(labels.months))
    document = _bare_document(fonts)
    _write_settings(document.settings.element, labels.locale)
    _write_properties(document, outline, kind)
    if kind.marks:
        _mark(document, kind.marks)
    if house is None:
        size = PAGES[page or ("Letter" if labels.locale.endswith(_LETTER_REGIONS) else "A4")]
        setting = _plain(document, outline, kind, size, fonts)
    else:
        setting = _in_style(document, outline, kind, house)
    if not isinstance(outline, Outline) and outline.article.comments:
        _add_comments(document, outline, setting)
    main = _main_part(document, labels, setting, body)
    return package_bytes(document.part.package, {**setting.parts, document.part.partname: main})


def _mark(document: WordDocument, marks: "FieldMarks") -> None:
    """Write into a review copy which case and export it is of."""
    from fcdesk.writeup.review.fields import CASE_PROPERTY, EXPORT_PROPERTY
    from fcdesk.writeup.word.custom import add_custom_properties

    add_custom_properties(document.part.package, {CASE_PROPERTY: marks.case_id, EXPORT_PROPERTY: marks.export_id})


def _plain(document: WordDocument, outline: "_AnyOutline", kind: _Kind, size: Page, fonts: Fonts) -> _Setting:
    """Give a document our own look."""
    labels = outline.labels
    sheet = StyleSheet(
        fonts=fonts,
        page=size,
        locale=labels.locale,
        right_to_left=labels.is_right_to_left,
        in_house=kind.has_article,
        review=kind.marks is not None,
    )
    sheet.write_into(document.styles.element)
    write_numbering(document.part.numbering_part.element, right_to_left=labels.is_right_to_left)
    _set_page(document.sections[0], size, right_to_left=labels.is_right_to_left)
    _write_header_and_footer(document.sections[0], outline, kind, size)
    return _Setting(size.column)


def _in_style(document: WordDocument, outline: "_AnyOutline", kind: _Kind, house: "Donor") -> _Setting:
    """Give a document the look of the house."""
    from fcdesk.writeup.word.donor.dressing import OurLines, dress
    from fcdesk.writeup.word.donor.merging import FOOTER_LINE, HEADER_LINE

    labels = outline.labels
    lines = OurLines(
        header=lambda scribe: _write_header(scribe, scribe.paragraph(HEADER_LINE), labels, kind),
        footer=lambda scribe, numbers: _write_footer(scribe, scribe.paragraph(FOOTER_LINE), outline, numbers=numbers),
        must_head=kind.is_internal or kind.marks is not None,
    )
    dressed = dress(
        document,
        house,
        lines,
        locale=labels.locale,
        right_to_left=labels.is_right_to_left,
        in_house=kind.has_article,
        review=kind.marks is not None,
    )
    return _Setting(dressed.column, dressed.ids, dressed.parts, dressed.tight)


def _bare_document(fonts: Fonts) -> WordDocument:
    """Open python-docx's default document without its thumbnail, theme, custom XML and other leftovers."""
    document = Document()
    part = document.part
    for identifier, relation in list(part.rels.items()):
        if relation.reltype not in _KEPT:
            del part.rels[identifier]
    package = part.package
    for identifier, relation in list(package.rels.items()):
        if relation.reltype not in (RELATIONSHIP_TYPE.OFFICE_DOCUMENT, RELATIONSHIP_TYPE.CORE_PROPERTIES):
            del package.rels[identifier]
    part.relate_to(
        Part(PackURI("/word/fontTable.xml"), CONTENT_TYPE.WML_FONT_TABLE, _font_table(fonts), package),
        RELATIONSHIP_TYPE.FONT_TABLE,
    )
    package.relate_to(
        Part(PackURI("/docProps/app.xml"), CONTENT_TYPE.OFC_EXTENDED_PROPERTIES, _application(), package),
        RELATIONSHIP_TYPE.EXTENDED_PROPERTIES,
    )
    return document


def _font_table(fonts: Fonts) -> bytes:
    root = new_root("fonts")
    for name in sorted({fonts.text, fonts.serif, fonts.complex_text, fonts.complex_serif}):
        twin, family = TWINS[name]
        font = put(root, "font", name=name)
        put(font, "altName", val=twin)
        put(font, "family", val=family)
        put(font, "pitch", val="variable")
    return tostring(root, encoding="UTF-8", standalone=True)


def _application() -> bytes:
    return f'<Properties xmlns="{_APPLICATION}"><Application>fcdesk</Application></Properties>'.encode()


def _write_settings(settings: _Element, locale: str) -> None:
    # No updateFields: Word would greet every reader with a question.
    settings.clear()
    put(settings, "zoom", percent=100)
    put(settings, "defaultTabStop", val=709)
    put(settings, "characterSpacingControl", val="doNotCompress")
    address = "http://schemas.microsoft.com/office/word"
    put(put(settings, "compat"), "compatSetting", name="compatibilityMode", uri=address, val=_WORD_2013)
    put(settings, "themeFontLang", val=locale)
    put(settings, "decimalSymbol", val=".")
    put(settings, "listSeparator", val=",")


def _write_properties(document: WordDocument, outline: "_AnyOutline", kind: _Kind) -> None:
    """Fill the core properties: what the document is, when it was prepared, and nobody's name."""
    core = document.part.package.part_related_by(RELATIONSHIP_TYPE.CORE_PROPERTIES)
    if isinstance(core, XmlPart):
        core.element.clear()
    properties = document.core_properties
    at = datetime.fromisoformat(outline.prepared_at)
    if at.tzinfo is not None:  # without one it is UTC already, as all our times are; the computer's zone has no say
        at = at.astimezone(UTC).replace(tzinfo=None)
    properties.title = _property(outline.headline)
    properties.subject = _property(kind.name)
    properties.category = kind.category  # in no language: it keeps one kind from taking another's place on the disk
    if kind.is_internal:
        properties.content_status = _property(outline.labels.say("internal"))
    properties.identifier = _property(outline.reference)
    properties.language = outline.labels.locale
    properties.version = str(outline.version)
    properties.created = at
    properties.modified = at


def _property(text: str) -> str:
    return clean(text)[:_LONGEST_PROPERTY]


def _set_page(section: Section, page: Page, *, right_to_left: bool) -> None:
    section.page_width, section.page_height = Twips(page.width), Twips(page.height)
    section.left_margin = section.right_margin = Twips(page.side)
    section.top_margin, section.bottom_margin = Twips(page.top), Twips(page.bottom)
    section.header_distance, section.footer_distance = Twips(page.header), Twips(page.footer)
    if right_to_left:
        properties = section._sectPr  # noqa: SLF001 - python-docx has no other way to a section's direction
        for grid in properties.findall(w("docGrid")):
            properties.remove(grid)
        put(properties, "bidi")


def _write_header_and_footer(section: Section, outline: "_AnyOutline", kind: _Kind, page: Page) -> None:
    labels = outline.labels
    for part, style in ((section.header, "header"), (section.footer, "footer")):
        part.is_linked_to_previous = False
        element = part._element  # noqa: SLF001 - to write fields, which python-docx cannot
        for paragraph in list(element):
            element.remove(paragraph)
        scribe = Scribe(element, right_to_left=labels.is_right_to_left, column=page.column)
        line = scribe.paragraph(style)
        if style == "header":
            _write_header(scribe, line, labels, kind)
        else:
            _write_footer(scribe, line, outline, numbers=True)


def _write_header(scribe: Scribe, line: _Element, labels: Labels, kind: _Kind) -> None:
    if kind.is_internal:
        scribe.text(line, labels.say("internal"), "FC Alarm")
        scribe.text(line, "\t")
    scribe.text(line, kind.header)


def _write_footer(scribe: Scribe, line: _Element, outline: "_AnyOutline", *, numbers: bool) -> None:
    labels = outline.labels
    scribe.text(line, labels.say("footer", reference=outline.reference, version=outline.version))
    if numbers:
        scribe.text(line, "\t")
        _write_page_number(scribe, line, labels)


def _write_page_number(scribe: Scribe, line: _Element, labels: Labels) -> None:
    """Write "Page 1 of 2" with fields, in the order the language has them."""
    fields = {"\1": "PAGE", "\2": "NUMPAGES"}
    words = labels.say("page", page="\0\1\0", pages="\0\2\0")
    for piece in words.split("\0"):
        if piece in fields:
            scribe.field(line, fields[piece])
        elif piece:
            scribe.text(line, piece)


def _add_comments(document: WordDocument, outline: "_InhouseOutline", setting: _Setting) -> None:
    from fcdesk.writeup.word.comments import comments_part

    comments = outline.article.comments
    data, links = comments_part(
        comments, outline.labels, column=setting.column, prepared_at=outline.prepared_at, ids=setting.ids
    )
    package = document.part.package
    part = Part(PackURI("/word/comments.xml"), CONTENT_TYPE.WML_COMMENTS, data, package)
    for address, identifier in links.items():
        part.load_rel(RELATIONSHIP_TYPE.HYPERLINK, address, identifier, is_external=True)
    document.part.relate_to(part, RELATIONSHIP_TYPE.COMMENTS)


def _main_part(
    document: WordDocument, labels: Labels, setting: _Setting, body: Callable[[Scribe, PartStream], _Body]
) -> bytes:
    """Write the body, give the document its links, and return the bytes of word/document.xml."""
    stream = PartStream("document", inside="body")
    scribe = Scribe(
        stream.body,
        right_to_left=labels.is_right_to_left,
        column=setting.column,
        ids=setting.ids,
        tight=setting.tight,
    )
    body(scribe, stream).write()
    section = document.element.body.sectPr
    for name in list(section.attrib):
        del section.attrib[name]  # revision marks of the default document
    stream.body.append(section)
    for address, identifier in scribe.links.items():
        document.part.load_rel(RELATIONSHIP_TYPE.HYPERLINK, address, identifier, is_external=True)
    for data, (identifier, media_type) in scribe.pictures.items():
        name = PackURI(f"/word/media/{identifier}.{media_type.removeprefix('image/')}")
        part = Part(name, media_type, data, document.part.package)
        document.part.load_rel(RELATIONSHIP_TYPE.IMAGE, part, identifier)
    return stream.finished()
