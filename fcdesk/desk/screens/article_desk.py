"""What is done in the article beside reading: its claims' edges moved, words found, words copied."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from fcdesk.desk.runtime.session import Session
from fcdesk.desk.screens.case_view import CaseView
from fcdesk.desk.screens.claim_edges import ClaimEdges
from fcdesk.desk.screens.commands import Command
from fcdesk.desk.screens.copying import Copying
from fcdesk.desk.screens.finding import Finding
from fcdesk.desk.screens.panes import Panes


class ArticleDesk(QObject):
    """Holds the three, so that the window has to know one."""

    def __init__(self, session: Session, view: CaseView, panes: Panes, window: QWidget) -> None:
        super().__init__(window)
        self.edges = ClaimEdges(session, view, window)
        self.finding = Finding(session, view, panes, window)
        self.copying = Copying(session, view, window)

    def commands(self) -> list[Command]:
        """Return all their commands."""
        return [*self.finding.commands(), *self.copying.commands(), *self.edges.commands()]

    def settle(self, actions: Mapping[str, QAction]) -> None:
        """Have the commands rest while the article is out of sight."""
        for one in (self.edges, self.finding, self.copying):
            one.settle(actions)
