"""A donor's styles: found by name, followed along what they are based on, and put in order."""

import re
from collections.abc import Iterator
from typing import Final

from lxml.etree import _Element

from fcdesk.cases.words import say, say_count
from fcdesk.writeup.word.donor.refusals import refused
from fcdesk.writeup.word.donor.schema import drop_child, properties_of, set_child, tidy_style
from fcdesk.writeup.word.names import VAL, w
from fcdesk.writeup.word.styles import new_root

_MOST_STYLES = 4_000  # Word itself stops at 4,079
_DEEPEST: Final = 20  # styles one upon another; Word stops at 11
_HALF_POINTS = re.compile("[0-9]{1,3}")
_UNSAID = 10.0  # points
_KINDS = frozenset({"paragraph", "character", "table", "numbering"})


def value(element: _Element | None, path: str, attribute: str = "val") -> str:
    """Return an attribute of a descendant, by names of the main namespace; "" if there is none."""
    found = element.find("/".join(w(step) for step in path.split("/"))) if element is not None else None
    return "" if found is None else str(found.get(w(attribute), ""))


class Sheet:
    """The styles of a document. `root` is the w:styles element, in order and without what must not come along."""

    def __init__(self, root: _Element) -> None:
        self.root = root
        self._styles = root.findall(w("style"))
        self.by_id = {str(style.get(w("styleId"), "")): style for style in self._styles}
        self._by_name: dict[tuple[str, str], _Element] = {}
        for style in self._styles:
            self._by_name.setdefault((str(style.get(w("type"))), name_of(style).casefold()), style)
        self.names = {name_of(style).casefold() for style in self._styles}

    def find(self, kind: str, name: str) -> _Element | None:
        """Return the style of a kind ("paragraph") and a name, whatever its id is and however the name is spelt."""
        return self._by_name.get((kind, name.casefold()))

    def default(self, kind: str) -> _Element | None:
        """Return what is used where nothing else is said."""
        marked = (one for one in self._styles if one.get(w("type")) == kind and one.get(w("default")) in ("1", "true"))
        return next(marked, None)

    def chain(self, style: _Element | None) -> Iterator[_Element]:
        """Yield a style and those it is based on."""
        for _ in range(_DEEPEST):
            if style is None:
                return
            yield style
            style = self.by_id.get(value(style, "basedOn"))

    def effective(self, style: _Element | None, path: str) -> _Element | None:
        """Return what holds for a style at a path such as "rPr/color": its own, its base's, or the document's."""
        steps = "/".join(w(step) for step in path.split("/"))
        for one in self.chain(style):
            found = one.find(steps)
            if found is not None:
                return found
        kind = path.partition("/")[0]
        return self.root.find("/".join((w("docDefaults"), w(f"{kind}Default"), steps)))

    def size(self, style: _Element | None) -> float:
        """Return a style's size in points; ten is what the format has where nothing is said."""
        found = self.effective(style, "rPr/sz")
        text = str(found.get(VAL, "")) if found is not None else ""
        return int(text) / 2 if _HALF_POINTS.fullmatch(text) else _UNSAID

    def is_on(self, style: _Element | None, path: str) -> bool:
        """Tell whether a yes-or-no property such as "rPr/b" holds for a style."""
        found = self.effective(style, path)
        return found is not None and str(found.get(VAL, "1")) not in ("0", "false", "off")


def name_of(style: _Element) -> str:
    """Return a style's name."""
    return value(style, "name").strip()


def clean_sheet(root: _Element, file_name: str) -> Sheet:
    """Return a donor's styles, in order; the element given is used up."""
    styles = new_root("styles")
    for name in ("docDefaults", "latentStyles"):
        for found in root.findall(w(name))[:1]:
            tidy_style(found)
            styles.append(found)
    given = [style for style in root.findall(w("style")) if _is_whole(style)]
    if len(given) > _MOST_STYLES:
        raise refused(
            file_name,
            say_count("it has {n:,} style", "it has {n:,} styles", len(given)),
            say("delete those that are not used and choose it again"),
        )
    seen: set[str] = set()
    for style in given:
        if style.get(w("styleId")) not in seen:
            seen.add(str(style.get(w("styleId"))))
            tidy_style(style)
            styles.append(style)
    _mend_references(styles, seen)
    return Sheet(styles)


def _is_whole(style: _Element) -> bool:
    return bool(style.get(w("styleId")) and style.get(w("type")) in _KINDS and name_of(style))


def _mend_references(styles: _Element, known: set[str]) -> None:
    """Take out references to styles that are not there, and those that lead round in a circle."""
    bases: dict[str, str] = {}
    for style in styles.findall(w("style")):
        for name in ("basedOn", "next", "link"):
            if value(style, name) not in known:
                drop_child(style, name)
        bases[str(style.get(w("styleId")))] = value(style, "basedOn")
    for style in styles.findall(w("style")):
        if _leads_round(str(style.get(w("styleId"))), bases):
            drop_child(style, "basedOn")
            bases[str(style.get(w("styleId")))] = ""


def _leads_round(identifier: str, bases: dict[str, str]) -> bool:
    position = bases[identifier]
    for _ in range(_DEEPEST):
        if not position:
            return False
        position = bases.get(position, "")
    return True


def turn(sheet: Sheet, *, right_to_left: bool) -> None:
    """Let the styles run in the document's direction: those based on none say so, the others follow."""
    for style in sheet.root.iter(w("style")):
        if style.get(w("type")) == "paragraph":
            drop_child(style.find(w("pPr")), "bidi")
            if right_to_left and not value(style, "basedOn"):
                set_child(properties_of(style, "pPr"), "bidi")
