"""Opens the zip of a Word document that came from outside, without trusting it.

Nothing in it runs and nothing is fetched: the zip's own statements are checked before anything is unpacked, only XML
parts are, never more of them than a cap allows, and a document type definition is refused.
"""

import io
import re
import zipfile
import zlib
from dataclasses import dataclass

from lxml import etree
from lxml.etree import _Element

from fcdesk.cases.problems import EnvironmentProblem, RuleBroken

_MOST_BYTES_PACKED = 100_000_000
_MOST_ENTRIES = 5_000
_MOST_BYTES = 300_000_000  # of all entries together, unpacked
_MOST_XML_BYTES = 48_000_000  # of the XML parts together, unpacked
_MOST_TAGS = 4_000_000  # of all XML parts together, opening and closing
_HIGHEST_RATIO = 100  # unpacked to packed, for entries over _RATIO_FREE
_RATIO_FREE = 10_000_000
_ENCRYPTED = 0x1
_OLD_WORD = b"\xd0\xcf\x11\xe0"
_DTD = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_XML_SUFFIXES = (".xml", ".rels")


@dataclass(frozen=True)
class WordPackage:
    """The XML parts of a document by name, in UTF-8, checked and unpacked. `name` is the file's, for messages."""

    name: str
    parts: dict[str, bytes]

    def tree(self, part: str | None) -> _Element | None:
        """Return a part's root element, or None if there is no such part; EnvironmentProblem if it is not XML."""
        data = self.parts.get(part or "")
        if data is None:
            return None
        parser = etree.XMLParser(
            encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
            remove_comments=True, remove_pis=True,
        )  # fmt: skip
        try:
            return etree.fromstring(data, parser)
        except etree.LxmlError as error:
            raise _damaged(self.name, f"its part {part} is not well formed") from error

    def related(self, part: str, kind: str) -> str | None:
        """Return the part that `part` ("" for the package) is related to by a kind such as "styles"; never outside."""
        folder, _, base = part.rpartition("/")
        relations = self.tree(f"{folder}/_rels/{base}.rels" if folder else f"_rels/{base}.rels")
        for relation in relations if relations is not None else ():
            if str(relation.get("Type", "")).endswith(f"/{kind}") and relation.get("TargetMode") != "External":
                return _resolved(folder, str(relation.get("Target", "")))
        return None


def open_package(data: bytes, name: str) -> WordPackage:
    """Unpack the XML parts of a Word document.

    RuleBroken: it is none, or it is locked; EnvironmentProblem: it is damaged or built to do harm.
    """
    if data.startswith(_OLD_WORD):
        raise RuleBroken(f"{name} is in an old Word format or protected by a password; save it as .docx without one")
    if len(data) > _MOST_BYTES_PACKED:
        raise _hostile(name, f"it is larger than {_MOST_BYTES_PACKED // 1_000_000} MB")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            _check(entries, name)
            if "[Content_Types].xml" not in {entry.filename for entry in entries}:
                raise RuleBroken(f"{name} is a zip file but no Word document; choose the .docx file itself")
            parts = {entry.filename: _xml(archive, entry, name) for entry in entries if _is_xml(entry)}
    except zipfile.BadZipFile as error:
        if not data.startswith(b"PK"):
            raise RuleBroken(f"{name} is no Word document; choose a .docx file") from error
        raise _damaged(name, "it cannot be unpacked") from error
    # zipfile meets damaged input with any of these; ValueError is its "negative seek".
    except (zlib.error, EOFError, ValueError, NotImplementedError, OSError, RuntimeError) as error:
        raise _damaged(name, "it cannot be unpacked") from error
    if sum(part.count(b"<") for part in parts.values()) > _MOST_TAGS:
        raise _hostile(name, "it has too many elements")
    return WordPackage(name, parts)


def _is_xml(entry: zipfile.ZipInfo) -> bool:
    return entry.filename.lower().endswith(_XML_SUFFIXES)


def _check(entries: list[zipfile.ZipInfo], name: str) -> None:
    """Refuse what no word processor writes and every zip bomb needs."""
    if len(entries) > _MOST_ENTRIES:
        raise _hostile(name, f"it has {len(entries):,} parts")
    if len({entry.filename.lower() for entry in entries}) < len(entries):
        raise _hostile(name, "it has two parts of the same name")
    if sum(entry.file_size for entry in entries) > _MOST_BYTES:
        raise _hostile(name, f"it unpacks to more than {_MOST_BYTES // 1_000_000} MB")
    if sum(entry.file_size for entry in entries if _is_xml(entry)) > _MOST_XML_BYTES:
        raise _hostile(name, f"its text unpacks to more than {_MOST_XML_BYTES // 1_000_000} MB")
    end = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        if entry.header_offset < end:  # the trick of bombs that stay under every ratio
            raise _hostile(name, "parts of it overlap")
        end = entry.header_offset + entry.compress_size
        _check_entry(entry, name)


def _check_entry(entry: zipfile.ZipInfo, name: str) -> None:
    if entry.flag_bits & _ENCRYPTED:
        raise RuleBroken(f"{name} is protected by a password; save a copy without one and choose that")
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise _hostile(name, "it is packed with an unusual method")
    if entry.file_size > _RATIO_FREE and entry.file_size > _HIGHEST_RATIO * max(entry.compress_size, 1):
        raise _hostile(name, "a part of it unpacks to more than a hundred times its size")


def _xml(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str) -> bytes:
    """Return one XML part in UTF-8, never reading more than its stated size."""
    with archive.open(entry) as part:
        data = part.read(entry.file_size + 1)
    if len(data) > entry.file_size:
        raise _hostile(name, "a part of it is larger than it says")
    try:
        if data.startswith(_UTF16):
            data = data.decode("utf-16").encode()
        data.decode()
    except UnicodeError as error:
        raise _damaged(name, f"its part {entry.filename} is neither in UTF-8 nor in UTF-16") from error
    if _DTD.search(data):
        raise _hostile(name, "it has a document type definition, which Word never writes")
    return data


def _resolved(folder: str, target: str) -> str:
    """Return the part a relation's target names: from the package's top if it begins with "/", else from `folder`."""
    path = target.lstrip("/") if target.startswith("/") else f"{folder}/{target}"
    steps: list[str] = []
    for step in path.split("/"):
        if step == "..":
            del steps[-1:]
        elif step not in ("", "."):
            steps.append(step)
    return "/".join(steps)


def _hostile(name: str, why: str) -> EnvironmentProblem:
    return EnvironmentProblem(f"{name} was not opened because {why}; ask for a copy saved by a word processor")


def _damaged(name: str, why: str) -> EnvironmentProblem:
    return EnvironmentProblem(f"{name} is damaged ({why}); save it again in a word processor and take the copy")
