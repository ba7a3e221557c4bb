"""The whole program through its window: from an article to a Word write-up, with keys."""

from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from fcdesk import assets
from fcdesk.archive.verify import verify
from fcdesk.cases.model import Case, DismissalReason
from fcdesk.desk.screens.evidence_dialog import EvidenceDialog
from fcdesk.desk.screens.new_case_dialog import NewCaseDialog
from fcdesk.desk.screens.suggestion_dialog import SuggestionDialog
from fcdesk.desk.window import DeskWindow

QUOTES = (
    "over 1,000 former Ukrainian servicemen have joined four Russian combat units",
    "already deployed across four combat units",
    "Ukraine has identified at least 62 former Ukrainian troops who are now fighting for Russia",
    "the overall number of defectors is likely to surpass the one-thousand mark",
    "Ideology, he said, was the primary factor",
)
RATINGS = ("6", "3", "6", "7", "6")


def _case(window: DeskWindow) -> Case:
    case = window.session.case
    assert case is not None
    return case


def _import(qtbot: QtBot, window: DeskWindow, article: Path) -> None:
    window.new_case.ask()
    dialog = window.findChild(NewCaseDialog)
    assert dialog is not None
    with qtbot.waitSignal(window.session.case_opened, timeout=10_000):
        dialog.file_given.emit(str(article), {})
    _back_to_the_article(qtbot, window)


def _back_to_the_article(qtbot: QtBot, window: DeskWindow) -> None:
    # Without a window manager nobody gives the window the keyboard back when a dialog closes.
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.reader.setFocus()


def _mark(qtbot: QtBot, window: DeskWindow, quote: str) -> None:
    start = _case(window).article.text.index(quote)
    window.view.reader.select_passage(start, start + len(quote))
    qtbot.keyClick(window.view.reader, Qt.Key.Key_C)


def _add_evidence(qtbot: QtBot, window: DeskWindow, number: int) -> None:
    qtbot.keyClick(window.view.reader, Qt.Key.Key_E)
    dialog = window.findChild(EvidenceDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.title, f"Placeholder source {number}")
    qtbot.keyClicks(dialog.locator, f"paragraph {number}")
    dialog.excerpt.setPlainText(f"Placeholder excerpt {number}")
    dialog._on_accepted()
    _back_to_the_article(qtbot, window)


def _judge(qtbot: QtBot, window: DeskWindow, key: str, number: int) -> None:
    qtbot.keyClicks(window.view.reader, key)
    window.panel.because.setFocus()
    qtbot.keyClicks(window.panel.because, f"Placeholder reason {number}.")
    assert window.panel.because.flush()


def test_that_an_article_becomes_a_write_up_with_keys_and_every_step_can_be_undone(
    qtbot: QtBot, window: DeskWindow, tmp_path: Path
) -> None:
    _import(qtbot, window, assets.path_of("samples", "ex-ukrainian-soldiers.txt"))
    empty = _case(window)
    for quote in QUOTES:
        _mark(qtbot, window, quote)
    for _ in QUOTES:
        qtbot.keyClick(window.view.reader, Qt.Key.Key_K)
    for number, key in enumerate(RATINGS, start=1):
        _add_evidence(qtbot, window, number)
        _judge(qtbot, window, key, number)
        window.view.reader.setFocus()
        qtbot.keyClick(window.view.reader, Qt.Key.Key_J)
    done = _case(window)
    assert [claim.anchor.quote for claim in done.claims_in_order()] == list(QUOTES)
    verdicts = [done.verdict_on(claim.id) for claim in done.claims_in_order()]
    assert [v.label for v in verdicts if v] == ["Unproven", "Missing context", "Unproven", "Not checkable", "Unproven"]
    assert window.view.head.progress.text() == "5 of 5 claims judged"

    steps = 0
    while window.actions_by_name["undo"].isEnabled():
        qtbot.keyClick(window.view.reader, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        steps += 1
    assert steps == 4 * len(QUOTES)  # mark, evidence, verdict, reason
    assert _case(window) == empty
    while window.actions_by_name["redo"].isEnabled():
        modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        qtbot.keyClick(window.view.reader, Qt.Key.Key_Z, modifiers)
    assert _case(window) == done

    target = tmp_path / "write-up.docx"
    window.export.ask()
    chooser = window.findChild(QFileDialog)
    assert chooser is not None
    with qtbot.waitSignal(window.export.written, timeout=20_000):
        chooser.fileSelected.emit(str(target))
    chooser.close()
    _back_to_the_article(qtbot, window)
    text = _text_of(target)
    for number, quote in enumerate(QUOTES, start=1):
        assert quote in text
        assert f"Placeholder reason {number}." in text
        assert f"Placeholder excerpt {number}" in text
    assert verify(window.session.room.archive).ok


def test_that_what_is_missing_is_found_mended_and_written_with_keys(
    qtbot: QtBot, window: DeskWindow, tmp_path: Path
) -> None:
    window.new_case.open_sample()
    window.jobs.wait()
    control = Qt.KeyboardModifier.ControlModifier
    _key(qtbot, window, Qt.Key.Key_5)
    _key(qtbot, window, Qt.Key.Key_4, control)
    model, missing = window.writeup.model, window.writeup.missing
    qtbot.waitUntil(lambda: not model.is_stale, timeout=20_000)
    _walk_to(qtbot, window, missing.list)
    while missing.current is None or missing.current.finding.rule != "no-reason":
        _key(qtbot, window, Qt.Key.Key_Down)
    _key(qtbot, window, Qt.Key.Key_Return)
    assert window.panel.because.hasFocus()
    qtbot.keyClicks(window.panel.because, "Placeholder reason.")
    assert window.panel.because.flush()
    qtbot.waitUntil(lambda: not model.is_stale, timeout=20_000)
    assert all(row.finding.rule != "no-reason" for row in missing.model.rows)
    _walk_to(qtbot, window, window.writeup.view.pages)
    while "Placeholder reason." not in window.writeup.view.pages.text():
        _key(qtbot, window, Qt.Key.Key_PageDown)
    _key(qtbot, window, Qt.Key.Key_E, control)
    chooser = window.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(tmp_path / "write-up.docx"))
    chooser.close()
    window.jobs.wait()
    assert "Placeholder reason." in _text_of(tmp_path / "write-up.docx")
    assert window.message.action.isVisible()


def _walk_to(qtbot: QtBot, window: DeskWindow, target: QWidget) -> None:
    """Press Tab until the keyboard is somewhere."""
    for _ in range(60):
        if target.hasFocus():
            return
        _key(qtbot, window, Qt.Key.Key_Tab)
    raise AssertionError(target.accessibleName())


def test_that_a_case_is_there_again_with_its_undo_after_a_restart(qtbot: QtBot, window: DeskWindow) -> None:
    window.new_case.open_sample()
    qtbot.keyClicks(window.view.reader, "6")
    before = _case(window)
    assert window.session.close_case()
    window.open_case(before.id)
    assert _case(window) == before
    window.actions_by_name["undo"].trigger()
    assert not list(_case(window).verdicts)


def _text_of(path: Path) -> str:
    document = Document(str(path))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


@pytest.mark.qt_log_ignore(
    "This plugin does not support (raise|grabbing the keyboard)"
)  # offscreen, when a menu pops up
def test_that_every_sentence_of_the_sample_is_decided_on_by_keyboard_alone(qtbot: QtBot, window: DeskWindow) -> None:
    window.new_case.open_sample()
    window.jobs.wait()
    _key(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)  # the sample comes with its claims marked
    untouched = _case(window)
    _key(qtbot, window, Qt.Key.Key_S)
    first = window.suggestions.current
    assert first is not None
    _key(qtbot, window, Qt.Key.Key_Return)
    _key(qtbot, window, Qt.Key.Key_X)
    qtbot.keyClick(window.dismissing.menu, Qt.Key.Key_U)
    _front(qtbot, window)
    _key(qtbot, window, Qt.Key.Key_F2)
    dialog = window.findChild(SuggestionDialog)
    assert dialog is not None
    _front(qtbot, dialog)
    _key(qtbot, dialog, Qt.Key.Key_Tab)
    assert dialog.statement.hasFocus()
    _key(qtbot, dialog, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(dialog.statement, "Placeholder statement")
    _key(qtbot, dialog, Qt.Key.Key_Tab)
    _key(qtbot, dialog, Qt.Key.Key_Return)
    _front(qtbot, window)
    claims = _case(window).claims_in_order()
    assert claims[0].anchor.start == first.start
    assert [claim.statement for claim in claims] == [first.statement, "Placeholder statement"]
    assert [one.reason for one in _case(window).dismissals] == [DismissalReason.UNDISPUTED]

    while window.suggestions.unread:
        _key(qtbot, window, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
        _key(qtbot, window, Qt.Key.Key_X)
        qtbot.keyClick(window.dismissing.menu, Qt.Key.Key_I)
        _front(qtbot, window)
    count = len(window.suggestions.readings)
    assert window.view.head.read.text().strip() == f"{count} of {count} sentences read"
    decided = _case(window)
    assert window.session.close_case()
    window.open_case(decided.id)
    window.jobs.wait()
    assert _case(window) == decided
    assert not window.suggestions.unread
    while _case(window) != untouched:
        _key(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(window.suggestions.unread) == count


def _key(
    qtbot: QtBot, window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key wherever the keyboard is."""
    qtbot.keyClick(window.focusWidget(), key, modifier)


def _front(qtbot: QtBot, window: QWidget) -> None:
    # Without a window manager nobody gives the window the keyboard back when a menu or dialog closes.
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
