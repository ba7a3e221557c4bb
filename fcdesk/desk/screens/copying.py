"""Copies words of the article with where they come from."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from fcdesk.desk.models.article_text import quoted_with_reference
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.screens.case_view import CaseView
from fcdesk.desk.screens.commands import Command


class Copying(QObject):
    """Copies what is selected; where nothing is, the quote of the selected claim."""

    def __init__(self, session: Session, view: CaseView, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._view = view
        self._actions: list[QAction] = []

    def commands(self) -> list[Command]:
        """Return the commands of copying."""
        words = self.tr("&Copy with reference")
        return [Command("copy-reference", words, ("Ctrl+Shift+C",), self.copy, "edit", opens_group=True)]

    def settle(self, actions: Mapping[str, QAction]) -> None:
        """Have the commands rest while the article is out of sight."""
        self._actions = [actions[command.name] for command in self.commands()]
        self._view.tabs.currentChanged.connect(self._refresh)
        self._session.case_opened.connect(self._refresh)
        self._refresh()

    @Slot()
    def copy(self) -> None:
        """Put the words and their origin on the clipboard."""
        case, claim = self._session.case, self._session.claim
        selected = self._view.reader.selected_passage()
        anchor = claim.anchor if claim is not None else None
        passage = selected or ((anchor.start, anchor.end) if anchor is not None else (None, None))
        start, end = passage
        if case is None or start is None or end is None:
            self._session.told.emit(self.tr("Nothing is selected: select the words that are to be copied"))
            return
        QGuiApplication.clipboard().setText(quoted_with_reference(case.article, case.details.reference, start, end))
        if selected is not None or claim is None:
            self._session.told.emit(self.tr("Copied the selected words with their reference"))
        else:
            words = self.tr("Copied the quote of claim {number} with its reference")
            self._session.told.emit(words.format(number=claim.number))

    @Slot()
    def _refresh(self) -> None:
        in_sight = self._session.case is not None and self._view.tabs.currentWidget() is self._view.article
        for action in self._actions:
            action.setEnabled(in_sight)
