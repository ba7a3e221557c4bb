"""What is done with suggestions: taken, merged, edited, and all marked at once."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from fcdesk.cases.edits.claims import Passage
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.casework.suggesting import by_strength, merged, take, take_unseen
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.runtime.suggestions import Suggestions
from fcdesk.desk.said import problem_words
from fcdesk.desk.screens.suggestion_dialog import SuggestionDialog
from fcdesk.desk.wording import quoted
from fcdesk.spotting.suggestions import Sentence

MOST = 100
"""How many suggestions are marked at once: nobody asked for thousands of claims."""


class SuggestClaims(QObject):
    """The way from suggestions put forward by the program to claims."""

    done = Signal()  # the dialog has marked what it held

    def __init__(self, session: Session, suggestions: Suggestions, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._suggestions = suggestions
        self._window = window
        self._dialog: SuggestionDialog | None = None

    def take(self, sentence: Sentence) -> bool:
        """Mark a suggestion as a claim, with what a person has changed of it."""
        return self._take([self._suggestions.passage(sentence)])

    def merge(self, sentence: Sentence) -> bool:
        """Mark a suggestion and the next one of the article as one claim."""
        other = self._next_in_article(sentence)
        if other is None:
            self._session.told.emit(self.tr("No suggestion follows this one in its paragraph; nothing to merge"))
            return False
        whole = merged([self._suggestions.passage(one) for one in (sentence, other)])
        if not self._take([whole]):
            return False
        # What was put together is told in full: only one of the two was before somebody's eyes.
        said = self.tr("Two suggestions were marked as one claim: {words}")
        words = said.format(words=quoted(whole.statement))
        self._session.told.emit(words if whole.statement else self.tr("Two suggestions were marked as one claim"))
        return True

    def edit(self, sentence: Sentence) -> None:
        """Show a suggestion in its context, to be changed or split before it is marked."""
        case = self._session.case
        if case is None or self._dialog is not None:
            return
        dialog = SuggestionDialog(case.article, self._suggestions.passage(sentence), self._window)
        dialog.submitted.connect(self._on_submitted)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        dialog.open()

    @Slot()
    def take_all(self) -> None:
        """Mark all open suggestions, the best first, as one step; their statements are left for a person to write."""
        bench = self._session.bench
        if bench is None:
            return
        if self._suggestions.spotted is None:
            self._session.told.emit(self.tr("The article is still being read. Try again in a moment"))
            return
        sentences = by_strength(self._suggestions.open)
        if not sentences:
            self._session.told.emit(self.tr("No further sentence here is worth suggesting"))
        elif self._session.attempt(partial(take_unseen, bench, sentences[:MOST])) and len(sentences) > MOST:
            words = self.tr("The best {most} of {all} suggestions were marked. Choose the command again for more")
            self._session.told.emit(words.format(most=MOST, all=len(sentences)))

    @Slot(object)
    def _on_submitted(self, passages: Sequence[Passage]) -> None:
        bench, dialog = self._session.bench, self._dialog
        if bench is None or dialog is None:
            return
        try:
            take(bench, passages)
        except (RuleBroken, EnvironmentProblem) as problem:
            dialog.say(problem_words(problem))
        else:
            dialog.accept()
            self.done.emit()

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None

    def _take(self, passages: Sequence[Passage]) -> bool:
        bench = self._session.bench
        return bench is not None and self._session.attempt(partial(take, bench, passages))

    def _next_in_article(self, sentence: Sentence) -> Sentence | None:
        """Return the suggestion that follows in the same paragraph, or as the very next sentence."""
        case, spotted = self._session.case, self._suggestions.spotted
        if case is None or spotted is None:
            return None
        later = [one for one in self._suggestions.open if one.start > sentence.start]
        following = min(later, key=lambda one: one.start, default=None)
        if following is None:
            return None
        ends = [block.end for block in case.article.blocks if block.start <= sentence.start < block.end]
        between = [one for one in spotted.sentences if sentence.start < one.start < following.start]
        is_near = not between or any(following.start < end for end in ends)
        return following if is_near else None
