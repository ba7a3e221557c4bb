"""What came back in a review copy, text by text, as a list in which what is to be taken over is ticked."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from fcdesk.casework.reviewing import Compared, Review, State, accepted_by_all
from fcdesk.desk import wording

if TYPE_CHECKING:
    from fcdesk.writeup.review.fields import FieldName

_Index = QModelIndex | QPersistentModelIndex


class ReviewRows(QAbstractListModel):
    """Texts that changed, were commented on or are amiss.

    Those changed in the document alone are ticked at first, but for reasons for a rating that has changed since.
    """

    chosen = Signal()

    def __init__(self, review: Review) -> None:
        super().__init__()
        self.fields = [one for one in review.fields if _is_worth_showing(one)]
        self._ticked = set(accepted_by_all(review))

    @property
    def names(self) -> Sequence["FieldName"]:
        """What is ticked, in order."""
        return [one.name for one in self.fields if one.name in self._ticked]

    def field_at(self, index: _Index) -> Compared | None:
        return self.fields[index.row()] if index.isValid() else None

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.fields)

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        plain = super().flags(index)
        one = self.field_at(index)
        return plain | Qt.ItemFlag.ItemIsUserCheckable if one is not None and can_be_taken(one) else plain

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self.field_at(index)
        if one is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _words(one)
        if role == Qt.ItemDataRole.CheckStateRole and can_be_taken(one):
            return Qt.CheckState.Checked if one.name in self._ticked else Qt.CheckState.Unchecked
        return None

    @override
    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        one = self.field_at(index)
        if one is None or role != Qt.ItemDataRole.CheckStateRole or not can_be_taken(one):
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._ticked.add(one.name)
        else:
            self._ticked.discard(one.name)
        self.dataChanged.emit(index, index, [role])
        self.chosen.emit()
        return True


def _words(one: Compared) -> str:
    words = wording.review_words(one)
    if one.rating_since is None:
        return words
    changed = wording.translate("Review", "! the rating has changed")
    return f"{words}, {changed}"


def can_be_taken(one: Compared) -> bool:
    """Tell whether a text can be taken over: it is another one than the case has, and there is a place for it."""
    return one.state in (State.DOCUMENT, State.BOTH)


def _is_worth_showing(one: Compared) -> bool:
    return one.state is not State.UNCHANGED or bool(one.comments or one.has_changes or one.unread)
