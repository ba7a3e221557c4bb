"""Dismisses sentences for a reason that is asked for, and takes them up again."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget

from fcdesk.cases.edits.dismissals import change_dismissal, take_up_again
from fcdesk.cases.model import DismissalReason
from fcdesk.casework.suggesting import is_suggested, set_aside
from fcdesk.desk import wording
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.runtime.suggestions import Suggestions
from fcdesk.spotting.suggestions import Sentence


class ReasonMenu(QMenu):
    """The reasons to dismiss a passage, each with its letter."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Why it will not be checked"))
        for reason, words in wording.dismissal_reasons().items():
            if reason is DismissalReason.OTHER:
                self.addSeparator()
            action = QAction(words, self)
            action.setData(reason.value)
            self.addAction(action)


class RemarkDialog(QDialog):
    """Asks why a passage will not be checked, where none of the reasons fits."""

    words_given = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Another reason"))
        label = QLabel(self.tr("&Why will it not be checked?"))
        self.words = QLineEdit()
        self.words.setAccessibleName(self.tr("Why will it not be checked?"))
        self.words.setMinimumWidth(360)
        label.setBuddy(self.words)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.done_button = box.addButton(self.tr("Dismiss"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.done_button.setProperty("kind", "primary")
        self.done_button.setEnabled(False)
        self.words.textChanged.connect(self._on_text_changed)
        box.accepted.connect(self._on_accepted)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (label, self.words, box):
            column.addWidget(widget)

    @Slot(str)
    def _on_text_changed(self, words: str) -> None:
        self.done_button.setEnabled(bool(words.strip()))

    @Slot()
    def _on_accepted(self) -> None:
        self.words_given.emit(self.words.text())
        self.accept()


class Dismissing(QObject):
    """Asks for the reason beside what is dismissed, then does it as one step; leaving the menu does nothing."""

    done = Signal()

    def __init__(self, session: Session, suggestions: Suggestions, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._suggestions = suggestions
        self._window = window
        self._sentences: Sequence[Sentence] = ()
        self._dismissal: str | None = None
        self.menu = ReasonMenu(window)
        self.menu.triggered.connect(self._on_reason_chosen)

    def ask(self, sentences: Sequence[Sentence], beside: QPoint) -> None:
        """Ask why these sentences will not be checked, in a menu at a place of the screen."""
        self._sentences, self._dismissal = sentences, None
        self._show(beside)

    def ask_again(self, dismissal_id: str, beside: QPoint) -> None:
        """Ask for another reason for what is dismissed already."""
        self._sentences, self._dismissal = (), dismissal_id
        self._show(beside)

    @Slot(str)
    def take_up_again(self, dismissal_id: str) -> None:
        """Take a dismissal back."""
        if self._session.do(take_up_again, dismissal_id):
            self._session.told.emit(self.tr("Taken up again"))

    def _show(self, beside: QPoint) -> None:
        self.menu.popup(beside)
        self.menu.setActiveAction(self.menu.actions()[0])

    @Slot(QAction)
    def _on_reason_chosen(self, action: QAction) -> None:
        reason = DismissalReason(action.data())
        if reason is DismissalReason.OTHER:
            dialog = RemarkDialog(self._window)
            dialog.words_given.connect(self._on_words_given)
            dialog.open()
        else:
            self._dismiss(reason, "")

    @Slot(str)
    def _on_words_given(self, words: str) -> None:
        self._dismiss(DismissalReason.OTHER, words)

    def _dismiss(self, reason: DismissalReason, remark: str) -> None:
        if self._dismissal is not None:
            done = self._session.do(change_dismissal, self._dismissal, reason, remark=remark)
            told = self.tr("Reason changed: {reason}")
        else:
            bench, spotted = self._session.bench, self._suggestions.spotted
            if bench is None or spotted is None:
                return
            suggested = all(is_suggested(spotted, sentence) for sentence in self._sentences)
            act = partial(set_aside, bench, self._sentences, reason, remark, was_suggested=suggested)
            done = self._session.attempt(act)
            count = len(self._sentences)
            told = self.tr("Dismissed: {reason}")
            if count > 1:
                told = self.tr("%n sentences dismissed: {reason}", "", count)
        if done:
            self._session.told.emit(told.format(reason=wording.reason_words(reason, remark)))
            self.done.emit()
