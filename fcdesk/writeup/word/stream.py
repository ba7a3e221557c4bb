"""word/document.xml, serialised while it is written, so that a long document never stands in memory as one tree.

A tree takes about ten times the room of its text: 72 MB for 1,000 claims, measured.
"""

from lxml.etree import SubElement, tostring

from fcdesk.writeup.word.names import w
from fcdesk.writeup.word.styles import new_root

_DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_CLOSED = b"/></w:document>"
_TAIL = b"</w:body></w:document>"
_ENOUGH = 200  # paragraphs and tables: few enough to be small, many enough to be worth the call


class BodyStream:
    """A document with an empty body to append to. `flush` may be called wherever nothing is half written."""

    def __init__(self) -> None:
        self._root = new_root("document")
        self.body = SubElement(self._root, w("body"))
        # Serialised alone and serialised full, the root begins with the same bytes: only its content differs.
        self._head = tostring(self._root, encoding="UTF-8").removesuffix(_CLOSED) + b">"
        self._written: list[bytes] = []

    def flush(self) -> None:
        """Turn what the body holds into bytes and empty it, if it is worth while."""
        if len(self.body) >= _ENOUGH:
            self._take()

    def finished(self) -> bytes:
        """Return the whole part."""
        self._take()
        return b"".join((_DECLARATION, self._head, *self._written, _TAIL))

    def _take(self) -> None:
        if len(self.body):
            self._written.append(tostring(self._root, encoding="UTF-8")[len(self._head) : -len(_TAIL)])
            self.body.clear()
