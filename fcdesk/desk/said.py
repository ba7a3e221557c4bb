"""How the desk says what the layers below have to say: in the language of its window, and each number as it is written.

Words know their pattern only until they become a plain str, as they do in a Signal(str) or an f-string: say them first.
"""

from string import Formatter

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from typing_extensions import override

from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.cases.words import Words

CONTEXT = "Core"
"""The context in which the translations of these sentences are kept."""


class _Filling(Formatter):
    """Fills in parts that are said already: how English writes a number ("{n:,}") is of no account any more."""

    @override
    def format_field(self, value: object, format_spec: str) -> str:
        return str(value)


_FILLING = _Filling()


def said(words: str) -> str:
    """Return words in the language of the window; in English where there is no translation, a plain str as it is."""
    if not isinstance(words, Words):
        return words
    pattern = _translated(words) if words.pattern else ""
    has_words = any(isinstance(part, Words) for part in words.parts.values())  # a pattern may be nothing but places
    if not pattern or (pattern == words.pattern and not has_words):
        return str(words)
    try:
        return _FILLING.vformat(pattern, (), {name: _part(part) for name, part in words.parts.items()})
    except (
        AttributeError,
        LookupError,
        ValueError,
    ):  # a translation that names a part which is not there: better English than nothing
        return str(words)


def problem_words(problem: BaseException) -> str:
    """Return what a problem says, in the language of the window."""
    return said(problem.words) if isinstance(problem, RuleBroken | EnvironmentProblem) else str(problem)


def _translated(words: Words) -> str:
    if words.how_many is None:
        return QCoreApplication.translate(CONTEXT, words.pattern)
    return QCoreApplication.translate(CONTEXT, words.pattern, None, words.how_many)


def _part(part: object) -> str:
    if isinstance(part, Words) and part.pattern:
        return said(part)
    if isinstance(part, int) and not isinstance(part, bool):
        return _number(part)
    return f"\u2068{part}\u2069" if QGuiApplication.isRightToLeft() else str(part)


def _number(number: int) -> str:
    from fcdesk.desk.case_words import number_words  # noqa: PLC0415 - loads the archive, and words may be said before

    return number_words(number)
