"""Every field says what it is: by a name, by words in view, and by an explanation where the name is a term of art."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget

from fcdesk.cases.edits.evidence import NewEvidence, add_evidence
from fcdesk.desk.window import DeskWindow

_DIALOGS = ("new-case", "details", "evidence", "keys", "palette")
_FOR_NEWCOMERS = {
    "new-case": {"Author", "Publisher", "Published", "Address"},
    "details": {"Works on it", "Tags", "Language of the article", "Verdict scale", "Deadline"},
    "evidence": {"Source is", "What it says is", "Where in it", "Stance", "Excerpt", "Note"},
    "": {
        "Claim in one plain sentence", "Claimant", "How the article names the claimant", "Kind of claim", "Priority",
        "Status of the check", "Because", "What could not be established", "Where it was said", "Why it was chosen",
        "Passed on by, one on each line", "Standfirst", "How it was checked", "Byline", "Address of the published page",
    },
}  # fmt: skip


@pytest.fixture
def full(sample: DeskWindow) -> Iterator[DeskWindow]:
    """The sample case with a claim that has evidence."""
    claim = sample.session.claim
    assert claim is not None
    assert sample.session.do(add_evidence, [claim.id], NewEvidence(title="Placeholder source A"))
    yield sample
    for dialog in sample.findChildren(QDialog):
        dialog.reject()


def _fields(root: QWidget) -> list[QWidget]:
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QCheckBox)
    return [
        field
        for kind in kinds
        for field in root.findChildren(kind)
        if not isinstance(field.parent(), QComboBox) and not field.objectName().startswith("qt_")
    ]


def _is_said_in_view(field: QWidget, root: QWidget) -> bool:
    """Whether a label names the field, or words stand in it."""
    if isinstance(field, QCheckBox):
        return bool(field.text())
    if isinstance(field, QComboBox):
        return bool(field.toolTip()) or any(label.buddy() is field for label in root.findChildren(QLabel))
    is_labelled = any(label.buddy() is field for label in root.findChildren(QLabel))
    return is_labelled or bool(field.property("placeholderText")) or bool(field.property("readOnly"))


def _name(field: QWidget) -> str:
    return field.accessibleName() or QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Name)


def _root(window: DeskWindow, name: str) -> QWidget:
    if not name:
        return window
    window.actions_by_name[name].trigger()
    QCoreApplication.processEvents()
    shown = [one for one in window.findChildren(QDialog) if one.isVisible()]
    return shown[0] if shown else window


@pytest.mark.parametrize("name", ["", *_DIALOGS])
def test_that_every_field_has_a_name_and_words_in_view(full: DeskWindow, name: str) -> None:
    root = _root(full, name)
    fields = _fields(root)
    assert fields
    assert [type(one).__name__ for one in fields if not _name(one)] == []
    assert [_name(one) for one in fields if not _is_said_in_view(one, root)] == []


@pytest.mark.parametrize("name", list(_FOR_NEWCOMERS))
def test_that_what_a_newcomer_would_not_know_is_explained(full: DeskWindow, name: str) -> None:
    root = _root(full, name)
    fields = {_name(one): one for one in _fields(root) if _name(one) in _FOR_NEWCOMERS[name]}
    assert set(fields) == _FOR_NEWCOMERS[name]
    for said, field in fields.items():
        words = field.toolTip()
        assert words, said
        assert words != said  # a name said twice explains nothing
