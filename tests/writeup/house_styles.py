"""Three newsrooms' house styles, made from nothing: what other people's Word documents look like inside.

`DAILY` has localised ids and set-in, justified text; `MAGAZINE` a wide Letter page with a narrow column, a theme, and a
header with a picture and a table; `AGENCY` is a .dotx whose headings are too pale, with badges of its own. Each has a
text, an author and a history that nobody else may ever see: SECRET stands wherever such a thing can stand.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

SECRET = "Sperrvermerk"  # noqa: S105 - a word to look for, not one to get in with
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMESPACES = (
    f'xmlns:w="{_W}" xmlns:r="{_R}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
DOCUMENT, TEMPLATE_TYPE = f"{_TYPE}.document.main+xml", f"{_TYPE}.template.main+xml"
_PARTS = {
    "styles": f"{_TYPE}.styles+xml",
    "settings": f"{_TYPE}.settings+xml",
    "numbering": f"{_TYPE}.numbering+xml",
    "fontTable": f"{_TYPE}.fontTable+xml",
    "comments": f"{_TYPE}.comments+xml",
    "theme": "application/vnd.openxmlformats-officedocument.theme+xml",
    "header": f"{_TYPE}.header+xml",
    "footer": f"{_TYPE}.footer+xml",
}
Relations = Mapping[str, tuple[str, str]]
"""By id: the last word of the relation's type, and its target; one that begins with "!" lies outside."""


@dataclass(frozen=True)
class House:
    """What a house's document is made of: inner XML by part ("styles", "header1"), and what is related to what."""

    parts: Mapping[str, str]
    section: str
    body: str = ""
    relations: Relations = field(default_factory=dict)
    part_relations: Mapping[str, Relations] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict)
    main_type: str = DOCUMENT
    types: Mapping[str, str] = field(default_factory=dict)


def package(house: House) -> bytes:
    """The bytes of a document."""
    members: dict[str, bytes] = {}
    body = f"<w:body>{house.body}{house.section}</w:body>"
    members["word/document.xml"] = f"{_HEAD}<w:document {_NAMESPACES}>{body}</w:document>".encode()
    relations = dict(house.relations)
    overrides = {"/word/document.xml": house.main_type, **house.types}
    for name, inner in house.parts.items():
        kind = name.rstrip("0123456789")
        relations.setdefault(f"rel_{name}", (kind, f"{name}.xml"))
        overrides[f"/word/{name}.xml"] = _PARTS[kind]
        members[f"word/{name}.xml"] = f"{_HEAD}{_rooted(kind, inner)}".encode()
    members["word/_rels/document.xml.rels"] = _related(relations)
    for name, related in house.part_relations.items():
        members[f"word/_rels/{name}.xml.rels"] = _related(related)
    members["_rels/.rels"] = _related(
        {"rId1": ("officeDocument", "word/document.xml"), "rId2": ("metadata/core-properties", "docProps/core.xml")}
    )
    members["docProps/core.xml"] = _core()
    members.update(house.files)
    members["[Content_Types].xml"] = _content_types(overrides)
    return zipped(members)


def zipped(members: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _rooted(kind: str, inner: str) -> str:
    if kind == "theme":
        return inner
    root = {"fontTable": "fonts", "header": "hdr", "footer": "ftr"}.get(kind, kind)
    return f"<w:{root} {_NAMESPACES}>{inner}</w:{root}>"


def _related(relations: Relations) -> bytes:
    written = []
    for identifier, (kind, target) in relations.items():
        base = f"{_PACKAGE}/relationships" if kind.startswith("metadata") else _R
        mode = ' TargetMode="External"' if target.startswith("!") else ""
        address = target.removeprefix("!")
        written.append(f'<Relationship Id="{identifier}" Type="{base}/{kind}" Target="{address}"{mode}/>')
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{"".join(written)}</Relationships>'.encode()


def _content_types(overrides: Mapping[str, str]) -> bytes:
    defaults = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
    written = [f'<Default Extension="{key}" ContentType="{value}"/>' for key, value in defaults.items()]
    written += ['<Default Extension="png" ContentType="image/png"/>']
    written += [f'<Override PartName="{key}" ContentType="{value}"/>' for key, value in overrides.items()]
    return f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">{"".join(written)}</Types>'.encode()


def _core() -> bytes:
    dc = "http://purl.org/dc/elements/1.1/"
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" xmlns:dc="{dc}">'
        f"<dc:creator>{SECRET} author</dc:creator><dc:title>{SECRET} title</dc:title></cp:coreProperties>"
    ).encode()


def png(width: int = 240, height: int = 60, colour: tuple[int, int, int] = (122, 30, 60)) -> bytes:
    """A picture of one colour."""
    rows = (b"\x00" + bytes(colour) * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    body = b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + body


# --- pieces -------------------------------------------------------------------------------------------------------


def style(identifier: str, name: str, inner: str = "", *, kind: str = "paragraph", extra: str = "") -> str:
    return f'<w:style w:type="{kind}" {extra} w:styleId="{identifier}"><w:name w:val="{name}"/>{inner}</w:style>'


def paragraph(text: str, style_id: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style_id}"/></w:pPr>' if style_id else ""
    return f'<w:p w:rsidR="00AB12CD">{properties}<w:r w:rsidRPr="00AB12CE"><w:t>{text}</w:t></w:r></w:p>'


def complex_field(instruction: str, result: str = "1") -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'<w:r><w:t>{result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def picture(relation: str, description: str = "", name: str = "C:\\Users\\anna\\logo.png") -> str:
    size = 'cx="1524000" cy="381000"'
    return (
        f'<w:r><w:drawing><wp:inline><wp:extent {size}/><wp:docPr id="1" name="{name}" descr="{description}"/>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="1" name="{name}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        "</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def section(size: str, margins: str, *, heads: str = "", more: str = "") -> str:
    return f"<w:sectPr>{heads}<w:pgSz {size}/><w:pgMar {margins}/>{more}</w:sectPr>"


def head(place: str, relation: str, pages: str = "default") -> str:
    return f'<w:{place}Reference w:type="{pages}" r:id="{relation}"/>'


# --- a German daily: localised ids, text set in and justified, numbered headings ------------------------------------

_DAILY_STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/>'
    '<w:lang w:val="de-DE" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>'
    + style(
        "Standard", "Normal",
        '<w:qFormat/><w:rsid w:val="00AB12CD"/><w:pPr><w:spacing w:after="0" w:line="300" w:lineRule="auto"/>'
        '<w:ind w:firstLine="340"/><w:jc w:val="both"/></w:pPr>'
        '<w:rPr><w:sz w:val="23"/><w:lang w:val="de-DE"/></w:rPr>',
        extra='w:default="1"',
    )
    + style("Absatz-Standardschriftart", "Default Paragraph Font", "<w:semiHidden/>", kind="character",
            extra='w:default="1"')
    + style(
        "berschrift1", "heading 1",
        '<w:basedOn w:val="Standard"/><w:next w:val="Standard"/><w:link w:val="berschrift1Zchn"/><w:qFormat/>'
        '<w:pPr><w:keepNext/><w:numPr><w:numId w:val="7"/></w:numPr><w:spacing w:before="360" w:after="120"/>'
        '<w:jc w:val="left"/><w:outlineLvl w:val="0"/></w:pPr>'
        '<w:rPr><w:rFonts w:ascii="Franklin Gothic Medium" w:hAnsi="Franklin Gothic Medium"/>'
        '<w:color w:val="00563F"/><w:sz w:val="34"/></w:rPr>',
    )
    + style("berschrift1Zchn", "Überschrift 1 Zchn", '<w:link w:val="berschrift1"/>', kind="character",
            extra='w:customStyle="1"')
    + style(
        "berschrift2", "heading 2",
        '<w:basedOn w:val="berschrift1"/><w:next w:val="Standard"/><w:qFormat/><w:pPr><w:numPr><w:ilvl w:val="1"/>'
        '<w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:sz w:val="28"/></w:rPr>',
    )
    + style(
        "Titel", "Title",
        '<w:basedOn w:val="Standard"/><w:pPr><w:jc w:val="left"/><w:ind w:firstLine="0"/></w:pPr><w:rPr>'
        '<w:b/><w:sz w:val="56"/></w:rPr>',
    )
    + style(
        "Kopfzeile", "header",
        '<w:basedOn w:val="Standard"/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4536"/>'
        '<w:tab w:val="right" w:pos="9072"/></w:tabs><w:ind w:firstLine="0"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr>',
    )
    + style(
        "Fuzeile", "footer",
        '<w:basedOn w:val="Standard"/><w:pPr><w:pBdr><w:top w:val="single" w:sz="8" w:space="4" w:color="00563F"/>'
        '</w:pBdr><w:tabs><w:tab w:val="center" w:pos="4536"/><w:tab w:val="right" w:pos="9072"/></w:tabs>'
        '<w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr>',
    )
    + style("Beschriftung", "caption", '<w:basedOn w:val="Standard"/><w:rPr><w:i/><w:sz w:val="19"/></w:rPr>')
    + style("Hyperlink", "Hyperlink", '<w:rPr><w:color w:val="00563F"/><w:u w:val="single"/></w:rPr>', kind="character")
    + style("NormaleTabelle", "Normal Table", '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr>', kind="table",
            extra='w:default="1"')
    + style("KeineListe", "No List", "", kind="numbering", extra='w:default="1"')
)  # fmt: skip
_DAILY_LISTS = (
    '<w:abstractNum w:abstractNumId="3"><w:multiLevelType w:val="multilevel"/>'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="berschrift1"/>'
    '<w:lvlText w:val="%1"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="berschrift2"/>'
    '<w:lvlText w:val="%1.%2"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl>'
    "</w:abstractNum>"
    f'<w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:lvlText w:val="{SECRET} %1"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num><w:num w:numId="9"><w:abstractNumId w:val="5"/></w:num>'
)
_DAILY_HEADER = (
    '<w:p w14:paraId="11111111"><w:pPr><w:pStyle w:val="Kopfzeile"/></w:pPr><w:bookmarkStart w:id="0" w:name="x"/>'
    '<w:r><w:rPr><w:b/><w:color w:val="00563F"/></w:rPr><w:t>Placeholder Daily</w:t></w:r><w:bookmarkEnd w:id="0"/>'
    f'<w:del w:id="1" w:author="{SECRET}"><w:r><w:delText>{SECRET}</w:delText></w:r></w:del>'
    f'<w:ins w:id="2" w:author="{SECRET}" w:date="2026-01-01T00:00:00Z"><w:r><w:tab/><w:tab/><w:t>Fact desk</w:t></w:r>'
    "</w:ins></w:p>"
)
_DAILY_FOOTER = (
    '<w:p><w:pPr><w:pStyle w:val="Fuzeile"/></w:pPr><w:r><w:t xml:space="preserve">Seite </w:t></w:r>'
    + complex_field("PAGE")
    + '<w:r><w:t xml:space="preserve"> · </w:t></w:r>'
    + complex_field("FILENAME \\p", f"C:\\{SECRET}.docx")
    + "</w:p>"
)
_DAILY_SETTINGS = (
    '<w:attachedTemplate r:id="rId1"/><w:trackRevisions/><w:rsids><w:rsidRoot w:val="00AB12CD"/></w:rsids>'
)

DAILY = House(
    parts={
        "styles": _DAILY_STYLES,
        "numbering": _DAILY_LISTS,
        "settings": _DAILY_SETTINGS,
        "header1": _DAILY_HEADER,
        "footer1": _DAILY_FOOTER,
        "comments": f'<w:comment w:id="0" w:author="{SECRET}"><w:p><w:r><w:t>{SECRET}</w:t></w:r></w:p></w:comment>',
        "fontTable": (
            '<w:font w:name="Georgia"><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>'
            '<w:font w:name="Franklin Gothic Medium"><w:embedRegular r:id="rId1" w:fontKey="{00000000-0000}"/></w:font>'
        ),
    },
    section=section(
        'w:w="11906" w:h="16838"',
        'w:top="1701" w:right="1134" w:bottom="1418" w:left="1701" w:header="709" w:footer="709" w:gutter="0"',
        heads=head("header", "rel_header1") + head("footer", "rel_footer1"),
        more='<w:cols w:num="2" w:space="708"/><w:docGrid w:linePitch="360"/>',
    ),
    body=paragraph(f"{SECRET} text", "Standard"),
    relations={"rLink": ("hyperlink", f"!https://example.org/{SECRET}"), "rX": ("customXml", "../customXml/item1.xml")},
    part_relations={
        "settings": {"rId1": ("attachedTemplate", f"!file:///C:\\Vorlagen\\{SECRET}.dotx")},
        "fontTable": {"rId1": ("font", "fonts/font1.odttf")},
    },
    files={
        "customXml/item1.xml": f"<x>{SECRET}</x>".encode(),
        "word/fonts/font1.odttf": SECRET.encode() * 20,
    },
    types={"/word/fonts/font1.odttf": "application/vnd.openxmlformats-officedocument.obfuscatedFont"},
)

# --- a magazine: a wide Letter page, a narrow column, a theme, a header with a picture and a table --------------------

_COLOURS = {
    "dk1": "111111", "lt1": "FFFFFF", "dk2": "3B1F2B", "lt2": "F3ECE7", "accent1": "7A1E3C", "accent2": "2C5E7A",
    "accent3": "A26A00", "accent4": "35633B", "accent5": "5A3A78", "accent6": "6B6B6B", "hlink": "2C5E7A",
    "folHlink": "5A3A78",
}  # fmt: skip
_FILLS = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>' * 3
_LINES = "".join(
    f'<a:ln w="{width}"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>' for width in (6350, 12700, 19050)
)
_EFFECTS = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
_THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Placeholder"><a:themeElements>'
    '<a:clrScheme name="Placeholder">'
    + "".join(f'<a:{slot}><a:srgbClr val="{colour}"/></a:{slot}>' for slot, colour in _COLOURS.items())
    + '</a:clrScheme><a:fontScheme name="Placeholder">'
    '<a:majorFont><a:latin typeface="Tahoma"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>'
    '<a:minorFont><a:latin typeface="Placeholder Sans"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont>'
    f'</a:fontScheme><a:fmtScheme name="Placeholder"><a:fillStyleLst>{_FILLS}</a:fillStyleLst>'
    f"<a:lnStyleLst>{_LINES}</a:lnStyleLst><a:effectStyleLst>{_EFFECTS}</a:effectStyleLst>"
    f"<a:bgFillStyleLst>{_FILLS}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
)
_MAJOR = '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/>'
_MAGAZINE_STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>'
    '<w:color w:val="111111" w:themeColor="text1"/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:rPrDefault>'
    '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
    "</w:docDefaults>"
    + style("Normal", "Normal", "<w:qFormat/>", extra='w:default="1"')
    + style(
        "Heading1", "heading 1",
        '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/>'
        '<w:spacing w:before="320" w:after="80"/>'
        f'<w:outlineLvl w:val="0"/></w:pPr><w:rPr>{_MAJOR}<w:b/><w:caps/>'
        '<w:color w:val="7A1E3C" w:themeColor="accent1"/><w:sz w:val="28"/></w:rPr>',
    )
    + style(
        "Title", "Title",
        f'<w:basedOn w:val="Normal"/><w:rPr>{_MAJOR}<w:color w:val="5B162D" w:themeColor="accent1" w:themeShade="BF"/>'
        '<w:sz w:val="64"/></w:rPr>',
    )
    + style("Subtitle", "Subtitle", '<w:basedOn w:val="Normal"/><w:rPr><w:i/><w:sz w:val="26"/></w:rPr>')
    + style("Header", "header", '<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0"/></w:pPr>')
    + style("Footer", "footer", '<w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="right"/></w:pPr>')
    + style("Strong", "Strong", "<w:basedOn w:val='Normal'/>")  # a paragraph style of that name: not what we mean
    + style(
        "HouseTable", "Placeholder Table",
        '<w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="7A1E3C"/></w:tblBorders>'
        "</w:tblPr>",
        kind="table", extra='w:customStyle="1"',
    )
)  # fmt: skip
_MAGAZINE_HEADER = (
    '<w:tbl><w:tblPr><w:tblStyle w:val="HouseTable"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr>'
    '<w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>'
    '<w:tr><w:tc><w:tcPr><w:tcW w:w="2500" w:type="pct"/></w:tcPr>'
    f'<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>{picture("rId1", "Logo of the Placeholder Magazine")}</w:p></w:tc>'
    '<w:tc><w:tcPr><w:tcW w:w="2500" w:type="pct"/></w:tcPr>'
    '<w:p><w:pPr><w:pStyle w:val="Header"/><w:jc w:val="right"/></w:pPr><w:hyperlink r:id="rId2"><w:r>'
    "<w:t>example.org</w:t></w:r></w:hyperlink></w:p></w:tc></w:tr></w:tbl>"
    '<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr></w:p>'
)
MAGAZINE = House(
    parts={
        "styles": _MAGAZINE_STYLES,
        "settings": '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" '
        'w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" '
        'w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>',
        "header1": _MAGAZINE_HEADER,
        "header2": f'<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>{picture("rId1", "logo.png")}</w:p>',
        "footer1": '<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t>Placeholder Magazine</w:t></w:r></w:p>',
        "theme1": _THEME,
    },
    section=section(
        'w:w="15840" w:h="12240" w:orient="landscape"',
        'w:top="1440" w:right="1440" w:bottom="1080" w:left="6800" w:header="600" w:footer="500" w:gutter="0"',
        heads=head("header", "rel_header1") + head("header", "rel_header2", "first") + head("footer", "rel_footer1"),
        more="<w:titlePg/>",
    ),
    body=paragraph(f"{SECRET} text", "Normal"),
    part_relations={
        "header1": {"rId1": ("image", "media/logo.png"), "rId2": ("hyperlink", "!https://example.org/magazine")},
        "header2": {"rId1": ("image", "media/logo.png")},
    },
    files={"word/media/logo.png": png()},
)

# --- a template with pale headings and badges of its own --------------------------------------------------------------

_BADGE = (
    '<w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:b/><w:color w:val="{ink}"/>'
    '<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/></w:rPr>'
)
_AGENCY_STYLES = (
    "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii='Verdana' w:hAnsi='Verdana'/><w:sz w:val='19'/></w:rPr>"
    "</w:rPrDefault></w:docDefaults>"
    + style("Normal", "Normal", '<w:pPr><w:spacing w:after="120"/></w:pPr>', extra='w:default="1"')
    + style("DefaultParagraphFont", "Default Paragraph Font", "", kind="character", extra='w:default="1"')
    + style(
        "Heading1", "Heading 1",
        '<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/>'
        '<w:color w:val="9DB8D2"/><w:sz w:val="30"/></w:rPr>',
    )
    + style(
        "Heading2", "Heading 2",
        '<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="1"/></w:pPr><w:rPr>'
        '<w:color w:val="7F9FBF"/><w:sz w:val="24"/></w:rPr>',
    )
    + style("Hyperlink", "Hyperlink", '<w:rPr><w:color w:val="FF7F00"/><w:u w:val="single"/></w:rPr>', kind="character")
    + style("VerdictFalse", "FC Verdict False", _BADGE.format(ink="FFFFFF", fill="6A0032"), kind="character",
            extra='w:customStyle="1"')
    + style("VerdictTrue", "FC Verdict True", _BADGE.format(ink="FFFFFF", fill="004B6A"), kind="character",
            extra='w:customStyle="1"')
)  # fmt: skip
AGENCY = House(
    parts={
        "styles": _AGENCY_STYLES,
        "settings": "<w:evenAndOddHeaders/>",
        "header1": paragraph("Placeholder Agency"),
        "footer1": f"<w:p><w:r><w:t xml:space='preserve'>Page </w:t></w:r>{complex_field('PAGE')}"
        f"<w:r><w:t xml:space='preserve'> of </w:t></w:r>{complex_field('NUMPAGES')}</w:p>",
    },
    section=section(
        'w:w="11906" w:h="16838"',
        'w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"',
        heads=head("header", "rel_header1") + head("footer", "rel_footer1"),
    ),
    body=paragraph(f"{SECRET} text"),
    main_type=TEMPLATE_TYPE,
)

HOUSES: Mapping[str, House] = {"daily.docx": DAILY, "magazine.docx": MAGAZINE, "agency.dotx": AGENCY}


@cache
def house(file_name: str) -> bytes:
    """The bytes of one of the three."""
    return package(HOUSES[file_name])
