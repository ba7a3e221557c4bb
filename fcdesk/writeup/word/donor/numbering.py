"""The lists that the donor's styles count by, and ours beside them."""

from collections.abc import Iterator, Mapping

from lxml.etree import _Element, fromstring

from fcdesk.writeup.word.design import style_id
from fcdesk.writeup.word.donor.merging import Merged
from fcdesk.writeup.word.donor.schema import drop_child, properties_of, set_child, tidy_style
from fcdesk.writeup.word.donor.sheet import Sheet, value
from fcdesk.writeup.word.names import VAL, w
from fcdesk.writeup.word.styles import new_root, put, write_numbering


def clean_numbering(root: _Element | None, sheet: Sheet) -> _Element:
    """Return the lists that styles count by, and take the numbers of all others out of the styles."""
    kept = new_root("numbering")
    abstracts = _by_id(root, "abstractNum", "abstractNumId")
    numbers = _by_id(root, "num", "numId")
    wanted = _wanted(sheet, abstracts, numbers)
    used = {value(numbers[number], "abstractNumId") for number in wanted}
    for identifier, abstract in abstracts.items():
        if identifier in used:
            tidy_style(abstract)
            kept.append(abstract)
    for identifier in (number for number in numbers if number in wanted):
        tidy_style(numbers[identifier])
        kept.append(numbers[identifier])
    for properties in sheet.root.iter(w("pPr")):
        if value(properties, "numPr/numId") not in wanted | {"", "0"}:
            drop_child(properties, "numPr")
    for level in kept.iter(w("lvl")):
        if value(level, "pStyle") not in sheet.by_id:
            drop_child(level, "pStyle")
    return kept


def _by_id(root: _Element | None, tag: str, attribute: str) -> dict[str, _Element]:
    found: dict[str, _Element] = {}
    for element in root.findall(w(tag)) if root is not None else ():
        identifier = str(element.get(w(attribute), ""))
        if identifier.isascii() and identifier.isdigit() and len(identifier) < 10:  # noqa: PLR2004 - a 32-bit number
            found.setdefault(identifier, element)
    return found


def _wanted(sheet: Sheet, abstracts: Mapping[str, _Element], numbers: Mapping[str, _Element]) -> set[str]:
    wanted, open_ones = set[str](), list(_numbers_of(sheet.root))
    while open_ones:
        number = open_ones.pop()
        abstract = abstracts.get(value(numbers[number], "abstractNumId")) if number in numbers else None
        if abstract is None or number in wanted:
            continue
        wanted.add(number)
        # A list may be defined by a style, which counts by another list.
        linked = sheet.by_id.get(value(abstract, "numStyleLink"))
        if linked is not None:
            open_ones += _numbers_of(linked)
    return wanted


def _numbers_of(element: _Element) -> Iterator[str]:
    for properties in element.iter(w("numPr")):
        yield value(properties, "numId")


def join_numbering(numbering: bytes, merged: Merged, *, right_to_left: bool) -> _Element:
    """Return the house's lists with ours behind them, and have our list styles count by ours."""
    theirs, ours = fromstring(numbering), new_root("numbering")
    write_numbering(ours, right_to_left=right_to_left)
    highest = max((int(one) for tag in ("num", "abstractNum") for one in _by_id(theirs, tag, f"{tag}Id")), default=0)
    names = {style_id(name): name for name in merged.ids}
    styles = Sheet(merged.styles)
    numbers = ours.findall(w("num"))
    first = theirs.find(w("num"))
    place = len(theirs) if first is None else theirs.index(first)
    abstracts = ours.findall(w("abstractNum"))
    for offset, abstract in enumerate(abstracts):
        theirs.insert(place + offset, abstract)
    theirs.extend(numbers)
    for abstract, number in zip(abstracts, numbers, strict=True):
        shift(abstract, "abstractNumId", highest)
        shift(number, "numId", highest)
        shift(number[0], "val", highest)
        level = abstract.find(f"{w('lvl')}/{w('pStyle')}")
        if level is not None:
            identifier = merged.ids[names[str(level.get(VAL))]]
            _free(theirs, identifier)
            put(abstract.find(w("lvl")), "pStyle", val=identifier)  # type: ignore[arg-type]  # it was found above
            tidy_style(abstract)
            listed = set_child(properties_of(styles.by_id[identifier], "pPr"), "numPr")
            put(listed, "numId", val=str(number.get(w("numId"))))
        for colour in abstract.iter(w("color")):
            colour.set(VAL, merged.link)
    return theirs


def shift(element: _Element, name: str, by: int) -> None:
    """Add to a number in an attribute."""
    element.set(w(name), str(int(str(element.get(w(name)))) + by))


def _free(numbering: _Element, style: str) -> None:
    """A style counts by one list: ours, where the house had another for it."""
    for level in numbering.iter(w("lvl")):
        if value(level, "pStyle") == style:
            drop_child(level, "pStyle")
