"""Says quietly what was done, with a button that takes it back while that can be done."""

from PySide6.QtCore import QObject, QTimer, Slot

from fcdesk.desk.runtime.session import Session
from fcdesk.desk.widgets.message_bar import MessageBar

_UNDO = "undo"


class UndoOffer(QObject):
    """Whatever is told right after an edit is about that edit, and the message goes with the next one."""

    def __init__(self, session: Session, message: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._message = message
        self._is_fresh = False
        session.case_changed.connect(self._on_case_changed)
        session.told.connect(self._on_told)
        message.proposal_taken.connect(self._on_proposal_taken)

    @Slot(object, object)
    def _on_case_changed(self, _changes: object, _origin: object) -> None:
        self._is_fresh = True
        QTimer.singleShot(0, self, self._on_settled)

    @Slot()
    def _on_settled(self) -> None:
        self._is_fresh = False

    @Slot(str)
    def _on_told(self, words: str) -> None:
        bench = self._session.bench
        if self._is_fresh and bench is not None and bench.history.done and not bench.history.taken_back:
            self._message.propose(words, self.tr("Undo"), _UNDO)
        else:
            self._message.tell(words)

    @Slot(str)
    def _on_proposal_taken(self, name: str) -> None:
        if name == _UNDO:
            self._session.undo()
