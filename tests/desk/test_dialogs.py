import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from fcdesk.cases.model import Stance
from fcdesk.desk.screens.evidence_dialog import EvidenceDialog
from fcdesk.desk.screens.new_case_dialog import NewCaseDialog
from fcdesk.desk.start import FaultReports
from fcdesk.desk.window import DeskWindow


def _settle() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
    gc.collect()


def _dies_when_closed(window: DeskWindow, kind: type[QDialog]) -> bool:
    dialog = window.findChild(kind)
    assert dialog is not None
    alive = weakref.ref(dialog)
    dialog.reject()
    del dialog
    _settle()
    return alive() is None and window.findChild(kind) is None


def test_that_the_evidence_dialog_dies_when_closed(sample: DeskWindow) -> None:
    sample.evidence.ask()
    assert _dies_when_closed(sample, EvidenceDialog)


def test_that_the_new_case_dialog_dies_when_closed(window: DeskWindow) -> None:
    window.new_case.ask()
    assert _dies_when_closed(window, NewCaseDialog)


def test_that_asking_twice_opens_one_dialog(sample: DeskWindow) -> None:
    sample.evidence.ask()
    sample.evidence.ask()
    assert len(sample.findChildren(EvidenceDialog)) == 1


def test_that_half_a_grade_is_said_in_the_form_and_nothing_is_lost(sample: DeskWindow) -> None:
    sample.evidence.ask()
    dialog = sample.findChild(EvidenceDialog)
    assert dialog is not None
    dialog.title.setText("Placeholder source A")
    dialog.grades.source.show_value("B")
    dialog._on_accepted()
    assert "two halves" in dialog.problem.text()
    assert dialog.title.text() == "Placeholder source A"
    dialog.grades.content.show_value("2")
    dialog.stance.show_value(Stance.SUPPORTS)
    dialog._on_accepted()
    case = sample.session.case
    assert case is not None
    assert [e.grade for e in case.evidence] == ["B2"]
    assert [link.stance for link in case.links] == [Stance.SUPPORTS]


def test_that_a_file_becomes_evidence_with_its_bytes_in_the_vault(sample: DeskWindow, tmp_path: Path) -> None:
    path = tmp_path / "placeholder.pdf"
    path.write_bytes(b"placeholder bytes")
    sample.evidence.ask()
    dialog = sample.findChild(EvidenceDialog)
    assert dialog is not None
    dialog.attach([str(path)])
    dialog._on_accepted()
    case = sample.session.case
    assert case is not None
    (file,) = case.files
    assert sample.session.room.archive.vault.path_of(file.sha256).read_bytes() == b"placeholder bytes"


def test_that_an_empty_article_is_refused_in_the_form(window: DeskWindow, qtbot: object) -> None:
    window.new_case.ask()
    dialog = window.findChild(NewCaseDialog)
    assert dialog is not None
    dialog._on_accepted()
    window.jobs.wait()
    QCoreApplication.processEvents()
    assert "empty" in dialog.problem.text()
    assert window.session.case is None


def test_that_a_fault_is_reported_without_the_words_of_the_case(
    window: DeskWindow, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reports = FaultReports(tmp_path / "faults")
    reports.window = window
    words = "a confidential name"
    with pytest.raises(ValueError, match="confidential") as caught:
        int(words)
    reports.take(caught.type, caught.value, caught.tb)
    (report,) = (tmp_path / "faults").iterdir()
    assert "ValueError" in report.read_text()
    assert "confidential" not in report.read_text() + capsys.readouterr().err
    box = window.findChild(QMessageBox)
    assert isinstance(box, QWidget)
    assert str(report) in box.informativeText()
    box.close()
