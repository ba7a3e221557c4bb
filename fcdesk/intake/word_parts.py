"""Opens the zip of a Word document without trusting it: sizes, names, methods and XML are checked before use."""

import io
import re
import zipfile
import zlib
from dataclasses import dataclass

from lxml import etree

from fcdesk.cases.problems import EnvironmentProblem, RuleBroken

_MOST_ENTRIES = 5_000
_MOST_BYTES = 300_000_000  # of all entries together, unpacked
_MOST_XML_BYTES = 48_000_000  # of one XML part
_MOST_TAGS = 1_000_000  # of one XML part, opening and closing
_HIGHEST_RATIO = 100  # unpacked to packed, for entries over _RATIO_FREE
_RATIO_FREE = 10_000_000
_ENCRYPTED = 0x1
_FORBIDDEN = re.compile(r"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_XML_SUFFIXES = (".xml", ".rels")

Element = etree._Element  # noqa: SLF001 - lxml names the type of its elements so


@dataclass(frozen=True)
class WordParts:
    """The XML parts of a document, by name, checked and unpacked; pictures and fonts are never unpacked."""

    texts: dict[str, str]
    name: str  # the file's, for messages

    def tree(self, part: str) -> Element | None:
        """Return a part's root element, or None if there is no such part."""
        text = self.texts.get(part)
        if text is None:
            return None
        # The text was decoded here, so the parser is told UTF-8 whatever the part's first line says.
        parser = etree.XMLParser(
            encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
        )
        try:
            return etree.fromstring(text.encode("utf-8"), parser)
        except etree.LxmlError as error:
            raise _damaged(self.name, f"its part {part} is not well formed") from error

    def related(self, part: str, kind: str) -> str | None:
        """Return the name of the part that `part` ("" for the package) is related to by a kind such as "styles"."""
        folder, _, base = part.rpartition("/")
        root = self.tree(f"{folder}/_rels/{base}.rels" if folder else f"_rels/{base}.rels")
        if root is None:
            return None
        for relation in root:
            if str(relation.get("Type", "")).endswith(f"/{kind}") and relation.get("TargetMode") != "External":
                return _resolved(folder, str(relation.get("Target", "")))
        return None


def word_parts(data: bytes, name: str) -> WordParts:
    """Unpack the XML parts of a Word document. RuleBroken: it is none; EnvironmentProblem: damaged or hostile."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            _check_entries(entries, name)
            names = {entry.filename for entry in entries}
            if "[Content_Types].xml" not in names:
                raise RuleBroken(f"{name} is a zip file but no Word document; open what is in it instead.")
            texts = {entry.filename: _xml_of(archive, entry, name) for entry in entries if _is_xml(entry)}
    # zipfile meets damaged input with any of these; ValueError is its "negative seek".
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError, RuntimeError) as error:
        raise _damaged(name, "it cannot be unpacked") from error
    return WordParts(texts, name)


def _is_xml(entry: zipfile.ZipInfo) -> bool:
    return entry.filename.lower().endswith(_XML_SUFFIXES)


def _check_entries(entries: list[zipfile.ZipInfo], name: str) -> None:
    """Refuse what no word processor writes and every zip bomb needs."""
    if len(entries) > _MOST_ENTRIES:
        raise _hostile(name, f"it has {len(entries):,} parts")
    if len({entry.filename.lower() for entry in entries}) < len(entries):
        raise _hostile(name, "it has two parts of the same name")
    if sum(entry.file_size for entry in entries) > _MOST_BYTES:
        raise _hostile(name, f"it unpacks to more than {_MOST_BYTES // 1_000_000} MB")
    for entry in entries:
        _check_entry(entry, name)
    _check_overlap(entries, name)


def _check_entry(entry: zipfile.ZipInfo, name: str) -> None:
    if entry.flag_bits & _ENCRYPTED:
        raise RuleBroken(f"{name} is protected by a password; save a copy without one and open that.")
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise _hostile(name, "it is packed with an unusual method")
    too_dense = entry.file_size > _HIGHEST_RATIO * max(entry.compress_size, 1)
    if entry.file_size > _RATIO_FREE and too_dense:
        raise _hostile(name, "a part of it unpacks to more than a hundred times its size")
    if _is_xml(entry) and entry.file_size > _MOST_XML_BYTES:
        raise _hostile(name, f"a part of it is larger than {_MOST_XML_BYTES // 1_000_000} MB")


def _check_overlap(entries: list[zipfile.ZipInfo], name: str) -> None:
    """Refuse entries that share packed bytes, the trick of bombs that stay under every ratio."""
    end = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        if entry.header_offset < end:
            raise _hostile(name, "parts of it overlap")
        end = entry.header_offset + entry.compress_size


def _xml_of(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str) -> str:
    """Return one XML part as text, never reading more than its stated size."""
    with archive.open(entry) as part:
        data = part.read(entry.file_size + 1)
    if len(data) > entry.file_size:
        raise _hostile(name, "a part of it is larger than it says")
    if data.count(b"<") > _MOST_TAGS:
        raise _hostile(name, "a part of it has too many elements")
    try:
        text = data.decode("utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise _damaged(name, f"its part {entry.filename} is not in UTF-8 or UTF-16") from error
    if _FORBIDDEN.search(text):
        raise _hostile(name, "it has a document type definition, which Word never writes")
    return text


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
    return EnvironmentProblem(
        f"{name} was not opened because {why}; ask for the article in another form, such as text."
    )


def _damaged(name: str, why: str) -> EnvironmentProblem:
    return EnvironmentProblem(f"{name} is damaged ({why}); open it in Word, save it again and open the copy.")
