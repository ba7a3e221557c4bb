"""Custom properties of a document: names and values that an office program keeps and shows, but that nobody reads."""

from collections.abc import Mapping

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.package import Package
from lxml.etree import Element, SubElement, tostring

from fcdesk.writeup.characters import clean

_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_NAMESPACES = {"op": _PROPERTIES, "vt": _VALUES}
_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"  # the format's id for properties that users define
_FIRST = 2  # lower numbers are taken by the format


def add_custom_properties(package: Package, properties: Mapping[str, str]) -> None:
    """Give a package a part with these properties, as text, in this order."""
    root = Element(f"{{{_PROPERTIES}}}Properties", nsmap=_NAMESPACES)
    for number, (name, value) in enumerate(properties.items(), _FIRST):
        entry = SubElement(root, f"{{{_PROPERTIES}}}property", fmtid=_FORMAT, pid=str(number), name=name)
        SubElement(entry, f"{{{_VALUES}}}lpwstr").text = clean(value)
    data = tostring(root, encoding="UTF-8", standalone=True)
    part = Part(PackURI("/docProps/custom.xml"), _TYPE, data, package)
    package.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)
