"""Evidence of other claims, and of none, to be used for this one, too."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from fcdesk.cases.edits.evidence import link_evidence
from fcdesk.cases.model import Stance
from fcdesk.cases.text import shortened
from fcdesk.desk.evidence_words import stance_choices
from fcdesk.desk.models.evidence_rows import EvidenceRow, evidence_elsewhere, matching
from fcdesk.desk.models.lists import RowsModel
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.screens.evidence_cards import spoken_elsewhere
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.choice import Choice
from fcdesk.desk.widgets.evidence_list import EvidenceDelegate, EvidenceList
from fcdesk.desk.widgets.words_box import FinderBox
from fcdesk.desk.wording import quoted


class ElsewhereDialog(QDialog):
    """A list that can be searched, and how what is chosen bears on the claim."""

    submitted = Signal(str, str)  # the id of the evidence, the stance

    def __init__(
        self, claim_words: str, rows: Sequence[EvidenceRow], appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Use evidence of another claim"))
        self._rows = list(rows)
        self._heading = QLabel(claim_words)
        self.model: RowsModel[EvidenceRow] = RowsModel(spoken_elsewhere)
        self._delegate = EvidenceDelegate(appearance, with_stance=False)
        self.list = EvidenceList(self._delegate)
        self.box = FinderBox(self.list)
        self.stance = Choice(self.tr("Stance"))
        self.stance.offer(stance_choices())
        self.stance.show_value(Stance.CONTEXT.value)
        self._set_up()
        self._lay_out()
        self._on_edited("")
        theme = appearance.theme
        room = self.screen().availableSize()
        self.resize(min(theme.px(520), room.width()), min(theme.px(560), room.height() - 80))

    @override
    def accept(self) -> None:
        row = self.model.row_at(self.list.currentIndex())
        if row is not None:
            self.submitted.emit(row.id, self.stance.value)
            super().accept()

    def _set_up(self) -> None:
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        self._heading.setProperty("role", "caption")
        self.box.setAccessibleName(self.tr("Find evidence"))
        self.box.setPlaceholderText(self.tr("Number, title, publisher, words of the excerpt, file"))
        self.box.textEdited.connect(self._on_edited)
        self.list.setDragEnabled(False)
        self.list.setAcceptDrops(False)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.list.setAccessibleName(self.tr("Evidence of the case"))
        self.list.setModel(self.model)
        self.list.doubleClicked.connect(self._on_double_clicked)
        self.list.files_asked.connect(self._on_files_clicked)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&How it bears on this claim"))
        label.setBuddy(self.stance)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.stance, 1)
        self._none = QLabel(self.tr("No evidence matches."))
        self._none.setProperty("role", "caption")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.use_button = buttons.addButton(self.tr("Use for this claim"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.use_button.setProperty("kind", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self._heading, self.box, self._none, self.list):
            column.addWidget(widget, int(widget is self.list))
        column.addLayout(row)
        column.addWidget(buttons)

    @Slot(str)
    def _on_edited(self, words: str) -> None:
        self.model.show(matching(self._rows, words))
        has_rows = bool(self.model.rows)
        if has_rows and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))
        self.list.setVisible(has_rows)
        self._none.setVisible(not has_rows)
        self.use_button.setEnabled(has_rows)

    @Slot(QModelIndex)
    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self.accept()

    @Slot(str)
    def _on_files_clicked(self, _evidence_id: str) -> None:
        self.accept()


class EvidenceElsewhere(QObject):
    """Has evidence that is there bear on the selected claim, too."""

    def __init__(self, session: Session, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._appearance = appearance
        self._window = window
        self._dialog: ElsewhereDialog | None = None
        self._claim_id = ""

    @Slot()
    def ask(self) -> None:
        """Offer the evidence that does not bear on the selected claim yet."""
        case, claim = self._session.case, self._session.claim
        if case is None or claim is None:
            self._session.told.emit(self.tr("Evidence belongs to a claim: mark or select one first"))
            return
        rows = evidence_elsewhere(case, claim.id)
        if not rows:
            self._session.told.emit(self.tr("All evidence of the case bears on this claim already"))
            return
        if self._dialog is not None:
            return
        self._claim_id = claim.id
        words = self.tr("For claim {number}: {quote}")
        heading = words.format(number=claim.number, quote=quoted(shortened(claim.anchor.quote, 200)))
        dialog = ElsewhereDialog(heading, rows, self._appearance, self._window)
        dialog.submitted.connect(self._on_submitted)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        dialog.open()

    @Slot(str, str)
    def _on_submitted(self, evidence_id: str, stance: str) -> None:
        case = self._session.case
        if case is None or evidence_id not in case.evidence or self._claim_id not in case.claims:
            return
        if self._session.do(link_evidence, self._claim_id, evidence_id, Stance(stance)):
            words = self.tr("Evidence {number} is used for claim {claim}, too.")
            numbers = case.evidence[evidence_id].number, case.claims[self._claim_id].number
            self._session.told.emit(words.format(number=numbers[0], claim=numbers[1]))

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None
