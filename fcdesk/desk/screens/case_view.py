"""The open case in the middle of the desk: head, article, tables and write-up, or what to do while there is none."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from fcdesk.cases.anchoring import whole_words
from fcdesk.cases.edits.claims import mark_claim
from fcdesk.desk.case_words import number_words
from fcdesk.desk.models.kept_rows import KeptRows
from fcdesk.desk.models.reading_places import ReadingPlace, place_in, with_place
from fcdesk.desk.models.suggestion_rows import fate_rows
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.runtime.suggestions import Suggestions
from fcdesk.desk.screens.all_claims import AllClaims
from fcdesk.desk.screens.article_page import ArticlePage
from fcdesk.desk.screens.case_head import CaseHead
from fcdesk.desk.screens.claims_table import ClaimsTable
from fcdesk.desk.screens.empty import EmptyDesk
from fcdesk.desk.screens.evidence_table import EvidenceTable
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.article_view import deselect

_PLACES = "places"
_VERY_LOW = 260
"""Below which height it is folded above the article, too: title and claims would leave it no line."""
_LOW = 560
"""Below which height, in pixels at zoom 1, the head of a case is folded above its tables and its write-up."""


class CaseView(QStackedWidget):
    """Follows the session: the article with its claims, and beside it in tabs what else there is to see of the case."""

    claim_asked = Signal()  # somebody wants to see a claim, the one that is selected now
    writeup_shown = Signal(bool)  # the write-up came into view, or another page in its place
    page_turned = Signal()  # some page came into view in place of another

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
        self._settings = settings
        self._shown_id: str | None = None
        self._shown_claim = ""
        self._is_back = False
        self._waiting_place: int | None = None  # of the article, until it is in view and has its measures
        self._suggestions = suggestions
        self._appearance = appearance
        self._shows_map = False
        self._rows = KeptRows(session.scales)
        self.empty = EmptyDesk()
        self.head = CaseHead(appearance)
        self.article = ArticlePage(appearance, settings)
        self.reader = self.article.reader
        self.claims = ClaimsTable(session, appearance, settings)
        self.evidence = EvidenceTable(session, appearance, settings)
        self.all_claims = AllClaims(session, appearance, settings)
        self._writeup = writeup
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._tabbed(), 1)
        self.addWidget(self.empty)
        self.addWidget(page)
        self.addWidget(self.all_claims)
        self.all_claims.left.connect(self.leave_all_claims)
        self.currentChanged.connect(self._on_tab_changed)
        self.head.claim_chosen.connect(self._on_claim_clicked)
        self.head.segments.clicked.connect(self.claim_asked)
        self.reader.claim_clicked.connect(self._on_claim_clicked)
        self.article.mark_offer.clicked.connect(self.mark_selection)
        self.claims.claim_asked.connect(self.claim_asked)
        self.claims.article_asked.connect(self.show_claim_in_article)
        for page in (self.claims, self.evidence):
            page.article_wanted.connect(self.show_article)
        self.reader.suggestion_clicked.connect(suggestions.select)
        suggestions.changed.connect(self._on_suggestions_changed)
        suggestions.selected.connect(self._on_suggestion_selected)
        session.case_opened.connect(self._on_case_opened)
        session.case_changed.connect(self._on_case_changed)
        session.claim_selected.connect(self._on_claim_selected)
        appearance.changed.connect(self._fold)

    def _tabbed(self) -> QTabWidget:
        self.tabs = QTabWidget()
        self.tabs.setObjectName("centreTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.tabBar().setAccessibleName(self.tr("Article, claims, evidence or write-up"))
        self.tabs.addTab(self.article, self.tr("Article"))
        self.tabs.addTab(self.claims, self.tr("Claims"))
        self.tabs.addTab(self.evidence, self.tr("Evidence"))
        self.tabs.addTab(self._writeup, self.tr("Write-up"))
        self.tabs.setCornerWidget(self.article.colouring)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        return self.tabs

    @property
    def shows_article(self) -> bool:
        return self.page is self.article

    @property
    def shows_writeup(self) -> bool:
        return self.page is self._writeup

    @property
    def page(self) -> QWidget:
        """What is shown of the case, or the claims of all cases in its place."""
        return self.all_claims if self.currentWidget() is self.all_claims else self.tabs.currentWidget()

    @Slot()
    def show_article(self) -> None:
        """Show the article under check and give it the keyboard."""
        self._show_page(self.article)

    @Slot()
    def show_claims(self) -> None:
        """Show the claims as a table and give it the keyboard."""
        self._show_page(self.claims)

    @Slot()
    def show_evidence(self) -> None:
        """Show the evidence as a table and give it the keyboard."""
        self._show_page(self.evidence)

    @Slot()
    def show_writeup(self) -> None:
        """Show what the case becomes for its readers and give it the keyboard."""
        self._show_page(self._writeup)

    @Slot()
    def show_claim_in_article(self) -> None:
        """Show the article where it makes the selected claim."""
        self.show_article()
        claim = self._session.claim
        self.reader.reveal(claim.id if claim is not None else None)

    def _show_page(self, page: QWidget) -> None:
        if self._session.case is not None:
            self._turn_to(page)
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _turn_to(self, page: QWidget) -> None:
        self.tabs.setCurrentWidget(page)
        self.setCurrentIndex(0 if self._session.case is None else 1)

    @Slot()
    def show_all_claims(self) -> None:
        """Show the claims of all cases and give them the keyboard."""
        self.setCurrentWidget(self.all_claims)
        self.all_claims.begin()
        self.all_claims.take_keyboard()

    @Slot()
    def take_keyboard(self) -> None:
        """Give the keyboard to the page in view."""
        self.page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def leave_all_claims(self) -> None:
        """Show the case again, or what to do while there is none."""
        self._turn_to(self.tabs.currentWidget())
        if self._session.case is not None:
            self.tabs.currentWidget().setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _on_tab_changed(self) -> None:
        self._fold()
        self.article.colouring.setVisible(self.tabs.currentWidget() is self.article)
        self.writeup_shown.emit(self.shows_writeup)
        if self.shows_article and self._waiting_place is not None:
            self.reader.held.show_from(self._waiting_place)
            self._waiting_place = None
        self.page_turned.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    @Slot()
    def _fold(self) -> None:
        """Leave the room to pages, tabs and rows where there is little: they are what somebody came to see."""
        self.article.colouring.fold(self.tabs.width() - self.tabs.tabBar().sizeHint().width())
        low = _VERY_LOW if self.page is self.article else _LOW
        self.head.fold(folded=self.height() < low * self._appearance.theme.zoom)

    @Slot()
    def mark_selection(self) -> None:
        """Mark the selected passage as a claim."""
        passage, case = self.reader.selected_passage(), self._session.case
        if passage is None or case is None:
            self._session.told.emit(self.tr("Nothing is selected: select the words that make the claim"))
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
        self._turn_to(self.article)
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

    def remember_place(self) -> None:
        """Remember the page, the place in the article and the claim, for when the case is opened again."""
        if self._shown_id is not None:
            start = self.reader.held.first_in_view() if self._waiting_place is None else self._waiting_place
            page = next(name for name, page in self._pages().items() if page is self.tabs.currentWidget())
            place = ReadingPlace(page, start, self._shown_claim)
            self._settings.keep(_PLACES, with_place(self._settings.text(_PLACES, ""), self._shown_id, place))

    def claim_left_in(self, case_id: str) -> str | None:
        """Return the id of the claim that was selected when a case was left."""
        return place_in(self._settings.text(_PLACES, ""), case_id).claim or None

    def _pages(self) -> dict[str, QWidget]:
        """Return the pages of a case by the names under which they are remembered."""
        return {
            "article": self.article,
            "claims": self.claims,
            "evidence": self.evidence,
            "write-up": self._writeup,
        }

    @Slot()
    def _on_case_opened(self) -> None:
        case = self._session.case
        self.remember_place()
        self._shown_id = case.id if case is not None else None
        self.setCurrentIndex(0 if case is None else 1)
        self.reader.show_article(case.article if case is not None else None)
        self._refresh()
        if case is not None:
            self._return_to(place_in(self._settings.text(_PLACES, ""), case.id))

    def _return_to(self, place: ReadingPlace) -> None:
        """Show the page and the place of the article where somebody left the case; a case that is new, as it comes."""
        self._waiting_place = place.start
        self._is_back = place.start > 0 or bool(place.claim)
        self.tabs.setCurrentWidget(self._pages().get(place.page, self.tabs.currentWidget()))
        self._on_tab_changed()

    @Slot(object, object)
    def _on_case_changed(self, _changes: object, _origin: object) -> None:
        self._refresh()

    @Slot()
    def _on_claim_selected(self) -> None:
        claim = self._session.claim
        current = claim.id if claim is not None else None
        self.head.show_current(current)
        self.reader.show_current(current)
        self._shown_claim = current or ""
        if not self._is_back:  # then the article stands where it was left, and nobody has chosen the claim just now
            self.reader.reveal(current)
        self._is_back = False

    def _refresh(self) -> None:
        case, claim = self._session.case, self._session.claim
        if case is not None:
            rows = self._rows.of(case)
            current = claim.id if claim is not None else None
            self.head.show_case(case.details.reference, case.details.title)
            self.head.show_claims(rows, current)
            self.article.show_claims(case, rows, current)
            self._name_tabs(len(case.claims), len(case.evidence))

    def _name_tabs(self, claims: int, evidence: int) -> None:
        """Say on the tabs how much there is behind them."""
        for page, words, count in (
            (self.claims, self.tr("Claims {count}"), claims),
            (self.evidence, self.tr("Evidence {count}"), evidence),
        ):
            self.tabs.setTabText(self.tabs.indexOf(page), words.format(count=number_words(count)))
        self._fold()
