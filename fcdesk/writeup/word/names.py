"""The XML names of WordprocessingML that the writer uses, written out once."""

from typing import Final

MAIN: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES: Final = {"w": MAIN, "r": RELATIONS}
SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
RELATION_ID: Final = f"{{{RELATIONS}}}id"


def w(name: str) -> str:
    """Return a name of the main namespace as lxml writes it."""
    return f"{{{MAIN}}}{name}"


# What is written for every paragraph and run has a name of its own: there are hundreds of thousands of them.
ANCHOR: Final = w("anchor")
BIDI: Final = w("bidi")
ANNOTATION: Final = w("annotationRef")
BREAK: Final = w("br")
COMMENT_END: Final = w("commentRangeEnd")
COMMENT_REFERENCE: Final = w("commentReference")
COMMENT_START: Final = w("commentRangeStart")
HISTORY: Final = w("history")
HYPERLINK: Final = w("hyperlink")
ID: Final = w("id")
KEEP_NEXT: Final = w("keepNext")
LANGUAGE: Final = w("lang")
P: Final = w("p")
P_PROPERTIES: Final = w("pPr")
P_STYLE: Final = w("pStyle")
R: Final = w("r")
R_PROPERTIES: Final = w("rPr")
R_STYLE: Final = w("rStyle")
RTL: Final = w("rtl")
T: Final = w("t")
TABLE: Final = w("tbl")
TAB: Final = w("tab")
VAL: Final = w("val")
