"""The .docx file as a zip: written so that the same parts always give the same bytes, and hashed by what it holds."""

import hashlib
import io
import zipfile
from collections.abc import Iterable, Mapping

from docx.opc.constants import RELATIONSHIP_TARGET_MODE
from docx.opc.package import OpcPackage
from docx.opc.packuri import PACKAGE_URI, PackURI
from docx.opc.rel import Relationships, _Relationship

_CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_DEFAULT_TYPES = {
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "xml": "application/xml",
}
# As xml.sax.saxutils writes attributes; importing that loads a client for the web, too.
_ESCAPED = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}
)
_FIRST = "[Content_Types].xml"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the earliest a zip can say; the clock has no place in a document
_COMPRESSION = 6
_PICTURES = "word/media/"


def package_bytes(package: OpcPackage, written: Mapping[str, bytes]) -> bytes:
    """Return the file of a python-docx package. Parts stand in the order of their names, the types first.

    `written` holds the bytes of parts, by part name, that were not written through python-docx.
    """
    parts = sorted(package.iter_parts(), key=lambda part: str(part.partname))
    members = {_FIRST: _types({str(part.partname): part.content_type for part in parts})}
    members[PackURI(PACKAGE_URI).rels_uri.membername] = _relations(package.rels)
    for part in parts:
        members[part.partname.membername] = written.get(part.partname) or part.blob
        if part.rels:
            members[part.partname.rels_uri.membername] = _relations(part.rels)
    return _zipped(members)


def content_hash(data: bytes) -> str:
    """Return the SHA-256 (hex) of a .docx over its parts, uncompressed and sorted by name.

    It stays the same where the bytes do not, because another zlib compressed them.
    """
    digest = hashlib.sha256()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in sorted(archive.namelist()):
            part = archive.read(name)
            # Lengths in front, so that no two different sets of parts can run together into the same bytes.
            digest.update(f"{len(name.encode())}:{name}{len(part)}:".encode())
            digest.update(part)
    return digest.hexdigest()


def _types(content_types: Mapping[str, str]) -> bytes:
    defaults = (_element("Default", Extension=key, ContentType=value) for key, value in _DEFAULT_TYPES.items())
    overrides = (_element("Override", PartName=key, ContentType=value) for key, value in content_types.items())
    return _root("Types", _CONTENT_TYPES, (*defaults, *overrides))


def _relations(relations: Relationships) -> bytes:
    return _root("Relationships", _RELATIONS, (_relation(relation) for relation in relations.values()))


def _relation(relation: _Relationship) -> str:
    mode = {"TargetMode": RELATIONSHIP_TARGET_MODE.EXTERNAL} if relation.is_external else {}
    return _element("Relationship", Id=relation.rId, Type=relation.reltype, Target=relation.target_ref, **mode)


def _element(tag: str, **attributes: str) -> str:
    written = " ".join(f'{key}="{value.translate(_ESCAPED)}"' for key, value in attributes.items())
    return f"<{tag} {written}/>"


def _root(tag: str, namespace: str, children: Iterable[str]) -> bytes:
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    return f'{head}\n<{tag} xmlns="{namespace}">{"".join(children)}</{tag}>'.encode()


def _zipped(members: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            info = zipfile.ZipInfo(name, _LONG_AGO)
            info.create_system = 0  # the same on every system
            # Pictures are compressed already: to try again would only make them depend on another zlib.
            info.compress_type = zipfile.ZIP_STORED if name.startswith(_PICTURES) else zipfile.ZIP_DEFLATED
            archive.writestr(info, data, compresslevel=_COMPRESSION)
            info.external_attr = 0  # writestr gives Unix permissions; nothing in a .docx has any
    return buffer.getvalue()
