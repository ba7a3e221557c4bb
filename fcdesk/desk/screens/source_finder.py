"""Finds a source that the case has already, by words of its title, publisher or address."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from fcdesk.desk.models.evidence_rows import SourceRow, matching
from fcdesk.desk.models.lists import RowsModel

_MOST_LINES = 4


class SourceFinder(QWidget):
    """A field in which to search; what is chosen can be given up again for another source."""

    chosen = Signal(object)  # SourceRow, or None: a source that the case does not have yet

    def __init__(self, rows: Sequence[SourceRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = list(rows)
        self.source: SourceRow | None = None
        self.field = _SearchField()
        self.another = QPushButton(self.tr("An&other source"))
        self.model: RowsModel[SourceRow] = RowsModel(_words)
        self.list = _FoundList()
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Sources of the case"))
        self.list.setUniformItemSizes(True)
        self.list.setObjectName("sections")
        self.field.setAccessibleName(self.tr("Source that the case has already"))
        self.field.setPlaceholderText(self.tr("Search by title, publisher or address"))
        self.field.textEdited.connect(self._on_edited)
        self.field.down_pressed.connect(self._on_down)
        self.field.enter_pressed.connect(self._on_enter)
        self.list.activated.connect(self._on_activated)
        self.list.clicked.connect(self._on_activated)
        self.another.clicked.connect(self._on_another)
        self._lay_out()

    @property
    def rows(self) -> Sequence[SourceRow]:
        """All sources that can be chosen."""
        return self._rows

    def choose(self, source: SourceRow) -> None:
        """Take a source of the case."""
        self.source = source
        self.field.setText(_words(source))
        self.field.setCursorPosition(0)
        self.field.setReadOnly(True)
        self.another.show()
        if self.window().focusWidget() is self.list:
            self.another.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.hide()
        self.chosen.emit(source)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.another)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.list)
        self.another.hide()
        self.list.hide()
        self.setFocusProxy(self.field)

    @Slot(str)
    def _on_edited(self, words: str) -> None:
        self.model.show(matching(self._rows, words) if words.strip() else [])
        lines = min(_MOST_LINES, len(self.model.rows))
        self.list.setFixedHeight(max(24, self.list.sizeHintForRow(0)) * lines + 4)
        self.list.setVisible(lines > 0)

    @Slot()
    def _on_down(self) -> None:
        if self.list.isVisible():
            self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_enter(self) -> None:
        if self.list.isVisible():
            self.choose(self.model.rows[0])

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None and self.list.isVisible():  # else a second signal of the same click
            self.choose(row)

    @Slot()
    def _on_another(self) -> None:
        self.source = None
        self.field.clear()
        self.field.setReadOnly(False)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.another.hide()
        self.model.show([])
        self.chosen.emit(None)


class _SearchField(QLineEdit):
    """A field whose Enter takes what was found, not the form; Down goes to what was found."""

    down_pressed = Signal()
    enter_pressed = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.enter_pressed.emit()
        else:
            super().keyPressEvent(event)


class _FoundList(QListView):
    """A list whose Enter takes the line, not the form."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


def _words(row: SourceRow) -> str:
    address = row.url if row.url != row.title else ""
    secret = QCoreApplication.translate("SourceFinder", "confidential") if row.is_confidential else ""
    return " · ".join(filter(None, (row.title, row.publisher, row.published, address, secret)))
