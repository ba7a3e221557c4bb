"""Everything that can be done, as actions with their keys, and the menus that hold them."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from fcdesk.desk.screens.menus import menu_titles

NUMBER_KEYS = range(1, 10)
_MARK = re.compile("&(.)")


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be done: its words, its keys, and what does it. `menu` None: key only.

    A checkable one gets its new state; one that opens a group has a line above it in its menu.
    """

    name: str
    words: str
    keys: tuple[str, ...]
    action: Callable[[], object] | Callable[[bool], object]
    menu: str | None
    is_checkable: bool = False
    opens_group: bool = False


def literal(words: str) -> str:
    """Return words for a menu, which would read an ampersand in them as the mark of a letter to press."""
    return words.replace("&", "&&")


def without_mark(words: str) -> str:
    """Return the words of a menu as they are read: without the mark of a letter to press."""
    return _MARK.sub(r"\1", words)


def install(window: QMainWindow, commands: list[Command]) -> dict[str, QAction]:
    """Make the actions, put them into the window and its menus, and return them by name.

    They belong to the window, not to a menu, so that their keys work whatever is shown.
    """
    menus: dict[str, QMenu] = {name: window.menuBar().addMenu(words) for name, words in menu_titles().items()}
    actions = {}
    for command in commands:
        action = QAction(command.words, window)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setCheckable(command.is_checkable)
        (action.toggled if command.is_checkable else action.triggered).connect(command.action)
        window.addAction(action)
        if command.menu is not None and command.opens_group:
            menus[command.menu].addSeparator()
        if command.menu is not None:
            menus[command.menu].addAction(action)
        actions[command.name] = action
    return actions
