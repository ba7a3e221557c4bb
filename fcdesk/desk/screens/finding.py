"""Finds words in the article: marks every match, walks along them, and leaves the keyboard where it was asked for."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from fcdesk.desk.models.text_search import Match, SearchText
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.screens.case_view import CaseView
from fcdesk.desk.screens.commands import Command
from fcdesk.desk.screens.panes import Panes

_LONGEST = 200
"""How long a selection may be to be taken for words to find."""


class Finding(QObject):
    """The search in one window's article."""

    def __init__(self, session: Session, view: CaseView, panes: Panes, window: QWidget) -> None:
        super().__init__(window)
        self._panes = panes
        self._session = session
        self._view = view
        self._reader, self._bar = view.reader, view.article.find_bar
        self._text: SearchText | None = None
        self._searched = ""
        self._matches: list[Match] = []
        self._current = -1
        self._origin = 0
        self._actions: list[QAction] = []
        self._bar.words_changed.connect(self._on_words_changed)
        self._bar.next_asked.connect(self.next)
        self._bar.previous_asked.connect(self.previous)
        self._bar.close_asked.connect(self.close)
        view.article.escaped.connect(self.close)
        session.case_opened.connect(self._on_case_opened)
        session.case_changed.connect(self._on_case_changed)

    def commands(self) -> list[Command]:
        """Return the commands of the search."""
        return [
            Command("find", self.tr("&Find in the article…"), ("Ctrl+F",), self.ask, "edit", opens_group=True),
            Command("find-next", self.tr("Find &next"), ("F3",), self.next, "edit"),
            Command("find-previous", self.tr("Find &previous"), ("Shift+F3",), self.previous, "edit"),
        ]

    def settle(self, actions: Mapping[str, QAction]) -> None:
        """Have the commands rest while the article is out of sight."""
        self._actions = [actions[command.name] for command in self.commands()]
        self._view.tabs.currentChanged.connect(self._refresh)
        self._session.case_opened.connect(self._refresh)
        self._refresh()

    @Slot()
    def ask(self) -> None:
        """Ask for words; those that are selected are put forward."""
        self._panes.show_pane(1)
        passage = self._reader.selected_passage()
        words = self._reader.text[slice(*passage)] if passage is not None else ""
        if not self._bar.isVisible():
            self._origin = self._reader.place()
        self._bar.ask(words if "\n" not in words and len(words) <= _LONGEST else "")
        self._search()

    @Slot()
    def next(self) -> None:
        """Go to the next match, after the last one to the first."""
        self._step(1)

    @Slot()
    def previous(self) -> None:
        """Go to the match before, before the first one to the last."""
        self._step(-1)

    @Slot()
    def close(self) -> None:
        """Put the search away; what was found last is selected, and the article has the keyboard."""
        if not self._bar.isVisible():
            return
        match = self._matches[self._current] if self._matches else None
        self._reader.setFocus()
        self._bar.hide()
        self._reader.show_matches([], None)
        if match is not None:
            self._reader.select_passage(match.start, match.end)

    def _step(self, by: int) -> None:
        self._panes.show_pane(1)
        if not self._bar.isVisible():
            # What is selected was found before: forward from its end, backward from its beginning.
            selected = self._reader.selected_passage()
            self._origin = selected[1] if selected is not None and by > 0 else self._reader.place()
            self._bar.show()
            if not self._bar.words:
                self._bar.ask("")
            self._search()
            if by > 0:
                return  # the first match from the cursor on is the next one
        if self._matches:
            self._show((self._current + by) % len(self._matches))

    @Slot()
    def _on_words_changed(self) -> None:
        self._search()

    def _search(self) -> None:
        """Find the words of the field, and go to the first match from where the search began."""
        text = self._reader.text
        if self._text is None or text != self._searched:
            self._text, self._searched = SearchText(text), text
        self._matches = self._text.matches(self._bar.words)
        later = (place for place, match in enumerate(self._matches) if match.end > self._origin)
        self._show(next(later, 0))

    def _show(self, place: int) -> None:
        self._current = place
        match = self._matches[place] if self._matches else None
        self._reader.show_matches(self._matches, match)
        self._bar.show_count(place + 1, len(self._matches))
        if match is not None:
            self._origin = match.start
            self._reader.reveal_passage(match.start, match.end)

    @Slot()
    def _on_case_opened(self) -> None:
        self._matches, self._text = [], None
        self._bar.hide()
        self._reader.show_matches([], None)

    @Slot(object, object)
    def _on_case_changed(self, _changes: object, _origin: object) -> None:
        if self._bar.isVisible() and self._reader.text != self._searched:
            self._search()

    @Slot()
    def _refresh(self) -> None:
        in_sight = self._session.case is not None and self._view.tabs.currentWidget() is self._view.article
        for action in self._actions:
            action.setEnabled(in_sight)
