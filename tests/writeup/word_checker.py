"""Looks over a .docx for what would make Word refuse, mend or misread it, and for what keeps readers out.

It shares no code with what writes the files: only lxml and zipfile. The rules are those that the format's schema
leaves to the reader, those of Microsoft's accessibility checker, and what no file of this program may hold.
"""

import io
import posixpath
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import urlsplit

from lxml import etree
from lxml.etree import _Element

from tests.writeup.word_schema import FIRST, HOLDS, MAIN, ORDERS, REPEATED

_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_R = f"{{{_OFFICE}}}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
_IGNORABLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable"
_TYPES_PART = "[Content_Types].xml"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_OF_RELATION = {
    "officeDocument": f"{_WORD_TYPE}document.main+xml",
    "styles": f"{_WORD_TYPE}styles+xml",
    "numbering": f"{_WORD_TYPE}numbering+xml",
    "settings": f"{_WORD_TYPE}settings+xml",
    "comments": f"{_WORD_TYPE}comments+xml",
    "header": f"{_WORD_TYPE}header+xml",
    "footer": f"{_WORD_TYPE}footer+xml",
}
_STORIES = ("header", "footer", "comments", "footnotes", "endnotes")
_DATE = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?)?")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_BOOKMARK = re.compile(r"[^\W\d]\w{0,39}")
_BARE = re.compile(r"(https?://|www\.)|(click here|here|link|more|read more|this)$", re.IGNORECASE)
_FILE_NAME = re.compile(r"\.(png|jpe?g|gif|svg|tiff?|webp|bmp)$", re.IGNORECASE)
_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_NOT_IN_ADDRESSES = re.compile(r"[\x00-\x20\x7f-\x9f<>\"{}|\\^`]")
_LINK_SCHEMES = ("http", "https", "mailto")


class Rule(StrEnum):
    """What can be wrong with a file."""

    NO_PACKAGE = "not a package"
    DOUBLED_PART = "doubled part"
    UNREACHED_PART = "part that no relation leads to"
    MISSING_TYPE = "missing content type"
    DOUBLED_TYPE = "doubled content type"
    TYPE_WITHOUT_PART = "content type without its part"
    WRONG_TYPE = "wrong content type"
    NOT_WELL_FORMED = "not well-formed"
    UNDECLARED_PREFIX = "undeclared prefix"
    DANGLING_RELATION = "dangling relation"
    MISSING_IMAGE = "missing image part"
    DANGLING_ID = "dangling link id"
    DOUBLED_RELATION = "doubled relation id"
    REMOTE_CONTENT = "content from elsewhere"
    FORBIDDEN_ADDRESS = "forbidden address"
    MALFORMED_ADDRESS = "malformed address"
    ACTIVE_CONTENT = "active content"
    WRONG_ORDER = "wrong element order"
    DOUBLED_PROPERTY = "doubled property"
    MISPLACED = "element where it may not stand"
    CELL_WITHOUT_END = "cell that does not end with a paragraph"
    WRONG_CELLS = "row with other cells than its table"
    UNKNOWN_STYLE = "unknown style"
    OTHER_STYLE = "style of another kind"
    DOUBLED_STYLE = "doubled style"
    STYLE_WITHOUT_BASE = "style that rests on none or on itself"
    UNDEFINED_LIST = "undefined list"
    UNCLOSED_FIELD = "unclosed field"
    UNCLOSED_BOOKMARK = "unclosed bookmark"
    DOUBLED_BOOKMARK_ID = "doubled bookmark id"
    DOUBLED_BOOKMARK_NAME = "doubled bookmark name"
    BAD_BOOKMARK_NAME = "bookmark name that Word does not take"
    DEAD_ANCHOR = "dead anchor"
    RANGE_WITHOUT_COMMENT = "comment range without comment"
    COMMENT_WITHOUT_PLACE = "comment without place"
    UNCLOSED_COMMENT = "unclosed comment range"
    DOUBLED_COMMENT = "doubled comment id"
    BAD_DATE = "date that is none"
    EMPTY_TITLE = "empty title"
    MISSING_LANGUAGE = "missing language"
    BAD_LANGUAGE = "language that is none"
    MISSING_ALT = "missing alt text"
    DOUBLED_DRAWING = "doubled drawing id"
    TABLE_WITHOUT_HEADER = "table without header row"
    EMPTY_CELL = "empty cell"
    NESTED_TABLE = "table in a table"
    MERGED_CELLS = "merged cells"
    NO_HEADING = "no headings"
    SKIPPED_HEADING = "skipped heading level"
    EMPTY_HEADING = "empty heading"
    EMPTY_LINK = "link without text"
    BARE_LINK = "bare-address link text"
    PROTECTED = "protected document"
    ASKS_ON_OPENING = "question on opening"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, and in which part or words."""

    rule: Rule
    where: str


@dataclass(frozen=True, slots=True)
class _Relation:
    identifier: str
    type: str
    target: str
    external: bool

    @property
    def short(self) -> str:
        return self.type.rsplit("/", 1)[-1]


@dataclass
class _Package:
    """A file taken apart: its parts, the trees of those that are XML, and their relations."""

    parts: dict[str, bytes]
    trees: dict[str, _Element] = field(default_factory=dict)
    relations: dict[str, list[_Relation]] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)

    def led_to(self, source: str, short: str) -> list[str]:
        """The parts that the relations of one kind lead to."""
        return [_target(source, one) for one in self.relations.get(source, ()) if one.short == short]

    @property
    def main(self) -> str:
        return next(iter(self.led_to("", "officeDocument")), "")

    @property
    def stories(self) -> list[str]:
        """Every part with text in it, the document itself first."""
        others = [part for short in _STORIES for part in self.led_to(self.main, short)]
        return [part for part in (self.main, *others) if part in self.trees]

    def tree(self, short: str) -> _Element | None:
        """The part beside the document that such a relation leads to: its styles, its comments."""
        return self.trees.get(next(iter(self.led_to(self.main, short)), ""))


def problems(data: bytes) -> list[Problem]:
    """Return everything that is wrong with a Word file, in no time beyond its length."""
    found: list[Problem] = []
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            found += _doubled((name.lower() for name in archive.namelist()), Rule.DOUBLED_PART)
            package = _Package({name: archive.read(name) for name in archive.namelist()})
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError) as error:
        return [Problem(Rule.NO_PACKAGE, str(error))]
    found += _parse(package)
    if package.main not in package.trees or _TYPES_PART not in package.trees:
        return found or [Problem(Rule.NO_PACKAGE, "no document in it")]
    for check in (
        _types, _reach, _links_out, _content, _built, _styles, _lists, _marks, _comments, _properties, _tables,
        _headings, _links, _pictures, _settings,
    ):  # fmt: skip
        found += check(package)
    return found


# --- the package -------------------------------------------------------------------------------------------------


def _parse(package: _Package) -> Iterator[Problem]:
    for name, data in package.parts.items():
        if not name.endswith((".xml", ".rels")):
            continue
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
        try:
            tree = etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            yield Problem(Rule.NOT_WELL_FORMED, f"{name}: {error}")
            continue
        if b"<!DOCTYPE" in data:
            yield Problem(Rule.NOT_WELL_FORMED, f"{name}: a document type, which packages may not have")
        package.trees[name] = tree
        if name.endswith(".rels"):
            package.relations[_source_of(name)] = [_relation(one) for one in tree]


def _relation(element: _Element) -> _Relation:
    known = element.attrib
    external = known.get("TargetMode") == "External"
    return _Relation(known.get("Id", ""), known.get("Type", ""), known.get("Target", ""), external)


def _source_of(name: str) -> str:
    """The part whose relations these are: "word/_rels/document.xml.rels" -> "word/document.xml"; "" for the package."""
    folder, file = posixpath.split(name)
    return posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels")) if file != ".rels" else ""


def _target(source: str, relation: _Relation) -> str:
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(source), relation.target)).lstrip("/")


def _types(package: _Package) -> Iterator[Problem]:
    defaults: dict[str, str] = {}
    overrides: dict[str, str] = {}
    names: list[str] = []
    for one in package.trees[_TYPES_PART]:
        table, key = (defaults, "Extension") if one.tag == f"{_TYPES}Default" else (overrides, "PartName")
        name = one.get(key, "").lower().lstrip("/")
        names.append(f"{key} {name}")
        table[name] = one.get("ContentType", "")
    yield from _doubled(names, Rule.DOUBLED_TYPE)
    known = {name.lower() for name in package.parts}
    yield from (Problem(Rule.TYPE_WITHOUT_PART, name) for name in overrides if name not in known)
    for name in package.parts:
        if name == _TYPES_PART:
            continue
        found = overrides.get(name.lower()) or defaults.get(name.rsplit(".", 1)[-1].lower())
        package.types[name] = found or ""
        if not found:
            yield Problem(Rule.MISSING_TYPE, name)


def _reach(package: _Package) -> Iterator[Problem]:
    """Follow the relations from the package on."""
    reached: set[str] = set()
    todo = [""]
    while todo:
        source = todo.pop()
        listed = package.relations.get(source, [])
        yield from _doubled((f"{source} {one.identifier}" for one in listed), Rule.DOUBLED_RELATION)
        for one in listed:
            if one.external:
                continue
            target = _target(source, one)
            if target not in package.parts:
                rule = Rule.MISSING_IMAGE if one.short == "image" else Rule.DANGLING_RELATION
                yield Problem(rule, f"{source}: {one.identifier} to {target}")
                continue
            expected = _OF_RELATION.get(one.short, package.types.get(target))
            if package.types.get(target) and package.types[target] != expected:
                yield Problem(Rule.WRONG_TYPE, f"{target}: {package.types[target]}")
            if target not in reached:
                reached.add(target)
                todo.append(target)
    for name in package.parts:
        belongs = _source_of(name) if name.endswith(".rels") else name
        if belongs not in reached and belongs not in ("", _TYPES_PART):
            yield Problem(Rule.UNREACHED_PART, name)


def _links_out(package: _Package) -> Iterator[Problem]:
    for source, listed in package.relations.items():
        for one in listed:
            if not one.external:
                continue
            where = f"{source}: {one.identifier} to {one.target[:80]}"
            if one.short != "hyperlink":
                yield Problem(Rule.REMOTE_CONTENT, where)
            elif one.target.partition(":")[0].lower() not in _LINK_SCHEMES:
                yield Problem(Rule.FORBIDDEN_ADDRESS, where)
            elif not _is_address(one.target):
                yield Problem(Rule.MALFORMED_ADDRESS, where)


def _is_address(target: str) -> bool:
    """Tell whether Word would take an address: one it cannot read makes it call the whole file damaged."""
    try:
        parts = urlsplit(target)
        is_whole = parts.scheme == "mailto" or (bool(parts.hostname) and (parts.port or 1) > 0)
    except ValueError:
        return False
    return is_whole and not _NOT_IN_ADDRESSES.search(target) and not _PERCENT.search(target)


def _content(package: _Package) -> Iterator[Problem]:
    for name, content_type in package.types.items():
        if (
            "vba" in name.lower()
            or "macro" in content_type.lower()
            or "/embeddings/" in name
            or "activex" in name.lower()
        ):
            yield Problem(Rule.ACTIVE_CONTENT, name)  # fmt: skip
    for name, tree in package.trees.items():
        known = {relation.identifier for relation in package.relations.get(name, ())}
        used = {str(value) for one in tree.iter() for key, value in one.items() if str(key).startswith(_R)}
        yield from (Problem(Rule.DANGLING_ID, f"{name}: {value}") for value in sorted(used - known))
        for prefix in (tree.get(_IGNORABLE) or "").split():
            if prefix not in tree.nsmap:
                yield Problem(Rule.UNDECLARED_PREFIX, f"{name}: {prefix}")


# --- how elements stand in one another ---------------------------------------------------------------------------


def _built(package: _Package) -> Iterator[Problem]:
    for name, tree in package.trees.items():
        if not name.startswith("word/") or name.endswith(".rels"):
            continue
        for parent in tree.iter(*ORDERS):
            yield from _in_order(name, parent)
        for parent in tree.iter(*HOLDS):
            yield from _holds(name, parent)
        for dated in tree.iter(f"{MAIN}comment", f"{MAIN}ins", f"{MAIN}del"):
            date = dated.get(f"{MAIN}date")
            if date is not None and not _DATE.fullmatch(date):
                yield Problem(Rule.BAD_DATE, f"{name}: {date}")


def _in_order(name: str, parent: _Element) -> Iterator[Problem]:
    order, last, seen = ORDERS[str(parent.tag)], -1, set()
    for child in parent:
        tag = str(child.tag)
        if not tag.startswith(MAIN):
            continue
        where = f"{name}: {_short(tag)} in {_short(str(parent.tag))}"
        place = order.get(tag)
        if place is None:
            yield Problem(Rule.MISPLACED, where)
            continue
        if tag in seen and tag not in REPEATED:
            yield Problem(Rule.DOUBLED_PROPERTY, where)
        elif place < last and not tag.endswith("Reference"):  # headers and footers come in any order
            yield Problem(Rule.WRONG_ORDER, where)
        seen.add(tag)
        last = max(last, place)


def _holds(name: str, parent: _Element) -> Iterator[Problem]:
    allowed, tag = HOLDS[str(parent.tag)], str(parent.tag)
    where = f"{name}: in {_short(tag)}"
    children = [str(child.tag) for child in parent if str(child.tag).startswith(MAIN)]
    yield from (Problem(Rule.MISPLACED, f"{where}: {_short(child)}") for child in children if child not in allowed)
    first = FIRST.get(tag)
    if first in children[1:]:
        yield Problem(Rule.WRONG_ORDER, f"{where}: {_short(str(first))} is not first")
    if tag == f"{MAIN}body" and f"{MAIN}sectPr" in children[:-1]:
        yield Problem(Rule.WRONG_ORDER, f"{where}: sectPr is not last")
    if tag == f"{MAIN}tc" and (not children or children[-1] not in (f"{MAIN}p", f"{MAIN}sdt")):
        yield Problem(Rule.CELL_WITHOUT_END, f"{where}: {_said(parent)}")


# --- styles and lists --------------------------------------------------------------------------------------------

_USES = {f"{MAIN}pStyle": "paragraph", f"{MAIN}rStyle": "character", f"{MAIN}tblStyle": "table"}


def _styles(package: _Package) -> Iterator[Problem]:
    tree = package.tree("styles")
    styles = list(tree.iter(f"{MAIN}style")) if tree is not None else []
    kinds = {one.get(f"{MAIN}styleId", ""): one.get(f"{MAIN}type", "") for one in styles}
    yield from _doubled((one.get(f"{MAIN}styleId", "") for one in styles), Rule.DOUBLED_STYLE)
    yield from _doubled((f"{_val(one, 'name')}".lower() for one in styles), Rule.DOUBLED_STYLE)
    bases = {one.get(f"{MAIN}styleId", ""): _val(one, "basedOn") for one in styles}
    for one in styles:
        for tag in ("basedOn", "next", "link"):
            if (named := _val(one, tag)) and named not in kinds:
                yield Problem(Rule.STYLE_WITHOUT_BASE, f"{_val(one, 'name')}: {tag} {named}")
    yield from (Problem(Rule.STYLE_WITHOUT_BASE, name) for name in bases if _rests_on_itself(name, bases))
    for name, part in package.trees.items():
        for use in part.iter(*_USES):
            wanted, kind = use.get(f"{MAIN}val", ""), _USES[str(use.tag)]
            if wanted not in kinds:
                yield Problem(Rule.UNKNOWN_STYLE, f"{name}: {wanted}")
            elif kinds[wanted] != kind:
                yield Problem(Rule.OTHER_STYLE, f"{name}: {wanted} is of kind {kinds[wanted]}")


def _rests_on_itself(name: str, bases: dict[str, str]) -> bool:
    seen: set[str] = set()
    while name and name not in seen:
        seen.add(name)
        name = bases.get(name, "")
    return bool(name)


def _lists(package: _Package) -> Iterator[Problem]:
    tree = package.tree("numbering")
    lists = list(tree.iter(f"{MAIN}num")) if tree is not None else []
    abstract = (
        {one.get(f"{MAIN}abstractNumId") for one in tree.iter(f"{MAIN}abstractNum")} if tree is not None else set()
    )
    for one in lists:
        if _val(one, "abstractNumId") not in abstract:
            yield Problem(Rule.UNDEFINED_LIST, f"list {one.get(f'{MAIN}numId')}")
    known = {"0", *(one.get(f"{MAIN}numId") for one in lists)}
    for name, part in package.trees.items():
        for use in part.iter(f"{MAIN}numId"):
            if use.get(f"{MAIN}val") not in known:
                yield Problem(Rule.UNDEFINED_LIST, f"{name}: list {use.get(f'{MAIN}val')}")


# --- fields, bookmarks, comments ---------------------------------------------------------------------------------


def _marks(package: _Package) -> Iterator[Problem]:
    names: list[str] = []
    identifiers: list[str] = []
    for story in package.stories:
        tree = package.trees[story]
        yield from _fields(story, tree)
        starts = [(one.get(f"{MAIN}id", ""), one.get(f"{MAIN}name", "")) for one in tree.iter(f"{MAIN}bookmarkStart")]
        ends = [one.get(f"{MAIN}id", "") for one in tree.iter(f"{MAIN}bookmarkEnd")]
        for identifier in sorted({known for known, _ in starts} ^ set(ends)):
            yield Problem(Rule.UNCLOSED_BOOKMARK, f"{story}: {identifier}")
        names += [name for _, name in starts]
        identifiers += [identifier for identifier, _ in starts]
    yield from _doubled(names, Rule.DOUBLED_BOOKMARK_NAME)
    yield from _doubled(identifiers, Rule.DOUBLED_BOOKMARK_ID)
    yield from (Problem(Rule.BAD_BOOKMARK_NAME, name) for name in names if not _BOOKMARK.fullmatch(name))
    for story in package.stories:
        anchors = {one.get(f"{MAIN}anchor") for one in package.trees[story].iter(f"{MAIN}hyperlink")} - {None}
        for anchor in sorted(str(one) for one in anchors if one not in names):
            yield Problem(Rule.DEAD_ANCHOR, f"{story}: {anchor}")


def _fields(story: str, tree: _Element) -> Iterator[Problem]:
    """A field begins, may be separated once, and ends; one may stand within another."""
    opened: list[bool] = []
    for mark in tree.iter(f"{MAIN}fldChar"):
        kind = mark.get(f"{MAIN}fldCharType")
        if kind == "begin":
            opened.append(False)
        elif not opened or (kind == "separate" and opened[-1]):
            yield Problem(Rule.UNCLOSED_FIELD, f"{story}: {kind} without its beginning")
        elif kind == "separate":
            opened[-1] = True
        else:
            opened.pop()
    if opened:
        yield Problem(Rule.UNCLOSED_FIELD, story)


def _comments(package: _Package) -> Iterator[Problem]:
    tree, main = package.tree("comments"), package.trees[package.main]
    listed = [one.get(f"{MAIN}id", "") for one in tree.iter(f"{MAIN}comment")] if tree is not None else []
    yield from _doubled(listed, Rule.DOUBLED_COMMENT)
    ids: dict[str, list[str]] = {
        tag: [one.get(f"{MAIN}id", "") for one in main.iter(f"{MAIN}{tag}")]
        for tag in ("commentRangeStart", "commentRangeEnd", "commentReference")
    }
    starts, ends, references = ids.values()
    for identifier in sorted({*starts, *ends, *references} - set(listed)):
        yield Problem(Rule.RANGE_WITHOUT_COMMENT, identifier)
    for identifier in sorted(set(listed) - set(references)):
        yield Problem(Rule.COMMENT_WITHOUT_PLACE, identifier)
    for identifier in sorted(set(starts) ^ set(ends)):
        yield Problem(Rule.UNCLOSED_COMMENT, identifier)


# --- what readers need -------------------------------------------------------------------------------------------


def _properties(package: _Package) -> Iterator[Problem]:
    core = package.trees.get(next(iter(package.led_to("", "core-properties")), ""))
    title = core.findtext(f"{_DC}title") if core is not None else None
    if not (title or "").strip():
        yield Problem(Rule.EMPTY_TITLE, "core properties")
    for tag in ("created", "modified"):
        date = core.findtext(f"{_TERMS}{tag}") if core is not None else None
        if date is not None and not _DATE.fullmatch(date):
            yield Problem(Rule.BAD_DATE, f"core properties: {date}")
    styles = package.tree("styles")
    default = styles.find(f"{MAIN}docDefaults/{MAIN}rPrDefault/{MAIN}rPr/{MAIN}lang") if styles is not None else None
    if default is None or not default.get(f"{MAIN}val"):
        yield Problem(Rule.MISSING_LANGUAGE, "styles")
    for name, tree in package.trees.items():
        for one in tree.iter(f"{MAIN}lang"):
            if not all(_LANGUAGE.fullmatch(str(value)) for value in one.attrib.values()):
                yield Problem(Rule.BAD_LANGUAGE, f"{name}: {list(one.attrib.values())}")


def _tables(package: _Package) -> Iterator[Problem]:
    for table in package.trees[package.main].iter(f"{MAIN}tbl"):
        rows = table.findall(f"{MAIN}tr")
        where = _said(rows[0]) if rows else "a table without rows"
        header = rows[0].find(f"{MAIN}trPr/{MAIN}tblHeader") if rows else None
        if header is None or header.get(f"{MAIN}val") in ("0", "false"):
            yield Problem(Rule.TABLE_WITHOUT_HEADER, where)
        if next(table.iterancestors(f"{MAIN}tbl"), None) is not None:
            yield Problem(Rule.NESTED_TABLE, where)
        if next(table.iter(f"{MAIN}gridSpan", f"{MAIN}vMerge", f"{MAIN}hMerge"), None) is not None:
            yield Problem(Rule.MERGED_CELLS, where)
        columns = len(table.findall(f"{MAIN}tblGrid/{MAIN}gridCol"))
        for row in rows:
            cells = row.findall(f"{MAIN}tc")
            if len(cells) != columns and row.find(f".//{MAIN}gridSpan") is None:
                yield Problem(Rule.WRONG_CELLS, _said(row))
            if any(not _said(cell) and cell.find(f".//{MAIN}drawing") is None for cell in cells):
                yield Problem(Rule.EMPTY_CELL, _said(row))


def _headings(package: _Package) -> Iterator[Problem]:
    styles = package.tree("styles")
    levels: dict[str, int] = {}
    for style in styles.iter(f"{MAIN}style") if styles is not None else ():
        if match := re.fullmatch(r"heading (\d)", _val(style, "name").lower()):
            levels[style.get(f"{MAIN}styleId", "")] = int(match[1])
    last = 0
    for paragraph in package.trees[package.main].iter(f"{MAIN}p"):
        used = paragraph.find(f"{MAIN}pPr/{MAIN}pStyle")
        level = levels.get(used.get(f"{MAIN}val", ""), 0) if used is not None else 0
        if not level:
            continue
        if not _said(paragraph):
            yield Problem(Rule.EMPTY_HEADING, f"level {level}")
        if level > last + 1:
            yield Problem(Rule.SKIPPED_HEADING, f"level {level} after {last}: {_said(paragraph)}")
        last = level
    if not last:
        yield Problem(Rule.NO_HEADING, package.main)


def _links(package: _Package) -> Iterator[Problem]:
    for story in package.stories:
        for link in package.trees[story].iter(f"{MAIN}hyperlink"):
            text = _said(link)
            if not text and link.find(f".//{MAIN}drawing") is None:
                yield Problem(Rule.EMPTY_LINK, story)
            elif _BARE.match(text):
                yield Problem(Rule.BARE_LINK, f"{story}: {text}")


def _pictures(package: _Package) -> Iterator[Problem]:
    for story in package.stories:
        drawings = list(package.trees[story].iter(f"{_DRAWING}docPr"))
        yield from _doubled((one.get("id", "") for one in drawings), Rule.DOUBLED_DRAWING)
        # Headers and footers are no part of what is read out: a house's logo there needs no words.
        for one in drawings if story == package.main else ():
            alt = (one.get("descr") or "").strip()
            is_decorative = any(mark.get("val") in ("1", "true") for mark in one.iter(_DECORATIVE))
            if (not alt and not is_decorative) or _FILE_NAME.search(alt):
                yield Problem(Rule.MISSING_ALT, f"{story}: {one.get('name')} {alt}")


def _settings(package: _Package) -> Iterator[Problem]:
    tree = package.tree("settings")
    if tree is None:
        return
    rules = {
        "documentProtection": Rule.PROTECTED,
        "writeProtection": Rule.PROTECTED,
        "updateFields": Rule.ASKS_ON_OPENING,
    }
    yield from (Problem(rule, name) for name, rule in rules.items() if tree.find(f"{MAIN}{name}") is not None)


def _val(parent: _Element, tag: str) -> str:
    child = parent.find(f"{MAIN}{tag}")
    return child.get(f"{MAIN}val", "") if child is not None else ""


def _said(element: _Element) -> str:
    return "".join(text.text or "" for text in element.iter(f"{MAIN}t")).strip()[:80]


def _short(tag: str) -> str:
    return tag.rsplit("}", 1)[-1]


def _doubled(values: Iterable[str], rule: Rule) -> Iterator[Problem]:
    return (Problem(rule, value) for value, times in Counter(values).items() if times > 1)
