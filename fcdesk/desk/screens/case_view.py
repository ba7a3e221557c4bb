"""The open case in the middle of the desk: head, article and write-up, or what to do while there is none."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from fcdesk.cases.anchoring import whole_words
from fcdesk.cases.edits.claims import mark_claim
from fcdesk.desk.models.kept_rows import KeptRows
from fcdesk.desk.models.suggestion_rows import fate_rows
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.runtime.suggestions import Suggestions
from fcdesk.desk.screens.article_page import ArticlePage
from fcdesk.desk.screens.case_head import CaseHead
from fcdesk.desk.screens.empty import EmptyDesk
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.article_view import deselect

_LOW = 560
"""Below which height, in pixels at zoom 1, the head of a case is folded above a write-up."""


class CaseView(QStackedWidget):
    """Follows the session: the article with its claims, and beside it in tabs what else there is to see of the case."""

    claim_asked = Signal()  # somebody wants to see a claim, the one that is selected now
    writeup_shown = Signal(bool)  # the write-up came into view, or the article in its place

    def __init__(
        self,
        session: Session,
        suggestions: Suggestions,
        appearance: Appearance,
        settings: Settings,
        writeup: QWidget,
    ) -> None:
        super().__init__()
        self.setObjectName("centre")
        self._session = session
        self._suggestions = suggestions
        self._appearance = appearance
        self._shows_map = False
        self._rows = KeptRows(session.room.scales)
        self.empty = EmptyDesk()
        self.head = CaseHead(appearance)
        self.article = ArticlePage(appearance, settings)
        self.reader = self.article.reader
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._tabbed(writeup), 1)
        self.addWidget(self.empty)
        self.addWidget(page)
        self.head.claim_chosen.connect(self._on_claim_clicked)
        self.head.segments.clicked.connect(self.claim_asked)
        self.reader.claim_clicked.connect(self._on_claim_clicked)
        self.reader.suggestion_clicked.connect(suggestions.select)
        suggestions.changed.connect(self._on_suggestions_changed)
        suggestions.selected.connect(self._on_suggestion_selected)
        session.case_opened.connect(self._on_case_opened)
        session.case_changed.connect(self._on_case_changed)
        session.claim_selected.connect(self._on_claim_selected)
        appearance.changed.connect(self._fold)

    def _tabbed(self, writeup: QWidget) -> QTabWidget:
        self.tabs = QTabWidget()
        self.tabs.setObjectName("centreTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.tabBar().setAccessibleName(self.tr("Article or write-up"))
        self.tabs.addTab(self.article, self.tr("Article"))
        self.tabs.addTab(writeup, self.tr("Write-up"))
        self.tabs.setCornerWidget(self.article.colouring)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        return self.tabs

    @property
    def shows_writeup(self) -> bool:
        return self.tabs.currentIndex() == 1

    @Slot()
    def show_article(self) -> None:
        """Show the article under check and give it the keyboard."""
        self.tabs.setCurrentIndex(0)
        self.reader.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def show_writeup(self) -> None:
        """Show what the case becomes for its readers and give it the keyboard."""
        if self._session.case is not None:
            self.tabs.setCurrentIndex(1)
            self.tabs.currentWidget().setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(int)
    def _on_tab_changed(self, place: int) -> None:
        self._fold()
        self.article.colouring.setVisible(self.tabs.currentWidget() is self.article)
        self.writeup_shown.emit(place == 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    @Slot()
    def _fold(self) -> None:
        """Leave the room to the pages where there is little: they are what somebody came to see."""
        is_low = self.height() < _LOW * self._appearance.theme.zoom
        self.head.fold(folded=is_low and self.shows_writeup)

    @Slot()
    def mark_selection(self) -> None:
        """Mark the selected passage as a claim."""
        passage, case = self.reader.selected_passage(), self._session.case
        if passage is None or case is None:
            self._session.problem_met.emit(self.tr("Nothing is selected: select the words that make the claim"))
        elif self._session.do(mark_claim, *whole_words(case.article.text, *passage)):
            deselect(self.reader)
            self.claim_asked.emit()

    @Slot(bool)
    def show_map(self, shown: bool) -> None:
        """Show beside each sentence what became of it, or leave the margin empty."""
        self._shows_map = shown
        self._on_suggestions_changed()

    @Slot(int, int)
    def show_passage(self, start: int, end: int) -> None:
        """Select a passage of the article and scroll to it."""
        self.reader.reveal_passage(start, end)
        self.reader.select_passage(start, end)

    @Slot()
    def _on_suggestions_changed(self) -> None:
        found = self._suggestions
        self.reader.show_suggestions(found.rows, found.current_key)
        self.reader.show_fates(fate_rows(found.readings) if self._shows_map else [])
        self.head.show_read(len(found.readings) - len(found.unread), len(found.readings))

    @Slot()
    def _on_suggestion_selected(self) -> None:
        self.reader.show_suggestions(self._suggestions.rows, self._suggestions.current_key)

    @Slot(str)
    def _on_claim_clicked(self, claim_id: str) -> None:
        self._session.select(claim_id)
        self.claim_asked.emit()

    @Slot()
    def _on_case_opened(self) -> None:
        case = self._session.case
        self.setCurrentIndex(0 if case is None else 1)
        self.reader.show_article(case.article if case is not None else None)
        self._refresh()

    @Slot(object, object)
    def _on_case_changed(self, _changes: object, _origin: object) -> None:
        self._refresh()

    @Slot()
    def _on_claim_selected(self) -> None:
        claim = self._session.claim
        current = claim.id if claim is not None else None
        self.head.show_current(current)
        self.reader.show_current(current)
        self.reader.reveal(current)

    def _refresh(self) -> None:
        case, claim = self._session.case, self._session.claim
        if case is not None:
            rows = self._rows.of(case)
            current = claim.id if claim is not None else None
            self.head.show_case(case.details.reference, case.details.title)
            self.head.show_claims(rows, current)
            self.article.show_claims(case, rows, current)
