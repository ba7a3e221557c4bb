"""Works at the desk as assistive technology does, on its display and bus: `python3 assistive.py QUOTE RATING`.

Reads names, roles and texts, selects text and does the actions that controls offer; there is no key and no mouse. For
the system's own Python, which has pyatspi (Debian: python3-pyatspi); it imports nothing of fcdesk. Ends with status 1
and one line where something is not there.
"""

import sys
import time
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import pyatspi

Node = Any  # pyatspi is made at run time from what the bus says, and has no types
Found = TypeVar("Found")

_PATIENCE = 30.0
_BUTTON = ("button", "push button")
_CONTROLS = (*_BUTTON, "toggle button", "check box", "radio button", "combo box", "text", "entry", "menu item", "table")


def main(quote: str, rating: str) -> None:
    _act(_one("Open the sample case", _BUTTON), "Press")
    article = _one("Article text", ("text",)).queryText()
    start = article.getText(0, -1).find(quote)
    if start < 0:
        sys.exit(f"the article does not hold {quote!r}")
    article.addSelection(start, start + len(quote))
    _act(_one("Claim", ("menu item",)), "ShowMenu")
    _act(_one("Mark selection as a claim", ("menu item",)), "Press")
    _one(f"Quote: “{quote}”", ("label",))
    _act(_one(rating, ("radio button",)), "Toggle")
    _one(f"Verdict · {rating}", ("label",))
    _one("All changes saved", ("label",))
    nameless = [node.getRoleName() for node in _walk(_desk()) if _is_nameless(node)]
    if nameless:
        sys.exit(f"controls without a name: {nameless}")
    print("done")


def _desk() -> Node:
    return _until(lambda: next((one for one in pyatspi.Registry.getDesktop(0) if one and one.name == "fcdesk"), None))


def _one(name: str, roles: tuple[str, ...]) -> Node:
    """Return what can be seen under a name in one of these roles, as soon as it is there."""
    return _until(lambda: next((node for node in _walk(_desk()) if _is_it(node, name, roles)), None), name)


def _is_it(node: Node, name: str, roles: tuple[str, ...]) -> bool:
    return node.getRoleName() in roles and (node.name or "").strip() == name and _shows(node)


def _is_nameless(node: Node) -> bool:
    return node.getRoleName() in _CONTROLS and not (node.name or "").strip() and _shows(node)


def _shows(node: Node) -> bool:
    return bool(node.getState().contains(pyatspi.STATE_SHOWING))


def _act(node: Node, action: str) -> None:
    offered = node.queryAction()
    names = [offered.getName(number) for number in range(offered.nActions)]
    if action not in names:
        sys.exit(f"{node.name!r} offers {names}, not {action}")
    offered.doAction(names.index(action))


def _walk(node: Node) -> Iterator[Node]:
    yield node
    for number in range(min(node.childCount, 500)):
        child = node.getChildAtIndex(number)
        if child is not None:
            yield from _walk(child)


def _until(look: "Callable[[], Found | None]", name: str = "fcdesk") -> Found:
    """Look again until it is there. What goes away while it is looked at is an error of the bus."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
        except (LookupError, RuntimeError):
            found = None
        if found is not None:
            return found
    sys.exit(f"there is no {name!r}")


if __name__ == "__main__":
    main(*sys.argv[1:])
