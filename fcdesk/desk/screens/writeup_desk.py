"""Puts the write-up's screens together: the document in the middle, what is missing, words and controls beside it."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from fcdesk.desk import wording
from fcdesk.desk.runtime.jobs import Jobs
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.runtime.suggestions import Suggestions
from fcdesk.desk.runtime.writeup import WriteUp
from fcdesk.desk.screens.case_view import CaseView
from fcdesk.desk.screens.claim_panel import ClaimPanel
from fcdesk.desk.screens.document_panel import DocumentPanel
from fcdesk.desk.screens.evidence import EvidenceDesk
from fcdesk.desk.screens.export import Export
from fcdesk.desk.screens.house_styles import HouseStyles
from fcdesk.desk.screens.leading import Leading
from fcdesk.desk.screens.missing_panel import MissingPanel
from fcdesk.desk.screens.panes import Panes
from fcdesk.desk.screens.pictures import Pictures
from fcdesk.desk.screens.report_panel import ReportPanel
from fcdesk.desk.screens.reviewing import Reviewing
from fcdesk.desk.screens.side import SidePane
from fcdesk.desk.screens.waiving import Waiving
from fcdesk.desk.screens.writeup_view import WriteUpView
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.message_bar import MessageBar


class WriteUpDesk(QObject):
    """Everything about the write-up that the window shows; the window only says where."""

    def __init__(
        self, session: Session, jobs: Jobs, suggestions: Suggestions, appearance: Appearance, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self.model = WriteUp(session, jobs, suggestions, self)
        self.view = WriteUpView(session, self.model, appearance)
        self.missing = MissingPanel(session, self.model, appearance)
        self.report = ReportPanel(session, appearance)
        self.document = DocumentPanel(session, self.model, appearance)
        self.export = Export(session, jobs, self.model, window)
        self.waiving = Waiving(session, window)
        self.missing.waiver_asked.connect(self.waiving.ask)
        self.missing.take_back_asked.connect(self.waiving.take_back)
        self.styles = HouseStyles(session, jobs, self.model, window)
        self.pictures = Pictures(session, jobs, appearance, window)
        self.reviewing = Reviewing(session, jobs, appearance, window)
        self.styles.changed.connect(self.document.show_styles)
        self.document.style_add_asked.connect(self.styles.ask)
        self.document.style_remove_asked.connect(self.styles.remove)

    def settle(
        self, panes: Panes, case_view: CaseView, side: SidePane, claim: ClaimPanel, evidence: EvidenceDesk
    ) -> Leading:
        """Take the places in the window, and return what leads from findings to theirs."""
        self._view, self._side = case_view, side
        side.add_writeup_panels((self.missing, self.report, self.document))
        leading = Leading(self._session, (panes, case_view, side), (claim, self.report), evidence, self._window)
        self.missing.place_asked.connect(leading.go)
        leading.picture_asked.connect(self.pictures.open_for_file)
        evidence.pictures_asked.connect(self.pictures.open_for_evidence)
        self.missing.counted.connect(self._on_counted)
        case_view.writeup_shown.connect(self._on_shown)
        side.article_asked.connect(case_view.show_article)
        self.model.order_changed.connect(self._name_export)
        self.missing.refresh()
        self._name_export()
        return leading

    def attach_messages(self, message: MessageBar) -> None:
        """Say in the message bar what was written, and open its folder from there."""
        self.export.written.connect(message.offer)
        message.action_taken.connect(self.export.open_folder)

    @Slot(bool)
    def _on_shown(self, shown: bool) -> None:
        self.model.watch(watched=shown)
        self._side.show_writeup(shown=shown)

    @Slot(str)
    def _on_counted(self, words: str) -> None:
        self._side.name_panel(self.missing, words)

    @Slot()
    def _name_export(self) -> None:
        self._view.head.show_export(wording.document_forms()[self.model.order.form][1])
