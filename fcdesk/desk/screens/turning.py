"""Turns to the pages in the middle of the desk: article, claims, evidence, write-up, and the claims of all cases."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from fcdesk.desk.runtime.session import Session
from fcdesk.desk.screens.case_view import CaseView
from fcdesk.desk.screens.commands import Command
from fcdesk.desk.screens.panes import Panes
from fcdesk.desk.screens.table_page import TablePage

_OF_CASE = ("article", "claims", "all-evidence", "write-up", "next", "previous", "suggest", "mark-all", "next-unread")
_OF_TABLE = ("columns", "copy-table")
_OF_ARTICLE = ("mark", "accept", "dismiss", "merge", "edit-suggestion", "explain", "dismiss-rest")


class Turning(QObject):
    """The commands that turn to a page, and which others can be given on it."""

    def __init__(self, session: Session, panes: Panes, view: CaseView, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._panes, self._view = panes, view
        self._actions: Mapping[str, QAction] = {}

    def commands(self) -> list[Command]:
        """Return the commands of the pages."""
        return [
            Command("article", self.tr("Ar&ticle"), ("Ctrl+1",), self.show_article, "view"),
            Command("claims", self.tr("&Claims"), ("Ctrl+2",), self.show_claims, "view"),
            Command("all-evidence", self.tr("&Evidence"), ("Ctrl+3",), self.show_evidence, "view"),
            Command("write-up", self.tr("&Write-up"), ("Ctrl+4",), self.show_writeup, "view"),
            Command("all-claims", self.tr("Claims &of all cases"), ("Ctrl+Shift+L",), self.show_all_claims, "view"),
            Command("columns", self.tr("Colu&mns…"), (), self.ask_for_columns, "view"),
            Command("copy-table", self.tr("Copy the ta&ble"), ("Ctrl+Alt+C",), self.copy_table, "view"),
        ]

    def rule(self, actions: Mapping[str, QAction]) -> None:
        """Enable and disable, from now on, what needs a case or the article in view."""
        self._actions = actions
        self._view.page_turned.connect(self._refresh)
        self._view.all_claims.claim_opened.connect(self.open_claim)
        self._view.reader.claim_clicked.connect(self._on_claim_clicked)
        self._view.head.segments.clicked.connect(self._on_claim_clicked)
        self._session.case_opened.connect(self._refresh)
        self._refresh()

    @Slot()
    def show_article(self) -> None:
        self._panes.show_pane(1)
        self._view.show_article()

    @Slot()
    def show_claims(self) -> None:
        self._panes.show_pane(1)
        self._view.show_claims()

    @Slot()
    def show_evidence(self) -> None:
        self._panes.show_pane(1)
        self._view.show_evidence()

    @Slot()
    def show_writeup(self) -> None:
        self._panes.show_pane(1)
        self._view.show_writeup()

    @Slot()
    def show_all_claims(self) -> None:
        self._panes.show_pane(1)
        self._view.show_all_claims()

    @Slot()
    def ask_for_columns(self) -> None:
        """Offer the columns of the table in view."""
        if isinstance(self._view.page, TablePage):
            self._view.page.ask_for_columns()

    @Slot()
    def copy_table(self) -> None:
        """Copy the table in view, or those of its rows that are chosen together."""
        if isinstance(self._view.page, TablePage):
            self._view.page.table.copy_table()

    @Slot(str, str)
    def open_claim(self, case_id: str, claim_id: str) -> None:
        """Put a case on the desk where its article makes a claim. What stands in the way is shown."""
        if self._case_id() != case_id:
            self._session.attempt(lambda: self._opened(case_id))
        if self._case_id() == case_id:
            self._session.select(claim_id)
            self._panes.show_pane(1)
            self._view.show_claim_in_article()

    @Slot()
    def _on_claim_clicked(self) -> None:
        """Show the pane of a claim that was clicked, where it has no place of its own. The keyboard stays."""
        self._panes.show_pane(2)

    def _opened(self, case_id: str) -> bool:
        self._session.open(self._session.room.open_id(case_id))
        return True

    def _case_id(self) -> str | None:
        case = self._session.case
        return case.id if case is not None else None

    @Slot()
    def _refresh(self) -> None:
        """Leave off what is done to words of the article, or to a table, while they are out of sight."""
        is_open = self._session.case is not None
        for name in _OF_CASE:
            self._actions[name].setEnabled(is_open)
        for name in _OF_TABLE:
            self._actions[name].setEnabled(isinstance(self._view.page, TablePage))
        for name in _OF_ARTICLE:
            self._actions[name].setEnabled(is_open and self._view.shows_article)
