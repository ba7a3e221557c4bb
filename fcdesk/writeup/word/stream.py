"""A part of the document (its text, its comments), serialised while it is written, so that it never stands as one tree.

A tree takes about ten times the room of its text: 72 MB for 1,000 claims, measured.
"""

from lxml.etree import SubElement, tostring

from fcdesk.writeup.word.names import w
from fcdesk.writeup.word.styles import new_root

_DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_ENOUGH = 200  # paragraphs and tables: few enough to be small, many enough to be worth the call


class PartStream:
    """A part with an empty element to append to: its root, or the one element `inside` it.

    `flush` may be called wherever nothing is half written.
    """

    def __init__(self, root: str, inside: str = "") -> None:
        self._root = new_root(root)
        self.body = SubElement(self._root, w(inside)) if inside else self._root
        # Serialised alone and serialised full, the root begins with the same bytes: only its content differs.
        outer = f"</w:{root}>" if inside else ""
        self._head = tostring(self._root, encoding="UTF-8").removesuffix(f"/>{outer}".encode()) + b">"
        self._tail = f"</w:{inside or root}>{outer}".encode()
        self._written: list[bytes] = []

    def flush(self) -> None:
        """Turn what the body holds into bytes and empty it, if it is worth while."""
        if len(self.body) >= _ENOUGH:
            self._take()

    def finished(self) -> bytes:
        """Return the whole part."""
        self._take()
        return b"".join((_DECLARATION, self._head, *self._written, self._tail))

    def _take(self) -> None:
        if len(self.body):
            self._written.append(tostring(self._root, encoding="UTF-8")[len(self._head) : -len(self._tail)])
            self.body.clear()
