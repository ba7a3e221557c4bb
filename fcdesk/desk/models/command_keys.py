"""Which keys give which command: what was changed, what is in force, what clashes. No Qt here.

A key is written as Qt writes it in files: "Ctrl+Shift+F", "J", "Ctrl++".
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

Keys = Mapping[str, tuple[str, ...]]
"""The keys of each command, by its name."""

_PLAIN = ("Shift+", "Num+")
_MOVING = frozenset(
    {"Tab", "Backtab", "Esc", "Space", "Return", "Enter", "Backspace", "Del", "Ins", "Menu"}
    | {"Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown"}
)


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A command in the list of keys."""

    id: str
    words: str
    menu: str
    keys: str
    is_changed: bool


def is_single(key: str) -> bool:
    """Tell whether a key is a letter, a digit or a sign by itself, as somebody who dictates may say by accident."""
    bare = _bare(key)
    return len(bare) == 1


def can_be_given(key: str) -> bool:
    """Tell whether a key can be given to a command: not those that move about, open, press and delete everywhere."""
    return bool(key) and _bare(key) not in _MOVING


def in_force(as_it_was: Keys, changed: Keys, *, with_single: bool = True) -> dict[str, tuple[str, ...]]:
    """Return the keys that work. One that somebody has given to a command is no other command's any more."""
    given = {key for name, keys in changed.items() if name in as_it_was for key in keys}
    working = {}
    for name, own in as_it_was.items():
        keys = changed[name] if name in changed else tuple(key for key in own if key not in given)
        working[name] = tuple(key for key in keys if with_single or not is_single(key))
    return working


def clash(working: Keys, name: str, key: str) -> str | None:
    """Return the name of the other command that has the key already."""
    return next((other for other, keys in working.items() if other != name and key in keys), None)


def written(changed: Keys) -> str:
    """Return changed keys as JSON, to be kept."""
    return json.dumps({name: list(keys) for name, keys in sorted(changed.items())}, ensure_ascii=False)


def read_back(text: str) -> dict[str, tuple[str, ...]]:
    """Return changed keys from JSON. What is none is left out, as is a key given twice."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    read: dict[str, tuple[str, ...]] = {}
    taken: set[str] = set()
    for name, keys in data.items() if isinstance(data, dict) else ():
        if isinstance(keys, list) and all(isinstance(key, str) and can_be_given(key) for key in keys):
            read[name] = tuple(key for key in dict.fromkeys(keys) if key not in taken)
            taken.update(keys)
    return read


def _bare(key: str) -> str:
    for sign in _PLAIN:
        key = key.removeprefix(sign)
    return key
