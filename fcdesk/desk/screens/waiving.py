"""Lets findings of the checks pass, each for a reason that is asked for, and holds to them again."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from fcdesk.cases.edits.waivers import take_back_waiver, waive
from fcdesk.cases.text import as_sentence
from fcdesk.desk.models.finding_rows import FindingRow
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.said import said
from fcdesk.desk.widgets.dialog_size import give_room


class WaiverDialog(QDialog):
    """Asks why a finding is let pass. The reason stands in the dossier, with who gave it."""

    reason_given = Signal(str)

    def __init__(self, finding: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Let a finding pass"))
        heading = QLabel(finding)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        label = QLabel(self.tr("&Why may it stand? The dossier prints the reason with your name."))
        label.setWordWrap(True)
        self.reason = QPlainTextEdit()
        self.reason.setAccessibleName(self.tr("Why may it stand?"))
        self.reason.setTabChangesFocus(True)
        self.reason.setMaximumHeight(120)
        label.setBuddy(self.reason)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.done_button = box.addButton(self.tr("Let pass"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.done_button.setProperty("kind", "primary")
        self.done_button.setEnabled(False)
        self.reason.textChanged.connect(self._on_text_changed)
        box.accepted.connect(self._on_accepted)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (heading, label, self.reason, box):
            column.addWidget(widget)
        self.reason.setFocus()
        give_room(self, 420, 0)

    @Slot()
    def _on_text_changed(self) -> None:
        self.done_button.setEnabled(bool(self.reason.toPlainText().strip()))

    @Slot()
    def _on_accepted(self) -> None:
        self.reason_given.emit(self.reason.toPlainText())
        self.accept()


class Waiving(QObject):
    """The way from a finding to its waiver and back, each one step that can be undone."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._row: FindingRow | None = None

    @Slot(object)
    def ask(self, row: FindingRow) -> None:
        """Ask for the reason."""
        self._row = row
        dialog = WaiverDialog(as_sentence(said(row.finding.text)), self._window)
        dialog.reason_given.connect(self._on_reason_given)
        dialog.open()

    @Slot(str)
    def take_back(self, waiver_id: str) -> None:
        """Hold to a finding again."""
        if self._session.do(take_back_waiver, waiver_id):
            self._session.told.emit(self.tr("The finding stands again"))

    @Slot(str)
    def _on_reason_given(self, reason: str) -> None:
        row = self._row
        if row is None:
            return
        finding = row.finding
        if self._session.do(waive, finding.rule, finding.about, reason, claim_id=row.claim_id):
            self._session.told.emit(self.tr("The finding is let pass"))
