"""The whole program through its window with the mouse alone. Words of one's own are pasted with a field's menu."""

from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QUrl
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from fcdesk.archive.verify import verify
from fcdesk.cases.model import Case, ClaimKind
from fcdesk.desk.screens.evidence_dialog import EvidenceDialog
from fcdesk.desk.screens.new_case_dialog import NewCaseDialog
from fcdesk.desk.window import DeskWindow
from tests.builders import SAMPLE
from tests.journeys.mouse import Mouse

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
_QUOTE = "Ukraine has identified at least 62 former Ukrainian troops who are now fighting for Russia"


@pytest.fixture
def mouse(qtbot: QtBot) -> Mouse:
    return Mouse(qtbot)


def _case(window: DeskWindow) -> Case:
    case = window.session.case
    assert case is not None
    return case


def _mark_by_dragging(window: DeskWindow, mouse: Mouse, quote: str) -> None:
    reader = window.view.reader
    start = _case(window).article.text.index(quote)
    while list(reader.boxes(start, start + len(quote)))[-1].bottom() > reader.viewport().height():
        mouse.wheel(reader.viewport(), -1)
    lines = list(reader.boxes(start, start + len(quote)))
    begin = QPoint(round(lines[0].left()) + 1, round(lines[0].center().y()))
    mouse.drag(reader.viewport(), begin, QPoint(round(lines[-1].right()), round(lines[-1].center().y())))
    mouse.click(window.view.article.mark_offer)


def test_that_a_case_is_worked_through_with_the_mouse_alone(
    qtbot: QtBot, window: DeskWindow, mouse: Mouse, tmp_path: Path
) -> None:
    _start(qtbot, window, mouse)
    _mark_by_dragging(window, mouse, _QUOTE)
    (claim,) = _case(window).claims
    assert claim.anchor.quote == _QUOTE
    assert not window.view.article.mark_offer.isVisible()
    _accept_a_suggestion(window, mouse)
    segments = window.view.head.segments
    mouse.click(segments.viewport(), segments.visualRect(_place(window, claim.number)).center())
    assert window.session.claim == claim

    _judge(qtbot, window, mouse)
    done = _case(window)
    worked_on = done.claims[claim.id]
    assert (worked_on.kind, worked_on.claimant) == (ClaimKind.QUANTITY, "Placeholder claimant")
    assert sorted(source.title for source in done.sources) == ["Placeholder source A", "Placeholder source B"]
    verdict = done.verdict_on(claim.id)
    assert verdict is not None
    assert (verdict.label, verdict.because) == ("Unproven", "Placeholder reason.")
    text = _exported(qtbot, window, mouse, tmp_path)
    assert "Placeholder reason." in text
    assert _QUOTE in text

    mouse.turn_to(window.view.tabs.tabBar(), "Article")
    mouse.command(window.menuBar(), "Claim", "Delete claim")
    assert claim.id not in _case(window).claims
    assert window.message.action.text() == "Undo"
    mouse.click(window.message.action)
    assert _case(window) == done
    assert verify(window.session.room.archive).ok


def _start(qtbot: QtBot, window: DeskWindow, mouse: Mouse) -> None:
    mouse.click(window.view.empty.new_button)
    dialog = window.findChild(NewCaseDialog)
    assert dialog is not None
    mouse.paste_into(dialog.text.viewport(), SAMPLE)
    with qtbot.waitSignal(window.session.case_opened, timeout=10_000):
        mouse.click_words(dialog, "Start case")
    window.jobs.wait()


def _accept_a_suggestion(window: DeskWindow, mouse: Mouse) -> None:
    mouse.turn_to(window.side.tabBar(), "Suggestions")
    mouse.click_row(window.found.list, 1)
    suggested, before = window.suggestions.current, len(_case(window).claims)
    assert suggested is not None
    mouse.click_words(window.found, "Accept")
    assert len(_case(window).claims) == before + 1
    assert any(claim.anchor.start == suggested.start for claim in _case(window).claims)


def _judge(qtbot: QtBot, window: DeskWindow, mouse: Mouse) -> None:
    """Say of the claim that is shown of what kind it is and who made it, add evidence, rate it and say why."""
    panel = window.panel
    kind = panel.choices.kind
    mouse.choose(kind, kind.itemText(kind.findData(ClaimKind.QUANTITY.value)))
    mouse.paste_into(panel.claimant.viewport(), "Placeholder claimant")
    page = QMimeData()
    page.setUrls([QUrl("https://example.org/placeholder")])
    mouse.wheel_to(panel.cards.drop_row)
    mouse.drop(panel.cards.drop_row, page)
    _fill_evidence(qtbot, window, mouse, "Placeholder source A")
    mouse.wheel_to(panel.cards.add_button)
    mouse.click(panel.cards.add_button)
    _fill_evidence(qtbot, window, mouse, "Placeholder source B")
    mouse.click(panel.verdict.chips[5])
    mouse.paste_into(panel.because.viewport(), "Placeholder reason.")
    qtbot.waitUntil(lambda: not panel.because.is_dirty)


def _exported(qtbot: QtBot, window: DeskWindow, mouse: Mouse, folder: Path) -> str:
    """Export the write-up, and return what it says."""
    mouse.turn_to(window.view.tabs.tabBar(), "Write-up")
    qtbot.waitUntil(lambda: not window.writeup.model.is_stale, timeout=20_000)
    mouse.click(window.view.head.export_button)
    chooser = window.findChild(QFileDialog)
    assert chooser is not None
    chooser.setDirectory(str(folder))  # choosing a folder is Qt's own affair
    with qtbot.waitSignal(window.export.written, timeout=20_000):
        mouse.click_words(chooser, "Save")
    (written,) = folder.glob("*.docx")
    document = Document(str(written))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(one.text for one in document.paragraphs), *cells])


def _place(window: DeskWindow, number: int) -> QModelIndex:
    """Return where the claim of a number stands among the segments."""
    model = window.view.head.model
    return model.place_of(next(row.id for row in model.rows if row.number == number))


def _fill_evidence(qtbot: QtBot, window: DeskWindow, mouse: Mouse, title: str) -> None:
    dialog = window.findChild(EvidenceDialog)
    assert dialog is not None
    mouse.paste_into(dialog.title, title)
    mouse.click_words(dialog, "Add evidence")
    qtbot.waitUntil(lambda: window.findChild(EvidenceDialog) is None)
