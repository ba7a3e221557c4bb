"""The keys that decide on sentences. They mean the suggestion or sentence where the keyboard is: article or list."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtWidgets import QToolTip, QWidget

from fcdesk.casework.suggesting import is_suggested
from fcdesk.desk import wording
from fcdesk.desk.models.suggestion_rows import SuggestionRow, key_of
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.runtime.suggestions import Suggestions
from fcdesk.desk.screens.dismissing import Dismissing
from fcdesk.desk.screens.panes import Panes
from fcdesk.desk.screens.side import SidePane
from fcdesk.desk.screens.suggest import SuggestClaims
from fcdesk.desk.screens.suggestions_panel import SuggestionsPanel
from fcdesk.desk.widgets.article_view import deselect
from fcdesk.desk.widgets.reader import Reader
from fcdesk.spotting.suggestions import Sentence


class Deciding(QObject):
    """Finds out what is meant, and hands it to who does it."""

    def __init__(
        self,
        session: Session,
        suggestions: Suggestions,
        places: tuple[Panes, Reader, SidePane, SuggestionsPanel],
        acts: tuple[SuggestClaims, Dismissing],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._suggestions = suggestions
        self._panes, self._reader, self._side, self._panel = places
        self._claims, self._dismissing = acts
        self._panel.accept_asked.connect(self.accept_current)
        self._panel.dismiss_asked.connect(self.dismiss_current)
        self._panel.merge_asked.connect(self.merge)
        self._panel.edit_asked.connect(self.edit)
        self._panel.dismissed.take_up_asked.connect(self._dismissing.take_up_again)
        self._panel.dismissed.reason_asked.connect(self._on_reason_asked)
        self._dismissing.done.connect(self._after)
        self._claims.done.connect(self._after)

    @Slot()
    def show_suggestions(self) -> None:
        """Go to the list of suggestions."""
        if self._session.case is not None:
            self._side.show_suggestions()
            self._panes.show_pane(2)
            self._panel.take_keyboard()

    @Slot()
    def accept(self) -> None:
        """Mark as a claim the suggestion where the keyboard is."""
        self._accept(self._meant())

    @Slot()
    def accept_current(self) -> None:
        """Mark as a claim the suggestion that the list shows as current."""
        self._accept(self._suggestions.current)

    @Slot()
    def dismiss(self) -> None:
        """Ask why what is meant will not be checked: sentences of the article, a suggestion, or a dismissed one."""
        if self._panel.dismissed.list.hasFocus():
            self._panel.dismissed.ask_for_reason()
        elif self._reader.hasFocus():
            self._dismiss_in_article()
        else:
            self.dismiss_current()

    @Slot()
    def dismiss_current(self) -> None:
        """Ask why the suggestion that the list shows as current will not be checked."""
        sentence = self._suggestions.current if self._panel.isVisible() else None
        if sentence is None:
            self._say_nothing_meant()
        else:
            self._dismissing.ask([sentence], self._panel.beside_current())

    @Slot()
    def merge(self) -> None:
        """Mark the suggestion and the next one as one claim."""
        sentence = self._meant()
        if sentence is None:
            self._say_nothing_meant()
        elif self._claims.merge(sentence):
            self._after()

    @Slot()
    def edit(self) -> None:
        """Show the suggestion in its context, to be changed or split."""
        sentence = self._meant()
        if sentence is None:
            self._say_nothing_meant()
        else:
            self._claims.edit(sentence)

    @Slot()
    def explain(self) -> None:
        """Say what speaks for the suggestion where the keyboard is."""
        sentence = self._meant()
        row = next((row for row in self._suggestions.rows if sentence and row.id == key_of(sentence)), None)
        if row is None:
            self._say_nothing_meant()
        else:
            self._explain(row)

    def _explain(self, row: SuggestionRow) -> None:
        words = wording.suggestion_in_full(row)
        if self._reader.isVisible():
            self._reader.reveal_passage(row.start, row.end)
            self._reader.explain(row.start, words)
        else:  # on a narrow window the article is out of sight
            QToolTip.showText(self._panel.beside_current(), wording.tip(words), self._panel.list)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._panel.list, words))

    def offers(self, owner: QObject, place: int, beside: QPoint) -> list[QAction]:
        """Return what can be done with the sentence at a place of the article, as actions of `owner`.

        `beside` is where on the screen to ask for a reason.
        """
        sentences = self._sentences_meant(place)
        suggestion = next((one for one in self._suggestions.open if one.start <= place <= one.end), None)
        offers = []
        if suggestion is not None:
            self._suggestions.select(key_of(suggestion))
            offers.append((self.tr("&Accept suggestion"), partial(self._accept, suggestion)))
        if sentences:
            offers.append((self.tr("D&ismiss…"), partial(self._dismissing.ask, sentences, beside)))
        if suggestion is not None:
            offers.append((self.tr("Edit s&uggestion…"), partial(self._claims.edit, suggestion)))
        return [_action(owner, words, act) for words, act in offers]

    def _sentences_meant(self, place: int) -> Sequence[Sentence]:
        """Return the unread sentences that are selected if the place lies among them, else the one at the place."""
        passage = self._reader.selected_passage()
        if passage is not None and passage[0] <= place <= passage[1]:
            return self._suggestions.unread_within(*passage)
        return self._suggestions.unread_within(place, place)

    @Slot()
    def next_unread(self) -> None:
        """Select the next sentence that nobody has decided on, from the cursor on and round again."""
        if self._suggestions.spotted is None:
            self._say_nothing_meant()
            return
        selected = self._reader.selected_passage()
        place = selected[0] + 1 if selected else self._reader.place()
        sentence = self._suggestions.after(place)
        if sentence is None:
            self._session.told.emit(self.tr("Every sentence of this article has been read"))
            return
        self._panes.show_pane(1)
        self._side.article_asked.emit()
        self._reader.setFocus()
        self._reader.reveal_passage(sentence.whole.start, sentence.whole.end)
        self._reader.select_passage(sentence.whole.start, sentence.whole.end)
        self._suggestions.select(key_of(sentence) if sentence in self._suggestions.open else None)

    @Slot()
    def dismiss_rest(self) -> None:
        """Ask why all sentences that nobody has decided on and that are not suggested will not be checked."""
        spotted = self._suggestions.spotted
        if spotted is None:
            self._say_nothing_meant()
            return
        rest = [one for one in self._suggestions.unread if not is_suggested(spotted, one)]
        if rest:
            view = self._reader.viewport()
            self._dismissing.ask(rest, view.mapToGlobal(QPoint(view.width() // 3, view.height() // 3)))
        else:
            self._session.told.emit(self.tr("Nothing is left but suggestions: each of them is decided on by itself"))

    def _accept(self, sentence: Sentence | None) -> None:
        if sentence is None:
            self._say_nothing_meant()
        elif self._claims.take(sentence):
            self._after()

    def _meant(self) -> Sentence | None:
        """Return the suggestion under the cursor if the keyboard is in the article, else the current one."""
        if not self._reader.hasFocus():
            return self._suggestions.current
        sentence = self._suggestions.with_key(self._reader.suggestion_here())
        if sentence is not None:
            self._suggestions.select(key_of(sentence))
        return sentence

    def _dismiss_in_article(self) -> None:
        passage = self._reader.selected_passage() or (self._reader.place(), self._reader.place())
        sentences: Sequence[Sentence] = self._suggestions.unread_within(*passage)
        if not sentences:
            self._session.told.emit(
                self.tr("No unread sentence is selected: put the cursor into one, or go to the next with Shift+N")
            )
            return
        box = self._reader.cursorRect()
        beside = self._reader.viewport().mapToGlobal(box.bottomLeft() + QPoint(0, 4))
        self._dismissing.ask(sentences, beside)

    @Slot(str)
    def _on_reason_asked(self, dismissal_id: str) -> None:
        self._dismissing.ask_again(dismissal_id, self._panel.dismissed.beside_current())

    @Slot()
    def _after(self) -> None:
        """Show what is next; the keyboard stays where it was."""
        deselect(self._reader)
        sentence = self._suggestions.current
        if sentence is not None and self._side.shows_suggestions:
            self._reader.reveal_passage(sentence.start, sentence.end)

    def _say_nothing_meant(self) -> None:
        """Say why nothing happened. That is no trouble: somebody pressed a letter."""
        if self._suggestions.spotted is None:
            words = self.tr("The article is still being read. Try again in a moment")
        elif not self._suggestions.open:
            words = self.tr("No suggestion is left: select words of the article and mark them with C")
        else:
            words = self.tr("No suggestion stands here: choose one in the list with S, or put the cursor into one")
        self._session.told.emit(words)


def _action(owner: QObject, words: str, act: Callable[[], None]) -> QAction:
    action = QAction(words, owner)

    @Slot()
    def run() -> None:  # without the state that the signal carries
        act()

    action.triggered.connect(run)
    return action
