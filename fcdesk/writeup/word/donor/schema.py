"""The order the format asks for among the children of a style, and what of them may come along.

Other programs write these in orders of their own, or with additions that only they know; Word then calls the whole
document damaged. So everything of the donor is put in order, and what is not listed here stays behind.
"""

from collections.abc import Sequence
from typing import Final

from lxml.etree import _Element

from fcdesk.writeup.word.names import MAIN, VAL, w


def _names(text: str) -> list[str]:
    return text.split()


_PARAGRAPH = _names(
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl"
)
_TEXT = _names(
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish "
    "webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang "
    "eastAsianLayout specVanish"
)
_TABLE = _names(
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd "
    "tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription"
)
_CELL = _names("tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark")
_ROW = _names("cantSplit trHeight tblHeader jc hidden")
_SIDES = _names("top left bottom right insideH insideV tl2br tr2bl")
_LEVEL = _names("start numFmt lvlRestart pStyle isLgl suff lvlText lvlJc pPr rPr")
_STYLE = _names(
    "name aliases basedOn next link uiPriority semiHidden unhideWhenUsed qFormat locked pPr rPr tblPr trPr tcPr "
    "tblStylePr"
)

# A style that hides text would hide a finding from its readers; a frame would let it float over others; a language
# would have every word of ours read out in the donor's.
_NOT_IN_STYLES = frozenset(
    _names(
        "pStyle rStyle tblStyle tblCaption tblDescription framePr suppressOverlap vanish webHidden specVanish lang "
        "noProof fitText eastAsianLayout"
    )
)
_ORDERS: Final = {
    "style": _STYLE,
    "tblStylePr": ["pPr", "rPr", "tblPr", "trPr", "tcPr"],
    "pPr": _PARAGRAPH,
    "rPr": _TEXT,
    "tblPr": _TABLE,
    "trPr": _ROW,
    "tcPr": _CELL,
    "pBdr": ["top", "left", "bottom", "right", "between", "bar"],
    "tblBorders": _SIDES,
    "tcBorders": _SIDES,
    "tblCellMar": _SIDES,
    "tcMar": _SIDES,
    "numPr": ["ilvl", "numId"],
    "tabs": ["tab"],
    "lvl": _LEVEL,
    "abstractNum": ["nsid", "multiLevelType", "tmpl", "name", "styleLink", "numStyleLink", "lvl"],
    "num": ["abstractNumId", "lvlOverride"],
    "lvlOverride": ["startOverride", "lvl"],
    "docDefaults": ["rPrDefault", "pPrDefault"],
    "rPrDefault": ["rPr"],
    "pPrDefault": ["pPr"],
    "latentStyles": ["lsdException"],
    "pgBorders": ["top", "left", "bottom", "right"],
}
_SIDE_NAMES = {"start": "left", "end": "right"}
_FRAMES = frozenset({"tblBorders", "tcBorders", "tblCellMar", "tcMar", "pBdr"})
_MANY = frozenset({"tab", "lvl", "lvlOverride", "tblStylePr", "lsdException"})
_PREFIX = f"{{{MAIN}}}"
_REVISION = f"{_PREFIX}rsid"


def local(element: _Element) -> str:
    """Return an element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def tidy_style(element: _Element) -> None:
    """Put everything below an element of styles or lists in order, and take out what must not come along."""
    _tidy(element, _NOT_IN_STYLES)


def tidy(element: _Element) -> None:
    """Do the same for properties that stand in a paragraph."""
    _tidy(element, frozenset())


def _tidy(element: _Element, unwanted: frozenset[str]) -> None:
    for inner in element.iter():
        _name_sides(inner)
        for name in list(inner.attrib):
            if not str(name).startswith(_PREFIX) or str(name).startswith(_REVISION):
                del inner.attrib[name]
        order = _ORDERS.get(local(inner))
        if order is None:
            for child in list(inner):
                inner.remove(child)  # everything else has attributes alone
        else:
            # A level of a list names the style that counts by it; there it is wanted.
            inner[:] = _ordered(inner, order, frozenset() if order is _LEVEL else unwanted)


def _name_sides(element: _Element) -> None:
    """Call sides left and right, as this dialect of the format does, where a program wrote start and end."""
    if element.tag in (w("jc"), w("lvlJc"), w("tab")) and element.get(VAL) in _SIDE_NAMES:
        element.set(VAL, _SIDE_NAMES[str(element.get(VAL))])
    if element.tag in (w("start"), w("end")) and local_of_parent(element) in _FRAMES:
        element.tag = w(_SIDE_NAMES[local(element)])
    if element.tag == w("ind"):
        for name, side in _SIDE_NAMES.items():
            given = element.attrib.get(w(name))
            if given is not None:
                del element.attrib[w(name)]
                element.set(w(side), given)


def local_of_parent(element: _Element) -> str:
    """Return the name of the element that holds this one, "" if none does."""
    parent = element.getparent()
    return "" if parent is None else local(parent)


def _ordered(element: _Element, order: Sequence[str], unwanted: frozenset[str]) -> list[_Element]:
    kept: dict[str, list[_Element]] = {name: [] for name in order if name not in unwanted}
    for child in element:
        tag = str(child.tag)
        name = tag.removeprefix(_PREFIX)
        if tag.startswith(_PREFIX) and name in kept and (name in _MANY or not kept[name]):
            child.tail = None
            kept[name].append(child)
    element.text = None
    return [child for children in kept.values() for child in children]


def set_child(properties: _Element, name: str, **values: str | int) -> _Element:
    """Put a child with these attributes where the order wants it, in the place of one of its name."""
    order = _ORDERS[local(properties)]
    place = order.index(name)
    for old in properties.findall(w(name)):
        properties.remove(old)
    before = sum(1 for child in properties if order.index(local(child)) < place)
    child = properties.makeelement(w(name), {w(key): str(value) for key, value in values.items()})
    properties.insert(before, child)
    return child


def drop_child(properties: _Element | None, name: str) -> None:
    """Take the children of a name out."""
    if properties is not None:
        for old in properties.findall(w(name)):
            properties.remove(old)


def properties_of(style: _Element, kind: str) -> _Element:
    """Return a style's pPr or rPr, made if there is none."""
    found = style.find(w(kind))
    return set_child(style, kind) if found is None else found
