"""Puts words in a line, as the language of the desk does. By itself because all other words are made with it."""

import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication


def listed(items: Iterable[str]) -> str:
    """Return items one behind the other, with what stands between them in the desk's language."""
    return QCoreApplication.translate("Lists", ", ").join(items)


def in_line(words: str) -> str:
    """Return words of their own direction for a line of the desk, which may run to the left."""
    return f"\u2068{words}\u2069" if words and QGuiApplication.isRightToLeft() else words


def painted(words: str) -> str:
    """Return a line to be painted by itself: one that has no letter from the right keeps its order and its ellipsis."""
    turns = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in words)
    return words if turns else in_line(words)
