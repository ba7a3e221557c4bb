"""Opens the zip of an Office file without trusting it.

Nothing in it runs and nothing is fetched. What the zip says of itself is checked before anything is unpacked; XML parts
are unpacked at once, up to a cap, and searched for document type definitions; other parts wait until they are asked
for. Whatever a file holds, time and memory stay in step with its caps.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from typing import Final
from urllib.parse import unquote

from lxml import etree

from fcdesk.cases.words import Words, say

_RATIO_FREE: Final = 5_000_000  # bytes; a smaller part may be as dense as it likes
_LONGEST_NAME: Final = 1_000
_LONGEST_SHOWN: Final = 100
_LOCAL_HEADER: Final = 30  # bytes that stand before each part, its name not counted
_ENTRY = b"PK\x01\x02"  # begins each line of a zip's table of contents
_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = 0x1 | 0x40
_DTD = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_XML_SUFFIXES = (".xml", ".rels")
_TYPES = "[content_types].xml"
# zipfile meets damaged input with any of these; ValueError is its "negative seek", OverflowError its far too long one.
_ZIP_FAULTS = (
    zipfile.BadZipFile, zlib.error, EOFError, ValueError, OverflowError, NotImplementedError, OSError, RuntimeError,
)  # fmt: skip

Element = etree._Element  # noqa: SLF001 - lxml names the type of its elements so


class Fault(Enum):
    """What kept a file from being opened, as far as it decides what to do next."""

    NOT_WORD = "not a zip"
    OTHER_ZIP = "a zip, but no Office file"
    OLD_FORMAT = "the format before 2007, which is also that of files with a password"
    LOCKED = "parts with a password"
    HOSTILE = "built as no word processor builds"
    DAMAGED = "damaged"
    TOO_LARGE = "larger than the caps allow"


class Unopened(Exception):  # noqa: N818 - named for what happened
    """A file, or a part of it, could not be opened. `reason` is a clause for a person: "it has …", "its part …"."""

    def __init__(self, fault: Fault, reason: Words) -> None:
        super().__init__(reason)
        self.fault = fault
        self.reason: str = reason


@dataclass(frozen=True, slots=True)
class Caps:
    """How much a file may hold. The defaults suit whoever has no reason for more.

    `tags` caps opening and closing tags, and by itself the attributes: a tree's memory is in step with both. `ratio` is
    that of unpacked to packed bytes in one part.
    """

    packed_bytes: int = 40_000_000
    parts: int = 3_000
    unpacked_bytes: int = 200_000_000
    xml_bytes: int = 24_000_000
    tags: int = 800_000
    ratio: int = 100


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part refers to: the last word of the relation's type, and a part's name or an address outside."""

    kind: str
    target: str
    is_external: bool


class Package:
    """An Office file's parts by name, and what they are related to. `name` is the file's, for messages.

    Parts are named without a leading slash, in small letters; every method takes names in any case. XML parts are in
    UTF-8 and checked; others are unpacked when they are asked for.
    """

    def __init__(self, archive: zipfile.ZipFile, name: str, caps: Caps) -> None:
        self.name = name
        self._archive = archive
        self._entries = {_part_name(entry.filename): entry for entry in archive.infolist()}
        self._xml: dict[str, bytes] = {}
        self._relations: dict[str, tuple[tuple[str, Relation], ...]] = {}
        tags = attributes = 0
        for part, entry in self._entries.items():
            if _is_xml(part):
                self._xml[part] = data = _utf8(self._unpacked(entry), part)
                tags, attributes = tags + data.count(b"<"), attributes + data.count(b"=")
            if max(tags, attributes) > caps.tags:
                raise Unopened(Fault.TOO_LARGE, say("it has too many elements"))
        self._defaults, self._overrides = self._types()

    @property
    def names(self) -> list[str]:
        """The names of all parts, relations and types among them."""
        return list(self._entries)

    def tree(self, part: str) -> Element:
        """Return an XML part's root element. Unopened if it is missing or not well formed."""
        data = self._xml.get(_part_name(part))
        if data is None:
            raise Unopened(Fault.DAMAGED, say("its part {part} is missing", part=_shown(part)))
        # The text was decoded here, so the parser is told UTF-8 whatever the part's first line says.
        parser = etree.XMLParser(
            encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
            remove_comments=True, remove_pis=True,
        )  # fmt: skip
        try:
            return etree.fromstring(data, parser)
        except etree.LxmlError as error:
            raise Unopened(Fault.DAMAGED, say("its part {part} is not well formed", part=_shown(part))) from error

    def optional(self, part: str | None) -> Element | None:
        """Return an XML part's root element, or None if there is no such part. Unopened if it is not well formed."""
        return self.tree(part) if part is not None and _part_name(part) in self._xml else None

    def data(self, part: str) -> bytes:
        """Return the bytes of any part. Unopened if it is missing or damaged."""
        entry = self._entries.get(_part_name(part))
        if entry is None:
            raise Unopened(Fault.DAMAGED, say("its part {part} is missing", part=_shown(part)))
        return self._unpacked(entry)

    def type_of(self, part: str) -> str:
        """Return a part's content type, "" if it has none."""
        part = _part_name(part)
        return self._overrides.get(part) or self._defaults.get(part.rpartition(".")[2], "")

    def content_types(self) -> set[str]:
        """Return every content type the package names."""
        return {*self._defaults.values(), *self._overrides.values()}

    def relations(self, part: str) -> dict[str, Relation]:
        """Return what a part ("" for the package) is related to, by the relations' ids."""
        folder, _, base = _part_name(part).rpartition("/")
        rels = f"{folder}/_rels/{base}.rels" if folder else f"_rels/{base}.rels"
        return dict(self._relations_in(rels, folder)) if rels in self._xml else {}

    def all_relations(self) -> Iterator[tuple[str, Relation]]:
        """Yield every relation with the name of the part that lists it."""
        for rels in self._xml:
            if rels.endswith(".rels"):
                folder, _, base = rels.removesuffix(".rels").rpartition("_rels/")
                for _, relation in self._relations_in(rels, folder.rstrip("/")):
                    yield f"{folder}{base}", relation

    def related(self, part: str, kind: str) -> str | None:
        """Return the name of the first part of a kind ("styles") that `part` is related to; never outside."""
        found = (one for one in self.relations(part).values() if one.kind == kind and not one.is_external)
        return next((relation.target for relation in found), None)

    def _relations_in(self, rels: str, folder: str) -> tuple[tuple[str, Relation], ...]:
        """Return a part's relations with their ids; two of one id are both there."""
        if rels not in self._relations:
            self._relations[rels] = tuple(
                (str(element.get("Id", "")), _relation(element, folder)) for element in self.tree(rels)
            )
        return self._relations[rels]

    def _types(self) -> tuple[dict[str, str], dict[str, str]]:
        defaults, overrides = {}, {}
        for element in self.tree(_TYPES):
            content_type = str(element.get("ContentType", ""))
            if element.get("PartName"):
                overrides[_part_name(str(element.get("PartName")).lstrip("/"))] = content_type
            else:
                defaults[str(element.get("Extension", "")).lower()] = content_type
        return defaults, overrides

    def _unpacked(self, entry: zipfile.ZipInfo) -> bytes:
        """Return a part, never reading more than its stated size."""
        with _unpacking(), self._archive.open(entry) as part:
            data = part.read(entry.file_size + 1)
        if len(data) > entry.file_size:
            raise Unopened(Fault.HOSTILE, say("a part of it is larger than it says"))
        return data


def open_package(data: bytes, name: str, caps: Caps) -> Package:
    """Open an Office file; `name` is the file's, for messages. Unopened says why it is none, or is not trusted."""
    _check_file(data, caps)
    with _unpacking():
        archive = zipfile.ZipFile(io.BytesIO(data))
    _check_entries(archive.infolist(), caps)
    if _TYPES not in (_part_name(entry.filename) for entry in archive.infolist()):
        raise Unopened(Fault.OTHER_ZIP, say("it is a zip file but no Word document"))
    return Package(archive, name, caps)


def _check_file(data: bytes, caps: Caps) -> None:
    """Refuse what can be told without reading the zip's table of contents."""
    if len(data) > caps.packed_bytes:
        raise Unopened(
            Fault.TOO_LARGE, say("it is larger than {megabytes} MB", megabytes=caps.packed_bytes // 1_000_000)
        )
    if data.startswith(_OLE):
        raise Unopened(Fault.OLD_FORMAT, say("it is protected by a password or in the format of Word 2003"))
    if not data.startswith(b"PK"):
        raise Unopened(Fault.NOT_WORD, say("it is no Word document"))
    # Counted before zipfile makes an object of each line of the table: 800,000 of them take 250 MB and some seconds.
    if data.count(_ENTRY) > caps.parts:
        raise Unopened(Fault.TOO_LARGE, say("it has more than {most:,} parts", most=caps.parts))


def _check_entries(entries: list[zipfile.ZipInfo], caps: Caps) -> None:
    """Refuse what no word processor writes and every zip bomb needs."""
    if any(len(entry.filename) > _LONGEST_NAME for entry in entries):
        raise Unopened(
            Fault.HOSTILE, say("a part of it has a name of more than {most:,} characters", most=_LONGEST_NAME)
        )
    if len({_part_name(entry.filename) for entry in entries}) < len(entries):
        raise Unopened(Fault.HOSTILE, say("it has two parts of the same name"))
    if sum(entry.file_size for entry in entries) > caps.unpacked_bytes:
        raise Unopened(
            Fault.TOO_LARGE, say("it unpacks to more than {megabytes} MB", megabytes=caps.unpacked_bytes // 1_000_000)
        )
    if sum(entry.file_size for entry in entries if _is_xml(_part_name(entry.filename))) > caps.xml_bytes:
        raise Unopened(
            Fault.TOO_LARGE, say("its text unpacks to more than {megabytes} MB", megabytes=caps.xml_bytes // 1_000_000)
        )
    end = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        _check_entry(entry, caps)
        if entry.header_offset < end:  # the trick of bombs that stay under every ratio
            raise Unopened(Fault.HOSTILE, say("parts of it overlap"))
        end = entry.header_offset + _LOCAL_HEADER + entry.compress_size


def _check_entry(entry: zipfile.ZipInfo, caps: Caps) -> None:
    if entry.flag_bits & _ENCRYPTED:
        raise Unopened(Fault.LOCKED, say("it is protected by a password"))
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise Unopened(Fault.HOSTILE, say("it is packed with an unusual method"))
    if entry.file_size > max(_RATIO_FREE, caps.ratio * entry.compress_size):
        raise Unopened(
            Fault.HOSTILE, say("a part of it unpacks to more than {ratio} times its size", ratio=_in_words(caps.ratio))
        )
    name = _part_name(entry.filename)
    if "\\" in name or ".." in name.split("/") or name.startswith("/"):
        raise Unopened(Fault.HOSTILE, say("a part of it has a name that leads out of the file"))


def _in_words(ratio: int) -> str:
    return say("a hundred") if ratio == 100 else f"{ratio:,}"  # noqa: PLR2004 - the number that has a short name


@contextmanager
def _unpacking() -> Iterator[None]:
    """Turn what zipfile raises on damaged input into one fault."""
    try:
        yield
    except _ZIP_FAULTS as error:
        raise Unopened(Fault.DAMAGED, say("it cannot be unpacked")) from error


def _part_name(name: str) -> str:
    """Return the form in which two names of one part are equal, so that none hides behind another."""
    return unquote(name).lower()


def _shown(part: str) -> str:
    """Return a part's name as it may stand in a sentence, whatever a file calls its parts."""
    return "".join(each if each.isprintable() else "?" for each in part[:_LONGEST_SHOWN])


def _is_xml(part: str) -> bool:
    return part.endswith(_XML_SUFFIXES)


def _utf8(data: bytes, part: str) -> bytes:
    """Return an XML part in UTF-8. Any other encoding than UTF-8 and UTF-16 could hide what is searched for here."""
    try:
        data = data.decode("utf-16" if data.startswith(_UTF16) else "utf-8-sig").encode()
    except UnicodeError as error:
        raise Unopened(
            Fault.DAMAGED, say("its part {part} is neither in UTF-8 nor in UTF-16", part=_shown(part))
        ) from error
    if _DTD.search(data):
        raise Unopened(Fault.HOSTILE, say("it has a document type definition, which Word never writes"))
    return data


def _relation(element: Element, folder: str) -> Relation:
    kind = str(element.get("Type", "")).rpartition("/")[2]
    target, is_external = str(element.get("Target", "")), element.get("TargetMode") == "External"
    return Relation(kind, target if is_external else _resolved(folder, target), is_external)


def _resolved(folder: str, target: str) -> str:
    """Return the part a relation's target names: from the package's top if it begins with "/", else from `folder`."""
    path = _part_name(target.partition("#")[0])
    path = path if path.startswith("/") else f"{folder}/{path}"
    steps: list[str] = []
    for step in path.split("/"):
        if step == "..":
            del steps[-1:]
        elif step not in ("", "."):
            steps.append(step)
    return "/".join(steps)
