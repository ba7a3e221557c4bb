"""What a Word document's styles say of a paragraph: heading, list, quotation, hidden.

Style ids are translated by localised Word ("berschrift1"), style names are not ("heading 1"), so names decide.
"""

import re
from dataclasses import dataclass, field

from fcdesk.cases.model import BlockKind
from fcdesk.ooxml.package import Element

_KINDS: tuple[tuple[str, BlockKind], ...] = (
    (r"title|.*\barticle title", BlockKind.TITLE),
    (r"subtitle|standfirst|lead|deck|dek", BlockKind.STANDFIRST),
    (r"heading [1-9]|heading|toc heading", BlockKind.HEADING),
    (r"caption", BlockKind.CAPTION),
    (r"quote|intense quote|block text|quotations|block quotation", BlockKind.QUOTATION),
    (r"list(?: \w+)*(?: \d)?|list paragraph", BlockKind.LIST_ITEM),
    (r"byline|author", BlockKind.BYLINE),
    (r"dateline", BlockKind.DATELINE),
)
_DEEPEST_CHAIN = 20


@dataclass
class _Style:
    name: str
    base: str | None
    is_hidden: bool | None
    is_list: bool
    has_outline: bool


@dataclass
class WordStyles:
    """The styles of a document, by id."""

    styles: dict[str, _Style] = field(default_factory=dict)
    default_language: str | None = None

    def kind_of(self, style_id: str | None) -> BlockKind | None:
        """Return what a paragraph in this style is, looking up through the styles it is based on; None: ordinary."""
        chain = self._chain(style_id)
        for style in chain:
            for pattern, kind in _KINDS:
                # "List Paragraph" alone only indents; the numbering says whether it is a list.
                if re.fullmatch(pattern, style.name) and style.name != "list paragraph":
                    return kind
        if any(style.has_outline for style in chain):
            return BlockKind.HEADING
        return BlockKind.LIST_ITEM if any(style.is_list for style in chain) else None

    def is_hidden(self, style_id: str | None) -> bool:
        """Whether text in this style is hidden."""
        return next((style.is_hidden for style in self._chain(style_id) if style.is_hidden is not None), False)

    def _chain(self, style_id: str | None) -> list[_Style]:
        chain: list[_Style] = []
        while style_id in self.styles and len(chain) < _DEEPEST_CHAIN:
            chain.append(self.styles[style_id])
            style_id = chain[-1].base
        if style_id and not chain:  # no styles part: the id is all there is
            spaced = re.sub(r"(?<=[a-z])(?=[A-Z0-9])", " ", style_id).lower()
            chain.append(_Style(spaced, None, None, is_list=False, has_outline=False))
        return chain


def local(element: Element) -> str:
    """Return an element's name without its namespace; "" for comments and the like."""
    tag: object = element.tag  # a function for comments, whatever the stubs say
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def child(element: Element | None, *path: str) -> Element | None:
    """Return the first descendant along a path of local names, or None."""
    found = element
    for step in path:
        found = None if found is None else _first_child(found, step)
    return found


def _first_child(element: Element, name: str) -> Element | None:
    return next((each for each in element if local(each) == name), None)


def value(element: Element | None, attribute: str = "val") -> str | None:
    """Return an attribute by its local name, whatever its namespace."""
    if element is None:
        return None
    return next((str(each) for key, each in element.attrib.items() if str(key).rpartition("}")[2] == attribute), None)


def is_on(element: Element | None) -> bool | None:
    """Read Word's switches: absent None, <w:vanish/> True, <w:vanish w:val="0"/> False."""
    return None if element is None else value(element) not in {"0", "false", "off", "none"}


def styles_in(root: Element | None) -> WordStyles:
    """Read a styles part; None gives no styles."""
    styles = WordStyles()
    for element in [] if root is None else root:
        if local(element) == "style":
            styles.styles[value(element, "styleId") or ""] = _style(element)
    styles.default_language = value(child(root, "docDefaults", "rPrDefault", "rPr", "lang"))
    return styles


def _style(element: Element) -> _Style:
    numbering = value(child(element, "pPr", "numPr", "numId"))
    outline = value(child(element, "pPr", "outlineLvl"))
    return _Style(
        name=(value(child(element, "name")) or "").lower(),
        base=value(child(element, "basedOn")),
        is_hidden=is_on(child(element, "rPr", "vanish")),
        is_list=numbering not in (None, "0"),
        has_outline=outline is not None and outline < "9",
    )
