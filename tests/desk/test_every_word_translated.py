"""No word on the desk escapes who translates it: in a language that marks what was translated, all of it is marked."""

import re
from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)
from typing_extensions import override

from fcdesk.cases.edits.claims import change_claim
from fcdesk.cases.edits.evidence import NewEvidence, add_evidence
from fcdesk.cases.edits.remarks import add_note
from fcdesk.cases.edits.verdicts import set_verdict
from fcdesk.cases.model import Sourcing, Stance
from fcdesk.casework.newsroom import shipped_scales
from fcdesk.desk.window import DeskWindow

# The case is written in another script than the desk: a Latin word is the program's own.
_TITLE = "Заголовок для проби"
_TEXT = """Перше речення для проби містить число 62 і ще чотири слова.

Друге речення: у 2024 році кількість сягнула 1000 осіб, повідомила установа.
"""
_MARKED = re.compile(r"⟦[^⟦⟧]*⟧")
_MARKUP = re.compile(r"<[^<>]*>|&\w+;")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]{2,}")
_KEYS = {
    "Ctrl", "Shift", "Alt", "Return", "Enter", "Esc", "Del", "Backspace", "Space", "Left", "Right", "Up", "Down",
}  # fmt: skip
_DIALOGS = (
    "new-case", "find", "details", "history", "palette", "evidence", "use", "columns", "language", "keys",
    "first-steps", "rescued", "about",
)  # fmt: skip
_NAMES = {"fcdesk", "https", "tester", "FC", "English", "Español"}
_SCALES = shipped_scales().values()
_RATINGS = {words for scale in _SCALES for one in scale.ratings for words in (one.label, one.definition)} | {
    scale.title for scale in _SCALES
}  # what a scale calls itself and its ratings: in another language they have their own words, see test_languages.py


class Marking(QTranslator):
    """A language in which everything is as in English, between marks."""

    @override
    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"⟦{sourceText}⟧"

    @override
    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[None]:
    language = Marking(qapp)
    qapp.installTranslator(language)
    yield
    qapp.removeTranslator(language)


@pytest.fixture
def desk(marked: None, window: DeskWindow) -> DeskWindow:
    """The desk in that language, with a case."""
    window.new_case.read_text(f"{_TITLE}\n\n{_TEXT}", {})
    for _ in range(3):  # the article is read, then looked through, then checked
        window.jobs.wait()
    return window


def unmarked(words: str) -> str:
    """Return what is left of words once all that was translated has gone."""
    words = _MARKUP.sub(" ", words)
    while _MARKED.search(words):
        words = _MARKED.sub(" ", words)
    for name in sorted(_RATINGS, key=len, reverse=True):
        words = words.replace(name, " ")
    left = [word for word in _LATIN.findall(words) if word not in _KEYS | _NAMES]
    return " ".join(left)


def said_by(widget: QWidget) -> Iterator[str]:
    """Yield what a widget says to people, by eye and by ear."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
    yield from (action.text() for action in widget.actions())
    yield from (action.toolTip() for action in widget.actions())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(place) for place in range(widget.count()))
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        columns = widget.horizontalHeader().count() if isinstance(widget, QTableView) else 1
        yield from said_in(widget.model(), columns)


def said_in(model: QAbstractItemModel, columns: int) -> Iterator[str]:
    """Yield what the rows and the headings of a model say."""
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for column, role in product(range(columns), roles):
        yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
        yield from (str(model.data(model.index(row, column), role) or "") for row in range(model.rowCount()))


def left_in(top: QWidget) -> dict[str, str]:
    """Return what was not translated, by where it stands."""
    left = {}
    for widget in (top, *top.findChildren(QWidget)):
        for words in said_by(widget):
            if unmarked(words):
                left[f"{type(widget).__name__} {widget.objectName()}: {words}"] = unmarked(words)
    return left


def _work(desk: DeskWindow) -> None:
    """Have something of each kind in the case: claims, a verdict, evidence, a note, a dismissed sentence, findings."""
    desk.suggest.take_all()
    session = desk.session
    case = session.case
    assert case is not None
    first = next(iter(case.claims))
    session.do(change_claim, first.id, claimant="Установа", sourcing=Sourcing.NAMED)
    session.do(set_verdict, first.id, session.room.scale("default"), "misleading", because="Підстава для проби")
    new = NewEvidence(title="Джерело для проби", excerpt="уривок", grade="B2")
    session.do(add_evidence, [first.id], new, Stance.SUPPORTS)
    session.do(add_note, "Нотатка для проби", claim_id=first.id)
    session.undo()
    session.redo()
    desk.jobs.wait()


def test_that_the_whole_window_is_translated(desk: DeskWindow) -> None:
    _work(desk)
    left: dict[str, str] = {}
    for tab in ("article", "claims", "evidence", "write-up", "all-claims", "suggest", "map", "next"):
        desk.actions_by_name[tab].trigger()
        desk.jobs.wait()
        QApplication.processEvents()
        left |= left_in(desk)
    assert left == {}


def test_that_the_window_without_a_case_is_translated(marked: None, window: DeskWindow) -> None:
    assert left_in(window) == {}


@pytest.mark.parametrize("name", _DIALOGS)
def test_that_the_window_is_translated_with_what_a_command_shows(desk: DeskWindow, name: str) -> None:
    _work(desk)
    desk.actions_by_name["next"].trigger()
    desk.actions_by_name[name].trigger()
    desk.jobs.wait()
    QApplication.processEvents()
    dialogs = [top for top in desk.findChildren(QDialog) if top.isVisible()]
    assert left_in(desk) == {}
    for dialog in dialogs:
        dialog.close()
