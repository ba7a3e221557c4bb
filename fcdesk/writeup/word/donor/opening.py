"""Opens the zip of a Word document without trusting it: names, sizes, methods, relations and XML are checked first."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from lxml import etree
from lxml.etree import _Element

from fcdesk.cases.problems import RuleBroken

MOST_BYTES: Final = 40_000_000  # of the file itself
_MOST_PARTS = 3_000
_MOST_UNPACKED = 200_000_000  # of all parts together
_MOST_XML = 24_000_000  # of one XML part, and of all of them
_MOST_TAGS = 800_000  # of one XML part, opening and closing
_HIGHEST_RATIO = 100  # unpacked to packed, for parts over _RATIO_FREE
_RATIO_FREE = 5_000_000
_ENCRYPTED = 0x1
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FORBIDDEN = re.compile(r"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_XML_SUFFIXES = (".xml", ".rels")
_TYPES = "[content_types].xml"


def refused(name: str, why: str, mend: str = "save a copy without it in Word and choose that") -> RuleBroken:
    """Return the error that says why a file cannot be the house style, and what to do."""
    return RuleBroken(f"{name} was not taken as house style because {why}; {mend}.")


def damaged(name: str, why: str) -> RuleBroken:
    """Return the error for a file that is not whole."""
    return refused(name, f"it is damaged ({why})", "open it in Word, save it under another name and choose that")


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part refers to: the last word of the relation's type, and a part's name or an address outside."""

    kind: str
    target: str
    is_external: bool


class Package:
    """A Word document's parts by name (without a leading slash, in small letters), and what they are related to.

    XML parts are unpacked and checked when the package is opened, others when they are asked for.
    """

    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        self.name = name
        self._archive = archive
        self._entries = {entry.filename.lower(): entry for entry in archive.infolist()}
        self._texts: dict[str, str] = {}
        left = _MOST_XML
        for part, entry in self._entries.items():
            if part.endswith(_XML_SUFFIXES):
                self._texts[part] = self._text_of(entry, left)
                left -= entry.file_size
        self._defaults, self._overrides = self._types()

    @property
    def names(self) -> list[str]:
        """The names of all parts, relations and types among them."""
        return list(self._entries)

    def tree(self, part: str) -> _Element:
        """Return a part's root element. RuleBroken if it is missing or not well formed."""
        text = self._texts.get(part)
        if text is None:
            raise damaged(self.name, f"its part {part} is missing")
        # The text was decoded here, so the parser is told UTF-8 whatever the part's first line says.
        parser = etree.XMLParser(
            encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
            remove_comments=True, remove_pis=True,
        )  # fmt: skip
        try:
            return etree.fromstring(text.encode("utf-8"), parser)
        except etree.LxmlError as error:
            raise damaged(self.name, f"its part {part} is not well formed") from error

    def data(self, part: str) -> bytes:
        """Return the bytes of any part."""
        entry = self._entries.get(part)
        if entry is None:
            raise damaged(self.name, f"its part {part} is missing")
        return self._unpacked(entry)

    def type_of(self, part: str) -> str:
        """Return a part's content type, "" if it has none."""
        return self._overrides.get(part) or self._defaults.get(part.rpartition(".")[2], "")

    def content_types(self) -> set[str]:
        """Return every content type the package names."""
        return {*self._defaults.values(), *self._overrides.values()}

    def relations(self, part: str) -> dict[str, Relation]:
        """Return what a part ("" for the package) is related to, by the relations' ids."""
        folder, _, base = part.rpartition("/")
        rels = f"{folder}/_rels/{base}.rels" if folder else f"_rels/{base}.rels"
        return dict(self._relations_in(rels, folder)) if rels in self._texts else {}

    def all_relations(self) -> Iterator[tuple[str, Relation]]:
        """Yield every relation with the name of the part that lists it."""
        for rels in self._texts:
            if rels.endswith(".rels"):
                folder, _, base = rels.removesuffix(".rels").rpartition("_rels/")
                for _, relation in self._relations_in(rels, folder.rstrip("/")):
                    yield f"{folder}{base}", relation

    def related(self, part: str, kind: str) -> str | None:
        """Return the name of the first part of a kind ("styles") that `part` is related to."""
        found = (one for one in self.relations(part).values() if one.kind == kind and not one.is_external)
        return next((relation.target for relation in found), None)

    def _relations_in(self, rels: str, folder: str) -> Iterator[tuple[str, Relation]]:
        for element in self.tree(rels):
            kind = str(element.get("Type", "")).rpartition("/")[2]
            target, is_external = str(element.get("Target", "")), element.get("TargetMode") == "External"
            yield (
                str(element.get("Id", "")),
                Relation(kind, target if is_external else _resolved(folder, target), is_external),
            )

    def _types(self) -> tuple[dict[str, str], dict[str, str]]:
        defaults, overrides = {}, {}
        for element in self.tree(_TYPES):
            content_type = str(element.get("ContentType", ""))
            if element.get("PartName"):
                overrides[str(element.get("PartName")).lstrip("/").lower()] = content_type
            else:
                defaults[str(element.get("Extension", "")).lower()] = content_type
        return defaults, overrides

    def _unpacked(self, entry: zipfile.ZipInfo) -> bytes:
        """Return a part, never reading more than its stated size."""
        with unpacking(self.name), self._archive.open(entry) as part:
            data = part.read(entry.file_size + 1)
        if len(data) > entry.file_size:
            raise refused(self.name, "a part of it is larger than it says")
        return data

    def _text_of(self, entry: zipfile.ZipInfo, left: int) -> str:
        if entry.file_size > left:
            raise refused(self.name, f"its XML is larger than {_MOST_XML // 1_000_000} MB", "choose a shorter document")
        data = self._unpacked(entry)
        if data.count(b"<") > _MOST_TAGS:
            raise refused(self.name, "a part of it has too many elements", "choose a shorter document")
        try:
            text = data.decode("utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig")
        except UnicodeDecodeError as error:
            raise damaged(self.name, f"its part {entry.filename} is not in UTF-8 or UTF-16") from error
        if _FORBIDDEN.search(text):
            raise refused(self.name, "it has a document type definition, which Word never writes")
        return text


class unpacking:  # noqa: N801 - used like a function, as context managers are
    """Turns what zipfile raises on damaged input into one sentence."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        # ValueError is zipfile's "negative seek".
        if isinstance(
            error,
            zipfile.BadZipFile | zlib.error | EOFError | ValueError | NotImplementedError | OSError | RuntimeError,
        ):
            raise damaged(self._name, "it cannot be unpacked") from error


def open_package(data: bytes, name: str) -> Package:
    """Open a Word document. RuleBroken says why it is none, or why it is not trusted."""
    if len(data) > MOST_BYTES:
        raise refused(name, f"it is larger than {MOST_BYTES // 1_000_000} MB", "choose a smaller document")
    if data.startswith(_OLE):
        raise refused(
            name, "it is protected by a password or in the format of Word 2003", "save it as .docx without a password"
        )
    if not data.startswith(b"PK"):
        raise refused(name, "it is no Word document", "choose a .docx or .dotx file")
    with unpacking(name):
        archive = zipfile.ZipFile(io.BytesIO(data))
        _check_entries(archive.infolist(), name)
    if _TYPES not in (entry.filename.lower() for entry in archive.infolist()):
        raise refused(name, "it is a zip file but no Word document", "choose a .docx or .dotx file")
    return Package(archive, name)


def _check_entries(entries: list[zipfile.ZipInfo], name: str) -> None:
    """Refuse what no word processor writes and every zip bomb needs."""
    if len(entries) > _MOST_PARTS:
        raise refused(name, f"it has {len(entries):,} parts", "choose a smaller document")
    if len({entry.filename.lower() for entry in entries}) < len(entries):
        raise refused(name, "it has two parts of the same name")
    if sum(entry.file_size for entry in entries) > _MOST_UNPACKED:
        raise refused(name, f"it unpacks to more than {_MOST_UNPACKED // 1_000_000} MB", "choose a smaller document")
    end = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        _check_entry(entry, name)
        # Entries that share packed bytes are the trick of bombs that stay under every ratio.
        if entry.header_offset < end:
            raise refused(name, "parts of it overlap")
        end = entry.header_offset + entry.compress_size


def _check_entry(entry: zipfile.ZipInfo, name: str) -> None:
    if entry.flag_bits & _ENCRYPTED:
        raise refused(name, "it is protected by a password", "save a copy without one and choose that")
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise refused(name, "it is packed with an unusual method", "save it again in Word and choose the copy")
    if entry.file_size > max(_RATIO_FREE, _HIGHEST_RATIO * entry.compress_size):
        raise refused(name, "a part of it unpacks to more than a hundred times its size")
    if "\\" in entry.filename or ".." in entry.filename.split("/") or entry.filename.startswith("/"):
        raise refused(name, "a part of it has a name that leads out of the file")


def _resolved(folder: str, target: str) -> str:
    """Return the part a relation's target names: from the package's top if it begins with "/", else from `folder`."""
    path = unquote(target.partition("#")[0])
    path = path.lstrip("/") if path.startswith("/") else f"{folder}/{path}"
    steps: list[str] = []
    for step in path.lower().split("/"):
        if step == "..":
            del steps[-1:]
        elif step not in ("", "."):
            steps.append(step)
    return "/".join(steps)
