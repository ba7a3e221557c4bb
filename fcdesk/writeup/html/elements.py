"""Elements of a web page as text that is safe by its type: what is not `Markup` has not been escaped yet.

Elements take only `Markup` for content, so the type checker finds a text that would reach the page as it came.
"""

import re
from html import escape
from typing import NewType

from fcdesk.writeup.characters import clean, opening_of

Markup = NewType("Markup", str)

NOTHING = Markup("")
_EMBEDDING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_LTR = f"(?:(?![{_RTL}])[^\\W\\d_])"
_LETTER = re.compile(f"([{_RTL}])|{_LTR}")
_LAST_LETTER = re.compile("([^\\W\\d_])([\\W\\d_]*)\\Z")
_RTL_SIGN = re.compile(f"[{_RTL}\u200f]")
_LTR_SIGN = re.compile(f"{_LTR}|\u200e")
_RTL_STRETCH = re.compile(f"([{_RTL}](?:(?:(?!{_LTR})[\\s\\S])*[{_RTL}])?)")  # from letter to letter
_ALL_BUT_SEPARATORS = re.compile(r"([^\s—·.,](?:[\s\S]*\S)?)")


def element(name: str, /, *content: Markup, **attributes: str | None) -> Markup:
    """Return an element; an attribute of None is left out, and "class_", "http_equiv" lose or turn their underscore."""
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_attribute(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return Markup(f"<{name}{written}>{''.join(content)}</{name}>")


def void(name: str, /, **attributes: str) -> Markup:
    """Return an element that has no content and no end tag, such as meta."""
    return Markup(element(name, **attributes).removesuffix(f"</{name}>"))


def blocks(*parts: Markup) -> Markup:
    """Return parts one to a line, without the empty ones: for those who read the page's source."""
    return Markup("\n".join(part for part in parts if part))


def runs_right_to_left(text: str, *, otherwise: bool) -> bool:
    """Tell a text's direction by its first letter, as Unicode's bidirectional algorithm does (rules P2, P3)."""
    first = _LETTER.search(text)
    return bool(first[1]) if first else otherwise


def mostly_right_to_left(text: str, *, otherwise: bool) -> bool:
    """Tell a text's direction by most of its letters, as in the Word document; `otherwise` where there are none."""
    if text.isascii():
        return False if _LETTER.search(text) else otherwise
    marks = [bool(match[1]) for match in _LETTER.finditer(text)]
    rtl = sum(marks)
    return otherwise if 2 * rtl == len(marks) else 2 * rtl > len(marks)


def words(text: str, *, right_to_left: bool) -> Markup:
    """Return text for a place of the given direction: escaped, with line breaks, foreign stretches isolated.

    A stretch that runs the other way is kept from moving its neighbours; among Arabic words the marks that the outline
    has set do that. A text with characters that reorder what follows them is put in a box of its own, beyond which
    they have no say.
    """
    text = clean(text)
    if text.isascii() and not right_to_left:
        return _escaped(text)
    turned = "ltr" if right_to_left else "rtl"
    pieces = [
        element("bdi", _escaped(piece), dir=turned) if place % 2 else _escaped(piece)
        for place, piece in enumerate(_cut(text, right_to_left=right_to_left))
    ]
    if _EMBEDDING.search(text):
        return element("bdi", *pieces, class_="boxed", dir="rtl" if right_to_left else "ltr")
    return Markup("".join(pieces))


def plain_words(text: str) -> Markup:
    """Return text for a place that holds no elements (a title): what reorders the text behind it is closed in it."""
    text = clean(text).replace("\n", " ")
    return _plainly_escaped(f"\u2068{text}\u2069" if _EMBEDDING.search(text) else text)


def settled(text: str, *, right_to_left: bool) -> Markup:
    """Return text for a place of the given direction; what it ends with in the other one keeps its stop behind it."""
    text = clean(text)
    end = _LAST_LETTER.search(text)
    if end is None or not end[2].strip() or bool(_RTL_SIGN.match(end[1])) == right_to_left:
        return words(text, right_to_left=right_to_left)
    own, foreign = (_RTL_SIGN, _LTR_SIGN) if right_to_left else (_LTR_SIGN, _RTL_SIGN)
    before = max((match.end() for match in own.finditer(text)), default=0)
    start = next(match.start() for match in foreign.finditer(text, before))
    opening = opening_of(text, end.start(2))  # a quotation that closes at the end keeps both its marks
    start = start if opening is None or opening < before else opening
    ending = element("bdi", words(text[start:], right_to_left=not right_to_left), dir="ltr" if right_to_left else "rtl")
    return Markup(words(text[:start], right_to_left=right_to_left) + ending)


def _cut(text: str, *, right_to_left: bool) -> list[str]:
    """Cut a text into pieces of which every second runs against the given direction."""
    own, foreign = (_RTL_SIGN, _LTR_SIGN) if right_to_left else (_LTR_SIGN, _RTL_SIGN)
    if not foreign.search(text):
        return [text]
    if not own.search(text):
        return _ALL_BUT_SEPARATORS.split(text, maxsplit=1)
    return [text] if right_to_left else _RTL_STRETCH.split(text)


def _escaped(text: str) -> Markup:
    return Markup(escape(text, quote=False).replace("\n", "<br>"))


def _plainly_escaped(text: str) -> Markup:
    return Markup(escape(text, quote=False))


def _attribute(value: str) -> str:
    return escape(clean(value), quote=False).replace('"', "&quot;")
